/** Whether a sentence of a report may be held against a figure of the workbook: of the whole cluster, and of its time. */
import type { Reading } from '../../../src/core/domain/reading';
import { exactText, points } from '../../../src/core/domain/points';
import { isInSomeUnit, moneyIn } from '../../../src/core/proofread/workbook/moneyIn';
import {
  isOfItsTime,
  isOfOnePeriod,
  isOfWholeCluster,
  isPlainly,
  type Said,
} from '../../../src/core/proofread/workbook/wholeCluster';
import { lowerWords, wordsKey } from '../../../src/core/proofread/workbook/words';
import { paragraphsOf } from '../../../src/core/proofread/text/paragraph';
import { readableLines, reportLines } from '../../../src/core/proofread/text/reportText';
import { reading } from '../../builders/readings';

const cluster = (more: Partial<Reading['cluster']> = {}, names: readonly string[] = ['Một', 'Hai', 'Ba']): Reading => {
  const of = reading({ criteria: [{ id: 'I' }], units: Object.fromEntries(names.map((name) => [name, {}])) });
  const units = of.units.map((unit) => ({ ...unit, name: `Trường Chính trị Mẫu ${unit.id}` }));
  return { ...of, units, cluster: { name: null, year: 2026, period: 'year', ...more } };
};
const said = (sentence: string, above: readonly string[] = []): Said => ({
  sentence,
  clause: sentence,
  nouns: [],
  paragraph: sentence,
  above,
});

describe('isOfWholeCluster', () => {
  const is = (sentence: string, above: readonly string[] = []): boolean => isOfWholeCluster(said(sentence, above), cluster());

  it.each([
    'Toàn cụm mở 20 lớp',
    'Cả cụm mở 20 lớp',
    'Toàn bộ cụm mở 20 lớp',
    'Các trường trong cụm mở 20 lớp',
    'Tất cả các trường thành viên của cụm mở 20 lớp',
    'Các đơn vị thuộc toàn cụm mở 20 lớp',
    'Các trường đã mở 20 lớp',
    'Các trường hiện có 20 lớp',
    'Các đơn vị có 20 lớp',
    'Các trường mở 20 lớp',
    'Cụm có 20 lớp',
    'Cụm hiện có 20 lớp',
    '3/3 trường có 20 lớp',
    'Cả cụm với 03 trường mở 20 lớp',
  ])('is said: %s', (sentence) => {
    expect(is(sentence)).toBe(true);
  });

  it.each([
    'Mở 20 lớp',
    'Các trường bạn mở 20 lớp',
    '2/3 trường có 20 lớp',
    // Some of them, one, or guests.
    'Toàn cụm có một số trường mở 20 lớp',
    'Toàn cụm còn lại 20 lớp',
    'Toàn cụm và nhà trường mở 20 lớp',
    'Toàn cụm có 20 lớp trên tổng số lớp',
    'Toàn cụm có hơn tổng số lớp cũ',
    'Toàn cụm và trường tôi mở 20 lớp',
    'Toàn cụm bình quân mở 20 lớp',
    'Toàn cụm tham gia 20 lớp',
    'Toàn cụm tham dự 20 lớp',
    'Toàn cụm cử 20 học viên',
    'Toàn cụm tập huấn 20 lớp',
    'Toàn cụm dự hội thảo 20 lớp',
    'Toàn cụm giao lưu 20 lớp',
    'Toàn cụm với 02 trường mở 20 lớp',
    // One of its schools by name.
    'Toàn cụm và Trường Chính trị Mẫu Hai mở 20 lớp',
    'Toàn cụm và Mẫu Hai mở 20 lớp',
    // Of another time.
    'Toàn cụm phấn đấu mở 20 lớp',
    'Toàn cụm năm 2025 mở 20 lớp',
  ])('is not: %s', (sentence) => {
    expect(is(sentence)).toBe(false);
  });

  it('may be said in a line above the list', () => {
    expect(is('20 lớp', ['Toàn cụm đã mở:'])).toBe(true);
    expect(is('20 lớp', ['Toàn cụm đã mở:', 'Kết quả của Mẫu Ba'])).toBe(false);
    expect(is('Toàn cụm mở 20 lớp', ['Dự kiến năm tới'])).toBe(false);
    expect(is('Toàn cụm mở 20 lớp', ['Một số trường:'])).toBe(false);
  });
});

