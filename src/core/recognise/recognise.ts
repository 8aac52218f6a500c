import { assertNever } from '../shared/assertNever';
import type { ReadingCorrection } from '../domain/readingCorrection';
import type { Candidate, Clue, Recognition, RecognisedSheet } from '../domain/recognition';
import { legibleWorkbook } from '../workbook/legibleWorkbook';
import type { Sheet, Workbook } from '../workbook/workbook';
import { chooseLayout } from './chooseLayout';
import { cluesWhenRead, cluesWhenUnknown } from './cluesShown';
import { headingWord } from './headingWord';
import { judgeSheet } from './judgeSheet';
import { listedCriteria, type IsListed } from './listedCriteria';
import type { MatchHeading } from './rowKeys';
import { clue, type Outcome, type ScoreTable } from './outcome';
import { scoredElsewhere } from './scoredElsewhere';
import { tablesOfReviewers } from './reviewerOfSheet';
import { plainSheet } from './specialTable';
import { withStoredHeadings } from './storedHeadings';
import { correctionsOn } from './stated/correctionsOn';
import { notAppliedClues, statedClues } from './stated/statedClues';
import { statements, type Statements } from './stated/statements';

interface Judged {
  readonly sheet: Sheet;
  readonly outcomes: readonly Outcome[];
}

/** Ways of reading an ambiguous workbook that are shown. */
const MOST_CANDIDATES = 20;

/**
 * What kind of workbook this is and why we think so: by headings, numbering and data (WORKBOOKS §1–2).
 *
 *   sheets ─► tables ─► what each table is ─► one layout for all, or a question, or what the file seems to be
 *
 * Tables of the cluster are looked at again once the list of criteria is known: it says which of their headings are criteria.
 * Texts in an old font are understood, and shown as they are stored. What a person said on `Cấu hình` of how to read it is the strongest clue: headings and data decide the rest around it.
 *
 * @param instead corrections to try instead of those on `Cấu hình`
 */
export function recognise(workbook: Workbook, instead: readonly ReadingCorrection[] | null = null): Recognition {
  const legible = legibleWorkbook(workbook);
  const recognition = recogniseLegible(legible.workbook, instead);
  return legible.legacy.length === 0 ? recognition : withStoredHeadings(recognition, legible.legacy);
}

function recogniseLegible(workbook: Workbook, instead: readonly ReadingCorrection[] | null): Recognition {
  const matchOf = headingWord;
  const saved = correctionsOn(workbook);
  const corrections = instead ?? saved.corrections;
  const stated = statements(workbook, corrections, matchOf);
  const recognition = recogniseWith(workbook, matchOf, stated);
  const problems = [...saved.problems, ...stated.problems];
  if (corrections.length === 0 && problems.length === 0) return recognition;
  return {
    ...recognition,
    clues: [
      ...(recognition.kind === 'recognised' ? [] : notAppliedClues(problems)),
      ...statedClues(stated.applied),
      ...recognition.clues,
    ],
    corrections: { all: corrections, problems },
  };
}

function recogniseWith(workbook: Workbook, matchOf: MatchHeading, stated: Statements): Recognition {
  const judge = (sheet: Sheet, isListed?: IsListed): readonly Outcome[] => {
    const said = stated.of.get(sheet.name);
    return said === undefined && isListed === undefined
      ? judgedAlone(sheet, matchOf)
      : judgeSheet(sheet, matchOf, isListed, said);
  };
  const first = workbook.sheets.map((sheet): Judged => ({ sheet, outcomes: judge(sheet) }));
  const isListed = listedCriteria(first);
  const judged = first.map(({ sheet, outcomes }): Judged => ({
    sheet,
    outcomes: sameUnitBelow(isListed !== null && mayListCriteria(outcomes) ? judge(sheet, isListed) : outcomes),
  }));
  const outcomes = judged.flatMap((each) => each.outcomes);
  const unsure = outcomes.flatMap((outcome) => (outcome.kind === 'unsure' ? [outcome] : []));
  const all = outcomes.flatMap((outcome) => (outcome.kind === 'scores' ? [outcome] : []));
  const ofReviewers = tablesOfReviewers(all);
  const tables = all.filter((table) => !ofReviewers.has(table));
  if (unsure.length > 0) {
    return ambiguous(
      judged,
      unsure.map(({ layout, name, row, clues }) => ({
        layout,
        sheet: name,
        clues: [clue('candidateTable', name, { layout, row }), ...clues],
      })),
    );
  }
  if (all.length === 0) return unknown(workbook, judged, outcomes, []);
  const crossed = crossedSheets(all, ofReviewers);
  if (tables.length === 0) return onlyReviewers(judged, crossed);
  const choice = chooseLayout(tables);
  switch (choice.kind) {
    case 'groups':
      return unknown(workbook, judged, outcomes, [choice.clue]);
    case 'ambiguous':
      return ambiguous(judged, choice.candidates);
    case 'chosen': {
      const sheets = sheetsOf(judged, new Map([...choice.sheets, ...crossed]));
      return {
        kind: 'recognised',
        layout: choice.layout,
        sheets,
        clues: [
          ...choice.clues,
          ...cluesWhenRead(outcomes, choice.sheets),
          ...reviewerClues(crossed),
          ...hiddenSheets(workbook, sheets),
        ],
      };
    }
    default:
      return assertNever(choice);
  }
}

