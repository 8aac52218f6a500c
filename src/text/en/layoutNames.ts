import type { Layout } from '../../core/domain/tableRoles';

/** The four layouts, by one name everywhere. */
export const layoutNames: Readonly<Record<Layout, string>> = {
  unitSheet: 'one unit’s score sheet',
  unitSheets: 'one sheet per unit',
  unitsDown: 'units as rows, criteria as columns',
  criteriaDown: 'criteria as rows, units as columns',
};
