import type { Reading } from '../../domain/reading';
import { nameKey } from '../../shared/nameKey';
import type { Paragraph } from '../text/paragraph';
import { EMPTY_WORDS, lowerWords, wordsKey } from './words';

/** What is said around a number of the report. */
export interface Said {
  /** Up to the next number. */
  readonly sentence: string;
  readonly clause: string;
  /** The words of what else is counted before it in the clause. */
  readonly nouns: readonly string[];
  readonly paragraph: string;
  /** The lines that open the lists it is an item of. */
  readonly above: readonly string[];
}

/** It speaks of all units together. */
const WHOLE =
  /(?<!\p{L})(?:(?:toàn|cả)(?: bộ)? cụm|(?:các|tất cả các) (?:trường|đơn vị)(?: thành viên)?(?: (?:trong|của|thuộc)(?: toàn)? cụm| (?:đã|có|hiện có|mở))|cụm (?:có|hiện có)|(\d+)\/\1 (?:trường|đơn vị))(?!\p{L})/u;
/** It speaks of some of them, of one, or of guests. */
const ELSE =
  /(?<!\p{L})(?:một số|còn lại|nhà trường|(?:trên|trong|khoảng|gần|hơn) tổng(?: số)?|trường (?:tôi|ta|này|đó|bạn)|bình quân|tham gia|tham dự|về dự|cử|tập huấn|hội (?:thảo|thi|nghị|thao)|giao lưu)(?!\p{L})/u;
/** It speaks of what is only meant to be, or of another time. */
const LATER =
  /(?<!\p{L})(?:phấn đấu|dự kiến|sẽ|chỉ tiêu|theo kế hoạch|kế hoạch giao|đăng ký|giai đoạn|nhiệm kỳ|l[uũ]y kế|luỹ kế|từ năm|năm (?:trước|ngoái|sau|tới)|cùng kỳ|so với|quý)(?!\p{L})/u;
const HALF = /(?:6|sáu) tháng/u;
/** So many paragraphs above the first section at most. */
const TITLE = 12;
const SOME = /(?<![\p{L}\d])0*(\d+) (?:trường|đơn vị)(?!\p{L})/gu;

/** Words beside a total that leave it whole. */
const PLAIN = new Set(
  'công tác cụm thi đua toàn bộ cả tất trường đơn vị thành viên của thuộc này hiện nay tính đến hết năm học qua triển khai cho cùng là như vậy'.split(
    ' ',
  ),
);

/** Whether nothing in a clause may narrow what is counted: `bồi dưỡng` alone does, `đào tạo, bồi dưỡng` does not. */
export function isPlainly(clause: string, counted: ReadonlySet<string>): boolean {
  const text = clause.toLowerCase().replace(/đào tạo(?:,| và|,? cũng như)? bồi dưỡng/gu, ' ');
  return lowerWords(text).every(
    (word) => counted.has(word) || PLAIN.has(word) || (EMPTY_WORDS.has(word) && word !== 'mới') || /^\d+$/.test(word),
  );
}

/** Whether a sentence states figures of the whole cluster, of the time that the workbook is about; unsure is no. */
export function isOfWholeCluster(said: Said, workbook: Reading): boolean {
  const { units } = workbook;
  if ([said.paragraph, ...said.above].some((text) => namesUnit(text, units))) return false;
  const about = keysOf(said);
  if (!about.some((text) => WHOLE.test(text)) || about.some((text) => ELSE.test(text))) return false;
  const isSome = [...nameKey(said.sentence).matchAll(SOME)].some(([, count]) => Number(count) !== units.length);
  return !isSome && isOfItsTime(said, workbook);
}

/** Whether a sentence states what was done in the time that the workbook is about, as far as it and the lines above it say. */
export function isOfItsTime(said: Said, { cluster }: Pick<Reading, 'cluster'>): boolean {
  const about = keysOf(said);
  if (about.some((text) => LATER.test(text) || (HALF.test(text) && cluster.period !== 'half'))) return false;
  const years = about.flatMap((text) => [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year)));
  return years.every((year) => cluster.year === null || year === cluster.year);
}

const keysOf = ({ sentence, above }: Said): readonly string[] => [sentence, ...above].map((text) => nameKey(text));

/** A report of half a year is not held against a workbook of the whole one, nor the other way round. */
export function isOfOnePeriod(paragraphs: readonly Paragraph[], { cluster }: Reading): boolean {
  const section = paragraphs.findIndex(({ bullet }) => bullet.kind === 'section');
  const title = nameKey(
    paragraphs
      .slice(0, section < 0 ? TITLE : Math.min(TITLE, section))
      .map(({ text }) => text)
      .join(' '),
  );
  return cluster.period === 'half' ? !/tổng kết/u.test(title) : !/sơ kết|(?:6|sáu) tháng đầu năm/u.test(title);
}

/** By its name, or by what sets its name apart from the others, two words at least: `Mẫu Ba` of `Trường Chính trị Mẫu Ba`. */
function namesUnit(text: string, units: Reading['units']): boolean {
  const all = wordsKey(text);
  const names = units.map(({ name }) => wordsKey(name).trim().split(' '));
  const shared = sharedStart(names);
  return names.some((name) =>
    all.includes(
      ` ${name
        .slice(Math.max(0, Math.min(shared, name.length - 2)))
        .join(' ')
        .replace(/^(?:tỉnh|thành phố|tp) (?=.)/u, '')} `,
    ),
  );
}

/** With how many words all names begin, short of any whole name. */
function sharedStart(names: readonly (readonly string[])[]): number {
  const [first = [], ...others] = names;
  const most = Math.min(...names.map((name) => name.length - 1));
  const differs = first.findIndex((word, index) => others.some((name) => name[index] !== word));
  return Math.max(0, differs < 0 ? most : Math.min(most, differs));
}
