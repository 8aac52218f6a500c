import { SaxesParser } from 'saxes';

export const APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
export const BASIC = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
export const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
export const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** An element of a manifest with the line it stands on. */
export interface Element {
  readonly name: string;
  readonly namespace: string;
  readonly line: number;
  /** By local name; `xsi:type` is `type`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Namespace declarations as written, by prefix; "" is the default. */
  readonly declared: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly parent: Element | null;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** @throws Error with line and column when the text is not well-formed XML */
export function parseElement(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let root: Growing | null = null;
  let current: Growing | null = null;
  const open: (Growing | null)[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error(`${parser.line}: a manifest has no document type`);
  });
  parser.on('opentag', (tag) => {
    const attributes = new Map<string, string>();
    const declared = new Map<string, string>();
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns')
        declared.set(attribute.prefix === 'xmlns' ? attribute.local : '', attribute.value);
      else attributes.set(attribute.local, attribute.value);
    }
    const element: Growing = {
      name: tag.local,
      namespace: tag.uri,
      line: parser.line,
      attributes,
      declared,
      children: [],
      text: '',
      parent: current,
    };
    current?.children.push(element);
    root ??= element;
    open.push(current);
    current = element;
  });
  parser.on('text', (text) => {
    if (current !== null) current.text += text;
  });
  parser.on('closetag', () => {
    current = open.pop() ?? null;
  });
  parser.write(xml).close();
  if (root === null) throw new Error('no element');
  return root;
}

export function childrenOf(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}

export function childOf(element: Element, name: string): Element | null {
  return element.children.find((child) => child.name === name) ?? null;
}

/** The element and everything inside it, in document order. */
export function* everyElement(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

export function named(root: Element, name: string): readonly Element[] {
  return [...everyElement(root)].filter((element) => element.name === name);
}

/** `null` when the attribute is absent. */
export function attribute(element: Element | null, name: string): string | null {
  return element?.attributes.get(name) ?? null;
}

/** The trimmed text of a child, `null` when there is none. */
export function textOf(element: Element, child: string): string | null {
  return childOf(element, child)?.text.trim() ?? null;
}
