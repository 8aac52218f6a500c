import { add, type Points } from '../../domain/points';
import type { Reading, ReadNumber } from '../../domain/reading';
import { nameKey } from '../../shared/nameKey';
import type { CellRef } from '../../workbook/address';
import { nounAt, type Noun } from '../text/nouns';
import type { Paragraph } from '../text/paragraph';
import { moneyIn } from './moneyIn';
import { EMPTY_WORDS, lowerWords, wordsKey } from './words';

/** A figure of the workbook that a report may state as well. */
export interface Figure {
  readonly name: string;
  readonly noun: Noun | null;
  /** Words that must stand before or right behind the number. */
  readonly words: readonly string[];
  readonly value: Points;
  /** How many đồng its unit is; `null`: it names no unit of money. */
  readonly factor: Points | null;
  readonly cells: readonly CellRef[];
  /** Of the cluster, added up over its units: what each of them states. `null`: of one unit. */
  readonly addends: readonly Points[] | null;
}

/** The figures of the report's school, or of the cluster whose units it names. */
export function figuresOf(workbook: Reading, paragraphs: readonly Paragraph[]): readonly Figure[] {
  const named = unitsNamedIn(workbook, paragraphs);
  const [unit, ...others] = named;
  if (unit === undefined) return [];
  // A school's report may name another school; the cluster's names all of them.
  if (others.length > 0) return named.length === workbook.units.length ? clusterFigures(workbook) : [];
  const indicators = workbook.indicators
    .filter(({ unitName }) => nameKey(unitName) === nameKey(unit.name))
    .flatMap(({ name, total, parts }) => [
      { name, number: total },
      ...parts
        .filter(({ number }) => number.reading.status === 'ok' && !number.reading.isPercent)
        .map((part) => ({ name: `${name} ${part.name}`, number: part.number })),
    ]);
  const results = workbook.criteria.flatMap(({ id, text }) => {
    const result = workbook.entries.get(unit.id)?.get(id)?.result;
    return result === undefined || result.word !== null ? [] : [{ name: text, number: result.number }];
  });
  return [...indicators, ...results].flatMap(({ name, number }): readonly Figure[] => {
    const { value } = number.reading;
    return value === null ? [] : figure(name, value, [number.at], null);
  });
}

/** What every unit of the cluster states once, added up; a quantity that is missing for one of them has no sum. */
function clusterFigures({ units, indicators }: Reading): readonly Figure[] {
  const keys = units.map(({ name }) => nameKey(name));
  const stated = new Map<string, { readonly unit: string; readonly number: ReadNumber }[]>();
  for (const { unitName, name, total, parts } of indicators) {
    const unit = nameKey(unitName);
    if (!keys.includes(unit)) continue;
    for (const [one, number] of [
      [name, total] as const,
      ...parts.map((part) => [`${name} ${part.name}`, part.number] as const),
    ]) {
      const all = stated.get(one) ?? [];
      stated.set(one, all);
      all.push({ unit, number });
    }
  }
  return [...stated].flatMap(([name, all]): readonly Figure[] => {
    const values = all.flatMap(({ number: { reading } }) =>
      reading.status === 'ok' && !reading.isPercent && reading.value !== null ? [reading.value] : [],
    );
    const isWhole = all.length === keys.length && new Set(all.map(({ unit }) => unit)).size === keys.length;
    if (!isWhole || values.length < all.length || SHARE.test(name.normalize('NFC'))) return [];
    const cells = all.map(({ number }) => number.at);
    return figure(name, values.reduce(add), cells, values);
  });
}

/** Nothing is the sum of shares or of means. */
const SHARE = /(?<!\p{L})(?:t[ỷỉ] lệ|bình quân|trung bình)(?!\p{L})|%/iu;

/** None where the name tells nothing. */
function figure(name: string, value: Points, cells: readonly CellRef[], addends: Figure['addends']): readonly Figure[] {
  const { rest, factor } = moneyIn(name);
  const words = wordsOf(rest);
  return words.length === 0 ? [] : [{ name, noun: nounIn(name), words, value, factor, cells, addends }];
}

/** The units that the report names, none of them only inside the longer name of another; the only one of the workbook need not be named. */
function unitsNamedIn({ units }: Reading, paragraphs: readonly Paragraph[]): Reading['units'] {
  if (units.length === 1) return units;
  const text = wordsKey(paragraphs.map((paragraph) => paragraph.text).join('\n'));
  const names = units.map(({ name }) => wordsKey(name));
  return units.filter((_, index) => {
    const own = names[index] ?? '';
    const longer = names.filter((name) => name.length > own.length && name.includes(own));
    return longer.reduce((rest, name) => rest.replaceAll(name, ' | '), text).includes(own);
  });
}

/** The telling words of a name. */
function wordsOf(name: string): readonly string[] {
  return lowerWords(name).filter((word) => word.length > 1 && !EMPTY_WORDS.has(word));
}

function nounIn(name: string): Noun | null {
  const starts = [...name.matchAll(/(?<![\p{L}])\p{L}/gu)].map(({ index }) => index);
  for (const start of starts) {
    const noun = nounAt(name, start);
    if (noun !== null) return noun;
  }
  return null;
}
