import type { Appraisal } from './domain/appraisal';
import { blocksRanking } from './domain/blocksRanking';
import type { Issue, IssueCode, IssueOf } from './domain/issue';
import { toNumber } from './domain/points';
import type { Reading } from './domain/reading';
import { inputsPrint, STAMP_FORMAT } from './inputsPrint';
import { isSameTable, unitRows } from './render/summary/liveDifferences';
import { summaryColumns } from './render/summary/summaryColumns';
import { unitFigures } from './render/summary/unitFigures';
import { refText, type CellRef } from './workbook/address';
import { cellText } from './workbook/cell';
import { cellAt, sheetMarked, type Sheet, type Workbook } from './workbook/workbook';

const TOLERANCE = 1e-9;
/** The heading block of a paper of ours. */
const HEAD_ROWS = 8;
const TITLE_ROW = 5;

/** Findings about sheets of ours that writing them again settles: they are no part of what is written. */
export const SETTLED_BY_WRITING: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'summaryStale',
  'stampDiffers',
  'stampOfOtherFormat',
  'draftMarkMissing',
]);

/** What an earlier run wrote, held against the present: STL-04 and PRT-01. The ranking itself is found anew each time and is not held up. */
export function withStaleSheets(appraisal: Appraisal, workbook: Workbook): Appraisal {
  const { reading } = appraisal;
  if (reading === null) return appraisal;
  const found = [...staleSummary(appraisal, reading, workbook), ...unmarkedDrafts(appraisal, workbook)];
  return found.length === 0 ? appraisal : { ...appraisal, issues: [...appraisal.issues, ...found] };
}

/**
 * STL-04: the stamp on `Tổng hợp` is not that of the present inputs; told by the exact cells where figures or places stand there as values and
 * are others now (formulas are FRM-08), else by the stamp alone. A sheet of before there were stamps is held against the figures only.
 */
function staleSummary(appraisal: Appraisal, reading: Reading, workbook: Workbook): readonly Issue[] {
  const cells = staleCells(appraisal, reading, workbook);
  return cells.length > 0 ? cells : otherStamp(appraisal, workbook);
}

const STAMP = /(?<![0-9a-z])(?:(\d{1,3})-)?([0-9a-f]{16})(?![0-9a-z])/;

function otherStamp(appraisal: Appraisal, workbook: Workbook): readonly Issue[] {
  const sheet = sheetMarked(workbook, 'summary');
  const stamp = sheet === null ? null : stampOn(sheet);
  if (stamp === null) return [];
  const { at, text: stamped, format } = stamp;
  // Another release took it of other things: it tells nothing of the inputs.
  if (format !== STAMP_FORMAT) return [otherFormat(at, stamped)];
  const present = inputsPrint(appraisal);
  return stamped === present ? [] : [staleIssue(at, 'stampDiffers', { stamped, present })];
}

function otherFormat(at: CellRef, stamped: string): IssueOf<'stampOfOtherFormat'> {
  const place = { at, unit: null, criterion: null };
  const facts = { stamped };
  return { rule: 'STL-04', code: 'stampOfOtherFormat', severity: 'warning', blocks: 'tick', place, facts, fix: null };
}

/** It stands under the table; names of people and what they noted are no digests. */
function stampOn({ name, rows }: Sheet): { readonly at: CellRef; readonly text: string; readonly format: string | null } | null {
  for (const [row, cells] of rows) {
    const cell = row <= HEAD_ROWS ? undefined : cells.get(1);
    const found = cell?.value.kind === 'text' ? STAMP.exec(cell.value.text) : null;
    if (found !== null) return { at: { sheet: name, row, column: 1 }, text: found[0], format: found[1] ?? null };
  }
  return null;
}

/** The ranking itself is found anew each time, so that it is the print that is held up and not the ranking, as METHODS §10 has it. */
function staleIssue<Code extends 'summaryStale' | 'stampDiffers'>(
  at: CellRef,
  code: Code,
  facts: IssueOf<Code>['facts'],
): IssueOf<Code> {
  const place = { at, unit: null, criterion: null };
  return { rule: 'STL-04', code, severity: 'error', blocks: 'print', place, facts, fix: null };
}

function staleCells(appraisal: Appraisal, reading: Reading, workbook: Workbook): readonly Issue[] {
  const sheet = sheetMarked(workbook, 'summary');
  if (sheet === null) return [];
  const columns = summaryColumns(appraisal, reading);
  if (!isSameTable(sheet, columns)) return [];
  const rows = unitRows(sheet, columns, reading.units);
  const places = new Map(appraisal.standings.map(({ unit, place }) => [unit, place]));
  const stale = appraisal.scorecards.flatMap((card) => {
    const row = rows.get(card.unit);
    if (row === undefined) return [];
    const figures = unitFigures(card, row, columns, appraisal, reading).flatMap(({ column, value }) =>
      value === null ? [] : [{ column, now: toNumber(value) }],
    );
    const place = places.get(card.unit) ?? null;
    const all = place === null ? figures : [...figures, { column: columns.place, now: place }];
    return all.flatMap(({ column, now }) => otherValue(sheet, row, column, now));
  });
  const [first] = stale;
  if (first === undefined) return [];
  const cells = stale.map(({ at }) => refText(at));
  return [staleIssue(first.at, 'summaryStale', { shown: String(first.shown), computed: String(first.now), cells })];
}

function otherValue(
  sheet: Sheet,
  row: number,
  column: number,
  now: number,
): readonly { readonly at: CellRef; readonly shown: number; readonly now: number }[] {
  const { formula, value } = cellAt(sheet, row, column);
  const isOther = formula === null && value.kind === 'number' && Math.abs(value.value - now) > TOLERANCE;
  return isOther && value.kind === 'number' ? [{ at: { sheet: sheet.name, row, column }, shown: value.value, now }] : [];
}

/** PRT-01: a paper of ours from before the errors, which says nothing of being a draft. Found at its title. */
function unmarkedDrafts({ issues }: Appraisal, workbook: Workbook): readonly Issue[] {
  const errors = issues.filter((issue) => blocksRanking(issue) || issue.blocks === 'awards').length;
  if (errors === 0) return [];
  return ['summary', 'comparison', 'proposal'].flatMap((mark): readonly Issue[] => {
    const sheet = sheetMarked(workbook, mark);
    if (sheet === null || saysDraft(sheet) || (mark !== 'proposal' && !issues.some(blocksRanking))) return [];
    return [
      {
        rule: 'PRT-01',
        code: 'draftMarkMissing',
        severity: 'warning',
        blocks: 'tick',
        place: { at: { sheet: sheet.name, row: TITLE_ROW, column: 1 }, unit: null, criterion: null },
        facts: { sheet: sheet.name, errors },
        fix: null,
      },
    ];
  });
}

function saysDraft({ rows }: Sheet): boolean {
  return [...rows].some(
    ([row, cells]) =>
      row <= HEAD_ROWS && [...cells.values()].some((cell) => /dự thảo|\bdraft\b/iu.test(cellText(cell).normalize('NFC'))),
  );
}
