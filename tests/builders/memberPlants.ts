/** What goes wrong in a school's file, planted one by one, and the differences each plant must give. */
import { claimOf, COLUMN, FIRST_ROW, FORM, LEAVES, unitSheet, type FormRow } from './collecting';
import type { CellInput } from './workbook';
import { a1 } from '../../src/core/workbook/address';
import type { Sheet } from '../../src/core/workbook/workbook';

/** Leaves are counted as in LEAVES, whatever rows are missing. */
export type Plant =
  | { readonly kind: 'maximum'; readonly leaf: number; readonly to: number }
  | { readonly kind: 'removed'; readonly leaf: number }
  | { readonly kind: 'added'; readonly after: number; readonly text: string; readonly value: number }
  | { readonly kind: 'reworded'; readonly leaf: number; readonly text: string }
  | { readonly kind: 'review'; readonly leaf: number; readonly value: number }
  | { readonly kind: 'typed'; readonly leaf: number; readonly text: string }
  | { readonly kind: 'blank'; readonly leaf: number };

export interface Planted {
  readonly school: number;
  readonly name: string | null;
  readonly plants: readonly Plant[];
  readonly year?: number;
  readonly version?: string;
  readonly sheet?: string;
}

interface Line extends FormRow {
  readonly leaf: number | null;
  readonly added: number | null;
}

function linesOf({ plants }: Planted): readonly Line[] {
  let leaf = -1;
  return FORM.flatMap((row): readonly Line[] => {
    if (row.isGroup) return [{ ...row, leaf: null, added: null }];
    leaf += 1;
    const own = leaf;
    const of = plants.filter((plant) => ('leaf' in plant ? plant.leaf : plant.after) === own);
    const maximum = of.find((plant) => plant.kind === 'maximum');
    const reworded = of.find((plant) => plant.kind === 'reworded');
    const line: Line = {
      ...row,
      text: reworded?.kind === 'reworded' ? reworded.text : row.text,
      maximum: maximum?.kind === 'maximum' ? maximum.to : row.maximum,
      leaf: own,
      added: null,
    };
    const added = of.flatMap((plant) =>
      plant.kind === 'added'
        ? [{ number: `${row.number}a`, text: plant.text, maximum: 2, isGroup: false, leaf: null, added: plant.value }]
        : [],
    );
    return of.some(({ kind }) => kind === 'removed') ? added : [line, ...added];
  });
}

/** The school's sheet with everything planted; claims are those of `claimOf`. */
export function plantedSheet(planted: Planted): Sheet {
  const lines = linesOf(planted);
  const leaves = lines.filter(({ isGroup }) => !isGroup);
  const self = (at: number): CellInput => {
    const line = leaves[at];
    if (line?.added !== null && line !== undefined) return line.added;
    const leaf = line?.leaf ?? 0;
    for (const plant of planted.plants) {
      if (plant.kind === 'typed' && plant.leaf === leaf) return plant.text;
      if (plant.kind === 'blank' && plant.leaf === leaf) return null;
    }
    return claimOf(planted.school, leaf);
  };
  const review = (at: number): CellInput => {
    const leaf = leaves[at]?.leaf;
    const found = planted.plants.find((plant) => plant.kind === 'review' && plant.leaf === leaf);
    return found?.kind === 'review' ? found.value : null;
  };
  return unitSheet(planted.sheet ?? 'Phiếu chấm', planted.name, lines, {
    self,
    review,
    ...(planted.year === undefined ? {} : { year: planted.year }),
    ...(planted.version === undefined ? {} : { version: planted.version }),
  });
}

/** Where a leaf's self-score stands in the school's own file. */
export function memberCell(planted: Planted, leaf: number, column: keyof typeof COLUMN = 'self'): string {
  const at = linesOf(planted).findIndex((line) => line.leaf === leaf);
  return a1(FIRST_ROW + at, COLUMN[column]);
}

/** The leaves whose claims reach the cluster's file, with what is written for each. */
export function expectedValues(planted: Planted): ReadonlyMap<number, string> {
  const gone = new Set(
    planted.plants.flatMap((plant) => (plant.kind === 'removed' || plant.kind === 'blank' ? [plant.leaf] : [])),
  );
  return new Map(
    LEAVES.flatMap((_, leaf): [number, string][] => {
      if (gone.has(leaf)) return [];
      const typed = planted.plants.find((plant) => plant.kind === 'typed' && plant.leaf === leaf);
      return [[leaf, typed?.kind === 'typed' ? typed.text : String(claimOf(planted.school, leaf))]];
    }),
  );
}

/** Differences beside the values that are taken: kind and what it is about, in no order. */
export function expectedDifferences({ plants }: Planted): readonly string[] {
  return plants
    .flatMap((plant): readonly string[] => {
      switch (plant.kind) {
        case 'maximum':
          return [`maximum ${LEAVES[plant.leaf]?.maximum ?? ''} → ${plant.to}`];
        case 'removed':
          return [`rowRemoved ${LEAVES[plant.leaf]?.text ?? ''}`];
        case 'added':
          return [`rowAdded ${plant.text}`];
        case 'reworded':
          return [`text ${plant.text}`];
        case 'review':
          return [`value review1 ${plant.value}`];
        case 'typed':
        case 'blank':
          return [];
      }
    })
    .sort();
}
