import { corpus } from '../corpus/allRows';
import { withoutMarks } from '../typedOtherwise';
import { wordsIn } from './grammar';

/** The words of the grammar in a sentence, in order; what only describes is left out. */
const namesIn = (sentence: string): string =>
  wordsIn(sentence)
    .filter(({ code }) => /^(?:[A-Z]+|[^\p{L}])$/u.test(code))
    .map(({ code }) => code)
    .join(' ');

/** Without their marks these may as well be something else: `cử có`, `mới đơn vị`, `thi`, `đủ 3 cuộc`. */
const OTHERWISE = /(?:cứ có|còn lại cứ|mỗi đơn vị còn lại|đơn vị tốt nhất|không cộng\)|dự \d)/iu;
const ONE_OF = 3;
const sentences = Object.values(corpus).flatMap((rows) => rows.map(([sentence]) => sentence));
const withoutThen = (words: string): string => words.replaceAll(' THEN', '');

it('one of three sentences, typed without its marks, has the same words of the grammar', () => {
  const some = sentences.filter((sentence, at) => at % ONE_OF === 0 && !OTHERWISE.test(sentence));
  const wrong = some.flatMap((sentence) => {
    const typed = withoutMarks(sentence);
    const [said, expected] = [namesIn(typed), namesIn(sentence)].map(withoutThen);
    return said === expected ? [] : [{ typed, said, expected }];
  });
  expect(wrong).toEqual([]);
});
