import { attribute, named, textOf } from '../element';
import { finding, type Rule } from '../rule';

/** Rule 16: Excel workbooks only, and no more permission than writing in them. */
export const hosts: Rule = (root) => {
  const found = [];
  for (const host of named(root, 'Host')) {
    const name = attribute(host, 'Name') ?? attribute(host, 'type');
    if (name !== 'Workbook') found.push(finding(16, host, `the only Host is Workbook, not ${name ?? 'nothing'}`));
  }
  if (textOf(root, 'Permissions') !== 'ReadWriteDocument') found.push(finding(16, root, 'Permissions is ReadWriteDocument'));
  return found;
};
