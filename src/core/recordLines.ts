import type { Appraisal } from './domain/appraisal';
import type { BallotChange } from './domain/ballotForm';
import type { ChangeValue } from './domain/collection';
import type { LogEntry } from './domain/logEntry';
import type { RecordedDecision } from './domain/policy';
import type { Reading } from './domain/reading';
import { unitNames } from './domain/unitNames';
import { dateText } from './render/log/dateText';
import type { LogWords } from './render/log/logWords';
import type { PaperDate } from './render/sheetWords';

/** Who did it, and the date in the log; `on: null` leaves it out. */
export interface Signed {
  readonly by: string;
  readonly on: PaperDate | null;
}

/** A line for the counts of the meeting and one for the votes on each unit. */
export function ballotLines(
  changes: readonly BallotChange[],
  { policy }: Appraisal,
  reading: Reading,
  words: LogWords,
  { by, on }: Signed,
): readonly LogEntry[] {
  const nameOf = unitNames(reading);
  return changes.map((change): LogEntry => {
    const day = on === null ? null : dateText(on);
    if (change.kind === 'meeting') {
      const [from, to] = [words.meeting(change.from), words.meeting(change.to)].map(textOf);
      return { kind: 'votes', on: day, by, unit: '', at: null, award: '', from: from ?? BLANK, to: to ?? BLANK, note: '' };
    }
    const [from, to] = [words.votes(change.from), words.votes(change.to)].map(textOf);
    const award = policy.awards.find(({ id }) => id === change.award)?.name ?? '';
    const { unit, at } = change;
    return { kind: 'votes', on: day, by, unit: nameOf(unit), at, award, from: from ?? BLANK, to: to ?? BLANK, note: '' };
  });
}

/** Of equal units who was chosen, by whom, when and why. */
export function decisionLine(
  { award, chosen, among, by, on: decided, reason }: RecordedDecision,
  on: PaperDate | null,
): LogEntry {
  return {
    kind: 'decision',
    on: on === null ? null : dateText(on),
    by,
    unit: chosen,
    at: null,
    award,
    from: textOf(among),
    to: textOf(chosen),
    note: `${decided}: ${reason}`,
  };
}

/** A decision taken back, and why. */
export function withdrawalLine({ award, chosen }: RecordedDecision, reason: string, { by, on }: Signed): LogEntry {
  const day = on === null ? null : dateText(on);
  return { kind: 'withdrawal', on: day, by, unit: chosen, at: null, award, from: textOf(chosen), to: BLANK, note: reason };
}

const BLANK: ChangeValue = { kind: 'blank' };

function textOf(text: string): ChangeValue {
  return text === '' ? BLANK : { kind: 'text', text };
}
