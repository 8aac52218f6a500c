import type { Criterion, CriterionId } from '../../domain/criteria';
import type { CrossScore } from '../../domain/crossScore';
import { CROSS_STAGE } from '../../domain/crossScore';
import type { Entry, ReadNumber, ReadText } from '../../domain/reading';
import { REVIEW_STAGES } from '../../domain/review';
import type { UnitId } from '../../domain/unit';
import { matchNodes, type Named } from '../criteria/withList';
import { shownName, type NamedUnit, type ScoreReading } from '../layouts/scoreReading';
import { reviewerUnit } from './reviewerUnit';

/** What one reviewer's own sheets say. */
export interface ReviewerReading {
  readonly reviewer: Pick<CrossScore['reviewer'], 'name' | 'at'>;
  readonly scores: ScoreReading;
}

export interface WithReviewers {
  readonly scored: ScoreReading;
  /** Units of reviewers' sheets that no score sheet has, with a score of theirs. */
  readonly unplaced: readonly ReadText[];
  /** Rows of reviewers' sheets that no score sheet has, at the score that nobody gets. */
  readonly unplacedRows: readonly ReadText[];
}

type Added = Map<UnitId, Map<CriterionId, CrossScore[]>>;

/**
 * The scores of reviewers' own sheets brought to the entries they speak of, by the unit's name and the criterion's number and text;
 * and every reviewer that is a school of the cluster known as such.
 */
export function withReviewers(scored: ScoreReading, sheets: readonly ReviewerReading[]): WithReviewers {
  const unitOf = reviewerUnit(scored.units);
  const [only, another] = scored.units;
  const added: Added = new Map();
  const unplaced: ReadText[] = [];
  const unplacedRows: ReadText[] = [];
  for (const { reviewer, scores } of sheets) {
    const places = criteriaPlaces(scored.criteria, scores.criteria);
    for (const unit of scores.units) {
      const own = [...(scores.entries.get(unit.id)?.values() ?? [])];
      const to = unitOf(unit.name) ?? (another === undefined && isUnnamed(unit) ? (only?.id ?? null) : null);
      if (to === null) {
        if (own.some((entry) => lastScore(entry)?.reading.status !== 'missing')) unplaced.push({ at: unit.at, text: unit.name });
        continue;
      }
      for (const entry of own) {
        const criterion = places.get(entry.criterion);
        const number = lastScore(entry);
        if (number === null) continue;
        if (criterion !== undefined) put(added, to, criterion, { reviewer: { ...reviewer, unit: null }, number });
        else if (number.reading.status !== 'missing') unplacedRows.push({ at: number.at, text: rowOf(scores, entry.criterion) });
      }
    }
  }
  const entries = new Map(
    [...scored.entries].map(([unit, ofUnit]) => [unit, withScores(unit, ofUnit, added.get(unit), unitOf)] as const),
  );
  const stages = REVIEW_STAGES.filter((stage) => scored.stages.includes(stage) || (added.size > 0 && stage === CROSS_STAGE));
  return { scored: { ...scored, entries, stages }, unplaced, unplacedRows };
}

/** `3. Xây dựng Đảng`, as the sheet has it. */
function rowOf({ criteria }: ScoreReading, id: CriterionId): string {
  const criterion = criteria.find((one) => one.id === id);
  if (criterion === undefined) return '';
  return criterion.number === '' ? criterion.text : `${criterion.number}. ${criterion.text}`;
}

/** A sheet that names its reviewer and no school: it is about the one school there is. */
function isUnnamed({ name, at }: NamedUnit): boolean {
  return name === shownName(at.sheet);
}

function withScores(
  unit: UnitId,
  entries: ReadonlyMap<CriterionId, Entry>,
  added: ReadonlyMap<CriterionId, readonly CrossScore[]> | undefined,
  unitOf: (name: string) => UnitId | null,
): ReadonlyMap<CriterionId, Entry> {
  // Most clusters have no cross-scores: their entries stay as they are.
  if (added === undefined && ![...entries.values()].some(({ crossScores }) => crossScores !== undefined)) return entries;
  const all = new Map(entries);
  for (const id of added?.keys() ?? []) if (!all.has(id)) all.set(id, { unit, criterion: id, scores: {} });
  return new Map(
    [...all].map(([id, entry]) => {
      const more = added?.get(id);
      if (entry.crossScores === undefined && more === undefined) return [id, entry];
      const own = [...(entry.crossScores ?? []), ...(more ?? [])];
      const crossScores = own.map(({ reviewer, number }): CrossScore => ({
        reviewer: { ...reviewer, unit: unitOf(reviewer.name) },
        number,
      }));
      return [id, { ...entry, crossScores }];
    }),
  );
}

function put(added: Added, unit: UnitId, criterion: CriterionId, score: CrossScore): void {
  const ofUnit = added.get(unit) ?? new Map<CriterionId, CrossScore[]>();
  added.set(unit, ofUnit);
  const known = ofUnit.get(criterion);
  if (known === undefined) ofUnit.set(criterion, [score]);
  else known.push(score);
}

/** On a reviewer's sheet the last score column is the reviewer's, whatever it is called. */
function lastScore({ scores }: Entry): ReadNumber | null {
  const stage = [...REVIEW_STAGES].reverse().find((one) => scores[one] !== undefined);
  return (stage === undefined ? undefined : scores[stage]) ?? null;
}

/** Criteria of a reviewer's sheets → those of the score sheets. */
function criteriaPlaces(common: readonly Criterion[], own: readonly Criterion[]): ReadonlyMap<CriterionId, CriterionId> {
  const places = new Map<CriterionId, CriterionId>();
  for (const [from, to] of matchNodes(named(own), named(common))) {
    const [mine, theirs] = [own[from], common[to]];
    if (mine !== undefined && theirs !== undefined) places.set(mine.id, theirs.id);
  }
  return places;
}

function named(criteria: readonly Criterion[]): readonly Named[] {
  const index = new Map(criteria.map(({ id }, at) => [id, at]));
  return criteria.map(({ number, text, parent }) => ({
    number,
    text,
    parent: parent === null ? null : (index.get(parent) ?? null),
  }));
}
