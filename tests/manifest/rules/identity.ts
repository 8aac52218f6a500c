import { textOf } from '../element';
import { finding, type Rule } from '../rule';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){0,3}$/;

/** Rule 6: the identity never changes, the version follows the package and never goes back. */
export const identity: Rule = (root, expected) => {
  const found = [];
  const id = textOf(root, 'Id') ?? '';
  const version = textOf(root, 'Version') ?? '';
  if (!GUID.test(id)) found.push(finding(6, root, `Id is no GUID: ${id}`));
  if (id.toLowerCase() !== expected.id.toLowerCase()) found.push(finding(6, root, `Id is not the recorded ${expected.id}`));
  if (!VERSION.test(version)) found.push(finding(6, root, `Version is 1 to 4 numbers of at most 5 digits: ${version}`));
  else {
    if (compareVersions(version, expected.packageVersion) !== 0)
      found.push(finding(6, root, `Version ${version} is not the package's ${expected.packageVersion}`));
    if (compareVersions(version, expected.lastReleased) < 0)
      found.push(finding(6, root, `Version ${version} goes back behind ${expected.lastReleased}`));
  }
  return found;
};

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let part = 0; part < 4; part += 1) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
