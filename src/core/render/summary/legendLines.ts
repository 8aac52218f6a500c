import type { Appraisal } from '../../domain/appraisal';
import { isZero } from '../../domain/points';
import type { Reading } from '../../domain/reading';
import type { Scorecard } from '../../domain/scorecard';
import { tiesOf } from '../../domain/tiesOf';
import { unitNames } from '../../domain/unitNames';
import type { SheetWords } from '../sheetWords';
import type { SummaryColumns } from './summaryColumns';

/** What stands under the table: the key, the rounding, ties and how they were broken, what was cut, who is not ranked and why. */
export function legendLines(
  appraisal: Appraisal,
  reading: Reading,
  columns: SummaryColumns,
  values: readonly string[],
  words: SheetWords,
): readonly string[] {
  const { policy, scorecards, standings } = appraisal;
  const { legend } = words.summary;
  const nameOf = unitNames(reading);
  const fromSelf = policy.basis[0] === 'self' ? 0 : scorecards.reduce((count, card) => count + selfCells(card), 0);
  const short = columns.groups.filter(
    ({ criterion }) => !words.summary.group(criterion.number, criterion.text, criterion.cap).includes(criterion.text),
  );
  return [
    ...(short.length === 0 ? [] : [legend.groups(columns.groups.map(({ criterion }) => criterion))]),
    legend.key(policy),
    legend.rounding(policy),
    ...tieLines(appraisal, nameOf, words),
    ...scorecards.flatMap((card) => cutLines(card, nameOf(card.unit), appraisal, reading, words)),
    ...standings.flatMap((standing) => {
      const reasons = standing.reasons.filter((reason) => reason.code === 'disqualified');
      return standing.eligible
        ? []
        : [legend.ineligible(nameOf(standing.unit), reasons.map(words.reasons.standing), standing.wouldBePlace)];
    }),
    ...standings.flatMap(({ unit, reasons }) =>
      reasons.flatMap((reason) =>
        reason.code === 'gradeLowered' ? [`${nameOf(unit)}: ${words.reasons.standing(reason)}.`] : [],
      ),
    ),
    ...scorecards.flatMap((card) => (card.total === null ? [legend.incomplete(nameOf(card.unit), card.missing.length)] : [])),
    ...(fromSelf === 0 ? [] : [legend.countedFromSelf(fromSelf)]),
    ...(values.length === 0 ? [] : [legend.values(values)]),
  ];
}

/** Each tie told once. */
function tieLines({ standings, isBlocked }: Appraisal, nameOf: (unit: string) => string, words: SheetWords): readonly string[] {
  if (isBlocked) return [];
  return tiesOf(standings).map((one) =>
    one.kind === 'broken'
      ? words.reasons.tieBroken(one.tie, nameOf)
      : words.summary.legend.shared(one.place, one.units.map(nameOf)),
  );
}

function cutLines(card: Scorecard, unit: string, { policy }: Appraisal, reading: Reading, words: SheetWords): readonly string[] {
  const { legend } = words.summary;
  const { caps } = policy;
  const groups = card.groups.flatMap((group) => {
    const criterion = reading.criteria.find((one) => one.id === group.criterion);
    if (criterion === undefined || isZero(group.lostToCap)) return [];
    return [legend.groupCut(unit, criterion.number === '' ? criterion.text : criterion.number, criterion.cap, group.lostToCap)];
  });
  return [
    ...groups,
    ...(isZero(card.bonus.lostToCap) ? [] : [legend.bonusCut(unit, caps.bonus, card.bonus.lostToCap)]),
    ...(isZero(card.penalty.sparedByCap) ? [] : [legend.penaltySpared(unit, caps.penalty, card.penalty.sparedByCap)]),
    ...(isZero(card.lostToFloor) ? [] : [legend.floorLost(unit, card.lostToFloor)]),
    ...(isZero(card.lostToTotalCap) ? [] : [legend.totalCut(unit, caps.total, card.lostToTotalCap)]),
  ];
}

function selfCells(card: Scorecard): number {
  return card.steps.filter((step) => step.how.code === 'entered' && step.how.stage === 'self').length;
}
