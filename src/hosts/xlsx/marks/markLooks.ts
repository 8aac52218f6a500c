import { CELL_MARK_KINDS, CELL_MARK_LOOKS, type CellMarkKind } from '../../../core/workbook/cellMarks';
import { insertInOrder, appendTo, removeNode, setAttribute } from '../xml/editXml';
import { splice, type Splice } from '../xml/splice';
import { childNamed, prefixOf, xmlTree, type XmlNode } from '../xml/xmlTree';
import { STYLE_ORDER } from '../write/styleTable';

/**
 * A style sheet without the looks of ours that stand last in its list and that nobody uses any more. Looks are known by their number, so one
 * that others stand behind stays, unused; that is all that marks may leave in a file.
 * @param numbers looks that marks of ours had
 * @param isUsed whether anything in the workbook has the look of that number
 */
export function withoutLooks(
  part: string,
  xml: string,
  numbers: ReadonlySet<number>,
  isUsed: (number: number) => boolean,
): string {
  const list = childNamed(xmlTree(part, xml), 'dxfs');
  const looks = list?.children ?? [];
  let left = looks.length;
  while (left > 0 && numbers.has(left - 1) && !isUsed(left - 1)) left -= 1;
  if (list === null || left === looks.length) return xml;
  if (left > 0 || list.attributes.count !== undefined) {
    const counted = list.attributes.count === undefined ? [] : [setAttribute(xml, list, 'count', String(left))];
    if (left > 0) return splice(xml, [...counted, ...looks.slice(left).map(removeNode)]);
    // An empty list is closed at once, as Excel writes it.
    return splice(xml, [...counted, { from: list.innerStart - 1, to: list.end, put: '/>' }]);
  }
  // A list that nobody counted is one that was not there before.
  return splice(xml, [removeNode(list)]);
}

/** A style sheet with looks for these kinds of marks, and their numbers. */
export function withLooks(
  part: string,
  xml: string,
  kinds: ReadonlySet<CellMarkKind>,
): { readonly xml: string; readonly numbers: ReadonlyMap<CellMarkKind, number> } {
  const root = xmlTree(part, xml);
  const p = prefixOf(xml, root);
  const list = childNamed(root, 'dxfs');
  const there = (list?.children ?? []).map(({ start, end }) => xml.slice(start, end));
  const numbers = new Map<CellMarkKind, number>();
  const added: string[] = [];
  for (const kind of CELL_MARK_KINDS) {
    if (!kinds.has(kind)) continue;
    const look = lookXml(p, kind);
    const known = there.indexOf(look);
    numbers.set(kind, known < 0 ? there.length + added.length : known);
    if (known < 0) added.push(look);
  }
  return { xml: added.length === 0 ? xml : splice(xml, grown(xml, root, list, p, added, there.length)), numbers };
}

function grown(
  xml: string,
  root: XmlNode,
  list: XmlNode | null,
  p: string,
  added: readonly string[],
  before: number,
): readonly Splice[] {
  const put = added.join('');
  // Without a count: by this it is known that there was no list.
  if (list === null) return [insertInOrder(xml, root, STYLE_ORDER, 'dxfs', `<${p}dxfs>${put}</${p}dxfs>`)];
  const counted = list.attributes.count === undefined ? [] : [setAttribute(xml, list, 'count', String(before + added.length))];
  return [...counted, appendTo(xml, list, put)];
}

/** Written as Excel writes it, as far as we know; the background of a fill is its colour here, other than in a cell's own style. */
function lookXml(p: string, kind: CellMarkKind): string {
  const { fill, line, lineColour, underline } = CELL_MARK_LOOKS[kind];
  const style = line === 'solid' ? 'thin' : 'dashed';
  const side = (name: string): string => `<${p}${name} style="${style}"><${p}color rgb="FF${lineColour}"/></${p}${name}>`;
  return (
    `<${p}dxf>` +
    (underline ? `<${p}font><${p}u/></${p}font>` : '') +
    `<${p}fill><${p}patternFill><${p}bgColor rgb="FF${fill}"/></${p}patternFill></${p}fill>` +
    `<${p}border>${side('left')}${side('right')}${side('top')}${side('bottom')}<${p}vertical/><${p}horizontal/></${p}border>` +
    `</${p}dxf>`
  );
}
