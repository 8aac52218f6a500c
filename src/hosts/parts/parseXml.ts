import { SaxesParser } from 'saxes';
import { HostError } from '../../core/workbook/host';

export type Attributes = Readonly<Record<string, string>>;

/**
 * Hears the elements of one vocabulary: those in the namespace of the root, called by their local names whatever
 * prefix the document uses. Elements of other namespaces, and all of `extLst`, are passed over with everything in them.
 */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** Reads XML piece by piece, strictly: well formed, no entities of its own. */
export interface XmlStream {
  write(text: string): void;
  end(): void;
  /** UTF-16 units taken so far; while an element opens or closes, the place right after its tag. */
  position(): number;
}

/** @throws HostError `damaged` with the part, as soon as the XML is not well formed */
export function xmlStream(part: string, listener: XmlListener): XmlStream {
  // Lines and columns are not counted; `position` is there all the same.
  const parser = new SaxesParser({ xmlns: false, position: false });
  let prefixes: ReadonlySet<string> | null = null;
  let skipped = 0;

  parser.on('error', () => {
    throw new HostError({ code: 'damaged', part });
  });
  parser.on('opentag', ({ name, attributes }) => {
    prefixes ??= prefixesLike(name, attributes);
    const local = skipped > 0 ? null : localName(name, prefixes);
    if (local === null) skipped += 1;
    else listener.open(local, attributes);
  });
  parser.on('closetag', ({ name }) => {
    if (skipped > 0) skipped -= 1;
    else listener.close(name.slice(name.indexOf(':') + 1));
  });
  if (listener.text !== undefined) {
    const take = (text: string): void => {
      if (skipped === 0) listener.text?.(text);
    };
    parser.on('text', take);
    parser.on('cdata', take);
  }
  return {
    write: (text) => void parser.write(text),
    end: () => void parser.close(),
    position: () => parser.position,
  };
}

/** The prefixes that the root binds to its own namespace; "" is the default namespace. */
function prefixesLike(root: string, attributes: Attributes): ReadonlySet<string> {
  const own = root.includes(':') ? root.slice(0, root.indexOf(':')) : '';
  const namespace = attributes[own === '' ? 'xmlns' : `xmlns:${own}`];
  const prefixes = new Set([own]);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== namespace) continue;
    if (name === 'xmlns') prefixes.add('');
    else if (name.startsWith('xmlns:')) prefixes.add(name.slice(6));
  }
  return prefixes;
}

function localName(name: string, prefixes: ReadonlySet<string>): string | null {
  const colon = name.indexOf(':');
  const local = name.slice(colon + 1);
  return local !== 'extLst' && prefixes.has(colon < 0 ? '' : name.slice(0, colon)) ? local : null;
}

/** An attribute by its local name, whatever its prefix: `r:id` is `id`. */
export function attributeNamed(attributes: Attributes, local: string): string | null {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.endsWith(local) && name.slice(name.indexOf(':') + 1) === local) return value;
  }
  return null;
}

/** An XML boolean; absent is what the caller says. */
export function isTrue(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === '1' || value === 'true' || value === 'on';
}
