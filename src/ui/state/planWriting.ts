import type { Appraisal } from '../../core/domain/appraisal';
import type { Firmness } from '../../core/domain/firmness';
import { publish } from '../../core/publish';
import type { SheetWords } from '../../core/render/sheetWords';
import type { SheetModel } from '../../core/workbook/sheetModel';
import { sheetMarked, sheetNamed, type Workbook } from '../../core/workbook/workbook';
import type { PaperDate, PlannedSheet, WritePlan } from './writePlan';

const NUMBERED = /^(.+) \(\d+\)$/;

/** Works out what writing would do, without doing it. @param firmness absent: not probed yet, so that the plan is to be looked at, not to be written */
export function planWriting(
  appraisal: Appraisal,
  workbook: Workbook,
  words: SheetWords,
  on: PaperDate,
  firmness?: Firmness | null,
): WritePlan {
  const edits = publish(appraisal, workbook, words, on, firmness);
  const models = edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet] : []));
  const sheets = models.map((model): PlannedSheet => {
    const sheet = plannedSheet(model, workbook);
    return firmness === undefined && model.mark === 'analysis' ? { ...sheet, cells: null } : sheet;
  });
  const replaced = sheets.filter((sheet) => sheet.action === 'replaced').length;
  return {
    edits,
    models,
    sheets,
    cells: sheets.reduce((all, sheet) => all + (sheet.cells ?? 0), 0),
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
