import { appraise } from '../../../src/core/appraise';
import type { Appraisal } from '../../../src/core/domain/appraisal';
import { decimalText } from '../../../src/core/domain/points';
import { recognise } from '../../../src/core/recognise/recognise';
import { refText } from '../../../src/core/workbook/address';
import { correctionSheet } from '../../builders/correctionSheet';
import {
  criteriaDownSheet,
  policySheet,
  reviewedSheet,
  schoolsDown,
  selfScoreSheet,
  sheetPerSchool,
} from '../../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { layoutOf, rolesOf, sheetOf } from './rolesOf';

const CRITERIA = [
  ['1', 'Hoàn thành kế hoạch mở lớp trong năm'],
  ['2', 'Gửi báo cáo kết quả đúng thời hạn'],
  ['3', 'Tổ chức thao giảng, dự giờ thường xuyên'],
  ['4', 'Nghiệm thu đề tài khoa học cấp trường'],
] as const;

const table = (headings: readonly (string | null)[], ...columns: readonly (readonly CellInput[])[]): ReturnType<typeof sheet> =>
  sheet('Trường M', [
    ['TT', 'Nội dung', ...headings],
    ...CRITERIA.map(([number, text], row): CellInput[] => [number, text, ...columns.map((column) => column[row] ?? null)]),
  ]);

const TEN = [10, 10, 10, 10];
const selfOf = ({ reading }: Appraisal): readonly string[] =>
  [...(reading?.entries.values().next().value?.values() ?? [])].map(({ scores }) => {
    const value = scores.self?.reading.value ?? null;
    return value === null ? '–' : decimalText(value, 2);
  });
const notApplied = ({ issues }: Appraisal): readonly string[] =>
  issues.flatMap((issue) =>
    issue.code === 'correctionNotApplied'
      ? [`${issue.rule} ${issue.facts.problem} ${issue.place.at === null ? '–' : refText(issue.place.at)}`]
      : [],
  );

