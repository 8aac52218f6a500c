import type { MethodOf, MethodPart } from '../../domain/method';
import { add, compare, decimalText, least, pointsFrom, subtract, ZERO, type Points } from '../../domain/points';
import { earned, problem, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';

/** A method applied to one part; handed in, so that parts and methods do not import one another. */
export type PartPoints = (part: MethodPart, value: MethodValue, context: MethodContext) => MethodOutcome | null;

/** Gồm nhiều phần: s = min(M, Σ s_k), each part by its own method and maximum; one that is not given leaves the whole missing. Source: METHODS §2.1. */
export function composite(
  method: MethodOf<'composite'>,
  value: MethodValue,
  context: MethodContext,
  of: PartPoints,
): MethodOutcome {
  const values = partValues(value, method.parts.length);
  if (values === null || values.some((one) => one === null)) return problem('partsNotGiven');
  let [full, lost] = [ZERO, ZERO];
  for (const [at, part] of method.parts.entries()) {
    const outcome = partOutcome(part, values[at] ?? null, context, of);
    if (outcome === null || outcome.kind !== 'points') return outcome?.kind === 'problem' ? outcome : problem('partsNotGiven');
    full = add(full, outcome.points);
    lost = add(lost, outcome.lostToMaximum);
  }
  const maximum = method.maximum ?? context.maximum;
  const points = maximum === null ? full : least(maximum, full);
  return earned(points, { full: decimalText(full) }, add(lost, subtract(full, points)));
}

/** "Hoặc": the branch with the most points among those that are given, the first on equality. Source: METHODS §2.5. */
export function alternatives(
  method: MethodOf<'alternatives'>,
  value: MethodValue,
  context: MethodContext,
  of: PartPoints,
): MethodOutcome {
  const values = partValues(value, method.branches.length);
  if (values === null) return problem('partsNotGiven');
  let best: MethodOutcome | null = null;
  for (const [at, part] of method.branches.entries()) {
    const own = values[at] ?? null;
    if (own === null) continue;
    const outcome = partOutcome(part, own, context, of);
    if (outcome === null || outcome.kind !== 'points') return outcome ?? problem('partsNotGiven');
    if (best === null || (best.kind === 'points' && compare(outcome.points, best.points) > 0)) best = outcome;
  }
  return best ?? problem('partsNotGiven');
}

function partOutcome(part: MethodPart, value: MethodValue | null, context: MethodContext, of: PartPoints): MethodOutcome | null {
  return value === null ? null : of(part, value, { ...context, maximum: part.maximum });
}

/** `a)`, `1.`; in `1.5` the mark is a decimal one. */
const LABELLED = /^\s*(?:[a-eđgh]\s*[).:]|\d{1,2}\s*(?:[):]|\.(?!\d)))\s*/iu;
const EMPTY = /^(?:|-+|–|\.\.\.)$/u;

/** `a) 92%; b) 12%`, `Có; Không; Có`: as many values as there are parts, in their order; a blank one is `null`. */
function partValues(value: MethodValue, count: number): readonly (MethodValue | null)[] | null {
  if (count === 1) return [value];
  const parts = (value.word ?? '')
    .normalize('NFC')
    .split(/[;\n]/u)
    .map((part) => part.replace(LABELLED, '').trim());
  while (parts.length > count && parts[parts.length - 1] === '') parts.pop();
  return value.word === null || parts.length !== count ? null : parts.map((part) => (EMPTY.test(part) ? null : valueOf(part)));
}

/** A number with a decimal mark, a percent, or a word. `1.234` may be read two ways and stays a word, which no method takes. */
function valueOf(part: string): MethodValue {
  const match = /^(-?\d+(?:[.,]\d{1,2})?)\s*(%?)$/u.exec(part);
  const number: Points | null = match === null ? null : pointsFrom((match[1] ?? '').replace(',', '.'));
  return { number, isPercent: match?.[2] === '%', word: number === null ? part : null };
}
