import { compare, decimalText } from '../../domain/points';
import type { UnitId } from '../../domain/unit';
import { refText } from '../../workbook/address';
import type { Context } from '../context';
import { selfAndLast } from '../lastChange';
import type { Finding, Rule } from '../rule';

/** AUD-05: a unit whose score was lowered says what it thinks of it, in the column the workbook has for that. A column nobody uses is told once. */
export const loweredScoreExplained: Rule = {
  id: 'AUD-05',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'entries',
  scope: 'unit',
  check: (context) =>
    [...lowered(context).values()].flatMap(({ blank, filled }): readonly Finding[] =>
      filled > 0
        ? blank.map((one) => one.finding([one.cell]))
        : blank.slice(0, 1).map((one) => one.finding(blank.map(({ cell }) => cell))),
    ),
};

interface Lowered {
  filled: number;
  readonly blank: { readonly cell: string; readonly finding: (cells: readonly string[]) => Finding }[];
}

function lowered({ entries }: Context): ReadonlyMap<UnitId, Lowered> {
  const byUnit = new Map<UnitId, Lowered>();
  for (const { entry, criterion } of entries) {
    const { explanation } = entry;
    if (explanation === undefined) continue;
    const known = byUnit.get(entry.unit) ?? { filled: 0, blank: [] };
    byUnit.set(entry.unit, known);
    if ((explanation.text ?? '').trim() !== '') {
      known.filled += 1;
      continue;
    }
    const scores = selfAndLast(entry);
    if (scores === null || compare(scores.last, scores.self) >= 0) continue;
    const place = { at: explanation.at, unit: entry.unit, criterion: criterion.id };
    const facts = { from: decimalText(scores.self), to: decimalText(scores.last) };
    known.blank.push({
      cell: refText(explanation.at),
      finding: (cells) => ({ code: 'explanationMissing', place, facts: { ...facts, cells } }),
    });
  }
  return byUnit;
}
