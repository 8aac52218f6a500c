/**
 * Counts of a ballot that a person has agreed to → the edits that keep them on `Bỏ phiếu`, in the cells where they stood, on rows that
 * waited for them or under the table; with a line each on `Nhật ký`.
 *
 *   BallotForm ─► cells, or a sheet of ours ─► Edit[]          Edit[] ─► the workbook as it would be ─► appraise ─► who gets what
 */
import { appraise } from './appraise';
import type { Appraisal } from './domain/appraisal';
import {
  BALLOT_COUNTS,
  lineKey,
  VOTE_PARTS,
  type BallotChange,
  type BallotCount,
  type BallotForm,
  type BallotLine,
} from './domain/ballotForm';
import { countedBallots } from './countedBallots';
import { followedBallots } from './followedBallots';
import { clusterFacts } from './domain/clusterFacts';
import { equal, toNumber } from './domain/points';
import type { ReadNumber } from './domain/readNumber';
import type { Reading } from './domain/reading';
import { unitNames } from './domain/unitNames';
import { logEdits } from './logEdits';
import { withCount } from './read/sheets/ballotCounts';
import { ballotRowsBelow } from './read/sheets/freeBallotRows';
import { typedNumber } from './read/typed/typedNumber';
import type { LogWords } from './render/log/logWords';
import { freeSheetName } from './render/sheetName';
import { ballotsSheet } from './render/template/ballotsSheet';
import type { TemplateWords } from './render/template/templateWords';
import { nameKey } from './shared/nameKey';
import { ballotLines, type Signed } from './recordLines';
import { statedBallots, type StatedBallots } from './statedBallots';
import { refText, type CellRef } from './workbook/address';
import type { Edit } from './workbook/edit';
import { BALLOTS_MARK } from './workbook/sheetMark';
import type { ModelValue } from './workbook/sheetModel';
import { cellOf, type Workbook } from './workbook/workbook';

export interface BallotEdits {
  readonly edits: readonly Edit[];
  readonly changes: readonly BallotChange[];
  /** Keys of fields and lines the sheet has no room for: nothing of them is written. */
  readonly unplaced: readonly string[];
}

type SetCell = Extract<Edit, { kind: 'setCells' }>['cells'][number];

export function ballotEdits(
  form: BallotForm,
  stated: StatedBallots,
  workbook: Workbook,
  appraisal: Appraisal,
  reading: Reading,
  words: TemplateWords,
): BallotEdits {
  const lines = form.lines.filter((line) => isChanged(line, stated));
  const counts = BALLOT_COUNTS.filter((count) => form.counts[count].trim() !== stated.form.counts[count].trim());
  if (lines.length + counts.length === 0) return { edits: [], changes: [], unplaced: [] };
  // What has no room stays as it is, in what is told as in what is written.
  const meeting = (placed: readonly BallotCount[]): readonly BallotChange[] => {
    const to = { ...stated.form.counts, ...Object.fromEntries(placed.map((count) => [count, form.counts[count]])) };
    return placed.length === 0 ? [] : [{ kind: 'meeting', from: stated.form.counts, to }];
  };
  const change = (line: BallotLine, at: CellRef | null): BallotChange => {
    return { kind: 'votes', unit: line.unit, award: line.award, at, from: before(line, stated), to: line.typed };
  };
  if (stated.sheet === null) {
    const sheet = newSheet(form, workbook, appraisal, reading, words);
    const changes = [...meeting(counts), ...lines.map((line) => change(line, null))];
    return { edits: [{ kind: 'putSheet', sheet }], changes, unplaced: [] };
  }
  const { name, columns } = stated.sheet;
  const cells = new Map<string, SetCell>();
  // A formula is never written over: what would have to stand in its place has no room.
  const put = (own: readonly SetCell[]): boolean => {
    if (own.some(({ at }) => cellOf(workbook, at).formula !== null)) return false;
    for (const cell of own) cells.set(refText(cell.at), cell);
    return true;
  };
  const unplaced: string[] = [];
  for (const count of counts) {
    const place = stated.sheet.counts[count];
    if (place === null) {
      unplaced.push(count);
      continue;
    }
    const { at, within, labelAt } = place;
    // Several counts may stand in one cell.
    const now = cells.get(refText(at))?.value;
    const text = within === null ? null : withCount(now?.kind === 'text' ? now.text : within, count, form.counts[count].trim());
    const value: ModelValue = text === null ? valueOf(form.counts[count]) : { kind: 'text', text };
    const label: readonly SetCell[] =
      labelAt === null ? [] : [{ at: labelAt, value: { kind: 'text', text: words.ballotCounts[count] } }];
    if (!put([...label, { at, value }])) unplaced.push(count);
  }
  const nextBelow = ballotRowsBelow(stated.sheet);
  const changes = lines.flatMap((line): readonly BallotChange[] => {
    const key = lineKey(line);
    const own = stated.votes.get(key);
    const waiting = stated.rows.get(key) ?? null;
    const below = own === undefined && waiting === null ? nextBelow() : null;
    const row = waiting?.row ?? below?.row ?? null;
    const cell = (column: number | null): CellRef | null =>
      row === null || column === null ? null : { sheet: name, row, column };
    const places = VOTE_PARTS.map((part) => {
      return { part, at: own === undefined ? cell(columns[part]) : (own[part]?.at ?? null) };
    });
    const first = places[0]?.at ?? null;
    const isLost = places.some(({ part, at }) => at === null && line.typed[part].trim() !== '');
    const set: SetCell[] = [];
    const fill = (at: CellRef | null, value: ModelValue): void => void (at !== null && set.push({ at, value }));
    for (const { part, at } of places)
      if (line.typed[part].trim() !== before(line, stated)[part].trim()) fill(at, valueOf(line.typed[part]));
    if (line.award !== null && (below !== null || waiting?.takesAward === true))
      fill(cell(columns.award), { kind: 'text', text: awardName(line.award, appraisal) });
    if (below !== null) fill(cell(columns.unit), { kind: 'text', text: unitNames(reading)(line.unit) });
    if (below !== null && below.number !== null) fill(cell(columns.number), { kind: 'number', value: below.number });
    if (first === null || isLost || !put(set)) {
      unplaced.push(key);
      return [];
    }
    return [change(line, first)];
  });
  const edits: readonly Edit[] = cells.size === 0 ? [] : [{ kind: 'setCells', cells: [...cells.values()] }];
  return { edits, changes: [...meeting(counts.filter((count) => !unplaced.includes(count))), ...changes], unplaced };
}

