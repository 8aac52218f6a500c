import * as v from 'valibot';

/** CONTRACT §3 as a schema: names and types that other programs rely on. Fields may be added, so objects are loose. */
const decimal = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/));
const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema);
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const cell = v.pipe(v.string(), v.regex(/^('([^']|'')+'|[^'!]+)![A-Z]{1,3}[1-9]\d*$/));
const rows = v.looseObject({ from: count, to: count });

const recognition = v.looseObject({
  kind: v.picklist(['recognised', 'ambiguous', 'unknown']),
  layout: orNull(v.picklist(['unitSheet', 'unitSheets', 'unitsDown', 'criteriaDown'])),
  sheets: v.array(
    v.looseObject({
      name: v.string(),
      role: v.picklist(['scores', 'criteria', 'units', 'ballots', 'policy', 'indicators', 'ignored']),
      header: orNull(rows),
      data: orNull(rows),
      columns: v.array(
        v.looseObject({
          column: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/)),
          role: v.string(),
          heading: v.string(),
          unit: orNull(v.string()),
        }),
      ),
    }),
  ),
  clues: v.array(v.string()),
});

export const issueSchema = v.looseObject({
  rule: v.pipe(v.string(), v.regex(/^[A-Z]{3}-\d{2}$/)),
  code: v.string(),
  severity: v.picklist(['error', 'warning', 'info']),
  blocks: v.boolean(),
  sheet: orNull(v.string()),
  cell: orNull(v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d*$/))),
  unit: orNull(v.string()),
  criterion: orNull(v.string()),
  facts: v.record(v.string(), v.unknown()),
  message: v.pipe(v.string(), v.minLength(10)),
  fix: orNull(v.looseObject({ kind: v.picklist(['safe', 'ask']), from: v.string(), to: v.string() })),
});

/** What `check --json` prints. */
export const checkSchema = v.looseObject({
  file: v.string(),
  recognition,
  cluster: v.looseObject({ name: orNull(v.string()), year: orNull(count), period: orNull(v.picklist(['year', 'half'])) }),
  criteria: v.array(
    v.looseObject({
      id: v.pipe(v.string(), v.regex(/^c\d+$/)),
      number: v.string(),
      text: v.string(),
      level: count,
      parent: orNull(v.string()),
      maximum: orNull(decimal),
      kind: v.picklist(['points', 'bonus', 'penalty', 'disqualifier']),
      method: v.looseObject({ kind: v.string() }),
      cell,
    }),
  ),
  units: v.array(
    v.looseObject({
      id: v.pipe(v.string(), v.regex(/^u\d+$/)),
      name: v.string(),
      role: orNull(v.picklist(['leader', 'deputy', 'member'])),
      cell,
    }),
  ),
  issues: v.array(issueSchema),
});

/** What `appraise --json` prints. */
export const appraiseSchema = v.looseObject({
  ...checkSchema.entries,
  scorecards: v.array(
    v.looseObject({
      unit: v.string(),
      self: orNull(decimal),
      reviewed: orNull(decimal),
      total: orNull(decimal),
      assignedMaximum: decimal,
      percent: orNull(decimal),
      groups: v.array(v.looseObject({ criterion: v.string(), raw: decimal, counted: decimal, lostToCap: decimal })),
      bonus: decimal,
      penalty: decimal,
      lostToFloor: decimal,
      steps: v.array(
        v.looseObject({
          criterion: v.string(),
          value: orNull(v.string()),
          points: orNull(decimal),
          how: v.string(),
          cells: v.array(cell),
        }),
      ),
    }),
  ),
  standings: v.array(
    v.looseObject({
      unit: v.string(),
      place: orNull(count),
      wouldBePlace: orNull(count),
      sharedWith: v.array(v.string()),
      decidedBy: orNull(v.string()),
      grade: orNull(v.string()),
      eligible: v.boolean(),
      reasons: v.array(v.string()),
    }),
  ),
  proposal: v.looseObject({
    awards: v.array(
      v.looseObject({
        id: v.string(),
        name: v.string(),
        seats: v.pipe(v.number(), v.integer(), v.minValue(0)),
        nominees: v.array(v.looseObject({ unit: v.string(), place: count, reason: v.string() })),
        needsDecision: orNull(v.looseObject({ units: v.array(v.string()), seats: count, reason: v.string() })),
        leftOut: v.array(v.looseObject({ unit: v.string(), reason: v.string() })),
        unfilled: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
    ),
  }),
  robustness: v.looseObject({
    margins: v.array(v.looseObject({ above: v.string(), below: v.string(), gap: decimal })),
    flips: v.array(v.unknown()),
    leaveOneOut: v.array(v.unknown()),
  }),
  policy: v.looseObject({
    basis: v.array(v.picklist(['agreed', 'review2', 'review1', 'self'])),
    rounding: v.looseObject({ at: v.picklist(['criterion', 'group', 'total', 'none']), decimals: v.number() }),
    caps: v.looseObject({
      total: orNull(decimal),
      bonus: orNull(decimal),
      penalty: orNull(decimal),
      penaltyFloor: v.picklist(['criterion', 'group', 'total']),
      bonusMayExceedTotal: v.boolean(),
    }),
    rankBy: v.picklist(['points', 'percent']),
    ranking: v.picklist(['competition', 'dense', 'ordinal']),
    tieBreak: v.array(v.looseObject({ by: v.string(), order: v.picklist(['asc', 'desc']) })),
    grades: v.array(v.looseObject({ name: v.string(), from: decimal })),
    awards: v.array(
      v.looseObject({
        id: v.string(),
        name: v.string(),
        quota: v.union([
          v.looseObject({ fixed: v.number() }),
          v.looseObject({ share: v.string(), base: v.string(), round: v.picklist(['floor', 'halfUp']), atLeast: v.number() }),
        ]),
        minTotal: orNull(decimal),
        minGrade: orNull(v.string()),
        places: orNull(v.number()),
        registered: v.boolean(),
        vote: orNull(v.looseObject({ threshold: v.string(), of: v.picklist(['members', 'present', 'valid']) })),
        cutLine: v.picklist(['decide', 'expand', 'exclude']),
        passDown: v.boolean(),
      }),
    ),
    oneAwardPerUnit: v.boolean(),
    unassignedWithResult: v.picklist(['ask', 'exclude', 'leaderShare']),
    bandOn: v.picklist(['rounded', 'exact']),
  }),
  seal: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** What every refusal with exit code 2 or 3 prints under `--json`. */
export const failureSchema = v.looseObject({
  failure: v.looseObject({
    code: v.string(),
    file: v.string(),
    message: v.pipe(v.string(), v.minLength(10)),
    advice: v.pipe(v.string(), v.minLength(10)),
  }),
});
