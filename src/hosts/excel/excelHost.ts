import type { CellRef } from '../../core/workbook/address';
import type { Cell } from '../../core/workbook/cell';
import type { Edit } from '../../core/workbook/edit';
import { HostError, type Receipt, type WorkbookHost } from '../../core/workbook/host';
import { sheetNamed, type Workbook } from '../../core/workbook/workbook';
import { applyEdits, type KnownSheet } from './applyEdits';
import { failureFrom } from './failureFrom';
import { readWorkbook, type Snapshot } from './readWorkbook';
import { restoreTo, type RestorePoint } from './restorePoint';
import { RUNTIME_FLOOR } from './runtimeFloor';
import { rangeOf } from './savedCell';
import { READ_CELLS } from './trips';
import { QUIET_MILLISECONDS, watchChanges } from './watchChanges';

const MERGED_AREAS = '1.13';
const HALVINGS = 3;

const USER_STARTED = { delayForCellEdit: true };

const isInExcel = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

/**
 * The workbook that is open in Excel, over Office.js. Reads everything in three trips and writes in four, whatever the number of sheets.
 * Between calls it remembers what it last read and wrote, to notice that someone changed a sheet meanwhile; all of it can be read again.
 * @param supports whether this Excel has a requirement set of `ExcelApi`
 */
export function excelHost(run: typeof Excel.run = Excel.run, supports: (version: string) => boolean = isInExcel): WorkbookHost {
  let lastRead: Workbook | null = null;
  let known: ReadonlyMap<string, KnownSheet> = new Map();
  let rewritten: ReadonlySet<string> = new Set();
  let writing = 0;
  const points = new WeakMap<Receipt, readonly RestorePoint[]>();

  const requireFloor = (): void => {
    if (!supports(RUNTIME_FLOOR)) throw new HostError({ code: 'tooOld', feature: `ExcelApi ${RUNTIME_FLOOR}` });
  };

  const readOnce = (cellsPerTrip: number, merges: boolean, progress: (done: number, of: number) => void): Promise<Snapshot> =>
    inExcel('', () => run(USER_STARTED, (context) => readWorkbook(context, { cellsPerTrip, merges, progress })));

  /** Too much at once: in halves, three times. Merged areas refused: without them. A lost connection: once more. */
  const readPatiently = async (
    cellsPerTrip: number,
    merges: boolean,
    halvings: number,
    again: boolean,
    progress: (done: number, of: number) => void,
  ): Promise<Snapshot> => {
    try {
      return await readOnce(cellsPerTrip, merges, progress);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code } = error.failure;
      if (code === 'tooMuchAtOnce' && halvings > 0)
        return readPatiently(Math.ceil(cellsPerTrip / 2), merges, halvings - 1, again, progress);
      if ((code === 'unknown' || code === 'tooOld') && merges)
        return readPatiently(cellsPerTrip, false, halvings, again, progress);
      if (code === 'lostConnection' && again) return readPatiently(cellsPerTrip, merges, halvings, false, progress);
      throw error;
    }
  };

  const restorePoints = async ([point]: readonly RestorePoint[]): Promise<void> => {
    known = new Map();
    lastRead = null;
    if (point !== undefined) await inExcel('', () => run(USER_STARTED, (context) => restoreTo(context, point)));
  };

  /** The events of a write may come just after it. */
  const whileWriting = async <T>(job: () => Promise<T>): Promise<T> => {
    writing += 1;
    try {
      return await job();
    } finally {
      setTimeout(() => (writing -= 1), QUIET_MILLISECONDS);
    }
  };

  const cellAsRead = (at: CellRef): Cell | null | undefined => {
    const sheet = lastRead === null || rewritten.has(cellKey(at)) ? null : sheetNamed(lastRead, at.sheet);
    return sheet === null ? undefined : (sheet.rows.get(at.row)?.get(at.column) ?? null);
  };

  /** A backup that is too much for one trip is taken without looks; nothing has been written then. */
  const applyPatiently = async (
    edits: readonly Edit[],
    made: RestorePoint[],
    looks: boolean,
  ): Promise<ReadonlyMap<string, KnownSheet>> => {
    const backup = { merges: supports(MERGED_AREAS), looks };
    const options = { backup, known, cellAsRead, beforeWriting: (point: RestorePoint) => made.push(point) };
    try {
      return await inExcel('', () => run(USER_STARTED, (context) => applyEdits(context, edits, options)));
    } catch (error) {
      const isBackupTooLarge = error instanceof HostError && error.failure.code === 'tooMuchAtOnce' && made.length === 0 && looks;
      if (isBackupTooLarge) return applyPatiently(edits, made, false);
      throw error;
    }
  };

  return {
    can: { restore: true, goTo: true, watch: true },

    async read(progress = () => undefined) {
      requireFloor();
      const snapshot = await readPatiently(READ_CELLS, supports(MERGED_AREAS), HALVINGS, true, progress);
      lastRead = snapshot.workbook;
      known = snapshot.sheets;
      rewritten = new Set();
      return snapshot.workbook;
    },

    async apply(edits) {
      requireFloor();
      return whileWriting(async () => {
        const made: RestorePoint[] = [];
        try {
          known = new Map([...known, ...(await applyPatiently(edits, made, true))]);
        } catch (error) {
          await takeBack(made, restorePoints);
          throw error;
        }
        rewritten = new Set([...rewritten, ...edits.flatMap(cellKeys)]);
        const receipt: Receipt = {
          written: edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet.name] : [])),
          restorePoint: made,
        };
        points.set(receipt, made);
        return receipt;
      });
    },

    async restore(receipt) {
      const made = points.get(receipt);
      if (made === undefined) throw new Error('This receipt was not made by this host');
      await whileWriting(() => restorePoints(made));
    },

    async goTo(at) {
      await inExcel(at.sheet, () =>
        run(USER_STARTED, async (context) => {
          const sheet = context.workbook.worksheets.getItem(at.sheet);
          sheet.activate();
          rangeOf(sheet, at).select();
          await context.sync();
        }),
      );
    },

    onChange: (listener) => watchChanges(run, () => writing > 0, listener),
  };
}

/** Everything Office.js throws leaves here as a `HostError`. */
async function inExcel<T>(sheet: string, job: () => Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    throw failureFrom(error, sheet);
  }
}

/** A batch that fails is not rolled back by Excel: what ran before the failing action stays (OFFICE §4). No point was made: nothing was written. */
async function takeBack(made: readonly RestorePoint[], restore: (made: readonly RestorePoint[]) => Promise<void>): Promise<void> {
  try {
    await restore(made);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const names = made.flatMap(({ added, replaced, cells }) => [
      ...added.map(({ name }) => name),
      ...replaced.map(({ name }) => name),
      ...cells.map(({ at }) => at.sheet),
    ]);
    throw new HostError({ code: 'halfWritten', sheets: [...new Set(names)] });
  }
}

function cellKeys(edit: Edit): readonly string[] {
  return edit.kind === 'setCells' ? edit.cells.map(({ at }) => cellKey(at)) : [];
}

function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet}!${row},${column}`;
}
