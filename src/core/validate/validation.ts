import { blocksRanking } from '../domain/blocksRanking';
import type { Issue } from '../domain/issue';
import type { RuleCheck } from '../domain/ruleCheck';
import { catalogue } from './catalogue';
import type { Context } from './context';
import { groundSizes } from './grounds';
import { inCellOrder, type SheetOrder } from './inCellOrder';
import { issueFrom } from './issueFrom';
import { policyFacts } from './policyFacts';
import type { Rule } from './rule';
import { methodWellFormed } from './rules/methodWellFormed';
import { noScoreMissing } from './rules/noScoreMissing';

/** What one rule found. */
export interface RuleResult {
  readonly rule: Rule;
  /** As it came to them, and what its second part found. */
  readonly own: readonly Issue[];
  readonly also: readonly Issue[];
  /** Both in the order of the cells. */
  readonly issues: readonly Issue[];
}

/** What was found, with all that is needed to check again after an edit without seeking everything anew. */
export interface Validation {
  readonly issues: readonly Issue[];
  readonly checks: readonly RuleCheck[];
  readonly context: Context;
  readonly sheets: SheetOrder;
  /** In the order of the catalogue. */
  readonly results: readonly RuleResult[];
}

export function resultOf(rule: Rule, own: readonly Issue[], also: readonly Issue[], sheets: SheetOrder): RuleResult {
  return { rule, own, also, issues: inCellOrder(also.length === 0 ? own : [...own, ...also], sheets) };
}

export function validationFrom(context: Context, sheets: SheetOrder, results: readonly RuleResult[]): Validation {
  const sizes = groundSizes(context);
  const issues = results.flatMap((result) => result.issues);
  return {
    issues: [...issues, ...unknownOverrides(context), ...unexplained(context, issues)],
    checks: results.map(({ rule, issues: found }) => {
      const failed = found.reduce((so, issue) => so + cellsOf(issue), 0);
      return { rule: rule.id, tested: Math.max(sizes[rule.tests], failed), failed };
    }),
    context,
    sheets,
    results,
  };
}

/** A finding may stand for several cells: adjacent ones with one fault, a column of odd texts. */
function cellsOf({ facts }: Issue): number {
  if ('cells' in facts && Array.isArray(facts.cells)) return facts.cells.length;
  return 'changes' in facts ? facts.changes.length : 1;
}

/** A rule that the policy raises or lowers and that there is not: told, for nobody would see that it does nothing. */
function unknownOverrides({ policy: { severities = [] }, policyCells }: Context): readonly Issue[] {
  const known = new Set([...catalogue.map(({ id }) => id), ...ELSEWHERE]);
  return severities.flatMap(({ rule }, index): readonly Issue[] => {
    if (known.has(rule)) return [];
    const path = `severities[${String(index)}].rule`;
    const place = { at: policyCells.get(path) ?? null, unit: null, criterion: null };
    const facts = policyFacts({ path, problem: 'unknownName', found: rule });
    return [issueFrom(methodWellFormed, { code: 'policyProblem', place, facts, severity: 'warning', blocks: 'tick' })];
  });
}

/** Rules that are checked after the ranking, and with the files of the schools. */
const ELSEWHERE: readonly string[] = 'AUD-03 DUP-04 PKT-01 PRT-01 RNK-04 STA-01 STL-01 STL-02 STL-04 TGT-06 VER-02'.split(' ');

/**
 * No unit goes without its place in silence (METHODS §4.6): where nothing that blocks tells why what it is ranked by is missing,
 * that itself blocks.
 */
function unexplained({ reading, policy, scorecards }: Context, issues: readonly Issue[]): readonly Issue[] {
  const told = new Set(issues.filter(blocksRanking).map(({ place }) => place.unit));
  return reading.units.flatMap(({ id, at }): readonly Issue[] => {
    const card = scorecards.get(id);
    const isRanked = card !== undefined && card.total !== null && (policy.rankBy === 'points' || card.percent !== null);
    if (isRanked || told.has(id)) return [];
    const criterion = card?.missing[0] ?? null;
    const entry = criterion === null ? undefined : reading.entries.get(id)?.get(criterion);
    const stage = policy.basis.find((one) => entry?.scores[one] !== undefined) ?? policy.basis[0] ?? 'agreed';
    const place = { at: entry?.scores[stage]?.at ?? at, unit: id, criterion };
    return [issueFrom(noScoreMissing, { code: 'scoreMissing', place, facts: { stage } })];
  });
}
