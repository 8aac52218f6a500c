import { APP, attribute, BASIC, OVERRIDES, XSI, everyElement } from '../element';
import { finding, type Rule } from '../rule';

const KNOWN = new Set([APP, BASIC, OVERRIDES]);

/** Rule 1: the root, its type and its namespaces, letter by letter. */
export const root: Rule = (element) => {
  const found = [];
  if (element.name !== 'OfficeApp' || element.namespace !== APP)
    found.push(finding(1, element, `the root is OfficeApp of ${APP}`));
  if (attribute(element, 'type') !== 'TaskPaneApp') found.push(finding(1, element, 'xsi:type is TaskPaneApp'));
  if (element.declared.get('xsi') !== XSI) found.push(finding(1, element, `xmlns:xsi is ${XSI}, with http`));
  for (const one of everyElement(element)) {
    if (!KNOWN.has(one.namespace)) found.push(finding(1, one, `${one.name} is in an unknown namespace: ${one.namespace}`));
  }
  return found;
};
