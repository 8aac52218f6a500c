import type { CellRef } from '../../workbook/address';
import type { StatedDate } from '../evidenceReference';
import type { Points } from '../points';
import type { RecordTable } from './recordTable';

export type ActivityKind = 'seminar' | 'exchange' | 'visit' | 'charity';

export const ACTIVITY_WORDS: Readonly<Record<ActivityKind, string>> = {
  seminar: 'Hội thảo',
  exchange: 'Giao lưu',
  visit: 'Tham quan',
  charity: 'Thiện nguyện',
};

/** One activity of the cluster, with who hosted it and who took part (DOMAIN S8). */
export interface Activity {
  readonly cluster: string | null;
  readonly year: number;
  readonly kind: ActivityKind | null;
  readonly what: string;
  readonly host: string | null;
  readonly place: string | null;
  readonly on: StatedDate | null;
  readonly participants: readonly string[];
  readonly people: Points | null;
  readonly basis: string | null;
  readonly note: string | null;
  readonly at: CellRef;
}

export type ActivityKey =
  'number' | 'cluster' | 'year' | 'kind' | 'what' | 'host' | 'place' | 'on' | 'participants' | 'people' | 'basis' | 'note';

/** «Hoạt động»: what the cluster did together, by year. */
export const ACTIVITY_TABLE: RecordTable<ActivityKey> = {
  caption: 'Hoạt động chung theo năm',
  columns: [
    { key: 'number', headings: ['STT', 'TT'], form: 'text', width: 6 },
    { key: 'cluster', headings: ['Cụm', 'Tên cụm'], form: 'text', width: 16 },
    { key: 'year', headings: ['Năm', 'Năm thi đua'], form: 'year', width: 8 },
    { key: 'kind', headings: ['Loại hoạt động', 'Loại'], form: 'text', width: 12 },
    { key: 'what', headings: ['Nội dung'], form: 'text', width: 34 },
    { key: 'host', headings: ['Đơn vị đăng cai', 'Đăng cai'], form: 'text', width: 24 },
    { key: 'place', headings: ['Địa điểm'], form: 'text', width: 24 },
    { key: 'on', headings: ['Ngày'], form: 'date', width: 12 },
    { key: 'participants', headings: ['Đơn vị tham gia'], form: 'text', width: 32 },
    { key: 'people', headings: ['Số người'], form: 'number', width: 8 },
    { key: 'basis', headings: ['Căn cứ'], form: 'text', width: 18 },
    { key: 'note', headings: ['Ghi chú'], form: 'text', width: 14 },
  ],
  knownBy: ['year', 'kind', 'what'],
  required: ['year', 'what'],
};
