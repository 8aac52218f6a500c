import { HostError } from '../../core/workbook/host';
import { compoundNames } from '../parts/compoundFile';
import { decodeText } from '../parts/decodeText';
import { inflateWhole } from '../parts/zip/inflateEntry';
import { readZip } from '../parts/zip/readZip';

/** What a file is by its content: an Office package, or a kind that is only read. */
export type FileKind = 'package' | 'ods' | 'xls' | 'csv';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * Decides by content; the name is asked only about text, which carries no sign of its own, and for what to call the rest.
 * @throws HostError `encrypted`, `kindNotRead`, `damaged` or `notWorkbook`
 */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return kindOfZip(bytes);
  if (startsWith(bytes, COMPOUND)) return kindOfCompound(bytes);
  if (bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && [4, 6, 8, 16].includes(bytes[2] ?? -1) && bytes[3] === 0)
    return 'xls';
  const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const text = decodeText(bytes.subarray(0, 4096), false);
  if (text !== null && /^\s*</.test(text)) return refuseMarkup(text, extension);
  if (/^(csv|tsv|txt)$/.test(extension) && text !== null && decodeText(bytes) !== null) return 'csv';
  if (/^(xl[st][xmb]|ods|xlam)$/.test(extension)) throw new HostError({ code: 'damaged', part: 'zip' });
  throw new HostError({ code: 'notWorkbook', detail: extension });
}

function kindOfZip(bytes: Uint8Array): FileKind {
  const entries = readZip(bytes);
  const named = (name: string) => entries.find((entry) => entry.name === name);
  const type = named('mimetype');
  if (type === undefined || type.size > 200) return 'package';
  const mime = new TextDecoder().decode(inflateWhole(type)).trim();
  if (!mime.startsWith(ODS)) throw new HostError({ code: 'notWorkbook', detail: mime });
  const manifest = named('META-INF/manifest.xml');
  if (manifest !== undefined && new TextDecoder().decode(inflateWhole(manifest)).includes('encryption-data'))
    throw new HostError({ code: 'encrypted' });
  return 'ods';
}

function kindOfCompound(bytes: Uint8Array): FileKind {
  const names = compoundNames(bytes);
  if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo')) throw new HostError({ code: 'encrypted' });
  if (names.includes('Workbook') || names.includes('Book') || names.includes('WORKBOOK') || names.includes('BOOK')) return 'xls';
  if (names.length === 0) throw new HostError({ code: 'damaged', part: 'Workbook' });
  throw new HostError({ code: 'notWorkbook', detail: names.includes('WordDocument') ? 'doc' : '' });
}

/** Systems export web pages and XML under the name .xls; Excel opens them, we say what they are. */
function refuseMarkup(text: string, extension: string): never {
  if (/<html|<table/i.test(text)) throw new HostError({ code: 'kindNotRead', kind: 'html' });
  if (/urn:schemas-microsoft-com:office:spreadsheet|Excel\.Sheet/.test(text))
    throw new HostError({ code: 'kindNotRead', kind: 'xml' });
  throw new HostError({ code: 'notWorkbook', detail: extension });
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}
