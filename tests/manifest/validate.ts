import { parseElement, type Element } from './element';
import type { Expected, Finding, Rule } from './rule';
import { characters } from './rules/characters';
import { childOrder } from './rules/childOrder';
import { forbidden } from './rules/forbidden';
import { hosts } from './rules/hosts';
import { icons } from './rules/icons';
import { identifiers } from './rules/identifiers';
import { identity } from './rules/identity';
import { lengths } from './rules/lengths';
import { locales } from './rules/locales';
import { requirements } from './rules/requirements';
import { resources } from './rules/resources';
import { root } from './rules/root';
import { store } from './rules/store';
import { pages, urls } from './rules/urls';

const RULES: readonly Rule[] = [
  root,
  childOrder,
  forbidden,
  identity,
  lengths,
  locales,
  characters,
  resources,
  identifiers,
  icons,
  urls,
  pages,
  requirements,
  hosts,
  store,
];

/**
 * Holds a manifest against the rules of OFFICE §10, offline: Office itself only says that a manifest "is not valid".
 * An empty list means nothing was found.
 */
export function validate(bytes: Uint8Array, expected: Expected): readonly Finding[] {
  const parsed = read(bytes);
  return 'message' in parsed ? [parsed] : RULES.flatMap((rule) => rule(parsed, expected));
}

/** Rule 1, first half: UTF-8 and well-formed. */
function read(bytes: Uint8Array): Element | Finding {
  try {
    return parseElement(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return { rule: 1, line: 1, message: `not well-formed UTF-8 XML: ${error instanceof Error ? error.message : String(error)}` };
  }
}
