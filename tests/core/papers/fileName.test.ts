import { fileName, fileNames } from '../../../src/core/papers/fileName';

describe('a name of a file', () => {
  it('keeps its Vietnamese letters, composed', () => {
    expect(fileName('Tờ trình'.normalize('NFD'))).toBe('Tờ trình');
  });

  it.each([
    ['Trường A/B: «C»?', 'Trường A-B- «C»-'],
    ['../../Trường A', '..-..-Trường A'],
    ['Trường A.', 'Trường A'],
    ['x'.repeat(300), 'x'.repeat(120)],
  ])('%j is %j, which any system takes and no folder hides in', (name, taken) => {
    expect(fileName(name)).toBe(taken);
  });

  it('is another for the second of the same, capitals or not', () => {
    expect(fileNames(['Trường A', 'TRƯỜNG A', 'Trường B', 'Trường A'])).toEqual([
      'Trường A',
      'TRƯỜNG A (2)',
      'Trường B',
      'Trường A (3)',
    ]);
  });
});
