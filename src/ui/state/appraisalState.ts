import type { Appraisal } from '../../core/domain/appraisal';
import type { SheetWords } from '../../core/render/sheetWords';
import { assertNever } from '../../core/shared/assertNever';
import type { HostFailure, Receipt } from '../../core/workbook/host';
import type { Workbook } from '../../core/workbook/workbook';
import type { PanelDoing } from '../../text/parts/panelWords';
import type { PaperDate, WritePlan } from './writePlan';

/** What is under way; one thing at a time. */
export interface Job {
  readonly doing: PanelDoing;
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** The host has not answered for a while: offer to wait or to stop. */
  readonly isSlow: boolean;
}

export interface Checked {
  readonly workbook: Workbook;
  readonly appraisal: Appraisal;
  /** What writing would do; `null` when nothing was recognised. */
  readonly planFor: ((words: SheetWords, on: PaperDate) => WritePlan) | null;
}

/** Why the last thing did not work: the host refused, the ground moved, a person stopped it, or a defect of ours. */
export type Failure =
  | { readonly kind: 'host'; readonly failure: HostFailure }
  | { readonly kind: 'changedMeanwhile' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'defect'; readonly detail: string };

/** What is said aloud once, by the live region. */
export type News =
  | { readonly kind: 'checked'; readonly issues: number; readonly blocking: number }
  | { readonly kind: 'notRecognised' | 'written' | 'restored' | 'fixed' | 'cancelled' };

export interface Written {
  readonly receipt: Receipt;
  /** `null` for a cell that was corrected. */
  readonly plan: WritePlan | null;
}

export interface AppraisalState {
  readonly job: Job | null;
  readonly checked: Checked | null;
  /** The user's cells may have changed since the check. */
  readonly hasChanged: boolean;
  /** The sheets written last, until restored. */
  readonly written: Written | null;
  readonly failed: { readonly doing: PanelDoing; readonly failure: Failure } | null;
  readonly news: News | null;
}

export type AppraisalAction =
  | { readonly kind: 'started'; readonly doing: PanelDoing }
  | { readonly kind: 'progressed'; readonly done: number; readonly of: number }
  | { readonly kind: 'slow' | 'waiting' | 'finished' | 'changed' | 'dismissed' }
  | { readonly kind: 'checked'; readonly checked: Checked; readonly news: News | null }
  | { readonly kind: 'applied'; readonly written: Written }
  | { readonly kind: 'restored' }
  | { readonly kind: 'failed'; readonly doing: PanelDoing; readonly failure: Failure }
  | { readonly kind: 'stopped' };

export const NOTHING_YET: AppraisalState = {
  job: null,
  checked: null,
  hasChanged: false,
  written: null,
  failed: null,
  news: null,
};

export function nextState(state: AppraisalState, action: AppraisalAction): AppraisalState {
  switch (action.kind) {
    case 'started':
      return { ...state, job: { doing: action.doing, progress: null, isSlow: false }, failed: null, news: null };
    case 'progressed':
      return state.job === null
        ? state
        : { ...state, job: { ...state.job, progress: { done: action.done, of: action.of }, isSlow: false } };
    case 'slow':
      return state.job === null ? state : { ...state, job: { ...state.job, isSlow: true } };
    case 'waiting':
      return state.job === null ? state : { ...state, job: { ...state.job, isSlow: false } };
    case 'finished':
      return { ...state, job: null };
    case 'changed':
      return state.checked === null || state.job !== null ? state : { ...state, hasChanged: true };
    case 'dismissed':
      return { ...state, failed: null };
    case 'checked':
      return { ...state, job: null, checked: action.checked, hasChanged: false, news: action.news };
    case 'applied':
      return { ...state, written: action.written };
    case 'restored':
      return { ...state, written: null };
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

/** Reading that is stopped leaves everything as it was; after a write that is stopped nobody knows what the workbook holds. */
function afterStop(state: AppraisalState): AppraisalState {
  if (state.job === null) return state;
  if (state.job.doing === 'check') return { ...state, job: null, news: { kind: 'cancelled' } };
  return { ...state, job: null, hasChanged: true, failed: { doing: state.job.doing, failure: { kind: 'stopped' } } };
}
