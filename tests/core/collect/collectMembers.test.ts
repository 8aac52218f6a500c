import { collectMembers, openCluster, type ClusterBook, type MemberInput } from '../../../src/core/collectMembers';
import { planCollection } from '../../../src/core/collectEdits';
import type { Change, CollectedMember } from '../../../src/core/domain/collection';
import { refText } from '../../../src/core/workbook/address';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { vi } from '../../../src/text/vi';
import { claimOf, clusterBook, FORM, LEAVES, SCHOOLS, selfCell, unitSheet, type ClusterLayout } from '../../builders/collecting';
import { workbook } from '../../builders/workbook';

const LAYOUTS: readonly ClusterLayout[] = ['unitSheets', 'unitsDown', 'criteriaDown'];

it.each(LAYOUTS)('%s', (layout) => {
  const c = openCluster(clusterBook(layout), vi.sheets.log);
  if (c.kind !== 'cluster') throw new Error(JSON.stringify(c));
  const inputs: MemberInput[] = SCHOOLS.map((name, i) => ({ file: `${i}.xlsx`, workbook: workbook(unitSheet('Phiếu', name, FORM, { self: (l) => claimOf(i, l) })), decision: null }));
  const out = collectMembers(c, inputs);
  console.log(layout, out.members.map((m) => [m.status, JSON.stringify(m.reason), m.unit, m.matchedBy, m.changes.length, m.changes.filter((x) => x.put !== null).length].join(' ')).join('\n'), JSON.stringify(out.missing), JSON.stringify(out.issues.slice(0, 4)));
  console.log(out.members[0]?.changes.slice(0, 3).map((x) => JSON.stringify(x)).join('\n'), selfCell(layout, 0, 0));
  const plan = planCollection(out, c, vi.sheets.log, { year: 2026, month: 11, day: 20 }, () => 'x');
  console.log(plan.cells.length, plan.lines, plan.logName);
});
