import { cutLine } from '../../../src/core/propose/cutLine';
import type { Decided } from '../../../src/core/propose/recorded';

const nobodyDecided: Decided = () => null;
const NONE = { seated: [], toDecide: [], excluded: [], passedOver: [], verdict: null };

/** METHODS §6.5, for a block of equal units A, B, C. */
describe('cutLine', () => {
  const block = ['A', 'B', 'C'];

  it.each(['decide', 'expand', 'exclude'] as const)('seats a block that fits, %s or not', (rule) => {
    expect(cutLine(block, 3, rule, nobodyDecided)).toEqual({ ...NONE, seated: block, seatsLeft: 0 });
    expect(cutLine(block, 5, rule, nobodyDecided)).toEqual({ ...NONE, seated: block, seatsLeft: 2 });
  });

  it('decide: nobody has a seat yet, and none is left for those behind', () => {
    expect(cutLine(block, 2, 'decide', nobodyDecided)).toEqual({ ...NONE, toDecide: block, seatsLeft: 0 });
  });

  it('decide: who was chosen has a seat, and only the others are passed over', () => {
    const decision = { award: 'co', chosen: 'C; A', among: 'A; B; C', by: 'Cụm', on: '2026-12-20', reason: 'phiếu kín' };
    const verdict = { chosen: ['C', 'A'], decision };
    const decided: Decided = (tied, seats) => (tied === block && seats === 2 ? verdict : null);
    expect(cutLine(block, 2, 'decide', decided)).toEqual({
      ...NONE,
      seated: ['C', 'A'],
      passedOver: ['B'],
      verdict,
      seatsLeft: 0,
    });
  });

  it('expand: all of them; exclude: none of them, and the seats stay', () => {
    expect(cutLine(block, 2, 'expand', nobodyDecided)).toEqual({ ...NONE, seated: block, seatsLeft: 0 });
    expect(cutLine(block, 2, 'exclude', nobodyDecided)).toEqual({ ...NONE, excluded: block, seatsLeft: 2 });
  });
});
