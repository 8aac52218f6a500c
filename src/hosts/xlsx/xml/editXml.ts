import type { Splice } from './splice';
import { prefixOf, type XmlNode } from './xmlTree';

/** Puts XML at the end of an element's content; `<a/>` is opened for it. */
export function appendTo(xml: string, parent: XmlNode, put: string): Splice {
  return insertAt(xml, parent, parent.innerEnd, put);
}

/**
 * Puts a child where the schema wants it: after the last of its forerunners that is there.
 * @param order names of the parent's children in schema order
 */
export function insertInOrder(xml: string, parent: XmlNode, order: readonly string[], name: string, put: string): Splice {
  const forerunners = new Set(order.slice(0, order.indexOf(name)));
  const before = parent.children.filter((child) => forerunners.has(child.name)).at(-1);
  return insertAt(xml, parent, before?.end ?? parent.innerStart, put);
}

/** Gives an attribute a value, in its place or after the others. */
export function setAttribute(xml: string, node: XmlNode, name: string, value: string): Splice {
  const tag = xml.slice(node.start, node.innerStart);
  const found = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  if (found?.[1] !== undefined) {
    const from = node.start + found.index + found[0].length - found[1].length;
    return { from, to: from + found[1].length, put: `"${value}"` };
  }
  const end = node.innerStart - (tag.endsWith('/>') ? 2 : 1);
  return { from: end, to: end, put: ` ${name}="${value}"` };
}

export function removeNode(node: XmlNode): Splice {
  return { from: node.start, to: node.end, put: '' };
}

function insertAt(xml: string, parent: XmlNode, at: number, put: string): Splice {
  const isClosed = parent.innerStart === parent.end;
  if (!isClosed) return { from: at, to: at, put };
  const name = prefixOf(xml, parent) + parent.name;
  return { from: parent.end - 2, to: parent.end, put: `>${put}</${name}>` };
}
