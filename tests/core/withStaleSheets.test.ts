/** Sheets of an earlier run held against the present: where a stamp is looked for, and which papers want the mark of a draft. */
import { appraise } from '../../src/core/appraise';
import type { Appraisal } from '../../src/core/domain/appraisal';
import type { Issue } from '../../src/core/domain/issue';
import { inputsPrint } from '../../src/core/inputsPrint';
import { publish } from '../../src/core/publish';
import { SETTLED_BY_WRITING, withStaleSheets } from '../../src/core/staleSheets';
import type { CellValue } from '../../src/core/workbook/cell';
import { withCells } from '../../src/core/workbook/withCells';
import { cellAt, sheetMarked, type Sheet, type Workbook } from '../../src/core/workbook/workbook';
import { applyEdits } from '../../src/hosts/memory/applyEdits';
import { sheets as words } from '../../src/text/vi/sheets';
import { schoolsDown } from '../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const CLEAN = appraise(workbook(schoolsDown()));
const PRINT = inputsPrint(CLEAN);
const OTHER = '2-0123456789abcdef';
const NOWHERE = { unit: null, criterion: null };
const added = (appraisal: Appraisal, ...sheets: readonly Sheet[]): readonly Issue[] =>
  withStaleSheets(appraisal, workbook(...sheets)).issues.slice(appraisal.issues.length);

/** A summary of ours of another table, so that only its stamp tells anything: each text stands in column A of its row. */
const stamped = (texts: Readonly<Record<number, CellInput>>, column = 1): Sheet => {
  const rows = Array.from({ length: 20 }, (_, turn): readonly CellInput[] => [
    ...Array.from({ length: column - 1 }, () => null),
    texts[turn + 1] ?? null,
  ]);
  return sheet('Tổng hợp (2)', rows, { mark: 'summary' });
};
const differs = (row: number, text: string): Issue => ({
  rule: 'STL-04',
  code: 'stampDiffers',
  severity: 'error',
  blocks: 'print',
  place: { at: { sheet: 'Tổng hợp (2)', row, column: 1 }, ...NOWHERE },
  facts: { stamped: text, present: PRINT },
  fix: null,
});

describe('the stamp', () => {
  it('of the present inputs raises nothing, another is told with both', () => {
    expect(added(CLEAN, stamped({ 15: `Tem số liệu: ${PRINT} (…)` }))).toEqual([]);
    expect(added(CLEAN, stamped({ 15: `Tem số liệu: ${OTHER} (…)` }))).toEqual([differs(15, OTHER)]);
    expect(added(CLEAN, stamped({ 15: OTHER }))).toEqual([differs(15, OTHER)]);
  });

  it.each(['0123456789abcdef', '1-0123456789abcdef', '123-0123456789abcdef'])(
    '%s is of another release, which is told as that',
    (text) => {
      expect(added(CLEAN, stamped({ 15: `Tem số liệu: ${text}` }))).toEqual([
        {
          rule: 'STL-04',
          code: 'stampOfOtherFormat',
          severity: 'warning',
          blocks: 'tick',
          place: { at: { sheet: 'Tổng hợp (2)', row: 15, column: 1 }, ...NOWHERE },
          facts: { stamped: text },
          fix: null,
        },
      ]);
    },
  );

  it.each([
    ['fewer digits', 'Tem: 2-0123456789abcde'],
    ['more digits', 'Tem: 2-0123456789abcdef0'],
    ['a letter right before it', 'Temg0123456789abcdef'],
    ['capitals', 'Tem: 2-0123456789ABCDEF'],
    ['a number', 123],
    ['nothing', null],
  ])('is none with %s', (_, text) => {
    expect(added(CLEAN, stamped({ 15: text }))).toEqual([]);
  });

  it('is looked for under the heading block and in the first column, and the first that is found is it', () => {
    expect(added(CLEAN, stamped({ 8: OTHER }))).toEqual([]);
    expect(added(CLEAN, stamped({ 9: OTHER }))).toEqual([differs(9, OTHER)]);
    expect(added(CLEAN, stamped({ 15: OTHER }, 2))).toEqual([]);
    expect(added(CLEAN, stamped({ 8: OTHER, 12: PRINT, 15: OTHER }))).toEqual([]);
  });

  it('is that of the sheet that carries our mark', () => {
    const { name, rows } = stamped({ 15: OTHER });
    expect(added(CLEAN, { ...stamped({}), mark: null, name, rows })).toEqual([]);
    expect(added(CLEAN, { ...stamped({}), mark: 'check', name, rows })).toEqual([]);
  });

  it('of a workbook that was not read tells nothing', () => {
    const unread = { ...CLEAN, reading: null };
    expect(withStaleSheets(unread, workbook(stamped({ 15: OTHER })))).toBe(unread);
  });

  it('nothing found leaves the appraisal as it is', () => {
    expect(withStaleSheets(CLEAN, workbook(stamped({ 15: PRINT })))).toBe(CLEAN);
  });
});

