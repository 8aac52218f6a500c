import { useCallback, useEffect, useRef, useState } from 'react';
import type { MemberInput } from '../../core/collectMembers';
import type { CollectedMember, MemberDecision } from '../../core/domain/collection';
import { unitNames } from '../../core/domain/unitNames';
import { sha256 } from '../shared/sha256';
import type { CellRef } from '../../core/workbook/address';
import { HostError, type ApplyOptions, type Receipt, type WorkbookHost } from '../../core/workbook/host';
import type { Workbook } from '../../core/workbook/workbook';
import { memberReason } from '../../text/memberReason';
import type { Text } from '../../text/text';
import { freeFileName, NOTHING_SENT, type CollectingState, type Found, type FoundFiles, type SentFile } from './collectingState';
import { failureOf } from './failureOf';
import { isWhole } from './useBackups';
import { userChanges } from './userChanges';
import type { PaperDate } from './writePlan';

/** Opens a school's file; the page knows how, the panel does not. @throws HostError */
export type OpenMember = (file: File) => Promise<Workbook>;

/** What the view of collecting can see and ask for. */
export interface Collecting {
  readonly state: CollectingState;
  readonly canRestore: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (file: string) => void;
  readonly decide: (file: string, decision: MemberDecision | null) => void;
  readonly write: () => void;
  /** Writes all the same after the host said that it cannot keep what is replaced. */
  readonly goOnWithoutBackup: () => void;
  readonly restore: () => void;
  /** What was written here is no longer the last write: it cannot be taken back from here. */
  readonly forgetWritten: () => void;
  readonly dismiss: () => void;
}

/** @param onWritten called after the open workbook was changed, so that others read it again; keep it stable */
export function useCollecting(
  host: WorkbookHost,
  text: Text,
  today: () => PaperDate,
  openMember: OpenMember,
  onWritten: () => void,
): Collecting {
  const [state, setState] = useState(NOTHING_SENT);
  const latest = useRef(state);
  const turn = useRef(0);
  const show = useCallback((change: Partial<CollectingState>) => {
    latest.current = { ...latest.current, ...change };
    setState(latest.current);
  }, []);

  /** Runs one thing; what an earlier one still brings back is not looked at. */
  const run = useCallback(
    (job: CollectingState['job'], work: (isWanted: () => boolean) => Promise<void>) => {
      const own = (turn.current += 1);
      const isWanted = (): boolean => turn.current === own;
      show({ job, failed: null, notice: null, restored: null });
      work(isWanted).then(
        () => isWanted() && show({ job: null }),
        (error: unknown) => isWanted() && show({ job: null, failed: failureOf(error) }),
      );
    },
    [show],
  );

  const find = useCallback(
    async (workbook: Workbook, unwritable: readonly CellRef[] = []): Promise<Found> => {
      const { collectMembers, openCluster, planCollection } = await import(
        /* webpackChunkName: "collectStory" */ './collectStory'
      );
      const cluster = openCluster(workbook, text.sheets.log);
      if (cluster.kind !== 'cluster') return { kind: cluster.kind };
      const { files, decisions } = latest.current;
      const collection = collectMembers(cluster, files.map(inputOf(decisions)), unwritable);
      const unitName = unitNames(cluster.book.reading);
      const reason = (member: CollectedMember): string => memberReason(text, member, unitName);
      return {
        kind: 'collected',
        cluster,
        collection,
        plan: planCollection(collection, cluster, text.sheets.log, today(), reason),
      };
    },
    [text, today],
  );

  const compare = useCallback(
    () =>
      run({ kind: 'comparing' }, async (isWanted) => {
        const found = latest.current.files.length === 0 ? null : await find(await host.read());
        if (isWanted()) show({ found });
      }),
    [run, find, host, show],
  );

  const add = useCallback(
    (chosen: readonly File[]) =>
      run({ kind: 'comparing' }, async (isWanted) => {
        for (const file of chosen) {
          if (!isWanted()) return;
          show({ job: { kind: 'opening', file: file.name }, written: null });
          const sent = await opened(file, freeFileName(file.name, latest.current.files), openMember, text.sheets.submission);
          show({ files: [...latest.current.files, sent] });
        }
        show({ job: { kind: 'comparing' } });
        const found = await find(await host.read());
        if (isWanted()) show({ found });
      }),
    [run, find, host, openMember, show, text.sheets.submission],
  );

  const remove = useCallback(
    (file: string) => {
      const decisions = new Map(latest.current.decisions);
      decisions.delete(file);
      show({ files: latest.current.files.filter((one) => one.file !== file), decisions });
      compare();
    },
    [compare, show],
  );

  const decide = useCallback(
    (file: string, decision: MemberDecision | null) => {
      const decisions = new Map(latest.current.decisions);
      if (decision === null) decisions.delete(file);
      else decisions.set(file, decision);
      show({ decisions });
      compare();
    },
    [compare, show],
  );

  const writeWith = useCallback(
    (options: ApplyOptions) => {
      const { found } = latest.current;
      if (found?.kind !== 'collected') return;
      run({ kind: 'writing' }, async (isWanted) => {
        const fresh = await host.read();
        if (userChanges(found.cluster.book.workbook, fresh) !== null) {
          const again = await find(fresh);
          if (isWanted()) show({ found: again, notice: 'changed' });
          return;
        }
        const unwritable: CellRef[] = [];
        const { receipt, plan } = await applied(host, found, unwritable, options, () => find(fresh, unwritable));
        show({ written: { receipt, cells: plan.cells.length, logName: plan.logName } });
        const after = await find(await host.read(), unwritable);
        if (isWanted()) show({ found: after, notice: unwritable.length > 0 ? 'leftOut' : null });
        onWritten();
      });
    },
    [run, find, host, show, onWritten],
  );
  const write = useCallback(() => writeWith({}), [writeWith]);
  const goOnWithoutBackup = useCallback(() => writeWith({ withoutBackup: true }), [writeWith]);

  const restore = useCallback(() => {
    const { written } = latest.current;
    if (written === null) return;
    run({ kind: 'writing' }, async (isWanted) => {
      const restored = await host.restore(written.receipt);
      // Taken back, whatever comes of comparing again.
      show({ written: null, restored });
      const found = await find(await host.read());
      if (isWanted()) show({ found, notice: isWhole(restored) ? 'restored' : 'restoredInPart' });
      onWritten();
    });
  }, [run, find, host, show, onWritten]);

  const dismiss = useCallback(() => show({ failed: null }), [show]);
  const forgetWritten = useCallback(() => show({ written: null }), [show]);
  // Words of the log and of reasons are part of what will be written.
  useEffect(() => {
    if (latest.current.files.length > 0) compare();
  }, [compare]);

  return { state, canRestore: host.can.restore, add, remove, decide, write, goOnWithoutBackup, restore, forgetWritten, dismiss };
}

