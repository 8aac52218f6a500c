import type { IssueFacts, IssuePlace } from '../../domain/issue';
import { absolute, add, compare, decimalText, isZero, subtract, type Points } from '../../domain/points';
import type { Scorecard } from '../../domain/scorecard';
import type { Unit, UnitId } from '../../domain/unit';
import type { CellRef } from '../../workbook/address';
import { columnsAboveMaximum } from '../columnsAboveMaximum';
import type { Context } from '../context';
import type { Finding, Rule } from '../rule';

/** VIS-04: every cut by a maximum, a cap or a floor is told, with its amount. Rows and columns of bonuses above their cap are RNG-08. */
export const cutsTold: Rule = {
  id: 'VIS-04',
  severity: 'info',
  fix: null,
  blocks: null,
  tests: 'entries',
  scope: 'unit',
  check: (context) => {
    const totals = totalCells(context);
    const told = { bonus: unitsAbove(context, 'bonus'), penalty: unitsAbove(context, 'penalty') };
    return [
      ...context.entries.flatMap(({ step, unit, criterion, entry }): readonly Finding[] => {
        if (step === null || step.points === null || isZero(step.lostToMaximum)) return [];
        const at = step.cells[0] ?? entry.result?.number.at ?? unit.at;
        return cut({ at, unit: unit.id, criterion: criterion.id }, 'maximum', step.points, step.lostToMaximum);
      }),
      ...context.reading.units.flatMap((unit) => {
        const card = context.scorecards.get(unit.id);
        return card === undefined ? [] : cutsOf(card, unit, totals, told);
      }),
    ];
  },
};

type Told = Readonly<Record<'bonus' | 'penalty', ReadonlySet<UnitId>>>;

/** Units of which another rule (RNG-04, RNG-08) tells a row or column above its own ceiling. */
function unitsAbove(context: Context, kind: 'bonus' | 'penalty'): ReadonlySet<UnitId> {
  const above = new Set<UnitId>();
  for (const { place } of columnsAboveMaximum(context, kind)) if (place.unit !== null) above.add(place.unit);
  for (const { number, use, criterion, unit } of context.numbers) {
    const { value } = number.reading;
    const isOwn = use.kind === 'score' && criterion?.kind === kind && criterion.maximum !== null;
    if (unit !== null && isOwn && value !== null && compare(absolute(value), criterion.maximum) > 0) above.add(unit);
  }
  return above;
}

function cutsOf(card: Scorecard, unit: Unit, totals: ReadonlyMap<string, CellRef>, told: Told): readonly Finding[] {
  const place = (criterion: string | null): IssuePlace => ({
    at: totals.get(`${unit.id}|${criterion ?? ''}`) ?? unit.at,
    unit: unit.id,
    criterion,
  });
  return [
    ...[...card.groups, ...card.innerGroups].flatMap((group) =>
      cut(place(group.criterion), 'group', subtract(group.raw, group.lostToCap), group.lostToCap),
    ),
    ...(told.bonus.has(unit.id) ? [] : cut(place(null), 'bonus', card.bonus.counted, card.bonus.lostToCap)),
    ...(told.penalty.has(unit.id) ? [] : cut(place(null), 'penalty', card.penalty.counted, card.penalty.sparedByCap)),
    ...(card.total === null ? [] : cut(place(null), 'total', card.total, card.lostToTotalCap)),
    ...(card.total === null ? [] : cut(place(null), 'floor', card.total, card.lostToFloor)),
  ];
}

function cut(place: IssuePlace, by: IssueFacts['valueCut']['by'], after: Points, lost: Points): readonly Finding[] {
  if (isZero(lost)) return [];
  const before = by === 'floor' ? subtract(after, lost) : add(after, lost);
  const facts = { by, before: decimalText(before), after: decimalText(after), lost: decimalText(lost) };
  return [{ code: 'valueCut', place, facts }];
}

/** Where the workbook states the sums of a unit. */
function totalCells({ reading }: Context): ReadonlyMap<string, CellRef> {
  const cells = new Map<string, CellRef>();
  for (const { what, unit, criterion, number } of reading.claims) {
    if (unit === null || (what !== 'total' && what !== 'groupTotal')) continue;
    const key = `${unit satisfies UnitId}|${criterion ?? ''}`;
    if (!cells.has(key)) cells.set(key, number.at);
  }
  return cells;
}
