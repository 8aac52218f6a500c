import type { StartWords } from '../parts/startWords';

/** Lời của màn hình đầu tiên, và của những gì có thể trục trặc trước khi phần còn lại tải xong. */
export const start: StartWords = {
  title: 'Chấm Thi Đua',
  steps: {
    label: 'Các bước',
    check: 'Kiểm tra',
    send: 'Gửi',
    look: 'Xem',
    votes: 'Bỏ phiếu',
    awards: 'Khen thưởng',
    write: 'Ghi',
    papers: 'Văn bản',
    policy: 'Quy chế',
    proofread: 'Soát văn bản',
    collect: 'Nhận tệp',
    differences: 'Đối chiếu',
    history: 'Lịch sử',
    about: 'Về chương trình',
  },
  firstRun: {
    heading: 'Từ bảng chấm điểm đến bảng đề nghị khen thưởng',
    what: [
      'Đọc bảng chấm điểm của cụm, chỉ ra từng ô sai hoặc thiếu, tính lại điểm và xếp hạng.',
      'Sau khi đã xem và đồng ý, ghi bảng tổng hợp và bảng đề nghị khen thưởng thành trang riêng để in và ký.',
    ],
    willChange: 'Sẽ thay đổi, khi bấm Ghi',
    willNotChange: 'Không bao giờ tự thay đổi',
    changes: [
      'Thêm các trang Tổng hợp, Đề nghị khen thưởng, Đối chiếu điểm, Kiểm tra, Phân tích; lần sau chỉ thay đúng các trang này.',
    ],
    keeps: [
      'Điểm, công thức, định dạng trên các trang của đơn vị: chỉ sửa một ô khi có người bấm nút sửa ô đó.',
      'Dữ liệu không gửi đi đâu: mọi việc làm ngay trên máy này.',
    ],
    start: 'Kiểm tra bảng chấm điểm',
    template: 'Tạo sổ chấm điểm mẫu',
    ways: { collect: 'Nhận tệp của các trường', proofread: 'Soát một văn bản' },
  },
  failure: {
    during: {
      check: 'Chưa kiểm tra được',
      probe: 'Chưa phân tích được độ vững nên chưa ghi',
      write: 'Chưa ghi được',
      fix: 'Chưa sửa được ô',
      correct: 'Chưa lưu được cách đọc',
      settle: 'Chưa lưu được quy chế',
      stamp: 'Chưa đóng dấu được',
      pair: 'Chưa thêm được phiếu chấm chéo',
      judge: 'Chưa ghi được vào Nhật ký',
      vote: 'Chưa ghi được kết quả kiểm phiếu',
      decide: 'Chưa ghi được quyết định',
      withdraw: 'Chưa rút được quyết định',
      restore: 'Chưa hoàn tác được',
      keep: 'Chưa ghi nhận được',
      forget: 'Chưa xoá được bản sao lưu',
      goTo: 'Chưa đến được ô',
      open: 'Không mở được tệp',
      collect: 'Chưa nhận được tệp của các trường',
    },
    defect: {
      message: 'Chương trình gặp lỗi ngoài dự kiến.',
      advice: 'Bấm Kiểm tra lại. Nếu vẫn gặp, hãy sao chép chi tiết và gửi cho người hỗ trợ.',
    },
    changedMeanwhile: {
      message: 'Sổ tính đã thay đổi sau lần kiểm tra. Chưa ghi gì.',
      advice: 'Kết quả mới đã được tính lại. Hãy xem lại rồi bấm Ghi lần nữa.',
    },
    stopped: {
      message: 'Đã dừng khi chưa biết ghi đến đâu.',
      advice: 'Bấm Kiểm tra lại để xem trạng thái hiện nay của sổ tính trước khi làm tiếp.',
    },
    cancelled: 'Đã huỷ. Chưa thay đổi gì.',
    retry: 'Thử lại',
    dismiss: 'Đóng thông báo',
    details: 'Chi tiết kỹ thuật',
    copy: 'Sao chép chi tiết',
    copied: 'Đã sao chép.',
    copyByHand: 'Không sao chép tự động được: nội dung đã được chọn, hãy nhấn Ctrl+C.',
    reload: 'Tải lại',
  },
  footer: {
    version: (version) => `Phiên bản ${version}`,
    language: 'Ngôn ngữ',
    other: 'English',
    privacy: 'Dữ liệu không rời khỏi máy này.',
  },
  live: {
    label: 'Kiểm tra ngay khi gõ',
    hint: 'Chỉ kiểm tra lại những gì ô vừa gõ làm thay đổi. Đổi tiêu đề, điểm chuẩn, công thức thì bấm Kiểm tra lại.',
    counts: (errors, warnings) => `${errors} lỗi, ${warnings} cảnh báo`,
    behind: {
      waiting: 'Ô vừa gõ chưa đọc được, đang tự thử lại',
      stale: 'Sổ tính vừa thay đổi, hãy bấm Kiểm tra lại',
    },
    waiting: {
      cellEdit: 'Excel đang ở chế độ nhập ô nên chưa đọc được ô vừa gõ. Sẽ tự thử lại; bấm Kiểm tra lại lúc nào cũng được.',
      busy: 'Excel đang bận nên chưa đọc được ô vừa gõ. Sẽ tự thử lại; bấm Kiểm tra lại lúc nào cũng được.',
    },
    news: (errors, warnings) => `Đã kiểm tra ô vừa gõ: còn ${errors} lỗi, ${warnings} cảnh báo.`,
  },
  piece: {
    coming: 'Đang mở…',
    missing: 'Chưa tải được phần này của chương trình.',
    advice:
      'Sổ tính không thay đổi. Kiểm tra kết nối mạng, hoặc thư mục đặt chương trình có còn đủ tệp không, rồi bấm Thử lại. Nếu vẫn không được, lưu sổ tính, đóng rồi mở lại bảng này.',
  },
};
