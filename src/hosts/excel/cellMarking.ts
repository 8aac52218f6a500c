import type { NotMarked } from '../../core/workbook/cellMarks';
import { HostError, type Watch, type WorkbookHost } from '../../core/workbook/host';
import { markCells, missing } from './markCells';
import { markedCells } from './markedCells';
import { patiently } from './patience';
import type { Session } from './session';
import { askForSheets } from './targets';

/**
 * Marks on cells in Excel: no journal, no backup, no turn among writes. Excel answers `ItemNotFound` for conditional formats that a person made
 * twice in its dialog (office-js#5222, #6827, #6835), and nothing of that batch: then sheet by sheet, so that only that one is left out.
 */
export function cellMarking(session: Session): Pick<WorkbookHost, 'markCells' | 'markedCells'> {
  /** May be repeated whatever became of it. */
  const run = <T>(job: (context: Excel.RequestContext) => Promise<T>, watch: Watch): Promise<T> => {
    session.requireFloor();
    return patiently(() => session.inExcel(job), session.surroundings.clock, watch, 1);
  };

  const sheetNames = (watch: Watch): Promise<readonly string[]> =>
    run(async (context) => {
      const sheets = askForSheets(context);
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }, watch);

  return {
    async markCells(marks, watch = {}) {
      const mark = (only: string | null): Promise<readonly NotMarked[]> =>
        run(
          (context) => markCells(context, only === null ? marks : marks.filter(({ sheet }) => sheet === only), only, step),
          watch,
        );
      const step = (): void => watch.progress?.(0, 1);
      return mark(null).catch(async (error: unknown) => {
        requireRefusal(error);
        const names = await sheetNames(watch);
        const found = await eachOf(names, mark, (sheet): readonly NotMarked[] => [{ sheet, because: 'refused' }]);
        return [...found, ...missing(marks, names)];
      });
    },

    markedCells(watch = {}) {
      const look = (only: string | null) => run((context) => markedCells(context, only), watch);
      return look(null).catch(async (error: unknown) => {
        requireRefusal(error);
        return eachOf(await sheetNames(watch), look, () => []);
      });
    },
  };
}

/** One sheet after the other; what to say of one that Excel refuses is given. */
async function eachOf<T>(
  sheets: readonly string[],
  job: (sheet: string) => Promise<readonly T[]>,
  refused: (sheet: string) => readonly T[],
): Promise<readonly T[]> {
  const [first, ...rest] = sheets;
  if (first === undefined) return [];
  const found = await job(first).catch((error: unknown) => {
    requireRefusal(error);
    return refused(first);
  });
  return [...found, ...(await eachOf(rest, job, refused))];
}

/** Excel does not tell the formats; whatever else it says, of busyness or a lost connection, is about the whole job. */
function requireRefusal(error: unknown): void {
  const code = error instanceof HostError ? error.failure.code : null;
  if (code !== 'sheetMissing' && code !== 'unknown') throw error;
}
