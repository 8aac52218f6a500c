import type { CriteriaSet, SetCriterion } from '../../domain/criteriaSet';
import { add, decimalText, subtract, toNumber, type Points } from '../../domain/points';
import { a1 } from '../../workbook/address';
import type { ModelValue, SheetModel, StyleName } from '../../workbook/sheetModel';
import { startSheet, type SheetDraft } from '../sheetDraft';
import { capped, deductionOfStage, formula, sumOfMaxima, sumOfStage, type ScoreStage } from './scoreFormulas';
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
  const title = words.scoreTitle(options.year ?? null, options.period ?? null);
  const head = templateHead(
    draft,
    WIDTHS.length,
    title,
    words,
    options,
    words.unitLabel(unit.name),
    words.scale(decimalText(set.total)),
  );
  headings(words).forEach((heading, at) => draft.put(head, at + 1, 'heading', heading));
  const figures = options.figures?.get(unit.name);
  let row = head;
  const criteriaRows = (criteria: readonly SetCriterion[]): void =>
    criteria.forEach((criterion) => criterionRow(draft, (row += 1), criterion, figures?.get(criterion.id) ?? {}));

  const groupRows = set.groups.map((group) => {
    const at = (row += 1);
    label(draft, at, group.number, group.text, 'textBold');
    criteriaRows(group.criteria);
    const below = (column: number): string => `SUM(${a1(at + 1, column)}:${a1(row, column)})`;
    draft.put(at, MAXIMUM, 'pointsBold', formula(below(MAXIMUM), sumOfMaxima(group.criteria)));
    sums(draft, at, 'pointsBold', (column, stage) => formula(below(column), sumOfStage(group.criteria, figures, stage)));
    return at;
  });

  const all = set.groups.flatMap((group) => group.criteria);
  const sumAt = (row += 1);
  const ofGroups = (column: number): string => groupRows.map((at) => a1(at, column)).join('+');
  label(draft, sumAt, '', words.rows.sum, 'total');
  draft.put(sumAt, MAXIMUM, 'total', formula(ofGroups(MAXIMUM), sumOfMaxima(all)));
  sums(draft, sumAt, 'total', (column, stage) => formula(ofGroups(column), sumOfStage(all, figures, stage)));

  const bonusAt = (row += 1);
  const bonusOf = (stage: ScoreStage): Points => capped(sumOfStage(set.bonus, figures, stage), set.bonusCap);
  label(draft, bonusAt, '', words.rows.bonus, 'total');
  criteriaRows(set.bonus);
  const bonusTo = row;
  if (set.bonusCap !== null) draft.put(bonusAt, MAXIMUM, 'total', toNumber(set.bonusCap));
  sums(draft, bonusAt, 'total', (column, stage) =>
    formula(atMost(set.bonusCap, `SUM(${a1(bonusAt + 1, column)}:${a1(bonusTo, column)})`), bonusOf(stage)),
  );

  const penaltyAt = (row += 1);
  const penaltyOf = (stage: ScoreStage): Points => capped(deductionOfStage(set.penalty, figures, stage), set.penaltyCap);
  label(draft, penaltyAt, '', words.rows.penalty, 'total');
  criteriaRows(set.penalty);
  const penaltyTo = row;
  sums(draft, penaltyAt, 'total', (column, stage) =>
    formula(atMost(set.penaltyCap, `-SUM(${a1(penaltyAt + 1, column)}:${a1(penaltyTo, column)})`), penaltyOf(stage)),
  );

  const totalAt = (row += 1);
  label(draft, totalAt, '', words.rows.total, 'total');
  draft.put(totalAt, MAXIMUM, 'total', formula(a1(sumAt, MAXIMUM), sumOfMaxima(all)));
  sums(draft, totalAt, 'total', (column, stage) =>
    formula(
      `${a1(sumAt, column)}+${a1(bonusAt, column)}-${a1(penaltyAt, column)}`,
      subtract(add(sumOfStage(all, figures, stage), bonusOf(stage)), penaltyOf(stage)),
    ),
  );
  foot(draft, row, set, words);
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

function label(draft: SheetDraft, row: number, number: string, text: string, style: StyleName): void {
  for (let column = 1; column <= WIDTHS.length; column += 1) draft.put(row, column, style, null);
  draft.put(row, 1, style, number);
  draft.put(row, 2, style, text);
}

function sums(draft: SheetDraft, row: number, style: StyleName, of: (column: number, stage: ScoreStage) => ModelValue): void {
  for (const { column, stage } of SCORES) draft.put(row, column, style, of(column, stage), { format: '0.00' });
}

function atMost(cap: Points | null, text: string): string {
  return cap === null ? text : `MIN(${decimalText(cap)},${text})`;
}

function foot(draft: SheetDraft, last: number, set: CriteriaSet, words: TemplateWords): void {
  const columns = WIDTHS.length;
  if (set.isDraft) draft.span(last + 2, 1, columns, 'notice', set.paperNotice);
  const at = last + 4;
  draft.span(at, 1, 3, 'signature', words.preparedBy);
  draft.span(at, 8, columns, 'signature', words.headOfUnit);
  draft.span(at + 1, 1, 3, 'signatureHint', words.hint);
  draft.span(at + 1, 8, columns, 'signatureHint', words.hint);
}
