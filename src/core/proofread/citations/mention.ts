import type { TextPlace } from '../../domain/proofreading';
import { placeIn, type Paragraph } from '../text/paragraph';
import { statedDateAt, type StatedDay } from './statedDay';

/** A document as one place names it. */
export interface NamedDocument {
  readonly at: TextPlace;
  readonly text: string;
  /** `kế hoạch`, `quyết định`, in full; "" where it is not said. */
  readonly kind: string;
  /** Without zeros in front; `shownNumber` as written. */
  readonly number: string;
  readonly shownNumber: string;
  /** `KH/TCT`; "" in `Quyết định số 292`. */
  readonly symbol: string;
  readonly separator: string;
  readonly day: StatedDay | null;
  readonly issuer: string | null;
}

const FULL: Readonly<Record<string, string>> = {
  bc: 'báo cáo',
  qđ: 'quyết định',
  cv: 'công văn',
  kh: 'kế hoạch',
  ttr: 'tờ trình',
  tb: 'thông báo',
  bb: 'biên bản',
  nq: 'nghị quyết',
  ct: 'chỉ thị',
  hd: 'hướng dẫn',
  nđ: 'nghị định',
  tt: 'thông tư',
};
const KINDS =
  'báo cáo|quyết định|công văn|kế hoạch|tờ trình|thông báo|biên bản|nghị quyết|chỉ thị|kết luận|quy định|quy chế|hướng dẫn|chương trình|đề án|thông tư liên tịch|thông tư|nghị định|luật|giấy mời|hợp đồng|công điện|văn bản|giấy khen|bằng khen|thông tri|pháp lệnh|BC|QĐ|CV|KH|TTr|TB|BB|NQ|CT|HD|NĐ|TT';
const WORD = String.raw`(?:[\p{L}\p{N}&]|\.(?=[\p{L}\p{N}]))+`;
const SYMBOL = String.raw`(?:${WORD})(?:\s?[-/]\s?${WORD})*`;
const DOCUMENT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(${KINDS})\s+)?(?:(số)\s*[:.]?\s*)?(?<![\p{L}\p{N}.,/-])(\d{1,5}\p{Ll}?)\s?([-/])\s?(${SYMBOL})|(?<![\p{L}\p{N}])(${KINDS})\s+số\s*[:.]?\s*(\d{1,5})(?=\s*,?\s*ngày)`,
  'giu',
);
const ISSUER =
  /^\s*,?\s*của\s+([^,;.:()“”"\n]{2,90}?)(?=\s+(?:về|ban hành|trong|do|tại|là|và|để|nhằm|quy định|hướng dẫn|v\/v|kèm|đã|có|được|cho|ngày|phê duyệt|khoá|khóa|theo|giao|triển khai)(?![\p{L}])|[,;.:()“”"]|$)/iu;

/** Every document that a paragraph names by its number. Source: METHODS §10 EVD, case 29; DOMAIN §6. */
export function documentsIn(paragraph: Paragraph): readonly NamedDocument[] {
  const { text } = paragraph;
  return [...text.matchAll(DOCUMENT)].flatMap((match): readonly NamedDocument[] => {
    const [shown, kind = match[6] ?? '', so, number = match[7] ?? '', separator = '', rawSymbol = ''] = match;
    const symbol = rawSymbol.replace(/\s/gu, '');
    if (symbol !== '' && !isSymbol(symbol, so !== undefined || kind !== '')) return [];
    const end = match.index + shown.length;
    const said = behind(text.slice(end));
    return [
      {
        at: placeIn(paragraph, match.index),
        text: `${shown}${said.text}`.trim(),
        kind: FULL[kind.toLowerCase()] ?? kind.toLowerCase(),
        number: number.replace(/^0+(?=\d)/, ''),
        shownNumber: number,
        symbol,
        separator,
        day: said.day,
        issuer: said.issuer,
      },
    ];
  });
}

/** A symbol has a capital letter; without `số` or a kind before it also a second part: `12-KH/TCT`, never `5-A`. */
function isSymbol(symbol: string, isNamed: boolean): boolean {
  const hasCapitals = /\p{Lu}/u.test(symbol);
  return hasCapitals && (isNamed || /\p{Lu}{2}[\p{L}]*[-/]\p{Lu}/u.test(symbol));
}

/** The date and the issuer, in either order: `ngày 02/3/2022 của Trường`, `của Ban Bí thư, ngày 13/11/2018`. */
function behind(text: string): { readonly day: StatedDay | null; readonly issuer: string | null; readonly text: string } {
  const first = statedDateAt(text);
  const from = first?.end ?? 0;
  const issuer = ISSUER.exec(text.slice(from));
  const afterIssuer = from + (issuer?.[0].length ?? 0);
  const second = first === null && issuer !== null ? statedDateAt(text.slice(afterIssuer)) : null;
  const day = first ?? second;
  return {
    day: day?.day ?? null,
    issuer: issuer?.[1]?.trim() ?? null,
    text: text.slice(0, second === null ? from : afterIssuer + second.end),
  };
}
