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

/**
 * Too much at once: in halves, three times. Refused otherwise: never again asking how sheets are printed, for little hangs on it; then
 * without merged areas, and never again where Excel does not know them.
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
    const without = asks.print ? 'print' : asks.merges ? 'merges' : null;
    if (without !== null && (code === 'tooOld' || code === 'unknown')) {
      if (code === 'tooOld' || without === 'print') session.doWithout(without);
      return readInParts(session, watch, cellsPerTrip, halvings, { ...asks, [without]: false });
    }
    throw error;
  }
}
