import type { OwnNumber, Reading } from '../../../../src/core/domain/reading';
import { contextOf } from '../../../../src/core/validate/contextOf';
import { numbersDistinct } from '../../../../src/core/validate/rules/numbersDistinct';
import type { Workbook } from '../../../../src/core/workbook/workbook';
import { policy } from '../../../builders/readings';
import { sheet, workbook, type CellInput } from '../../../builders/workbook';
import { CLEAN, SCHOOL_M } from '../cleanCluster';
import { clusterReading, type Cluster, type Row } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

function numbered(...numbers: readonly string[]): Cluster {
  const rows: Row[] = numbers.map((number, index) => ({ id: `a${String(index)}`, number, maximum: '10' }));
  const agreed = Object.fromEntries(rows.map(({ id }) => [id, 8]));
  return { criteria: [{ id: 'I', rows }], schools: [{ name: 'Trường M', agreed }] };
}

describe('DUP-03 number twice under one parent', () => {
  it.each([
    ['2.1', '2.1'],
    ['2.1', '2.1.'],
    ['a)', 'a'],
  ])('%s and %s are one number', (first, second) => {
    expect(onlyIssue('DUP-03', numbered(first, '9', second))).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { at: { row: 7 }, criterion: 'a2' },
      facts: { number: second, other: "'Trường M'!B5" },
      fix: null,
    });
  });

  it('numbers that start again in the next group raise nothing', () => {
    const criteria = CLEAN.criteria.map((group) => ({
      ...group,
      rows: group.rows?.map((row, index) => ({ ...row, number: String(index + 1) })),
    }));
    expect(findings({ criteria, schools: [{ name: 'Trường M', agreed: SCHOOL_M.agreed }] })).toEqual([]);
  });

  it('bullets and rows without a number have none to repeat', () => {
    expect(findings(numbered('-', '-', '', ''))).toEqual([]);
  });
});

describe('DUP-03 on the sheets of several schools', () => {
  const criteria: readonly Row[] = [
    {
      id: 'I',
      rows: [
        { id: 'I.1', number: '1', maximum: '10' },
        { id: 'I.2', number: '1', maximum: '10' },
      ],
    },
  ];
  const schools = ['M', 'N', 'P'].map((name) => ({ name: `Trường ${name}`, agreed: { 'I.1': 8, 'I.2': 8 } }));
  /** Numbers have a cell of their own in A. */
  const read = (more: Partial<Reading> = {}, rows = criteria): Reading => {
    const of = clusterReading({ criteria: rows, schools });
    return { ...of, criteria: of.criteria.map((one) => ({ ...one, numberAt: { ...one.at, column: 1 } })), ...more };
  };
  const told = (of: Reading, book: Workbook | null): readonly unknown[] =>
    numbersDistinct
      .check(contextOf(of, [], [], policy(), [], new Map(), { workbook: book, recognition: null, today: null }))
      .map(({ place, facts }) => [place, facts]);
  const numbers = (...a: readonly CellInput[]): readonly (readonly CellInput[])[] => [[], [], [], ...a.map((one) => [one])];
  const place = { at: { sheet: 'Trường M', row: 6, column: 1 }, unit: null, criterion: 'I.2' };

  it('names the same cell of every sheet that holds the same number, typed', () => {
    const book = workbook(
      sheet('Trường M', numbers('I', '1', '1')),
      sheet('Trường N', numbers('I', '1', ' 1 ')),
      sheet('Trường P', numbers('I', '1', { f: 'A5', v: '1' })),
    );
    const cells = ["'Trường M'!A6", "'Trường N'!A6"];
    expect(told(read(), book)).toEqual([[place, { number: '1', other: "'Trường M'!A5", cells }]]);
    const other = workbook(sheet('Trường M', []), sheet('Trường N', numbers('I', '1', '2')), sheet('Trường P', []));
    expect(told(read(), other)).toEqual([[place, { number: '1', other: "'Trường M'!A5", cells: ["'Trường M'!A6"] }]]);
    expect(told(read(), null)).toEqual([[place, { number: '1', other: "'Trường M'!A5", cells: ["'Trường M'!A6"] }]]);
  });

  const distinct: readonly Row[] = [
    {
      id: 'I',
      rows: [
        { id: 'I.1', number: '1', maximum: '10' },
        { id: 'I.2', number: '2', maximum: '10' },
        { id: 'I.3', number: '3', maximum: '10' },
      ],
    },
  ];
  const own = (criterion: string, number: string, row: number, unit = 'u2'): OwnNumber => ({
    unit,
    criterion,
    number,
    at: { sheet: 'Trường N', row, column: 1 },
    hasOwnCell: true,
  });

  it('is told on the one sheet that prints a number otherwise, at the number that is printed so', () => {
    const at = (row: number, criterion: string): unknown => ({
      at: { sheet: 'Trường N', row, column: 1 },
      unit: 'u2',
      criterion,
    });
    expect(told(read({ ownNumbers: [own('I.2', '1', 6)] }, distinct), null)).toEqual([
      [at(6, 'I.2'), { number: '1', other: "'Trường M'!A5", cells: ["'Trường N'!A6"] }],
    ]);
    expect(told(read({ ownNumbers: [own('I.1', '2', 5)] }, distinct), null)).toEqual([
      [at(5, 'I.1'), { number: '2', other: "'Trường M'!A6", cells: ["'Trường N'!A5"] }],
    ]);
    expect(told(read({ ownNumbers: [own('I.1', '7', 5), own('I.2', '7', 6)] }, distinct), null)).toEqual([
      [at(6, 'I.2'), { number: '7', other: "'Trường N'!A5", cells: ["'Trường N'!A6"] }],
    ]);
    expect(told(read({ ownNumbers: [own('I.1', '2', 5), own('I.2', '1', 6)] }, distinct), null)).toEqual([]);
  });
});
