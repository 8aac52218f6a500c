import * as fc from 'fast-check';
import type { Workbook } from '../../src/core/workbook/workbook';
import { clusterFrom, clusterShape, type ClusterShape } from './cluster';
import type { Generated } from './expected';
import { withFormattedBlanks } from './grid';
import { putUnitSheet } from './layouts/unitSheet';
import { otherSheets } from './otherSheets';
import { style, type Style } from './style';

export interface Plan {
  readonly shape: ClusterShape;
  readonly style: Style;
}

export const plan: fc.Arbitrary<Plan> = fc.record({ shape: clusterShape, style });

export function unitSheetBook({ shape, style: look }: Plan): Generated {
  const cluster = clusterFrom({ ...shape, units: 1 });
  const unit = cluster.units[0] ?? '';
  const name = look.unitIn === 'sheet' ? unit.slice(0, 31) : 'Phiếu chấm';
  const made = putUnitSheet(cluster, look, 0, name);
  const sheet = made.grid.sheet(name);
  return {
    workbook: bookOf(look, [look.usedRange ? withFormattedBlanks(sheet, made.lastRow + 20, made.width) : sheet]),
    layout: 'unitSheet',
    units: [look.unitIn === 'sheet' ? name : unit],
    criteria: made.criteria,
    scores: made.scores,
    figures: made.figures,
    doubts: [],
  };
}

function bookOf(look: Style, sheets: Workbook['sheets']): Workbook {
  return {
    name: 'Bảng chấm điểm.xlsx',
    sheets: [...otherSheets(look.othersBefore, 'before'), ...sheets, ...otherSheets(look.othersAfter, 'after')],
    date1904: false,
    isStructureProtected: false,
    isReadOnly: false,
  };
}
