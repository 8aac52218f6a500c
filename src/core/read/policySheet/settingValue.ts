import { NO_WORDS, NONE_WORDS, YES_WORDS, type Choice, type Setting } from '../../domain/policyLabels';
import { compare, exactText, HUNDRED, multiply, ONE, type Points } from '../../domain/points';
import { stripMarks } from '../../shared/foldHeading';
import { cellText, isBlank, type Cell } from '../../workbook/cell';
import { numberFrom } from '../numberFrom';
import { excelDate, isDateFormat } from '../../workbook/excelDate';
import { statedAmount, type StatedAmount } from './statedAmount';

/** A cell of `Cấu hình` in the form of the JSON: a value, deliberately none, nothing, or not readable. */
export type SettingValue =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'none' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'notRead' };

const NOT_READ: SettingValue = { kind: 'notRead' };

export function settingValue(setting: Setting, cell: Cell, date1904: boolean): SettingValue {
  const text = cellText(cell).trim();
  if (isBlank(cell) || (cell.value.kind === 'text' && text === '')) return { kind: 'blank' };
  const { form, mayBeNone } = setting;
  if (mayBeNone && NONE_WORDS.some((word) => stripMarks(word) === stripMarks(text))) return { kind: 'none' };
  switch (form.kind) {
    case 'choice':
      return chosen(form.choices, text);
    case 'choices':
      return list(form.choices, text);
    case 'yesNo':
      return yesNo(cell, text);
    case 'whole': {
      const number = given(cell, date1904);
      return number === null || !/^\d+$/.test(exactText(number)) ? NOT_READ : value(Number(exactText(number)));
    }
    case 'points': {
      const number = given(cell, date1904, setting.path.startsWith('caps.') ? 'atMost' : 'atLeast');
      return number === null ? NOT_READ : value(exactText(number));
    }
    case 'share':
      return sharedOf(cell, date1904);
    case 'text':
      return textOf(setting.path, cell, text, date1904);
  }
}

/** `Trên 1/2` is more than half. */
function textOf(path: string, cell: Cell, text: string, date1904: boolean): SettingValue {
  if (path === 'vote.threshold') return thresholdOf(cell, date1904);
  if (path === 'quota.amount') return sharedOf(withoutWords(cell, null), date1904, true);
  if (cell.value.kind === 'number' && isDateFormat(cell.format)) {
    const date = excelDate(cell.value.value, date1904);
    return date === null
      ? NOT_READ
      : value(`${String(date.year)}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`);
  }
  return value(text);
}

/** `Từ 80% trở lên` reaches it, `trên 50%` and `quá bán` do not reach it at the bound itself. */
function thresholdOf(cell: Cell, date1904: boolean): SettingValue {
  const bound = cell.value.kind === 'text' ? statedAmount(cell.value.text).bound : null;
  const isMore = bound === 'moreThan';
  const share = sharedOf(withoutWords(cell, isMore ? 'moreThan' : 'atLeast'), date1904);
  return share.kind === 'value' && isMore ? value(`>${String(share.value)}`) : share;
}

/**
 * `20%`, 0.2 shown as 20%, `1/5`; a plain number is a percent, except where it counts seats. A plain number up to 1 may be a
 * share (`0,8`) or a percent: it is neither.
 */
function sharedOf(cell: Cell, date1904: boolean, countsPlain = false): SettingValue {
  const text = cellText(cell).replace(/\s/g, '');
  if (/^\d+\/[1-9]\d*$/.test(text)) return value(text);
  const reading = numberFrom(cell, { maximum: null, date1904 });
  if (reading.status !== 'ok' && reading.status !== 'warn') return NOT_READ;
  if (reading.isPercent) return value(exactText(multiply(reading.value, HUNDRED)));
  const plain = exactText(reading.value);
  if (!countsPlain) return compare(reading.value, ONE) > 0 ? value(plain) : NOT_READ;
  return /^\d+$/.test(plain) ? value(Number(plain)) : NOT_READ;
}

function chosen(choices: readonly Choice[], text: string): SettingValue {
  const key = choiceKey(text);
  const found = choices.find((one) => one.words.some((word) => choiceKey(word) === key));
  return found === undefined ? NOT_READ : value(found.value);
}

/** Words of a choice as they are compared: what stands in brackets counts (`Thẩm định (lần 2)`), the marks around it do not; `tỉ` is `tỷ`. */
function choiceKey(text: string): string {
  return stripMarks(text)
    .replace(/[(),;:.\-–]/g, ' ')
    .replace(/\bti le\b/g, 'ty le')
    .replace(/\s+/g, ' ')
    .trim();
}

function list(choices: readonly Choice[], text: string): SettingValue {
  const values = text
    .split(/[;,\n>→]/)
    .filter((one) => one.trim() !== '')
    .map((one) => chosen(choices, one.trim()));
  return values.length === 0 || values.some((one) => one.kind !== 'value')
    ? NOT_READ
    : value(values.flatMap((one) => (one.kind === 'value' ? [one.value] : [])));
}

function yesNo(cell: Cell, text: string): SettingValue {
  if (cell.value.kind === 'boolean') return value(cell.value.value);
  const folded = stripMarks(text);
  if (YES_WORDS.some((word) => stripMarks(word) === folded)) return value(true);
  return NO_WORDS.some((word) => stripMarks(word) === folded) ? value(false) : NOT_READ;
}

function given(cell: Cell, date1904: boolean, allowed: StatedAmount['bound'] = null): Points | null {
  const reading = numberFrom(withoutWords(cell, allowed), { maximum: null, date1904 });
  return (reading.status === 'ok' || reading.status === 'warn') && !reading.isPercent ? reading.value : null;
}

/** `tối đa 5 điểm` as `5`, where the words say nothing that the field does not say itself. */
function withoutWords(cell: Cell, allowed: StatedAmount['bound']): Cell {
  if (cell.value.kind !== 'text') return cell;
  const { amount, bound } = statedAmount(cell.value.text);
  return bound === null || bound === allowed ? { ...cell, value: { kind: 'text', text: amount } } : cell;
}

function value(one: unknown): SettingValue {
  return { kind: 'value', value: one };
}
