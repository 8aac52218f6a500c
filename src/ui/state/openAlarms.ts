import type { Issue } from '../../core/domain/issue';
import type { LogWords } from '../../core/render/log/logWords';
import type { Checked } from './appraisalState';

/** How many errors and warnings are open; findings that `Nhật ký` lets stand are not. Whatever counts them counts here. */
export interface OpenAlarms {
  readonly errors: number;
  readonly warnings: number;
}

export function openAlarms({ judged }: Pick<Checked, 'judged'>, log: LogWords): OpenAlarms {
  const { open } = judged(log);
  const count = (severity: Issue['severity']): number => open.filter((issue) => issue.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}
