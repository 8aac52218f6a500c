import type { Appraisal } from '../../core/domain/appraisal';
import { publish } from '../../core/publish';
import type { Edit } from '../../core/workbook/edit';
import type { SheetModel } from '../../core/workbook/sheetModel';
import { sheetMarked, sheetNamed, type Workbook } from '../../core/workbook/workbook';
import type { SheetWords } from '../../core/render/sheetWords';

/** The date printed on the papers. */
export type PaperDate = Parameters<typeof publish>[3];

export interface PlannedSheet {
  readonly mark: string;
  readonly name: string;
  readonly action: 'added' | 'replaced';
  readonly cells: number;
  /** The usual name, when the user already has a sheet of that name and ours steps aside. */
  readonly stepsAsideFor: string | null;
}

/** What writing would do, shown before anyone agrees to it. */
export interface WritePlan {
  readonly edits: readonly Edit[];
  readonly models: readonly SheetModel[];
  readonly sheets: readonly PlannedSheet[];
  readonly cells: number;
  /** Sheets of the workbook that stay as they are. */
  readonly kept: number;
}

const NUMBERED = /^(.+) \(\d+\)$/;

export function planWriting(appraisal: Appraisal, workbook: Workbook, words: SheetWords, on: PaperDate): WritePlan {
  const edits = publish(appraisal, workbook, words, on);
  const models = edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet] : []));
  const sheets = models.map((model) => plannedSheet(model, workbook));
  const replaced = sheets.filter((sheet) => sheet.action === 'replaced').length;
  return {
    edits,
    models,
    sheets,
    cells: sheets.reduce((all, sheet) => all + sheet.cells, 0),
    kept: workbook.sheets.length - replaced,
  };
}

function plannedSheet(model: SheetModel, workbook: Workbook): PlannedSheet {
  const usual = NUMBERED.exec(model.name)?.[1] ?? null;
  const theirs = usual === null ? null : sheetNamed(workbook, usual);
  return {
    mark: model.mark,
    name: model.name,
    action: sheetMarked(workbook, model.mark) === null ? 'added' : 'replaced',
    cells: model.cells.filter((cell) => cell.value.kind !== 'blank').length,
    stepsAsideFor: theirs !== null && theirs.mark === null ? usual : null,
  };
}
