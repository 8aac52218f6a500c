import type { Clue, ClueCode, RecognisedSheet } from '../domain/recognition';
import { listed } from './listed';
import { clue, type Outcome, type ScoreTable } from './outcome';

/** Said once for the first table; on every other sheet of the same kind they would only repeat it. */
const ONCE: ReadonlySet<ClueCode> = new Set<ClueCode>([
  'layoutFromHeadings',
  'headingMatched',
  'maximumColumn',
  'numberingLevels',
  'totalRow',
]);
const MOST_WHEN_UNKNOWN = 30;

/** The clues of a workbook that is read: all of the first table, of the others what is their own. */
export function cluesWhenRead(outcomes: readonly Outcome[], chosen: ReadonlyMap<ScoreTable, RecognisedSheet>): readonly Clue[] {
  let isFirst = true;
  return outcomes.flatMap((outcome): readonly Clue[] => {
    if (outcome.kind !== 'scores') return outcome.clues;
    const sheet = chosen.get(outcome);
    if (sheet?.role === 'summary') return [clue('specialSheet', outcome.sheet.name, { role: 'summary' })];
    if (sheet?.role === 'ignored') return [clue('sheetIgnored', outcome.sheet.name, { because: 'noScoresYet' })];
    const clues = isFirst ? outcome.clues : outcome.clues.filter(({ code }) => !ONCE.has(code));
    isFirst = false;
    return clues;
  });
}

/** One sentence on what the file is, one on why it is not scored, one on what would make it readable; a false friend gets no offer (WORKBOOKS §1). */
export function cluesWhenUnknown(
  sheets: number,
  outcomes: readonly Outcome[],
  why: readonly Clue[],
  elsewhere: readonly Clue[],
): readonly Clue[] {
  const told = outcomes.flatMap(({ kind, clues }) =>
    kind === 'scores' ? [] : clues.filter(({ code }) => code !== 'specialSheet' || !isSummary(clues)),
  );
  const groups = groupsOfChecklists(told);
  const isAbout = told.some(({ code }) => code === 'checklist' || code === 'questionRows');
  const main = told.filter((each) => !isAside(each));
  const [first] = main;
  // One of many checklists stands for all.
  const shown = groups.length === 0 ? main : main.filter(({ code, sheet }) => sheet === first?.sheet || !OF_CHECKLISTS.has(code));
  const seen = [...groups, ...shown, ...(isAbout ? elsewhere : []), ...told.filter(isAside)];
  const roles = new Set(outcomes.flatMap((outcome) => (outcome.kind === 'special' ? [outcome.sheet.role] : [])));
  const lacking: Clue[] = [...why];
  if (why.length === 0 && roles.has('summary')) lacking.push(clue('noCriteria', null, {}));
  else if (why.length === 0 && roles.has('criteria')) lacking.push(clue('noScoreColumn', null, {}));
  const says = [...seen, ...lacking];
  const isExplained = says.some(({ code }) => code !== 'sheetIgnored' && code !== 'ourSheet' && code !== 'specialSheet');
  if (!isExplained) lacking.push(clue('noTable', null, { sheets }));
  const isFriend = says.some(({ code }) => code === 'falseFriend');
  return [...lacking, ...seen.slice(0, MOST_WHEN_UNKNOWN), ...(isFriend ? [] : [clue('howToBeRead', null, {})])];
}

/** Several sheets with the same kind of checklist are groups of criteria (L6). */
function groupsOfChecklists(clues: readonly Clue[]): readonly Clue[] {
  const names = [...new Set(clues.flatMap(({ code, sheet }) => (code === 'checklist' && sheet !== null ? [sheet] : [])))];
  return names.length < FEWEST_GROUPS ? [] : [clue('checklistSheets', null, { count: names.length, names: listed(names) })];
}

const FEWEST_GROUPS = 3;

const OF_CHECKLISTS: ReadonlySet<ClueCode> = new Set<ClueCode>(['checklist', 'noScoreColumn', 'noMaximum', 'noData']);

/** What a sheet is comes before what was left aside. */
function isAside({ code }: Clue): boolean {
  return code === 'sheetIgnored' || code === 'ourSheet';
}

/** Without scores there is nothing that a summary could be compared with. */
function isSummary(clues: readonly Clue[]): boolean {
  return clues.some((each) => each.code === 'specialSheet' && each.facts.role === 'summary');
}
