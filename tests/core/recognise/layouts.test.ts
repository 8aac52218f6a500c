/** Which of the tables of a workbook are read, which are compared, which are left out, and what is asked (WORKBOOKS §1). */
import { chooseLayout } from '../../../src/core/recognise/chooseLayout';
import { clue, type ScoreTable, type SheetReviewer } from '../../../src/core/recognise/outcome';
import { tablesOfReviewers } from '../../../src/core/recognise/reviewerOfSheet';
import { plainSheet } from '../../../src/core/recognise/specialTable';
import { sheetsReferredTo } from '../../../src/core/recognise/sheetsReferredTo';
import type { ReviewStage } from '../../../src/core/domain/review';
import type { RecognisedSheet } from '../../../src/core/domain/recognition';
import { tableOf, toldBy } from './tableOf';

interface TableSpec {
  readonly layout?: ScoreTable['layout'];
  readonly unit?: string | null;
  /** The unit stands in a cell, not in the sheet's name only. */
  readonly isAt?: boolean;
  readonly kind?: RecognisedSheet['tableKind'];
  readonly stage?: ReviewStage;
  readonly scores?: number;
  readonly criteria?: readonly string[];
  readonly units?: readonly string[];
  readonly refersTo?: readonly string[];
  readonly reviewer?: SheetReviewer;
  readonly isStated?: boolean;
}
const CRITERIA = ['Kế hoạch', 'Báo cáo', 'Mở lớp'];

function table(name: string, spec: TableSpec = {}): ScoreTable {
  const { layout = 'unitSheet', unit = name, isAt = false, kind = 'points', stage = null } = spec;
  return {
    kind: 'scores',
    layout,
    sheet: {
      ...plainSheet(name, 'scores'),
      header: { from: 3, to: 3 },
      unitName: layout === 'unitSheet' ? unit : null,
      unitAt: isAt ? { sheet: name, row: 1, column: 1 } : null,
      tableKind: kind,
      stage,
    },
    clues: [clue('layoutFromHeadings', name, { layout, row: 3, headings: '' }), clue('noMaximum', name, {})],
    scores: spec.scores ?? 3,
    unitNames: spec.units ?? (unit === null ? [] : [unit]),
    criteria: spec.criteria ?? CRITERIA,
    refersTo: new Set(spec.refersTo ?? []),
    ...(spec.reviewer === undefined ? {} : { reviewer: spec.reviewer }),
    ...(spec.isStated === undefined ? {} : { isStated: spec.isStated }),
  };
}

/** `unitSheets: Trường M scores, Tổng hợp summary; clues`. */
function chosen(...tables: readonly ScoreTable[]): string {
  const choice = chooseLayout(tables);
  switch (choice.kind) {
    case 'groups':
      return `groups: ${toldBy(choice.clue)}`;
    case 'ambiguous':
      return `? ${choice.candidates.map(({ layout, sheet, clues }) => `${layout} ${String(sheet)} (${clues.map(toldBy).join('; ')})`).join(', ')}`;
    case 'chosen': {
      const sheets = tables.flatMap((one) => {
        const read = choice.sheets.get(one);
        return read === undefined
          ? []
          : [`${read.name} ${read.role}${read.unitName === null || read.unitName === read.name ? '' : ` of ${read.unitName}`}`];
      });
      return [`${choice.layout}: ${sheets.join(', ')}`, ...choice.clues.map(toldBy)].join('; ');
    }
  }
}

const DOWN = { layout: 'unitsDown', units: ['Trường M', 'Trường N'] } as const;
const asked = (layout: string, name: string): string =>
  `${layout} ${name} (candidateTable: ${layout}, 3; layoutFromHeadings: ${layout}, 3, )`;

