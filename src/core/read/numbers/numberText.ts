import { divide, equal, HUNDRED, isZero, negate, pointsFrom, ZERO, type Points } from '../../domain/points';
import type { NumberReading, NumberWhy } from '../../domain/reading';
import { stripMarks } from '../../shared/foldHeading';
import { plainText } from './plainText';
import { isPlaceholder } from './wordsForNoNumber';

type Given = { readonly status: 'ok' | 'warn'; readonly digits: string; readonly why: NumberWhy | null };
type Asked = { readonly status: 'ask'; readonly digits: readonly string[] };

const SIGNED = /^([+-]?) ?(.*)$/;
const DIGITS = /^[\d., ]*\d[\d., ]*$/;
const RATIO = /^(\d+(?:[.,]\d+)?) ?\/ ?(\d+(?:[.,]\d+)?)$/;
const DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;
const UNIT_AFTER = /^([+-]?[\d., ]*\d[.,]?) ?(\p{L}[\p{L}\p{M} ./]*)$/u;
const LETTER_FOR_DIGIT = /^[+-]?[\dOoIl|.,]*[OoIl|][\dOoIl|.,]*$/;
const EXPONENT = /^[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d+$/;

/**
 * A number typed as text, vi-VN first: `12,5` is 12.5, `1.234` is asked about.
 * `maximum` is the criterion's, and only decides how `20/25` is proposed. Source: METHODS §1.2, WORKBOOKS §5.
 */
export function numberText(typed: string, maximum: Points | null): NumberReading {
  const plain = plainText(typed);
  const text = plain.text;
  if (text === '' || isPlaceholder(text)) return { status: 'missing', value: null };
  const isPercent = text.endsWith('%');
  const [, sign = '', body = ''] = SIGNED.exec(isPercent ? text.slice(0, -1).trim() : text) ?? [];
  if (!DIGITS.test(body)) return wordsWithNumber(text, maximum);
  const read = separated(body);
  if (read === null) return DATE.test(body) ? ask(['ratioOrDate'], []) : error('notNumber');
  const valueOf = (digits: string): Points | null => scaled(digits, sign === '-', isPercent);
  if (read.status === 'ask') return ask(['textNumber', 'ambiguousSeparator'], read.digits.map(valueOf));
  const value = valueOf(read.digits);
  if (value === null) return error('notNumber');
  const why: NumberWhy[] = ['textNumber'];
  if (isPercent) why.push('percent');
  if (plain.wasTrimmed) why.push('trimmed');
  if (plain.hadFullWidth) why.push('fullWidthDigit');
  if (plain.hadTypographicMinus) why.push('unicodeMinus');
  if (read.why !== null) why.push(read.why);
  const warns = read.status === 'warn' || plain.hadFullWidth || plain.hadTypographicMinus;
  return { status: warns ? 'warn' : 'ok', value, why, isPercent };
}

/** Which mark is the decimal one? `null`: the marks stand as in no number. */
function separated(body: string): Given | Asked | null {
  if (/ /.test(body)) return spaced(body);
  const dots = count(body, '.');
  const commas = count(body, ',');
  if (dots === 0 && commas === 0) return { status: 'ok', digits: body, why: null };
  if (dots > 0 && commas > 0) return bothMarks(body);
  return oneMark(body, dots > 0 ? '.' : ',', dots + commas);
}

/** `1 234` and `1 234,5`: blanks group thousands, and only thousands. */
function spaced(body: string): Given | null {
  const [, whole = '', part = ''] = /^(\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/.exec(body) ?? [];
  if (whole === '') return null;
  const digits = whole.replace(/ /g, '') + (part === '' ? '' : `.${part}`);
  const isDot = body.includes('.');
  return { status: isDot ? 'warn' : 'ok', digits, why: isDot ? 'dotDecimal' : 'spaceThousands' };
}

function bothMarks(body: string): Given | null {
  const isVietnamese = body.lastIndexOf(',') > body.lastIndexOf('.');
  const [thousands, decimal] = isVietnamese ? ['.', ','] : [',', '.'];
  const [whole = '', part = '', ...rest] = body.split(decimal);
  if (rest.length > 0 || !isGrouped(whole, thousands) || !/^\d+$/.test(part)) return null;
  const digits = `${whole.split(thousands).join('')}.${part}`;
  return isVietnamese ? { status: 'ok', digits, why: null } : { status: 'warn', digits, why: 'englishStyle' };
}

function oneMark(body: string, mark: '.' | ',', times: number): Given | Asked | null {
  const isDot = mark === '.';
  if (times > 1) {
    if (!isGrouped(body, mark)) return null;
    const digits = body.split(mark).join('');
    return isDot ? { status: 'ok', digits, why: null } : { status: 'warn', digits, why: 'englishStyle' };
  }
  const [whole = '', part = ''] = body.split(mark);
  if (part === '') return { status: 'warn', digits: whole, why: 'trailingDot' };
  if (isGrouped(body, mark)) {
    const [asThousands, asDecimal] = [whole + part, `${whole}.${part}`];
    return { status: 'ask', digits: isDot ? [asThousands, asDecimal] : [asDecimal, asThousands] };
  }
  const digits = `${whole === '' ? '0' : whole}.${part}`;
  return isDot ? { status: 'warn', digits, why: 'dotDecimal' } : { status: 'ok', digits, why: null };
}

/** Whole number with groups of three after each mark; a leading 0 groups nothing, so `0.345` stays a decimal. */
function isGrouped(text: string, mark: string): boolean {
  const [first = '', ...groups] = text.split(mark);
  return groups.length > 0 && /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}

/** Not plain digits: a ratio, a number with its unit, a letter among digits, or words. */
function wordsWithNumber(text: string, maximum: Points | null): NumberReading {
  const ratio = RATIO.exec(text);
  if (ratio !== null) return scoreOfMaximum(ratio[1] ?? '', ratio[2] ?? '', maximum);
  if (DATE.test(text)) return ask(['ratioOrDate'], []);
  if (EXPONENT.test(text)) return error('exponentText');
  if (/\d/.test(text) && LETTER_FOR_DIGIT.test(text)) return error('letterInNumber');
  const unit = UNIT_AFTER.exec(text);
  if (unit !== null) return numberBeforeUnit(unit[1] ?? '', maximum);
  if (stripMarks(text) === 'khong') return ask(['wordForZero'], [ZERO]);
  return error(/\d\p{L}|\p{L}\d/u.test(text) ? 'letterInNumber' : 'notNumber');
}

function scoreOfMaximum(first: string, second: string, maximum: Points | null): NumberReading {
  const score = numberText(first, null);
  const of = numberText(second, null);
  if (score.value === null || of.value === null) return ask(['ratioOrDate'], []);
  const isScore = maximum !== null && equal(of.value, maximum);
  const whole = isZero(of.value) ? null : divide(score.value, of.value);
  return isScore
    ? { status: 'ask', value: null, why: ['scoreAndMaximum'], candidates: [score.value], suggested: score.value }
    : ask(['ratioOrDate'], [score.value, whole]);
}

function numberBeforeUnit(digits: string, maximum: Points | null): NumberReading {
  const inner = numberText(digits, maximum);
  if (inner.status === 'ask') return { ...inner, why: ['unitInside', ...inner.why] };
  return inner.value === null
    ? error('notNumber')
    : { status: 'ask', value: null, why: ['unitInside'], candidates: [inner.value], suggested: inner.value };
}

function scaled(digits: string, isNegative: boolean, isPercent: boolean): Points | null {
  const value = pointsFrom(digits);
  if (value === null) return null;
  const signed = isNegative ? negate(value) : value;
  return isPercent ? divide(signed, HUNDRED) : signed;
}

function ask(why: readonly NumberWhy[], candidates: readonly (Points | null)[]): NumberReading {
  return { status: 'ask', value: null, why, candidates: candidates.filter((one) => one !== null) };
}

function error(why: NumberWhy): NumberReading {
  return { status: 'error', value: null, why: [why] };
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