/** What a sheet is by itself: in a workbook with a sheet for each school an edit leaves the others as they were judged. */
function judgedAlone(sheet: Sheet, matchOf: MatchHeading): readonly Outcome[] {
  const before = JUDGED.get(sheet);
  if (before !== undefined) return before;
  const outcomes = judgeSheet(sheet, matchOf);
  JUDGED.set(sheet, outcomes);
  return outcomes;
}

const JUDGED = new WeakMap<Sheet, readonly Outcome[]>();

/** The sheets of several reviewers, each with whose they are. */
function crossedSheets(
  all: readonly ScoreTable[],
  ofReviewers: ReadonlySet<ScoreTable>,
): ReadonlyMap<ScoreTable, RecognisedSheet> {
  return new Map(
    all.flatMap((table): (readonly [ScoreTable, RecognisedSheet])[] => {
      const { reviewer, sheet, layout } = table;
      if (reviewer === undefined || !ofReviewers.has(table)) return [];
      // What names the reviewer names no school.
      const unitName = sheet.unitAt === null ? null : sheet.unitName;
      return [[table, { ...sheet, unitName, role: 'crossScores', reviewer: { name: reviewer.name, at: reviewer.at, layout } }]];
    }),
  );
}

/** A workbook in which nobody but several reviewers has sheets. */
function onlyReviewers(judged: readonly Judged[], crossed: ReadonlyMap<ScoreTable, RecognisedSheet>): Recognition {
  const first = [...crossed.keys()][0]?.layout ?? 'unitSheet';
  return {
    kind: 'recognised',
    layout: first === 'unitSheet' ? 'unitSheets' : first,
    sheets: sheetsOf(judged, crossed),
    clues: [...[...crossed.keys()].flatMap(({ clues }) => clues), ...reviewerClues(crossed)],
  };
}

function reviewerClues(crossed: ReadonlyMap<ScoreTable, RecognisedSheet>): readonly Clue[] {
  return [...crossed.values()].flatMap(({ name, reviewer }) =>
    reviewer === undefined ? [] : [clue('reviewerSheet', name, { reviewer: reviewer.name })],
  );
}

/** Not the sheets of single schools, which may be thousands, nor those with another part to play. */
function mayListCriteria(outcomes: readonly Outcome[]): boolean {
  return outcomes.some((outcome) => outcome.kind === 'other' || (outcome.kind === 'scores' && outcome.layout === 'unitsDown'));
}

function ambiguous(judged: readonly Judged[], candidates: readonly Candidate[]): Recognition {
  const shown = candidates.slice(0, MOST_CANDIDATES);
  return {
    kind: 'ambiguous',
    candidates: shown,
    sheets: sheetsOf(judged, new Map()),
    clues: shown.flatMap(({ clues }) => clues),
  };
}

function unknown(workbook: Workbook, judged: readonly Judged[], outcomes: readonly Outcome[], why: readonly Clue[]): Recognition {
  const clues = cluesWhenUnknown(judged.length, outcomes, why, scoredElsewhere(workbook));
  return { kind: 'unknown', sheets: sheetsOf(judged, new Map()), clues };
}

/** A second table below the first speaks of the same unit unless it names another. */
function sameUnitBelow(outcomes: readonly Outcome[]): readonly Outcome[] {
  const first = outcomes.find((outcome) => outcome.kind === 'scores');
  if (first?.kind !== 'scores' || first.layout !== 'unitSheet') return outcomes;
  const { unitName, unitAt } = first.sheet;
  return outcomes.map((outcome) =>
    outcome.kind === 'scores' && outcome.layout === 'unitSheet' && outcome.sheet.unitAt === null
      ? {
          ...outcome,
          sheet: { ...outcome.sheet, unitName, unitAt },
          clues: outcome.clues.filter(({ code }) => code !== 'unitFromSheetName' && code !== 'unitNotNamed'),
        }
      : outcome,
  );
}

function sheetsOf(judged: readonly Judged[], chosen: ReadonlyMap<ScoreTable, RecognisedSheet>): readonly RecognisedSheet[] {
  return judged.flatMap(({ sheet, outcomes }) => {
    const found = outcomes.flatMap((outcome): readonly RecognisedSheet[] => {
      switch (outcome.kind) {
        case 'scores':
          return [chosen.get(outcome) ?? outcome.sheet];
        case 'special':
          return [outcome.sheet];
        case 'unsure':
          return [plainSheet(sheet.name, 'scores')];
        case 'other':
          return [];
        default:
          return assertNever(outcome);
      }
    });
    return found.length > 0 ? found : [plainSheet(sheet.name, 'ignored')];
  });
}

function hiddenSheets(workbook: Workbook, sheets: readonly RecognisedSheet[]): readonly Clue[] {
  const hidden = new Set(workbook.sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name));
  return sheets.flatMap(({ name, role }) =>
    hidden.has(name) && role !== 'ignored' ? [clue('hiddenSheet', name, { role })] : [],
  );
}
