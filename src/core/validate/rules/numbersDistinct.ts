import type { Criterion, CriterionId } from '../../domain/criteria';
import type { Entry, OwnNumber, Reading } from '../../domain/reading';
import type { UnitId } from '../../domain/unit';
import { refText, type CellRef } from '../../workbook/address';
import { cellText } from '../../workbook/cell';
import { cellOf } from '../../workbook/workbook';
import type { Context } from '../context';
import type { Finding, Rule } from '../rule';

/**
 * DUP-03: one number twice under one parent, in the common tree or on a unit's own sheet. Bullets and rows without a number
 * have none (KEY-02); the numbers of a table of deductions on a sheet or under a heading of its own begin again.
 */
export const numbersDistinct: Rule = {
  id: 'DUP-03',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'criteria',
  scope: 'book',
  check: (context) => {
    const { reading } = context;
    const isAlike = numbersAlike(context);
    return [
      ...repeated(commonCriteria(reading).map(commonNumber), isAlike),
      ...[...ownByUnit(reading)].flatMap(([unit, own]) =>
        repeated(
          commonCriteria(reading).map((criterion) => {
            const number = own.get(criterion.id);
            return number === undefined ? commonNumber(criterion) : { ...number, criterion, isOwn: true, unit };
          }),
          () => [],
        ).filter(({ isOwn }) => isOwn),
      ),
    ].map(({ finding }) => finding);
  },
};

/**
 * The cells of the other units' sheets that hold the same number in the same place, for a person who numbers the criterion again
 * there too: by the row of its entry, so that a sheet with other rows is left out.
 */
function numbersAlike({ reading, around }: Context): (here: Numbered) => readonly CellRef[] {
  const { workbook } = around;
  return ({ criterion, number, at }) =>
    workbook === null
      ? []
      : [...reading.entries.values()].flatMap((entries): readonly CellRef[] => {
          const place = rowOfEntry(entries.get(criterion.id));
          if (place === null || place.sheet === at.sheet || place.row !== at.row) return [];
          const there = { ...at, sheet: place.sheet };
          const cell = cellOf(workbook, there);
          return cell.formula === null && cellText(cell).trim() === number.trim() ? [there] : [];
        });
}

function rowOfEntry(entry: Entry | undefined): CellRef | null {
  return Object.values(entry?.scores ?? {}).find((score) => score !== undefined)?.at ?? null;
}

/** Rows of single sheets are no part of the common numbering (STR-04 tells them). */
function commonCriteria({ criteria, ownCriteria }: Reading): readonly Criterion[] {
  return ownCriteria === undefined ? criteria : criteria.filter(({ id }) => !ownCriteria.has(id));
}

interface Numbered {
  readonly criterion: Criterion;
  readonly number: string;
  readonly at: CellRef;
  /** Else it stands before the text of the criterion, and no other number can be put in its place. */
  readonly hasOwnCell: boolean;
  readonly unit: UnitId | null;
  /** Printed so on the unit's sheet only. */
  readonly isOwn: boolean;
}

function commonNumber(criterion: Criterion): Numbered {
  const { number, numberAt, at } = criterion;
  return { criterion, number, at: numberAt ?? at, hasOwnCell: numberAt !== undefined, unit: null, isOwn: false };
}

function ownByUnit({ ownNumbers = [] }: Reading): ReadonlyMap<UnitId, ReadonlyMap<CriterionId, OwnNumber>> {
  const byUnit = new Map<UnitId, Map<CriterionId, OwnNumber>>();
  for (const own of ownNumbers) {
    const known = byUnit.get(own.unit);
    if (known === undefined) byUnit.set(own.unit, new Map([[own.criterion, own]]));
    else known.set(own.criterion, own);
  }
  return byUnit;
}

function repeated(
  numbers: readonly Numbered[],
  alike: (here: Numbered) => readonly CellRef[],
): readonly { readonly finding: Finding; readonly isOwn: boolean }[] {
  const seen = new Map<string, Map<string, Numbered>>();
  return numbers.flatMap((here) => {
    const key = numberKey(here.number);
    if (key === '') return [];
    const { parent, kind, at } = here.criterion;
    const list = parent ?? `${at.sheet}|${kind}`;
    const siblings = seen.get(list) ?? new Map<string, Numbered>();
    seen.set(list, siblings);
    const before = siblings.get(key);
    if (before === undefined) {
      siblings.set(key, here);
      return [];
    }
    const [told, other] = before.isOwn && !here.isOwn ? [before, here] : [here, before];
    const place = { at: told.at, unit: told.unit, criterion: told.criterion.id };
    const cells = told.hasOwnCell ? [told.at, ...alike(told)].map(refText) : [];
    const facts = { number: told.number.trim(), other: refText(other.at), cells };
    return [{ finding: { code: 'numberTwice', place, facts }, isOwn: told.isOwn }];
  });
}

/** `2.1`, `2.1.` and `2. 1)` are one number; `-` is none. */
function numberKey(number: string): string {
  const plain = number
    .normalize('NFC')
    .replace(/[\s)/]+/g, '')
    .replace(/\.+$/, '');
  return /[\p{L}\p{N}]/u.test(plain) ? plain : '';
}
