import { decimalText } from '../../../src/core/domain/points';
import { amountsIn } from '../../../src/core/proofread/text/amount';
import { masked } from '../../../src/core/proofread/text/masked';

/** `344 học viên`, with what is said beside it: `~` rough, `^` aside, `%`. */
const said = (text: string): readonly string[] =>
  amountsIn(masked(text)).map(
    ({ value, noun, isPercent, isRough, isAside }) =>
      `${isRough ? '~' : ''}${isAside ? '^' : ''}${decimalText(value)}${isPercent ? '%' : ''}${noun === null || noun.text === '' ? '' : ` ${noun.text}`}`,
  );

describe('the amounts of a report (DOMAIN §6)', () => {
  it.each<readonly [text: string, amounts: readonly string[]]>([
    // Two quantities in one sentence; zeros in front.
    ['mở 20 lớp với 996 học viên', ['20 lớp', '996 học viên']],
    ['07 lớp, 344 học viên', ['7 lớp', '344 học viên']],
    // Dots part thousands, a comma the decimals.
    ['27.731 lượt người', ['27731 lượt người']],
    ['1.234.567 đồng', ['1234567 đồng']],
    ['đạt 4,5 điểm', ['4.5 điểm']],
    ['đạt 12.5 điểm', ['12.5 điểm']],
    // Three digits behind a comma may be thousands.
    ['1,234 học viên', ['~1.234 học viên']],
    // Percents.
    ['chiếm 14% giảng viên', ['14%']],
    ['tỷ lệ 13,6 %', ['13.6%']],
    // Words that make a number larger.
    ['kinh phí 2,5 triệu đồng', ['2500000 đồng']],
    ['2 tỷ 500 triệu đồng', ['2500000000 đồng']],
    ['thu 3 nghìn đồng', ['3000 đồng']],
    // Not meant exactly.
    ['hơn 300 học viên', ['~300 học viên']],
    ['khoảng 20 lớp', ['~20 lớp']],
    ['ít nhất 5 bài', ['~5 bài']],
    ['có 5 lớp trở lên', ['~5 lớp']],
    // Growth, differences, so many for each.
    ['tăng 12 học viên', ['^12 học viên']],
    ['mỗi trường 40 học viên', ['^40 học viên']],
    ['giảm 3 lớp so với năm trước', ['^3 lớp']],
    // Numbers in words count before a noun we know.
    ['hai mươi lớp', ['20 lớp']],
    ['một số lớp', []],
    ['một phần', []],
    // A share of a number, for what it is.
    ['40/42 đảng viên', ['~40 đảng viên']],
  ])('«%s»', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    'ngày 20 tháng 7 năm 2022',
    'ngày 20/7/2022',
    'số 76-BC/TCT ngày 20/7/2022',
    'Kế hoạch số 100-KH/TCT',
    'giai đoạn 2025-2030',
    'năm học 2024 - 2025',
    'năm 2021, 2022',
    'Covid-19',
    'Đại hội lần thứ 13',
    'Ban chỉ đạo 35',
    'Điều 12, khoản 3',
    'Nghị quyết số 35',
    'lúc 7 giờ 30 phút, ',
    'tháng 6/2022',
    'quý II năm 2022',
    'từ 80% đến 90%',
    '10 - 15%',
    'mức 1',
    'Phụ lục 2',
    'tuổi từ 30 tuổi',
    'xem https://truong.vn/2022/10',
    'thư gửi can123@truong.vn',
    'chuyên đề «Học tập 10 điều»',
  ])('«%s» counts nothing', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('what is masked keeps its length, so that places in the text stay what they are', () => {
    const text = 'Ngày 20/7/2022, theo Kế hoạch số 100-KH/TCT, mở 12 (mười hai) lớp «Bồi dưỡng 40 ngày»';
    expect(masked(text)).toHaveLength(text.length);
    const [only, ...others] = amountsIn(masked(text));
    expect([only?.at, others]).toEqual([text.indexOf('12 ('), []]);
  });

  it('a number before a counted thing counts, whatever word stands before it', () => {
    expect(said('xếp loại 5 đồng chí')).toEqual(['5 đồng chí']);
    expect(said('tổng số 20 lớp')).toEqual(['20 lớp']);
    expect(said('với lớp 12 học viên')).toEqual(['12 học viên']);
  });

  it('of whom: persons by what they are', () => {
    const [men] = amountsIn('17 nữ');
    const [doctors] = amountsIn('02 tiến sĩ');
    const [classes] = amountsIn('10 cấp trường');
    expect([men?.isOfPersons, doctors?.isOfPersons, classes?.isOfPersons]).toEqual([true, true, false]);
    expect([men?.follow, classes?.follow]).toEqual(['nothing', 'nothing']);
  });

  it('a noun nobody told us is guessed by its words, up to one that only links', () => {
    const guess = (text: string) => amountsIn(text).map(({ guess: one, follow }) => [one, follow]);
    expect(guess('mua 30 ghế với bàn')).toEqual([['ghế', 'word']]);
    expect(guess('mua 25 tủ sách')).toEqual([['tủ sách', 'word']]);
    expect(guess('tổng cộng 25.')).toEqual([[null, 'nothing']]);
  });

  it('tells how many decimals are printed', () => {
    expect(amountsIn('13,60% và 14%').map(({ decimals }) => decimals)).toEqual([2, 0]);
  });
});
