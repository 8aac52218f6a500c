import type { Alignment } from '../../../../src/core/collect/align/alignCriteria';
import type { Book } from '../../../../src/core/collect/book';
import type { ComparedUnit } from '../../../../src/core/collect/compare/comparedUnit';
import type { Reading } from '../../../../src/core/domain/reading';
import { refText, type CellRef } from '../../../../src/core/workbook/address';
import { BLANK_CELL, type Cell } from '../../../../src/core/workbook/cell';
import { workbook } from '../../../builders/workbook';

/** Cells by their addresses; any other is blank. */
export type Cells = Readonly<Record<string, Partial<Cell>>>;

export const cellsAt =
  (cells: Cells) =>
  (at: CellRef): Cell => ({ ...BLANK_CELL, ...cells[refText(at)] });

export function book(reading: Reading): Book {
  const recognition: Book['recognition'] = {
    kind: 'recognised',
    layout: 'unitSheet',
    sheets: [],
    clues: [],
  } as unknown as Book['recognition'];
  return { workbook: workbook(), recognition, reading, year: null };
}

export interface Side {
  readonly reading: Reading;
  readonly cells?: Cells;
}

/** School A of both files, with the rows brought together as given. */
export function compared(cluster: Side, member: Side, alignment: Partial<Alignment> = {}): ComparedUnit {
  return {
    cluster: book(cluster.reading),
    clusterUnit: 'A',
    clusterCell: cellsAt(cluster.cells ?? {}),
    member: book(member.reading),
    memberUnit: 'A',
    memberCell: cellsAt(member.cells ?? {}),
    alignment: { pairs: [], added: [], removed: [], ...alignment },
    base: () => null,
    accepts: false,
  };
}
