/**
 * Next year's workbook from this year's:
 *
 *   Appraisal, registers ─► figures emptied ─► formulas calculated ─► members, history, registers of the next year ─► edits
 *
 * Criteria, sentences, maxima, policy and looks stay. What people decided on last year's ties goes, for it was decided on other figures.
 */
import type { Appraisal } from './domain/appraisal';
import type { RoleState } from './domain/year/members';
import type { YearBook } from './domain/year/yearBook';
import { ALL_YEAR_SHEETS } from './domain/year/yearSheet';
import { ROLE_WORDS } from './domain/year/members';
import { choosePolicy } from './policies/choosePolicy';
import { LEGAL_LIMITS } from './policies/legalLimits';
import { REGISTRATION_CONDITIONS } from './policies/registrationConditions';
import { STANDARD_RULES } from './policies/standardRules';
import { STATISTICS_FORM } from './policies/statisticsForm';
import { readPolicySheet } from './read/readPolicySheet';
import { yearSheets, type YearSheetsWords } from './render/year/yearSheets';
import { nameKey } from './shared/nameKey';
import { calculated } from './calculate';
import { columnCells, emptiedCells, type SetCell } from './year/emptied';
import { newTitles } from './year/newTitles';
import { nextHistory } from './year/nextHistory';
import { nextMembers } from './year/nextMembers';
import { withStatistics } from './year/nextStatistics';
import { nextStandard } from './year/nextStandard';
import { nextTargets } from './year/nextTargets';
import { withRegistrations } from './year/nextRegistrations';
import { unitsOf } from './year/rotation';
import type { YearReview } from './yearReview';
import { yearWorkings } from './yearWorkings';
import type { CalculatedValue } from './workbook/calculated';
import { cellText, type CellValue } from './workbook/cell';
import type { Edit } from './workbook/edit';
import type { ModelValue } from './workbook/sheetModel';
import { withCells } from './workbook/withCells';
import { cellAt, cellOf, sheetNamed, type Workbook } from './workbook/workbook';

export interface NextYear {
  /** The year the new workbook scores. */
  readonly year: number;
  readonly book: YearBook;
  readonly leaderIs: RoleState | null;
  readonly edits: readonly Edit[];
  /** What formulas come to without last year's figures. */
  readonly calculated: readonly CalculatedValue[];
  readonly emptied: number;
}

/** @returns why it cannot be done, or what is to be written */
export function nextYear(
  workbook: Workbook,
  appraisal: Appraisal,
  review: YearReview,
  words: YearSheetsWords,
): NextYear | { readonly problem: 'yearUnknown' | 'unread' } {
  const { year, cluster, names, book } = review;
  const { reading, recognition } = appraisal;
  if (year === null || reading === null) return { problem: 'yearUnknown' };
  if (book.unread.length > 0) return { problem: 'unread' };
  const units = reading.units.map(({ name, role }) => ({ name, roles: role === null ? [] : [role] }));
  const members = nextMembers(book.members, units, cluster, year, names);
  const carried: YearBook = {
    ...book,
    members: members.members,
    registrations: withRegistrations(book.registrations, unitsOf(members.members, year + 1, names), cluster, year + 1, names),
    targets: nextTargets(book.targets, year),
    statistics: withStatistics(book.statistics, STATISTICS_FORM, unitsOf(members.members, year + 1, names), cluster, year + 1),
    limits: book.limits ?? LEGAL_LIMITS,
    standard: nextStandard(book.standard, year),
    standardRules: book.standardRules ?? STANDARD_RULES,
    conditions: book.conditions ?? REGISTRATION_CONDITIONS,
    history: nextHistory(book.history, appraisal, cluster, year, names),
  };
  const empty = emptiedCells(workbook, recognition, reading);
  const cells = [
    ...empty,
    ...newTitles(workbook, recognition, year),
    ...newSettings(workbook, appraisal, year),
    ...newRoles(workbook, appraisal, carried, year + 1, names.isSame),
  ];
  const after = withCells(
    workbook,
    cells.map(({ at, value }) => ({ at, value: cellValue(value), formula: null })),
  );
  const sheets = yearSheets(carried, yearWorkings(carried), workbook, words, ALL_YEAR_SHEETS);
  return {
    year: year + 1,
    book: carried,
    leaderIs: members.leaderIs,
    edits: [{ kind: 'setCells', cells }, ...sheets.map((sheet): Edit => ({ kind: 'putSheet', sheet }))],
    calculated: calculated(
      after,
      empty.map(({ at }) => at),
    ),
    emptied: empty.length,
  };
}

