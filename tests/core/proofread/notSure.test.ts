/** Parts that do not add up, and whether that is surely wrong: a false alarm costs more trust than a miss (DOMAIN §6). */
import { decimalText } from '../../../src/core/domain/points';
import { proofread } from '../../../src/core/proofread/proofread';
import { reportLines } from '../../../src/core/proofread/text/reportText';

/** Verdict, total and parts of each statement, and the reason of a doubt. */
const said = (text: string): readonly string[] =>
  proofread(reportLines(text)).statements.map(
    ({ verdict, doubt, stated, parts }) =>
      `${verdict}${doubt === null ? '' : ` ${doubt}`} ${decimalText(stated)} = ${parts.map(({ value }) => decimalText(value)).join(' + ')}`,
  );

const check = (rows: readonly (readonly [text: string, found: readonly string[]])[]) => {
  it.each(rows)('%s', (text, found) => {
    expect(said(text)).toEqual(found);
  });
};

describe('rough numbers', () => {
  check([
    ['Mở khoảng 20 lớp, gồm: 12 lớp ngắn hạn, 9 lớp dài hạn.', ['unsure rough 20 = 12 + 9']],
    ['Mở 20 lớp, gồm: gần 12 lớp ngắn hạn, 9 lớp dài hạn.', ['unsure rough 20 = 12 + 9']],
    ['Mở khoảng 20 lớp: 12 lớp ngắn hạn, 9 lớp dài hạn.', []],
    ['Trong khoảng 06 trường có 04 trường đạt chuẩn và 03 trường chưa đạt.', []],
  ]);
});

describe('turns beside persons', () => {
  check([
    ['Có 120 học viên, gồm: 80 học viên nam, 35 học viên nữ với 200 lượt học.', ['unsure mixedUnits 120 = 80 + 35']],
    ['Có 120 học viên: 80 học viên nam, 35 học viên nữ với 200 lượt học.', []],
    ['Có 120 học viên, gồm: 80 lượt nam, 50 lượt nữ.', []],
    ['Có 40 giảng viên, trong đó có 42 lượt nữ.', []],
  ]);
});

describe('what one person can be at once', () => {
  check([
    ['Có 40 giảng viên, gồm: 20 thạc sĩ, 15 nữ, 12 đảng viên.', ['unsure overlap 40 = 20 + 15 + 12']],
    ['Có 40 giảng viên: 20 thạc sĩ, 15 nữ, 12 đảng viên.', []],
  ]);
});

describe('parts without a number, and lists left open', () => {
  check([
    ['Mở 20 lớp, gồm: 12 lớp ngắn hạn, các lớp bồi dưỡng, 5 lớp dài hạn.', ['unsure incomplete 20 = 12 + 5']],
    ['Mở 20 lớp, gồm: 12 lớp ngắn hạn, 5 lớp dài hạn và một số lớp theo yêu cầu.', ['unsure incomplete 20 = 12 + 5']],
    ['Mở 20 lớp, gồm: 12 lớp ngắn hạn, 5 lớp dài hạn, chưa kể lớp liên kết.', ['unsure incomplete 20 = 12 + 5']],
    // More than all cannot be for want of a part.
    ['Mở 20 lớp, gồm: 12 lớp ngắn hạn, 9 lớp dài hạn và một số lớp theo yêu cầu.', ['differs 20 = 12 + 9']],
  ]);
});

describe('kinds of a thing', () => {
  check([
    ['Mua 25 thiết bị, gồm: 15 máy tính, 9 máy in.', ['differs 25 = 15 + 9']],
    ['Mua 25 thiết bị, gồm: 15 máy tính, 10 máy in.', ['agrees 25 = 15 + 10']],
    // Far off, the list is another one.
    ['Mua 25 thiết bị, gồm: 15 máy tính, 2 máy in.', []],
    ['Mua 25 thiết bị gồm 15 máy tính, 9 máy in.', ['unsure structure 25 = 15 + 9']],
    ['Mua 25 thiết bị, trong đó: 15 máy tính, 9 máy in.', []],
    ['Mua 25 thiết bị, gồm: 15 máy tính, 9 thiết bị khác.', ['unsure structure 25 = 15 + 9']],
  ]);
});

