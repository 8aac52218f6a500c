import { withRanksNamed } from '../../../../../src/core/read/sentences/rankedRows';
import { lineOf, tokensOf } from './tokens';

const ranked = (line: string): string => lineOf(withRanksNamed(tokensOf(line)));

describe('places whose word stands once, above all of them', () => {
  it.each<[string, string]>([
    ['; thứ hạng số lượt : N1 : N5 PT , N2 : N4 PT ;', '; ORD1 : N5 PT , ORD2 : N4 PT ;'],
    ['vị thứ : i : N5 PT ; ii : N4 PT ; iii : N3 PT', '; ORD1 : N5 PT ; ORD2 : N4 PT ; ORD3 : N3 PT'],
    ['thứ hạng : N1 = N5 PT ; N2 = N4 PT ; sau hạng ii : N0 PT', '; ORD1 = N5 PT ; ORD2 = N4 PT ; sau ORD2 : N0 PT'],
  ])('«%s» names them', (line, told) => {
    expect(ranked(line)).toBe(told);
  });

  it.each([
    'thứ hạng từ dưới lên : i : N5 PT , ii : N4 PT',
    'thứ hạng giảng viên : i : N5 PT , ii : N4 PT',
    'hạng : i : N5 PT , ii : N4 PT',
    'thứ hạng N3 năm : i : N5 PT , ii : N4 PT',
    'thứ hạng : i : N5 PT , iii : N4 PT',
    'thứ hạng : ii : N5 PT , iii : N4 PT',
    'thứ hạng : i N5 PT , ii N4 PT',
    'thứ hạng i N5 PT',
  ])('«%s» stays as it is', (line) => {
    expect(ranked(line)).toBe(line);
  });
});
