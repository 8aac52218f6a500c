import type { LiveWords } from './liveWords';

/** What the panel was doing, as a key of its words. */
export type PanelDoing =
  | 'check'
  | 'probe'
  | 'write'
  | 'fix'
  | 'correct'
  | 'settle'
  | 'pair'
  | 'judge'
  | 'vote'
  | 'decide'
  | 'withdraw'
  | 'stamp'
  | 'restore'
  | 'keep'
  | 'forget'
  | 'goTo'
  | 'open'
  | 'collect';

/** Words that are there before anything else of the program has come. */
export interface StartWords {
  readonly title: string;
  readonly steps: {
    readonly label: string;
    readonly check: string;
    /** A school sends its file to the cluster. */
    readonly send: string;
    readonly look: string;
    readonly votes: string;
    readonly awards: string;
    readonly write: string;
    readonly papers: string;
    readonly policy: string;
    readonly proofread: string;
    readonly collect: string;
    readonly differences: string;
    readonly history: string;
    readonly about: string;
  };
  readonly firstRun: {
    readonly heading: string;
    readonly what: readonly [string, string];
    readonly willChange: string;
    readonly willNotChange: string;
    readonly changes: readonly string[];
    readonly keeps: readonly string[];
    readonly start: string;
    /** Makes a fresh scoring workbook. */
    readonly template: string;
    /** What can be begun without a check. */
    readonly ways: { readonly collect: string; readonly proofread: string };
  };
  readonly failure: {
    readonly during: Readonly<Record<PanelDoing, string>>;
    readonly defect: { readonly message: string; readonly advice: string };
    readonly changedMeanwhile: { readonly message: string; readonly advice: string };
    readonly stopped: { readonly message: string; readonly advice: string };
    readonly cancelled: string;
    readonly retry: string;
    readonly dismiss: string;
    readonly details: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly reload: string;
  };
  readonly footer: {
    readonly version: (version: string) => string;
    readonly language: string;
    readonly other: string;
    readonly privacy: string;
  };
  readonly live: LiveWords;
  /** A part of the program that comes when it is needed. */
  readonly piece: { readonly coming: string; readonly missing: string; readonly advice: string };
}
