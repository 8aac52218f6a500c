import { stripMarks } from '../../../../src/core/shared/foldHeading';
import { corpus } from './corpus/allRows';
import { readIn } from './readIn';
import { saidMethod } from './saidMethod';
import { VARIATIONS } from './typedOtherwise';

const rows = Object.values(corpus).flat();
/** One sentence of so many, another one for each way; `variations.test.ts` reads a third of them in each. */
const ONE_OF = 40;

describe('some of the sentences typed in other ways', () => {
  it.each(VARIATIONS.map(([way, vary], turn) => [way, vary, turn] as const))('%s say the same', (_, vary, turn) => {
    const some = rows.filter((_row, at) => at % ONE_OF === turn % ONE_OF);
    const wrong = some.flatMap(([sentence, method, context]) => {
      const typed = vary(sentence);
      const said = saidMethod(readIn(typed, context ?? {}).method);
      return stripMarks(said) === stripMarks(method) ? [] : [{ typed, said, expected: method }];
    });
    expect(wrong).toEqual([]);
  });
});
