import { appraise } from '../../../src/core/appraise';
import type { Reading } from '../../../src/core/domain/reading';
import { decimalText } from '../../../src/core/domain/points';
import { proofread } from '../../../src/core/proofread/proofread';
import { reportLines } from '../../../src/core/proofread/text/reportText';
import { refsText } from '../../../src/core/workbook/address';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { indicatorSheet, selfScoreSheet } from '../../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput } from '../../builders/workbook';

function readingOf(...sheets: readonly Sheet[]): Reading {
  const { reading } = appraise(workbook(...sheets));
  if (reading === null) throw new Error('not recognised');
  return reading;
}

const READING = readingOf(selfScoreSheet(), indicatorSheet());

function compared(text: string, reading: Reading = READING) {
  const { compared: found, issues } = proofread(reportLines(text), reading);
  return {
    figures: (found?.figures ?? []).map(
      ({ name, stated, inWorkbook, cells, verdict }) =>
        `${verdict} ${name}: ${decimalText(stated)} / ${decimalText(inWorkbook)} ${refsText(cells)}`,
    ),
    issues: issues.map(({ rule, code }) => `${rule} ${code}`),
    counts: found === null ? null : [found.workbookFigures, found.evidenceDocuments, found.sharedDocuments],
  };
}

describe("a report's figures and the workbook's", () => {
  it('agree where the same number stands in both', () => {
    expect(compared('Trường M báo cáo: tổng số 990 học viên, trong đó nam 344 học viên, nữ 646 học viên.').figures).toContain(
      "agrees Học viên: 990 / 990 'Số liệu'!C4",
    );
  });

  it('differ where the total of the report is another one, and the finding names the cell', () => {
    const { figures, issues } = compared('Trường M đã mở tổng số 20 lớp với 996 học viên, trong đó có 350 học viên mới.');
    expect(figures).toContain("differs Học viên: 996 / 990 'Số liệu'!C4");
    expect(issues).toEqual(['REL-09 figureDiffers']);
  });

  it('are left alone where several numbers could be meant', () => {
    expect(compared('Trường M có 350 học viên năm thứ nhất; 400 học viên năm thứ hai.').figures).toEqual([]);
  });

  it('are no total where something is only summed up in words', () => {
    expect(compared('Đã tổng kết cho 350 học viên năm nhất. Có 640 học viên năm hai.').figures).toEqual([]);
    expect(compared('Theo lời Tổng Bí thư, có 350 học viên năm nhất. Có 640 học viên năm hai.').figures).toEqual([]);
  });

  it.each([
    'Năm 2027, nhà trường phấn đấu đào tạo tổng số 1.100 học viên.',
    'Năm 2025, nhà trường đã đào tạo tổng số 950 học viên.',
    'Chỉ tiêu được giao là 1.000 học viên.',
    'Sáu tháng đầu năm đã đào tạo tổng số 450 học viên.',
    'Nhiệm vụ năm 2027:\n- Đào tạo tổng số 1.100 học viên.',
  ])('are none of another time, and none that is only planned: %s', (text) => {
    expect(compared(text).figures).toEqual([]);
  });

  it('of this year differ', () => {
    expect(compared('Năm 2026, nhà trường đã đào tạo tổng số 950 học viên.').figures).toEqual([
      "differs Học viên: 950 / 990 'Số liệu'!C4",
    ]);
  });

  it('are compared for the school that writes, never for another one', () => {
    expect(compared('Tổng số 812 học viên.').figures).toEqual(["differs Học viên: 812 / 990 'Số liệu'!C4"]);
    const two = readingOf(selfScoreSheet('M', 'Trường M'), selfScoreSheet('N', 'Trường N'), indicatorSheet());
    expect(compared('Báo cáo của Trường N: tổng số 812 học viên.', two).figures).toEqual([
      "agrees Học viên: 812 / 812 'Số liệu'!C5",
    ]);
    expect(compared('Tổng số 812 học viên.', two).counts?.[0]).toBe(0);
  });

  describe('in a report of the cluster', () => {
    // Học viên 990 and 812, cộng lại 1.802.
    const two = readingOf(selfScoreSheet('M', 'Trường M'), selfScoreSheet('N', 'Trường N'), indicatorSheet());
    const members = 'Cụm gồm 2 đơn vị: Trường M, Trường N.\n';
    const students = (text: string): readonly string[] =>
      compared(members + text, two).figures.filter((figure) => /^\S+ Học viên:/.test(figure));

    it('are added up over its units', () => {
      expect(students('Các trường đã đào tạo tổng số 1.802 học viên.')).toEqual(["agrees Học viên: 1802 / 1802 'Số liệu'!C4:C5"]);
      expect(students('Toàn Cụm có tổng số 1.800 học viên.')).toEqual(["differs Học viên: 1800 / 1802 'Số liệu'!C4:C5"]);
    });

    it('differ only from a total that is of no single unit', () => {
      expect(students('Trường N có tổng số 812 học viên.')).toEqual([]);
      expect(students('Có 350 học viên năm thứ nhất.')).toEqual([]);
    });

    it.each([
      ['the heading above names a unit', '1. Trường N\n- Có tổng số 815 học viên.'],
      ['the line that opens the list names a unit', 'Toàn Cụm học tập Trường N:\n- Có tổng số 815 học viên;'],
      ['nothing says that it is of the whole cluster', 'Nhà trường có tổng số 815 học viên.'],
      ['it is what one unit states', 'Toàn Cụm có tổng số 812 học viên.'],
      ['it is of another number of units', 'Toàn Cụm có 1 trường với tổng số 815 học viên.'],
      ['it is of another year', 'Năm 2025, toàn Cụm có tổng số 1.750 học viên.'],
      ['it is of half a year', '6 tháng đầu năm, toàn Cụm có tổng số 900 học viên.'],
      ['it is a plan', 'Kế hoạch năm 2027 của toàn Cụm:\n- Đào tạo tổng số 1.900 học viên;'],
      ['it is still hoped for', 'Toàn Cụm phấn đấu có tổng số 1.900 học viên.'],
      ['it counts a part', 'Toàn Cụm đã bồi dưỡng tổng số 1.200 học viên.'],
      ['only new ones are counted', 'Toàn Cụm có tổng số 400 học viên mới.'],
      ['the cluster itself is who did it', 'Cụm đã đào tạo, bồi dưỡng tổng số 60 học viên.'],
      ['a word behind it narrows it', 'Toàn Cụm có tổng số 40 học viên nước bạn.'],
      ['it is compared with another total', 'Toàn Cụm có 1.700 trên tổng số 1.800 học viên.'],
      ['nobody calls it a total', 'Toàn Cụm đã tổng kết cho 150 học viên.'],
    ])('do not differ where %s', (_, text) => {
      expect(students(text)).toEqual([]);
    });

    it('differ under a line that speaks of the whole cluster', () => {
      expect(students('Kết quả của toàn Cụm:\n- Tổng số lớp: 20 lớp;\n- Tổng số học viên: 1.800 học viên.')).toEqual([
        "differs Học viên: 1800 / 1802 'Số liệu'!C4:C5",
      ]);
      expect(students('Trong năm 2026, các trường trong Cụm đã đào tạo, bồi dưỡng tổng số 1.800 học viên.')).toHaveLength(1);
    });

    it('are not held against a workbook of another period', () => {
      const title = 'BÁO CÁO\nSơ kết 6 tháng đầu năm 2026\n';
      expect(compared(`${title}${members}Toàn Cụm có tổng số 900 học viên.`, two).figures).toEqual([]);
    });

    it('know a unit by what sets its name apart', () => {
      const named = ['Trường Chính trị tỉnh Mẫu Sơn', 'Trường Chính trị tỉnh Mẫu Thủy'];
      const figures = sheet(
        'Số liệu',
        [
          ['SỐ LIỆU NĂM 2026'],
          ['TT', 'Đơn vị', 'Học viên', null],
          [null, null, 'Tổng số', 'Nam'],
          ...named.map((name, index) => [index + 1, name, 990, 344]),
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:D2'] },
      );
      const reading = readingOf(selfScoreSheet('1', named[0]), selfScoreSheet('2', named[1]), figures);
      const all = `Cụm gồm ${named.join(', ')}.\n`;
      expect(compared(`${all}Toàn Cụm biểu dương Mẫu Sơn. Toàn Cụm có tổng số 900 học viên.`, reading).figures).toEqual([]);
      expect(compared(`${all}Toàn Cụm có tổng số 900 học viên.`, reading).figures).toHaveLength(1);
    });

    it('have no sum where the report leaves a unit out, or the workbook its number', () => {
      expect(compared('Trường M cùng Trường P có tổng số 1.800 học viên.', two).figures).not.toContain(
        "differs Học viên: 1800 / 1802 'Số liệu'!C4:C5",
      );
      const third = readingOf(...['M', 'N', 'P'].map((one) => selfScoreSheet(one, `Trường ${one}`)), indicatorSheet());
      expect(compared('Trường M, Trường N, Trường P: tổng số 1.800 học viên.', third).counts?.[0]).toBe(0);
      expect(compared('Trường M và Trường N có tổng số 1.800 học viên.', third).counts?.[0]).toBe(0);
    });
  });

  it('are those of a school whose name begins another one', () => {
    const two = readingOf(selfScoreSheet('N', 'Trường N'), selfScoreSheet('NB', 'Trường Nb'), indicatorSheet());
    expect(compared('Báo cáo của Trường Nb: tổng số 20 học viên.', two).figures).toEqual([]);
    expect(compared('Báo cáo của Trường N: tổng số 20 học viên.', two).figures).toEqual([
      "differs Học viên: 20 / 812 'Số liệu'!C5",
    ]);
  });

  it('are those of a unit whose name stands inside the longer name of another only where it is named itself', () => {
    const figures = sheet(
      'Số liệu',
      [
        ['SỐ LIỆU NĂM 2026'],
        ['TT', 'Đơn vị', 'Học viên', null],
        [null, null, 'Tổng số', 'Nam'],
        [1, 'Khoa Xây dựng', 500, 200],
        [2, 'Khoa Xây dựng Đảng', 400, 100],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:D2'] },
    );
    const two = readingOf(selfScoreSheet('1', 'Khoa Xây dựng'), selfScoreSheet('2', 'Khoa Xây dựng Đảng'), figures);
    expect(compared('Báo cáo của Khoa Xây dựng Đảng: tổng số 400 học viên.', two).figures).toEqual([
      "agrees Học viên: 400 / 400 'Số liệu'!C5",
    ]);
  });

  describe('of money', () => {
    const funds = (name: string): Reading =>
      readingOf(
        selfScoreSheet(),
        sheet(
          'Số liệu',
          [['SỐ LIỆU NĂM 2026'], ['TT', 'Đơn vị', name, null], [null, null, 'Tổng số', 'Ngân sách'], [1, 'Trường M', 1200, 700]],
          { merges: ['A2:A3', 'B2:B3', 'C2:D2'] },
        ),
      );

    it.each(['1.200 triệu đồng', '1,2 tỷ đồng', '1.200.000.000 đồng'])('are the same in whatever unit: %s', (amount) => {
      for (const name of ['Kinh phí (triệu đồng)', 'Kinh phí'])
        expect(compared(`Tổng kinh phí là ${amount}.`, funds(name)).figures).toEqual([
          `agrees ${name}: 1200 / 1200 'Số liệu'!C4`,
        ]);
    });

    it('differ in the unit of the workbook, and not where it names none', () => {
      expect(compared('Tổng kinh phí là 1,3 tỷ đồng.', funds('Kinh phí (triệu đồng)')).figures).toEqual([
        "differs Kinh phí (triệu đồng): 1300 / 1200 'Số liệu'!C4",
      ]);
      expect(compared('Tổng kinh phí là 1,3 tỷ đồng.', funds('Kinh phí')).figures).toEqual([]);
    });
  });

  it('say how much there was to compare', () => {
    expect(compared('Không có số liệu nào.').counts).toEqual([5, 0, 0]);
  });
});

describe("a report's documents and the workbook's evidence", () => {
  const rows: readonly CellInput[][] = [
    ['1', 'Hoàn thành kế hoạch mở lớp đào tạo, bồi dưỡng trong năm', 60, 50, 'Báo cáo số 76-BC/TCT ngày 20/7/2022'],
    [
      '2',
      'Gửi báo cáo kết quả đào tạo đúng thời hạn quy định',
      40,
      40,
      'Kế hoạch số 5-KH/TCT ngày 02/3/2022; QĐ số 9-QĐ/TCT ngày 01/4/2022',
    ],
  ];
  const withEvidence = readingOf(
    sheet('Phiếu chấm', [
      ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2022', null, 'Đơn vị: Trường M'],
      [],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng'],
      ...rows,
      [null, 'TỔNG CỘNG', 100, 90],
    ]),
  );

  it('agree and are counted', () => {
    const found = compared('Thực hiện Kế hoạch số 5-KH/TCT ngày 02/3/2022.', withEvidence);
    expect(found.issues).toEqual([]);
    expect(found.counts?.slice(1)).toEqual([3, 1]);
  });

  it('differ with the cell that says otherwise', () => {
    const { issues } = proofread(reportLines('Thực hiện Kế hoạch số 5-KH/TCT ngày 03/02/2022.'), withEvidence);
    expect(issues.map(({ code, facts }) => [code, facts])).toEqual([
      ['datesDiffer', { document: '5-KH/TCT', dates: ['2022-02-03', '2022-03-02'], cells: ["'Phiếu chấm'!E5"] }],
    ]);
  });
});
