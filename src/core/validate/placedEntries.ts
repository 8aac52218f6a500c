import type { Criterion } from '../domain/criteria';
import type { Entry, Reading } from '../domain/reading';
import type { Scorecard, Step } from '../domain/scorecard';
import type { Unit } from '../domain/unit';

/** What the workbook says of one unit on one leaf, beside the step that scored it. */
export interface PlacedEntry {
  readonly unit: Unit;
  readonly criterion: Criterion;
  readonly entry: Entry;
  /** `null` when scoring knows nothing of it: a heading, a disqualifier. */
  readonly step: Step | null;
}

/** All entries of one unit, in the order of the criteria. */
export function entriesOfUnit(
  unit: Unit,
  { entries: byUnit, criteria }: Reading,
  card: Scorecard | undefined,
): readonly PlacedEntry[] {
  const entries = byUnit.get(unit.id);
  if (entries === undefined) return [];
  const steps = new Map(card?.steps.map((step) => [step.criterion, step]));
  return criteria.flatMap((criterion) => {
    const entry = entries.get(criterion.id);
    return entry === undefined ? [] : [{ unit, criterion, entry, step: steps.get(criterion.id) ?? null }];
  });
}
