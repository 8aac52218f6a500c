import type { publish } from '../../core/publish';
import type { Edit } from '../../core/workbook/edit';
import type { SheetModel } from '../../core/workbook/sheetModel';

/** The date printed on the papers. */
export type PaperDate = Parameters<typeof publish>[3];

export interface PlannedSheet {
  readonly mark: string;
  readonly name: string;
  readonly action: 'added' | 'replaced';
  /** `null`: known once it was probed how firm the results are, which writing does first. */
  readonly cells: number | null;
  /** The usual name, when the user already has a sheet of that name and ours steps aside. */
  readonly stepsAsideFor: string | null;
}

/** What writing would do, shown before anyone agrees to it. */
export interface WritePlan {
  readonly edits: readonly Edit[];
  readonly models: readonly SheetModel[];
  readonly sheets: readonly PlannedSheet[];
  /** Of the sheets whose number is known. */
  readonly cells: number;
  /** Sheets of the workbook that stay as they are. */
  readonly kept: number;
}
