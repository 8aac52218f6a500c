import type { Criterion } from '../domain/criteria';
import type { Unit } from '../domain/unit';
import { foldHeading } from '../shared/foldHeading';
import { nameKey } from '../shared/nameKey';
import { similar } from './similar';

/** What a person meant by a name or number; several or none: what to choose from. */
export type Found<Named> =
  | { readonly kind: 'one'; readonly one: Named }
  | { readonly kind: 'several'; readonly among: readonly Named[] }
  | { readonly kind: 'none'; readonly nearest: readonly Named[] };

const OFFERED = 5;

/** By its id, its name, or words of its name that no other has. */
export function findUnit(typed: string, units: readonly Unit[]): Found<Unit> {
  return find(
    typed,
    units,
    [
      (unit) => unit.id === typed.trim(),
      (unit) => nameKey(unit.name) === nameKey(typed),
      (unit) => foldHeading(unit.name) === foldHeading(typed),
      (unit) => words(unit.name).includes(words(typed)),
    ],
    ({ name }) => name,
  );
}

/** By its id, its number as printed or with the numbers around it (`II.3`, `II > 3`), its text, or words that no other has. */
export function findCriterion(typed: string, criteria: readonly Criterion[]): Found<Criterion> {
  const byId = new Map(criteria.map((one) => [one.id, one]));
  const path = (criterion: Criterion): string => {
    const parent = criterion.parent === null ? undefined : byId.get(criterion.parent);
    return [parent === undefined ? '' : path(parent), numberKey(criterion.number)].filter((part) => part !== '').join('.');
  };
  /** `1.3` under `II` is also `II.3`. */
  const short = (criterion: Criterion): string => {
    const parent = criterion.parent === null ? undefined : byId.get(criterion.parent);
    const own = numberKey(criterion.number);
    const last = own.slice(own.lastIndexOf('.') + 1);
    return parent === undefined ? own : [short(parent), last].filter((part) => part !== '').join('.');
  };
  const asked = numberKey(typed);
  return find(
    typed,
    criteria,
    [
      (one) => one.id === typed.trim(),
      (one) => asked !== '' && numberKey(one.number) === asked,
      (one) => asked !== '' && path(one) === asked,
      (one) => asked !== '' && short(one) === asked,
      (one) => foldHeading(one.text) === foldHeading(typed),
      (one) => foldHeading(`${one.number} ${one.text}`) === foldHeading(typed),
      (one) => words(one.text).includes(words(typed)),
    ],
    ({ number, text }) => `${number} ${text}`,
  );
}

/** The first way of meaning it that fits anything decides. */
function find<Named>(
  typed: string,
  all: readonly Named[],
  ways: readonly ((one: Named) => boolean)[],
  nameOf: (one: Named) => string,
): Found<Named> {
  if (foldHeading(typed) !== '') {
    for (const fits of ways) {
      const [one, ...more] = all.filter(fits);
      if (one === undefined) continue;
      return more.length === 0 ? { kind: 'one', one } : { kind: 'several', among: [one, ...more] };
    }
  }
  return { kind: 'none', nearest: similar(typed, all, nameOf, OFFERED) };
}

/** With a space around, so that `An` is no word of `Lạng Sơn`. */
const words = (text: string): string => ` ${foldHeading(text)} `;

/** `II.3.` and `ii > 3` are `II.3`. */
function numberKey(number: string): string {
  return number
    .replace(/[\s>/]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|[.)]+$/g, '')
    .toUpperCase();
}
