/** Proposals for formulas: METHODS §10, FRM-01…03 and FRM-06, column *Fix*. */
import { appraise } from '../../../src/core/appraise';
import type { Issue } from '../../../src/core/domain/issue';
import { decimalText, type Points } from '../../../src/core/domain/points';
import { fixEdits, planFixes } from '../../../src/core/fixIssues';
import { readLog } from '../../../src/core/render/log/readLog';
import { cellOf } from '../../../src/core/workbook/workbook';
import { memoryHost } from '../../../src/hosts/memory/memoryHost';
import { vi } from '../../../src/text/vi';
import { computedWorkbook } from '../../builders/computedWorkbook';
import type { CellInput } from '../../builders/workbook';

const SHEET = 'Chấm điểm';
const D4 = { sheet: SHEET, row: 4, column: 4 };
const E4 = { sheet: SHEET, row: 4, column: 5 };

function planned(rule: string, cells: Readonly<Record<string, CellInput>>) {
  const book = computedWorkbook(cells);
  const appraisal = appraise(book);
  const issue = appraisal.issues.find((one: Issue) => one.rule === rule);
  if (issue === undefined) throw new Error(`${rule} found nothing`);
  return { book, appraisal, issue, fixing: planFixes(book, appraisal, { kind: 'one', issue }) };
}

const text = (value: Points | null): string | null => (value === null ? null : decimalText(value));

it('finds nothing in the workbook the faults are put into', () => {
  expect(appraise(computedWorkbook()).issues).toEqual([]);
});

describe('a number typed over a formula (FRM-01)', () => {
  it('gets the formula of its column back, with what it comes to and what becomes of total and place', () => {
    const { fixing } = planned('FRM-01', { D4: 2, E4: { f: 'SUM(C4:D4)', v: 10 } });
    expect(fixing.cells).toEqual([
      {
        at: D4,
        from: { kind: 'number', value: '2' },
        put: { kind: 'formula', formula: "'Số liệu'!B4", cached: 7 },
        formula: { was: { kind: 'number', value: '2' }, gives: 7 },
        rules: ['FRM-01'],
        unit: null,
        criterion: null,
      },
    ]);
    expect(
      fixing.effects.map(({ name, total, place }) => [name, text(total.from), text(total.to), place.from, place.to]),
    ).toEqual([
      ['Trường N', '10', '15', 4, 3],
      ['Trường Q', '12', '12', 3, 4],
    ]);
    expect([fixing.gone, fixing.come, fixing.isFollowed]).toEqual([1, 0, true]);
  });

  it('takes the totals above it along: what was wrong only because of it is gone as well', () => {
    const { fixing } = planned('FRM-01', { D4: 5, E4: { f: 'SUM(C4:D4)', v: 15 } });
    expect([fixing.gone, fixing.come]).toEqual([2, 0]);
  });

  it('is one proposal for several cells, each with the formula as it stands there', () => {
    const { fixing } = planned('FRM-01', { D4: 7, D5: 10 });
    expect(fixing.cells.map(({ at, put }) => [at.row, put])).toEqual([
      [4, { kind: 'formula', formula: "'Số liệu'!B4", cached: 7 }],
      [5, { kind: 'formula', formula: "'Số liệu'!B5", cached: 10 }],
    ]);
  });

  it('is a proposal all the same where only Excel can say what the formula comes to, and nothing that follows is invented', () => {
    const looked = (row: number, value: number): CellInput => ({ f: `VLOOKUP(B${String(row)},X!A:B,2,0)`, v: value });
    const { fixing } = planned('FRM-01', {
      D3: looked(3, 8),
      D4: 6,
      D5: looked(5, 10),
      D6: looked(6, 6),
      D7: looked(7, 4),
      D8: looked(8, 3),
    });
    expect(fixing.cells).toMatchObject([
      { put: { kind: 'formula', formula: 'VLOOKUP(B4,X!A:B,2,0)', cached: 6 }, formula: { gives: null } },
    ]);
    expect([fixing.come, fixing.isFollowed]).toEqual([0, false]);
  });
});

describe('another formula', () => {
  it('unlike its neighbours is replaced by theirs (FRM-02)', () => {
    const { fixing } = planned('FRM-02', { E4: { f: 'C4-D4', v: 1 } });
    expect(fixing.cells).toMatchObject([
      {
        at: E4,
        from: { kind: 'text', text: '=C4-D4' },
        put: { kind: 'formula', formula: 'SUM(C4:D4)', cached: 15 },
        formula: { was: { kind: 'number', value: '1' }, gives: 15 },
      },
    ]);
  });

  it('whose range leaves cells out gets a range that holds them (FRM-03)', () => {
    const { fixing } = planned('FRM-03', { E4: { f: 'SUM($C4:C4)', v: 8 } });
    expect(fixing.cells).toMatchObject([{ at: E4, put: { kind: 'formula', formula: 'SUM($C4:D4)', cached: 15 } }]);
  });

  it('that points to another file is replaced by what it shows (FRM-06)', () => {
    const { fixing } = planned('FRM-06', { D4: { f: "'[cu.xlsx]Sheet1'!B4", v: 7 } });
    expect(fixing.cells).toMatchObject([{ at: D4, put: { kind: 'number', value: 7 } }]);
  });
});

it('is written down with both formulas, and taken back', async () => {
  const { book, appraisal, fixing } = planned('FRM-02', { E4: { f: 'C4-D4', v: 1 } });
  const host = memoryHost(book);
  const day = { year: 2026, month: 11, day: 20 };
  const receipt = await host.apply(fixEdits(fixing, book, appraisal, vi.sheets.log, 'Nguyễn Văn Mẫu', day));
  const after = await host.read();
  expect(cellOf(after, E4)).toMatchObject({ formula: 'SUM(C4:D4)', value: { kind: 'number', value: 15 } });
  expect(appraise(after).issues).toEqual([]);
  expect(readLog(after, vi.sheets.log)).toMatchObject([
    {
      kind: 'fix',
      by: 'Nguyễn Văn Mẫu',
      at: E4,
      rules: ['FRM-02'],
      from: { kind: 'text', text: '=C4-D4' },
      to: { kind: 'text', text: '=SUM(C4:D4)' },
    },
  ]);
  await host.restore(receipt);
  expect(cellOf(await host.read(), E4)).toEqual(cellOf(book, E4));
});
