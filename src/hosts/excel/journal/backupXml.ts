import type { RestorePoint } from '../restorePoint';
import { checksum } from './checksum';
import { packPoint, unpackPoint } from './packedPoint';
import { isCount, parsed } from './plainJson';

export const BACKUP_NAMESPACE = 'urn:cham-thi-dua:backup';

/** Our own cap for one backup. Source: OFFICE §6. */
export const BACKUP_BYTES = 1_000_000;

const SCHEMA = 2;

/** What a write was about to change, as it stood. */
export interface Backup {
  /** The later the job, the greater its number. */
  readonly job: number;
  readonly point: RestorePoint;
}

/**
 * One element with one text: JSON keeps every control character as `\uXXXX`, so that nothing XML forbids is left, and the three
 * characters that mean something to XML are written as entities. Malformed XML is lost on a Mac, with everything else in it (office-js#6091).
 */
export function backupXml({ job, point }: Backup): string {
  const text = JSON.stringify(packPoint(point)).replace(FORBIDDEN, unicodeEscape);
  const attributes = `schema="${SCHEMA}" job="${job}" sum="${checksum(text)}"`;
  return `<backup xmlns="${BACKUP_NAMESPACE}" ${attributes}>${text.replace(/[&<>]/g, entity)}</backup>`;
}

/** What JSON leaves as it is and XML 1.0 does not like: DEL, the C1 controls and the two non-characters. */
const FORBIDDEN = /[\u007f-\u009f\ufffe\uffff]/g;

function unicodeEscape(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function entity(letter: string): string {
  return letter === '&' ? '&amp;' : letter === '<' ? '&lt;' : '&gt;';
}

/** Excel may hand the element back with a prefix, a declaration or its attributes in another order. */
const ELEMENT = /<(?:[\w.-]+:)?backup\b([^>]*)>([^<]*)<\/(?:[\w.-]+:)?backup\s*>\s*$/;

/** `null` for anything that is not a whole backup of ours. */
export function backupFrom(xml: string): Backup | null {
  const [, attributes = '', content = ''] = ELEMENT.exec(xml) ?? [];
  const text = content.replace(/&(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);/gi, letterOf);
  const job = Number(attribute(attributes, 'job'));
  if (attribute(attributes, 'schema') !== String(SCHEMA) || attribute(attributes, 'sum') !== checksum(text) || !isCount(job))
    return null;
  const point = unpackPoint(parsed(text));
  return point === null ? null : { job, point };
}

function attribute(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? null;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function letterOf(whole: string, name: string): string {
  const lower = name.toLowerCase();
  if (!lower.startsWith('#')) return NAMED[lower] ?? whole;
  const code = lower.startsWith('#x') ? Number.parseInt(lower.slice(2), 16) : Number(lower.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
