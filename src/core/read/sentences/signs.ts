import type { CriterionKind } from '../../domain/criteria';
import { stripMarks } from '../../shared/foldHeading';
import { mark, word, type Token } from './token';

const FAULTS = new Set(
  ['vắng', 'chậm', 'trễ', 'muộn', 'lỗi', 'sót', 'vi phạm', 'kỷ luật', 'khiển trách', 'cảnh cáo'].map(stripMarks),
);

/** `-0,25 điểm/lần vắng họp`: nobody earns points for that, so the sign is no bullet; only where no other amount stands beside it. */
function isFault(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex(({ code }, index) => index > at && [';', '.', ','].includes(code));
  const said = tokens.slice(at + 1, end < 0 ? tokens.length : end);
  const isOfEach = said.some(({ code }) => code === '/' || code === 'mỗi');
  const plain = said.map(({ code }) => stripMarks(code));
  return (
    isOfEach &&
    plain.some((one, index) => FAULTS.has(one) || FAULTS.has(`${one} ${plain[index + 1] ?? ''}`)) &&
    said.filter(({ value }) => value !== null).length === 1
  );
}

/** `mỗi báo cáo nộp trễ -0,25 điểm`. */
function isBehindFault(tokens: readonly Token[], at: number): boolean {
  const start = tokens.reduce((last, { code }, index) => (index < at && [';', '.', ',', ':'].includes(code) ? index : last), -1);
  const plain = tokens.slice(start + 1, at).map(({ code }) => stripMarks(code));
  const isOfEach = plain[0] === 'moi' || plain[0] === 'cu';
  return isOfEach && plain.some((one, index) => FAULTS.has(one) || FAULTS.has(`${one} ${plain[index + 1] ?? ''}`));
}

/** `khiển trách -1 điểm, cảnh cáo -2 điểm`: faults in a list, each with the sign before its points. */
function areAllTaken(tokens: readonly Token[]): boolean {
  const amounts = tokens.flatMap(({ code }, at) =>
    code === 'N' && POINTS.has(stripMarks(tokens[at + 1]?.code ?? '')) ? [at] : [],
  );
  return amounts.length > 1 && amounts.every((at) => tokens[at - 1]?.code === 'MINUS' && isOfFault(tokens, at - 1));
}

const POINTS = new Set(['diem', 'd']);

function isOfFault(tokens: readonly Token[], at: number): boolean {
  const start = tokens.reduce((last, { code }, index) => (index < at && [';', '.', ',', ':'].includes(code) ? index : last), -1);
  const plain = tokens.slice(start + 1, at).map(({ code }) => stripMarks(code));
  return plain.some((one, index) => LISTED.has(one) || LISTED.has(`${one} ${plain[index + 1] ?? ''}`));
}

const LISTED = new Set([...FAULTS, 'cach chuc', 'khai tru', 'giang chuc', 'buoc thoi']);

const SUBTRACTS = new Set([':', '(', '=']);
const LINE = new Set([';', '.']);

/**
 * `mỗi vi phạm: -1 điểm` takes a point away. Where the sign may as well be a bullet or a dash (`-2 điểm/bài`, `Tốt -5 điểm`) only a
 * criterion of deductions tells; elsewhere it stays a sign that no pattern explains.
 */
export function withSigns(tokens: readonly Token[], kind: CriterionKind | null): readonly Token[] {
  return tokens.map((token, at) => {
    // `mỗi đề tài: +2 điểm`
    if (token.code === '+' && [':', '('].includes(tokens[at - 1]?.code ?? '') && tokens[at + 1]?.code === 'N')
      return word('+', 'cộng');
    // `mỗi đơn tố cáo đúng: - 2 điểm`: behind a colon a dash with a blank is no bullet
    const isSign = token.code === '-' && tokens[at - 1]?.code === ':' && tokens[at + 1]?.code === 'N';
    if (isSign && (kind === 'penalty' || (kind === null && tokens.some(({ code }) => stripMarks(code) === 'tru'))))
      return word('-', 'trừ');
    if (token.code !== 'MINUS') return token;
    const before = tokens[at - 1]?.code ?? ';';
    if (kind === 'penalty' || SUBTRACTS.has(before) || (kind === null && areAllTaken(tokens))) return word('-', 'trừ');
    if (LINE.has(before) && kind === null && isFault(tokens, at)) return word('-', 'trừ');
    if (kind === null && isBehindFault(tokens, at)) return word('-', 'trừ');
    return before === 'đa' || before === 'quá' ? word('-', 'trừ') : LINE.has(before) && kind === 'bonus' ? mark('-') : token;
  });
}
