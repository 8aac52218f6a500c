import type { IssueFacts } from '../../domain/issue';
import type { RecognisedSheet } from '../../domain/recognition';
import type { Sheet } from '../../workbook/workbook';
import { pagesOf } from '../printed/pagesOf';
import type { Finding, Rule } from '../rule';

/** Print of 12 points is smaller than 6 then: nobody reads a table that was squeezed onto the page. */
const SMALLEST = 0.5;

/**
 * PRT-02: a table of scores that goes on beside the page without its first columns, that is too small to be read so that it fits, or that
 * takes several pages of which only the first has headings. Each of them once for a table, at the first cell of its heading.
 */
export const tableFitsPage: Rule = {
  id: 'PRT-02',
  severity: 'info',
  fix: 'ask',
  blocks: null,
  tests: 'sheets',
  scope: 'book',
  check: ({ around: { workbook, recognition } }) => {
    const sheets = new Map((workbook?.sheets ?? []).map((sheet) => [sheet.name, sheet]));
    return (recognition?.sheets ?? []).flatMap((table) => {
      const sheet = sheets.get(table.name);
      return sheet === undefined || !PRINTED.has(table.role) ? [] : findingsOf(sheet, table);
    });
  },
};

/** Tables that are put before the meeting. */
const PRINTED: ReadonlySet<RecognisedSheet['role']> = new Set<RecognisedSheet['role']>(['scores', 'crossScores', 'summary']);

function findingsOf(sheet: Sheet, { header, data, columns }: RecognisedSheet): readonly Finding[] {
  const [first] = columns;
  const last = columns[columns.length - 1];
  if (
    sheet.print === undefined ||
    sheet.visibility !== 'visible' ||
    header === null ||
    data === null ||
    first === undefined ||
    last === undefined
  )
    return [];
  const table = { top: header.from, left: first.column, bottom: data.to, right: last.column };
  const { across, down, scale } = pagesOf(sheet, sheet.print, table);
  const place = { at: { sheet: sheet.name, row: header.from, column: first.column }, unit: null, criterion: null };
  const told = (how: How): Finding => {
    const facts = { how, across, down, percent: Math.floor(scale * 100) };
    return { code: 'tableUnlikePage', place, facts };
  };
  const { repeatRows, repeatColumns } = sheet.print;
  const isNamed = repeatColumns !== null && repeatColumns.from <= first.column && first.column <= repeatColumns.to;
  const repeats = repeatRows !== null && repeatRows.from <= header.to && header.to <= repeatRows.to;
  return [
    ...(across > 1 && !isNamed ? [told('wide')] : scale < SMALLEST ? [told('small')] : []),
    ...(down > 1 && !repeats ? [told('headings')] : []),
  ];
}

type How = IssueFacts['tableUnlikePage']['how'];
