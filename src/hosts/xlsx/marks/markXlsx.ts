import { addressLists } from '../../../core/workbook/addressLists';
import {
  CELL_MARK_KINDS,
  CELL_MARK_SIGNATURE,
  cellMarkFormula,
  type CellMarkKind,
  type CellMarks,
  type NotMarked,
} from '../../../core/workbook/cellMarks';
import { openBook, type Book } from '../package/openBook';
import { Parts } from '../package/parts';
import { escapeText } from '../xml/escape';
import { splice } from '../xml/splice';
import { stylesPart } from '../write/styleTable';
import { withLooks, withoutLooks } from './markLooks';
import { scanMarks, type MarkScan } from './scanMarks';

/** A worksheet that has marks of ours or is to have some. */
interface Target {
  readonly path: string;
  readonly xml: string;
  readonly scan: MarkScan;
  readonly wanted: readonly CellMarks[];
}

/**
 * The bytes of an .xlsx or .xlsm in which exactly these cells are marked: conditional formats of ours behind all others, so that none of
 * those changes its place or gives way. Every other character of a sheet stays, so that taking all marks off gives the sheet and the style
 * sheet back as they were before marking; what has to stay there is said at `withoutLooks`, and a file without a style sheet has one then.
 * The bytes given are not changed, and are given back where nothing changes. @throws HostError
 */
export function markXlsx(
  bytes: Uint8Array,
  marks: readonly CellMarks[],
): { readonly bytes: Uint8Array; readonly notMarked: readonly NotMarked[] } {
  const parts = Parts.open(bytes);
  const book = openBook(parts);
  const targets = targetsIn(parts, book, marks);
  const isLocked = ({ scan }: Target): boolean => scan.isProtected;
  const open = targets.filter((target) => !isLocked(target));
  const changed = textsOf(parts, book, open);
  const differing = [...changed].filter(([path, text]) => !parts.has(path) || parts.text(path) !== text);
  for (const [path, text] of differing) parts.put(path, text);
  return {
    bytes: differing.length === 0 ? bytes : parts.bytes(),
    notMarked: [
      ...targets.filter(isLocked).map(({ path }): NotMarked => ({ sheet: nameOf(book, path), because: 'protected' })),
      ...missing(book, marks).map((sheet): NotMarked => ({ sheet, because: 'missing' })),
    ],
  };
}

/** The marks of ours in an .xlsx or .xlsm, sheet by sheet. @throws HostError */
export function marksIn(bytes: Uint8Array): readonly CellMarks[] {
  const parts = Parts.open(bytes);
  const book = openBook(parts);
  return targetsIn(parts, book, []).flatMap(({ path, scan }) =>
    CELL_MARK_KINDS.flatMap((kind): readonly CellMarks[] => {
      const areas = scan.ours.filter((one) => one.kind === kind).flatMap((one) => one.areas);
      return areas.length === 0 ? [] : [{ sheet: nameOf(book, path), kind, areas }];
    }),
  );
}

function targetsIn(parts: Parts, book: Book, marks: readonly CellMarks[]): readonly Target[] {
  return book.sheets.flatMap(({ name, path, kind }): readonly Target[] => {
    if (kind === 'other') return [];
    const wanted = marks.filter(({ sheet }) => sheet === name);
    const xml = parts.text(path);
    if (wanted.length === 0 && !xml.includes(CELL_MARK_SIGNATURE)) return [];
    const scan = scanMarks(path, xml);
    return wanted.length === 0 && scan.ours.length === 0 ? [] : [{ path, xml, scan, wanted }];
  });
}

function nameOf(book: Book, path: string): string {
  return book.sheets.find((sheet) => sheet.path === path)?.name ?? '';
}

function missing(book: Book, marks: readonly CellMarks[]): readonly string[] {
  const names = new Set(book.sheets.filter(({ kind }) => kind === 'worksheet').map(({ name }) => name));
  return [...new Set(marks.map(({ sheet }) => sheet))].filter((sheet) => !names.has(sheet));
}

/** The new text of each part that may change: first without the old marks and their looks, then with the new ones. */
function textsOf(parts: Parts, book: Book, targets: readonly Target[]): ReadonlyMap<string, string> {
  if (targets.length === 0) return new Map();
  const bare = new Map(targets.map(({ path, xml, scan }) => [path, splice(xml, scan.removals)]));
  const kinds = new Set(targets.flatMap(({ wanted }) => wanted.map(({ kind }) => kind)));
  const old = new Set(targets.flatMap(({ scan }) => scan.ours.flatMap(({ look }) => look ?? [])));
  if (kinds.size === 0 && old.size === 0) return bare;
  const styles = stylesPart(parts, book);
  const used = old.size === 0 ? new Set() : usedLooks(parts, bare);
  const cleared = withoutLooks(styles, parts.text(styles), old, (number) => used.has(number));
  const { xml, numbers } = withLooks(styles, cleared, kinds);
  const marked = targets.map(({ path, xml: before, scan, wanted }): [string, string] => {
    const put = rulesXml(scan, wanted, numbers);
    return [path, splice(before, [...scan.removals, ...(put === '' ? [] : [{ from: scan.end, to: scan.end, put }])])];
  });
  return new Map([...marked, [styles, xml]]);
}

function rulesXml(
  { prefix: p, lastPriority }: MarkScan,
  wanted: readonly CellMarks[],
  looks: ReadonlyMap<CellMarkKind, number>,
): string {
  let priority = lastPriority;
  const rules = wanted.flatMap(({ kind, areas }) =>
    addressLists(areas).map((list) => {
      priority += 1;
      const formula = `<${p}formula>${escapeText(cellMarkFormula(kind))}</${p}formula>`;
      const rule = `<${p}cfRule type="expression" dxfId="${looks.get(kind) ?? 0}" priority="${priority}">${formula}</${p}cfRule>`;
      return `<${p}conditionalFormatting sqref="${references(list)}">${rule}</${p}conditionalFormatting>`;
    }),
  );
  return rules.join('');
}

/** `A1:A1,B2:C3` as a file writes it: `A1 B2:C3`. */
function references(list: string): string {
  return list
    .split(',')
    .map((one) => one.replace(/^(.+):\1$/, '$1'))
    .join(' ');
}

const LOOK_NUMBER = /dxfId\s*=\s*["'](\d+)["']/gi;

/** The numbers by which conditional formats, tables, filters and pivot tables name looks. */
function usedLooks(parts: Parts, changed: ReadonlyMap<string, string>): ReadonlySet<number> {
  const used = new Set<number>();
  const texts = new Map([...changed].map(([path, text]) => [path.toLowerCase(), text]));
  for (const name of parts.names()) {
    if (!/\.xml$/i.test(name) || /sharedStrings\.xml$/i.test(name)) continue;
    for (const match of (texts.get(name.toLowerCase()) ?? parts.text(name)).matchAll(LOOK_NUMBER)) used.add(Number(match[1]));
  }
  return used;
}
