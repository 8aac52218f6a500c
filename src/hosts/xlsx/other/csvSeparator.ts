import { csvRows } from './csvRows';

const SEPARATORS = [';', '\t', ',', '|'];
const LINES_ASKED = 50;

/**
 * The sign that parts the fields: the one that cuts most of the first lines into the same number of fields.
 * With decimal commas among semicolons, the semicolons are the steadier ones. A first line `sep=;` settles it.
 */
export function csvSeparator(text: string): string {
  const stated = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (stated !== undefined) return stated;
  let best = ',';
  let most = 0;
  for (const separator of SEPARATORS) {
    const agreeing = linesThatAgree(text, separator);
    if (agreeing > most) [best, most] = [separator, agreeing];
  }
  return best;
}

/** How many lines have the most common number of fields, if that is two or more. */
function linesThatAgree(text: string, separator: string): number {
  const lines = new Map<number, number>();
  let asked = 0;
  for (const fields of csvRows(text, separator)) {
    if (fields.length > 1) lines.set(fields.length, (lines.get(fields.length) ?? 0) + 1);
    asked += 1;
    if (asked === LINES_ASKED) break;
  }
  return Math.max(0, ...lines.values());
}
