/** What the words of parts tell about them, pair by pair and word by word (DOMAIN §6). */
import { points } from '../../../src/core/domain/points';
import {
  areComplements,
  areGrades,
  areParallel,
  areStates,
  endsLowest,
  isComparable,
  isNear,
  mayOverlap,
} from '../../../src/core/proofread/sums/evidence';
import { isRounding } from '../../../src/core/proofread/sums/rounded';
import { SIDE } from '../../../src/core/proofread/sums/side';

describe('two parts that are all', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['18 nam', '22 nữ'],
    ['12 lớp trong tỉnh', '3 lớp ngoài tỉnh'],
    ['12 lớp tại tỉnh', '3 lớp ngoài tỉnh'],
    ['5 bài trong nước', '2 bài nước ngoài'],
    ['5 bài trong nước', '2 bài ngoài nước'],
    ['12 lớp đào tạo', '30 lớp bồi dưỡng'],
    ['30 biên chế', '4 hợp đồng'],
    ['30 viên chức', '4 hợp đồng'],
    ['30 công chức', '4 hợp đồng'],
    ['5 lớp tập trung', '7 lớp không tập trung'],
    ['5 lớp tập trung', '7 lớp vừa làm vừa học'],
    ['5 lớp tập trung', '7 lớp tại chức'],
    ['5 lớp trực tiếp', '7 lớp trực tuyến'],
    ['50 đảng viên chính thức', '3 dự bị'],
    ['20 tiết lý thuyết', '10 tiết thực hành'],
    ['20 tiết lý thuyết', '10 tiết thảo luận'],
    ['20 tiết lý thuyết', '10 buổi thực tế'],
    ['4 tập thể', '9 cá nhân'],
    ['20 việc đúng hạn', '2 việc quá hạn'],
    ['20 việc đúng hạn', '2 việc trễ hạn'],
    ['2 đề tài trung ương', '7 đề tài địa phương'],
    ['30 giảng viên cơ hữu', '9 thỉnh giảng'],
    ['30 chuyên trách', '9 kiêm nhiệm'],
    ['90 học viên đạt', '2 học viên không đạt'],
    ['90 học viên đạt', '2 học viên chưa đạt'],
    ['30 phiếu hợp lệ', '1 phiếu không hợp lệ'],
    ['30 phiếu đồng ý', '1 phiếu không đồng ý'],
    ['9 việc hoàn thành', '1 việc chưa hoàn thành'],
    ['9 việc hoàn thành', '1 việc không hoàn thành'],
    ['10 có mặt', '1 vắng mặt'],
    ['10 có mặt', '1 vắng'],
    ['2 nhà xây mới', '3 nhà sửa chữa'],
    ['2 lớp mở mới', '3 lớp chuyển tiếp'],
    ['2 lớp khai giảng', '3 lớp duy trì'],
  ];

  it.each(pairs)('%s, %s', (one, other) => {
    expect(areComplements([one, other])).toBe(true);
    expect(areComplements([other, one])).toBe(true);
    // Three parts are not two, and one of a pair alone is none.
    expect(areComplements([one, other, one])).toBe(false);
    expect(areComplements([one, 'phần kia'])).toBe(false);
    expect(areComplements([other, 'phần kia'])).toBe(false);
  });

  it('are no words that only hold one of them', () => {
    expect(areComplements(['năm học', 'nữa'])).toBe(false);
    expect(areComplements(['18 nam', '22 nam'])).toBe(false);
  });
});

