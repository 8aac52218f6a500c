import { decimalText } from '../../../src/core/domain/points';
import { amountsIn } from '../../../src/core/proofread/text/amount';
import { bulletOf } from '../../../src/core/proofread/text/bullet';
import { masked } from '../../../src/core/proofread/text/masked';
import { numberWordsIn } from '../../../src/core/proofread/text/numberWords';
import { outlineOf, type Node } from '../../../src/core/proofread/text/outline';
import { paragraphsOf, placeIn } from '../../../src/core/proofread/text/paragraph';
import { readableLines, reportLines } from '../../../src/core/proofread/text/reportText';

describe('numbers in words', () => {
  it.each([
    ['một', 1],
    ['năm', 5],
    ['mười', 10],
    ['mười một', 11],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['hai mươi tư', 24],
    ['ba mươi nhăm', 35],
    ['hai mốt', 21],
    ['ba lăm', 35],
    ['bẩy', 7],
    ['một trăm', 100],
    ['một trăm linh ba', 103],
    ['một trăm lẻ ba', 103],
    ['hai trăm mười', 210],
    ['hai trăm hai mươi lăm', 225],
    ['một nghìn', 1000],
    ['hai ngàn', 2000],
    ['một nghìn không trăm linh năm', 1005],
    ['mười hai nghìn ba trăm', 12300],
    ['hai trăm nghìn', 200000],
    ['HAI MƯƠI', 20],
  ])('«%s»: %s', (words, value) => {
    expect(numberWordsIn(`mở ${words} lớp`)).toEqual([{ at: 3, end: 3 + words.length, value }]);
  });

  it.each([
    'hai ba',
    'một mươi một hai',
    'mười mười',
    'mười hai ba',
    'một lăm',
    'không nghìn',
    'nghìn',
    'trăm',
    'hai ba trăm',
    'mươi',
  ])('«%s» is none', (words) => {
    expect(numberWordsIn(words)).toEqual([]);
  });

  it('words that only begin like one are none, and every run is found', () => {
    expect(numberWordsIn('hải sản, bạn, mộtt')).toEqual([]);
    expect(numberWordsIn('hai lớp, ba bài').map(({ value }) => value)).toEqual([2, 3]);
  });
});

describe('how a line is marked as an item', () => {
  it.each([
    ['- Mở lớp', 'sign', '-', 2],
    ['– Mở lớp', 'sign', '-', 2],
    ['— Mở lớp', 'sign', '-', 2],
    ['+ Mở lớp', 'sign', '+', 2],
    ['* Mở lớp', 'sign', '*', 2],
    ['• Mở lớp', 'sign', '•', 2],
    ['-Mở lớp', 'sign', '-', 1],
    ['o Mở lớp', 'sign', 'o', 2],
    ['a) Mở lớp', 'letter', 'a', 3],
    ['đ. Mở lớp', 'letter', 'a', 3],
    ['1. Mở lớp', 'number', '1.', 3],
    ['12) Mở lớp', 'number', '1)', 4],
    ['(1) Mở lớp', 'number', '1)', 4],
    ['I. Mở lớp', 'section', 'roman', 3],
    ['XII) Mở lớp', 'section', 'roman', 5],
    ['1.2. Mở lớp', 'section', 'n3', 5],
    ['1.2 Mở lớp', 'section', 'n2', 4],
    ['1.2.3 Mở lớp', 'section', 'n3', 6],
    ['A. Mở lớp', 'section', 'A', 3],
    ['Đ) Mở lớp', 'section', 'A', 3],
  ])('«%s»', (text, kind, mark, end) => {
    expect(bulletOf(text)).toEqual({ kind, mark, end });
  });

  it.each(['Mở lớp', '-5 lớp', 'ab) Mở lớp', '123) Mở lớp', '1. 5 lớp', '1.Mở', 'Z. Mở', 'oi Mở', '', '(a) Mở', 'Mở - lớp'])(
    '«%s» is not',
    (text) => {
      expect(bulletOf(text)).toEqual({ kind: 'none', mark: '', end: 0 });
    },
  );
});

/** What is left of the numbers of a text when those that count nothing are masked. */
const counted = (text: string): readonly string[] => masked(text).match(/\d+/g) ?? [];

