import { appendTo, removeNode } from '../xml/editXml';
import { escapeAttribute } from '../xml/escape';
import { splice } from '../xml/splice';
import { prefixOf, xmlTree } from '../xml/xmlTree';
import type { Parts } from './parts';
import { relationsPath, resolveTarget, targetFrom } from './partPath';
import { CONTENT_TYPES_PART, DECLARATION, PACKAGE_RELATIONS } from './vocabulary';

/** Adds a relation to a part and returns its id, one that nothing else uses. */
export function addRelation(parts: Parts, owner: string, type: string, target: string): string {
  const path = relationsPath(owner);
  const xml = parts.has(path) ? parts.text(path) : `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}"></Relationships>`;
  const root = xmlTree(path, xml);
  const numbers = root.children.map(({ attributes }) => Number(/^rId(\d+)$/i.exec(attributes.Id ?? '')?.[1] ?? 0));
  const id = `rId${numbers.reduce((highest, one) => Math.max(highest, one), 0) + 1}`;
  const line = `<${prefixOf(xml, root)}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(targetFrom(owner, target))}"/>`;
  parts.put(path, splice(xml, [appendTo(xml, root, line)]));
  return id;
}

/** Keeps only some relations of a part; those of the last are dropped together with the file that lists them. */
export function keepRelations(parts: Parts, owner: string, keeps: (kind: string, id: string) => boolean): void {
  const path = relationsPath(owner);
  if (!parts.has(path)) return;
  const xml = parts.text(path);
  const { children } = xmlTree(path, xml);
  const dropped = children.filter(({ attributes }) => {
    const type = attributes.Type ?? '';
    return !keeps(type.slice(type.lastIndexOf('/') + 1), attributes.Id ?? '');
  });
  if (dropped.length === 0) return;
  if (dropped.length === children.length) parts.remove(path);
  else parts.put(path, splice(xml, dropped.map(removeNode)));
}

/** Declares what a new part is. */
export function addContentType(parts: Parts, path: string, type: string): void {
  const xml = parts.text(CONTENT_TYPES_PART);
  const root = xmlTree(CONTENT_TYPES_PART, xml);
  const line = `<${prefixOf(xml, root)}Override PartName="/${escapeAttribute(path)}" ContentType="${type}"/>`;
  parts.put(CONTENT_TYPES_PART, splice(xml, [appendTo(xml, root, line)]));
}

/** Takes a part out of the package: its bytes, its content type and its owner's relation to it. */
export function removePart(parts: Parts, owner: string, path: string): void {
  const types = parts.text(CONTENT_TYPES_PART);
  const declared = xmlTree(CONTENT_TYPES_PART, types).children.filter(
    ({ attributes }) => (attributes.PartName ?? '').toLowerCase() === `/${path.toLowerCase()}`,
  );
  if (declared.length > 0) parts.put(CONTENT_TYPES_PART, splice(types, declared.map(removeNode)));
  const listed = relationsPath(owner);
  const xml = parts.text(listed);
  const pointing = xmlTree(listed, xml).children.filter(
    ({ attributes }) => resolveTarget(owner, attributes.Target ?? '') === path,
  );
  if (pointing.length > 0) parts.put(listed, splice(xml, pointing.map(removeNode)));
  parts.remove(path);
}
