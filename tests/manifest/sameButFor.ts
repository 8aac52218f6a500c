import type { Element } from './element';
import { finding, type Finding } from './rule';

/** Where flavours may differ: addresses and the declared floor. */
const MAY_DIFFER = new Set([
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'Image',
  'Url',
  'Set',
  'Sets',
  'AppDomain',
]);

/** Rule 17, second half: one manifest handed out in several ways, not several manifests. */
export function sameButFor(one: Element, other: Element): readonly Finding[] {
  if (MAY_DIFFER.has(one.name) && one.name === other.name) return [];
  const found: Finding[] = [];
  if (one.name !== other.name) return [finding(17, one, `flavours differ: ${one.name} here, ${other.name} there`)];
  const attributes = new Set([...one.attributes.keys(), ...other.attributes.keys()]);
  for (const name of attributes) {
    if (one.attributes.get(name) !== other.attributes.get(name))
      found.push(finding(17, one, `flavours differ in ${name} of ${one.name}`));
  }
  if (one.text.trim() !== other.text.trim()) found.push(finding(17, one, `flavours differ in the text of ${one.name}`));
  if (one.children.length !== other.children.length) found.push(finding(17, one, `flavours differ in the parts of ${one.name}`));
  one.children.forEach((child, index) => {
    const twin = other.children[index];
    if (twin !== undefined) found.push(...sameButFor(child, twin));
  });
  return found;
}
