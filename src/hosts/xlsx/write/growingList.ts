import { appendTo, setAttribute } from '../xml/editXml';
import type { Splice } from '../xml/splice';
import { xmlTree, type XmlNode } from '../xml/xmlTree';

/** A counted list of a style sheet that only ever grows at its end. */
export interface GrowingList {
  /** The place of an entry that says the same, added if there is none. */
  indexOf(entry: string): number;
  /** Makes sure that the list itself is there. */
  touch(): void;
  /** The edits that write what was added; `insert` places the whole list where the document has none. */
  splices(insert: (put: string) => Splice): readonly Splice[];
}

/** @param first what the list must begin with when the document has none, or too few */
export function growingList(
  xml: string,
  node: XmlNode | null,
  prefix: string,
  name: string,
  first: readonly string[],
): GrowingList {
  const places = new Map<string, number>();
  const added: string[] = [];
  let length = node?.children.length ?? 0;
  let isTouched = false;
  node?.children.forEach((child, index) => {
    const meaning = meaningOf(child);
    if (!places.has(meaning)) places.set(meaning, index);
  });

  function add(entry: string, meaning: string): number {
    const place = length;
    added.push(entry);
    length += 1;
    if (!places.has(meaning)) places.set(meaning, place);
    return place;
  }
  function touch(): void {
    if (isTouched) return;
    isTouched = true;
    for (const entry of first.slice(length)) add(entry, entryMeaning(entry));
  }

  return {
    touch,
    indexOf(entry) {
      touch();
      const meaning = entryMeaning(entry);
      return places.get(meaning) ?? add(entry, meaning);
    },
    splices(insert) {
      if (added.length === 0) return [];
      const whole = `<${prefix}${name} count="${length}">${added.join('')}</${prefix}${name}>`;
      if (node === null) return [insert(whole)];
      if (node.children.length === 0) return [{ from: node.start, to: node.end, put: whole }];
      const put = appendTo(xml, node, added.join(''));
      return node.attributes.count === undefined ? [put] : [setAttribute(xml, node, 'count', String(length)), put];
    },
  };
}

function entryMeaning(entry: string): string {
  return meaningOf(xmlTree('', entry));
}

/** What an element says, whatever its prefix and the order of its attributes. */
function meaningOf(node: XmlNode): string {
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => !name.includes(':') && name !== 'xmlns')
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort();
  return `${node.name}(${attributes.join(' ')})[${node.children.map(meaningOf).join('')}]`;
}
