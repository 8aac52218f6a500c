/**
 * Findings that a person has looked at → the cells that set them right, what that does to totals and places, and the edits that
 * carry it out and write it down on `Nhật ký`.
 *
 *   findings ─► cells ─► the workbook as it would be, calculated ─► appraise ─► further safe findings, until none is left ─► edits
 */
import { appraise } from './appraise';
import { criterionLabel } from './collect/bases';
import type { Appraisal } from './domain/appraisal';
import type { CellFix, Fixing } from './domain/fixing';
import type { Issue, RuleId } from './domain/issue';
import type { LogEntry } from './domain/logEntry';
import { cellFixes } from './fix/cellFixes';
import { effectsOf } from './fix/effects';
import { dateText } from './render/log/dateText';
import type { LogWords } from './render/log/logWords';
import type { PaperDate } from './render/sheetWords';
import { refText } from './workbook/address';
import { logEdits } from './logEdits';
import { lookAhead } from './lookAhead';
import type { Edit } from './workbook/edit';
import type { ModelValue } from './workbook/sheetModel';
import type { Workbook } from './workbook/workbook';

/** What is to be set right: one finding, all safe ones of a rule, or all safe ones there are. */
export type FixRequest =
  | { readonly kind: 'one'; readonly issue: Issue }
  | { readonly kind: 'rule'; readonly rule: RuleId }
  | { readonly kind: 'allSafe' };

/** A safe fix may uncover another (a text composed, then its blanks); no finding met needs more rounds. */
const MOST_ROUNDS = 6;

/** @param given the policy the appraisal was made with, when it came from outside */
export function planFixes(workbook: Workbook, appraisal: Appraisal, request: FixRequest, given: unknown = null): Fixing {
  const found = new Map<string, CellFix>();
  let [now, then, isFollowed] = [workbook, appraisal, true];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixes = firstOfEachCell(asked(request, then, round).flatMap((issue) => cellFixes(issue, now)));
    if (fixes.length === 0) break;
    const ahead = lookAhead(now, fixes);
    isFollowed &&= ahead.unknown.length === 0;
    for (const fix of ahead.fixes) {
      const before = found.get(refText(fix.at));
      found.set(
        refText(fix.at),
        before === undefined ? fix : { ...fix, from: before.from, rules: [...new Set([...before.rules, ...fix.rules])] },
      );
    }
    now = ahead.workbook;
    then = appraise(now, given, null, appraisal.today);
    if (request.kind === 'one') break;
  }
  const cells = [...found.values()];
  return {
    cells,
    effects: effectsOf(appraisal, then),
    gone: without(appraisal.issues, then.issues),
    come: without(then.issues, appraisal.issues),
    hasStaleFormulas: workbook.sheets.some(
      (sheet) => cells.some(({ at }) => at.sheet === sheet.name) && hasFormula(sheet.rows.values()),
    ),
    isFollowed,
    workbook: now,
    appraisal: then,
  };
}

function asked(request: FixRequest, { issues }: Appraisal, round: number): readonly Issue[] {
  switch (request.kind) {
    case 'one':
      return round === 0 ? [request.issue] : [];
    case 'rule':
      return issues.filter(({ rule, fix }) => rule === request.rule && fix?.kind === 'safe');
    case 'allSafe':
      return issues.filter(({ fix }) => fix?.kind === 'safe');
  }
}

/** Two findings of one cell are set right one after the other: the second sees what the first has made of it. */
function firstOfEachCell(fixes: readonly CellFix[]): readonly CellFix[] {
  const first = new Map<string, CellFix>();
  for (const fix of fixes) if (!first.has(refText(fix.at))) first.set(refText(fix.at), fix);
  return [...first.values()];
}

function textOf(put: ModelValue): string {
  return put.kind === 'formula' ? `=${put.formula}` : put.kind === 'text' ? put.text : '';
}

/** How many findings of the first list are not in the second. */
function without(issues: readonly Issue[], others: readonly Issue[]): number {
  const keyOf = ({ rule, code, place }: Issue): string =>
    [rule, code, place.at === null ? '' : refText(place.at), place.unit, place.criterion].join('|');
  const known = new Set(others.map(keyOf));
  return issues.filter((issue) => !known.has(keyOf(issue))).length;
}

function hasFormula(rows: Iterable<ReadonlyMap<number, { readonly formula: string | null }>>): boolean {
  for (const cells of rows) for (const { formula } of cells.values()) if (formula !== null) return true;
  return false;
}

/**
 * The edits of fixes that were agreed to: the cells, and a line each on `Nhật ký`.
 * @param by who agrees, as it is written down; "" where nobody is named
 * @param on the date in the log; `null` leaves it out
 */
export function fixEdits(
  { cells }: Pick<Fixing, 'cells'>,
  workbook: Workbook,
  { reading }: Appraisal,
  words: LogWords,
  by: string,
  on: PaperDate | null,
): readonly Edit[] {
  if (cells.length === 0) return [];
  const names = new Map((reading?.units ?? []).map(({ id, name }) => [id, name]));
  const criteria = new Map((reading?.criteria ?? []).map((criterion) => [criterion.id, criterion]));
  const lines = cells.map(({ at, from, put, rules, unit, criterion, shown }): LogEntry => {
    const of = criterion === null ? undefined : criteria.get(criterion);
    return {
      kind: 'fix',
      on: on === null ? null : dateText(on),
      by,
      unit: unit === null ? '' : (names.get(unit) ?? ''),
      at,
      criterion: of === undefined ? '' : criterionLabel(of),
      rules,
      from,
      to:
        put.kind === 'number' && shown === undefined
          ? { kind: 'number', value: String(put.value) }
          : { kind: 'text', text: shown ?? textOf(put) },
      note: '',
    };
  });
  const set: Edit = { kind: 'setCells', cells: cells.map(({ at, put }) => ({ at, value: put })) };
  // Where the log cannot be added the cells are set all the same, and the preview says so.
  return [set, ...logEdits(workbook, lines, words)];
}
