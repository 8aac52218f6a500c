/** What the text of a formula tells: its pieces, and the cells it refers to (METHODS §10, FRM-01 … FRM-04). */
import { areaText, parseArea } from '../../../src/core/workbook/address';
import { formulaReferences, isName } from '../../../src/core/workbook/formulaReferences';
import { formulaTokens } from '../../../src/core/workbook/formulaTokens';

/** References in «», with the sheet they name before them; all else as it stands. */
const pieces = (formula: string): string =>
  formulaTokens(formula)
    .map((token) => (token.kind === 'other' ? token.text : `«${token.sheet === '' ? '' : `${token.sheet}|`}${token.text}»`))
    .join(' ');

describe('the pieces of a formula', () => {
  it.each([
    ['A1', '«A1»'],
    ['=A1', '«A1»'],
    ['$B$10+C10', '«$B$10» + «C10»'],
    ['b2', '«b2»'],
    [' A1 + B1 ', '«A1» + «B1»'],
    ['SUM(D5:D6)', 'SUM ( «D5» : «D6» )'],
    ['sum(A1)', 'SUM ( «A1» )'],
    // Names that look like cells.
    ['SUM1', '«SUM1»'],
    ['SUM1(A1)', 'SUM1 ( «A1» )'],
    ['LOG10(A1)', 'LOG10 ( «A1» )'],
    ['A1B', 'A1B'],
    ['A1_x', 'A1_X'],
    ['A0', 'A0'],
    ['ABCD1', 'ABCD1'],
    ['A12345678', 'A12345678'],
    ['Tổng', 'TỔNG'],
    ['\\ten', '\\TEN'],
    ['_x.y', '_X.Y'],
    // Texts.
    ['"A1"', '"A1"'],
    ['"a ""A1"" b"&A1', '"a ""A1"" b" & «A1»'],
    ['"mở', '" MỞ'],
    // Whole columns and rows.
    ['A:A', '«A:A»'],
    ['$B:$D', '«$B:$D»'],
    ['3:5', '«3:5»'],
    ['$3:$5', '«$3:$5»'],
    // Sheets.
    ['Phiếu!A1', 'Phiếu! «Phiếu|A1»'],
    ["'1 Tr.M'!E12", "'1 Tr.M'! «'1 Tr.M'|E12»"],
    ["'Tr ''M'''!E12", "'Tr ''M'''! «'Tr ''M'''|E12»"],
    ['Phiếu!A1:B2+C1', 'Phiếu! «Phiếu|A1» : «Phiếu|B2» + «C1»'],
    ['Phiếu!A1,B1', 'Phiếu! «Phiếu|A1» , «B1»'],
    ['A:B!C1', 'A:B! «A:B|C1»'],
    ['[1]Phiếu!A1', '[1]Phiếu! «[1]Phiếu|A1»'],
    ['[2]!A1', '[2]! «[2]|A1»'],
    ["'[Tệp.xlsx]Phiếu'!A1", "'[Tệp.xlsx]Phiếu'! «'[Tệp.xlsx]Phiếu'|A1»"],
    // Tables.
    ['Bảng[Điểm]', 'BẢNG [Điểm]'],
    ['Bảng[[#All],[Điểm]]', 'BẢNG [[#All],[Điểm]]'],
    // Numbers.
    ['1.5*A1', '1.5 * «A1»'],
    ['.5*2e-3', '.5 * 2e-3'],
    ['1E5+2.', '1E5 + 2.'],
    ['IF(A1>=2,TRUE,"x")', 'IF ( «A1» > = 2 , TRUE , "x" )'],
    ['A1%', '«A1» %'],
    ['{1,2;3}', '{ 1 , 2 ; 3 }'],
    ['', ''],
  ])('%s', (formula, expected) => {
    expect(pieces(formula)).toBe(expected);
  });
});

/** Areas with their sheet, then what else the text tells. */
function refers(formula: string): string {
  const { areas, hasLines, hasNames, looksElsewhere } = formulaReferences(formula, 'Nhà');
  const told = [hasLines ? 'lines' : '', hasNames ? 'names' : '', looksElsewhere ? 'elsewhere' : ''].filter((one) => one !== '');
  return [...areas.map(({ sheet, area }) => `${sheet}!${areaText(area)}`), ...told].join(' ');
}

describe('what a formula refers to', () => {
  it.each([
    ['A1', 'Nhà!A1:A1'],
    ['$A$1+B2', 'Nhà!A1:A1 Nhà!B2:B2'],
    ['SUM(D5:D6)', 'Nhà!D5:D6'],
    ['SUM($D$6:D5,E1)', 'Nhà!D5:D6 Nhà!E1:E1'],
    ['SUM(D5:D6:D9)', 'Nhà!D5:D6 Nhà!D9:D9'],
    ['Phiếu!A1+A1', 'Phiếu!A1:A1 Nhà!A1:A1'],
    ["'1 Tr.M'!A1:B2", '1 Tr.M!A1:B2'],
    ["'Tr ''M'''!A1", "Tr 'M'!A1:A1"],
    ['SUM(A:A)', 'lines'],
    ['SUM(3:5)', 'lines'],
    ['Thuế*2', 'names'],
    ['SUM(Bảng[Điểm])', 'names'],
    ['[1]Phiếu!A1', 'names'],
    ['SUM(Một:Hai!A1)', 'names'],
    ['TRUE+FALSE', ''],
    ['"A1"&2', ''],
    ['SUM(1,2)', ''],
    ['INDIRECT("A1")', 'elsewhere'],
    ['OFFSET(A1,1,0)', 'Nhà!A1:A1 elsewhere'],
    ['INDEX(A1:A9,2)', 'Nhà!A1:A9 elsewhere'],
    ['CHOOSE(1,A1,B1)', 'Nhà!A1:A1 Nhà!B1:B1 elsewhere'],
    ['OFFSET+1', 'names'],
    ['MATCH(A1,B1:B9)', 'Nhà!A1:A1 Nhà!B1:B9'],
  ])('%s: %s', (formula, expected) => {
    expect(refers(formula)).toBe(expected);
  });

  it.each([
    ['THUẾ', true],
    ['_X', true],
    ['\\X', true],
    ['[Điểm]', true],
    ['Phiếu!', false],
    ['TRUE', false],
    ['FALSE', false],
    ['"x"', false],
    ['12', false],
    ['+', false],
  ])('«%s» is a name: %s', (text, expected) => {
    expect(isName(text)).toBe(expected);
  });

  it('an area may be written from any corner', () => {
    expect(parseArea('D9:B2')).toEqual({ top: 2, left: 2, bottom: 9, right: 4 });
  });
});
