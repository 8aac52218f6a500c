import { attribute, childrenOf, everyElement, textOf, type Element } from '../element';
import { finding, type Finding, type Rule } from '../rule';

const DEFAULT = 'vi-VN';
const OTHER = 'en-US';

/** Rule 8: Vietnamese by default, each text with exactly one English override. */
export const locales: Rule = (root) => {
  const found: Finding[] = [];
  if (textOf(root, 'DefaultLocale') !== DEFAULT) found.push(finding(8, root, `DefaultLocale is ${DEFAULT}`));
  for (const element of everyElement(root)) {
    if (isTranslated(element)) found.push(...check(element));
  }
  return found;
};

function isTranslated(element: Element): boolean {
  return (
    element.name === 'String' ||
    (element.parent?.name === 'OfficeApp' && (element.name === 'DisplayName' || element.name === 'Description'))
  );
}

function check(element: Element): readonly Finding[] {
  const tags = childrenOf(element, 'Override').map((override) => attribute(override, 'Locale') ?? '');
  const name = `${element.name} ${attribute(element, 'id') ?? ''}`.trim();
  const found: Finding[] = [];
  if (tags.filter((tag) => tag === OTHER).length !== 1)
    found.push(finding(8, element, `${name} has exactly one override for ${OTHER}`));
  if (tags.includes(DEFAULT)) found.push(finding(8, element, `${name} overrides the default locale`));
  for (const tag of tags)
    if (!/^[a-z]{2}-[A-Z]{2}$/.test(tag)) found.push(finding(8, element, `${name}: a locale is written in full, not ${tag}`));
  if (new Set(tags).size !== tags.length) found.push(finding(8, element, `${name} overrides a locale twice`));
  return found;
}