describe('isOfItsTime', () => {
  const is = (sentence: string, more: Partial<Reading['cluster']> = {}): boolean => isOfItsTime(said(sentence), cluster(more));

  it.each([
    'Phấn đấu mở 20 lớp',
    'Dự kiến mở 20 lớp',
    'Sẽ mở 20 lớp',
    'Chỉ tiêu 20 lớp',
    'Theo kế hoạch 20 lớp',
    'Kế hoạch giao 20 lớp',
    'Đăng ký 20 lớp',
    'Giai đoạn này 20 lớp',
    'Nhiệm kỳ 20 lớp',
    'Lũy kế 20 lớp',
    'Luỹ kế 20 lớp',
    'Từ năm trước 20 lớp',
    'Năm ngoái 20 lớp',
    'Năm sau 20 lớp',
    'Năm tới 20 lớp',
    'Cùng kỳ 20 lớp',
    'So với trước 20 lớp',
    'Quý I mở 20 lớp',
    '6 tháng đầu năm mở 20 lớp',
    'Sáu tháng mở 20 lớp',
    'Năm 2025 mở 20 lớp',
    'Năm 2025 và 2026 mở 20 lớp',
  ])('is not: %s', (sentence) => {
    expect(is(sentence)).toBe(false);
  });

  it('is, where nothing says otherwise', () => {
    expect(is('Năm 2026 mở 20 lớp')).toBe(true);
    expect(is('Đã mở 20 lớp')).toBe(true);
    expect(is('Trong quá trình mở 20 lớp')).toBe(true);
    // The workbook's year is not known; half a year in the workbook of one.
    expect(is('Năm 2025 mở 20 lớp', { year: null })).toBe(true);
    expect(is('6 tháng đầu năm mở 20 lớp', { period: 'half' })).toBe(true);
  });
});

describe('isOfOnePeriod', () => {
  const of = (text: string, period: Reading['cluster']['period']): boolean =>
    isOfOnePeriod(paragraphsOf(readableLines(reportLines(text))), cluster({ period }));

  it('tells a report of half a year from one of all of it by its title', () => {
    for (const title of ['Báo cáo sơ kết công tác', 'Kết quả 6 tháng đầu năm 2026', 'Kết quả sáu tháng đầu năm']) {
      expect([title, of(title, 'year'), of(title, 'half')]).toEqual([title, false, true]);
    }
    expect(of('Báo cáo tổng kết năm 2026', 'half')).toBe(false);
    expect(of('Báo cáo tổng kết năm 2026', 'year')).toBe(true);
    expect(of('Báo cáo kết quả', 'year')).toBe(true);
    expect(of('Báo cáo kết quả', null)).toBe(true);
  });

  it('looks at what stands above the first section only, and no further than twelve lines', () => {
    expect(of('Báo cáo\nI. KẾT QUẢ\nSơ kết một việc', 'year')).toBe(true);
    expect(of(`Báo cáo\n${'Dòng\n'.repeat(11)}Sơ kết một việc`, 'year')).toBe(true);
    expect(of(`Báo cáo\n${'Dòng\n'.repeat(10)}Sơ kết một việc`, 'year')).toBe(false);
  });
});

describe('isPlainly', () => {
  const plainly = (clause: string, ...counted: readonly string[]): boolean => isPlainly(clause, new Set(counted));

  it('takes the thing counted, numbers and words that leave it whole', () => {
    expect(plainly('Toàn cụm đã mở tổng số 20 lớp', 'lớp')).toBe(true);
    expect(plainly('Tính đến hết năm học qua, các trường thành viên của cụm có 20 lớp', 'lớp')).toBe(true);
    expect(plainly('Toàn cụm mở 20 lớp đào tạo, bồi dưỡng', 'lớp')).toBe(true);
    expect(plainly('Toàn cụm mở 20 lớp đào tạo và bồi dưỡng', 'lớp')).toBe(true);
    expect(plainly('Toàn cụm mở 20 lớp đào tạo cũng như bồi dưỡng', 'lớp')).toBe(true);
  });

  it('takes no word that may narrow it', () => {
    expect(plainly('Toàn cụm mở 20 lớp bồi dưỡng', 'lớp')).toBe(false);
    expect(plainly('Toàn cụm mở 20 lớp mới', 'lớp')).toBe(false);
    expect(plainly('Toàn cụm mở 20 lớp')).toBe(false);
  });
});

