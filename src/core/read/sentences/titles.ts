import { stripMarks } from '../../shared/foldHeading';
import { BULLET, mark, type Token } from './token';

const POINTS = new Set(['diem', 'd']);
/** With these the words in front are no title: they count, deny, or begin a condition. */
const SAYS = new Set('mỗi cứ từng nếu khi không chưa hoặc thì x moi neu khong chua hoac ko k'.split(' '));
const GIVES = new Set(['duoc', 'tinh', 'cham', 'cho', 'la']);
/** `Nhập điểm (tối đa 20 điểm, bước 0,25)` is no title with its rule. */
const LIMITS = new Set(['toi', 'khong', 'nhieu', 'max', 'ko']);
const LONGEST = 24;

const isTitle = (words: readonly Token[]): boolean =>
  words.length > 0 &&
  words.length <= LONGEST &&
  words.every(({ code, value }) => value === null && (code === ',' || (/^\p{L}/u.test(code) && !SAYS.has(code)))) &&
  !GIVES.has(stripMarks(words[words.length - 1]?.code ?? ''));

const namesPoints = (words: readonly Token[]): boolean =>
  words.some(({ code }, at) => code === 'N' && POINTS.has(stripMarks(words[at + 1]?.code ?? '')));

/** `Công tác báo cáo (đúng hạn 5 điểm; chậm 1 - 2 ngày 3 điểm)`: the whole rule stands in brackets behind its title. */
export function withTitleOpened(tokens: readonly Token[]): readonly Token[] {
  const start = tokens[0]?.code === '-' ? 1 : 0;
  const all = tokens[tokens.length - 1]?.code === '.' ? tokens.slice(0, -1) : tokens;
  const open = all.findIndex(({ code }) => code === '(');
  const inside = all.slice(open + 1, -1);
  const isWhole = open > 0 && all[all.length - 1]?.code === ')' && inside.every(({ code }) => code !== '(' && code !== ')');
  return isWhole && isTitle(all.slice(start, open)) && isRule(inside) ? [...all.slice(0, open), mark(':'), ...inside] : tokens;
}

/** Several statements, or points for each: one amount alone (`Báo cáo năm (5 điểm)`) is read as it stands. */
const isRule = (inside: readonly Token[]): boolean =>
  namesPoints(inside) &&
  !LIMITS.has(stripMarks(inside[0]?.code ?? '')) &&
  inside.some(({ code }) => [';', ',', '.', '/'].includes(code));

/** A title on a line of its own, without a colon, above rows that begin with bullets. */
export function withTitleAbove(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ code }) => code === ';');
  const rows = tokens.slice(end + 1);
  const isAbove = end > 0 && tokens[end]?.text === BULLET && isTitle(tokens.slice(0, end)) && namesPoints(rows);
  return isAbove ? [...tokens.slice(0, end), mark(':'), ...rows] : tokens;
}
