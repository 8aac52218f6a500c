import type { CriterionKind } from '../../domain/criteria';
import { equal, sum, type Points } from '../../domain/points';
import { bodyRows, columnOf, columnsOf, refIn, type Table } from '../table/table';
import { isCountedUp } from './countedUp';
import { criterionRow, type CriterionRow } from './criterionRow';
import { groupsBySums } from './groupsBySums';
import { levelsOf, type Place } from './levels';
import { alternativesOf } from './alternatives';
import { isSectionRow, sectionRows } from './sectionRows';
import { statedGroups } from './statedGroups';
import { withLetteredParts } from './letteredParts';
import { sentenceAround } from './sentenceAround';
import { childrenByParent, type OutlineNode } from './outline';
import { ordinal } from './ordinal';

/** The criteria of a table with one row each, and the row of every node. */
export interface RowOutline {
  readonly nodes: readonly OutlineNode[];
  readonly rows: readonly number[];
}

/** Criteria as rows → their tree. Rows without number, maximum and score are notes of the row above. Source: WORKBOOKS §3–§4. */
export function outlineFromRows(table: Table): RowOutline {
  const rows = withoutNotes(withLetteredParts(joined(table, readRows(table))), table);
  const places = placesOf(rows, table);
  const children = childrenByParent(places);
  const alternatives = alternativesOf(table, rows, places);
  const kinds: (CriterionKind | null)[] = [];
  const countsDeductions = isCountedUp(
    table,
    rows.map(({ row }) => row),
  );
  const nodes = rows.map((row, index): OutlineNode => {
    const place = places[index] ?? { level: 1, parent: null };
    const hasChildren = children.has(index);
    const inherited = place.parent === null ? null : (kinds[place.parent] ?? null);
    const kind =
      row.declaredKind ??
      tableKind(table) ??
      row.signedKind ??
      inherited ??
      kindOfWords(table, row.text, hasChildren || place.level === 1);
    kinds.push(kind);
    return {
      number: row.number,
      numberStored: row.numberStored,
      numberAt: row.numberAt,
      text: row.text,
      level: place.level,
      parent: place.parent,
      hasChildren,
      maximum: row.maximum,
      maximumAt: row.maximumAt,
      kind,
      countsDeductions,
      sentence: row.sentence ?? sentenceAround(table, row, rows[index + 1]?.row ?? null),
      unitOfMeasure: row.unitOfMeasure,
      alternatives: alternatives.get(index) ?? null,
      at: refIn(table, row.row, columnOf(table, 'criterion') ?? columnOf(table, 'number') ?? 1),
    };
  });
  return { nodes, rows: rows.map((row) => row.row) };
}

function placesOf(rows: readonly CriterionRow[], table: Table): readonly Place[] {
  const summed = groupsBySums(rows);
  const placed = (groups: ReadonlySet<number>): readonly Place[] =>
    levelsOf(
      rows.map((row, index) => ({
        label: groups.has(index) ? null : row.label,
        bullet: row.bullet,
        isHeading: groups.has(index) || (isHeading(rows, index) && !isStated(table, row, 'criterion')),
        hasScore: row.hasScore,
        isSumOfNext: isSumOfNext(rows, index),
      })),
    );
  const places = placed(summed);
  const groups = [...statedGroups(table, rows, places), ...sectionRows(table, rows, places)];
  return groups.length === 0 ? places : placed(new Set([...summed, ...groups]));
}

function isStated(table: Table, { row }: CriterionRow, ...as: readonly ('criterion' | 'group')[]): boolean {
  const said = table.recognised.statedRows?.get(row);
  return said !== undefined && as.includes(said);
}

function readRows(table: Table): readonly CriterionRow[] {
  let previous: string | null = null;
  return bodyRows(table).map((at) => {
    const row = criterionRow(table, at, previous);
    if (row.number !== '') previous = row.number;
    return row;
  });
}

