import { useEffect, useState } from 'react';
import type { TakenDecision } from '../../core/recordDecision';
import type { News } from './appraisalState';

export interface DecisionTyped {
  /** A decision that somebody is writing down, not whole yet; `null`: nobody is deciding anything. */
  readonly draft: TakenDecision | null;
  readonly onDraft: (draft: TakenDecision | null) => void;
}

/** Kept while other steps are open and the workbook changes, put away once the decision is recorded. */
export function useDecisionDraft(news: News | null): DecisionTyped {
  const [draft, onDraft] = useState<TakenDecision | null>(null);
  useEffect(() => {
    if (news?.kind === 'decided') onDraft(null);
  }, [news]);
  return { draft, onDraft };
}
