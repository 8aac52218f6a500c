import type { Firmness } from '../../core/domain/firmness';
import type { Recheckable } from '../../core/recheck';
import type { Appraisal } from '../../core/domain/appraisal';
import type { Whose } from '../../core/domain/whoseWorkbook';
import type { JudgedIssues } from '../../core/judgeIssues';
import type { LogWords } from '../../core/render/log/logWords';
import type { SheetWords } from '../../core/render/sheetWords';
import { assertNever } from '../../core/shared/assertNever';
import type { HostFailure, Left, NotRestored, Receipt, Restored, Waiting } from '../../core/workbook/host';
import type { Workbook } from '../../core/workbook/workbook';
import type { PanelDoing } from '../../text/parts/startWords';
import { openAlarms } from './openAlarms';
import type { UserChanges } from './userChanges';
import type { PaperDate, WritePlan } from './writePlan';

/** What is under way; one thing at a time. */
export interface Job {
  readonly doing: PanelDoing;
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** The host has not answered for a while: offer to wait or to stop. */
  readonly isSlow: boolean;
  /** What it waits for, when the host has said so; it goes on by itself. */
  readonly waiting: Waiting | null;
}

export interface Checked {
  readonly workbook: Workbook;
  readonly appraisal: Appraisal;
  /** Whether an award asks for a vote. */
  readonly isVoted: boolean;
  /** Whether people still have to decide on a last seat. */
  readonly isUndecided: boolean;
  /** Some unit has scores of more than one kind on some criterion. */
  readonly compares: boolean;
  /** What writing would do; `null` when nothing was recognised. */
  readonly planFor: ((words: SheetWords, on: PaperDate, firmness?: Firmness | null) => WritePlan) | null;
  /** Which findings are open, and which the workbook's `Nhật ký` lets stand. */
  readonly judged: (words: LogWords) => JudgedIssues;
  /** What edits are checked against; made ready when somebody asks, for it takes a moment. */
  readonly live: () => Recheckable;
}

/** Why the last thing did not work: the host refused, the ground moved, a person stopped it, or a defect of ours. */
export type Failure =
  | { readonly kind: 'host'; readonly failure: HostFailure; readonly left: Left; readonly without?: readonly NotRestored[] }
  | { readonly kind: 'changedMeanwhile'; readonly changes: UserChanges }
  | { readonly kind: 'stopped' }
  /** A part of the program did not come; nothing was done. */
  | { readonly kind: 'piece' }
  | { readonly kind: 'defect'; readonly detail: string };

/** What came of a write without a plan. */
const SAVED = ['fixed', 'corrected', 'settled', 'paired', 'judged', 'stamped', 'voted', 'decided', 'withdrawn'] as const;
export type Saved = (typeof SAVED)[number];

export function isSaved(kind: string): kind is Saved {
  return SAVED.some((one) => one === kind);
}

/** What is said aloud once, by the live region. */
export type News =
  | { readonly kind: 'checked'; readonly issues: number; readonly blocking: number; readonly whose: Whose }
  /** An edit was checked by itself, and there are more findings than before, or fewer. */
  | { readonly kind: 'rechecked'; readonly errors: number; readonly warnings: number }
  | {
      readonly kind: Saved | 'notRecognised' | 'written' | 'restored' | 'restoredInPart' | 'cancelled' | 'kept' | 'forgot';
    };

export interface Written {
  readonly receipt: Receipt;
  /** `null` for a cell that was corrected, for how to read the workbook, for its policy, and for a write of an earlier start. */
  readonly plan: WritePlan | null;
  /** Before this start of the program. */
  readonly isEarlier: boolean;
  /** What a write without a plan did: a cell was corrected, how to read the workbook or its policy was saved, or pairs got their sheets. */
  readonly did: Saved | null;
}

export interface AppraisalState {
  readonly job: Job | null;
  readonly checked: Checked | null;
  /** The user's cells may have changed since the check. */
  readonly hasChanged: boolean;
  /** Somebody edited while the check that is under way was reading: it may have read what was there before. */
  readonly changedDuring: boolean;
  /** The sheets written last, until restored. */
  readonly written: Written | null;
  /** A write that broke off, here or before: to be taken back or kept before anything else is written. */
  readonly unfinished: Receipt | null;
  /** What the last restoring could not give back as it was, because somebody had edited a cell or taken a sheet's name. */
  readonly restored: Restored | null;
  readonly failed: { readonly doing: PanelDoing; readonly failure: Failure } | null;
  readonly news: News | null;
}

