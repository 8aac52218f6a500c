import { divide, equal, ONE, type Points } from '../../domain/points';
import type { Statement } from '../../domain/proofreading';
import type { Amount } from '../text/amount';
import type { Flow } from '../text/flow';
import { placeIn } from '../text/paragraph';
import type { Head } from './head';
import type { Judged } from './judge';
import type { Reading } from './reading';

/** What was found of one total, as it is told; `listFlow` is the paragraph in which its parts begin. */
export function statementOf(head: Head, reading: Reading, judged: Judged, listFlow: Flow): Statement {
  const { amount } = head;
  const scale = commonScale([amount, ...reading.parts.map((part) => part.amount)]);
  return {
    text: sentenceAround(head, listFlow),
    at: placeIn(head.flow.paragraph, amount.at),
    subject: subjectOf(head, scale),
    stated: divide(amount.value, scale),
    parts: reading.parts.map(({ text, amount: part }) => ({ text, value: divide(part.value, scale) })),
    sum: divide(reading.sum, scale),
    mixesTurns: reading.parts.some(({ quality }) => quality === 'turns'),
    ...judged,
  };
}

/** `triệu` where all are given in millions, so that the numbers stand as they are printed. */
function commonScale(amounts: readonly Amount[]): Points {
  const [first] = amounts;
  return first !== undefined && amounts.every(({ scale }) => equal(scale, first.scale)) ? first.scale : ONE;
}

function subjectOf({ amount, nouns, flow }: Head, scale: Points): string {
  const noun = nouns.length === 0 ? (amount.guess ?? '') : nouns.map(({ text }) => text).join(', ');
  if (equal(scale, ONE)) return noun === '' ? (nouns[0]?.key ?? '') : noun;
  const word = /(\p{L}+)$/u.exec(flow.paragraph.text.slice(amount.at, amount.end))?.[1] ?? '';
  return `${word} ${noun}`.trim();
}

const LONGEST = 240;

/** The sentence of the total, from its beginning to the end of the list or of the line. */
function sentenceAround({ amount, flow }: Head, listFlow: Flow): string {
  const stops = flow.marks.filter(({ kind }) => kind === 'stop');
  const from = stops.filter(({ end }) => end <= amount.at).at(-1)?.end ?? flow.paragraph.bullet.end;
  const to = listFlow === flow ? (stops.find(({ at }) => at >= amount.end)?.end ?? flow.text.length) : flow.text.length;
  const text = flow.paragraph.text.slice(from, to).trim();
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
