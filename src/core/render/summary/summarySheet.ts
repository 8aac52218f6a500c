import type { Appraisal } from '../../domain/appraisal';
import { toNumber, type Points } from '../../domain/points';
import type { Reading } from '../../domain/reading';
import type { Standing } from '../../domain/standing';
import type { ModelValue, SheetModel, StyleName } from '../../workbook/sheetModel';
import { blockingIssues, clusterFacts } from '../../domain/clusterFacts';
import { leftoverNotes, noteBook } from '../notes/noteBook';
import { HEAD_ROWS, officialHead } from '../officialHead';
import { startSheet, type SheetDraft } from '../sheetDraft';
import type { SheetOptions } from '../sheetOptions';
import type { SheetWords } from '../sheetWords';
import { GAP, memberSignatures, signedLines } from '../signatures';
import { gradeValue } from './gradeValue';
import { legendLines } from './legendLines';
import { maximaOf } from './maximaOf';
import { placeFormulas } from './placeFormulas';
import type { FigureOf } from './placeKeys';
import { summaryColumns, type SummaryColumns } from './summaryColumns';
import { unitFigures, type Figure } from './unitFigures';
import { valueAreas } from './valueAreas';

export const HEADING_ROW = HEAD_ROWS + 1;
export const MAXIMA_ROW = HEADING_ROW + 1;
export const FIRST_UNIT_ROW = MAXIMA_ROW + 1;

/**
 * `Tổng hợp`: the page twelve headmasters sign. One row per unit in the order of the workbook (DOMAIN §4.2).
 * @param options `stamp` is the digest of what the figures follow from
 */
export function summarySheet(
  appraisal: Appraisal,
  reading: Reading,
  words: SheetWords,
  options: SheetOptions & { readonly stamp: string },
): SheetModel {
  const { policy, scorecards, standings } = appraisal;
  const columns = summaryColumns(appraisal, reading);
  const { widths } = columns;
  const draft = startSheet(widths);
  const facts = clusterFacts(appraisal, reading);
  officialHead(
    draft,
    widths,
    {
      ...facts,
      style: policy.paperStyle,
      on: options.on,
      title: words.summary.title(facts.year, facts.period),
      attachedTo: words.summary.attachedTo,
      warning: appraisal.isBlocked ? words.blocked(blockingIssues(appraisal, 'ranking')) : null,
    },
    words,
  );
  headingRow(draft, columns, words);
  maximaRow(draft, columns, appraisal, reading, words);

  const decimals = policy.rounding.decimals;
  const format = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const rowOf = new Map(reading.units.map((unit, at) => [unit.id, FIRST_UNIT_ROW + at]));
  const figuresOf = new Map(
    scorecards.map((card) => [card.unit, unitFigures(card, rowOf.get(card.unit) ?? 0, columns, appraisal, reading)]),
  );
  const figureOf: FigureOf = (unit, column) => figuresOf.get(unit)?.find((figure) => figure.column === column)?.value ?? null;
  const places = appraisal.isBlocked ? new Map<string, string>() : placeFormulas(standings, policy, columns, figureOf, rowOf);
  const standingOf = new Map(standings.map((standing) => [standing.unit, standing]));
  const notes = noteBook(options.notes);
  const figures: { readonly row: number; readonly figure: Figure }[] = [];
  reading.units.forEach((unit, at) => {
    const row = FIRST_UNIT_ROW + at;
    const standing = standingOf.get(unit.id);
    for (let column = 1; column <= widths.length; column += 1) draft.put(row, column, 'points', null);
    draft.put(row, columns.number, 'centre', at + 1);
    draft.put(row, columns.unit, 'text', unit.name);
    for (const figure of figuresOf.get(unit.id) ?? []) {
      figures.push({ row, figure });
      draft.put(row, figure.column, figureStyle(figure, columns), figureValue(figure, words), {
        format: figure.column === columns.percent ? '0.00' : format,
      });
    }
    draft.put(row, columns.place, 'centre', placeValue(standing, places.get(unit.id), appraisal, words));
    if (columns.grade !== null) draft.put(row, columns.grade, 'centre', gradeValue(standing, row, columns, appraisal, figureOf));
    draft.put(row, columns.note, 'input', notes.take(unit.name));
  });

  let row = FIRST_UNIT_ROW + reading.units.length;
  draft.even(FIRST_UNIT_ROW, row - 1);
  const areas = valueAreas([
    ...figures
      .filter(({ figure }) => isPlainValue(figure, columns))
      .map(({ row: at, figure }) => ({ row: at, column: figure.column })),
    ...standings.flatMap(({ unit, place }) => {
      const at = rowOf.get(unit);
      return place === null || at === undefined || places.has(unit) ? [] : [{ row: at, column: columns.place }];
    }),
  ]);
  const lines = [...legendLines(appraisal, reading, columns, areas, words), words.summary.legend.stamp(options.stamp)];
  const notice = policy.isDraft ? words.draftNotice : null;
  row = signedLines(draft, widths, row, { lines, notice }, facts.leader, words.signatures, words.head.styles[policy.paperStyle]);
  const members = reading.units.map((unit) => unit.name);
  const beforeMembers = row + 1;
  row = memberSignatures(draft, widths, beforeMembers + 1, members, words.signatures);
  if (row > beforeMembers) {
    draft.height(beforeMembers, GAP);
    draft.together(beforeMembers, row);
  }
  leftoverNotes(draft, widths.length, row + 2, notes.rest(), words.notes);
  return draft.finish({
    mark: 'summary',
    name: options.name,
    freeze: { rows: 0, columns: 2 },
    orientation: 'landscape',
    repeatRows: { from: HEADING_ROW, to: MAXIMA_ROW },
    footer: words.footer,
  });
}