describe('schools that are named', () => {
  it('by what sets their names apart, two words at least', () => {
    const of = (sentence: string, names: readonly string[]): boolean =>
      isOfWholeCluster(said(`Toàn cụm ${sentence}`), cluster({}, names));
    expect(of('mở 20 lớp', ['Một', 'Hai'])).toBe(true);
    expect(of('và Mẫu Một mở 20 lớp', ['Một', 'Hai'])).toBe(false);
    // «Một» alone is a number.
    expect(of('có Một lớp', ['Một', 'Hai'])).toBe(true);
    expect(of('và Mẫu Bảy mở 20 lớp', ['Ba', 'Hai'])).toBe(true);
  });

  it('without «tỉnh» or «thành phố»', () => {
    const one = cluster();
    const named = { ...one, units: one.units.map((unit) => ({ ...unit, name: `Trường Chính trị tỉnh Mẫu ${unit.id}` })) };
    expect(isOfWholeCluster(said('Toàn cụm và Mẫu Hai mở 20 lớp'), named)).toBe(false);
    expect(isOfWholeCluster(said('Toàn cụm mở 20 lớp'), named)).toBe(true);
  });
});

describe('money in the name of a quantity', () => {
  const money = (name: string): string => {
    const { rest, factor } = moneyIn(name);
    return `${rest.replace(/\s+/g, ' ').trim()} | ${factor === null ? 'none' : exactText(factor)}`;
  };

  it.each([
    ['Kinh phí (triệu đồng)', 'Kinh phí | 1000000'],
    ['Kinh phí (tỷ đồng)', 'Kinh phí | 1000000000'],
    ['Kinh phí tỉ đồng', 'Kinh phí | 1000000000'],
    ['Kinh phí (nghìn đồng)', 'Kinh phí | 1000'],
    ['Kinh phí ngàn đồng', 'Kinh phí | 1000'],
    ['Kinh phí (triệu VNĐ)', 'Kinh phí | 1000000'],
    ['Kinh phí (Triệu)', 'Kinh phí | 1000000'],
    ['Kinh phí (đồng)', 'Kinh phí | 1'],
    ['Kinh phí (VNĐ)', 'Kinh phí | 1'],
    ['Đồng chí được khen', 'Đồng chí được khen | none'],
    ['Số hợp đồng', 'Số hợp đồng | none'],
    ['Hội đồng khoa học', 'Hội đồng khoa học | none'],
    ['Cộng đồng', 'Cộng đồng | none'],
    ['Đồng bào dân tộc', 'Đồng bào dân tộc | none'],
    ['Số lớp', 'Số lớp | none'],
  ])('%s: %s', (name, expected) => {
    expect(money(name)).toBe(expected);
  });

  it('an amount is the figure in đồng, thousands, millions or milliards', () => {
    for (const scale of ['', '000', '000000', '000000000']) expect(isInSomeUnit(points(`12${scale}`), points('12'))).toBe(true);
    expect(isInSomeUnit(points('1200'), points('12'))).toBe(false);
    expect(isInSomeUnit(points('12000001'), points('12'))).toBe(false);
  });
});

it('words are small letters, composed, between blanks', () => {
  expect(lowerWords('Số LỚP: 20, học viên')).toEqual(['số', 'lớp', '20', 'học', 'viên']);
  expect(lowerWords('–')).toEqual([]);
  expect(lowerWords('lơ\u0301p')).toEqual(['lớp']);
  expect(wordsKey('Trường – Mẫu (Ba)')).toBe(' trường mẫu ba ');
});
