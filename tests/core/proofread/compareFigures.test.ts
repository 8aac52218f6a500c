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
