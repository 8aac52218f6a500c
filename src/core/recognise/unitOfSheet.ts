import { a1, type CellRef } from '../workbook/address';
import { hasNoMarks, stripMarks } from '../shared/foldHeading';
import { plainLetters } from '../shared/plainLetters';
import type { Clue } from '../domain/recognition';
import type { FrameText, Table } from './table';
import { isNameOfUnit } from './headingWord';
import { mentionsPoints } from './mentionsPoints';
import { startsWithLabel, withoutLabel } from './tableLabel';

/** The unit of a table's sheet: the one that a person named, else the one the sheet names. */
export function unitOfTable({ sheet, frame, statement }: Table): Omit<NamedUnit, 'clue'> & { readonly clue: Clue | null } {
  const said = statement.is?.kind === 'scores' ? statement.is.unitName : null;
  return said === null ? unitOfSheet(sheet.name, frame) : { name: said, at: null, clue: null };
}

export interface NamedUnit {
  readonly name: string | null;
  readonly at: CellRef | null;
  readonly clue: Clue;
}

const LABEL =
  /^\s*(?:tên\s+)?(?:đơn\s+vị|trường|cơ\s+quan|phòng|khoa|đơn\s+vị\s+(?:tự\s+chấm|được\s+chấm|báo\s+cáo|chấm\s+điểm))(?:\s+(?:tự\s+chấm|được\s+chấm|dự\s+thi|thành\s+viên))?\s*:\s*(.*)$/iu;
const PLAIN_LABEL =
  /^\s*(?:ten\s+)?(?:don\s+vi|truong|co\s+quan|phong|khoa|unit|school)(?:\s+(?:tu\s+cham|duoc\s+cham|bao\s+cao|cham\s+diem|du\s+thi|thanh\s+vien))?\s*:\s*(.*)$/i;
const MEASURE = /^(diem|dong|trieu dong|nghin dong|ty dong|%|phan tram|nguoi|lop|luot|bai|tinh)$/;
const NAMED_IN_TITLE = /(?:^|\s)(?:của|tại|-|–)\s+((?:trường|khoa|phòng|ban|sở|đơn vị)\s+.+)$/iu;
/** `Kết quả tự chấm của Gia Lai`: whoever scored itself, unless it is the whole cluster. */
const SCORED_ITSELF =
  /(?:tự chấm|tự đánh giá)(?:\s+điểm)?(?:\s+thi đua)?\s+của\s+(?!(?:Cụm|Khối|Các|CỤM|KHỐI|CÁC)(?!\p{L}))(\p{Lu}.+)$/u;
