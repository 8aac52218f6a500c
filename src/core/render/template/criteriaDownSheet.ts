import type { CriteriaSet, SetCriterion } from '../../domain/criteriaSet';
import { add, decimalText, subtract, toNumber, type Points } from '../../domain/points';
import { a1 } from '../../workbook/address';
import type { ModelValue, SheetModel, StyleName } from '../../workbook/sheetModel';
import { startSheet, type SheetDraft } from '../sheetDraft';
import { placesOf } from './placesOf';
import { capped, deductionOfStage, formula, sumOfMaxima, sumOfStage, type ScoreStage, type UnitFigures } from './scoreFormulas';
import { templateHead } from './templateHead';
import type { TemplateOptions, TemplateUnit } from './templateOptions';
import type { TemplateWords } from './templateWords';

const MAXIMUM = 3;
const FIRST = 4;

/** Criteria as rows, schools as columns under one caption; group sums, total and place are formulas; penalty rows hold numbers ≤ 0. */
export function criteriaDownSheet(
  set: CriteriaSet,
  units: readonly TemplateUnit[],
  words: TemplateWords,
  options: TemplateOptions = {},
  stage: ScoreStage = 'agreed',
): SheetModel {
  const columns = FIRST + units.length - 1;
  const draft = startSheet([6, 56, 9, ...units.map(() => 13)]);
  const title = words.scoreTitle(options.year ?? null, options.period ?? null);
  const head = templateHead(draft, columns, title, words, options, null, words.scale(decimalText(set.total)));
  heading(draft, head, units, words);
  const figuresOf = (at: number): UnitFigures => options.figures?.get(units[at]?.name ?? '');
  let row = head + 1;

  const criteriaRows = (criteria: readonly SetCriterion[]): void => {
    for (const criterion of criteria) {
      row += 1;
      draft.put(row, 1, 'centre', criterion.number);
      draft.put(row, 2, 'text', criterion.text);
      draft.put(row, MAXIMUM, 'centre', criterion.maximum === null ? null : toNumber(criterion.maximum));
      units.forEach((_, at) =>
        draft.put(row, FIRST + at, 'points', figuresOf(at)?.get(criterion.id)?.[stage] ?? null, { format: '0.00' }),
      );
    }
  };
  const sums = (
    at: number,
    style: StyleName,
    number: string,
    text: string,
    maximum: ModelValue | null,
    of: (column: number, figures: UnitFigures) => ModelValue,
  ): void => {
    draft.put(at, 1, style, number);
    draft.put(at, 2, style, text);
    draft.put(at, MAXIMUM, style, maximum);
    units.forEach((_, next) => draft.put(at, FIRST + next, style, of(FIRST + next, figuresOf(next)), { format: '0.00' }));
  };

  const groupRows = set.groups.map((group) => {
    const at = (row += 1);
    criteriaRows(group.criteria);
    const below = (column: number): string => `SUM(${a1(at + 1, column)}:${a1(row, column)})`;
    sums(at, 'pointsBold', group.number, group.text, formula(below(MAXIMUM), sumOfMaxima(group.criteria)), (column, figures) =>
      formula(below(column), sumOfStage(group.criteria, figures, stage)),
    );
    draft.put(at, 1, 'textBold', group.number);
    draft.put(at, 2, 'textBold', group.text);
    return at;
  });
  const all = set.groups.flatMap((group) => group.criteria);
  const sumAt = (row += 1);
  const ofGroups = (column: number): string => groupRows.map((at) => a1(at, column)).join('+');
  sums(sumAt, 'total', '', words.rows.sum, formula(ofGroups(MAXIMUM), sumOfMaxima(all)), (column, figures) =>
    formula(ofGroups(column), sumOfStage(all, figures, stage)),
  );
  const bonusAt = (row += 1);
  criteriaRows(set.bonus);
  const bonusTo = row;
  const bonusCap: ModelValue | null = set.bonusCap === null ? null : { kind: 'number', value: toNumber(set.bonusCap) };
  sums(bonusAt, 'total', '', words.rows.bonus, bonusCap, (column, figures) =>
    formula(atMost(set.bonusCap, `SUM(${a1(bonusAt + 1, column)}:${a1(bonusTo, column)})`), bonusOf(set, figures, stage)),
  );
  const penaltyAt = (row += 1);
  criteriaRows(set.penalty);
  const penaltyTo = row;
  sums(penaltyAt, 'total', '', words.rows.penalty, null, (column, figures) =>
    formula(
      atMost(set.penaltyCap, `-SUM(${a1(penaltyAt + 1, column)}:${a1(penaltyTo, column)})`),
      penaltyOf(set, figures, stage),
    ),
  );
  const totalAt = (row += 1);
  const totalOf = (figures: UnitFigures): Points =>
    subtract(add(sumOfStage(all, figures, stage), bonusOf(set, figures, stage)), penaltyOf(set, figures, stage));
  sums(totalAt, 'total', '', words.rows.total, formula(a1(sumAt, MAXIMUM), sumOfMaxima(all)), (column, figures) =>
    formula(`${a1(sumAt, column)}+${a1(bonusAt, column)}-${a1(penaltyAt, column)}`, totalOf(figures)),
  );
  placeRow(draft, totalAt, units.length, placesOf(units.map((_, at) => totalOf(figuresOf(at)))), words);
  if (set.isDraft) draft.span(totalAt + 3, 1, columns, 'notice', set.paperNotice);
  return draft.finish({
    mark: '',
    name: words.sheetNames.criteriaDown,
    freeze: { rows: head + 1, columns: 3 },
    orientation: 'landscape',
    repeatRows: { from: head, to: head + 1 },
    footer: words.footer,
  });
}

function heading(draft: SheetDraft, head: number, units: readonly TemplateUnit[], words: TemplateWords): void {
  const { headings: h } = words;
  [h.number, h.criterion, h.maximum].forEach((text, at) =>
    draft.merge({ top: head, left: at + 1, bottom: head + 1, right: at + 1 }, 'heading', text),
  );
  draft.span(head, FIRST, FIRST + units.length - 1, 'heading', h.unitsAcross);
  units.forEach((unit, at) => draft.put(head + 1, FIRST + at, 'heading', unit.name));
}

function placeRow(draft: SheetDraft, totalAt: number, units: number, places: readonly number[], words: TemplateWords): void {
  const row = totalAt + 1;
  const totals = `${absolute(totalAt, FIRST)}:${absolute(totalAt, FIRST + units - 1)}`;
  draft.put(row, 1, 'total', null);
  draft.put(row, 2, 'total', words.rows.place);
  draft.put(row, MAXIMUM, 'total', null);
  places.forEach((place, at) => {
    const text = `1+SUMPRODUCT(--(ROUND(${totals},9)>ROUND(${a1(totalAt, FIRST + at)},9)))`;
    draft.put(row, FIRST + at, 'total', { kind: 'formula', formula: text, cached: place });
  });
}

function bonusOf(set: CriteriaSet, figures: UnitFigures, stage: ScoreStage): Points {
  return capped(sumOfStage(set.bonus, figures, stage), set.bonusCap);
}

function penaltyOf(set: CriteriaSet, figures: UnitFigures, stage: ScoreStage): Points {
  return capped(deductionOfStage(set.penalty, figures, stage), set.penaltyCap);
}

function atMost(cap: Points | null, text: string): string {
  return cap === null ? text : `MIN(${decimalText(cap)},${text})`;
}

const absolute = (row: number, column: number): string => a1(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
