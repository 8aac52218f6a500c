import type { Appraisal } from './domain/appraisal';
import { exactText, isPoints } from './domain/points';
import { refText } from './workbook/address';
import { VERSION } from './version';

/**
 * The text a seal is the sha256 of: the version, the policy, and every value that was read with its cell.
 * Two runs with the same text give the same result; the doors do the hashing, core has no cryptography.
 * Source: CONTRACT §3 (`seal`), METHODS §12.6.
 */
export function sealText(appraisal: Appraisal): string {
  const lines = [VERSION, JSON.stringify(plain(appraisal.policy))];
  const reading = appraisal.reading;
  if (reading === null) return lines.join('\n');
  for (const criterion of reading.criteria)
    lines.push(JSON.stringify(plain({ ...criterion, at: refText(criterion.at), maximumAt: null })));
  for (const unit of reading.units) {
    lines.push(JSON.stringify(plain({ ...unit, at: refText(unit.at) })));
    for (const [criterion, entry] of reading.entries.get(unit.id) ?? [])
      lines.push(`${criterion} ${JSON.stringify(plain(entry))}`);
  }
  const { bonusColumn, penaltyColumn, columnMaxima, ballots, cluster, expectedUnits, declaredMaximum, claims, indicators } =
    reading;
  for (const rest of [
    bonusColumn,
    penaltyColumn,
    columnMaxima ?? null,
    ballots,
    cluster,
    expectedUnits,
    declaredMaximum,
    claims,
    indicators,
  ])
    lines.push(JSON.stringify(plain(rest)));
  return lines.join('\n');
}

/** A value of our nouns as JSON can hold it: points as exact text, maps as pairs. */
export function plain(value: unknown, write: (points: Parameters<typeof exactText>[0]) => string = exactText): unknown {
  if (isPoints(value)) return write(value);
  if (value instanceof Map) return [...value].map((pair) => plain(pair, write));
  if (Array.isArray(value)) return value.map((one) => plain(one, write));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one, write)]));
  }
  return value;
}
