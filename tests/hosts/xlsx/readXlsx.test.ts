import { cellAt, type Sheet, type Workbook } from '../../../src/core/workbook/workbook';
import { readXlsx } from '../../../src/hosts/xlsx/readXlsx';
import { area } from '../contractWorkbook';
import { relationsXml, OFFICE_RELATIONS, strict, transitional, XML } from './fixtures/flavour';
import { plainBook, plainRows } from './fixtures/plainBook';

describe('readXlsx › cells', () => {
  it.each([
    ['a number', '<c r="A1"><v>1.5e-3</v></c>', { kind: 'number', value: 0.0015 }],
    ['a number with blanks around', '<c r="A1"><v> 7 </v></c>', { kind: 'number', value: 7 }],
    ['a value that should be a number and is none', '<c r="A1"><v>0x10</v></c>', { kind: 'text', text: '0x10' }],
    ['a boolean', '<c r="A1" t="b"><v>0</v></c>', { kind: 'boolean', value: false }],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { kind: 'error', error: '#DIV/0!' }],
    ['an ISO date as its serial number', '<c r="A1" t="d"><v>2026-01-02T12:00:00</v></c>', { kind: 'number', value: 46024.5 }],
    ['the day before the leap day that never was', '<c r="A1" t="d"><v>1900-02-28</v></c>', { kind: 'number', value: 59 }],
    ['the day after it', '<c r="A1" t="d"><v>1900-03-01Z</v></c>', { kind: 'number', value: 61 }],
    ['a text that a formula gave', '<c r="A1" t="str"><f>"a"</f><v> a_x000D_ </v></c>', { kind: 'text', text: ' a\r ' }],
    [
      'an inline text in runs',
      '<c r="A1" t="inlineStr"><is><r><t>Đạt </t></r><r><t xml:space="preserve"> 95%</t></r></is></c>',
      { kind: 'text', text: 'Đạt 95%' },
    ],
    [
      'an inline text with a stray value',
      '<c r="A1" t="inlineStr"><is><t>đúng</t></is><v>9</v></c>',
      { kind: 'text', text: 'đúng' },
    ],
    [
      'text in a CDATA section',
      '<c r="A1" t="inlineStr"><is><t><![CDATA[<5 & >3]]></t></is></c>',
      { kind: 'text', text: '<5 & >3' },
    ],
    [
      'characters XML cannot hold',
      '<c r="A1" t="inlineStr"><is><t>_x0007__x005F_x0041_</t></is></c>',
      { kind: 'text', text: '\u0007_x0041_' },
    ],
    ['a style that says nothing', '<c r="A1" s=""><v>1</v></c>', { kind: 'number', value: 1 }],
  ])('reads %s', (_what, cell, value) => {
    expect(cellAt(sheetOf(readXlsx(plainRows(`<row r="1">${cell}</row>`), 'a')), 1, 1).value).toEqual(value);
  });

  it.each([
    ['a cell that only has a style', '<c r="A1" s="0"/>'],
    ['an empty value', '<c r="A1"><v></v></c>'],
    ['an empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
  ])('stores nothing for %s', (_what, cell) => {
    expect(sheetOf(readXlsx(plainRows(`<row r="1">${cell}</row>`), 'a')).rows.size).toBe(0);
  });

  it('keeps a formula without a cached value as one whose value is not known', () => {
    const sheet = sheetOf(readXlsx(plainRows('<row r="1"><c r="A1"><f>B1</f></c></row>'), 'a'));
    expect(cellAt(sheet, 1, 1)).toMatchObject({ formula: 'B1', value: { kind: 'blank' } });
  });

  it('counts on where rows and cells have no address', () => {
    const sheet = sheetOf(
      readXlsx(
        plainRows(
          '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="7"><c><v>7</v></c></row><row><c><v>8</v></c></row>',
        ),
        'a',
      ),
    );
    expect([...sheet.rows].map(([row, cells]) => [row, ...cells.keys()])).toEqual([
      [1, 1, 4, 5],
      [7, 1],
      [8, 1],
    ]);
  });

  it('puts rows and cells that stand out of order into order', () => {
    const sheet = sheetOf(
      readXlsx(
        plainRows('<row r="9"><c r="B9"><v>1</v></c><c r="A9"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'),
        'a',
      ),
    );
    expect([...sheet.rows.keys()]).toEqual([2, 9]);
    expect([...(sheet.rows.get(9)?.keys() ?? [])]).toEqual([1, 2]);
  });

  it('writes shared formulas out, wherever the first of them stands', () => {
    const shared =
      '<row r="1"><c r="A1"><f t="shared" si="4"/><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A3" si="4">$B2*B$1</f><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="4"/><v>1</v></c></row>';
    const sheet = sheetOf(readXlsx(plainRows(shared), 'a'));
    expect([1, 2, 3].map((row) => cellAt(sheet, row, 1).formula)).toEqual(['$B1*B$1', '$B2*B$1', '$B3*B$1']);
  });

  it('tells what one formula fills; one that fills its own cell alone fills nothing', () => {
    const array = '<f t="array" ref="A1:A2">B1:B2*2</f>';
    const spill = '<f t="array" ref="C1:D2">_xlfn.SEQUENCE(2,2)</f>';
    const alone = '<f t="array" ref="E1">SUM(A1:A2*C1:C2)</f>';
    const rows = `<row r="1"><c r="A1">${array}<v>1</v></c><c r="C1" cm="1">${spill}<v>1</v></c><c r="E1">${alone}<v>1</v></c></row>`;
    expect(sheetOf(readXlsx(plainRows(rows), 'a')).arrays).toEqual([area(1, 1, 2, 1), area(1, 3, 2, 4)]);
    expect(sheetOf(readXlsx(plainRows('<row r="1"><c r="A1"><f>B1</f></c></row>'), 'a')).arrays).toBeUndefined();
  });

  it('gives an array formula to its first cell, and formulas as Excel shows them', () => {
    const sheet = sheetOf(
      readXlsx(
        plainRows(
          '<row r="1"><c r="A1"><f t="array" ref="A1:A2">_xlfn._xlws.FILTER(B1:B9,_xlfn.XOR(C1:C9))</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
        ),
        'a',
      ),
    );
    expect(cellAt(sheet, 1, 1).formula).toBe('FILTER(B1:B9,XOR(C1:C9))');
    expect(cellAt(sheet, 2, 1).formula).toBeNull();
  });

  it('takes dates in the 1904 system by their own count', () => {
    const read = readXlsx(
      plainBook('<sheetData><row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row></sheetData>', {
        workbook: '<workbookPr date1904="true"/>',
      }),
      'a',
    );
    expect(read.date1904).toBe(true);
    expect(cellAt(sheetOf(read), 1, 1).value).toEqual({ kind: 'number', value: 1 });
  });
});

