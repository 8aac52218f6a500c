import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { DEFLATED, FLAG_DESCRIPTOR, FLAG_UTF8, type ZipEntry } from './zipEntry';

/** 1 January 1980, the first day a zip knows: the same content must give the same bytes whenever it is written. */
const FIRST_DAY = 0x00210000;
const MADE_BY = 20;
const LOCAL_SIZE = 30;
const DIRECTORY_SIZE = 46;
const END_SIZE = 22;

/** A new entry, compressed. */
export function newEntry(name: string, content: Uint8Array): ZipEntry {
  const nameBytes = new TextEncoder().encode(name);
  return {
    name,
    nameBytes,
    flags: nameBytes.length === name.length ? 0 : FLAG_UTF8,
    method: DEFLATED,
    time: FIRST_DAY,
    crc: crc32(content),
    size: content.length,
    madeBy: MADE_BY,
    attributes: 0,
    stored: deflateSync(content),
  };
}

/** The bytes of a zip. Entries are copied as they are stored; sizes stand in the local headers, so data descriptors go. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  let length = END_SIZE;
  for (const { nameBytes, stored } of entries) length += LOCAL_SIZE + DIRECTORY_SIZE + 2 * nameBytes.length + stored.length;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry);
    bytes.set(entry.nameBytes, at + LOCAL_SIZE);
    bytes.set(entry.stored, at + LOCAL_SIZE + entry.nameBytes.length);
    at += LOCAL_SIZE + entry.nameBytes.length + entry.stored.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, entry.madeBy, true);
    view.setUint16(at + 6, 20, true);
    writeCommon(view, at + 8, entry);
    view.setUint32(at + 38, entry.attributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.nameBytes, at + DIRECTORY_SIZE);
    at += DIRECTORY_SIZE + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** Flags, method, time, checksum, sizes and name length: the same sixteen and some bytes in both headers. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, entry.flags & ~FLAG_DESCRIPTOR, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.time, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.stored.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, entry.nameBytes.length, true);
}