describe('what a person said of a column', () => {
  it('settles which of two columns holds the self-assessed scores, and the other is left out', () => {
    const asked = table(['Điểm chuẩn', 'Tự chấm', 'Tự đánh giá'], TEN, [9, 8, 7, 6], [5, 4, 3, 2]);
    expect(recognise(workbook(asked)).kind).toBe('ambiguous');
    const book = workbook(asked, correctionSheet(['Trường M', 'Cột E', 'Điểm tự chấm', 'Tự đánh giá']));
    const appraisal = appraise(book);
    expect(rolesOf(appraisal.recognition)).toBe('A number, B criterion, C maximum, D ignored, E self');
    expect(selfOf(appraisal)).toEqual(['5', '4', '3', '2']);
    expect(notApplied(appraisal)).toEqual([]);
  });

  it('settles which of two columns holds the maxima', () => {
    const asked = table(['Điểm chuẩn', 'Khung điểm', 'Điểm tự chấm'], TEN, [12, 12, 12, 12], [9, 8, 7, 9]);
    const appraisal = appraise(workbook(asked, correctionSheet(['Trường M', 'D', 'Điểm tối đa', 'Khung điểm'])));
    expect(rolesOf(appraisal.recognition)).toBe('A number, B criterion, C ignored, D maximum, E self');
    expect(appraisal.reading?.criteria.map(({ maximum }) => (maximum === null ? null : decimalText(maximum, 0)))).toEqual([
      '12',
      '12',
      '12',
      '12',
    ]);
  });

  it('holds against most numbers: scores above what was called the maximum are findings, no doubt', () => {
    const asked = table(['Điểm tối đa', 'Điểm tự chấm'], [5, 6, 7, 8], [9, 8, 10, 6]);
    const appraisal = appraise(workbook(asked, correctionSheet(['Trường M', 'Cột C', 'Điểm tối đa', 'Điểm tối đa'])));
    expect(layoutOf(appraisal.recognition)).toBe('unitSheet');
    expect(appraisal.issues.filter(({ code }) => code === 'scoreAboveMaximum')).toHaveLength(3);
  });

  it('names a column whose heading nobody knows', () => {
    const asked = table(['Điểm chuẩn', 'Tự chấm', 'Ông Ba cho'], TEN, [9, 8, 7, 6], [8, 7, 6, 5]);
    const appraisal = appraise(workbook(asked, correctionSheet(['Trường M', 'Cột E', 'Điểm thẩm định lần 1', 'Ông Ba cho'])));
    expect(rolesOf(appraisal.recognition)).toBe('A number, B criterion, C maximum, D self, E review1');
  });

  it.each([
    ['Bỏ qua', 'ignored'],
    ['Minh chứng', 'evidence'],
    ['Giải trình', 'explanation'],
    ['Lý do', 'reason'],
    ['Ghi chú', 'note'],
    ['Kết quả thực hiện', 'result'],
    ['Chỉ tiêu', 'target'],
    ['Tổng điểm', 'total'],
    ['Điểm thống nhất', 'agreed'],
    ['thẩm định lần 2', 'review2'],
    ['diem thuong', 'bonus'],
    ['Người chấm', 'reviewer'],
  ])('takes «%s» for %s, whatever the heading says', (words, role) => {
    const asked = table(['Điểm chuẩn', 'Tự chấm', 'Cột lạ'], TEN, [9, 8, 7, 6], [1, 2, 1, 2]);
    const seen = recognise(workbook(asked, correctionSheet(['Trường M', 'Cột E', words, 'Cột lạ'])));
    expect(rolesOf(seen)).toBe(`A number, B criterion, C maximum, D self, E ${role}`);
  });

  it('tells the text of a criterion and its number from other columns', () => {
    const rows = CRITERIA.map(([number, text], row): CellInput[] => [
      text,
      `Diễn giải dài dòng thứ ${String(row)} của ${text}`,
      number,
      10,
      9,
    ]);
    const odd = sheet('Trường M', [['Nội dung', 'Tiêu chí', 'Mã số', 'Điểm chuẩn', 'Tự chấm'], ...rows]);
    const seen = recognise(
      workbook(
        odd,
        correctionSheet(['Trường M', 'Cột A', 'Nội dung tiêu chí', 'Nội dung'], ['Trường M', 'Cột C', 'STT', 'Mã số']),
      ),
    );
    expect(rolesOf(seen)).toBe('A criterion, B ignored, C number, D maximum, E self');
  });

  it('gives score columns to schools that the headings do not name', () => {
    const asked = table(['Điểm chuẩn', 'Phía bắc', 'Phía nam'], TEN, [9, 8, 7, 6], [8, 8, 8, 8]);
    const book = workbook(
      asked,
      correctionSheet(
        ['Trường M', 'Cột D', 'Điểm tự chấm của Trường Hoà Bình', 'Phía bắc'],
        ['Trường M', 'Cột E', 'Điểm tự chấm của Trường N', 'Phía nam'],
      ),
    );
    const appraisal = appraise(book);
    expect(layoutOf(appraisal.recognition)).toBe('criteriaDown');
    expect(appraisal.reading?.units.map(({ name }) => name)).toEqual(['Trường Hoà Bình', 'Trường N']);
    expect(appraisal.reading?.stages).toEqual(['self']);
  });

  it('follows in a table of schools: scores, total, units', () => {
    const seen = recognise(
      workbook(
        schoolsDown(),
        correctionSheet(['Tổng hợp chấm điểm', 'Cột D', 'Bỏ qua', 'A. CHUYÊN MÔN: 60 điểm / I. Đào tạo / TC2 (15đ)']),
      ),
    );
    expect(rolesOf(seen)).toBe('A number, B unit, C score, D ignored, E score, F score, G score, H total, I place');
  });

  it('is the first of the clues', () => {
    const seen = recognise(
      workbook(selfScoreSheet(), correctionSheet(['Phiếu chấm', 'Cột D', 'Điểm thống nhất', 'Điểm tự chấm'])),
    );
    expect(seen.clues[0]).toEqual({
      code: 'statedColumn',
      sheet: 'Phiếu chấm',
      facts: { column: 'D', heading: 'Điểm tự chấm', role: 'agreed', unit: null },
    });
  });
});

