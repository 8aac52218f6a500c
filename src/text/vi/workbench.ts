import type { WorkbenchWords } from '../parts/workbenchWords';

/** Lời của Bàn chấm trên trình duyệt. */
export const workbench: WorkbenchWords = {
  title: 'Bàn chấm · Chấm Thi Đua',
  skipToPanel: 'Đến bảng điều khiển',
  open: 'Mở tệp…',
  openSample: 'Mở tệp mẫu',
  drop: 'Thả tệp .xlsx vào đây',
  download: 'Tải về .xlsx',
  downloadName: (name, extension) => `${name} - Chấm Thi Đua.${extension}`,
  downloaded: (name) => `Đã tạo tệp «${name}» trong thư mục tải về. Tệp gốc giữ nguyên.`,
  notAFile: 'Đây không phải một tệp. Hãy thả một tệp .xlsx hoặc .xlsm.',
  several: 'Mỗi lần chỉ mở một tệp. Hãy thả lại từng tệp.',
  sampleMissing: 'Không tải được tệp mẫu. Hãy mở tệp của cụm bằng nút Mở tệp.',
  sampleNotice: 'Tệp mẫu: số liệu mẫu, không phải số liệu thật.',
  templateNotice: 'sổ mẫu mới, chưa lưu',
  sheets: 'Các trang của sổ tính',
  sheetTable: (name) => `Nội dung trang ${name}`,
  hidden: '(ẩn)',
  ours: '(của chương trình)',
  atCell: (sheet, cell, value) => `Trang ${sheet}, ô ${cell}: ${value === '' ? 'để trống' : value}`,
  noCells: 'Trang này không có ô dữ liệu để hiển thị.',
  panel: 'Bảng điều khiển',
  notExcel: 'Bàn chấm hiển thị gần đúng nội dung các trang; tệp tải về giữ nguyên mọi phần khác của tệp gốc.',
  grid: (sheet) => `Lưới ô của trang ${sheet}: gõ trực tiếp vào ô để sửa`,
  gridParts: {
    chosenCell: 'Ô đang chọn',
    names: 'Các tên đã đặt',
    cancel: 'Bỏ nội dung đang gõ',
    accept: 'Nhận nội dung đang gõ',
    functions: 'Chèn hàm',
    expand: 'Mở rộng thanh công thức',
  },
  gridHelp:
    'Gõ trực tiếp vào ô để sửa; số thập phân dùng dấu phẩy. Phím Enter vào lưới, F6 qua lại giữa lưới và bảng điều khiển. Tệp tải về giữ nguyên mọi phần khác của tệp gốc, kể cả phần lưới không vẽ được.',
  gridLoading: 'Đang mở lưới để sửa ô… Trong lúc chờ, trang được hiển thị gần đúng.',
  gridFailed:
    'Trình duyệt không mở được lưới để sửa ô, nên các trang chỉ để xem. Hãy tải lại trang; nếu vẫn vậy, hãy sửa trong Excel rồi mở lại tệp.',
  cellRefused: (cell) => `Không sửa được ô ${cell}; ô đã trở lại như cũ`,
  pasteRefused: 'Chưa dán gì: vùng dán chạm ô gộp hoặc vượt ra ngoài trang',
  pasteRefusedWhy: 'Hãy chọn lại ô đầu của vùng dán, hoặc dán từng phần không có ô gộp.',
  notCalculated: (count, cell) =>
    `Có ${count} ô công thức lưới không tính lại được (ô đầu tiên: ${cell}): các ô đó giữ giá trị cũ của tệp, Excel sẽ tính lại khi mở.`,
  blocked: 'Ở đây chỉ sửa được nội dung ô',
  blockedWhy:
    'Thêm, xoá, gộp, chuyển dòng và cột hay đổi tên trang sẽ không lưu được vào tệp gốc, nên việc vừa rồi không được thực hiện. Hãy làm việc đó trong Excel rồi mở lại tệp.',
  unsaved: (name, time) => `Tệp «${name}» sửa dở lúc ${time}, chưa tải về`,
  leaveUnsaved: 'Sổ đang mở có chỗ sửa chưa tải về; mở sổ khác thì những chỗ đó sẽ mất. Vẫn mở sổ khác?',
  unsavedWhy:
    'Bản sửa dở được giữ trong trình duyệt của máy này, không gửi đi đâu. Mở lại để làm tiếp, hoặc bỏ nếu không cần nữa.',
  recover: 'Mở lại bản sửa dở',
  discard: 'Bỏ bản sửa dở',
  recovered: 'bản sửa dở, chưa tải về',
  keptHere: (time) => `Đã tự giữ trong trình duyệt lúc ${time}`,
  notKept: 'Trình duyệt không giữ được bản sửa dở: hãy tải tệp về thường xuyên.',
};
