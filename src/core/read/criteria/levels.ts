import type { Label, PartStyle } from './label';
import { ordinal } from './ordinal';

/** What the levels of a table are told from, row by row. */
export interface LevelClue {
  readonly label: Label | null;
  /** The character a row without number begins with (`-`, `+`, `•`), "" when there is none. */
  readonly bullet: string;
  /** Written as a heading: capitals only, or bold among plain rows. */
  readonly isHeading: boolean;
  readonly hasScore: boolean;
  /** The maximum is the sum of the rows without number that follow: they stand below it. */
  readonly isSumOfNext: boolean;
}

/** One row's place in the tree: `parent` is the index of a row above, `null` at the top. */
export interface Place {
  readonly level: number;
  readonly parent: number | null;
}

interface Open {
  readonly index: number;
  readonly signature: string;
  readonly family: string;
  readonly depth: number;
  readonly style: PartStyle | null;
  readonly ordinal: number | null;
}

const HEADING = 'heading';
const PLAIN = 'plain';

/**
 * The tree of a table from its numbering: a number written like one that is still open stands beside it, one written
 * in a new way stands below. Restarting, skipped or repeated numbers change nothing. Source: WORKBOOKS §3.
 */
export function levelsOf(rows: readonly LevelClue[]): readonly Place[] {
  const open: Open[] = [];
  const byCode = new Map<string, number>();
  const places: Place[] = [];
  rows.forEach((row, index) => {
    const here = openingOf(rows, index, open);
    const same = lastIndex(open, (one) => one.signature === here.signature);
    if (same >= 0) open.length = same;
    else closeDeeper(open, here, rows);
    const byPath = parentByCode(row.label, open, rows, byCode);
    const parent = byPath ?? open[open.length - 1]?.index ?? null;
    places.push({ level: parent === null ? 1 : (places[parent]?.level ?? 0) + 1, parent });
    open.push(here);
    if (row.label !== null) byCode.set(codeOf(row.label), index);
  });
  return places;
}

function openingOf(rows: readonly LevelClue[], index: number, open: readonly Open[]): Open {
  const row = rows[index];
  const label = row?.label ?? null;
  if (row === undefined || label === null) {
    const signature = row?.isHeading === true ? HEADING : row?.bullet === undefined || row.bullet === '' ? PLAIN : row.bullet;
    return { index, signature, family: signature, depth: 0, style: null, ordinal: null };
  }
  const styles = label.parts.map((_, at) => styleAt(rows, index, at, open));
  const last = label.parts[label.parts.length - 1];
  const style = styles[styles.length - 1] ?? null;
  const letters = style === 'code' ? (last?.text.replace(/\d+/, '') ?? '') : '';
  return {
    index,
    signature: `${label.prefix}:${styles.join('.')}${letters}`,
    family: `${label.prefix}:${styles[0] ?? ''}`,
    depth: label.parts.length,
    style,
    ordinal: last === undefined || style === null ? null : ordinal(last, style),
  };
}

/** Which series an ambiguous part belongs to: its open neighbour decides, then the next row, then whether it begins a series, then habit. */
function styleAt(rows: readonly LevelClue[], index: number, at: number, open: readonly Open[]): PartStyle {
  const label = rows[index]?.label;
  const part = label?.parts[at];
  if (label === null || label === undefined || part === undefined) return 'digits';
  const [first = 'digits', ...others] = part.styles;
  if (others.length === 0) return first;
  const begun = part.styles.find(
    (style) => ordinal(part, style) === 1 && begins(rows[index + 1]?.label ?? null, label, at, style),
  );
  if (begun !== undefined) return begun;
  const continued = part.styles.find((style) =>
    open.some(
      (one) =>
        one.style === style &&
        one.depth === label.parts.length &&
        one.ordinal !== null &&
        one.ordinal + 1 === ordinal(part, style),
    ),
  );
  if (continued !== undefined) return continued;
  const following = part.styles.find((style) =>
    rows.slice(index + 1, index + 200).some((row) => follows(row.label, at, style, (ordinal(part, style) ?? 0) + 1)),
  );
  if (following !== undefined) return following;
  return part.styles.find((style) => ordinal(part, style) === 1) ?? habit(part.text, part.styles, open);
}

/** `I` right above `II` begins a series of its own, even where `H` is open: the next row can be nothing else. */
function begins(next: Label | null, here: Label, at: number, style: PartStyle): boolean {
  const part = next?.parts[at];
  return (
    next?.parts.length === here.parts.length &&
    part?.styles.length === 1 &&
    part.styles[0] === style &&
    ordinal(part, style) === 2
  );
}

function follows(label: Label | null, at: number, style: PartStyle, value: number): boolean {
  const part = label?.parts[at];
  return part !== undefined && label?.parts.length === at + 1 && part.styles.includes(style) && ordinal(part, style) === value;
}

/** A run of one: `I`, `V`, `X` are Roman, `C`, `D`, `L` letters, unless the other series is open. */
function habit(text: string, styles: readonly PartStyle[], open: readonly Open[]): PartStyle {
  const used = styles.find((style) => open.some((one) => one.style === style));
  if (used !== undefined) return used;
  const roman = styles.find((style) => style === 'roman' || style === 'lowerRoman');
  const letter = styles.find((style) => style === 'upper' || style === 'letter');
  return (/^[IVX]+$/.test(text) ? roman : letter) ?? styles[0] ?? 'digits';
}

/** A row written in a new way: what it cannot stand under is closed. */
function closeDeeper(open: Open[], here: Open, rows: readonly LevelClue[]): void {
  if (here.signature === HEADING) {
    const capitals = open.findIndex((one) => one.style === 'roman' || one.style === 'upper');
    open.length = capitals === 0 ? 1 : 0;
    return;
  }
  for (let top = open[open.length - 1]; top !== undefined; top = open[open.length - 1]) {
    const isDeeperCode = top.family === here.family && top.depth > here.depth;
    const isUnnumberedBelowNumber = top.style === null && top.signature !== HEADING && here.style !== null;
    const isScoredLeaf =
      here.signature === PLAIN &&
      top.style !== null &&
      rows[top.index]?.hasScore === true &&
      rows[top.index]?.isSumOfNext === false &&
      rows[here.index]?.hasScore === true;
    if (!isDeeperCode && !isUnnumberedBelowNumber && !isScoredLeaf) return;
    open.pop();
    if (isScoredLeaf) return;
  }
}

/** A full code (`I.1.1`) names its parent wherever the rows stand; plain digits do not, they restart under each group. */
function parentByCode(
  label: Label | null,
  open: readonly Open[],
  rows: readonly LevelClue[],
  byCode: ReadonlyMap<string, number>,
): number | null {
  if (label === null || label.parts.length < 2) return null;
  const first = label.parts[0]?.styles[0];
  if (first !== 'roman' && first !== 'upper') return null;
  const wanted = codeOf({ ...label, parts: label.parts.slice(0, -1) });
  const top = open[open.length - 1];
  const topLabel = top === undefined ? null : (rows[top.index]?.label ?? null);
  if (topLabel !== null && codeOf(topLabel) === wanted) return null;
  return byCode.get(wanted) ?? null;
}

function codeOf(label: Label): string {
  return label.parts.map((part) => part.text).join('.');
}

function lastIndex<T>(list: readonly T[], test: (one: T) => boolean): number {
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const one = list[index];
    if (one !== undefined && test(one)) return index;
  }
  return -1;
}
