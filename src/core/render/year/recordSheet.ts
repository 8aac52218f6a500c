import type { StatedDate } from '../../domain/evidenceReference';
import type { RecordColumn, RecordTable } from '../../domain/year/recordTable';
import { serialOf } from '../../workbook/excelDate';
import type { SheetModel, StyleName } from '../../workbook/sheetModel';
import { startSheet, type CellExtras, type Content, type SheetDraft } from '../sheetDraft';

/** One cell of a record as it is written. */
export interface RecordContent {
  readonly content: Content;
  readonly format?: string;
  readonly style?: StyleName;
}

export type RecordRow<Key extends string> = { readonly [One in Key]?: Content | RecordContent };

/** Where a record is being written, for formulas that refer to its other cells. */
export interface RecordPlace<Key extends string> {
  readonly row: number;
  readonly column: (key: Key) => number;
}

/** One register of a sheet; rows are laid out by their place. */
export interface Register {
  readonly caption: string;
  readonly rows: number;
  readonly write: (draft: SheetDraft, heading: number) => void;
  /** Columns of the sheet it covers. */
  readonly columns: number;
  readonly widths: readonly number[];
}

/** A register with its records. @param rowAt the contents of one record; `number` is its turn unless it is given */
export function register<Key extends string, Item>(
  table: RecordTable<Key>,
  items: readonly Item[],
  rowAt: (item: Item, place: RecordPlace<Key>, turn: number) => RecordRow<Key>,
): Register {
  const starts = columnStarts(table);
  const column = (key: Key): number => starts.get(key) ?? 1;
  return {
    caption: table.caption,
    rows: items.length,
    columns: table.columns.reduce((all, { span = 1 }) => all + span, 0),
    widths: table.columns.map(({ width }) => width),
    write: (draft, heading) => {
      for (const one of table.columns) put(draft, heading, column(one.key), one.span ?? 1, 'heading', one.headings[0] ?? one.key);
      items.forEach((item, turn) => {
        const row = heading + 1 + turn;
        const contents = rowAt(item, { row, column }, turn);
        for (const one of table.columns) {
          const given = contents[one.key] ?? (one.key === 'number' ? turn + 1 : null);
          const { content, format, style } = isStyled(given) ? given : { content: given };
          const extras = format === undefined ? usualExtras(one, content) : { format };
          put(draft, row, column(one.key), one.span ?? 1, style ?? styleOf(one), content, extras);
        }
      });
    },
  };
}

/** Where each column of a register begins on its sheet. */
export function columnStarts<Key extends string>(table: RecordTable<Key>): ReadonlyMap<Key, number> {
  const starts = new Map<Key, number>();
  let next = 1;
  for (const { key, span = 1 } of table.columns) {
    starts.set(key, next);
    next += span;
  }
  return starts;
}

function isStyled(given: Content | RecordContent): given is RecordContent {
  return typeof given === 'object' && given !== null && 'content' in given;
}

function put(
  draft: SheetDraft,
  row: number,
  column: number,
  span: number,
  style: StyleName,
  content: Content,
  extras: CellExtras = {},
): void {
  if (span > 1) draft.span(row, column, column + span - 1, style, content);
  draft.put(row, column, style, content, extras);
}

function styleOf({ key, form }: RecordColumn): StyleName {
  if (key === 'note') return 'input';
  if (key === 'number' || form === 'year' || form === 'date') return 'centre';
  return form === 'number' ? 'points' : 'text';
}

const DATE = 'dd/mm/yyyy';

/** What a person types into an empty cell of words stays words: 2/3 is not the 2nd of March. A day is a date, so that it can be sorted. */
function usualExtras({ form }: RecordColumn, content: Content): CellExtras {
  if (form === 'date') return { format: DATE };
  return content === null && form === 'text' ? { format: '@' } : {};
}

/** A sheet of registers: what it is known by, and by which calendar its workbook counts days. */
export interface OwnSheet {
  readonly mark: string;
  readonly name: string;
  readonly date1904: boolean;
}

/** A day as a date of the workbook. */
export function dateContent(date: StatedDate | null, { date1904 }: OwnSheet): Content {
  return date === null ? null : serialOf(date, date1904);
}

export interface YearSheetWords {
  readonly title: string;
  readonly about: string;
  readonly footer: string;
}

/** The row of the first heading: the same on every sheet of registers. */
export const FIRST_HEADING = 5;

/** A sheet of one or more registers, each under its caption. Returns the model; the widths are those of the first. */
export function recordSheet(
  sheet: OwnSheet,
  registers: readonly Register[],
  words: YearSheetWords,
  finish: (draft: SheetDraft, last: number) => void = () => undefined,
): SheetModel {
  const widths = registers[0]?.widths ?? [];
  const draft = startSheet(widths);
  draft.span(1, 1, widths.length, 'title', words.title);
  draft.span(2, 1, widths.length, 'caption', words.about);
  let heading = FIRST_HEADING;
  for (const one of registers) {
    draft.span(heading - 1, 1, widths.length, 'section', one.caption);
    one.write(draft, heading);
    heading += one.rows + 3;
  }
  finish(draft, heading - 3);
  return draft.finish({
    mark: sheet.mark,
    name: sheet.name,
    freeze: { rows: FIRST_HEADING, columns: 0 },
    orientation: 'landscape',
    repeatRows: { from: FIRST_HEADING, to: FIRST_HEADING },
    repeatTo: FIRST_HEADING + (registers[0]?.rows ?? 0),
    footer: words.footer,
  });
}

/** The heading row of the register at a turn, as `recordSheet` places it. */
export function headingOf(registers: readonly { readonly rows: number }[], turn: number): number {
  return registers.slice(0, turn).reduce((row, { rows }) => row + rows + 3, FIRST_HEADING);
}
