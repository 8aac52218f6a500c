import type { Area } from '../workbook/address';
import { cellText, isBlank, type Cell } from '../workbook/cell';
import type { Sheet } from '../workbook/workbook';
import { nameKey } from '../shared/nameKey';
import { plainLetters } from '../shared/plainLetters';
import { bodyEnd } from './bodyEnd';
import { captionsOf } from './captionRows';
import { isCodeRow } from './codeRow';
import { columnProfiles, EMPTY_PROFILE } from './columnProfile';
import { firstAfter } from './firstAfter';
import { growHeader, type HeaderBlock } from './headerBlock';
import { beginsHeading } from './headingRow';
import type { MatchHeading } from './rowKeys';
import { headingPaths } from './headingPaths';
import { isNameOfUnit, pathWord } from './headingWord';
import { numbersInHeader } from './numbersInHeader';
import { NOTHING_STATED, type SheetStatement } from './stated/statement';
import { rowsToLast, withStatedCaptions } from './stated/statedRows';
import { statedBlock } from './stated/statedHeader';
import { statedMatch } from './stated/statedMatch';
import { labelsUnit } from './unitOfSheet';
import { labelColumns, type FrameText, type Table } from './table';

/** The tables of a sheet, in time proportional to its content: each heading block starts one, repeated headings are joined. */
export function findTables(sheet: Sheet, matchOf: MatchHeading, statement: SheetStatement = NOTHING_STATED): readonly Table[] {
  const rows = [...sheet.rows.keys()];
  const mergesFrom = mergesByTopRow(sheet);
  const blocks = headerBlocks(sheet, rows, mergesFrom, matchOf, statement);
  const tables: Table[] = [];
  let frameFrom = 0;
  for (let index = 0; index < blocks.length;) {
    const header = blocks[index];
    if (header === undefined) break;
    let next = index + 1;
    while (next < blocks.length && isSameHeading(sheet, header, blocks[next]) && unitAbove(sheet, blocks[next]) === null)
      next += 1;
    const repeats = blocks.slice(index + 1, next);
    const table = tableFrom(
      sheet,
      header,
      repeats,
      rows,
      unitAbove(sheet, blocks[next]) ?? blocks[next]?.from ?? Number.POSITIVE_INFINITY,
      mergesFrom,
      matchOf,
      frameFrom,
      statement,
    );
    tables.push(table);
    frameFrom = table.rows[table.rows.length - 1] ?? header.to;
    index = next;
  }
  return tables;
}

function mergesByTopRow(sheet: Sheet): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of sheet.merges) {
    const list = byRow.get(area.top);
    if (list === undefined) byRow.set(area.top, [area]);
    else list.push(area);
  }
  return byRow;
}

function headerBlocks(
  sheet: Sheet,
  rows: readonly number[],
  mergesFrom: ReadonlyMap<number, readonly Area[]>,
  matchOf: MatchHeading,
  { rows: stated }: SheetStatement,
): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  let after = 0;
  for (const row of rows) {
    if (row <= after) continue;
    const said = stated.get(row);
    if (said === undefined ? !beginsHeading(sheet, row, mergesFrom, matchOf) : said !== 'heading') continue;
    const block = statedBlock(growHeader(sheet, row, mergesFrom, matchOf), row, stated);
    blocks.push({ from: Math.max(block.from, after + 1), to: block.to });
    after = block.to;
  }
  return blocks;
}

function isSameHeading(sheet: Sheet, one: HeaderBlock, other: HeaderBlock | undefined): boolean {
  if (other === undefined || one.to - one.from !== other.to - other.from) return false;
  return headingText(sheet, one) === headingText(sheet, other);
}

/** The row right above a heading that names a school: its table begins there, or the same school names itself again. */
function unitAbove(sheet: Sheet, header: HeaderBlock | undefined): number | null {
  if (header === undefined) return null;
  const found = [header.from - 1, header.from - 2].find((row) => {
    const texts = [...(sheet.rows.get(row)?.values() ?? [])].map((cell) => cellText(cell).trim()).filter((text) => text !== '');
    return texts.some(labelsUnit) || (texts.length === 1 && isNameOfUnit(texts[0] ?? ''));
  });
  return found ?? null;
}

