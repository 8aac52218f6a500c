import type { ClusterFacts } from '../domain/clusterFacts';
import type { PaperStyle } from '../workbook/paperModel';
import type { PaperKind } from './paperKinds';
import type { BallotWords, CountingWords } from './ballot/ballotWords';
import type { FieldWords } from './fields/fieldWords';
import type { AwardWords } from './minutes/awardWords';
import type { MinutesWords } from './minutes/minutesWords';
import type { NoticeWords } from './notice/noticeWords';
import type {
  DraftWords,
  PaperNumbers,
  PaperReasons,
  SignatureWords,
  StandingWords,
  StyleWords,
  TableWords,
} from './parts/partWords';
import type { ReportWords } from './report/reportWords';
import type { SubmissionWords } from './submission/submissionWords';

/**
 * Every word of the papers; `text/` has them in each language and pages load them when papers are made. Numbers arrive exact.
 * A text of the form `«………»`, with or without what belongs there behind the dots, is a place the officer fills in.
 */
export interface PaperWords {
  /** Names of the documents, also as files. */
  readonly names: Readonly<Record<PaperKind, string>>;
  readonly noticeName: (unit: string) => string;
  readonly styles: Readonly<Record<PaperStyle, StyleWords>>;
  readonly numbers: PaperNumbers;
  /** The same sentences as on screen. */
  readonly reasons: PaperReasons;
  /** The cluster in a sentence: "Cụm thi đua số 2". */
  readonly cluster: (name: string | null) => string;
  readonly period: (facts: ClusterFacts) => string;
  readonly draft: DraftWords;
  readonly headings: TableWords;
  readonly notApplicable: string;
  readonly none: string;
  readonly standing: StandingWords;
  readonly submission: SubmissionWords;
  readonly minutes: MinutesWords;
  readonly award: AwardWords;
  readonly ballot: BallotWords;
  readonly counting: CountingWords;
  readonly report: ReportWords;
  readonly notice: NoticeWords;
  readonly signatures: SignatureWords;
  /** Names of the fields of an office's own template. */
  readonly fields: FieldWords;
}
