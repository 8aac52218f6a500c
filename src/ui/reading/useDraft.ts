import { useEffect, useState } from 'react';
import { isOfSame, type ReadingCorrection } from '../../core/domain/readingCorrection';
import type { Checked } from '../state/appraisalState';

export interface Draft {
  /** The corrections as they would be saved; `null` while they are those on `Cấu hình`. */
  readonly changed: readonly ReadingCorrection[] | null;
  readonly all: readonly ReadingCorrection[];
  /** Puts one correction in the place of another, or takes it back. */
  readonly say: (before: ReadingCorrection | null, now: ReadingCorrection | null) => void;
  readonly drop: () => void;
}

/** What a person has said since the last check and not saved yet. */
export function useDraft({ workbook, appraisal }: Checked): Draft {
  const [changed, setChanged] = useState<readonly ReadingCorrection[] | null>(null);
  useEffect(() => setChanged(null), [workbook]);
  const saved = appraisal.recognition.corrections?.all ?? NONE;
  const all = changed ?? saved;
  const say = (before: ReadingCorrection | null, now: ReadingCorrection | null): void => {
    const isReplaced = (one: ReadingCorrection): boolean => one === before || (now !== null && isOfSame(one, now));
    const at = now?.at ?? all.find(isReplaced)?.at ?? null;
    const next = [...all.filter((one) => !isReplaced(one)), ...(now === null ? [] : [{ ...now, at }])];
    setChanged(isAlike(next, saved) ? null : next);
  };
  return { changed, all, say, drop: () => setChanged(null) };
}

const NONE: readonly ReadingCorrection[] = [];

function isAlike(one: readonly ReadingCorrection[], other: readonly ReadingCorrection[]): boolean {
  const texts = (all: readonly ReadingCorrection[]): string =>
    all
      .map((each) => JSON.stringify(each))
      .sort()
      .join();
  return texts(one) === texts(other);
}
