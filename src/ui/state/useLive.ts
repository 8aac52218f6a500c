import { startTransition, useCallback, useEffect, useRef, useState, type Dispatch } from 'react';
import { sameValue } from '../../core/shared/sameValue';
import type { LogWords } from '../../core/render/log/logWords';
import type { SheetArea } from '../../core/workbook/address';
import type { Waiting, WorkbookHost } from '../../core/workbook/host';
import type { EditedCell } from '../../core/workbook/withCells';
import { cellOf, type Workbook } from '../../core/workbook/workbook';
import type { AppraisalAction, AppraisalState, Checked } from './appraisalState';
import { checkedFrom, nextPaint, story } from './appraised';
import { triedAgain } from './liveTries';

/** Checking while people type. */
export interface Live {
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
  /** What was typed could not be read yet, and is tried again by itself; `null`: nothing is waited for. */
  readonly waiting: Waiting | null;
}

/** After a check the page is drawn first. */
const PREPARE_AFTER = 300;

/**
 * Checks what was edited once typing has paused: reads those cells and what follows from them, and checks only what they may change,
 * each step in a task of its own so that nobody waits. Never beside a job. A host that refuses for a while is asked again a few times. What
 * only a whole check can answer, what the host still cannot read, and any change while it is off leaves the note that the workbook has
 * changed. `null`: the host cannot tell single cells.
 */
export function useLive(
  host: WorkbookHost,
  state: AppraisalState,
  log: LogWords,
  dispatch: Dispatch<AppraisalAction>,
): Live | null {
  const [isOn, set] = useState(true);
  const now = useRef({ state, isOn, log });
  now.current = { state, isOn, log };
  const waiting = useRef<readonly SheetArea[]>([]);
  const isBusy = useRef(false);
  const [refusal, setRefusal] = useState<Waiting | null>(null);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  const drain = useCallback(async () => {
    const base = now.current.state.checked;
    if (isBusy.current || waiting.current.length === 0 || now.current.state.job !== null || base === null) return;
    isBusy.current = true;
    /** Nothing else has begun meanwhile that would read the workbook anyway. */
    const isWanted = (): boolean => {
      const { state: at, isOn: live } = now.current;
      return !isGone.current && live && at.checked === base && at.job === null && !at.hasChanged;
    };
    let areas: readonly SheetArea[] = [];
    /** With what was typed since the try before. */
    const attempt = (): Promise<Checked | null> => {
      areas = [...areas, ...waiting.current];
      waiting.current = [];
      return checkedAgain(host, base, areas);
    };
    const next = await triedAgain(attempt, isWanted, setRefusal).catch(() => null);
    setRefusal(null);
    isBusy.current = false;
    if (isGone.current) return;
    const { state: later } = now.current;
    if (later.checked !== base || later.job !== null) {
      waiting.current = [...areas, ...waiting.current];
      // Another result came while this one waited: nobody else goes on with it.
      if (later.job === null) void drain();
    } else if (next === null) dispatch({ kind: 'changed' });
    else if (next !== base)
      startTransition(() => dispatch({ kind: 'rechecked', from: base, checked: next, log: now.current.log }));
    // What was typed meanwhile; after another result the effect below goes on.
    else if (waiting.current.length > 0) void drain();
  }, [host, dispatch]);

  const canRead = host.readCells !== undefined;
  useEffect(() => {
    if (!host.can.watch) return undefined;
    return host.onChange((changed) => {
      const { state: at, isOn: live } = now.current;
      // What is edited while the first check reads is looked at when that check has ended.
      const isKnown = canRead && live && changed !== null && (at.checked !== null || at.job !== null) && !at.hasChanged;
      if (!isKnown) {
        dispatch({ kind: 'changed' });
        return;
      }
      waiting.current = [...waiting.current, ...changed];
      void drain();
    });
  }, [host, canRead, dispatch, drain]);

  const { checked, job, hasChanged } = state;
  useEffect(() => {
    // After a first check that failed or was stopped the next one reads everything.
    if (hasChanged || (checked === null && job === null)) waiting.current = [];
    void drain();
  }, [checked, job, hasChanged, drain]);

  useEffect(() => {
    if (!canRead || !isOn || checked === null) return undefined;
    const timer = setTimeout(() => checked.live(), PREPARE_AFTER);
    return () => clearTimeout(timer);
  }, [canRead, isOn, checked]);

  return canRead && host.can.watch ? { isOn, set, waiting: refusal } : null;
}

/** The check with what was edited; the same where nothing differs, `null` where the whole workbook has to be checked. */
async function checkedAgain(host: WorkbookHost, base: Checked, areas: readonly SheetArea[]): Promise<Checked | null> {
  const core = await story();
  const { cellsToLookAt, recheck, tablesHold } = core;
  const before = base.live();
  const cells = cellsToLookAt(areas, before.formulas);
  if (cells === null || host.readCells === undefined) return null;
  const edited = (await host.readCells(cells)).filter((cell) => isOther(cell, before.workbook));
  if (edited.length === 0) return base;
  await nextPaint();
  const found = recheck(before, edited);
  if (found.kind === 'whole') return null;
  await nextPaint();
  if (!tablesHold(found.now)) return null;
  return checkedFrom(found.now, () => found.now, core);
}

function isOther({ at, value, formula, format }: EditedCell, workbook: Workbook): boolean {
  const was = cellOf(workbook, at);
  return formula !== was.formula || (format ?? was.format) !== was.format || !sameValue(value, was.value);
}
