import type { Appraisal } from '../domain/appraisal';
import { clusterFacts, type ClusterFacts } from '../domain/clusterFacts';
import type { StatedDate } from '../domain/evidenceReference';
import { points, type Points } from '../domain/points';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import type { Standing } from '../domain/standing';
import type { Unit, UnitId } from '../domain/unit';
import { unitNames } from '../domain/unitNames';
import type { PaperStyle } from '../workbook/paperModel';
import type { PaperWords } from './paperWords';

/** What every paper of one meeting is made from. */
export interface PaperFacts {
  readonly appraisal: Appraisal;
  readonly reading: Reading;
  readonly words: PaperWords;
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
  style: PaperStyle,
  on: StatedDate | null,
): PaperFacts {
  const cluster = clusterFacts(appraisal, reading);
  const cards = new Map(appraisal.scorecards.map((card) => [card.unit, card]));
  const standings = new Map(appraisal.standings.map((standing) => [standing.unit, standing]));
  const placeOf = ({ id }: Unit): number => standings.get(id)?.place ?? Infinity;
  const ordered = [...reading.units].sort((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    return one === other ? 0 : one - other;
  });
  return {
    appraisal,
    reading,
    words,
    style,
    on,
    cluster,
    clusterName: words.cluster(cluster.cluster),
    period: words.period(cluster),
    nameOf: unitNames(reading),
    cardOf: (unit) => cards.get(unit) ?? null,
    standingOf: (unit) => standings.get(unit) ?? null,
    ordered,
    ranked: appraisal.standings.filter(({ place }) => place !== null).length,
    shown: (value) => words.numbers.points(value, appraisal.policy.rounding.decimals),
  };
}

export const whole = (count: number): Points => points(String(count));
