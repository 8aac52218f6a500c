/**
 * The ballots of a workbook as a form that a person fills in: who stands on which ballot, what was counted already, and where each
 * number stands on `Bỏ phiếu`.
 */
import type { Appraisal } from './domain/appraisal';
import type { Votes } from './domain/ballot';
import { BALLOT_COUNTS, lineKey, VOTE_PARTS, type BallotCount, type BallotForm, type BallotLine } from './domain/ballotForm';
import { candidatesFor, standingVotes, votedAwards, votesOn } from './domain/onBallot';
import { exactText } from './domain/points';
import type { ReadNumber } from './domain/readNumber';
import type { Reading } from './domain/reading';
import { unitsByPlace } from './domain/unitsByPlace';
import { ballotSheet, type BallotSheet, type WaitingRow } from './read/sheets/ballotSheet';
import { waitingBallotRows } from './read/sheets/freeBallotRows';
import { tablesOf } from './read/table/table';
import type { CellRef } from './workbook/address';
import { cellOf, type Workbook } from './workbook/workbook';

/** Who is voted on for one award. */
export interface AwardBallot {
  readonly award: string;
  /** Keys of the lines, in the order of the places. */
  readonly lines: readonly string[];
  /** Units with two rows of one round: nobody knows which of them stands. */
  readonly twice: readonly string[];
}

export interface StatedBallots {
  readonly form: BallotForm;
  readonly awards: readonly AwardBallot[];
  /** The sheet they stand on; `null`: the workbook has none, one will be added. */
  readonly sheet: BallotSheet | null;
  /** The rows the lines come from, by key. */
  readonly votes: ReadonlyMap<string, Votes>;
  /** The rows that wait for lines without votes, by key; a line that has neither goes under the table. */
  readonly rows: ReadonlyMap<string, WaitingRow>;
  /** Fields that a formula of the workbook gives, with its cell: they are read and never written. */
  readonly calculated: ReadonlyMap<string, CellRef>;
}

export function statedBallots(workbook: Workbook, appraisal: Appraisal, reading: Reading): StatedBallots {
  const { recognition, policy } = appraisal;
  const tables = recognition.kind === 'recognised' ? tablesOf(workbook, recognition.sheets, 'ballots') : [];
  const [table] = tables;
  const sheet = table === undefined ? null : ballotSheet(table, reading.units);
  const isNamed = sheet === null || sheet.columns.award !== null;
  const ground = { appraisal, reading, ordered: unitsByPlace(reading.units, appraisal.standings) };
  const lines = new Map<string, BallotLine>();
  const votes = new Map<string, Votes>();
  const rows = new Map<string, WaitingRow>();
  const waitingRow = sheet === null ? () => null : waitingBallotRows(sheet, policy.awards);
  const awards = votedAwards(ground).map((award): AwardBallot => {
    const twice: string[] = [];
    const keys = candidatesFor(award, ground).flatMap((unit): readonly string[] => {
      const { standing, repeated } = standingVotes(votesOn(reading.ballots, unit), award.id, policy.awards);
      if (repeated.length > 0) {
        twice.push(unit);
        return [];
      }
      const waiting = waitingRow(unit, award.id, standing);
      // The next round is typed into the row that is ready for it, and the one before stays as it was held.
      const held = waiting === null ? standing : null;
      // A row without an award serves all of them, and so does every row of a sheet that names none.
      const own =
        standing !== null ? standing.award !== null : waiting !== null ? waiting.award !== null || waiting.takesAward : isNamed;
      const line: BallotLine = {
        unit,
        award: own ? award.id : null,
        round: waiting?.round ?? standing?.round ?? 1,
        typed: {
          votesFor: typed(held?.votesFor),
          votesAgainst: typed(held?.votesAgainst),
          invalid: typed(held?.invalid),
        },
      };
      const key = lineKey(line);
      lines.set(key, line);
      if (held !== null) votes.set(key, held);
      if (waiting !== null) rows.set(key, waiting);
      return [key];
    });
    return { award: award.id, lines: keys, twice };
  });
  return {
    form: { counts: countsOf(reading, sheet), lines: [...lines.values()] },
    awards,
    sheet,
    votes,
    rows,
    calculated: calculatedIn(workbook, reading, sheet, votes, rows),
  };
}

/** The rows of the sheet that the form does not show: earlier rounds, other awards, names nobody has. They stay as they are. */
export function besideForm({ ballots }: Reading, { votes }: StatedBallots): readonly Votes[] {
  const shown = new Set(votes.values());
  return (ballots?.votes ?? []).filter((one) => !shown.has(one));
}

/** Words where a number is to stand are told as a finding, and leave nothing to type over. */
function countsOf({ ballots }: Reading, sheet: BallotSheet | null): BallotForm['counts'] {
  const [members = '', present = '', written = '', issued = '', returned = ''] = BALLOT_COUNTS.map((name: BallotCount) =>
    sheet !== null && sheet.counts[name] === null ? '' : typed(ballots?.[name]),
  );
  return { members, present, written, issued, returned };
}

/** What cannot be read stays to be seen as it stands. */
function typed(number: ReadNumber | null | undefined): string {
  if (number === null || number === undefined) return '';
  const { value } = number.reading;
  return value === null ? number.shown : exactText(value).replace('.', ',');
}

function calculatedIn(
  workbook: Workbook,
  { ballots }: Reading,
  sheet: BallotSheet | null,
  votes: ReadonlyMap<string, Votes>,
  rows: ReadonlyMap<string, WaitingRow>,
): ReadonlyMap<string, CellRef> {
  const places: readonly (readonly [string, CellRef | undefined])[] = [
    ...BALLOT_COUNTS.map((name) => [name, ballots?.[name]?.at ?? sheet?.counts[name]?.at] as const),
    ...[...votes].flatMap(([key, one]) => VOTE_PARTS.map((part) => [`${key} ${part}`, one[part]?.at] as const)),
    ...[...rows].flatMap(([key, { row }]) =>
      VOTE_PARTS.map((part) => {
        const column = sheet?.columns[part] ?? null;
        return [`${key} ${part}`, sheet === null || column === null ? undefined : { sheet: sheet.name, row, column }] as const;
      }),
    ),
  ];
  return new Map(
    places.flatMap(([key, at]) => (at !== undefined && cellOf(workbook, at).formula !== null ? [[key, at] as const] : [])),
  );
}
