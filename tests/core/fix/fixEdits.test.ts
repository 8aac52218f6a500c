/** What fixes write: cells, and their lines of `Nhật ký`; what they come to before anybody agrees. */
import { appraise } from '../../../src/core/appraise';
import type { Appraisal } from '../../../src/core/domain/appraisal';
import type { CellFix } from '../../../src/core/domain/fixing';
import type { Issue } from '../../../src/core/domain/issue';
import { fixEdits, planFixes } from '../../../src/core/fixIssues';
import { afterEdits } from '../../../src/core/afterEdits';
import { readLog } from '../../../src/core/render/log/readLog';
import { decimalText } from '../../../src/core/domain/points';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { vi } from '../../../src/text/vi';
import { computedWorkbook } from '../../builders/computedWorkbook';
import { totals } from '../../builders/readings';
import { sheet, workbook } from '../../builders/workbook';

const ON = { year: 2026, month: 3, day: 5 };
const BOOK = workbook(sheet('Phiếu', [['8,5']]));
const AT = { sheet: 'Phiếu', row: 1, column: 1 };
const fix = (more: Partial<CellFix> = {}): CellFix => ({
  at: AT,
  from: { kind: 'text', text: '8,5' },
  put: { kind: 'number', value: 8.5 },
  rules: ['TYP-01', 'TYP-02'],
  unit: 'M',
  criterion: 'I',
  ...more,
});

describe('the edits of fixes', () => {
  const edits = (cells: readonly CellFix[], reading: Appraisal['reading'] = totals({ M: '90' }), on: typeof ON | null = ON) =>
    fixEdits({ cells }, BOOK, { reading } as Appraisal, vi.sheets.log, 'Lê Thị Mẫu', on);
  const lines = (...given: Parameters<typeof edits>) => readLog(afterEdits(BOOK, edits(...given)), vi.sheets.log);
  const line = {
    kind: 'fix',
    on: '05/03/2026',
    by: 'Lê Thị Mẫu',
    unit: 'Trường M',
    at: AT,
    criterion: 'I Tiêu chí I',
    rules: ['TYP-01', 'TYP-02'],
    from: { kind: 'text', text: '8,5' },
    to: { kind: 'number', value: '8.5' },
    note: '',
  };

  it('set the cells, and say of each who, when, from what to what and by which rules', () => {
    const [set, log, ...more] = edits([fix(), fix({ at: { ...AT, row: 2 }, put: { kind: 'blank' } })]);
    expect(set).toEqual({
      kind: 'setCells',
      cells: [
        { at: AT, value: { kind: 'number', value: 8.5 } },
        { at: { ...AT, row: 2 }, value: { kind: 'blank' } },
      ],
    });
    expect([log?.kind, more]).toEqual(['putSheet', []]);
    expect(lines([fix()])).toEqual([line]);
    expect(edits([])).toEqual([]);
  });

  it.each([
    ['a text', fix({ put: { kind: 'text', text: 'BC 12' } }), { kind: 'text', text: 'BC 12' }],
    ['a formula', fix({ put: { kind: 'formula', formula: 'SUM(A1:A2)', cached: 3 } }), { kind: 'text', text: '=SUM(A1:A2)' }],
    [
      'a day, as it will be shown',
      fix({ put: { kind: 'number', value: 46_086 }, shown: '05/03/2026' }),
      { kind: 'text', text: '05/03/2026' },
    ],
    ['nothing', fix({ put: { kind: 'blank' } }), { kind: 'blank' }],
  ])('say what the cell is to hold: %s', (_, one, to) => {
    expect(lines([one])).toMatchObject([{ to }]);
  });

  it('name no unit and no criterion where there is none, and have no date where none is given', () => {
    expect(lines([fix({ unit: null, criterion: null })], totals({ M: '90' }), null)).toEqual([
      { ...line, on: null, unit: '', criterion: '' },
    ]);
    expect(lines([fix({ unit: 'X', criterion: 'IX' })])).toEqual([{ ...line, unit: '', criterion: '' }]);
    expect(lines([fix()], null)).toEqual([{ ...line, unit: '', criterion: '' }]);
  });
});

