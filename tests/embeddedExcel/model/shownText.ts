import { SSF } from '@e965/xlsx';
import type { CellValue } from '../../../src/core/workbook/cell';

/** The one part of the formatter that is used; the package gives it no type. */
const formatter: {
  readonly format: (format: string, value: number | string, options: { readonly date1904: boolean }) => string;
  readonly is_date: (format: string) => boolean;
} = SSF;

/** The signs of a language for numbers. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** What a cell shows, if it is wide enough. */
export function shownText(value: CellValue, format: string, separators: Separators, date1904 = false): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      return formatted(format, value.text, date1904) ?? value.text;
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'error':
      return value.error;
    case 'number':
      return local(
        formatted(format === '@' ? 'General' : format, value.value, date1904) ?? String(value.value),
        format,
        separators,
      );
  }
}

/** `null` for a format that the formatter does not know. */
function formatted(format: string, value: number | string, date1904: boolean): string | null {
  try {
    return formatter.format(format, value, { date1904 });
  } catch {
    return null;
  }
}

/** Formats are written with `.` and `,` whatever the language; what is shown has its own. Dates have none. */
function local(shown: string, format: string, { decimal, group }: Separators): string {
  if ((decimal === '.' && group === ',') || formatter.is_date(format)) return shown;
  return shown.replace(
    /(\d),(?=\d{3})|(\d)\.(?=\d)|(^|[^\d])\.(?=\d)/g,
    (_all, thousands?: string, whole?: string, before?: string) =>
      thousands !== undefined ? thousands + group : whole !== undefined ? whole + decimal : (before ?? '') + decimal,
  );
}
