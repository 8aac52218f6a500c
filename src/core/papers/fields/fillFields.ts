import type { Appraisal } from '../../domain/appraisal';
import type { StatedDate } from '../../domain/evidenceReference';
import type { Reading } from '../../domain/reading';
import { fieldKey, type DocumentPlace, type TemplateField, type TemplateValues } from '../../workbook/paperTemplate';
import { paperFacts } from '../paperFacts';
import type { PaperWords } from '../paperWords';
import { fieldValues, type FieldValues } from './fieldValues';
import { listsOf } from './listsOf';

/** What is wrong with a template. `unknown`: no such field; `noValue`: the workbook does not say it; the others: ends of a list that do not fit. */
export interface FieldProblem {
  readonly code:
    'unknown' | 'noValue' | 'notClosed' | 'notOpened' | 'listWithoutMark' | 'needsRanking' | 'needsDraftMark' | 'othersInCopy';
  readonly field: string;
  readonly at: DocumentPlace | null;
}

/** A template filled for the cluster, or once for each school where it names fields of one school outside a list. */
export type FilledTemplate =
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[]; readonly known: readonly string[] }
  | { readonly kind: 'filled'; readonly copies: readonly { readonly unit: string | null; readonly values: TemplateValues }[] };

/**
 * The values of an office's own template, or everything that keeps it from being filled: a paper with a hole in it is never made.
 * While an issue blocks the ranking there are no places to fill in; a draft says so in its own field.
 */
export function fillFields(
  fields: readonly TemplateField[],
  appraisal: Appraisal,
  reading: Reading,
  words: PaperWords,
  on: StatedDate,
): FilledTemplate {
  const given = fieldValues(paperFacts(appraisal, reading, words, on));
  const names = fieldNames(given, words);
  const isForEach = outside(fields).some(({ name }) => !names.single.has(fieldKey(name)));
  const problems = [
    ...structureProblems(fields, names),
    ...markProblems(fields, appraisal, given, names),
    ...(isForEach && appraisal.policy.visibility === 'own' ? packetProblems(fields, words) : []),
  ];
  if (problems.length > 0) return { kind: 'problems', problems, known: names.known };
  const lists = new Map([...names.lists].map(([key, { rows }]) => [key, rows]));
  const copyFor = (own: ReadonlyMap<string, string>): TemplateValues => {
    const single = [...names.single].flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
    return { values: new Map([...single, ...own]), lists };
  };
  if (!isForEach) return { kind: 'filled', copies: [{ unit: null, values: copyFor(new Map()) }] };
  return {
    kind: 'filled',
    copies: given.units.map(({ unit }, at) => ({
      unit: unit.name,
      values: copyFor(names.lists.get(names.units)?.rows[at] ?? new Map()),
    })),
  };
}

type Names = ReturnType<typeof fieldNames>;

function fieldNames(given: FieldValues, words: PaperWords) {
  const { single: singles, inUnits } = words.fields;
  const single = new Map<string, string | null>();
  for (const [name, value] of given.quantities) single.set(fieldKey(name), value);
  for (const field of keysOf(singles)) single.set(fieldKey(singles[field]), given.single[field]);
  const lists = listsOf(given, words.fields);
  const ofUnit = new Set(Object.values(inUnits).map(fieldKey));
  const known = [
    ...Object.values(singles),
    ...Object.values(inUnits),
    ...given.quantities.keys(),
    ...[...lists.values()].map(({ name, fields }) => `#${name}: ${fields.join(', ')}`),
  ];
  return { single, lists, ofUnit, known, units: fieldKey(words.fields.lists.units), draft: fieldKey(singles.draft), words };
}

/** Names nobody knows, fields without a value, lists whose ends do not fit, in the order of the document. */
function structureProblems(fields: readonly TemplateField[], names: Names): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const open: TemplateField[] = [];
  const report = (code: FieldProblem['code'], { name, at }: TemplateField): void => void problems.push({ code, field: name, at });
  for (const field of fields) {
    const key = fieldKey(field.name);
    switch (field.kind) {
      case 'open':
        if (!names.lists.has(key)) report('unknown', field);
        open.push(field);
        break;
      case 'close':
        if (open.length > 0 && fieldKey(open.at(-1)?.name ?? '') === key) open.pop();
        else report('notOpened', field);
        break;
      case 'value': {
        const inList = open.some((list) => names.lists.get(fieldKey(list.name))?.keys.has(key) === true);
        if (inList || (open.length === 0 && names.ofUnit.has(key) && !names.single.has(key))) break;
        if (names.lists.has(key) && !names.single.has(key)) report('listWithoutMark', field);
        else if (!names.single.has(key)) report('unknown', field);
        else if (names.single.get(key) === null) report('noValue', field);
      }
    }
  }
  for (const list of open) report('notClosed', list);
  return problems;
}

/** Fields that say places or awards, while there are none, or while the paper is a draft and does not say so (PRT-01). */
function markProblems(
  fields: readonly TemplateField[],
  { isBlocked }: Appraisal,
  given: FieldValues,
  names: Names,
): readonly FieldProblem[] {
  const { single, lists, inUnits } = names.words.fields;
  const ranking = new Set(
    [single.rankedCount, single.proposedCount, lists.proposal, inUnits.place, inUnits.grade, inUnits.standing, inUnits.award].map(
      fieldKey,
    ),
  );
  const first = fields.find(({ name, kind }) => kind !== 'close' && ranking.has(fieldKey(name)));
  if (first === undefined) return [];
  if (isBlocked) return [{ code: 'needsRanking', field: first.name, at: first.at }];
  const saysDraft = fields.some(({ name }) => fieldKey(name) === names.draft);
  return given.single.draft === '' || saysDraft ? [] : [{ code: 'needsDraftMark', field: single.draft, at: first.at }];
}

/** Lists that show each school the rows of the others, where it may see its own only (PKT-01). */
function packetProblems(fields: readonly TemplateField[], { fields: { lists } }: PaperWords): readonly FieldProblem[] {
  const ofOthers = new Set([lists.units, lists.proposal].map(fieldKey));
  return fields.flatMap(({ kind, name, at }): readonly FieldProblem[] =>
    kind === 'open' && ofOthers.has(fieldKey(name)) ? [{ code: 'othersInCopy', field: name, at }] : [],
  );
}

/** Values outside every list. */
function outside(fields: readonly TemplateField[]): readonly TemplateField[] {
  let depth = 0;
  return fields.filter(({ kind }) => {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    return kind === 'value' && depth === 0;
  });
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record).filter((key): key is Key => key in record);
}
