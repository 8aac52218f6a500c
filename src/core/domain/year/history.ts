import type { CellRef } from '../../workbook/address';
import type { Points } from '../points';
import type { RecordTable } from './recordTable';

/** Đề nghị by the cluster; then the Academy decides (DOMAIN S10). */
export type AwardState = 'proposed' | 'granted' | 'refused';

export const AWARD_STATE_WORDS: Readonly<Record<AwardState, string>> = {
  proposed: 'Đề nghị',
  granted: 'Được tặng',
  refused: 'Không được tặng',
};

/** What one unit came to in one year. */
export interface PastResult {
  readonly cluster: string | null;
  readonly year: number;
  readonly unit: string;
  readonly total: Points | null;
  readonly place: Points | null;
  readonly grade: string | null;
  readonly award: string | null;
  readonly state: AwardState | null;
  /** Number and date of the decision. */
  readonly decision: string | null;
  readonly note: string | null;
  readonly at: CellRef;
}

export type HistoryKey =
  'number' | 'cluster' | 'year' | 'unit' | 'total' | 'place' | 'grade' | 'award' | 'state' | 'decision' | 'note';

/** «Lịch sử»: totals, places and awards of the years before, oldest first. */
export const HISTORY_TABLE: RecordTable<HistoryKey> = {
  caption: 'Kết quả các năm',
  columns: [
    { key: 'number', headings: ['STT', 'TT'], form: 'text', width: 6 },
    { key: 'cluster', headings: ['Cụm', 'Tên cụm'], form: 'text', width: 26 },
    { key: 'year', headings: ['Năm', 'Năm thi đua'], form: 'year', width: 8 },
    { key: 'unit', headings: ['Đơn vị', 'Tên đơn vị'], form: 'text', width: 36 },
    { key: 'total', headings: ['Tổng điểm'], form: 'number', width: 10 },
    { key: 'place', headings: ['Xếp hạng', 'Hạng'], form: 'number', width: 8 },
    { key: 'grade', headings: ['Xếp loại'], form: 'text', width: 12 },
    { key: 'award', headings: ['Danh hiệu, hình thức khen thưởng'], form: 'text', width: 34 },
    { key: 'state', headings: ['Kết quả khen thưởng'], form: 'text', width: 13 },
    { key: 'decision', headings: ['Số, ngày quyết định'], form: 'text', width: 22 },
    { key: 'note', headings: ['Ghi chú'], form: 'text', width: 18 },
  ],
  knownBy: ['year', 'unit', 'award'],
  required: ['year', 'unit'],
};
