import { equal, type Points } from '../../core/domain/points';

/** Neighbouring places that earn the same. */
export interface SamePlaces {
  readonly from: number;
  readonly to: number;
  readonly points: Points;
}

/** `thứ 1 đến 3: 10 điểm` instead of the same points three times. */
export function samePlaces(table: readonly Points[]): readonly SamePlaces[] {
  return table.reduce<readonly SamePlaces[]>((rows, points, at) => {
    const last = rows[rows.length - 1];
    return last !== undefined && equal(last.points, points)
      ? [...rows.slice(0, -1), { ...last, to: at + 1 }]
      : [...rows, { from: at + 1, to: at + 1, points }];
  }, []);
}
