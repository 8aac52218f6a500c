import type { Issue } from '../../../src/core/domain/issue';
import type { Policy } from '../../../src/core/domain/policy';
import type { PolicyProblem } from '../../../src/core/domain/policyProblem';
import { rank } from '../../../src/core/rank/rank';
import type { Reading } from '../../../src/core/domain/reading';
import { score } from '../../../src/core/score/score';
import { validate } from '../../../src/core/validate/validate';
import { refText } from '../../../src/core/workbook/address';
import { issueText } from '../../../src/text/issueText';
import { vi } from '../../../src/text/vi';
import { policy } from '../../builders/readings';
import { expectScopesKept } from './keepsItsScope';
import { clusterReading, type Cluster } from './clusterReading';

/** The findings on a cluster that was scored and ranked as the story does it. */
export function issuesOf(
  cluster: Cluster | Reading,
  clauses: Partial<Policy> = {},
  problems: readonly PolicyProblem[] = [],
): readonly Issue[] {
  const reading = 'schools' in cluster ? clusterReading(cluster) : cluster;
  const rules = policy(clauses);
  const scorecards = score(reading, rules);
  const standings = rank(scorecards, reading, rules);
  expectScopesKept(reading, scorecards, standings, rules, problems);
  const issues = validate(reading, scorecards, standings, rules, problems);
  issues.forEach(expectTold);
  return issues;
}

/** @throws Error for a finding that cannot be said: its code has no words, or one of its facts is not there. */
function expectTold(issue: Issue): void {
  const said = issueText(vi.issues, issue);
  if (/undefined|NaN|\[object/.test(said)) throw new Error(`${issue.rule} ${issue.code} says «${said}»`);
}

/** `RNG-04 'Trường M'!H5` for each finding, in order. */
export function findings(cluster: Cluster | Reading, clauses: Partial<Policy> = {}): readonly string[] {
  return issuesOf(cluster, clauses).map(inShort);
}

export function inShort({ rule, place }: Issue): string {
  return place.at === null ? rule : `${rule} ${refText(place.at)}`;
}

/** The one finding of a rule. */
export function onlyIssue(rule: string, cluster: Cluster | Reading, clauses: Partial<Policy> = {}): Issue {
  const found = issuesOf(cluster, clauses).filter((issue) => issue.rule === rule);
  const [issue] = found;
  if (issue === undefined || found.length > 1) throw new Error(`${rule} was found ${String(found.length)} times`);
  return issue;
}
