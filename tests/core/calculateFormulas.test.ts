import { HyperFormula } from 'hyperformula';
import { calculated } from '../../src/core/calculate';
import { sheet, workbook } from '../builders/workbook';

/** A1:D1 and A2:D2; a formula in F1 is compared with what another program makes of it. */
const CELLS = [
  [4, 2.5, -3, 0],
  [4, 10, 0.1, 0.2],
] as const;

function ours(formula: string): number | string {
  const rows = [[...CELLS[0], null, { f: formula, v: 99 }], [...CELLS[1]]];
  const [found, ...others] = calculated(workbook(sheet('S', rows)), [{ sheet: 'S', row: 1, column: 1 }]);
  expect(others).toEqual([]);
  if (found === undefined) return 'untouched';
  return found.value.kind === 'number' ? found.value.value : found.value.kind;
}

function theirs(formula: string): unknown {
  const engine = HyperFormula.buildFromArray([[...CELLS[0], null, `=${formula}`], [...CELLS[1]]], { licenseKey: 'gpl-v3' });
  const value = engine.getCellValue({ sheet: 0, row: 0, col: 5 });
  return typeof value === 'boolean' ? Number(value) : value;
}

describe('formulas come to what another program makes of them', () => {
  it.each([
    'A1+B1*C1',
    '(A1+B1)*C1',
    'A1-B1-C1',
    'A1-(B1-C1)',
    'A1/B1/2',
    'A1/(B1/2)',
    '-A1+B1',
    '-(A1-B1)',
    '+A1',
    '--A1',
    'A1*-2',
    'A1<B1',
    'A1>B1',
    'A1=A2',
    'A1=B1',
    'A1<>A2',
    'A1<>B1',
    'A1<=A2',
    'A1>=A2',
    'A1<=B1',
    'A1>=B1',
    'B1<A1',
    'B1<=A1',
    'A1+0*(C2+D2=0.3)',
    'A1*(B1>C1)+D1*(B1<C1)',
    'SUM(A1:D2)',
    'SUM(A1,B1:C1,2)',
    'SUM(A1:A2)-SUM(B1:B2)',
    'MIN(A1:D2)',
    'MAX(A1:D2)',
    'MIN(A1,1)',
    'MAX(A1,10)',
    'ROUND(A1/3,2)',
    'ROUND(-A1*0.625,0)',
    'ROUND(A1*1.005,2)',
    'IF(A1>B1,1,2)',
    'IF(A1<B1,1,2)',
    'IF(A1=A2,SUM(B1:C1),0)',
    'IF(A1>B1,IF(B1>C1,7,8),9)',
    'SUMPRODUCT(A1:D1,A2:D2)',
    'SUM(IF(A1>1,A1,0),IF(B1>9,B1,0))',
    'AVERAGE(A1:D1)',
    'ABS(C1*A1)',
    'COUNT(A1:D2)',
    'INT(A1/3)',
  ])('%s', (formula) => {
    const found = ours(formula);
    const expected = theirs(formula);
    expect(typeof expected).toBe('number');
    // What we do not calculate is left to the program that opens the file, never guessed.
    if (found === 'blank') expect(formula).toMatch(/AVERAGE|ABS|COUNT|INT/);
    else expect(found).toBeCloseTo(Number(expected), 9);
  });

  it.each(['A1/D1', 'A1/(A1-A2)', 'SUM(A1', 'A1)', 'A1 2', 'A1+', '*A1', 'ROUND(A1;2)', 'NOFUNCTION(A1)', '(A1'])(
    '%s has no value',
    (formula) => {
      expect(ours(formula)).toBe('blank');
    },
  );

  it.each([
    ['SUMPRODUCT(A1:B2,C1:D2)', 4 * -3 + 2.5 * 0 + 4 * 0.1 + 10 * 0.2],
    ['SUMPRODUCT((A1:D1>0)*A2:D2)', 4 + 10],
    ['SUMPRODUCT((A1:A2=4)*2)', 4],
    ['SUMPRODUCT(--(ROUND(A1:D1,0)>A1-2))', 2],
    ['SUM(A1:A2*A1:A2)', 32],
    ['MIN(A1:D1*A2:D2)', -0.3],
  ])('%s goes cell by cell: %d', (formula, expected) => {
    expect(ours(formula)).toBeCloseTo(expected, 9);
  });

  it.each([
    'SUMPRODUCT(A1:B1,A2:D2)',
    'SUMPRODUCT(A1:B1,A1:A2)',
    'SUMPRODUCT((A1:A2)*(A1:B1))',
    'SUMPRODUCT(A1:B1*2,A1:A2)',
    'SUMPRODUCT(A1:B1,2)',
    'SUM(A1:B1*A1:D1)',
  ])('%s has no value: areas of other shapes do not go together cell by cell', (formula) => {
    expect(ours(formula)).toBe('blank');
  });

  it.each(['A1:B1', 'A1:B1*2', 'IF(A1:B1,1,2)', "'S'!B1+'S'!+A1", 'IF("x",A1,2)'])('%s is no single number', (formula) => {
    expect(ours(formula)).toBe('blank');
  });

  it('a formula that looks at nothing of the changed cell stays as it is', () => {
    expect(['B1+C1', 'SUM(B1:D2)', '1+2', "'T'!A1+1"].map(ours)).toEqual(['untouched', 'untouched', 'untouched', 'blank']);
  });

  it('cells of other sheets, with and without quotes', () => {
    const other = sheet('Phiếu 1', [[6]]);
    const plain = sheet('T', [[5]]);
    const own = sheet('S', [
      [
        { f: "'Phiếu 1'!A1+T!$A$1", v: 0 },
        { f: "SUM('Phiếu 1'!A1:B2)", v: 0 },
      ],
    ]);
    const found = calculated(workbook(own, other, plain), [{ sheet: 'Phiếu 1', row: 1, column: 1 }]);
    expect(found.map(({ at, value }) => [at.column, value])).toEqual([
      [1, { kind: 'number', value: 11 }],
      [2, { kind: 'number', value: 6 }],
    ]);
  });

  it('texts and errors are nothing to arithmetic, ticks are 1 and 0', () => {
    const rows = [[1, 'vắng', true, false, { e: '#N/A' }, { f: 'A1+B1', v: 0 }, { f: 'A1+C1+D1', v: 0 }, { f: 'A1+E1', v: 0 }]];
    const found = calculated(workbook(sheet('S', rows)), [{ sheet: 'S', row: 1, column: 1 }]);
    expect(found.map(({ value }) => value)).toEqual([{ kind: 'blank' }, { kind: 'number', value: 2 }, { kind: 'blank' }]);
  });

  it('formulas that look at one another in a circle end', () => {
    const rows = [[1, { f: 'A1+C1', v: 5 }, { f: 'B1+1', v: 6 }]];
    const found = calculated(workbook(sheet('S', rows)), [{ sheet: 'S', row: 1, column: 1 }]);
    expect(found.map(({ at }) => at.column)).toContain(2);
  });

  it('nothing changed, nothing is calculated; of the cells that may be others only those are', () => {
    const rows = [[1, { f: 'A1+1', v: 9 }, { f: 'A1+2', v: 9 }]];
    const book = workbook(sheet('S', rows));
    const at = (column: number) => ({ sheet: 'S', row: 1, column });
    expect(calculated(book, [])).toEqual([]);
    expect(calculated(book, [at(1)], [at(3)])).toEqual([{ at: at(3), value: { kind: 'number', value: 3 } }]);
  });
});
