import type { StatedDate } from '../../core/domain/evidenceReference';

/** The day by this computer's clock: for papers and the log, and for documents dated after it (EVD-07). */
export function today(): StatedDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
