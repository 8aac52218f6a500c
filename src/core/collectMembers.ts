/**
 * The story of collecting: schools' files and the cluster's workbook give a collection, and a collection that a person has
 * looked at gives the edits that bring it into the cluster's workbook.
 *
 *   Workbook + Workbook[] ─► recognise ─► read ─► collect ─► Collection ─► render ─► Edit[]
 *
 * Only cells a school may fill are written, and `Nhật ký`, which keeps every earlier line. Source: WORKBOOKS §8.
 */
import type { Book, MemberFile } from './collect/book';
import { selfStage } from './collect/book';
import { collect } from './collect/collect';
import type { Collection, MemberDecision } from './domain/collection';
import type { LogEntry } from './domain/logEntry';
import type { ReadingCorrection } from './domain/readingCorrection';
import type { StampSeen } from './domain/submission';
import type { Recognition } from './domain/recognition';
import type { Policy } from './domain/policy';
import { choosePolicy } from './policies/choosePolicy';
import { PROVINCE_ORDERS } from './policies/provinces';
import { read } from './read/read';
import { readPolicySheet } from './read/readPolicySheet';
import { recognise } from './recognise/recognise';
import type { LogWords } from './render/log/logWords';
import { readLog } from './render/log/readLog';
import type { CellRef } from './workbook/address';
import type { HostFailure } from './workbook/host';
import type { Workbook } from './workbook/workbook';

/** A school's file as a door hands it over: opened, or why it could not be. */
export type MemberInput =
  | {
      readonly file: string;
      readonly workbook: Workbook;
      readonly decision: MemberDecision | null;
      /** Absent or `null`: the school's file carries none. */
      readonly stamp?: StampSeen | null;
    }
  | { readonly file: string; readonly failure: HostFailure };

/** The cluster's workbook opened for collecting, or why nothing can be collected into it. */
export type ClusterBook =
  | { readonly kind: 'cluster'; readonly book: Book; readonly log: readonly LogEntry[] }
  | { readonly kind: 'notRecognised'; readonly recognition: Exclude<Recognition, { kind: 'recognised' }> }
  /** Every score column belongs to reviewers. */
  | { readonly kind: 'noSelfColumn' };

export function openCluster(workbook: Workbook, words: LogWords): ClusterBook {
  const recognition = recognise(workbook);
  if (recognition.kind !== 'recognised') return { kind: 'notRecognised', recognition };
  const book = bookOf(workbook, recognition);
  return selfStage(book) === null ? { kind: 'noSelfColumn' } : { kind: 'cluster', book, log: readLog(workbook, words) };
}

/** @param unwritable cells that the host refused to write, from an earlier try */
export function collectMembers(
  cluster: Extract<ClusterBook, { kind: 'cluster' }>,
  inputs: readonly MemberInput[],
  unwritable: readonly CellRef[] = [],
): Collection {
  const corrections = cluster.book.recognition.corrections?.all ?? null;
  const files = inputs.map((input) => memberFile(input, corrections));
  return collect(cluster.book, files, {
    provinces: PROVINCE_ORDERS,
    log: cluster.log,
    visibility: visibilityOf(cluster.book),
    unwritable,
  });
}

/** A school fills the cluster's own form in: what the cluster said of how to read it holds for the file too. */
function memberFile(input: MemberInput, corrections: readonly ReadingCorrection[] | null): MemberFile {
  const { file } = input;
  if ('failure' in input) return { file, failure: { code: 'notOpened', failure: input.failure } };
  const recognition = recognise(input.workbook, corrections);
  switch (recognition.kind) {
    case 'recognised':
      return { file, book: bookOf(input.workbook, recognition), decision: input.decision, stamp: input.stamp ?? null };
    case 'ambiguous':
      return { file, failure: { code: 'ambiguous', candidates: recognition.candidates } };
    case 'unknown':
      return { file, failure: { code: 'notScoring', clues: recognition.clues } };
  }
}

function bookOf(workbook: Workbook, recognition: Book['recognition']): Book {
  const reading = read(workbook, recognition);
  return { workbook, recognition, reading, year: reading.cluster.year ?? settingYear(workbook, recognition) };
}

/** What `Cấu hình` lets the schools see. */
function visibilityOf({ workbook, recognition }: Book): Policy['visibility'] {
  return choosePolicy(null, readPolicySheet(workbook, recognition)).policy.visibility;
}

function settingYear(workbook: Workbook, recognition: Book['recognition']): number | null {
  const record = readPolicySheet(workbook, recognition)?.record;
  if (typeof record !== 'object' || record === null || !('year' in record)) return null;
  return typeof record.year === 'number' && Number.isInteger(record.year) ? record.year : null;
}
