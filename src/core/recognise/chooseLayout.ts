import { nameKey } from '../shared/nameKey';
import { stripMarks } from '../shared/foldHeading';
import type { Candidate, Clue, Layout, RecognisedSheet, SheetRole } from '../domain/recognition';
import { listed } from './listed';
import { clue, type ScoreTable } from './outcome';

/** Every score table as it is read, compared or left out; or what has to be asked; or why none is read. */
export type Choice =
  | {
      readonly kind: 'chosen';
      readonly layout: Layout;
      readonly sheets: ReadonlyMap<ScoreTable, RecognisedSheet>;
      readonly clues: readonly Clue[];
    }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'groups'; readonly clue: Clue };

/** Texts that sheets of units share: below this share each sheet is a group of criteria of its own (WORKBOOKS §1, L6). */
const SHARED = 0.1;
const FEWEST_CRITERIA = 3;

/**
 * Where tables compete, those of a sheet that a person called the score sheet are read, and the others compared or left.
 * @param tables at least one
 */
export function chooseLayout(tables: readonly ScoreTable[]): Choice {
  const choice = choiceAmong(tables);
  const stated = tables.filter(({ isStated }) => isStated === true);
  if (choice.kind === 'chosen' && stated.every((table) => (choice.sheets.get(table) ?? table.sheet).role === 'scores'))
    return choice;
  const others = tables.filter((table) => !stated.includes(table));
  if (stated.length === 0 || others.length === 0) return choice;
  const own = choiceAmong(stated);
  if (own.kind !== 'chosen') return choice;
  const left = others.map((table) => as(table.layout === 'unitSheet' ? 'ignored' : 'summary', [table]));
  return { ...own, sheets: new Map([...own.sheets, ...left.flat()]) };
}

function choiceAmong(tables: readonly ScoreTable[]): Choice {
  const ofUnits = tables.filter(({ layout }) => layout === 'unitSheet');
  const ofCluster = tables.filter(({ layout }) => layout !== 'unitSheet');
  if (ofCluster.length === 0) return unitSheets(ofUnits, []);
  if (ofUnits.length === 0) return clusterTables(ofCluster);
  return unitsAndCluster(ofUnits, ofCluster);
}

function unitSheets(all: readonly ScoreTable[], compared: readonly ScoreTable[], clues: readonly Clue[] = []): Choice {
  const blank = blankForms(all);
  const tables = all.filter((table) => !blank.includes(table));
  const choice = filledSheets(tables, compared, clues);
  return choice.kind !== 'chosen' ? choice : { ...choice, sheets: new Map([...choice.sheets, ...as('ignored', blank)]) };
}

/** `Mẫu`, the empty form that the schools' sheets were copied from, names no school. */
function blankForms(tables: readonly ScoreTable[]): readonly ScoreTable[] {
  const blank = tables.filter(({ sheet, scores }) => scores === 0 && sheet.unitAt === null && FORM.test(stripMarks(sheet.name)));
  return tables.some(({ scores }) => scores > 0) ? blank : [];
}

const FORM = /^(mau|bieu mau|phieu mau|form|template)\b/;

function filledSheets(tables: readonly ScoreTable[], compared: readonly ScoreTable[], clues: readonly Clue[]): Choice {
  const main = tables.filter(({ sheet }) => sheet.tableKind === 'points');
  const basis = main.length > 0 ? main : tables;
  const units = new Set(basis.map(unitKey));
  if (units.size === 1 && (basis.length === 1 || !sharesCriteria(basis))) {
    const unit = basis[0]?.sheet;
    const read = new Map(
      tables.map((table) => [
        table,
        unit === undefined || table.sheet.unitName !== null ? table.sheet : sameUnit(table.sheet, unit),
      ]),
    );
    return { kind: 'chosen', layout: 'unitSheet', sheets: new Map([...read, ...as('summary', compared)]), clues };
  }
  const isNamed = basis.some(({ sheet, isStated }) => sheet.unitAt !== null || (isStated === true && sheet.unitName !== null));
  if (!isNamed && !sharesCriteria(basis) && basis.every(({ criteria }) => criteria.length >= FEWEST_CRITERIA)) {
    return {
      kind: 'groups',
      clue: clue('groupSheets', null, { count: basis.length, names: listed(basis.map(({ sheet }) => sheet.name)) }),
    };
  }
  const nameless = tables.filter(({ sheet }) => sheet.unitName === null && sheet.tableKind !== 'points');
  if (main.length > 0 && nameless.length > 0) return { kind: 'ambiguous', candidates: nameless.map(candidate) };
  const first = basis[0]?.sheet.name ?? '';
  const last = basis[basis.length - 1]?.sheet.name ?? '';
  const same = clue('sameHeaderOnSheets', null, { count: new Set(basis.map(({ sheet }) => sheet.name)).size, first, last });
  return {
    kind: 'chosen',
    layout: 'unitSheets',
    sheets: new Map([...as('scores', tables), ...as('summary', compared)]),
    clues: [same, ...clues],
  };
}

