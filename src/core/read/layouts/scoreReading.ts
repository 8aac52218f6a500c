import type { CriterionId } from '../../domain/criteria';
import type { Claim, ColumnMaxima, Entry, FormulaColumn, OwnNumber, ReadNumber, Reading, StatedSum } from '../../domain/reading';
import type { ReviewStage } from '../../domain/review';
import type { UnitId } from '../../domain/unit';
import type { CellRef } from '../../workbook/address';
import type { CriteriaRead } from '../criteria/criteriaFrom';

/** A unit as the score sheets name it. */
export interface NamedUnit {
  readonly id: UnitId;
  readonly name: string;
  readonly at: CellRef;
}

/** What the score sheets say, whatever their layout. */
export interface ScoreReading extends CriteriaRead {
  readonly units: readonly NamedUnit[];
  readonly entries: Reading['entries'];
  readonly stages: readonly ReviewStage[];
  readonly bonusColumn: ReadonlyMap<UnitId, ReadNumber>;
  readonly penaltyColumn: ReadonlyMap<UnitId, ReadNumber>;
  readonly columnMaxima: ColumnMaxima;
  readonly claims: readonly Claim[];
  readonly formulaColumns: readonly FormulaColumn[];
  readonly statedSums: readonly StatedSum[];
  readonly declaredMaximum: ReadNumber | null;
  readonly ownNumbers?: readonly OwnNumber[];
  readonly structure?: Reading['structure'];
  readonly ownCriteria?: Reading['ownCriteria'];
}

export function unitId(index: number): UnitId {
  return `u${String(index + 1)}`;
}

/** A name as it is shown: one form of its letters, single spaces. METHODS §11 */
export function shownName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}

/** Entries by unit and criterion, as the reading keeps them; tables of one stage each give their scores to one entry. */
export function entriesByUnit(units: readonly NamedUnit[], entries: Iterable<Entry>): Reading['entries'] {
  const byUnit = new Map<UnitId, Map<CriterionId, Entry>>(units.map((unit) => [unit.id, new Map<CriterionId, Entry>()]));
  for (const entry of entries) {
    const ofUnit = byUnit.get(entry.unit);
    const before = ofUnit?.get(entry.criterion);
    ofUnit?.set(
      entry.criterion,
      before === undefined ? entry : { ...before, ...entry, scores: { ...before.scores, ...entry.scores } },
    );
  }
  return byUnit;
}
