import type { CellMarks } from '../../../src/core/workbook/cellMarks';
import { markXlsx, marksIn } from '../../../src/hosts/xlsx/marks/markXlsx';
import { patchXlsx } from '../../../src/hosts/xlsx/patchXlsx';
import { readXlsx } from '../../../src/hosts/xlsx/readXlsx';
import { area, modelCell, modelOf, number } from '../contractWorkbook';
import { prefixed, relationsXml, strict, transitional, XML, type Flavour } from './fixtures/flavour';
import { differingParts, packageOf, partsOf, partText } from './fixtures/packageOf';
import { plainBook } from './fixtures/plainBook';
import { richBook } from './fixtures/richBook';
import { streamedZip } from './fixtures/streamedZip';

const MARKS: readonly CellMarks[] = [
  { sheet: 'Trường M', kind: 'error', areas: [area(4, 3, 4, 3), area(6, 2, 8, 3)] },
  { sheet: 'Trường M', kind: 'warning', areas: [area(5, 3, 5, 3)] },
];
const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

const RULE = /<(?:x:)?conditionalFormatting sqref="([^"]*)"><(?:x:)?cfRule ([^>]*)><(?:x:)?formula>([^<]*)</g;
const rules = (bytes: Uint8Array) =>
  [...partText(bytes, SHEET).matchAll(RULE)].map(([, where, rule, formula]) => [where, rule, formula]);

describe.each([
  ['an .xlsx', transitional, packageOf],
  ['a strict document', strict, packageOf],
  ['a document with prefixed elements', prefixed, packageOf],
  ['a package with data descriptors', transitional, streamedZip],
] as const)('marking cells of %s', (_kind, flavour: Flavour, zip) => {
  const before = zip(richBook(flavour, true));
  const { bytes: marked, notMarked } = markXlsx(before, MARKS);

  it('adds rules behind those of others, which keep every letter, and looks behind theirs', () => {
    expect(notMarked).toEqual([]);
    expect(rules(marked)).toEqual([
      ...rules(before),
      ['C4 B6:C8', 'type="expression" dxfId="1" priority="2"', 'N("ChamThiDua:error")=0'],
      ['C5', 'type="expression" dxfId="2" priority="3"', 'N("ChamThiDua:warning")=0'],
    ]);
    expect(differingParts(before, marked, Object.keys(partsOf(before)))).toEqual([SHEET, STYLES].sort(byOrderOf(before)));
    expect(partText(marked, STYLES)).toMatch(/dxfs count="3"/);
    expect(marksIn(marked)).toEqual(MARKS);
  });

  it('reads as before', () => {
    expect(readXlsx(marked, 'a.xlsx')).toEqual(readXlsx(before, 'a.xlsx'));
  });

  it('gives every part back letter for letter when the marks are taken off', () => {
    const cleared = markXlsx(marked, []).bytes;
    const names = Object.keys(partsOf(before));
    expect(Object.keys(partsOf(cleared))).toEqual(names);
    expect(differingParts(before, cleared, names)).toEqual([]);
  });

  it('changes nothing when the same is asked again, or when nothing is asked of a file without marks', () => {
    expect(markXlsx(marked, MARKS).bytes).toBe(marked);
    expect(markXlsx(before, []).bytes).toBe(before);
  });

  it('takes off what stood there, however the marks moved meanwhile', () => {
    const moved = markXlsx(marked, [{ sheet: 'Trường M', kind: 'warning', areas: [area(9, 9, 9, 9)] }]).bytes;
    expect(
      rules(moved)
        .slice(1)
        .map(([where]) => where),
    ).toEqual(['I9']);
    expect(differingParts(before, markXlsx(moved, []).bytes, [SHEET, STYLES])).toEqual([]);
  });

  it('leaves values that were set between marking and taking off', () => {
    const set = {
      kind: 'setCells',
      cells: [{ at: { sheet: 'Trường M', row: 4, column: 3 }, value: number(20) }],
    } as const;
    expect(differingParts(patchXlsx(before, [set]), markXlsx(patchXlsx(marked, [set]), []).bytes, [SHEET, STYLES])).toEqual([]);
  });
});

