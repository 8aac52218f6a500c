import { a1 } from '../../../src/core/workbook/address';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { sheet, type CellInput } from '../../builders/workbook';
import { double } from '../amounts';
import type { Cluster, Stage } from '../cluster';
import { heading } from '../headings';
import type { Style } from '../style';
import type { UnitSheet } from './unitSheet';

/** The officer's own summary: one row per unit, its total taken from the unit's sheet. */
export function summarySheet(cluster: Cluster, style: Style, names: readonly string[], sheets: readonly UnitSheet[]): Sheet {
  const stage = lastStage(sheets[0]);
  const totals = sheets.map(({ scores }) =>
    scores.reduce((so, score) => so + (score.stage === stage && score.value !== null ? score.value : 0), 0),
  );
  const rows = sheets.map((made, unit): CellInput[] => {
    const own = totals[unit] ?? 0;
    const total = double(own);
    const column = made.stages.get(stage);
    const from = made.totalRow === null || column === undefined ? null : `'${names[unit] ?? ''}'!${a1(made.totalRow, column)}`;
    return [
      unit + 1,
      cluster.units[unit] ?? '',
      from === null ? total : { f: from, v: total },
      1 + totals.filter((other) => other > own).length,
    ];
  });
  return sheet('Tổng hợp', [
    ['TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM THI ĐUA NĂM 2026'],
    [],
    [
      heading('number', style.headings),
      heading('unit', style.headings),
      heading('total', style.headings),
      heading('place', style.headings),
    ],
    ...rows,
  ]);
}

function lastStage(made: UnitSheet | undefined): Stage {
  const stages = [...(made?.stages.keys() ?? [])];
  return stages[stages.length - 1] ?? 'self';
}