describe('numbers that count nothing', () => {
  it.each([
    'ngày 5',
    'ngày 05 tháng 12',
    'ngày 5/12',
    'ngày 5.12 năm 2026',
    'ngày 5 - 12 - 2026',
    '5/12/2026',
    '05-12-2026',
    'tháng 6',
    'tháng 6 năm 2026',
    'tháng 6, 7',
    'tháng 1-6/2026',
    'quý II',
    'quý 2 năm 2026',
    '1 - 6/2026',
    '12/2026',
    '2025 - 2026',
    '2025–2030',
    'năm 2026',
    'năm ngân sách 2026',
    'năm học 2025-2026',
    'năm 2024, 2025',
    'số 76-BC/TCT',
    'Số: 12/KH-TCT',
    'số 5a-QĐ/TCT',
    '100-KH/TCT',
    '35 - NQ/TW',
    'K75',
    'chi bộ 1: tốt',
    'đợt 2 : xong',
    'Covid 19',
    '7 giờ, ngày sau',
    'lần thứ 13',
    'thứ 2',
    'Điều 12',
    'khoản 3',
    'Nghị định 91',
    'Thông tư số 12',
    'Chỉ thị 05',
    'Kết luận 21',
    'lần 3',
    '10 - 15',
    '10% – 15%',
    'từ 80% đến 90%',
    'từ 5 lớp đến 10',
    'từ 5 tới 7',
    '40 tuổi',
    'https://a.vn/12',
    'a12@b.vn',
    '“mô hình 5 tốt”',
    '«3 không»',
    '"4 xin"',
    'khóa 12',
    'mục 3',
    'Phụ lục 1.2',
    'Bảng 4',
    'hạng 2',
    'mức độ 3',
    'loại 1',
    'trang 15',
    'kỳ 2',
    'đề án 06',
    'quận 1',
    'Luật 12',
    'tiêu chí 4',
    'khối 12',
    'ca 2',
  ])('«%s»', (text) => {
    expect(counted(`${text} `)).toEqual([]);
    // However wide the blank before the number is.
    const wide = /\d ?:/.test(text) ? text : text.replace(/(?<=\p{L}) (?=[\dIV])/gu, '  ');
    expect(counted(`${wide} `)).toEqual([]);
    expect(counted(`${text.toUpperCase()}, `)).toEqual([]);
    expect(masked(text)).toHaveLength(text.length);
  });

  it.each([
    ['mở 12 lớp', ['12']],
    ['xếp loại 5 đồng chí', ['5']],
    ['tổng số 5', ['5']],
    ['sĩ số 45', ['45']],
    ['có điểm 5', ['5']],
    ['với lớp 20', ['20']],
    ['m2, 5km2', ['2', '5', '2']],
    ['12 (mười hai) lớp', ['12']],
    ['5 thứ', ['5']],
    ['1.234 học viên', ['1', '234']],
    ['12 và 15 lớp', ['12', '15']],
    ['năm 5 lớp', ['5']],
    ['2026 học viên', ['2026']],
    ['3/5 lớp', ['3', '5']],
    ['dự 5 lớp, 7 bài', ['5', '7']],
  ])('but «%s» counts %j', (text, numbers) => {
    expect(counted(text)).toEqual(numbers);
  });

  it('a count said twice counts once, its words are blanks', () => {
    expect(masked('12 (mười hai) lớp')).toBe('12             lớp'.replace(/ {13}/, ' '.repeat('12 (mười hai) lớp'.length - 5)));
    expect(masked('12 (gần nửa) lớp')).toBe('12 (gần nửa) lớp');
  });
});