async function opened(file: File, name: string, openMember: OpenMember, words: Text['sheets']['submission']): Promise<SentFile> {
  try {
    const workbook = await openMember(file);
    const { stampSeen } = await import(/* webpackChunkName: "collectStory" */ './collectStory');
    return { file: name, workbook, stamp: sha256 === null ? null : await stampSeen(workbook, words, sha256) };
  } catch (error) {
    if (error instanceof HostError) return { file: name, failure: error.failure };
    throw error;
  }
}

function inputOf(decisions: CollectingState['decisions']): (sent: SentFile) => MemberInput {
  return (sent) =>
    'workbook' in sent
      ? { file: sent.file, workbook: sent.workbook, decision: decisions.get(sent.file) ?? null, stamp: sent.stamp }
      : { file: sent.file, failure: sent.failure };
}

/** Cells left out one by one: there are few, each a shared or array formula or under a merge. */
const MOST_LEFT_OUT = 200;

/** Writes what was agreed; of cells the host cannot write the rest is written, and `unwritable` names them. */
async function applied(
  host: WorkbookHost,
  found: FoundFiles,
  unwritable: CellRef[],
  options: ApplyOptions,
  findAgain: () => Promise<Found>,
): Promise<{ readonly receipt: Receipt; readonly plan: FoundFiles['plan'] }> {
  let { plan } = found;
  for (;;) {
    try {
      return { receipt: await host.apply(plan.edits, options), plan };
    } catch (error) {
      const at = unwritableCell(error);
      if (at === null || unwritable.length >= MOST_LEFT_OUT) throw error;
      unwritable.push(at);
      const again = await findAgain();
      if (again.kind !== 'collected') throw error;
      plan = again.plan;
    }
  }
}

function unwritableCell(error: unknown): CellRef | null {
  return error instanceof HostError && error.failure.code === 'cellNotWritable' ? error.failure.at : null;
}
