import { mark, type Token } from './token';

const SEPARATORS = new Set([':', '=', '-', '→']);
const ENDS = new Set([',', ';', '.']);
/** Words that grade: the number behind them can only be points. */
const GRADE =
  /(?:^| )(?:xuất sắc|tốt|giỏi|khá|trung bình|yếu|kém|loại \p{L}|hoàn thành(?: (?:tốt|xuất sắc))?(?: nhiệm vụ)?|ht(?:xs|t)?(?:nv)?|k?htnv|chtnv|vững mạnh|tiêu biểu|tiên tiến|trong sạch|REST|ORD|giải (?:nhất|nhì|ba|tư|khuyến khích|kk)|(?:NOT )?đạt)$/u;
/** After `giải nhất 10` the others go without the word. */
const OTHER_PRIZE = /^(?:nhì|ba|tư|khuyến khích|kk)$/u;
/** Behind these only where a mark stands between: `có: 5`, `từ 95% trở lên: 10`. */
const MARKED =
  /(?:^| )(?:có|NOT|đúng (?:thời )?hạn|đúng tiến độ|đầy đủ|kịp thời|chậm|muộn|trễ|(?:có|NOT) .+|UP|DOWN|ONWARD|(?:N|P)(?: \p{Ll}+)*)$/u;

interface Row {
  readonly body: readonly Token[];
  readonly number: Token;
  readonly isBare: boolean;
  readonly isMarked: boolean;
}

/**
 * `Xuất sắc 10, Tốt 8, Khá 6`, `đạt: 5; chưa đạt: 0`, `Giải nhất (5), giải nhì (3)`: a table that leaves out the word for points.
 * Only where every row ends in a number, so that none of the numbers can be anything else; a limit may stand at the end.
 */
export function withPointsNamed(tokens: readonly Token[]): readonly Token[] {
  const [rows, rest] = [tablePieces(tokens), tokens.length];
  if (rows === null || rest === 0) return tokens;
  return rows.flatMap(({ row, end }) =>
    row === null ? end : [...row.body, mark(':'), row.number, { text: '', code: 'PT', value: null }, ...end],
  );
}

interface Piece {
  readonly row: Row | null;
  /** The mark behind a row; of a limit all its tokens. */
  readonly end: readonly Token[];
}

function tablePieces(tokens: readonly Token[]): readonly Piece[] | null {
  const made: Piece[] = [];
  let piece: Token[] = [];
  for (const token of [...tokens, mark('')]) {
    if (!ENDS.has(token.code) && token.code !== '') {
      piece.push(token);
      continue;
    }
    const end = token.code === '' ? [] : [token];
    const row = rowFrom(piece, isPrize(made.find((one) => one.row !== null)?.row ?? null));
    const isLimit = piece.some(({ code }) => code === 'CAP') && made.some((one) => one.row !== null);
    if (row !== null && made.every((one) => one.row !== null || one.end.length <= 1)) made.push({ row, end });
    else if (piece.length === 0 || isLimit) made.push({ row: null, end: [...piece, ...end] });
    else return null;
    piece = [];
  }
  const rows = made.flatMap(({ row }) => row ?? []);
  // `Loại A: 5 điểm; loại B: 2` may lack more than the word; from three rows on it is a habit
  const isHabit = rows.every(({ isBare }) => isBare) || (rows.length >= 3 && rows[0]?.isBare === false);
  return rows.length >= 2 && isHabit && rows.some(({ isBare }) => isBare) ? made : null;
}

const isPrize = (row: Row | null): boolean => row !== null && row.body.some(({ code }) => code === 'giải');

/** `label (:) number (points)`; `null` when the piece is no such row, or its number may be something else than points. */
function rowFrom(piece: readonly Token[], isOfPrizes: boolean): Row | null {
  const isNamed = piece[piece.length - 1]?.code === 'PT';
  const isClosed = piece[piece.length - 1]?.code === ')';
  const at = piece.length - (isNamed || isClosed ? 2 : 1);
  const [number, before] = [piece[at], piece[at - 1]];
  if (number?.code !== 'N' || (isClosed && before?.code !== '(')) return null;
  const isMarked = isClosed || SEPARATORS.has(before?.code ?? '');
  const body = piece.slice(0, isMarked ? at - 1 : at);
  const said = body.map(({ code }) => code).join(' ');
  const isGrade =
    (GRADE.test(said) || (isOfPrizes && OTHER_PRIZE.test(said))) && !body.some(({ code }) => code === 'N' || code === 'P');
  if (
    body.length === 0 ||
    body.some(({ code }) => code === 'PT' || code === 'EACH') ||
    !(isGrade || (isMarked && MARKED.test(said)))
  )
    return null;
  return { body, number, isBare: !isNamed, isMarked };
}
