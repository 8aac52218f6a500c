/**
 * Who scores whom, as sheets to fill in:
 *
 *   Appraisal ─► checkingPairs ─► SheetModel[] ─► Edit[]
 *
 * A pair that has its sheet already keeps it, with all that was typed on it; only the list of pairs is written anew.
 */
import { checkingPairs } from './crossScore/checkingPairs';
import type { Appraisal } from './domain/appraisal';
import type { RecognisedSheet } from './domain/recognition';
import type { Reading } from './domain/reading';
import { clusterFacts } from './domain/clusterFacts';
import { pairList, PAIRS_MARK } from './render/pairs/pairList';
import { pairSheet, type PairOnSheet } from './render/pairs/pairSheet';
import type { PairWords } from './render/pairs/pairWords';
import { freeSheetName } from './render/sheetName';
import { nameKey } from './shared/nameKey';
import type { Edit } from './workbook/edit';
import { pairMark } from './workbook/sheetMark';
import { sheetMarked, type Workbook } from './workbook/workbook';

export interface PairOptions {
  /** How many schools one school scores. */
  readonly each: number;
  /** Another number gives other pairs: for another year. */
  readonly turn: number;
}

export interface CrossPairs {
  /** All pairs with a sheet, those of before first. */
  readonly pairs: readonly PairOnSheet[];
  /** How many of them had theirs already. */
  readonly kept: number;
  readonly edits: readonly Edit[];
}

/** `null`: the workbook was not read, or holds fewer than two schools. */
export function crossPairs(appraisal: Appraisal, workbook: Workbook, words: PairWords, options: PairOptions): CrossPairs | null {
  const { reading, recognition } = appraisal;
  if (reading === null || reading.units.length < 2) return null;
  const before = recognition.sheets.flatMap((sheet) => pairBefore(sheet, workbook, reading));
  const known = new Set(before.map(keyOf));
  const names = new Map(reading.units.map(({ id, name }) => [id, name]));
  const taken = workbook.sheets.map(({ name }) => name);
  const marks = new Set(workbook.sheets.map(({ mark }) => mark));
  const added: PairOnSheet[] = [];
  const sheets = checkingPairs(
    reading.units.map(({ id }) => id),
    options.each,
    options.turn,
  ).flatMap(({ checker, checked }) => {
    const pair = { checker: names.get(checker) ?? checker, checked: names.get(checked) ?? checked };
    if (known.has(keyOf(pair))) return [];
    const index = before.length + added.length + 1;
    const name = freeSheetName(words.sheetName(index, pair.checker, pair.checked), [...taken, ...added.map((one) => one.name)]);
    const onSheet = { ...pair, name, mark: freeMark(marks) };
    added.push(onSheet);
    return [pairSheet(onSheet, reading.criteria, reading.entries.get(checked), clusterFacts(appraisal, reading), words)];
  });
  const pairs = [...before, ...added];
  const listName =
    sheetMarked(workbook, PAIRS_MARK)?.name ?? freeSheetName(words.listName, [...taken, ...added.map(({ name }) => name)]);
  const list = pairList(pairs, listName, clusterFacts(appraisal, reading), words);
  return { pairs, kept: before.length, edits: [list, ...sheets].map((sheet): Edit => ({ kind: 'putSheet', sheet })) };
}

/** A sheet of an earlier run, or one like it that a school sent back: it names both schools. */
function pairBefore(sheet: RecognisedSheet, workbook: Workbook, reading: Reading): readonly PairOnSheet[] {
  const checker = sheet.reviewer?.name;
  const checked = sheet.unitName;
  if (checker === undefined || checked === null) return [];
  const isSchool = reading.units.some(({ name }) => nameKey(name) === nameKey(checker));
  const mark = workbook.sheets.find(({ name }) => name === sheet.name)?.mark ?? '';
  return isSchool ? [{ checker, checked, name: sheet.name, mark }] : [];
}

function keyOf({ checker, checked }: Pick<PairOnSheet, 'checker' | 'checked'>): string {
  return `${nameKey(checker)}|${nameKey(checked)}`;
}

function freeMark(marks: Set<string | null>): string {
  let number = 1;
  while (marks.has(pairMark(number))) number += 1;
  marks.add(pairMark(number));
  return pairMark(number);
}
