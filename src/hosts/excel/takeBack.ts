import { HostError, type Watch } from '../../core/workbook/host';
import { patiently } from './patience';
import type { JobId } from './made';
import { sheetsOf, type RestorePoint } from './restorePoint';
import { restoreTo } from './restoreTo';
import type { Session } from './session';

type TakenBack = Awaited<ReturnType<typeof restoreTo>>;

/** Putting back may be repeated: it looks first, and does nothing where nothing differs. */
const TRIES_WHEN_LOST = 2;

/**
 * Puts back what a job changed, also one that broke off, and looks whether all is as before.
 * @param isOwnFailure the write has just failed: what is its own is put back whoever has written since
 * @throws HostError; `left` is `untouched` when it failed before anything was sent, and then the workbook is as the job left it
 */
export async function takeBack(
  session: Session,
  made: { readonly id: JobId; readonly point: RestorePoint; readonly part: string | null },
  isOwnFailure: boolean,
  requireTurn: () => void,
  watch: Watch,
): Promise<TakenBack> {
  let hasSent = false;
  const beforeTrip = (): void => {
    requireTurn();
    hasSent = true;
  };
  const attempt = async (mayRepeat: boolean, looks = true): Promise<TakenBack> => {
    const { id, part, point } = made;
    const journal = session.has('journal');
    const options = { merges: session.has('merges'), looks, journal, id, part, isOwnFailure, beforeTrip };
    try {
      return await session.inExcel((context) => restoreTo(context, point, options));
    } catch (error) {
      if (!mayRepeat || !(error instanceof HostError)) throw error;
      // How a big sheet looks now is too much for one answer; that it differs is then taken for granted.
      if (error.failure.code === 'tooMuchAtOnce' && looks && !hasSent) return attempt(true, false);
      // A sheet that was deleted between looking and putting back is added in the next attempt.
      if (error.failure.code === 'sheetMissing') return attempt(false, looks);
      if (error.failure.code === 'tooOld' && session.has('merges')) {
        session.doWithout('merges');
        return attempt(true, looks);
      }
      throw error;
    }
  };
  session.forget();
  try {
    const done = await patiently(() => attempt(true), session.surroundings.clock, watch, TRIES_WHEN_LOST);
    return hasSent && done.left === 'untouched' ? { ...done, left: 'takenBack' } : done;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (!hasSent) throw new HostError(error.failure, 'untouched');
    throw new HostError({ code: 'halfWritten', sheets: sheetsOf(made.point) });
  }
}
