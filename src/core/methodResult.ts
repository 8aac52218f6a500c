/**
 * A method as CONTRACT §3 prints it: the parameters of METHODS §2.1 by their names there (`max`, `upTo`, `else`), beside those
 * this project keeps (`maximum`, `otherwise`).
 */
import type { Award, Method, MethodPart } from './domain/method';
import { decimalText, exactText, type Points } from './domain/points';
import { plain } from './sealText';

export function methodResult(method: Method): Readonly<Record<string, unknown>> {
  const { gates, ...rest } = method;
  return { ...parametersOf(rest), ...(gates === undefined ? {} : { gates }) };
}

function parametersOf(method: Method): Readonly<Record<string, unknown>> {
  switch (method.kind) {
    case 'tiers': {
      const rows: readonly unknown[] =
        method.direction === 'higher'
          ? method.tiers.map((tier) => ({
              from: number(tier.from),
              ...award(tier),
              ...(tier.above === true ? { above: true } : {}),
              ...(tier.to === undefined ? {} : { to: number(tier.to) }),
            }))
          : [
              ...method.tiers.map((tier) => ({ upTo: number(tier.upTo), ...award(tier) })),
              ...(method.otherwise === null ? [] : [elseRow(method.otherwise)]),
            ];
      return {
        kind: method.kind,
        direction: method.direction,
        tiers: rows,
        ...(method.direction === 'lower'
          ? { otherwise: method.otherwise === null ? null : (award(method.otherwise).points ?? award(method.otherwise).share) }
          : {}),
        ...(method.until === undefined ? {} : { until: number(method.until) }),
        ...(method.ofTarget === true ? { ofTarget: true } : {}),
      };
    }
    case 'levels':
      return { kind: method.kind, levels: method.levels.map((level) => ({ label: level.label, ...award(level) })) };
    case 'composite':
      return { kind: method.kind, parts: method.parts.map(part), ...most(method.maximum) };
    case 'alternatives':
      return { kind: method.kind, branches: method.branches.map(part), pick: method.pick };
    case 'bonus':
    case 'penalty':
      return { ...numbers(method), max: method.cap === null ? null : number(method.cap) };
    case 'disqualifier':
      return {
        kind: method.kind,
        scope: typeof method.scope === 'object' ? `ceiling(${method.scope.ceiling})` : (method.scope ?? 'rank'),
      };
    case 'minMax':
      return { ...numbers(method), min: number(method.least), max: method.maximum === null ? null : number(method.maximum) };
    case 'perUnit':
    case 'ratioToTarget':
    case 'goalposts':
    case 'relativeToBest':
    case 'clusterLeader':
    case 'weightedCount':
      return { ...numbers(method), max: method.maximum === null ? null : number(method.maximum) };
    case 'passFail': {
      const { absence } = method;
      const plain = { ...numbers(method), max: method.maximum === null ? null : number(method.maximum) };
      return absence === undefined ? plain : { ...plain, absence };
    }
    case 'manual':
    case 'placeTable':
      return numbers(method);
  }
}

const number = (points: Points): string => decimalText(points);
const most = (maximum: Points | null): Readonly<Record<string, unknown>> => ({
  max: maximum === null ? null : number(maximum),
  maximum: maximum === null ? null : number(maximum),
});

function numbers(method: Method): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(method).map(([name, value]) => [name, plain(value, number)]));
}

/** A share is exact: `"3/4"` of the maximum is `"0.75"`, two thirds `"2/3"`. */
function award(one: Award): Readonly<Record<string, string>> {
  return one.points === undefined ? { share: exactText(one.share) } : { points: number(one.points) };
}

function elseRow(one: Award): Readonly<Record<string, string>> {
  return one.points === undefined
    ? { else: exactText(one.share), share: exactText(one.share) }
    : { else: number(one.points), points: number(one.points) };
}

function part({ label, method, maximum }: MethodPart): Readonly<Record<string, unknown>> {
  return { label, method: methodResult(method), ...most(maximum) };
}
