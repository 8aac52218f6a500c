import { decimalText, points } from '../../../../src/core/domain/points';
import { pointsFor } from '../../../../src/core/score/methods/pointsFor';
import type { MethodValue } from '../../../../src/core/score/methods/methodOutcome';
import { eleventhRound } from './corpus/eleventhRound';
import { eleventhRoundOfFresh } from './corpus/eleventhRoundOfFresh';
import { twelfthRound } from './corpus/twelfthRound';
import { valuesOfStrangers } from './corpus/valuesOfStrangers';
import { readIn } from './readIn';

const NUMBER = /^-?\d+(?:\.\d+)?(%?)$/;

/** `95%`, `3`, `Tốt`: as a cell holds them. */
function valueOf(text: string): MethodValue {
  const number = NUMBER.exec(text);
  return number === null
    ? { number: null, isPercent: false, word: text }
    : { number: points(text.replace('%', '')), isPercent: number[1] === '%', word: null };
}

/** What a sentence gives for a value: of a target of 100, of places as they are typed. */
function given(begins: string, text: string): string {
  const row = [...eleventhRound, ...eleventhRoundOfFresh, ...twelfthRound].find(([sentence]) => sentence.startsWith(begins));
  if (row === undefined) return 'no such sentence';
  const [sentence, , context = {}] = row;
  const { method } = readIn(sentence, context);
  if (method === null) return 'not read';
  const maximum = context.maximum === undefined ? null : points(context.maximum);
  const outcome = pointsFor(method, valueOf(text), { target: points('100'), isTargetPercent: true, maximum, isPlace: true });
  return outcome?.kind === 'points' ? decimalText(outcome.points) : (outcome?.kind ?? 'nothing');
}

/** The numbers are those the strangers wrote beside their sentences, before anybody read them. */
describe('what three strangers say their sentences give', () => {
  it.each(valuesOfStrangers)('«%s …»: %s', (begins, values) => {
    const rows = values.split('; ').map((one) => one.split(' → '));
    expect(rows.map(([value = '']) => `${value} → ${given(begins, value)}`)).toEqual(rows.map((row) => row.join(' → ')));
  });
});