describe('parts that one person may be in', () => {
  it.each<readonly [boolean, readonly string[]]>([
    [true, ['20 thạc sĩ', '15 nữ']],
    [true, ['20 nữ', '12 đảng viên']],
    [true, ['20 nữ', '3 người dân tộc Thái']],
    [true, ['12 đảng viên', '2 người theo tôn giáo']],
    [true, ['12 nữ', '9 người dưới 30 tuổi']],
    [true, ['12 cao cấp lý luận chính trị', '9 thạc sĩ']],
    [true, ['8 giảng viên', '9 thạc sĩ']],
    [true, ['8 chuyên viên', '4 nữ']],
    [true, ['8 chiến sĩ thi đua cơ sở', '4 nữ']],
    [true, ['8 lao động tiên tiến', '5 đoàn viên']],
    [true, ['12 cử nhân', '5 trung cấp lý luận']],
    [false, ['20 thạc sĩ', '15 cử nhân', '2 tiến sĩ']],
    [false, ['20 đại học', '15 cao đẳng', '2 trung cấp']],
    // Beside «cao cấp» and no degree, «trung cấp» is political theory.
    [false, ['12 cao cấp', '9 trung cấp', '3 sơ cấp']],
    [false, ['18 nam', '22 nữ']],
    [false, ['8 hiệu trưởng', '9 trưởng khoa', '2 lái xe']],
    [false, ['12 lớp A', '8 lớp B']],
    [false, ['20 học viên giỏi', '3 xuất sắc']],
    [false, ['12 lớp A', '15 nữ']],
  ])('%s: %s', (expected, texts) => {
    expect(mayOverlap(texts)).toBe(expected);
  });
});

describe('what was done with them', () => {
  it.each([
    '35 bài được đăng',
    '3 người được khen',
    '3 người được cử đi học',
    '3 người được bổ nhiệm',
    '4 đề tài nghiệm thu',
    '4 đề tài đã nghiệm thu',
    '3 bài trình bày',
    '5 bài đăng kỷ yếu',
    '5 lượt phát biểu',
    '9 người tham gia',
    '2 đội đạt giải',
    '22 là nữ',
    '9 là đảng viên',
    '2 là người Thái',
    '9 lớp đã bế giảng',
  ])('«%s» may be one and another', (text) => {
    expect(areStates(['12 lớp A', text])).toBe(true);
    expect(areStates(['12 lớp A', '8 lớp B'])).toBe(false);
  });
});

describe('grades', () => {
  it('are three or more, another for each part', () => {
    expect(areGrades(['giỏi 21', 'khá 168', 'trung bình 12'])).toBe(true);
    expect(areGrades(['xuất sắc 2', 'tốt 30', 'hoàn thành 4'])).toBe(true);
    expect(areGrades(['loại A 2', 'loại B 30', 'loại C 4'])).toBe(true);
    expect(areGrades(['hoàn thành xuất sắc 2', 'hoàn thành tốt 30', 'hoàn thành 4', 'không hoàn thành 1'])).toBe(true);
    expect(areGrades(['yếu 2', 'kém 30', 'ngoại diện 4'])).toBe(true);
    expect(areGrades(['giỏi 21', 'khá 168'])).toBe(false);
    expect(areGrades(['giỏi 21', 'khá 168', 'khá 12'])).toBe(false);
    expect(areGrades(['giỏi 21', 'khá 168', 'nữ 12'])).toBe(false);
  });

  it('end with the lowest where those who failed are named', () => {
    for (const text of ['yếu 2', 'kém 1', 'không đạt 3', 'chưa đạt 3', 'không hoàn thành 1', 'chưa hoàn thành 1', 'loại D 1'])
      expect([text, endsLowest(['giỏi 21', text])]).toEqual([text, true]);
    expect(endsLowest(['giỏi 21', 'khá 4', 'đạt 3', 'loại A 1', 'loại C 2', 'trung bình 2'])).toBe(false);
  });
});

