import { appraise } from '../../../../src/core/appraise';
import { points } from '../../../../src/core/domain/points';
import type { Issue } from '../../../../src/core/domain/issue';
import type { Workbook } from '../../../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput } from '../../../builders/workbook';
import { CLEAN, withSchool } from '../cleanCluster';
import type { Cluster, Typed } from '../clusterReading';
import { findings, inShort, onlyIssue } from '../findings';

const TEXTS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'];

interface Line {
  readonly self: CellInput;
  readonly review: CellInput;
  readonly agreed?: CellInput;
  readonly explanation?: string;
  readonly reason?: string;
}

/** One school's sheet: D self-score, E explanation, F review, G agreed score, H reason; criteria from row 3. */
function reviewed(
  lines: readonly Line[],
  headings: { readonly reason?: boolean; readonly explanation?: boolean } = {},
): Workbook {
  const { reason = true, explanation = true } = headings;
  return workbook(
    sheet('Phiếu', [
      ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
      [
        'TT',
        'Nội dung',
        'Điểm tối đa',
        'Tự chấm',
        explanation ? 'Giải trình' : null,
        'Thẩm định',
        'Điểm thống nhất',
        reason ? 'Lý do' : null,
      ],
      ...lines.map((line, index): CellInput[] => [
        index + 1,
        `Công việc thứ ${TEXTS[index] ?? ''} trong năm`,
        20,
        line.self,
        explanation ? (line.explanation ?? null) : null,
        line.review,
        line.agreed ?? line.review,
        reason ? (line.reason ?? null) : null,
      ]),
    ]),
  );
}

const KEPT: Line = { self: 19, review: 19 };
const LOWERED: Line = { self: 19, review: 18.5, explanation: 'Đồng ý', reason: 'Thiếu một báo cáo' };
const found = (book: Workbook): readonly Issue[] => appraise(book).issues;
const shortly = (book: Workbook): readonly string[] => found(book).map(inShort);

describe('REL-10 a changed score without its reason', () => {
  it('holds the awards, at the blank cell', () => {
    const book = reviewed([KEPT, LOWERED, { ...LOWERED, agreed: 18, reason: undefined }, KEPT, KEPT]);
    expect(found(book).map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.facts])).toEqual([
      ['REL-10 Phiếu!H5', 'error', 'awards', { from: '18.5', to: '18', stage: 'agreed' }],
    ]);
  });

  it('a reason, an unchanged score and a workbook without such a column raise nothing', () => {
    expect(shortly(reviewed([KEPT, LOWERED, KEPT, KEPT, KEPT]))).toEqual([]);
    expect(shortly(reviewed([KEPT, { ...LOWERED, agreed: 18, reason: undefined }, KEPT, KEPT], { reason: false }))).toEqual([]);
  });
});

describe('AUD-05 a lowered score without a word of the unit', () => {
  const silent: Line = { self: 19, review: 18.5, reason: 'Thiếu một báo cáo' };

  it('is one finding for each blank cell where the column is used', () => {
    const book = reviewed([KEPT, LOWERED, silent, silent, KEPT, KEPT].map((line) => ({ ...line, agreed: undefined })));
    expect(shortly(book)).toEqual(['AUD-05 Phiếu!E5', 'AUD-05 Phiếu!E6']);
  });

  it('and one for all of them where nobody uses it', () => {
    const [issue, ...more] = found(reviewed([silent, silent, KEPT, KEPT, KEPT]));
    expect([issue?.rule, issue?.severity, issue?.facts, more]).toEqual([
      'AUD-05',
      'warning',
      { from: '19', to: '18.5', cells: ['Phiếu!E3', 'Phiếu!E4'] },
      [],
    ]);
  });

  it('a raised score and a workbook without such a column raise nothing', () => {
    expect(shortly(reviewed([{ self: 18.5, review: 19, reason: 'Bổ sung' }, KEPT, KEPT, KEPT]))).toEqual([]);
    expect(shortly(reviewed([silent, KEPT, KEPT, KEPT], { explanation: false }))).toEqual([]);
  });
});

describe('AUD-04 the larger of two scores', () => {
  it('a formula that takes the self-score above the review blocks', () => {
    const larger: Line = { ...LOWERED, agreed: { f: 'MAX(D4,F4)', v: 19 } };
    const book = reviewed([KEPT, larger, KEPT, KEPT, KEPT]);
    expect(found(book).map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.facts])).toEqual([
      ['AUD-04 Phiếu!G4', 'error', 'ranking', { self: '19', review: '18.5', formula: '=MAX(D4,F4)' }],
    ]);
  });

  it('the same formula where the review is not below raises nothing', () => {
    expect(shortly(reviewed([{ ...KEPT, agreed: { f: 'MAX(D3,F3)', v: 19 } }, KEPT, KEPT]))).toEqual([]);
  });
});

describe('MIS-05 points without their value', () => {
  const PER_UNIT = { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: null } as const;
  const scored = (result: Typed): Cluster => ({
    criteria: [
      { id: '1', maximum: '10', method: PER_UNIT },
      { id: '2', maximum: '10', method: PER_UNIT },
      { id: '3', maximum: '10' },
    ],
    schools: [{ name: 'Trường M', agreed: { '1': 8, '2': 6, '3': 5 }, result: { '1': result, '2': 3, '3': null } }],
  });

  it('8 points beside a blank result wait for a tick; typed scores need none', () => {
    expect(findings(scored(null))).toEqual(["MIS-05 'Trường M'!E4"]);
    expect(onlyIssue('MIS-05', scored(null))).toMatchObject({ severity: 'warning', blocks: 'tick', facts: { points: '8' } });
    expect(findings(scored(4))).toEqual([]);
  });

  it('a column of results that nobody fills in is not asked for', () => {
    const [school] = scored(null).schools;
    const unused = { ...scored(null), schools: school === undefined ? [] : [{ ...school, result: { '1': null, '2': null } }] };
    expect(findings(unused)).toEqual([]);
  });
});

