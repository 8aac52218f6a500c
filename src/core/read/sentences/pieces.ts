import { isZero } from '../../domain/points';
import { stripMarks } from '../../shared/foldHeading';
import { amountAt } from './amountAt';
import { isCircumstance } from './qualifier';
import type { Token } from './token';

/** Words that lead from an amount to what it is given for: `2 điểm cho mỗi đề tài`, `5 điểm nếu đạt`. */
const TAIL_STARTS = new Set(['/', 'EACH', 'EVERY', 'IF', 'cho', 'với', 'trên', 'theo', 'mỗi']);
const LIMITED = new Set([
  'tổng',
  'số',
  'điểm',
  'mức',
  'ADD',
  'SUB',
  'được',
  'tính',
  'chấm',
  'chỉ',
  'cả',
  'năm',
  'trong',
  'EACH',
  'tháng',
  'quý',
  'học',
  'kỳ',
  'BUT',
  'AND',
  'THEN',
  'toàn',
  'ghi',
  'hưởng',
  'lại',
  'mục',
  'cho',
]);
/** `…, bài đăng lại tính một nửa`: what some of the things earn instead. */
const SHARES = new Set(['tính', 'chấm', 'hưởng', 'nửa', 'hơn', 'riêng', 'gấp', 'chia', 'thêm', 'điểm']);
/** What is counted begins with the name of a thing, a person or a body; all without marks. */
const NAMES_THING =
  /^(?:bai|tin|giang|vien|can|cong|cach|mo|sang|de|nganh|ban|nguoi|nhan|dang|hoc|giao|van|bao|phong|an|san|tap|ca|don|to|cap|huyen|xa|tinh|so|khoa|lop|cuoc|buoi|hoi|toa|chuyen|doan|clip|video|anh|phim|tham|sach|tai|chuong|du|dong|hoat|cuon|luot|dot|ky|giay|bang)$/u;
/** Words by which something follows from it: `tái phạm không xét thi đua`, `bài dài ưu tiên hơn`. */
const SAYS_MORE = /^(?:xet|xep|xem|ha|uu|nhac|giam|mien|phai|cung|se|cat)$/u;
const JOINTS = new Set(['AND', 'BUT', 'còn']);
/** `cấp Bộ 3đ/đề tài + cấp tỉnh 2đ/đề tài`; `5 điểm + 5 điểm x …` is one sum. */
const addsThing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.code === '+' && /^\p{Ll}/u.test(tokens[at + 1]?.code ?? '');

/**
 * A sentence cut where one statement ends and the next begins: at semicolons, full stops and line ends, at commas once an amount
 * was named, before a limit that follows an amount, and between two amounts without any mark (`giải nhất 8 điểm giải nhì 6 điểm`).
 */
export function pieces(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const cut: Token[][] = [[]];
  let hasAmount = false;
  const begin = (): void => {
    if ((cut[cut.length - 1]?.length ?? 0) > 0) cut.push([]);
    hasAmount = false;
  };
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.code === ';' || token.code === '.') {
      begin();
      at += 1;
      continue;
    }
    // `trong năm 2025, mỗi đề tài …`
    if ((token.code === ',' || token.code === ':') && isLeadingQualifier(tokens, at, cut[cut.length - 1] ?? [])) {
      begin();
      at += 1;
      continue;
    }
    if (token.code === ',' && hasAmount && isListOfThings(tokens, at, cut[cut.length - 1] ?? [])) {
      cut[cut.length - 1]?.push(token);
      at += 1;
      continue;
    }
    const isBound = !hasAmount && endsBound(tokens, at, cut[cut.length - 1] ?? []);
    if (token.code === ',' && !isBound && (hasAmount || startsLimit(tokens, at + 1) || opensStep(tokens, at + 1))) {
      begin();
      at += 1;
      continue;
    }
    if (token.code === 'BUT' && !isBound && ((hasAmount && tokens[at + 1]?.code === 'FROM') || startsLimit(tokens, at + 1)))
      begin();
    // `…, tối thiểu 0 điểm, nếu vượt thì …`: a least amount ends at its comma as well
    hasAmount ||= endsAsFloor(tokens, at) && (cut[cut.length - 1]?.length ?? 0) < 2;
    if (
      hasAmount &&
      (token.code === 'CAP' || ((JOINTS.has(token.code) || addsThing(tokens, at)) && hasAmountBefore(tokens, at + 1)))
    ) {
      const current = cut[cut.length - 1] ?? [];
      const limited: Token[] = [];
      while (token.code === 'CAP' && LIMITED.has(current[current.length - 1]?.code ?? '')) limited.unshift(...current.splice(-1));
      begin();
      cut[cut.length - 1]?.push(...limited);
      if (token.code !== 'CAP') {
        at += 1;
        continue;
      }
    }
    const amount = amountAt(tokens, at);
    const length = amount?.length ?? 1;
    cut[cut.length - 1]?.push(...tokens.slice(at, at + length));
    at += length;
    if (amount === null) continue;
    hasAmount = true;
    if (tokens[at]?.code === ':' && opensWithLimit(cut[cut.length - 1] ?? [])) {
      begin();
      at += 1;
      continue;
    }
    const next = tokens[at];
    if (next !== undefined && !TAIL_STARTS.has(next.code) && hasAmountBefore(tokens, at) && next.code !== ',') begin();
  }
  return cut.filter((one) => one.length > 0);
}

