/** Readings and policies as values, so that a test shows only what matters to it. Figures are samples (số liệu mẫu). */
import type { Ballots, Votes } from '../../src/core/domain/ballot';
import type { Criterion, CriterionKind, Method } from '../../src/core/domain/criteria';
import { divide, HUNDRED, points } from '../../src/core/domain/points';
import type { AwardRule, Policy, Threshold } from '../../src/core/domain/policy';
import type { Entry, ReadNumber, ReadTarget, Reading } from '../../src/core/domain/reading';
import { REVIEW_STAGES, type ReviewStage } from '../../src/core/domain/review';
import type { Unit } from '../../src/core/domain/unit';
import type { CellRef } from '../../src/core/workbook/address';

const AT: CellRef = { sheet: 'Phiếu chấm', row: 1, column: 1 };

/** One row of the criteria with the rows under it. The id is also the printed number unless that is given. */
export interface Row {
  readonly id: string;
  readonly number?: string;
  readonly kind?: CriterionKind;
  readonly maximum?: string;
  readonly cap?: string;
  readonly method?: Method;
  readonly alternatives?: string;
  readonly unitOfMeasure?: string;
  readonly rows?: readonly Row[];
}

export function criteria(rows: readonly Row[], level = 1, parent: string | null = null): readonly Criterion[] {
  return rows.flatMap((row) => [
    {
      id: row.id,
      number: row.number ?? row.id,
      text: `Tiêu chí ${row.id}`,
      level,
      parent,
      hasChildren: row.rows !== undefined,
      maximum: row.maximum === undefined ? null : points(row.maximum),
      maximumAt: null,
      cap: row.cap === undefined ? null : points(row.cap),
      kind: row.kind ?? 'points',
      method: row.method ?? { kind: 'manual', step: null },
      sentence: null,
      unitOfMeasure: row.unitOfMeasure ?? null,
      alternatives: row.alternatives ?? null,
      at: AT,
    },
    ...criteria(row.rows ?? [], level + 1, row.id),
  ]);
}

/** `"12.5"` is given, `null` a blank cell, `{ percent: "0.98" }` a percent cell, `{ tick: true }` a tick box, `{ unreadable: "O5" }` a text that is no number. */
export type CellSpec =
  string | null | { readonly percent: string } | { readonly tick: boolean } | { readonly unreadable: string };

export function number(cell: CellSpec, at: CellRef = AT): ReadNumber {
  const shell = { at, formula: null, format: 'General' };
  if (cell === null) return { ...shell, stored: { kind: 'blank' }, shown: '', reading: { status: 'missing', value: null } };
  if (typeof cell === 'string') return given(shell, cell, false);
  if ('percent' in cell) return given({ ...shell, format: '0%' }, cell.percent, true);
  if ('tick' in cell) {
    const stored = { kind: 'boolean' as const, value: cell.tick };
    return { ...shell, stored, shown: String(cell.tick), reading: { status: 'error', value: null, why: ['boolean'] } };
  }
  const text = cell.unreadable;
  return {
    ...shell,
    stored: { kind: 'text', text },
    shown: text,
    reading: { status: 'error', value: null, why: ['letterInNumber'] },
  };
}

function given(shell: Pick<ReadNumber, 'at' | 'formula' | 'format'>, text: string, isPercent: boolean): ReadNumber {
  const stored = { kind: 'number' as const, value: Number(text) };
  return { ...shell, stored, shown: text, reading: { status: 'ok', value: points(text), why: [], isPercent } };
}

/** What stands in the cells of one unit on one criterion; a bare cell is the agreed score. */
export type EntrySpec =
  | CellSpec
  | ({ readonly [stage in ReviewStage]?: CellSpec } & {
      readonly target?: CellSpec | 'notAssigned';
      readonly result?: CellSpec;
      readonly word?: string;
    });

function isCell(spec: EntrySpec): spec is CellSpec {
  return spec === null || typeof spec === 'string' || 'percent' in spec || 'tick' in spec || 'unreadable' in spec;
}

function entry(unit: string, criterion: string, spec: EntrySpec): Entry {
  const full = isCell(spec) ? { agreed: spec } : spec;
  const stages = REVIEW_STAGES.filter((stage) => full[stage] !== undefined);
  const scores = Object.fromEntries(stages.map((stage) => [stage, number(full[stage] ?? null)]));
  const result =
    full.word !== undefined
      ? { number: number({ unreadable: full.word }), word: full.word }
      : { number: number(full.result ?? null), word: null };
  return {
    unit,
    criterion,
    scores,
    ...(full.target === undefined ? {} : { target: target(full.target) }),
    ...(full.result === undefined && full.word === undefined ? {} : { result }),
  };
}

function target(spec: CellSpec | 'notAssigned'): ReadTarget {
  if (spec === 'notAssigned') return { state: 'notAssigned', at: AT };
  return spec === null ? { state: 'notEntered', at: AT } : { state: 'assigned', number: number(spec) };
}