describe('what a person said of a row', () => {
  it('points at the heading of a table that no word gives away', () => {
    const odd = sheet('Trường M', [
      ['Bảng của trường'],
      ['Thứ', 'Việc', 'Mức', 'Được'],
      ...CRITERIA.map(([number, text]): CellInput[] => [number, text, 10, 9]),
    ]);
    expect(recognise(workbook(odd)).kind).toBe('unknown');
    const appraisal = appraise(
      workbook(
        odd,
        correctionSheet(
          ['Trường M', 'Dòng 2', 'Tiêu đề bảng', 'Thứ | Việc | Mức | Được'],
          ['Trường M', 'Cột B', 'Nội dung tiêu chí', 'Việc'],
          ['Trường M', 'Cột C', 'Điểm tối đa', 'Mức'],
          ['Trường M', 'Cột D', 'Điểm tự chấm', 'Được'],
        ),
      ),
    );
    expect(notApplied(appraisal)).toEqual([]);
    expect(rolesOf(appraisal.recognition)).toBe('A number, B criterion, C maximum, D self');
    expect(appraisal.reading?.criteria.map(({ text }) => text)).toEqual(CRITERIA.map(([, text]) => text));
  });

  it('makes a criterion of what reads as a total, and a total of what reads as a criterion', () => {
    const odd = sheet('Trường M', [
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Tổng hợp báo cáo của các khoa, phòng', 10, 9],
      [null, 'Tổng điểm', 5, 5],
      ['3', 'Cả hai việc trên gộp lại', 15, 14],
    ]);
    const appraisal = appraise(
      workbook(
        odd,
        correctionSheet(
          ['Trường M', 'Dòng 3', 'Tiêu chí', 'Tổng điểm'],
          ['Trường M', 'Dòng 4', 'Tổng cộng', '3 | Cả hai việc trên gộp lại'],
        ),
      ),
    );
    expect([...sheetOf(appraisal.recognition).specialRows]).toEqual([[4, 'total']]);
    expect(appraisal.reading?.criteria.map(({ text }) => text)).toEqual(['Tổng hợp báo cáo của các khoa, phòng', 'Tổng điểm']);
  });

  it('leaves a row out of everything', () => {
    const appraisal = appraise(workbook(selfScoreSheet(), correctionSheet(['Phiếu chấm', 'Dòng 7', 'Bỏ qua', null])));
    expect(sheetOf(appraisal.recognition).specialRows.get(7)).toBe('ignored');
    expect(appraisal.reading?.criteria).toHaveLength(6);
  });

  it('makes a group of a row whose numbering does not tell', () => {
    const flat = sheet('Trường M', [
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Công tác chuyên môn', 20, 17],
      ['2', CRITERIA[0][1], 10, 9],
      ['3', CRITERIA[1][1], 10, 8],
    ]);
    const plain = appraise(workbook(flat));
    expect(plain.reading?.criteria.map(({ level }) => level)).toEqual([1, 1, 1]);
    const appraisal = appraise(
      workbook(flat, correctionSheet(['Trường M', 'Dòng 2', 'Nhóm tiêu chí', '1 | Công tác chuyên môn'])),
    );
    expect(appraisal.reading?.criteria.map(({ level }) => level)).toEqual([1, 2, 2]);
  });
});

describe('what a person said of a sheet', () => {
  it('leaves it out', () => {
    const seen = recognise(
      workbook(
        selfScoreSheet('Phiếu 1', 'Trường X'),
        criteriaDownSheet(),
        correctionSheet(['Phiếu 1', 'Cả sheet', 'Không phải bảng chấm điểm', null]),
      ),
    );
    expect(layoutOf(seen)).toBe('criteriaDown');
    expect(sheetOf(seen, 'Phiếu 1').role).toBe('ignored');
  });

  it('chooses among tables that say the same things differently', () => {
    const book = [criteriaDownSheet('Bảng 1'), { ...schoolsDown(), name: 'Bảng 2' }];
    const seen = recognise(workbook(...book, correctionSheet(['Bảng 2', 'Cả sheet', 'Bảng chấm điểm', null])));
    expect(layoutOf(seen)).toBe('unitsDown');
    expect(seen.sheets.map(({ role }) => role)).toEqual(['summary', 'scores', 'policy']);
  });

  it('names the school it is about', () => {
    const appraisal = appraise(
      workbook(
        selfScoreSheet('Sheet1', null),
        correctionSheet(['Sheet1', 'Cả sheet', 'Bảng chấm điểm của Trường Chính trị tỉnh M', null]),
      ),
    );
    expect(appraisal.reading?.units.map(({ name }) => name)).toEqual(['Trường Chính trị tỉnh M']);
  });
});

