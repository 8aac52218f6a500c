import { compare, decimalText, equal, isNegative, isWhole } from '../domain/points';
import type { AssessedTarget, Target } from '../domain/year/targets';
import type { YearFinding } from '../domain/year/yearFinding';
import { nameKey } from '../shared/nameKey';
import { baseTarget } from './assessTargets';

/** What a plan states twice or cannot mean, and what the law would say of a result (DOMAIN S3). */
export function checkTargets(assessed: readonly AssessedTarget[]): readonly YearFinding[] {
  const targets = assessed.map(({ target }) => target);
  return assessed.flatMap((one, turn) => [...stated(one.target, turn, targets), ...arithmetic(one), ...law(one)]);
}

function stated(target: Target, turn: number, targets: readonly Target[]): readonly YearFinding[] {
  const { id, text, least, most, operator, at, resultAt, base, whole } = target;
  const name = id ?? text;
  const findings: YearFinding[] = [];
  const isTwice =
    id !== null &&
    targets
      .slice(0, turn)
      .some(
        (other) =>
          other.year === target.year &&
          other.id !== null &&
          nameKey(other.id) === nameKey(id) &&
          nameKey(other.unit ?? '') === nameKey(target.unit ?? ''),
      );
  if (isTwice) findings.push({ code: 'targetTwice', severity: 'error', at, facts: { id: name, year: target.year } });
  if (least !== null && most !== null && operator === 'between' && compare(least, most) > 0)
    findings.push({
      code: 'boundsTurned',
      severity: 'error',
      at,
      facts: { target: name, least: decimalText(least), most: decimalText(most) },
    });
  if (target.result !== null && (isNegative(target.result) || !isWhole(target.result)))
    findings.push({
      code: 'resultNoCount',
      severity: 'error',
      at: resultAt,
      facts: { target: name, result: decimalText(target.result) },
    });
  const other = baseTarget(target, targets);
  if (other !== null && whole !== null && other.result !== null && !equal(whole, other.result))
    findings.push({
      code: 'wholeDiffers',
      severity: 'error',
      at,
      facts: { target: name, whole: decimalText(whole), base: base ?? '', result: decimalText(other.result) },
    });
  return findings;
}

function arithmetic({ target, whole, verdict }: AssessedTarget): readonly YearFinding[] {
  const { id, text, at, resultAt, result } = target;
  const name = id ?? text;
  const findings: YearFinding[] = [];
  if (verdict === 'targetMissing' && result !== null)
    findings.push({ code: 'boundMissing', severity: 'error', at, facts: { target: name } });
  if (verdict === 'wholeMissing' && result !== null)
    findings.push({ code: 'wholeMissing', severity: 'error', at, facts: { target: name } });
  if (whole !== null && result !== null && compare(result, whole) > 0)
    findings.push({
      code: 'resultAboveWhole',
      severity: 'error',
      at: resultAt,
      facts: { target: name, result: decimalText(result), whole: decimalText(whole) },
    });
  if (verdict === 'noneFits') findings.push({ code: 'noCountFits', severity: 'info', at, facts: { target: name } });
  return findings;
}

/** Only where the officer has switched the warning on. */
function law({ target, rate, legal }: AssessedTarget): readonly YearFinding[] {
  return legal.flatMap(({ limit, isKept }): readonly YearFinding[] =>
    isKept === false && limit.warns && limit.most !== null && rate !== null
      ? [
          {
            code: 'aboveLegalLimit',
            severity: 'warning',
            at: target.resultAt,
            facts: {
              target: target.id ?? target.text,
              rate: decimalText(rate, 2),
              most: decimalText(limit.most),
              document: [limit.clause, limit.document].filter((one) => one !== null).join(', '),
            },
          },
        ]
      : [],
  );
}
