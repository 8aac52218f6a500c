import type { Area } from '../../../src/core/workbook/address';
import { intersection, without } from './areas';

export interface AreaEntry<T> {
  readonly area: Area;
  readonly value: T;
}

/** Values that areas of a sheet have, each cell at most one. */
export class AreaMap<T> {
  private entries: readonly AreaEntry<T>[] = [];

  get all(): readonly AreaEntry<T>[] {
    return this.entries;
  }

  /** The parts of an area that have a value. */
  within(area: Area): readonly AreaEntry<T>[] {
    return this.entries.flatMap((entry) => {
      const shared = intersection(entry.area, area);
      return shared === null ? [] : [{ area: shared, value: entry.value }];
    });
  }

  /** The parts of an area that have none. */
  empty(area: Area): readonly Area[] {
    return this.entries.reduce<readonly Area[]>((left, entry) => left.flatMap((one) => without(one, entry.area)), [area]);
  }

  /** Gives every part of the areas another value; `null` is none. */
  change(areas: readonly Area[], change: (value: T | null) => T | null): void {
    for (const area of areas) {
      const parts = [
        ...this.within(area),
        ...this.empty(area).map((empty): { readonly area: Area; readonly value: T | null } => ({ area: empty, value: null })),
      ];
      this.entries = [
        ...this.entries.flatMap((entry) => without(entry.area, area).map((left) => ({ area: left, value: entry.value }))),
        ...parts.flatMap((part) => {
          const value = change(part.value);
          return value === null ? [] : [{ area: part.area, value }];
        }),
      ];
    }
  }

  move(places: (areas: readonly Area[]) => readonly Area[]): void {
    this.entries = this.entries.flatMap(({ area, value }) => places([area]).map((moved) => ({ area: moved, value })));
  }
}
