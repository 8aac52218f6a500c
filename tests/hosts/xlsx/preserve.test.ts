import type { Edit } from '../../../src/core/workbook/edit';
import { cellAt, sheetMarked, sheetNamed } from '../../../src/core/workbook/workbook';
import { patchXlsx } from '../../../src/hosts/xlsx/patchXlsx';
import { readXlsx } from '../../../src/hosts/xlsx/readXlsx';
import { readZip } from '../../../src/hosts/parts/zip/readZip';
import { area, modelCell, modelOf, number, text } from '../contractWorkbook';
import { prefixed, strict, transitional, type Flavour } from './fixtures/flavour';
import { differingParts, packageOf, partsOf, partText, sameBytes } from './fixtures/packageOf';
import { richBook } from './fixtures/richBook';
import { SCORE_ROWS } from './fixtures/richSheets';
import { streamedZip } from './fixtures/streamedZip';

/** Every part of the rich workbook that writing sheets of ours must leave byte for byte. */
const UNTOUCHED = [
  '_rels/.rels',
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/_rels/sheet1.xml.rels',
  'xl/worksheets/Sheet2.xml',
  'xl/worksheets/_rels/Sheet2.xml.rels',
  'xl/chartsheets/sheet1.xml',
  'xl/chartsheets/_rels/sheet1.xml.rels',
  'xl/sharedStrings.xml',
  'xl/theme/theme1.xml',
  'xl/drawings/drawing1.xml',
  'xl/drawings/_rels/drawing1.xml.rels',
  'xl/drawings/drawing2.xml',
  'xl/drawings/_rels/drawing2.xml.rels',
  'xl/charts/chart1.xml',
  'xl/charts/chart2.xml',
  'xl/media/image1.png',
  'xl/drawings/vmlDrawing1.vml',
  'xl/comments1.xml',
  'xl/threadedComments/threadedComment1.xml',
  'xl/persons/person.xml',
  'xl/tables/table1.xml',
  'xl/pivotCache/pivotCacheDefinition1.xml',
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
  'xl/pivotCache/pivotCacheRecords1.xml',
  'xl/pivotTables/pivotTable1.xml',
  'xl/pivotTables/_rels/pivotTable1.xml.rels',
  'xl/externalLinks/externalLink1.xml',
  'xl/externalLinks/_rels/externalLink1.xml.rels',
  'xl/slicerCaches/slicerCache1.xml',
  'xl/calcChain.xml',
  'xl/printerSettings/printerSettings1.bin',
  'customXml/item1.xml',
  'customXml/itemProps1.xml',
  'customXml/_rels/item1.xml.rels',
  'docProps/core.xml',
  'docProps/app.xml',
  'docProps/custom.xml',
  'lạ/không ai biết.dat',
];
const MACROS = ['xl/vbaProject.bin', 'xl/vbaProjectSignature.bin', 'xl/_rels/vbaProject.bin.rels'];
/** Parts that are added to, and nothing else. */
const ADDED_TO = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

const SHEETS: readonly Edit[] = [
  put('summary', 'Tổng hợp (2)', true),
  put('proposal', 'Đề nghị khen thưởng', false),
  put('check', 'Kiểm tra', false),
];