describe('MIS-07 a unit nobody has scored', () => {
  const blank = { 'I.1': null, 'I.2': null, 'I.3': null, 'II.1': null, 'II.2': null };
  const unscored = (total: Typed): Cluster => {
    const schools = CLEAN.schools.map((school) => ({ ...school, place: undefined, evidence: undefined }));
    const own = { agreed: blank, self: blank, groupTotal: {}, selfTotal: undefined };
    return withSchool(() => ({ ...own, total }), { ...CLEAN, schools });
  };
  const rules = (total: Typed): readonly string[] => [...new Set(findings(unscored(total)).map((one) => one.slice(0, 6)))];

  it('has no total of 90; a formula that gives 0 says nothing', () => {
    expect(rules(90)).toContain('MIS-07');
    expect(onlyIssue('MIS-07', unscored(90))).toMatchObject({
      severity: 'error',
      place: { at: { row: 11 } },
      facts: { stated: '90' },
    });
    expect(rules({ f: 'SUM(H5:H10)', v: 0 })).not.toContain('MIS-07');
  });
});

describe('KEY-02 a number that is none', () => {
  const numbered = (...numbers: readonly string[]): Cluster => ({
    criteria: [
      {
        id: 'I',
        maximum: String(10 * numbers.length),
        rows: numbers.map((number, index) => ({ id: `c${String(index)}`, maximum: '10', number })),
      },
    ],
    schools: [{ name: 'Trường M', agreed: Object.fromEntries(numbers.map((_, index) => [`c${String(index)}`, 9])) }],
  });

  it('a dash among numbers waits for a tick', () => {
    expect(findings(numbered('1', '2', '-', '4'))).toEqual(["KEY-02 'Trường M'!B7"]);
    expect(onlyIssue('KEY-02', numbered('1', '2', '-', '4'))).toMatchObject({ severity: 'warning', facts: { number: '-' } });
  });

  it.each([
    ['a list of dashes', ['-', '-', '-']],
    ['numbers with their stops', ['1.', '2.', '2. b)', '3.']],
    ['rows without a number', ['1', '', '2']],
  ])('%s raises nothing', (_, numbers) => {
    expect(findings(numbered(...numbers))).toEqual([]);
  });
});

describe('AUD-01 a calculated score in place of the reviewer’s', () => {
  /** Result in D3, self-score E3, review F3, agreed score G3. */
  const book = (review: CellInput, agreed: CellInput): readonly Issue[] =>
    appraise(
      workbook(
        sheet('Phiếu', [
          ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
          ['TT', 'Nội dung', 'Điểm tối đa', 'Kết quả thực hiện', 'Tự chấm', 'Thẩm định', 'Điểm thống nhất'],
          [1, 'Hoàn thành kế hoạch mở lớp', 10, 20, 10, review, agreed],
          [2, 'Gửi báo cáo đúng hạn', 10, null, 9, 9, 9],
        ]),
      ),
    ).issues.filter(({ rule }) => rule === 'AUD-01');

  it('reviewer 5, file 10: both are shown, at the cell that replaces', () => {
    const issues = book(5, { f: 'MIN(C3,D3/2)', v: 10 });
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.facts])).toEqual([
      ['AUD-01 Phiếu!G3', 'error', 'ranking', { stage: 'review1', review: '5', calculated: '10', formula: '=MIN(C3,D3/2)' }],
    ]);
  });

  it.each<readonly [string, CellInput, CellInput]>([
    ['the formula reads the reviewer’s cell', 5, { f: 'IF(F3="",D3/2,F3)+5', v: 10 }],
    ['both say the same', 10, { f: 'D3/2', v: 10 }],
    ['somebody typed it', 5, 10],
    ['it is calculated from something else', 5, { f: 'E3', v: 10 }],
    ['the reviewer’s own score is calculated', { f: 'D3/4', v: 5 }, { f: 'D3/2', v: 10 }],
    ['the cells of the formula are not known', 5, { f: 'INDIRECT("F3")+D3/4', v: 10 }],
  ])('nothing where %s', (_, review, agreed) => {
    expect(book(review, agreed)).toEqual([]);
  });
});

describe('KEY-01 a kind that is none', () => {
  const book = (kinds: readonly string[]): readonly Issue[] =>
    appraise(
      workbook(
        sheet('Phiếu', [
          ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, null, 'Đơn vị: Trường M'],
          ['TT', 'Nội dung', 'Loại', 'Điểm tối đa', 'Điểm tự chấm'],
          ...TEXTS.map((text, index): CellInput[] => [index + 1, `Tiêu chí ${text}`, kinds[index] ?? null, 10, 5]),
        ]),
      ),
    ).issues.filter(({ rule }) => rule === 'KEY-01');

  it('is told at its cell, and nothing is put in its place', () => {
    expect(book(['Điểm', 'Điểm', 'X9', 'Điểm', 'Điểm']).map((issue) => [inShort(issue), issue.blocks, issue.facts])).toEqual([
      ['KEY-01 Phiếu!C5', 'ranking', { text: 'X9' }],
    ]);
  });

  it.each([
    [['Điểm', 'Điểm', 'Điểm', 'Điểm thưởng', 'Điểm trừ', 'Điều kiện loại']],
    [['Điểm', '', '-', 'Điểm']],
    [['Định tính', 'Định lượng', 'Định tính', 'Định lượng', 'Điểm']],
  ])('%p raises nothing', (kinds) => {
    expect(book(kinds)).toEqual([]);
  });
});
