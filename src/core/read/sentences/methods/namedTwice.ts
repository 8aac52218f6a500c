import { stripMarks } from '../../../shared/foldHeading';

const JOINTS = /\s*(?:,|\/|\s(?:hoặc|hoac|hay|và|va)(?=\s))\s*/u;
const DENIAL = /(?:^| )(?:không|khong|chưa|chua|chẳng)$/u;

/** `lần vi phạm` is a `vi phạm`. */
const TIMES = /^(?:lần|lan) /u;
/** Of which others are kinds, wherever they are named. */
const PRIZE = /^(?:giải|giai|huy chương|huy chuong|bằng khen|bang khen|giấy khen|giay khen)$/u;

/** Levels of an award or a work, lowest first; several of one rank may be told apart. */
const LEVELS: readonly RegExp[] = [
  /^(?:khoa|phong|to|chi bo|bo mon)(?: |$)/u,
  /^(?:truong|co so|don vi|xa|phuong)(?: |$)/u,
  /^(?:huyen|quan|thi xa)(?: |$)/u,
  /^(?:tinh|thanh pho|so)(?: |$)/u,
  /^(?:bo|nganh|hoc vien|cum|khoi)(?: |$)/u,
  /^(?:nha nuoc|quoc gia|trung uong|toan quoc|chinh phu)(?: |$)/u,
  /^(?:quoc te|khu vuc)(?: |$)/u,
];
const FROM_LEVEL = /^(.*?)(?:tu )?cap (.+?) tro (len|xuong)$/u;
const OF_LEVEL = /^(.*?)cap (.+)$/u;

/**
 * `đề tài cấp bộ hoặc cấp tỉnh 4 điểm, cấp tỉnh 3 điểm`: what one name says is one of what another says, so that it would have two prices.
 */
export function namedTwice(labels: readonly string[]): boolean {
  const names = labels.map((one) => one.toLowerCase().replace(TIMES, ''));
  return names.some((one, at) => names.some((other, index) => index !== at && (isOneOf(one, other) || reaches(one, other))));
}

/** Whether `one` is among the things that `list` names. */
function isOneOf(one: string, list: string): boolean {
  const [first = '', ...more] = list.split(JOINTS);
  const [own = '', ...others] = one.split(JOINTS);
  // `giải A, B quốc gia` beside `giải A, B cấp tỉnh`
  if (hasTail(own, others) || hasTail(first, more)) return own === more[more.length - 1];
  if (own === first || endsWith(first, own) || first.startsWith(`${own} `)) return true;
  if (PRIZE.test(own) && ` ${list} `.includes(` ${own} `)) return true;
  if (more.some((name) => name === own || isHeaded(own, first, name) || own.startsWith(`${name} `))) return true;
  return others.some((name) => more.includes(name)) && headOf(own) === headOf(first);
}

/** What stands behind the last of several names may be of all of them: it is longer than they are. */
function hasTail(first: string, more: readonly string[]): boolean {
  const lengths = more.map((name) => name.split(' ').length);
  const last = lengths.pop() ?? 0;
  return last >= Math.min(first.split(' ').length - 1, ...lengths) + 2;
}

const headOf = (name: string): string => name.split(' ')[0] ?? '';

/** `đề tài cấp tỉnh` ends with `cấp tỉnh`; `không nộp báo cáo` is no `nộp báo cáo`. */
function endsWith(name: string, end: string): boolean {
  if (!end.includes(' ') || !name.endsWith(` ${end}`)) return false;
  return !DENIAL.test(name.slice(0, -end.length - 1));
}

/** `giải nhì` behind `giải nhất hoặc nhì`, `cấp tỉnh` behind `đề tài cấp bộ hoặc tỉnh`: the word in front is said once for both. */
const isHeaded = (own: string, first: string, name: string): boolean =>
  own.endsWith(` ${name}`) && ` ${first} `.includes(` ${own.slice(0, -name.length - 1)} `);

/** `từ cấp tỉnh trở lên` beside `cấp bộ`. */
function reaches(range: string, other: string): boolean {
  const from = FROM_LEVEL.exec(stripMarks(range));
  const own = OF_LEVEL.exec(stripMarks(other));
  if (from === null || own === null || FROM_LEVEL.test(stripMarks(other))) return false;
  const [lead = '', level = '', way] = from.slice(1);
  const [ownLead = '', ownLevel = ''] = own.slice(1);
  if (ownLead.trim() !== '' && headOf(ownLead) !== headOf(lead)) return false;
  const [bound, rank] = [rankOf(level), rankOf(ownLevel)];
  return bound >= 0 && rank >= 0 && (way === 'len' ? rank >= bound : rank <= bound);
}

const rankOf = (level: string): number => LEVELS.findIndex((one) => one.test(level));
