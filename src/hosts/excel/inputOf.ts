import type { ModelCell } from '../../core/workbook/sheetModel';

/** What is sent for one cell. */
export interface CellInput {
  readonly format: string;
  readonly content: string | number;
}

const CLEARED: CellInput = { format: 'General', content: '' };

/** A text gets the format `@`, so that Excel keeps `=1+1`, `-2` or `012` as typed; a cell the model does not name is cleared. */
export function inputOf(cell: ModelCell | undefined): CellInput {
  if (cell === undefined) return CLEARED;
  const { value } = cell;
  switch (value.kind) {
    case 'blank':
      return { format: cell.format ?? 'General', content: '' };
    case 'number':
      return { format: cell.format ?? 'General', content: value.value };
    case 'text':
      return { format: cell.format ?? '@', content: textInput(value.text, cell.format ?? '@') };
    case 'formula':
      return { format: cell.format ?? 'General', content: `=${value.formula}` };
  }
}

/** Outside the format `@` an apostrophe says that a text follows; Excel does not keep it. */
export function textInput(text: string, format: string): string {
  return format === '@' || text === '' ? text : `'${text}`;
}
