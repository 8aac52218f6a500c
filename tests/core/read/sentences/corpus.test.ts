import type { CorpusRow } from './corpus/corpusRow';
import { bars, bonuses, counts, penalties, weighted } from './corpus/counts';
import { gated, parts, places, ratios, relative } from './corpus/relative';
import { levels, passFails, tiers, typed } from './corpus/tables';
import { readIn } from './readIn';
import { saidMethod } from './saidMethod';

const GROUPS: Readonly<Record<string, readonly CorpusRow[]>> = { counts, weighted, bonuses, penalties, bars, tiers, levels, passFails, typed, ratios, relative, places, parts, gated };

describe.each(Object.entries(GROUPS))('sentences of regulations: %s', (_, rows) => {
  it.each(rows.map(([sentence, method, context]) => [sentence, method, context ?? {}] as const))('%s', (sentence, method, context) => {
    const read = readIn(sentence, context);
    expect([saidMethod(read.method), read.notUnderstood, read.contradicts]).toEqual([method, [], false]);
  });
});
