import { withBracketsOpened } from './brackets';
import type { Method } from '../../domain/method';
import type { Clause } from './clause';
import { cappedParts } from './cappedParts';
import { clausesOf } from './clauses';
import { alternatives } from './alternatives';
import { composite, segments, withoutLetters } from './compound';
import { withoutGates, type Gated } from './gates';
import { bestFormula } from './methods/bestFormula';
import { isLeftOpen } from './leftOpen';
import { leadingCap } from './limit';
import { counting } from './methods/counting';
import { deduction } from './methods/deduction';
import { disqualifier } from './methods/disqualifier';
import { formula } from './methods/formula';
import { goalposts } from './methods/goalposts';
import { levels } from './methods/levels';
import { manual } from './methods/manual';
import { onceBonus } from './methods/once';
import { passFail } from './methods/passFail';
import { placeFormula } from './methods/placeFormula';
import { placeTable } from './methods/placeTable';
import { rangeFormula } from './methods/rangeFormula';
import { ratioToTarget } from './methods/ratioToTarget';
import { relative } from './methods/relative';
import { sumOfCounts } from './methods/sumOfCounts';
import { tiers } from './methods/tiers';
import type { Parsed, Recogniser, Understood } from './parsed';
import { isPricedTwice, isRatedTwice } from './pricedTwice';
import { isSameMethod } from './sameMethod';
import type { SentenceContext } from './sentenceContext';
import { summedParts } from './summedParts';
import type { Token } from './token';
import { withFloor } from './withFloor';

/** Each reads the whole sentence or nothing; where two read it differently, nobody knows which is meant. */
const RECOGNISERS: readonly Recogniser[] = [
  disqualifier,
  manual,
  relative,
  placeTable,
  placeFormula,
  ratioToTarget,
  formula,
  sumOfCounts,
  bestFormula,
  goalposts,
  counting,
  deduction,
  tiers,
  passFail,
  levels,
  onceBonus,
];

/** The one way to read the tokens; `null` when there is none, or more than one. */
export function understand(tokens: readonly Token[], context: SentenceContext): Understood | null {
  const compound = composite(tokens, context, understand) ?? alternatives(tokens, context, understand);
  if (compound !== null) return compound.method.kind === 'composite' && saysTwice(tokens, context) ? null : compound;
  const range = (context.kind ?? 'points') === 'points' ? rangeFormula(tokens, context.maximum) : null;
  if (range !== null) return range;
  const parsed = parsedFrom(withoutLetters(tokens), context);
  const whole = (parsed === null ? null : understandClauses(parsed)) ?? segments(tokens, context, understand);
  return whole?.method.kind === 'composite' && parsed !== null && isPricedTwice(parsed.clauses) ? null : whole;
}

function saysTwice(tokens: readonly Token[], context: SentenceContext): boolean {
  const parsed = parsedFrom(withoutLetters(tokens), context);
  return parsed !== null && isRatedTwice(parsed.clauses);
}

/** `null`: a bracket that can be neither opened nor passed over. */
export function parsedFrom(tokens: readonly Token[], context: SentenceContext): Parsed | null {
  const opened = withBracketsOpened(tokens);
  if (!opened.ok) return null;
  const clauses = clausesOf(opened.tokens);
  return { tokens: opened.tokens, clauses, context: withStatedMaximum(clauses, context), hasCountAside: opened.hasCountAside };
}

/** `điểm chuẩn 10; đạt chỉ tiêu được điểm chuẩn, …`: what the shares are of, where nothing else says it. */
function withStatedMaximum(clauses: readonly Clause[], context: SentenceContext): SentenceContext {
  const amount = leadingCap(clauses)?.amount;
  const hasShares = clauses.some((one) => one.kind === 'grant' && one.amount.kind === 'share');
  return context.maximum === null && hasShares && amount?.kind === 'points' ? { ...context, maximum: amount.points } : context;
}

/** One method for all the clauses; where there is none, parts that add up, or a method with conditions around it. */
export function understandClauses(parsed: Parsed): Understood | null {
  const read = (clauses: readonly Clause[], context: SentenceContext): Understood | null =>
    recognised({ ...parsed, tokens: clauses.flatMap(({ source }) => source), clauses, context });
  const [floor, ...floors] = parsed.clauses.filter((one) => one.kind === 'floor');
  if (floor !== undefined) {
    const above = parsed.clauses.filter((one) => one !== floor);
    const inner =
      floors.length > 0 ? null : understandClauses({ ...parsed, clauses: above, tokens: above.flatMap(({ source }) => source) });
    return inner === null ? null : withFloor(inner, floor.points, parsed.context);
  }
  const whole = recognised(parsed) ?? summedParts(parsed, read) ?? cappedParts(parsed, read);
  if (whole !== null) return whole;
  const gated = withoutGates(parsed.clauses);
  const inner = gated === null ? null : read(gated.clauses, parsed.context);
  if (gated === null || inner === null || !fitsGates(gated, inner.method)) return null;
  return { ...inner, method: { ...inner.method, gates: gated.gates } };
}

/**
 * `mỗi bài 2 điểm, nếu đăng lại thì không tính điểm`: that one is not counted, the others are. `không gửi báo cáo 0 điểm` without
 * "nếu" ends a full mark from which faults are deducted; elsewhere it may be a row of a table.
 */
function fitsGates({ mayBeOfOne, isDenial }: Gated, method: Method): boolean {
  if (method.kind === 'penalty' && method.from !== undefined) return true;
  return !isDenial && !(mayBeOfOne && ['perUnit', 'weightedCount', 'bonus', 'penalty'].includes(method.kind));
}

/** A grade or a place may be decided by somebody: it is what is entered. */
function recognised(parsed: Parsed): Understood | null {
  const isOpen = isLeftOpen(parsed.clauses);
  const all = RECOGNISERS.flatMap((recogniser) => recogniser(parsed) ?? []).filter(
    ({ method }) => !isOpen || method.kind === 'levels' || method.kind === 'placeTable',
  );
  const sound = all.filter((one) => one.contradicts !== true);
  const [only, ...others] = sound.length > 0 ? sound : all;
  return only !== undefined && others.every((other) => isSameMethod(other.method, only.method)) ? only : null;
}
