import type { Criterion } from '../../domain/criteria';
import type { Claim, Entry, FormulaColumn, ReadNumber, StatedSum } from '../../domain/reading';
import type { RecognisedColumn } from '../../domain/recognition';
import type { ReviewStage } from '../../domain/review';
import type { UnitId } from '../../domain/unit';
import { criteriaFrom } from '../criteria/criteriaFrom';
import { outlineFromHeader, type HeaderOutline } from '../criteria/outlineFromHeader';
import type { OutlineNode } from '../criteria/outline';
import { maximumInText } from '../criteria/maximum';
import { withList } from '../criteria/withList';
import { formulaColumn } from '../formulas/formulaColumn';
import { statedSum } from '../formulas/statedSum';
import { readNumber, readNumbers } from '../table/readCells';
import { bodyRows, cellIn, columnOf, columnsOf, labelIn, refIn, type Table } from '../table/table';
import { entriesByUnit, type NamedUnit, type ScoreReading } from './scoreReading';
import { stagesOf } from './stages';
import { UnitsByName } from './unitsByName';

/** One row of the body with the unit it belongs to, and its stage where rows tell it. */
interface UnitRow {
  readonly unit: NamedUnit;
  readonly row: number;
  readonly stage: ReviewStage | null;
}

const CLAIMED = { total: 'total', place: 'place' } as const;

/** Units as rows, criteria across: the tree comes from the headings. Further tables add criteria for the same units. Source: WORKBOOKS §1 L3. */
export function readUnitsDown(tables: readonly Table[], list: readonly OutlineNode[]): ScoreReading {
  const parts = tables.map((table) => {
    const aside = asideColumns(table);
    return { table, aside, outline: outlineFromHeader(table, aside.asCriteria) };
  });
  const nodes: OutlineNode[] = [];
  const offsets = parts.map(({ outline }) => {
    const offset = nodes.length;
    for (const node of outline.nodes) nodes.push({ ...node, parent: node.parent === null ? null : node.parent + offset });
    return offset;
  });
  const { criteria, sentenceProblems } = criteriaFrom(withList(nodes, list), () => false);
  const units = new UnitsByName();
  const read = parts.map(({ table, aside, outline }, index) => {
    const own = criteria.slice(offsets[index] ?? 0, (offsets[index] ?? 0) + outline.nodes.length);
    const rows = unitRows(table, units);
    return {
      entries: readEntries(table, outline, own, rows),
      bonus: columnByUnit(table, aside.bonus, rows),
      penalty: columnByUnit(table, aside.penalty, rows),
      claims: [...unitClaims(table, outline, own, rows), ...maximumClaims(table, outline, own)],
      formulas: formulasOf(table, outline, own, rows),
    };
  });
  return {
    criteria,
    sentenceProblems,
    units: units.all,
    entries: entriesByUnit(
      units.all,
      read.flatMap(({ entries }) => entries),
    ),
    stages: stagesOf(tables),
    bonusColumn: new Map(read.flatMap(({ bonus }) => [...bonus])),
    penaltyColumn: new Map(read.flatMap(({ penalty }) => [...penalty])),
    claims: read.flatMap(({ claims }) => claims),
    formulaColumns: read.flatMap(({ formulas }) => formulas.formulaColumns),
    statedSums: read.flatMap(({ formulas }) => formulas.statedSums),
    declaredMaximum: tables.map(declaredMaximum).find((total) => total !== null) ?? null,
  };
}

/** A single bonus or penalty column stands for itself; several of a kind are criteria of that kind. */
function asideColumns(table: Table): {
  readonly bonus: number | null;
  readonly penalty: number | null;
  readonly asCriteria: readonly RecognisedColumn[];
} {
  const bonus = columnsOf(table, 'bonus');
  const penalty = columnsOf(table, 'penalty');
  return {
    bonus: bonus.length === 1 ? (bonus[0]?.column ?? null) : null,
    penalty: penalty.length === 1 ? (penalty[0]?.column ?? null) : null,
    asCriteria: [...(bonus.length > 1 ? bonus : []), ...(penalty.length > 1 ? penalty : [])],
  };
}

/** A row whose unit cell is blank or merged belongs to the unit above where rows stand for stages. */
function unitRows(table: Table, units: UnitsByName): readonly UnitRow[] {
  const column = columnOf(table, 'unit');
  const { rowStages } = table.recognised;
  const rows: UnitRow[] = [];
  let current: NamedUnit | null = null;
  units.beginTable();
  for (const row of bodyRows(table)) {
    const name = column === null ? '' : labelIn(table, row, column);
    const area = column === null ? null : table.merges(row, column);
    const continues =
      current !== null &&
      rowStages.has(row) &&
      (name === '' || (area !== null && area.top < row) || isFurtherStage(rows, rowStages, row, name));
    if (!continues) {
      if (name === '') continue;
      current = units.named(name, refIn(table, area?.top ?? row, column ?? 1));
    }
    if (current !== null) rows.push({ unit: current, row, stage: rowStages.get(row) ?? null });
  }
  return rows;
}

/** The unit's name may be repeated on each of its stage rows. */
function isFurtherStage(
  rows: readonly UnitRow[],
  rowStages: ReadonlyMap<number, ReviewStage>,
  row: number,
  name: string,
): boolean {
  const above = rows[rows.length - 1];
  if (above?.unit.name !== name) return false;
  const stage = rowStages.get(row);
  return !rows.some((one) => one.unit === above.unit && one.stage === stage);
}

