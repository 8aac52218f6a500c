import { issuersDiffer } from '../../../src/core/proofread/citations/issuers';
import { documentsIn } from '../../../src/core/proofread/citations/mention';
import { letterheadDay, statedDateAt } from '../../../src/core/proofread/citations/statedDay';
import { proofread } from '../../../src/core/proofread/proofread';
import { bulletOf } from '../../../src/core/proofread/text/bullet';
import { reportLines } from '../../../src/core/proofread/text/reportText';

const named = (text: string) =>
  documentsIn({ text, bullet: bulletOf(''), pieces: [{ from: 0, place: { line: 1, column: 1 } }], cells: null });
const cited = (text: string) => proofread(reportLines(text)).citations.map(({ document, dates }) => [document, ...dates]);
const codes = (text: string) => proofread(reportLines(text)).issues.map(({ rule, code }) => `${rule} ${code}`);

describe('the day behind a number', () => {
  it.each([
    ' ngày 5/12/2025',
    ' ngày 05-12-2025',
    ' ngày 5.12.2025',
    ' ngày 5 / 12 / 2025',
    ' ngày 5 tháng 12 năm 2025',
    ' ngày 5 tháng 12, năm 2025',
    ' ngày 5 tháng 12 năm  2025',
    ', ngày 5/12/2025',
    ' (ngày 5/12/2025)',
    ', ban hành ngày 5/12/2025',
    ' ký ngày 5/12/2025',
    ' NGÀY 5/12/2025',
    ' ngày5/12/2025',
  ])('«%s»', (text) => {
    expect(statedDateAt(text)?.day).toMatchObject({ iso: '2025-12-05', isMonthFirst: false });
  });

  it.each([
    ' ngày 5/12/25',
    ' ngày 5/12',
    ' vào ngày 5/12/2025',
    ' của Trường, ngày 5/12/2025',
    ' ngày 5/12/20255',
    ' tháng 12/2025',
    '',
  ])('«%s» has none', (text) => {
    expect(statedDateAt(text)).toBeNull();
  });

  it.each<readonly [text: string, iso: string | null, isMonthFirst: boolean]>([
    ['29/02/2024', '2024-02-29', false],
    ['29/02/2023', null, false],
    ['29/02/2000', '2000-02-29', false],
    ['29/02/1900', null, false],
    ['28/02/1900', '1900-02-28', false],
    ['31/4/2025', null, false],
    ['30/4/2025', '2025-04-30', false],
    ['31/6/2025', null, false],
    ['31/9/2025', null, false],
    ['31/11/2025', null, false],
    ['31/12/2025', '2025-12-31', false],
    ['32/12/2025', null, false],
    ['0/12/2025', null, false],
    ['5/0/2025', null, false],
    ['12/13/2025', null, true],
    ['2/31/2025', null, false],
    ['13/13/2025', null, false],
  ])('%s is %s', (text, iso, isMonthFirst) => {
    expect(statedDateAt(` ngày ${text}`)?.day).toMatchObject({ iso, isMonthFirst });
  });

  it('ends where its year does, and is shown without what leads to it', () => {
    expect(statedDateAt(', ngày 5/12/2025 của')?.end).toBe(', ngày 5/12/2025'.length);
    expect(statedDateAt(', (ngày 5/12/2025) của')?.day.shown).toBe('ngày 5/12/2025');
  });
});

describe('the day of a letterhead', () => {
  it.each(['Nơi mẫu, ngày 20 tháng 7 năm 2022', 'ngày 20 tháng 7 năm 2022.', 'Số 5-BC/TCT Nơi mẫu, ngày 20 tháng 07 năm 2022'])(
    '«%s»',
    (text) => {
      expect(letterheadDay(text)?.iso).toBe('2022-07-20');
    },
  );

  it.each([
    'Nơi mẫu, ngày 20/7/2022',
    'ngày 20 tháng 7 năm 2022 của Trường',
    `Căn cứ Nghị quyết của Đảng ủy và kết quả cuộc họp của toàn thể cán bộ Trường, ngày 20 tháng 7 năm 2022`,
  ])('«%s» is none', (text) => {
    expect(letterheadDay(text)).toBeNull();
  });

  const head = (lines: number): string =>
    `Số 76-BC/TCT\n${'Dòng đầu.\n'.repeat(lines)}Nơi mẫu, ngày 20 tháng 7 năm 2022\nBÁO CÁO\n`;

  it('stands near the top, as does the number', () => {
    expect(cited(head(3))).toEqual([['76-BC/TCT', '2022-07-20']]);
    expect(cited(head(60))).toEqual([['76-BC/TCT']]);
    expect(cited(`${'\n'.repeat(70)}${head(0)}`)).toEqual([['76-BC/TCT']]);
    expect(cited('Số 76-BC/TCT\nBÁO CÁO\n')).toEqual([['76-BC/TCT']]);
    expect(cited('Nơi mẫu, ngày 20 tháng 7 năm 2022\nTheo 76-BC/TCT đã gửi.')).toEqual([['76-BC/TCT']]);
  });

  it('is not that of another document, nor of one that has its own', () => {
    expect(cited(`${head(0)}Theo Kế hoạch số 12-KH/TCT.`)).toEqual([['76-BC/TCT', '2022-07-20'], ['12-KH/TCT']]);
    expect(cited('Số 76-BC/TCT ngày 19/7/2022\nNơi mẫu, ngày 20 tháng 7 năm 2022\n')).toEqual([['76-BC/TCT', '2022-07-19']]);
  });
});

