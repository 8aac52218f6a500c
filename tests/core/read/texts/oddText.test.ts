/** What is odd about the characters of a text (METHODS §11): the meaning stays, only how it is stored changes. */
import { odditiesOf } from '../../../../src/core/read/texts/oddText';

const told = (text: string, isIndented = false): readonly string[] =>
  odditiesOf(text, isIndented).map(({ kind, to }) => `${kind}: ${to}`);
const DECOMPOSED = 'Trường'.normalize('NFD');

describe('odd characters', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Trường M', []],
    ['', []],
    ['12', []],
    // Blanks of what holds no letter say nothing.
    [' 12 ', []],
    ['  ', []],
    [' M', ['blanks: M']],
    ['M ', ['blanks: M']],
    ['M\n', ['blanks: M']],
    ['\u00A0M\u00A0', ['blanks: M']],
    ['Trường  M', ['blanks: Trường M']],
    ['Trường \u00A0 M', ['blanks: Trường M']],
    ['Trường\u2007\u202FM', ['blanks: Trường M']],
    ['Trường\t\tM', ['blanks: Trường M']],
    // One blank of any kind stays, and so does a new line.
    ['Trường\u00A0M', []],
    ['Trường\nM', []],
    ['Trường\u200BM', ['blanks: TrườngM']],
    ['\uFEFFTrường', ['blanks: Trường']],
    ['Tr\u00ADường', ['blanks: Trường']],
    ['Trường\u200D', ['blanks: Trường']],
    [DECOMPOSED, ['decomposed: Trường']],
    [`${DECOMPOSED}  M`, ['decomposed: Trường  M', `blanks: ${DECOMPOSED} M`]],
    ['Ðà Nẵng', ['eth: Đà Nẵng']],
    ['ÐIỆN BIÊN', ['eth: ĐIỆN BIÊN']],
    ['ðiểm', ['eth: điểm']],
    ['10 ð', ['eth: 10 đ']],
    ['10ð', ['eth: 10đ']],
    // No Vietnamese word with it.
    ['ðxz', []],
    ['Sigurður', []],
    ['Ðà Nẵng  và Sigurður', ['blanks: Ðà Nẵng và Sigurður', 'eth: Đà Nẵng  và Sigurður']],
  ])('%j: %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('blanks in front stay where they may tell the level of a criterion', () => {
    expect(told('   1.1 Kế hoạch', true)).toEqual([]);
    expect(told('   1.1  Kế hoạch ', true)).toEqual(['blanks:    1.1 Kế hoạch']);
    expect(told('   1.1 Kế hoạch', false)).toEqual(['blanks: 1.1 Kế hoạch']);
  });
});