describe('one part alone', () => {
  check([
    ['Có 40 giảng viên, trong đó có 22 giảng viên nữ.', ['unsure subset 40 = 22']],
    ['Có 40 giảng viên, trong đó có 42 giảng viên nữ.', ['differs 40 = 42']],
    ['Có khoảng 40 giảng viên, trong đó có 42 giảng viên nữ.', ['unsure subset 40 = 42']],
    ['Có 40 giảng viên, trong đó có hơn 42 giảng viên nữ.', ['unsure subset 40 = 42']],
    ['Có 40 giảng viên, gồm 22 giảng viên nữ.', []],
    // Of the larger number before it, which it may be a part of.
    ['Có 705 học viên, gồm 412 nam, 293 nữ; trong đó 700 học viên đạt.', ['agrees 705 = 412 + 293']],
  ]);
});

describe('«trong đó»', () => {
  check([
    ['Mở 20 lớp, trong đó: 12 lớp đã xong, 5 lớp đang học.', ['unsure incomplete 20 = 12 + 5']],
    // Those who failed may be left unnamed, but nobody has two grades.
    ['Tổng số 202 học viên, trong đó: giỏi 21, khá 168, trung bình 12.', ['unsure incomplete 202 = 21 + 168 + 12']],
    ['Tổng số 202 học viên, trong đó: giỏi 21, khá 168, trung bình 15.', ['differs 202 = 21 + 168 + 15']],
    ['Tổng số 202 học viên, trong đó: giỏi 21, khá 168, không đạt 12.', ['differs 202 = 21 + 168 + 12']],
    ['Mở 20 lớp, trong đó: 12 lớp A, 5 lớp B.', ['unsure incomplete 20 = 12 + 5']],
    ['Mở 20 lớp, trong đó: 12 lớp A, 15 lớp B.', ['differs 20 = 12 + 15']],
  ]);
});

describe('another matter behind a list', () => {
  check([
    // A rate of those counted, or some of them: no further parts.
    [
      'Có 90 học viên, gồm: giỏi 12 học viên, khá 60 học viên, không đạt 17 học viên; tỷ lệ giỏi 12/90.',
      ['differs 90 = 12 + 60 + 17'],
    ],
    [
      'Có 90 học viên, gồm: giỏi 12 học viên, khá 60 học viên, không đạt 18 học viên; tỷ lệ giỏi 12/90.',
      ['agrees 90 = 12 + 60 + 18'],
    ],
    ['Có 38 phiếu, trong đó đồng ý 30 phiếu, không đồng ý 07 phiếu; tỷ lệ đồng ý 30/38.', ['differs 38 = 30 + 7']],
    [
      'Có 58 giảng viên, gồm 8 giảng viên cao cấp, 20 giảng viên chính, 31 giảng viên hạng III; trong đó có 40 nữ.',
      ['differs 58 = 8 + 20 + 31'],
    ],
    [
      'Có 58 giảng viên, gồm 8 giảng viên cao cấp, 20 giảng viên chính, 30 giảng viên hạng III; trong đó có 40 nữ.',
      ['agrees 58 = 8 + 20 + 30'],
    ],
    ['Mở 20 lớp, gồm: 12 lớp ngắn hạn; 8 lớp dài hạn; tăng 3 lớp so với năm trước.', ['agrees 20 = 12 + 8']],
  ]);
});

describe('out of a number named before', () => {
  check([
    ['Trong 60 học viên, dưới 30 tuổi có 20 học viên, trên 30 tuổi có 40 học viên.', ['agrees 60 = 20 + 40']],
    ['Trong số 60 học viên, ở tỉnh có 20 học viên, ở xã có 40 học viên.', ['agrees 60 = 20 + 40']],
    // Nothing says that they are all.
    ['Trong 60 học viên, dưới 30 tuổi có 20 học viên, trên 40 tuổi có 10 học viên.', []],
    [
      'Trong tổng số 30 lớp với 1.500 học viên có 10 lớp dài hạn với 400 học viên và 20 lớp ngắn hạn với 1.100 học viên.',
      ['agrees 30 = 10 + 20', 'agrees 1500 = 400 + 1100'],
    ],
    [
      'Trong tổng số 30 lớp với 1.500 học viên có 10 lớp dài hạn với 400 học viên và 20 lớp ngắn hạn với 1.200 học viên.',
      ['agrees 30 = 10 + 20', 'differs 1500 = 400 + 1200'],
    ],
  ]);
});

describe('a division named before its list', () => {
  const list = (last: string): string =>
    `Mở 18 lớp, 700 học viên được chia theo quý như sau:\n- Quý I: 05 lớp, 200 học viên;\n- Quý II: 13 lớp, ${last} học viên.`;

  it('is one opening of it', () => {
    expect(said(list('500'))).toEqual(['agrees 18 = 5 + 13', 'agrees 700 = 200 + 500']);
    expect(said(list('510'))).toEqual(['agrees 18 = 5 + 13', 'differs 700 = 200 + 510']);
  });
});