describe('next year', () => {
  const LINE: CellInput[] = ['Phiếu 2025', 'Cột D', 'Điểm thống nhất', 'Điểm tự chấm'];

  it('finds the sheet again under the new year, and the column where it moved', () => {
    const moved = sheet('Phiếu 2026', [
      ['TT', 'Nội dung', 'Ghi chú', 'Điểm tối đa', 'ĐIỂM tự chấm (đ)'],
      ...CRITERIA.map(([number, text]): CellInput[] => [number, text, null, 10, 9]),
    ]);
    const appraisal = appraise(workbook(moved, correctionSheet(LINE)));
    expect(notApplied(appraisal)).toEqual([]);
    expect(rolesOf(appraisal.recognition)).toBe('A number, B criterion, C note, D maximum, E agreed');
  });

  it('finds a renamed sheet by the headings spoken of, when only one has them', () => {
    const seen = recognise(workbook(selfScoreSheet('Bảng mới hoàn toàn'), correctionSheet(LINE)));
    expect(rolesOf(seen)).toBe('A number, B criterion, C maximum, D agreed');
  });

  it('asks about a sheet that is gone', () => {
    expect(
      notApplied(appraise(workbook(...sheetPerSchool().sheets, correctionSheet(['Phiếu cũ', 'Cột D', 'Điểm thống nhất', null])))),
    ).toEqual(["CFG-03 sheetGone 'Cấu hình'!A5"]);
  });

  it('asks when other words stand there now, and uses nothing of it', () => {
    const appraisal = appraise(
      workbook(selfScoreSheet(), correctionSheet(['Phiếu chấm', 'Cột D', 'Bỏ qua', 'Ý kiến của trường'])),
    );
    expect(rolesOf(appraisal.recognition)).toBe('A number, B criterion, C maximum, D self');
    expect(notApplied(appraisal)).toEqual(["CFG-03 headingDiffers 'Cấu hình'!A5"]);
    expect(appraisal.isBlocked).toBe(true);
  });

  it('does not take a column for one that had no heading', () => {
    const appraisal = appraise(
      workbook(selfScoreSheet(), correctionSheet(['Phiếu chấm', 'Cột D', 'Bỏ qua', '(không có tiêu đề)'])),
    );
    expect(notApplied(appraisal)).toEqual(["CFG-03 headingDiffers 'Cấu hình'!A5"]);
  });

  it('follows a row that moved, and asks when its words are gone', () => {
    const book = (words: string): Appraisal =>
      appraise(workbook(selfScoreSheet(), correctionSheet(['Phiếu chấm', 'Dòng 30', 'Bỏ qua', words])));
    expect(sheetOf(book('2 | Gửi báo cáo kết quả đào tạo đúng thời hạn quy định').recognition).specialRows.get(6)).toBe(
      'ignored',
    );
    expect(notApplied(book('2 | Việc không còn'))).toEqual(["CFG-03 headingDiffers 'Cấu hình'!A5"]);
  });

  it('speaks of every sheet with a heading at once', () => {
    const seen = recognise(
      workbook(...sheetPerSchool().sheets, correctionSheet(['Mọi sheet', 'Cột D', 'Điểm thống nhất', 'Điểm tự chấm'])),
    );
    expect(['1 Tr.M', '2 Tr.N', '3 Tr.P'].map((name) => rolesOf(seen, name))).toEqual(
      Array.from({ length: 3 }, () => 'A number, B criterion, C maximum, D agreed'),
    );
  });
});

describe('corrections that contradict one another', () => {
  it('are both left out: two roles of one column', () => {
    const appraisal = appraise(
      workbook(
        selfScoreSheet(),
        correctionSheet(
          ['Phiếu chấm', 'Cột D', 'Bỏ qua', 'Điểm tự chấm'],
          ['Phiếu chấm', 'Cột D', 'Điểm thống nhất', 'Điểm tự chấm'],
        ),
      ),
    );
    expect(rolesOf(appraisal.recognition)).toBe('A number, B criterion, C maximum, D self');
    expect(notApplied(appraisal)).toEqual(["CFG-03 contradicts 'Cấu hình'!A6", "CFG-03 contradicts 'Cấu hình'!A5"]);
  });

  it('are both left out: one role of two columns', () => {
    const appraisal = appraise(
      workbook(
        reviewedSheet(),
        correctionSheet(['Phiếu chấm', 'Cột G', 'Điểm thống nhất', null], ['Phiếu chấm', 'Cột H', 'Điểm thống nhất', null]),
      ),
    );
    expect(notApplied(appraisal)).toHaveLength(2);
    expect(appraisal.reading?.stages).toEqual(['self', 'review1', 'review2', 'agreed']);
  });

  it('said twice alike are one', () => {
    const line: CellInput[] = ['Phiếu chấm', 'Cột D', 'Điểm thống nhất', 'Điểm tự chấm'];
    expect(notApplied(appraise(workbook(selfScoreSheet(), correctionSheet(line, line))))).toEqual([]);
  });
});

