import { isZero, pointsFrom } from '../../domain/points';
import type { StatedShare } from '../../domain/proofreading';
import type { Amount } from '../text/amount';
import type { Flow } from '../text/flow';
import type { Node } from '../text/outline';
import { counts } from './counts';
import type { Head } from './head';
import { sharesOfNamedBase } from './namedBase';
import { agreeing, readingsOf } from './reading';
import { scopesIn, type Scope } from './scope';
import { hasOtherBase, judged, MOST_BETWEEN, percentAfter, RATE, SHARE, verdictOf } from './shareOf';

const FRACTION = /(?<![\d.,/])(\d{1,3}(?:\.\d{3})+|\d+)\s?\/\s?(\d{1,3}(?:\.\d{3})+|\d+)(?![\d/])/gu;
/** `trong số giảng viên có 30 thạc sĩ, chiếm 66,7%`: of those, whose number stands elsewhere. */
const OF_SOME = /(?<![\p{L}])trong (?:tổng )?số (?!đó|này|trên)\p{L}[^,;.\d]*$/iu;

/** Percentages stated beside what they are a share of: `44/55 tiêu chí, đạt 80%`; `3 người, chiếm 14%` of a list's total. Source: DOMAIN §6. */
export function sharesIn(nodes: readonly Node[]): readonly StatedShare[] {
  const found = new Map<string, StatedShare>();
  const add = (share: StatedShare): void => {
    const key = `${share.at.line}:${share.at.column}`;
    const before = found.get(key);
    if (before === undefined || (before.verdict !== 'agrees' && share.verdict === 'agrees')) found.set(key, share);
  };
  const visit = (node: Node, above: readonly Scope[]): void => {
    const { flow } = node;
    ofFractions(flow).forEach(add);
    sharesOfNamedBase(flow).forEach(add);
    const scopes = scopesIn(node, null);
    for (const scope of scopes) ofList(scope, above).forEach(add);
    for (const child of node.children) visit(child, [...above, ...scopes]);
  };
  for (const node of nodes) visit(node, []);
  return [...found.values()];
}

function ofFractions(flow: Flow): readonly StatedShare[] {
  return [...flow.text.matchAll(FRACTION)].flatMap((match) => {
    const [shown, first = '', second = ''] = match;
    const part = pointsFrom(first.replace(/\./g, ''));
    const whole = pointsFrom(second.replace(/\./g, ''));
    if (part === null || whole === null || isZero(whole)) return [];
    const percent =
      percentAfter(flow, match.index + shown.length, RATE) ?? percentBefore(flow, match.index, match.index + shown.length);
    return percent === null ? [] : [judged(flow, percent, part, whole, true)];
  });
}

function ofList(scope: Scope, above: readonly Scope[]): readonly StatedShare[] {
  return scope.segments.flatMap(({ pieces }) =>
    pieces.flatMap(({ amounts, flow }) =>
      amounts.flatMap((amount): readonly StatedShare[] => {
        if (amount.isPercent || amount.isAside) return [];
        const percent = percentAfter(flow, amount.noun?.end ?? amount.end, SHARE);
        if (percent === null) return [];
        const heads = scope.heads.filter((head) => amount.noun === null || counts(amount, head));
        const [nearest] = heads;
        if (nearest === undefined || isZero(nearest.amount.value)) return [];
        const wider = [...heads, ...above.flatMap((one) => one.heads)].map((head) => head.amount.value);
        const fitting = wider.find((whole) => !isZero(whole) && verdictOf(percent, amount.value, whole, true) === 'agrees');
        const isPlainBase = !hasOtherBase(flow, percent) && !OF_SOME.test(flow.text.slice(0, amount.at));
        const isWhole = scope.claim === 'whole' || scope.claim === 'among' || isAddedUp(scope, nearest);
        const isSure = isPlainBase && !nearest.amount.isRough && isWhole && above.length === 0;
        return [judged(flow, percent, amount.value, fitting ?? nearest.amount.value, isSure)];
      }),
    ),
  );
}

/** A colon alone may open anything; parts that add up show what it opened. */
function isAddedUp({ segments }: Scope, head: Head): boolean {
  return agreeing(readingsOf(segments, head, [head], 'plain'), head.amount.value) !== null;
}

/** `100% chi bộ (12/12)`: the fraction in brackets behind its percentage. */
function percentBefore(flow: Flow, at: number, end: number): Amount | null {
  const before = flow.marks.filter((mark) => mark.kind === 'amount' && mark.end <= at && mark.amount.isPercent).at(-1);
  if (before?.kind !== 'amount' || before.amount.isAside || before.amount.isRough) return null;
  const between = flow.text.slice(before.end, at);
  const isBracketed = /^\s?%[^;.\d]*\(\s*$/u.test(between) && /^\s*(?:\p{L}+\s*){0,3}\)/u.test(flow.text.slice(end));
  return isBracketed && between.length < MOST_BETWEEN ? before.amount : null;
}
