import { CROSS_STAGE } from '../domain/crossScore';
import type { IssueFacts, IssuePlace } from '../domain/issue';
import type { Policy } from '../domain/policy';
import { cellTrouble, onlyWarns } from './cells/cellTrouble';
import type { Context } from './context';
import type { PlacedEntry } from './placedEntries';
import { targetQuestion } from './targetQuestion';

export interface MissingCell {
  readonly place: IssuePlace;
  readonly stage: IssueFacts['scoreMissing']['stage'];
}

/**
 * Criteria that count for a unit and have no value, each at the cell where it is wanted. A cell whose own finding
 * already blocks (a letter in a number, an error value, a target to be asked about) is not reported twice.
 */
export function missingCells(context: Context): readonly MissingCell[] {
  const missing = new Map([...context.scorecards].map(([unit, card]) => [unit, new Set(card.missing)]));
  return context.entries.flatMap((placed) => {
    const { entry, criterion } = placed;
    if (criterion.hasChildren || criterion.kind === 'disqualifier') return [];
    const wanted = wantedCell(placed, context.policy);
    if (placed.step?.how.code === 'missing' && placed.step.how.because === 'unreconciled') return []; // JUD-01 tells it
    if (placed.step?.how.code === 'range') return []; // not missing: the others are not known here
    const isMissing = missing.get(entry.unit)?.has(criterion.id) === true || wanted.isUnreadable;
    if (!isMissing || wanted.isTold || targetQuestion(placed, context.policy) !== null) return [];
    return [{ place: { at: wanted.at, unit: entry.unit, criterion: criterion.id }, stage: wanted.stage }];
  });
}

/** Kinds whose points are typed, or follow from several results that rarely stand in one cell. */
const TYPED: ReadonlySet<string> = new Set(['manual', 'disqualifier', 'composite', 'alternatives']);

interface WantedCell {
  readonly at: IssuePlace['at'];
  readonly stage: MissingCell['stage'];
  /** The cell holds something that gives no value. */
  readonly isUnreadable: boolean;
  /** Another rule reports the cell, and blocks. */
  readonly isTold: boolean;
}

/** The first filled stage of the basis decides; all blank, the result where points follow from it, else the last stage there is. */
function wantedCell({ entry, criterion, unit, step }: PlacedEntry, policy: Policy): WantedCell {
  const stages = policy.basis.filter((stage) => entry.scores[stage] !== undefined);
  if (entry.settlement?.state === 'unreadable' && step?.how.code === 'missing' && step.how.because === 'unreadable') {
    const { number } = entry.settlement;
    const trouble = cellTrouble(number);
    return { at: number.at, stage: CROSS_STAGE, isUnreadable: true, isTold: trouble !== null && !onlyWarns(trouble) };
  }
  for (const stage of stages) {
    const number = entry.scores[stage];
    if (number === undefined) continue;
    const trouble = cellTrouble(number);
    if (number.reading.status === 'missing' && trouble === null) continue;
    return {
      at: number.at,
      stage,
      isUnreadable: number.reading.value === null && criterion.kind !== 'disqualifier' && number.reading.status !== 'missing',
      isTold: trouble !== null && !onlyWarns(trouble),
    };
  }
  const isComputed = !TYPED.has(criterion.method.kind);
  if (isComputed && entry.target?.state === 'assigned' && entry.target.number.reading.value === null) {
    const trouble = cellTrouble(entry.target.number);
    return { at: entry.target.number.at, stage: 'target', isUnreadable: false, isTold: trouble !== null && !onlyWarns(trouble) };
  }
  if (isComputed && entry.result !== undefined) {
    const trouble = cellTrouble(entry.result.number);
    const isOutsideDomain = step?.how.code === 'notComputable' && entry.result.number.reading.value !== null;
    return {
      at: entry.result.number.at,
      stage: 'result',
      isUnreadable: false,
      isTold: isOutsideDomain || (trouble !== null && !onlyWarns(trouble)),
    };
  }
  const [stage] = stages;
  const at = stage === undefined ? undefined : entry.scores[stage]?.at;
  return { at: at ?? unit.at, stage: stage ?? 'agreed', isUnreadable: false, isTold: false };
}
