import type { Award } from '../../../../../src/core/domain/method';
import { divide, exactText, HUNDRED, points, type Points } from '../../../../../src/core/domain/points';
import { tierTable, type Tier } from '../../../../../src/core/read/sentences/methods/tierTable';
import { saidMethod } from '../saidMethod';

const awardOf = (text: string): Award =>
  text.endsWith('%') ? { share: divide(points(text.slice(0, -1)), HUNDRED) } : { points: points(text) };

/** `[90,95)→8`: a square bracket belongs to the tier, a missing number leaves the end open. */
function tierOf(text: string): Tier {
  const [, open, from = '', to = '', close, award = ''] = /^([[(])([\d.]*),([\d.]*)([\])])→(.+)$/.exec(text) ?? [];
  const end = (digits: string): Points | null => (digits === '' ? null : points(digits));
  return { from: end(from), includesFrom: open === '[', to: end(to), includesTo: close === ']', award: awardOf(award) };
}

interface Given {
  readonly rest?: string;
  readonly undeducted?: string;
  readonly isLone?: boolean;
  readonly isRate?: boolean;
}

/** Tiers divided by blanks, read together. */
function read(tiers: string, { rest, undeducted, isLone = false, isRate = false }: Given = {}) {
  return tierTable(tiers.split(' ').map(tierOf), rest === undefined ? null : awardOf(rest), {
    undeducted: undeducted === undefined ? null : awardOf(undeducted),
    isLone,
    isRate,
  });
}

function said(tiers: string, given: Given = {}): string {
  const table = read(tiers, given);
  if (table === null) return 'nothing';
  return table.contradicts === true ? 'contradicts' : saidMethod(table.method);
}

describe('tiers that follow one another', () => {
  it.each([
    ['[95,]→10 [90,95)→8 [,90)→5', {}, 'tiers 0→5 90→8 95→10'],
    ['[,90)→5 [95,]→10 [90,95)→8', {}, 'tiers 0→5 90→8 95→10'],
    // each ends where the next one begins
    ['[95,]→10 [90,]→8 [80,]→5 [,80)→0', {}, 'tiers 0→0 80→5 90→8 95→10'],
    ['(95,]→10 (90,]→8 [,90]→5', {}, 'tiers ≤90→5 ≤95→8 else 10'],
    ['[,1]→10 [,3]→5 (3,]→0', {}, 'tiers ≤1→10 ≤3→5 else 0'],
    ['[,3)→10 [,5)→5 [5,]→0', {}, 'tiers 0→10 3→5 5→0'],
    // one number beside an interval that is open above
    ['[1,]→3 [5,5]→8 [,1)→0', {}, 'tiers 0→0 1→3 5→8'],
    ['[1,]→3 [5,5]→8', { rest: '0' }, 'tiers 0→0 1→3 5→8'],
    // counts: 4 is followed by 5
    ['[5,]→6 [2,4]→3 [,1]→0', {}, 'tiers 0→0 2→3 5→6'],
    ['[5,]→6 [2,4]→3 [0,1]→0', {}, 'tiers 0→0 2→3 5→6'],
    ['(0,2]→3 [,0]→5 (2,]→1', {}, 'tiers ≤0→5 ≤2→3 else 1'],
    ['[0,0]→5 [1,2]→3 [3,]→0', {}, 'tiers ≤0→5 ≤2→3 else 0'],
    ['[,0]→0 [1,1]→2 [2,2]→4', {}, 'tiers 0→0 1→2 2→4'],
    // rates: 89 is not followed by 90
    ['[90,]→6 [80,89]→3 [,79]→0', { isRate: true }, 'tiers 0…79→0 80…89→3 90→6'],
    ['[3.2,]→6 [2.5,3.19]→3 [,2.49]→0', {}, 'tiers 0…2.49→0 2.5…3.19→3 3.2→6'],
    ['[3.2,]→6 [2.5,3.1]→3 [,2.4]→0', {}, 'tiers 0…2.4→0 2.5…3.1→3 3.2→6'],
    // shares of the maximum
    ['[95,]→100% [90,95)→80% [,90)→0', {}, 'tiers 0→0 90→80% 95→100%'],
    ['[90,100]→10 [80,90)→5 [,80)→0', {}, 'tiers 0→0 80→5 90→10'],
  ])('«%s» %j: %s', (tiers, given, method) => {
    expect(said(tiers, given)).toBe(method);
  });
});

