import { HostError } from '../../../core/workbook/host';
import { xmlStream, type Attributes } from '../../parts/parseXml';

/** An element with the places of its tags in the text it was read from, so that an edit touches only what it means. */
export interface XmlNode {
  /** Local name; only elements in the root's namespace are in the tree. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
  readonly text: string;
  /** Where `<` of the opening tag stands. */
  readonly start: number;
  /** Right after the opening tag. */
  readonly innerStart: number;
  /** Where the closing tag begins; for `<a/>` the same as `innerStart`. */
  readonly innerEnd: number;
  /** Right after the closing tag. */
  readonly end: number;
}

type Growing = { -readonly [K in keyof XmlNode]: XmlNode[K] } & { children: Growing[] };

/** The root of a document. @throws HostError `damaged` with the part */
export function xmlTree(part: string, xml: string): XmlNode {
  const open: Growing[] = [];
  let root: Growing | null = null;
  const stream = xmlStream(part, {
    open(name, attributes) {
      const end = stream.position();
      const start = xml.lastIndexOf('<', end - 1);
      const node: Growing = { name, attributes, children: [], text: '', start, innerStart: end, innerEnd: end, end };
      open.at(-1)?.children.push(node);
      root ??= node;
      open.push(node);
    },
    close() {
      const node = open.pop();
      if (node === undefined) return;
      node.end = stream.position();
      node.innerEnd = node.end === node.innerStart ? node.end : xml.lastIndexOf('<', node.end - 1);
    },
    text(text) {
      const node = open.at(-1);
      if (node !== undefined) node.text += text;
    },
  });
  stream.write(xml);
  stream.end();
  if (root === null) throw new HostError({ code: 'damaged', part });
  return root;
}

export function childNamed(node: XmlNode | null, name: string): XmlNode | null {
  return node?.children.find((child) => child.name === name) ?? null;
}

export function childrenNamed(node: XmlNode | null, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The prefix an element was written with, colon included: `x:` for `<x:sheets>`, "" for `<sheets>`. */
export function prefixOf(xml: string, node: XmlNode): string {
  const tag = xml.slice(node.start + 1, node.start + 1 + 200);
  const colon = /^([^\s:/>]+:)/.exec(tag);
  return colon?.[1] ?? '';
}
