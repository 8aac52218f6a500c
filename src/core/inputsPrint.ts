import type { Appraisal } from './domain/appraisal';
import { exactText, isPoints } from './domain/points';
import type { Reading } from './domain/reading';
import { policyToJson } from './policies/policyToJson';
import { textPrint } from './shared/textPrint';

/** Parts of the policy that change no result. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(['citations', 'severities', 'visibility']);

/**
 * The digest of everything a result follows from: the policy, the criteria, the units, and the values of every cell that counts; where cells
 * stand, how they look and what is only a remark leave it as it is. Stamped on `Tổng hợp`. Source: METHODS §10 STL-04, §12.6.
 */
export function inputsPrint({ policy, reading }: Appraisal): string {
  const settings = Object.entries(policyToJson(policy)).filter(([field]) => !WITHOUT_EFFECT.has(field));
  return textPrint(JSON.stringify([settings, reading === null ? null : meant(inputsOf(reading))]));
}

function inputsOf({
  cluster,
  criteria,
  units,
  entries,
  bonusColumn,
  penaltyColumn,
  columnMaxima,
  ballots,
}: Reading): readonly unknown[] {
  const cells = units.map(({ id }) =>
    [...(entries.get(id)?.values() ?? [])].map(({ criterion, scores, crossScores, target, result, beside }) => {
      const stages = Object.entries(scores).sort(([one], [other]) => (one < other ? -1 : 1));
      return [criterion, stages, crossScores, target, result, beside];
    }),
  );
  const aside = units.map(({ id }) => [bonusColumn.get(id), penaltyColumn.get(id)]);
  return [cluster, criteria, units, cells, aside, columnMaxima, ballots];
}

const PLACES: ReadonlySet<string> = new Set(['at', 'maximumAt', 'sentenceAt', 'numberAt', 'numberStored']);

/** What a noun says apart from its cells: points as exact texts, and of a number its value, or what stands there instead of one. */
function meant(value: unknown): unknown {
  if (isPoints(value)) return exactText(value);
  if (value instanceof Map) return [...value].map(meant);
  if (Array.isArray(value)) return value.map(meant);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if ('reading' in value && 'stored' in value && 'shown' in value) {
    const { reading } = value;
    const own = typeof reading === 'object' && reading !== null && 'value' in reading ? reading.value : null;
    return own === null ? `?${String(value.shown)}` : meant(own);
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (PLACES.has(name) || one === undefined ? [] : [[name, meant(one)]])),
  );
}
