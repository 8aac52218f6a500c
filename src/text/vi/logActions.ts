import type { MemberStatus } from '../../core/domain/collection';
import type { LogAction } from '../../core/render/log/logWords';

/** Việc làm ghi trên trang Nhật ký, ngoài việc nhận tệp. */
export const logActions: Readonly<Record<Exclude<LogAction, MemberStatus>, string>> = {
  returned: 'Trả lại',
  value: 'Điền ô',
  fix: 'Sửa ô',
  dismissal: 'Bỏ qua',
  reopening: 'Xét lại',
  votes: 'Nhập phiếu',
  decision: 'Quyết định suất cuối',
  withdrawal: 'Rút quyết định',
};
