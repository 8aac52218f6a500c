import type { Criterion } from '../../domain/criteria';
import type { Method } from '../../domain/method';
import { HUNDRED, multiply } from '../../domain/points';
import type { Policy } from '../../domain/policy';
import type { Entry, ReadNumber, ReadTarget, Reading } from '../../domain/reading';
import type { ReviewStage } from '../../domain/review';
import type { ReadAs, TriedValue, TypedTrouble, ValueToTry } from '../../domain/triedValue';
import type { UnitId } from '../../domain/unit';
import { isNotAssigned } from '../numbers/wordsForNoNumber';
import { resultOf } from '../resultOf';
import { typedNumber } from './typedNumber';
import { shareTyped } from './shareTyped';

/** The cells as they would stand with what was typed, or why they would not. */
export type TypedEntry =
  | Exclude<TriedValue, { readonly kind: 'tried' }>
  | {
      readonly kind: 'entry';
      readonly entry: Entry;
      readonly readAs: ReadAs | null;
      readonly target: ReadAs | null;
      /** The value is no number; said if the method takes no words either. */
      readonly trouble: Pick<Extract<TriedValue, { readonly kind: 'notRead' }>, 'trouble' | 'candidates'> | null;
    };

/** Which cell a typed score would stand in: the first that counts among those the workbook has. */
export function enteredAt({ stages }: Reading, { basis }: Policy): ReviewStage {
  return basis.find((stage) => stages.includes(stage)) ?? basis[0] ?? 'agreed';
}

/** Whether points are typed as such, because no value gives them. */
export function takesPoints({ kind }: Method): boolean {
  return kind === 'manual';
}

/** Whether the value is compared with a target that each unit has for itself. */
export function takesTarget(method: Method): boolean {
  switch (method.kind) {
    case 'clusterLeader':
      return true;
    case 'ratioToTarget':
      return method.target === null;
    case 'tiers':
      return method.ofTarget === true;
    default:
      return false;
  }
}

export function entryTried(
  criterion: Criterion,
  standing: Entry | undefined,
  unit: UnitId,
  stage: ReviewStage,
  typed: ValueToTry,
): TypedEntry {
  const share = takesPoints(criterion.method) ? null : shareTyped(criterion, typed.value, takesTarget(criterion.method));
  const number = share?.value ?? typedNumber(typed.value, criterion.at, takesPoints(criterion.method) ? criterion.maximum : null);
  if (number.reading.status === 'missing') return { kind: 'blank' };
  const target = targetTried(criterion, standing, typed, share?.target ?? null);
  if (target !== null && 'kind' in target) return target;
  const entry: Entry = {
    unit,
    criterion: criterion.id,
    scores: takesPoints(criterion.method) ? { [stage]: number } : {},
    ...(takesPoints(criterion.method) ? {} : { result: resultOf(number) }),
    ...(target === null ? {} : { target }),
  };
  return {
    kind: 'entry',
    entry,
    readAs: readAs(number),
    target: target?.state === 'assigned' ? readAs(target.number) : null,
    trouble: number.reading.value === null ? troubleOf(number) : null,
  };
}

/** What was typed as the target, else the second number of `12/15`, else what stands in the workbook. */
function targetTried(
  { method, at }: Criterion,
  standing: Entry | undefined,
  { target: typed }: ValueToTry,
  fromShare: ReadNumber | null,
): ReadTarget | Extract<TriedValue, { readonly kind: 'notRead' }> | null {
  if (!takesTarget(method)) return standing?.target?.state === 'assigned' ? null : (standing?.target ?? null);
  if (isNotAssigned(typed)) return { state: 'notAssigned', at };
  const number = fromShare ?? typedNumber(typed, at, null);
  if (number.reading.status === 'missing') return standing?.target ?? null;
  if (number.reading.value === null) return { kind: 'notRead', what: 'target', ...troubleOf(number) };
  return { state: 'assigned', number };
}

/** 98% is read as 0.98 and meant as 98. */
function readAs({ reading }: ReadNumber): ReadAs | null {
  if (reading.status !== 'ok' && reading.status !== 'warn') return null;
  return { number: reading.isPercent ? multiply(reading.value, HUNDRED) : reading.value, isPercent: reading.isPercent };
}

const TROUBLES: readonly TypedTrouble[] = [
  'ambiguousSeparator',
  'scoreAndMaximum',
  'ratioOrDate',
  'unitInside',
  'wordForZero',
  'letterInNumber',
  'exponentText',
];

function troubleOf({ reading }: ReadNumber): {
  readonly trouble: TypedTrouble;
  readonly candidates: ReturnType<typeof candidatesOf>;
} {
  const why = 'why' in reading ? reading.why : [];
  return { trouble: TROUBLES.find((one) => why.includes(one)) ?? 'notNumber', candidates: candidatesOf(reading) };
}

function candidatesOf(reading: ReadNumber['reading']): Extract<TriedValue, { readonly kind: 'notRead' }>['candidates'] {
  return reading.status === 'ask' ? reading.candidates : [];
}