/** As it is compared: a heading repeated on the next page with a stray blank or another form of its letters is the same. */
function headingText(sheet: Sheet, header: HeaderBlock): string {
  const texts: string[] = [];
  for (let row = header.from; row <= header.to; row += 1) {
    for (const [column, cell] of sheet.rows.get(row) ?? [])
      texts.push(`${String(row - header.from)} ${String(column)} ${nameKey(plainLetters(cellText(cell)))}`);
  }
  return texts.join('\n');
}

function tableFrom(
  sheet: Sheet,
  header: HeaderBlock,
  repeats: readonly HeaderBlock[],
  allRows: readonly number[],
  before: number,
  mergesFrom: ReadonlyMap<number, readonly Area[]>,
  matchOf: MatchHeading,
  frameFrom: number,
  statement: SheetStatement,
): Table {
  const following = allRows
    .slice(firstAfter(allRows, header.to), firstAfter(allRows, before - 1))
    .filter((row) => hasContent(sheet, row));
  const repeated = new Set(repeats.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, level) => from + level)));
  const isRepeat = (row: number): boolean => repeated.has(row);
  const headings = tableColumns(sheet, header, []).length;
  const coded = following.filter((row, index) => {
    const isAfterHeading = index === 0 || isRepeat(following[index - 1] ?? 0);
    return !(isAfterHeading && isCodeRow(sheet.rows.get(row) ?? new Map<number, Cell>(), headings));
  });
  const spread = tableColumns(sheet, header, coded);
  const paths = headingPaths(sheet, header, spread, mergesFrom);
  const maxima = numbersInHeader(sheet, header);
  const headed = spread.map((column) => {
    const path = (paths.get(column) ?? []).filter(({ row }) => row !== maxima);
    return {
      column,
      path,
      heading: path.map(({ text }) => text.replace(/\s+/g, ' ')).join(' / '),
      ...statedMatch(
        statement.columns.get(header.from)?.get(column) ?? null,
        pathWord(
          path.map(({ text }) => text),
          matchOf,
        ),
      ),
    };
  });
  const labels = labelColumns(headed);
  const rows = rowsToLast(coded, bodyEnd(sheet, coded, labels), statement.rows);
  const captions = withStatedCaptions(captionsOf(sheet, rows, labels, isRepeat), rows, statement.rows);
  const profiles = columnProfiles(
    sheet,
    rows.filter((row) => !captions.has(row)),
  );
  return {
    sheet,
    header,
    columns: headed
      .map((column) => ({ ...column, profile: profiles.get(column.column) ?? EMPTY_PROFILE }))
      .filter(({ heading, profile, stated }) => heading !== '' || profile !== EMPTY_PROFILE || stated !== null),
    rows,
    captions,
    numbersInHeader: maxima,
    frame: frameTexts(sheet, allRows.slice(firstAfter(allRows, frameFrom), firstAfter(allRows, header.from - 1))),
    statement,
  };
}

function hasContent(sheet: Sheet, row: number): boolean {
  for (const cell of sheet.rows.get(row)?.values() ?? []) if (!isBlank(cell)) return true;
  return false;
}

function tableColumns(sheet: Sheet, header: HeaderBlock, rows: readonly number[]): readonly number[] {
  const columns = new Set<number>();
  for (let row = header.from; row <= header.to; row += 1) addColumns(columns, sheet, row);
  for (const row of rows) addColumns(columns, sheet, row);
  return [...columns].sort((one, other) => one - other);
}

function addColumns(columns: Set<number>, sheet: Sheet, row: number): void {
  sheet.rows.get(row)?.forEach((cell, column) => {
    if (!isBlank(cell)) columns.add(column);
  });
}

function frameTexts(sheet: Sheet, rows: readonly number[]): readonly FrameText[] {
  const texts: FrameText[] = [];
  for (const row of rows) {
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      const text = cellText(cell).trim();
      if (text !== '') texts.push({ text, at: { sheet: sheet.name, row, column } });
    }
  }
  return texts;
}
