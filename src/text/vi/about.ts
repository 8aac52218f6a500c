import type { AboutWords } from '../parts/aboutWords';

/** Lời giới thiệu chương trình. */
export const about: AboutWords = {
  heading: 'Về Chấm Thi Đua',
  what: 'Kiểm tra bảng chấm điểm của cụm thi đua, tính lại điểm, xếp hạng, lập bảng tổng hợp và bảng đề nghị khen thưởng.',
  version: (version) => `Phiên bản ${version}`,
  inExcel: (platform, build) =>
    `Đang chạy trong Excel${platform === null ? '' : ` (${platform})`}${build === null ? '' : `, bản ${build}`}.`,
  sets: (sets) => `Excel hỗ trợ: ${sets.join(', ')}.`,
  inBrowser: 'Đang chạy là Bàn chấm trong trình duyệt, không cần Excel.',
  notTold: 'Nơi chạy: chưa rõ.',
  privacy: {
    heading: 'Dữ liệu ở đâu',
    lines: [
      'Không có dữ liệu nào rời khỏi máy này: chương trình không có máy chủ, không tài khoản, không thống kê người dùng.',
      'Sổ tính được đọc và tính ngay trên máy. Chỉ ghi vào sổ khi có người bấm nút ghi hoặc sửa.',
    ],
    excel: 'Bản sao lưu để hoàn tác nằm trong chính tệp và xoá được ở mục Lịch sử.',
    workbench: 'Bàn chấm tự giữ bản sửa dở trong trình duyệt của máy này; tải tệp về hoặc chọn bỏ thì bản đó được xoá.',
  },
  shortcuts: {
    heading: 'Phím tắt',
    caption: 'Phím và việc phím làm',
    keys: 'Phím',
    does: 'Việc',
    everywhere: [
      { keys: 'Tab, Shift+Tab', does: 'Đến nút, ô nhập kế tiếp hoặc trước đó' },
      { keys: '← →', does: 'Sang bước, thẻ bên cạnh khi đang ở hàng thẻ' },
      { keys: 'Home, End', does: 'Đến thẻ đầu, thẻ cuối' },
      { keys: 'Enter, Space', does: 'Bấm nút, mở phần đang gập' },
      { keys: 'Esc', does: 'Đóng danh sách Việc khác' },
    ],
    workbench: [
      { keys: 'F6', does: 'Qua lại giữa lưới ô và bảng điều khiển' },
      { keys: 'Enter', does: 'Vào lưới ô khi đang ở khung lưới' },
    ],
    excel: [{ keys: 'F6', does: 'Phím của Excel: qua lại giữa trang tính, dải lệnh và bảng này' }],
  },
  diagnostics: {
    heading: 'Thông tin để nhờ hỗ trợ',
    about: 'Chỉ gồm phiên bản, máy, số đếm và mã lỗi: không có tên, không có điểm, không có tên tệp.',
  },
  licence: {
    heading: 'Giấy phép',
    lines: [
      'Chấm Thi Đua theo giấy phép MIT: được dùng, sao chép, sửa và phát hành lại, kèm nguyên văn giấy phép.',
      'Có dùng phần mềm nguồn mở khác, giấy phép nằm trong các tệp .LICENSE.txt đi kèm chương trình.',
    ],
  },
};
