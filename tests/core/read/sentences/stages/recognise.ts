import { points } from '../../../../../src/core/domain/points';
import type { Recogniser, Understood } from '../../../../../src/core/read/sentences/parsed';
import { parsedFrom } from '../../../../../src/core/read/sentences/understand';
import type { RowContext } from '../corpus/corpusRow';
import { saidMethod } from '../saidMethod';
import { tokensOf } from './tokens';

export interface Known extends RowContext {
  readonly isPart?: boolean;
}

/** What one way of scoring makes of a sentence that is written in the words of the grammar. */
export function understoodBy(recogniser: Recogniser, line: string, known: Known = {}): Understood | null {
  const parsed = parsedFrom(tokensOf(line), {
    maximum: known.maximum === undefined ? null : points(known.maximum),
    kind: known.kind ?? null,
    unitOfMeasure: known.unit ?? null,
    ...(known.hasTarget === undefined ? {} : { hasTarget: known.hasTarget }),
    ...(known.isPart === undefined ? {} : { isPart: known.isPart }),
  });
  return parsed === null ? null : recogniser(parsed);
}

/** The same on one line: `perUnit 2 max 6`, `contradicts` when its numbers do, `nothing` when it is no sentence of this kind. */
export function saidBy(recogniser: Recogniser, line: string, known: Known = {}): string {
  const understood = understoodBy(recogniser, line, known);
  return understood === null ? 'nothing' : understood.contradicts === true ? 'contradicts' : saidMethod(understood.method);
}

/** Rows of a sentence with what is known of its criterion: nothing, where it is left out. */
export const knowing = (rows: readonly (readonly [line: string, known?: Known])[]): readonly [string, Known][] =>
  rows.map(([line, known = {}]) => [line, known]);
