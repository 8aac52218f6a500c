import type { Criterion } from '../../domain/criteria';
import { divide, isNegative, isZero } from '../../domain/points';
import type { ReadNumber } from '../../domain/reading';
import { stripMarks } from '../../shared/foldHeading';
import { typedNumber } from './typedNumber';

const SHARE = /^\s*([^/]*\d[^/]*)\/([^/]*\d[^/]*)$/;

/** `12/15` where the row speaks of a share: 12 of the 15 that were the target, or 80 % where the value is a rate. `null`: it is no share here. */
export function shareTyped(
  criterion: Criterion,
  typed: string,
  takesTarget: boolean,
): { readonly value: ReadNumber; readonly target: ReadNumber | null } | null {
  const [, first = '', second = ''] = SHARE.exec(typed) ?? [];
  if (first === '' || (!takesTarget && !isRate(criterion))) return null;
  const [part, whole] = [typedNumber(first, criterion.at, null), typedNumber(second, criterion.at, null)];
  if (part.reading.value === null || whole.reading.value === null) return null;
  if (takesTarget) return { value: part, target: whole };
  if (isZero(whole.reading.value) || isNegative(whole.reading.value)) return null;
  const value = divide(part.reading.value, whole.reading.value);
  return {
    value: { ...part, shown: typed.trim(), format: '0%', reading: { status: 'ok', value, why: ['percent'], isPercent: true } },
    target: null,
  };
}

const RATES: ReadonlySet<Criterion['method']['kind']> = new Set<Criterion['method']['kind']>([
  'tiers',
  'ratioToTarget',
  'goalposts',
  'relativeToBest',
  'minMax',
]);

/** The method compares rates, and the row says that its value is one. */
function isRate({ method, unitOfMeasure, sentence, text }: Criterion): boolean {
  return RATES.has(method.kind) && /%|\bty le\b|\bti le\b/.test(stripMarks([unitOfMeasure, sentence, text].join(' ')));
}
