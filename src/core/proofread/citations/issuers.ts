import { stripMarks } from '../../shared/foldHeading';

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bbtv\b/g, 'ban thuong vu'],
  [/\bbch\b/g, 'ban chap hanh'],
  [/\bctqg\b/g, 'chinh tri quoc gia'],
  [/\bhcm\b/g, 'ho chi minh'],
  [/\btct\b/g, 'truong chinh tri'],
  [/\btw\b/g, 'trung uong'],
];
/** Who signs for an office says the office: `Giám đốc Học viện` and `Học viện` are one issuer. */
const TITLE =
  /^(?:dong chi )?(?:pho )?(?:giam doc|hieu truong|chu tich|truong ban|bi thu|chanh van phong|thu truong|bo truong|tong giam doc)\b/;
/** Words that many offices have in their names. */
const COMMON = new Set('truong ban tinh thanh pho cua nha va vien so cap'.split(' '));

/** Whether two of the issuers have not one telling word in common. */
export function issuersDiffer(issuers: readonly string[]): boolean {
  const told = issuers.map(wordsOf).filter((words) => words.size > 0);
  return told.some((one, index) => told.slice(index + 1).some((other) => ![...one].some((word) => other.has(word))));
}

function wordsOf(issuer: string): ReadonlySet<string> {
  const folded = SHORT.reduce((text, [short, long]) => text.replace(short, long), stripMarks(issuer));
  const words = folded
    .replace(TITLE, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !COMMON.has(word));
  return new Set(words);
}
