import type { Issue } from '../domain/issue';
import type { Policy } from '../domain/policy';
import type { PolicyProblem } from '../domain/policyProblem';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import type { Standing } from '../domain/standing';
import type { CellRef } from '../workbook/address';
import { blocksRanking } from '../domain/blocksRanking';
import { NOTHING_AROUND, type Around } from './around';
import { contextOf, type Context } from './context';
import { catalogue } from './catalogue';
import { inCellOrder } from './inCellOrder';
import type { Finding, Rule } from './rule';
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
  const context = contextOf(reading, scorecards, standings, policy, policyProblems, policyCells, around);
  const ordered = inCellOrder(context);
  const issues = catalogue.flatMap((rule) => ordered(rule.check(context)).map((finding) => issueFrom(rule, finding)));
  return [...issues, ...unexplained(context, issues)];
}

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
