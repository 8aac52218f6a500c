const NUMBERED = /^(.+) \((\d+)\)$/;

/**
 * Copying a sheet in Excel copies its hidden names too: of several sheets with one mark the copies belong to whoever made them. Excel calls the
 * copy of `Tổng hợp` `Tổng hợp (2)`; where names do not tell, the first is ours.
 */
export function originalOf<T>(sheets: readonly T[], nameOf: (sheet: T) => string): T | null {
  return sheets.find((sheet) => !sheets.some((other) => isCopyOf(nameOf(sheet), nameOf(other)))) ?? null;
}

/** Whether a name is the other with a number behind it, or with a greater one. */
function isCopyOf(name: string, other: string): boolean {
  const [one, two] = [numbered(name), numbered(other)];
  return one.base === two.base && one.number > two.number;
}

function numbered(name: string): { readonly base: string; readonly number: number } {
  const [, base = name, number = '1'] = NUMBERED.exec(name) ?? [];
  return { base: base.toLowerCase(), number: Number(number) };
}
