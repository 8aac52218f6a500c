import type { Appraisal } from '../../domain/appraisal';
import type { Severity } from '../../domain/issue';
import { issueCounts } from '../../domain/issueCounts';
import type { Reading } from '../../domain/reading';
import { standsInTheWay } from '../../domain/standsInTheWay';
import { whoseWorkbook } from '../../domain/whoseWorkbook';
import { a1 } from '../../workbook/address';
import type { SheetModel } from '../../workbook/sheetModel';
import { clusterFacts } from '../../domain/clusterFacts';
import { leftoverNotes, noteBook } from '../notes/noteBook';
import { startSheet } from '../sheetDraft';
import type { SheetOptions } from '../sheetOptions';
import type { SheetWords } from '../sheetWords';
import { checkedCells } from './checkedCells';

const WIDTHS = [5, 12, 10, 12, 7, 15, 20, 32, 26, 28, 13, 13];
export const CHECK_KEYS = { rule: 3, sheet: 4, cell: 5 };
const NOTE = 12;
const COUNTS_ROW = 3;
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * `Kiểm tra`: every finding with its cell, worst first, those that are let stand behind the others with the reason; or, when there is none,
 * what was checked.
 *
 * @param rules how many rules ran
 */
export function checkSheet(
  appraisal: Appraisal,
  reading: Reading,
  words: SheetWords,
  options: SheetOptions & { readonly rules: number | null },
): SheetModel {
  const { issues } = appraisal;
  const { check } = words;
  const whose = whoseWorkbook(reading);
  const draft = startSheet(WIDTHS);
  const { cluster } = clusterFacts(appraisal, reading);
  draft.span(1, 1, NOTE, 'title', check.title);
  if (cluster !== null) draft.span(2, 1, NOTE, 'issuer', words.head.cluster(cluster));
  const summaryLine =
    issues.length === 0
      ? check.empty(checkedCells(reading), options.rules)
      : check.counts(issueCounts(issues), issues.filter((issue) => standsInTheWay(issue, whose)).length, whose);
  draft.span(COUNTS_ROW, 1, NOTE, 'plainBold', summaryLine);
  const head = COUNTS_ROW + 1;
  const notes = noteBook(options.notes);
  let row = head;
  if (issues.length > 0) {
    const { headings: h } = check;
    [h.number, h.severity, h.rule, h.sheet, h.cell, h.unit, h.criterion, h.what, h.why, h.advice, h.fix, h.note].forEach(
      (text, at) => draft.put(head, at + 1, 'heading', text),
    );
  }
  const open = issues.filter(({ letStand }) => letStand === undefined);
  const worstFirst = [
    ...ORDER.flatMap((severity) => open.filter((issue) => issue.severity === severity)),
    ...issues.filter(({ letStand }) => letStand !== undefined),
  ];
  const unitNames = new Map(reading.units.map((unit) => [unit.id, unit.name]));
  const criteria = new Map(reading.criteria.map((criterion) => [criterion.id, criterion]));
  for (const [at, issue] of worstFirst.entries()) {
    row += 1;
    const { place } = issue;
    const sentence = words.finding(issue);
    const cell = place.at === null ? '' : a1(place.at.row, place.at.column);
    const criterion = place.criterion === null ? undefined : criteria.get(place.criterion);
    draft.put(row, 1, 'centre', at + 1);
    const { letStand } = issue;
    const mark = standsInTheWay(issue, whose) ? check.blocks[whose] : letStand === undefined ? null : check.letStand;
    const severity = check.severity[issue.severity];
    draft.put(row, 2, letStand === undefined ? issue.severity : 'text', mark === null ? severity : `${severity}\n(${mark})`);
    draft.put(row, CHECK_KEYS.rule, 'centre', issue.rule);
    draft.put(row, CHECK_KEYS.sheet, 'text', place.at?.sheet ?? null);
    draft.put(row, CHECK_KEYS.cell, place.at === null ? 'centre' : 'link', cell, place.at === null ? {} : { link: place.at });
    draft.put(row, 6, 'text', place.unit === null ? null : (unitNames.get(place.unit) ?? null));
    draft.put(row, 7, 'text', criterion === undefined ? null : check.criterion(criterion.number, criterion.text));
    draft.put(row, 8, 'text', sentence.what);
    draft.put(row, 9, 'text', sentence.why);
    draft.put(row, 10, 'text', letStand === undefined ? sentence.advice : check.judged(letStand));
    draft.put(row, 11, 'text', issue.fix === null ? null : check.fix(issue.fix.from, issue.fix.to));
    draft.put(row, NOTE, 'input', notes.take(issue.rule, place.at?.sheet ?? '', cell));
  }
  leftoverNotes(draft, NOTE, row + 2, notes.rest(), words.notes);
  return draft.finish({
    mark: 'check',
    name: options.name,
    freeze: { rows: head, columns: 0 },
    orientation: 'landscape',
    repeatRows: issues.length === 0 ? null : { from: head, to: head },
    footer: words.footer,
  });
}
