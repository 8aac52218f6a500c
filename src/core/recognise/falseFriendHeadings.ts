import type { FalseFriend } from '../domain/clueFacts';

/** Headings that speak against a score table. `alone`: one of them settles it even beside words of scoring. */
export const FALSE_FRIEND_HEADINGS: readonly {
  readonly what: FalseFriend;
  readonly alone: boolean;
  readonly headings: readonly string[];
}[] = [
  {
    what: 'admissionScores',
    alone: true,
    headings: [
      'Ngành',
      'Mã ngành',
      'Tên ngành',
      'Ngành đào tạo',
      'Tổ hợp',
      'Tổ hợp môn',
      'Tổ hợp xét tuyển',
      'Nguyện vọng',
      'Điểm trúng tuyển',
    ],
  },
  {
    what: 'nominationList',
    alone: true,
    headings: [
      'Danh hiệu thi đua/Hình thức khen thưởng',
      'Phân loại khen thưởng',
      'Chức vụ',
      'Phân loại đối tượng',
      'Tên tập thể/cá nhân',
      'Tóm tắt thành tích',
      'Thành tích',
    ],
  },
  {
    what: 'researchVariables',
    alone: true,
    headings: ['Mã biến', 'Tên biến', 'Nguồn trích dẫn', 'Thang đo', 'Tương quan', 'Biến quan sát'],
  },
  {
    what: 'listOfPersons',
    alone: true,
    headings: [
      'Họ và tên',
      'Họ tên',
      'Họ, tên',
      'Họ đệm',
      'Họ và tên học viên',
      'Họ và tên giảng viên',
      'Tên học viên',
      'Tên giảng viên',
      'Học viên',
      'Sinh viên',
      'Học sinh',
      'Ngày sinh',
      'Năm sinh',
      'Số CCCD',
      'Hệ số lương',
      'Student',
      'Student name',
      'Full name',
    ],
  },
  {
    what: 'attendance',
    alone: true,
    headings: ['Có mặt', 'Vắng', 'Vắng mặt', 'Điểm danh', 'Số buổi vắng', 'Có phép', 'Không phép'],
  },
  {
    what: 'money',
    alone: true,
    headings: [
      'Đơn giá',
      'Thành tiền',
      'Dự toán',
      'Quyết toán',
      'VNĐ',
      'Số tiền',
      'Kinh phí',
      'Giá bán',
      'Giá',
      'Triệu đồng',
      'Nghìn đồng',
    ],
  },
  {
    what: 'statisticalReport',
    alone: false,
    headings: ['Số lượng', 'Tỷ trọng', 'So với cùng kỳ', 'Lũy kế', 'Cùng kỳ', 'Cùng kỳ năm trước', 'Tăng, giảm', 'So sánh'],
  },
  {
    what: 'survey',
    alone: false,
    headings: ['Câu hỏi', 'Phương án trả lời', 'Câu trả lời', 'Rất hài lòng', 'Không hài lòng', 'Rất đồng ý'],
  },
];
