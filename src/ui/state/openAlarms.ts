import type { Issue } from '../../core/domain/issue';
import type { LogWords } from '../../core/render/log/logWords';

/** How many errors and warnings are open; findings that `Nhật ký` lets stand are not. Whatever counts them counts here. */
export interface OpenAlarms {
  readonly errors: number;
  readonly warnings: number;
}

/** Findings as somebody has judged them. */
interface Judged {
  readonly judged: (log: LogWords) => { readonly open: readonly Issue[] };
}

export function openAlarms({ judged }: Judged, log: LogWords): OpenAlarms {
  const { open } = judged(log);
  const count = (severity: Issue['severity']): number => open.filter((issue) => issue.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}
