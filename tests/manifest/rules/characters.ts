import { everyElement } from '../element';
import { finding, type Rule } from '../rule';

/** Rule 9: composed characters, no control characters, no doubled spaces. */
export const characters: Rule = (root) => {
  const found = [];
  for (const element of everyElement(root)) {
    for (const text of [element.text.trim(), ...element.attributes.values()]) {
      if (text !== text.normalize('NFC')) found.push(finding(9, element, `not in composed form (NFC): ${text}`));
      if (/\p{Cc}/u.test(text)) found.push(finding(9, element, `has a control character: ${JSON.stringify(text)}`));
      if (/ {2}/.test(text)) found.push(finding(9, element, `has two spaces in a row: ${text}`));
    }
  }
  return found;
};