function readEntries(
  table: Table,
  outline: HeaderOutline,
  criteria: readonly Criterion[],
  rows: readonly UnitRow[],
): readonly Entry[] {
  const drafts = new Map<UnitId, Map<number, { [stage in ReviewStage]?: ReadNumber }>>();
  for (const { column, node, stage } of outline.scores) {
    const maximum = criteria[node]?.maximum ?? null;
    const numbers = readNumbers(
      table,
      rows.map(({ row }) => row),
      column,
      rows.map(() => maximum),
    );
    rows.forEach(({ unit, stage: rowStage }, index) => {
      const number = numbers[index];
      const at = stage ?? rowStage ?? table.recognised.stage ?? 'agreed';
      if (number === undefined) return;
      const byNode = drafts.get(unit.id) ?? new Map<number, { [stage in ReviewStage]?: ReadNumber }>();
      drafts.set(unit.id, byNode.set(node, { ...byNode.get(node), [at]: number }));
    });
  }
  return [...drafts].flatMap(([unit, byNode]) =>
    [...byNode].flatMap(([node, scores]): Entry[] => {
      const criterion = criteria[node];
      return criterion === undefined ? [] : [{ unit, criterion: criterion.id, scores }];
    }),
  );
}

/** Where rows stand for stages, the last row of the review that holds something counts. */
function columnByUnit(table: Table, column: number | null, rows: readonly UnitRow[]): ReadonlyMap<UnitId, ReadNumber> {
  const numbers = new Map<UnitId, ReadNumber>();
  if (column === null) return numbers;
  for (const { unit, row } of rows) {
    const number = readNumber(table, row, column);
    if (number.reading.status !== 'missing' || !numbers.has(unit.id)) numbers.set(unit.id, number);
  }
  return numbers;
}

function unitClaims(
  table: Table,
  outline: HeaderOutline,
  criteria: readonly Criterion[],
  rows: readonly UnitRow[],
): readonly Claim[] {
  const { stage } = table.recognised;
  const claims: Claim[] = [];
  for (const { unit, row, stage: rowStage } of rows) {
    const claim = (what: Claim['what'], column: number, criterion: Criterion | null): void => {
      const number = readNumber(table, row, column);
      if (number.reading.status !== 'missing')
        claims.push({ what, stage: rowStage ?? stage, unit: unit.id, criterion: criterion?.id ?? null, number });
    };
    for (const { column, role } of columnsOf(table, 'total', 'place'))
      claim(role === 'place' ? CLAIMED.place : CLAIMED.total, column, null);
    for (const { column, node } of outline.groupTotals) claim('groupTotal', column, criteria[node] ?? null);
  }
  return claims;
}

function maximumClaims(table: Table, outline: HeaderOutline, criteria: readonly Criterion[]): readonly Claim[] {
  const row = table.recognised.maximumRow;
  if (row === null) return [];
  const claims = outline.groupTotals.flatMap(({ column, node }): Claim[] => {
    const number = readNumber(table, row, column);
    return number.reading.value === null
      ? []
      : [{ what: 'groupMaximum', stage: null, unit: null, criterion: criteria[node]?.id ?? null, number }];
  });
  const total = declaredMaximum(table);
  return total === null ? claims : [...claims, { what: 'maximumTotal', stage: null, unit: null, criterion: null, number: total }];
}

/** In the row of maxima, or in the heading of the total: "Tổng điểm (100đ)". */
function declaredMaximum(table: Table): ReadNumber | null {
  const column = columnOf(table, 'total');
  if (column === null) return null;
  const { maximumRow, header, columns } = table.recognised;
  if (maximumRow !== null) {
    const number = readNumber(table, maximumRow, column);
    if (number.reading.value !== null) return number;
  }
  const heading = columns.find((one) => one.column === column)?.heading ?? '';
  const { maximum } = maximumInText(heading).found;
  if (maximum === null || header === null) return null;
  const at = refIn(table, table.merges(header.to, column)?.top ?? header.to, column);
  return {
    at,
    stored: { kind: 'text', text: heading },
    shown: heading,
    formula: null,
    format: 'General',
    reading: { status: 'ok', value: maximum, why: [], isPercent: false },
  };
}

function formulasOf(
  table: Table,
  outline: HeaderOutline,
  criteria: readonly Criterion[],
  rows: readonly UnitRow[],
): { readonly formulaColumns: readonly FormulaColumn[]; readonly statedSums: readonly StatedSum[] } {
  const body = rows.map(({ row }) => row);
  const computed = columnsOf(
    table,
    'score',
    'self',
    'review1',
    'review2',
    'agreed',
    'groupTotal',
    'total',
    'bonus',
    'penalty',
    'percent',
    'place',
  );
  const counted = outline.scores.filter(({ node }) => criteria[node]?.kind === 'points' && criteria[node]?.alternatives === null);
  const below = (group: number, node: number | null): boolean =>
    node !== null && (node === group || below(group, outline.nodes[node]?.parent ?? null));
  const groups = outline.groupTotals.map(({ column, node }) => ({
    column,
    leaves: counted.filter((one) => below(node, one.node)).map((one) => one.column),
  }));
  const sums = [
    ...groups.map(({ column, leaves }) => ({ column, ways: [leaves] })),
    ...columnsOf(table, 'total').map(({ column }) => ({
      column,
      ways: [outline.groupTotals.map((one) => one.column), counted.map((one) => one.column)],
    })),
  ];
  return {
    formulaColumns: computed.flatMap(({ column }) => formulaColumn(table, column, body)),
    statedSums: sums.flatMap(({ column, ways }) =>
      body.flatMap((row) => {
        const { formula } = cellIn(table, row, column);
        return formula === null
          ? []
          : statedSum(
              refIn(table, row, column),
              formula,
              ways.map((way) => way.map((one) => refIn(table, row, one))),
            );
      }),
    ),
  };
}
