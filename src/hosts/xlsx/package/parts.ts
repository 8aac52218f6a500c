import { HostError } from '../../../core/workbook/host';
import { inflateEntry, inflateWhole } from '../../parts/zip/inflateEntry';
import { textDecoder } from '../../parts/textDecoder';
import { readZip } from '../../parts/zip/readZip';
import { newEntry, writeZip } from '../../parts/zip/writeZip';
import type { ZipEntry } from '../../parts/zip/zipEntry';

/** Bytes that are turned into text at once. */
const PIECE = 1024 * 1024;

/**
 * The parts of one package. Parts that are not put anew keep their entry, its compressed bytes and its place;
 * new parts stand at the end. Part names know no capitals.
 */
export class Parts {
  private readonly byKey = new Map<string, ZipEntry>();

  private constructor(private readonly order: string[]) {}

  /** @throws HostError `damaged` or `tooLarge` */
  static open(bytes: Uint8Array): Parts {
    const parts = new Parts([]);
    for (const entry of readZip(bytes)) {
      const key = keyOf(entry.name);
      if (parts.byKey.has(key)) throw new HostError({ code: 'damaged', part: entry.name });
      parts.byKey.set(key, entry);
      parts.order.push(key);
    }
    return parts;
  }

  static empty(): Parts {
    return new Parts([]);
  }

  has(path: string): boolean {
    return this.entry(path) !== null;
  }

  names(): readonly string[] {
    return [...this.byKey.values()].map((entry) => entry.name);
  }

  /** A part's text with its byte order mark, if it has one. @throws HostError `damaged` when it is missing or no text */
  text(path: string): string {
    const decode = textDecoder(path);
    return decode.next(inflateWhole(this.needed(path))) + decode.rest();
  }

  /** Hands over a part's text piece by piece, for parts too long to be held whole. @throws HostError */
  stream(path: string, take: (text: string) => void): void {
    const decode = textDecoder(path);
    inflateEntry(this.needed(path), (bytes) => {
      for (let from = 0; from < bytes.length; from += PIECE) take(decode.next(bytes.subarray(from, from + PIECE)));
    });
    take(decode.rest());
  }

  /** Writes a part, in place of the one of that name or at the end. */
  put(path: string, text: string): void {
    const key = keyOf(path);
    const old = this.entry(path);
    if (old === null) this.order.push(key);
    const oldKey = old === null ? key : keyOf(old.name);
    this.byKey.set(oldKey, newEntry(old?.name ?? path, new TextEncoder().encode(inUtf8(text))));
  }

  remove(path: string): void {
    const entry = this.entry(path);
    if (entry === null) return;
    this.byKey.delete(keyOf(entry.name));
    this.order.splice(this.order.indexOf(keyOf(entry.name)), 1);
  }

  bytes(): Uint8Array {
    return writeZip(this.order.flatMap((key) => this.byKey.get(key) ?? []));
  }

  private needed(path: string): ZipEntry {
    const entry = this.entry(path);
    if (entry === null) throw new HostError({ code: 'damaged', part: path });
    return entry;
  }

  private entry(path: string): ZipEntry | null {
    return this.byKey.get(keyOf(path)) ?? this.byKey.get(keyOf(unescaped(path))) ?? null;
  }
}

function keyOf(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

function unescaped(path: string): string {
  return path.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (code) => parseInt(code, 16));
    return new TextDecoder().decode(bytes);
  });
}

/** Parts are written in UTF-8; one that said it was UTF-16 must not go on saying so. */
function inUtf8(text: string): string {
  return text.replace(/^(\uFEFF?<\?xml[^>]*?encoding=["'])UTF-16[A-Za-z]*/i, '$1UTF-8');
}
