import { dateWords } from '../../domain/year/dateWords';
import {
  CONDITION_TABLE,
  CONDITION_WORDS,
  REGISTRATION_TABLE,
  type Condition,
  type Registration,
} from '../../domain/year/registrations';
import type { SheetModel } from '../../workbook/sheetModel';
import { recordSheet, register, type YearSheetWords } from './recordSheet';

/** «Đăng ký»: what each school registered for and which conditions it meets, with the conditions in force below (DOMAIN S4, §3.4). */
export function registrationSheet(
  registrations: readonly Registration[],
  conditions: readonly Condition[],
  sheet: { readonly mark: string; readonly name: string },
  words: YearSheetWords,
): SheetModel {
  return recordSheet(
    sheet,
    [
      register(REGISTRATION_TABLE, registrations, (one) => ({
        cluster: one.cluster,
        year: one.year,
        unit: one.unit,
        titles: one.titles.join('; '),
        theme: one.theme,
        pledge: one.pledge,
        pledgedOn: one.pledgedOn === null ? null : dateWords(one.pledgedOn),
        reports: one.reports,
        discipline: one.discipline,
        basis: one.basis,
        note: one.note,
      })),
      register(CONDITION_TABLE, conditions, ({ kind, applies, document, from, to }) => ({
        condition: CONDITION_WORDS[kind],
        applies: applies ? 'Có' : 'Không',
        document,
        from: from === null ? null : dateWords(from),
        to: to === null ? null : dateWords(to),
      })),
    ],
    words,
  );
}
