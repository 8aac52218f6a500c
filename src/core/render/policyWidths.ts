/** Settings alone, and with their tables, of which the awards have up to fourteen columns: each as wide as a page holds in a readable size. */
const SETTINGS = [44, 34, 60, 30, 20, 20];
const WITH_TABLES = [30, 28, 28, 16, 14];
const FURTHER = 10;

/** How wide the columns of `Cấu hình` are; it is fitted to the width of its page. */
export function policyWidths(columns: number): readonly number[] {
  const widths = columns <= SETTINGS.length ? SETTINGS : WITH_TABLES;
  return Array.from({ length: columns }, (_, at) => widths[at] ?? FURTHER);
}
