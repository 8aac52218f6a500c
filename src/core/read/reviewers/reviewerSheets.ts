import { nameKey } from '../../shared/nameKey';
import type { Layout } from '../../domain/recognition';
import type { ScoreReading } from '../layouts/scoreReading';
import { refIn, type Table } from '../table/table';
import type { ReviewerReading } from './withReviewers';

type ReadScores = (layout: Layout, tables: readonly Table[]) => ScoreReading;

/** The sheets of several reviewers, each reviewer's read by themselves as score sheets are. */
export function reviewerSheets(tables: readonly Table[], readScores: ReadScores): readonly ReviewerReading[] {
  return byReviewer(tables).flatMap((own): readonly ReviewerReading[] => {
    const [first] = own;
    const reviewer = first?.recognised.reviewer;
    if (first === undefined || reviewer === undefined) return [];
    const at = reviewer.at ?? refIn(first, first.recognised.header?.from ?? 1, first.recognised.columns[0]?.column ?? 1);
    return [{ reviewer: { name: reviewer.name, at }, scores: readScores(layoutOf(first), own) }];
  });
}

/**
 * Criteria and units where nobody but reviewers has sheets: those of the first reviewer, and of others for the units it leaves out.
 * Nobody's scores are in it, nor what the sheets make of them.
 */
export function groundOfReviewers(tables: readonly Table[], readScores: ReadScores): ScoreReading {
  const [first] = tables;
  const layout = first === undefined ? 'unitSheets' : layoutOf(first);
  const own = layout === 'unitSheets' ? oncePerUnit(tables) : (byReviewer(tables)[0] ?? []);
  const read = readScores(layout, own);
  return {
    ...read,
    entries: new Map(
      [...read.entries].map(([unit, entries]) => [
        unit,
        new Map([...entries].map(([id, { crossScores, ...entry }]) => [id, { ...entry, scores: {} }])),
      ]),
    ),
    stages: [],
    claims: read.claims.filter(({ what }) => what === 'maximumTotal' || what === 'groupMaximum'),
  };
}

function layoutOf({ recognised }: Table): Layout {
  const layout = recognised.reviewer?.layout ?? 'unitSheets';
  return layout === 'unitSheet' ? 'unitSheets' : layout;
}

function byReviewer(tables: readonly Table[]): readonly (readonly Table[])[] {
  const groups = new Map<string, Table[]>();
  for (const table of tables) {
    const key = nameKey(table.recognised.reviewer?.name ?? table.sheet.name);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [table]);
    else known.push(table);
  }
  return [...groups.values()];
}

/** All tables of the first sheet that speaks of each unit. */
function oncePerUnit(tables: readonly Table[]): readonly Table[] {
  const sheetOf = new Map<string, string>();
  return tables.filter(({ recognised, sheet }) => {
    const key = nameKey(recognised.unitName ?? sheet.name);
    const known = sheetOf.get(key);
    if (known === undefined) sheetOf.set(key, sheet.name);
    return known === undefined || known === sheet.name;
  });
}
