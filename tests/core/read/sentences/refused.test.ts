import { contradicted, refused, selfContradicted } from './corpus/refused';
import { refusedCountsOfStrangers } from './corpus/refusedCountsOfStrangers';
import { refusedFurtherHands } from './corpus/refusedFurtherHands';
import { refusedLaterHands } from './corpus/refusedLaterHands';
import { refusedLinesAndTerms } from './corpus/refusedLinesAndTerms';
import { refusedListedStrangers } from './corpus/refusedListedStrangers';
import { refusedNewcomers } from './corpus/refusedNewcomers';
import { refusedOfficialProse } from './corpus/refusedOfficialProse';
import { refusedOfRegulations } from './corpus/refusedOfRegulations';
import { refusedOfTargets } from './corpus/refusedOfTargets';
import { refusedOrdinaryHands } from './corpus/refusedOrdinaryHands';
import { refusedPlacesOfStrangers } from './corpus/refusedPlacesOfStrangers';
import { contradictedRewordings, refusedRewordings, selfContradictedRewordings } from './corpus/refusedRewordings';
import { refusedStrangers } from './corpus/refusedStrangers';
import { refusedTenthRound } from './corpus/refusedTenthRound';
import { refusedTenthRoundOfFresh } from './corpus/refusedTenthRoundOfFresh';
import { refusedTraps } from './corpus/refusedTraps';
import { refusedUnfamiliarHands } from './corpus/refusedUnfamiliarHands';
import { refusedUnfamiliarRatios } from './corpus/refusedUnfamiliarRatios';
import { readIn } from './readIn';
import { saidMethod } from './saidMethod';

describe('sentences that must not be read', () => {
  it.each(
    [
      ...refused,
      ...refusedOfRegulations,
      ...refusedRewordings,
      ...refusedStrangers,
      ...refusedLaterHands,
      ...refusedNewcomers,
      ...refusedLinesAndTerms,
      ...refusedTenthRound,
      ...refusedTenthRoundOfFresh,
      ...refusedOfTargets,
      ...refusedListedStrangers,
      ...refusedCountsOfStrangers,
      ...refusedPlacesOfStrangers,
      ...refusedFurtherHands,
      ...refusedOfficialProse,
      ...refusedUnfamiliarHands,
      ...refusedUnfamiliarRatios,
      ...refusedTraps,
      ...refusedOrdinaryHands,
    ].map(([sentence, why, words, context]) => [sentence, why, words, context ?? {}] as const),
  )('«%s»: %s', (sentence, _, words, context) => {
    const read = readIn(sentence, context);
    expect(saidMethod(read.method)).toBe('nothing');
    expect(read.contradicts).toBe(false);
    expect(read.notUnderstood).not.toEqual([]);
    expect(read.notUnderstood.join(' | ')).toContain(words);
  });

  it.each([...contradicted, ...contradictedRewordings])(
    '«%s» contradicts the maximum of %j, and not itself',
    (sentence, context) => {
      expect(readIn(sentence, { ...context, kind: 'points' }).contradicts).toBe(true);
      expect(readIn(sentence).contradicts).toBe(false);
      expect(saidMethod(readIn(sentence).method)).not.toBe('nothing');
    },
  );

  it.each([...selfContradicted, ...selfContradictedRewordings])('«%s» contradicts itself', (sentence) => {
    expect(readIn(sentence)).toMatchObject({ method: null, contradicts: true });
  });
});
