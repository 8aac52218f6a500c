import { attribute, everyElement, named, type Element } from '../element';
import { finding, type Finding, type Rule } from '../rule';

type Kind = 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings';

/** Which kind of resource an element with `resid` asks for. */
const ASKS: Readonly<Record<string, Kind>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

/** Rule 10: every `resid` is defined once and of the right kind, and every resource is used. */
export const resources: Rule = (root) => {
  const found: Finding[] = [];
  const defined = new Map<string, { readonly kind: string; readonly element: Element }>();
  for (const section of named(root, 'Resources').flatMap((element) => element.children)) {
    for (const element of section.children) {
      const id = attribute(element, 'id') ?? '';
      if (defined.has(id)) found.push(finding(10, element, `resource ${id} is defined twice`));
      defined.set(id, { kind: section.name, element });
    }
  }
  const used = new Set<string>();
  for (const element of everyElement(root)) {
    const id = attribute(element, 'resid');
    if (id === null) continue;
    used.add(id);
    const resource = defined.get(id);
    const kind = ASKS[element.name];
    if (resource === undefined) found.push(finding(10, element, `resource ${id} of ${element.name} is not defined`));
    else if (resource.kind !== kind)
      found.push(finding(10, element, `${element.name} needs one of ${kind ?? 'no resource'}, ${id} is one of ${resource.kind}`));
  }
  for (const [id, { element }] of defined) if (!used.has(id)) found.push(finding(10, element, `resource ${id} is not used`));
  return found;
};
