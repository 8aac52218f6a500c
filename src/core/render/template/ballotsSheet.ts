import type { SheetModel } from '../../workbook/sheetModel';
import { startSheet } from '../sheetDraft';
import { templateHead } from './templateHead';
import type { BallotFigures, TemplateOptions, TemplateUnit } from './templateOptions';
import type { TemplateWords } from './templateWords';

const WIDTHS = [6, 40, 40, 12, 14, 14];

/** Bỏ phiếu: the counts of the ballot above, the votes of each unit below (CONTRACT §5). Without figures one blank row stands ready per unit. */
export function ballotsSheet(units: readonly TemplateUnit[], words: TemplateWords, options: TemplateOptions): SheetModel {
  const draft = startSheet(WIDTHS);
  const { ballots } = options;
  const { headings: h, ballotCounts: counts } = words;
  let row = templateHead(draft, WIDTHS.length, words.ballotsTitle(options.year ?? null), words, options, null, null) - 1;
  for (const [label, value] of [
    [counts.members, ballots?.members ?? null],
    [counts.present, ballots?.present ?? null],
    [counts.written, ballots?.written ?? null],
    [counts.issued, ballots?.issued ?? null],
    [counts.returned, ballots?.returned ?? null],
  ] as const) {
    draft.put((row += 1), 2, 'plain', label);
    draft.put(row, 3, 'input', value);
  }
  const head = row + 2;
  [h.number, h.unit, h.award, h.votesFor, h.votesAgainst, h.invalid].forEach((text, at) =>
    draft.put(head, at + 1, 'heading', text),
  );
  (ballots?.votes ?? units.map(blankVote)).forEach((vote, at) => {
    const line = head + 1 + at;
    draft.put(line, 1, 'centre', at + 1);
    draft.put(line, 2, 'text', vote.unit);
    draft.put(line, 3, 'text', vote.award);
    draft.put(line, 4, 'centre', vote.votesFor);
    draft.put(line, 5, 'centre', vote.votesAgainst);
    draft.put(line, 6, 'centre', vote.invalid);
  });
  return draft.finish({
    mark: '',
    name: words.sheetNames.ballots,
    freeze: { rows: head, columns: 0 },
    orientation: 'portrait',
    repeatRows: { from: head, to: head },
    footer: words.footer,
  });
}

function blankVote(unit: TemplateUnit): BallotFigures['votes'][number] {
  return { unit: unit.name, award: '', votesFor: null, votesAgainst: null, invalid: null };
}
