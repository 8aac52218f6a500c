import { parseArea } from '../../core/workbook/address';
import type { Changed } from '../../core/workbook/host';
import { officeRefused } from './officeRefused';

/** Several events of one action arrive apart; one call is enough. */
export const QUIET_MILLISECONDS = 400;

/**
 * Calls the listener once the user's changes have been quiet for 400 ms; returns the way to stop.
 * Events are hints (OFFICE §4): Excel misses some, so nothing relies on them and a failure to register leaves only the button "Kiểm tra lại".
 */
export function watchChanges(
  run: typeof Excel.run,
  isWriting: () => boolean,
  nameOf: (sheet: string) => string | null,
  listener: (changed: Changed) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let changed: Changed = [];
  const tell = (): void => {
    const told = changed;
    changed = [];
    listener(told);
  };
  const notice = (source: string, trigger: string | undefined, areas: Changed): Promise<void> => {
    // Below ExcelApi 1.14 an event does not say who caused it; that it comes from another person it always says.
    const isOwn = source !== 'Remote' && (trigger === 'ThisLocalAddin' || (trigger === undefined && isWriting()));
    if (!isOwn && !stopped) {
      changed = changed === null || areas === null ? null : [...changed, ...areas];
      clearTimeout(timer);
      timer = setTimeout(tell, QUIET_MILLISECONDS);
    }
    return Promise.resolve();
  };
  const registered = run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add((event) => notice(event.source, event.triggerSource, areasOf(event, nameOf))),
      worksheets.onAdded.add((event) => notice(event.source, undefined, null)),
      worksheets.onDeleted.add((event) => notice(event.source, undefined, null)),
    ];
    await context.sync();
    return { context, handlers };
  }).catch(officeRefused);
  return () => {
    stopped = true;
    clearTimeout(timer);
    void registered.then(async (found) => {
      if (found === null) return;
      // An event is removed only with the context that added it.
      await run(found.context, async (context) => {
        for (const handler of found.handlers) handler.remove();
        await context.sync();
      }).catch(officeRefused);
    });
  };
}

/** Only cells that were typed into keep every other cell where it is. An address may name several areas: `B5,D7:E9`. */
function areasOf(
  { changeType, address, worksheetId }: Pick<Excel.WorksheetChangedEventArgs, 'changeType' | 'address' | 'worksheetId'>,
  nameOf: (sheet: string) => string | null,
): Changed {
  const sheet = nameOf(worksheetId);
  if (changeType !== 'RangeEdited' || sheet === null) return null;
  const areas = address.split(',').map((one) => parseArea(one.slice(one.lastIndexOf('!') + 1).replace(/\$/g, '')));
  return areas.every((area) => area !== null) ? areas.map((area) => ({ sheet, area })) : null;
}