describe('no alarm', () => {
  const wrong = (text: string): readonly string[] => said(text).filter((one) => one.startsWith('differs'));

  it.each([
    // A span of time or a time of day is no total of anything else.
    'Trong 6 tháng, tuyển dụng được 03 nam, 05 nữ.',
    'Trong 9 tháng đầu năm, xử lý văn bản: đúng hạn 340, quá hạn 11.',
    'Lúc 14 giờ, Ban kiểm phiếu thu về 46 phiếu, trong đó: hợp lệ 44, không hợp lệ 02.',
    'Lớp học vào 18 giờ các ngày trong tuần, có 44 học viên, trong đó nam 20, nữ 24.',
    'Mỗi ngày học 8 giờ, gồm: lý thuyết 30 giờ, thực hành 10 giờ.',
    // A pair that is narrowed is not all.
    'Trong 120 học viên, đạt loại giỏi 45 học viên, không đạt 03 học viên.',
    'Có 45 nhiệm vụ được giao, trong đó hoàn thành đúng hạn 30, quá hạn 02.',
    'Trong tổng số 2.500 phiếu phát ra có 2.440 phiếu hợp lệ, 30 phiếu không hợp lệ.',
    // Of two totals together.
    'Trường có 20 giảng viên và 15 nhân viên, trong đó: nam 18, nữ 17.',
    'Trường có 25 giảng viên, 20 nhân viên; trong đó có 30 nữ.',
    'Trường có 50 giảng viên, 35 nhân viên; về giới tính: nam 40, nữ 45.',
    // Grades that leave out who failed, or all below the best.
    'Có 198 học viên dự thi, kết quả: giỏi 20, khá 120, trung bình 55.',
    'Có 285 học viên, xếp loại cụ thể như sau: giỏi 21, khá 168, trung bình 90.',
    'Tổng số 60 lớp được kiểm tra, trong đó: tốt 20, khá 36.',
    'Tổng số 285 học viên, trong đó: xuất sắc 05, giỏi 21, khá 40.',
    // Parts without a number.
    'Trường mở 14 lớp, gồm: 05 lớp trung cấp; các lớp bồi dưỡng theo yêu cầu; 06 lớp chuyên đề.',
    'Trường mở 14 lớp, gồm: 05 lớp trung cấp, lớp bồi dưỡng kỹ năng, 06 lớp chuyên đề.',
    'Trường mở 20 lớp, gồm:\n- 12 lớp trung cấp;\n- Các lớp bồi dưỡng chức danh;\n- 04 lớp chuyên đề.',
    'Tổ công tác có 07 đồng chí, gồm tổ trưởng, 02 tổ phó và 04 thành viên.',
    'Trường có 09 đơn vị trực thuộc, gồm: 05 khoa, 03 phòng và Thư viện.',
    'Trường mở 06 lớp với 300 học viên, gồm: 03 lớp A (120 học viên), 02 lớp B (100 học viên), 01 lớp C.',
    // One may have both.
    'Trường có 12 phòng học, trong đó 10 phòng có máy chiếu, 08 phòng có điều hòa.',
    // Two tables, whatever stood between them.
    'Khoa\tSố lớp\nKhoa A\t5\nKhoa B\t6\n\nPhòng\tSố người\nPhòng X\t8\nPhòng Y\t4\nTổng cộng\t12',
    // Months before their counts.
    'Bồi dưỡng 400 học viên, gồm: quý I, 125 học viên; quý II, 130 học viên; quý III, 95 học viên; quý IV, 50 học viên.',
  ])('%s', (text) => {
    expect(wrong(text)).toEqual([]);
  });

  it.each([
    'Tổng số 20 cuộc kiểm tra, giám sát, trong đó: kiểm tra 12 cuộc; giám sát 09 cuộc.',
    'Trường có 45 viên chức, trong đó 20 nam và 24 nữ, các đồng chí đều hoàn thành nhiệm vụ.',
    'Nhà A có 24 phòng: tầng 1 có 08 phòng; tầng 2 có 08 phòng; tầng 3 có 07 phòng.',
    'Khoa\tSố lớp năm 2025\nKhoa A\t5\nKhoa B\t6\nTổng cộng\t12',
    'Lúc 14 giờ, Ban kiểm phiếu thu về 45 phiếu, trong đó: hợp lệ 43, không hợp lệ 01.',
    'Tổng số 120 tiết, trong đó Khoa Lý luận cơ sở 60 tiết, Khoa Nhà nước và pháp luật 50 tiết.',
  ])('but where it is surely wrong: %s', (text) => {
    expect(wrong(text)).toHaveLength(1);
  });
});
