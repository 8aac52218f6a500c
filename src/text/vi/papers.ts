import type { PaperWords } from '../../core/papers/paperWords';
import { withCluster } from './letterhead';
import { paperNames } from './paperNames';
import { award } from './papers/awardWords';
import { ballot, counting } from './papers/ballotWords';
import { fields } from './papers/fieldWords';
import { minutes } from './papers/minutesWords';
import { notice } from './papers/noticeWords';
import { draft, headings, numbers, reasons, signatures, standing } from './papers/partWords';
import { report } from './papers/reportWords';
import { partyStyle, stateStyle } from './papers/styleWords';
import { submission } from './papers/submissionWords';

/** Lời của các văn bản; chỉ nạp khi lập văn bản. */
export const papers: PaperWords = {
  names: paperNames,
  noticeName: (unit) => `Thông báo kết quả - ${unit}`,
  styles: { party: partyStyle, state: stateStyle },
  numbers,
  reasons,
  cluster: clusterInSentence,
  period: ({ year, period }) => `${period === 'half' ? '6 tháng đầu ' : ''}năm ${year ?? '«………»'}`,
  draft,
  headings,
  notApplicable: 'Không giao',
  none: '–',
  standing,
  submission,
  minutes,
  award,
  ballot,
  counting,
  report,
  notice,
  signatures,
  fields,
};

/** A name that stands in capitals, as on the title of a workbook, does not tell how it is written in a sentence: the letterhead has it whole. */
function clusterInSentence(name: string | null): string {
  if (name === null) return 'Cụm thi đua «………»';
  const isInCapitals = name === name.toUpperCase() && /\p{L}{3}/u.test(name.normalize('NFC'));
  return isInCapitals ? 'Cụm thi đua' : withCluster(name);
}
