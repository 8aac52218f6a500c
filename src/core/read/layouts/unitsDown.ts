import type { Criterion } from '../../domain/criteria';
import { equal } from '../../domain/points';
import type { Entry, ReadNumber } from '../../domain/reading';
import type { RecognisedColumn } from '../../domain/recognition';
import type { CrossScore } from '../../domain/crossScore';
import { REVIEW_STAGES, type ReviewStage } from '../../domain/review';
import type { UnitId } from '../../domain/unit';
import { criteriaFrom } from '../criteria/criteriaFrom';
import { oneTree } from '../criteria/oneTree';
import { outlineFromHeader, type HeaderOutline } from '../criteria/outlineFromHeader';
import type { OutlineNode } from '../criteria/outline';
import { withList } from '../criteria/withList';
import { withListedGroups } from '../criteria/withListedGroups';
import { acrossFormulas } from '../formulas/acrossFormulas';
import { readNumber, readNumbers } from '../table/readCells';
import { bodyRows, columnOf, columnsOf, labelIn, refIn, type Table } from '../table/table';
import { columnMaxima } from './columnMaxima';
import { entriesByUnit, type NamedUnit, type ScoreReading } from './scoreReading';
import { stagesOf } from './stages';
import { acrossMaximumClaims, declaredAcross, unitClaims, type UnitRow } from './unitClaims';
import { UnitsByName } from './unitsByName';

/** Units as rows, criteria across: the tree comes from the headings. Further tables hold other stages, or other criteria, of the same units. Source: WORKBOOKS §1 L3. */
export function readUnitsDown(tables: readonly Table[], list: readonly OutlineNode[]): ScoreReading {
  const parts = tables.map((table) => {
    const aside = asideColumns(table);
    return { table, aside, outline: outlineFromHeader(table, aside.asCriteria) };
  });
  const tree = oneTree(parts.map(({ table, outline }) => ({ nodes: outline.nodes, stage: table.recognised.stage })));
  const grouped = withListedGroups(tree.nodes, list);
  const { criteria, sentenceProblems } = criteriaFrom(withList(grouped.nodes, list), () => false);
  const units = new UnitsByName();
  const read = parts.map(({ table, aside, outline }, index) => {
    const own = outline.nodes.flatMap((_, node) => criteria[grouped.places[tree.places[index]?.[node] ?? -1] ?? -1] ?? []);
    const rows = unitRows(table, units);
    return {
      entries: readEntries(table, outline, own, rows),
      bonus: columnByUnit(table, aside.bonus, rows),
      penalty: columnByUnit(table, aside.penalty, rows),
      claims: [...unitClaims(table, outline, own, rows), ...acrossMaximumClaims(table, outline, own)],
      formulas: acrossFormulas(
        table,
        outline,
        own,
        rows.map(({ row }) => row),
      ),
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
    bonusColumn: lastGiven(tables, (index) => read[index]?.bonus),
    penaltyColumn: lastGiven(tables, (index) => read[index]?.penalty),
    columnMaxima: columnMaxima(tables, list),
    claims: read.flatMap(({ claims }) => claims),
    formulaColumns: read.flatMap(({ formulas }) => formulas.formulaColumns),
    statedSums: read.flatMap(({ formulas }) => formulas.statedSums),
    declaredMaximum: tables.map(declaredAcross).find((total) => total !== null) ?? null,
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

/** The scores of one unit for one criterion, stage by stage. */
interface Draft {
  readonly scores: { [stage in ReviewStage]?: ReadNumber };
  readonly crossScores: CrossScore[];
}

function readEntries(
  table: Table,
  outline: HeaderOutline,
  criteria: readonly Criterion[],
  rows: readonly UnitRow[],
): readonly Entry[] {
  const drafts = new Map<UnitId, Map<number, Draft>>(rows.map(({ unit }) => [unit.id, new Map<number, Draft>()]));
  const ofRows = rows.map(({ unit, row, stage }) => ({ row, stage, byNode: drafts.get(unit.id) }));
  const places = rows.map(({ row }) => row);
  for (const { column, node, stage, reviewer } of outline.scores) {
    const maximum = criteria[node]?.maximum ?? null;
    const numbers = readNumbers(table, places, column, () => maximum);
    ofRows.forEach(({ stage: rowStage, byNode }, index) => {
      const number = numbers[index];
      if (number === undefined || byNode === undefined) return;
      let draft = byNode.get(node);
      if (draft === undefined) byNode.set(node, (draft = { scores: {}, crossScores: [] }));
      if (reviewer !== undefined) draft.crossScores.push({ reviewer: { ...reviewer, unit: null }, number });
      else draft.scores[stage ?? rowStage ?? table.recognised.stage ?? 'agreed'] = number;
    });
  }
  const ownMaxima = criteria.map((criterion, node) => otherMaximum(table, outline.nodes[node], criterion));
  const entries: Entry[] = [];
  for (const [unit, byNode] of drafts) {
    byNode.forEach(({ scores, crossScores }, node) => {
      const criterion = criteria[node]?.id;
      if (criterion === undefined) return;
      const ownMaximum = ownMaxima[node] ?? null;
      entries.push(
        crossScores.length === 0 && ownMaximum === null
          ? { unit, criterion, scores }
          : {
              unit,
              criterion,
              scores,
              ...(crossScores.length === 0 ? {} : { crossScores }),
              ...(ownMaximum === null ? {} : { ownMaximum }),
            },
      );
    });
  }
  return entries;
}

/** The maximum that the table of another stage states for the criterion, where it is not the one read. */
function otherMaximum(table: Table, node: OutlineNode | undefined, criterion: Criterion): ReadNumber | null {
  const at = node?.maximumAt ?? null;
  const value = node?.maximum ?? null;
  if (at === null || value === null || criterion.maximum === null || equal(value, criterion.maximum)) return null;
  return { ...readNumber(table, at.row, at.column), reading: { status: 'ok', value, why: [], isPercent: false } };
}

/** Of several tables the one of the last stage counts that holds something for the unit. */
function lastGiven(
  tables: readonly Table[],
  columnOf: (index: number) => ReadonlyMap<UnitId, ReadNumber> | undefined,
): ReadonlyMap<UnitId, ReadNumber> {
  const rank = (index: number): number => REVIEW_STAGES.findIndex((stage) => stage === tables[index]?.recognised.stage);
  const order = [...tables.keys()].sort((one, other) => rank(one) - rank(other));
  const numbers = new Map<UnitId, ReadNumber>();
  for (const index of order) {
    for (const [unit, number] of columnOf(index) ?? [])
      if (number.reading.status !== 'missing' || !numbers.has(unit)) numbers.set(unit, number);
  }
  return numbers;
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
