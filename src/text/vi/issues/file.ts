import type { FileCode, IssueWordsOf } from '../../parts/issueWords';

/** Lời về cách dựng tệp. */
export const file: IssueWordsOf<FileCode> = {
  summaryStale: ({ facts }) => ({
    what: `Bảng tổng hợp ghi ${facts.shown}, tính theo số liệu hiện nay là ${facts.computed}.${facts.cells.length > 1 ? ` Còn ${String(facts.cells.length - 1)} ô như vậy.` : ''}`,
    why: 'Số liệu đã đổi sau khi lập bảng, nên bảng này không còn đúng để ký.',
    advice: 'Kiểm tra lại rồi bấm Ghi để lập lại bảng; nếu ai đã sửa tay trên bảng thì sửa ở phiếu chấm.',
  }),
  stampDiffers: ({ facts }) => ({
    what: `Tem số liệu trên bảng tổng hợp là ${facts.stamped}, của số liệu và quy chế hiện nay là ${facts.present}.`,
    why: 'Số liệu hoặc quy chế đã đổi sau khi lập bảng: các con số có thể vẫn đúng, nhưng thứ hạng, chú thích và đề nghị đã in thì chưa chắc.',
    advice: 'Bấm Ghi để lập lại các trang trước khi in và ký.',
  }),
  stampOfOtherFormat: ({ facts }) => ({
    what: `Tem số liệu trên bảng tổng hợp (${facts.stamped}) do một bản khác của phần mềm lập, theo cách tính tem khác.`,
    why: 'Tem ấy không đối chiếu được nên không cho biết số liệu đã đổi hay chưa; các con số trên bảng thì vẫn được đối chiếu và đang khớp.',
    advice: 'Bấm Ghi để lập lại các trang với tem mới trước khi in và ký; bảng đã ký thì để nguyên.',
  }),
  draftMarkMissing: ({ facts }) => ({
    what: `Trang «${facts.sheet}» không ghi DỰ THẢO trong khi còn ${String(facts.errors)} lỗi phải xử lý.`,
    why: 'In ra như vậy thì người nhận tưởng là bản chính thức.',
    advice: 'Bấm Ghi để lập lại trang với dòng DỰ THẢO, hoặc xử lý hết lỗi trước khi in.',
  }),
  tableUnlikePage: ({ facts }) => ({
    what: {
      wide: `Bảng in ra rộng hơn trang giấy: ${String(facts.across)} trang ghép ngang mới đủ cột.`,
      small: `Bảng bị thu nhỏ còn ${String(facts.percent)}% để vừa trang giấy.`,
      headings: `Bảng in ra ${String(facts.down)} trang nhưng dòng tiêu đề chỉ có ở trang đầu.`,
    }[facts.how],
    why: {
      wide: 'Cột bị cắt sang trang khác, người họp không đọc được cả dòng của một đơn vị.',
      small: 'Chữ in ra quá nhỏ để đọc và ký.',
      headings: 'Từ trang thứ hai không biết cột nào là cột nào.',
    }[facts.how],
    advice: {
      wide: 'Thẻ Bố trí Trang: chọn khổ ngang và co cho vừa một trang theo chiều rộng; nhiều tiêu chí quá thì in riêng từng nhóm, hoặc ở nút In Tiêu đề chọn các cột đầu làm cột lặp lại bên trái.',
      small: 'Chọn khổ giấy ngang hoặc lớn hơn, hoặc in riêng từng nhóm tiêu chí.',
      headings: 'Thẻ Bố trí Trang, nút In Tiêu đề: chọn các dòng tiêu đề làm dòng lặp lại ở đầu trang.',
    }[facts.how],
  }),
  rowMisread: ({ facts }) => ({
    what: {
      total: `«${facts.name}» bằng tổng của tất cả các dòng khác: đây là dòng tổng, không phải đơn vị hay tiêu chí.`,
      mean: `«${facts.name}» bằng trung bình của tất cả các đơn vị khác: đây là dòng bình quân, không phải một đơn vị.`,
      maxima: `«${facts.name}» có đúng điểm tối đa ở mọi tiêu chí và không có số thứ tự: đây là dòng điểm tối đa, không phải một đơn vị.`,
      lost: `Dòng «${facts.name}» có số thứ tự và điểm nhưng bị coi là tiêu đề nên không được đọc.`,
    }[facts.is],
    why: {
      total: 'Dòng tổng mà tính như dữ liệu thì điểm bị cộng hai lần hoặc chiếm mất một hạng.',
      mean: 'Dòng bình quân mà xếp hạng như một đơn vị thì các đơn vị sau bị tụt hạng.',
      maxima: 'Dòng điểm tối đa mà xếp hạng như một đơn vị thì chiếm hạng nhất.',
      lost: 'Mất dòng này là mất điểm của một tiêu chí hoặc cả một đơn vị.',
    }[facts.is],
    advice: 'Bấm Xem cách đọc, bấm vào đầu dòng (hoặc cột) này và chỉ rõ nó là gì, xem trước rồi lưu.',
  }),
  templateDiffers: ({ facts }) => ({
    what:
      facts.what === 'year'
        ? `Tiêu đề trang này ghi năm ${facts.stated}, sổ của Cụm là năm ${facts.cluster}.`
        : `Trang này dùng phiên bản mẫu «${facts.stated}», mẫu của Cụm là «${facts.cluster}».`,
    why: 'Chấm theo mẫu khác thì tiêu chí và điểm chuẩn có thể khác, điểm không so sánh được.',
    advice: 'Chép số liệu của đơn vị sang đúng mẫu của Cụm; nếu chỉ ghi nhầm thì sửa ô này.',
  }),
  othersInPacket: ({ facts }) => ({
    what: `Tệp gửi cho ${facts.owner} có cả phần của ${named(facts.others)}.`,
    why: 'Cụm quy định mỗi trường chỉ được xem phần của mình.',
    advice: 'Bỏ phần của các đơn vị khác ra khỏi tệp rồi gửi lại cho trường.',
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
  manualCalculation: ({ facts }) => ({
    what: `Sổ đang đặt chế độ tính bằng tay: ${String(facts.formulas)} công thức không tự tính lại khi số liệu đổi.`,
    why: 'Tổng đang hiện có thể là của số liệu cũ.',
    advice: 'Thẻ Công thức, nút Tuỳ chọn Tính toán: chọn Tự động, hoặc nhấn F9 để tính lại rồi kiểm tra lại.',
  }),
  volatileFormula: ({ facts }) => ({
    what:
      facts.function === null
        ? facts.through.length === 0
          ? `Công thức ${facts.formula} tham chiếu đến chính ô của nó.`
          : `Công thức ${facts.formula} quay vòng về chính ô của nó qua ${named(facts.through, 'ô')}.`
        : `Công thức ${facts.formula} dùng hàm ${facts.function}, có thể cho giá trị khác mỗi lần mở tệp.`,
    why: 'Điểm đã chốt có thể đổi mà không ai sửa.',
    advice: 'Thay bằng giá trị, hoặc bằng công thức chỉ dùng các ô cố định.',
  }),
};

/** Ba tên đầu, rồi số còn lại. */
function named(names: readonly string[], of = 'đơn vị'): string {
  const more = names.length - 3;
  return more > 0 ? `${names.slice(0, 3).join(', ')} và ${String(more)} ${of} nữa` : names.join(', ');
}

const HIDDEN = { row: 'Dòng', column: 'Cột', sheet: 'Trang' } as const;

const UNSEEN = {
  colour: 'Số ở ô này viết bằng màu gần như trùng với màu nền nên không nhìn thấy.',
  size: 'Số ở ô này viết bằng cỡ chữ quá nhỏ, in ra không đọc được.',
  format: 'Số ở ô này có định dạng «;;;» nên không hiện ra.',
} as const;
