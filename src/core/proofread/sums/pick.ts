import type { Amount } from '../text/amount';
import { areAlike, nounAt, type Noun } from '../text/nouns';
import { counts } from './counts';
import type { Head } from './head';
import type { Segment } from './scope';

/** How sure it is that an amount counts the thing of the total. */
export type Quality = 'exact' | 'bare' | 'turns' | 'loose' | 'any';

/** An amount taken as a part of a total. */
export interface Picked {
  readonly text: string;
  readonly amount: Amount;
  readonly quality: Quality;
}

/** How parts are looked for: `loose` takes kinds of the thing (`thiết bị`: `máy tính`), `turns` takes turns for persons,
 * `any` whatever is counted (`18 thí sinh đạt giải`: `01 giải nhất`), which only ever speaks for a total,
 * `bracketed` what stands in brackets behind another number. */
export type Manner = 'plain' | 'bracketed' | 'turns' | 'loose' | 'any';

/** The amount of a piece that belongs to a total; `others` are the totals beside it, in the order of the text. */
export function pick(
  piece: { readonly text: string; readonly amounts: readonly Amount[]; readonly bracketed: readonly Amount[] },
  head: Head,
  heads: readonly Head[],
  manner: Manner,
): Picked | null {
  const usable = piece.amounts.filter((amount) => !amount.isPercent && !amount.isAside);
  const exact = usable.find((amount) => counts(amount, head));
  if (exact !== undefined) return { text: piece.text, amount: exact, quality: 'exact' };
  const inBrackets = manner === 'bracketed' ? piece.bracketed.find((amount) => counts(amount, head)) : undefined;
  if (inBrackets !== undefined) return { text: piece.text, amount: inBrackets, quality: 'exact' };
  // Nobody divides `14 giờ`, `6 tháng` into anything but time.
  if (isTime(head)) return null;
  const bare = usable.filter((amount) => amount.follow === 'nothing' && amount.noun === null);
  const personal = isPeople(head) ? bare.find(({ isOfPersons }) => isOfPersons) : undefined;
  if (personal !== undefined) return { text: piece.text, amount: personal, quality: 'bare' };
  const free = bare.filter(({ isOfPersons }) => !isOfPersons || !heads.some(isPeople));
  const lacking = inTurn(heads.filter((one) => !isTime(one))).filter((one) => !usable.some((amount) => counts(amount, one)));
  const own = free[lacking.indexOf(head)];
  if (own !== undefined) return { text: piece.text, amount: own, quality: isLabelled(piece.text, head) ? 'exact' : 'bare' };
  const turns = manner === 'turns' ? usable.find(({ noun }) => noun?.family === 'turns') : undefined;
  if (turns !== undefined && isPeople(head)) return { text: piece.text, amount: turns, quality: 'turns' };
  const loose =
    manner === 'loose'
      ? usable.find((amount) => isKind(amount, head))
      : manner === 'any'
        ? usable.find(({ noun }) => noun === null || !NEVER_KINDS.has(noun.family))
        : undefined;
  return loose === undefined ? null : { text: piece.text, amount: loose, quality: 'loose' };
}

/** `Đề tài cấp tỉnh: 02`: the thing stands before its number. */
function isLabelled(text: string, head: Head): boolean {
  const noun = nounAt(text, 0);
  return noun !== null && head.nouns.some((one) => areAlike(one, noun));
}

/** Totals whose thing is named among the parts come first, the others by nearness: `05 với 201 học viên` are five of the first kind. */
function inTurn(heads: readonly Head[]): readonly Head[] {
  const named = heads.filter(({ isNamedInParts }) => isNamedInParts);
  const others = heads.filter(({ isNamedInParts }) => !isNamedInParts);
  return [...named, ...(named.length > 0 ? [...others].sort((one, other) => one.distance - other.distance) : others)];
}

/** The first amount of a segment that belongs to a total, outside its own parts. */
export function pickFirst(segment: Segment, head: Head, heads: readonly Head[], manner: Manner): Picked | null {
  const pieces = segment.pieces.filter(({ isNested }) => !isNested);
  const text = pieces.map((piece) => piece.text).join(', ');
  const amounts = pieces.flatMap((piece) => piece.amounts);
  return pick({ text, amounts, bracketed: pieces.flatMap(({ bracketed }) => bracketed) }, head, heads, manner);
}

function isTime({ nouns }: Head): boolean {
  return nouns.length > 0 && nouns.every(({ family }) => family === 'time');
}

export function isPeople(head: Head): boolean {
  return head.nouns.some(({ family }) => family === 'people');
}

const NEVER_KINDS: ReadonlySet<Noun['family']> = new Set(['turns', 'time', 'money', 'percent']);

/** A thing that may be a kind of what the total counts: persons are no kinds of classes or teams. */
function isKind({ noun, follow }: Amount, head: Head): boolean {
  if (noun === null) return follow === 'word';
  if (NEVER_KINDS.has(noun.family) || head.nouns.some(({ family }) => NEVER_KINDS.has(family))) return false;
  return (noun.family === 'people') === isPeople(head) || head.nouns.length === 0;
}
