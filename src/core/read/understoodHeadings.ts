import type { Recognition } from '../domain/recognition';
import type { StoredTexts } from '../workbook/storedTexts';

type Recognised = Extract<Recognition, { kind: 'recognised' }>;
const LEVELS = ' / ';

/** Headings and names as they were understood, where the recognition shows them as they are stored. */
export function understoodHeadings(recognition: Recognised, texts: StoredTexts): Recognised {
  return {
    ...recognition,
    sheets: recognition.sheets.map((sheet) => ({
      ...sheet,
      unitName: sheet.unitName === null ? null : texts.understood(sheet.unitName, sheet.name, sheet.unitAt),
      columns: sheet.columns.map((column) => ({
        ...column,
        heading: column.heading
          .split(LEVELS)
          .map((level) => texts.understood(level, sheet.name, null))
          .join(LEVELS),
        unitName: column.unitName === null ? null : texts.understood(column.unitName, sheet.name, column.unitAt),
      })),
    })),
  };
}
