import type { Clue, Recognition, RecognisedSheet } from '../domain/recognition';
import type { LegacyEncoding } from '../shared/legacy/legacyText';
import type { LegacySheet } from '../workbook/legibleWorkbook';
import { storedTexts } from '../workbook/storedTexts';
import { clue } from './outcome';

const LEVELS = ' / ';

/** What was recognised with its headings and names as they stand in the file, and a clue where they are in an old font. */
export function withStoredHeadings(recognition: Recognition, legacy: readonly LegacySheet[]): Recognition {
  const texts = storedTexts(legacy);
  const sheets = recognition.sheets.map((sheet): RecognisedSheet => {
    const stored = (text: string, at: RecognisedSheet['unitAt']): string => texts.stored(text, sheet.name, at);
    return {
      ...sheet,
      unitName: sheet.unitName === null || sheet.unitAt === null ? sheet.unitName : stored(sheet.unitName, sheet.unitAt),
      columns: sheet.columns.map((column) => ({
        ...column,
        heading: column.heading
          .split(LEVELS)
          .map((level) => stored(level, null))
          .join(LEVELS),
        unitName: column.unitName === null ? null : stored(column.unitName, column.unitAt),
      })),
    };
  });
  return { ...recognition, sheets, clues: [...recognition.clues, ...legacyClues(legacy)] };
}

/** One clue per kind of letters, however many sheets are written so. */
function legacyClues(legacy: readonly LegacySheet[]): readonly Clue[] {
  return ENCODINGS.flatMap((encoding): readonly Clue[] => {
    const found = legacy.flatMap(({ name, cells }) =>
      cells.filter((cell) => cell.encoding === encoding).map((cell) => ({ ...cell, name })),
    );
    const first = found[0];
    if (first === undefined) return [];
    const sheets = new Set(found.map(({ name }) => name)).size;
    const facts = { encoding, count: found.length, sheets, stored: first.stored, text: first.text };
    return [clue('legacyText', sheets === 1 ? first.name : null, facts)];
  });
}

const ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'misread'];
