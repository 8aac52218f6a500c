import { compare, type Points } from '../../../domain/points';
import { nameKey } from '../../../shared/nameKey';

/** Scales everybody knows, best first. */
const SCALES = [
  ['xuất sắc', 'tốt', 'khá', 'trung bình', 'yếu', 'kém'],
  ['giỏi', 'khá', 'trung bình', 'yếu', 'kém'],
  ['giải nhất', 'giải nhì', 'giải ba', 'giải khuyến khích'],
  ['huy chương vàng', 'huy chương bạc', 'huy chương đồng'],
].map((scale) => scale.map(nameKey));

interface Graded {
  readonly label: string;
  readonly points: Points | null;
}

/** `Xuất sắc: 2 điểm; Tốt: 4 điểm`: a better grade that earns less is a slip of the pen. */
export function isUpsideDown(rows: readonly Graded[]): boolean {
  return SCALES.some((scale) => {
    const placed = rows.map(({ label, points }) => ({ rank: scale.indexOf(nameKey(label)), points }));
    return placed.some((better) =>
      placed.some(
        (worse) =>
          better.rank >= 0 &&
          worse.rank > better.rank &&
          better.points !== null &&
          worse.points !== null &&
          compare(better.points, worse.points) < 0,
      ),
    );
  });
}
