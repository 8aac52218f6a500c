import { HostError, type HostFailure } from '../../../src/core/workbook/host';
import { LIMITS } from '../../../src/hosts/xlsx/limits';
import { patchXlsx } from '../../../src/hosts/xlsx/patchXlsx';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { deflateSync, strToU8 } from 'fflate';
import { OFFICE_RELATIONS, prefixed, relationsXml } from './fixtures/flavour';
import { compoundFile } from './fixtures/compoundFile';
import { packageOf, partsOf } from './fixtures/packageOf';
import { plainBook, plainRows } from './fixtures/plainBook';
import { richBook } from './fixtures/richBook';
import { modelCell, modelOf, number } from '../contractWorkbook';

const fine = plainRows('<row r="1"><c r="A1"><v>1</v></c></row>');

describe('a file that cannot be read is refused with the reason', () => {
  it('reads the plain book that the cases below damage', async () => {
    await expect(readWorkbook(fine, 'a.xlsx')).resolves.toMatchObject({ isReadOnly: false });
  });

  it.each<[string, Uint8Array, string, HostFailure]>([
    ['an encrypted .xlsx', compoundFile(['EncryptionInfo', 'EncryptedPackage']), 'a.xlsx', { code: 'encrypted' }],
    ['an encrypted file whatever it is called', compoundFile(['DataSpaces', 'EncryptedPackage']), 'a.xls', { code: 'encrypted' }],
    ['a Word document of the old kind', compoundFile(['WordDocument']), 'a.xls', { code: 'notWorkbook', detail: 'doc' }],
    ['a file cut off', fine.subarray(0, fine.length - 40), 'a.xlsx', { code: 'damaged', part: 'zip' }],
    ['an empty file', new Uint8Array(0), 'a.xlsx', { code: 'damaged', part: 'zip' }],
    ['noise', Uint8Array.from([7, 8, 9, 0, 1]), 'a.xlsm', { code: 'damaged', part: 'zip' }],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'a.png', { code: 'notWorkbook', detail: 'png' }],
    [
      'a web page called .xls',
      strToU8('<html><table><tr><td>1</td></tr></table></html>'),
      'a.xls',
      { code: 'kindNotRead', kind: 'html' },
    ],
    ['a zip of other things', packageOf({ 'ảnh.png': 'x' }), 'a.xlsx', { code: 'notWorkbook', detail: 'zip' }],
    [
      'a package without content types',
      plainBook('', { parts: { '[Content_Types].xml': null } }),
      'a.xlsx',
      { code: 'damaged', part: '[Content_Types].xml' },
    ],
    [
      'a package without relations',
      plainBook('', { parts: { '_rels/.rels': null } }),
      'a.xlsx',
      { code: 'damaged', part: '_rels/.rels' },
    ],
    [
      'a missing workbook part',
      plainBook('', { parts: { 'xl/workbook.xml': null } }),
      'a.xlsx',
      { code: 'damaged', part: 'xl/workbook.xml' },
    ],
    [
      'a missing sheet',
      plainBook('', { parts: { 'xl/worksheets/sheet1.xml': null } }),
      'a.xlsx',
      { code: 'damaged', part: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'missing relations of the workbook',
      plainBook('', { parts: { 'xl/_rels/workbook.xml.rels': null } }),
      'a.xlsx',
      { code: 'damaged', part: 'xl/workbook.xml' },
    ],
    [
      'XML that is not well formed',
      plainBook('<sheetData><row></sheetData>'),
      'a.xlsx',
      { code: 'damaged', part: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'text before the root',
      plainBook('', { parts: { 'xl/worksheets/sheet1.xml': 'lạc<worksheet/>' } }),
      'a.xlsx',
      { code: 'damaged', part: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'entities of its own',
      plainBook('', { parts: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE w [<!ENTITY a "b">]><worksheet>&a;</worksheet>' } }),
      'a.xlsx',
      { code: 'damaged', part: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'bytes that are no UTF-8',
      plainBook('', { parts: { 'xl/worksheets/sheet1.xml': Uint8Array.from([0x3c, 0xc3, 0x28, 0x3e]) } }),
      'a.xlsx',
      { code: 'damaged', part: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'a shared text that is not there',
      plainRows('<row r="1"><c r="A1" t="s"><v>4</v></c></row>'),
      'a.xlsx',
      { code: 'damaged', part: 'xl/sharedStrings.xml' },
    ],
    [
      'a cell with an impossible address',
      plainRows('<row r="1"><c r="ZZZ1"><v>4</v></c></row>'),
      'a.xlsx',
      { code: 'damaged', part: 'xl/worksheets/sheet1.xml' },
    ],
    ['no sheet at all', plainBook('', { sheets: '' }), 'a.xlsx', { code: 'noSheets' }],
    [
      'nothing but a chart sheet',
      plainBook('', {
        parts: {
          'xl/_rels/workbook.xml.rels': relationsXml([['rId1', `${OFFICE_RELATIONS}/chartsheet`, 'worksheets/sheet1.xml']]),
        },
      }),
      'a.xlsx',
      { code: 'noSheets' },
    ],
    ['an empty text file', strToU8('\n\n'), 'a.csv', { code: 'noSheets' }],
  ])('%s', async (_what, bytes, name, failure) => {
    expect(await refusal(readWorkbook(bytes, name))).toEqual(failure);
  });

  it.each([
    ['.xlsb', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main', { code: 'kindNotRead', kind: 'xlsb' }],
    [
      'a Word document',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      { code: 'notWorkbook', detail: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml' },
    ],
  ])('%s, by what its main part says it is', async (_what, type, failure) => {
    const types = new TextDecoder().decode(partsOf(fine)['[Content_Types].xml']);
    const bytes = plainBook('', {
      parts: { '[Content_Types].xml': types.replace(/application\/vnd\.openxml[^"]*sheet\.main\+xml/, type) },
    });
    expect(await refusal(readWorkbook(bytes, 'a.xlsx'))).toEqual(failure);
  });

  it('a part whose bytes were changed on the way', async () => {
    const bytes = packageOf(richBook(prefixed)).slice();
    const at = indexOfPart(bytes, 'xl/sharedStrings.xml') + 60;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect(await refusal(readWorkbook(bytes, 'a.xlsx'))).toEqual({ code: 'damaged', part: 'xl/sharedStrings.xml' });
  });
});

describe('a file that would take too much is refused before it takes it', () => {
  it('says how many parts it found and how many are allowed', async () => {
    const bytes = fine.slice();
    const end = bytes.length - 22;
    new DataView(bytes.buffer).setUint16(end + 10, 0xfffe, true);
    expect(await refusal(readWorkbook(bytes, 'a.xlsx'))).toEqual({
      code: 'tooLarge',
      what: 'parts',
      found: 0xfffe,
      limit: LIMITS.parts,
    });
  });

  it('believes the directory about inflated sizes before inflating anything', async () => {
    const bytes = fine.slice();
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(directory + 24, LIMITS.inflatedBytes + 1, true);
    expect(await refusal(readWorkbook(bytes, 'a.xlsx'))).toMatchObject({
      code: 'tooLarge',
      what: 'inflatedBytes',
      limit: LIMITS.inflatedBytes,
    });
  });

  it('stops inflating a part that grows beyond the size it states', async () => {
    const zeros = deflateSync(new Uint8Array(40_000_000));
    const bytes = packageOf({ ...partsOf(fine), 'xl/worksheets/sheet1.xml': new Uint8Array(0) });
    const bomb = withStored(bytes, 'xl/worksheets/sheet1.xml', zeros, 1000);
    expect(await refusal(readWorkbook(bomb, 'a.xlsx'))).toEqual({ code: 'damaged', part: 'xl/worksheets/sheet1.xml' });
  });
});

describe('a write that cannot be made is refused', () => {
  it('into a workbook whose structure is protected, for any edit', () => {
    const bytes = plainBook('<sheetData/>', { workbook: '<workbookProtection lockStructure="1"/>' });
    const put = { kind: 'putSheet', sheet: modelOf('summary', 'Tổng hợp', []) } as const;
    const set = { kind: 'setCells', cells: [{ at: { sheet: 'Trường M', row: 1, column: 1 }, value: number(1) }] } as const;
    for (const edit of [put, set]) expect(() => patchXlsx(bytes, [edit])).toThrow(new HostError({ code: 'structureProtected' }));
  });

  it('in place of a sheet of ours that someone protected', () => {
    const put = { kind: 'putSheet', sheet: modelOf('summary', 'Trường M', [modelCell(1, 1, number(1))]) } as const;
    const names =
      '<definedNames><definedName name="_ChamThiDua_summary" localSheetId="0" hidden="1">x</definedName></definedNames>';
    const sheets = `<sheet name="Trường M" sheetId="1" r:id="rId1"/></sheets>${names}<sheets>`;
    expect(() => patchXlsx(plainBook('<sheetData/><sheetProtection sheet="1"/>', { sheets }), [put])).toThrow(
      expect.objectContaining({ failure: { code: 'sheetProtected', sheet: 'Trường M' } }),
    );
  });
});

async function refusal(promise: Promise<unknown>): Promise<HostFailure> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof HostError) return error.failure;
    throw error;
  }
  throw new Error('it was not refused');
}

function indexOfPart(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).indexOf(name);
}

/** Puts other compressed bytes behind a directory entry, and a size of one's own choosing into it. */
function withStored(bytes: Uint8Array, name: string, stored: Uint8Array, size: number): Uint8Array {
  const old = Buffer.from(bytes);
  const directoryEntry = old.lastIndexOf(name) - 46;
  const local = Buffer.concat([Buffer.from(old.subarray(old.indexOf(name) - 30, old.indexOf(name))), Buffer.from(name), stored]);
  local.writeUInt16LE(0, 28);
  const whole = Buffer.concat([local, old]);
  const at = local.length + directoryEntry;
  whole.writeUInt16LE(8, at + 10);
  whole.writeUInt32LE(stored.length, at + 20);
  whole.writeUInt32LE(size, at + 24);
  const directory = old.readUInt32LE(old.length - 22 + 16);
  for (let entry = directory; old.readUInt32LE(entry) === 0x02014b50; entry += 46 + old.readUInt16LE(entry + 28)) {
    whole.writeUInt32LE(entry === directoryEntry ? 0 : old.readUInt32LE(entry + 42) + local.length, local.length + entry + 42);
  }
  whole.writeUInt32LE(directory + local.length, whole.length - 22 + 16);
  return whole;
}
