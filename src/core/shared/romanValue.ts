const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** `IV` is 4; letters that are no Roman numerals count nothing. */
export function romanValue(text: string): number {
  let total = 0;
  [...text].forEach((letter, index) => {
    const value = VALUES[letter] ?? 0;
    total += value < (VALUES[text[index + 1] ?? ''] ?? 0) ? -value : value;
  });
  return total;
}
