import { equal, pointsFrom, type Points } from '../../src/core/domain/points';

/** Key paths (`passDown.flag.seats`) that a case states and that are not compared, each with its reason. */
export type NotCompared = Readonly<Record<string, string>>;

/**
 * The key paths where `actual` is not what `expected` says. Numbers are compared by value (`"10"` is `"10.00"`), everything
 * else as it stands; what `actual` has beyond `expected` is nobody's business. Source: METHODS §13.
 */
export function differences(expected: unknown, actual: unknown, notCompared: NotCompared = {}, path = ''): readonly string[] {
  if (Object.hasOwn(notCompared, path)) return [];
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [say(path, expected, actual)];
    if (actual.length !== expected.length) return [say(`${path}.length`, expected.length, actual.length)];
    return expected.flatMap((one: unknown, index) => differences(one, actual[index], notCompared, join(path, String(index))));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null) return [say(path, expected, actual)];
    const has = new Map<string, unknown>(Object.entries(actual));
    return Object.entries(expected).flatMap(([key, value]) => differences(value, has.get(key), notCompared, join(path, key)));
  }
  const wanted = numberOf(expected);
  const found = numberOf(actual);
  const isSame = wanted !== null && found !== null ? equal(wanted, found) : expected === actual;
  return isSame ? [] : [say(path, expected, actual)];
}

function numberOf(value: unknown): Points | null {
  return typeof value === 'string' || typeof value === 'number' ? pointsFrom(String(value)) : null;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function say(path: string, expected: unknown, actual: unknown): string {
  return `${path}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`;
}
