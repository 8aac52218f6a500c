import { equal, sum } from '../../domain/points';
import type { CriterionRow } from './criterionRow';
import type { Label } from './label';

const GROUP = /^\d{1,3}$/;
const PART = /^(\d{1,3})([a-zđê])$/;
const FEWEST = 2;

/**
 * `1`, `1a`, `1b`: parts of 1 where it has no score of its own or their maxima make up its own; otherwise `6a` was put in after 6 and
 * stands beside it. Parts are labelled `1.a`, so that they stand below.
 */
export function withLetteredParts(rows: readonly CriterionRow[]): readonly CriterionRow[] {
  const parts = new Map<number, Label>();
  rows.forEach((row, index) => {
    const number = onlyPart(row);
    if (number === null || !GROUP.test(number)) return;
    const below = partsBelow(rows, index, number);
    const maxima = below.flatMap(({ row: part }) => part.maximum ?? []);
    const areAll = row.maximum !== null && maxima.length === below.length && equal(sum(maxima), row.maximum);
    if (below.length < FEWEST || below[0]?.letter !== 'a' || (row.hasScore && !areAll)) return;
    for (const { at, row: part, letter } of below) {
      const { label } = part;
      if (label !== null)
        parts.set(at, {
          ...label,
          parts: [
            { text: number, styles: ['digits'] },
            { text: letter, styles: ['letter'] },
          ],
        });
    }
  });
  return parts.size === 0 ? rows : rows.map((row, index) => ({ ...row, label: parts.get(index) ?? row.label }));
}

interface Lettered {
  readonly at: number;
  readonly row: CriterionRow;
  readonly letter: string;
}

function partsBelow(rows: readonly CriterionRow[], group: number, number: string): readonly Lettered[] {
  const found: Lettered[] = [];
  for (let at = group + 1; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    if (row.label === null) continue;
    const [, digits, letter] = PART.exec(onlyPart(row) ?? '') ?? [];
    if (digits !== number || letter === undefined) break;
    found.push({ at, row, letter });
  }
  return found;
}

function onlyPart({ label }: CriterionRow): string | null {
  const [part, second] = label?.parts ?? [];
  return part === undefined || second !== undefined ? null : part.text;
}
