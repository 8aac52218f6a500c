import { attribute, everyElement, named } from '../element';
import { finding, type Rule } from '../rule';

/** Rule 11: ids of controls, groups and tabs are unique; all buttons share one pane. */
export const identifiers: Rule = (root) => {
  const found = [];
  const seen = new Set<string>();
  for (const element of everyElement(root)) {
    if (!['Control', 'Group', 'CustomTab', 'OfficeTab'].includes(element.name)) continue;
    const id = attribute(element, 'id') ?? '';
    if (id === '') found.push(finding(11, element, `${element.name} has no id`));
    if (seen.has(id)) found.push(finding(11, element, `id ${id} is used twice`));
    seen.add(id);
  }
  const panes = named(root, 'TaskpaneId');
  const [first] = panes;
  for (const pane of panes) {
    if (pane.text.trim() !== first?.text.trim())
      found.push(finding(11, pane, `all buttons share one TaskpaneId, not ${pane.text.trim()}`));
  }
  return found;
};