describe('readXlsx › sheets', () => {
  it('passes over elements of other namespaces and of extensions, even those named like ours', () => {
    const inside =
      '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x"><sheetProtection sheet="1"/></mc:Choice></mc:AlternateContent><sheetData><row r="1"><c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row></sheetData><extLst><ext uri="x"><mergeCell ref="A1:B2"/></ext></extLst>';
    const sheet = sheetOf(readXlsx(plainBook(inside), 'a'));
    expect(cellAt(sheet, 1, 1).value).toEqual({ kind: 'number', value: 1 });
    expect(sheet.merges).toEqual([]);
    expect(sheet.isProtected).toBe(false);
  });

  it('knows elements by their namespace when two prefixes are bound to it', () => {
    const xml = `${XML}<worksheet xmlns="${transitional.main}" xmlns:x="${transitional.main}"><x:sheetData><row r="1"><x:c r="A1"><v>3</v></x:c></row></x:sheetData></worksheet>`;
    expect(cellAt(sheetOf(readXlsx(plainBook('', { parts: { 'xl/worksheets/sheet1.xml': xml } }), 'a')), 1, 1).value).toEqual({
      kind: 'number',
      value: 3,
    });
  });

  it('gives merges, hidden rows and columns, protection and visibility', () => {
    const inside =
      '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" hidden="0"/></cols><sheetData><row r="4" hidden="true"/></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="B2:D3"/></mergeCells>';
    const read = readXlsx(
      plainBook(inside, {
        workbook: '<workbookProtection lockStructure="1"/>',
        sheets: '<sheet name="A" sheetId="1" state="veryHidden" r:id="rId1"/>',
      }),
      'a',
    );
    expect(read.isStructureProtected).toBe(true);
    expect(sheetOf(read)).toMatchObject({ visibility: 'veryHidden', isProtected: true, merges: [area(2, 2, 3, 4)] });
    expect([...sheetOf(read).hiddenRows]).toEqual([4]);
    expect([...sheetOf(read).hiddenColumns]).toEqual([2, 3]);
  });

  it('does not take a protection that is switched off for one', () => {
    expect(sheetOf(readXlsx(plainBook('<sheetData/><sheetProtection sheet="0" objects="1"/>'), 'a')).isProtected).toBe(false);
  });

  it('costs nothing for a range or styled blanks that reach the last cell of the sheet', () => {
    const blanks = Array.from({ length: 5000 }, (_, at) => `<row r="${at + 2}"><c r="XFD${at + 2}" s="0"/></row>`).join('');
    const sheet = sheetOf(
      readXlsx(
        plainBook(
          `<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row>${blanks}<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>`,
        ),
        'a',
      ),
    );
    expect(sheet.rows.size).toBe(1);
  });

  it('finds parts by relations, whatever they are called: from the top, escaped, in other capitals', () => {
    const sheet = `${XML}<worksheet xmlns="${transitional.main}"><sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData></worksheet>`;
    const bytes = plainBook('', {
      parts: {
        'xl/worksheets/sheet1.xml': null,
        'Nơi Khác/Trang 1.XML': sheet,
        'xl/_rels/workbook.xml.rels': relationsXml([
          ['rId1', `${OFFICE_RELATIONS}/worksheet`, '/N%C6%A1i%20Kh%C3%A1c/trang%201.xml'],
        ]),
      },
    });
    expect(cellAt(sheetOf(readXlsx(bytes, 'a')), 1, 1).value).toEqual({ kind: 'number', value: 5 });
  });

  it('reads parts in UTF-16 and parts with a byte order mark', () => {
    const xml = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${strict.main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Cụm số 2</t></is></c></row></sheetData></worksheet>`;
    const wide = new Uint8Array(new Uint16Array([...xml].map((sign) => sign.charCodeAt(0))).buffer);
    const marked = new TextEncoder().encode(xml.replace('UTF-16', 'UTF-8'));
    for (const part of [wide, marked]) {
      expect(cellAt(sheetOf(readXlsx(plainBook('', { parts: { 'xl/worksheets/sheet1.xml': part } }), 'a')), 1, 1).value).toEqual({
        kind: 'text',
        text: 'Cụm số 2',
      });
    }
  });

  it('takes the oldest of several sheets with one mark for ours: copying a sheet copies its names', () => {
    const names =
      '<definedName name="_ChamThiDua_summary" localSheetId="0" hidden="1">A!$A$1</definedName><definedName name="_ChamThiDua_summary" localSheetId="1" hidden="1">B!$A$1</definedName>';
    const sheets = '<sheet name="Bản sao" sheetId="8" r:id="rId1"/><sheet name="Tổng hợp" sheetId="3" r:id="rId1"/>';
    const bytes = plainBook('<sheetData/>', { sheets: `${sheets}</sheets><definedNames>${names}</definedNames><sheets>` });
    expect(readXlsx(bytes, 'a').sheets.map(({ name, mark }) => [name, mark])).toEqual([
      ['Bản sao', null],
      ['Tổng hợp', 'summary'],
    ]);
  });

  it('reads a workbook that points to a theme which is not there: only colours are lost', () => {
    const parts = {
      'xl/styles.xml': `${XML}<styleSheet xmlns="${transitional.main}"/>`,
      'xl/_rels/workbook.xml.rels': relationsXml([
        ['rId1', `${OFFICE_RELATIONS}/worksheet`, 'worksheets/sheet1.xml'],
        ['rId2', `${OFFICE_RELATIONS}/styles`, 'styles.xml'],
        ['rId3', `${OFFICE_RELATIONS}/theme`, 'theme/theme1.xml'],
      ]),
    };
    const bytes = plainBook('<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>', { parts });
    expect(cellAt(sheetOf(readXlsx(bytes, 'a')), 1, 1).value).toEqual({ kind: 'number', value: 7 });
  });

  it('finds our mark where another program has made it a name of the workbook, by the sheet it refers to', () => {
    const names =
      "<definedName name=\"_ChamThiDua_summary\">'Tổng hợp của ''Cụm'' (2)'!$A$1</definedName><definedName name=\"_ChamThiDua_check\">Khác!$A$1</definedName>";
    const sheets = `<sheet name="Tổng hợp" sheetId="1" r:id="rId1"/><sheet name="Tổng hợp của 'Cụm' (2)" sheetId="2" r:id="rId1"/>`;
    const bytes = plainBook('<sheetData/>', { sheets: `${sheets}</sheets><definedNames>${names}</definedNames><sheets>` });
    expect(readXlsx(bytes, 'a').sheets.map(({ mark }) => mark)).toEqual([null, 'summary']);
  });
});

function sheetOf(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}
