import { fieldKey } from '../../workbook/paperTemplate';
import type { FieldValues } from './fieldValues';
import type { FieldWords } from './fieldWords';

/** A list of a template with its rows, everything by `fieldKey`. */
export interface FieldList {
  readonly name: string;
  readonly fields: readonly string[];
  readonly keys: ReadonlySet<string>;
  readonly rows: readonly ReadonlyMap<string, string>[];
}

/** The lists a template may repeat. */
export function listsOf(given: FieldValues, words: FieldWords): ReadonlyMap<string, FieldList> {
  const all = [
    listOf(
      words.lists.units,
      words.inUnits,
      given.units.map(({ row }) => row),
    ),
    listOf(words.lists.proposal, words.inProposal, given.proposal),
    listOf(words.lists.figures, words.inFigures, given.figures),
  ];
  return new Map(all.map((list) => [fieldKey(list.name), list]));
}

function listOf<Field extends string>(
  name: string,
  names: Readonly<Record<Field, string>>,
  rows: readonly Readonly<Record<Field, string>>[],
): FieldList {
  const fields = Object.keys(names).filter((field): field is Field => field in names);
  return {
    name,
    fields: fields.map((field) => names[field]),
    keys: new Set(fields.map((field) => fieldKey(names[field]))),
    rows: rows.map((row) => new Map(fields.map((field) => [fieldKey(names[field]), row[field]]))),
  };
}
