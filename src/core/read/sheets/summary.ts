import type { Criterion } from '../../domain/criteria';
import type { Claim, FormulaColumn } from '../../domain/reading';
import type { ColumnRole } from '../../domain/recognition';
import type { UnitId } from '../../domain/unit';
import { stripMarks } from '../../shared/foldHeading';
import { nameKey } from '../../shared/nameKey';
import { leadingLabel } from '../criteria/label';
import { formulaColumn } from '../formulas/formulaColumn';
import type { NamedUnit } from '../layouts/scoreReading';
import { stageOf } from '../layouts/stages';
import { readNumber } from '../table/readCells';
import { bodyRows, columnOf, columnsOf, labelIn, type Table } from '../table/table';

const WHAT: Readonly<Partial<Record<ColumnRole, Claim['what']>>> = {
  total: 'total',
  place: 'place',
  bonus: 'bonus',
  penalty: 'penalty',
  self: 'total',
  review1: 'total',
  review2: 'total',
  agreed: 'total',
  groupTotal: 'groupTotal',
  score: 'groupTotal',
};

/** The user's own summary beside the score sheets: sums and places to compare, never to count. Source: WORKBOOKS §6. */
export function summaryClaims(
  tables: readonly Table[],
  units: readonly NamedUnit[],
  criteria: readonly Criterion[],
): readonly Claim[] {
  const byName = unitsByOwnName(units);
  return tables.flatMap((table) => {
    const names = columnOf(table, 'unit');
    return bodyRows(table).flatMap((row) => {
      const unit = names === null ? undefined : byName.get(nameKey(labelIn(table, row, names)));
      if (unit === undefined) return [];
      return table.recognised.columns.flatMap(({ column, role, heading }): Claim[] => {
        const what = WHAT[role];
        const group = what === 'groupTotal' ? groupNamed(heading, criteria) : null;
        if (what === undefined || (what === 'groupTotal' && group === null)) return [];
        const number = readNumber(table, row, column);
        return number.reading.status === 'missing'
          ? []
          : [{ what, stage: stageOf(role), unit, criterion: group?.id ?? null, number }];
      });
    });
  });
}

/** A name that two units bear (DUP-01) says of neither what the summary states. */
export function unitsByOwnName(units: readonly NamedUnit[]): ReadonlyMap<string, UnitId> {
  const found = new Map<string, UnitId>();
  const shared = new Set<string>();
  for (const { name, id } of units) {
    const key = nameKey(name);
    if (found.has(key)) shared.add(key);
    found.set(key, id);
  }
  return new Map([...found].filter(([key]) => !shared.has(key)));
}

export function summaryFormulas(tables: readonly Table[]): readonly FormulaColumn[] {
  return tables.flatMap((table) => {
    const rows = bodyRows(table);
    return columnsOf(
      table,
      'total',
      'place',
      'bonus',
      'penalty',
      'self',
      'review1',
      'review2',
      'agreed',
      'groupTotal',
      'score',
      'percent',
    ).flatMap(({ column }) => formulaColumn(table, column, rows));
  });
}

/** A column of a summary speaks of a group by its number or its text. */
function groupNamed(heading: string, criteria: readonly Criterion[]): Criterion | null {
  const last = heading.split(' / ').pop() ?? heading;
  const label = leadingLabel(last)?.label.text ?? last.replace(/^(?:điểm\s+)?(?:nhóm|mục|phần)\s+/iu, '').trim();
  const folded = stripMarks(last);
  return (
    criteria.find(
      ({ parent, number, text }) =>
        parent === null && number !== '' && (number === label || stripMarks(`${number} ${text}`) === folded),
    ) ??
    criteria.find(({ text }) => text !== '' && stripMarks(text) === folded) ??
    null
  );
}
