import type { CellSubject } from '../domain/explanation';
import type { Entry, Reading } from '../domain/reading';
import type { CellRef } from '../workbook/address';

/**
 * What a cell of the workbook is about: a unit and a criterion, by the cell itself or by the only row that stands there; a unit alone,
 * by its name, its bonus or deduction, or a sheet that is its own. `null`: nothing that could be explained.
 */
export function subjectAt(reading: Reading, at: CellRef): CellSubject | null {
  const onSheet = placed(reading).filter(({ cell }) => cell.sheet === at.sheet);
  const exact = onSheet.find(({ cell }) => cell.row === at.row && cell.column === at.column);
  if (exact !== undefined) return exact.subject;
  const inRow = only(onSheet.filter(({ cell }) => cell.row === at.row).map(({ subject }) => subject));
  if (inRow !== null) return inRow;
  return only(onSheet.map(({ subject }) => ({ ...subject, criterion: null })));
}

interface Placed {
  readonly cell: CellRef;
  readonly subject: CellSubject;
}

function placed(reading: Reading): readonly Placed[] {
  const entries = [...reading.entries.values()].flatMap((byCriterion) => [...byCriterion.values()].flatMap(cellsOf));
  const columns = [reading.bonusColumn, reading.penaltyColumn].flatMap((column) =>
    [...column].map(([unit, { at }]): Placed => ({ cell: at, subject: { unit, criterion: null } })),
  );
  const names = reading.units.map(({ id, at }): Placed => ({ cell: at, subject: { unit: id, criterion: null } }));
  return [...entries, ...columns, ...names];
}

function cellsOf(entry: Entry): readonly Placed[] {
  const { unit, criterion, scores, target, result, evidence, explanation, reason, note, beside } = entry;
  const cells = [
    ...Object.values(scores).map(({ at }) => at),
    target?.state === 'assigned' ? target.number.at : target?.at,
    result?.number.at,
    evidence?.at,
    explanation?.at,
    reason?.at,
    note?.at,
    ...(beside ?? []).map(({ number }) => number.at),
  ];
  return cells.flatMap((cell) => (cell === undefined ? [] : [{ cell, subject: { unit, criterion } }]));
}

/** The one subject of all; `null` where there are several, or none. */
function only(subjects: readonly CellSubject[]): CellSubject | null {
  const [first, ...rest] = subjects;
  if (first === undefined) return null;
  return rest.every(({ unit, criterion }) => unit === first.unit && criterion === first.criterion) ? first : null;
}
