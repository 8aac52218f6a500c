import type { Ballots, Votes } from '../../domain/ballot';
import type { ReadNumber } from '../../domain/reading';
import { stripMarks } from '../../shared/foldHeading';
import { nameKey } from '../../shared/nameKey';
import { cellText, isBlank } from '../../workbook/cell';
import { shownText } from '../shownText';
import { numberText } from '../numbers/numberText';
import type { NamedUnit } from '../layouts/scoreReading';
import { givenText, readNumber } from '../table/readCells';
import { bodyRows, columnOf, refIn, type Table } from '../table/table';

const COUNTS = [
  ['members', /tong so thanh vien|so thanh vien(?! co mat)|tong so (?:dai bieu|nguoi)|^members$/],
  ['written', /bang van ban|^written opinions$/],
  ['present', /co mat|du hop|^present$/],
  ['issued', /phat ra|^issued$/],
  ['returned', /thu ve|^returned$/],
] as const;

type CountName = (typeof COUNTS)[number][0];

/** The sheet `Bỏ phiếu`: counts above the table, one row per unit and award. A vote that is not there stays away. Source: CONTRACT §5. */
export function ballotsFrom(tables: readonly Table[], units: readonly NamedUnit[]): Ballots | null {
  if (tables.length === 0) return null;
  const counts = new Map<CountName, ReadNumber>();
  for (const table of tables) readCounts(table, counts);
  const byName = new Map(units.map((unit) => [nameKey(unit.name), unit.id]));
  const votes = tables.flatMap((table) =>
    bodyRows(table).flatMap((row): Votes[] => {
      const name = givenText(table, row, columnOf(table, 'unit'));
      const column = columnOf(table, 'votesFor');
      if (name === null || column === null) return [];
      const votesFor = readNumber(table, row, column);
      if (votesFor.reading.status === 'missing') return [];
      const { award, round } = awardAndRound(givenText(table, row, columnOf(table, 'award'))?.text ?? null);
      return [
        {
          unit: byName.get(nameKey(name.text)) ?? null,
          unitName: name.text,
          award,
          round,
          votesFor,
          votesAgainst: numberIn(table, row, columnOf(table, 'votesAgainst')),
          invalid: numberIn(table, row, columnOf(table, 'votesInvalid')),
        },
      ];
    }),
  );
  return {
    members: counts.get('members') ?? null,
    present: counts.get('present') ?? null,
    written: counts.get('written') ?? null,
    issued: counts.get('issued') ?? null,
    returned: counts.get('returned') ?? null,
    votes,
  };
}

const ROUND = /[\s,;:(–-]*(?:vòng|lần)\s*(?:thứ\s*)?(\d|hai|ba)\s*\)?\s*$/iu;
const ROUND_WORDS: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['ba', 3],
]);

/** «Cờ thi đua (vòng 2)»: the award, and which round of the vote on it. Nothing but a round is a ballot for all awards. */
function awardAndRound(typed: string | null): { readonly award: string | null; readonly round: number } {
  const word = typed === null ? undefined : ROUND.exec(typed)?.[1];
  if (typed === null || word === undefined) return { award: typed, round: 1 };
  const award = typed.replace(ROUND, '').trim();
  return { award: award === '' ? null : award, round: ROUND_WORDS.get(word.toLowerCase()) ?? Number(word) };
}

function numberIn(table: Table, row: number, column: number | null): ReadNumber | null {
  return column === null ? null : readNumber(table, row, column);
}

/** Lines such as `Phát ra: 12 phiếu` or `Có mặt | 11` above the heading. */
function readCounts(table: Table, counts: Map<CountName, ReadNumber>): void {
  const header = table.recognised.header?.from ?? 1;
  for (const [row, cells] of table.sheet.rows) {
    if (row >= header) break;
    for (const [column, cell] of cells) {
      if (cell.value.kind !== 'text') continue;
      for (const part of cellText(cell).split(/[;\n]/)) {
        const [label = '', inside] = part.split(/:(.*)/s);
        const name = COUNTS.find(([, words]) => words.test(stripMarks(label)))?.[0];
        if (name === undefined || counts.has(name)) continue;
        const number =
          inside !== undefined && /\d/.test(inside) ? typed(table, row, column, inside) : nextNumber(table, row, column);
        if (number !== null) counts.set(name, number);
      }
    }
  }
}

/** `12 phiếu`: what is counted is named after the number and is no unit to ask about here. */
function typed(table: Table, row: number, column: number, text: string): ReadNumber {
  const cell = table.sheet.rows.get(row)?.get(column);
  const digits = text.replace(/\s*(?:phiếu|người|thành viên|đơn vị|đại biểu|ý kiến)\s*[.,)]*\s*$/iu, '').trim();
  return {
    at: refIn(table, row, column),
    stored: cell?.value ?? { kind: 'blank' },
    shown: text.trim(),
    formula: cell?.formula ?? null,
    format: cell?.format ?? 'General',
    reading: /^\d+$/.test(digits) ? wholeNumber(digits) : numberText(text, null),
  };
}

function wholeNumber(digits: string): ReadNumber['reading'] {
  const reading = numberText(digits, null);
  return reading.status === 'ok' ? { ...reading, why: [] } : reading;
}

function nextNumber(table: Table, row: number, column: number): ReadNumber | null {
  for (const [at, cell] of table.sheet.rows.get(row) ?? []) {
    if (at <= column || isBlank(cell)) continue;
    return cell.value.kind === 'text'
      ? { ...typed(table, row, at, cellText(cell)), shown: shownText(cell, table.date1904) }
      : readNumber(table, row, at);
  }
  return null;
}