describe('sheets of schools', () => {
  it('one school: its sheet', () => {
    expect(chosen(table('Trường M'))).toBe('unitSheet: Trường M scores');
  });

  it('one school with a second table that names nobody: both are its own', () => {
    expect(
      chosen(
        table('Phiếu', { unit: 'Trường M', isAt: true }),
        table('Điểm trừ', { unit: null, kind: 'penalty', criteria: ['Vi phạm'] }),
      ),
    ).toBe('unitSheet: Phiếu scores of Trường M, Điểm trừ scores of Trường M');
    expect(
      chosen(table('P1', { unit: 'Trường M', criteria: ['a', 'b'] }), table('P2', { unit: 'Trường M', criteria: ['c', 'd'] })),
    ).toBe('unitSheet: P1 scores of Trường M, P2 scores of Trường M');
  });

  it('several schools: all, with the first and the last of their sheets', () => {
    expect(chosen(table('Trường M'), table('Trường N'), table('Trường P'))).toBe(
      'unitSheets: Trường M scores, Trường N scores, Trường P scores; sameHeaderOnSheets: 3, Trường M, Trường P',
    );
    // Two tables of one sheet are one sheet.
    expect(chosen(table('Trường M'), table('Trường M', { kind: 'penalty' }), table('Trường N'))).toMatch(
      /sameHeaderOnSheets: 2, Trường M, Trường N$/,
    );
  });

  it('the same criteria twice under one name are two sheets', () => {
    expect(chosen(table('P1', { unit: 'Trường M' }), table('P2', { unit: 'Trường M' }))).toMatch(/^unitSheets: /);
  });

  it.each(['Mẫu', 'Biểu mẫu', 'Phiếu mẫu', 'Form', 'Template 1', 'Mẫu chấm'])(
    'the empty form «%s» they were copied from is left out',
    (name) => {
      const form = table(name, { scores: 0 });
      expect(chosen(table('Trường M'), table('Trường N'), form)).toMatch(
        new RegExp(`^unitSheets: Trường M scores, Trường N scores, ${name} ignored;`),
      );
    },
  );

  it.each<readonly [string, string, TableSpec]>([
    ['filled', 'Mẫu', {}],
    ['of a school that it names', 'Mẫu', { scores: 0, isAt: true }],
    ['called otherwise', 'Trường Mẫu', { scores: 0 }],
  ])('but not one %s', (_, name, spec) => {
    expect(chosen(table('Trường M'), table(name, spec))).toMatch(new RegExp(`${name} scores`));
  });

  it('empty forms alone are read as they are', () => {
    expect(chosen(table('Mẫu 1', { scores: 0 }), table('Mẫu 2', { scores: 0 }))).toMatch(/Mẫu 1 scores, Mẫu 2 scores/);
  });

  it('one sheet for each group of criteria is none of schools (L6)', () => {
    const group = (name: string, more: TableSpec = {}) =>
      table(name, { criteria: [1, 2, 3].map((at) => `${name} ${String(at)}`), ...more });
    expect(chosen(group('Đào tạo'), group('NCKH'))).toBe('groups: groupSheets: 2, «Đào tạo», «NCKH»');
    expect(chosen(group('Đào tạo'), group('NCKH', { isAt: true }))).toMatch(/^unitSheets/);
    expect(chosen(group('Đào tạo'), group('NCKH', { isStated: true }))).toMatch(/^unitSheets/);
    expect(chosen(group('Đào tạo'), group('NCKH', { criteria: ['a', 'b'] }))).toMatch(/^unitSheets/);
    expect(chosen(group('Đào tạo'), group('NCKH', { criteria: [] }))).toMatch(/^unitSheets/);
    // A tenth in common is enough.
    const ten = (name: string, own: number) =>
      Array.from({ length: 10 }, (_, at) => (at < own ? `${name} ${String(at)}` : `chung ${String(at)}`));
    expect(chosen(group('A', { criteria: ten('A', 9) }), group('B', { criteria: ten('B', 9) }))).toMatch(/^unitSheets/);
    const eleven = (name: string) => [...ten(name, 9), `${name} x`];
    expect(chosen(group('A', { criteria: eleven('A') }), group('B', { criteria: eleven('B') }))).toMatch(/^groups/);
  });

  it('deductions go with their school; a table of them that names nobody is asked about', () => {
    const penalty = table('Điểm trừ', { unit: null, kind: 'penalty' });
    expect(chosen(table('Trường M'), table('Trường N'), penalty)).toBe(`? ${asked('unitSheet', 'Điểm trừ')}`);
    expect(chosen(table('Trường M'), table('Trường N'), table('Trừ M', { unit: 'Trường M', kind: 'penalty' }))).toMatch(
      /Trừ M scores of Trường M/,
    );
    expect(chosen(table('Trừ M', { kind: 'penalty' }), table('Trừ N', { kind: 'penalty' }))).toMatch(
      /^unitSheets: Trừ M scores, Trừ N scores/,
    );
  });
});

