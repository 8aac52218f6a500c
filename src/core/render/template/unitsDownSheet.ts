import type { CriteriaSet, SetCriterion } from '../../domain/criteriaSet';
import { add, subtract, toNumber, type Points } from '../../domain/points';
import { a1 } from '../../workbook/address';
import type { SheetModel } from '../../workbook/sheetModel';
import { pagesAcross, type ColumnBlock } from '../pagesAcross';
import { startSheet, type SheetDraft } from '../sheetDraft';
import { placesOf } from './placesOf';
import { capped, deductionOfStage, formula, SUM_FORMAT, sumOfStage, type ScoreStage, type UnitFigures } from './scoreFormulas';
import { templateHead } from './templateHead';
import type { TemplateOptions, TemplateUnit } from './templateOptions';
import type { TemplateWords } from './templateWords';

const FIRST = 3;
/** Number and name of the school. */
const REPEATED = 2;

/** Schools as rows: groups over criteria over their maxima in the heading, bonus and deductions (≥ 0) as columns, total and place as formulas. */
export function unitsDownSheet(
  set: CriteriaSet,
  units: readonly TemplateUnit[],
  words: TemplateWords,
  options: TemplateOptions = {},
  stage: ScoreStage = 'agreed',
): SheetModel {
  const criteria = set.groups.flatMap((group) => group.criteria);
  const bonusAt = FIRST + criteria.length;
  const [penaltyAt, totalAt, placeAt] = [bonusAt + 1, bonusAt + 2, bonusAt + 3];
  const widths = [5, 32, ...criteria.map(() => 12), 9, 9, 10, 8];
  const groups = groupColumns(set);
  const across = pagesAcross(widths, 'landscape', REPEATED, [...groups, { from: bonusAt, to: placeAt }]);
  const firstPage = { from: across === null ? 1 : FIRST, to: (across?.starts[0] ?? placeAt + 1) - 1 };
  const draft = startSheet(widths);
  const title = words.scoreTitle(options.year ?? null, options.period ?? null);
  const head = templateHead(draft, firstPage.to, title, words, options, null, null, firstPage.from);
  const maxima = head + 2;
  heading(draft, head, set, words, { groups, starts: across?.starts ?? [], tail: [bonusAt, penaltyAt, totalAt, placeAt] });
  maximaRow(draft, maxima, set, criteria, words, [bonusAt, penaltyAt, totalAt, placeAt]);

  const totals = units.map((unit) => totalOf(set, options.figures?.get(unit.name), stage));
  const places = placesOf(totals);
  const from = maxima + 1;
  const to = maxima + units.length;
  units.forEach((unit, at) => {
    const row = from + at;
    const figures = options.figures?.get(unit.name);
    draft.put(row, 1, 'centre', at + 1);
    draft.put(row, 2, 'text', unit.name);
    criteria.forEach((criterion, next) => draft.put(row, FIRST + next, 'points', figures?.get(criterion.id)?.[stage] ?? null));
    draft.put(
      row,
      bonusAt,
      'points',
      figures === undefined ? null : toNumber(capped(sumOfStage(set.bonus, figures, stage), set.bonusCap)),
    );
    draft.put(row, penaltyAt, 'points', figures === undefined ? null : toNumber(deductionOfStage(set.penalty, figures, stage)));
    const total = totals[at];
    if (total === undefined) return;
    const sumText = `SUM(${a1(row, FIRST)}:${a1(row, bonusAt)})-${a1(row, penaltyAt)}`;
    draft.put(row, totalAt, 'pointsBold', formula(sumText, total), { format: SUM_FORMAT });
    const column = `${absolute(from, totalAt)}:${absolute(to, totalAt)}`;
    const placeText = `1+SUMPRODUCT(--(ROUND(${column},9)>ROUND(${a1(row, totalAt)},9)))`;
    draft.put(row, placeAt, 'centre', { kind: 'formula', formula: placeText, cached: places[at] ?? 1 });
  });
  if (set.isDraft) draft.span(to + 2, firstPage.from, firstPage.to, 'notice', set.paperNotice);
  return draft.finish({
    mark: '',
    name: words.sheetNames.unitsDown,
    freeze: { rows: maxima, columns: 2 },
    orientation: 'landscape',
    repeatRows: { from: head, to: maxima },
    footer: words.footer,
    across,
  });
}

/** Columns of the criteria of each group. */
function groupColumns({ groups }: CriteriaSet): readonly ColumnBlock[] {
  let next = FIRST;
  return groups.map(({ criteria }) => ({ from: next, to: (next += criteria.length) - 1 }));
}

interface Across {
  readonly groups: readonly ColumnBlock[];
  /** Columns that a further page begins with. */
  readonly starts: readonly number[];
  /** Columns behind the criteria. */
  readonly tail: readonly number[];
}

/** A group that goes on beside the page has its heading on each. */
function heading(
  draft: SheetDraft,
  head: number,
  set: CriteriaSet,
  { headings: h }: TemplateWords,
  { groups, starts, tail }: Across,
): void {
  const down = (column: number, text: string): void =>
    draft.merge({ top: head, left: column, bottom: head + 1, right: column }, 'heading', text);
  down(1, h.number);
  down(2, h.unit);
  set.groups.forEach((group, at) => {
    const { from, to } = groups[at] ?? { from: FIRST, to: FIRST };
    const parts = [from, ...starts.filter((start) => from < start && start <= to)];
    parts.forEach((part, next) =>
      draft.span(head, part, (parts[next + 1] ?? to + 1) - 1, 'heading', `${group.number}. ${group.text}`),
    );
    group.criteria.forEach((criterion, next) =>
      draft.put(head + 1, from + next, 'heading', `${criterion.number}. ${criterion.text}`),
    );
  });
  [h.bonus, h.penalty, h.total, h.place].forEach((text, at) => down(tail[at] ?? 0, text));
}

function maximaRow(
  draft: SheetDraft,
  row: number,
  set: CriteriaSet,
  criteria: readonly SetCriterion[],
  words: TemplateWords,
  [bonusAt = 0, penaltyAt = 0, totalAt = 0, placeAt = 0]: readonly number[],
): void {
  draft.put(row, 1, 'code', null);
  draft.put(row, 2, 'code', words.rows.maxima);
  criteria.forEach((criterion, at) =>
    draft.put(row, FIRST + at, 'code', criterion.maximum === null ? null : toNumber(criterion.maximum)),
  );
  draft.put(row, bonusAt, 'code', set.bonusCap === null ? null : toNumber(set.bonusCap));
  draft.put(row, penaltyAt, 'code', set.penaltyCap === null ? null : toNumber(set.penaltyCap));
  draft.put(row, totalAt, 'code', toNumber(set.total));
  draft.put(row, placeAt, 'code', null);
}

function totalOf(set: CriteriaSet, figures: UnitFigures, stage: ScoreStage): Points {
  const criteria = set.groups.flatMap((group) => group.criteria);
  const bonus = capped(sumOfStage(set.bonus, figures, stage), set.bonusCap);
  return subtract(add(sumOfStage(criteria, figures, stage), bonus), deductionOfStage(set.penalty, figures, stage));
}

const absolute = (row: number, column: number): string => a1(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
