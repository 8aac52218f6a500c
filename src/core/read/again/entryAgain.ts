import type { Criterion } from '../../domain/criteria';
import type { Entry } from '../../domain/reading';
import type { CellRef } from '../../workbook/address';
import type { Cell } from '../../workbook/cell';
import { isAmbiguous } from '../columnScale';
import { isNotAssigned } from '../numbers/wordsForNoNumber';
import { resultOf } from '../resultOf';
import { numberIn, textIn } from '../table/readCells';
import type { CellPlaces, EntryPart } from './places';
import type { WholeReason } from './wholeReason';

/** A cell as it stands now. */
export interface CellNow {
  readonly at: CellRef;
  readonly cell: Cell;
}

/** An entry with one of its cells read again, or why the cell decides more than that. */
export function entryAgain(
  entry: Entry,
  criterion: Criterion,
  part: EntryPart,
  { at, cell }: CellNow,
  date1904: boolean,
  places: CellPlaces,
): Entry | WholeReason {
  const maximum = part.kind === 'score' || part.kind === 'crossScore' ? criterion.maximum : null;
  const number = numberIn(cell, at, { maximum, date1904 });
  // Numbers of one column speak for those that can be read in two ways.
  if (isReadTogether(part) && (isAmbiguous(number.reading) || places.isDoubtful(at))) return 'doubtfulColumn';
  switch (part.kind) {
    case 'score':
      // `KP` repeats the declaration beside it.
      if (entry.target?.state === 'notAssigned' && cell.value.kind === 'text') return 'target';
      return { ...entry, scores: { ...entry.scores, [part.stage]: number } };
    case 'crossScore':
      // Another sheet may state another maximum, which words are read by.
      if (cell.value.kind === 'text') return 'reviewerText';
      return {
        ...entry,
        crossScores: (entry.crossScores ?? []).map((one, turn) => (turn === part.turn ? { ...one, number } : one)),
      };
    case 'beside':
      if (number.reading.status === 'missing') return 'emptied';
      return { ...entry, beside: (entry.beside ?? []).map((one, turn) => (turn === part.turn ? { ...one, number } : one)) };
    case 'target':
      // Whether anybody is assigned anything decides how sentences are read.
      if (entry.target?.state !== 'assigned' || number.reading.status === 'missing') return 'target';
      if (cell.value.kind === 'text' && isNotAssigned(cell.value.text)) return 'target';
      return { ...entry, target: { state: 'assigned', number } };
    case 'result':
      return { ...entry, result: resultOf(number) };
    case 'evidence':
    case 'explanation':
    case 'reason':
    case 'note':
      return { ...entry, [part.kind]: textIn(cell, at) };
  }
}

function isReadTogether({ kind }: EntryPart): boolean {
  return kind === 'score' || kind === 'crossScore' || kind === 'beside';
}
