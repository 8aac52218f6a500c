import type { Tag, XmlNode } from 'easy-template-x';
import { HostError } from '../../../core/workbook/host';
import type { DocumentPlace, TemplateField, TemplateRead } from '../../../core/workbook/paperTemplate';
import { readDocument } from '../readDocument';
import { MOST_BYTES } from '../readReport';
import { templateHandler } from './templateHandler';

/**
 * The fields of an office's template in their order. The file is first read by our own reader, which knows what a harmful one looks
 * like. @throws HostError `notDocument`, `damaged` or `tooLarge`
 */
export async function templateFields(bytes: Uint8Array): Promise<TemplateRead> {
  if (bytes.length > MOST_BYTES) throw new HostError({ code: 'tooLarge', what: 'bytes', found: bytes.length, limit: MOST_BYTES });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new HostError({ code: 'notDocument', detail: '' });
  const lonely = readDocument(bytes).find(({ text }) => /[{}]/.test(text.replace(/\{[^{}]*\}/g, '')));
  if (lonely !== undefined) return { kind: 'broken', near: lonely.text.trim() };
  const library = await import('easy-template-x');
  try {
    const tags = await templateHandler(library).parseTags(bufferOf(bytes));
    return { kind: 'fields', fields: tags.map(fieldOf) };
  } catch (error) {
    if (error instanceof library.MissingCloseDelimiterError) return { kind: 'broken', near: error.openDelimiterText };
    if (error instanceof library.MissingStartDelimiterError) return { kind: 'broken', near: error.closeDelimiterText };
    if (error instanceof library.TagOptionsParseError) return { kind: 'broken', near: error.tagRawText };
    throw error;
  }
}

/** The library takes a buffer of its own, not a window into another. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}

function fieldOf(tag: Tag): TemplateField {
  const kind = tag.disposition === 'Open' ? 'open' : tag.disposition === 'Close' ? 'close' : 'value';
  return { kind, name: tag.name.trim(), at: placeOf(tag) };
}

function placeOf(tag: Tag): DocumentPlace {
  const node: XmlNode = tag.placement === 'TextNode' ? tag.xmlTextNode : tag.xmlNode;
  const paragraph = ancestor(node, 'w:p');
  const cell = ancestor(node, 'w:tc');
  const row = cell === null ? null : ancestor(cell, 'w:tr');
  return {
    paragraph: paragraph === null ? '' : textOf(paragraph).trim(),
    cell: cell === null || row === null ? null : { row: positionOf(row, 'w:tr'), column: positionOf(cell, 'w:tc') },
  };
}

function ancestor(node: XmlNode, name: string): XmlNode | null {
  for (let one: XmlNode | undefined = node; one !== undefined && one !== null; one = one.parentNode)
    if (one.nodeName === name) return one;
  return null;
}

/** Counted from 1 among those of its kind. */
function positionOf(node: XmlNode, name: string): number {
  const siblings: readonly XmlNode[] = node.parentNode?.childNodes ?? [];
  return siblings.filter((one) => one.nodeName === name).indexOf(node) + 1;
}

function textOf(node: XmlNode): string {
  if (node.nodeType === 'Text') return node.textContent;
  const children: readonly XmlNode[] = node.childNodes ?? [];
  return children.map(textOf).join('');
}
