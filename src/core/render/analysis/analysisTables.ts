import type { Flip, Way } from '../../domain/firmness';
import { toNumber } from '../../domain/points';
import { a1 } from '../../workbook/address';
import type { StyleName } from '../../workbook/sheetModel';
import { keepTable, LAST_COLUMN, type AnalysisGround } from './analysisGround';

const STYLES: Readonly<Record<Flip['light'], StyleName>> = { red: 'error', amber: 'warning', green: 'info' };
/** More rows than this nobody reads; the workbook's own order decides which. */
const MOST_ROWS = 40;

/** One table for each award: the criteria that alone could turn it. @returns the row after the last */
export function flipTables({ draft, firmness, words, unitName, criterionName }: AnalysisGround, from: number): number {
  const { headings } = words;
  let row = from;
  for (const { name, holder, runner, flips } of firmness.prizes) {
    const possible = flips.filter(({ light }) => light !== 'green');
    if (holder === null || runner === null || possible.length === 0) continue;
    const section = row;
    draft.span(section, 1, LAST_COLUMN, 'section', words.sections.flips(name));
    row += 1;
    headingRow(draft, row, [
      headings.number,
      headings.criterion,
      headings.lowered(unitName(holder)),
      headings.raised(unitName(runner)),
      headings.usual,
    ]);
    draft.span(row, 6, LAST_COLUMN, 'heading', headings.light);
    const change = (way: Way | null): string =>
      way === null || (way.ties ?? way.overtakes) === null
        ? words.none
        : words.change(way.from, (way.ties ?? way.overtakes ?? { to: way.from }).to, way.overtakes?.to ?? null);
    possible.slice(0, MOST_ROWS).forEach(({ criterion, lowerHolder, raiseRunner, usual, light }, at) => {
      row += 1;
      draft.put(row, 1, 'centre', at + 1);
      draft.put(row, 2, 'text', criterionName(criterion));
      draft.put(row, 3, 'centre', change(lowerHolder));
      draft.put(row, 4, 'centre', change(raiseRunner));
      draft.put(row, 5, 'centre', words.usual(usual));
      draft.span(row, 6, LAST_COLUMN, STYLES[light], words.light[light]);
    });
    keepTable(draft, section, row);
    row += 2;
  }
  return row - 1;
}

/** Cells in the order to check them, each with a link. */
export function checkTable({ draft, firmness, words, unitName, criterionName }: AnalysisGround, from: number): number {
  const { cells } = firmness.checks;
  if (cells.length === 0) return from - 1;
  const { headings } = words;
  draft.span(from, 1, LAST_COLUMN, 'section', words.sections.checks);
  headingRow(draft, from + 1, [
    headings.number,
    headings.criterion,
    headings.unit,
    headings.cell,
    headings.points,
    headings.usual,
  ]);
  cells.forEach(({ unit, criterion, cells: at, points, usual }, index) => {
    const row = from + 2 + index;
    const [link] = at;
    draft.put(row, 1, 'centre', index + 1);
    draft.put(row, 2, 'text', criterionName(criterion));
    draft.put(row, 3, 'text', unitName(unit));
    draft.put(
      row,
      4,
      link === undefined ? 'centre' : 'link',
      link === undefined ? null : `${link.sheet}!${a1(link.row, link.column)}`,
      link === undefined ? {} : { link },
    );
    draft.put(row, 5, 'points', toNumber(points), { format: '0.##' });
    draft.put(row, 6, 'centre', words.usual(usual));
  });
  keepTable(draft, from, from + 1 + cells.length);
  return from + 2 + cells.length;
}

export function evidenceTable({ draft, firmness, words, unitName }: AnalysisGround, from: number): number {
  const weighty = firmness.evidence.filter(({ verdict }) => verdict !== 'safe').slice(0, MOST_ROWS);
  if (weighty.length === 0) return from - 1;
  const { headings } = words;
  const awardName = new Map(firmness.prizes.map(({ award, name }) => [award, name]));
  draft.span(from, 1, LAST_COLUMN, 'section', words.sections.evidence);
  headingRow(draft, from + 1, [headings.number, headings.document, headings.unit, headings.points]);
  draft.span(from + 1, 5, LAST_COLUMN, 'heading', headings.verdict);
  weighty.forEach(({ award, unit, document, points, verdict, cells: [link] }, index) => {
    const row = from + 2 + index;
    draft.put(row, 1, 'centre', index + 1);
    draft.put(row, 2, link === undefined ? 'text' : 'link', document, link === undefined ? {} : { link });
    draft.put(row, 3, 'text', unitName(unit));
    draft.put(row, 4, 'points', toNumber(points), { format: '0.##' });
    draft.span(
      row,
      5,
      LAST_COLUMN,
      verdict === 'decisive' ? 'error' : 'warning',
      `${words.verdict[verdict]}: ${awardName.get(award) ?? award}`,
    );
  });
  keepTable(draft, from, from + 1 + weighty.length);
  return from + 2 + weighty.length;
}

/** Only criteria without which some place is another. */
export function withoutTable({ draft, firmness, words, criterionName }: AnalysisGround, from: number): number {
  const moving = firmness.leaveOneOut.filter(
    ({ meanPlaceChange, firstChanges }) => firstChanges || toNumber(meanPlaceChange) > 0,
  );
  if (moving.length === 0) return from - 1;
  const { headings } = words;
  draft.span(from, 1, LAST_COLUMN, 'section', words.sections.leaveOneOut);
  headingRow(draft, from + 1, [headings.number, headings.criterion, headings.meanChange, headings.firstChanges]);
  moving.slice(0, MOST_ROWS).forEach(({ criterion, meanPlaceChange, firstChanges }, index) => {
    const row = from + 2 + index;
    draft.put(row, 1, 'centre', index + 1);
    draft.put(row, 2, 'text', criterionName(criterion));
    draft.put(row, 3, 'points', toNumber(meanPlaceChange), { format: '0.00' });
    draft.put(row, 4, firstChanges ? 'warning' : 'centre', words.yesNo(firstChanges));
  });
  keepTable(draft, from, from + 1 + Math.min(moving.length, MOST_ROWS));
  return from + 2 + Math.min(moving.length, MOST_ROWS);
}

function headingRow(draft: AnalysisGround['draft'], row: number, texts: readonly string[]): void {
  texts.forEach((text, at) => draft.put(row, at + 1, 'heading', text));
}
