import { exactText, HUNDRED, multiply, type Points } from '../domain/points';
import type { AwardRule, Policy, Quota } from '../domain/policy';

/** A policy as the JSON of CONTRACT §3.1: points and shares as texts, so that it reads back as the same policy. */
export function policyToJson(policy: Policy): Readonly<Record<string, unknown>> {
  return {
    year: policy.year,
    period: policy.period,
    clusterName: policy.clusterName,
    basis: policy.basis,
    rounding: policy.rounding,
    caps: { ...policy.caps, total: text(policy.caps.total), bonus: text(policy.caps.bonus), penalty: text(policy.caps.penalty) },
    rankBy: policy.rankBy,
    ranking: policy.ranking,
    tieBreak: policy.tieBreak,
    grades: policy.grades.map(({ name, from }) => ({ name, from: exactText(from) })),
    awards: policy.awards.map(awardJson),
    oneAwardPerUnit: policy.oneAwardPerUnit,
    unassignedWithResult: policy.unassignedWithResult,
    bandOn: policy.bandOn,
    ...(policy.reconcile === null
      ? {}
      : {
          reconcile: {
            share: policy.reconcile.share === null ? null : shareText(policy.reconcile.share),
            points: text(policy.reconcile.points),
            ...(policy.reconcile.consensus === null ? {} : { consensus: policy.reconcile.consensus }),
          },
        }),
    ...(policy.decisions.length === 0 ? {} : { decisions: policy.decisions }),
    citations: policy.citations,
    ...((policy.severities ?? []).length === 0 ? {} : { severities: policy.severities }),
    ...(policy.visibility === undefined ? {} : { visibility: policy.visibility }),
    isDraft: policy.isDraft,
    paperStyle: policy.paperStyle,
  };
}

function awardJson(award: AwardRule): Readonly<Record<string, unknown>> {
  return {
    ...award,
    quota: quotaJson(award.quota),
    minTotal: text(award.minTotal),
    vote: award.vote === null ? null : { threshold: award.vote.threshold.text, of: award.vote.of },
  };
}

function quotaJson(quota: Quota): Readonly<Record<string, unknown>> {
  return 'fixed' in quota ? quota : { ...quota, share: shareText(quota.share) };
}

/** Per cent where that ends (`"20"`), else the fraction (`"1/3"`), which then never ends either. */
export function shareText(share: Points): string {
  const percent = exactText(multiply(share, HUNDRED));
  return percent.includes('/') ? exactText(share) : percent;
}

function text(points: Points | null): string | null {
  return points === null ? null : exactText(points);
}
