import type { UnitId } from '../domain/unit';

/** A decision a person still has to take on an earlier award: of these units, `left` will come out of it without a seat so far. */
export interface OpenDecision {
  readonly award: string;
  readonly units: ReadonlySet<UnitId>;
  /** The place the units share. */
  readonly place: number;
  readonly left: number;
}
