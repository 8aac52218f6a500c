import { HostError, type Receipt, type WorkbookHost } from '../../core/workbook/host';
import { cellMarking } from './cellMarking';
import { isUnfinished, type Journal } from './journal/journal';
import { forgetAll, keepAsIs } from './keepOrForget';
import { keptReceipt } from './keptReceipt';
import { Made, madeIn, receiptOf, receiptOfPoint } from './made';
import { patiently, realClock, type Clock } from './patience';
import { readCells } from './readCells';
import { readPatiently } from './readPatiently';
import { isStillAsBefore } from './restoreTo';
import { rangeOf } from './savedCell';
import { Session } from './session';
import { sheetsOf } from './restorePoint';
import { takeBack } from './takeBack';
import { QUIET_MILLISECONDS, watchChanges } from './watchChanges';
import { watchSelection } from './watchSelection';
import { writeJob, type Begun } from './writeJob';

const isInExcel = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

/**
 * The workbook that is open in Excel, over Office.js. Reads everything in three trips and writes in four, whatever the number of sheets.
 * What a write changes is kept in the workbook first (`journal/`), so that it can be taken back also by the next start of the pane.
 * @param supports whether this Excel has a requirement set of `ExcelApi`
 */
export function excelHost(
  run: typeof Excel.run = Excel.run,
  supports: (version: string) => boolean = isInExcel,
  clock: Clock = realClock,
  chance: () => number = Math.random,
): WorkbookHost {
  const session = new Session({ run, supports, clock, chance });
  let writing = 0;
  /** A write that is under way, or broke off and was not put back. */
  let open: Begun | null = null;
  let last: Receipt | null = null;
  /** The job the workbook told of when it was last asked; 0 when it knew of none. */
  let told: number | null = null;

  /** The events of a write may come just after it. */
  const whileWriting = async <T>(job: () => Promise<T>): Promise<T> => {
    writing += 1;
    try {
      return await job();
    } finally {
      setTimeout(() => (writing -= 1), QUIET_MILLISECONDS);
    }
  };

  const depth = (): { readonly merges: boolean } => ({ merges: session.has('merges') });

  const receiptHere = ({ id, point, part }: Begun, isComplete: boolean): Receipt =>
    receiptOfPoint(new Made(id, point, part), point, isComplete);

  const isAsBefore = ({ id, point }: Begun): Promise<boolean> =>
    patiently(
      () => lookingLess((looks) => session.inExcel((context) => isStillAsBefore(context, point, id.job, { ...depth(), looks }))),
      clock,
      {},
      1,
    );

  /** Where another job has written since, what we knew of ours is of no use any more: whoever asks next is told of that one. */
  const unlessOverwritten = async <T>(job: Promise<T>): Promise<T> => {
    try {
      return await job;
    } catch (error) {
      if (error instanceof HostError && error.failure.code === 'changedSince' && error.failure.anotherWrite === true) {
        open = null;
        last = null;
        told = 0;
      }
      throw error;
    }
  };

  /** The person was told of the job, or wrote it here; of one that broke off elsewhere in any case. */
  const isKnown = (journal: Journal): boolean =>
    session.isOwnJob(journal.job) || (told === null ? !isUnfinished(journal) : told === journal.job);

  /** A write of our own that broke off is taken back or kept first; one that changed nothing is forgotten. */
  const requireNothingOpen = async (): Promise<void> => {
    const begun = open;
    if (begun === null) return;
    if (!(await isAsBefore(begun))) throw new HostError({ code: 'halfWritten', sheets: sheetsOf(begun.point) }, 'untouched');
    if (open === begun) open = null;
  };

  return {
    can: { restore: true, goTo: true, watch: true, remember: true },

    async read(watch = {}) {
      session.requireFloor();
      const snapshot = await readPatiently(session, watch);
      session.hasRead(snapshot);
      return snapshot.workbook;
    },

    async apply(edits, options = {}) {
      session.requireFloor();
      await requireNothingOpen();
      const ends = (made: Begun): void => {
        if (open?.id.job === made.id.job) open = null;
      };
      const begun = await whileWriting(() => writeJob(session, edits, options, { begins: (made) => (open = made), ends }));
      if (begun === null) return receiptOf(new Made({ job: 0, after: 0 }, null), [], [], true);
      ends(begun);
      last = receiptHere(begun, true);
      return last;
    },

    async restore(receipt, watch = {}) {
      const { id, point, part } = madeIn(receipt);
      if (point === null) throw new HostError({ code: 'noBackup', because: 'notKept', bytes: 0, limit: 0 }, 'untouched');
      const requireTurn = session.nextTurn();
      try {
        const { left, ...restored } = await unlessOverwritten(
          whileWriting(() => takeBack(session, { id, point, part }, false, requireTurn, watch)),
        );
        void left;
        open = null;
        last = null;
        return restored;
      } catch (error) {
        if (error instanceof HostError && error.left !== 'untouched') open = { id, point, part };
        throw error;
      }
    },

    async lastReceipt() {
      session.requireFloor();
      const begun = open;
      if (begun !== null) {
        return (await isAsBefore(begun)) ? null : receiptHere(begun, false);
      }
      if (last !== null || !session.has('journal')) return last;
      const found = await patiently(
        () => lookingLess((looks) => session.inExcel((context) => keptReceipt(context, { ...depth(), looks }))),
        clock,
        {},
        1,
      );
      told = found.journal?.job ?? 0;
      return found.receipt;
    },

    async keep(receipt) {
      session.nextTurn();
      if (session.has('journal'))
        await unlessOverwritten(whileWriting(() => session.inExcel((context) => keepAsIs(context, receipt))));
      open = null;
      last = receipt.canRestore ? { ...receipt, isComplete: true } : null;
    },

    async forgetBackups() {
      session.nextTurn();
      if (session.has('journal'))
        await unlessOverwritten(whileWriting(() => session.inExcel((context) => forgetAll(context, isKnown))));
      told = 0;
      open = null;
      last = null;
    },

    ...cellMarking(session),

    async goTo(at) {
      await session.inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(at.sheet);
        sheet.activate();
        rangeOf(sheet, at).select();
        await context.sync();
      }, at.sheet);
    },

    readCells: (cells) => session.inExcel((context) => readCells(context, cells)),

    onChange: (listener) =>
      watchChanges(
        run,
        () => writing > 0,
        (sheet) => session.known.get(sheet)?.name ?? null,
        listener,
      ),

    onSelect: (listener) => watchSelection(run, listener),
  };
}

/** How a big sheet looks is too much for one answer: then without. */
async function lookingLess<T>(look: (looks: boolean) => Promise<T>): Promise<T> {
  try {
    return await look(true);
  } catch (error) {
    if (error instanceof HostError && error.failure.code === 'tooMuchAtOnce') return look(false);
    throw error;
  }
}
