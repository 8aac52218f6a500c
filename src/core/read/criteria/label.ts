import { onceEach } from '../../shared/onceEach';
/** How one part of a number is written. */
export type PartStyle = 'upper' | 'roman' | 'digits' | 'letter' | 'lowerRoman' | 'code';

export interface LabelPart {
  readonly text: string;
  /** Every style the part could be: `C` is a letter or the Roman hundred. */
  readonly styles: readonly PartStyle[];
}

/** The number of a criterion, as printed but without its closing mark, and its parts. */
export interface Label {
  readonly text: string;
  /** `điều`, `mục`, `phần`, `nhóm`, `tc`; "" when the number stands alone. */
  readonly prefix: string;
  readonly parts: readonly LabelPart[];
}

const PREFIX = /^(điều|mục|phần|nhóm|tiêu chí|tc)\s*(?=[\dIVXLCA-ZĐ])/iu;
const CLOSING = /[\s.):/–-]+$/u;
const PART = String.raw`(?:\d{1,3}[a-zđê]?|[IVXLC]{1,6}|[A-ZĐ]|[a-zđê]|[ivx]{1,4}|[A-ZĐ]{1,3}\d{1,3})`;
/** A letter with or without its marks, or a digit: Latin, as far as Vietnamese goes. */
const LETTER = String.raw`[A-Za-z\d\u00C0-\u024F\u0300-\u036F\u1E00-\u1EFF]`;
const LEADING = new RegExp(String.raw`^(${PART}(?:\s?[.)]\s?${PART}(?!${LETTER}))*)(?!${LETTER})(\s*[.):/]|\s+[-–](?=\s))?\s*`);
/** `2 điểm/lần`, `5% …`, `1,5 …`: a quantity; but `2. Điểm danh học viên` is numbered. */
const QUANTITY = /^(?:%|đ(?![a-z\u00C0-\u024F\u1E00-\u1EFF])|điểm)/i;
/** `1,5 giờ`, `12/15 lớp`. */
const MORE_DIGITS = /^[,/]\d/;
const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$|^C{1,3}$/;

/** A whole cell of the number column as a label; `null` when it is no number (`-`, a caption, nothing). */
export function labelFrom(cell: string): Label | null {
  const text = cell.normalize('NFC').trim().replace(/^\(/, '').replace(CLOSING, '');
  if (text === '') return null;
  const prefix = PREFIX.exec(text)?.[1] ?? '';
  const parts = partsFrom(text.slice(prefix.length).trim());
  return parts === null ? null : { text: text.replace(/\s+/g, ' '), prefix: prefix.toLowerCase(), parts };
}

/** A label at the start of a criterion's text (`1.1.2 Thành viên …`, `a) Kế hoạch …`), with the text that remains. */
export const leadingLabel = onceEach((text: string): { readonly label: Label; readonly rest: string } | null => {
  const trimmed = text.normalize('NFC').trim();
  const [prefixed = '', word = ''] = PREFIX.exec(trimmed) ?? [];
  const match = LEADING.exec(trimmed.slice(prefixed.length));
  if (match === null) return null;
  const [whole = '', number = '', closing] = match;
  const rest = trimmed.slice(prefixed.length + whole.length);
  const parts = partsFrom(number);
  const after = trimmed.slice(prefixed.length + number.length);
  if (parts === null || MORE_DIGITS.test(after) || (closing === undefined && QUANTITY.test(rest))) return null;
  const isPlain = closing === undefined && word === '' && parts.length < 2 && !parts.some((part) => part.styles[0] === 'code');
  if (isPlain && rest !== '') return null;
  if (parts.some((part, index) => index > 0 && /^\d{3}$/.test(part.text))) return null;
  const printed = (prefixed + number).replace(/\s+/g, ' ').trim();
  return { label: { text: printed, prefix: word.toLowerCase(), parts }, rest: rest.trim() };
});

function partsFrom(text: string): readonly LabelPart[] | null {
  const texts = text.split(/\s*[.)]\s*/).filter((part) => part !== '');
  const parts = texts.map((part): LabelPart => ({ text: part, styles: stylesOf(part) }));
  return parts.length === 0 || parts.some((part) => part.styles.length === 0) ? null : parts;
}

function stylesOf(part: string): readonly PartStyle[] {
  const styles: PartStyle[] = [];
  if (/^\d{1,3}[a-zđê]?$/.test(part)) styles.push('digits');
  if (/^[A-ZĐ]$/.test(part)) styles.push('upper');
  if (ROMAN.test(part)) styles.push('roman');
  if (/^[a-eg-ik-vxyđê]$/.test(part)) styles.push('letter');
  if (/^(?:i{1,3}|iv|vi{0,3}|ix|x)$/.test(part)) styles.push('lowerRoman');
  if (/^[A-ZĐ]{1,3}\d{1,3}$/.test(part)) styles.push('code');
  return styles;
}
