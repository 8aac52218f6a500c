import type { Rule } from '../rule';

/** CFG-05: an award has no more seats than there are units that may have it; the others stay empty. */
export const quotaWithinUnits: Rule = {
  id: 'CFG-05',
  severity: 'info',
  fix: null,
  blocks: null,
  tests: 'settings',
  scope: 'cluster',
  check: ({ policy: { awards, isDraft }, policyCells, standings }) => {
    const eligible = [...standings.values()].filter((standing) => standing.eligible).length;
    if (isDraft || standings.size === 0) return [];
    return awards.flatMap(({ name, quota }, index) => {
      const seats = 'fixed' in quota ? quota.fixed : quota.atLeast;
      const path = `awards[${index}].quota`;
      const at = policyCells.get(`${path}.amount`) ?? policyCells.get(`${path}.fixed`) ?? policyCells.get(path) ?? null;
      return seats <= eligible
        ? []
        : [{ code: 'quotaAboveUnits', place: { at, unit: null, criterion: null }, facts: { award: name, seats, eligible } }];
    });
  },
};
