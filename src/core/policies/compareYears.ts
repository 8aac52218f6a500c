import type { Criterion } from '../domain/criteria';
import { equal, isPoints, type Points } from '../domain/points';
import type { Policy } from '../domain/policy';
import { nameKey } from '../shared/nameKey';
import { policyToJson } from './policyToJson';

/** What one year's rules say otherwise than another's; cells and numbers of both stand in the criteria themselves. */
export interface YearDifferences {
  readonly added: readonly Criterion[];
  readonly removed: readonly Criterion[];
  readonly changed: readonly {
    readonly before: Criterion;
    readonly after: Criterion;
    readonly what: readonly ('maximum' | 'cap' | 'kind' | 'number' | 'sentence')[];
  }[];
  /** Fields of the policy by their path, as JSON has them; `null`: not stated. */
  readonly policy: readonly { readonly path: string; readonly before: unknown; readonly after: unknown }[];
}

/**
 * A criterion is the same one in both years when its words are the same and so are those of the groups around it; a wording that stands
 * several times is matched in order. A reworded criterion is one removed and one added: nobody guesses that they are the same.
 */
export function compareYears(
  before: { readonly criteria: readonly Criterion[]; readonly policy: Policy },
  after: { readonly criteria: readonly Criterion[]; readonly policy: Policy },
): YearDifferences {
  const old = byWords(before.criteria);
  const now = byWords(after.criteria);
  const changed = [...now].flatMap(([key, criterion]) => {
    const was = old.get(key);
    const what = was === undefined ? [] : changesOf(was, criterion);
    return was === undefined || what.length === 0 ? [] : [{ before: was, after: criterion, what }];
  });
  return {
    added: [...now].flatMap(([key, criterion]) => (old.has(key) ? [] : [criterion])),
    removed: [...old].flatMap(([key, criterion]) => (now.has(key) ? [] : [criterion])),
    changed,
    policy: fieldDifferences('', rulesOf(before.policy), rulesOf(after.policy)),
  };
}

/** What was decided on one year's ties is no rule of the next. */
function rulesOf(policy: Policy): unknown {
  return policyToJson({ ...policy, decisions: [] });
}

/** Criteria by their words and those of the groups around them: the same key is the same criterion in both years. */
export function byWords(criteria: readonly Criterion[]): ReadonlyMap<string, Criterion> {
  const keys = new Map<string, string>();
  const found = new Map<string, Criterion>();
  for (const criterion of criteria) {
    const around = criterion.parent === null ? '' : (keys.get(criterion.parent) ?? '');
    const words = `${around}/${nameKey(criterion.text)}`;
    let key = words;
    for (let again = 2; found.has(key); again += 1) key = `${words}#${again}`;
    keys.set(criterion.id, key);
    found.set(key, criterion);
  }
  return found;
}

type Change = YearDifferences['changed'][number]['what'][number];

function changesOf(before: Criterion, after: Criterion): readonly Change[] {
  const changes: readonly (readonly [Change, boolean])[] = [
    ['maximum', same(before.maximum, after.maximum)],
    ['cap', same(before.cap, after.cap)],
    ['kind', before.kind === after.kind],
    ['number', before.number === after.number],
    ['sentence', nameKey(before.sentence ?? '') === nameKey(after.sentence ?? '')],
  ];
  return changes.flatMap(([what, isSame]) => (isSame ? [] : [what]));
}

function same(one: Points | null, other: Points | null): boolean {
  return one === null || other === null ? one === other : equal(one, other);
}

function fieldDifferences(path: string, before: unknown, after: unknown): YearDifferences['policy'] {
  if (isRecord(before) && isRecord(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => {
      const inner = Array.isArray(after) || Array.isArray(before) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`;
      return fieldDifferences(inner, before[name], after[name]);
    });
  }
  return before === after ? [] : [{ path, before: before ?? null, after: after ?? null }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !isPoints(value);
}
