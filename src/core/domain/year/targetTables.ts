import type { RecordTable } from './recordTable';

export type TargetKey =
  | 'number'
  | 'cluster'
  | 'year'
  | 'unit'
  | 'id'
  | 'text'
  | 'operator'
  | 'least'
  | 'most'
  | 'measure'
  | 'kind'
  | 'base'
  | 'whole'
  | 'result'
  | 'rate'
  | 'fits'
  | 'verdict'
  | 'basis'
  | 'note';

/** «Chỉ tiêu»: a plan's targets and what came of them (DOMAIN S3). */
export const TARGET_TABLE: RecordTable<TargetKey> = {
  caption: 'Chỉ tiêu theo kế hoạch và kết quả',
  columns: [
    { key: 'number', headings: ['STT', 'TT'], form: 'text', width: 5 },
    { key: 'cluster', headings: ['Cụm', 'Tên cụm'], form: 'text', width: 12 },
    { key: 'year', headings: ['Năm', 'Năm thi đua'], form: 'year', width: 6 },
    { key: 'unit', headings: ['Đơn vị', 'Tên đơn vị'], form: 'text', width: 18 },
    { key: 'id', headings: ['Mã'], form: 'text', width: 7 },
    { key: 'text', headings: ['Nội dung chỉ tiêu', 'Chỉ tiêu'], form: 'text', width: 26 },
    { key: 'operator', headings: ['Phép so'], form: 'text', width: 8 },
    { key: 'least', headings: ['Từ'], form: 'number', width: 6 },
    { key: 'most', headings: ['Đến'], form: 'number', width: 6 },
    { key: 'measure', headings: ['Đơn vị tính'], form: 'text', width: 8 },
    { key: 'kind', headings: ['Tính chất'], form: 'text', width: 9 },
    { key: 'base', headings: ['Tính trên'], form: 'text', width: 14 },
    { key: 'whole', headings: ['Mẫu số', 'Tổng số'], form: 'number', width: 7 },
    { key: 'result', headings: ['Kết quả', 'Kết quả thực hiện'], form: 'number', width: 8 },
    { key: 'rate', headings: ['Tỷ lệ (%)'], form: 'number', width: 8, isComputed: true },
    { key: 'fits', headings: ['Số đạt yêu cầu'], form: 'text', width: 11, isComputed: true },
    { key: 'verdict', headings: ['Đánh giá'], form: 'text', width: 26, isComputed: true },
    { key: 'basis', headings: ['Căn cứ'], form: 'text', width: 13 },
    { key: 'note', headings: ['Ghi chú'], form: 'text', width: 9 },
  ],
  knownBy: ['year', 'text', 'operator', 'result'],
  required: ['year', 'text'],
};

export type LimitKey = 'number' | 'about' | 'most' | 'base' | 'document' | 'clause' | 'from' | 'to' | 'warns';

/** Below it: what the law says of a share, apart from anybody's own target. */
export const LIMIT_TABLE: RecordTable<LimitKey> = {
  caption: 'Quy định của pháp luật về tỷ lệ (để đối chiếu, không phải chỉ tiêu của đơn vị)',
  columns: [
    { key: 'number', headings: ['STT', 'TT'], form: 'text', width: 5 },
    { key: 'about', headings: ['Áp dụng cho'], form: 'text', width: 36, span: 3 },
    { key: 'most', headings: ['Không quá (%)'], form: 'number', width: 7 },
    { key: 'base', headings: ['Tỷ lệ tính trên'], form: 'text', width: 26 },
    { key: 'document', headings: ['Văn bản'], form: 'text', width: 37, span: 5 },
    { key: 'clause', headings: ['Điều, khoản'], form: 'text', width: 14 },
    { key: 'from', headings: ['Hiệu lực từ ngày'], form: 'date', width: 15, span: 2 },
    { key: 'to', headings: ['Hiệu lực đến ngày'], form: 'date', width: 19, span: 2 },
    { key: 'warns', headings: ['Cảnh báo'], form: 'text', width: 26 },
  ],
  knownBy: ['about', 'document', 'warns'],
  required: ['about', 'document'],
};
