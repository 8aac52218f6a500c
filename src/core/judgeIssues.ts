/**
 * Findings that a person looked at and lets stand. What was decided, by whom, when and why stands on `Nhật ký`, a line each; the last
 * line about a finding holds. A finding with other figures is another finding: it is open again by itself.
 *
 *   Issue ─► its print ─► a line of `Nhật ký`          Workbook ─► lines ─► which findings are let stand
 */
import { criterionLabel } from './collect/bases';
import type { ChangeValue } from './domain/collection';
import type { Appraisal } from './domain/appraisal';
import type { Issue, LetStand } from './domain/issue';
import type { LoggedJudgement } from './domain/logEntry';
import { mayLetStand } from './domain/mayLetStand';
import { decimalText, pointsFromExcel } from './domain/points';
import type { Reading } from './domain/reading';
import { unitNames } from './domain/unitNames';
import { logEdits } from './logEdits';
import { dateText } from './render/log/dateText';
import type { LogWords } from './render/log/logWords';
import { readLog } from './render/log/readLog';
import type { PaperDate } from './render/sheetWords';
import { refText, type CellRef } from './workbook/address';
import { cellText, isBlank } from './workbook/cell';
import type { Edit } from './workbook/edit';
import { cellAt, sheetNamed, type Workbook } from './workbook/workbook';

/** What of the findings is open, and what is let stand. */
export interface JudgedIssues {
  readonly open: readonly Issue[];
  readonly letStand: readonly { readonly issue: Issue; readonly judgement: LetStand }[];
}

/** Divides the findings of a check by what the workbook's `Nhật ký` says of them; the order is kept. */
export function judgedIssues(
  issues: readonly Issue[],
  reading: Reading | null,
  workbook: Workbook,
  words: LogWords,
): JudgedIssues {
  const last = new Map<string, LoggedJudgement>();
  for (const entry of readLog(workbook, words))
    if (entry.kind === 'dismissal' || entry.kind === 'reopening') last.set(`${entry.rule} ${entry.print}`, entry);
  const placeOf = placesIn(reading);
  const open: Issue[] = [];
  const letStand: { readonly issue: Issue; readonly judgement: LetStand }[] = [];
  for (const issue of issues) {
    const line = last.size === 0 ? undefined : last.get(`${issue.rule} ${printOf(issue, placeOf(issue))}`);
    // An error is never let stand, whatever a line says: the policy may have raised the rule since.
    if (line?.kind === 'dismissal' && mayLetStand(issue)) letStand.push({ issue, judgement: line });
    else open.push(issue);
  }
  return { open, letStand };
}

/** The appraisal with every finding that is let stand saying so: for whoever counts, writes or sends what was found. */
export function judgedAppraisal(appraisal: Appraisal, workbook: Workbook, words: LogWords): Appraisal {
  const { letStand } = judgedIssues(appraisal.issues, appraisal.reading, workbook, words);
  if (letStand.length === 0) return appraisal;
  const judgements = new Map(letStand.map(({ issue, judgement: { by, on, reason } }) => [issue, { by, on, reason }]));
  const issues = appraisal.issues.map((issue): Issue => {
    const judgement = judgements.get(issue);
    return judgement === undefined ? issue : { ...issue, letStand: judgement };
  });
  return { ...appraisal, issues };
}

/** What is decided about findings: they are let stand for a reason, or taken up again. */
export interface Judgement {
  readonly kind: 'dismissal' | 'reopening';
  readonly issues: readonly Issue[];
  /** Who decides, and why, as it is written down. */
  readonly by: string;
  readonly reason: string;
}

/** The lines of a decision on `Nhật ký`; errors are left out. @param on the date in the log; `null` leaves it out */
export function judgementEdits(
  { kind, issues, by, reason }: Judgement,
  workbook: Workbook,
  reading: Reading | null,
  words: LogWords,
  on: PaperDate | null,
): readonly Edit[] {
  const placeOf = placesIn(reading);
  const lines = issues.filter(mayLetStand).map((issue): LoggedJudgement => {
    const place = placeOf(issue);
    return {
      kind,
      on: on === null ? null : dateText(on),
      by,
      unit: place.unit,
      at: issue.place.at,
      criterion: place.criterion,
      rule: issue.rule,
      print: printOf(issue, place),
      held: heldAt(workbook, issue.place.at),
      reason,
    };
  });
  return lines.length === 0 ? [] : logEdits(workbook, lines, words);
}

interface Place {
  /** Names as the workbook has them; "" for none. */
  readonly unit: string;
  readonly criterion: string;
}

function placesIn(reading: Reading | null): (issue: Issue) => Place {
  const nameOf = unitNames(reading);
  const criteria = new Map((reading?.criteria ?? []).map((criterion) => [criterion.id, criterion]));
  return ({ place }) => {
    const criterion = place.criterion === null ? undefined : criteria.get(place.criterion);
    return {
      unit: place.unit === null ? '' : nameOf(place.unit),
      criterion: criterion === undefined ? '' : criterionLabel(criterion),
    };
  };
}

/** A finding is known by its code, its facts and where it is: by unit and criterion, for rows move, else by its cell. */
function printOf({ code, facts, place }: Issue, { unit, criterion }: Place): string {
  const where =
    unit === '' && criterion === '' ? (place.at === null ? '' : refText(place.at)) : [unit, criterion, place.at?.sheet ?? ''];
  return hash(JSON.stringify([code, facts, where]).normalize('NFC'));
}

/** 24 bits of FNV-1a: two findings of one rule meet by chance once in sixteen million. */
function hash(text: string): string {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  return ((bits >>> 8) & 0xffffff).toString(16).padStart(6, '0');
}

function heldAt(workbook: Workbook, at: CellRef | null): ChangeValue {
  const sheet = at === null ? null : sheetNamed(workbook, at.sheet);
  if (at === null || sheet === null) return { kind: 'blank' };
  const cell = cellAt(sheet, at.row, at.column);
  if (isBlank(cell)) return { kind: 'blank' };
  return cell.value.kind === 'number' && Number.isFinite(cell.value.value)
    ? { kind: 'number', value: decimalText(pointsFromExcel(cell.value.value), 15) }
    : { kind: 'text', text: cellText(cell) };
}
