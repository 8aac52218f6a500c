import type { AssessedStandard } from '../../domain/year/standardSchool';
import type { AssessedTarget, Target } from '../../domain/year/targets';
import type { YearBook } from '../../domain/year/yearBook';
import { YEAR_SHEETS, yearSheetOf, type YearSheet } from '../../domain/year/yearSheet';
import type { SheetModel } from '../../workbook/sheetModel';
import type { Workbook } from '../../workbook/workbook';
import { freeSheetName } from '../sheetName';
import { activitiesSheet } from './activitiesSheet';
import { historySheet } from './historySheet';
import { membersSheet } from './membersSheet';
import { registrationSheet } from './registrationSheet';
import type { YearSheetWords } from './recordSheet';
import { standardSheet } from './standardSheet';
import { statisticsSheet, type StatisticsTable } from './statisticsSheet';
import { targetsSheet, type TargetWords } from './targetsSheet';

/** Titles of the registers; their headings are the same in every language, for they are read back. */
export type YearSheetsWords = Readonly<Record<YearSheet, YearSheetWords>> & {
  readonly said: { readonly target: TargetWords; readonly progress: string };
};

/** What is worked out from the registers and printed on them. */
export interface YearWorkings {
  readonly targets: readonly AssessedTarget[];
  readonly statistics: readonly StatisticsTable[];
  readonly standard: readonly AssessedStandard[];
  readonly baseOf: (target: Target) => Target | null;
}

/**
 * The registers as sheets, each in place of the one of an earlier run. A sheet that a person made stays beside it, and ours, which says
 * the same, is read from then on.
 *
 * @param only those to write; a register without records is written too, to be filled in
 */
export function yearSheets(
  book: YearBook,
  workings: YearWorkings,
  workbook: Workbook,
  words: YearSheetsWords,
  only: readonly YearSheet[],
): readonly SheetModel[] {
  const taken = workbook.sheets.map(({ name }) => name);
  const own = (which: YearSheet): { readonly mark: string; readonly name: string } => {
    const { mark, name } = YEAR_SHEETS[which];
    const before = yearSheetOf(workbook, which);
    if (before?.mark === mark) return { mark, name: before.name };
    const free = freeSheetName(name, taken);
    taken.push(free);
    return { mark, name: free };
  };
  return only.map((which) => modelOf(which, book, workings, own(which), words));
}

function modelOf(
  which: YearSheet,
  book: YearBook,
  workings: YearWorkings,
  sheet: { readonly mark: string; readonly name: string },
  all: YearSheetsWords,
): SheetModel {
  const words = all[which];
  switch (which) {
    case 'members':
      return membersSheet(book.members, book.names, sheet, words);
    case 'registration':
      return registrationSheet(book.registrations, book.conditions ?? [], sheet, words);
    case 'targets':
      return targetsSheet(workings.targets, book.limits ?? [], workings.baseOf, sheet, words, all.said.target);
    case 'statistics':
      return statisticsSheet(workings.statistics, sheet, words);
    case 'activities':
      return activitiesSheet(book.activities, sheet, words);
    case 'standard':
      return standardSheet(workings.standard, book.standardRules ?? [], book.standardShares, sheet, words, all.said.progress);
    case 'history':
      return historySheet(book.history, sheet, words);
  }
}
