import { absolute, compare, greatest, isNegative, pointsFromExcel, type Points } from '../../domain/points';
import type { CriterionKind } from '../../domain/criteria';
import type { Cell } from '../../workbook/cell';
import { isDateFormat } from '../../workbook/excelDate';
import { numberText } from '../numbers/numberText';
import { onceEach } from '../../shared/onceEach';

/** What a cell or a heading says about the most a criterion can give. */
export interface MaximumFound {
  readonly maximum: Points | null;
  /** A sign in front speaks for a bonus or a penalty; the maximum itself is positive. */
  readonly kind: Extract<CriterionKind, 'bonus' | 'penalty'> | null;
  /** `2 điểm/lần`: a rule, no maximum. */
  readonly sentence: string | null;
}

const NOTHING: MaximumFound = { maximum: null, kind: null, sentence: null };
const NUMBER = String.raw`\d{1,3}(?:[. ]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
const RATE = /(?:điểm|đ)\s*\/\s*\p{L}|(?<!\p{L})(?:mỗi|cứ)(?!\p{L})/iu;
const AMOUNT = new RegExp(
  String.raw`^\(?\s*([+\u2212–-]?)\s*(${NUMBER})\s*(?:điểm|đ)?\s*\)?(?:\s*\(?\s*(?:điểm\s+)?tối đa\s*\)?)?$`,
  'iu',
);
const WITH_WORD = new RegExp(String.raw`^(?:tối đa|không quá|không vượt quá)\s*:?\s*(${NUMBER})\s*(?:điểm|đ)?$`, 'iu');
const RANGE = new RegExp(String.raw`^(?:từ\s+)?(?:${NUMBER})\s*(?:đến|-|–)\s*(${NUMBER})\s*(?:điểm|đ)$`, 'iu');
/** In the column of maxima a range needs no `điểm`: `0 - 10`, `từ 0 đến 10`. */
const BARE_RANGE = new RegExp(String.raw`^(?:từ\s+)?(${NUMBER})\s*(?:đến|-|–)\s*(${NUMBER})$`, 'iu');
const IN_BRACKETS = new RegExp(
  String.raw`[([]\s*(?:điểm\s+)?(?:tối đa\s*:?\s*)?(?:là\s+)?([+-]?)\s*(${NUMBER})\s*(?:điểm|đ)(?:\s+tối đa)?\s*[)\]]`,
  'giu',
);
const MOST_IN_BRACKETS = new RegExp(String.raw`[([]\s*(?:điểm\s+)?tối đa\s*:?\s*()(${NUMBER})\s*[)\]]`, 'giu');
const AFTER_MARK = new RegExp(String.raw`\s*[:=–-]\s*([+-]?)\s*(${NUMBER})\s*(?:điểm|đ)\.?\s*$`, 'giu');
const MOST_IN_TEXT = new RegExp(String.raw`[,;.]?\s*(?:điểm\s+)?tối đa\s*:?\s*()(${NUMBER})\s*(?:điểm|đ)(?![\p{L}])`, 'giu');

const FORMS = [IN_BRACKETS, MOST_IN_BRACKETS, AFTER_MARK, MOST_IN_TEXT];
/** `điểm`, `đ` or `tối đa` is in each of the forms, and a number. */
const MAY_STATE = /\d.*đ|đ.*\d/isu;

/** A cell of the maximum column: a number, `10đ`, `+20 điểm`, `5 điểm⏎(tối đa)`, several lines of tiers, or a rate. Source: WORKBOOKS §4. */
export function maximumInCell(cell: Cell, exact: (value: number) => Points = pointsFromExcel): MaximumFound {
  if (cell.value.kind === 'number') {
    if (!Number.isFinite(cell.value.value) || isDateFormat(cell.format)) return NOTHING;
    return signed(exact(cell.value.value), /^\s*[("\\]*\+/.test(cell.format));
  }
  if (cell.value.kind !== 'text') return NOTHING;
  const text = cell.value.text.normalize('NFC').trim();
  const whole = amount(text.replace(/\s+/g, ' ')) ?? bareRange(text);
  if (whole !== null) return whole;
  if (RATE.test(text)) return { ...NOTHING, sentence: text };
  const lines = text.split(/\n/).map((line) => amount(line.trim())?.maximum ?? null);
  const numbers = lines.filter((one) => one !== null);
  const isTiers = lines.length > 1 && numbers.length === lines.length;
  return isTiers ? { ...NOTHING, maximum: numbers.reduce(greatest) } : NOTHING;
}

/** A maximum inside a heading or a criterion's text, with the text that is left: `A. CHUYÊN MÔN: 60 điểm`, `Kế hoạch năm (25đ)`. */
export const maximumInText = onceEach((text: string): { readonly found: MaximumFound; readonly rest: string } => {
  const normal = text.normalize('NFC');
  if (!MAY_STATE.test(normal)) return { found: NOTHING, rest: text };
  for (const form of FORMS) {
    const all = [...normal.matchAll(form)];
    const match = atEnd(all, normal) ?? all[0] ?? null;
    const value = match === null ? null : pointsIn(match[2] ?? '');
    if (match === null || value === null) continue;
    const rest = (normal.slice(0, match.index) + normal.slice(match.index + match[0].length)).replace(/\s+/g, ' ').trim();
    return { found: withSign(value, match[1] ?? ''), rest };
  }
  return { found: NOTHING, rest: text };
});

/** What stands last is the criterion's own: `Điểm trung bình (từ 20 điểm) … (2 điểm)`. */
function atEnd(all: readonly RegExpExecArray[], text: string): RegExpExecArray | null {
  const last = all[all.length - 1];
  return last !== undefined && text.slice(last.index + last[0].length).trim().length < 2 ? last : null;
}

function amount(text: string): MaximumFound | null {
  const match = AMOUNT.exec(text) ?? RANGE.exec(text) ?? WITH_WORD.exec(text);
  if (match === null) return null;
  const value = pointsIn(match[2] ?? match[1] ?? '');
  return value === null ? null : withSign(value, match[2] === undefined ? '' : (match[1] ?? ''));
}

function bareRange(text: string): MaximumFound | null {
  const match = BARE_RANGE.exec(text);
  const [from, to] = [pointsIn(match?.[1] ?? ''), pointsIn(match?.[2] ?? '')];
  return from === null || to === null || compare(from, to) >= 0 ? null : { ...NOTHING, maximum: to };
}

/** Only a number that can be read one way; `1.000` is not. */
function pointsIn(text: string): Points | null {
  const reading = numberText(text, null);
  return reading.status === 'ok' || reading.status === 'warn' ? reading.value : null;
}

function withSign(value: Points, sign: string): MaximumFound {
  return { maximum: value, kind: sign === '+' ? 'bonus' : sign === '' ? null : 'penalty', sentence: null };
}

function signed(value: Points, hasPlus: boolean): MaximumFound {
  return { maximum: absolute(value), kind: isNegative(value) ? 'penalty' : hasPlus ? 'bonus' : null, sentence: null };
}