describe('tiers that do not fit together', () => {
  it.each([
    ['[95,]→10 [85,90)→8 [,85)→5', {}, 'contradicts'],
    ['[95,]→10 [90,97)→8 [,90)→5', {}, 'contradicts'],
    ['[5,]→6 [2,3]→3 [,1]→0', {}, 'contradicts'],
    ['[5.5,]→6 [2,4.5]→3 [,2)→0', {}, 'contradicts'],
    ['[95,]→10 [95,]→8 [,95)→5', {}, 'contradicts'],
    ['[95,]→8 [95,]→10 [,95)→5', {}, 'contradicts'],
    ['[1,]→3 [3,5]→8', {}, 'contradicts'],
    ['[5,]→6 [2,4)→3 [,2)→0', {}, 'contradicts'],
    ['(5,]→6 [2,4]→3 [,2)→0', {}, 'contradicts'],
    ['[,2)→10 [2,5)→5 [5,]→5', {}, 'contradicts'],
    ['[5,]→3 [5,5]→8 [,5)→0', {}, 'nothing'],
    // the same of both, nobody knows which
    ['[95,]→10 [90,95]→8 [,90)→5', {}, 'nothing'],
    ['(95,]→10 [90,95)→8 [,90)→5', {}, 'nothing'],
    // with a rest, or with something that is there before, a gap is no contradiction
    ['[95,]→10 [85,90)→8', { rest: '0' }, 'nothing'],
    ['[1,2]→-1 [5,]→-3', { undeducted: '0' }, 'nothing'],
    // up and down again
    ['[95,]→10 [90,95)→4 [,90)→5', {}, 'contradicts'],
    ['[95,]→10 [90,95)→10 [,90)→5', {}, 'contradicts'],
    ['[95,]→100% [90,95)→4 [,90)→0', {}, 'tiers 0→0 90→4 95→100%'],
    ['[95,]→80% [90,95)→100% [,90)→0', {}, 'contradicts'],
  ])('«%s» %j: %s', (tiers, given, method) => {
    expect(said(tiers, given)).toBe(method);
  });
});

describe('a table that ends below the largest values', () => {
  it.each([
    // what more of them earn nobody says: the last tier ends at its bound
    ['[1,2]→3 [3,5]→6', 'tiers 1→3 3…5→6'],
    ['[,2]→3 (2,5]→1', 'tiers 0→3 >2…5→1'],
    ['[0,0]→10 [1,1]→7 [2,2]→4', 'tiers 0→10 1→7 2…2→4'],
    ['[,2)→3 [2,5)→1', 'tiers 0→3 2→1 until 5'],
    // nothing more can be lost, and of prizes more than all cannot be won
    ['[0,0]→10 [1,1]→4 [2,2]→0', 'tiers 0→10 1→4 2→0'],
    ['[0,0]→0 [1,1]→4 [2,2]→10', 'tiers 0→0 1→4 2→10'],
  ])('«%s»: %s', (tiers, method) => {
    expect(said(tiers)).toBe(method);
  });
});

