import type { YearSheetsWords } from '../../../core/render/year/yearSheets';
import { targetWords } from './targetWords';

const footer = 'Trang &P/&N';

/** Tên và lời dẫn của các trang theo dõi năm; tiêu đề cột do lõi đặt, vì còn phải đọc lại. */
export const yearSheetWords: YearSheetsWords = {
  members: {
    title: 'THÀNH VIÊN, CỤM TRƯỞNG, CỤM PHÓ QUA CÁC NĂM',
    about:
      'Mỗi dòng là một đơn vị trong một năm. Vai trò: Cụm trưởng, Cụm phó, Thành viên, Đăng cai. Trạng thái: Công nhận, Giới thiệu, Dự kiến. Sửa trực tiếp trên trang này.',
    footer,
  },
  registration: {
    title: 'ĐĂNG KÝ THI ĐUA VÀ ĐIỀU KIỆN XÉT KHEN THƯỞNG',
    about:
      'Danh hiệu cách nhau bằng dấu chấm phẩy. Đơn vị không đăng ký thì không được xét; điều kiện nào đang áp dụng mà đơn vị chưa đạt thì bảng đề nghị nêu lý do. Ô để trống là chưa biết.',
    footer,
  },
  targets: {
    title: 'CHỈ TIÊU THI ĐUA VÀ KẾT QUẢ THỰC HIỆN',
    about:
      'Phép so: =, ≥, ≤, khoảng. «Mục tiêu» vượt được thì tốt; «Trần» không được vượt. Tính trên một chỉ tiêu khác thì ghi mã của nó (ví dụ T7). Tỷ lệ và đánh giá do chương trình tính.',
    footer,
  },
  statistics: {
    title: 'SỐ LIỆU THỐNG KÊ CỦA CÁC TRƯỜNG VÀ TOÀN CỤM',
    about:
      'Mỗi bảng là một kỳ. Cột «Toàn Cụm» là công thức cộng, không gõ số. Dòng con mang số thứ tự của dòng mẹ (1.1 thuộc 1) và cách chia; «Trong đó» là một phần, không cần cộng đủ.',
    footer,
  },
  activities: {
    title: 'HOẠT ĐỘNG CỦA CỤM',
    about: 'Mỗi dòng một hoạt động: hội thảo, giao lưu, tham quan, thiện nguyện. Đơn vị tham gia cách nhau bằng dấu chấm phẩy.',
    footer,
  },
  standard: {
    title: 'TRƯỜNG CHÍNH TRỊ CHUẨN: TIẾN ĐỘ THEO NĂM',
    about:
      'Số tiêu chí của từng mức là số liệu của văn bản đang có hiệu lực, sửa được. Để trống nhóm thì là toàn bộ tiêu chí. Tỷ lệ và số còn thiếu do chương trình tính.',
    footer,
  },
  history: {
    title: 'KẾT QUẢ THI ĐUA, KHEN THƯỞNG QUA CÁC NĂM',
    about:
      'Dòng của năm kết thúc được thêm khi chuyển sổ sang năm sau. Kết quả khen thưởng: Đề nghị, Được tặng, Không được tặng.',
    footer,
  },
  said: { target: targetWords, progress: 'Số tiêu chí trường chuẩn (mức 1) đạt theo năm' },
};
