import { basename } from 'node:path';
import { collectResult } from '../../core/collectResult';
import { planCollection, type CollectionPlan } from '../../core/collectEdits';
import { collectMembers, openCluster, type ClusterBook, type MemberInput } from '../../core/collectMembers';
import { blocksRanking } from '../../core/domain/blocksRanking';
import type { CollectedMember, Collection } from '../../core/domain/collection';
import { stampSeen } from '../../core/submissionStamp';
import { unitNames } from '../../core/domain/unitNames';
import type { CellRef } from '../../core/workbook/address';
import { copySheets } from '../../core/workbook/copySheets';
import { HostError } from '../../core/workbook/host';
import type { Workbook } from '../../core/workbook/workbook';
import { newXlsx } from '../../hosts/xlsx/newXlsx';
import { readWorkbook } from '../../hosts/xlsx/readWorkbook';
import { xlsxHost } from '../../hosts/xlsx/xlsxHost';
import { issueText } from '../../text/issueText';
import { memberReason } from '../../text/memberReason';
import type { CommandText } from '../../text/commandText';
import { collectReport } from './collectReport';
import { CommandError, EXIT } from './commandError';
import { decisionsFor } from './decisions';
import { refuseUnrecognised } from './examine';
import { checkOutput, readInput, writeOutput } from './files';
import type { Request } from './request';
import { sha256 } from './sha256';
import { today } from './today';

type Cluster = Extract<ClusterBook, { kind: 'cluster' }>;

/** A collection that can be written: what was found, what is written, and the bytes that come of it. */
interface Written {
  readonly collection: Collection;
  readonly plan: CollectionPlan;
  readonly bytes: Uint8Array;
}

/** `thidua collect`: the schools' files into a copy of the cluster's workbook. Nothing is written before all files are judged. */
export async function collectFiles(request: Request, text: CommandText): Promise<number> {
  const { file: into, members } = request;
  const out = request.out ?? '';
  for (const input of [into, ...members]) checkOutput(out, input, request.force, into);
  const decisions = decisionsFor(request);
  const bytes = readInput(into);
  const workbook = await opened(bytes, into);
  const cluster = openCluster(workbook, text.sheets.log);
  if (cluster.kind === 'notRecognised') return refuseUnrecognised(cluster.recognition, into, text);
  if (cluster.kind === 'noSelfColumn') throw new CommandError(2, { code: 'noSelfColumn' }, into);
  const inputs: MemberInput[] = [];
  for (const file of unique(members)) inputs.push(await memberInput(file, decisions, text));
  const written = await collected(cluster, inputs, bytes, request, text);
  const document = documentOf(written, cluster, request, text);
  if (written.collection.members.every(({ reason }) => reason?.code === 'notUsable')) {
    if (!request.json) process.stderr.write(collectReport(written.collection, cluster.book.reading, text));
    throw new CommandError(2, { code: 'noMemberUsable', members: inputs.length }, into, document);
  }
  writeOutput(out, written.bytes);
  const { cells, logName, edits } = written.plan;
  if (request.json) {
    const sheets = edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet.name] : []));
    process.stdout.write(`${JSON.stringify({ ...document, written: { file: out, cells: cells.length, sheets } }, null, 2)}\n`);
  } else {
    const report = collectReport(written.collection, cluster.book.reading, text);
    process.stdout.write(`${report}\n${text.commands.collected(out, cells.length, logName)}\n`);
  }
  return isClear(written.collection) ? EXIT.done : EXIT.blocked;
}

function isClear({ members, issues }: Collection): boolean {
  return members.every(({ status }) => status === 'taken') && !issues.some(({ issue }) => blocksRanking(issue));
}

async function opened(bytes: Uint8Array, file: string): Promise<Workbook> {
  return readWorkbook(bytes, basename(file).normalize('NFC')).catch((error: unknown) => {
    throw error instanceof HostError ? new CommandError(2, error.failure, file) : error;
  });
}

/** One file twice on the command line is one file. */
function unique(files: readonly string[]): readonly string[] {
  return [...new Set(files)];
}

/** A file that cannot be opened does not stop the others: it comes back with the reason. */
async function memberInput(file: string, decisions: ReturnType<typeof decisionsFor>, text: CommandText): Promise<MemberInput> {
  try {
    const workbook = await readWorkbook(readInput(file), basename(file).normalize('NFC'));
    const stamp = await stampSeen(workbook, text.sheets.submission, sha256);
    return { file, workbook, decision: decisions.get(file) ?? null, stamp };
  } catch (error) {
    if (error instanceof HostError) return { file, failure: error.failure };
    throw error;
  }
}

/** Cells tried again without those the file refuses: there are few, each a shared or array formula or under a merge. */
const MOST_TRIES = 200;

/** Judges and writes into the bytes; a cell that cannot be written is left out, said so, and the rest is written. */
async function collected(
  cluster: Cluster,
  inputs: readonly MemberInput[],
  bytes: Uint8Array,
  request: Request,
  text: CommandText,
): Promise<Written> {
  const on = today();
  const { workbook } = cluster.book;
  const original = workbook.isReadOnly ? newXlsx(copySheets(workbook)) : bytes;
  const unwritable: CellRef[] = [];
  for (;;) {
    const collection = collectMembers(cluster, inputs, unwritable);
    const plan = planCollection(collection, cluster, text.sheets.log, on, reasons(cluster, text));
    try {
      const host = xlsxHost(original, workbook.name);
      await host.apply(plan.edits);
      return { collection, plan, bytes: host.bytes() };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (error.failure.code !== 'cellNotWritable' || unwritable.length >= MOST_TRIES)
        throw new CommandError(3, error.failure, request.file);
      unwritable.push(error.failure.at);
    }
  }
}

function reasons({ book }: Cluster, text: CommandText): (member: CollectedMember) => string {
  const unitName = unitNames(book.reading);
  return (member) => memberReason(text, member, unitName);
}

function documentOf(
  { collection }: Written,
  cluster: Cluster,
  request: Request,
  text: CommandText,
): Readonly<Record<string, unknown>> {
  return collectResult(collection, request.file, cluster.book.reading.units, {
    reason: reasons(cluster, text),
    issue: (issue) => issueText(text.issues, issue),
  });
}