describe('figures that stand there as values', () => {
  const book = workbook(schoolsDown());
  const WRITTEN: Workbook = applyEdits(book, publish(CLEAN, book, words, { year: 2026, month: 11, day: 5 })).workbook;
  const summary = sheetMarked(WRITTEN, 'summary') ?? schoolsDown();
  const values = [...summary.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value, formula }]) =>
      row >= 10 && column > 2 && formula === null && value.kind === 'number' ? [{ row, column, value: value.value }] : [],
    ),
  );
  const [first, second] = values;
  const told = (...puts: readonly (readonly [typeof first, CellValue, string | null])[]): readonly Issue[] => {
    const cells = puts.flatMap(([where, value, formula]) =>
      where === undefined ? [] : [{ at: { sheet: summary.name, row: where.row, column: where.column }, value, formula }],
    );
    const after = withCells(WRITTEN, cells);
    return withStaleSheets(CLEAN, after).issues.slice(CLEAN.issues.length);
  };
  const number = (value: number): CellValue => ({ kind: 'number', value });

  it('and are others now are told in one finding, at the first of them', () => {
    if (first === undefined || second === undefined) throw new Error('no values');
    const found = told([first, number(first.value + 1), null], [second, number(second.value - 0.5), null]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      rule: 'STL-04',
      code: 'summaryStale',
      severity: 'error',
      blocks: 'print',
      facts: { cells: expect.arrayContaining([expect.any(String), expect.any(String)]) },
    });
    const at = found[0]?.place.at;
    const was = at === null || at === undefined ? null : cellAt(summary, at.row, at.column).value;
    expect([first, second].map(({ row, column }) => [row, column])).toContainEqual([at?.row, at?.column]);
    expect(found[0]?.facts).toMatchObject({ computed: was?.kind === 'number' ? String(was.value) : '' });
  });

  it('differ only past what a double holds, or are formulas or texts now, are not told', () => {
    if (first === undefined) throw new Error('no values');
    expect(told([first, number(first.value + 1e-12), null])).toEqual([]);
    expect(told([first, number(first.value + 1), `${String(first.value)}+1`])).toEqual([]);
    expect(told([first, { kind: 'text', text: 'x' }, null])).toEqual([]);
    expect(told([first, number(first.value + 1e-6), null])).toHaveLength(1);
  });
});

describe('the mark of a draft', () => {
  const paper = (mark: string, name: string, text = '', row = 5): Sheet =>
    sheet(
      name,
      Array.from({ length: 12 }, (_, turn): readonly CellInput[] => [null, turn + 1 === row ? text : null]),
      { mark },
    );
  const issue = (blocks: Issue['blocks'], severity: Issue['severity'] = 'error'): Issue =>
    ({
      rule: 'X',
      code: 'scoreMissing',
      severity,
      blocks,
      place: { at: null, ...NOWHERE },
      facts: {},
      fix: null,
    }) as unknown as Issue;
  const withIssues = (...issues: readonly Issue[]): Appraisal => ({ ...CLEAN, issues });
  const missing = (name: string, errors: number): Issue => ({
    rule: 'PRT-01',
    code: 'draftMarkMissing',
    severity: 'warning',
    blocks: 'tick',
    place: { at: { sheet: name, row: 5, column: 1 }, ...NOWHERE },
    facts: { sheet: name, errors },
    fix: null,
  });
  const papers = (text?: string, row?: number): readonly Sheet[] => [
    paper('summary', 'Tổng hợp', text, row),
    paper('comparison', 'Đối chiếu điểm', text, row),
    paper('proposal', 'Đề nghị', text, row),
    paper('check', 'Kiểm tra', text, row),
  ];

  it('is missed on every paper while the ranking is held up, with how many errors hold it', () => {
    expect(added(withIssues(issue('ranking'), issue('awards'), issue('tick', 'warning')), ...papers())).toEqual(
      ['Tổng hợp', 'Đối chiếu điểm', 'Đề nghị'].map((name) => missing(name, 2)),
    );
  });

  it('is missed on the proposal alone while only awards are held up', () => {
    expect(added(withIssues(issue('awards')), ...papers())).toEqual([missing('Đề nghị', 1)]);
  });

  it('is not missed where nothing is held up, or there is no such paper', () => {
    expect(added(withIssues(issue('tick', 'warning'), issue('print')), ...papers())).toEqual([]);
    expect(added(withIssues(issue('ranking')), sheet('Tổng hợp', [['x']]))).toEqual([]);
  });

  it.each([
    ['DỰ THẢO', 5],
    ['Bản dự thảo', 8],
    ['dự thảo'.normalize('NFD'), 1],
    ['DRAFT', 5],
    ['A draft, not final', 5],
  ])('«%s» in row %d says it', (text, row) => {
    expect(added(withIssues(issue('ranking')), ...papers(text, row))).toEqual([]);
  });

  it.each([
    ['DỰ THẢO', 9],
    ['drafted', 5],
    ['redraft', 5],
    ['dự kiến', 5],
  ])('«%s» in row %d does not', (text, row) => {
    expect(added(withIssues(issue('ranking')), ...papers(text, row))).toHaveLength(3);
  });
});

it('writing the sheets again settles these and no others', () => {
  expect([...SETTLED_BY_WRITING].sort()).toEqual(['draftMarkMissing', 'stampDiffers', 'stampOfOtherFormat', 'summaryStale']);
});
