import { everyElement } from '../element';
import { finding, type Rule } from '../rule';

const FORBIDDEN = new Set(['Runtimes', 'ExtendedOverrides', 'FunctionFile', 'AllFormFactors']);

/** Rule 4: no shared runtime, no shortcuts, no function file (OFFICE D4). */
export const forbidden: Rule = (root) =>
  [...everyElement(root)]
    .filter((element) => FORBIDDEN.has(element.name))
    .map((element) => finding(4, element, `${element.name} is not used by this add-in`));
