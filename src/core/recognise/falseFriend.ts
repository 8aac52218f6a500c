import type { FalseFriend } from '../domain/clueFacts';
import { stripMarks } from '../shared/foldHeading';
import type { Sheet } from '../workbook/workbook';
import type { Clue } from '../domain/recognition';
import { isNumeric } from './columnProfile';
import { announcesScores, mentionsPoints, statesMaximum } from './mentionsPoints';
import { clue } from './outcome';
import { isOtherWord } from './otherWord';
import { isStageWord } from './scoreStages';
import { FALSE_FRIEND_HEADINGS } from './falseFriendHeadings';
import { plainWords } from './synonyms';
import type { Table } from './table';

interface Speaking {
  readonly what: FalseFriend;
  readonly alone: boolean;
}

const BY_HEADING: ReadonlyMap<string, Speaking> = new Map(
  FALSE_FRIEND_HEADINGS.flatMap(({ what, alone, headings }) =>
    headings.map((heading): [string, Speaking] => [plainWords(heading), { what, alone }]),
  ),
);
const LONGEST_HEADING = 90;
/** Payrolls, nominations and registers list persons too; what they are of says more. */
const OF_PERSONS = 50;
const STRONG = 100;
const FIRST_ROWS = 30;

interface Spoken {
  readonly what: FalseFriend;
  readonly headings: readonly string[];
  readonly isStrong: boolean;
}

/** What headings speak for, the one with most words first. */
function spokenBy(texts: Iterable<string>): readonly Spoken[] {
  const found = new Map<FalseFriend, string[]>();
  const strong = new Set<FalseFriend>();
  for (const text of texts) {
    const words = plainWords(text);
    const speaking = BY_HEADING.get(words);
    if (speaking === undefined || isOtherWord(text, words)) continue;
    found.set(speaking.what, [...(found.get(speaking.what) ?? []), text.replace(/\s+/g, ' ').trim()]);
    if (speaking.alone) strong.add(speaking.what);
  }
  const spoken = [...found].map(([what, headings]): Spoken => ({ what, headings, isStrong: strong.has(what) }));
  return spoken.sort((one, other) => weight(other) - weight(one));
}

function weight({ what, headings, isStrong }: Spoken): number {
  return (isStrong ? STRONG : 0) + headings.length - (what === 'listOfPersons' ? OF_PERSONS : 0);
}

/** The false friend a table is, by its headings (WORKBOOKS §1); `null` when none speaks, or only weakly beside maxima and scores. */
export function falseFriend(table: Table): Clue | null {
  const spoken = spokenBy(headingTexts(table));
  const [first] = spoken;
  const awards = awardsNamed(table);
  if (first === undefined) return nominations(table, awards) ?? money(table);
  const { what } = first;
  const isScored =
    table.columns.some(({ match }) => match?.means === 'maximum') ||
    table.columns.some(({ match }) => isStageWord(match?.means) && match?.isExact === true);
  if (isScored && !spoken.some(({ isStrong }) => isStrong)) return null;
  if (what === 'listOfPersons' && awards.length > 0) return nominated(table, [...first.headings, ...awards]);
  const isRecord =
    what === 'listOfPersons' &&
    table.columns.some(({ match }) => isStageWord(match?.means) || match?.means === 'grade' || match?.means === 'total');
  return friendClue(table.sheet.name, isRecord ? 'classRecord' : what, first.headings);
}

/** A sheet without any heading of the trade may still say what it is: two headings of one kind in one of its first rows. */
export function falseFriendRow(sheet: Sheet): Clue | null {
  let rows = 0;
  for (const cells of sheet.rows.values()) {
    rows += 1;
    if (rows > FIRST_ROWS) return null;
    const texts = [...cells.values()].flatMap(({ value }) =>
      value.kind === 'text' && value.text.length <= LONGEST_HEADING ? [value.text] : [],
    );
    const [first] = spokenBy(texts);
    if (first !== undefined && first.headings.length >= 2) return friendClue(sheet.name, first.what, first.headings);
  }
  return null;
}

function friendClue(sheet: string, what: FalseFriend, headings: readonly string[]): Clue {
  return clue('falseFriend', sheet, { what, words: headings.map((word) => `«${word}»`).join(', ') });
}

const AWARD = /^(danh hieu|hinh thuc (khen|de nghi)|de nghi (khen|danh hieu|tang|xet)|muc khen|loai khen)/;
const NOMINATES = /de nghi.*(khen|tang|danh hieu)|danh sach.*(khen thuong|danh hieu)|(khen thuong|danh hieu).*de nghi/;

/** What is proposed for whom: headings of awards over words, and titles that propose them. */
function awardsNamed(table: Table): readonly string[] {
  const headings = table.columns.flatMap(({ path, profile }) => (isNumeric(profile) ? [] : path.map(({ text }) => text)));
  const titles = [table.sheet.name, ...table.frame.map(({ text }) => text)];
  const named = headings.filter((text) => text.length <= LONGEST_HEADING && AWARD.test(stripMarks(text)));
  return [...new Set([...named, ...titles.filter((text) => text.length <= LONGEST_TITLE && NOMINATES.test(stripMarks(text)))])];
}

const LONGEST_TITLE = 160;

/** Awards named twice over, in headings or by the title too, and nothing that is scored. */
function nominations(table: Table, awards: readonly string[]): Clue | null {
  const isScored = table.columns.some(
    ({ match, profile }) =>
      match?.means === 'maximum' || match?.means === 'total' || (isStageWord(match?.means) && isNumeric(profile)),
  );
  return awards.length < 2 || isScored ? null : nominated(table, awards);
}

function nominated(table: Table, words: readonly string[]): Clue {
  return clue('falseFriend', table.sheet.name, {
    what: 'nominationList',
    words: words.map((word) => `«${word.replace(/\s+/g, ' ')}»`).join(', '),
  });
}

/** Headings that speak: where maxima are stated in headings, those over numbers are the wording of criteria. */
function headingTexts(table: Table): ReadonlySet<string> {
  const hasMaxima = table.columns.some(({ path }) => path.some(({ text }) => statesMaximum(text))) || isOfUnits(table);
  const texts = new Set<string>();
  for (const { path, profile } of table.columns) {
    for (const { text } of path) {
      if (text.length > LONGEST_HEADING || (isNumeric(profile) && (hasMaxima || PERSONS.test(text)))) continue;
      texts.add(text);
    }
  }
  return texts;
}

/** Rows of units under a title or a total that speaks of points: `Chuyên cần`, `Kinh phí` over numbers are criteria there. */
function isOfUnits(table: Table): boolean {
  const hasUnits = table.columns.some(({ match }) => match?.isExact === true && match.means === 'unit');
  return (
    hasUnits &&
    (table.frame.some(({ text }) => announcesScores(text)) ||
      table.columns.some(({ match, heading }) => match?.means === 'total' && mentionsPoints(heading)))
  );
}

/** `Học viên` above numbers counts them; above words it lists them. */
const PERSONS = /^\s*(học viên|sinh viên|học sinh)\s*$/iu;

/** `Đơn vị tính: triệu đồng` above a table says that its numbers are money. */
function money(table: Table): Clue | null {
  const said = table.frame.find(
    ({ text }) =>
      text.length <= LONGEST_HEADING &&
      /(don vi( tinh)?|dvt) ?: ?(trieu |nghin |ty |ngan |1[.,]?000 )?(dong|vnd)( viet nam)? ?[).;]*$/.test(stripMarks(text)),
  );
  return said === undefined ? null : clue('falseFriend', table.sheet.name, { what: 'money', words: `«${said.text}»` });
}
