import { HostError, type Receipt, type WorkbookHost } from '../../core/workbook/host';
import { forgetAll, keepAsIs, keptReceipt } from './keptReceipt';
import { Made, madeIn, receiptOf, receiptOfPoint } from './made';
import { patiently, realClock, type Clock } from './patience';
import { readPatiently } from './readPatiently';
import { isStillAsBefore } from './restoreTo';
import { rangeOf } from './savedCell';
import { Session } from './session';
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
): WorkbookHost {
  const session = new Session({ run, supports, clock });
  let writing = 0;
  /** A write that is under way, or broke off and was not put back. */
  let open: Begun | null = null;
  let last: Receipt | null = null;

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

  const receiptHere = ({ job, point }: Begun, isComplete: boolean): Receipt =>
    receiptOfPoint(new Made(job, point), point, isComplete);

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
      const ends = (made: Begun): void => {
        if (open === made) open = null;
      };
      const begun = await whileWriting(() => writeJob(session, edits, options, { begins: (made) => (open = made), ends }));
      if (begun === null) return receiptOf(new Made(0, null), [], [], true);
      ends(begun);
      last = receiptHere(begun, true);
      return last;
    },

    async restore(receipt, watch = {}) {
      const { job, point } = madeIn(receipt);
      if (point === null) throw new HostError({ code: 'noBackup', because: 'notKept', bytes: 0, limit: 0 }, 'untouched');
      const requireTurn = session.nextTurn();
      try {
        const { leftAlone, without } = await whileWriting(() => takeBack(session, { job, point }, requireTurn, watch));
        open = null;
        last = null;
        return { leftAlone, without };
      } catch (error) {
        if (error instanceof HostError && error.left !== 'untouched') open = { job, point };
        throw error;
      }
    },

    async lastReceipt() {
      session.requireFloor();
      const begun = open;
      if (begun !== null) {
        const isAsBefore = await patiently(
          () =>
            lookingLess((looks) => session.inExcel((context) => isStillAsBefore(context, begun.point, { ...depth(), looks }))),
          clock,
          {},
          1,
        );
        return isAsBefore ? null : receiptHere(begun, false);
      }
      if (last !== null || !session.has('journal')) return last;
      return patiently(
        () => lookingLess((looks) => session.inExcel((context) => keptReceipt(context, { ...depth(), looks }))),
        clock,
        {},
        1,
      );
    },

    async keep(receipt) {
      session.nextTurn();
      if (session.has('journal')) await whileWriting(() => session.inExcel((context) => keepAsIs(context, receipt)));
      open = null;
      last = receipt.canRestore ? { ...receipt, isComplete: true } : null;
    },

    async forgetBackups() {
      session.nextTurn();
      if (session.has('journal')) await whileWriting(() => session.inExcel(forgetAll));
      open = null;
      last = null;
    },

    async goTo(at) {
      await session.inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(at.sheet);
        sheet.activate();
        rangeOf(sheet, at).select();
        await context.sync();
      }, at.sheet);
    },

    onChange: (listener) => watchChanges(run, () => writing > 0, listener),

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
