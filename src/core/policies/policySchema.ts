import * as v from 'valibot';
import { compare, divide, HUNDRED, pointsFrom, ZERO, type Points } from '../domain/points';
import type { Quota, Threshold, TieBreakKey } from '../domain/policy';
import { REVIEW_STAGES } from '../domain/review';

const DECIMAL = /^\d+(?:\.\d+)?$/;
const SHARE = /^(?:\d+(?:\.\d+)?|\d+\/[1-9]\d*)$/;
const THRESHOLD = /^>?(?:\d+(?:\.\d+)?|\d+\/[1-9]\d*)$/;

/** A decimal text with a dot: `"96.5"`. Numbers are refused, for they lose digits on the way. */
const decimal = v.pipe(
  v.string(),
  v.regex(DECIMAL),
  v.transform((text): Points => pointsFrom(text) ?? ZERO),
);
const decimalOrNone = v.nullish(decimal, null);
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const order = v.picklist(['desc', 'asc']);

/** `"20"` is 20 per cent, `"1/5"` stays one fifth. */
export function shareFrom(text: string): Points | null {
  const value = pointsFrom(text);
  if (value === null) return null;
  return text.includes('/') ? value : divide(value, HUNDRED);
}

const isShare = (text: string): boolean => {
  const share = shareFrom(text.replace(/^>/, ''));
  return share !== null && compare(share, ZERO) > 0 && compare(share, pointsFrom('1') ?? ZERO) <= 0;
};

const share = v.pipe(
  v.string(),
  v.regex(SHARE),
  v.check(isShare),
  v.transform((text): Points => shareFrom(text) ?? ZERO),
);

const threshold = v.pipe(
  v.string(),
  v.regex(THRESHOLD),
  v.check(isShare),
  v.transform((text): Threshold => ({ share: shareFrom(text.replace(/^>/, '')) ?? ZERO, moreThan: text.startsWith('>'), text })),
);

const fixedQuota = v.strictObject({ fixed: whole });
const sharedQuota = v.strictObject({
  share,
  base: v.nullish(v.picklist(['units', 'eligible']), 'units'), // CONTRACT §5.1: of all units unless the policy says otherwise
  round: v.picklist(['floor', 'halfUp']),
  atLeast: v.nullish(whole, 0),
});
const quota: v.GenericSchema<unknown, Quota> = v.lazy((input) => (has(input, 'fixed') ? fixedQuota : sharedQuota));

const numberedKey = v.strictObject({ by: v.picklist(['group', 'criterion']), number: v.pipe(v.string(), v.minLength(1)), order });
const plainKey = v.strictObject({
  by: v.picklist(['beforeBonus', 'bonus', 'penalty', 'votes', 'missing', 'self', 'decision']),
  order,
});
const tieBreakKey: v.GenericSchema<unknown, TieBreakKey> = v.lazy((input) =>
  has(input, 'number') || by(input) === 'group' || by(input) === 'criterion' ? numberedKey : plainKey,
);

const award = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.pipe(v.string(), v.minLength(1)),
  quota,
  minTotal: decimalOrNone,
  minGrade: v.nullish(v.string(), null),
  places: v.nullish(v.pipe(whole, v.minValue(1)), null),
  registered: v.optional(v.boolean(), false),
  vote: v.nullish(v.strictObject({ threshold, of: v.picklist(['members', 'present', 'valid']) }), null),
  cutLine: v.optional(v.picklist(['decide', 'expand', 'exclude']), 'decide'), // METHODS §6.5
  passDown: v.boolean(),
});

const said = v.pipe(v.string(), v.regex(/\S/));
const decision = v.strictObject({ award: said, chosen: said, among: said, by: said, on: said, reason: said });

const citation = v.strictObject({
  field: v.string(),
  document: v.string(),
  from: v.nullish(v.string(), null),
  to: v.nullish(v.string(), null),
});

const severityOverride = v.strictObject({
  rule: v.pipe(v.string(), v.trim(), v.toUpperCase(), v.minLength(1)),
  severity: v.picklist(['error', 'warning', 'info']),
  reason: v.pipe(v.string(), v.trim(), v.minLength(1)),
});

/**
 * The JSON of a policy, field by field (CONTRACT §3.1). What the ranking depends on is required; what is optional here has its
 * default in METHODS (ask, rounded, one award per unit) or only describes. The same rules for other programs stand in
 * assets/policy.schema.json.
 */
export const policyFields = {
  year: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999)), null),
  period: v.nullish(v.picklist(['year', 'half']), null),
  clusterName: v.nullish(v.string(), null),
  basis: v.pipe(
    v.array(v.picklist(REVIEW_STAGES)),
    v.minLength(1),
    v.check((stages) => new Set(stages).size === stages.length),
  ),
  rounding: v.strictObject({ at: v.picklist(['criterion', 'group', 'total', 'none']), decimals: v.pipe(whole, v.maxValue(10)) }),
  caps: v.strictObject({
    total: decimalOrNone,
    bonus: decimalOrNone,
    penalty: decimalOrNone,
    penaltyFloor: v.picklist(['criterion', 'group', 'total']),
    bonusMayExceedTotal: v.optional(v.boolean(), false),
  }),
  rankBy: v.picklist(['points', 'percent']),
  ranking: v.picklist(['competition', 'dense', 'ordinal']),
  tieBreak: v.array(tieBreakKey),
  grades: v.optional(v.array(v.strictObject({ name: v.pipe(v.string(), v.minLength(1)), from: decimal })), []),
  awards: v.array(award),
  oneAwardPerUnit: v.optional(v.boolean(), true), // METHODS §6.1
  unassignedWithResult: v.optional(v.picklist(['ask', 'exclude', 'leaderShare']), 'ask'), // METHODS §2.3
  bandOn: v.optional(v.picklist(['rounded', 'exact']), 'rounded'), // METHODS §5
  // METHODS §8.1, §8.2
  reconcile: v.nullish(
    v.strictObject({
      share: v.nullish(share, null),
      points: decimalOrNone,
      consensus: v.nullish(v.picklist(['median', 'mean', 'trimmed']), null),
    }),
    null,
  ),
  decisions: v.optional(v.array(decision), []), // METHODS §6.5
  citations: v.optional(v.array(citation), []),
  severities: v.optional(v.array(severityOverride), []),
  visibility: v.nullish(v.picklist(['own', 'all']), 'all'), // METHODS §10, PKT-01
  isDraft: v.optional(v.boolean(), false),
  paperStyle: v.optional(v.picklist(['party', 'state']), 'party'), // DOMAIN §5: the schools write Party style
};

export const policySchema = v.strictObject(policyFields);

function has(input: unknown, field: string): boolean {
  return typeof input === 'object' && input !== null && field in input;
}

function by(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'by' in input ? input.by : undefined;
}
