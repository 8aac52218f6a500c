import { recognise } from '../../../src/core/recognise/recognise';
import { read } from '../../../src/core/read/read';
import type { Criterion } from '../../../src/core/domain/criteria';
import { exactText } from '../../../src/core/domain/points';
import type { Entry, ReadNumber, Reading } from '../../../src/core/domain/reading';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { workbook } from '../../builders/workbook';

/** Recognises and reads a workbook that must be recognised. */
export function readWorkbook(...sheets: readonly Sheet[]): Reading {
  const book = workbook(...sheets);
  const recognition = recognise(book);
  if (recognition.kind !== 'recognised')
    throw new Error(`${recognition.kind}: ${JSON.stringify(recognition.clues.map((clue) => clue.code))}`);
  return read(book, recognition);
}

/** `24.5`, or the status of a number that has no value. */
export function shown(number: ReadNumber | null | undefined): string | null {
  if (number === null || number === undefined) return null;
  return number.reading.value === null ? number.reading.status : exactText(number.reading.value);
}

export function unitNamed(reading: Reading, name: string): string {
  const unit = reading.units.find((one) => one.name === name);
  if (unit === undefined) throw new Error(`No unit ${name} among ${reading.units.map((one) => one.name).join(', ')}`);
  return unit.id;
}

/** The criterion whose text begins with these words. */
export function criterion(reading: Reading, text: string): Criterion {
  const found = reading.criteria.find((one) => one.text.startsWith(text));
  if (found === undefined) throw new Error(`No criterion ${text} among ${reading.criteria.map((one) => one.text).join(' | ')}`);
  return found;
}

export function entry(reading: Reading, unit: string, text: string): Entry {
  const found = reading.entries.get(unitNamed(reading, unit))?.get(criterion(reading, text).id);
  if (found === undefined) throw new Error(`No entry of ${unit} for ${text}`);
  return found;
}

/** The scores of every leaf of one unit at one stage, in order. */
export function scores(
  reading: Reading,
  unit: string,
  stage: 'self' | 'review1' | 'review2' | 'agreed',
): readonly (string | null)[] {
  return [...(reading.entries.get(unitNamed(reading, unit))?.values() ?? [])].map((one) => shown(one.scores[stage]));
}

/** The tree as lines: `I/1 25`. */
export function tree(reading: Reading): readonly string[] {
  return reading.criteria.map(
    (one) => `${'  '.repeat(one.level - 1)}${one.number} ${one.maximum === null ? '-' : exactText(one.maximum)}`,
  );
}
