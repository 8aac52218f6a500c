/** Points × (1 + u), a group's cap by what its criteria grew together, bonus and deductions unchanged (METHODS §9.5), worked by hand. */
import { exactText, points } from '../../../src/core/domain/points';
import { outcomeOfWeights } from '../../../src/core/probe/weightNoise';
import { groundFor } from '../../builders/firmness';
import { policy, reading, type EntrySpec, type Row } from '../../builders/readings';

function total(
  rows: readonly Row[],
  cells: Readonly<Record<string, EntrySpec>>,
  weights: Readonly<Record<string, string>>,
): string | null {
  const ground = groundFor(reading({ criteria: rows, units: { A: cells } }), policy());
  const drawn = new Map(Object.entries(weights).map(([id, weight]) => [id, points(weight)]));
  const found = outcomeOfWeights(ground, drawn).scorecards[0]?.total ?? null;
  return found === null ? null : exactText(found);
}

const TWO_EACH = { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: null } as const;

describe('points under other weights', () => {
  it('are those of the rows, with the ceiling of their group and of those inside it', () => {
    const rows: readonly Row[] = [
      {
        id: 'G',
        maximum: '20',
        cap: '15',
        rows: [
          {
            id: 'H',
            rows: [
              { id: 'h1', maximum: '10' },
              { id: 'h2', maximum: '5' },
            ],
          },
          { id: 'g1', maximum: '5' },
        ],
      },
      { id: 'b', kind: 'bonus', maximum: '2' },
      { id: 'd', kind: 'penalty' },
    ];
    const cells = { h1: '8', h2: '5', g1: '4', b: '2', d: '-1' };
    // 8.8 + 4.5 + 4 = 17.3; the cap grows by 20.5 / 20 to 15.375.
    expect(total(rows, cells, { h1: '0.1', h2: '-0.1', g1: '0', b: '0.2', d: '0.2' })).toBe('16.375');
    expect(total(rows, cells, { h1: '-0.2', h2: '-0.2', g1: '-0.2' })).toBe('13');
  });

  it('keep the ceiling of a group whose rows state no maxima', () => {
    const rows: readonly Row[] = [{ id: 'G', cap: '5', rows: [{ id: 'g1' }] }];
    expect(total(rows, { g1: '6' }, { g1: '0.1' })).toBe('5');
    expect(total(rows, { g1: '4' }, { g1: '0.1' })).toBe('4.4');
  });

  it('grow with the maximum of the row, which cuts nothing then', () => {
    expect(total([{ id: 'a', maximum: '6', method: TWO_EACH }], { a: { result: '3' } }, { a: '0.1' })).toBe('6.6');
    expect(total([{ id: 'a', maximum: '6', method: TWO_EACH }], { a: { result: '9' } }, { a: '-0.1' })).toBe('5.4');
  });

  it('may make another branch count', () => {
    const rows: readonly Row[] = [
      { id: 'x1', alternatives: 'x', maximum: '10' },
      { id: 'x2', alternatives: 'x', maximum: '10' },
    ];
    expect(total(rows, { x1: '6', x2: '5' }, { x1: '-0.2', x2: '0.2' })).toBe('6');
    expect(total(rows, { x1: '6', x2: '5' }, { x1: '0', x2: '0' })).toBe('6');
    expect(total(rows, { x1: '6', x2: null }, { x1: '-0.2', x2: '0.2' })).toBe('4.8');
  });

  it('are missing where they were', () => {
    expect(
      total(
        [
          { id: 'a', maximum: '10' },
          { id: 'b', maximum: '10' },
        ],
        { a: '6', b: null },
        { a: '0.1', b: '0.1' },
      ),
    ).toBeNull();
  });
});
