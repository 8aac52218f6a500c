import { a1, parseArea, type Area } from '../../../core/workbook/address';
import type { Sheet } from '../../../core/workbook/workbook';
import { attributeNamed, type Attributes } from '../../parts/parseXml';
import type { Parts } from '../package/parts';
import { relationsOf } from '../package/relations';
import { childNamed, xmlTree } from '../xml/xmlTree';

/** A link may be laid over a whole column; so many of its cells are named. */
const MOST_CELLS = 10_000;

/** Links and filters of one worksheet, which stand behind its cells and in parts of their own. */
export function sheetExtras(
  parts: Parts,
  path: string,
): { open(name: string, attributes: Attributes): void; close(name: string): void; found(): Pick<Sheet, 'filtered' | 'links'> } {
  const links: { readonly area: Area; readonly id: string; readonly location: string }[] = [];
  const filtered: Area[] = [];
  let filter: Area | null = null;
  let hasTables = false;
  return {
    open(name, attributes) {
      if (name === 'hyperlink') {
        const area = parseArea(attributes.ref ?? '');
        if (area !== null) links.push({ area, id: attributeNamed(attributes, 'id') ?? '', location: attributes.location ?? '' });
      } else if (name === 'autoFilter') filter = parseArea(attributes.ref ?? '');
      else if (name === 'filterColumn' && filter !== null && !filtered.includes(filter)) filtered.push(filter);
      else if (name === 'tablePart') hasTables = true;
    },
    close(name) {
      if (name === 'autoFilter') filter = null;
    },
    found() {
      const relations = links.length > 0 || hasTables ? relationsOf(parts, path) : [];
      const ofTables = relations.flatMap(({ kind, target }) => (kind === 'table' ? (tableFilter(parts, target) ?? []) : []));
      const all = [...filtered, ...ofTables];
      const targets = new Map(relations.map(({ id, target }) => [id, target]));
      return {
        ...(all.length === 0 ? {} : { filtered: all }),
        links: new Map(links.flatMap((link) => linkedCells(link, targets))),
      };
    },
  };
}

function linkedCells(
  { area, id, location }: { readonly area: Area; readonly id: string; readonly location: string },
  targets: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const to = (targets.get(id) ?? '') + (location === '' ? '' : `#${location}`);
  const cells: (readonly [string, string])[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      if (cells.length >= MOST_CELLS) return cells;
      if (to !== '') cells.push([a1(row, column), to]);
    }
  return cells;
}

/** The area of a table of which some rows are filtered out; `null` when all are shown. */
function tableFilter(parts: Parts, path: string): Area | null {
  if (!parts.has(path)) return null;
  const filter = childNamed(xmlTree(path, parts.text(path)), 'autoFilter');
  const isOn = filter?.children.some(({ name }) => name === 'filterColumn') ?? false;
  return isOn ? parseArea(filter?.attributes.ref ?? '') : null;
}
