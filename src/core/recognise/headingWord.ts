import { hasNoMarks, stripMarks } from '../shared/foldHeading';
import { onceEach } from '../shared/onceEach';
import { plainLetters } from '../shared/plainLetters';
import { isOtherWord } from './otherWord';
import { isProvince, PROVINCE_FIRST_WORDS } from './provinces';
import { isReviewerWords } from './reviewerHeading';
import { plainWords, SYNONYMS, type HeadingWord, type Synonym } from './synonyms';

const EXACT: ReadonlyMap<string, HeadingWord> = new Map([...SYNONYMS].reverse().map(({ words, means }) => [words, means]));
/** Synonyms of several words by their first, each with its place in the list of all: longest first. */
const CONTAINED = byFirstWord(SYNONYMS.filter(({ isSingle }) => !isSingle));

/** Words that carry no role of their own under a caption that does: `Tự chấm / Điểm` is about self-assessment. */
const GENERIC: ReadonlySet<HeadingWord> = new Set<HeadingWord>(['points', 'total', 'result']);
/** What stands under the caption of a stage without being its points: `Tự chấm / Minh chứng`. */
const LONGEST_HEADING = 90;
/** Longer texts are sentences that happen to hold a synonym. */
const MOST_WORDS = 9;

export interface HeadingMatch {
  readonly means: HeadingWord;
  readonly isExact: boolean;
}

/** What one heading says by itself: exact, else the longest synonym it contains; `null` when it says nothing known. */
export function headingWord(text: string): HeadingMatch | null {
  // A text too long to be a heading is not even looked up: finding its place costs as much as reading it.
  return text.length > LONGEST_HEADING ? null : matched(text);
}

/** Thousands of sheets repeat the same few headings. */
const matched = onceEach((text: string): HeadingMatch | null => {
  const words = plainWords(text);
  if (words.length <= 2) return null;
  const exact = EXACT.get(words);
  if (exact !== undefined && !isOtherWord(text, words)) return { means: withTurn(exact, text), isExact: true };
  if (isReviewerWords(words)) return { means: withTurn('review', text), isExact: true };
  if (mayNameUnit(words) && isNameOfUnit(text)) return null;
  if (/^ (noi dung|tieu chi|ten tieu chi|linh vuc) /.test(words) && !/ diem | cham /.test(words))
    return { means: 'criterion', isExact: false };
  if (words.split(' ').length - 2 > MOST_WORDS) return null;
  const contained = longestContained(words);
  return contained === null ? null : { means: withTurn(contained.means, text), isExact: false };
});

interface Ranked extends Synonym {
  readonly rank: number;
}

function byFirstWord(synonyms: readonly Synonym[]): ReadonlyMap<string, readonly Ranked[]> {
  const found = new Map<string, Ranked[]>();
  synonyms.forEach((synonym, rank) => {
    const first = wordAt(synonym.words, 0);
    const others = found.get(first);
    if (others === undefined) found.set(first, [{ ...synonym, rank }]);
    else others.push({ ...synonym, rank });
  });
  return found;
}

/** The word behind the blank at this place. */
function wordAt(words: string, blank: number): string {
  return words.slice(blank + 1, words.indexOf(' ', blank + 1));
}

/** Names and addresses hold words such as `cơ quan`: a heading of units begins with its word. */
function longestContained(words: string): Synonym | null {
  let best: Ranked | null = null;
  for (let blank = 0; blank < words.length - 1; blank = words.indexOf(' ', blank + 1)) {
    for (const synonym of CONTAINED.get(wordAt(words, blank)) ?? []) {
      if (best !== null && best.rank <= synonym.rank) break;
      if (words.startsWith(synonym.words, blank) && (blank === 0 || synonym.means !== 'unit')) best = synonym;
    }
  }
  return best;
}

