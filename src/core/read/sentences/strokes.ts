import { mark, type Token } from './token';

const STROKES = new Set(['/', '|']);
const POINTS = new Set(['điểm', 'đ']);
/** Behind points and a stroke these are what each of them is given for. */
const COUNTED = new Set(
  'lớp bài đề tin cuộc buổi người lượt lần giải sáng mô công sản hội chuyên giáo đoàn đơn trường cá tập vụ năm tháng quý kỳ ngày đồng_chí đồng bằng cờ huy huân danh lop bai de nguoi luot lan giai sang mo cong san hoi don truong ca tap vu nam thang quy ky ngay bang co'.split(
    ' ',
  ),
);
const FEWEST = 3;

/** `Loại A 4đ / loại B 3đ / loại C 0đ`: strokes between rows; `3 lớp trở lên / 5đ`: a stroke between what is done and its points. */
export function withStrokesRead(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ code }) => STROKES.has(code))) return tokens;
  const isRows = (sign: string): boolean => {
    const rows = cutAt(tokens, (code) => code === sign || code === ';').filter((row) => row.length > 0);
    return (
      tokens.some(({ code }) => code === sign) &&
      rows.length >= (sign === '|' ? 2 : FEWEST) &&
      rows.every((row, at) => isRow(row, at))
    );
  };
  for (const sign of STROKES) if (isRows(sign)) return tokens.map((token) => (token.code === sign ? mark(';') : token));
  const lines = cutAt(tokens, (code) => code === ';').filter((line) => line.length > 0);
  return lines.length > 1 && lines.every(isLineOfTwo)
    ? tokens.map((token) => (STROKES.has(token.code) ? mark(':') : token))
    : tokens;
}

function cutAt(tokens: readonly Token[], isCut: (code: string) => boolean): readonly (readonly Token[])[] {
  const cut: Token[][] = [[]];
  for (const token of tokens) {
    if (isCut(token.code)) cut.push([]);
    else cut[cut.length - 1]?.push(token);
  }
  return cut;
}

/** `loại B 3đ`, `loại D không điểm`: a label and its points, nothing behind them. */
function isRow(given: readonly Token[], at: number): boolean {
  const row = given[given.length - 1]?.code === '.' ? given.slice(0, -1) : given;
  const [number, points] = [row[row.length - 2], row[row.length - 1]];
  const isNamed = POINTS.has(points?.code ?? '') && (number?.code === 'N' || (number?.code === 'không' && row.length > 2));
  const label = row.slice(0, -2);
  return (
    isNamed &&
    label.some(tells) &&
    (at === 0 || !COUNTED.has(label[0]?.code ?? '')) &&
    !label.some(({ code }, index) => STROKES.has(code) || code === ',' || POINTS.has(code) || isPoints(label, index))
  );
}

/** Rows of one table, of which one holds: grades, bounds, places; `kế hoạch 2đ / báo cáo 2đ` may as well be added up. */
const TELLS = new Set(
  'tốt khá giỏi sắc bình yếu kém đạt thành htxsnv httnv htnv khtnv chtnv htxs htt ht kht loại mức hạng thứ lại không chưa đúng chậm muộn trễ nhất nhì từ trên dưới đến ≥ ≤ > < trở mạnh'.split(
    ' ',
  ),
);
const tells = ({ code, value }: Token): boolean => value !== null || TELLS.has(code);

const isPoints = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.code === 'N' && POINTS.has(tokens[at + 1]?.code ?? '');

/** `2 lớp / 3đ`: one stroke, right before the points that end the line. */
function isLineOfTwo(line: readonly Token[]): boolean {
  const at = line.findIndex(({ code }) => STROKES.has(code));
  const end = line[line.length - 1]?.code === '.' ? line.slice(0, -1) : line;
  return (
    at > 0 &&
    line.filter(({ code }) => STROKES.has(code)).length === 1 &&
    isPoints(line, at + 1) &&
    end.length === at + 3 &&
    !line.slice(0, at).some((_, index) => isPoints(line, index) || line[index]?.code === ':')
  );
}