const amounts = (text: string): readonly string[] =>
  amountsIn(masked(text)).map(({ value, noun, isPercent, isRough, isAside, follow, guess, isOfPersons }) =>
    [
      `${isRough ? '~' : ''}${isAside ? '^' : ''}${decimalText(value)}${isPercent ? '%' : ''}`,
      noun === null ? follow : noun.text === '' ? noun.family : noun.text,
      guess === null ? '' : `?${guess}`,
      isOfPersons ? 'persons' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

describe('the amounts of a sentence', () => {
  it.each([
    ['17 nữ', ['17 nothing persons']],
    ['02 tiến sĩ', ['2 nothing persons']],
    ['10 cấp trường', ['10 nothing']],
    ['5, 7', ['5 nothing', '7 nothing']],
    ['30 ghế với', ['30 word ?ghế']],
    ['30 tủ sách', ['30 word ?tủ sách']],
    ['30 ghế', ['30 word ?ghế']],
    ['14% giảng viên', ['14% nothing']],
    ['2 triệu', ['2000000 money']],
    ['1,5 tỷ đồng', ['1500000000 đồng']],
    ['2 tỉ 500 triệu', ['2500000000 money']],
    ['2 tỷ, 500 triệu đồng', ['2000000000 money', '500000000 đồng']],
    ['5 m2', ['5 m2']],
    ['lúc 7h30, ', []],
    ['hơn 5 lớp', ['~5 lớp']],
    ['trên 5 lớp', ['~5 lớp']],
    ['ước đạt 5 lớp', ['~5 lớp']],
    ['xấp xỉ 5 lớp', ['~5 lớp']],
    ['tối đa 5 lớp', ['~5 lớp']],
    ['không quá 5 lớp', ['~5 lớp']],
    ['ngót 5 lớp', ['~5 lớp']],
    ['bình quân mỗi trường có 5 lớp', ['~^5 lớp']],
    ['trung bình mỗi năm mở 5 lớp', ['~5 lớp']],
    ['5 lớp trở lên', ['~5 lớp']],
    ['5 lớp bồi dưỡng ngắn hạn trở xuống', ['5 lớp']],
    ['vượt 5 lớp', ['^5 lớp']],
    ['ít hơn 5 lớp', ['~^5 lớp']],
    ['còn thiếu 5 lớp', ['^5 lớp']],
    ['mỗi tháng được 5 bài', ['^5 bài']],
    ['5 bài/năm', ['^5 bài']],
    ['1,234 học viên', ['~1.234 học viên']],
    ['1,23 điểm', ['1.23 điểm']],
    ['1.23 điểm', ['1.23 điểm']],
    ['1.2345 điểm', []],
    ['1\u00A0234 học viên', ['1234 học viên']],
    ['40/42 đảng viên', ['~40 đảng viên']],
    ['1.240 / 1.242 đảng viên', ['~1240 đảng viên']],
    ['40/42', []],
    ['hai mươi lớp', ['20 lớp']],
    ['hơn hai mươi lớp', ['~20 lớp']],
    ['tăng hai lớp', ['^2 lớp']],
    ['thứ hai lớp', []],
    ['cả hai lớp', []],
    ['mỗi một lớp', []],
    ['một người', []],
    ['hai người', ['2 người']],
    ['năm tháng', []],
    ['hai mươi', []],
    ['a5 lớp', []],
    ['5a lớp', []],
  ])('«%s»', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it('tells the decimals as printed', () => {
    expect(amountsIn('4,50 điểm; 5 lớp; 1.234,5 điểm').map(({ decimals }) => decimals)).toEqual([2, 0, 1]);
  });
});

describe('lines that read as one', () => {
  const joined = (...lines: readonly string[]): readonly string[] =>
    paragraphsOf(reportLines(lines.join('\n'))).map(({ text }) => text);
  const LONG = 'Trong năm nhà trường đã mở được nhiều lớp bồi dưỡng cho cán bộ';

  it('a line broken off in the middle goes on in the next one', () => {
    expect(joined(LONG, 'cơ sở của tỉnh')).toEqual([`${LONG} cơ sở của tỉnh`]);
    expect(joined(LONG, 'Đảng viên của tỉnh')).toEqual([`${LONG} Đảng viên của tỉnh`]);
    expect(joined('Nhà trường đã mở được các', 'lớp bồi dưỡng')).toEqual(['Nhà trường đã mở được các lớp bồi dưỡng']);
    expect(joined(`${LONG},`, 'cơ sở của tỉnh')).toEqual([`${LONG}, cơ sở của tỉnh`]);
  });

  it.each([
    [['Trường Chính trị', 'tỉnh M'], 'a short line is a title'],
    [['Trường Chính trị tỉnh M', 'Đảng ủy'], 'and so is one before a capital letter'],
    [[`${LONG}.`, 'cơ sở của tỉnh'], 'a sentence has ended'],
    [[`${LONG}:`, 'cơ sở của tỉnh'], 'a list begins'],
    [[`${LONG},`, 'Đảng viên của tỉnh'], 'a comma ends an item'],
    [[LONG, '- cơ sở của tỉnh'], 'a bullet is an item'],
    [[LONG.toUpperCase(), 'cơ sở của tỉnh'], 'a heading in capitals'],
    [[LONG, 'CƠ SỞ CỦA TỈNH'], 'a heading in capitals'],
    [[LONG, 'a\tb\tc'], 'a row of a table'],
  ])('%j do not: %s', (lines) => {
    expect(joined(...lines)).toEqual(lines);
  });

  it('a blank line parts them, unless the sentence plainly goes on', () => {
    expect(joined(LONG, '', 'Đảng viên của tỉnh')).toEqual([LONG, 'Đảng viên của tỉnh']);
    expect(joined(LONG, '', 'cơ sở của tỉnh')).toEqual([`${LONG} cơ sở của tỉnh`]);
    const longer = `${LONG} ${LONG}, và`;
    expect(joined(longer, '', 'Đảng viên của tỉnh')).toEqual([`${longer} Đảng viên của tỉnh`]);
  });

  it('places stay those of the lines', () => {
    const [paragraph] = paragraphsOf(reportLines(`  ${LONG}\n   cơ sở`));
    if (paragraph === undefined) throw new Error('no paragraph');
    expect(placeIn(paragraph, 0)).toEqual({ line: 1, column: 3 });
    expect(placeIn(paragraph, 6)).toEqual({ line: 1, column: 9 });
    expect(placeIn(paragraph, LONG.length + 1)).toEqual({ line: 2, column: 4 });
    expect(placeIn(paragraph, LONG.length + 4)).toEqual({ line: 2, column: 7 });
  });

  it('a text without an end is read in parts, behind a sentence where there is one, with all its places', () => {
    const sentence = 'Mở 5 lớp. ';
    const parts = paragraphsOf([{ number: 7, text: sentence.repeat(900).trim(), cells: null }]);
    expect(parts.map(({ text }) => text).join('')).toBe(sentence.repeat(900).trim());
    expect(parts.every(({ text }) => text.length <= 4_000)).toBe(true);
    expect(parts.slice(0, -1).every(({ text }) => text.endsWith('.'))).toBe(true);
    const [first, second] = parts;
    if (first === undefined || second === undefined) throw new Error('one part');
    expect(placeIn(second, 0)).toEqual({ line: 7, column: first.text.length + 1 });
    const words = paragraphsOf([{ number: 1, text: 'lớp '.repeat(1_500).trim(), cells: null }]);
    expect(words.map(({ text }) => text).join('')).toBe('lớp '.repeat(1_500).trim());
    const one = paragraphsOf([{ number: 1, text: 'a'.repeat(9_000), cells: null }]);
    expect(one.map(({ text }) => text.length)).toEqual([4_000, 4_000, 1_000]);
  });

  it('cells of a table come with tabs or bars', () => {
    const cells = (line: string): readonly string[] | null | undefined => reportLines(line)[0]?.cells;
    expect(cells('a\tb\tc')).toEqual(['a', 'b', 'c']);
    expect(cells('| a | b | c |')).toEqual(['a', 'b', 'c']);
    expect(cells('Lớp A\t12')).toEqual(['Lớp A', '12']);
    expect(cells('Lớp A\t1.234,5 ')).toEqual(['Lớp A', '1.234,5']);
    expect(cells('Lớp A\tB')).toBeNull();
    expect(cells('| a | b |')).toBeNull();
    expect(cells('a | b | c')).toBeNull();
    expect(cells('a')).toBeNull();
  });

  it('lines end in any way, and stray characters are dropped', () => {
    expect(reportLines('a\r\nb\rc\nd\u2028e\u000Cf').map(({ number, text }) => `${String(number)} ${text}`)).toEqual([
      '1 a',
      '2 b',
      '3 c',
      '4 d',
      '5 e',
      '6 f',
    ]);
    expect(readableLines([{ number: 1, text: 'h\u006Fa\u0300\u200B\u00AD', cells: ['\uFEFFa'] }])).toEqual([
      { number: 1, text: 'hoà', cells: ['a'] },
    ]);
  });
});

describe('paragraphs as a tree', () => {
  const shown = (nodes: readonly Node[], depth = 0): readonly string[] =>
    nodes.flatMap(({ paragraph, children }) => [`${'  '.repeat(depth)}${paragraph.text}`, ...shown(children, depth + 1)]);
  const tree = (...lines: readonly string[]): readonly string[] =>
    shown(
      outlineOf(
        paragraphsOf(
          lines.map((text, index) => ({ number: index + 1, text, cells: text.includes('|') ? text.split('|') : null })),
        ),
      ),
    );

  it('what opens a list stands above its items, item by item', () => {
    expect(tree('Mở 9 lớp, cụ thể:', '- 5 lớp A;', '- 4 lớp B.', 'Hết.')).toEqual([
      'Mở 9 lớp, cụ thể:',
      '  - 5 lớp A;',
      '  - 4 lớp B.',
      'Hết.',
    ]);
    for (const end of ['như sau', 'trong đó', 'bao gồm', 'gồm', ';', ','])
      expect(tree(`Mở 9 lớp ${end}`, '- 5 lớp A', '- 4 lớp B')).toEqual([`Mở 9 lớp ${end}`, '  - 5 lớp A', '  - 4 lớp B']);
    expect(tree('Mở 9 lớp.', '- 5 lớp A', '- 4 lớp B')).toEqual(['Mở 9 lớp.', '- 5 lớp A', '- 4 lớp B']);
  });

  it('another kind of bullet stands below an item, the same one beside it', () => {
    expect(tree('Mở 9 lớp:', '- 5 lớp A, gồm:', '+ 3 lớp ngắn;', '+ 2 lớp dài;', '- 4 lớp B')).toEqual([
      'Mở 9 lớp:',
      '  - 5 lớp A, gồm:',
      '    + 3 lớp ngắn;',
      '    + 2 lớp dài;',
      '  - 4 lớp B',
    ]);
    expect(tree('Mở 9 lớp:', '- 5 lớp A', '+ 3 lớp ngắn', '+ 2 lớp dài')).toEqual([
      'Mở 9 lớp:',
      '  - 5 lớp A',
      '    + 3 lớp ngắn',
      '    + 2 lớp dài',
    ]);
    expect(tree('Mở 9 lớp:', '- 5 lớp A', 'a) 3 lớp ngắn')).toEqual(['Mở 9 lớp:', '  - 5 lớp A', 'a) 3 lớp ngắn']);
  });

  it('a total is followed by its items though nothing opens them', () => {
    expect(tree('Tổng số lớp 9', '- 5 lớp A', '- 4 lớp B')).toEqual(['Tổng số lớp 9', '  - 5 lớp A', '  - 4 lớp B']);
    expect(tree('Tổng cộng có 9 lớp', '+ 5 lớp A')).toEqual(['Tổng cộng có 9 lớp', '  + 5 lớp A']);
    expect(tree('Tổng số lớp 9', 'a) 5 lớp A')).toEqual(['Tổng số lớp 9', 'a) 5 lớp A']);
    expect(tree(`Tổng số lớp 9 ${'x'.repeat(200)}`, '- 5 lớp A')).toHaveLength(2);
    expect(tree(`Tổng số lớp 9 ${'x'.repeat(200)}`, '- 5 lớp A')[1]).toBe('- 5 lớp A');
    expect(tree('Tổngg lớp 9', '- 5 lớp A')[1]).toBe('- 5 lớp A');
  });

  it('items without bullets hold a number, up to the one that closes the list', () => {
    expect(tree('Mở 9 lớp, gồm:', '5 lớp A;', '4 lớp B.', 'Hết.')).toEqual([
      'Mở 9 lớp, gồm:',
      '  5 lớp A;',
      '  4 lớp B.',
      'Hết.',
    ]);
    expect(tree('Mở 9 lớp;', '5 lớp A.', '4 lớp B.')).toEqual(['Mở 9 lớp;', '  5 lớp A.', '4 lớp B.']);
    expect(tree('Mở 9 lớp, gồm:', '5 lớp A;', 'Tổng cộng 9 lớp')).toEqual(['Mở 9 lớp, gồm:', '  5 lớp A;', 'Tổng cộng 9 lớp']);
    expect(tree('Mở 9 lớp, gồm:', '5 lớp A;', '- 4 lớp B')).toEqual(['Mở 9 lớp, gồm:', '  5 lớp A;', '- 4 lớp B']);
    expect(tree('Mở 9 lớp, gồm:', 'A|5')).toEqual(['Mở 9 lớp, gồm:', 'A|5']);
    expect(
      tree('Mở 99 lớp, gồm:', ...Array.from({ length: 45 }, () => '1 lớp')).filter((one) => one.startsWith('  ')),
    ).toHaveLength(40);
  });

  it('a section is no item of a bulleted line, and a row of a table none at all', () => {
    expect(tree('- Mở 9 lớp:', '1.1. Năm lớp A')).toEqual(['- Mở 9 lớp:', '1.1. Năm lớp A']);
    expect(tree('Mở 9 lớp:', '1.1. Năm lớp A')).toEqual(['Mở 9 lớp:', '  1.1. Năm lớp A']);
    expect(tree('I. Mở 9 lớp:', '1.1. Năm lớp A')).toEqual(['I. Mở 9 lớp:', '  1.1. Năm lớp A']);
    expect(tree('A|5:', '- 5 lớp')).toEqual(['A|5:', '- 5 lớp']);
  });
});
