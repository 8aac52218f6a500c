import { HostError } from '../../core/workbook/host';
import { attributeNamed, xmlStream } from '../parts/parseXml';
import { textDecoder } from '../parts/textDecoder';
import { inflateEntry } from '../parts/zip/inflateEntry';
import { readZip } from '../parts/zip/readZip';
import type { ZipEntry } from '../parts/zip/zipEntry';
import { linesOf } from './linesOf';
import { numberingFrom, type Numbering } from './numbering';
import type { ReadLine } from './readLine';

/** The lines of a .docx. @throws HostError */
export function readDocument(bytes: Uint8Array): readonly ReadLine[] {
  const entries = readZip(bytes);
  const named = (name: string): ZipEntry | null =>
    entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase()) ?? null;
  const path = mainPart(named('_rels/.rels')) ?? 'word/document.xml';
  const main = named(path);
  if (main === null || named('xl/workbook.xml') !== null || named('ppt/presentation.xml') !== null)
    throw new HostError({ code: 'notDocument', detail: '' });
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const numbering = named(`${folder}numbering.xml`);
  return linesOf(path, (take) => pour(main, take), numbering === null ? NO_NUMBERING : readNumbering(numbering));
}

const NO_NUMBERING: Numbering = { formatOf: () => null };

function readNumbering(entry: ZipEntry): Numbering {
  return numberingFrom(entry.name, (take) => pour(entry, take));
}

/** Where the package says its document is. */
function mainPart(relations: ZipEntry | null): string | null {
  if (relations === null) return null;
  let found: string | null = null;
  const stream = xmlStream(relations.name, {
    open(name, attributes) {
      const type = attributeNamed(attributes, 'Type') ?? '';
      if (name === 'Relationship' && type.endsWith('/officeDocument')) found ??= attributeNamed(attributes, 'Target');
    },
    close: () => undefined,
  });
  pour(relations, (text) => stream.write(text));
  stream.end();
  const target: string | null = found;
  return target === null ? null : String(target).replace(/^\//, '');
}

/** Hands over the text of a part piece by piece. */
function pour(entry: ZipEntry, take: (text: string) => void): void {
  const decoder = textDecoder(entry.name);
  inflateEntry(entry, (bytes) => take(withoutMark(decoder.next(bytes))));
  take(decoder.rest());
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
