import type { Edit } from '../../core/workbook/edit';
import { HostError, type ApplyOptions, type HostFailure, type Left, type NotRestored } from '../../core/workbook/host';
import { applyEdits } from './applyEdits';
import type { KnownSheets } from './knownSheet';
import { patiently } from './patience';
import { protectedTarget } from './protectedTarget';
import { sheetsOf, type RestorePoint } from './restorePoint';
import { Superseded, type Session } from './session';
import { takeBack } from './takeBack';
import { TRIP_BYTES } from './trips';

const HALVINGS = 3;

/** A write that has begun: from here on the workbook may hold part of it. */
export interface Begun {
  readonly job: number;
  readonly point: RestorePoint;
}

/** How an attempt goes about it; the next one asks for less. */
interface Manner {
  readonly tripBytes: number;
  readonly halvings: number;
  readonly looks: boolean;
}

/**
 * Writes, and if Excel refuses anywhere, looks what it did and puts it back: a batch that fails is not rolled back by Excel (OFFICE §4).
 * Only what was looked at and found as before is tried again: in smaller parts, without looks in the backup, or once Excel has time.
 * @param note told when a backup is complete and writing begins, and when it was put back
 * @throws HostError that says what is left; `halfWritten` when it could not be put back
 */
export async function writeJob(
  session: Session,
  edits: readonly Edit[],
  options: ApplyOptions,
  note: { readonly begins: (begun: Begun) => void; readonly ends: (begun: Begun) => void },
): Promise<Begun | null> {
  const requireTurn = session.nextTurn();
  const attempt = async (manner: Manner): Promise<Begun | null> => {
    const begun: Begun[] = [];
    const begin = (made: Begun): void => {
      begun.push(made);
      note.begins(made);
    };
    try {
      session.hasWritten(edits, await applyOnce(session, edits, options, manner, requireTurn, begin));
      return begun[0] ?? null;
    } catch (error) {
      if (error instanceof Superseded) throw error;
      const [made] = begun;
      const { left, without } = made === undefined ? UNTOUCHED : await settled(session, made, requireTurn, options);
      if (made !== undefined) note.ends(made);
      if (!(error instanceof HostError)) throw error;
      const next = easier(session, error.failure, manner, left, options);
      if (next !== null) return attempt(next);
      throw new HostError(await namedFailure(session, error.failure, edits), left, without);
    }
  };
  return patiently(
    () => attempt({ tripBytes: TRIP_BYTES, halvings: HALVINGS, looks: true }),
    session.surroundings.clock,
    options,
    0,
  );
}

function applyOnce(
  session: Session,
  edits: readonly Edit[],
  options: ApplyOptions,
  { tripBytes, looks }: Manner,
  requireTurn: () => void,
  begin: (begun: Begun) => void,
): Promise<KnownSheets> {
  const job = session.nextJob();
  const journal = session.has('journal');
  return session.inExcel((context) =>
    applyEdits(context, edits, {
      known: session.known,
      cellAsRead: session.cellAsRead,
      backup: { merges: session.has('merges'), looks },
      job,
      keep: { journal, backup: journal && options.withoutBackup !== true },
      tripBytes,
      beforeWriting: (point) => begin({ job, point }),
      beforeTrip: (done, of) => {
        requireTurn();
        options.progress?.(done, of);
      },
      beforeEnd: requireTurn,
    }),
  );
}

/** What the workbook is left in. */
interface Settled {
  readonly left: Left;
  readonly without: readonly NotRestored[];
}

const UNTOUCHED: Settled = { left: 'untouched', without: [] };

/** @throws HostError `halfWritten` */
async function settled(session: Session, begun: Begun, requireTurn: () => void, options: ApplyOptions): Promise<Settled> {
  const recall = session.memory();
  try {
    const { left, without } = await takeBack(
      session,
      begun,
      requireTurn,
      options.waiting === undefined ? {} : { waiting: options.waiting },
    );
    // All is as before: the next attempt compares with what was read, or it would write over what somebody typed while it waited.
    recall();
    return { left, without };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError({ code: 'halfWritten', sheets: sheetsOf(begun.point) });
  }
}

/** The next attempt, `null` when none would do better. */
function easier(session: Session, failure: HostFailure, manner: Manner, left: Left, options: ApplyOptions): Manner | null {
  if (failure.code === 'tooMuchAtOnce') {
    // The backup is the first that comes back, the write the first that goes out.
    if (left === 'untouched' && manner.looks) return { ...manner, looks: false };
    return manner.halvings > 0 ? { ...manner, tripBytes: Math.ceil(manner.tripBytes / 2), halvings: manner.halvings - 1 } : null;
  }
  if (failure.code !== 'tooOld') return null;
  // Excel may not say what it lacks: then first merged areas, which it got last.
  if (session.has('merges') && !/setting|customxml/i.test(failure.feature)) {
    session.doWithout('merges');
    return manner;
  }
  if (!session.has('journal')) return null;
  session.doWithout('journal');
  if (options.withoutBackup !== true) throw new HostError({ code: 'noBackup', because: 'notKept', bytes: 0, limit: 0 }, left);
  return manner;
}

/** Excel only says that access was denied; what is protected tells why. */
async function namedFailure(session: Session, failure: HostFailure, edits: readonly Edit[]): Promise<HostFailure> {
  if (failure.code !== 'readOnly') return failure;
  try {
    return (await session.inExcel((context) => protectedTarget(context, edits))) ?? failure;
  } catch (error) {
    if (error instanceof HostError) return failure;
    throw error;
  }
}
