/**
 * The ballots of a workbook as a form that a person fills in: who stands on which ballot, what was counted already, and where each
 * number stands on `Bỏ phiếu`.
 */
import type { Appraisal } from './domain/appraisal';
import type { Votes } from './domain/ballot';
import {
  BALLOT_COUNTS,
  fieldKey,
  lineKey,
  VOTE_PARTS,
  type BallotCount,
  type BallotForm,
  type BallotLine,
} from './domain/ballotForm';
import { candidatesFor, standingVotes, votedAwards, votesOn } from './domain/onBallot';
import { exactText } from './domain/points';
import type { ReadNumber } from './domain/readNumber';
import type { Reading } from './domain/reading';
import { unitsByPlace } from './domain/unitsByPlace';
import { ballotSheet, type BallotSheet } from './read/sheets/ballotSheet';
import { tablesOf } from './read/table/table';
import type { Workbook } from './workbook/workbook';

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
  /** Fields that a formula of the workbook gives: they are read and never written. */
  readonly calculated: ReadonlySet<string>;
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
  const awards = votedAwards(ground).map((award): AwardBallot => {
    const twice: string[] = [];
    const keys = candidatesFor(award, ground).flatMap((unit): readonly string[] => {
      const { standing, repeated } = standingVotes(votesOn(reading.ballots, unit), award.id, policy.awards);
      if (repeated.length > 0) {
        twice.push(unit);
        return [];
      }
      // A row without an award serves all of them, and so does every row of a sheet that names none.
      const own = standing === null ? isNamed : standing.award !== null;
      const line: BallotLine = {
        unit,
        award: own ? award.id : null,
        round: standing?.round ?? 1,
        typed: {
          votesFor: typed(standing?.votesFor),
          votesAgainst: typed(standing?.votesAgainst),
          invalid: typed(standing?.invalid),
        },
      };
      const key = lineKey(line);
      lines.set(key, line);
      if (standing !== null) votes.set(key, standing);
      return [key];
    });
    return { award: award.id, lines: keys, twice };
  });
  return {
    form: { counts: countsOf(reading), lines: [...lines.values()] },
    awards,
    sheet,
    votes,
    calculated: calculatedIn(reading, votes),
  };
}

/** The rows of the sheet that the form does not show: earlier rounds, other awards, names nobody has. They stay as they are. */
export function besideForm({ ballots }: Reading, { votes }: StatedBallots): readonly Votes[] {
  const shown = new Set(votes.values());
  return (ballots?.votes ?? []).filter((one) => !shown.has(one));
}

function countsOf({ ballots }: Reading): BallotForm['counts'] {
  const [members = '', present = '', written = '', issued = '', returned = ''] = BALLOT_COUNTS.map((name: BallotCount) =>
    typed(ballots?.[name]),
  );
  return { members, present, written, issued, returned };
}

/** What cannot be read stays to be seen as it stands. */
function typed(number: ReadNumber | null | undefined): string {
  if (number === null || number === undefined) return '';
  const { value } = number.reading;
  return value === null ? number.shown : exactText(value).replace('.', ',');
}

function calculatedIn({ ballots }: Reading, votes: ReadonlyMap<string, Votes>): ReadonlySet<string> {
  const isFormula = (number: ReadNumber | null | undefined): boolean => (number?.formula ?? null) !== null;
  return new Set([
    ...BALLOT_COUNTS.filter((name) => isFormula(ballots?.[name])),
    ...[...votes].flatMap(([key, one]) => VOTE_PARTS.filter((part) => isFormula(one[part])).map((part) => `${key} ${part}`)),
  ]);
}

/** Whether a formula of the workbook gives a field. */
export function isCalculated(field: Parameters<typeof fieldKey>[0], { calculated }: StatedBallots): boolean {
  return calculated.has(fieldKey(field));
}
