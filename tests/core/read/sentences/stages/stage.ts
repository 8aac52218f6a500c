import type { Token } from '../../../../../src/core/read/sentences/token';
import { lineOf, tokensOf } from './tokens';

export type Stage = (tokens: readonly Token[]) => readonly Token[];

/** What a stage turns into something else, and what it leaves alone. */
export function itTurns(stage: Stage, rows: readonly (readonly [string, string])[], others: readonly string[]): void {
  const turned = (line: string): string => lineOf(stage(tokensOf(line)));
  it.each(rows)('«%s» is «%s»', (line, said) => expect(turned(line)).toBe(said));
  it.each(others)('«%s» stays as it is', (line) => expect(turned(line)).toBe(lineOf(tokensOf(line))));
}
