import type { Change, ChangeValue, CollectedMember, Collection } from '../../core/domain/collection';
import type { Reading } from '../../core/domain/reading';
import { unitNames } from '../../core/domain/unitNames';
import { refText } from '../../core/workbook/address';
import { englishNumbers, vietnameseNumbers } from '../../text/format';
import { issueSentence, whyText } from '../../text/issueSentence';
import { memberReason } from '../../text/memberReason';
import { shortened } from '../../text/shortened';
import type { CommandText } from '../../text/commandText';
import { table } from './table';

/** Changes of one file shown on a terminal; the JSON document and the log have all. */
const MOST_SHOWN = 60;

/** What a person reads: one table per file, who has sent nothing, and what to look at. */
export function collectReport(collection: Collection, reading: Reading, text: CommandText): string {
  const words = text.collect;
  const unitName = unitNames(reading);
  const missing = collection.missing.map(unitName);
  const blocks = [
    [words.heading, `  ${totals(collection, text)}`],
    ...collection.members.map((member) => memberLines(member, reading, text)),
    [missing.length === 0 ? words.nobodyMissing : words.missing(missing)],
    issueLines(collection, text),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function totals({ members }: Collection, text: CommandText): string {
  const count = (status: CollectedMember['status']): number => members.filter((member) => member.status === status).length;
  const cells = members.reduce((all, member) => all + takenOf(member).length, 0);
  return text.collect.totals(count('taken'), count('refused'), count('toDecide'), cells);
}

function memberLines(member: CollectedMember, reading: Reading, text: CommandText): string[] {
  const words = text.collect;
  const unitName = unitNames(reading);
  const unit = member.unit === null ? null : unitName(member.unit);
  const taken = takenOf(member).length;
  const counts = words.counts({ taken, left: member.changes.length - taken });
  const how = member.matchedBy === null ? '' : ` – ${words.matchedBy[member.matchedBy]}`;
  const reason = memberReason(text, member, unitName);
  const rows = member.changes.slice(0, MOST_SHOWN).map((change) => changeRow(change, reading, text));
  const { columns } = words;
  const heading = [columns.cell, columns.subject, columns.criterion, columns.from, columns.to, columns.outcome];
  return [
    `${words.status[member.status].toUpperCase()}: ${member.file}`,
    `  ${words.unitOfFile(unit)}${how}; ${counts}`,
    ...(reason === '' ? [] : [`  ! ${reason}`]),
    ...(member.earlier === null ? [] : [`  ${words.earlier(member.earlier)}`]),
    ...(rows.length === 0 ? (member.status === 'taken' ? [`  ${words.nothingNew}`] : []) : table([heading, ...rows])),
    ...(member.changes.length > MOST_SHOWN ? [`  ${words.more(member.changes.length - MOST_SHOWN)}`] : []),
  ];
}

function changeRow(change: Change, reading: Reading, text: CommandText): readonly string[] {
  const words = text.collect;
  const cell = change.at ?? change.memberAt;
  const criterion = reading.criteria.find(({ id }) => id === change.criterion);
  const label = criterion === undefined ? '' : `${criterion.number} ${criterion.text}`.trim();
  return [
    cell === null ? '' : refText(cell),
    change.kind === 'value' ? words.subject[change.subject] : words.kind[change.kind],
    shortened(label, 40),
    shortened(shown(change.from, text), 30),
    shortened(shown(change.to, text), 30),
    change.put !== null ? words.wasTaken : change.notTaken === null ? '' : words.notTaken[change.notTaken],
  ];
}

function shown(value: ChangeValue, text: CommandText): string {
  const numbers = text.language === 'vi' ? vietnameseNumbers : englishNumbers;
  switch (value.kind) {
    case 'blank':
      return text.collect.blank;
    case 'number':
      return numbers.decimal(value.value);
    case 'text':
      return value.text.replace(/\s+/g, ' ');
  }
}

function issueLines({ issues }: Collection, text: CommandText): string[] {
  if (issues.length === 0) return [];
  return [
    text.collect.issues,
    ...issues.flatMap(({ file, issue }) => {
      const told = issueSentence(text.issues, issue);
      const where = issue.place.at === null ? '' : ` ${refText(issue.place.at)}`;
      const label = `${text.issues.severity[issue.severity]} ${issue.rule}`;
      return [
        `  [${label}] ${text.collect.issueIn(file)}${where}: ${told.what} ${whyText(told)}`,
        `      ${text.commands.heading.advice}: ${told.advice}`,
      ];
    }),
  ];
}

function takenOf(member: CollectedMember): readonly Change[] {
  return member.changes.filter(({ put }) => put !== null);
}
