import type { Method } from '../../../src/core/domain/method';
import { points } from '../../../src/core/domain/points';
import type { Ground } from '../../../src/core/probe/ground';
import { groundFor } from '../../builders/firmness';
import { policy, reading, type EntrySpec, type Row } from '../../builders/readings';

const BEST: Method = { kind: 'relativeToBest', maximum: null, pool: 'all', direction: 'higher' };
const EACH: Method = { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: null };

function ground(rows: readonly Row[], a: Readonly<Record<string, EntrySpec>>, b = a): Ground {
  return groundFor(reading({ criteria: rows, stages: ['self', 'agreed'], units: { A: a, B: b } }), policy());
}

describe('whether the points of one school depend on the others', () => {
  it('is so where a method compares them', () => {
    expect(ground([{ id: 'c', maximum: '10', method: BEST }], { c: { result: '3' } }).comparesUnits).toBe(true);
    expect(ground([{ id: 'c', maximum: '10', method: EACH }], { c: { result: '3' } }).comparesUnits).toBe(false);
    expect(ground([{ id: 'c', maximum: '10', method: BEST }], { c: { agreed: '3' } }).comparesUnits).toBe(false);
  });

  it('is so where a branch that does not count today would compare them', () => {
    const rows = (method: Method): readonly Row[] => [
      { id: 'c', maximum: '5', alternatives: 'x', method },
      { id: 'd', maximum: '10', alternatives: 'x' },
    ];
    const cells = { c: { result: '3' }, d: '9' };
    expect(ground(rows(BEST), cells).comparesUnits).toBe(true);
    expect(ground(rows(EACH), cells).comparesUnits).toBe(false);
  });
});

describe('what a probe runs on', () => {
  const kept = (of: Ground, criterion = 'c'): boolean => of.lean.entries.get('A')?.get(criterion)?.result !== undefined;
  const both: Readonly<Record<string, EntrySpec>> = { c: { agreed: '5', result: '3' } };

  it('has no result beside a typed score, which counts in its place', () => {
    expect(kept(ground([{ id: 'c', maximum: '10', method: EACH }], both))).toBe(false);
    expect(kept(ground([{ id: 'c', maximum: '10', method: EACH }], { c: { result: '3' } }))).toBe(true);
  });

  it('keeps it where other schools are compared with it, or nothing is assigned', () => {
    const rows: readonly Row[] = [{ id: 'c', maximum: '10', method: BEST }];
    expect(kept(ground(rows, both, { c: { result: '4' } }))).toBe(true);
    expect(kept(ground(rows, both))).toBe(false);
    const unassigned = { c: { agreed: '5', result: '3', target: 'notAssigned' as const } };
    expect(kept(ground([{ id: 'c', maximum: '10', method: EACH }], unassigned))).toBe(true);
  });
});
