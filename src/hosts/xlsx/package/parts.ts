import { HostError } from '../../../core/workbook/host';
import { inflateEntry, inflateWhole } from '../zip/inflateEntry';
import { readZip } from '../zip/readZip';
import { newEntry, writeZip } from '../zip/writeZip';
import type { ZipEntry } from '../zip/zipEntry';

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

  /** The name as the package spells it, `null` when there is no such part. */
  spelling(path: string): string | null {
    return this.entry(path)?.name ?? null;
  }

  /** A part's text with its byte order mark, if it has one. @throws HostError `damaged` when it is missing or no text */
  text(path: string): string {
    const bytes = inflateWhole(this.needed(path));
    return decoded(path, () => decoderOf(bytes).decode(bytes));
  }

  /** Hands over a part's text piece by piece, for parts too long to be held whole. @throws HostError */
  stream(path: string, take: (text: string) => void): void {
    let decoder: TextDecoder | null = null;
    inflateEntry(this.needed(path), (bytes) => {
      const used = (decoder ??= decoderOf(bytes));
      take(decoded(path, () => used.decode(bytes, { stream: true })));
    });
    const rest = decoder as TextDecoder | null;
    if (rest !== null) take(decoded(path, () => rest.decode()));
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
    if (entry !== null) this.byKey.delete(keyOf(entry.name));
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

function decoderOf(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

function decoded(part: string, decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new HostError({ code: 'damaged', part });
  }
}

/** Parts are written in UTF-8; one that said it was UTF-16 must not go on saying so. */
function inUtf8(text: string): string {
  return text.replace(/^(\uFEFF?<\?xml[^>]*?encoding=["'])UTF-16[A-Za-z]*/i, '$1UTF-8');
}
