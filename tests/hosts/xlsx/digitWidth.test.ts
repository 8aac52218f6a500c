import { digitWidth } from '../../../src/hosts/xlsx/write/digitWidth';
import { emptyStyles } from '../../../src/hosts/xlsx/write/styleTable';
import { TRANSITIONAL } from '../../../src/hosts/xlsx/package/vocabulary';
import { xmlTree } from '../../../src/hosts/xlsx/xml/xmlTree';

const font = (name: string, size: string): string => `<font><sz val="${size}"/><name val="${name}"/></font>`;
const widthIn = (inner: string): number =>
  digitWidth(xmlTree('xl/styles.xml', emptyStyles(TRANSITIONAL).replace('><', `>${inner}<`)));

describe('digitWidth', () => {
  // Excel's own default widths tell them: 8.43 digits are 64 pixels in Calibri 11 (7 a digit and a margin of 5).
  it.each([
    ['Calibri', '11', 7],
    ['Arial', '10', 7],
    ['Times New Roman', '12', 8],
    ['Times New Roman', '13', 9],
    ['times new roman', '14', 9],
    ['Không rõ', '11', 7],
  ])('of %s %s', (name, size, expected) => {
    expect(widthIn(`<fonts>${font(name, size)}</fonts>`)).toBe(expected);
  });

  it('is that of the font of the first cell style, which need not be the first font', () => {
    const fonts = `<fonts>${font('Calibri', '11')}${font('Times New Roman', '14')}</fonts>`;
    expect(widthIn(`${fonts}<cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf fontId="0"/></cellXfs>`)).toBe(9);
    expect(widthIn(`${fonts}<cellXfs><xf fontId="1"/></cellXfs>`)).toBe(9);
  });

  it('is that of our own font in a style sheet that has none', () => {
    expect(widthIn('')).toBe(8);
    expect(widthIn(`<fonts>${font('Calibri', '')}</fonts>`)).toBe(7);
  });
});
