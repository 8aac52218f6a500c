/** Which numbers of a text may count something: days, documents, names by number and hours count nothing (METHODS §11). */
import { MASK, masked } from '../../../src/core/proofread/text/masked';

/** The numbers that are left. */
const left = (text: string): string => {
  const after = masked(text);
  expect(after).toHaveLength(text.length);
  return (after.match(/\d[\d.,/]*\d|\d/g) ?? []).join(' ');
};

const check = (rows: readonly (readonly [text: string, numbers: string])[]) => {
  it.each(rows)('«%s»: %s', (text, numbers) => {
    expect(left(text)).toBe(numbers);
  });
};

describe('addresses', () => {
  check([
    ['Xem https://tct.vn/tin/2026?id=45 có 12 tin', '12'],
    ['Gửi http://a.vn/7 và 3 bản', '3'],
    ['thư cb12@tct.vn và 4 thư', '4'],
  ]);
});

describe('days, months, quarters and years', () => {
  check([
    ['đến 15/10/2025 có 7 lớp', '7'],
    ['đến 5.1.2026 mở 7 lớp', '7'],
    ['đến 05-01-1998 có 7 lớp', '7'],
    ['đến 05 / 01 / 2026 có 7 lớp', '7'],
    ['ngày 12 tháng 5 năm 2025, mở 8 lớp', '8'],
    ['ngày 12/5/2025 mở 8 lớp', '8'],
    ['ngày 3-4 có 8 lớp', '8'],
    ['Ngày 20 mở 8 lớp', '8'],
    ['trong 3 ngày 45 học viên', '3'],
    ['tháng 12 năm 2025 có 6 lớp', '6'],
    ['tháng 9/2025 có 6 lớp', '6'],
    ['tháng 10-2025 có 6 lớp', '6'],
    ['tháng 3, 4 có 6 lớp', '6'],
    ['tháng 3 – 5 có 6 lớp', '6'],
    ['quý III/2025 có 6 lớp', '6'],
    ['Quý 2 có 6 lớp', '6'],
    ['quý I-2024 có 6 lớp', '6'],
    ['từ 6 - 9/2025 mở 2 lớp', '2'],
    ['từ 6–9 / 1999 mở 2 lớp', '2'],
    ['vào 9/2025 có 2 lớp', '2'],
    ['đạt 19/2025 chỉ tiêu', ''],
    ['giai đoạn 2020-2025 có 5 đề tài', '5'],
    ['nhiệm kỳ 2020 – 2025: 5 đề tài', '5'],
    ['năm 2025 có 5 đề tài', '5'],
    ['năm học 2025-2026 có 5 đề tài', '5'],
    ['năm ngân sách 2025 có 5 đề tài', '5'],
    ['năm 2023, 2024, 2025 có 5 đề tài', '5'],
    ['có 2100 học viên', '2100'],
    ['có 19/20 đồng chí', '19/20'],
  ]);
});

describe('documents', () => {
  check([
    ['Kế hoạch số 12-KH/TCT giao 4 đề tài', '4'],
    ['(số: 45/QĐ-UBND) có 4 đề tài', '4'],
    ['số 12a/BC-TCT nêu 4 đề tài', '4'],
    ['theo 76-BC/TCT có 4 đề tài', '4'],
    ['theo 100 - KH/TCT có 4 đề tài', '4'],
    ['theo 296-TB/VPTU có 4 đề tài', '4'],
    ['Nghị định 98/2023 quy định 2 mức', '2'],
    ['Nghị quyết số 18 và 2 kết luận', '2'],
    ['Thông tư 15 nêu 2 điểm', '2'],
    ['Chỉ thị 05 có 2 phần', '2'],
    ['Kết luận 01 có 2 phần', '2'],
    ['Điều 9, khoản 2 có 3 ý', '3'],
    ['Ban Chỉ đạo 35 có 9 người', '9'],
    ['lần thứ 14 có 9 đại biểu', '9'],
    ['thứ 2 có 9 lớp', '9'],
    ['lần 3 có 9 lớp', '9'],
    ['Quyết định 12 giao 9 người', '9'],
    ['Kế hoạch 12 giao 9 lớp', '9'],
    ['Công văn 7 xin 9 suất', '9'],
  ]);
});

