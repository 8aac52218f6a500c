import type { CriteriaSet, SetCriterion } from '../../domain/criteriaSet';
import { decimalText, toNumber } from '../../domain/points';
import type { SheetModel } from '../../workbook/sheetModel';
import { startSheet, type SheetDraft } from '../sheetDraft';
import type { ScoreStage } from './scoreFormulas';
import { scoreTable } from './scoreTable';
import { templateHead } from './templateHead';
import type { RowFigures, TemplateOptions, TemplateUnit } from './templateOptions';
import type { TemplateWords } from './templateWords';

const WIDTHS = [6, 44, 8, 32, 9, 11, 9, 10, 18, 10, 10, 22, 14];
const MAXIMUM = 3;
const SCORES: readonly { readonly column: number; readonly stage: ScoreStage }[] = [
  { column: 7, stage: 'self' },
  { column: 8, stage: 'review1' },
  { column: 10, stage: 'review2' },
  { column: 11, stage: 'agreed' },
];

/** Bảng chấm điểm of one unit: the columns of DOMAIN §4.1 with target and result beside; every sum is a formula. */
export function scoreSheet(
  set: CriteriaSet,
  unit: TemplateUnit,
  name: string,
  words: TemplateWords,
  options: TemplateOptions,
): SheetModel {
  const draft = startSheet(WIDTHS);
  const columns = WIDTHS.length;
  const title = words.scoreTitle(options.year ?? null, options.period ?? null);
  const head = templateHead(
    draft,
    columns,
    title,
    words,
    options,
    words.unitLabel(unit.name),
    words.scale(decimalText(set.total)),
  );
  headings(words).forEach((heading, at) => draft.put(head, at + 1, 'heading', heading));
  const figures = options.figures?.get(unit.name);
  const { total } = scoreTable(draft, head, set, words, {
    maximum: MAXIMUM,
    columns,
    scores: SCORES.map((score) => ({ ...score, figures })),
    criterionRow: (row, criterion) => criterionRow(draft, row, criterion, figures?.get(criterion.id) ?? {}),
  });
  if (set.isDraft) draft.span(total + 2, 1, columns, 'notice', set.paperNotice);
  signatures(draft, total + 4, words);
  return draft.finish({
    mark: '',
    name,
    freeze: { rows: head, columns: 2 },
    orientation: 'landscape',
    repeatRows: { from: head, to: head },
    footer: words.footer,
  });
}

function headings({ headings: h }: TemplateWords): readonly string[] {
  return [
    h.number,
    h.criterion,
    h.maximum,
    h.method,
    h.target,
    h.result,
    h.self,
    h.review1,
    h.explanation,
    h.review2,
    h.agreed,
    h.evidence,
    h.note,
  ];
}

function criterionRow(draft: SheetDraft, row: number, criterion: SetCriterion, figures: RowFigures): void {
  draft.put(row, 1, 'centre', criterion.number);
  draft.put(row, 2, 'text', criterion.text);
  draft.put(row, MAXIMUM, 'centre', criterion.maximum === null ? null : toNumber(criterion.maximum));
  draft.put(row, 4, 'text', criterion.sentence);
  draft.put(row, 5, 'centre', figures.target ?? (criterion.target === null ? null : toNumber(criterion.target)));
  draft.put(row, 6, 'centre', figures.result ?? null);
  for (const { column, stage } of SCORES) draft.put(row, column, 'points', figures[stage] ?? null, { format: '0.00' });
  draft.put(row, 9, 'text', figures.explanation ?? null);
  draft.put(row, 12, 'text', figures.evidence ?? null);
  draft.put(row, 13, 'text', figures.note ?? null);
}

function signatures(draft: SheetDraft, row: number, words: TemplateWords): void {
  draft.span(row, 1, 3, 'signature', words.preparedBy);
  draft.span(row, 8, WIDTHS.length, 'signature', words.headOfUnit);
  draft.span(row + 1, 1, 3, 'signatureHint', words.hint);
  draft.span(row + 1, 8, WIDTHS.length, 'signatureHint', words.hint);
}
