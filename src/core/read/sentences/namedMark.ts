import { match, pattern, under } from './pattern';
import type { Token } from './token';

/** `Mốc phấn đấu là 95%.`, `Mức chuẩn 80%:`. */
const STATED = pattern(';? name:mốc|mức|ngưỡng name2:~q* là|:|=? size:P');
const ENDS = new Set(['.', ';', ':', ',']);
const LONGEST = 8;

/** What a sentence calls its mark stands for the number it gives it: `Mốc phấn đấu là 95%. Đạt mốc được 10 điểm; dưới mốc …`. */
export function withMarkNamed(tokens: readonly Token[]): readonly Token[] {
  const start = tokens[0]?.code === ';' ? 1 : 0;
  if (!['mốc', 'mức', 'ngưỡng'].includes(tokens[start]?.code ?? '')) return tokens;
  const end = tokens.findIndex(
    ({ code }, at) => at > start + 1 && at < start + LONGEST && ENDS.has(code) && tokens[at - 1]?.code === 'P',
  );
  const found = end < 0 ? null : match(tokens.slice(0, end), STATED);
  const [size] = found === null ? [] : under(found, 'size');
  if (found === null || size === undefined) return tokens;
  const name = [...under(found, 'name'), ...under(found, 'name2')].map(({ code }) => code);
  const rest = tokens.slice(end + 1);
  const told: Token[] = [];
  for (let at = 0; at < rest.length; at += 1) {
    const token = rest[at];
    if (token === undefined) break;
    const isBare = token.code === name[0] && rest[at + 1]?.code !== 'P' && rest[at + 1]?.code !== 'N';
    if (!isBare) {
      told.push(token);
      continue;
    }
    const isWhole = name.every((one, index) => rest[at + index]?.code === one);
    // `vượt mốc 5%` measures from it
    if (rest[at - 1]?.code === 'vượt' || (!isWhole && rest[at + 1]?.value !== undefined && rest[at + 1]?.value !== null))
      return tokens;
    told.push({
      ...size,
      text: rest
        .slice(at, at + (isWhole ? name.length : 1))
        .map(({ text }) => text)
        .join(' '),
    });
    at += isWhole ? name.length - 1 : 0;
  }
  return told.some(({ code }) => code === 'P')
    ? [...tokens.slice(0, start), ...told.filter((_, at) => at > 0 || told[0]?.code !== ';')]
    : tokens;
}
