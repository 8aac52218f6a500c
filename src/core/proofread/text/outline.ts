import { flowOf, type Flow } from './flow';
import type { Paragraph } from './paragraph';

/** A paragraph with the items of the list that it opens. */
export interface Node {
  readonly paragraph: Paragraph;
  readonly flow: Flow;
  readonly children: readonly Node[];
}

const OPEN = /[:;,]$|(?:cụ thể|như sau|trong đó|bao gồm|gồm)$/iu;
const TOTAL = /^(?:tổng|cộng)(?![\p{L}])/iu;
const MOST_PLAIN_ITEMS = 40;

/** The paragraphs as a tree: under each one that opens a list, its items; under an item, the items of the next kind of bullet. */
export function outlineOf(paragraphs: readonly Paragraph[]): readonly Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const { node, next } = take(paragraphs, at, new Set(), false);
    nodes.push(node);
    at = next;
  }
  return nodes;
}

function nodeOf(paragraph: Paragraph, children: readonly Node[]): Node {
  return { paragraph, flow: flowOf(paragraph), children };
}

interface Taken {
  readonly node: Node;
  readonly next: number;
}

function take(all: readonly Paragraph[], at: number, taken: ReadonlySet<string>, isItem: boolean): Taken {
  const paragraph = all[at];
  if (paragraph === undefined) throw new Error(`No paragraph ${at}`);
  const leaf = { node: nodeOf(paragraph, []), next: at + 1 };
  const first = all[at + 1];
  if (first === undefined || first.cells !== null || paragraph.cells !== null) return leaf;
  const own = new Set([...taken, paragraph.bullet.mark]);
  const isOpen = OPEN.test(paragraph.text) || (isTotal(paragraph) && first.bullet.kind === 'sign');
  const { kind, mark } = first.bullet;
  if (kind === 'none') return isOpen && !isItemEnd(paragraph, isItem) ? withPlainItems(all, at, paragraph) : leaf;
  if (own.has(mark) || (!isOpen && !(isItem && kind === 'sign'))) return leaf;
  if (kind === 'section' && paragraph.bullet.kind !== 'none' && paragraph.bullet.kind !== 'section') return leaf;
  const children: Node[] = [];
  let next = at + 1;
  while (all[next]?.bullet.mark === mark && all[next]?.cells === null) {
    const child = take(all, next, own, true);
    children.push(child.node);
    next = child.next;
  }
  return { node: nodeOf(paragraph, children), next };
}

/** `Tổng số tập thể được khen: 12`, and then its items though nothing opens them. */
function isTotal({ text }: Paragraph): boolean {
  return text.length < 200 && /(?<![\p{L}])tổng(?: số| cộng)?(?![\p{L}])/iu.test(text);
}

/** An item of a list that ends in `;` is followed by the next item, not by its own. */
function isItemEnd(paragraph: Paragraph, isItem: boolean): boolean {
  return isItem && !/:$/.test(paragraph.text);
}

/** Items without bullets: paragraphs that hold a number, up to the one that closes the list. */
function withPlainItems(all: readonly Paragraph[], at: number, paragraph: Paragraph): Taken {
  const children: Node[] = [];
  let next = at + 1;
  let isOpen = true;
  const isLoose = paragraph.text.endsWith(':') || !/[;,]$/.test(paragraph.text);
  while (children.length < MOST_PLAIN_ITEMS && (isOpen || isLoose)) {
    const item = all[next];
    if (item === undefined || item.cells !== null || item.bullet.kind !== 'none') break;
    if (!/\d|\p{L}/u.test(item.text) || TOTAL.test(item.text) || !/\d/.test(item.text)) break;
    const child = /:$/.test(item.text) ? take(all, next, new Set(), false) : { node: nodeOf(item, []), next: next + 1 };
    children.push(child.node);
    next = child.next;
    isOpen = /[;,:]$/.test(item.text);
  }
  return { node: nodeOf(paragraph, children), next };
}