describe.each([
  ['an .xlsx', transitional, false, packageOf],
  ['an .xlsm with a signed macro project', transitional, true, packageOf],
  ['a strict document', strict, false, packageOf],
  ['a document with prefixed elements', prefixed, false, packageOf],
  ['a package with data descriptors', transitional, true, streamedZip],
] as const)('writing into %s', (_kind, flavour: Flavour, macros, zip) => {
  const before = richBook(flavour, macros);
  const bytes = zip(before);
  const once = patchXlsx(bytes, SHEETS);
  const twice = patchXlsx(once, SHEETS);

  it('leaves every part byte for byte that holds nothing of ours, down to its compressed bytes and its place', () => {
    expect([...UNTOUCHED, ...(macros ? MACROS : []), ...ADDED_TO].sort()).toEqual(Object.keys(before).sort());
    const kept = [...UNTOUCHED, ...(macros ? MACROS : [])];
    const original = new Map(readZip(bytes).map((entry) => [entry.name, entry]));
    for (const written of [once, twice]) {
      expect(differingParts(bytes, written, kept)).toEqual([]);
      const entries = readZip(written);
      const recompressed = entries.filter(
        ({ name, stored }) => kept.includes(name) && !sameBytes(stored, original.get(name)?.stored),
      );
      expect(recompressed.map(({ name }) => name)).toEqual([]);
      const names = entries.map(({ name }) => name);
      expect(names.slice(0, original.size)).toEqual([...original.keys()]);
      expect(names.slice(original.size)).toEqual([
        'xl/worksheets/sheet3.xml',
        'xl/worksheets/sheet4.xml',
        'xl/worksheets/sheet5.xml',
      ]);
    }
  });

  it('gives the same bytes when the same sheets are written again', () => {
    expect(sameBytes(twice, once)).toBe(true);
  });

  it('only adds to the parts that must know of new sheets', () => {
    for (const name of ADDED_TO) expect(isAddition(partText(bytes, name), partText(once, name))).toBe(true);
  });

  it('adds styles behind those that are there, and does not number them anew', () => {
    const formats = (xml: string) => [...xml.matchAll(/<(?:x:)?xf [^>]*xfId=[^>]*?(?:\/>|>.*?<\/(?:x:)?xf>)/g)].map(([xf]) => xf);
    const old = formats(partText(bytes, 'xl/styles.xml'));
    const now = formats(partText(once, 'xl/styles.xml'));
    expect(old).toHaveLength(5);
    expect(now.slice(0, 5)).toEqual(old);
    expect(partText(once, 'xl/styles.xml')).toContain(`cellXfs count="${now.length}"`);
  });

  it('keeps the order of sheets, the open tab and every name of the user, broken ones too', () => {
    const xml = partText(once, 'xl/workbook.xml');
    const read = readXlsx(once, 'a.xlsx');
    expect(read.sheets.map(({ name }) => name)).toEqual([
      'Trường M',
      'Tổng hợp',
      'Biểu đồ',
      'Tổng hợp (2)',
      'Đề nghị khen thưởng',
      'Kiểm tra',
    ]);
    expect(read.sheets.map(({ mark }) => mark)).toEqual([null, null, null, 'summary', 'proposal', 'check']);
    expect(xml).toContain('firstSheet="1" activeTab="1"');
    expect(xml).toContain('name="Hong">#REF!</');
    expect(xml).toContain('comment="của cơ quan">[1]Sheet1!$A$1</');
    expect(xml).toContain('name="_xlnm.Print_Titles" localSheetId="3">\'Tổng hợp (2)\'!$2:$3</');
    expect(xml).toContain('name="_ChamThiDua_check" localSheetId="5" hidden="1">\'Kiểm tra\'!$A$1</');
  });

  it('writes the new sheets in the namespace and with the relations of the document', () => {
    expect(partText(once, 'xl/worksheets/sheet3.xml')).toContain(`<worksheet xmlns="${flavour.main}"`);
    expect(partText(once, 'xl/_rels/workbook.xml.rels')).toContain(
      `Type="${flavour.relations}/worksheet" Target="worksheets/sheet5.xml"`,
    );
  });

  it('asks Excel to calculate on opening, and still writes the values of its formulas', () => {
    expect(partText(once, 'xl/workbook.xml')).toContain('iterate="1" fullCalcOnLoad="1"');
    const sheet = sheetMarked(readXlsx(once, 'a.xlsx'), 'summary');
    expect(sheet && cellAt(sheet, 3, 3)).toMatchObject({ formula: "'Trường M'!C4*2", value: { kind: 'number', value: 49 } });
  });

  it('changes the characters of a cell that takes a new value, and no other character of its sheet', () => {
    const cells = [
      { at: { sheet: 'Trường M', row: 4, column: 3 }, value: number(25) },
      { at: { sheet: 'Trường M', row: 5, column: 3 }, value: number(24.5) },
      { at: { sheet: 'Trường M', row: 3, column: 2 }, value: text('=Nội dung') },
    ];
    const changed = patchXlsx(bytes, [{ kind: 'setCells', cells }]);
    const p = flavour.p;
    const expected = partText(bytes, 'xl/worksheets/sheet1.xml')
      .replace('24.500000000000004', '25')
      .replace(`<${p}c r="C5" s="4" t="s"><${p}v>5</${p}v>`, `<${p}c r="C5" s="4"><${p}v>24.5</${p}v>`)
      .replace(`<${p}c s="2" t="s"><${p}v>2</${p}v>`, `<${p}c s="2" t="inlineStr"><${p}is><${p}t>=Nội dung</${p}t></${p}is>`);
    expect(partText(changed, 'xl/worksheets/sheet1.xml')).toBe(expected);
    const kept = [...UNTOUCHED, ...(macros ? MACROS : []), ...ADDED_TO].filter(
      (name) => !['xl/worksheets/sheet1.xml', 'xl/workbook.xml'].includes(name),
    );
    expect(differingParts(bytes, changed, kept)).toEqual([]);
    expect(isAddition(partText(bytes, 'xl/workbook.xml'), partText(changed, 'xl/workbook.xml'))).toBe(true);
  });

  it('drops the calculation chain with all that points to it when a formula is overwritten, and keeps what stood beside the formula', () => {
    const changed = patchXlsx(bytes, [
      { kind: 'setCells', cells: [{ at: { sheet: 'Trường M', row: 8, column: 3 }, value: number(1) }] },
    ]);
    expect(partsOf(changed)['xl/calcChain.xml']).toBeUndefined();
    expect(partText(changed, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(changed, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    const p = flavour.p;
    expect(partText(changed, 'xl/worksheets/sheet1.xml')).toContain(
      `<${p}c r="C8" s="3"><${p}v>1</${p}v><${p}extLst><${p}ext uri="{giữ}"/></${p}extLst></${p}c>`,
    );
  });

  it.each([
    ['the first cell of a shared formula', 6, 3, 'sharedFormula'],
    ['the first cell of an array formula', 9, 3, 'arrayFormula'],
    ['another cell of an array formula', 10, 3, 'arrayFormula'],
    ['a covered cell of a merged area', 1, 2, 'merged'],
  ])('refuses %s', (_what, row, column, because) => {
    const at = { sheet: 'Trường M', row, column };
    expect(() => patchXlsx(bytes, [{ kind: 'setCells', cells: [{ at, value: number(1) }] }])).toThrow(
      expect.objectContaining({ failure: { code: 'cellNotWritable', at, because } }),
    );
  });

  it('reads the same values of the user before and after', () => {
    const read = (of: Uint8Array) => readXlsx(of, 'a.xlsx').sheets.slice(0, 3);
    expect(read(twice)).toEqual(read(bytes));
    const sheet = sheetNamed(readXlsx(twice, 'a.xlsx'), 'Trường M');
    if (sheet === null) throw new Error('no sheet');
    expect(cellAt(sheet, 1, 1).value).toEqual({ kind: 'text', text: 'PHIẾU TỰ CHẤM' });
    expect(cellAt(sheet, 3, 2).value).toEqual({ kind: 'text', text: ' Nội dung ' });
    expect(cellAt(sheet, 3, 3).value).toEqual({ kind: 'text', text: 'Điểm tối đa' });
    expect(cellAt(sheet, 4, 2).value).toEqual({ kind: 'text', text: 'Kế hoạch\r\nnăm' });
    expect(cellAt(sheet, 5, 2).value).toEqual({ kind: 'text', text: 'Báo cáo' });
    expect(cellAt(sheet, 7, 3)).toMatchObject({ formula: 'C5*2', format: '0.00\\ "đ"' });
    expect(cellAt(sheet, 8, 3).formula).toBe('C6*2');
    expect(cellAt(sheet, 3, 1).look).toEqual({ bold: true, indent: 2, fill: 'A2B9E2', font: 'Times New Roman' });
  });
});

it('the rich workbook holds what the list above speaks of', () => {
  const sheet = partText(packageOf(richBook(transitional)), 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain(SCORE_ROWS);
  for (const word of ['conditionalFormatting', 'x14:dataValidation', 'legacyDrawing', 'tablePart', 'printOptions', 'rowBreaks'])
    expect(sheet).toContain(word);
});

function put(mark: string, name: string, hasFormula: boolean): Edit {
  const cells = [
    modelCell(1, 1, text(name), { style: 'title' }),
    modelCell(2, 1, text('TT'), { style: 'heading' }),
    modelCell(3, 1, number(1), { style: 'centre' }),
    modelCell(3, 2, text('-Trường M'), { style: 'link', link: { sheet: 'Trường M', row: 4, column: 3 } }),
    ...(hasFormula ? [modelCell(3, 3, { kind: 'formula', formula: "'Trường M'!C4*2", cached: 49 }, { format: '0.00' })] : []),
  ];
  const model = modelOf(mark, name, cells, { merges: [area(1, 1, 1, 3)] });
  return {
    kind: 'putSheet',
    sheet: { ...model, print: { ...model.print, repeatRows: { from: 2, to: 3 }, area: area(1, 1, 3, 3) } },
  };
}

/** Whether the new text is the old one with characters put in, counts aside. */
function isAddition(before: string, after: string): boolean {
  const plain = (xml: string): string => xml.replace(/ count="\d+"/g, ' count=""');
  const [old, now] = [plain(before), plain(after)];
  let at = 0;
  for (let index = 0; index < now.length && at < old.length; index += 1) if (now.charAt(index) === old.charAt(at)) at += 1;
  return at === old.length && now.length > old.length;
}
