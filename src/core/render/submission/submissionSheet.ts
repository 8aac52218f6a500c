import type { Stamp, SubmissionItem } from '../../domain/submission';
import { SUBMISSION_MARK } from '../../workbook/sheetMark';
import type { SheetModel } from '../../workbook/sheetModel';
import { startSheet } from '../sheetDraft';
import type { SubmissionWords } from './submissionWords';

const WIDTHS = [6, 46, 40];

export interface SubmissionFacts {
  readonly unit: string;
  /** Decimal text; `null` where a self-score is missing. */
  readonly self: string | null;
  readonly criteria: number;
}

/** `Phiếu gửi`: what the school checked before it sent the file, and the stamp. */
export function submissionSheet(
  items: readonly SubmissionItem[],
  facts: SubmissionFacts,
  stamp: Stamp,
  name: string,
  words: SubmissionWords,
): SheetModel {
  const draft = startSheet(WIDTHS);
  draft.span(1, 1, WIDTHS.length, 'title', words.title);
  draft.span(2, 1, WIDTHS.length, 'caption', words.intro);
  let row = 4;
  const line = (label: string, value: string): void => {
    draft.span(row, 1, 2, 'textBold', label);
    draft.put(row, 3, 'text', value);
    row += 1;
  };
  line(words.unit, facts.unit);
  line(words.self, facts.self === null ? words.notGiven : words.points(facts.self));
  line(words.criteria, String(facts.criteria));
  row += 1;
  draft.span(row, 1, WIDTHS.length, 'section', words.checks);
  row += 1;
  items.forEach((item, at) => {
    draft.put(row, 1, 'centre', at + 1);
    draft.put(row, 2, 'text', words.item(item));
    draft.put(row, 3, item.answer === 'done' ? 'text' : item.answer === 'look' ? 'warning' : 'error', words.answers[item.answer]);
    row += 1;
  });
  row += 1;
  draft.span(row, 1, WIDTHS.length, 'section', words.stamp);
  row += 1;
  line(words.on[0] ?? '', stamp.on);
  line(words.version[0] ?? '', stamp.version);
  line(words.digest[0] ?? '', stamp.digest);
  draft.span(row, 1, WIDTHS.length, 'notice', words.hint);
  return draft.finish({
    mark: SUBMISSION_MARK,
    name,
    freeze: { rows: 0, columns: 0 },
    orientation: 'portrait',
    repeatRows: null,
    footer: words.footer,
  });
}
