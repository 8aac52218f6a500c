/** The JSON documents of `thidua compare` and `thidua rehearse`: points as decimal texts, `null` is *not given*. */
import type { Appraisal } from './domain/appraisal';
import type { Criterion } from './domain/criteria';
import type { Issue } from './domain/issue';
import type { Policy } from './domain/policy';
import { unitNames } from './domain/unitNames';
import { issueResult, type ResultDocument } from './issueResult';
import type { YearDifferences } from './policies/compareYears';
import { policyToJson } from './policies/policyToJson';
import type { SettingDifference } from './policies/settingDifferences';
import type { Rehearsal } from './rehearse';
import { criterionResult } from './result';
import { whoMoved } from './whoMoved';

export function compareResult(
  files: { readonly before: string; readonly after: string },
  found: YearDifferences,
  settings: readonly SettingDifference[],
  jumps: readonly Issue[],
  issue: (issue: Issue) => string,
): ResultDocument {
  return {
    ...files,
    added: found.added.map(criterionResult),
    removed: found.removed.map(criterionResult),
    changed: found.changed.map(({ before, after, what }) => ({
      before: criterionResult(before),
      after: criterionResult(after),
      what,
    })),
    policy: found.policy,
    settings,
    jumps: jumps.map((one) => issueResult(one, issue)),
  };
}

/** @param rules the file whose policy was rehearsed, and what is wrong with it */
export function rehearseResult(
  file: string,
  past: Appraisal,
  rules: { readonly file: string; readonly policy: Policy; readonly issues: readonly Issue[] },
  found: Rehearsal,
  issue: (issue: Issue) => string,
): ResultDocument {
  const name = unitNames(past.reading);
  return {
    file,
    with: rules.file,
    isRehearsal: true,
    isBlocked: past.isBlocked,
    units: whoMoved(past, found).map(({ unit, ...move }) => ({ unit, name: name(unit), ...move })),
    ties: found.ties,
    separatesNobody: found.separatesNobody.map(({ id, number, text }: Criterion) => ({ criterion: id, number, text })),
    policy: policyToJson(rules.policy),
    issues: rules.issues.map((one) => issueResult(one, issue)),
  };
}
