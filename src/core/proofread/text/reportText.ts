import type { ReportLine } from '../../domain/proofreading';
import { plainLines } from '../../shared/plainLines';
import { decodeLegacy, legible, sureEncoding } from '../../shared/legacy/legacyText';

/** Lines of a pasted text, in composed Unicode letters; a text in an old font is read as what it says. */
export function reportLines(text: string): readonly ReportLine[] {
  return readableLines(plainLines(text));
}

/** The same for lines that a file has given. */
export function readableLines(lines: readonly ReportLine[]): readonly ReportLine[] {
  const encoding = encodingOf(lines);
  const readable = (text: string): string => {
    const plain = encoding === null ? legible(text) : decodeLegacy(text, encoding);
    return plain.normalize('NFC').replace(/[\u200B-\u200D\uFEFF\u00AD]/gu, '');
  };
  return lines.map(({ number, text, cells }) => ({ number, text: readable(text), cells: cells?.map(readable) ?? null }));
}

/** The old encoding that most lines are surely in; short lines alone cannot tell. */
function encodingOf(lines: readonly ReportLine[]): 'tcvn3' | 'vni' | 'misread' | null {
  const counts = new Map<'tcvn3' | 'vni' | 'misread', number>();
  let unicode = 0;
  for (const { text } of lines) {
    const encoding = sureEncoding(text.slice(0, 3000));
    if (encoding !== null) counts.set(encoding, (counts.get(encoding) ?? 0) + 1);
    else if (/[\u1EA0-\u1EF9\u01A0\u01A1\u01AF\u01B0\u0111\u0110]/.test(text)) unicode += 1;
  }
  const [first] = [...counts].sort((one, other) => other[1] - one[1]);
  return first !== undefined && first[1] > unicode ? first[0] : null;
}