describe('what a number is only part of a name of', () => {
  check([
    ['lớp K45 có 60 học viên', '60'],
    ['phòng A2 chứa 60 người', '60'],
    ['diện tích 300 m2 và 4 km2', '300 2 4 2'],
    ['phòng chống Covid-19 cho 60 người', '60'],
    ['COVID 19: 60 người', '60'],
    ['Chi bộ 1: 11 đảng viên', '11'],
    ['đợt 2: 45 học viên', '45'],
    ['giai đoạn 1: 45 học viên', '45'],
    ['Chi bộ 1 có 11 đảng viên', '11'],
    ['khoa 2 gồm 9 giảng viên', '9'],
    ['Cơ sở 1 (phường A) 61 người', '61'],
    ['có 3 cơ sở 12 phòng', '3 12'],
    ['Hội trường 2 chứa 300 người', '300'],
    ['Nhà 3 có 12 phòng', '12'],
    ['khóa 45 có 60 học viên', '60'],
    ['khoá 45, 60 học viên', '60'],
    ['học kỳ 2 có 5 lớp', '5'],
    ['phụ lục 2 nêu 5 lớp', '5'],
    ['biểu 3 và bảng 4 nêu 5 lớp', '5'],
    ['hạng 1 có 5 trường', '5'],
    ['mức 2: 5 trường', '5'],
    ['loại 1 có 5 đề tài', '5'],
    ['trang 12 nêu 5 đề tài', '5'],
    ['nhóm 2 có 5 người', '5'],
    ['đề án 06 có 5 việc', '5'],
    ['phường 4 có 5 lớp', '5'],
    ['đối tượng 3 có 5 lớp', '5'],
    ['tiêu chí 12 đạt 5 điểm', '5'],
    ['tiêu chuẩn 2.1 đạt 5 điểm', '5'],
    ['chương 3 có 5 bài', '5'],
    ['lớp 12 có 40 em', '40'],
    ['khối 10 có 5 lớp', '5'],
    ['ca 2 có 5 người', '5'],
    ['vòng 1 có 5 thí sinh', '5'],
    ['dưới 30 tuổi có 5 người', '5'],
    ['trên 30 tuổi trẻ 5', '5'],
  ]);
});

describe('hours, ranges and bounds', () => {
  check([
    ['7 giờ 30 phút, có 5 lớp', '5'],
    ['lúc 7h30, 5 lớp', '5'],
    ['14h ngày 5 có 5 lớp', '5'],
    ['8 giờ ngày 5 có 5 lớp', '5'],
    ['8 giờ, ngày 5 có 5 lớp', '5'],
    ['giảng 45 giờ, hướng dẫn 12 giờ.', '45 12'],
    ['16 giờ giảng cho 5 lớp', '16 5'],
    ['5 - 7 lớp, 9 đề tài', '9'],
    ['80% – 90% và 9 lớp', '9'],
    ['từ 5 đến 7 lớp, có 9 đề tài', '9'],
    ['từ 80% đến 90% là 9 lớp', '9'],
    ['từ 12 lớp tới 15 lớp và 9 bài', '9'],
    ['từ 12 lớp học mới đến 15', '12 15'],
  ]);
});

describe('quotation marks and counts said twice', () => {
  check([
    ['chuyên đề “12 điều cần nhớ” có 5 bài', '5'],
    ['đề tài «3 xây» và "4 chống": 2 bài', '2'],
    ['có 12 (mười hai) lớp', '12'],
    ['có 21 (hai mươi mốt) lớp', '21'],
    ['có 105 (một trăm linh năm) lớp', '105'],
  ]);

  it('a bracket of number words behind a number is left out, another one stays', () => {
    expect(masked('có 12 (mười hai) lớp')).toBe('có 12            lớp');
    expect(masked('có 12 (ba nữ) lớp')).toBe('có 12 (ba nữ) lớp');
    expect(masked('lớp (mười hai)')).toBe('lớp (mười hai)');
  });
});

describe('what counts stays, though the word before it can be a name', () => {
  check([
    ['bị kỷ luật 01 người', '01'],
    ['kỉ luật 2', '2'],
    ['dân tộc thiểu số 12', '12'],
    ['tổng số 20 lớp', '20'],
    ['sĩ số 45', '45'],
    ['quân số 45', '45'],
    ['Kỷ niệm chương 03', '03'],
    ['huân chương 2', '2'],
    ['quân đội 87', '87'],
    ['bộ đội 87', '87'],
    ['trọng điểm 4', '4'],
    ['thực tập 12', '12'],
    ['học tập 12', '12'],
    ['đại biểu 150', '150'],
    ['học phần 12', '12'],
    ['định kỳ 4', '4'],
    ['đạt chuẩn 12', '12'],
    ['vượt mức 12', '12'],
    ['vượt kế hoạch 12', '12'],
    ['xếp loại 5 đồng chí', '5'],
    ['loại 1 đồng chí', '1'],
    ['lớp 1.250 học viên', '1.250'],
    ['với lớp 12', '12'],
    ['được điểm 9', '9'],
    ['mục 3', ''],
    ['được mục 3', ''],
  ]);
});

it('every character of what is masked becomes the same mark, the rest stays', () => {
  expect(masked('a 9/2025 b')).toBe(`a ${MASK.repeat(6)} b`);
});
