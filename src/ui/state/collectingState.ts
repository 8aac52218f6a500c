import type { ClusterBook } from '../../core/collectMembers';
import type { CollectionPlan } from '../../core/collectEdits';
import type { Collection, MemberDecision } from '../../core/domain/collection';
import type { HostFailure, Receipt, Restored } from '../../core/workbook/host';
import type { StampSeen } from '../../core/domain/submission';
import type { Workbook } from '../../core/workbook/workbook';
import type { Failure } from './appraisalState';

/** A school's file that was chosen: opened, or why it could not be. */
export type SentFile = { readonly file: string } & (
  { readonly workbook: Workbook; readonly stamp: StampSeen | null } | { readonly failure: HostFailure }
);

/** What the files gave, and what writing it would do. */
export interface FoundFiles {
  readonly kind: 'collected';
  readonly cluster: Extract<ClusterBook, { kind: 'cluster' }>;
  readonly collection: Collection;
  readonly plan: CollectionPlan;
}

/** What the files and the open workbook gave. */
export type Found = FoundFiles | { readonly kind: 'notRecognised' | 'noSelfColumn' };

export interface CollectingState {
  readonly files: readonly SentFile[];
  readonly decisions: ReadonlyMap<string, MemberDecision>;
  readonly found: Found | null;
  /** The file being read, or what is done with the open workbook. */
  readonly job: { readonly kind: 'opening'; readonly file: string } | { readonly kind: 'writing' | 'comparing' } | null;
  readonly written: { readonly receipt: Receipt; readonly cells: number; readonly logName: string } | null;
  /** Why the last press of the button wrote nothing, and what to look at. */
  readonly notice: 'changed' | 'leftOut' | 'restored' | 'restoredInPart' | null;
  /** What the last taking back could not give back as it was. */
  readonly restored: Restored | null;
  readonly failed: Failure | null;
}

export const NOTHING_SENT: CollectingState = {
  files: [],
  decisions: new Map(),
  found: null,
  job: null,
  written: null,
  notice: null,
  restored: null,
  failed: null,
};

/** A name no chosen file has yet: two schools may both send `Phiếu tự chấm.xlsx`. */
export function freeFileName(name: string, files: readonly SentFile[]): string {
  const wanted = name.normalize('NFC');
  const taken = new Set(files.map(({ file }) => file));
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const other = `${wanted} (${number})`;
    if (!taken.has(other)) return other;
  }
}
