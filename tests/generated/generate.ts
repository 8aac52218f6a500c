import * as fc from 'fast-check';
import type { Workbook } from '../../src/core/workbook/workbook';
import { clusterFrom, clusterShape, hasTies, type ClusterShape } from './cluster';
import type { Generated } from './expected';
import { withFormattedBlanks } from './grid';
import { putCriteriaDown } from './layouts/criteriaDown';
import { summarySheet } from './layouts/summary';
import { putUnitsDown } from './layouts/unitsDown';
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
    doubts: look.unclear === 'none' ? [] : [look.unclear],
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

export function unitsDownBook({ shape, style: look }: Plan): Generated {
  const cluster = clusterFrom({ ...shape, alternatives: false });
  const name = 'Tổng hợp chấm điểm';
  const made = putUnitsDown(cluster, look, name);
  return {
    workbook: bookOf(look, [made.grid.sheet(name)]),
    layout: 'unitsDown',
    units: cluster.units,
    criteria: made.criteria,
    scores: made.scores,
    figures: [],
    doubts: look.unclear === 'none' ? [] : [look.unclear],
  };
}

export function criteriaDownBook({ shape, style: look }: Plan): Generated {
  const cluster = clusterFrom(shape);
  const name = 'Chấm điểm';
  const made = putCriteriaDown(cluster, look, name);
  return {
    workbook: bookOf(look, [made.grid.sheet(name)]),
    layout: 'criteriaDown',
    units: cluster.units,
    criteria: made.criteria,
    scores: made.scores,
    figures: [],
    doubts: look.unclear === 'none' ? [] : [look.unclear],
  };
}

/** A sheet for every unit, and a summary made of them. */
export function unitSheetsBook({ shape, style: look }: Plan): Generated {
  const cluster = clusterFrom(shape);
  const names = cluster.units.map((unit, turn) => (look.unitIn === 'sheet' ? unit.slice(0, 31) : `${String(turn + 1)} TCT`));
  const made = cluster.units.map((_, unit) => putUnitSheet(cluster, look, unit, names[unit] ?? ''));
  const [first] = made;
  const summary = look.place === 'none' ? [] : [summarySheet(cluster, look, names, made)];
  return {
    workbook: bookOf(look, [...made.map(({ grid }, unit) => grid.sheet(names[unit] ?? '')), ...summary]),
    layout: 'unitSheets',
    units: look.unitIn === 'sheet' ? names : cluster.units,
    criteria: first?.criteria ?? [],
    scores: made.flatMap(({ scores }) => scores),
    figures: made.flatMap(({ figures }) => figures),
    doubts: look.unclear === 'none' ? [] : [look.unclear],
  };
}

export const MAKERS = {
  unitSheet: unitSheetBook,
  unitSheets: unitSheetsBook,
  unitsDown: unitsDownBook,
  criteriaDown: criteriaDownBook,
} as const;

/** Below this choice maxima in a column are typed as numbers. */
const WORDLESS = 17;

const inOrder = ({ shape, style: look }: Plan): Plan => ({
  shape: {
    ...shape,
    unassigned: 0,
    agreeing: true,
    blanks: 0,
    kinds: [],
    alternatives: shape.alternatives && !look.beside.includes('target'),
  },
  style: {
    ...look,
    typed: look.typed === 'fixedFormat' ? 'fixedFormat' : 'number',
    maximumWords: look.maximumWords % WORDLESS,
    evidence: 100,
    reasons: 100,
    hidden: 'none',
    unclear: 'none',
  },
});

/**
 * Plans whose workbooks are in order from first to last: figures are numbers, sums and places are right, evidence and reasons are given,
 * reviews agree with the claims, and nothing is left to a policy. `appraise` must find no error and no warning in them.
 */
export const cleanPlan: fc.Arbitrary<Plan> = plan.map(inOrder).filter(({ shape }) => !hasTies(clusterFrom(shape)));

/** A clean workbook of any layout, for whoever needs one. */
export const cleanCluster: fc.Arbitrary<Generated> = fc
  .tuple(cleanPlan, fc.constantFrom('unitSheet', 'unitsDown', 'criteriaDown', 'unitSheets'))
  .map(([one, layout]) => MAKERS[layout](one));
