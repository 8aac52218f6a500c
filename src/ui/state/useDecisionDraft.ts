import { useEffect, useState } from 'react';
import type { UnitId } from '../../core/domain/unit';
import type { News } from './appraisalState';

/** A decision about a tie that somebody is writing down: which tie it is of, and what was typed so far. */
export interface DecisionDraft {
  readonly award: string;
  readonly units: readonly UnitId[];
  readonly chosen: readonly UnitId[];
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}

export interface DecisionTyped {
  /** `null`: nobody is deciding anything. */
  readonly draft: DecisionDraft | null;
  readonly onDraft: (draft: DecisionDraft | null) => void;
}

/** Kept while other steps are open and the workbook changes, put away once the decision is recorded. */
export function useDecisionDraft(news: News | null): DecisionTyped {
  const [draft, onDraft] = useState<DecisionDraft | null>(null);
  useEffect(() => {
    if (news?.kind === 'decided') onDraft(null);
  }, [news]);
  return { draft, onDraft };
}
