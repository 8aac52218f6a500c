import type { CriteriaSet } from '../../domain/criteriaSet';
import { add, decimalText, subtract, toNumber, type Points } from '../../domain/points';
import { a1 } from '../../workbook/address';
import type { SheetModel } from '../../workbook/sheetModel';
import { startSheet, type SheetDraft } from '../sheetDraft';
import { placesOf } from './placesOf';
import { capped, deductionOfStage, sumOfStage, type ScoreStage, type UnitFigures } from './scoreFormulas';
import { scoreTable } from './scoreTable';
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
  const scores = units.map((unit, at) => ({ column: FIRST + at, figures: options.figures?.get(unit.name), stage }));
  const { total } = scoreTable(draft, head + 1, set, words, {
    maximum: MAXIMUM,
    columns,
    scores,
    criterionRow: (row, criterion) => {
      draft.put(row, 1, 'centre', criterion.number);
      draft.put(row, 2, 'text', criterion.text);
      draft.put(row, MAXIMUM, 'centre', criterion.maximum === null ? null : toNumber(criterion.maximum));
      for (const { column, figures } of scores)
        draft.put(row, column, 'points', figures?.get(criterion.id)?.[stage] ?? null, { format: '0.00' });
    },
  });
  const places = placesOf(scores.map(({ figures }) => totalOf(set, figures, stage)));
  placeRow(draft, total, columns, places, words);
  if (set.isDraft) draft.span(total + 3, 1, columns, 'notice', set.paperNotice);
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

function placeRow(draft: SheetDraft, total: number, columns: number, places: readonly number[], words: TemplateWords): void {
  const row = total + 1;
  const totals = `$${a1(total, FIRST).replace(/\d+$/, '')}$${total}:$${a1(total, columns).replace(/\d+$/, '')}$${total}`;
  for (let column = 1; column <= columns; column += 1) draft.put(row, column, 'total', null);
  draft.put(row, 2, 'total', words.rows.place);
  places.forEach((place, at) => {
    const text = `1+SUMPRODUCT(--(ROUND(${totals},9)>ROUND(${a1(total, FIRST + at)},9)))`;
    draft.put(row, FIRST + at, 'total', { kind: 'formula', formula: text, cached: place });
  });
}

function totalOf(set: CriteriaSet, figures: UnitFigures, stage: ScoreStage): Points {
  const all = set.groups.flatMap((group) => group.criteria);
  const bonus = capped(sumOfStage(set.bonus, figures, stage), set.bonusCap);
  const penalty = capped(deductionOfStage(set.penalty, figures, stage), set.penaltyCap);
  return subtract(add(sumOfStage(all, figures, stage), bonus), penalty);
}
