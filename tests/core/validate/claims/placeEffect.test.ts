import type { Policy } from '../../../../src/core/domain/policy';
import type { Reading } from '../../../../src/core/domain/reading';
import { rank } from '../../../../src/core/rank/rank';
import { score } from '../../../../src/core/score/score';
import { placeEffects, type PlaceEffect } from '../../../../src/core/validate/claims/placeEffect';
import { contextOf } from '../../../../src/core/validate/contextOf';
import { policy } from '../../../builders/readings';
import { clusterReading, type School } from '../clusterReading';

const AT = { sheet: 'Tổng hợp', row: 5, column: 3 };

const school = (name: string, own: number | null, more: Partial<School> = {}): School => ({ name, agreed: { I: own }, ...more });

/** What the wrong total of a unit does to its place. */
function effect(reading: Reading, unit: string, clauses: Partial<Policy> = {}): PlaceEffect {
  const rules = policy(clauses);
  const cards = score(reading, rules);
  const context = contextOf(reading, cards, rank(cards, reading, rules), rules, []);
  const checked = context.claims.find(({ claim }) => claim.what === 'total' && claim.unit === unit);
  if (checked === undefined) throw new Error(`The total of ${unit} is right`);
  return placeEffects(context)(checked);
}

const cluster = (...schools: readonly School[]): Reading => clusterReading({ criteria: [{ id: 'I', maximum: '100' }], schools });

const THREE = [school('Trường M', 90), school('Trường N', 80), school('Trường P', 70)] as const;

/** The three, one of them with a total that is not its sum. */
const stating = (at: number, total: number, more: Partial<School> = {}): Reading =>
  cluster(...THREE.map((one, index) => (index === at ? { ...one, total, ...more } : one)));

const BAR = { reason: 'Kỷ luật', legalBasis: 'QĐ 5', at: AT };

describe('what a wrong total does to the place', () => {
  it('is told by the place the workbook states', () => {
    expect(effect(stating(0, 85, { place: 2 }), 'u1')).toEqual({ statedPlace: '2', computedPlace: '1' });
  });

  it('is told by the place its totals give, where it states none', () => {
    expect(effect(stating(0, 75), 'u1')).toEqual({ statedPlace: '2', computedPlace: '1' });
    expect(effect(stating(0, 80), 'u1')).toEqual({ statedPlace: '1', computedPlace: '1' });
    expect(effect(stating(2, 95), 'u3')).toEqual({ statedPlace: '1', computedPlace: '3' });
  });

  it('takes the totals of the others as the workbook has them, wrong ones too', () => {
    const wrong = cluster({ ...THREE[0], total: 60 }, THREE[1], { ...THREE[2], total: 65 });
    expect(effect(wrong, 'u3')).toEqual({ statedPlace: '2', computedPlace: '3' });
  });

  it('follows from no total where the ranking goes by percents, or shares places otherwise', () => {
    const none = { statedPlace: null, computedPlace: '1' };
    expect(effect(stating(0, 75), 'u1', { rankBy: 'percent' })).toEqual(none);
    expect(effect(stating(0, 75), 'u1', { ranking: 'dense' })).toEqual(none);
  });

  it('is only what the workbook states where the unit has no place', () => {
    const barred = { disqualification: BAR };
    expect(effect(stating(0, 75, { ...barred, place: 2 }), 'u1')).toEqual({ statedPlace: '2', computedPlace: null });
    expect(effect(stating(0, 75, barred), 'u1')).toEqual({ statedPlace: null, computedPlace: null });
  });

  it('does not count units without a place among those above', () => {
    const barred = cluster({ ...THREE[0], disqualification: BAR }, THREE[1], { ...THREE[2], total: 75 });
    expect(effect(barred, 'u3')).toEqual({ statedPlace: '2', computedPlace: '2' });
  });

  it('is nothing in the workbook of one school', () => {
    expect(effect(cluster({ ...THREE[0], total: 75, place: 2 }), 'u1')).toEqual({ statedPlace: null, computedPlace: null });
  });
});
