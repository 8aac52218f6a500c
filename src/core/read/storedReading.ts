import type { Entry, Reading, ReadNumber } from '../domain/reading';
import type { CellRef } from '../workbook/address';
import type { StoredTexts } from '../workbook/storedTexts';

/** Names, criteria and remarks as they stand in the file: they were understood through other letters. Source: METHODS §11. */
export function storedReading(reading: Reading, texts: StoredTexts): Reading {
  const back = <Text extends string | null>(text: Text, at: CellRef): Text | string =>
    text === null ? text : texts.stored(text, at.sheet, at);
  const named = <Named extends { readonly name: string; readonly at: CellRef }>(one: Named): Named => ({
    ...one,
    name: back(one.name, one.at),
  });
  const worded = <Worded extends { readonly text: string | null; readonly at: CellRef }>(one: Worded): Worded => ({
    ...one,
    text: back(one.text, one.at),
  });
  const entry = (one: Entry): Entry => ({
    ...one,
    scores: Object.fromEntries(Object.entries(one.scores).map(([stage, number]) => [stage, typed(number, texts)])),
    ...(one.result === undefined ? {} : { result: { ...one.result, number: typed(one.result.number, texts) } }),
    ...(one.evidence === undefined ? {} : { evidence: worded(one.evidence) }),
    ...(one.explanation === undefined ? {} : { explanation: worded(one.explanation) }),
    ...(one.reason === undefined ? {} : { reason: worded(one.reason) }),
    ...(one.note === undefined ? {} : { note: worded(one.note) }),
  });
  return {
    ...reading,
    criteria: reading.criteria.map(worded),
    units: reading.units.map(named),
    expectedUnits: reading.expectedUnits?.map(worded) ?? null,
    entries: new Map(
      [...reading.entries].map(([unit, entries]) => [unit, new Map([...entries].map(([id, one]) => [id, entry(one)]))]),
    ),
  };
}

/** A word in a cell for a number: what a correction would replace is what stands there. */
function typed(number: ReadNumber, texts: StoredTexts): ReadNumber {
  const cell = number.stored.kind === 'text' ? texts.cell(number.at) : undefined;
  return cell === undefined ? number : { ...number, stored: { kind: 'text', text: cell.stored }, shown: cell.stored };
}