function headingRow(draft: SheetDraft, columns: SummaryColumns, { summary }: SheetWords): void {
  const { headings: h } = summary;
  const put = (column: number | null, text: string): void => {
    if (column !== null) draft.put(HEADING_ROW, column, 'heading', text);
  };
  put(columns.number, h.number);
  put(columns.unit, h.unit);
  for (const { column, criterion } of columns.groups) put(column, summary.group(criterion.number, criterion.text, criterion.cap));
  put(columns.criteria, h.criteria);
  put(columns.bonus, h.bonus);
  put(columns.penalty, h.penalty);
  put(columns.self, h.self);
  put(columns.reviewed, h.reviewed);
  put(columns.assigned, h.assigned);
  put(columns.percent, h.percent);
  put(columns.total, h.total);
  put(columns.place, h.place);
  put(columns.grade, h.grade);
  put(columns.note, h.note);
}

function maximaRow(
  draft: SheetDraft,
  columns: SummaryColumns,
  appraisal: Appraisal,
  reading: Reading,
  { summary }: SheetWords,
): void {
  const { caps } = appraisal.policy;
  const maxima = maximaOf(reading);
  for (let column = 1; column <= columns.widths.length; column += 1) draft.put(MAXIMA_ROW, column, 'code', null);
  const put = (column: number | null, value: Points | null): void => {
    if (column !== null && value !== null) draft.put(MAXIMA_ROW, column, 'code', toNumber(value));
  };
  draft.put(MAXIMA_ROW, columns.unit, 'code', summary.maxima);
  for (const { column, criterion } of columns.groups) put(column, maxima.of(criterion));
  put(columns.criteria, maxima.total);
  put(columns.bonus, caps.bonus);
  put(columns.penalty, caps.penalty);
  put(columns.total, caps.total ?? maxima.total);
}

function figureStyle(figure: Figure, columns: SummaryColumns): StyleName {
  if (figure.column === columns.total) return 'total';
  return 'points';
}

function figureValue({ value, formula, isNotApplicable }: Figure, { summary }: SheetWords): ModelValue | string | null {
  if (value === null) return isNotApplicable === true ? summary.notApplicable : null;
  const cached = toNumber(value);
  return formula === null ? { kind: 'number', value: cached } : { kind: 'formula', formula: formula.text, cached };
}

function placeValue(
  standing: Standing | undefined,
  formula: string | undefined,
  appraisal: Appraisal,
  words: SheetWords,
): ModelValue | number | string | null {
  if (standing === undefined || appraisal.isBlocked) return null;
  if (standing.place === null) return words.summary.notPlaced;
  return formula === undefined ? standing.place : { kind: 'formula', formula, cached: standing.place };
}

/** A number that could have been a formula and is none; D_i and an empty sum are always values. */
function isPlainValue(figure: Figure, columns: SummaryColumns): boolean {
  return (
    figure.value !== null &&
    figure.formula === null &&
    figure.column !== columns.assigned &&
    !(figure.role === 'component' && toNumber(figure.value) === 0)
  );
}
