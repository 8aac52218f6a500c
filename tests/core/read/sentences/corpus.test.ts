import { corpus } from './corpus/allRows';
import { readIn } from './readIn';
import { saidMethod } from './saidMethod';

describe.each(Object.entries(corpus))('sentences of regulations: %s', (_, rows) => {
  it.each(rows.map(([sentence, method, context]) => [sentence, method, context ?? {}] as const))(
    '%s',
    (sentence, method, context) => {
      const read = readIn(sentence, context);
      expect([saidMethod(read.method), read.notUnderstood, read.contradicts]).toEqual([method, [], false]);
    },
  );
});

it('the tables hold more than two hundred sentences', () => {
  expect(Object.values(corpus).flat().length).toBeGreaterThanOrEqual(200);
});
