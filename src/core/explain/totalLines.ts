import type { ExplainedLine, LineOf, NamedCriterion } from '../domain/explanation';
import { kindOf } from '../domain/kindOf';
import { equal, isZero, subtract, sum, type Points } from '../domain/points';
import type { CellRef } from '../workbook/address';
import { named, type Ground } from './ground';

/** Steps 8 to 12 of METHODS §3.1: groups, bonus, deductions, floor, cap, rounding; then the percent. */
export function totalLines(ground: Ground): readonly ExplainedLine[] {
  const { card, appraisal } = ground;
  const { caps, rounding, rankBy } = appraisal.policy;
  const lines: ExplainedLine[] = [];
  if (card.self !== null || card.reviewed !== null)
    lines.push({ code: 'claims', facts: { self: card.self, reviewed: card.reviewed }, cells: [] });
  if (card.total === null || card.exactTotal === null) return [...lines, noTotal(ground)];
  const groups = card.groups.flatMap((group) => {
    const criterion = ground.criteria.get(group.criterion);
    return criterion === undefined ? [] : [{ criterion: named(criterion), counted: group.counted }];
  });
  lines.push({ code: 'beforeBonus', facts: { groups, sum: sum(groups.map(({ counted }) => counted)) }, cells: [] });
  if (!isZero(card.bonus.raw))
    lines.push({ code: 'bonus', facts: { ...card.bonus, cap: caps.bonus }, cells: asideCells(ground, 'bonus') });
  if (!isZero(card.penalty.raw)) lines.push(penaltyLine(ground));
  const inTotal = atTotal(card.lostToFloor, lostInGroups(ground));
  if (!isZero(inTotal)) lines.push({ code: 'totalFloored', facts: { lost: inTotal }, cells: [] });
  if (!isZero(card.lostToTotalCap))
    lines.push({ code: 'totalCapped', facts: { cap: caps.total, lost: card.lostToTotalCap }, cells: [] });
  if (!equal(card.exactTotal, card.total)) {
    const facts = { at: 'total' as const, decimals: rounding.decimals, before: card.exactTotal, after: card.total };
    lines.push({ code: 'rounded', facts, cells: [] });
  }
  lines.push({ code: 'total', facts: { total: card.total }, cells: [] });
  if (card.percent !== null) {
    const { percent, total, assignedMaximum } = card;
    lines.push({ code: 'percent', facts: { percent, total, assignedMaximum, ranks: rankBy === 'percent' }, cells: [] });
  }
  return lines;
}

function penaltyLine(ground: Ground): LineOf<'penalty'> {
  const { card, appraisal } = ground;
  const inGroups = sum(card.groups.map((group) => group.penalty));
  return {
    code: 'penalty',
    facts: { ...card.penalty, cap: appraisal.policy.caps.penalty, inGroups },
    cells: asideCells(ground, 'penalty'),
  };
}

const atTotal = (all: Points, inGroups: Points): Points => subtract(all, inGroups);

function lostInGroups({ card }: Ground): Points {
  return sum(card.groups.map((group) => group.lostToFloor));
}

function noTotal({ card, criteria }: Ground): ExplainedLine {
  const missing = card.missing.flatMap((id): readonly NamedCriterion[] => {
    const criterion = criteria.get(id);
    return criterion === undefined ? [] : [named(criterion)];
  });
  const cells = card.steps.flatMap((step) => (card.missing.includes(step.criterion) ? step.cells : []));
  return { code: 'noTotal', facts: { missing, columns: card.missingColumns }, cells };
}

/** Where the bonus or the deductions of this unit stand: rows of that kind, and columns. */
function asideCells({ reading, unit, card, criteria }: Ground, kind: 'bonus' | 'penalty'): readonly CellRef[] {
  const rows = card.steps.flatMap((step) => {
    const isOfKind = kindOf(step.criterion, criteria) === kind;
    return isOfKind && step.points !== null && !isZero(step.points) ? step.cells : [];
  });
  const column = (kind === 'bonus' ? reading.bonusColumn : reading.penaltyColumn).get(unit.id);
  const beside = [...(reading.entries.get(unit.id)?.values() ?? [])].flatMap((entry) =>
    (entry.beside ?? []).filter((item) => item.kind === kind && item.number.reading.value !== null).map((item) => item.number.at),
  );
  return [...rows, ...(column === undefined || column.reading.value === null ? [] : [column.at]), ...beside];
}
