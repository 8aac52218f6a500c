import type { Edit } from '../../../src/core/workbook/edit';
import { cellAt } from '../../../src/core/workbook/workbook';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { patchXlsx } from '../../../src/hosts/xlsx/patchXlsx';
import { readXlsx } from '../../../src/hosts/xlsx/readXlsx';
import { modelCell, modelOf, number, text } from '../contractWorkbook';
import { OFFICE_RELATIONS, relationsXml, transitional, XML } from './fixtures/flavour';
import { packageOf, partsOf, partText } from './fixtures/packageOf';
import { plainBook, plainRows } from './fixtures/plainBook';

describe('patchXlsx › putSheet', () => {
  it('gives a workbook without styles a style sheet, and leaves its unstyled cells as plain as they were', () => {
    const bytes = patchXlsx(plainRows('<row r="1"><c r="A1"><v>1</v></c></row>'), [put('summary', 'Tổng hợp')]);
    const before = readXlsx(bytes, 'a').sheets[0];
    expect(before && cellAt(before, 1, 1)).toMatchObject({ format: 'General', look: { bold: false, fill: null } });
    expect(partText(bytes, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).toContain('Target="styles.xml"');
  });

  it('fills in the lists that a bare style sheet lacks, in the order of the schema', () => {
    const styles = `${XML}<styleSheet xmlns="${transitional.main}"><fonts count="0"/><cellXfs count="1"><xf numFmtId="0"/></cellXfs><dxfs count="0"/></styleSheet>`;
    const bytes = patchXlsx(withStyles(styles), [put('summary', 'Tổng hợp', '0.00 "đ"')]);
    const xml = partText(bytes, 'xl/styles.xml');
    const places = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs'].map((name) =>
      xml.indexOf(`<${name} `),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(xml).toContain('patternType="gray125"');
  });

  it('numbers a number format of its own behind those of the workbook, and uses one that is there', () => {
    const formats = (list: string) =>
      `${XML}<styleSheet xmlns="${transitional.main}">${list}<cellXfs count="1"><xf/></cellXfs></styleSheet>`;
    const there = formats('<numFmts count="1"><numFmt numFmtId="300" formatCode="0.00 &quot;đ&quot;"/></numFmts>');
    const other = formats('<numFmts count="1"><numFmt numFmtId="300" formatCode="0.0"/></numFmts>');
    expect(
      partText(patchXlsx(withStyles(there), [put('summary', 'Tổng hợp', '0.00 "đ"')]), 'xl/styles.xml').match(/<numFmt /g),
    ).toHaveLength(1);
    expect(partText(patchXlsx(withStyles(other), [put('summary', 'Tổng hợp', '0.00 "đ"')]), 'xl/styles.xml')).toContain(
      '<numFmts count="2"><numFmt numFmtId="300" formatCode="0.0"/><numFmt numFmtId="301"',
    );
  });

  it('adds no styles on the second run, also after Excel wrote the attributes in another order', () => {
    const once = patchXlsx(plainRows(''), [put('summary', 'Tổng hợp')]);
    const styles = partText(once, 'xl/styles.xml').replace(/<xf (numFmtId="\d+") (fontId="\d+")/g, '<xf $2 $1');
    const saved = packageOf({ ...partsOf(once), 'xl/styles.xml': styles });
    expect(partText(patchXlsx(saved, [put('summary', 'Tổng hợp')]), 'xl/styles.xml')).toBe(styles);
  });

  it('keeps the names of user, order and open tab when it replaces a sheet in the middle, and takes its new name', () => {
    const bytes = newXlsx([
      modelOf('', 'Trường M', []),
      modelOf('summary', 'Tổng hợp', [modelCell(1, 1, number(1))]),
      modelOf('', 'Trường N', []),
    ]);
    const parts = partsOf(bytes);
    const moved = packageOf({
      ...parts,
      'xl/workbook.xml': partText(bytes, 'xl/workbook.xml')
        .replace(
          '<definedNames>',
          '<definedNames><definedName name="CuaToi" localSheetId="1">1</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">x</definedName>',
        )
        .replace('<sheet name="Tổng hợp"', '<sheet state="hidden" name="Tổng hợp"'),
    });
    const after = patchXlsx(moved, [put('summary', 'Tổng hợp 2026')]);
    expect(readXlsx(after, 'a').sheets.map(({ name, mark, visibility }) => [name, mark, visibility])).toEqual([
      ['Trường M', null, 'visible'],
      ['Tổng hợp 2026', 'summary', 'hidden'],
      ['Trường N', null, 'visible'],
    ]);
    const xml = partText(after, 'xl/workbook.xml');
    expect(xml).toContain('name="CuaToi" localSheetId="1">1<');
    expect(xml).not.toContain('_FilterDatabase');
    expect(xml).toContain("'Tổng hợp 2026'!$A$1");
    expect(Object.keys(partsOf(after))).toEqual(Object.keys(parts));
  });

  it('keeps comments and charts that people put on a sheet of ours, its tie to macros and being the open tab; drops tables', () => {
    const once = patchXlsx(plainRows(''), [put('summary', 'Tổng hợp')]);
    const path = 'xl/worksheets/sheet2.xml';
    const used = packageOf({
      ...partsOf(once),
      [path]: partText(once, path)
        .replace('<sheetPr>', '<sheetPr codeName="Sheet5">')
        .replace('<sheetView ', '<sheetView tabSelected="1" ')
        .replace(
          '</worksheet>',
          '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts></worksheet>',
        ),
      'xl/worksheets/_rels/sheet2.xml.rels': relationsXml([
        ['rId1', `${OFFICE_RELATIONS}/drawing`, '../drawings/drawing1.xml'],
        ['rId2', `${OFFICE_RELATIONS}/vmlDrawing`, '../drawings/vmlDrawing1.vml'],
        ['rId3', `${OFFICE_RELATIONS}/comments`, '../comments1.xml'],
        ['rId4', `${OFFICE_RELATIONS}/table`, '../tables/table1.xml'],
      ]),
    });
    const after = patchXlsx(used, [put('summary', 'Tổng hợp')]);
    const xml = partText(after, path);
    expect(xml).toContain('codeName="Sheet5"');
    expect(xml).toContain('tabSelected="1"');
    expect(xml).toMatch(/<drawing r:id="rId1"\/><legacyDrawing r:id="rId2"\/><\/worksheet>$/);
    const relations = partText(after, 'xl/worksheets/_rels/sheet2.xml.rels');
    expect(['rId1', 'rId2', 'rId3', 'rId4'].filter((id) => relations.includes(`"${id}"`))).toEqual(['rId1', 'rId2', 'rId3']);
  });

  it('drops the calculation chain only when it names a cell of the sheet that is replaced', () => {
    const once = patchXlsx(plainRows(''), [put('summary', 'Tổng hợp')]);
    const withChain = (links: string) =>
      packageOf({
        ...partsOf(once),
        'xl/calcChain.xml': `${XML}<calcChain xmlns="${transitional.main}">${links}</calcChain>`,
        'xl/_rels/workbook.xml.rels': partText(once, 'xl/_rels/workbook.xml.rels').replace(
          '</Relationships>',
          `<Relationship Id="rId99" Type="${OFFICE_RELATIONS}/calcChain" Target="calcChain.xml"/></Relationships>`,
        ),
      });
    const chain = (links: string) => partsOf(patchXlsx(withChain(links), [put('summary', 'Tổng hợp')]))['xl/calcChain.xml'];
    expect(chain('<c r="A1" i="1"/><c r="A2"/>')).toBeDefined();
    expect(chain('<c r="A1" i="1"/><c r="A1" i="2"/><c r="A2"/>')).toBeUndefined();
  });

  it('leaves calculation alone when a sheet without formulas is added', () => {
    expect(partText(patchXlsx(plainRows(''), [put('check', 'Kiểm tra')]), 'xl/workbook.xml')).not.toContain('calcPr');
  });

  it('binds the prefix of relations where the workbook does so only on its sheets', () => {
    const bytes = plainBook('<sheetData/>', {
      parts: {
        'xl/workbook.xml': `\uFEFF<?xml version="1.0"?><workbook xmlns="${transitional.main}"><sheets><sheet xmlns:q="${transitional.relations}" name="A" sheetId="1" q:id="rId1"/></sheets></workbook>`,
      },
    });
    const after = patchXlsx(bytes, [put('summary', 'Tổng hợp')]);
    expect(partText(after, 'xl/workbook.xml').startsWith('\uFEFF<?xml version="1.0"?><workbook')).toBe(true);
    expect(readXlsx(after, 'a').sheets.map(({ name }) => name)).toEqual(['A', 'Tổng hợp']);
  });

  it('adds to a list of names that is empty and written as one tag', () => {
    const bytes = plainBook('<sheetData/>', {
      sheets: '<sheet name="A" sheetId="1" r:id="rId1"/></sheets><definedNames/><sheets>',
    });
    expect(readXlsx(patchXlsx(bytes, [put('summary', 'Tổng hợp')]), 'a').sheets.at(-1)?.mark).toBe('summary');
  });
});

describe('patchXlsx › setCells', () => {
  it('opens rows and sheets that are written as one tag, and puts rows and cells where they belong', () => {
    const changed = set('<row r="2" ht="20"/><row r="5"><c r="B5"><v>1</v></c></row>', [
      [1, 1, number(1)],
      [2, 3, number(2)],
      [5, 1, number(3)],
      [5, 4, text('x')],
      [9, 1, number(4)],
    ]);
    expect(changed).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="20"><c r="C2"><v>2</v></c></row>' +
        '<row r="5"><c r="A5"><v>3</v></c><c r="B5"><v>1</v></c><c r="D5" t="inlineStr"><is><t>x</t></is></c></row><row r="9"><c r="A9"><v>4</v></c></row>',
    );
  });

  it('gives a new cell the style of its row, else of its column', () => {
    const bytes = plainBook(
      '<cols><col min="2" max="4" style="7"/></cols><sheetData><row r="1" s="3" customFormat="1"/><row r="2" s="3"/></sheetData>',
    );
    const after = patchXlsx(bytes, [
      cells([
        [1, 2, number(1)],
        [2, 2, number(1)],
        [2, 5, number(1)],
      ]),
    ]);
    expect(partText(after, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="B1" s="3"><v>1</v></c></row><row r="2" s="3"><c r="B2" s="7"><v>1</v></c><c r="E2"><v>1</v></c></row>',
    );
  });

  it('keeps style, phonetic mark and quoting of tags, and drops what described the old value', () => {
    expect(set(`<row r="1"><c s='2' r='A1' vm="1" ph='1' t='s' cm="4" ><v>0</v></c></row>`, [[1, 1, number(5)]])).toBe(
      `<row r="1"><c s='2' r='A1' ph='1' ><v>5</v></c></row>`,
    );
  });

  it('makes a cell blank without taking its style', () => {
    expect(set('<row r="1"><c r="A1" s="2" t="inlineStr"><is><t>x</t></is></c></row>', [[1, 1, { kind: 'blank' }]])).toBe(
      '<row r="1"><c r="A1" s="2"></c></row>',
    );
    expect(set('<row r="1"/>', [[1, 1, { kind: 'blank' }]])).toBe('<row r="1"/>');
  });

  it('overwrites a cell that only repeats a shared formula', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>';
    expect(set(rows, [[2, 1, number(9)]])).toBe(rows.replace('<f t="shared" si="0"/><v>1</v>', '<v>9</v>'));
  });

  it('gives the same bytes when the same values are set again', () => {
    const edit = cells([
      [1, 1, text(' =x ')],
      [3, 2, { kind: 'formula', formula: 'A1&"<"', cached: 'a' }],
    ]);
    const once = patchXlsx(plainRows('<row r="1"><c r="A1" t="b"><v>1</v></c></row>'), [edit]);
    expect(Buffer.compare(patchXlsx(once, [edit]), once)).toBe(0);
  });

  it('fits a sheet to one page across and as many down as it takes, or to one page altogether', () => {
    const bytes = plainRows('<row r="1"><c r="A1"><v>1</v></c></row>');
    const setup = (fitToHeight: boolean): string | undefined => {
      const plain = modelOf('summary', 'Tổng hợp', [modelCell(1, 1, text('x'))]);
      const sheet = { ...plain, print: { ...plain.print, fitToWidth: true, fitToHeight } };
      return /<pageSetup[^>]*>/.exec(partText(patchXlsx(bytes, [{ kind: 'putSheet', sheet }]), 'xl/worksheets/sheet2.xml'))?.[0];
    };
    expect(setup(false)).toContain('fitToHeight="0"');
    expect(setup(true)).not.toContain('fitToHeight');
  });
});

