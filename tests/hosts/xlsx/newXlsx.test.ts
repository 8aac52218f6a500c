import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { read } from '@e965/xlsx';
import { a1 } from '../../../src/core/workbook/address';
import type { ModelCell, ModelValue, SheetModel, StyleName } from '../../../src/core/workbook/sheetModel';
import { STYLE_LOOKS } from '../../../src/core/workbook/styleLook';
import { cellAt, type Sheet } from '../../../src/core/workbook/workbook';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { patchXlsx } from '../../../src/hosts/xlsx/patchXlsx';
import { readXlsx } from '../../../src/hosts/xlsx/readXlsx';
import { area, modelCell, modelOf, number, text } from '../contractWorkbook';
import { partsOf, partText, sameBytes } from './fixtures/packageOf';

const STYLES: readonly StyleName[] = Object.keys(STYLE_LOOKS).filter((name): name is StyleName => name in STYLE_LOOKS);

describe('newXlsx', () => {
  it('gives any cells back as they were written, and the same bytes each time', () => {
    fc.assert(
      fc.property(fc.array(anyModel(), { minLength: 1, maxLength: 3 }), (drafts) => {
        const models = drafts.map((model, at) => ({ ...model, name: `Trang ${at + 1}`, mark: at === 0 ? 'summary' : '' }));
        const bytes = newXlsx(models);
        expect(sameBytes(bytes, newXlsx(models))).toBe(true);
        const sheets = readXlsx(bytes, 'a').sheets;
        expect(sheets.map(({ name, mark }) => [name, mark])).toEqual(
          models.map(({ name, mark }) => [name, mark === '' ? null : mark]),
        );
        models.forEach((model, at) => expect(cellsOf(sheets[at])).toEqual(expectedCells(model)));
      }),
      { numRuns: 25 },
    );
  });

  it('is not changed by writing a sheet of ours that it already has', () => {
    fc.assert(
      fc.property(anyModel(), (draft) => {
        const model = { ...draft, name: 'Tổng hợp', mark: 'summary' };
        const once = patchXlsx(newXlsx([modelOf('', 'Trường M', [])]), [{ kind: 'putSheet', sheet: model }]);
        expect(sameBytes(once, patchXlsx(once, [{ kind: 'putSheet', sheet: model }]))).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('is read alike by two other libraries', async () => {
    const bytes = newXlsx([summary()]);
    const sheetJs = read(bytes, { type: 'array', cellFormula: true, cellNF: true }).Sheets['Tổng hợp'];
    expect(sheetJs).toMatchObject({
      A1: { v: 'BẢNG TỔNG HỢP' },
      A3: { v: '=1+1', t: 's' },
      B3: { v: 96.5, z: '0.00' },
      C3: { f: "SUM('Trường M'!C3:C8)", v: 24.5 },
    });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(bytes).buffer);
    const sheet = book.getWorksheet('Tổng hợp');
    expect(sheet?.getCell('A3').value).toBe('=1+1');
    expect(sheet?.getCell('B3').font).toMatchObject({ name: 'Times New Roman', size: 12, bold: true });
    expect(sheet?.getCell('A2').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFEDEDED' } });
    expect(sheet?.getCell('C1').border).toEqual(sheet?.getCell('A1').border);
    expect(sheet?.getCell('A1').isMerged).toBe(true);
    expect(sheet?.getRow(1).height).toBe(30);
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: '2:3',
      printArea: 'A1:C3',
    });
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false });
    expect(sheet?.headerFooter.oddFooter).toBe('&CTrang &P/&N');
  });

  it('begins pages where the sheet says, fitted to their width all the same', () => {
    const model = summary();
    const paged = { ...model, print: { ...model.print, pages: { percent: 84, starts: [5, 19] } } };
    const xml = partText(newXlsx([paged]), 'xl/worksheets/sheet1.xml');
    // A break stands below row 4, and one below row 18 (ECMA-376 18.3.1.3); after the footer in the order of the schema.
    expect(xml).toMatch(
      /<\/headerFooter><rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"\/><brk id="18" max="16383" man="1"\/><\/rowBreaks>/,
    );
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(read(newXlsx([paged]), { type: 'array' }).SheetNames).toEqual(['Tổng hợp']);
    expect(partText(newXlsx([model]), 'xl/worksheets/sheet1.xml')).not.toContain('rowBreaks');
  });

  it('goes on beside the page where the sheet says, at its own scale, with its first columns on each page', () => {
    const model = summary();
    const print = {
      ...model.print,
      fitToWidth: false,
      pages: { percent: 77, starts: [], across: { repeated: 2, starts: [9, 18] } },
    };
    const bytes = newXlsx([{ ...model, print }]);
    const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
    // Breaks stand behind columns H and Q, after those of rows in the order of the schema (ECMA-376 18.3.1.14).
    expect(xml).toMatch(
      /<\/headerFooter><colBreaks count="2" manualBreakCount="2"><brk id="8" max="1048575" man="1"\/><brk id="17" max="1048575" man="1"\/><\/colBreaks>/,
    );
    expect(xml).toContain('<pageSetup paperSize="9" scale="77" orientation="landscape"/>');
    expect(xml).not.toContain('fitToPage');
    expect(partText(bytes, 'xl/workbook.xml')).toContain(">'Tổng hợp'!$A:$B,'Tổng hợp'!$2:$3</definedName>");
    expect(readXlsx(bytes, 'a').sheets[0]?.print).toMatchObject({
      scale: 0.77,
      fit: null,
      repeatRows: { from: 2, to: 3 },
      repeatColumns: { from: 1, to: 2 },
    });
  });

  it('survives being edited and saved by another program', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(newXlsx([summary()])).buffer);
    const sheet = book.getWorksheet('Tổng hợp');
    if (sheet === undefined) throw new Error('no sheet');
    sheet.getCell('D9').value = 'đã sửa';
    const saved = new Uint8Array(await book.xlsx.writeBuffer());
    const [again] = readXlsx(saved, 'a').sheets;
    expect([again?.mark, again === undefined ? null : cellAt(again, 9, 4).value]).toEqual([
      'summary',
      { kind: 'text', text: 'đã sửa' },
    ]);
  });

  it('draws the borders of a merged area on each of its cells', () => {
    const xml = partText(
      newXlsx([modelOf('check', 'A', [modelCell(2, 1, text('x'), { style: 'heading' })], { merges: [area(2, 1, 3, 2)] })]),
      'xl/worksheets/sheet1.xml',
    );
    const styles = [...xml.matchAll(/<c r="([A-B][23])" s="(\d+)"/g)].map(([, ref, style]) => [ref, style]);
    expect(styles.map(([ref]) => ref)).toEqual(['A2', 'B2', 'A3', 'B3']);
    expect(xml).toContain('<mergeCell ref="A2:B3"/>');
    expect(xml.match(/<c r="B2"[^>]*\/>/)).not.toBeNull();
  });

  it('keeps the elements of a sheet in the order of the schema', () => {
    const order =
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells hyperlinks printOptions pageMargins pageSetup headerFooter'.split(
        ' ',
      );
    const xml = partText(newXlsx([summary()]), 'xl/worksheets/sheet1.xml');
    const places = order.map((name) => xml.indexOf(`<${name}`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('spells young functions as files do, and shows them as Excel does', () => {
    const cells = [modelCell(1, 1, { kind: 'formula', formula: 'RANK.EQ(B1,B:B)&"IFS("&\'IFS(\'!A1&SUM(B1)', cached: '1' })];
    const bytes = newXlsx([modelOf('', 'A', cells)]);
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<f>_xlfn.RANK.EQ(B1,B:B)&amp;"IFS("&amp;\'IFS(\'!A1&amp;SUM(B1)</f>',
    );
    expect(cellAt(sheetAt(readXlsx(bytes, 'a').sheets, 0), 1, 1).formula).toBe('RANK.EQ(B1,B:B)&"IFS("&\'IFS(\'!A1&SUM(B1)');
  });

  it('makes names from elsewhere fit Excel, and refuses a wrong name of ours', () => {
    const names = ['a/b', 'A_b', 'x'.repeat(40), 'x'.repeat(41), ''];
    const bytes = newXlsx(names.map((name) => modelOf('', name, [])));
    expect(readXlsx(bytes, 'a').sheets.map(({ name }) => name)).toEqual([
      'a_b',
      'A_b (2)',
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
      'Sheet',
    ]);
    expect(() => newXlsx([modelOf('summary', 'a/b', [])])).toThrow('No sheet can be named');
  });

  it('uses one style for all cells that look the same', () => {
    const cells = Array.from({ length: 50 }, (_, at) => modelCell(at + 1, 1, number(at), { style: 'points', format: '0.00' }));
    const styles = partText(newXlsx([modelOf('', 'A', cells), modelOf('', 'B', cells)]), 'xl/styles.xml');
    expect(styles).toContain('<cellXfs count="2">');
    expect(Object.keys(partsOf(newXlsx([modelOf('', 'A', cells)])))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/theme/theme1.xml',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });
});

function summary(): SheetModel {
  const cells = [
    modelCell(1, 1, text('BẢNG TỔNG HỢP'), { style: 'title' }),
    modelCell(2, 1, text('TT'), { style: 'heading' }),
    modelCell(3, 1, text('=1+1')),
    modelCell(3, 2, number(96.5), { style: 'pointsBold', format: '0.00' }),
    modelCell(
      3,
      3,
      { kind: 'formula', formula: "SUM('Trường M'!C3:C8)", cached: 24.5 },
      { link: { sheet: 'Tổng hợp', row: 1, column: 1 } },
    ),
  ];
  const model = modelOf('summary', 'Tổng hợp', cells, {
    merges: [area(1, 1, 1, 3)],
    rowHeights: new Map([[1, 30]]),
    freeze: { rows: 2, columns: 1 },
  });
  return { ...model, print: { ...model.print, repeatRows: { from: 2, to: 3 }, area: area(1, 1, 3, 3), footer: '&CTrang &P/&N' } };
}

function anyModel(): fc.Arbitrary<SheetModel> {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '=A1',
      '+84',
      '-2',
      '@x',
      ' hai đầu ',
      'a\nb\r\nc',
      '_x000D_',
      '<&>"\'',
      '\u0000\u0001',
      ']]>',
      'Trường Chính trị',
      '😀',
    ),
  );
  const value: fc.Arbitrary<ModelValue> = fc.oneof(
    words.map(text),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => number(value === 0 ? 0 : value)),
    fc.constant({ kind: 'blank' } as const),
    fc.record({
      kind: fc.constant('formula' as const),
      formula: fc.constantFrom('A1+1', 'IF(A1="<",1,2)', "'Tr. ''M'''!B2"),
      cached: fc.oneof(fc.integer(), words),
    }),
  );
  const cell = fc.record({
    row: fc.integer({ min: 1, max: 12 }),
    column: fc.integer({ min: 1, max: 30 }),
    value,
    style: fc.constantFrom(...STYLES),
  });
  const format = fc.constantFrom(undefined, '0.00', '0%', '#,##0.0 "đ"', 'dd/mm/yyyy');
  const cells = fc.uniqueArray(fc.tuple(cell, format), { selector: ([{ row, column }]) => `${row} ${column}`, maxLength: 25 });
  return cells.map((all) =>
    modelOf(
      '',
      'x',
      all.map(([one, code]): ModelCell => (code === undefined ? one : { ...one, format: code })),
    ),
  );
}

/** What must be read back: a lone half of a surrogate pair is no character, and an empty text shows nothing. */
function expectedCells(model: SheetModel): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const { row, column, value, style, format } of model.cells) {
    if (value.kind === 'blank' || (value.kind === 'text' && value.text === '')) continue;
    const { bold, indent, fill, colour, size } = STYLE_LOOKS[style];
    const words = (of: string) => of.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
    all[a1(row, column)] = {
      value:
        value.kind === 'number'
          ? value
          : value.kind === 'text'
            ? text(words(value.text))
            : typeof value.cached === 'number'
              ? number(value.cached)
              : text(words(value.cached)),
      formula: value.kind === 'formula' ? value.formula : null,
      format: format ?? (value.kind === 'text' ? '@' : 'General'),
      look: { bold, indent, fill, font: 'Times New Roman' },
      // Plain black letters are not worth telling.
      ...(colour === '000000' ? {} : { ink: { colour, size, behind: fill } }),
    };
  }
  return all;
}

function cellsOf(sheet: Sheet | undefined): Record<string, unknown> {
  return Object.fromEntries(
    [...(sheet?.rows ?? [])].flatMap(([row, cells]) => [...cells].map(([column, cell]) => [a1(row, column), cell])),
  );
}

function sheetAt(sheets: readonly Sheet[], at: number): Sheet {
  const sheet = sheets[at];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}
