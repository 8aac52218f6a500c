import { nameKey } from '../shared/nameKey';
import { isNumberedReviewer } from './crossColumns';
import type { Outcome, ScoreTable, SheetReviewer } from './outcome';
import type { FrameText, Table } from './table';

const CHECKER =
  /^\s*(?:tên\s+)?(?:đơn\s+vị|trường|người|cán\s+bộ|thành\s+viên|giám\s+khảo)\s+(?:(?:đi\s+)?(?:chấm|kiểm\s+tra|đánh\s+giá|thẩm\s+định)\s+(?:điểm\s+)?chéo)\s*:\s*(.*)$/iu;
const ENGLISH_CHECKER = /^\s*cross-?scoring\s+school\s*:\s*(.*)$/i;
const REVIEWER =
  /^\s*(?:họ\s+(?:và\s+)?tên\s+)?(?:giám\s+khảo|người\s+chấm(?:\s+điểm)?|cán\s+bộ\s+chấm(?:\s+điểm)?|thành\s+viên\s+chấm(?:\s+điểm)?|người\s+thẩm\s+định|reviewer|judge)(?:\s+(?:số\s+)?\d+)?\s*:\s*(.*)$/iu;

/** The reviewer whom the lines above a table name, else the sheet itself: `Đơn vị chấm chéo: Trường B`, `Giám khảo: …`, a sheet `GK2`. */
export function reviewerOfSheet({ sheet, frame }: Table): SheetReviewer | null {
  for (const [pattern, isCertain] of [
    [CHECKER, true],
    [ENGLISH_CHECKER, true],
    [REVIEWER, false],
  ] as const) {
    for (const [index, line] of frame.entries()) {
      const found = pattern.exec(line.text.normalize('NFC'));
      const named = found === null ? null : valueOf(found[1] ?? '', line, frame[index + 1]);
      if (named !== null) return { ...named, isCertain };
    }
  }
  return isNumberedReviewer(sheet.name) ? { name: sheet.name.trim(), at: null, isCertain: false } : null;
}

function valueOf(inside: string, line: FrameText, beside: FrameText | undefined): Omit<SheetReviewer, 'isCertain'> | null {
  const found = inside.trim() !== '' ? { ...line, text: inside } : beside?.at.row === line.at.row ? beside : null;
  const name = (found?.text ?? '')
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/[\s.…_]+$/, '')
    .trim();
  return found === null || name === '' ? null : { name, at: found.at };
}

/** A table below that of a reviewer is theirs too, unless it names another. */
export function sameReviewerBelow(outcomes: readonly Outcome[]): readonly Outcome[] {
  let above: SheetReviewer | undefined;
  return outcomes.map((outcome) => {
    if (outcome.kind !== 'scores') return outcome;
    above = outcome.reviewer ?? above;
    return above === undefined ? outcome : { ...outcome, reviewer: above };
  });
}

/**
 * The tables that are several reviewers' own: those that say so in so many words, and where at least two name different reviewers
 * of the same thing, all tables of these too. Others keep being score sheets of whom they speak of.
 */
export function tablesOfReviewers(tables: readonly ScoreTable[]): ReadonlySet<ScoreTable> {
  const certain = tables.filter(({ reviewer }) => reviewer?.isCertain === true);
  const named = tables.filter(({ reviewer }) => reviewer !== undefined && !reviewer.isCertain);
  const reviewersOf = new Map<string, Set<string>>();
  for (const table of named) {
    const known = reviewersOf.get(subjectOf(table)) ?? new Set<string>();
    reviewersOf.set(subjectOf(table), known.add(nameKey(table.reviewer?.name ?? '')));
  }
  const several = named.filter((table) => (reviewersOf.get(subjectOf(table))?.size ?? 0) > 1);
  const reviewers = new Set(several.map(reviewerKey));
  return new Set([...certain, ...named.filter((table) => reviewers.has(reviewerKey(table)))]);
}

/** Who of several scores schools in this way: a school that only one of them has a sheet for is reviewed as well. */
function reviewerKey({ layout, reviewer }: ScoreTable): string {
  return `${layout} ${nameKey(reviewer?.name ?? '')}`;
}

/** What a table scores: one unit, or the cluster. A sheet that only names its reviewer scores the one unit of the workbook. */
function subjectOf({ layout, sheet }: ScoreTable): string {
  if (layout !== 'unitSheet') return layout;
  return sheet.unitAt === null ? '' : nameKey(sheet.unitName ?? '');
}