describe('tables of the cluster', () => {
  it('one: it is read', () => {
    expect(chosen(table('Chấm', DOWN))).toBe('unitsDown: Chấm scores');
    expect(chosen(table('Chấm', { ...DOWN, layout: 'criteriaDown' }))).toBe('criteriaDown: Chấm scores');
  });

  it('one made of another, or a summary by its name with fewer criteria, is compared', () => {
    const detail = table('Chấm', DOWN);
    expect(chosen(detail, table('Bảng', { ...DOWN, refersTo: ['Chấm'] }))).toBe('unitsDown: Chấm scores, Bảng summary');
    for (const name of ['Tổng hợp', 'Tổng kết', 'Kết quả chung', 'Summary'])
      expect(chosen(detail, table(name, { ...DOWN, criteria: ['Đào tạo'] }))).toBe(`unitsDown: Chấm scores, ${name} summary`);
  });

  it.each<readonly [string, ScoreTable]>([
    ['a summary with as many criteria', table('Tổng hợp', DOWN)],
    ['another name', table('Bảng', { ...DOWN, criteria: ['Đào tạo'] })],
    ['one that refers to itself only', table('Bảng', { ...DOWN, refersTo: ['Bảng'] })],
  ])('two that say the same things are asked about: %s', (_, other) => {
    expect(chosen(table('Chấm', DOWN), other)).toBe(`? ${asked('unitsDown', 'Chấm')}, ${asked('unitsDown', other.sheet.name)}`);
  });

  it('two that are made of one another are asked about', () => {
    const [one, two] = [table('A', { ...DOWN, refersTo: ['B'] }), table('B', { ...DOWN, refersTo: ['A'] })];
    expect(chosen(one, two)).toBe(`? ${asked('unitsDown', 'A')}, ${asked('unitsDown', 'B')}`);
  });

  it('one for each stage: all are read; one stage twice is asked about', () => {
    const [self, review] = [table('Tự chấm', { ...DOWN, stage: 'self' }), table('Thẩm định', { ...DOWN, stage: 'review1' })];
    expect(chosen(self, review)).toBe('unitsDown: Tự chấm scores, Thẩm định scores');
    expect(chosen(self, table('Chấm', { ...DOWN, stage: 'self' }))).toMatch(/^\? /);
    expect(chosen(self, table('Chấm', DOWN))).toMatch(/^\? /);
    expect(chosen(self, table('Chấm', { ...DOWN, layout: 'criteriaDown', stage: 'review1' }))).toMatch(/^\? /);
  });

  it('a filled one before an empty one, which is left out and said so', () => {
    expect(chosen(table('Chấm', DOWN), table('Bảng', { ...DOWN, layout: 'criteriaDown', scores: 0 }))).toBe(
      'unitsDown: Chấm scores, Bảng ignored; preferred: unitsDown, criteriaDown, othersAreEmpty',
    );
    expect(chosen(table('Chấm', { ...DOWN, scores: 0 }), table('Bảng', { ...DOWN, scores: 0 }))).toMatch(/^\? /);
  });
});

describe('sheets of schools beside tables of the cluster', () => {
  const source = 'preferred: unitSheets, unitsDown, unitSheetsAreTheSource';
  const [m, n] = [table('Trường M'), table('Trường N')];

  it.each<readonly [string, ScoreTable]>([
    ['made of them', table('Bảng', { ...DOWN, units: ['x', 'y'], refersTo: ['Trường M'] })],
    ['a summary by its name', table('Tổng hợp', { ...DOWN, units: ['x', 'y'] })],
    ['of the same schools', table('Bảng', DOWN)],
    ['of mostly the same schools', table('Bảng', { ...DOWN, units: ['Trường M', 'trường  N', 'x'] })],
  ])('a table %s is compared', (_, other) => {
    expect(chosen(m, n, other)).toBe(
      `unitSheets: Trường M scores, Trường N scores, ${other.sheet.name} summary; sameHeaderOnSheets: 2, Trường M, Trường N; ${source}`,
    );
  });

  it('by the name of a sheet as by that of the school on it', () => {
    const named = table('1 VP', { unit: 'Văn phòng' });
    const other = (...units: readonly string[]) => table('Bảng', { ...DOWN, units });
    expect(chosen(named, n, other('1 VP', 'Trường N'))).toMatch(/Bảng summary/);
    expect(chosen(named, n, other('Văn phòng', 'Trường N'))).toMatch(/Bảng summary/);
  });

  it('of half other schools it is asked about', () => {
    const other = table('Bảng', { ...DOWN, units: ['Trường M', 'x'] });
    expect(chosen(m, n, other)).toBe(`? ${asked('unitSheet', 'Trường M')}, ${asked('unitsDown', 'Bảng')}`);
  });

  it('beside one school only what is made of it is compared', () => {
    expect(chosen(m, table('Tổng hợp', DOWN))).toBe(`? ${asked('unitSheet', 'Trường M')}, ${asked('unitsDown', 'Tổng hợp')}`);
    expect(chosen(m, table('Tổng hợp', { ...DOWN, refersTo: ['Trường M'] }))).toBe(
      'unitSheet: Trường M scores, Tổng hợp summary; preferred: unitSheet, unitsDown, unitSheetsAreTheSource',
    );
  });

  it('a filled table of the cluster comes before empty sheets of schools', () => {
    const empty = [table('Trường M', { scores: 0 }), table('Trường N', { scores: 0 })];
    expect(chosen(...empty, table('Bảng', DOWN))).toBe(
      'unitsDown: Trường M ignored, Trường N ignored, Bảng scores; preferred: unitsDown, unitSheets, othersAreEmpty',
    );
    expect(chosen(...empty, table('Bảng', DOWN), table('Bảng 2', DOWN))).toBe(
      `? ${asked('unitsDown', 'Bảng')}, ${asked('unitsDown', 'Bảng 2')}`,
    );
    expect(chosen(...empty, table('Bảng', { ...DOWN, scores: 0 }))).toMatch(/Bảng summary/);
    expect(chosen(m, table('Trường N', { scores: 0 }), table('Bảng', DOWN))).toMatch(/Bảng summary/);
  });
});

