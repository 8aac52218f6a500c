import type { Stage } from './cluster';
import { heading } from './headings';
import type { Style } from './style';

/** A column of a unit's points, or of words beside them, with its headings from the top. */
export interface ScoreColumn {
  readonly role: Stage | 'evidence';
  readonly path: readonly string[];
}

/** The ways in which self-assessment and reviews stand side by side. */
export function scoreColumnsOf({ scheme, headings }: Style): readonly ScoreColumn[] {
  const self = heading('self', headings);
  const review = heading('review', headings);
  const review1 = heading('review1', headings);
  const review2 = heading('review2', headings);
  const agreed = heading('agreed', headings);
  switch (scheme % 12) {
    case 1:
      return [{ role: 'self', path: [heading('onlyScore', headings)] }];
    case 2:
      return [
        { role: 'self', path: [self] },
        { role: 'review1', path: [review] },
      ];
    case 3:
      return [
        { role: 'self', path: [self] },
        { role: 'review1', path: [review1] },
        { role: 'review2', path: [review2] },
      ];
    case 4:
      return [
        { role: 'self', path: [self] },
        { role: 'review1', path: [review1] },
        { role: 'review2', path: [review2] },
        { role: 'agreed', path: [agreed] },
      ];
    case 5:
      return [
        { role: 'self', path: [self] },
        { role: 'review1', path: [review] },
        { role: 'agreed', path: [agreed] },
      ];
    case 6:
      return [
        { role: 'self', path: ['Tự chấm', 'Điểm'] },
        { role: 'evidence', path: ['Tự chấm', 'Minh chứng'] },
        { role: 'review1', path: [review] },
      ];
    case 7:
      return [
        { role: 'self', path: ['Kết quả chấm điểm', 'Tự chấm'] },
        { role: 'review1', path: ['Kết quả chấm điểm', 'Thẩm định'] },
      ];
    case 8:
      return [
        { role: 'self', path: ['Điểm chấm', self] },
        { role: 'review1', path: ['Điểm chấm', review] },
        { role: 'agreed', path: ['Điểm chấm', agreed] },
      ];
    case 9:
      return [
        { role: 'self', path: [self] },
        { role: 'review1', path: ['Thẩm định', 'Lần 1'] },
        { role: 'review2', path: ['Thẩm định', 'Lần 2'] },
        { role: 'agreed', path: [agreed] },
      ];
    case 10:
      return [
        { role: 'self', path: ['KẾT QUẢ NĂM 2026', 'Tự chấm', 'Điểm'] },
        { role: 'evidence', path: ['KẾT QUẢ NĂM 2026', 'Tự chấm', 'Minh chứng'] },
        { role: 'review1', path: ['KẾT QUẢ NĂM 2026', 'Thẩm định', 'Lần 1'] },
        { role: 'review2', path: ['KẾT QUẢ NĂM 2026', 'Thẩm định', 'Lần 2'] },
      ];
    case 11:
      return [
        { role: 'self', path: ['Điểm', 'Tự chấm'] },
        { role: 'review1', path: ['Điểm', 'Thẩm định'] },
        { role: 'agreed', path: ['Điểm', 'Thống nhất'] },
      ];
    default:
      return [{ role: 'self', path: [self] }];
  }
}

/** Captions above the score columns until the heading has as many levels as asked. */
export function raised(columns: readonly ScoreColumn[], levels: number): readonly ScoreColumn[] {
  const deepest = Math.max(...columns.map(({ path }) => path.length));
  const captions = ['Kết quả chấm điểm', 'Năm 2026'].slice(0, Math.max(0, levels - deepest)).reverse();
  return columns.map((column) => ({ ...column, path: [...captions, ...column.path] }));
}
