/** Text holds no such characters; files that are not text hold them soon. */
const NOT_TEXT = new RegExp('[\\u0000-\\u0008\\u000E-\\u001A\\u001C-\\u001F]');

/**
 * The text of a file: by its byte order mark, else UTF-8, else the Vietnamese code page 1258 of older Windows programs.
 * `null` when the bytes are no text. Pass `isWhole` false for the beginning of a file, which may end inside a character.
 */
export function decodeText(bytes: Uint8Array, isWhole = true): string | null {
  const text = decoded(bytes, isWhole).normalize('NFC');
  return NOT_TEXT.test(text) ? null : text;
}

function decoded(bytes: Uint8Array, isWhole: boolean): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
  } catch {
    // Not UTF-8: the only other encoding in which Vietnamese offices still save text.
    return new TextDecoder('windows-1258').decode(bytes);
  }
}
