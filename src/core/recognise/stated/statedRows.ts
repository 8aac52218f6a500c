import type { StatedRow } from '../../domain/readingCorrection';
import type { SpecialRow } from '../../domain/tableRoles';

const SPECIAL: Readonly<Record<Exclude<StatedRow, 'criterion' | 'group' | 'unit'>, SpecialRow>> = {
  heading: 'header',
  total: 'total',
  subtotal: 'subtotal',
  maximum: 'maximum',
  note: 'note',
  or: 'or',
  ignored: 'ignored',
};

/** Whether a person said that a row is one of those the table is made of. */
export function isStatedBody(said: StatedRow | undefined): said is 'criterion' | 'group' | 'unit' {
  return said === 'criterion' || said === 'group' || said === 'unit';
}

/** Captions as they read, put right by what a person said. */
export function withStatedCaptions(
  captions: ReadonlyMap<number, SpecialRow>,
  rows: readonly number[],
  stated: ReadonlyMap<number, StatedRow>,
): ReadonlyMap<number, SpecialRow> {
  if (stated.size === 0) return captions;
  const own = new Map(captions);
  for (const row of rows) {
    const said = stated.get(row);
    if (said === undefined) continue;
    if (isStatedBody(said)) own.delete(row);
    else own.set(row, SPECIAL[said]);
  }
  return new Map([...own].sort(([one], [other]) => one - other));
}

/** The table ends where it seems to end, but not above a row that a person counted among its own. */
export function rowsToLast(rows: readonly number[], end: number, stated: ReadonlyMap<number, StatedRow>): readonly number[] {
  if (stated.size === 0) return rows.slice(0, end);
  const last = rows.reduce((so, row, index) => {
    const said = stated.get(row);
    return said === undefined || said === 'ignored' || said === 'heading' ? so : index + 1;
  }, 0);
  return rows.slice(0, Math.max(end, last));
}

/** The rows of a table of criteria whose part in the tree a person named. */
export function statedCriteria(
  rows: readonly number[],
  stated: ReadonlyMap<number, StatedRow>,
): ReadonlyMap<number, 'criterion' | 'group'> {
  return new Map(
    rows.flatMap((row): (readonly [number, 'criterion' | 'group'])[] => {
      const said = stated.get(row);
      return said === 'criterion' || said === 'group' ? [[row, said]] : [];
    }),
  );
}
