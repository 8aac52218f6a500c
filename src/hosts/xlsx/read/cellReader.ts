import type { Cell, CellValue } from '../../../core/workbook/cell';
import { HostError } from '../../../core/workbook/host';
import { decodeCellText } from '../xml/escape';
import type { Attributes } from '../../parts/parseXml';
import { fillFormula } from './fillFormula';
import { formulaParts, type FormulaPart } from './formulaParts';
import { isoSerial } from './isoDate';
import { richText } from './richText';
import type { CellStyle } from './styles';

/** What all sheets of a book share while its cells are read. */
export interface CellContext {
  readonly strings: readonly CellValue[];
  /** The part that should hold a shared text which is not there. */
  readonly stringsPart: string;
  readonly style: (index: string | undefined) => CellStyle;
  readonly date1904: boolean;
  /** Counts a cell that holds something. @throws HostError `tooLarge` */
  readonly count: () => void;
}

type Place = { readonly row: number; readonly column: number };
type Put = (at: Place, cell: Cell) => void;

export interface CellReader {
  begin(row: number, column: number, attributes: Attributes): void;
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
  finish(put: Put): void;
  /** Writes out the shared formulas whose first cell came after them. */
  finishShared(rows: ReadonlyMap<number, Map<number, Cell>>): void;
}

interface SharedFormula extends Place {
  readonly parts: readonly FormulaPart[];
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const BLANK: CellValue = { kind: 'blank' };
const TRUE: CellValue = { kind: 'boolean', value: true };
const FALSE: CellValue = { kind: 'boolean', value: false };
/** Functions newer than the format carry these before their names in files, and nowhere else. */
const FILE_PREFIX = /_xlfn\.(?:_xlws\.)?|_xlws\./g;

/** Reads the cells of one sheet, one after the other. */
export function cellReader(context: CellContext): CellReader {
  const shared = new Map<string, SharedFormula>();
  const waiting: (Place & { readonly group: string })[] = [];
  const words = richText();
  let row = 0;
  let column = 0;
  let type: string | undefined;
  let style: string | undefined;
  let value = '';
  let formula = '';
  let hasValue = false;
  let hasInline = false;
  let formulaKind: Attributes | null = null;
  let listening: 'value' | 'formula' | 'inline' | null = null;

  function formulaText(): string | null {
    if (formulaKind === null) return null;
    const own = formula.trim().replace(/^=/, '');
    const plain = own.includes('_xl') ? own.replace(FILE_PREFIX, '') : own;
    if (formulaKind.t !== 'shared') return plain === '' ? null : plain;
    const group = formulaKind.si ?? '';
    if (plain !== '') {
      if (!shared.has(group)) shared.set(group, { row, column, parts: formulaParts(plain) });
      return plain;
    }
    const first = shared.get(group);
    if (first !== undefined) return fillFormula(first.parts, row - first.row, column - first.column);
    waiting.push({ row, column, group });
    return null;
  }

  function cellValue(): CellValue {
    if (hasInline) return { kind: 'text', text: words.take() };
    if (!hasValue) return BLANK;
    switch (type) {
      case 's':
        return value.trim() === '' ? BLANK : sharedText(context, Number(value));
      case 'str':
      case 'inlineStr':
        return { kind: 'text', text: decodeCellText(value) };
      case 'b':
        return value.trim() === '1' || value.trim() === 'true' ? TRUE : FALSE;
      case 'e':
        return { kind: 'error', error: value.trim() };
      case 'd': {
        const serial = isoSerial(value, context.date1904);
        return serial === null ? textOrBlank(value) : { kind: 'number', value: serial };
      }
      default: {
        const plain = value.trim();
        return NUMBER.test(plain) ? { kind: 'number', value: Number(plain) } : textOrBlank(plain);
      }
    }
  }

  return {
    begin(atRow, atColumn, attributes) {
      row = atRow;
      column = atColumn;
      type = attributes.t;
      style = attributes.s;
      value = '';
      formula = '';
      hasValue = false;
      hasInline = false;
      formulaKind = null;
      words.clear();
    },
    open(name, attributes) {
      if (name === 'v') {
        listening = 'value';
        hasValue = true;
      } else if (name === 'f') {
        listening = 'formula';
        formulaKind = attributes;
      } else if (name === 'is') {
        listening = 'inline';
        hasInline = true;
      } else if (listening === 'inline') words.open(name, attributes);
    },
    close(name) {
      if (name === 'v' || name === 'f' || name === 'is') listening = null;
      else if (listening === 'inline') words.close(name);
    },
    text(text) {
      if (listening === 'value') value += text;
      else if (listening === 'formula') formula += text;
      else if (listening === 'inline') words.text(text);
    },
    finish(put) {
      if (!hasValue && !hasInline && formulaKind === null) return;
      const made = cellValue();
      const written = formulaText();
      // An empty text shows nothing and was typed by nobody: programs write it where they mean a blank.
      if (formulaKind === null && (made.kind === 'blank' || (made.kind === 'text' && made.text === ''))) return;
      context.count();
      const { format, look, ink } = context.style(style);
      const cell = { value: made, formula: written, format, look };
      put({ row, column }, ink === undefined ? cell : { ...cell, ink });
    },
    finishShared(rows) {
      for (const at of waiting) {
        const first = shared.get(at.group);
        const cells = rows.get(at.row);
        const cell = cells?.get(at.column);
        if (first === undefined || cells === undefined || cell === undefined) continue;
        cells.set(at.column, { ...cell, formula: fillFormula(first.parts, at.row - first.row, at.column - first.column) });
      }
    },
  };
}

function sharedText(context: CellContext, index: number): CellValue {
  const found = context.strings[index];
  if (found === undefined) throw new HostError({ code: 'damaged', part: context.stringsPart });
  return found;
}

function textOrBlank(text: string): CellValue {
  return text === '' ? BLANK : { kind: 'text', text };
}
