import { proofread } from '../../../src/core/proofread/proofread';
import { reportLines } from '../../../src/core/proofread/text/reportText';
import { saidOf } from '../../proofread/sample';

/** What a text is told to be wrong in: `differs 10 = 3 + 4`, `percent 60 of 7 / 11`. */
function alarms(text: string): readonly string[] {
  return saidOf(proofread(reportLines(text))).filter((one) => /^(?:differs|percent)/.test(one));
}

describe('a text is not told to be wrong where nobody can call it wrong', () => {
  it.each([
    ['a percentage of a plan', 'Triển khai 9 mô hình trên 10 xã, đạt 92% kế hoạch.'],
    ['a percentage of last year', 'Đã mở 42 lớp trên 60 lớp của năm, đạt 105% so với cùng kỳ.'],
    ['a percentage of all parts before it', 'Giỏi 20 học viên, khá 75 học viên trên tổng số 96 học viên, đạt 99%.'],
    [
      'a percentage of some named in words',
      'Toàn trường có 60 viên chức, trong đó 45 giảng viên, chiếm 75%; trong số giảng viên có 30 thạc sĩ, chiếm 66,7%.',
    ],
    [
      'a growth of two things',
      'Tổng số 46 lớp với 3.215 học viên, tăng 5 lớp và 215 học viên so với năm 2024, trong đó có 20 lớp trung cấp với 1.500 học viên.',
    ],
    ['others without a number', 'Ban hành 96 văn bản, gồm: 30 kế hoạch, 40 quyết định, 20 báo cáo và các văn bản khác.'],
    ['some without a number', 'Năm 2025 mở 24 lớp, gồm: 10 lớp ngạch chuyên viên, 12 lớp cấp phòng và một số lớp theo yêu cầu.'],
    [
      'what is left out by its own words',
      'Đã đăng 25 bài (tạp chí 10 bài, báo tỉnh 8 bài, trang tin 6 bài, chưa kể bài trên mạng xã hội).',
    ],
    [
      'what was done with some of them, in brackets',
      'Thực hiện 10 đề tài (02 đề tài cấp tỉnh, 05 đề tài cấp cơ sở, 04 đề tài nghiệm thu trong năm).',
    ],
    [
      'an item that says what was done',
      'Có 15 lớp, cụ thể:\n- Trung cấp: 5 lớp\n- Bồi dưỡng: 10 lớp\n- Số lớp đã bế giảng: 9 lớp',
    ],
    [
      'a total rounded more than its parts',
      'Tổng chi 12,6 tỷ đồng, gồm: lương 9,82 tỷ đồng, đào tạo 2,56 tỷ đồng, khác 0,18 tỷ đồng.',
    ],
    ['some of a total', 'Trong tổng số 402 phiếu khảo sát có 268 phiếu hài lòng; 100 phiếu rất hài lòng.'],
    ['a part of all behind a list', 'Có 705 học viên dự thi có 412 nam, 293 nữ; trong đó 700 đạt.'],
    ['the number of a row', 'TT\tNội dung\tSố lớp\n1\tTrong đó: Trung cấp\t200\n2\tCao cấp\t100'],
  ])('%s', (_, text) => {
    expect(alarms(text)).toEqual([]);
  });
});

describe('and is told so where the same words leave no doubt', () => {
  it.each([
    ['Có 7 xã trên tổng số 10 xã, đạt 75%.', 'percent 75 of 7 / 10'],
    ['Toàn trường có 60 viên chức, trong đó 45 giảng viên, chiếm 70%.', 'percent 70 of 45 / 60'],
    ['Ban hành 96 văn bản, gồm: 30 kế hoạch, 40 quyết định, 20 báo cáo.', 'differs 96 = 30 + 40 + 20'],
    ['Thực hiện 10 đề tài (02 đề tài cấp tỉnh, 05 đề tài cấp cơ sở, 04 đề tài cấp khoa).', 'differs 10 = 2 + 5 + 4'],
    ['Có 15 lớp, cụ thể:\n- Trung cấp: 5 lớp\n- Bồi dưỡng: 10 lớp\n- Cao cấp: 1 lớp', 'differs 15 = 5 + 10 + 1'],
    [
      'Tổng chi 12,56 tỷ đồng, gồm: lương 9,82 tỷ đồng, đào tạo 2,56 tỷ đồng, khác 0,28 tỷ đồng.',
      'differs 12.56 = 9.82 + 2.56 + 0.28',
    ],
    ['Có 293 học viên dự thi, trong đó 700 học viên đạt.', 'differs 293 = 700'],
  ])('%s', (text, alarm) => {
    expect(alarms(text)).toEqual([alarm]);
  });
});
