import * as v from 'valibot';
import type { Policy } from '../domain/policy';
import type { PolicyProblem, PolicySheetDraft } from '../domain/policyProblem';
import type { CellRef } from '../workbook/address';
import { contradictions } from './contradictions';
import { draftPolicy } from './draftPolicy';
import { policyFields } from './policySchema';
import { schemaProblems } from './schemaProblems';

interface Fields {
  readonly [field: string]: unknown;
}

export interface ChosenPolicy {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
  /** The cells of `Cấu hình` that state it; what has none is the product's draft or was given from outside. */
  readonly cells: ReadonlyMap<string, CellRef>;
}

/**
 * The policy in force: what was given overrides the workbook's field by field (lists as a whole); without either it is the
 * product's draft. A field that cannot be used is reported with its path and, from the sheet, its cell; the draft's value
 * stands in for it only so that the issue can be shown, for the issue blocks the ranking. Awards that cannot be used are none:
 * nobody is proposed for an award the cluster does not have. Source: CONTRACT §3.1.
 */
export function choosePolicy(given: unknown, sheet: PolicySheetDraft | null): ChosenPolicy {
  if (given === null && sheet === null) return { policy: draftPolicy, problems: [], cells: new Map() };
  if (given !== null && !isFields(given)) {
    const problem: PolicyProblem = { path: '', problem: 'wrongType', found: typeof given, at: null };
    return { policy: draftPolicy, problems: [problem], cells: new Map() };
  }
  const own = sheet !== null && isFields(sheet.record) ? sheet.record : {};
  const record = given === null ? own : overridden(own, given);
  const fromSheet = (sheet?.problems ?? []).filter((one) => given === null || !isGiven(given, one.path));
  const known = new Set(fromSheet.map((one) => one.path));
  const unfit = schemaProblems(record).filter(
    (one) => !known.has(one.path) && !fromSheet.some((other) => isInside(other.path, one.path)),
  );
  const policy = policyFrom(record);
  // Only a policy whose fields can all be used can contradict itself.
  const isUsable = unfit.length === 0 && fromSheet.length === 0;
  const located = [...unfit, ...(isUsable ? contradictions(policy) : [])].map((one) => ({
    ...one,
    at: given !== null && isGiven(given, one.path) ? null : cellOf(sheet, one.path),
  }));
  const cells = new Map([...(sheet?.cells ?? [])].filter(([path]) => given === null || !isGiven(given, path)));
  return { policy, problems: [...fromSheet, ...located], cells };
}

/** The cell of a path, or of the nearest thing it belongs to: a column that is not there is missed in the row of its award. */
function cellOf(sheet: PolicySheetDraft | null, path: string): CellRef | null {
  const own = sheet?.cells.get(path) ?? null;
  const outer = path.replace(/(?:\.[^.[\]]+|\[\d+\])$/, '');
  return own !== null || outer === path ? own : cellOf(sheet, outer);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function overridden(own: Fields, given: Fields): Fields {
  const changed = Object.entries(given).map(([field, value]): readonly [string, unknown] => {
    const before = Object.hasOwn(own, field) ? own[field] : undefined;
    return [field, isFields(before) && isFields(value) ? { ...before, ...value } : value];
  });
  // Fields are put together as entries: assigned one by one, a field called `__proto__` would vanish unreported.
  return { ...own, ...Object.fromEntries(changed) };
}

/** Whether the given policy itself speaks of a path. */
function isGiven(given: Fields, path: string): boolean {
  const [first = '', second] = path.split(/[.[]/);
  const value = given[first];
  return first in given && (second === undefined || !isFields(value) || second in value);
}

function isInside(outer: string, path: string): boolean {
  return (
    path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`) || outer.startsWith(`${path}.`) || outer.startsWith(`${path}[`)
  );
}

function policyFrom(record: Fields): Policy {
  return {
    year: usable(policyFields.year, record['year'], null),
    period: usable(policyFields.period, record['period'], null),
    clusterName: usable(policyFields.clusterName, record['clusterName'], null),
    basis: usable(policyFields.basis, record['basis'], draftPolicy.basis),
    rounding: usable(policyFields.rounding, record['rounding'], draftPolicy.rounding),
    caps: usable(policyFields.caps, record['caps'], draftPolicy.caps),
    rankBy: usable(policyFields.rankBy, record['rankBy'], draftPolicy.rankBy),
    ranking: usable(policyFields.ranking, record['ranking'], draftPolicy.ranking),
    tieBreak: usable(policyFields.tieBreak, record['tieBreak'], draftPolicy.tieBreak),
    grades: usable(policyFields.grades, record['grades'], draftPolicy.grades),
    awards: usable(policyFields.awards, record['awards'], []),
    oneAwardPerUnit: usable(policyFields.oneAwardPerUnit, record['oneAwardPerUnit'], draftPolicy.oneAwardPerUnit),
    unassignedWithResult: usable(
      policyFields.unassignedWithResult,
      record['unassignedWithResult'],
      draftPolicy.unassignedWithResult,
    ),
    bandOn: usable(policyFields.bandOn, record['bandOn'], draftPolicy.bandOn),
    reconcile: usable(policyFields.reconcile, record['reconcile'], null),
    decisions: usable(policyFields.decisions, record['decisions'], []),
    citations: usable(policyFields.citations, record['citations'], []),
    ...(record['severities'] === undefined ? {} : { severities: usable(policyFields.severities, record['severities'], []) }),
    ...(record['visibility'] === undefined ? {} : { visibility: usable(policyFields.visibility, record['visibility'], 'all') }),
    isDraft: usable(policyFields.isDraft, record['isDraft'], true),
    paperStyle: usable(policyFields.paperStyle, record['paperStyle'], draftPolicy.paperStyle),
  };
}

function usable<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown, otherwise: Value): Value {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : otherwise;
}
