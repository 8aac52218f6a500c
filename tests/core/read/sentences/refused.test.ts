import { allRefused } from './corpus/allRefused';
import { contradicted, selfContradicted } from './corpus/refused';
import { contradictedEleventhRound, selfContradictedEleventhRound } from './corpus/refusedEleventhRound';
import { contradictedRewordings, selfContradictedRewordings } from './corpus/refusedRewordings';
import { readIn } from './readIn';
import { saidMethod } from './saidMethod';
import { withoutMarks } from './typedOtherwise';

describe('sentences that must not be read', () => {
  it.each(allRefused.map(([sentence, why, words, context]) => [sentence, why, words, context ?? {}] as const))(
    '«%s»: %s',
    (sentence, _, words, context) => {
      const read = readIn(sentence, context);
      expect(saidMethod(read.method)).toBe('nothing');
      expect(read.contradicts).toBe(false);
      expect(read.notUnderstood).not.toEqual([]);
      expect(read.notUnderstood.join(' | ')).toContain(words);
    },
  );

  it('none of them is read when it is typed without marks', () => {
    const read = allRefused.flatMap(([sentence, , , context]) => {
      const typed = withoutMarks(sentence);
      const { method, contradicts } = readIn(typed, context);
      return method === null || contradicts ? [] : [{ typed, said: saidMethod(method) }];
    });
    expect(read).toEqual([]);
  });

  it.each([...contradicted, ...contradictedRewordings, ...contradictedEleventhRound])(
    '«%s» contradicts the maximum of %j, and not itself',
    (sentence, context) => {
      expect(readIn(sentence, { ...context, kind: 'points' }).contradicts).toBe(true);
      expect(readIn(sentence).contradicts).toBe(false);
      expect(saidMethod(readIn(sentence).method)).not.toBe('nothing');
    },
  );

  it.each([...selfContradicted, ...selfContradictedRewordings, ...selfContradictedEleventhRound])(
    '«%s» contradicts itself',
    (sentence) => {
      expect(readIn(sentence)).toMatchObject({ method: null, contradicts: true });
    },
  );
});
