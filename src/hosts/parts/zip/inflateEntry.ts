import { Inflate, inflateSync } from 'fflate';
import { HostError } from '../../../core/workbook/host';
import { crc32 } from './crc32';
import { DEFLATED, FLAG_ENCRYPTED, STORED, type ZipEntry } from './zipEntry';

/** Compressed bytes taken at once: one bite inflates to 16 MB at the very most, so a bomb is noticed before it fills the memory. */
const BITE = 16 * 1024;
/** Up to here an entry is inflated at once, three times as fast, into exactly the room its stated size asks for. */
const AT_ONCE = { stored: 1024 * 1024, size: 128 * 1024 * 1024 };

/**
 * Hands over an entry's bytes piece by piece. Stops as soon as they exceed the size the directory states,
 * which was checked against the limits.
 * @throws HostError `damaged` with the part's name, or `encrypted`
 */
export function inflateEntry(entry: ZipEntry, take: (bytes: Uint8Array) => void): void {
  if (entry.flags & FLAG_ENCRYPTED) throw new HostError({ code: 'encrypted' });
  let size = 0;
  let crc = 0;
  const count = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > entry.size) throw damaged(entry);
    crc = crc32(bytes, crc);
    if (bytes.length > 0) take(bytes);
  };
  if (entry.method === STORED) count(entry.stored);
  else if (entry.method === DEFLATED) inflate(entry, count);
  else throw damaged(entry);
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry);
}

/** All bytes of an entry at once. @throws HostError */
export function inflateWhole(entry: ZipEntry): Uint8Array {
  const pieces: Uint8Array[] = [];
  inflateEntry(entry, (bytes) => pieces.push(bytes));
  if (pieces.length === 1 && pieces[0] !== undefined) return pieces[0];
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function inflate(entry: ZipEntry, take: (bytes: Uint8Array) => void): void {
  if (entry.stored.length <= AT_ONCE.stored && entry.size <= AT_ONCE.size) take(inflatedAtOnce(entry));
  else inflateInBites(entry, take);
}

function inflatedAtOnce(entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(entry.stored, { out: new Uint8Array(entry.size) });
  } catch {
    // The inflater throws on nothing but bytes that are no deflate stream.
    throw damaged(entry);
  }
}

function inflateInBites(entry: ZipEntry, take: (bytes: Uint8Array) => void): void {
  let refused: unknown = null;
  const stream = new Inflate((bytes) => {
    try {
      take(bytes);
    } catch (error) {
      refused = error;
      throw error;
    }
  });
  try {
    for (let from = 0; from < entry.stored.length; from += BITE) {
      stream.push(entry.stored.subarray(from, from + BITE), from + BITE >= entry.stored.length);
    }
  } catch {
    // Whatever the listener threw goes on; anything else is the inflater saying that the bytes are no deflate stream.
    throw refused ?? damaged(entry);
  }
}

function damaged(entry: ZipEntry): HostError {
  return new HostError({ code: 'damaged', part: entry.name });
}
