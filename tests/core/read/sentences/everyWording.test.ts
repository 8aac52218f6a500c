import { points } from '../../../../src/core/domain/points';
import { COUNTED, COUNTING, NO_COUNT_BEFORE, SERIES } from '../../../../src/core/read/sentences/countedWords';
import { WORDS } from '../../../../src/core/read/sentences/grammarWords';
import { SPELLINGS } from '../../../../src/core/read/sentences/lexicon';
import { MARKS } from '../../../../src/core/read/sentences/marks';
import { withNumbers } from '../../../../src/core/read/sentences/numberWords';
import { rewritten, type Rewriting } from '../../../../src/core/read/sentences/rewrite';
import type { Token } from '../../../../src/core/read/sentences/token';
import { tokenise } from '../../../../src/core/read/sentences/tokenise';
import { readIn } from './readIn';
import { saidMethod } from './saidMethod';

const NUMBERS: ReadonlySet<string> = new Set(['N', 'P', 'F', 'ORD']);
const token = (code: string): Token => ({ text: code, code, value: NUMBERS.has(code) ? points('7') : null });
const rulesOf = (rewriting: Rewriting) => [...rewriting.rules().values()].flatMap((list) => [...list.values()].flat());
/** A number stays what it is: a rule that says `BELOW N` of `dưới P` leaves the percent a percent. */
const plainly = (codes: readonly string[]): string => codes.map((code) => (NUMBERS.has(code) ? 'N' : code)).join(' ');
const begins = (typed: readonly string[], rewriting: Rewriting, length: number): string =>
  plainly(
    rewritten(typed.map(token), rewriting)
      .slice(0, length)
      .map(({ code }) => code),
  );

describe.each([
  ['spellings', SPELLINGS],
  ['marks', MARKS],
  ['words of the grammar', WORDS],
])('every rule of the %s', (_, rewriting) => {
  const rules = rulesOf(rewriting);

  it('has words, and they are looked for from the first on', () => {
    expect(rules.length).toBeGreaterThan(100);
    expect(rules.filter(({ from, length }) => from.length === 0 || length === 0 || length > from.length)).toEqual([]);
  });

  it('makes of its own words what it says: no other one stands in its way', () => {
    const wrong = rules.flatMap(({ from, to }) => {
      const said = begins(from, rewriting, to.length);
      return said === plainly(to) ? [] : [{ from, to, said }];
    });
    expect(wrong).toEqual([]);
  });
});

it('words typed without their marks get them back, of two that look alike then (tròn, trọn) either', () => {
  const alike = new Map<string, Set<string>>();
  const rules = rulesOf(MARKS);
  const head = ({ plain, length }: (typeof rules)[number]): string => plain.slice(0, length).join(' ');
  for (const rule of rules) {
    for (let length = 1; length <= rule.length; length += 1) {
      const key = rule.plain.slice(0, length).join(' ');
      alike.set(key, (alike.get(key) ?? new Set()).add(plainly(rule.to.slice(0, length))));
    }
  }
  const wrong = rules.filter((rule) => {
    const typed = [...rule.plain.slice(0, rule.length), ...rule.from.slice(rule.length)];
    return rule.to.length === rule.length && !alike.get(head(rule))?.has(begins(typed, MARKS, rule.to.length));
  });
  expect(wrong).toEqual([]);
});

it('«so KH» is «so với kế hoạch», abbreviated throughout', () => {
  const said = (than: string) => saidMethod(readIn(`Đạt kế hoạch được 8 điểm; cứ thấp hơn 5% ${than} thì trừ 1 điểm`, {}).method);
  expect(said('so KH')).toBe(said('so với kế hoạch'));
  expect(said('so KH')).not.toBe('nothing');
});

it('«bình quân» where nothing says of what is arithmetic, and nothing else before «>»', () => {
  const said = (...typed: readonly string[]) => rewritten(typed.map(token), WORDS).map(({ code }) => code);
  expect(said('bình', 'quân', 'phiếu')).toEqual(['MATH', 'phiếu']);
  expect(said('bình', 'quân', '>', 'N')).toEqual(['bình', 'quân', '>', 'N']);
});

describe('number words', () => {
  const codes = (sentence: string): readonly string[] => {
    const found = tokenise(sentence);
    return 'tokens' in found ? withNumbers(found.tokens).map(({ code }) => code) : [];
  };

  it.each([...COUNTED].filter((one) => !NO_COUNT_BEFORE.has(one)))('two of «%s» are counted', (counted) => {
    expect(counted).toMatch(/^\p{L}+$/u);
    expect(codes(`hai ${counted}`)[0]).toBe('N');
  });

  it.each([...COUNTING])('what follows «%s» is counted, whatever it is', (before) => {
    expect(before).toMatch(/^\p{L}+$/u);
    expect(codes(`${before} hai phiếu`)[1]).toBe('N');
    expect(codes('phiếu hai phiếu')[1]).not.toBe('N');
  });

  it.each([...NO_COUNT_BEFORE])('«một %s» is no count, even behind «được»', (after) => {
    expect(after).toMatch(/^\p{L}+$/u);
    expect(codes(`được một ${after}`)[1]).not.toBe('N');
  });

  it.each([...SERIES])('«%s hai» names a place or a level, and counts nothing', (before) => {
    expect(before).toMatch(/^\p{L}+$/u);
    expect(codes(`${before} hai bài`)[1]).not.toBe('N');
  });
});
