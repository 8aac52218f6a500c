import type { Issue } from '../domain/issue';
import type { Policy } from '../domain/policy';
import type { PolicyProblem } from '../domain/policyProblem';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import type { Standing } from '../domain/standing';
import type { CellRef } from '../workbook/address';
import type { RuleCheck } from '../domain/ruleCheck';
import { blocksRanking } from '../domain/blocksRanking';
import { NOTHING_AROUND, type Around } from './around';
import { contextOf, type Context } from './context';
import { catalogue } from './catalogue';
import { groundSizes } from './grounds';
import { inCellOrder } from './inCellOrder';
import type { Finding, Rule } from './rule';
import { policyFacts } from './policyFacts';
import { methodWellFormed } from './rules/methodWellFormed';
import { noScoreMissing } from './rules/noScoreMissing';

/**
 * All findings of all rules, in the order of METHODS §10 and then of the cells. `standings` are those before any
 * are withheld, so that a place typed on a summary can be compared.
 */
export function validate(
  reading: Reading,
  scorecards: readonly Scorecard[],
  standings: readonly Standing[],
  policy: Policy,
  policyProblems: readonly PolicyProblem[],
  policyCells: ReadonlyMap<string, CellRef> = new Map(),
  around: Around = NOTHING_AROUND,
): readonly Issue[] {
  return validated(reading, scorecards, standings, policy, policyProblems, policyCells, around).issues;
}

/** The same with what was looked at: for each rule how many things it tested, and in how many cells it found something. */
export function validated(...given: Parameters<typeof contextOf>): {
  readonly issues: readonly Issue[];
  readonly checks: readonly RuleCheck[];
} {
  const context = contextOf(...given);
  const ordered = inCellOrder(context);
  const sizes = groundSizes(context);
  const results = catalogue.map((rule) => ({ rule, found: ordered(rule.check(context)) }));
  const issues = results.flatMap(({ rule, found }) => found.map((finding) => issueFrom(rule, finding)));
  return {
    issues: [...issues, ...unknownOverrides(context), ...unexplained(context, issues)],
    checks: results.map(({ rule, found }) => {
      const failed = found.reduce((so, finding) => so + cellsOf(finding), 0);
      return { rule: rule.id, tested: Math.max(sizes[rule.tests], failed), failed };
    }),
  };
}

/** A finding may stand for several cells: adjacent ones with one fault, a column of odd texts. */
function cellsOf({ facts }: Finding): number {
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
const ELSEWHERE: readonly string[] = ['FRM-08', 'RNK-04', 'AUD-03', 'DUP-04', 'TGT-06', 'VER-02', 'STR-06'];

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

function issueFrom(rule: Rule, finding: Finding): Issue {
  return {
    ...finding,
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    blocks: finding.blocks === undefined ? rule.blocks : finding.blocks,
    fix: finding.fix ?? null,
  };
}
