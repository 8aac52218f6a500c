import type { Reading } from '../domain/reading';
import type { Recognition } from '../domain/recognition';
import type { CellRef } from '../workbook/address';
import { cellText, isBlank } from '../workbook/cell';
import type { ModelValue } from '../workbook/sheetModel';
import { cellOf, mergeAt, sheetNamed, type Workbook } from '../workbook/workbook';

export interface SetCell {
  readonly at: CellRef;
  readonly value: ModelValue;
}

const BLANK: ModelValue = { kind: 'blank' };

/**
 * The cells of last year's figures, blank: scores of every stage and reviewer, targets, results, evidence, explanations, typed sums and
 * places, votes, statistics, registrations and bars. Criteria, maxima, sentences, formulas and settings stay. A target left standing would
 * be used again in silence, so targets go too.
 */
export function emptiedCells(workbook: Workbook, recognition: Recognition, reading: Reading): readonly SetCell[] {
  const cells: CellRef[] = [];
  const put = (one: { readonly at: CellRef } | null | undefined): void => {
    if (one !== null && one !== undefined) cells.push(one.at);
  };
  for (const entries of reading.entries.values()) {
    for (const entry of entries.values()) {
      Object.values(entry.scores).forEach(put);
      (entry.crossScores ?? []).forEach(({ number }) => put(number));
      (entry.beside ?? []).forEach(({ number }) => put(number));
      if (entry.target !== undefined) put(entry.target.state === 'assigned' ? entry.target.number : entry.target);
      put(entry.result?.number);
      [entry.evidence, entry.explanation, entry.reason, entry.note].forEach(put);
    }
  }
  [...reading.bonusColumn.values(), ...reading.penaltyColumn.values()].forEach(put);
  for (const { what, number } of reading.claims) if (what !== 'maximumTotal' && what !== 'groupMaximum') put(number);
  for (const { total, parts } of reading.indicators) {
    put(total);
    parts.forEach(({ number }) => put(number));
  }
  for (const { votesFor, votesAgainst, invalid } of reading.ballots?.votes ?? []) [votesFor, votesAgainst, invalid].forEach(put);
  const kept = new Set<string>();
  const own = [...cells, ...columnCells(workbook, recognition, 'units', ['registered', 'disqualified', 'basis'])].flatMap(
    (at): readonly SetCell[] => {
      const cell = cellOf(workbook, at);
      const key = `${String(at.row)},${String(at.column)},${at.sheet}`;
      if (kept.has(key) || isBlank(cell) || cell.formula !== null || !isFree(workbook, at)) return [];
      kept.add(key);
      return [{ at, value: BLANK }];
    },
  );
  return [...own, ...ballotCounts(workbook, reading)];
}

/** A merged area is written through its first cell only. */
function isFree(workbook: Workbook, { sheet: name, row, column }: CellRef): boolean {
  const sheet = sheetNamed(workbook, name);
  const area = sheet === null ? null : mergeAt(sheet, row, column);
  return sheet !== null && (area === null || (area.top === row && area.left === column));
}

/** The cells of some columns of the tables of one role, from the heading down. */
export function columnCells(
  workbook: Workbook,
  { sheets }: Recognition,
  role: Recognition['sheets'][number]['role'],
  roles: readonly string[],
): readonly CellRef[] {
  return sheets.flatMap((table) => {
    const sheet = table.role === role ? sheetNamed(workbook, table.name) : null;
    if (sheet === null || table.data === null || sheet.mark !== null) return [];
    const { from, to } = table.data;
    const columns = table.columns.filter((one) => roles.includes(one.role)).map(({ column }) => column);
    return [...sheet.rows.keys()]
      .filter((row) => row >= from && row <= to)
      .flatMap((row) => columns.map((column) => ({ sheet: table.name, row, column })));
  });
}

/** How many were present and how many papers were handed out; how many members there are stays. "Phát ra: 12 phiếu" keeps its words. */
function ballotCounts(workbook: Workbook, { ballots }: Reading): readonly SetCell[] {
  if (ballots === null) return [];
  return [ballots.present, ballots.written, ballots.issued, ballots.returned].flatMap((count): readonly SetCell[] => {
    if (count === null || count.formula !== null) return [];
    const label = /^([^:]*:)/.exec(cellText(cellOf(workbook, count.at)))?.[1];
    return [{ at: count.at, value: label === undefined ? BLANK : { kind: 'text', text: label } }];
  });
}