/** A score cell merged over several rows is one value: its rows are one criterion, their maxima one maximum. Source: WORKBOOKS §6. */
function joined(table: Table, rows: readonly CriterionRow[]): readonly CriterionRow[] {
  const score = columnsOf(table, 'self', 'review1', 'review2', 'agreed', 'crossScore', 'bonus', 'penalty')[0]?.column ?? null;
  const maximum = columnOf(table, 'maximum');
  if (score === null) return rows;
  const kept: CriterionRow[] = [];
  for (const row of rows) {
    const area = table.merges(row.row, score);
    const above = kept[kept.length - 1];
    const isBelow = area !== null && area.top < row.row && above !== undefined && above.row >= area.top;
    if (!isBelow) {
      kept.push(row);
      continue;
    }
    const shared = maximum === null ? null : table.merges(row.row, maximum);
    const most = shared !== null && shared.top < row.row ? above.maximum : both(above.maximum, row.maximum);
    kept[kept.length - 1] = { ...above, text: [above.text, row.text].filter((one) => one !== '').join('\n'), maximum: most };
  }
  return kept;
}

function both(a: Points | null, b: Points | null): Points | null {
  return a === null || b === null ? (a ?? b) : sum([a, b]);
}

/** Words alone belong to the row above; so do lettered lines below a scored row when none of them has points of its own. */
function withoutNotes(rows: readonly CriterionRow[], table: Table): readonly CriterionRow[] {
  const isKept = (row: CriterionRow): boolean => isStated(table, row, 'criterion', 'group') || isSectionRow(table, row);
  const noted = rows.filter((row, index) => !isPlainNote(row) || isHeading(rows, index) || isKept(row));
  const places = placesOf(noted, table);
  const children = childrenByParent(places);
  const isEmpty = (index: number): boolean => {
    const row = noted[index];
    return (
      row !== undefined &&
      row.maximum === null &&
      !row.hasScore &&
      row.sentence === null &&
      (children.get(index) ?? []).every(isEmpty)
    );
  };
  const isNote = (place: Place): boolean => {
    if (place.parent === null) return false;
    const parent = noted[place.parent];
    const siblings = children.get(place.parent) ?? [];
    return parent !== undefined && parent.hasScore && hasScores(table) && siblings.every(isEmpty);
  };
  const dropped = new Set<number>();
  places.forEach((place, index) => {
    const own = noted[index];
    const isOurs = own !== undefined && isKept(own);
    if (!isOurs && ((place.parent !== null && dropped.has(place.parent)) || isNote(place))) dropped.add(index);
  });
  return noted.filter((_, index) => !dropped.has(index));
}

function hasScores(table: Table): boolean {
  return columnsOf(table, 'self', 'review1', 'review2', 'agreed', 'crossScore', 'bonus', 'penalty').length > 0;
}

function isPlainNote(row: CriterionRow): boolean {
  return row.label === null && row.maximum === null && !row.hasScore && row.sentence === null && row.declaredKind === null;
}

/** Capitals, bold among plain rows, or a row without points right before numbers that begin at one. */
function isHeading(rows: readonly CriterionRow[], index: number): boolean {
  const row = rows[index];
  if (row === undefined || row.label !== null || row.bullet !== '') return false;
  const next = rows[index + 1];
  const isShown = row.isCapitals || (row.isBold && rows.some((other) => other.label === null && !other.isBold));
  // A heading that states the points of its group looks like one and stands right above numbered rows.
  if (row.hasScore) return isShown && next !== undefined && next.label !== null;
  if (isShown) return next !== undefined;
  const first = next?.label?.parts[next.label.parts.length - 1];
  const style = first?.styles[0];
  if (first === undefined || style === undefined || ordinal(first, style) !== 1) return false;
  return row.maximum !== null || index === 0 || rows[index - 1]?.label === null;
}

function isSumOfNext(rows: readonly CriterionRow[], index: number): boolean {
  const most = rows[index]?.maximum ?? null;
  if (most === null || rows[index]?.label === null) return false;
  const parts: Points[] = [];
  for (let next = index + 1; next < rows.length && rows[next]?.label === null; next += 1) {
    const part = rows[next]?.maximum ?? null;
    if (part !== null) parts.push(part);
  }
  return parts.length > 1 && equal(sum(parts), most);
}

function tableKind(table: Table): CriterionKind | null {
  const { tableKind: kind } = table.recognised;
  return kind === 'points' ? null : kind;
}

function kindOfWords(table: Table, text: string, isGroup: boolean): CriterionKind | null {
  const kind = table.kindOf(text);
  return isGroup || /^\s*(?:các\s+)?điểm (?:thưởng|cộng|trừ)/iu.test(text) ? kind : null;
}
