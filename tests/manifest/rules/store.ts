import { attribute, childOf } from '../element';
import { finding, type Finding, type Rule } from '../rule';

const PLACEHOLDER = /example\.(com|org|net)|contoso|localhost|todo|changeme/i;
const MARKS = /\b(add-?in|microsoft|office|excel|windows|365)\b/i;

/** Rule 17, first half: what a store asks for. */
export const store: Rule = (root, { flavour, privacyUrl }) => {
  if (flavour !== 'store') return [];
  const found: Finding[] = [];
  const support = attribute(childOf(root, 'SupportUrl'), 'DefaultValue') ?? '';
  if (support === '' || PLACEHOLDER.test(support)) found.push(finding(17, root, `SupportUrl is a real page: ${support}`));
  if (privacyUrl === null || PLACEHOLDER.test(privacyUrl))
    found.push(finding(17, root, `a store needs the address of a privacy page: ${privacyUrl ?? 'none'}`));
  const display = childOf(root, 'DisplayName');
  const names =
    display === null
      ? []
      : [attribute(display, 'DefaultValue') ?? '', ...display.children.map((child) => attribute(child, 'Value') ?? '')];
  for (const name of names)
    if (MARKS.test(name))
      found.push(finding(17, display ?? root, `DisplayName has no "add-in" and no mark of Microsoft's: ${name}`));
  return found;
};
