import { decodeLegacy, sureEncoding } from '../../core/shared/legacy/legacyText';
import { decodeText } from '../parts/decodeText';

/**
 * The text of a file. Bytes that are not UTF-8 are either a Vietnamese code page or letters of an old font (TCVN3, VNI), which are
 * read as Western ones; the letters themselves decide. `null`: the bytes are no text.
 */
export function reportText(bytes: Uint8Array): string | null {
  const text = decodeText(bytes);
  if (text === null || isUtf(bytes)) return text;
  const western = new TextDecoder('windows-1252').decode(bytes);
  const lines = western.split(/\r\n|\r|\n/);
  const sure = lines.flatMap((line) => sureEncoding(line.slice(0, 3000)) ?? []);
  const [encoding] = sure;
  if (encoding === undefined || encoding === 'misread') return text;
  return lines.map((line) => decodeLegacy(line, encoding)).join('\n');
}

function isUtf(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
