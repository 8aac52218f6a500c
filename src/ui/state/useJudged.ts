import { useMemo } from 'react';
import type { JudgedIssues } from '../../core/judgeIssues';
import { useWords } from '../shared/PanelText';
import type { Checked } from './appraisalState';

/** Which findings of the check are open, and which are let stand. */
export function useJudged({ judged }: Pick<Checked, 'judged'>): JudgedIssues {
  const { text } = useWords();
  const words = text.sheets.log;
  return useMemo(() => judged(words), [judged, words]);
}
