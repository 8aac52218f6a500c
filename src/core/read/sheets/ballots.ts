import type { Ballots, Votes } from '../../domain/ballot';
import type { BallotCount } from '../../domain/ballotForm';
import type { ReadNumber } from '../../domain/reading';
import { nameKey } from '../../shared/nameKey';
import type { NamedUnit } from '../layouts/scoreReading';
import { givenText, readNumber } from '../table/readCells';
import { bodyRows, columnOf, type Table } from '../table/table';
import { labelledCounts } from './ballotCounts';

/** The sheet `Bỏ phiếu`: counts above the table, one row per unit and award. A vote that is not there stays away. Source: CONTRACT §5. */
export function ballotsFrom(tables: readonly Table[], units: readonly NamedUnit[]): Ballots | null {
  if (tables.length === 0) return null;
  const counts = new Map<BallotCount, ReadNumber>();
  for (const { name, number } of tables.flatMap(labelledCounts))
    if (number !== null && !counts.has(name)) counts.set(name, number);
  const byName = new Map(units.map((unit) => [nameKey(unit.name), unit.id]));
  const votes = tables.flatMap((table) =>
    bodyRows(table).flatMap((row): Votes[] => {
      const name = givenText(table, row, columnOf(table, 'unit'));
      const column = columnOf(table, 'votesFor');
      if (name === null || column === null) return [];
      const votesFor = readNumber(table, row, column);
      if (votesFor.reading.status === 'missing') return [];
      const { award, round } = awardAndRound(givenText(table, row, columnOf(table, 'award'))?.text ?? null);
      return [
        {
          unit: byName.get(nameKey(name.text)) ?? null,
          unitName: name.text,
          award,
          round,
          votesFor,
          votesAgainst: numberIn(table, row, columnOf(table, 'votesAgainst')),
          invalid: numberIn(table, row, columnOf(table, 'votesInvalid')),
        },
      ];
    }),
  );
  return {
    members: counts.get('members') ?? null,
    present: counts.get('present') ?? null,
    written: counts.get('written') ?? null,
    issued: counts.get('issued') ?? null,
    returned: counts.get('returned') ?? null,
    votes,
  };
}

const ROUND = /[\s,;:(–-]*(?:vòng|lần)\s*(?:thứ\s*)?(\d|hai|ba)\s*\)?\s*$/iu;
const ROUND_WORDS: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['ba', 3],
]);

/** «Cờ thi đua (vòng 2)»: the award, and which round of the vote on it. Nothing but a round is a ballot for all awards. */
export function awardAndRound(typed: string | null): { readonly award: string | null; readonly round: number } {
  const word = typed === null ? undefined : ROUND.exec(typed)?.[1];
  if (typed === null || word === undefined) return { award: typed, round: 1 };
  const award = typed.replace(ROUND, '').trim();
  return { award: award === '' ? null : award, round: ROUND_WORDS.get(word.toLowerCase()) ?? Number(word) };
}

function numberIn(table: Table, row: number, column: number | null): ReadNumber | null {
  return column === null ? null : readNumber(table, row, column);
}
