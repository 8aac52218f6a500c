/** The registers of a year as edits: what a workbook begins with, and what it keeps. */
import type { Appraisal } from '../../../src/core/domain/appraisal';
import type { YearBook } from '../../../src/core/domain/year/yearBook';
import { ALL_YEAR_SHEETS, YEAR_SHEETS } from '../../../src/core/domain/year/yearSheet';
import { afterEdits } from '../../../src/core/afterEdits';
import { LEGAL_LIMITS } from '../../../src/core/policies/legalLimits';
import { REGISTRATION_CONDITIONS } from '../../../src/core/policies/registrationConditions';
import { STANDARD_RULES } from '../../../src/core/policies/standardRules';
import { readYearBook } from '../../../src/core/read/year/readYearBook';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { yearEdits } from '../../../src/core/yearEdits';
import { yearReview } from '../../../src/core/yearReview';
import { yearSheetWords } from '../../../src/text/vi/year/yearSheetWords';
import { policy, totals } from '../../builders/readings';
import { sheet, workbook } from '../../builders/workbook';

const EMPTY = workbook(sheet('Chấm điểm', [['x']]));
const scored = (more: Partial<Appraisal> = {}): Appraisal => {
  const read = totals({ M: '90', N: '80' }, { registered: { M: ['Cờ thi đua', 'Bằng khen'] } });
  const units = read.units.map((unit, turn) => ({ ...unit, role: turn === 0 ? ('leader' as const) : null }));
  return {
    recognition: { kind: 'recognised', layout: 'unitsDown', sheets: [], clues: [] },
    reading: { ...read, units },
    policy: policy({ year: 2026, clusterName: 'Cụm 2' }),
    issues: [],
    scorecards: [],
    standings: [],
    proposal: { awards: [] },
    isBlocked: false,
    ...more,
  };
};

function written(book: Workbook, appraisal: Appraisal | null): { readonly names: readonly string[]; readonly book: YearBook } {
  const edits = yearEdits(book, yearReview(book, appraisal), appraisal, yearSheetWords);
  const names = edits.map((edit) => (edit.kind === 'putSheet' ? edit.sheet.name : edit.kind));
  return { names, book: readYearBook(afterEdits(book, edits)) };
}

const ALL = ALL_YEAR_SHEETS.map((which) => YEAR_SHEETS[which].name);

it('a workbook that holds scores begins with its schools, their roles and what they registered for', () => {
  const { names, book } = written(EMPTY, scored());
  expect(names).toEqual(ALL);
  expect(book.members.map(({ cluster, year, unit, roles }) => [cluster, year, unit, ...roles])).toEqual([
    ['Cụm 2', 2026, 'Trường M', 'leader'],
    ['Cụm 2', 2026, 'Trường N', 'member'],
  ]);
  expect(book.registrations.map(({ cluster, year, unit, titles }) => [cluster, year, unit, ...titles])).toEqual([
    ['Cụm 2', 2026, 'Trường M', 'Cờ thi đua', 'Bằng khen'],
    ['Cụm 2', 2026, 'Trường N'],
  ]);
  expect(book.statistics.map(({ cluster, year, units }) => [cluster, year, ...units])).toEqual([
    ['Cụm 2', 2026, 'Trường M', 'Trường N'],
  ]);
  expect(book.unread).toEqual([]);
});

it('the documents in force are written where the workbook lists none of its own', () => {
  const { book } = written(EMPTY, scored());
  expect(book.limits).toHaveLength(LEGAL_LIMITS.length);
  expect(book.standardRules).toHaveLength(STANDARD_RULES.length);
  expect(book.conditions).toHaveLength(REGISTRATION_CONDITIONS.length);
  const review = yearReview(EMPTY, scored());
  const own = { ...review, book: { ...review.book, limits: [], standardRules: [], conditions: [] } };
  const after = readYearBook(afterEdits(EMPTY, yearEdits(EMPTY, own, scored(), yearSheetWords)));
  expect([after.limits ?? [], after.standardRules ?? [], after.conditions ?? []]).toEqual([[], [], []]);
});

it('members of the year that are listed stay, and those scored beside them are not added', () => {
  const listed = workbook(
    sheet('Thành viên', [
      ['Cụm', 'Năm', 'Đơn vị', 'Vai trò'],
      ['Cụm 2', 2026, 'Trường P', 'Cụm trưởng'],
    ]),
  );
  const { book } = written(listed, scored());
  expect(book.members.map(({ unit }) => unit)).toEqual(['Trường P']);
  expect(book.registrations.map(({ unit, titles }) => [unit, ...titles])).toEqual([['Trường P']]);
});

it('without a year the sheets stand there to be filled in, and say nothing of any school', () => {
  const { names, book } = written(EMPTY, scored({ policy: policy({ year: null }) }));
  expect(names).toEqual(ALL);
  expect([book.members, book.registrations, book.statistics]).toEqual([[], [], []]);
});

it('a workbook that was not read, or holds registers alone, begins with its members', () => {
  const listed = workbook(
    sheet('Thành viên', [
      ['Cụm', 'Năm', 'Đơn vị', 'Vai trò'],
      ['Cụm 2', 2026, 'Trường P', 'Cụm trưởng'],
    ]),
  );
  expect(written(listed, null).book.registrations.map(({ unit }) => unit)).toEqual(['Trường P']);
  expect(written(EMPTY, scored({ reading: null })).book.members).toEqual([]);
});
