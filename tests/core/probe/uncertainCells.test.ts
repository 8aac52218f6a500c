/** How far a usual correction could move each typed score (METHODS §9.6): on its step, within 0 and its maximum. */
import { exactText, points } from '../../../src/core/domain/points';
import { scalesOf } from '../../../src/core/probe/scale';
import { uncertainCells } from '../../../src/core/probe/uncertainCells';
import { groundFor } from '../../builders/firmness';
import { policy, reading, type EntrySpec, type Row } from '../../builders/readings';

/** `c 9 ± 2 by 1: 7 … 10 of 0 … 10` for each cell of A, and what it rests on. */
function cells(
  rows: readonly Row[],
  own: Readonly<Record<string, EntrySpec>>,
  usual: Readonly<Record<string, string>> = {},
): readonly string[] {
  const of = reading({ criteria: rows, units: { A: own }, stages: ['self', 'agreed'] });
  const found = uncertainCells(
    groundFor(of, policy()),
    scalesOf(of, [], 0),
    new Map(Object.entries(usual).map(([id, size]) => [id, points(size)])),
  );
  return [
    ...found.cells.map(({ criterion, points: now, usual: reach, step, lowest, highest, least, most }) => {
      const [at, size, by, from, to, bottom, top] = [now, reach, step, lowest, highest, least, most].map(exactText);
      return `${criterion} ${String(at)} ± ${String(size)} by ${String(by)}: ${String(from)} … ${String(to)} of ${String(bottom)} … ${String(top)}`;
    }),
    found.basis,
  ];
}

describe('a typed score', () => {
  it('moves by the usual correction of its criterion, between 0 and its maximum', () => {
    expect(cells([{ id: 'c', maximum: '10' }], { c: '6' }, { c: '2' })).toEqual(['c 6 ± 2 by 1: 4 … 8 of 0 … 10', 'corrections']);
    expect(cells([{ id: 'c', maximum: '10' }], { c: '9' }, { c: '2' })[0]).toBe('c 9 ± 2 by 1: 7 … 10 of 0 … 10');
    expect(cells([{ id: 'c', maximum: '10' }], { c: '1' }, { c: '2' })[0]).toBe('c 1 ± 2 by 1: 0 … 3 of 0 … 10');
  });

  it('moves by the correction alone where no maximum is stated', () => {
    expect(cells([{ id: 'c' }], { c: '6' }, { c: '2' })[0]).toBe('c 6 ± 2 by 1: 4 … 8 of 0 … 8');
  });

  it('stays where it is beyond its bounds', () => {
    expect(cells([{ id: 'c', maximum: '10' }], { c: '12' }, { c: '2' })[0]).toBe('c 12 ± 2 by 1: 10 … 12 of 0 … 12');
    expect(cells([{ id: 'c', maximum: '10' }], { c: '-1' }, { c: '2' })[0]).toBe('c -1 ± 2 by 1: -1 … 1 of -1 … 10');
  });

  it('of which no correction is known takes the median of the others, else one step', () => {
    const rows = [
      { id: 'c', maximum: '10' },
      { id: 'd', maximum: '10' },
    ];
    expect(cells(rows, { c: '6', d: '6' }, { d: '3' })).toEqual([
      'c 6 ± 3 by 1: 3 … 9 of 0 … 10',
      'd 6 ± 3 by 1: 3 … 9 of 0 … 10',
      'corrections',
    ]);
    expect(cells(rows, { c: '6', d: '5.5' })).toEqual([
      'c 6 ± 0.5 by 0.5: 5.5 … 6.5 of 0 … 10',
      'd 5.5 ± 0.5 by 0.5: 5 … 6 of 0 … 10',
      'step',
    ]);
  });

  it('does not move by less than a step', () => {
    expect(cells([{ id: 'c', maximum: '10' }], { c: '6' }, { c: '0.5' })).toEqual(['corrections']);
    expect(cells([{ id: 'c', maximum: '10' }], { c: '6' }, { c: '0' })).toEqual(['corrections']);
    expect(cells([{ id: 'c', maximum: '10' }], { c: '6' }, { c: '1' })[0]).toBe('c 6 ± 1 by 1: 5 … 7 of 0 … 10');
  });

  it('that is a deduction moves down to its ceiling and up to 0, typed with either sign', () => {
    const row: Row = { id: 'c', kind: 'penalty', maximum: '5' };
    expect(cells([row], { c: '-4' }, { c: '2' })[0]).toBe('c -4 ± 2 by 1: -5 … -2 of -5 … 0');
    expect(cells([row], { c: '4' }, { c: '2' })[0]).toBe('c -4 ± 2 by 1: -5 … -2 of -5 … 0');
    expect(cells([row], { c: '-1' }, { c: '2' })[0]).toBe('c -1 ± 2 by 1: -3 … 0 of -5 … 0');
    expect(cells([{ id: 'c', kind: 'penalty' }], { c: '-4' }, { c: '2' })[0]).toBe('c -4 ± 2 by 1: -6 … -2 of -6 … 0');
  });

  it('is the only thing that moves: no blank, no result, nothing that does not count', () => {
    const method = { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: null } as const;
    const rows: readonly Row[] = [
      { id: 'a' },
      { id: 'b', method },
      { id: 'x1', alternatives: 'x' },
      { id: 'x2', alternatives: 'x' },
      { id: 'none' },
    ];
    expect(
      cells(rows, { a: null, b: { result: '3' }, x1: '6', x2: '5' }, { a: '2', b: '2', x1: '2', x2: '2', none: '2' }),
    ).toEqual(['x1 6 ± 2 by 1: 4 … 8 of 0 … 8', 'corrections']);
  });
});
