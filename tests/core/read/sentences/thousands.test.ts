import { withThousandsJoined } from '../../../../src/core/read/sentences/thousands';

describe('dots in the numbers of a sentence', () => {
  it.each([
    ['of things of which there is no part', 'từ 1.500 đến dưới 2.000 lượt', 'từ 1500 đến dưới 2000 lượt'],
    ['typed without marks', 'tu 1.500 den duoi 2.000 luot', 'tu 1500 den duoi 2000 luot'],
    ['beside a decimal comma', 'từ 1.500 trở lên 2,5 điểm', 'từ 1500 trở lên 2,5 điểm'],
    ['of millions', '1.234.567 đồng', '1234567 đồng'],
  ])('group thousands: %s', (_, sentence, joined) => {
    expect(withThousandsJoined(sentence)).toBe(joined);
  });

  it.each([
    ['nothing tells', 'từ 1.500 trở lên 2 điểm'],
    ['a dot is the decimal mark as well', 'từ 1.500 trở lên 2.5 điểm, dưới 1.500 được 0,5 điểm'],
    ['points are written so', 'mỗi lượt 1.500 điểm; trên 2.000 lượt 2,5 điểm'],
    ['dates and decimals', 'trước 20.11.2024 được 1.25 điểm, tối đa 2,5 điểm'],
  ])('stay where %s', (_, sentence) => {
    expect(withThousandsJoined(sentence)).toBe(sentence);
  });
});
