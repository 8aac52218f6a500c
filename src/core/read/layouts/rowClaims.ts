import type { Criterion } from '../../domain/criteria';
import { stripMarks } from '../../shared/foldHeading';
import type { Claim, ReadNumber } from '../../domain/reading';
import type { UnitId } from '../../domain/unit';
import { labelFrom } from '../criteria/label';
import { readNumber } from '../table/readCells';
import { columnOf, labelIn, type Table } from '../table/table';
import type { CriterionAt, UnitColumns } from './rowEntries';
import { scoreColumns } from './rowEntries';

const ROW_CLAIMS = { total: 'total', bonusTotal: 'bonus', penaltyTotal: 'penalty', place: 'place' } as const;

/** Sums and places that a table with criteria as rows states itself, for one unit: claims, never scores. Source: WORKBOOKS §6. */
export function rowClaims(
  table: Table,
  criteria: readonly CriterionAt[],
  own: UnitColumns,
  isOnlyTable: boolean,
): readonly Claim[] {
  const claims: Claim[] = [];
  const groups = criteria.filter(({ criterion }) => criterion.hasChildren);
  for (const { column, stages } of scoreColumns(own)) {
    const stage = stages.length === 1 ? (stages[0] ?? null) : null;
    const claim = (what: Claim['what'], row: number, criterion: Criterion | null): void => {
      const number = readNumber(table, row, column);
      if (number.reading.status !== 'missing')
        claims.push({ what, stage, unit: own.unit, criterion: criterion?.id ?? null, number });
    };
    for (const { criterion, row } of groups) claim('groupTotal', row, criterion);
    for (const [row, special] of table.recognised.specialRows) {
      if (special === 'subtotal') {
        const group = subtotalGroup(table, row, groups);
        if (group !== null) claim('groupTotal', row, group);
      } else if (special in ROW_CLAIMS && (isOnlyTable || special !== 'total') && !isSumBeforeBonus(table, row, special)) {
        claim(whatOf(table, special), row, null);
      }
    }
  }
  return claims;
}

/** `Cộng (A)` above `Tổng điểm thưởng (B)`, `Tổng điểm trừ (C)` and `Tổng điểm (A + B − C)` is no total yet. */
function isSumBeforeBonus(table: Table, row: number, special: string): boolean {
  if (special !== 'total') return false;
  const below = [...table.recognised.specialRows].filter(([other]) => other > row).map(([, of]) => of);
  const bonus = below.findIndex((of) => of === 'bonusTotal' || of === 'penaltyTotal');
  return bonus >= 0 && below.slice(bonus).includes('total');
}

function whatOf(table: Table, special: string): Claim['what'] {
  const { tableKind } = table.recognised;
  if (special === 'total' && tableKind !== 'points') return tableKind;
  return special === 'bonusTotal' ? 'bonus' : special === 'penaltyTotal' ? 'penalty' : special === 'place' ? 'place' : 'total';
}

/** `Cộng mục II` names its group; otherwise it is the sum of the group that stands above it. */
function subtotalGroup(table: Table, row: number, groups: readonly CriterionAt[]): Criterion | null {
  const caption = captionOf(table, row);
  const number = /(?:mục|phần|nhóm)\s+([\dIVXLCA-ZĐ.]+)\s*$/u.exec(caption.normalize('NFC'))?.[1];
  const label = number === undefined ? null : labelFrom(number);
  const named =
    label === null ? undefined : groups.find(({ criterion }) => stripMarks(criterion.number) === stripMarks(label.text));
  if (named !== undefined) return named.criterion;
  const above = groups.filter((group) => group.row < row);
  const top = Math.min(...above.map(({ criterion }) => criterion.level));
  return above.reverse().find(({ criterion }) => criterion.level === top)?.criterion ?? null;
}

export function captionOf(table: Table, row: number): string {
  const texts = [columnOf(table, 'criterion'), columnOf(table, 'number')].map((column) =>
    column === null ? '' : labelIn(table, row, column),
  );
  return texts.find((text) => text !== '') ?? '';
}

/** The declared maxima of groups and of everything, with their cells: compared with the sums of the criteria (CFG-01, CFG-02). */
export function maximumClaims(table: Table, criteria: readonly CriterionAt[], unit: UnitId | null): readonly Claim[] {
  const column = columnOf(table, 'maximum');
  if (column === null) return [];
  const claims: Claim[] = [];
  for (const { criterion, row } of criteria) {
    const number = readNumber(table, row, column);
    if (criterion.hasChildren && number.reading.value !== null)
      claims.push({ what: 'groupMaximum', stage: null, unit, criterion: criterion.id, number });
  }
  const total = totalMaximum(table);
  if (total !== null) claims.push({ what: 'maximumTotal', stage: null, unit, criterion: null, number: total });
  return claims;
}

/** What the total row declares all maxima to be. */
export function totalMaximum(table: Table): ReadNumber | null {
  const column = columnOf(table, 'maximum');
  if (column === null || table.recognised.tableKind !== 'points') return null;
  for (const [row, special] of table.recognised.specialRows) {
    if (special !== 'total') continue;
    const number = readNumber(table, row, column);
    if (number.reading.value !== null) return number;
  }
  return null;
}
