import { stripMarks } from '../../../../src/core/shared/foldHeading';
import { corpus } from './corpus/allRows';
import { readIn } from './readIn';
import { saidMethod } from './saidMethod';
import { VARIATIONS } from './typedOtherwise';

const rows = Object.values(corpus).flat();
/** Labels are shown as they were typed; apart from case and marks they must be the same. */
const plain = (said: string): string => stripMarks(said);

/** Each way is tried on every third sentence, the next way on the sentences beside them: all of them in all ways take a minute. */
const ONE_OF = 3;

describe('sentences typed in other ways', () => {
  // One test for each way: some thousand sentences apart would take longer to report than to read.
  it.each(VARIATIONS.map(([way, vary], turn) => [way, vary, turn] as const))('%s say the same', (_, vary, turn) => {
    const third = rows.filter((_row, at) => at % ONE_OF === turn % ONE_OF);
    const wrong = third.flatMap(([sentence, method, context]) => {
      const typed = vary(sentence);
      const said = saidMethod(readIn(typed, context ?? {}).method);
      return plain(said) === plain(method) ? [] : [{ typed, said, expected: method }];
    });
    expect(wrong).toEqual([]);
  });
});
