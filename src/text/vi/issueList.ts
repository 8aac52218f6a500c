import type { PanelWords } from '../parts/panelWords';
import { issues } from './issues';

/** Lời của danh sách phát hiện. */
export const issueList: PanelWords['issues'] = {
  heading: 'Kết quả kiểm tra',
  none: 'Không phát hiện sai sót nào.',
  blocking: (count, whose) =>
    whose === 'school' ? `Còn ${count} lỗi phải sửa trước khi gửi.` : `Còn ${count} lỗi chặn xếp hạng.`,
  blockingAdvice: {
    school: 'Chưa thể đóng dấu để gửi cho đến khi các lỗi này được sửa trong phiếu.',
    cluster: 'Chưa xếp hạng và chưa lập đề nghị cho đến khi các lỗi này được sửa trong sổ tính.',
  },
  clear: (errors, warnings, infos, whose) => {
    if (errors + warnings === 0)
      return infos === 0
        ? 'Không còn lỗi, không còn cảnh báo.'
        : `Không còn lỗi, không còn cảnh báo. Có ${infos} thông tin để đọc thêm, không bắt buộc sửa.`;
    const first = whose === 'school' ? 'Không còn lỗi phải sửa trước khi gửi.' : 'Không còn lỗi chặn xếp hạng.';
    return `${first} Có ${errors} lỗi, ${warnings} cảnh báo, ${infos} thông tin để xem lại.`;
  },
  how: 'Mỗi mục có nút: «Sửa thành» khi chương trình biết giá trị đúng, «Nhập giá trị đúng» hoặc «Đến ô» để tự gõ, «Bỏ qua» khi đã đối chiếu và thấy không sai.',
  group: (severity, count) => `${issues.severity[severity]} (${count})`,
  blocks: {
    school: {
      ranking: 'Phải sửa trước khi gửi',
      awards: 'Phải sửa trước khi gửi',
      print: 'Cần sửa trước khi in',
      tick: 'Cần xem lại trước khi gửi',
    },
    cluster: {
      ranking: 'Chặn xếp hạng',
      awards: 'Chặn đề nghị khen thưởng',
      print: 'Cần sửa trước khi in',
      tick: 'Cần xác nhận trước khi in',
    },
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
  onlyBlocking: { school: 'Chỉ lỗi phải sửa trước khi gửi', cluster: 'Chỉ lỗi chặn xếp hạng' },
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
