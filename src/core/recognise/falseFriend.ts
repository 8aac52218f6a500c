import type { FalseFriend } from '../domain/clueFacts';
import { stripMarks } from '../shared/foldHeading';
import type { Clue } from '../domain/recognition';
import { isNumeric } from './columnProfile';
import { statesMaximum } from './mentionsPoints';
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

/** The false friend a table is, by its headings (WORKBOOKS §1); `null` when none speaks, or only weakly beside maxima and scores. */
export function falseFriend(table: Table): Clue | null {
  const found = new Map<FalseFriend, string[]>();
  const strong = new Set<FalseFriend>();
  for (const text of headingTexts(table)) {
    const words = plainWords(text);
    const speaking = BY_HEADING.get(words);
    if (speaking === undefined || isOtherWord(text, words)) continue;
    found.set(speaking.what, [...(found.get(speaking.what) ?? []), text.replace(/\s+/g, ' ')]);
    if (speaking.alone) strong.add(speaking.what);
  }
  const [what] = [...found.keys()].sort((one, other) => weight(other) - weight(one));
  const awards = awardsNamed(table);
  if (what === undefined) return nominations(table, awards) ?? money(table);
  const isScored =
    table.columns.some(({ match }) => match?.means === 'maximum') ||
    table.columns.some(({ match }) => isStageWord(match?.means) && match?.isExact === true);
  if (strong.size === 0 && isScored) return null;
  if (what === 'listOfPersons' && awards.length > 0) return nominated(table, [...(found.get(what) ?? []), ...awards]);
  const isRecord =
    what === 'listOfPersons' &&
    table.columns.some(({ match }) => isStageWord(match?.means) || match?.means === 'grade' || match?.means === 'total');
  return clue('falseFriend', table.sheet.name, {
    what: isRecord ? 'classRecord' : what,
    words: (found.get(what) ?? []).map((word) => `«${word}»`).join(', '),
  });

  function weight(kind: FalseFriend): number {
    return (strong.has(kind) ? 100 : 0) + (found.get(kind)?.length ?? 0);
  }
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
  const hasMaxima = table.columns.some(({ path }) => path.some(({ text }) => statesMaximum(text)));
  const texts = new Set<string>();
  for (const { path, profile } of table.columns) {
    for (const { text } of path) {
      if (text.length > LONGEST_HEADING || (isNumeric(profile) && (hasMaxima || PERSONS.test(text)))) continue;
      texts.add(text);
    }
  }
  return texts;
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