export type AppraisalAction =
  | { readonly kind: 'started'; readonly doing: PanelDoing }
  | { readonly kind: 'progressed'; readonly done: number; readonly of: number }
  | { readonly kind: 'slow' | 'keepWaiting' | 'finished' | 'changed' | 'dismissed' | 'forgot' }
  | { readonly kind: 'waiting'; readonly why: Waiting }
  /** What the host remembers of the last write. */
  | { readonly kind: 'found'; readonly receipt: Receipt | null; readonly remembers: boolean }
  | { readonly kind: 'checked'; readonly checked: Checked; readonly news: News | null }
  /** After an edit that was checked by itself; `from` is what it was checked against, `log` tells what is let stand. */
  | { readonly kind: 'rechecked'; readonly from: Checked; readonly checked: Checked; readonly log: LogWords }
  | { readonly kind: 'applied'; readonly written: Written }
  | { readonly kind: 'restored'; readonly restored: Restored }
  | { readonly kind: 'told'; readonly news: News }
  | { readonly kind: 'failed'; readonly doing: PanelDoing; readonly failure: Failure }
  | { readonly kind: 'stopped' };

export const NOTHING_YET: AppraisalState = {
  job: null,
  checked: null,
  hasChanged: false,
  changedDuring: false,
  written: null,
  unfinished: null,
  restored: null,
  failed: null,
  news: null,
};

export function nextState(state: AppraisalState, action: AppraisalAction): AppraisalState {
  switch (action.kind) {
    case 'started':
      return {
        ...state,
        job: { doing: action.doing, progress: null, isSlow: false, waiting: null },
        changedDuring: false,
        restored: action.doing === 'check' ? state.restored : null,
        failed: null,
        news: null,
      };
    case 'progressed':
      return state.job === null
        ? state
        : { ...state, job: { ...state.job, progress: { done: action.done, of: action.of }, isSlow: false, waiting: null } };
    case 'slow':
      return state.job === null ? state : { ...state, job: { ...state.job, isSlow: true } };
    case 'keepWaiting':
      return state.job === null ? state : { ...state, job: { ...state.job, isSlow: false } };
    case 'waiting':
      return state.job === null ? state : { ...state, job: { ...state.job, waiting: action.why } };
    case 'finished':
      return { ...state, job: null };
    case 'changed':
      if (state.job?.doing === 'check') return { ...state, changedDuring: true };
      return state.checked === null || state.job !== null ? state : { ...state, hasChanged: true };
    case 'dismissed':
      return { ...state, failed: null };
    case 'checked':
      return {
        ...state,
        job: null,
        checked: action.checked,
        hasChanged: state.changedDuring,
        changedDuring: false,
        news: action.news,
      };
    case 'rechecked':
      return afterEdit(state, action.from, action.checked, action.log);
    case 'applied':
      return { ...state, written: action.written, unfinished: null };
    case 'restored':
      return { ...state, written: null, unfinished: null, restored: action.restored };
    case 'forgot':
      return { ...state, written: null, unfinished: null };
    case 'told':
      return { ...state, news: action.news };
    case 'found':
      return withReceipt(state, action.receipt, action.remembers);
    case 'failed':
      return {
        ...state,
        job: action.doing === 'goTo' ? state.job : null,
        failed: { doing: action.doing, failure: action.failure },
      };
    case 'stopped':
      return afterStop(state);
    default:
      return assertNever(action);
  }
}

/**
 * A write of ours that is complete stays known by its plan; one of an earlier start, of another pane or of collecting is offered to be taken back.
 * @param remembers whether the host knows of every write, so that one it does not know of can no longer be taken back
 */
function withReceipt(state: AppraisalState, receipt: Receipt | null, remembers: boolean): AppraisalState {
  if (receipt === null) return { ...state, unfinished: null, written: remembers ? null : state.written };
  if (!receipt.isComplete) return { ...state, unfinished: receipt, written: null };
  const isKnown = state.written?.receipt === receipt;
  return { ...state, unfinished: null, written: isKnown ? state.written : { receipt, plan: null, isEarlier: true, did: null } };
}

/** What came meanwhile stands; the counts are said only where they are others. */
function afterEdit(state: AppraisalState, from: Checked, checked: Checked, log: LogWords): AppraisalState {
  if (state.job !== null || state.checked !== from) return state;
  const [before, now] = [openAlarms(from, log), openAlarms(checked, log)];
  const isSame = before.errors === now.errors && before.warnings === now.warnings;
  return { ...state, checked, news: isSame ? state.news : { kind: 'rechecked', ...now } };
}

/** Reading and probing that is stopped leaves everything as it was; after a write that is stopped nobody knows what the workbook holds. */
function afterStop(state: AppraisalState): AppraisalState {
  if (state.job === null) return state;
  if (!mayHaveWritten(state.job)) return { ...state, job: null, news: { kind: 'cancelled' } };
  return { ...state, job: null, hasChanged: true, failed: { doing: state.job.doing, failure: { kind: 'stopped' } } };
}

/** Whether stopping leaves a question: what only reads or computes can be cancelled at any time. */
export function mayHaveWritten({ doing }: Job): boolean {
  return doing !== 'check' && doing !== 'probe';
}
