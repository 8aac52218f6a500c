import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { criteriaSetFrom } from '../../../src/core/domain/criteriaSetFrom';
import { decimalText, equal, sum } from '../../../src/core/domain/points';

const json: unknown = JSON.parse(readFileSync(join(__dirname, '../../../assets/criteria-default.json'), 'utf8'));

describe('criteriaSetFrom', () => {
  it.each([100, 1000] as const)('reads forty criteria in seven groups on the scale of %i', (scale) => {
    const set = criteriaSetFrom(json, scale);
    expect(set.groups).toHaveLength(7);
    expect(set.groups.flatMap((group) => group.criteria)).toHaveLength(40);
    expect(decimalText(set.total)).toBe(String(scale));
    expect(set.isDraft).toBe(true);
  });

  it.each([100, 1000] as const)('has maxima that add up in every group and to the total of %i', (scale) => {
    const set = criteriaSetFrom(json, scale);
    for (const group of set.groups) {
      expect(decimalText(sum(group.criteria.map((criterion) => criterion.maximum ?? sum([]))))).toBe(decimalText(group.maximum));
    }
    expect(equal(sum(set.groups.map((group) => group.maximum)), set.total)).toBe(true);
  });

  it('keeps targets that are the same for all apart from each school’s own', () => {
    const all = criteriaSetFrom(json).groups.flatMap((group) => group.criteria);
    const fixed = all.filter((criterion) => criterion.target !== null);
    expect(
      fixed.map((criterion) => [criterion.number, criterion.target === null ? null : decimalText(criterion.target)]),
    ).toEqual([
      ['5.1', '75'],
      ['7.1', '100'],
    ]);
  });

  it('states no ceiling for a penalty', () => {
    expect(criteriaSetFrom(json).penalty.every((penalty) => penalty.maximum === null && penalty.kind === 'penalty')).toBe(true);
  });

  it('names the place of a fault', () => {
    expect(() =>
      criteriaSetFrom({ title: 'x', bonus: {}, penalty: {}, notice: { paper: 'x' }, scales: { points100: {} } }),
    ).toThrow('scales.points100.total');
  });
});
