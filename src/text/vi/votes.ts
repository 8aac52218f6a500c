import { ceiling, equal, floor, multiply, points } from '../../core/domain/points';
import type { VotesWords } from '../parts/votesWords';
import { vietnameseNumbers as numbers } from '../format';
import { shareText } from '../shareText';

/** Lời của bước bỏ phiếu. */
export const votes: VotesWords = {
  heading: 'Bỏ phiếu suy tôn',
  intro:
    'Số phiếu cần có được tính trước khi bỏ phiếu. Sau khi kiểm phiếu, nhập số phiếu vào đây; chương trình ghi vào trang Bỏ phiếu của sổ tính.',
  none: 'Quy chế không yêu cầu bỏ phiếu cho hình thức khen thưởng nào.',
  blocked: 'Còn lỗi chặn xếp hạng nên chưa biết đơn vị nào có tên trên phiếu. Sửa các lỗi đó rồi bấm Kiểm tra lại.',
  noCandidates: 'Chưa có đơn vị nào để bỏ phiếu.',
  meeting: 'Số liệu chung của cuộc bỏ phiếu',
  counts: {
    members: 'Tổng số thành viên',
    present: 'Có mặt',
    written: 'Ý kiến bằng văn bản',
    issued: 'Phiếu phát ra',
    returned: 'Phiếu thu về',
  },
  parts: { votesFor: 'Đồng ý', votesAgainst: 'Không đồng ý', invalid: 'Không hợp lệ' },
  condition: ({ threshold, of }) =>
    `Điều kiện: ${atLeast(threshold)} tính trên ${WHOLE[of]}. ${
      of === 'valid'
        ? 'Số phiếu hợp lệ của mỗi đơn vị có thể khác nhau, nên số phiếu cần có nêu ở từng đơn vị khi đã nhập.'
        : `Nhập ${MISSING[of]} để biết cần bao nhiêu phiếu.`
    }`,
  needed: ({ threshold, of: whole }, needYes, of) => {
    const exact = multiply(threshold.share, points(String(of)));
    const product = `${shareText(numbers, threshold.share)} × ${of} ${COUNTED[whole]} = ${numbers.points(exact)}`;
    const isWhole = equal(exact, threshold.moreThan ? floor(exact) : ceiling(exact));
    const step = threshold.moreThan ? `, phải trên mức này: từ ${needYes}` : isWhole ? '' : `, lấy lên ${needYes}`;
    return `Cần ít nhất ${needYes}/${of} phiếu đồng ý: ${product}${step}.`;
  },
  candidate: (unit, place) => (place === null ? unit : `${unit} (hạng ${place})`),
  round: (round) => `Vòng ${round}`,
  oneForAll: 'Một phiếu chung cho mọi hình thức: sửa ở đây là sửa cho tất cả.',
  twice: (units) =>
    `${units.join(', ')}: trang Bỏ phiếu có hai dòng cho cùng một vòng, không biết dòng nào đúng. Xoá dòng sai trên trang đó rồi bấm Kiểm tra lại.`,
  outcome: (vote) => {
    switch (vote.status) {
      case 'notNeeded':
        return 'Không phải bỏ phiếu.';
      case 'pending':
        return vote.needYes === null || vote.of === null ? 'Chờ kết quả.' : `Chờ kết quả: cần ${vote.needYes}/${vote.of} phiếu.`;
      case 'passed':
        return `Đạt: ${vote.yes}/${vote.of} phiếu (${numbers.points(vote.percent)}%), cần ${vote.needYes}.`;
      case 'failed':
        return `Không đạt: ${vote.yes}/${vote.of} phiếu (${numbers.points(vote.percent)}%), cần ${vote.needYes}, thiếu ${vote.needYes - vote.yes}.`;
    }
  },
  trouble: {
    notNumber: 'Không phải một số. Gõ số phiếu bằng chữ số, ví dụ 9.',
    ambiguous: 'Không rõ là số nào. Gõ liền các chữ số, không dấu chấm hay phẩy.',
    notWhole: 'Số phiếu, số người phải là số nguyên.',
    negative: 'Số phiếu, số người không thể âm.',
    forMissing: 'Chưa có số phiếu đồng ý.',
  },
  calculated: (cell) => `Công thức ở ô ${cell}, không sửa ở đây.`,
  noRoom:
    'Trang Bỏ phiếu không có chỗ cho số này phía trên bảng: để trống ô ngay sau tên của số, hoặc thêm một dòng trống, rồi kiểm tra lại.',
  preview: {
    heading: 'Trước khi ghi',
    computing: 'Đang lập thử đề nghị…',
    problems: (count) => `Còn ${count} chỗ phải sửa ở trên thì mới ghi được.`,
    unplaced: (sheet) =>
      `Trang ${sheet} không đủ chỗ cho tất cả: thêm dòng trống dưới bảng (hoặc cột còn thiếu) trên trang đó rồi bấm Kiểm tra lại.`,
    notReadBack: (sheet) =>
      `Theo cách trang ${sheet} đang trình bày, ghi vào đó thì chương trình sẽ không đọc lại được đúng như đã nhập. Gõ thẳng trên trang đó.`,
    willWrite: (sheet, cells) =>
      sheet === null
        ? 'Sẽ thêm trang Bỏ phiếu với các số trên. Các trang khác giữ nguyên, trừ một dòng Nhật ký cho mỗi thay đổi.'
        : `Sẽ ghi ${cells} ô trên trang ${sheet}. Mọi ô khác giữ nguyên, trừ một dòng Nhật ký cho mỗi thay đổi.`,
    by: 'Người nhập',
    byHint: 'Tên này, ngày nhập, số cũ và số mới được ghi vào trang Nhật ký. Hoàn tác được ngay sau khi ghi.',
    noLog:
      'Sổ đang khoá danh sách trang nên không thêm được trang Nhật ký: số phiếu vẫn được ghi nhưng không có dòng nhật ký nào.',
    save: 'Ghi kết quả kiểm phiếu',
    drop: 'Bỏ số vừa nhập',
  },
};

const WHOLE = {
  members: 'tổng số thành viên',
  present: 'số người dự họp và gửi ý kiến bằng văn bản',
  valid: 'số phiếu hợp lệ',
} as const;
const COUNTED = { members: 'thành viên', present: 'người tham gia', valid: 'phiếu hợp lệ' } as const;
const MISSING = { members: 'tổng số thành viên', present: 'số người có mặt' } as const;

function atLeast({ share, moreThan }: { readonly share: Parameters<typeof shareText>[1]; readonly moreThan: boolean }): string {
  const text = shareText(numbers, share);
  return moreThan ? `trên ${text}` : `từ ${text} trở lên`;
}
