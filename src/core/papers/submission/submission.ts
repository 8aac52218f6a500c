import type { PaperBlock } from '../../workbook/paperModel';
import { compareDates, type StatedDate } from '../../domain/evidenceReference';
import type { Citation } from '../../domain/policy';
import type { UnitId } from '../../domain/unit';
import { whole, type PaperFacts } from '../paperFacts';
import { paragraph, paragraphs, table } from '../parts/blocks';
import { leaderSigns } from '../parts/closing';
import { proposalDraftMark } from '../parts/draftMark';
import { head, titleLines } from '../parts/head';

/** Tờ trình đề nghị khen thưởng: who is put forward for what, with the places and votes it rests on (DOMAIN §3.6). */
export function submission(facts: PaperFacts): readonly PaperBlock[] {
  const { words, style, appraisal, period, clusterName, reading, nameOf } = facts;
  const { submission: said, standing } = words;
  const { awards } = appraisal.proposal;
  const nominated = awards.flatMap((award) => award.nominees.map(({ unit }) => unit));
  const named = awards.filter(({ nominees }) => nominees.length > 0);
  const counts = named.map(({ name, nominees }) => ({ award: name, count: whole(nominees.length) }));
  return [
    head(facts, 'submission'),
    ...titleLines(said.title, said.subject(period), proposalDraftMark(facts)),
    ...paragraphs('addressee', said.addressees(awards.map(({ name }) => name))),
    ...basis(facts),
    paragraph('body', standing.summary(reading.units.length, facts.ranked, reading.units.length - facts.ranked)),
    ...(nominated.length === 0
      ? [paragraph('body', said.nobody)]
      : [
          paragraph('body', said.request(clusterName)),
          paragraph('body', said.sum(whole(nominated.length), counts, new Set(nominated).size < nominated.length)),
          nomineesTable(facts),
        ]),
    ...awards.flatMap(({ name, needsDecision }) =>
      needsDecision === null ? [] : [paragraph('body', said.waiting(name, needsDecision.seats, needsDecision.units.map(nameOf)))],
    ),
    paragraph('body', said.dossierTitle),
    ...paragraphs('item', said.dossier),
    ...(appraisal.policy.isDraft ? [paragraph('note', words.draft.policy)] : []),
    paragraph('body', `${said.closing(clusterName)}${words.styles[style].end}`),
    leaderSigns(facts, [words.signatures.sameAsAbove, words.signatures.members]),
  ];
}

/** Documents of the policy in force on the day, then what the officer adds: no regulation is cited that nobody has entered. */
function basis({ words, appraisal, period, on }: PaperFacts): readonly PaperBlock[] {
  const { submission: said } = words;
  const cited = appraisal.policy.citations.filter((citation) => isInForce(citation, on)).map(({ document }) => document.trim());
  return [
    ...[...new Set(cited)].map((document) => paragraph('body', said.basis(document))),
    paragraph('body', said.basisGap),
    paragraph('body', said.basisMeeting(period)),
  ];
}

function isInForce({ from, to }: Citation, on: StatedDate | null): boolean {
  const [start, end] = [dateOf(from), dateOf(to)];
  if (on === null) return end === null;
  return (start === null || compareDates(start, on) <= 0) && (end === null || compareDates(on, end) <= 0);
}

function dateOf(text: string | null): StatedDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '') ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

function nomineesTable({ words, appraisal, nameOf, cardOf, standingOf, shown }: PaperFacts): PaperBlock {
  const { headings: h, standing: said } = words;
  const totalOf = (unit: UnitId): string => {
    const total = cardOf(unit)?.total ?? null;
    return total === null ? said.notPlaced : shown(total);
  };
  const rows = appraisal.proposal.awards.flatMap(({ name, nominees }) =>
    nominees.map(({ unit, vote }) => {
      const { votes, share } = words.award.outcome(vote);
      const place = standingOf(unit)?.place ?? null;
      return [
        nameOf(unit),
        totalOf(unit),
        place === null ? said.notPlaced : String(place),
        share === '' ? votes : `${votes} (${share})`,
        name,
      ];
    }),
  );
  return table(
    [
      { heading: h.number, width: 8, align: 'centre' },
      { heading: h.collective, width: 33, align: 'left' },
      { heading: h.total, width: 12, align: 'centre' },
      { heading: h.place, width: 10, align: 'centre' },
      { heading: h.votes, width: 17, align: 'centre' },
      { heading: h.award, width: 28, align: 'left' },
    ],
    rows.map((row, at) => [String(at + 1), ...row]),
  );
}
