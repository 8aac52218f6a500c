import { appraise } from '../../../../src/core/appraise';
import type { Issue } from '../../../../src/core/domain/issue';
import type { CellInk } from '../../../../src/core/workbook/cell';
import { withCells } from '../../../../src/core/workbook/withCells';
import type { Workbook } from '../../../../src/core/workbook/workbook';
import { schoolsDown } from '../../../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput, type SheetExtra } from '../../../builders/workbook';
import { inShort } from '../findings';

const HEADINGS: readonly CellInput[] = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];

interface Built {
  readonly headings?: readonly CellInput[];
  readonly scores?: readonly CellInput[];
  readonly extra?: SheetExtra;
}

const book = (built: Built): readonly Issue[] => appraise(workbookOf(built)).issues;

/** One school's sheet with four criteria in rows 3–6, scores in column D, the total in row 7. */
function workbookOf({ headings = HEADINGS, scores = [24, 23, 19, 28], extra = {} }: Built): Workbook {
  const texts = ['Hoàn thành kế hoạch mở lớp', 'Nghiệm thu đề tài khoa học', 'Gửi báo cáo đúng hạn', 'Tham gia hội thao của Cụm'];
  const rows = texts.map((text, index): CellInput[] => [index + 1, text, [25, 25, 20, 30][index] ?? 0, scores[index] ?? null]);
  const total: CellInput[] = [null, 'Tổng cộng', 100];
  return workbook(
    sheet('Phiếu', [['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'], headings, ...rows, total], extra),
  );
}

const shortly = (built: Built): readonly string[] => book(built).map(inShort);

describe('STR-01 numbers nobody sees', () => {
  it.each<readonly [string, SheetExtra, string, string]>([
    ['a hidden row', { hiddenRows: [5] }, 'STR-01 Phiếu!D5', 'row'],
    ['two hidden rows, told once', { hiddenRows: [4, 5] }, 'STR-01 Phiếu!D4', 'row'],
    ['a hidden column', { hiddenColumns: [4] }, 'STR-01 Phiếu!D3', 'column'],
  ])('%s', (_, extra, expected, what) => {
    const issues = book({ extra });
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.facts])).toEqual([
      [expected, 'warning', expect.objectContaining({ what })],
    ]);
  });

  it('hidden rows and columns without numbers raise nothing', () => {
    expect(shortly({ extra: { hiddenRows: [1, 9], hiddenColumns: [1, 7] } })).toEqual([]);
  });
});

describe('STR-03 a filter that is on', () => {
  it('is one finding at the first number it does not show, and no hidden row besides', () => {
    const issues = book({ extra: { hiddenRows: [4, 6], filtered: ['A2:D7'] } });
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.facts])).toEqual([
      ['STR-03 Phiếu!D4', 'warning', 'tick', { area: 'A2:D7', rows: ['4', '6'] }],
    ]);
  });

  it('a row hidden outside of it is hidden by somebody', () => {
    expect(shortly({ extra: { hiddenRows: [3, 5], filtered: ['A4:D7'] } })).toEqual(['STR-01 Phiếu!D3', 'STR-03 Phiếu!D5']);
  });

  it('a filter that shows everything raises nothing, nor does one beside the numbers', () => {
    expect(shortly({ extra: { filtered: ['A2:D7'] } })).toEqual([]);
    expect(shortly({ extra: { filtered: ['A20:D27'], hiddenRows: [22] } })).toEqual([]);
  });
});

describe('STR-05 numbers nobody can see', () => {
  const drawn = (ink: CellInk, fill?: string): Built => ({ scores: [24, { v: 23, ink, ...(fill ? { fill } : {}) }, 19, 28] });

  it.each<readonly [string, CellInk, string]>([
    ['white on nothing', { colour: 'FFFFFF', size: 12, behind: null }, 'colour'],
    ['nearly white on white', { colour: 'F2F2F2', size: 12, behind: 'FFFFFF' }, 'colour'],
    ['yellow on yellow', { colour: 'FFF200', size: 12, behind: 'FFFF00' }, 'colour'],
    ['black on black', { colour: null, size: 12, behind: '000000' }, 'colour'],
    ['two points', { colour: null, size: 2, behind: null }, 'size'],
  ])('%s', (_, ink, how) => {
    const issues = book(drawn(ink));
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.facts])).toEqual([
      ['STR-05 Phiếu!D4', 'warning', 'tick', { how, cells: ['Phiếu!D4'] }],
    ]);
  });

  it('a format that shows nothing', () => {
    const issues = book({ scores: [24, { v: 23, format: ';;;' }, { v: 19, format: ';;;' }, 28] });
    expect(issues.map((issue) => [inShort(issue), issue.facts])).toEqual([
      ['STR-05 Phiếu!D4', { how: 'format', cells: ['Phiếu!D4', 'Phiếu!D5'] }],
    ]);
  });

  it.each<readonly [string, CellInk]>([
    ['red', { colour: 'FF0000', size: 12, behind: null }],
    ['grey', { colour: 'A6A6A6', size: 12, behind: null }],
    ['white on blue', { colour: 'FFFFFF', size: 12, behind: '1F4E79' }],
    ['seven points', { colour: null, size: 7, behind: null }],
  ])('%s can be read', (_, ink) => {
    expect(shortly(drawn(ink))).toEqual([]);
  });

  it('what is written so beside the numbers is nobody’s score', () => {
    const headings = [...HEADINGS.slice(0, 3), { v: 'Điểm tự chấm', ink: { colour: 'FFFFFF', size: 12, behind: null } }];
    expect(shortly({ headings })).toEqual([]);
  });
});

