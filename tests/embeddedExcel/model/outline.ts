import type { Lines } from './lines';

/** Excel's own limit. Source: support.microsoft.com, "Outline (group) data in a worksheet": eight levels, the outermost is 1. */
const DEEPEST = 7;

/** Rows, or columns, one level deeper. */
export function groupLines(lines: Lines, from: number, to: number): void {
  for (let index = from; index <= to; index += 1) lines.setLevel(index, Math.min(DEEPEST, lines.level(index) + 1));
}

export function ungroupLines(lines: Lines, from: number, to: number): void {
  for (let index = from; index <= to; index += 1) lines.setLevel(index, Math.max(0, lines.level(index) - 1));
}

/** Hides or shows the grouped lines of an area. */
export function showDetails(lines: Lines, from: number, to: number, isShown: boolean): void {
  for (const [index] of lines.levels) if (index >= from && index <= to) lines.hide(index, index, !isShown);
}

/** As a press on the numbers 1 to 8: what lies deeper is hidden. 0 changes nothing. Source: `Excel.Worksheet.showOutlineLevels` in @types/office-js. */
export function showLevels(lines: Lines, levels: number): void {
  if (levels === 0) return;
  for (const [index, level] of lines.levels) lines.hide(index, index, level >= levels);
}
