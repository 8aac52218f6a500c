import { stripMarks } from '../shared/foldHeading';
import { columnName, columnNumber } from '../workbook/address';
import { choice, type Choice } from './policyLabels';
import type { ReadingCorrection, StatedColumn, StatedRow, StatedSheet } from './readingCorrection';
import type { ColumnRole } from './tableRoles';

/** The table of corrections on `Cấu hình` in words: the first of each is written, all are read, compared without marks. */
export const CORRECTION_TITLE = 'Chỉnh cách đọc';
export const CORRECTION_HEADINGS = {
  sheet: ['Sheet', 'Trang', 'Trang tính'],
  subject: ['Cột/Dòng', 'Cột, dòng', 'Cột hoặc dòng', 'Cột / Dòng'],
  is: ['Là'],
  heading: ['Tiêu đề lúc chỉnh', 'Tiêu đề'],
} as const;

/** `Sheet` of a correction for every sheet that has the heading. */
export const EVERY_SHEET: readonly string[] = ['Mọi sheet', '*', 'Tất cả', 'Mọi trang', 'Tất cả các sheet'];
/** Written where the column had no heading; an empty cell trusts the place alone. */
export const NO_HEADING: readonly string[] = ['(không có tiêu đề)', 'không có tiêu đề', '(trống)'];
export const WHOLE_SHEET: readonly string[] = ['Cả sheet', 'Cả trang', 'Sheet', 'Trang', 'Cả trang tính'];

export const COLUMN_CHOICES: readonly (Choice & { readonly value: ColumnRole })[] = [
  column('number', 'Số thứ tự', 'STT', 'TT', 'Số mục'),
  column('criterion', 'Nội dung tiêu chí', 'Tiêu chí', 'Nội dung', 'Tên tiêu chí'),
  column('maximum', 'Điểm tối đa', 'Điểm chuẩn'),
  column('self', 'Điểm tự chấm', 'Tự chấm', 'Điểm đơn vị tự chấm'),
  column('review1', 'Điểm thẩm định lần 1', 'Thẩm định lần 1', 'Điểm thẩm định', 'Thẩm định', 'Điểm của người thẩm định'),
  column('review2', 'Điểm thẩm định lần 2', 'Thẩm định lần 2'),
  column('agreed', 'Điểm thống nhất', 'Điểm cuối cùng', 'Điểm kết luận', 'Điểm chính thức'),
  column('crossScore', 'Điểm của một trong nhiều người chấm', 'Điểm của một người chấm', 'Điểm chấm chéo của một người'),
  column('target', 'Chỉ tiêu được giao', 'Chỉ tiêu', 'Chỉ tiêu giao', 'Kế hoạch'),
  column('result', 'Kết quả thực hiện', 'Kết quả', 'Thực hiện'),
  column('unitOfMeasure', 'Đơn vị tính', 'ĐVT'),
  column('evidence', 'Minh chứng'),
  column('explanation', 'Giải trình', 'Diễn giải'),
  column('reason', 'Lý do điều chỉnh điểm', 'Lý do'),
  column('note', 'Ghi chú'),
  column('method', 'Cách chấm điểm', 'Cách chấm'),
  column('kind', 'Loại tiêu chí', 'Loại'),
  column('unit', 'Tên đơn vị', 'Đơn vị', 'Tên trường'),
  column('code', 'Mã đơn vị', 'Mã'),
  column('score', 'Điểm của một tiêu chí', 'Điểm tiêu chí', 'Điểm'),
  column('stage', 'Bước chấm của từng dòng', 'Bước chấm'),
  column('groupTotal', 'Tổng điểm của nhóm', 'Điểm nhóm', 'Cộng nhóm'),
  column('total', 'Tổng điểm', 'Tổng cộng', 'Tổng'),
  column('bonus', 'Điểm thưởng', 'Điểm cộng'),
  column('penalty', 'Điểm trừ'),
  column('percent', 'Tỷ lệ phần trăm', 'Tỷ lệ'),
  column('place', 'Thứ hạng', 'Xếp hạng', 'Xếp thứ tự'),
  column('grade', 'Xếp loại'),
  column('reviewer', 'Người hoặc bộ phận chấm', 'Người chấm', 'Người thẩm định'),
  column('ignored', 'Bỏ qua', 'Không dùng', 'Không đọc'),
];

export const ROW_CHOICES: readonly (Choice & { readonly value: StatedRow })[] = [
  row('heading', 'Tiêu đề bảng', 'Tiêu đề', 'Dòng tiêu đề'),
  row('criterion', 'Tiêu chí', 'Một tiêu chí'),
  row('group', 'Nhóm tiêu chí', 'Nhóm'),
  row('unit', 'Đơn vị', 'Một đơn vị'),
  row('total', 'Tổng cộng', 'Tổng điểm', 'Tổng'),
  row('subtotal', 'Cộng nhóm', 'Cộng của nhóm', 'Tổng của nhóm'),
  row('maximum', 'Điểm tối đa', 'Điểm chuẩn'),
  row('note', 'Ghi chú của dòng trên', 'Ghi chú'),
  row('or', 'Hoặc'),
  row('ignored', 'Bỏ qua', 'Không dùng', 'Không đọc'),
];