describe('taking marks off a file that other programs saved', () => {
  const OURS = '<cfRule type="expression" dxfId="1" priority="1"><formula>N("ChamThiDua:error")=0</formula></cfRule>';
  const THEIRS = '<cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>5</formula></cfRule>';
  const around = (format: string): string =>
    `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${format}<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>`;
  const LOOK = '<dxf><font><b/></font></dxf>';

  it('takes a rule of ours out of the same element as theirs, and only it', () => {
    const bytes = book(
      around(`<conditionalFormatting sqref="A1:B2">${OURS}${THEIRS}</conditionalFormatting>`),
      `<dxfs count="2">${LOOK}${LOOK}</dxfs>`,
    );
    const cleared = markXlsx(bytes, []).bytes;
    expect(partText(cleared, SHEET)).toContain(around(`<conditionalFormatting sqref="A1:B2">${THEIRS}</conditionalFormatting>`));
    expect(partText(cleared, STYLES)).toContain(`<dxfs count="1">${LOOK}</dxfs>`);
  });

  it('leaves a look that somebody uses, and one that others stand behind', () => {
    const format = `<conditionalFormatting sqref="A1">${OURS}</conditionalFormatting>`;
    const used =
      '<conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="1" priority="2"><formula>TRUE</formula></cfRule></conditionalFormatting>';
    const both = book(around(format + used), `<dxfs count="2">${LOOK}${LOOK}</dxfs>`);
    expect(partText(markXlsx(both, []).bytes, STYLES)).toContain(`<dxfs count="2">${LOOK}${LOOK}</dxfs>`);
    const behind = book(around(format), `<dxfs count="3">${LOOK}${LOOK}${LOOK}</dxfs>`);
    expect(partText(markXlsx(behind, []).bytes, STYLES)).toContain(`<dxfs count="3">${LOOK}${LOOK}${LOOK}</dxfs>`);
  });

  it.each([
    ['no list of looks', ''],
    ['an empty list', '<dxfs count="0"/>'],
    ['an empty list with a blank', '<dxfs count="0" />'],
    ['a list nobody counted', `<dxfs>${LOOK}</dxfs>`],
    ['a list in lines of its own', `<dxfs count="1">\n  ${LOOK}\n</dxfs>`],
  ])('gives back a style sheet with %s', (_kind, looks) => {
    const bytes = book(around(''), looks);
    const marked = markXlsx(bytes, MARKS).bytes;
    expect(marksIn(marked)).toEqual(MARKS);
    expect(differingParts(bytes, markXlsx(marked, []).bytes, Object.keys(partsOf(bytes)))).toEqual([]);
  });

  it('gives a file without any style sheet one, and its sheet back', () => {
    const bytes = plainBook(around(''));
    const marked = markXlsx(bytes, MARKS).bytes;
    expect(marksIn(marked)).toEqual(MARKS);
    expect(differingParts(bytes, markXlsx(marked, []).bytes, [SHEET])).toEqual([]);
  });

  it('knows a mark of a later version, and copies that somebody made, and nothing that only looks alike', () => {
    const rule = (formula: string): string =>
      `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="9"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    const theirs = rule('N("ChamThiDua")=0') + rule('A1="ChamThiDua:error"');
    const bytes = book(around(rule('N("ChamThiDua:later")=0') + theirs + rule('n( "chamthidua:Error" )=0')), '');
    expect(marksIn(bytes).map(({ kind }) => kind)).toEqual(['error', 'warning']);
    expect(partText(markXlsx(bytes, []).bytes, SHEET)).toContain(around(theirs));
  });

  it('counts the priorities of newer kinds of rules, which stand in an extension', () => {
    const extension = '<extLst><ext xmlns:x14="urn:x14"><x14:cfRule type="dataBar" priority="7"/></ext></extLst>';
    expect(rules(markXlsx(book(around('') + extension, ''), MARKS).bytes).map(([, rule]) => rule)).toEqual([
      'type="expression" dxfId="0" priority="8"',
      'type="expression" dxfId="1" priority="9"',
    ]);
  });

  it('leaves a protected sheet as it is and says so, also when it holds marks', () => {
    const locked = '<sheetProtection sheet="1"/>';
    const format = `<conditionalFormatting sqref="A1">${OURS}</conditionalFormatting>`;
    const bytes = book(`<sheetData/>${locked}${format}`, `<dxfs count="2">${LOOK}${LOOK}</dxfs>`);
    const cleared = markXlsx(bytes, []);
    expect(cleared).toEqual({ bytes, notMarked: [{ sheet: 'Trường M', because: 'protected' }] });
  });

  it('marks a workbook whose list of sheets is locked: no sheet is added', () => {
    const bytes = plainBook(around(''), { workbook: '<workbookProtection lockStructure="1"/>' });
    expect(marksIn(markXlsx(bytes, MARKS).bytes)).toEqual(MARKS);
  });

  it('does not stand in the way of our own sheets', () => {
    const edit = { kind: 'putSheet', sheet: modelOf('summary', 'Tổng hợp', [modelCell(1, 1, number(1))]) } as const;
    const marked = markXlsx(packageOf(richBook(transitional)), MARKS).bytes;
    expect(marksIn(patchXlsx(marked, [{ ...edit, sheet: { ...edit.sheet, name: 'Tổng hợp (2)' } }]))).toEqual(MARKS);
  });
});

/** One sheet and a style sheet with these looks. */
function book(inside: string, looks: string): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return plainBook(inside, {
    parts: {
      [STYLES]: `${XML}<styleSheet xmlns="${transitional.main}"><cellXfs count="1"><xf/></cellXfs>${looks}<tableStyles count="0"/></styleSheet>`,
      'xl/_rels/workbook.xml.rels': relationsXml([
        ['rId1', `${transitional.relations}/worksheet`, 'worksheets/sheet1.xml'],
        ['rId2', `${transitional.relations}/styles`, 'styles.xml'],
      ]),
      '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    },
  });
}

function byOrderOf(bytes: Uint8Array): (one: string, other: string) => number {
  const names = Object.keys(partsOf(bytes));
  return (one, other) => names.indexOf(one) - names.indexOf(other);
}
