import { officeRefused } from './officeRefused';

/** Several events of one action arrive apart; one call is enough. */
export const QUIET_MILLISECONDS = 400;

/**
 * Calls the listener once the user's changes have been quiet for 400 ms; returns the way to stop.
 * Events are hints (OFFICE §4): Excel misses some, so nothing relies on them and a failure to register leaves only the button "Kiểm tra lại".
 */
export function watchChanges(run: typeof Excel.run, isWriting: () => boolean, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const notice = (source: string, trigger: string | undefined): Promise<void> => {
    // Below ExcelApi 1.14 an event does not say who caused it; that it comes from another person it always says.
    const isOwn = source !== 'Remote' && (trigger === 'ThisLocalAddin' || (trigger === undefined && isWriting()));
    if (!isOwn && !stopped) {
      clearTimeout(timer);
      timer = setTimeout(listener, QUIET_MILLISECONDS);
    }
    return Promise.resolve();
  };
  const registered = run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add((event) => notice(event.source, event.triggerSource)),
      worksheets.onAdded.add((event) => notice(event.source, undefined)),
      worksheets.onDeleted.add((event) => notice(event.source, undefined)),
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