function put(mark: string, name: string, format = '0.00'): Edit {
  return {
    kind: 'putSheet',
    sheet: modelOf(mark, name, [modelCell(1, 1, text('x'), { style: 'heading' }), modelCell(2, 1, number(1), { format })]),
  };
}

type Change = readonly [row: number, column: number, value: Extract<Edit, { kind: 'setCells' }>['cells'][number]['value']];

function cells(changes: readonly Change[]): Edit {
  return { kind: 'setCells', cells: changes.map(([row, column, value]) => ({ at: { sheet: 'Trường M', row, column }, value })) };
}

/** The rows of a sheet after cells were set. */
function set(rows: string, changes: readonly Change[]): string | undefined {
  const xml = partText(patchXlsx(plainRows(rows), [cells(changes)]), 'xl/worksheets/sheet1.xml');
  return /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1];
}

function withStyles(styles: string): Uint8Array {
  const relations = relationsXml([
    ['rId1', `${OFFICE_RELATIONS}/worksheet`, 'worksheets/sheet1.xml'],
    ['rId2', `${OFFICE_RELATIONS}/styles`, 'styles.xml'],
  ]);
  return plainBook('<sheetData/>', { parts: { 'xl/styles.xml': styles, 'xl/_rels/workbook.xml.rels': relations } });
}