/** The year on `Cấu hình`, and last year's decisions on ties gone from it. */
function newSettings(workbook: Workbook, { recognition, reading }: Appraisal, year: number): readonly SetCell[] {
  const { cells } = choosePolicy(null, readPolicySheet(workbook, recognition));
  const own = cells.get('year');
  const isTyped = own !== undefined && cellText(cellOf(workbook, own)).trim() === String(year);
  const decided = [...cells].filter(([path, at]) => /^decisions\[\d+\]\./.test(path) && isInBook(workbook, at.sheet));
  return [
    ...(isTyped ? [{ at: own, value: sameForm(workbook, own, year + 1) }] : []),
    ...newVersion(workbook, reading, year),
    ...decided.map(([, at]): SetCell => ({ at, value: { kind: 'blank' } })),
  ];
}

/** The version of the template on `Cấu hình` that is named after the year, as that above the tables is. */
function newVersion(workbook: Workbook, reading: Appraisal['reading'], year: number): readonly SetCell[] {
  const own = (reading?.templates ?? []).find(({ of, version }) => of === 'policy' && version !== null)?.version;
  if (own === undefined || own === null || cellOf(workbook, own.at).formula !== null) return [];
  const text = own.text.replace(new RegExp(`(?<!\\d)${String(year)}(?!\\d)`, 'g'), String(year + 1));
  if (text === own.text) return [];
  const isNumber = cellOf(workbook, own.at).value.kind === 'number' && /^\d+$/.test(text);
  return [{ at: own.at, value: isNumber ? { kind: 'number', value: Number(text) } : { kind: 'text', text } }];
}

function isInBook(workbook: Workbook, sheet: string): boolean {
  return sheetNamed(workbook, sheet) !== null;
}

function sameForm(workbook: Workbook, at: SetCell['at'], year: number): ModelValue {
  return cellOf(workbook, at).value.kind === 'number' ? { kind: 'number', value: year } : { kind: 'text', text: String(year) };
}

/** The roles of the next year on the list `Đơn vị`. */
function newRoles(
  workbook: Workbook,
  { recognition }: Appraisal,
  { members }: YearBook,
  year: number,
  isSame: (one: string, other: string) => boolean,
): readonly SetCell[] {
  const units = recognition.sheets.filter(({ role }) => role === 'units');
  return columnCells(workbook, recognition, 'units', ['role']).flatMap((at): readonly SetCell[] => {
    const column = units.find(({ name }) => name === at.sheet)?.columns.find(({ role }) => role === 'unit')?.column;
    const sheet = sheetNamed(workbook, at.sheet);
    if (column === undefined || sheet === null) return [];
    const name = cellText(cellAt(sheet, at.row, column)).trim();
    const member = members.find((one) => one.year === year && name !== '' && isSame(one.unit, name));
    const role = member?.roles.find((one) => one !== 'host');
    const before = cellText(cellAt(sheet, at.row, at.column)).trim();
    if (role === undefined || nameKey(before) === nameKey(ROLE_WORDS[role])) return [];
    return before === '' && role === 'member' ? [] : [{ at, value: { kind: 'text', text: ROLE_WORDS[role] } }];
  });
}

function cellValue(value: ModelValue): CellValue {
  return value.kind === 'formula' ? { kind: 'blank' } : value;
}