describe('what names a document', () => {
  it.each<readonly [text: string, number: string, symbol: string, kind: string]>([
    ['Kế hoạch số 12-KH/TCT', '12', 'KH/TCT', 'kế hoạch'],
    ['KH số 12-KH/TCT', '12', 'KH/TCT', 'kế hoạch'],
    ['NĐ 01/2020/NĐ-CP', '1', '2020/NĐ-CP', 'nghị định'],
    ['Công văn 07a-CV/TCT', '7a', 'CV/TCT', 'công văn'],
    ['theo 12-KH/TCT', '12', 'KH/TCT', ''],
    ['số: 12/KH-TCT', '12', 'KH-TCT', ''],
    ['TTr số 3-TTr/TCT', '3', 'TTr/TCT', 'tờ trình'],
    ['thông tư liên tịch số 5/TTLT-BNV', '5', 'TTLT-BNV', 'thông tư liên tịch'],
  ])('«%s»', (text, number, symbol, kind) => {
    expect(named(text).map((one) => [one.number, one.symbol, one.kind])).toEqual([[number, symbol, kind]]);
  });

  it.each([
    'đạt 26/55 tiêu chí',
    'phòng 5-A',
    'lớp 12-a/b',
    'năm 2020-2025',
    'số 5-a',
    '12-Kh/t',
    'Quyết định số 292',
    '3-4 lần',
  ])('«%s» names none', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each<readonly [text: string, issuer: string | null]>([
    ['Kế hoạch số 5-KH/TU của Tỉnh ủy về chuyển đổi số', 'Tỉnh ủy'],
    ['Kế hoạch số 5-KH/TU ngày 2/3/2022 của Tỉnh ủy, Ban Thường vụ', 'Tỉnh ủy'],
    ['Kế hoạch số 5-KH/TU của Ban Thường vụ Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy'],
    ['Kế hoạch số 5-KH/TU về chuyển đổi số', null],
    ['Kế hoạch số 5-KH/TU, của Tỉnh ủy và các sở', 'Tỉnh ủy'],
  ])('«%s» is of %s', (text, issuer) => {
    expect(named(text).map((one) => one.issuer)).toEqual([issuer]);
  });
});

describe('who issued it', () => {
  it.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Chủ tịch UBND tỉnh', 'UBND tỉnh'],
    ['BTV Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy'],
    ['HĐND tỉnh', 'Hội đồng nhân dân tỉnh'],
    ['Hiệu trưởng Trường Chính trị', 'TCT tỉnh'],
    ['Phó Giám đốc Học viện', 'Học viện CTQG HCM'],
    ['Ban Chấp hành Trung ương', 'BCH TW'],
    ['Tỉnh', 'Trung ương'],
  ])('%s and %s may be one', (one, other) => {
    expect(issuersDiffer([one, other])).toBe(false);
  });

  it.each([
    ['Bộ Chính trị', 'Ban Bí thư'],
    ['Đảng ủy Trường', 'Bộ Nội vụ'],
    ['Học viện Chính trị', 'Bộ Nội vụ'],
  ])('%s and %s are two', (one, other) => {
    expect(issuersDiffer([one, other])).toBe(true);
  });

  it('is told once for a document', () => {
    expect(
      codes('Kế hoạch số 5-KH/HV của Bộ Nội vụ; Kế hoạch số 5-KH/HV của Ban Bí thư; Kế hoạch số 5-KH/HV của Bộ Nội vụ.'),
    ).toEqual(['EVD-11 issuersDiffer']);
  });
});