export interface ReadingSpec {
  readonly criteria: readonly Row[];
  /** Scores by unit, then by criterion; units stand in this order. */
  readonly units: Readonly<Record<string, Readonly<Record<string, EntrySpec>>>>;
  /** Reason by unit. */
  readonly disqualified?: Readonly<Record<string, string>>;
  readonly registered?: Readonly<Record<string, readonly string[]>>;
  readonly stages?: readonly ReviewStage[];
  readonly bonusColumn?: Readonly<Record<string, CellSpec>>;
  readonly penaltyColumn?: Readonly<Record<string, CellSpec>>;
  readonly ballots?: Ballots;
}

export function reading(spec: ReadingSpec): Reading {
  const units = Object.keys(spec.units).map((id) => unit(id, spec));
  return {
    cluster: { name: null, year: null, period: null },
    criteria: criteria(spec.criteria),
    units,
    expectedUnits: null,
    entries: new Map(
      Object.entries(spec.units).map(([id, cells]) => [
        id,
        new Map(Object.entries(cells).map(([criterion, cell]) => [criterion, entry(id, criterion, cell)])),
      ]),
    ),
    stages: spec.stages ?? ['agreed'],
    bonusColumn: column(spec.bonusColumn),
    penaltyColumn: column(spec.penaltyColumn),
    claims: [],
    formulaColumns: [],
    statedSums: [],
    indicators: [],
    ballots: spec.ballots ?? null,
    declaredMaximum: null,
    sentenceProblems: [],
    externalLinks: [],
  };
}

function unit(id: string, spec: ReadingSpec): Unit {
  const reason = spec.disqualified?.[id];
  return {
    id,
    name: `Trường ${id}`,
    role: null,
    at: AT,
    registered: spec.registered === undefined ? null : (spec.registered[id] ?? []),
    disqualification: reason === undefined ? null : { reason, legalBasis: null, at: AT },
  };
}

function column(cells: Readonly<Record<string, CellSpec>> = {}): ReadonlyMap<string, ReadNumber> {
  return new Map(Object.entries(cells).map(([id, cell]) => [id, number(cell)]));
}

/** Units whose whole score is one number each. */
export function totals(scores: Readonly<Record<string, string | null>>, more: Partial<ReadingSpec> = {}): Reading {
  const units = Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, { I: score }]));
  return reading({ criteria: [{ id: 'I', maximum: '100' }], units, ...more });
}

/** No caps, no rounding, no tie-break, no awards: a test adds the one clause it is about. */
export function policy(clauses: Partial<Policy> = {}): Policy {
  return {
    year: 2026,
    period: 'year',
    clusterName: null,
    basis: ['agreed', 'review2', 'review1', 'self'],
    rounding: { at: 'none', decimals: 2 },
    caps: caps(),
    rankBy: 'points',
    ranking: 'competition',
    tieBreak: [],
    grades: [],
    awards: [],
    oneAwardPerUnit: true,
    unassignedWithResult: 'ask',
    bandOn: 'rounded',
    reconcile: null,
    decisions: [],
    citations: [],
    isDraft: false,
    paperStyle: 'party',
    ...clauses,
  };
}

export function caps(clauses: Partial<Policy['caps']> = {}): Policy['caps'] {
  return { total: null, bonus: null, penalty: null, penaltyFloor: 'total', bonusMayExceedTotal: false, ...clauses };
}

export function award(id: string, clauses: Partial<AwardRule> = {}): AwardRule {
  return {
    id,
    name: `Danh hiệu ${id}`,
    quota: { fixed: 1 },
    minTotal: null,
    minGrade: null,
    places: null,
    registered: false,
    vote: null,
    cutLine: 'decide',
    passDown: true,
    ...clauses,
  };
}

/** `"80"` is 80%, `"66.7"` is 66.7%, `"2/3"` is two thirds, as the policy writes them. */
export function threshold(text: string, moreThan = false): Threshold {
  return { share: text.includes('/') ? points(text) : divide(points(text), HUNDRED), moreThan, text };
}

export interface BallotSpec {
  readonly members?: number;
  readonly present?: number;
  readonly written?: number;
  readonly returned?: number;
  readonly votes: readonly {
    readonly unit: string;
    readonly yes: number | null;
    readonly no?: number;
    readonly invalid?: number;
    readonly award?: string;
    readonly round?: number;
  }[];
}

export function ballots(spec: BallotSpec): Ballots {
  const count = (value: number | null | undefined): ReadNumber | null =>
    value === undefined ? null : number(value === null ? null : String(value));
  return {
    members: count(spec.members),
    present: count(spec.present),
    written: count(spec.written),
    issued: null,
    returned: count(spec.returned),
    votes: spec.votes.map(({ unit: id, yes, no, invalid, award: name, round = 1 }): Votes => ({
      unit: id,
      unitName: `Trường ${id}`,
      award: name ?? null,
      round,
      votesFor: number(yes === null ? null : String(yes)),
      votesAgainst: count(no),
      invalid: count(invalid),
    })),
  };
}
