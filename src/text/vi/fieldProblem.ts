import type { FieldProblem } from '../../core/papers/fields/fillFields';
import type { DocumentPlace } from '../../core/workbook/paperTemplate';
import { shortened } from '../shortened';

const LONGEST_PLACE = 60;

/** Một đoạn văn, rút ngắn khi dài. */
export function nearText(paragraph: string): string {
  return shortened(paragraph, LONGEST_PLACE);
}

/** Chỗ một trường đứng trong mẫu của cơ quan. */
export function documentPlace({ paragraph, cell }: DocumentPlace): string {
  const where = cell === null ? 'đoạn' : `dòng ${cell.row}, cột ${cell.column} của bảng, đoạn`;
  return `${where} «${nearText(paragraph)}»`;
}

/** Vì sao một trường của mẫu chưa điền được. */
export function fieldProblem({ code, field, at }: FieldProblem): string {
  const where = at === null ? '' : ` (${documentPlace(at)})`;
  switch (code) {
    case 'unknown':
      return `{${field}}: không có trường này${where}`;
    case 'noValue':
      return `{${field}}: sổ không có số liệu này${where}`;
    case 'notClosed':
      return `{#${field}}: danh sách chưa đóng bằng {/${field}}${where}`;
    case 'notOpened':
      return `{/${field}}: danh sách chưa mở bằng {#${field}}${where}`;
    case 'listWithoutMark':
      return `{${field}}: đây là danh sách, phải ghi {#${field}} … {/${field}}${where}`;
    case 'needsRanking':
      return `{${field}}: chưa xếp hạng vì còn lỗi phải xử lý, nên chưa có gì để điền${where}`;
    case 'othersInCopy':
      return `{#${field}}: Cụm quy định mỗi trường chỉ xem phần của mình, mà bản gửi từng trường này có dòng của mọi đơn vị (PKT-01)${where}`;
    case 'needsDraftMark':
      return `{${field}}: văn bản còn là dự thảo, mẫu phải có trường này để nói rõ; trường nêu kết quả đầu tiên ở${where}`;
  }
}
