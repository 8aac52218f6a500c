import type { Flavour } from '../../src/apps/site/flavours';
import type { Element } from './element';

/** What is wrong, by the number of its rule (OFFICE §10) and the line of the manifest. */
export interface Finding {
  readonly rule: number;
  readonly line: number;
  readonly message: string;
}

/** What a manifest is held against. */
export interface Expected {
  readonly flavour: Flavour;
  readonly packageVersion: string;
  /** The identity that never changes. */
  readonly id: string;
  /** The highest version ever handed out. */
  readonly lastReleased: string;
  /** A file of the build by its path under the site; `null` when the build has none. */
  readonly file: (path: string) => Uint8Array | null;
  /** Needed by a store; `null` until there is one. */
  readonly privacyUrl: string | null;
}

export type Rule = (root: Element, expected: Expected) => readonly Finding[];

export function finding(rule: number, element: Element, message: string): Finding {
  return { rule, line: element.line, message };
}
