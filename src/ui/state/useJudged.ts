import { useMemo } from 'react';
import { judgedIssues, type JudgedIssues } from '../../core/judgeIssues';
import { useWords } from '../shared/PanelText';
import type { Checked } from './appraisalState';

/** Which findings of the check are open, and which the workbook's `Nhật ký` lets stand. */
export function useJudged({ workbook, appraisal }: Checked): JudgedIssues {
  const { text } = useWords();
  const words = text.sheets.log;
  return useMemo(() => judgedIssues(appraisal.issues, appraisal.reading, workbook, words), [appraisal, workbook, words]);
}
