import type { Layout } from '../../core/domain/tableRoles';

/** Bốn bố cục, gọi một tên ở mọi nơi. */
export const layoutNames: Readonly<Record<Layout, string>> = {
  unitSheet: 'phiếu chấm điểm của một đơn vị',
  unitSheets: 'mỗi đơn vị một trang',
  unitsDown: 'đơn vị theo dòng, tiêu chí theo cột',
  criteriaDown: 'tiêu chí theo dòng, đơn vị theo cột',
};
