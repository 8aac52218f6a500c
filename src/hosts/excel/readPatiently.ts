import { HostError, type Watch } from '../../core/workbook/host';
import { patiently } from './patience';
import { readWorkbook, type Snapshot } from './readWorkbook';
import type { Session } from './session';
import { READ_CELLS } from './trips';

const HALVINGS = 3;

/** A busy Excel is asked again, a lost connection once more, a cell being edited is waited for. */
export function readPatiently(session: Session, watch: Watch): Promise<Snapshot> {
  return patiently(
    () => readInParts(session, watch, READ_CELLS, HALVINGS, session.has('merges')),
    session.surroundings.clock,
    watch,
    1,
  );
}

/** Too much at once: in halves, three times. Merged areas refused: without them, and never again where Excel does not know them. */
async function readInParts(
  session: Session,
  watch: Watch,
  cellsPerTrip: number,
  halvings: number,
  merges: boolean,
): Promise<Snapshot> {
  const progress = watch.progress ?? (() => undefined);
  try {
    return await session.inExcel((context) => readWorkbook(context, { cellsPerTrip, merges, dates: session.dates, progress }));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const { code } = error.failure;
    if (code === 'tooMuchAtOnce' && halvings > 0)
      return readInParts(session, watch, Math.ceil(cellsPerTrip / 2), halvings - 1, merges);
    if (merges && (code === 'tooOld' || code === 'unknown')) {
      if (code === 'tooOld') session.doWithout('merges');
      return readInParts(session, watch, cellsPerTrip, halvings, false);
    }
    throw error;
  }
}
