import type { CellRef } from '../../workbook/address';
import type { StatedDate } from '../evidenceReference';
import type { RecordTable } from './recordTable';

export type RegistrationKey =
  | 'number'
  | 'cluster'
  | 'year'
  | 'unit'
  | 'titles'
  | 'theme'
  | 'pledge'
  | 'pledgedOn'
  | 'reports'
  | 'discipline'
  | 'basis'
  | 'note';

/** «Đăng ký»: what each school aims at, and what its award depends on (DOMAIN S4, table 8 of section 4; gates of 3.4). */
export const REGISTRATION_TABLE: RecordTable<RegistrationKey> = {
  caption: 'Đăng ký thi đua của các đơn vị',
  columns: [
    { key: 'number', headings: ['STT', 'TT'], form: 'text', width: 6 },
    { key: 'cluster', headings: ['Cụm', 'Tên cụm'], form: 'text', width: 16 },
    { key: 'year', headings: ['Năm', 'Năm thi đua'], form: 'year', width: 8 },
    { key: 'unit', headings: ['Đơn vị', 'Tên tập thể', 'Tên đơn vị'], form: 'text', width: 28 },
    { key: 'titles', headings: ['Danh hiệu đăng ký', 'Danh hiệu thi đua đăng ký'], form: 'text', width: 34 },
    { key: 'theme', headings: ['Chủ đề thi đua', 'Chủ đề'], form: 'text', width: 26 },
    { key: 'pledge', headings: ['Giao ước thi đua', 'Giao ước'], form: 'text', width: 11 },
    { key: 'pledgedOn', headings: ['Ngày ký'], form: 'date', width: 12 },
    { key: 'reports', headings: ['Báo cáo', 'Nộp báo cáo'], form: 'text', width: 11 },
    { key: 'discipline', headings: ['Kỷ luật', 'Kỷ luật, vi phạm'], form: 'text', width: 20 },
    { key: 'basis', headings: ['Căn cứ'], form: 'text', width: 24 },
    { key: 'note', headings: ['Ghi chú'], form: 'text', width: 14 },
  ],
  knownBy: ['year', 'unit', 'titles'],
  required: ['year', 'unit'],
};

export type ConditionKey = 'number' | 'condition' | 'applies' | 'document' | 'from' | 'to';

/** Below it: which conditions an award asks for, each a switch with its document and the dates it is in force. */
export const CONDITION_TABLE: RecordTable<ConditionKey> = {
  caption: 'Điều kiện xét khen thưởng đang áp dụng',
  columns: [
    { key: 'number', headings: ['STT', 'TT'], form: 'text', width: 6 },
    { key: 'condition', headings: ['Điều kiện xét'], form: 'text', width: 52, span: 3 },
    { key: 'applies', headings: ['Áp dụng'], form: 'text', width: 34 },
    { key: 'document', headings: ['Văn bản'], form: 'text', width: 49, span: 3 },
    { key: 'from', headings: ['Hiệu lực từ ngày'], form: 'date', width: 31, span: 2 },
    { key: 'to', headings: ['Hiệu lực đến ngày'], form: 'date', width: 38, span: 2 },
  ],
  knownBy: ['condition', 'applies'],
  required: ['condition'],
};

/** The gates of DOMAIN §3.4 that a register can tell. */
export type ConditionKind = 'pledge' | 'reports' | 'discipline' | 'underReview';

export const CONDITION_WORDS: Readonly<Record<ConditionKind, string>> = {
  pledge: 'Ký giao ước thi đua',
  reports: 'Nộp đủ báo cáo',
  discipline: 'Không bị kỷ luật từ cảnh cáo trở lên',
  underReview: 'Không đang bị xem xét kỷ luật, điều tra, thanh tra, kiểm tra, xác minh',
};

export interface Condition {
  readonly kind: ConditionKind;
  readonly applies: boolean;
  readonly document: string | null;
  readonly from: StatedDate | null;
  readonly to: StatedDate | null;
}

/** One school in one year. `null`: nothing is stated, which fails nothing and is no proof either. */
export interface Registration {
  readonly cluster: string | null;
  readonly year: number;
  readonly unit: string;
  readonly titles: readonly string[];
  readonly theme: string | null;
  readonly pledge: string | null;
  readonly pledgedOn: StatedDate | null;
  readonly reports: string | null;
  readonly discipline: string | null;
  readonly basis: string | null;
  readonly note: string | null;
  readonly at: CellRef;
  readonly failed: readonly FailedCondition[];
}

/** A condition in force that a school does not meet, in the words of its cell. */
export interface FailedCondition {
  readonly kind: ConditionKind;
  readonly reason: string;
  readonly document: string | null;
  readonly at: CellRef;
}

/** Whether a condition holds at any day of a year. */
export function isInForce({ from, to }: Pick<Condition, 'from' | 'to'>, year: number): boolean {
  return (from === null || from.year <= year) && (to === null || to.year >= year);
}