function as(role: SheetRole, tables: readonly ScoreTable[]): readonly (readonly [ScoreTable, RecognisedSheet])[] {
  return tables.map((table) => [table, table.sheet.role === role ? table.sheet : { ...table.sheet, role }]);
}

/** A table that names no unit, beside the only unit's own: `Điểm trừ`. */
function sameUnit(sheet: RecognisedSheet, { unitName, unitAt }: RecognisedSheet): RecognisedSheet {
  return { ...sheet, unitName, unitAt };
}

function unitKey({ sheet }: ScoreTable): string {
  return nameKey(sheet.unitName ?? sheet.name);
}

/** Whether the sheets have criteria in common: each text is counted once per sheet, so the time is that of reading them. */
function sharesCriteria(tables: readonly ScoreTable[]): boolean {
  const sheetsWith = new Map<string, number>();
  const own = tables.map(({ criteria }) => new Set(criteria));
  for (const texts of own) for (const text of texts) sheetsWith.set(text, (sheetsWith.get(text) ?? 0) + 1);
  const filled = own.filter(({ size }) => size > 0);
  return (
    filled.length < 2 ||
    filled.some((texts) => [...texts].filter((text) => (sheetsWith.get(text) ?? 0) > 1).length >= texts.size * SHARED)
  );
}

/** Several tables of the whole cluster: one per stage are all read; one that is made of another, or names itself a summary, is compared. */
function clusterTables(tables: readonly ScoreTable[]): Choice {
  const sources = tables.filter((table) => !tables.some((other) => isMadeOf(table, other)));
  const details = sources.filter(
    (table) => !(isSummaryName(table) && sources.some((other) => other.criteria.length > table.criteria.length)),
  );
  const compared = as(
    'summary',
    tables.filter((table) => !details.includes(table)),
  );
  const filled = details.filter(({ scores }) => scores > 0);
  const read = filled.length === 1 ? filled : details;
  const [source] = read;
  const stages = new Set(read.map(({ sheet }) => sheet.stage));
  const isByStage =
    read.every(({ layout, sheet }) => layout === 'unitsDown' && sheet.stage !== null) && stages.size === read.length;
  if (source === undefined || (read.length > 1 && !isByStage))
    return { kind: 'ambiguous', candidates: (source === undefined ? tables : read).map(candidate) };
  const left = details.filter((table) => !read.includes(table));
  const over = left[0]?.layout;
  return {
    kind: 'chosen',
    layout: source.layout,
    sheets: new Map([...as('scores', read), ...compared, ...as('ignored', left)]),
    clues: over === undefined ? [] : [clue('preferred', null, { layout: source.layout, over, because: 'othersAreEmpty' })],
  };
}

/** Unit sheets are where scores are entered; a cluster's table beside them is compared when it is made of them or speaks of the same units. */
function unitsAndCluster(ofUnits: readonly ScoreTable[], ofCluster: readonly ScoreTable[]): Choice {
  const layout: Layout = ofUnits.length > 1 ? 'unitSheets' : 'unitSheet';
  const over = ofCluster[0]?.layout ?? 'unitsDown';
  if (ofUnits.every(({ scores }) => scores === 0) && ofCluster.some(({ scores }) => scores > 0)) {
    const choice = clusterTables(ofCluster);
    if (choice.kind !== 'chosen') return choice;
    const preferred = clue('preferred', null, { layout: choice.layout, over: layout, because: 'othersAreEmpty' });
    return { ...choice, sheets: new Map([...choice.sheets, ...as('ignored', ofUnits)]), clues: [...choice.clues, preferred] };
  }
  const names = new Set(ofUnits.flatMap(({ sheet }) => [nameKey(sheet.unitName ?? sheet.name), nameKey(sheet.name)]));
  const isSummary = (table: ScoreTable): boolean =>
    ofUnits.some((unit) => isMadeOf(table, unit)) ||
    (ofUnits.length > 1 &&
      (isSummaryName(table) || table.unitNames.filter((name) => names.has(nameKey(name))).length * 2 > table.unitNames.length));
  const because = clue('preferred', null, { layout, over, because: 'unitSheetsAreTheSource' });
  if (ofCluster.every(isSummary)) return unitSheets(ofUnits, ofCluster, [because]);
  return { kind: 'ambiguous', candidates: [...ofUnits.slice(0, 1), ...ofCluster].map(candidate) };
}

function isMadeOf(table: ScoreTable, other: ScoreTable): boolean {
  return table.sheet.name !== other.sheet.name && table.refersTo.has(other.sheet.name) && !other.refersTo.has(table.sheet.name);
}

function isSummaryName({ sheet }: ScoreTable): boolean {
  return /tong hop|tong ket|ket qua chung|summary/.test(stripMarks(sheet.name));
}

function candidate({ layout, sheet, clues }: ScoreTable): Candidate {
  const row = sheet.header?.from ?? 1;
  return {
    layout,
    sheet: sheet.name,
    clues: [clue('candidateTable', sheet.name, { layout, row }), ...clues.filter(({ code }) => code === 'layoutFromHeadings')],
  };
}
