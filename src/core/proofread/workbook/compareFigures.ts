import { add, compare, equal, type Points } from '../../domain/points';
import type { ComparedFigure, WorkbookComparison } from '../../domain/proofreading';
import type { Reading, ReadNumber } from '../../domain/reading';
import { nameKey } from '../../shared/nameKey';
import type { CellRef } from '../../workbook/address';
import type { CitedDocument } from '../citations/citations';
import type { Amount } from '../text/amount';
import { headOf } from '../sums/head';
import { flowOf, type Flow } from '../text/flow';
import { areAlike, nounAt, type Noun } from '../text/nouns';
import { placeIn, type Paragraph } from '../text/paragraph';

/** A figure of the workbook that a report may state as well. */
interface Figure {
  readonly name: string;
  readonly noun: Noun | null;
  /** Words that must stand before or right behind the number. */
  readonly words: readonly string[];
  readonly value: Points;
  readonly cells: readonly CellRef[];
  /** Of the cluster: added up over its units. */
  readonly isOfCluster: boolean;
}

interface Place {
  readonly amount: Amount;
  readonly flow: Flow;
  readonly words: ReadonlySet<string>;
  /** `tổng số` stands before it in its clause. */
  readonly isCalledTotal: boolean;
  /** A unit is named in its paragraph: the number may be that unit's alone. */
  readonly namesUnit: boolean;
}

const EMPTY = new Set(
  'số tổng lượng các và của trong năm đã được thực hiện kết quả theo có trên mở kế hoạch giao đạt mới với cả tổ chức hoàn thành đó'.split(
    ' ',
  ),
);

/**
 * The figures of the report's school, or of the cluster whose units it names, beside the workbook's: a figure counts as the same where every telling word of its name stands
 * beside one number of the report. Of several numbers for one name the total is compared; without a total, none that differs. A figure of
 * the cluster differs only from what is called a total in a paragraph that names no unit.
 */
export function compareFigures(
  paragraphs: readonly Paragraph[],
  workbook: Reading,
  documents: readonly CitedDocument[],
  evidenceCount: number,
): WorkbookComparison {
  const figures = figuresOf(workbook, paragraphs);
  const units = workbook.units.map(({ name }) => wordsKey(name));
  const places = paragraphs.map(flowOf).flatMap((flow) => placesIn(flow, units));
  return {
    figures: figures.flatMap((figure) => compared(figure, places)),
    sharedDocuments: documents.filter(({ named }) => named.some(({ cell }) => cell !== null)).length,
    evidenceDocuments: evidenceCount,
    workbookFigures: figures.length,
  };
}

function figuresOf(workbook: Reading, paragraphs: readonly Paragraph[]): readonly Figure[] {
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
    const value = number.reading.value;
    const words = wordsOf(name);
    if (value === null || words.length === 0) return [];
    return [{ name, noun: nounIn(name), words, value, cells: [number.at], isOfCluster: false }];
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
    const words = wordsOf(name);
    const values = all.flatMap(({ number: { reading } }) =>
      reading.status === 'ok' && !reading.isPercent && reading.value !== null ? [reading.value] : [],
    );
    const isWhole = all.length === keys.length && new Set(all.map(({ unit }) => unit)).size === keys.length;
    if (!isWhole || values.length < all.length || words.length === 0) return [];
    const cells = all.map(({ number }) => number.at);
    return [{ name, noun: nounIn(name), words, value: values.reduce(add), cells, isOfCluster: true }];
  });
}

/** The units that the report names; the only one of the workbook need not be named. */
function unitsNamedIn({ units }: Reading, paragraphs: readonly Paragraph[]): Reading['units'] {
  if (units.length === 1) return units;
  const text = wordsKey(paragraphs.map((paragraph) => paragraph.text).join('\n'));
  return units.filter(({ name }) => text.includes(wordsKey(name)));
}

/** Whole words between blanks: `Mẫu Ba` does not stand in `Mẫu Bảy`. */
function wordsKey(text: string): string {
  return ` ${nameKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function compared(figure: Figure, places: readonly Place[]): readonly ComparedFigure[] {
  const fitting = places.filter(({ amount, words }) => isAbout(figure, amount, words));
  const same = fitting.find(({ amount }) => equal(amount.value, figure.value));
  const place = same ?? theOneIn(figure.isOfCluster ? fitting.filter(isOfWholeCluster) : fitting);
  if (place === null) return [];
  const { amount, flow } = place;
  return [
    {
      at: placeIn(flow.paragraph, amount.at),
      text: flow.paragraph.text.slice(amount.at, amount.noun?.end ?? amount.end),
      stated: amount.value,
      inWorkbook: figure.value,
      name: figure.name,
      cells: figure.cells,
      verdict: same === undefined ? 'differs' : 'agrees',
    },
  ];
}

/** Of several numbers the largest that is called a total: the others are its parts. Otherwise only a number that stands alone. */
function theOneIn(fitting: readonly Place[]): Place | null {
  const totals = fitting.filter(({ isCalledTotal }) => isCalledTotal);
  const [first, ...more] = totals.length > 0 ? totals : fitting;
  if (first === undefined) return null;
  const largest = more.reduce((best, one) => (compare(one.amount.value, best.amount.value) > 0 ? one : best), first);
  return totals.length > 0 || more.every(({ amount }) => equal(amount.value, first.amount.value)) ? largest : null;
}

const isOfWholeCluster = ({ isCalledTotal, namesUnit }: Place): boolean => isCalledTotal && !namesUnit;

function isAbout({ noun, words }: Figure, amount: Amount, around: ReadonlySet<string>): boolean {
  if (amount.isPercent || amount.isAside || amount.isRough) return false;
  if (noun !== null && (amount.noun === null || !areAlike(noun, amount.noun))) return false;
  return words.every((word) => around.has(word));
}

/** Every amount with the words between its neighbours: from the mark before it to the next amount. */
function placesIn(flow: Flow, units: readonly string[]): readonly Place[] {
  const all = wordsKey(flow.paragraph.text);
  const namesUnit = units.some((unit) => all.includes(unit));
  return flow.marks.flatMap((mark, index): readonly Place[] => {
    if (mark.kind !== 'amount') return [];
    const before = flow.marks.slice(0, index).filter(({ kind }) => kind !== 'comma' && kind !== 'open');
    const after = flow.marks.slice(index + 1).find(({ kind }) => kind !== 'close');
    const text = flow.text.slice(before.at(-1)?.end ?? 0, after?.at ?? flow.text.length);
    return [
      {
        amount: mark.amount,
        flow,
        words: new Set(lowerWords(text)),
        isCalledTotal: headOf(flow, mark.amount, 0, 0).isCalledTotal,
        namesUnit,
      },
    ];
  });
}

function wordsOf(name: string): readonly string[] {
  return lowerWords(name).filter((word) => word.length > 1 && !EMPTY.has(word));
}

function lowerWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function nounIn(name: string): Noun | null {
  const starts = [...name.matchAll(/(?<![\p{L}])\p{L}/gu)].map(({ index }) => index);
  for (const start of starts) {
    const noun = nounAt(name, start);
    if (noun !== null) return noun;
  }
  return null;
}