describe('words that cannot be read', () => {
  it.each([
    ['Phiếu chấm', 'Cột D', 'Điểm gì đó'],
    ['Phiếu chấm', 'Ô D5', 'Điểm tự chấm'],
    ['Phiếu chấm', 'Cột D', null],
    [null, 'Cột D', 'Điểm tự chấm'],
    ['Mọi sheet', 'Cột D', 'Điểm tự chấm'],
    ['Phiếu chấm', 'Dòng 5', 'Điểm tự chấm'],
  ])('%s, %s: %s is an issue at its row', (where, subject, is) => {
    const appraisal = appraise(workbook(selfScoreSheet(), correctionSheet([where, subject, is, null])));
    expect(notApplied(appraisal)).toEqual(["CFG-03 notRead 'Cấu hình'!A5"]);
  });

  it('a table whose headings nobody can read is told, not passed over', () => {
    const typed = (heading: readonly string[]) =>
      notApplied(
        appraise(
          workbook(
            selfScoreSheet(),
            sheet('Cấu hình', [['Chỉnh cách đọc'], heading, ['Phiếu chấm', 'D', 'Bỏ qua', 'Điểm tự chấm']]),
          ),
        ),
      );
    expect(typed(['Bảng', 'Cột', 'Nghĩa', 'Chữ ở đó'])).toEqual(["CFG-03 notRead 'Cấu hình'!A2"]);
  });

  it('a line left empty between two hides none of them, nor does what stands below', () => {
    const { corrections } = recognise(
      workbook(
        selfScoreSheet(),
        sheet('Cấu hình', [
          ['Chỉnh cách đọc'],
          ['Sheet', 'Cột/Dòng', 'Là', 'Tiêu đề lúc chỉnh'],
          ['Phiếu chấm', 'Cột C', 'Điểm tối đa', null],
          [],
          ['Phiếu chấm', 'Dòng 7', 'Bỏ qua', null],
          [],
          ['Năm', 2026],
        ]),
      ),
    );
    expect(corrections?.all.map(({ kind, at }) => [kind, at?.row])).toEqual([
      ['column', 3],
      ['row', 5],
    ]);
  });

  it('are told even when nothing is recognised', () => {
    const appraisal = appraise(
      workbook(sheet('Trang', [['Xin chào']]), correctionSheet(['Trang', 'Cột A', 'Điểm tự chấm', 'Xin chào'])),
    );
    expect(appraisal.recognition.kind).toBe('unknown');
    expect(notApplied(appraisal)).toEqual(["CFG-03 noTable 'Cấu hình'!A5"]);
    expect(appraisal.recognition.clues[0]?.code).toBe('statedNotApplied');
  });
});

describe('the policy beside the corrections', () => {
  it('is read as if they were not there, wherever they stand', () => {
    const plain = appraise(workbook(selfScoreSheet(), policySheet()));
    const rows = [...policySheet().rows.values()].map((cells) =>
      [...cells.values()].map(({ value }) => ('value' in value ? value.value : 'text' in value ? value.text : null)),
    );
    const lines: CellInput[][] = [
      ['Chỉnh cách đọc'],
      ['Sheet', 'Cột/Dòng', 'Là', 'Tiêu đề lúc chỉnh'],
      ['Phiếu chấm', 'Cột D', 'Điểm tự chấm', null],
    ];
    for (const layout of [
      [...rows, [], ...lines],
      [...lines, [], ...rows],
      [...rows, ...lines],
    ]) {
      const appraisal = appraise(workbook(selfScoreSheet(), sheet('Cấu hình', layout)));
      expect(appraisal.policy).toEqual(plain.policy);
      expect(appraisal.issues).toEqual(plain.issues.map((issue) => ({ ...issue, place: expect.anything() as unknown })));
      expect(appraisal.recognition.corrections?.all).toHaveLength(1);
    }
  });

  it('is none where they are all that stands on the sheet', () => {
    const plain = appraise(workbook(selfScoreSheet()));
    const appraisal = appraise(
      workbook(selfScoreSheet(), correctionSheet(['Phiếu chấm', 'Cột D', 'Điểm tự chấm', 'Điểm tự chấm'])),
    );
    expect(appraisal.policy).toEqual(plain.policy);
    expect(appraisal.issues).toEqual(plain.issues);
  });

  it('without corrections, nothing is said of them', () => {
    expect('corrections' in recognise(workbook(selfScoreSheet(), policySheet()))).toBe(false);
  });
});
