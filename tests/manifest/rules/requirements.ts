import { DECLARED_MIN } from '../../../src/apps/site/flavours';
import { attribute, childOf, childrenOf, named } from '../element';
import { finding, type Rule } from '../rule';

/** Rule 15: the base declares exactly the floor of its flavour; VersionOverrides declares none. */
export const requirements: Rule = (root, { flavour }) => {
  const found = [];
  const declared = childOf(root, 'Requirements');
  const sets = declared === null ? [] : childrenOf(declared, 'Sets').flatMap((element) => childrenOf(element, 'Set'));
  const [set] = sets;
  const wanted = DECLARED_MIN[flavour];
  if (sets.length !== 1 || attribute(set ?? null, 'Name') !== 'ExcelApi' || attribute(set ?? null, 'MinVersion') !== wanted) {
    found.push(finding(15, declared ?? root, `the ${flavour} manifest declares ExcelApi ${wanted} and nothing else`));
  }
  for (const element of named(root, 'Requirements')) {
    if (element.parent?.name === 'VersionOverrides')
      found.push(finding(15, element, 'VersionOverrides declares no Requirements'));
  }
  return found;
};
