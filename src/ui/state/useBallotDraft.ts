import { useEffect, useState } from 'react';
import type { BallotDraft } from '../../core/domain/ballotForm';
import type { News } from './appraisalState';

export interface BallotsTyped {
  readonly draft: BallotDraft;
  readonly onDraft: (draft: BallotDraft) => void;
}

const NOTHING: BallotDraft = {};

/** The counts of a ballot that were typed and not saved yet: kept while other steps are open, put away once they are saved. */
export function useBallotDraft(news: News | null): BallotsTyped {
  const [draft, onDraft] = useState(NOTHING);
  useEffect(() => {
    if (news?.kind === 'voted') onDraft(NOTHING);
  }, [news]);
  return { draft, onDraft };
}