const FRAME_LINE =
  /^(bang|phieu|bieu|bao cao|tong hop|danh sach|ket qua|ke hoach|bo tieu chi|tieu chi|tieu chuan|cham diem|tu cham|cong hoa|doc lap|dang cong san|kinh gui|hoc vien|cum thi dua|khoi thi dua|ubnd (tinh|thanh pho)|ban hanh|kem theo|phien ban|\(|don vi tinh|dvt|ghi chu|huong dan|phu luc|to trinh|bien ban)/;
const MARKED_FRAME_LINE = /^(mẫu|năm|kỳ|số|ngày|cụm|khối)(\s|:)/iu;
const LONGEST_NAME = 90;
const GENERIC_SHEET =
  /^(sheet|trang|trang tinh|bang|phieu|phieu cham|phieu cham diem|cham diem|tu cham|tong hop|data|du lieu|diem|bang diem|bang cham|bang cham diem|scores?|penalty|diem tru|diem thuong)\s*\d*$/;

/** The unit a sheet is about: a label above the table, else a line of its title, else the sheet's name (WORKBOOKS §1, L1). */
export function unitOfSheet(sheetName: string, frame: readonly FrameText[]): NamedUnit {
  return labelled(sheetName, frame) ?? fromTitle(sheetName, frame) ?? fromSheetName(sheetName);
}

/** Whether a line of the frame is a label of the unit: `Đơn vị: …`, but not `Đơn vị: điểm`. */
export function labelsUnit(text: string): boolean {
  const named = labelOf(text);
  return named !== null && !MEASURE.test(stripMarks(named));
}

/** What stands behind the label; `null` without one. */
function labelOf(text: string): string | null {
  if (!text.includes(':')) return null;
  const plain = plainLetters(text);
  const match = (hasNoMarks(plain.split(':')[0] ?? '') ? PLAIN_LABEL : LABEL).exec(plain);
  return match === null ? null : (match[1] ?? '').trim();
}

function labelled(sheetName: string, frame: readonly FrameText[]): NamedUnit | null {
  for (const [index, { text, at }] of frame.entries()) {
    const inside = labelOf(text);
    if (inside === null) continue;
    const beside = frame[index + 1];
    const value = inside !== '' ? { text: inside, at } : beside !== undefined && beside.at.row === at.row ? beside : null;
    if (
      value === null ||
      MEASURE.test(stripMarks(value.text)) ||
      value.text.length > LONGEST_NAME ||
      /^[.…_\s]+$/.test(value.text)
    )
      continue;
    return found(sheetName, value.text, value.at, 'unitFromLabel');
  }
  return null;
}

function fromTitle(sheetName: string, frame: readonly FrameText[]): NamedUnit | null {
  for (const { text, at } of frame) {
    const named = NAMED_IN_TITLE.exec(plainLetters(text)) ?? SCORED_ITSELF.exec(plainLetters(text));
    const name = named === null ? null : (named[1] ?? '').replace(/\s+(năm|quý|kỳ|giai đoạn)\s.*$/iu, '').trim();
    if (name !== null && name.length <= LONGEST_NAME) return found(sheetName, name, at, 'unitFromTitle');
  }
  const lines = frame.filter(({ text }) => isLine(text));
  // The letterhead names the superior first.
  const line = [...lines].reverse().find(({ text }) => isNameOfUnit(text)) ?? (lines.length === 1 ? lines[0] : undefined);
  return line === undefined ? null : found(sheetName, line.text.trim(), line.at, 'unitFromTitle');
}

function isLine(text: string): boolean {
  const plain = stripMarks(text);
  return (
    text.length <= LONGEST_NAME &&
    /\p{L}{2}/u.test(text) &&
    !/[:;]/.test(text) &&
    !isSection(text) &&
    !FRAME_LINE.test(plain) &&
    !MARKED_FRAME_LINE.test(text.normalize('NFC')) &&
    !/thi dua|cham diem|\bnam \d{4}/.test(plain)
  );
}

/** `B. ĐIỂM THƯỞNG`, `II. Phần vi phạm` above a second table head a part of the sheet, not its unit. */
function isSection(text: string): boolean {
  return mentionsPoints(text) || (startsWithLabel(text) && !isNameOfUnit(withoutLabel(text)));
}

/** `1 VP` and `02. Trường M` are numbered; `Sheet1` and `Phiếu chấm` name nobody. */
function fromSheetName(sheetName: string): NamedUnit {
  const plain = stripMarks(sheetName).replace(/[.\-]/g, ' ').replace(/\s+/g, ' ').trim();
  if (GENERIC_SHEET.test(plain) || !/\p{L}/u.test(sheetName)) {
    return { name: null, at: null, clue: { code: 'unitNotNamed', sheet: sheetName, facts: {} } };
  }
  const name = sheetName.replace(/^\s*\d{1,4}\s*[.)\-–_]?\s*(?=\p{L})/u, '').trim();
  return { name, at: null, clue: { code: 'unitFromSheetName', sheet: sheetName, facts: { unit: name } } };
}

function found(sheetName: string, name: string, at: CellRef, code: 'unitFromLabel' | 'unitFromTitle'): NamedUnit {
  const unit = name.replace(/[\s\u00A0]+/g, ' ').replace(/[\s.…_]+$/, '');
  return { name: unit, at, clue: { code, sheet: sheetName, facts: { cell: a1(at.row, at.column), unit } } };
}