describe('STR-02 one merged cell over several scores', () => {
  it('is one finding with its area', () => {
    const issues = book({ scores: [24, 23, 19, 28], extra: { merges: ['D4:D5'] } }).filter(({ rule }) => rule === 'STR-02');
    expect(issues.map((issue) => [inShort(issue), issue.facts])).toEqual([['STR-02 Phiếu!D4', { area: 'D4:D5', cells: 2 }]]);
  });

  it('merged titles and headings raise nothing', () => {
    expect(shortly({ extra: { merges: ['A1:B1'] } })).toEqual([]);
    expect(appraise(workbook(schoolsDown())).issues).toEqual([]);
  });
});

describe('STR-08 headings without their marks', () => {
  it('are told once, and block nothing', () => {
    const issues = book({ headings: ['TT', 'Noi dung', 'Diem toi da', 'Diem tu cham'] });
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.facts])).toEqual([
      ['STR-08 Phiếu!B2', 'info', null, { headings: ['Noi dung', 'Diem toi da', 'Diem tu cham'] }],
    ]);
  });

  it('headings in capitals, with marks, raise nothing', () => {
    expect(shortly({ headings: ['TT', 'NỘI DUNG', 'ĐIỂM TỐI ĐA', 'ĐIỂM TỰ CHẤM'] })).toEqual([]);
  });
});

describe('FRM-05 a number inside a formula', () => {
  const first = (f: string): Built => ({ scores: [{ f, v: 24 }, 23, 19, 28] });

  it.each(['F3+2', '2+F3', 'SUM(F3:G3)-1', 'ROUND(F3,2)+1.5'])('=%s waits for a tick', (formula) => {
    const issues = book(first(formula));
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.blocks])).toEqual([
      ['FRM-05 Phiếu!D3', 'warning', 'tick'],
    ]);
  });

  it.each(['F3*2', 'F3/12*C3', 'ROUND(F3,2)', 'IF(F3>10,10,F3)', 'F3+2*G3', 'MIN(25,F3)', '100-F3', 'F3-0', '20+4'])(
    '=%s raises nothing',
    (formula) => {
      expect(shortly(first(formula))).toEqual([]);
    },
  );

  it('what a whole column adds is its design', () => {
    const scores = [3, 4, 5, 6].map((row, index): CellInput => ({ f: `F${String(row)}+2`, v: [24, 23, 19, 28][index] ?? 0 }));
    expect(shortly({ scores })).toEqual([]);
  });
});

describe('FRM-07 formulas that change by themselves', () => {
  const first = (f: string): Built => ({ scores: [{ f, v: 24 }, 23, 19, 28] });

  it.each([
    ['F3-DAY(TODAY())', 'TODAY'],
    ['RAND()*C3', 'RAND'],
    ['OFFSET(F3,0,1)', 'OFFSET'],
    ['SUM(D3:D6)', null],
  ])('=%s', (formula, named) => {
    const issues = book(first(formula));
    expect(issues.map((issue) => [inShort(issue), issue.facts])).toEqual([
      ['FRM-07 Phiếu!D3', { formula: `=${formula}`, function: named, through: [] }],
    ]);
  });

  it('formulas that come back to themselves through others are told once, with the others', () => {
    const scores: readonly CellInput[] = [{ f: 'F3+1', v: 24 }, { f: 'D3', v: 24 }, 19, 28];
    const made = (f: string): Workbook => {
      const at = { sheet: 'Phiếu', row: 3, column: 6 };
      return withCells(workbookOf({ scores }), [{ at, value: { kind: 'number', value: 23 }, formula: f }]);
    };
    const circles = appraise(made('D4-1')).issues.filter(({ rule }) => rule === 'FRM-07');
    expect(circles.map((issue) => [inShort(issue), issue.facts])).toEqual([
      ['FRM-07 Phiếu!D3', { formula: '=F3+1', function: null, through: ['Phiếu!F3', 'Phiếu!D4'] }],
    ]);
    expect(appraise(made('D5-1')).issues.filter(({ rule }) => rule === 'FRM-07')).toEqual([]);
  });

  it('a formula on fixed cells raises nothing', () => {
    expect(shortly(first('SUM(F3:G3)'))).toEqual([]);
  });
});

describe('FRM-08 a workbook that is calculated by hand', () => {
  const made = (scores: readonly CellInput[], byHand: boolean): readonly Issue[] =>
    appraise({ ...workbookOf({ scores }), ...(byHand ? { calculation: 'manual' as const } : {}) }).issues;
  const formulas: readonly CellInput[] = [24, { f: 'F4+1', v: 23 }, { f: 'F5+1', v: 19 }, 28];

  it('is told once, at its first formula, with how many there are', () => {
    const issues = made(formulas, true);
    expect(
      issues.filter(({ rule }) => rule === 'FRM-08').map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.facts]),
    ).toEqual([['FRM-08 Phiếu!D4', 'warning', 'tick', { formulas: 2 }]]);
  });

  it('raises nothing without formulas, or where Excel calculates by itself', () => {
    expect(made([24, 23, 19, 28], true)).toEqual([]);
    expect(made(formulas, false).filter(({ rule }) => rule === 'FRM-08')).toEqual([]);
  });
});
