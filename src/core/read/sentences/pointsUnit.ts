import { stripMarks } from '../../shared/foldHeading';
import { mark, word, type Token } from './token';

const ENDS = new Set([';', ',', '.', '|', '/']);
const POINTS = new Set(['diem', 'd']);
/** `(điểm)`, `(đơn vị tính: điểm)`, `(ĐVT: điểm)`, `(tính bằng điểm)`. */
const UNIT = /^\( (?:(?:don vi|don vi tinh|dvt|tinh bang|tinh theo) (?:: )?)?diem \)$/u;
const LONGEST = 8;

/**
 * `Hạng 1: 20; hạng 2: 16; hạng 3: 12 (đơn vị: điểm)`: the word for points is said once for a table whose every row ends in a number.
 * Rows that a dash parts (`Tốt: 10 - Khá: 8`) end there.
 */
export function withPointsUnit(tokens: readonly Token[]): readonly Token[] {
  const rest = withoutUnit(tokens);
  if (rest === null) return tokens;
  const told: Token[] = [];
  let [rows, isEmpty] = [0, true];
  for (const [at, token] of [...rest, mark(';')].entries()) {
    const isEnd = at === rest.length || ENDS.has(token.code) || (token.code === '-' && isBetweenRows(rest, at));
    if (!isEnd) {
      told.push(token);
      isEmpty = false;
      continue;
    }
    if (!isEmpty) {
      const last = told[told.length - 1];
      if (last?.code !== 'N') return tokens;
      told.push(word('điểm', 'điểm'));
      rows += 1;
    }
    if (at < rest.length) told.push(token.code === '-' ? mark(';') : token);
    isEmpty = true;
  }
  return rows > 1 ? told : tokens;
}

/** The table without the bracket at its beginning or its end; `null`: there is none, or a number has its own word for points. */
function withoutUnit(tokens: readonly Token[]): readonly Token[] | null {
  const all = tokens[tokens.length - 1]?.code === '.' ? tokens.slice(0, -1) : tokens;
  const open = all.reduce((last, { code }, at) => (code === '(' ? at : last), -1);
  const close = all.findIndex(({ code }) => code === ')');
  const isUnit = (from: number, to: number): boolean =>
    from >= 0 &&
    to - from < LONGEST &&
    UNIT.test(
      stripMarks(
        all
          .slice(from, to)
          .map(({ code }) => code)
          .join(' '),
      ),
    );
  const rest = isUnit(open, all.length)
    ? all.slice(0, open)
    : isUnit(0, close + 1)
      ? all.slice(all[close + 1]?.code === ':' ? close + 2 : close + 1)
      : null;
  const isNamed = rest?.some(({ code }, at) => code === 'N' && POINTS.has(stripMarks(rest[at + 1]?.code ?? ''))) === true;
  return isNamed ? null : rest;
}

/** `10 - HT tốt: 8`; between two numbers it is a range. */
const isBetweenRows = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.code === 'N' && tokens[at + 1] !== undefined && tokens[at + 1]?.value === null;
