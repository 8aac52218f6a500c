import { HostError } from '../../../core/workbook/host';
import type { ZipEntry } from './zipEntry';
import { ZIP_LIMITS as LIMITS } from './zipLimits';

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const IN_64 = 0xffffffff;

/** What is reported as damaged when the zip itself, not one of its parts, cannot be read. */
const WHOLE = 'zip';

/**
 * The entries of a zip in the order of its directory. Nothing is inflated; sizes are checked against the limits first.
 * Only the directory is believed: local headers may leave their sizes to a data descriptor.
 * @throws HostError `damaged` or `tooLarge`
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > LIMITS.parts)
    throw new HostError({ code: 'tooLarge', what: 'parts', found: directory.count, limit: LIMITS.parts });
  const entries: ZipEntry[] = [];
  let at = directory.at;
  let inflated = 0;
  for (let index = 0; index < directory.count; index += 1) {
    const { entry, next } = readEntry(bytes, view, at, directory.shift);
    entries.push(entry);
    inflated += entry.size;
    at = next;
  }
  if (inflated > LIMITS.inflatedBytes) {
    throw new HostError({ code: 'tooLarge', what: 'inflatedBytes', found: inflated, limit: LIMITS.inflatedBytes });
  }
  return entries;
}

interface Directory {
  readonly at: number;
  readonly count: number;
  /** Bytes that stand before the zip proper; offsets inside do not count them. */
  readonly shift: number;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const directory = readEnd(view, at);
    if (directory !== null) return directory;
  }
  throw damaged(WHOLE);
}

function readEnd(view: DataView, end: number): Directory | null {
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let stop = end;
  if (count === 0xffff || size === IN_64 || offset === IN_64) {
    if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64) {
      const end64 = find64(view, end);
      if (end64 === null) return null;
      count = number64(view, end64 + 32);
      size = number64(view, end64 + 40);
      offset = number64(view, end64 + 48);
      stop = end64;
    }
  }
  const at = stop - size;
  const shift = at - offset;
  if (at < 0 || shift < 0) return null;
  if (count > 0 && (at + 4 > view.byteLength || view.getUint32(at, true) !== DIRECTORY)) return null;
  return { at, count, shift };
}

function find64(view: DataView, end: number): number | null {
  const stated = number64(view, end - 20 + 8);
  for (const at of [stated, end - 20 - 56]) {
    if (at >= 0 && at + 56 <= view.byteLength && view.getUint32(at, true) === END_64) return at;
  }
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): { entry: ZipEntry; next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) throw damaged(WHOLE);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(nameBytes);
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const { size, packed, offset } = readExtra64(view, at + 46 + nameLength, extraLength, sizes, name);
  const entry: ZipEntry = {
    name,
    nameBytes,
    madeBy: view.getUint16(at + 4, true),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    attributes: view.getUint32(at + 38, true),
    stored: storedBytes(bytes, view, offset + shift, packed, name),
  };
  return { entry, next: at + 46 + nameLength + extraLength + commentLength };
}

function storedBytes(bytes: Uint8Array, view: DataView, at: number, packed: number, name: string): Uint8Array {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw damaged(name);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) throw damaged(name);
  return bytes.subarray(from, from + packed);
}

interface Sizes {
  readonly size: number;
  readonly packed: number;
  readonly offset: number;
}

/** The 64-bit sizes of the extra field, which stand in this order and only where the 32-bit ones are full. */
function readExtra64(view: DataView, from: number, length: number, sizes: Sizes, name: string): Sizes {
  if (sizes.size !== IN_64 && sizes.packed !== IN_64 && sizes.offset !== IN_64) return sizes;
  const end = Math.min(from + length, view.byteLength);
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const take = (small: number): number => {
      if (small !== IN_64) return small;
      next += 8;
      if (next > end) throw damaged(name);
      return number64(view, next - 8);
    };
    return { size: take(sizes.size), packed: take(sizes.packed), offset: take(sizes.offset) };
  }
  return sizes;
}

function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

function damaged(part: string): HostError {
  return new HostError({ code: 'damaged', part });
}
