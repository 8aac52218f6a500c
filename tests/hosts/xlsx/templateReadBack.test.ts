import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appraise } from '../../../src/core/appraise';
import type { Appraisal } from '../../../src/core/domain/appraisal';
import { criteriaSetFrom } from '../../../src/core/domain/criteriaSetFrom';
import { decimalText, ZERO, type Points } from '../../../src/core/domain/points';
import { draftPolicy } from '../../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../../src/core/policies/policySheetRows';
import { criteriaDownSheet } from '../../../src/core/render/template/criteriaDownSheet';
import type { Figures, RowFigures, TemplateOptions, TemplateUnit } from '../../../src/core/render/template/templateOptions';
import { templateSheets } from '../../../src/core/render/template/templateSheets';
import type { TemplateWords } from '../../../src/core/render/template/templateWords';
import { unitsDownSheet } from '../../../src/core/render/template/unitsDownSheet';
import { a1 } from '../../../src/core/workbook/address';
import type { SheetModel } from '../../../src/core/workbook/sheetModel';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { readXlsx } from '../../../src/hosts/xlsx/readXlsx';
import { templateWords as english } from '../../../src/text/en/sheets/templateWords';
import { templateWords as vietnamese } from '../../../src/text/vi/sheets/templateWords';

const set = criteriaSetFrom(JSON.parse(readFileSync(join(__dirname, '../../../assets/criteria-default.json'), 'utf8')));

const UNITS: readonly TemplateUnit[] = [
  { name: 'Trường Chính trị tỉnh M', role: 'leader', registered: 'Cờ thi đua' },
  { name: 'Trường Chính trị tỉnh N', role: 'deputy' },
  { name: 'Trường Chính trị tỉnh P', role: 'member', disqualification: 'Có viên chức bị kỷ luật', legalBasis: '12/QĐ-TCT' },
];

/** All at a share of the maximum, the first with a bonus and a deduction. Số liệu mẫu. */
const FIGURES: Figures = new Map(
  UNITS.map(({ name }, unit) => [
    name,
    new Map<string, RowFigures>([
      ...set.groups.flatMap((group) =>
        group.criteria.map((criterion) => {
          const most = Number(decimalText(criterion.maximum ?? ZERO));
          return [
            criterion.id,
            { self: most, review1: most, review2: most, agreed: most * (1 - unit / 4), evidence: '1/BC' },
          ] as const;
        }),
      ),
      ...(unit === 0
        ? ([
            ['bonus.state-award', { agreed: 2 }],
            ['penalty.absence', { agreed: -0.5 }],
          ] as const)
        : []),
    ]),
  ]),
);

const OPTIONS: TemplateOptions = {
  year: 2026,
  period: 'half',
  figures: FIGURES,
  version: '2026.1',
  ballots: {
    members: 11,
    present: 10,
    written: 1,
    issued: 11,
    returned: 11,
    votes: [{ unit: UNITS[0]?.name ?? '', award: 'Cờ thi đua', votesFor: 10, votesAgainst: 1, invalid: 0 }],
  },
  indicators: new Map(
    UNITS.map(({ name }) => [
      name,
      [
        [50, 20, 30],
        [10, 4, 6],
        [500, 200, 300],
      ],
    ]),
  ),
};

const text = (points: Points | null): string | null => (points === null ? null : decimalText(points));

/** What a workbook says, without the words it says it in: sheets by their turn. */
function said({ recognition, reading, issues, scorecards, standings, policy }: Appraisal): unknown {
  const turns = new Map(recognition.sheets.map(({ name }, turn) => [name, turn]));
  return {
    sheets: recognition.sheets.map(({ role, columns, specialRows, unitName }) => ({
      role,
      unitName,
      columns: columns.map((column) => `${column.column} ${column.role}`),
      special: [...specialRows],
    })),
    cluster: reading?.cluster,
    criteria: reading?.criteria.map(({ number, level, kind, maximum, method, hasChildren }) => [
      number,
      level,
      hasChildren ? null : kind,
      text(maximum),
      method.kind,
    ]),
    units: reading?.units.map(({ name, role, registered, disqualification }) => [
      name,
      role,
      registered,
      disqualification?.reason,
      disqualification?.legalBasis,
    ]),
    ballots: ['members', 'present', 'written', 'issued', 'returned'].map(
      (count) => Object.entries(reading?.ballots ?? {}).find(([name]) => name === count)?.[1]?.shown,
    ),
    votes: reading?.ballots?.votes.map(({ unit, award, votesFor }) => [unit, award, votesFor.shown]),
    indicators: reading?.indicators.map(({ unitName, total, parts }) => [unitName, total.shown, parts.length]),
    scorecards: scorecards.map(({ total, self, reviewed, bonus, penalty }) =>
      [total, self, reviewed, bonus.counted, penalty.counted].map(text),
    ),
    standings: standings.map(({ wouldBePlace, eligible }) => [wouldBePlace, eligible]),
    issues: issues.map(
      ({ rule, place: { at } }) => `${rule} ${at === null ? '' : `${turns.get(at.sheet)} ${a1(at.row, at.column)}`}`,
    ),
    policy,
  };
}

const appraised = (sheets: readonly SheetModel[]): Appraisal => appraise(readXlsx(newXlsx(sheets), 'a.xlsx'));

const BOOKS: readonly (readonly [string, (words: TemplateWords) => readonly SheetModel[]])[] = [
  ['a sheet of each unit and five lists', (words) => templateSheets(set, UNITS, policySheetRows(draftPolicy), words, OPTIONS)],
  ['all units down', (words) => [unitsDownSheet(set, UNITS, words, OPTIONS)]],
  ['all units across', (words) => [criteriaDownSheet(set, UNITS, words, OPTIONS)]],
];

describe.each(BOOKS)('our own template: %s', (_, book) => {
  it('is understood in English as it is in Vietnamese', () => {
    const own = appraised(book(vietnamese));
    expect(own.recognition.kind).toBe('recognised');
    expect(own.scorecards.map(({ total }) => text(total))).toEqual(['101.5', '75', '50']);
    expect(said(appraised(book(english)))).toEqual(said(own));
  });
});

describe('a group that goes on beside the page', () => {
  /** All criteria in two groups: the first is longer than any page. */
  const [head, ...others] = set.groups;
  if (head === undefined) throw new Error('no group');
  const long = { ...head, criteria: set.groups.flatMap(({ criteria }) => criteria.slice(0, -1)) };
  const rest = { ...(others[0] ?? head), criteria: set.groups.flatMap(({ criteria }) => criteria.slice(-1)) };
  const sheet = unitsDownSheet({ ...set, groups: [long, rest] }, UNITS, vietnamese, OPTIONS);
  const heading = `${head.number}. ${head.text}`;

  it('has its heading over each page', () => {
    const headings = sheet.cells.filter(({ value }) => value.kind === 'text' && value.text === heading);
    expect(headings.length).toBeGreaterThan(1);
    const starts = sheet.print.pages?.across?.starts ?? [];
    expect(headings.slice(1).filter(({ column }) => !starts.includes(column))).toEqual([]);
  });

  it('is one group all the same when it is read', () => {
    const own = appraised([sheet]);
    const groups = own.reading?.criteria.filter(({ hasChildren }) => hasChildren) ?? [];
    expect(groups.map(({ number }) => number)).toEqual([head.number, rest.number]);
    expect(own.reading?.criteria.filter(({ hasChildren }) => !hasChildren)).toHaveLength(
      long.criteria.length + rest.criteria.length,
    );
    expect(own.scorecards.map(({ total }) => text(total))).toEqual(['101.5', '75', '50']);
  });
});
