import type { AwardRule } from '../../core/domain/policy';
import type { AwardsWords } from '../parts/awardsWords';
import { dayText } from '../dayText';
import { vietnameseNumbers as numbers } from '../format';
import { shareText } from '../shareText';

/** Lời của bước khen thưởng. */
export const awards: AwardsWords = {
  intro: 'Các hình thức xét theo thứ tự của quy chế; đơn vị nào được hay không được đề nghị đều có lý do.',
  conditions: (rule) => {
    const parts = conditions(rule);
    return parts.length === 0 ? '' : `Điều kiện: ${parts.join('; ')}.`;
  },
  basis: (documents) => `Căn cứ: ${documents.join('; ')}.`,
  unregistered: (units) => `Đứng đủ cao nhưng không đăng ký danh hiệu này nên không được xét: ${units.join(', ')}.`,
  waiting: (seats, award) => `${seats} suất chờ kết quả quyết định về ${award}.`,
  decideFirst: (award) => `Phải quyết định về ${award} trước: đơn vị không được chọn ở đó mới xét ở đây.`,
  openDecision: 'Ghi quyết định…',
  cannotDecide: 'Tệp này chỉ đọc được, đang bận, hoặc lần ghi trước còn dở, nên chưa ghi quyết định được.',
  decisions: (count) => `Quyết định về suất cuối đã ghi (${count})`,
  decision: (chosen, among) => `Chọn ${listed(chosen)} trong số ${listed(among)}.`,
  decidedBy: (by, on, reason) => `${by.trim()}, ngày ${dayText(on)}. Lý do: ${reason.trim()}`,
  withdraw: 'Rút quyết định…',
  moved: (unit, [placeBefore, placeAfter], [before, after]) => {
    const parts = [
      ...(placeBefore === placeAfter ? [] : [`hạng ${placeBefore ?? '–'} → ${placeAfter ?? '–'}`]),
      ...(before === after ? [] : [`danh hiệu: ${before} → ${after}`]),
    ];
    return `${unit}: ${parts.join('; ')}`;
  },
  form: {
    heading: (award) => `Quyết định về suất cuối: ${award}`,
    about: (units, seats) =>
      `${units} đơn vị ngang nhau, còn ${seats} suất. Chương trình không tự chọn: người có thẩm quyền quyết định.`,
    chosen: 'Đơn vị được chọn',
    wrongNumber: (seats, chosen) => `Phải chọn đúng ${seats} đơn vị, đang chọn ${chosen}.`,
    by: 'Người hoặc hội nghị quyết định',
    byHint: 'Ví dụ: Hội nghị Cụm, Cụm trưởng (kèm họ tên)',
    byMissing: 'Cần ghi ai quyết định.',
    on: 'Ngày quyết định',
    onHint: 'Ngày/tháng/năm, ví dụ 05/12/2026',
    onWrong: 'Không đọc được ngày. Gõ ngày/tháng/năm, ví dụ 05/12/2026.',
    onLater: 'Ngày này ở sau hôm nay.',
    reason: 'Lý do',
    reasonHint: 'Ví dụ: biểu quyết 9/11; bốc thăm theo Điều 6 Quy chế',
    reasonMissing: 'Cần ghi lý do.',
    preview: 'Trước khi ghi: ai đổi danh hiệu',
    incomplete: 'Điền đủ các mục trên để xem kết quả và ghi.',
    policyProblems: (count) => `Quy chế còn ${count} chỗ phải sửa (mục Quy chế trong Việc khác) thì mới ghi quyết định được.`,
    kept: 'Quyết định được ghi vào bảng «Quyết định về suất cuối» trên trang Cấu hình, kèm một dòng Nhật ký. Lần chấm sau vẫn theo quyết định này, chừng nào vẫn đúng các đơn vị ấy ngang nhau.',
    save: 'Ghi quyết định',
    back: 'Về danh sách khen thưởng',
  },
  withdrawal: {
    heading: 'Rút quyết định về suất cuối',
    about:
      'Dòng quyết định được xoá khỏi trang Cấu hình và suất cuối lại chờ quyết định; trang Nhật ký giữ cả quyết định và việc rút.',
    by: 'Người rút quyết định',
    byMissing: 'Cần ghi ai rút quyết định.',
    reason: 'Lý do rút',
    reasonMissing: 'Cần ghi lý do rút.',
    confirm: 'Rút quyết định',
  },
};

const WHOLE = { members: 'tổng số thành viên', present: 'số người tham gia', valid: 'số phiếu hợp lệ' } as const;

function conditions({ minTotal, minGrade, places, registered, vote }: AwardRule): readonly string[] {
  return [
    ...(minTotal === null ? [] : [`tổng điểm từ ${numbers.points(minTotal)}`]),
    ...(minGrade === null ? [] : [`xếp loại từ ${minGrade}`]),
    ...(places === null ? [] : [places === 1 ? 'hạng 1' : `trong ${places} hạng đầu`]),
    ...(registered ? ['đã đăng ký'] : []),
    ...(vote === null
      ? []
      : [
          `phiếu đồng ý ${vote.threshold.moreThan ? 'trên' : 'từ'} ${shareText(numbers, vote.threshold.share)} tính trên ${WHOLE[vote.of]}`,
        ]),
  ];
}

function listed(names: string): string {
  return names
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .join(', ');
}
