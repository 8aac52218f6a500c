import type { FileCode, IssueWordsOf } from '../../parts/issueWords';

/** Lời về cách dựng tệp. */
export const file: IssueWordsOf<FileCode> = {
  summaryStale: ({ facts }) => ({
    what: `Bảng tổng hợp ghi ${facts.shown}, tính theo số liệu hiện nay là ${facts.computed}.${facts.cells.length > 1 ? ` Còn ${String(facts.cells.length - 1)} ô như vậy.` : ''}`,
    why: 'Số liệu đã đổi sau khi lập bảng, nên bảng này không còn đúng để ký.',
    advice: 'Kiểm tra lại rồi bấm Ghi để lập lại bảng; nếu ai đã sửa tay trên bảng thì sửa ở phiếu chấm.',
  }),
  draftMarkMissing: ({ facts }) => ({
    what: `Trang «${facts.sheet}» không ghi DỰ THẢO trong khi còn ${String(facts.errors)} lỗi phải xử lý.`,
    why: 'In ra như vậy thì người nhận tưởng là bản chính thức.',
    advice: 'Bấm Ghi để lập lại trang với dòng DỰ THẢO, hoặc xử lý hết lỗi trước khi in.',
  }),
  othersInPacket: ({ facts }) => ({
    what: `Gói gửi ${facts.owner} có cả phiếu của ${facts.other}.`,
    why: 'Cụm quy định mỗi trường chỉ xem phiếu của mình.',
    advice: 'Bỏ phiếu của đơn vị khác ra khỏi gói rồi lập lại.',
  }),
  dataHidden: ({ facts }) => ({
    what: `${HIDDEN[facts.what]} ${facts.names.join(', ')} đang ẩn nhưng có số liệu được tính.`,
    why: 'Người đọc không thấy mà điểm vẫn cộng, nên không kiểm tra lại được.',
    advice: 'Bỏ ẩn (hoặc bỏ lọc), hoặc xác nhận là ẩn có chủ ý.',
  }),
  filterActive: ({ facts }) => ({
    what: `Bộ lọc trên vùng ${facts.area} đang bật: dòng ${facts.rows.join(', ')} không hiện nhưng có số liệu được tính.`,
    why: 'Người đọc và bản in thiếu những dòng này mà điểm vẫn cộng.',
    advice: 'Bỏ lọc (thẻ Dữ liệu, nút Xoá lọc) để thấy đủ, hoặc xác nhận là lọc có chủ ý.',
  }),
  numberUnseen: ({ facts }) => ({
    what: `${UNSEEN[facts.how]}${facts.cells.length > 1 ? ` Còn ${String(facts.cells.length - 1)} ô như vậy trên trang này.` : ''}`,
    why: 'Ô trông như trống mà điểm vẫn cộng, nên người ký không kiểm tra được.',
    advice: 'Đổi về chữ đen, cỡ và định dạng bình thường; nếu không dùng số này thì xoá hẳn.',
  }),
  numbersMerged: ({ facts }) => ({
    what: `Vùng gộp ${facts.area} nằm trên ${String(facts.cells)} ô điểm hoặc số liệu.`,
    why: 'Ô gộp chỉ giữ một giá trị: dòng đầu nhận cả, các dòng sau thành trống.',
    advice: 'Bỏ gộp ô rồi nhập giá trị cho từng dòng.',
  }),
  headingTolerated: ({ facts }) => ({
    what: `Tiêu đề cột gõ không dấu: ${facts.headings.map((heading) => `«${heading}»`).join(', ')}.`,
    why: 'Chương trình vẫn nhận ra, nhưng là nhờ so khớp gần đúng.',
    advice: 'Xem lại các cột đã nhận đúng chưa; nên ghi tiêu đề có dấu.',
  }),
  numberInFormula: ({ facts }) => ({
    what: `Công thức ${facts.formula} có số ${facts.number} gõ thẳng vào.`,
    why: 'Phần điểm này không nằm ở ô nào, không có lý do đi kèm, và không ai thấy khi in ra.',
    advice: 'Ghi số đó vào một ô riêng có tên, hoặc bỏ khỏi công thức.',
  }),
  volatileFormula: ({ facts }) => ({
    what:
      facts.function === null
        ? `Công thức ${facts.formula} tham chiếu đến chính ô của nó.`
        : `Công thức ${facts.formula} dùng hàm ${facts.function}, có thể cho giá trị khác mỗi lần mở tệp.`,
    why: 'Điểm đã chốt có thể đổi mà không ai sửa.',
    advice: 'Thay bằng giá trị, hoặc bằng công thức chỉ dùng các ô cố định.',
  }),
};

const HIDDEN = { row: 'Dòng', column: 'Cột', sheet: 'Trang' } as const;

const UNSEEN = {
  colour: 'Số ở ô này viết bằng màu gần như trùng với màu nền nên không nhìn thấy.',
  size: 'Số ở ô này viết bằng cỡ chữ quá nhỏ, in ra không đọc được.',
  format: 'Số ở ô này có định dạng «;;;» nên không hiện ra.',
} as const;
