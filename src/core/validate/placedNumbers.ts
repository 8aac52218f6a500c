import type { Ballots } from '../domain/ballot';
import type { Criterion } from '../domain/criteria';
import { CROSS_STAGE } from '../domain/crossScore';
import type { Claim, ReadNumber, Reading } from '../domain/reading';
import { REVIEW_STAGES, type ReviewStage } from '../domain/review';
import type { UnitId } from '../domain/unit';
import type { PlacedEntry } from './placedEntries';

/** What a number of the workbook is there for. */
export type NumberUse =
  | { readonly kind: 'score'; readonly stage: ReviewStage; readonly placed: PlacedEntry }
  | { readonly kind: 'target' | 'result' | 'ownMaximum'; readonly placed: PlacedEntry }
  | { readonly kind: 'bonusColumn' | 'penaltyColumn' }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'indicator' | 'ballot' | 'declaredMaximum' };

/** One number of the workbook with its place in the scoring: the ground of all rules about single cells. */
export interface PlacedNumber {
  readonly number: ReadNumber;
  readonly use: NumberUse;
  readonly unit: UnitId | null;
  readonly criterion: Criterion | null;
}

/** Every number of the reading that belongs to no entry, once. */
export function numbersApart(reading: Reading): readonly PlacedNumber[] {
  const criteria = new Map(reading.criteria.map((one) => [one.id, one]));
  const all: PlacedNumber[] = [];
  for (const [unit, number] of reading.bonusColumn) all.push({ number, use: { kind: 'bonusColumn' }, unit, criterion: null });
  for (const [unit, number] of reading.penaltyColumn) all.push({ number, use: { kind: 'penaltyColumn' }, unit, criterion: null });
  for (const claim of reading.claims) {
    const criterion = claim.criterion === null ? null : (criteria.get(claim.criterion) ?? null);
    all.push({ number: claim.number, use: { kind: 'claim', claim }, unit: claim.unit, criterion });
  }
  for (const indicator of reading.indicators) {
    for (const number of [indicator.total, ...indicator.parts.map((part) => part.number)]) {
      all.push({ number, use: { kind: 'indicator' }, unit: null, criterion: null });
    }
  }
  if (reading.ballots !== null) {
    for (const { number, unit } of ballotNumbers(reading.ballots))
      all.push({ number, use: { kind: 'ballot' }, unit, criterion: null });
  }
  if (reading.declaredMaximum !== null && !reading.claims.some((claim) => claim.number === reading.declaredMaximum)) {
    all.push({ number: reading.declaredMaximum, use: { kind: 'declaredMaximum' }, unit: null, criterion: null });
  }
  return all;
}

/** Every number of one entry. */
export function numbersOfEntry(placed: PlacedEntry): readonly PlacedNumber[] {
  const { entry, criterion } = placed;
  const all: PlacedNumber[] = [];
  const place = (number: ReadNumber | undefined, use: NumberUse): void => {
    if (number !== undefined) all.push({ number, use, unit: entry.unit, criterion });
  };
  place(entry.ownMaximum, { kind: 'ownMaximum', placed });
  if (entry.target?.state === 'assigned') place(entry.target.number, { kind: 'target', placed });
  place(entry.result?.number, { kind: 'result', placed });
  for (const stage of REVIEW_STAGES) place(entry.scores[stage], { kind: 'score', stage, placed });
  for (const { number } of entry.crossScores ?? []) place(number, { kind: 'score', stage: CROSS_STAGE, placed });
  for (const { kind, number } of entry.beside ?? []) place(number, { kind: kind === 'bonus' ? 'bonusColumn' : 'penaltyColumn' });
  return all;
}

function ballotNumbers(ballots: Ballots): { readonly number: ReadNumber; readonly unit: UnitId | null }[] {
  const counts = [ballots.members, ballots.present, ballots.written, ballots.issued, ballots.returned];
  const ofUnits = ballots.votes.flatMap(({ unit, votesFor, votesAgainst, invalid }) =>
    [votesFor, votesAgainst, invalid].map((number) => ({ number, unit })),
  );
  return [...counts.map((number) => ({ number, unit: null })), ...ofUnits].flatMap(({ number, unit }) =>
    number === null ? [] : [{ number, unit }],
  );
}
