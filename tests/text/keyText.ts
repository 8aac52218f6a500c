import type { Text } from '../../src/text/text';
import { vi } from '../../src/text/vi';

/** What a sentence looks like in the key-showing language. */
export const KEY = /⟦[^⟧]*⟧/g;

/** A language that says where each sentence stands instead of the sentence: `⟦panel.firstRun.start⟧`. What is not so is a bare sentence. */
export const keyText: Text = { ...keyed(vi, []), language: 'vi' };

function keyed<T>(value: T, path: readonly string[]): T;
function keyed(value: unknown, path: readonly string[]): unknown {
  if (typeof value === 'string') return `⟦${path.join('.')}⟧`;
  if (typeof value === 'function') return (...given: readonly unknown[]) => keyed(Reflect.apply(value, undefined, given), path);
  if (Array.isArray(value)) return value.map((one, at) => keyed(one, [...path, String(at)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, keyed(one, [...path, key])]));
}
