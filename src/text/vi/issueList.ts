import type { PanelWords } from '../parts/panelWords';
import { issues } from './issues';

/** Lời của danh sách phát hiện. */
export const issueList: PanelWords['issues'] = {
  heading: 'Kết quả kiểm tra',
  none: 'Không phát hiện sai sót nào.',
  blocking: (count) => `Còn ${count} lỗi chặn xếp hạng.`,
  blockingAdvice: 'Chưa xếp hạng và chưa lập đề nghị cho đến khi các lỗi này được sửa trong sổ tính.',
  clear: (errors, warnings, infos) =>
    `Không còn lỗi chặn xếp hạng. Có ${errors} lỗi, ${warnings} cảnh báo, ${infos} thông tin để xem lại.`,
  group: (severity, count) => `${issues.severity[severity]} (${count})`,
  blocks: {
    ranking: 'Chặn xếp hạng',
    awards: 'Chặn đề nghị khen thưởng',
    print: 'Cần sửa trước khi in',
    tick: 'Cần xác nhận trước khi in',
  },
  why: 'Vì sao quan trọng',
  advice: 'Cách xử lý',
  fix: 'Đề nghị sửa',
  from: 'từ',
  to: 'thành',
  applyFix: (to) => `Sửa thành ${to}`,
  goTo: (cell) => `Đến ô ${cell}`,
  goToHint: 'Con trỏ sẽ chuyển sang bảng tính.',
  noCell: 'Không gắn với ô nào',
  filter: 'Lọc',
  all: 'Tất cả',
  onlyBlocking: 'Chỉ lỗi chặn xếp hạng',
  search: 'Tìm đơn vị, ô, chữ',
  shown: (shown, all) => (shown === all ? `${all} mục` : `${shown} trong ${all} mục`),
  noneShown: 'Không có mục nào khớp với bộ lọc.',
  more: (count) => `Xem thêm ${count} mục`,
  details: (code) => `Mã: ${code}`,
  groupBy: 'Nhóm theo',
  by: { severity: 'Mức độ', unit: 'Đơn vị', rule: 'Quy tắc', sheet: 'Trang' },
  ofGroup: (name, count) => `${name} (${count})`,
  noUnit: 'Không của riêng đơn vị nào',
  noSheet: 'Không gắn với trang nào',
};