/** `Cụm thẩm định (lần 2)`: the turn may stand in the bracket that folding drops. */
function withTurn(means: HeadingWord, text: string): HeadingWord {
  if (means !== 'review') return means;
  const turn = /(lan|vong) (thu )?(1|2|mot|nhat|hai)/.exec(stripMarks(text));
  if (turn === null) return means;
  return turn[3] === '2' || turn[3] === 'hai' ? 'review2' : 'review1';
}

/** What a column's heading says, from its levels top to bottom (WORKBOOKS §2): the whole path, then its last level, then the captions above. */
export function pathWord(path: readonly string[], matchOf: (text: string) => HeadingMatch | null): HeadingMatch | null {
  const last = path[path.length - 1];
  if (last === undefined) return null;
  const own = matchOf(last);
  if (path.length === 1) return own;
  const whole = EXACT.get(plainWords(path.join(' ')));
  if (whole !== undefined) return { means: whole, isExact: true };
  const above = path.slice(0, -1).reverse().map(matchOf);
  if (own !== null && own.means === 'review') {
    const turn = above.find((match) => match?.means === 'review1' || match?.means === 'review2');
    if (turn !== undefined && turn !== null) return turn;
  }
  if (own !== null && !GENERIC.has(own.means)) return own;
  const caption = above.find((match) => match !== null && STAGES.has(match.means));
  return caption ?? own;
}

const STAGES: ReadonlySet<HeadingWord> = new Set<HeadingWord>([
  'self',
  'review1',
  'review2',
  'review',
  'agreed',
  'bonus',
  'penalty',
  'maximum',
  'target',
]);

/** Of lower case, as the two below: without folding the pattern is ready at once. */
const ORGANISATION =
  /^(trường|tr\.|tct|phòng|khoa|ban|sở|cục|chi cục|văn phòng|trung tâm|ubnd|uỷ ban|ủy ban|đảng uỷ|đảng ủy|viện|học viện|công an|huyện|thị xã|thành phố|tp\.?|tỉnh|xã|phường|chi bộ|tổ|đội|công ty|bệnh viện|hội)(\s|$)/;
/** The same where a text was typed without any mark; words that mean other things then (`so`, `ban`, `to`) are left out. */
const PLAIN_ORGANISATION =
  /^(truong(?! (doan|ban|phong|khoa|cum)\b)|tct|hoc vien|trung tam|ubnd|cong an|van phong|phong|khoa)(\s|$)/;
/** The first words of all of these, and of provinces with and without `tỉnh`, `thành phố`, `TP.`: enough to look closer. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...PROVINCE_FIRST_WORDS,
  ...(
    'truong tr tct phong khoa ban so cuc chi van trung ubnd uy dang vien hoc cong ' +
    'huyen thi thanh tp tinh xa phuong to doi benh hoi'
  ).split(' '),
]);
const LONGEST_UNIT = 80;
/** With marks apart and blanks around. */
const LONGEST_NAME = 200;
const POINTS_WORD = /điểm|chấm|đánh giá|thẩm định|phúc tra/;
const PLAIN_POINTS_WORD = /\b(diem|cham|danh gia|tham dinh|phuc tra)\b/;

function mayNameUnit(words: string): boolean {
  return FIRST_WORDS.has(wordAt(words, 0));
}

/** Whether a text reads as the name of a school or office: `Trường M`, `Sở Kế hoạch`, `Hà Giang`, but not `Trường tự chấm`. */
export function isNameOfUnit(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const name = plainLetters(text)
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
  if (isProvince(name)) return true;
  const lower = name.toLowerCase();
  const isPlain = hasNoMarks(name);
  const organisation = isPlain ? PLAIN_ORGANISATION : ORGANISATION;
  const points = isPlain ? PLAIN_POINTS_WORD : POINTS_WORD;
  return (
    (organisation.test(lower) || ORGANISATION.test(lower)) &&
    !points.test(lower) &&
    name.includes(' ') &&
    name.length <= LONGEST_UNIT
  );
}
