import { HostError } from '../../core/workbook/host';

/** Turns the bytes of a part into text, piece by piece, keeping its byte order mark; UTF-16 is told by that mark. @throws HostError `damaged` */
export function textDecoder(part: string): { next(bytes: Uint8Array): string; rest(): string } {
  let decoder: TextDecoder | null = null;
  let isUtf8 = true;
  let held: Uint8Array = new Uint8Array(0);

  function decoded(bytes: Uint8Array, stream: boolean): string {
    try {
      return decoder?.decode(bytes, { stream }) ?? '';
    } catch {
      throw new HostError({ code: 'damaged', part });
    }
  }

  return {
    next(bytes) {
      if (decoder === null) {
        const encoding = encodingOf(bytes);
        isUtf8 = encoding === 'utf-8';
        decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
      }
      if (!isUtf8) return decoded(bytes, true);
      // Pieces are cut between characters by hand: decoding whole pieces is five times as fast as streaming.
      const joined = held.length === 0 ? bytes : concatenated(held, bytes);
      const end = lastCharacterEnd(joined);
      held = joined.slice(end);
      return decoded(joined.subarray(0, end), false);
    },
    rest: () => decoded(held, false),
  };
}

function encodingOf([first, second]: Uint8Array): string {
  return first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Where the last whole character ends: a character cut off has its first byte among the last three. */
function lastCharacterEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function concatenated(one: Uint8Array, other: Uint8Array): Uint8Array {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}