/** The same with a line each on `Nhật ký`, where one can be kept. */
export function recordedBallots(
  form: BallotForm,
  workbook: Workbook,
  appraisal: Appraisal,
  words: { readonly template: TemplateWords; readonly log: LogWords },
  signed: Signed,
): readonly Edit[] {
  const { reading } = appraisal;
  if (reading === null) return [];
  const stated = statedBallots(workbook, appraisal, reading);
  const { edits, changes } = ballotEdits(form, stated, workbook, appraisal, reading, words.template);
  if (changes.length === 0) return edits;
  const counts = changes.find((change) => change.kind === 'meeting')?.to ?? stated.form.counts;
  const { form: followed } = followedBallots({ ...form, counts }, stated, workbook, edits);
  const told = changes.map((change): BallotChange => {
    if (change.kind === 'meeting') return { ...change, to: followed.counts };
    return { ...change, to: followed.lines.find((line) => lineKey(line) === lineKey(change))?.typed ?? change.to };
  });
  return [...edits, ...logEdits(workbook, ballotLines(told, appraisal, reading, words.log, signed), words.log)];
}

/** What the counts come to before they are written; `isReadBack` is `false` where the sheet would not read as it was typed. */
export function triedBallots(
  form: BallotForm,
  stated: StatedBallots,
  workbook: Workbook,
  appraisal: Appraisal,
  reading: Reading,
  edits: readonly Edit[],
): { readonly appraisal: Appraisal; readonly isReadBack: boolean } {
  const followed = followedBallots(form, stated, workbook, edits);
  const after = appraise(followed.workbook, null, null, appraisal.today ?? null);
  const { ballots: wanted } = countedBallots(followed.form, stated, reading);
  const found = after.reading?.ballots ?? null;
  const isAlike = (one: ReadNumber | null | undefined, other: ReadNumber | null | undefined): boolean => {
    const [a, b] = [one?.reading.value ?? null, other?.reading.value ?? null];
    return a === null || b === null ? a === b : equal(a, b);
  };
  const isReadBack =
    found !== null &&
    BALLOT_COUNTS.every((count) => isAlike(found[count], wanted[count])) &&
    found.votes.length === wanted.votes.length &&
    wanted.votes.every((one) =>
      found.votes.some(
        (other) =>
          other.unit === one.unit &&
          other.round === one.round &&
          sameAward(other.award, one.award, appraisal) &&
          VOTE_PARTS.every((part) => isAlike(other[part], one[part])),
      ),
    );
  return { appraisal: after, isReadBack };
}

function isChanged(line: BallotLine, stated: StatedBallots): boolean {
  const was = before(line, stated);
  return VOTE_PARTS.some((part) => line.typed[part].trim() !== was[part].trim());
}

function before(line: BallotLine, { form }: StatedBallots): BallotLine['typed'] {
  const key = lineKey(line);
  return form.lines.find((one) => lineKey(one) === key)?.typed ?? { votesFor: '', votesAgainst: '', invalid: '' };
}

function awardName(id: string | null, { policy }: Appraisal): string {
  return id === null ? '' : (policy.awards.find((award) => award.id === id)?.name ?? id);
}

function sameAward(typed: string | null, id: string | null, appraisal: Appraisal): boolean {
  if (typed === null || id === null) return typed === id;
  return typed === id || nameKey(typed) === nameKey(awardName(id, appraisal));
}

function newSheet(
  form: BallotForm,
  workbook: Workbook,
  appraisal: Appraisal,
  reading: Reading,
  words: TemplateWords,
): ReturnType<typeof ballotsSheet> {
  const { year, cluster } = clusterFacts(appraisal, reading);
  const nameOf = unitNames(reading);
  const number = (text: string): number | null => {
    const value = valueOf(text);
    return value.kind === 'number' ? value.value : null;
  };
  const [members = null, present = null, written = null, issued = null, returned = null] = BALLOT_COUNTS.map((count) =>
    number(form.counts[count]),
  );
  const votes = form.lines.map(({ unit, award, typed }) => ({
    unit: nameOf(unit),
    award: awardName(award, appraisal),
    votesFor: number(typed.votesFor),
    votesAgainst: number(typed.votesAgainst),
    invalid: number(typed.invalid),
  }));
  const ballots = { members, present, written, issued, returned, votes };
  const model = ballotsSheet([], words, { year, clusterName: cluster, ballots });
  const taken = workbook.sheets.map((sheet) => sheet.name);
  return { ...model, mark: BALLOTS_MARK, name: freeSheetName(words.sheetNames.ballots, taken) };
}

/** A number as Excel keeps it; what cannot be read is never written, for the form does not let it through. */
function valueOf(text: string): ModelValue {
  if (text.trim() === '') return { kind: 'blank' };
  const { value } = typedNumber(text, { sheet: '', row: 1, column: 1 }, null).reading;
  return value === null ? { kind: 'text', text: text.trim() } : { kind: 'number', value: toNumber(value) };
}
