import { useEffect, useState } from 'react';
import type { Appraisal } from '../../core/domain/appraisal';
import type { CriterionId } from '../../core/domain/criteria';
import type { TriedValue, ValueToTry } from '../../core/domain/triedValue';

/** Milliseconds without a key before the engine runs: half a word or half a number is not answered. */
const QUIET = 250;

export interface Tried {
  /** What was typed when it was tried, which may be less than what stands in the field. */
  readonly typed: ValueToTry;
  readonly found: TriedValue;
}

/** What the engine gives for what was typed; `null` before anything was. */
export function useTried(
  core: typeof import('../state/story'),
  appraisal: Appraisal,
  criterion: CriterionId,
  { value, target, unit }: ValueToTry,
): Tried | null {
  const [tried, setTried] = useState<Tried | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const typed = { value, target, unit };
      const found = core.tryValue(appraisal, criterion, typed);
      setTried(found === null || found.kind === 'blank' ? null : { typed, found });
    }, QUIET);
    return () => clearTimeout(timer);
  }, [core, appraisal, criterion, value, target, unit]);
  return tried;
}
