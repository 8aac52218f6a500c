/**
 * The story after an edit: what it changes, and nothing else.
 *
 *   edited cells ─► read those ─► settle ─► score their units ─► rank ─► rules by their scope ─► propose;  recognise the same tables
 *
 * The answer is that of `appraise` on the edited workbook, or none: an edit that may decide more than the values of some units
 * (a heading, a maximum, a formula, a setting) says why the whole workbook is to be checked.
 */
import { concluded, type Appraised } from './appraise';
import { formulasOf, type FormulaAt } from './dependentCells';
import { cellPlaces, type CellPlaces } from './read/again/places';
import type { WholeReason } from './read/again/wholeReason';
import { recognise } from './recognise/recognise';
import { rescored } from './rescored';
import { sameValue } from './shared/sameValue';
import { revalidated } from './validate/revalidated';
import { withCells, type EditedCell } from './workbook/withCells';

/** An appraised workbook, ready for edits. */
export interface Recheckable extends Appraised {
  /** Where the reading has its values from; found once. */
  readonly places: CellPlaces | null;
  /** What follows from what; the formulas of a workbook outlive what is typed beside them. */
  readonly formulas: readonly FormulaAt[];
}

export type Rechecked =
  { readonly kind: 'rechecked'; readonly now: Recheckable } | { readonly kind: 'whole'; readonly because: WholeReason };

export function recheckable(appraised: Appraised): Recheckable {
  const { reading } = appraised.appraisal;
  return { ...appraised, places: reading === null ? null : cellPlaces(reading), formulas: formulasOf(appraised.workbook) };
}

/**
 * Reads the cells as those of the tables that were recognised before; whether the tables are still the same is asked apart (`tablesHold`),
 * so that whoever has a page to keep alive can do it in two steps. Without that answer the result is not to be shown.
 *
 * @param cells as they stand now, typed ones and those whose formulas gave another value; nothing else has changed */
export function recheck(before: Recheckable, cells: readonly EditedCell[]): Rechecked {
  const { appraisal, validation, places, formulas, corrections } = before;
  const { recognition, reading, policy, today = null } = appraisal;
  if (recognition.kind !== 'recognised' || reading === null || validation === null || places === null)
    return { kind: 'whole', because: 'notRecognised' };
  const workbook = withCells(before.workbook, cells);
  const again = rescored(
    { workbook: before.workbook, recognition, reading, policy, scorecards: appraisal.scorecards },
    workbook,
    cells.map(({ at }) => at),
    places,
  );
  if (typeof again === 'string') return { kind: 'whole', because: again };
  const { scorecards, ranked, units } = again;
  const now = revalidated(validation, {
    ...again.again,
    reading: again.reading,
    scorecards,
    standings: ranked,
    around: { workbook, recognition, today },
    units,
  });
  const found = { recognition, reading: again.reading, policy, scorecards, ranked, validation: now };
  return {
    kind: 'rechecked',
    now: {
      appraisal: concluded(found, workbook, today, { places, formulas }),
      workbook,
      corrections,
      validation: now,
      places,
      formulas,
    },
  };
}

/** Whether the tables are recognised as before the edits. Numbers decide that too: which column is the sum of the others, which holds the maxima. */
export function tablesHold({ workbook, corrections, appraisal }: Recheckable): boolean {
  return sameValue(recognise(workbook, corrections), appraisal.recognition);
}
