import type { Appraisal } from './domain/appraisal';
import type { Criterion } from './domain/criteria';
import { exactText, isPoints } from './domain/points';
import type { Reading } from './domain/reading';
import type { Unit } from './domain/unit';
import { policyToJson } from './policies/policyToJson';
import { textPrint } from './shared/textPrint';

/** Parts of the policy that change no result. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(['citations', 'severities', 'visibility', 'paperStyle']);

/** Of what the digest is taken: 2 since units are taken in the order of their names and sentences as they stand. Stamps before had no number. */
export const STAMP_FORMAT = '2';

/**
 * The format, and the digest of everything a result follows from, `2-0123456789abcdef`: the policy, the criteria, the units, and the values of
 * every cell that counts; where cells stand, in which order the units do, how they look and what is only a remark leave it as it is. Whoever
 * changes what is taken raises the format. Stamped on `Tổng hợp`. Source: METHODS §10 STL-04, §12.6.
 */
export function inputsPrint({ policy, reading }: Appraisal): string {
  const settings = Object.entries(policyToJson(policy)).filter(([field]) => !WITHOUT_EFFECT.has(field));
  return `${STAMP_FORMAT}-${textPrint(JSON.stringify([settings, reading === null ? null : inputsOf(reading)]))}`;
}

function inputsOf(reading: Reading): readonly unknown[] {
  const { cluster, criteria, units, columnMaxima, ballots } = reading;
  const votes = ballots?.votes.map((one) => JSON.stringify(meant({ ...one, unit: null }))).sort();
  return [
    ...[cluster, criteria.map(saidOf), columnMaxima].map(meant),
    units.map((unit) => JSON.stringify(meant(unitInputs(unit, reading)))).sort(),
    meant(ballots === null ? null : { ...ballots, votes }),
  ];
}

/** What a method was read from, so that a release that knows more of one does not make every older paper stale. */
function saidOf({ method, ...criterion }: Criterion): unknown {
  return criterion.sentence === null ? { ...criterion, method } : criterion;
}

/** Its name comes first and orders the units; its id is its place in the workbook. */
function unitInputs({ id, name, ...unit }: Unit, { entries, bonusColumn, penaltyColumn }: Reading): readonly unknown[] {
  const cells = [...(entries.get(id)?.values() ?? [])].map(({ criterion, scores, crossScores, target, result, beside }) => {
    const stages = Object.entries(scores).sort(([one], [other]) => (one < other ? -1 : 1));
    return [criterion, stages, crossScores, target, result, beside];
  });
  return [name, unit, cells, bonusColumn.get(id), penaltyColumn.get(id)];
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
