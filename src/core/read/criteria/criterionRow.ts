import type { CriterionKind } from '../../domain/criteria';
import type { Points } from '../../domain/points';
import type { CellRef } from '../../workbook/address';
import { isBlank } from '../../workbook/cell';
import { cellIn, columnOf, columnsOf, labelIn, refIn, type Table } from '../table/table';
import { kindInCell } from './kindInWords';
import { labelFrom, leadingLabel, type Label } from './label';
import { maximumInCell, maximumInText } from './maximum';
import type { SentenceFound } from './outline';
import { mendedNumber, printedNumber } from './spoiledNumber';

/** One row of a table of criteria, before its place in the tree is known. */
export interface CriterionRow {
  readonly row: number;
  readonly label: Label | null;
  readonly number: string;
  readonly numberStored: string | null;
  /** The number's own cell; `null` where it stands before the text. */
  readonly numberAt: CellRef | null;
  readonly text: string;
  readonly bullet: string;
  readonly isBold: boolean;
  readonly isCapitals: boolean;
  readonly maximum: Points | null;
  readonly maximumAt: CellRef | null;
  readonly signedKind: 'bonus' | 'penalty' | null;
  readonly declaredKind: CriterionKind | null;
  readonly sentence: SentenceFound | null;
  readonly unitOfMeasure: string | null;
  readonly hasScore: boolean;
}

/** Columns whose content makes a row more than words. */
const ENTERED = ['self', 'review1', 'review2', 'agreed', 'crossScore', 'bonus', 'penalty', 'target', 'result'] as const;

export function criterionRow(table: Table, row: number, previousNumber: string | null): CriterionRow {
  const named = nameOf(table, row, previousNumber);
  const most = maximumOf(table, row, named.text);
  const method = declared(table, row, 'method');
  const kind = declared(table, row, 'kind');
  return {
    row,
    ...named,
    text: most.text,
    bullet: named.label === null ? (/^[-+•*–](?=\s*\p{L})/u.exec(named.text)?.[0] ?? '') : '',
    isBold: isBold(table, row),
    isCapitals: isCapitals(named.text),
    maximum: most.maximum,
    maximumAt: most.at,
    signedKind: most.kind,
    declaredKind: kind === null ? null : kindInCell(kind.text),
    sentence: method === null ? most.sentence : { ...method, isDeclared: true },
    unitOfMeasure: declared(table, row, 'unitOfMeasure')?.text ?? null,
    hasScore: columnsOf(table, ...ENTERED).some((one) => !isBlank(cellIn(table, row, one.column))),
  };
}

/** `CHUYÊN MÔN (60 điểm)` is in capitals: what counts is left when the maximum is taken out. */
function isCapitals(text: string): boolean {
  const { rest } = maximumInText(text);
  return /\p{Lu}{2}/u.test(rest) && rest === rest.toUpperCase();
}

type Named = Pick<CriterionRow, 'label' | 'number' | 'numberStored' | 'numberAt' | 'text'>;

/** The number stands in its own cell, before the text, or in one cell merged over the row. */
function nameOf(table: Table, row: number, previousNumber: string | null): Named {
  const numberColumn = columnOf(table, 'number');
  const criterionColumn = columnOf(table, 'criterion');
  const text = criterionColumn === null ? '' : labelIn(table, row, criterionColumn);
  if (numberColumn !== null) {
    const cell = cellIn(table, row, numberColumn);
    const printed = mendedNumber(printedNumber(cell, table.date1904), cell, previousNumber);
    const label = labelFrom(printed.text);
    if (label !== null)
      return { label, number: label.text, numberStored: printed.stored, numberAt: refIn(table, row, numberColumn), text };
    const caption = labelIn(table, row, numberColumn);
    if (text === '' || text === caption) return inText(caption);
  }
  return inText(text);
}

function inText(text: string): Named {
  const leading = leadingLabel(text);
  if (leading === null) return { label: null, number: '', numberStored: null, numberAt: null, text };
  return {
    label: leading.label,
    number: leading.label.text,
    numberStored: null,
    numberAt: null,
    text: leading.rest === '' ? text : leading.rest,
  };
}

interface Most {
  readonly maximum: Points | null;
  readonly at: CellRef | null;
  readonly kind: 'bonus' | 'penalty' | null;
  readonly sentence: CriterionRow['sentence'];
  readonly text: string;
}

function maximumOf(table: Table, row: number, text: string): Most {
  const column = columnOf(table, 'maximum');
  if (column !== null) {
    const found = maximumInCell(cellIn(table, row, column), table.exact);
    const at = refIn(table, row, column);
    const sentence = found.sentence === null ? null : { text: found.sentence, at, isDeclared: true };
    if (found.maximum !== null || found.sentence !== null) return { ...found, at, sentence, text };
  }
  const { found, rest } = maximumInText(text);
  const textColumn = columnOf(table, 'criterion') ?? columnOf(table, 'number');
  const at = found.maximum === null || textColumn === null ? null : refIn(table, row, textColumn);
  return { maximum: found.maximum, at, kind: found.kind, sentence: null, text: rest === '' ? text : rest };
}

function declared(
  table: Table,
  row: number,
  role: 'method' | 'kind' | 'unitOfMeasure',
): { readonly text: string; readonly at: CellRef } | null {
  const column = columnOf(table, role);
  if (column === null) return null;
  const text = labelIn(table, row, column);
  return text === '' ? null : { text, at: refIn(table, row, column) };
}

function isBold(table: Table, row: number): boolean {
  const column = columnOf(table, 'criterion') ?? columnOf(table, 'number');
  return column !== null && cellIn(table, row, column).look?.bold === true;
}