describe('a sheet that a person called the score sheet', () => {
  it('is read, the others are compared or left', () => {
    const stated = table('Chấm', { ...DOWN, isStated: true });
    expect(chosen(table('Bảng', DOWN), stated)).toBe('unitsDown: Bảng summary, Chấm scores');
    expect(chosen(table('Trường M'), table('Trường N'), stated)).toBe(
      'unitsDown: Trường M ignored, Trường N ignored, Chấm scores',
    );
    expect(chosen(stated)).toBe('unitsDown: Chấm scores');
  });

  it('changes nothing where it is read anyway, and does not decide between two of them', () => {
    expect(chosen(table('Trường M', { isStated: true }), table('Trường N'))).toMatch(
      /^unitSheets: Trường M scores, Trường N scores/,
    );
    const two = [table('A', { ...DOWN, isStated: true }), table('B', { ...DOWN, isStated: true })];
    expect(chosen(...two, table('C', DOWN))).toMatch(/^\? unitsDown A .*, unitsDown B .*, unitsDown C /);
  });
});

describe('sheets of several reviewers', () => {
  const by = (name: string, isCertain = false): SheetReviewer => ({ name, at: null, isCertain });
  const ofReviewers = (...tables: readonly ScoreTable[]): readonly string[] =>
    [...tablesOfReviewers(tables)].map(({ sheet }) => sheet.name);

  it('are those that say so in so many words', () => {
    expect(ofReviewers(table('A', { reviewer: by('Trường B', true) }), table('C'))).toEqual(['A']);
  });

  it('and those where two name different reviewers of the same thing', () => {
    expect(ofReviewers(table('A', { reviewer: by('Ông B') }), table('C', { reviewer: by('Bà D') }))).toEqual(['A', 'C']);
    expect(ofReviewers(table('A', { reviewer: by('Ông B') }), table('C', { reviewer: by('ông  B') }))).toEqual([]);
    expect(ofReviewers(table('A', { reviewer: by('Ông B') }), table('C'))).toEqual([]);
  });

  it('a school that stands in a cell is scored for itself, a layout of the cluster for all', () => {
    const named = (name: string, unit: string, who: string) => table(name, { unit, isAt: true, reviewer: by(who) });
    expect(ofReviewers(named('A', 'Trường M', 'Ông B'), named('C', 'Trường N', 'Bà D'))).toEqual([]);
    expect(ofReviewers(named('A', 'Trường M', 'Ông B'), named('C', 'trường m', 'Bà D'))).toEqual(['A', 'C']);
    // Who is one of several for one school is a reviewer of the next, too; others are not.
    expect(
      ofReviewers(
        named('A', 'Trường M', 'Ông B'),
        named('C', 'Trường M', 'Bà D'),
        named('E', 'Trường N', 'bà d'),
        named('G', 'Trường P', 'Ông H'),
      ),
    ).toEqual(['A', 'C', 'E']);
    const down = (name: string, layout: ScoreTable['layout'], who: string) => table(name, { ...DOWN, layout, reviewer: by(who) });
    expect(ofReviewers(down('A', 'unitsDown', 'Ông B'), down('C', 'unitsDown', 'Bà D'))).toEqual(['A', 'C']);
    expect(ofReviewers(down('A', 'unitsDown', 'Ông B'), down('C', 'criteriaDown', 'Bà D'))).toEqual([]);
    expect(ofReviewers(named('A', 'Trường M', 'Ông B'), named('C', 'Trường M', 'Bà D'), down('E', 'unitsDown', 'Bà D'))).toEqual([
      'A',
      'C',
    ]);
  });
});

it.each<readonly [formula: string, names: readonly string[]]>([
  ["'1 Tr.M'!D40", ['1 Tr.M']],
  ["'Tr ''M'''!D40", ["Tr 'M'"]],
  ['Phiếu!D40+Bảng_2!A1', ['Phiếu', 'Bảng_2']],
  ['D40', []],
  ['SUM(A1:A2)', []],
])('the formula %s refers to %j', (formula, names) => {
  const found = sheetsReferredTo(
    tableOf([
      ['TT', 'Nội dung', 'Điểm'],
      [1, 'a', { f: formula, v: 1 }],
      [2, 'b', 3],
    ]),
  );
  expect([...found]).toEqual(names);
});
