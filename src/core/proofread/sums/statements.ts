import type { Statement } from '../../domain/proofreading';
import { decimalText, equal } from '../../domain/points';
import type { Flow } from '../text/flow';
import type { Node } from '../text/outline';
import { areAlike } from '../text/nouns';
import { areComplements, areGrades } from './evidence';
import { groupsOf } from './groups';
import type { Head } from './head';
import { judge, type Judged } from './judge';
import { isPeople, type Manner } from './pick';
import { agreeing, beforeAsides, readingsOf, type Reading } from './reading';
import { scopesIn, type Scope, type Segment } from './scope';
import { statementOf } from './statement';

/** A statement with what tells it apart from another one of the same numbers. */
interface Found {
  readonly statement: Statement;
  readonly key: string;
}

/** Every statement of a total with its parts, in the order of the text; the same one is said once. */
export function statementsIn(nodes: readonly Node[]): readonly Statement[] {
  const found = new Map<string, Found>();
  let before: Flow | null = null;
  const visit = (node: Node): void => {
    for (const scope of scopesIn(node, before))
      for (const one of inScope(scope)) if (!found.has(one.key)) found.set(one.key, one);
    // A row of a table has nothing to do with what the row above ends with.
    before = node.paragraph.cells === null ? node.flow : null;
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return [...found.values()].map(({ statement }) => statement);
}

function inScope(scope: Scope): readonly Found[] {
  const heads = nearestOfEach(scope.heads);
  return groupsOf(scope, heads).flatMap((segments) => {
    const agreed = new Map<Head, { reading: Reading; head: Head }>();
    for (const head of heads) {
      const one = whatAgrees(scope, segments, head, heads);
      if (one !== null) agreed.set(head, one);
    }
    const keys = new Map([...agreed.values()].map(({ reading }) => [reading.key, reading.parts.length]));
    return heads.flatMap((head): readonly Found[] => {
      const one = agreed.get(head);
      if (one !== undefined) return [made(scope, one.head, one.reading, { verdict: 'agrees', doubt: null })];
      return whatDiffers(scope, segments, head, heads, keys);
    });
  });
}

function whatAgrees(
  scope: Scope,
  segments: readonly Segment[],
  head: Head,
  heads: readonly Head[],
): { reading: Reading; head: Head } | null {
  const rivals = scope.heads.filter((other) => other === head || isRival(other, head));
  for (const manner of mannersFor(scope, head)) {
    for (const rival of rivals) {
      const all = heads.map((one) => (one === head ? rival : one));
      const reading = agreeing(readingsOf(segments, rival, all, manner), rival.amount.value);
      if (reading !== null && isWorthSaying(scope, rival, reading)) return { reading, head: rival };
    }
  }
  return null;
}

function mannersFor(scope: Scope, head: Head): readonly Manner[] {
  if (scope.claim === 'none' || (scope.claim === 'weak' && !scope.isBracket)) return ['plain'];
  return [
    ...(['plain', 'bracketed'] as const),
    ...(isPeople(head) ? (['turns'] as const) : []),
    ...(head.distance === 0 ? (['loose', 'any'] as const) : []),
  ];
}

/** A colon alone says little: its parts must name the same thing, or the total be called one. */
function isWorthSaying(scope: Scope, head: Head, { parts }: Reading): boolean {
  if (scope.claim !== 'weak' || head.isCalledTotal || scope.isBracket) return true;
  const texts = parts.map(({ text }) => text);
  return parts.every(({ quality }) => quality === 'exact') || areGrades(texts) || areComplements(texts);
}

function whatDiffers(
  scope: Scope,
  segments: readonly Segment[],
  head: Head,
  heads: readonly Head[],
  agreedKeys: ReadonlyMap<string, number>,
): readonly Found[] {
  const plain = readingsOf(segments, head, heads, 'plain');
  const candidates = [...plain, ...readingsOf(segments, head, heads, 'bracketed')];
  const borneOut = candidates.find(({ key, parts }) => parts.length > 1 && agreedKeys.get(key) === parts.length);
  const [first, each] = readingsOf(beforeAsides(segments), head, heads, 'plain');
  const best = first === undefined || each === undefined ? undefined : first.parts.length > 1 ? first : each;
  const loose = head.distance === 0 && (best?.parts.length ?? 0) < 2 ? readingsOf(segments, head, heads, 'loose')[1] : undefined;
  const reading = borneOut ?? ((loose?.parts.length ?? 0) > 1 && scope.claim === 'whole' ? loose : best);
  if (reading === undefined || reading.parts.length === 0) return [];
  // It adds up, only too little says that they are parts of it.
  if (equal(reading.sum, head.amount.value)) return [];
  const isPlain = first === undefined || each === undefined || reading !== first || equal(first.sum, each.sum);
  const judged = judge({ scope, segments, head, reading, isBorneOut: borneOut !== undefined, isPlain });
  return judged === null ? [] : [made(scope, head, reading, judged)];
}

/** The nearest total of each thing; without a noun only the very nearest. */
function nearestOfEach(heads: readonly Head[]): readonly Head[] {
  const kept: Head[] = [];
  for (const head of heads.filter(({ isBeyond }) => !isBeyond)) {
    const isNameless = head.nouns.length === 0 && !head.isNamedInParts;
    if (isNameless && (head.distance > 0 || !head.isCalledTotal) && kept.length > 0) continue;
    if (!kept.some((other) => isRival(other, head))) kept.push(head);
  }
  return kept.reverse();
}

function isRival(one: Head, other: Head): boolean {
  return one.nouns.some((noun) => other.nouns.some((another) => areAlike(noun, another)));
}

function made(scope: Scope, head: Head, reading: Reading, judged: Judged): Found {
  const statement = statementOf(head, reading, judged, scope.flow);
  const { line, column } = statement.at;
  return { statement, key: [line, column, ...reading.parts.map(({ amount }) => decimalText(amount.value))].join(' ') };
}