describe('the rest', () => {
  it.each([
    ['[5,]→6 [2,4]→3', { rest: '0' }, 'tiers 0→0 2→3 5→6'],
    ['[5,]→6 [2,4]→3', { rest: '1' }, 'tiers 0→1 2→3 5→6'],
    // it stands above
    ['[,3)→5 [,5)→3', { rest: '0' }, 'tiers 0→5 3→3 5→0'],
    ['[,1)→10 [1,5]→4', { rest: '0' }, 'tiers 0→10 1→4 >5→0'],
    ['[,1]→10 (1,5]→4', { rest: '0' }, 'tiers ≤1→10 ≤5→4 else 0'],
    ['[0,1]→10 [2,5]→4', { rest: '0' }, 'tiers ≤1→10 ≤5→4 else 0'],
    // it stands below
    ['(50,80]→3 (80,]→5', { rest: '0' }, 'tiers ≤50→0 ≤80→3 else 5'],
    // from nothing up there is no place for it
    ['[,5]→3 [6,]→5', { rest: '0' }, 'nothing'],
    ['[0,5]→3 [6,]→5', { rest: '0' }, 'nothing'],
    ['[2,5]→3', { rest: '0' }, 'nothing'],
    ['[2,5)→3', { rest: '0' }, 'nothing'],
    ['[90,100]→3', { rest: '0' }, 'tiers 0→0 90→3'],
  ])('«%s» %j: %s', (tiers, given, method) => {
    expect(said(tiers, given)).toBe(method);
  });
});

describe('a tier that stands alone', () => {
  it.each([
    ['[5,]→6', { isLone: true }, 'tiers 0→0 5→6'],
    ['(5,]→6', { isLone: true }, 'tiers 0→0 >5→6'],
    ['[5,]→6', {}, 'tiers 5→6'],
    ['[0,]→6', { isLone: true }, 'tiers 0→6'],
    ['[5,9)→50%', { isLone: true }, 'tiers 5→50% until 9'],
  ])('«%s» %j: %s', (tiers, given, method) => {
    expect(said(tiers, given)).toBe(method);
  });
});

describe('deductions', () => {
  it.each([
    ['[1,5]→-1 [6,]→-2', { undeducted: '0' }, 'tiers ≤0→0 ≤5→-1 else -2'],
    ['(1,5]→-1 (5,]→-2', { undeducted: '0' }, 'tiers ≤1→0 ≤5→-1 else -2'],
    ['[1.5,5]→-1 (5,]→-2', { undeducted: '0' }, 'tiers 0→0 1.5→-1 >5→-2'],
    // from nothing up: who has none of it loses nothing
    ['[,5)→-1 [5,]→-2', { undeducted: '0' }, 'tiers 0→0 >0→-1 5→-2'],
    ['[,5]→9 (5,]→8', { undeducted: '10' }, 'tiers ≤0→10 ≤5→9 else 8'],
    // the less there is, the more is taken: no faults are counted
    ['[,5)→-2 [5,]→-1', { undeducted: '0' }, 'tiers 0→-2 5→-1'],
    ['[,5)→-2', { undeducted: '0' }, 'tiers 0→-2 until 5'],
    ['[0,2]→-1 [3,]→-2', { undeducted: '0' }, 'tiers ≤2→-1 else -2'],
    ['(0,2]→-1 [3,]→-2', { undeducted: '0' }, 'tiers ≤0→0 ≤2→-1 else -2'],
    ['[2,]→-2', { undeducted: '0', isLone: true }, 'tiers ≤1→0 else -2'],
  ])('«%s» %j: %s', (tiers, given, method) => {
    expect(said(tiers, given)).toBe(method);
  });
});

it('the most that can be earned is that of the tiers and of the rest', () => {
  const most = (tiers: string, given: Given = {}): string => {
    const found = read(tiers, given)?.most ?? null;
    return found === null ? 'unknown' : exactText(found);
  };
  expect(most('[95,]→10 [90,95)→8 [,90)→5')).toBe('10');
  expect(most('[,1]→3 (1,5]→4', { rest: '7' })).toBe('7');
  expect(most('[95,]→100% [90,95)→80% [,90)→0')).toBe('unknown');
});

it('a table says the most exactly, but for a lone share', () => {
  expect(read('[95,]→10 [90,95)→8 [,90)→5')?.isExact).toBe(true);
  expect(read('[5,]→6', { isLone: true })?.isExact).toBe(true);
  expect(read('[5,]→50%', { isLone: true })?.isExact).toBe(false);
  expect(read('[95,]→100% [90,95)→80% [,90)→0')?.isExact).toBe(true);
});
