import type { Layout } from '../domain/recognition';
import type { Reading } from '../domain/reading';
import type { Recognition } from '../domain/recognition';
import { assertNever } from '../shared/assertNever';
import { legibleWorkbook } from '../workbook/legibleWorkbook';
import { storedTexts } from '../workbook/storedTexts';
import type { Workbook } from '../workbook/workbook';
import type { OutlineNode } from './criteria/outline';
import { outlineFromRows } from './criteria/outlineFromRows';
import { unknownKinds } from './criteria/unknownKinds';
import { unscoredFrom } from './criteria/unscored';
import { externalLinks } from './formulas/externalLinks';
import { readCriteriaDown } from './layouts/criteriaDown';
import type { ScoreReading } from './layouts/scoreReading';
import { readUnitsDown } from './layouts/unitsDown';
import { readUnitSheets } from './layouts/unitSheets';
import { groundOfReviewers, reviewerSheets } from './reviewers/reviewerSheets';
import { withReviewers } from './reviewers/withReviewers';
import { ballotsFrom } from './sheets/ballots';
import { clusterYear } from './sheets/cluster';
import { indicatorsFrom } from './sheets/indicators';
import { summaryClaims, summaryFormulas } from './sheets/summary';
import { statedClasses } from './sheets/statedClasses';
import { statedTemplates } from './sheets/templates';
import { unitsFrom } from './sheets/units';
import { storedReading } from './storedReading';
import { tablesOf, type Table } from './table/table';
import { oddTexts } from './texts/oddTexts';
import { understoodHeadings } from './understoodHeadings';

type Recognised = Extract<Recognition, { kind: 'recognised' }>;

/**
 * Cells → Reading: everything the workbook says, with the cell of every value. Totals and places are read as claims, blanks as
 * *not given*, and nothing is repaired; texts in an old font are understood and kept as they are stored. Linear in the cells of the recognised tables. Source: WORKBOOKS §1–§6.
 */
export function read(workbook: Workbook, recognition: Recognised): Reading {
  const legible = legibleWorkbook(workbook);
  if (legible.legacy.length === 0)
    return { ...readLegible(workbook, recognition), oddTexts: oddTexts(workbook, recognition, null) };
  const texts = storedTexts(legible.legacy);
  const reading = storedReading(readLegible(legible.workbook, understoodHeadings(recognition, texts)), texts);
  return { ...reading, oddTexts: oddTexts(workbook, recognition, texts) };
}

function readLegible(workbook: Workbook, recognition: Recognised): Reading {
  const tables = (role: Parameters<typeof tablesOf>[2]): readonly Table[] => tablesOf(workbook, recognition.sheets, role);
  const scores = tables('scores');
  const list = listOf(tables('criteria'));
  const summary = tables('summary');
  const reviewers = tables('crossScores');
  const readOwn = (layout: Layout, own: readonly Table[]): ScoreReading => readScores(layout, own, list);
  const ground =
    scores.length === 0 && reviewers.length > 0 ? groundOfReviewers(reviewers, readOwn) : readOwn(recognition.layout, scores);
  const { scored, unplaced, unplacedRows } = withReviewers(ground, reviewerSheets(reviewers, readOwn));
  const cluster = clusterYear([...scores, ...reviewers, ...summary, ...tables('criteria')]);
  const kinds = unknownKinds([...tables('criteria'), ...scores]);
  const { units, expectedUnits } = unitsFrom(
    scored.units,
    tables('units'),
    scored.entries,
    scored.criteria,
    scores.length === 0 ? reviewers : scores,
    cluster.year,
  );
  const classes = statedClasses([...scores, ...summary], scored.units);
  const templates = statedTemplates(workbook, recognition.sheets);
  return {
    cluster,
    criteria: scored.criteria,
    units,
    expectedUnits,
    entries: scored.entries,
    stages: scored.stages,
    bonusColumn: scored.bonusColumn,
    penaltyColumn: scored.penaltyColumn,
    columnMaxima: scored.columnMaxima,
    claims: [...scored.claims, ...summaryClaims(summary, scored.units, scored.criteria)],
    formulaColumns: [...scored.formulaColumns, ...summaryFormulas(summary)],
    statedSums: scored.statedSums,
    indicators: indicatorsFrom(tables('indicators')),
    ballots: ballotsFrom(tables('ballots'), scored.units),
    declaredMaximum: scored.declaredMaximum,
    sentenceProblems: scored.sentenceProblems,
    ownNumbers: scored.ownNumbers ?? [],
    unscored: unscoredFrom(list, scored.criteria),
    ...(kinds.length === 0 ? {} : { unknownKinds: kinds }),
    ...(scored.structure === undefined ? {} : { structure: scored.structure }),
    ...(scored.ownCriteria === undefined ? {} : { ownCriteria: scored.ownCriteria }),
    ...(unplaced.length === 0 ? {} : { unplacedCrossScores: unplaced }),
    ...(unplacedRows.length === 0 ? {} : { unplacedCrossRows: unplacedRows }),
    ...(classes.length === 0 ? {} : { statedClasses: classes }),
    ...(templates.length === 0 ? {} : { templates }),
    externalLinks: externalLinks([...scores, ...reviewers, ...summary]),
  };
}

function readScores(layout: Layout, scores: readonly Table[], list: readonly OutlineNode[]): ScoreReading {
  switch (layout) {
    case 'unitSheet':
      return readUnitSheets(scores, list, true);
    case 'unitSheets':
      return readUnitSheets(scores, list, false);
    case 'criteriaDown':
      return readCriteriaDown(scores, list);
    case 'unitsDown':
      return readUnitsDown(scores, list);
    default:
      return assertNever(layout);
  }
}

/** The sheets `Bộ tiêu chí` as one outline. */
function listOf(tables: readonly Table[]): readonly OutlineNode[] {
  const nodes: OutlineNode[] = [];
  for (const table of tables) {
    const offset = nodes.length;
    nodes.push(
      ...outlineFromRows(table).nodes.map((node) => ({ ...node, parent: node.parent === null ? null : node.parent + offset })),
    );
  }
  return nodes;
}
