import type { SheetPrint } from '../../../../src/core/workbook/sheetPrint';
import { readXlsx } from '../../../../src/hosts/xlsx/readXlsx';
import { transitional, XML } from '../fixtures/flavour';
import { plainBook } from '../fixtures/plainBook';

const ROWS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3" ht="30"><c r="A3"><v>3</v></c></row></sheetData>';

function printOf(before: string, after: string, names = ''): SheetPrint {
  const sheets = '<sheets><sheet name="Bảng, điểm" sheetId="1" r:id="rId1"/></sheets>';
  const workbook = `${XML}<workbook xmlns="${transitional.main}" xmlns:r="${transitional.relations}">${sheets}<definedNames>${names}</definedNames></workbook>`;
  const [sheet] = readXlsx(plainBook(before + ROWS + after, { parts: { 'xl/workbook.xml': workbook } }), 'a').sheets;
  if (sheet?.print === undefined) throw new Error('nothing is told of the print');
  return sheet.print;
}

describe('readXlsx › how a sheet is printed', () => {
  it('is A4 upright with the usual margins where nobody set anything', () => {
    const { page, scale, fit, repeatRows, areas, columns, rows } = printOf('', '');
    // 210 mm are 595 points, less twice 0.7 inches; 297 mm are 842, less twice 0.75.
    expect([Math.round(page.width), Math.round(page.height)]).toEqual([494, 734]);
    expect([scale, fit, repeatRows, areas]).toEqual([1, null, null, []]);
    expect(columns).toEqual({ usual: 48, own: new Map() });
    expect(rows).toEqual({ usual: 15, own: new Map([[3, 30]]) });
  });

  it('takes paper, direction, margins, scale and widths from the sheet', () => {
    const { page, scale, columns } = printOf(
      '<cols><col min="2" max="3" width="20" customWidth="1"/></cols>',
      '<pageMargins left="0.5" right="0.5" top="1" bottom="1"/><pageSetup paperSize="8" orientation="landscape" scale="80"/>',
    );
    expect([page, scale]).toEqual([{ width: 1191 - 72, height: 842 - 144 }, 0.8]);
    // Twenty digits of seven pixels are 140, which are 105 points.
    expect([...columns.own]).toEqual([
      [2, 105],
      [3, 105],
    ]);
  });

  it.each<readonly [string, string, SheetPrint['fit']]>([
    ['one page wide, as many down as it takes', '<pageSetup fitToHeight="0"/>', { across: 1, down: null }],
    ['one page', '<pageSetup/>', { across: 1, down: 1 }],
    ['two wide', '<pageSetup fitToWidth="2" fitToHeight="0"/>', { across: 2, down: null }],
  ])('shrunk to %s', (_, setup, fit) => {
    expect(printOf('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>', setup).fit).toEqual(fit);
    expect(printOf('', setup).fit).toBeNull();
  });

  it('tells a workbook that is calculated by hand', () => {
    const book = (calcPr: string): string =>
      `${XML}<workbook xmlns="${transitional.main}" xmlns:r="${transitional.relations}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>${calcPr}</workbook>`;
    const read = (calcPr: string): string | undefined =>
      readXlsx(plainBook(ROWS, { parts: { 'xl/workbook.xml': book(calcPr) } }), 'a').calculation;
    expect([read('<calcPr calcMode="manual"/>'), read('<calcPr calcMode="auto"/>'), read('')]).toEqual([
      'manual',
      undefined,
      undefined,
    ]);
  });

  it('takes title rows and areas from the names of the workbook, whatever the sheet is called', () => {
    const names =
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Bảng, điểm'!$A:$B,'Bảng, điểm'!$3:$5</definedName>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Bảng, điểm'!$A$1:$F$40,'Bảng, điểm'!$H$1:$K$9</definedName>`;
    const { repeatRows, repeatColumns, areas } = printOf('', '', names);
    expect(repeatRows).toEqual({ from: 3, to: 5 });
    expect(repeatColumns).toEqual({ from: 1, to: 2 });
    expect(areas).toEqual([
      { top: 1, left: 1, bottom: 40, right: 6 },
      { top: 1, left: 8, bottom: 9, right: 11 },
    ]);
    expect(printOf('', '', names.replace(/localSheetId="0"/g, 'localSheetId="1"')).repeatRows).toBeNull();
    const rowsAlone = `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Bảng, điểm'!$3:$5</definedName>`;
    expect(printOf('', '', rowsAlone)).toMatchObject({ repeatRows: { from: 3, to: 5 }, repeatColumns: null });
  });
});
