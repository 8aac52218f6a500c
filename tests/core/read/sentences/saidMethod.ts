import type { Award, Method, MethodPart, PeriodCap, Steps } from '../../../../src/core/domain/method';
import { exactText, multiply, points, type Points } from '../../../../src/core/domain/points';

const or = (value: Points | null | undefined): string => (value === null || value === undefined ? '-' : exactText(value));

/** 3/4 of the maximum is `75%`, 2/3 stays `2/3`. */
function earned(award: Award): string {
  if (award.points !== undefined) return exactText(award.points);
  const percent = exactText(multiply(award.share, points('100')));
  return percent.includes('/') ? exactText(award.share) : `${percent}%`;
}

const period = (cap: PeriodCap | undefined): string => (cap === undefined ? '' : ` each ${cap.period} ${exactText(cap.points)}`);
const by = ({ blockSize }: { readonly blockSize?: Points }): string =>
  blockSize === undefined ? '' : ` by ${exactText(blockSize)}`;
const steps = (side: string, { size, unit, points: each, cap }: Steps): string =>
  ` ${side} ${exactText(size)}${unit === 'percent' ? '%' : ''}→${exactText(each)}${cap === null ? '' : ` to ${exactText(cap)}`}`;
const items = (all: readonly { readonly label: string; readonly points: Points }[]): string =>
  all.map((item) => `${item.label}=${exactText(item.points)}`).join(' ');
const parts = (all: readonly MethodPart[]): string => `[${all.map((part) => saidMethod(part.method)).join(' | ')}]`;

/** A method on one line, numbers as decimal texts: `perUnit 2 free 1 max 6`. */
export function saidMethod(method: Method | null): string {
  if (method === null) return 'nothing';
  return said(method) + (method.gates === undefined ? '' : ` unless [${method.gates.join(' | ')}]`);
}

function said(method: Method): string {
  switch (method.kind) {
    case 'manual':
      return `manual${method.step === null ? '' : ` step ${or(method.step)}`}`;
    case 'perUnit': {
      const free = exactText(method.freeUnits) === '0' ? '' : ` free ${or(method.freeUnits)}`;
      return `perUnit ${or(method.pointsPerUnit)}${by(method)}${free} max ${or(method.maximum)}${period(method.periodCap)}`;
    }
    case 'tiers': {
      const rows =
        method.direction === 'higher'
          ? method.tiers
              .map(
                (tier) =>
                  `${tier.above === true ? '>' : ''}${exactText(tier.from)}${tier.to === undefined ? '' : `…${exactText(tier.to)}`}→${earned(tier)}`,
              )
              .join(' ')
          : `${method.tiers.map((tier) => `≤${exactText(tier.upTo)}→${earned(tier)}`).join(' ')} else ${method.otherwise === null ? '-' : earned(method.otherwise)}`;
      return `tiers ${rows}${method.until === undefined ? '' : ` until ${or(method.until)}`}${method.ofTarget === true ? ' of target' : ''}`;
    }
    case 'ratioToTarget': {
      const floor =
        exactText(method.floorRatio) === '0' ? '' : ` floor ${method.aboveFloor === true ? '>' : ''}${or(method.floorRatio)}`;
      const { shortfall } = method;
      const below =
        shortfall === undefined || shortfall === 'proportional'
          ? ''
          : shortfall === 'none'
            ? ' nothing below'
            : shortfall === null
              ? ' unknown below'
              : steps('below', shortfall);
      const beyond = exactText(method.capRatio) === '1' ? '' : ` up to ×${exactText(method.capRatio)}`;
      return `ratio max ${or(method.maximum)} target ${or(method.target)}${beyond}${floor}${method.direction === 'lower' ? ' lower' : ''}${below}${method.excess === undefined ? '' : steps('above', method.excess)}`;
    }
    case 'goalposts':
      return `goalposts ${or(method.low)}→0 ${or(method.high)}→${or(method.maximum)}`;
    case 'passFail':
      return `passFail ${or(method.maximum)}`;
    case 'levels':
      return `levels ${method.levels.map((level) => `${level.label}=${earned(level)}`).join(' ')}`;
    case 'relativeToBest':
      return `best max ${or(method.maximum)}${method.direction === 'lower' ? ' lower' : ''}`;
    case 'minMax':
      return `minMax ${or(method.least)} to ${or(method.maximum)}`;
    case 'clusterLeader':
      return `leader max ${or(method.maximum)}`;
    case 'placeTable':
      return `places ${method.points.map(exactText).join(' ')} beyond ${or(method.beyond)}`;
    case 'weightedCount':
      return `count ${items(method.items)} max ${or(method.maximum)}`;
    case 'composite':
      return `sum ${parts(method.parts)} max ${or(method.maximum)}`;
    case 'alternatives':
      return `either ${parts(method.branches)}`;
    case 'bonus':
      return `bonus ${method.once ? 'once ' : ''}${method.items === undefined ? or(method.pointsPerUnit) : items(method.items)}${by(method)} max ${or(method.cap)}${period(method.periodCap)}`;
    case 'penalty': {
      const from = method.from === undefined ? '' : ` from ${earned(method.from) === '100%' ? 'all' : earned(method.from)}`;
      return `penalty ${method.items === undefined ? or(method.pointsPerUnit) : items(method.items)}${by(method)} max ${or(method.cap)}${from}`;
    }
    case 'disqualifier':
      return `bar ${typeof method.scope === 'object' ? `ceiling ${method.scope.ceiling}` : (method.scope ?? 'rank')}`;
  }
}
