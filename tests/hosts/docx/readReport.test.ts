import { strToU8, zipSync } from 'fflate';
import { HostError, type HostFailure } from '../../../src/core/workbook/host';
import { readReport } from '../../../src/hosts/docx/readReport';
import { docxOf, p, run, table } from '../../builders/docx';
import { asTcvn3, asVni } from '../../builders/legacy';

const texts = (bytes: Uint8Array, name = 'báo cáo.docx'): readonly string[] => readReport(bytes, name).map(({ text }) => text);

function failureOf(bytes: Uint8Array, name: string): HostFailure | null {
  try {
    readReport(bytes, name);
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.failure;
    throw error;
  }
}

describe('a .docx', () => {
  it('gives its paragraphs in order, runs joined, empty ones counted', () => {
    const lines = readReport(docxOf(p('Tổng số 20 ', 'lớp') + p() + p('với 996 học viên')), 'a.docx');
    expect(lines).toEqual([
      { number: 1, text: 'Tổng số 20 lớp', cells: null },
      { number: 2, text: '', cells: null },
      { number: 3, text: 'với 996 học viên', cells: null },
    ]);
  });

  it('leaves out what is deleted, moved away or hidden, and the codes of fields', () => {
    const body =
      '<w:p>' +
      run('Có ') +
      `<w:del w:id="1"><w:r><w:delText>19</w:delText></w:r></w:del><w:ins w:id="2">${run('20')}</w:ins>` +
      `<w:moveFrom w:id="3">${run(' ở đây')}</w:moveFrom>` +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t> thầm</w:t></w:r>' +
      '<w:r><w:instrText> PAGE 3 </w:instrText></w:r>' +
      run(' lớp') +
      '</w:p>';
    expect(texts(docxOf(body))).toEqual(['Có 20 lớp']);
  });

  it('joins two paragraphs whose mark between them is deleted', () => {
    const body = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('cụ thể: ')}</w:p>${p('07 lớp')}`;
    expect(texts(docxOf(body))).toEqual(['cụ thể: 07 lớp']);
  });

  it('keeps the rows of a table with their cells, merged ones as wide as they are, deleted rows left out', () => {
    const wide = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('Hệ')}</w:tc><w:tc>${p('Lớp')}</w:tc></w:tr>`;
    const gone = `<w:tr><w:trPr><w:del w:id="7"/></w:trPr><w:tc>${p('bỏ')}</w:tc><w:tc>${p('9')}</w:tc><w:tc>${p('9')}</w:tc></w:tr>`;
    const rows = table(['1', 'Đào tạo', '7']).replace('<w:tbl>', `<w:tbl>${wide}${gone}`);
    const lines = readReport(docxOf(p('Bảng') + rows + p('Hết')), 'a.docx');
    expect(lines.map(({ number, cells }) => [number, cells])).toEqual([
      [1, null],
      [2, ['Hệ', '', 'Lớp']],
      [3, ['1', 'Đào tạo', '7']],
      [4, null],
    ]);
  });

  it('reads a letterhead, a table that only places things, as paragraphs', () => {
    const head = `<w:tbl><w:tr><w:tc>${p('TRƯỜNG MẪU')}${p('Số 12-BC/TCT')}</w:tc><w:tc>${p('Nơi mẫu, ngày 02 tháng 3 năm 2025')}</w:tc></w:tr></w:tbl>`;
    expect(texts(docxOf(head))).toEqual(['TRƯỜNG MẪU', 'Số 12-BC/TCT', 'Nơi mẫu, ngày 02 tháng 3 năm 2025']);
  });

  it('writes the marks that Word draws: bullets by their level, numbers and letters in turn', () => {
    const item = (list: number, level: number, text: string): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const level = (at: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      `<w:abstractNum w:abstractNumId="5">${level(0, 'bullet', '-')}${level(1, 'bullet', 'o')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="6">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num></w:numbering>';
    const body = [
      item(2, 0, 'Một'),
      item(2, 0, 'Hai'),
      item(2, 1, 'mục'),
      item(2, 2, 'điểm'),
      item(2, 2, 'điểm nữa'),
      item(1, 0, 'ý'),
      item(1, 1, 'ý nhỏ'),
    ].join('');
    expect(texts(docxOf(body, { 'word/numbering.xml': numbering }))).toEqual([
      'I. Một',
      'II. Hai',
      '1. mục',
      'a) điểm',
      'b) điểm nữa',
      '- ý',
      '+ ý nhỏ',
    ]);
  });

  it('takes a line broken inside a paragraph as two lines of one number', () => {
    const lines = readReport(docxOf(`<w:p>${run('một')}<w:r><w:br/></w:r>${run('hai')}</w:p>`), 'a.docx');
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [1, 'một'],
      [1, 'hai'],
    ]);
  });
});

describe('a text file', () => {
  const SENTENCE = 'Tổng số học viên của nhà trường là 35 người, trong đó: nam 17 người, nữ 18 người';

  it.each([
    ['UTF-8', new TextEncoder().encode(SENTENCE)],
    ['UTF-8 with its mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(SENTENCE)])],
    ['UTF-16 little-endian', utf16(SENTENCE, true)],
    ['UTF-16 big-endian', utf16(SENTENCE, false)],
    ['decomposed letters', new TextEncoder().encode(SENTENCE.normalize('NFD'))],
    ['TCVN3', Uint8Array.from(asTcvn3(SENTENCE), (letter) => letter.charCodeAt(0))],
    ['VNI', Uint8Array.from(asVni(SENTENCE), (letter) => letter.charCodeAt(0))],
  ])('is read in %s', (_, bytes) => {
    expect(texts(bytes, 'a.txt').map((text) => text.replace(/\uFEFF/, ''))).toEqual([SENTENCE]);
  });

  it('has tables as they are pasted: rows of cells', () => {
    const lines = readReport(new TextEncoder().encode('Đơn vị\tSố lớp\tGhi chú\nTrường A\t5\t\nCuối câu.'), 'a.txt');
    expect(lines.map(({ cells }) => cells)).toEqual([['Đơn vị', 'Số lớp', 'Ghi chú'], ['Trường A', '5', ''], null]);
  });

  it('numbers its lines as editors do', () => {
    const lines = readReport(new TextEncoder().encode('một\r\n\r\nba\n'), 'a.txt');
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [1, 'một'],
      [2, ''],
      [3, 'ba'],
      [4, ''],
    ]);
  });
});

describe('files that are no reports', () => {
  it.each<readonly [string, Uint8Array, string, HostFailure]>([
    [
      'a workbook',
      zipSync({ 'xl/workbook.xml': strToU8('<w/>'), 'word/document.xml': strToU8('<w/>') }),
      'a.docx',
      { code: 'notDocument', detail: '' },
    ],
    ['any other zip', zipSync({ 'a.txt': strToU8('x') }), 'a.zip', { code: 'notDocument', detail: '' }],
    ['a .docx cut off', docxOf(p('một')).subarray(0, 200), 'a.docx', { code: 'damaged', part: 'zip' }],
    ['a .docx that is none', strToU8('chữ'), 'a.docx', { code: 'damaged', part: 'zip' }],
    ['a PDF', strToU8('%PDF-1.7'), 'a.pdf', { code: 'notDocument', detail: 'pdf' }],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'a.png', { code: 'notDocument', detail: 'png' }],
  ])('%s is refused', (_, bytes, name, failure) => {
    expect(failureOf(bytes, name)).toEqual(failure);
  });

  it('a document whose XML is broken is damaged, and says where', () => {
    const broken = zipSync({ 'word/document.xml': strToU8('<w:document xmlns:w="x"><w:body><w:p></w:body>') });
    expect(failureOf(broken, 'a.docx')).toEqual({ code: 'damaged', part: 'word/document.xml' });
  });
});

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittle);
  for (let index = 0; index < text.length; index += 1) view.setUint16(2 + 2 * index, text.charCodeAt(index), isLittle);
  return bytes;
}
