import { HISTORY_TABLE, type AwardState, type PastResult } from '../../domain/year/history';
import type { YearFinding } from '../../domain/year/yearFinding';
import type { Sheet } from '../../workbook/workbook';
import { readRecords, yearIn } from './readRecords';
import { wordIn } from './words';

const STATES: Readonly<Record<AwardState, readonly string[]>> = {
  proposed: ['Đề nghị', 'proposed'],
  granted: ['Được tặng', 'Đã tặng', 'granted'],
  refused: ['Không được tặng', 'refused'],
};

/** «Lịch sử»: what every unit came to in the years before. */
export function readHistory(
  sheet: Sheet,
  date1904: boolean,
): { readonly results: readonly PastResult[]; readonly findings: readonly YearFinding[] } {
  const { records, problems } = readRecords(sheet, HISTORY_TABLE, [], date1904);
  const findings = [...problems];
  const results = records.map(({ at, cells }): PastResult => ({
    cluster: cells.cluster?.text ?? null,
    year: yearIn(cells.year),
    unit: cells.unit?.text ?? '',
    total: cells.total?.number ?? null,
    place: cells.place?.number ?? null,
    grade: cells.grade?.text ?? null,
    award: cells.award?.text ?? null,
    state: wordIn(cells.state, STATES, 'Kết quả khen thưởng', findings),
    decision: cells.decision?.text ?? null,
    note: cells.note?.text ?? null,
    at,
  }));
  return { results, findings };
}