describe('what fixes come to', () => {
  const found = (book: Workbook, rule: string) => {
    const appraisal = appraise(book);
    const issue = appraisal.issues.find((one) => one.rule === rule);
    if (issue === undefined) throw new Error(`no ${rule}`);
    return { appraisal, issue };
  };
  const row = (score: string, name = 'Trường P') =>
    workbook(
      sheet('Chấm điểm', [
        ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
        ['TT', 'Đơn vị', '1. Mở lớp (10 điểm)', '2. Nghiên cứu (10 điểm)'],
        [1, 'Trường M', 9, 8],
        [2, 'Trường N', 9, 7],
        [3, name, score, 9],
      ]),
    );

  it('of one finding: the cell, who moves, what is gone and what has come', () => {
    const book = row('9 điểm');
    const { appraisal, issue } = found(book, 'TYP-07');
    const fixing = planFixes(book, appraisal, { kind: 'one', issue });
    const at = { sheet: 'Chấm điểm', row: 5, column: 3 };
    expect(fixing.cells).toEqual([
      {
        at,
        from: { kind: 'text', text: '9 điểm' },
        put: { kind: 'number', value: 9 },
        rules: ['TYP-07'],
        unit: issue.place.unit,
        criterion: issue.place.criterion,
      },
    ]);
    const shown = fixing.effects.map(({ name, total, place }) => [
      name,
      total.from === null ? null : decimalText(total.from),
      total.to === null ? null : decimalText(total.to),
      place.from,
      place.to,
    ]);
    // 9 + 8, 9 + 7, and 9 + 9 once its number can be read.
    expect(shown).toEqual([
      ['Trường M', '17', '17', 1, 2],
      ['Trường N', '16', '16', 2, 3],
      ['Trường P', null, '18', null, 1],
    ]);
    expect(fixing.appraisal.issues).toEqual([]);
    // That it cannot be read, and that a score is missing for it.
    expect(fixing.gone).toBe(2);
    expect([fixing.come, fixing.hasStaleFormulas, fixing.isFollowed]).toEqual([0, false, true]);
  });

  it('of a number that cannot stand either: the finding that comes is counted', () => {
    const book = row('12 điểm');
    const { appraisal, issue } = found(book, 'TYP-07');
    const fixing = planFixes(book, appraisal, { kind: 'one', issue });
    expect([fixing.gone, fixing.come]).toEqual([2, 1]);
    expect(fixing.appraisal.issues.map(({ rule }) => rule)).toEqual(['RNG-04']);
  });

  it('of a finding that uncovers another, safe ones follow: one cell, from what stood there first, by both rules', () => {
    const book = row('9', `${'Trường  P'.normalize('NFD')} `);
    const appraisal = appraise(book);
    const fixing = planFixes(book, appraisal, { kind: 'allSafe' });
    const name = fixing.cells.find(({ at }) => at.column === 2);
    expect(name).toMatchObject({
      from: { kind: 'text', text: `${'Trường  P'.normalize('NFD')} ` },
      put: { kind: 'text', text: 'Trường P' },
    });
    expect([...(name?.rules ?? [])].sort()).toEqual(['TXT-01', 'TXT-03']);
    expect(fixing.cells.filter(({ at }) => at.column === 2)).toHaveLength(1);
  });

  it('formulas that follow are calculated; where only Excel can, that is said', () => {
    const book = computedWorkbook({ C4: '8 điểm' });
    const { appraisal, issue } = found(book, 'TYP-07');
    expect(planFixes(book, appraisal, { kind: 'one', issue })).toMatchObject({ hasStaleFormulas: true, isFollowed: true });
    const looked = computedWorkbook({ C4: '8 điểm', E4: { f: 'SUM(C4:D4)+VLOOKUP(1,X!A:B,2,0)', v: 7 } });
    const again = found(looked, 'TYP-07');
    expect(planFixes(looked, again.appraisal, { kind: 'one', issue: again.issue })).toMatchObject({
      hasStaleFormulas: true,
      isFollowed: false,
    });
  });

  it('nothing to set right leaves the workbook and what was found as they are', () => {
    const book = row('9');
    const appraisal = appraise(book);
    const none = { ...found(row('9 điểm'), 'TYP-07').issue, fix: null } as Issue;
    for (const request of [
      { kind: 'one', issue: none },
      { kind: 'rule', rule: 'EVD-01' },
    ] as const)
      expect(planFixes(book, appraisal, request)).toEqual({
        cells: [],
        effects: [],
        gone: 0,
        come: 0,
        hasStaleFormulas: false,
        isFollowed: true,
        workbook: book,
        appraisal,
      });
  });

  it('goes by the policy that was given from outside', () => {
    const book = row('9 điểm');
    const { issue } = found(book, 'TYP-07');
    const given = { year: 2031 };
    const fixing = planFixes(book, appraise(book, given), { kind: 'one', issue }, given);
    expect(fixing.appraisal.policy.year).toBe(2031);
  });
});
