import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mistakesIn, samplesIn } from './sample';

describe.each(['right', 'wrong', 'tricky', 'fresh'])('proofread › samples: %s', (kind) => {
  const samples = samplesIn(`${kind}.txt`);

  it('are at least twelve', () => {
    expect(samples.length).toBeGreaterThanOrEqual(12);
  });

  it.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
    expect(sample.expected).not.toHaveLength(0);
    expect(mistakesIn(sample)).toEqual([]);
  });
});

/** The real documents are no part of the repository; where they lie beside it, every sum of the hand-read list must be found. */
describe('proofread › the real documents', () => {
  const folder = join(__dirname, '../../../shared/data/narratives');
  const samples = samplesIn('narratives.txt');

  it('have a hand-read list of thirteen sums, one of them wrong', () => {
    const sums = samples.flatMap(({ expected }) => expected).filter((one) => one.includes('='));
    expect(sums).toHaveLength(13);
    expect(sums.filter((one) => one.startsWith('differs'))).toEqual(['differs 996 = 344 + 646']);
  });

  if (existsSync(folder)) {
    it.each(samples.map((sample) => [sample.name, sample] as const))('%s', (name, { expected }) => {
      const text = readFileSync(join(folder, name), 'utf8');
      expect(mistakesIn({ name, text, expected })).toEqual([]);
    });
  }
});
