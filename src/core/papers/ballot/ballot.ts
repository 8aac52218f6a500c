import { candidatesFor, votedAwards } from '../../domain/onBallot';
import type { ProposedAward } from '../../domain/proposal';
import type { PaperBlock, PaperSection } from '../../workbook/paperModel';
import type { PaperFacts } from '../paperFacts';
import { paragraph, paragraphs, table } from '../parts/blocks';
import { draftMark } from '../parts/draftMark';
import { head, titleLines } from '../parts/head';

/** Phiếu bầu suy tôn: a page for each award that is voted on, to print as often as there are members; no name, no signature (DOMAIN §4.6). */
export function ballots(facts: PaperFacts): readonly PaperSection[] {
  return votedAwards(facts).map((award) => ({ orientation: 'portrait', blocks: ballotFor(award, facts) }));
}

function ballotFor(award: ProposedAward, facts: PaperFacts): readonly PaperBlock[] {
  const { words, period, nameOf, cardOf, standingOf, shown } = facts;
  const { ballot: said, headings: h, standing } = words;
  const rows = candidatesFor(award, facts).map((unit, at) => {
    const [total, place] = [cardOf(unit)?.total ?? null, standingOf(unit)?.place ?? null];
    return [
      String(at + 1),
      nameOf(unit),
      total === null ? standing.notPlaced : shown(total),
      place === null ? standing.notPlaced : String(place),
      '',
      '',
    ];
  });
  return [
    head(facts, 'ballot'),
    ...titleLines(said.title, said.subject(award.name, period), draftMark(facts)),
    paragraph('body', said.seats(award.seats)),
    table(
      [
        { heading: h.number, width: 8, align: 'centre' },
        { heading: h.unit, width: 42, align: 'left' },
        { heading: h.total, width: 14, align: 'centre' },
        { heading: h.place, width: 11, align: 'centre' },
        { heading: h.agree, width: 13, align: 'centre' },
        { heading: h.disagree, width: 13, align: 'centre' },
      ],
      rows,
      null,
      true,
    ),
    ...paragraphs('note', said.how),
  ];
}
