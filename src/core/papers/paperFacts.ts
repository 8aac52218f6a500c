import type { Appraisal } from '../domain/appraisal';
import { childrenOf } from '../domain/childrenOf';
import type { Criterion, CriterionId } from '../domain/criteria';
import { clusterFacts, type ClusterFacts } from '../domain/clusterFacts';
import type { StatedDate } from '../domain/evidenceReference';
import { points, type Points } from '../domain/points';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import type { Standing } from '../domain/standing';
import type { Unit, UnitId } from '../domain/unit';
import { unitNames } from '../domain/unitNames';
import { unitsByPlace } from '../domain/unitsByPlace';
import { NO_FIGURES, type ReportFigures } from '../domain/year/reportFigures';
import type { PaperStyle } from '../workbook/paperModel';
import type { PaperWords } from './paperWords';

/** What every paper of one meeting is made from. */
export interface PaperFacts {
  readonly appraisal: Appraisal;
  readonly reading: Reading;
  readonly words: PaperWords;
  /** What the registers of the year add to a report. */
  readonly figures: ReportFigures;
  readonly style: PaperStyle;
  /** The date printed; `null` prints dots to fill in. */
  readonly on: StatedDate | null;
  readonly cluster: ClusterFacts;
  /** The cluster and the period in a sentence. */
  readonly clusterName: string;
  readonly period: string;
  readonly nameOf: (unit: string) => string;
  readonly cardOf: (unit: UnitId) => Scorecard | null;
  readonly standingOf: (unit: UnitId) => Standing | null;
  /** The groups that get points, in the order of the workbook. */
  readonly groups: readonly Criterion[];
  /** The points of a unit in a group; `null`: one of its criteria is missing. */
  readonly pointsIn: (unit: UnitId, group: CriterionId) => GroupValue;
  /** By place; those without one behind, in the order of the workbook. */
  readonly ordered: readonly Unit[];
  readonly ranked: number;
  /** Points as this cluster prints them: its own number of decimals. */
  readonly shown: (value: Points) => string;
}

export function paperFacts(
  appraisal: Appraisal,
  reading: Reading,
  words: PaperWords,
  on: StatedDate | null,
  figures: ReportFigures = NO_FIGURES,
): PaperFacts {
  const cluster = clusterFacts(appraisal, reading);
  const cards = new Map(appraisal.scorecards.map((card) => [card.unit, card]));
  const standings = new Map(appraisal.standings.map((standing) => [standing.unit, standing]));
  return {
    appraisal,
    reading,
    words,
    figures,
    style: appraisal.policy.paperStyle,
    on,
    cluster,
    clusterName: words.cluster(cluster.cluster),
    period: words.period(cluster),
    nameOf: unitNames(reading),
    cardOf: (unit) => cards.get(unit) ?? null,
    standingOf: (unit) => standings.get(unit) ?? null,
    groups: groupsOf(appraisal, reading),
    pointsIn: groupValues(appraisal, reading),
    ordered: unitsByPlace(reading.units, appraisal.standings),
    ranked: appraisal.standings.filter(({ place }) => place !== null).length,
    shown: (value) => words.numbers.points(value, appraisal.policy.rounding.decimals),
  };
}

export const whole = (count: number): Points => points(String(count));

export type GroupValue = Points | 'notApplicable' | null;

function groupsOf({ scorecards }: Appraisal, { criteria }: Reading): readonly Criterion[] {
  const ids = new Set((scorecards[0]?.groups ?? []).map(({ criterion }) => criterion));
  return criteria.filter(({ id }) => ids.has(id));
}

/** Found out once for all papers: every notice compares a school with all others. */
function groupValues(appraisal: Appraisal, reading: Reading): PaperFacts['pointsIn'] {
  const children = childrenOf(reading.criteria);
  const leavesOf = (one: Criterion): readonly CriterionId[] =>
    one.hasChildren ? (children.get(one.id) ?? []).flatMap(leavesOf) : [one.id];
  const groups = groupsOf(appraisal, reading).map((group) => ({ id: group.id, leaves: new Set(leavesOf(group)) }));
  const values = new Map(
    appraisal.scorecards.map((card) => [
      card.unit,
      new Map(groups.map(({ id, leaves }): [CriterionId, GroupValue] => [id, groupValue(id, leaves, card)])),
    ]),
  );
  return (unit, group) => values.get(unit)?.get(group) ?? null;
}

function groupValue(group: CriterionId, leaves: ReadonlySet<CriterionId>, card: Scorecard): GroupValue {
  const steps = card.steps.filter(({ criterion }) => leaves.has(criterion));
  if (steps.length > 0 && steps.every(({ how }) => how.code === 'notApplicable')) return 'notApplicable';
  if (card.missing.some((id) => leaves.has(id))) return null;
  return card.groups.find(({ criterion }) => criterion === group)?.counted ?? null;
}
