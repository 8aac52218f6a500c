import type { Criterion } from '../../domain/criteria';
import { equal, roundHalfUp, subtract, sum, type Points } from '../../domain/points';
import type { Scorecard } from '../../domain/scorecard';
import type { UnitId } from '../../domain/unit';
import type { PaperBlock } from '../../workbook/paperModel';
import type { PaperFacts } from '../paperFacts';
import { paragraph, table } from '../parts/blocks';

/** More groups than this do not fit one page: their sum is one column. */
const MOST_GROUPS = 12;

/** Points of every school by group, as the sheet `Tổng hợp` has them, in the order of places (DOMAIN §4.2). */
export function scoreTable(facts: PaperFacts): readonly PaperBlock[] {
  const { words, appraisal, ordered, nameOf, cardOf, standingOf, shown } = facts;
  const { headings: h, standing: said, report } = words;
  const { groups } = facts;
  const isFew = groups.length <= MOST_GROUPS;
  const isGraded = appraisal.policy.grades.length > 0;
  const isPercent = appraisal.policy.rankBy === 'percent';
  const centred = (heading: string, width: number) => ({ heading, width, align: 'centre' as const });
  const rows = ordered.map(({ id }, at) => {
    const [card, standing] = [cardOf(id), standingOf(id)];
    const number = (value: Points | null | undefined): string =>
      value === null || value === undefined ? said.notPlaced : shown(value);
    return [
      String(at + 1),
      nameOf(id),
      ...(isFew ? groups.map((group) => groupText(group, id, facts)) : [number(card?.beforeBonus)]),
      number(card?.bonus.counted),
      number(card?.penalty.counted),
      number(card?.total),
      ...(isPercent
        ? [card?.percent === undefined || card.percent === null ? said.notPlaced : words.numbers.percent(card.percent)]
        : []),
      standing?.place === undefined || standing.place === null ? said.notPlaced : String(standing.place),
      ...(isGraded ? [standing?.grade ?? said.notPlaced] : []),
    ];
  });
  const columns = [
    centred(h.number, 6),
    { heading: h.unit, width: 28, align: 'left' as const },
    ...(isFew ? groups.map(({ number, text }) => centred(report.group(number, text), 9)) : [centred(h.criterion, 12)]),
    centred(h.bonus, 9.5),
    centred(h.penalty, 8),
    centred(h.total, 9),
    ...(isPercent ? [centred(h.percent, 9)] : []),
    centred(h.place, 7),
    ...(isGraded ? [centred(h.grade, 10)] : []),
  ];
  return [
    table(columns, rows),
    ...(isFew && groups.length > 0 ? [paragraph('note', report.groups(groups))] : []),
    ...ordered.flatMap(({ id }) => differenceNote(cardOf(id), nameOf(id), isFew, facts)),
  ];
}

/** The points of one group; a dash where one of its criteria is missing, words where nothing of it is assigned. */
export function groupText(group: Criterion, unit: UnitId, facts: PaperFacts): string {
  const counted = facts.pointsIn(unit, group.id);
  if (counted === 'notApplicable') return facts.words.notApplicable;
  return counted === null ? facts.words.standing.notPlaced : facts.shown(counted);
}

/** Printed parts add up to the printed total, or a note says by how much they do not and why (caps, floors, rounding). */
function differenceNote(card: Scorecard | null, unit: string, isFew: boolean, facts: PaperFacts): readonly PaperBlock[] {
  if (card === null || card.total === null || card.beforeBonus === null) return [];
  const { words, appraisal, shown } = facts;
  const printed = (value: Points): Points => roundHalfUp(value, appraisal.policy.rounding.decimals);
  const parts = isFew ? card.groups.map(({ counted }) => printed(counted)) : [printed(card.beforeBonus)];
  const inGroups = sum(card.groups.map(({ penalty }) => penalty));
  const added = subtract(sum([...parts, printed(card.bonus.counted)]), printed(subtract(card.penalty.counted, inGroups)));
  if (equal(added, printed(card.total))) return [];
  return [paragraph('note', words.standing.columnsDiffer(unit, shown(added), shown(card.total)))];
}
