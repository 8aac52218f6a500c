import { useCallback, useEffect, useRef, useState } from 'react';
import { markFindings } from '../../core/markFindings';
import type { CellMarks, NotMarked } from '../../core/workbook/cellMarks';
import type { WorkbookHost } from '../../core/workbook/host';
import type { AppraisalState, Failure } from './appraisalState';
import { failureOf } from './failureOf';

/** Marks on the cells with findings, as the panel shows and switches them. */
export interface CellMarking {
  readonly isOn: boolean;
  /** The marks in the workbook, as far as they are known; also those of an earlier time. */
  readonly standing: readonly CellMarks[];
  readonly notMarked: readonly NotMarked[];
  readonly isBusy: boolean;
  readonly failed: Failure | null;
  /** All marks were taken away just now. */
  readonly isCleared: boolean;
  /** Off takes all marks away, also those of an earlier time. */
  readonly turn: (isOn: boolean) => void;
  /** Asks once more for what failed. */
  readonly retry: () => void;
}

type Known = Pick<CellMarking, 'standing' | 'notMarked' | 'failed' | 'isCleared'>;
const NOTHING: Known = { standing: [], notMarked: [], failed: null, isCleared: false };

/**
 * Marks follow each check while they are on. No job of the panel: what it is doing goes on, and its undo is left alone, as marks are no
 * write. One request after the other, and of those that wait only the newest.
 */
export function useCellMarks(host: WorkbookHost, { checked, written }: AppraisalState): CellMarking {
  const [isOn, setOn] = useState(false);
  const [known, setKnown] = useState(NOTHING);
  const [isBusy, setBusy] = useState(false);
  const queue = useRef(Promise.resolve());
  const newest = useRef(0);
  const wanted = useRef<readonly CellMarks[]>([]);
  /** What was marked last, if nobody has written since: no need to do it again, and nothing more for Excel's own undo to step through. */
  const done = useRef<string | null>(null);

  const put = useCallback(
    (marks: readonly CellMarks[]) => {
      const id = (newest.current += 1);
      wanted.current = marks;
      done.current = null;
      const isNewest = (): boolean => newest.current === id;
      setBusy(true);
      queue.current = queue.current.then(async () => {
        if (!isNewest()) return;
        const ended = await host.markCells(marks).then(
          (notMarked) => {
            done.current = notMarked.length === 0 ? JSON.stringify(marks) : null;
            return (before: Known) => knownAfter(before, marks, notMarked);
          },
          // What is left of it nobody knows: what stood there is still offered to be taken away.
          (error: unknown) => (before: Known) => ({ ...before, failed: failureOf(error), isCleared: false }),
        );
        setKnown(ended);
        if (isNewest()) setBusy(false);
      });
    },
    [host],
  );

  useEffect(() => {
    done.current = null;
  }, [written]);
  useEffect(() => {
    if (!isOn || checked === null) return;
    const marks = markFindings(checked.appraisal, checked.workbook);
    if (JSON.stringify(marks) !== done.current) put(marks);
  }, [isOn, checked, put]);

  const hasChecked = checked !== null;
  useEffect(() => {
    if (!hasChecked) return;
    const asked = newest.current;
    host.markedCells().then(
      (standing) => {
        if (newest.current === asked) setKnown((before) => ({ ...before, standing }));
      },
      // Nothing rests on it but an offer.
      () => undefined,
    );
  }, [host, hasChecked]);

  const turn = useCallback(
    (next: boolean) => {
      setOn(next);
      if (!next) put([]);
    },
    [put],
  );

  const retry = useCallback(() => put(wanted.current), [put]);

  return { ...known, isOn, isBusy, turn, retry };
}

/** Sheets that could not be changed have the marks of before. */
function knownAfter({ standing }: Known, marks: readonly CellMarks[], notMarked: readonly NotMarked[]): Known {
  const reasonOf = ({ sheet }: CellMarks): NotMarked['because'] | null =>
    notMarked.find((one) => one.sheet === sheet)?.because ?? null;
  const set = marks.filter((one) => reasonOf(one) === null);
  const kept = standing.filter((one) => reasonOf(one) === 'protected' || reasonOf(one) === 'refused');
  return { standing: [...set, ...kept], notMarked, failed: null, isCleared: marks.length === 0 && kept.length === 0 };
}
