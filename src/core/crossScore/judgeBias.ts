import { subtract, type Points } from '../domain/points';
import { mean } from '../domain/averages';

/**
 * How lenient each reviewer is: the mean over the units of the own score less the mean of the others, positive is lenient. Units a reviewer
 * did not score, or nobody else did, say nothing of it; `null`: no unit does. Source: METHODS §8.3.
 * @param table one row per reviewer, one column per unit
 */
export function judgeBias(table: readonly (readonly (Points | null)[])[]): readonly (Points | null)[] {
  return table.map((own, judge) =>
    mean(
      own.flatMap((score, unit) => {
        const others = mean(
          table.flatMap((row, other) => {
            const theirs = row[unit] ?? null;
            return other === judge || theirs === null ? [] : [theirs];
          }),
        );
        return score === null || others === null ? [] : [subtract(score, others)];
      }),
    ),
  );
}
