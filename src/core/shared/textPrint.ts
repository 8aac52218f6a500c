/**
 * Sixteen hexadecimal digits by which a text is known again: two runs of FNV-1a over its UTF-16 units. To notice a change, not to keep
 * somebody from making one; a seal is the doors' sha256.
 */
export function textPrint(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000193) ^ (one >>> 15);
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
