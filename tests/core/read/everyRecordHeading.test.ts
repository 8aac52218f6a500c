import { HISTORY_TABLE } from '../../../src/core/domain/year/history';
import * as activities from '../../../src/core/domain/year/activities';
import * as history from '../../../src/core/domain/year/history';
import * as members from '../../../src/core/domain/year/memberTables';
import * as registrations from '../../../src/core/domain/year/registrations';
import * as standard from '../../../src/core/domain/year/standardSchool';
import * as targets from '../../../src/core/domain/year/targetTables';
import type { RecordColumn, RecordTable } from '../../../src/core/domain/year/recordTable';
import { decimalText } from '../../../src/core/domain/points';
import { readRecords } from '../../../src/core/read/year/readRecords';
import { sheet, type CellInput } from '../../builders/workbook';

const isTable = (value: unknown): value is RecordTable =>
  typeof value === 'object' && value !== null && 'knownBy' in value && 'columns' in value;
const tables = [activities, history, members, registrations, standard, targets].flatMap((file) =>
  Object.entries(file).flatMap(([name, value]) => (isTable(value) ? [[name, value] as const] : [])),
);

/** Something of the form a column holds, and how it is found again. */
const SAMPLES: Readonly<Record<RecordColumn['form'], readonly [typed: CellInput, found: string]>> = {
  text: ['Nội dung', 'Nội dung'],
  number: [12.5, '12.5'],
  year: [2026, '2026'],
  date: ['05/3/2026', '2026-3-5'],
};

function said(
  table: RecordTable,
  headings: readonly string[],
  typed: readonly CellInput[],
): Readonly<Record<string, string | null>> {
  const { records, problems } = readRecords(sheet('Sổ', [[table.caption], headings, typed]), table, [], false);
  expect(problems).toEqual([]);
  expect(records).toHaveLength(1);
  return Object.fromEntries(
    Object.entries(records[0]?.cells ?? {}).map(([key, cell]) => {
      const { date, number, text } = cell ?? { date: null, number: null, text: null };
      if (date !== null) return [key, `${date.year}-${date.month}-${date.day}`];
      return [key, number === null ? text : decimalText(number)];
    }),
  );
}

describe('the registers of the year (DOMAIN S1 to S11)', () => {
  it('are all here', () => {
    expect(tables.length).toBeGreaterThanOrEqual(10);
    expect(tables.map(([, table]) => table)).toContain(HISTORY_TABLE);
  });

  // The figures of a chart are written and never read.
  const read = tables.filter(([, { required }]) => required.length > 0);

  it.each(read)('%s is read back column by column, under the headings it is written with', (_, table) => {
    const headings = table.columns.map((column) => column.headings[0] ?? '');
    const found = said(table, headings, table.columns.map(({ form }) => SAMPLES[form][0])); // prettier-ignore
    const stored = table.columns.filter(({ isComputed }) => isComputed !== true);
    expect(found).toEqual(Object.fromEntries(stored.map(({ key, form }) => [key, SAMPLES[form][1]])));
    expect(stored.length).toBeGreaterThan(2);
  });

  it.each(read)('%s knows its columns under every other heading too', (_, table) => {
    for (const column of table.columns) {
      for (const heading of column.headings) {
        expect(heading.trim()).not.toBe('');
        const others = table.columns.filter((one) => one !== column);
        const all = [column, ...others];
        const found = said(
          table,
          [heading, ...others.map(({ headings }) => headings[0] ?? '')],
          all.map(({ form }) => SAMPLES[form][0]),
        );
        if (column.isComputed !== true) expect([heading, found[column.key]]).toEqual([heading, SAMPLES[column.form][1]]);
        else expect(found).not.toHaveProperty(column.key);
      }
    }
  });

  it.each(tables)('%s has each key and each heading once, a caption, and knows itself by its own columns', (_, table) => {
    const keys = table.columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const headings = table.columns.flatMap((column) => column.headings.map((one) => one.toLowerCase()));
    expect(headings.filter((one, at) => headings.indexOf(one) !== at)).toEqual([]);
    expect([table.caption, ...keys].filter((one) => one.trim() === '')).toEqual([]);
    expect(table.knownBy.length).toBeGreaterThan(0);
    expect([...table.knownBy, ...table.required].filter((key) => !keys.includes(key))).toEqual([]);
  });

  it.each(read)('%s asks for what a record has to state', (_, table) => {
    const headings = table.columns.map((column) => column.headings[0] ?? '');
    const isAsked = ({ key }: RecordColumn): boolean => table.required.includes(key);
    const typed = table.columns.map((column) => (isAsked(column) ? null : SAMPLES[column.form][0]));
    const { problems } = readRecords(sheet('Sổ', [headings, typed]), table, [], false);
    expect(problems.map(({ code, facts }) => [code, 'heading' in facts ? facts.heading : null])).toEqual(
      table.required.map((key) => ['cellMissing', table.columns.find((one) => one.key === key)?.headings[0]]),
    );
  });
});
