import type { ConsensusRule } from '../domain/crossScore';
import { ascending, mean, median } from '../domain/averages';
import type { Points } from '../domain/points';

/** The rule that holds for so many reviewers. `null`: the policy says none, and from three reviewers on it is the median. */
export function ruleFor(count: number, rule: ConsensusRule | null): ConsensusRule {
  return rule ?? (count >= 3 ? 'median' : 'mean');
}

/** The score the reviewers come to; `null` without any. 7, 7.5, 8, 8.5, 3: median 7.5, mean 6.8, trimmed mean 7.5. Source: METHODS §8.1. */
export function consensus(scores: readonly Points[], rule: ConsensusRule | null = null): Points | null {
  switch (ruleFor(scores.length, rule)) {
    case 'median':
      return median(scores);
    case 'mean':
      return mean(scores);
    case 'trimmed':
      return scores.length > 2 ? mean(ascending(scores).slice(1, -1)) : mean(scores);
  }
}
