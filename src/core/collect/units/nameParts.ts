import { stripMarks } from '../../shared/foldHeading';
import { nameKey } from '../../shared/nameKey';

/** The name of a school in the parts people leave out, shorten or reorder. All parts are comparison keys. */
export interface NameParts {
  /** METHODS §11, with eth read as đ. */
  readonly key: string;
  /** The name the school bears, or whatever is left when its kind and province are taken off: `hoàng văn thụ`. */
  readonly own: string | null;
  readonly province: string | null;
}

const SCHOOL = /^(?:(?:trường|truong|trg|tr) (?:chính trị|chinh tri|ct)|tct|t c t|(?:trường|truong|trg|tr)) /u;
const BEFORE_PROVINCE = /^(.*?)(?:^| )(?:tỉnh|tinh|thành phố|thanh pho|tp|t p) (.+)$/u;
/** Other kinds of schools and parts of one: their names are compared whole. */
const OTHER_KIND = /^(?:cao đẳng|đại học|trung cấp|thpt|thcs|th|tiểu học|mầm non|cán bộ|khoa|phòng|ban) /u;

/**
 * `Trường Chính trị Hoàng Văn Thụ tỉnh Lạng Sơn`, `TCT Hoàng Văn Thụ`, `Hoàng Văn Thụ (Lạng Sơn)` and `Lạng Sơn` in parts.
 * @param provinces keys of known provinces, so that one is found without the word "tỉnh"
 */
export function nameParts(name: string, provinces: ReadonlySet<string>): NameParts {
  const key = unitKey(name);
  const plain = `${key.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;
  const rest = plain.replace(SCHOOL, '').trim();
  if (OTHER_KIND.test(`${rest} `)) return { key, own: plain.trim(), province: null };
  const stated = BEFORE_PROVINCE.exec(rest);
  if (stated !== null) return { key, own: orNull(stated[1]), province: orNull(stated[2]) };
  const ending = endingProvince(rest, provinces);
  if (ending !== null) return { key, own: orNull(rest.slice(0, rest.length - ending.length)), province: ending };
  return { key, own: orNull(rest), province: null };
}

/** The key a name is compared by: METHODS §11, `ð` (eth) as `đ`. */
export function unitKey(name: string): string {
  return nameKey(name).replace(/ð/g, 'đ');
}

/** Without any mark and punctuation, for nearness only. */
export function bareName(parts: NameParts): string {
  const words = [parts.own, parts.province].filter((part) => part !== null).join(' ');
  return stripMarks(words === '' ? parts.key : words);
}

function endingProvince(rest: string, provinces: ReadonlySet<string>): string | null {
  const words = rest.split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const tail = words.slice(from).join(' ');
    if (provinces.has(tail)) return tail;
  }
  return null;
}

function orNull(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