const SCORES = ['Bảng chấm điểm', 'Bảng điểm', 'Phiếu chấm', 'Phiếu chấm điểm'] as const;
const SUMMARY = ['Bảng tổng hợp', 'Tổng hợp'] as const;
const NOT_SCORES = ['Không phải bảng chấm điểm', 'Không phải bảng điểm', 'Bỏ qua', 'Không đọc', 'Không dùng'] as const;
const OF = ' của ';

function column(value: ColumnRole, ...words: readonly string[]): Choice & { readonly value: ColumnRole } {
  return { ...choice(value, ...words), value };
}

function row(value: StatedRow, ...words: readonly string[]): Choice & { readonly value: StatedRow } {
  return { ...choice(value, ...words), value };
}

/** `Cột E`, `Dòng 12`, `Cả sheet`; `Cột` or `Dòng` alone looks for the words. */
export function subjectWords(correction: ReadingCorrection): string {
  switch (correction.kind) {
    case 'column':
      return correction.column === null ? 'Cột' : `Cột ${columnName(correction.column)}`;
    case 'row':
      return correction.row === null ? 'Dòng' : `Dòng ${String(correction.row)}`;
    case 'sheet':
      return WHOLE_SHEET[0] ?? '';
  }
}

export type Subject =
  | { readonly kind: 'column'; readonly column: number | null }
  | { readonly kind: 'row'; readonly row: number | null }
  | { readonly kind: 'sheet' };

export function subjectFrom(text: string): Subject | null {
  const words = stripMarks(text).replace(/[:.]+$/, '');
  if (words === '' || isOne(WHOLE_SHEET, words)) return words === '' ? null : { kind: 'sheet' };
  if (words === 'cot') return { kind: 'column', column: null };
  if (words === 'dong' || words === 'hang') return { kind: 'row', row: null };
  const number = /^(?:dong|hang)?\s*(\d{1,7})$/.exec(words);
  if (number !== null) return Number(number[1]) > 0 ? { kind: 'row', row: Number(number[1]) } : null;
  const letters = /^(?:cot\s*)?([a-z]{1,3})$/.exec(words);
  const at = letters === null ? null : columnNumber((letters[1] ?? '').toUpperCase());
  return at === null ? null : { kind: 'column', column: at };
}

/** What it is, as it is written: `Điểm tự chấm`, `Điểm tự chấm của Trường M`, `Nhóm tiêu chí`, `Bảng chấm điểm của Trường M`. */
export function statedWords(correction: ReadingCorrection): string {
  switch (correction.kind) {
    case 'column':
      return columnWords(correction.is);
    case 'row':
      return ROW_CHOICES.find(({ value }) => value === correction.is)?.words[0] ?? correction.is;
    case 'sheet':
      return sheetWords(correction.is);
  }
}

function columnWords({ role, unitName }: StatedColumn): string {
  const words = COLUMN_CHOICES.find(({ value }) => value === role)?.words[0] ?? role;
  return unitName === null ? words : `${role === 'score' ? 'Điểm' : words}${OF}${unitName}`;
}

function sheetWords(is: StatedSheet): string {
  if (is.kind === 'notScores') return NOT_SCORES[0];
  if (is.kind === 'summary') return SUMMARY[0];
  return is.unitName === null ? SCORES[0] : `${SCORES[0]}${OF}${is.unitName}`;
}

export function statedColumn(text: string): StatedColumn | null {
  const plain = chosen(COLUMN_CHOICES, text);
  if (plain !== null) return { role: plain, unitName: null };
  const of = splitOf(text);
  const role = of === null ? null : chosen(COLUMN_CHOICES, of.what);
  return of === null || role === null || !OF_UNITS.has(role) ? null : { role, unitName: of.unitName };
}

/** Columns that stand under a school's name. */
export const OF_UNITS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'self',
  'review1',
  'review2',
  'agreed',
  'score',
  'target',
  'result',
  'evidence',
  'explanation',
  'reason',
  'note',
  'bonus',
  'penalty',
]);

export function statedRow(text: string): StatedRow | null {
  return chosen(ROW_CHOICES, text);
}

export function statedSheet(text: string): StatedSheet | null {
  const words = stripMarks(text);
  if (isOne(NOT_SCORES, words)) return { kind: 'notScores' };
  if (isOne(SUMMARY, words)) return { kind: 'summary' };
  if (isOne(SCORES, words)) return { kind: 'scores', unitName: null };
  const of = splitOf(text);
  return of !== null && isOne(SCORES, stripMarks(of.what)) ? { kind: 'scores', unitName: of.unitName } : null;
}

function splitOf(text: string): { readonly what: string; readonly unitName: string } | null {
  const match = /^\s*(.+?)\s+(?:của|cua)\s+(\S.*?)\s*$/iu.exec(text.normalize('NFC'));
  return match === null ? null : { what: match[1] ?? '', unitName: match[2] ?? '' };
}

function chosen<Value extends string>(choices: readonly (Choice & { readonly value: Value })[], text: string): Value | null {
  const words = stripMarks(text).replace(/[:.]+$/, '');
  return choices.find((one) => isOne(one.words, words))?.value ?? null;
}

export function isOne(words: readonly string[], stripped: string): boolean {
  return words.some((one) => stripMarks(one) === stripped);
}
