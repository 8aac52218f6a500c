import { deflateSync } from 'fflate';
import { HostError } from '../../../src/core/workbook/host';
import { inflateEntry } from '../../../src/hosts/parts/zip/inflateEntry';
import { newEntry } from '../../../src/hosts/parts/zip/writeZip';
import type { ZipEntry } from '../../../src/hosts/parts/zip/zipEntry';

const MEGABYTE = 1024 * 1024;
const content = new Uint8Array(3 * MEGABYTE).map((_, index) => index % 251);

/** What was handed over of an entry before it ended or was refused. */
function taken(entry: ZipEntry): { readonly bytes: number; readonly refusal: unknown } {
  let bytes = 0;
  try {
    inflateEntry(entry, (piece) => (bytes += piece.length));
  } catch (error) {
    return { bytes, refusal: error instanceof HostError ? error.failure : error };
  }
  return { bytes, refusal: null };
}

describe('inflateEntry', () => {
  // Stored without compression, so that the entry is longer than what is inflated at once.
  const whole: ZipEntry = { ...newEntry('xl/big.xml', content), stored: deflateSync(content, { level: 0 }) };

  it('hands over all of a long entry', () => {
    expect(taken(whole)).toEqual({ bytes: content.length, refusal: null });
  });

  it.each([0, 10, MEGABYTE])('never hands over more than the %i bytes the directory states', (size) => {
    const { bytes, refusal } = taken({ ...whole, size });
    expect(refusal).toEqual({ code: 'damaged', part: 'xl/big.xml' });
    expect(bytes).toBeLessThanOrEqual(size);
  });

  it('refuses an entry whose bytes are not those of its checksum', () => {
    expect(taken({ ...whole, crc: whole.crc ^ 1 }).refusal).toEqual({ code: 'damaged', part: 'xl/big.xml' });
  });
});
