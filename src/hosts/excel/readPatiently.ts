import { HostError, type Watch } from '../../core/workbook/host';
import { patiently } from './patience';
import { readWorkbook, type Snapshot } from './readWorkbook';
import type { Session } from './session';
import { READ_CELLS } from './trips';

const HALVINGS = 3;

/** A busy Excel is asked again, a lost connection once more, a cell being edited is waited for. */
export function readPatiently(session: Session, watch: Watch): Promise<Snapshot> {
  return patiently(
    () => readInParts(session, watch, READ_CELLS, HALVINGS, { merges: session.has('merges'), print: session.has('print') }),
    session.surroundings.clock,
    watch,
    1,
  );
}

/** What may be left unasked. */
type Asks = Readonly<Record<'print' | 'merges', boolean>>;

/** What to leave out first of what is asked. */
function lesser({ merges, print }: Asks): keyof Asks | null {
  return merges ? 'merges' : print ? 'print' : null;
}

/**
 * Too much at once: in halves, three times. Merged areas refused: without them, and never again where Excel does not know them. How sheets
 * are printed refused, which where no printer is set up looks like a lost connection: never again, for little hangs on it.
 */
async function readInParts(
  session: Session,
  watch: Watch,
  cellsPerTrip: number,
  halvings: number,
  asks: Asks,
): Promise<Snapshot> {
  const progress = watch.progress ?? (() => undefined);
  try {
    return await session.inExcel((context) => readWorkbook(context, { ...asks, cellsPerTrip, dates: session.dates, progress }));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const { code } = error.failure;
    if (code === 'tooMuchAtOnce' && halvings > 0)
      return readInParts(session, watch, Math.ceil(cellsPerTrip / 2), halvings - 1, asks);
    const without =
      code === 'tooOld' || code === 'unknown' ? lesser(asks) : code === 'lostConnection' && asks.print ? 'print' : null;
    if (without !== null) {
      if (code === 'tooOld' || without === 'print') session.doWithout(without);
      return readInParts(session, watch, cellsPerTrip, halvings, { ...asks, [without]: false });
    }
    throw error;
  }
}
