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

/** All entries in the order of units, then criteria. */
export function placedEntries(reading: Reading, scorecards: readonly Scorecard[]): readonly PlacedEntry[] {
  const cards = new Map(scorecards.map((card) => [card.unit, card]));
  return reading.units.flatMap((unit) => {
    const entries = reading.entries.get(unit.id);
    if (entries === undefined) return [];
    const steps = new Map(cards.get(unit.id)?.steps.map((step) => [step.criterion, step]));
    return reading.criteria.flatMap((criterion) => {
      const entry = entries.get(criterion.id);
      return entry === undefined ? [] : [{ unit, criterion, entry, step: steps.get(criterion.id) ?? null }];
    });
  });
}
