import { attribute, everyElement, type Element } from '../element';
import { finding, type Finding, type Rule } from '../rule';

const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  ShortStrings: 125,
  LongStrings: 250,
};
const LONGEST_ID = 32;
const LONGEST_GROUP = 125;
const LONGEST_URL = 2048;

/** Rule 7: lengths, in characters, of what stands there and of its translations. */
export const lengths: Rule = (root) => [...everyElement(root)].flatMap(check);

function check(element: Element): readonly Finding[] {
  const found: Finding[] = [];
  const limit = LONGEST[element.name === 'String' ? (element.parent?.name ?? '') : element.name];
  for (const text of texts(element)) {
    if (/^https?:/.test(text) && text.length > LONGEST_URL)
      found.push(finding(7, element, `a URL has at most ${LONGEST_URL} characters`));
    if (limit !== undefined && text.length > limit)
      found.push(finding(7, element, `${element.name} has at most ${limit} characters, not ${text.length}`));
  }
  const id = attribute(element, 'id') ?? '';
  if (element.parent?.parent?.name === 'Resources' && id.length > LONGEST_ID)
    found.push(finding(7, element, `a resource id has at most ${LONGEST_ID} characters: ${id}`));
  if (element.name === 'Group' && id.length > LONGEST_GROUP)
    found.push(finding(7, element, `a Group id has at most ${LONGEST_GROUP} characters`));
  return found;
}

function texts(element: Element): readonly string[] {
  const overrides = element.children.filter((child) => child.name === 'Override').map((child) => attribute(child, 'Value') ?? '');
  return [attribute(element, 'DefaultValue') ?? element.text.trim(), ...overrides];
}
