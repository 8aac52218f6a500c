import type { CellRef } from '../../workbook/address';
import type { StatedDate } from '../evidenceReference';
import type { Points } from '../points';
import type { RecordTable } from './recordTable';

/** How many criteria a level has, in all or in one group, by the document in force: data, never a constant (DOMAIN S11). */
export interface StandardRule {
  readonly level: number;
  /** `null`: the whole level. */
  readonly group: string | null;
  /** `null`: the group is named, its number is not known. */
  readonly criteria: Points | null;
  readonly document: string | null;
  readonly from: StatedDate | null;
  readonly to: StatedDate | null;
}

/** Where one school stood on a day. */
export interface StandardState {
  readonly cluster: string | null;
  readonly year: number;
  readonly unit: string;
  readonly level: number | null;
  readonly group: string | null;
  readonly on: StatedDate | null;
  readonly reached: Points | null;
  /** Vượt: of those reached. */
  readonly above: Points | null;
  readonly targetYear: number | null;
  readonly missing: readonly string[];
  readonly basis: string | null;
  readonly note: string | null;
  readonly at: CellRef;
}

/** A share such as principal lecturers of lecturers; either its two counts or the percent as a document states it. */
export interface StandardShare {
  readonly cluster: string | null;
  readonly year: number;
  readonly unit: string;
  readonly name: string;
  readonly part: Points | null;
  readonly whole: Points | null;
  readonly stated: Points | null;
  readonly asked: Points | null;
  readonly basis: string | null;
  readonly at: CellRef;
}

/** A state with its arithmetic. */
export interface AssessedStandard {
  readonly state: StandardState;
  /** N of the level or group in that year. */
  readonly criteria: Points | null;
  readonly gap: Points | null;
  readonly percent: Points | null;
  /** Criteria to reach each year, in whole ones, to have all of them by the target year; `null` where nothing is to be planned. */
  readonly perYear: number | null;
}

export type StandardRuleKey = 'number' | 'level' | 'group' | 'criteria' | 'document' | 'from' | 'to';
export type StandardStateKey =
  | 'number'
  | 'cluster'
  | 'year'
  | 'unit'
  | 'level'
  | 'group'
  | 'on'
  | 'reached'
  | 'above'
  | 'criteria'
  | 'percent'
  | 'gap'
  | 'targetYear'
  | 'missing'
  | 'basis'
  | 'note';
export type StandardShareKey = 'number' | 'cluster' | 'year' | 'unit' | 'name' | 'part' | 'whole' | 'stated' | 'asked' | 'basis';

export const STANDARD_STATE_TABLE: RecordTable<StandardStateKey> = {
  caption: 'Số tiêu chí đạt theo năm',
  columns: [
    { key: 'number', headings: ['STT', 'TT'], form: 'text', width: 6 },
    { key: 'cluster', headings: ['Cụm', 'Tên cụm'], form: 'text', width: 15 },
    { key: 'year', headings: ['Năm'], form: 'year', width: 7 },
    { key: 'unit', headings: ['Đơn vị', 'Tên đơn vị'], form: 'text', width: 28 },
    { key: 'level', headings: ['Mức'], form: 'number', width: 6 },
    { key: 'group', headings: ['Nhóm tiêu chí', 'Nhóm'], form: 'text', width: 20 },
    { key: 'on', headings: ['Thời điểm'], form: 'date', width: 12 },
    { key: 'reached', headings: ['Số tiêu chí đạt', 'Đạt'], form: 'number', width: 9 },
    { key: 'above', headings: ['Trong đó vượt', 'Vượt'], form: 'number', width: 9 },
    { key: 'criteria', headings: ['Tổng số tiêu chí'], form: 'number', width: 9, isComputed: true },
    { key: 'percent', headings: ['Tỷ lệ đạt (%)'], form: 'number', width: 9, isComputed: true },
    { key: 'gap', headings: ['Còn thiếu'], form: 'number', width: 8, isComputed: true },
    { key: 'targetYear', headings: ['Năm phấn đấu'], form: 'year', width: 9 },
    { key: 'missing', headings: ['Nội dung còn thiếu'], form: 'text', width: 28 },
    { key: 'basis', headings: ['Căn cứ'], form: 'text', width: 18 },
    { key: 'note', headings: ['Ghi chú'], form: 'text', width: 13 },
  ],
  knownBy: ['year', 'unit', 'reached'],
  required: ['year', 'unit'],
};

export const STANDARD_RULE_TABLE: RecordTable<StandardRuleKey> = {
  caption: 'Số tiêu chí của từng mức, từng nhóm theo văn bản đang có hiệu lực',
  columns: [
    { key: 'number', headings: ['STT', 'TT'], form: 'text', width: 6 },
    { key: 'level', headings: ['Mức chuẩn'], form: 'number', width: 15 },
    { key: 'group', headings: ['Nhóm tiêu chí của mức'], form: 'text', width: 35, span: 2 },
    { key: 'criteria', headings: ['Số tiêu chí'], form: 'number', width: 26, span: 2 },
    { key: 'document', headings: ['Văn bản'], form: 'text', width: 48, span: 5 },
    { key: 'from', headings: ['Hiệu lực từ ngày'], form: 'date', width: 17, span: 2 },
    { key: 'to', headings: ['Hiệu lực đến ngày'], form: 'date', width: 28 },
  ],
  knownBy: ['level', 'criteria'],
  required: ['level'],
};

export const STANDARD_SHARE_TABLE: RecordTable<StandardShareKey> = {
  caption: 'Tỷ lệ theo yêu cầu của trường chuẩn',
  columns: [
    { key: 'number', headings: ['STT', 'TT'], form: 'text', width: 6 },
    { key: 'cluster', headings: ['Cụm', 'Tên cụm'], form: 'text', width: 15 },
    { key: 'year', headings: ['Năm'], form: 'year', width: 7 },
    { key: 'unit', headings: ['Đơn vị', 'Tên đơn vị'], form: 'text', width: 28 },
    { key: 'name', headings: ['Tỷ lệ'], form: 'text', width: 26, span: 2 },
    { key: 'part', headings: ['Tử số'], form: 'number', width: 12 },
    { key: 'whole', headings: ['Mẫu số'], form: 'number', width: 9 },
    { key: 'stated', headings: ['Tỷ lệ nêu (%)'], form: 'number', width: 18, span: 2 },
    { key: 'asked', headings: ['Yêu cầu từ (%)'], form: 'number', width: 17, span: 2 },
    { key: 'basis', headings: ['Căn cứ'], form: 'text', width: 37, span: 2 },
  ],
  knownBy: ['year', 'unit', 'name', 'stated'],
  required: ['year', 'unit', 'name'],
};

/** The figures of the chart, a row for each school and a column for each year: not a register, and never read. */
export const STANDARD_PROGRESS_TABLE: RecordTable<'caption' | 'unit'> = {
  caption: 'Tiến độ theo năm (số liệu của biểu đồ)',
  columns: [
    { key: 'caption', headings: ['Số liệu biểu đồ'], form: 'text', width: 22, span: 2 },
    { key: 'unit', headings: ['Đơn vị'], form: 'text', width: 28 },
  ],
  knownBy: ['caption'],
  required: [],
};