describe('one kind of name for all', () => {
  it.each([
    ['cấp tỉnh 2', 'cấp trường 8'],
    ['hệ A 2', 'hệ B 3'],
    ['khối 1', 'khối 2'],
    ['quý I 5', 'quý II 7'],
    ['loại A 1', 'loại B 2'],
    ['hạng I 1', 'hạng II 2'],
    ['2 lớp A', '3 lớp B'],
    ['nguồn tỉnh 3', 'nguồn khác 4'],
    ['ngân sách tỉnh 3', 'ngân sách xã 4'],
    ['Khoa A 3', 'Khoa B 4'],
    ['Phòng A 3', 'Phòng B 4'],
    ['huyện A 3', 'huyện B 4'],
    ['xã A 3', 'xã B 4'],
    ['hình thức A 3', 'hình thức B 4'],
    ['đợt 1: 3', 'đợt 2: 4'],
    ['mức 1: 3', 'mức 2: 4'],
    ['tại tỉnh 3', 'tại xã 4'],
  ])('%s, %s', (one, other) => {
    expect(areParallel([one, other])).toBe(true);
    expect(areParallel([one, 'phần kia 3'])).toBe(false);
    expect(areParallel(['phần kia 3', other])).toBe(false);
  });

  it('is not two kinds', () => {
    expect(areParallel(['Khoa A 3', 'Phòng B 4'])).toBe(false);
  });
});

describe('how far apart', () => {
  const p = points;

  it('near is within a tenth or one', () => {
    expect(isNear(p('100'), p('90'))).toBe(true);
    expect(isNear(p('100'), p('110'))).toBe(true);
    expect(isNear(p('100'), p('89'))).toBe(false);
    expect(isNear(p('100'), p('111'))).toBe(false);
    expect(isNear(p('3'), p('4'))).toBe(true);
    expect(isNear(p('3'), p('2'))).toBe(true);
    expect(isNear(p('3'), p('5'))).toBe(false);
  });

  it('comparable is within a factor of two', () => {
    expect(isComparable(p('10'), p('20'))).toBe(true);
    expect(isComparable(p('10'), p('21'))).toBe(false);
    expect(isComparable(p('10'), p('5'))).toBe(true);
    expect(isComparable(p('10'), p('4'))).toBe(false);
  });

  it('a total printed with fewer decimals may miss its parts by half a digit of each', () => {
    const printed = (value: string, decimals: number, scale = '1') => ({ value: p(value), decimals, scale: p(scale) });
    const thirds = [printed('3.33', 2), printed('3.33', 2), printed('3.33', 2)];
    expect(isRounding(printed('10', 0), thirds)).toBe(true);
    expect(isRounding(printed('10.1', 1), thirds)).toBe(false);
    expect(isRounding(printed('10.0', 1), thirds)).toBe(true);
    expect(isRounding(printed('10.00', 2), thirds)).toBe(false);
    expect(isRounding(printed('11', 0), thirds)).toBe(false);
    // Whole numbers on both sides have nothing to round.
    expect(isRounding(printed('10', 0), [printed('5', 0), printed('4', 0)])).toBe(false);
    // 2,5 billion against parts in millions: half a tenth of a billion.
    expect(isRounding(printed('2500000000', 1, '1000000000'), [printed('1200000000', 0), printed('1340000000', 0)])).toBe(true);
    expect(isRounding(printed('2500000000', 1, '1000000000'), [printed('1200000000', 0), printed('1351000000', 0)])).toBe(false);
  });
});

describe('a label by which a total is divided', () => {
  it.each([
    'trinh do: ',
    've trinh do chuyen mon ',
    'theo gioi tinh ',
    'phan theo dan toc ',
    'chia theo do tuoi ',
    'xet theo ngach ',
    'neu theo chuc danh ',
    'hoc ham ',
    'hoc vi ',
    'ly luan chinh tri ',
    'quan ly nha nuoc ',
    'tin hoc ',
    'ngoai ngu ',
    'loai hinh ',
    'ton giao ',
    'xep loai ',
    'chat luong ',
    'thanh phan ',
    'co cau ',
    'hang ',
    'doi tuong ',
    'linh vuc ',
    'dia ban ',
    'hinh thuc ',
    'vi tri ',
    'theo khoa ',
  ])('%s', (label) => {
    expect(SIDE.test(label)).toBe(true);
    expect(SIDE.test(`nhung ${label}`)).toBe(false);
  });
});
