import { ACTIVITY_TABLE, ACTIVITY_WORDS, type Activity } from '../../domain/year/activities';
import { dateWords } from '../../domain/year/dateWords';
import { toNumber } from '../../domain/points';
import type { SheetModel } from '../../workbook/sheetModel';
import { recordSheet, register, type YearSheetWords } from './recordSheet';

/** «Hoạt động»: what the cluster did together, by year (DOMAIN S8). */
export function activitiesSheet(
  activities: readonly Activity[],
  sheet: { readonly mark: string; readonly name: string },
  words: YearSheetWords,
): SheetModel {
  const rows = register(ACTIVITY_TABLE, activities, (one) => ({
    cluster: one.cluster,
    year: one.year,
    kind: one.kind === null ? null : ACTIVITY_WORDS[one.kind],
    what: one.what,
    host: one.host,
    place: one.place,
    on: one.on === null ? null : dateWords(one.on),
    participants: one.participants.join('; '),
    people: one.people === null ? null : toNumber(one.people),
    basis: one.basis,
    note: one.note,
  }));
  return recordSheet(sheet, [rows], words);
}