/** `…, bước 0,5 điểm`, `…, cho lẻ đến 0,5 điểm`. */
function opensStep(tokens: readonly Token[], at: number): boolean {
  if (opensRange(tokens, at)) return true;
  const [first, second] = [tokens[at]?.code ?? '', tokens[at + 1]?.code ?? ''];
  return (
    ['bước', 'lẻ'].includes(first) ||
    (['bội', 'boi'].includes(first) && ['số', 'so'].includes(second)) ||
    (['thang', 'khung'].includes(first) && second === 'điểm') ||
    (['cho', 'được', 'lấy', 'chấm'].includes(first) && second === 'lẻ') ||
    (['điểm', 'mức'].includes(first) && second === 'lẻ') ||
    (first === 'mức' && second === 'điểm' && opensRange(tokens, at + 2))
  );
}

/** `…, từ 0 đến 5 điểm`. */
function opensRange(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at]?.code === 'FROM' ? at + 1 : at;
  const zero = tokens[from];
  return (
    zero?.code === 'N' &&
    zero.value !== null &&
    isZero(zero.value) &&
    tokens.slice(from + 1, from + 3).some(({ code }) => code === 'TO') &&
    tokens.slice(from + 3, from + 5).some(({ code }) => ['PT', 'điểm', 'đ'].includes(code))
  );
}

/** Circumstances in front of a rule; `theo đúng kế hoạch: 2 điểm` is what earns the points. */
function isLeadingQualifier(tokens: readonly Token[], at: number, piece: readonly Token[]): boolean {
  const from = piece.findIndex(({ code }) => code !== ';');
  return from >= 0 && amountAt(tokens, at + 1) === null && isCircumstance(piece.slice(from));
}

/** `tối thiểu 0 điểm ,`. */
function endsAsFloor(tokens: readonly Token[], at: number): boolean {
  const [from, number, points, end] = tokens.slice(at, at + 4).map(({ code }) => code);
  return from === 'FROM' && number === 'N' && ['điểm', 'đ'].includes(points ?? '') && end === ',';
}

/** `Điểm tối đa 10: …`. */
function opensWithLimit(piece: readonly Token[]): boolean {
  const from = piece.findIndex(({ code }) => code !== ';');
  return piece[from]?.code === 'CAP';
}

/** `trên 2% nhưng không quá 5%: 4 điểm`: the limit is the other end of what is measured. */
function endsBound(tokens: readonly Token[], at: number, piece: readonly Token[]): boolean {
  const from = piece.findIndex(({ code }) => code === 'ABOVE' || code === 'FROM');
  const [cap, number, points] = tokens.slice(at + 1, at + 4);
  const [begins, ends] = [piece[from + 1]?.code, number?.code];
  return (
    from >= 0 &&
    cap?.code === 'CAP' &&
    (ends === 'P' || ends === 'N') &&
    begins === ends &&
    !['PT', 'điểm', 'đ'].includes(points?.code ?? '')
  );
}

/** Whether another amount is named before the next mark that ends a statement. */
function hasAmountBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    if ([',', ';', '.'].includes(tokens[at]?.code ?? '')) return false;
    if (amountAt(tokens, at) !== null) return true;
  }
  return false;
}

/** `0,25 điểm/tin, bài; …`, `trừ 1 điểm đối với mỗi cán bộ, giảng viên bị …`: the comma stands between things that are counted. */
function isListOfThings(tokens: readonly Token[], comma: number, piece: readonly Token[]): boolean {
  const amount = piece.findIndex((_, at) => amountAt(piece, at) !== null);
  const tail = piece.slice(amount + (amountAt(piece, amount)?.length ?? 0));
  const ends = tokens
    .slice(comma + 1)
    .findIndex(({ code }, at) => [';', '.'].includes(code) || (code === ',' && startsLimit(tokens, comma + at + 2)));
  const words = tokens.slice(comma + 1, ends < 0 ? tokens.length : comma + 1 + ends);
  const isPlain =
    words.length > 0 &&
    words.every(({ code, value }) => value === null && (/^\p{Ll}/u.test(code) || code === 'UP' || code === ',')) &&
    NAMES_THING.test(stripMarks(words[0]?.code ?? '')) &&
    !words.some(({ code }) => SHARES.has(code) || SAYS_MORE.test(stripMarks(code)));
  return TAIL_STARTS.has(tail[0]?.code ?? '') && isPlain;
}

/** A limit after a comma ends what stands open before it: `có minh chứng, tổng điểm tối đa 6 điểm`. */
function startsLimit(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (LIMITED.has(tokens[at]?.code ?? '')) at += 1;
  return tokens[at]?.code === 'CAP';
}
