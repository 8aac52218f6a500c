import { exactText } from '../../../../src/core/domain/points';
import { withNumbers } from '../../../../src/core/read/sentences/numberWords';
import { tokenise } from '../../../../src/core/read/sentences/tokenise';

/** Numbers and percents of a text, in order: `2`, `95%`. */
const numbers = (text: string): readonly string[] => {
  const found = tokenise(text);
  if (!('tokens' in found)) return [`? ${found.unread}`];
  return withNumbers(found.tokens).flatMap(({ code, value }) =>
    value === null || (code !== 'N' && code !== 'P') ? [] : [`${exactText(value)}${code === 'P' ? '%' : ''}`],
  );
};

describe('numbers in words before points', () => {
  it.each([
    ['một', '1'],
    ['hai', '2'],
    ['ba', '3'],
    ['bốn', '4'],
    ['tư', '4'],
    ['năm', '5'],
    ['sáu', '6'],
    ['bảy', '7'],
    ['bẩy', '7'],
    ['tám', '8'],
    ['chín', '9'],
    ['mười', '10'],
    ['mười một', '11'],
    ['mười lăm', '15'],
    ['hai mươi', '20'],
    ['hai mươi mốt', '21'],
    ['hai mươi lăm', '25'],
    ['chín mươi', '90'],
    ['chín mươi lăm', '95'],
    ['một trăm', '100'],
    ['hai phẩy năm', '2.5'],
    ['không phẩy năm', '0.5'],
    ['không phẩy hai lăm', '0.25'],
    ['không phẩy hai mươi lăm', '0.25'],
    ['không phẩy không năm', '0.05'],
    ['mười phẩy năm', '10.5'],
    ['mot', '1'],
    ['bon', '4'],
    ['nam', '5'],
    ['sau', '6'],
    ['bay', '7'],
    ['tam', '8'],
    ['chin', '9'],
    ['muoi', '10'],
    ['muoi lam', '15'],
    ['hai muoi lam', '25'],
    ['sau muoi', '60'],
    ['mot tram', '100'],
    ['hai phay nam', '2.5'],
  ])('«được %s điểm»: %s', (words, value) => {
    expect(numbers(`được ${words} điểm`)).toEqual([value]);
    expect(numbers(`Được ${words.toUpperCase()} điểm`)).toEqual([value]);
  });

  it.each([
    ['02 (hai) điểm', ['2']],
    ['hai (02) điểm', ['2']],
    ['hai mươi (20) điểm', ['20']],
    ['đạt chín mươi phần trăm', ['90%']],
    ['đạt 95 phần trăm', ['95%']],
    ['mỗi phần trăm vượt được 1 điểm', ['1%', '1']],
    ['từ ba đến bốn bài', ['3', '4']],
    ['điểm tối đa mười.', ['10']],
    ['một sáng kiến', ['1']],
    ['không được điểm', []],
    ['không điểm', []],
    ['được không điểm', ['0']],
    ['khá: không điểm', ['0']],
    ['mỗi năm mở 3 lớp', ['3']],
    ['trong năm học', []],
    ['thứ hai bài', []],
    ['một trong các bài', []],
    ['Hai tọa đàm đầu không tính điểm', ['2']],
    ['ba mươi bài', ['30']],
  ])('«%s»: %j', (text, values) => {
    expect(numbers(text)).toEqual(values);
  });
});
