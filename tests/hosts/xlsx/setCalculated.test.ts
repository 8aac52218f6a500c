import type { CellValue } from '../../../src/core/workbook/cell';
import { cellAt } from '../../../src/core/workbook/workbook';
import { readXlsx } from '../../../src/hosts/xlsx/readXlsx';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { partsOf, partText } from './fixtures/packageOf';
import { plainRows } from './fixtures/plainBook';

const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
  '<row r="3"><c r="A3" t="str"><f>"x"&amp;A1</f><v>x1</v></c><c r="B3" cm="1"><f t="array" ref="B3">SUM(A1:A2)</f></c></row>';
const name = (bytes: Uint8Array): string => readXlsx(bytes, 'a').sheets[0]?.name ?? '';

function calculated(values: readonly (readonly [row: number, column: number, value: CellValue])[]): {
  before: Uint8Array;
  after: Uint8Array;
} {
  const before = plainRows(ROWS);
  const host = xlsxHost(before, 'a.xlsx');
  host.keepCalculated(values.map(([row, column, value]) => ({ at: { sheet: name(before), row, column }, value })));
  return { before, after: host.bytes() };
}

describe('the values formulas came to', () => {
  it('stand in the place of the old ones; formulas, shared and array ones too, stay letter for letter', () => {
    const { before, after } = calculated([
      [1, 2, { kind: 'number', value: 10 }],
      [2, 2, { kind: 'error', error: '#N/A' }],
      [3, 1, { kind: 'boolean', value: true }],
      [3, 2, { kind: 'text', text: 'a & b' }],
    ]);
    const part = Object.keys(partsOf(before)).find((path) => path.includes('worksheets/')) ?? '';
    expect(partText(after, part)).toBe(
      partText(before, part)
        .replace('si="0">A1*2</f><v>2</v>', 'si="0">A1*2</f><v>10</v>')
        .replace('<c r="B2"><f t="shared" si="0"/><v>4</v>', '<c r="B2" t="e"><f t="shared" si="0"/><v>#N/A</v>')
        .replace('t="str"><f>"x"&amp;A1</f><v>x1</v>', 't="b"><f>"x"&amp;A1</f><v>1</v>')
        .replace(
          'cm="1"><f t="array" ref="B3">SUM(A1:A2)</f>',
          'cm="1" t="str"><f t="array" ref="B3">SUM(A1:A2)</f><v>a &amp; b</v>',
        ),
    );
    const sheet = readXlsx(after, 'a').sheets[0];
    expect(sheet && cellAt(sheet, 2, 2)).toMatchObject({ formula: 'A2*2', value: { kind: 'error', error: '#N/A' } });
  });

  it('are never written into a cell without a formula, nor anywhere that is not there', () => {
    const { before, after } = calculated([
      [1, 1, { kind: 'number', value: 99 }],
      [9, 9, { kind: 'number', value: 99 }],
    ]);
    expect(partsOf(after)).toEqual(partsOf(before));
  });
});
