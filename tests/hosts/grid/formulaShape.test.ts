import { isCalculable, isWhole } from '../../../src/hosts/grid/formulaShape';

describe('what the grid can calculate', () => {
  it.each([
    'SUM(A1:B3)',
    'A1*$B$2+5%',
    'IF(A1>=5,"HeSo",TRUE)',
    "'Trường M'!C3+Nháp!A1",
    'SUM(A:A)',
    'INDIRECT("A"&1)',
    'A1&"[1]"',
  ])('%s', (formula) => expect(isCalculable(formula)).toBe(true));

  it.each(['A1*HeSo', 'IFERROR(A1*HeSo,0)', 'A1+[1]Khac!A1', "'[x.xlsx]Khac'!A1", 'SUM(Table1[Diem])', 'SUM(Một:Ba!A1)'])(
    'not %s',
    (formula) => expect(isCalculable(formula)).toBe(false),
  );
});

describe('a formula written to its end', () => {
  it.each([
    '1+1',
    '-A1',
    'SUM(A1,B1)',
    'IF(A1<>B1,"a (b",-1)',
    'A1>=5',
    "'T (1)'!A1*2",
    '5%',
    'RAND()',
    'IF(A1,,1)',
    '2*-1',
    'A1<=-1',
  ])('%s', (formula) => expect(isWhole(formula)).toBe(true));

  it.each(['', '1+', 'SUM(B3', 'SUM(1,,2))', '1,5+1', 'S(', '"abc', "'T!A1", 'A1*/2', '(1+)', 'SUM(A1*,2)'])(
    'not %p',
    (formula) => expect(isWhole(formula)).toBe(false),
  );
});
