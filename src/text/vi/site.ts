import type { SiteWords } from '../parts/siteWords';

export const site: SiteWords = {
  buildingWorkbench: 'Đang dựng Bàn chấm…',
  buildingPane: 'Đang dựng khung Excel…',
  buildFailed: 'Không dựng được các trang:',
  workbenchAt: (address) => `Bàn chấm đang chạy tại ${address}`,
  paneAt: (address) => `Khung Excel đang chạy tại ${address}`,
  stop: 'Nhấn Ctrl+C để dừng.',
  portTaken: (port, instead) =>
    `Cổng ${port} đang được chương trình khác dùng. Đóng chương trình đó${instead === null ? ' rồi chạy lại' : `, hoặc chọn cổng khác: ${instead}`}.`,
  noCertificate:
    'Không tạo được chứng chỉ https cho localhost nên Excel sẽ không mở khung. Kiểm tra quyền ghi vào thư mục cá nhân rồi chạy lại; hoặc dùng Bàn chấm trên trình duyệt: npm start.',
  notTrusted: (because) =>
    `Đã tạo chứng chỉ nhưng máy này chưa tin cậy chứng chỉ đó (${because}). Mở địa chỉ dưới đây trong trình duyệt và chấp nhận chứng chỉ trước khi nạp khung vào Excel.`,
  loading: (manifest) => [
    '',
    'Nạp khung vào Excel (mỗi máy làm một lần):',
    '  Excel trên web: Trang đầu > Tiện ích > Cài đặt khác > Tải tiện ích của tôi lên, rồi chọn tệp',
    `    ${manifest}`,
    '  Excel trên Windows: chép tệp đó vào một thư mục chia sẻ; Tệp > Tùy chọn > Trung tâm tin cậy > Danh mục tiện ích tin cậy,',
    '    thêm đường dẫn \\\\máy\\thư mục và đánh dấu "Hiện trong menu"; mở lại Excel; Trang đầu > Tiện ích > Thư mục chia sẻ.',
    '    Microsoft gọi đây là cách dùng để thử, không phải cách cài chính thức.',
    '  Khung còn cũ sau khi đổi: đặt con trỏ trong khung rồi nhấn Ctrl+F5.',
    'Chương trình này chưa được thử trong chính Excel; nếu khung trống hoặc báo lỗi, xin gửi phần "Sao chép chi tiết".',
    '',
  ],
  originWanted:
    'Cần địa chỉ https của nơi đặt các trang, chỉ gồm tên máy chủ, không phải localhost. Ví dụ: npm run manifest -- https://cham.truong.example.vn',
  shareWanted: 'Thư mục chia sẻ phải viết theo tên mạng, ví dụ --share "\\\\may-chu\\tien-ich".',
  handedOut: (origin) =>
    `Đặt các trang trong dist/web (npm run build) lên ${origin}, rồi gửi các tệp trên. Kiểm tra lại: npm run validate -- ${origin}`,
};
