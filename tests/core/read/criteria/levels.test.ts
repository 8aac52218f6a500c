import { labelFrom } from '../../../../src/core/read/criteria/label';
import { levelsOf } from '../../../../src/core/read/criteria/levels';

/** Labels down a column; "" is a row without number, "HEAD" one that is a heading, "-" a bullet. */
function levels(...labels: readonly string[]): readonly number[] {
  const rows = labels.map((text) => ({
    label: text === 'HEAD' || text === '-' ? null : labelFrom(text),
    bullet: text === '-' ? '-' : '',
    isHeading: text === 'HEAD',
    hasScore: false,
    isSumOfNext: false,
  }));
  return levelsOf(rows).map((place) => place.level);
}

describe('levelsOf', () => {
  it('puts numbers under Roman groups, restarting in each', () => {
    expect(levels('I', '1', '2', 'II', '1', '2')).toEqual([1, 2, 2, 1, 2, 2]);
  });

  it('reads the depth of numbers with parts', () => {
    expect(levels('1', '1.1', '1.1.1', '1.2', '2', '2.1')).toEqual([1, 2, 3, 2, 1, 2]);
  });

  it('puts 1.1 under I where the group number is not repeated', () => {
    expect(levels('I', '1.1', '1.2', 'II', '2.1')).toEqual([1, 2, 2, 1, 2]);
  });

  it('takes C after B for a letter and IX, X for Roman', () => {
    expect(levels('A', '1', 'B', '1', 'C', '1', 'D', '1')).toEqual([1, 2, 1, 2, 1, 2, 1, 2]);
    expect(levels('VIII', '1', 'IX', '1', 'X', '1')).toEqual([1, 2, 1, 2, 1, 2]);
  });

  it('takes I after H for a letter, and I before II for Roman', () => {
    expect(levels('G', '1', 'H', '1', 'I', '1', 'K')).toEqual([1, 2, 1, 2, 1, 2, 1]);
    expect(levels('A', 'I', '1', 'II', '1', 'B', 'I')).toEqual([1, 2, 3, 2, 3, 1, 2]);
  });

  it('follows d with đ, and e with or without ê', () => {
    expect(levels('1', 'a', 'b', 'c', 'd', 'đ', 'e', 'ê', 'g', '2')).toEqual([1, 2, 2, 2, 2, 2, 2, 2, 2, 1]);
  });

  it('goes on when numbers repeat, skip or change their closing mark', () => {
    expect(levels('I', '1', '1', '4', 'II.', '1', '3')).toEqual([1, 2, 2, 2, 1, 2, 2]);
  });

  it('puts rows without number under the numbered row above', () => {
    expect(levels('I', '1', '-', '-', '2', '-')).toEqual([1, 2, 3, 3, 2, 3]);
  });

  it('puts numbers under headings without number', () => {
    expect(levels('HEAD', '1', '2', 'HEAD', '1')).toEqual([1, 2, 2, 1, 2]);
  });

  it('finds the parent of a full code wherever its row stands', () => {
    const rows = ['I', 'II', 'I.1', 'I.2', 'II.1'].map((text) => ({
      label: labelFrom(text),
      bullet: '',
      isHeading: false,
      hasScore: false,
      isSumOfNext: false,
    }));
    expect(levelsOf(rows).map((place) => place.parent)).toEqual([null, null, 0, 0, 1]);
  });

  it('a heading without number stands under a capital group, and beside digits it begins anew', () => {
    expect(levels('A', '1', 'HEAD', '1', 'HEAD')).toEqual([1, 2, 2, 3, 2]);
    expect(levels('I', '1', 'HEAD', '1')).toEqual([1, 2, 2, 3]);
    expect(levels('1', '2', 'HEAD', '1')).toEqual([1, 1, 1, 2]);
  });

  it('a run of one: I, V, X are Roman, C, D, L letters, unless the other series is open', () => {
    expect(levels('V', '1', '2')).toEqual([1, 2, 2]);
    expect(levels('C', '1', '2')).toEqual([1, 2, 2]);
    // V behind T, U is the next letter; X behind IX the next number.
    expect(levels('T', '1', 'U', '1', 'V', '1')).toEqual([1, 2, 1, 2, 1, 2]);
    expect(levels('A', 'IX', '1', 'X', '1', 'B')).toEqual([1, 2, 3, 2, 3, 1]);
  });

  it('a run of one is of the series that is open, and without one of habit', () => {
    expect(levels('A', '1', 'X', '1')).toEqual([1, 2, 1, 2]);
    expect(levels('VI', '1', 'C', '1')).toEqual([1, 2, 1, 2]);
    expect([levels('V', 'B'), levels('C', 'E'), levels('v', 'b')]).toEqual([
      [1, 2],
      [1, 1],
      [1, 1],
    ]);
  });

  it('a number written in a new way stands under the number above, not under the rows without one between', () => {
    expect(levels('1', '-', 'a', 'b', '2')).toEqual([1, 2, 2, 2, 1]);
    expect(levels('1', '-', '+', 'a')).toEqual([1, 2, 3, 2]);
  });

  it('a full code below a heading without number stands under the number it names', () => {
    const rows = ['I', 'HEAD', 'I.1'].map((text) => ({
      label: text === 'HEAD' ? null : labelFrom(text),
      bullet: '',
      isHeading: text === 'HEAD',
      hasScore: false,
      isSumOfNext: false,
    }));
    expect(levelsOf(rows).map(({ parent }) => parent)).toEqual([null, 0, 0]);
  });

  it('small letters stand under digits, small Roman numbers under those', () => {
    expect(levels('1', 'a', 'i', 'ii', 'iii', 'b', '2')).toEqual([1, 2, 3, 3, 3, 2, 1]);
  });

  it('a code that is a level deeper closes nothing, one that is higher closes what is deeper', () => {
    expect(levels('1.1', '1.1.1', '1.1.2', '1.2', '1.2.1')).toEqual([1, 2, 2, 1, 2]);
    expect(levels('1.1.1', '1.1.2', '1.2', '2')).toEqual([1, 1, 1, 1]);
  });

  it('bullets of another kind stand under those of the first, and a number closes both', () => {
    const rows = ['1', '-', '+', '+', '-', '2'].map((text) => ({
      label: /\d/.test(text) ? labelFrom(text) : null,
      bullet: /\d/.test(text) ? '' : text,
      isHeading: false,
      hasScore: false,
      isSumOfNext: false,
    }));
    expect(levelsOf(rows).map(({ level }) => level)).toEqual([1, 2, 3, 3, 2, 1]);
  });

  it('codes with letters belong to their letters, and full codes to their parent wherever it stands', () => {
    expect(levels('A.1', 'A.2', 'B.1')).toEqual([1, 1, 1]);
    const rows = ['A', 'B', 'A.1', 'A.1.1', 'B.1'].map((text) => ({
      label: labelFrom(text),
      bullet: '',
      isHeading: false,
      hasScore: false,
      isSumOfNext: false,
    }));
    expect(levelsOf(rows).map(({ parent }) => parent)).toEqual([null, null, 0, 2, 1]);
  });

  it.each([
    ['beside a numbered row with a score, when it has one itself', true, false, true, [1, 1]],
    ['below it, when its maximum is the sum of those that follow', true, true, true, [1, 2]],
    ['below a numbered row without a score', false, false, true, [1, 2]],
    ['below it, when it has no score itself', true, false, false, [1, 2]],
  ])('a row without number stands %s', (_, hasScore, isSumOfNext, isScored, expected) => {
    const row = (text: string, of: { readonly hasScore: boolean; readonly isSumOfNext: boolean }) => ({
      label: text === '' ? null : labelFrom(text),
      bullet: '',
      isHeading: false,
      ...of,
    });
    const rows = [row('1', { hasScore, isSumOfNext }), row('', { hasScore: isScored, isSumOfNext: false })];
    expect(levelsOf(rows).map(({ level }) => level)).toEqual(expected);
  });
});
