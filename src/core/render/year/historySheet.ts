import { AWARD_STATE_WORDS, HISTORY_TABLE, type PastResult } from '../../domain/year/history';
import { toNumber } from '../../domain/points';
import type { SheetModel } from '../../workbook/sheetModel';
import { recordSheet, register, type YearSheetWords } from './recordSheet';

/** «Lịch sử»: totals, places and awards by year, each with what became of the proposal (DOMAIN S10). */
export function historySheet(
  results: readonly PastResult[],
  sheet: { readonly mark: string; readonly name: string },
  words: YearSheetWords,
): SheetModel {
  const rows = register(HISTORY_TABLE, results, ({ cluster, year, unit, total, place, grade, award, state, decision, note }) => ({
    cluster,
    year,
    unit,
    total: { content: total === null ? null : toNumber(total), format: '0.00' },
    place: { content: place === null ? null : toNumber(place), style: 'centre' },
    grade,
    award,
    state: state === null ? null : AWARD_STATE_WORDS[state],
    decision,
    note,
  }));
  return recordSheet(sheet, [rows], words);
}
