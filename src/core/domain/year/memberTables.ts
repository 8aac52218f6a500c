import type { RecordTable } from './recordTable';

export type MemberKey = 'number' | 'cluster' | 'year' | 'unit' | 'role' | 'from' | 'to' | 'state' | 'basis' | 'note';

/** «Thành viên»: who belongs to the cluster in which year, and with what role (DOMAIN S1; table 11 of section 4). */
export const MEMBER_TABLE: RecordTable<MemberKey> = {
  caption: 'Thành viên và vai trò theo năm',
  columns: [
    { key: 'number', headings: ['STT', 'TT'], form: 'text', width: 6 },
    { key: 'cluster', headings: ['Cụm', 'Tên cụm', 'Tên cụm, khối'], form: 'text', width: 26 },
    { key: 'year', headings: ['Năm', 'Năm thi đua'], form: 'year', width: 8 },
    { key: 'unit', headings: ['Đơn vị', 'Tên đơn vị', 'Trường'], form: 'text', width: 38 },
    { key: 'role', headings: ['Vai trò'], form: 'text', width: 16 },
    { key: 'from', headings: ['Từ ngày'], form: 'date', width: 12 },
    { key: 'to', headings: ['Đến ngày'], form: 'date', width: 12 },
    { key: 'state', headings: ['Trạng thái', 'Tình trạng'], form: 'text', width: 13 },
    { key: 'basis', headings: ['Căn cứ'], form: 'text', width: 30 },
    { key: 'note', headings: ['Ghi chú'], form: 'text', width: 22 },
  ],
  knownBy: ['year', 'unit', 'role'],
  required: ['year', 'unit'],
};

export type NameKey = 'number' | 'unit' | 'aliases' | 'province' | 'predecessors' | 'basis' | 'from';

/** Below it: how else a school, or the cluster itself, is written, and which schools it was formed of. */
export const NAME_TABLE: RecordTable<NameKey> = {
  caption: 'Tên gọi khác và các đơn vị trước khi hợp nhất',
  columns: [
    { key: 'number', headings: ['STT', 'TT'], form: 'text', width: 6 },
    { key: 'unit', headings: ['Tên chính thức'], form: 'text', width: 26 },
    { key: 'aliases', headings: ['Tên gọi khác', 'Tên khác'], form: 'text', width: 46, span: 2 },
    { key: 'province', headings: ['Tỉnh, thành phố', 'Tỉnh'], form: 'text', width: 16 },
    { key: 'predecessors', headings: ['Hợp nhất từ', 'Các đơn vị trước khi hợp nhất'], form: 'text', width: 37, span: 3 },
    { key: 'basis', headings: ['Căn cứ'], form: 'text', width: 30 },
    { key: 'from', headings: ['Từ ngày'], form: 'date', width: 22 },
  ],
  knownBy: ['unit', 'aliases'],
  required: ['unit'],
};
