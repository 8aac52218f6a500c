import { decimalText } from '../../../../src/core/domain/points';
import { labelNamed, namedCounts } from '../../../../src/core/score/methods/namedCounts';
import { placeInWords } from '../../../../src/core/score/methods/placeInWords';

const read = (text: string): readonly string[] | null =>
  namedCounts(text)?.map(({ name, count }) => `${decimalText(count)} × ${name}`) ?? null;

/** What is typed as a result of several kinds: METHODS §2.1 (`weightedCount`). */
describe('namedCounts', () => {
  it.each([
    ['2 giải nhất, 1 giải nhì', ['2 × giải nhất', '1 × giải nhì']],
    ['2giải nhất', ['2 × giải nhất']],
    ['12 giải nhất + 3 giải ba', ['12 × giải nhất', '3 × giải ba']],
    ['1 nhì và 2 ba', ['1 × nhì', '2 × ba']],
    ['1.5 giải ba', ['1.5 × giải ba']],
    ['1,25 giải ba', ['1.25 × giải ba']],
    ['-1 giải ba', ['-1 × giải ba']],
    ['giải nhì: 1', ['1 × giải nhì']],
    ['giải nhì:12', ['12 × giải nhì']],
    ['giải nhì = 10', ['10 × giải nhì']],
    ['giải nhì 2', ['2 × giải nhì']],
    ['giải nhì: -1', ['-1 × giải nhì']],
    ['giải ba: 1,25', ['1.25 × giải ba']],
    ['giải ba: 2 giải', ['2 × giải ba']],
    ['cấp tỉnh: 2đề tài', ['2 × cấp tỉnh']],
    ['giải ba...', ['1 × giải ba']],
    ['1 giải nhất;\n 2 giải ba; ', ['1 × giải nhất', '2 × giải ba']],
  ])('«%s»', (text, counts) => {
    expect(read(text)).toEqual(counts);
  });

  it.each(['không', ' Không ', 'khong', 'không có', 'khong co', 'Chưa có', '0'])('«%s» is none of any kind', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each(['3', '10', '2 giải nhất; 3', '2 giải 3', 'đợt 2 giải nhì: 1', 'giải nhì: 1 hạng 2', ';', ''])(
    '«%s» does not say how many of what',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('labelNamed', () => {
  it.each([
    ['giải nhất', ['Giải Nhất', 'Giải Nhất toàn đoàn'], 0],
    ['giải nhất cấp tỉnh', ['Nhất', 'Nhì'], 0],
    ['tỉnh', ['Cấp cơ sở', 'Cấp tỉnh'], 1],
    ['(giải nhất)', ['Nhất', 'Giải Nhất'], 1],
    ['giải:nhất', ['Giải Nhất'], 0],
    ['giải (nhất)', ['Giải Nhất'], 0],
    ['HCV', ['Huy chương Bạc', 'Huy chương Vàng'], 1],
    ['hcb', ['Huy chương Vàng', 'Huy chương Bạc'], 1],
    ['HCĐ', ['Huy chương Vàng', 'Huy chương Đồng'], 1],
    ['giải KK', ['Giải Ba', 'Giải khuyến khích'], 1],
    ['tấm HCV cá nhân', ['Huy chương Bạc', 'Huy chương Vàng'], 1],
    ['tấm HCB cá nhân', ['Huy chương Vàng', 'Huy chương Bạc'], 1],
    ['tấm HCĐ cá nhân', ['Huy chương Vàng', 'Huy chương Đồng'], 1],
    ['giải KK toàn đoàn', ['Giải Ba', 'Khuyến khích'], 1],
    ['giải', ['Giải Nhất', 'Giải Nhì'], -1],
    ['giải tư', ['Giải Nhất', 'Giải Nhì'], -1],
  ])('«%s» among %j', (name, labels, at) => {
    expect(labelNamed(name, labels)).toBe(at);
  });
});

describe('placeInWords', () => {
  it.each([
    ['Nhất', '1'],
    ['nhì', '2'],
    ['hai', '2'],
    ['thứ ba', '3'],
    ['thứ tư', '4'],
    ['Bốn', '4'],
    ['thứ năm', '5'],
    ['sáu', '6'],
    ['bảy', '7'],
    ['tám', '8'],
    ['chín', '9'],
    ['mười', '10'],
    ['hạng 12', '12'],
    ['xếp thứ 3', '3'],
    ['xếp hạng nhất', '1'],
    ['thứ hạng 2', '2'],
    ['vị thứ 3', '3'],
    ['nhất.', '1'],
    ['nhì.,', '2'],
  ])('«%s» is place %s', (word, place) => {
    const found = placeInWords(word);
    expect(found === null ? null : decimalText(found)).toBe(place);
  });

  it.each(['không nhất', 'nhất bảng', 'cao', '1.2', '', null])('%p is none', (word) => {
    expect(placeInWords(word)).toBeNull();
  });

  it('what has a report is not the kind that has none, though its words stand in the other name', () => {
    const labels = ['Đợt thực tế', 'Đợt không có báo cáo'];
    expect(labelNamed('có báo cáo', labels)).toBe(-1);
    expect(labelNamed('không có báo cáo', labels)).toBe(1);
    expect(labelNamed('đợt thực tế của giảng viên', labels)).toBe(0);
    expect(labelNamed('gửi', ['Gửi chậm', 'Không gửi'])).toBe(-1);
  });
});
