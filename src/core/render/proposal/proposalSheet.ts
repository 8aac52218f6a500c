import type { Appraisal } from '../../domain/appraisal';
import { toNumber } from '../../domain/points';
import type { ProposalReason, ProposedAward, VoteOutcome } from '../../domain/proposal';
import type { Reading } from '../../domain/reading';
import type { UnitId } from '../../domain/unit';
import type { SheetModel } from '../../workbook/sheetModel';
import { blockingIssues, clusterFacts } from '../../domain/clusterFacts';
import { leftoverNotes, noteBook, type NoteBook } from '../notes/noteBook';
import { HEAD_ROWS, officialHead } from '../officialHead';
import { startSheet, type SheetDraft } from '../sheetDraft';
import type { SheetOptions } from '../sheetOptions';
import type { SheetWords } from '../sheetWords';
import { signatures } from '../signatures';
import { leftOutRows } from './leftOutRows';
import { waitingSeats } from '../../domain/waitingSeats';

const WIDTHS = [5, 28, 32, 10, 8, 17, 40, 14];
export const PROPOSAL_KEYS = { award: 2, unit: 3 };
const NOTE = 8;

/** `Đề nghị khen thưởng`: who is put forward for what and why, what is left to decide, and why the others are not there (METHODS §6.6). */
export function proposalSheet(appraisal: Appraisal, reading: Reading, words: SheetWords, options: SheetOptions): SheetModel {
  const draft = startSheet(WIDTHS);
  const facts = clusterFacts(appraisal, reading);
  const { proposal, policy } = appraisal;
  officialHead(
    draft,
    WIDTHS,
    {
      ...facts,
      style: policy.paperStyle,
      on: options.on,
      title: words.proposal.title(facts.year, facts.period),
      attachedTo: words.proposal.attachedTo,
      warning: draftMark(appraisal, words),
    },
    words,
  );
  const head = HEAD_ROWS + 1;
  headingRow(draft, head, words);
  const notes = noteBook(options.notes);
  const lines = linesOf(draft, appraisal, reading, words, notes);
  let row = head;
  if (proposal.awards.length === 0 && !appraisal.isBlocked) draft.span((row += 1), 1, NOTE, 'text', words.proposal.noAwards);
  proposal.awards.forEach((award, at) => {
    row = awardRows(draft, row, at + 1, award, words, lines);
  });

  const leftOut = leftOutRows(proposal, reading, words);
  draft.span((row += 2), 1, NOTE, 'section', words.proposal.notProposed);
  if (leftOut.length === 0 && !appraisal.isBlocked) draft.span((row += 1), 1, NOTE, 'plain', words.proposal.allProposed);
  if (leftOut.length > 0) {
    leftOutHeading(draft, (row += 1), words);
    leftOut.forEach(({ unit, reason }, at) => lines.leftOut((row += 1), at + 1, unit, reason));
  }
  if (policy.isDraft) draft.span((row += 2), 1, NOTE, 'notice', words.draftNotice);
  const gap = row + 1;
  row = signatures(draft, WIDTHS, gap + 1, facts.leader, words.signatures, words.head.styles[policy.paperStyle]);
  draft.together(gap, row);
  leftoverNotes(draft, NOTE, row + 2, notes.rest(), words.notes);
  return draft.finish({
    mark: 'proposal',
    name: options.name,
    freeze: { rows: 0, columns: 0 },
    orientation: 'landscape',
    repeatRows: { from: head, to: head },
    footer: words.footer,
  });
}

/** A proposal may be read while findings stand, and not be signed (METHODS §10, PRT-01). */
function draftMark(appraisal: Appraisal, words: SheetWords): string | null {
  if (appraisal.isBlocked) return words.blocked(blockingIssues(appraisal, 'ranking'));
  const standing = blockingIssues(appraisal, 'awards');
  return standing === 0 ? null : words.proposal.blocked(standing);
}

interface Lines {
  readonly nominee: (
    row: number,
    number: number,
    award: string,
    unit: UnitId,
    vote: VoteOutcome | null,
    reason: ProposalReason,
  ) => void;
  readonly leftOut: (row: number, number: number, unit: UnitId, reason: string) => void;
}

function awardRows(
  draft: SheetDraft,
  from: number,
  number: number,
  award: ProposedAward,
  words: SheetWords,
  lines: Lines,
): number {
  let row = from + 1;
  draft.span(row, 1, NOTE, 'textBold', words.proposal.awardRow(number, award));
  let count = 0;
  for (const nominee of award.nominees)
    lines.nominee((row += 1), (count += 1), award.name, nominee.unit, nominee.vote, nominee.reason);
  const { needsDecision } = award;
  if (needsDecision !== null) {
    for (const unit of needsDecision.units) {
      const vote = award.leftOut.find((one) => one.unit === unit)?.vote ?? null;
      lines.nominee((row += 1), (count += 1), award.name, unit, vote, needsDecision.reason);
    }
    draft.span(
      (row += 1),
      1,
      NOTE,
      'warning',
      `${words.proposal.toDecide(needsDecision.units.length, needsDecision.seats)}\n${words.proposal.decisionLine}`,
    );
  }
  for (const unfit of award.unfitDecisions) draft.span((row += 1), 1, NOTE, 'warning', words.reasons.unfitDecision(unfit));
  for (const { seats, award: earlier } of waitingSeats(award))
    draft.span((row += 1), 1, NOTE, 'info', words.proposal.waiting(seats, earlier));
  if (award.unfilled > 0) draft.span((row += 1), 1, NOTE, 'info', words.proposal.unfilled(award.unfilled, award.unfilledBecause));
  return row;
}

function linesOf(draft: SheetDraft, appraisal: Appraisal, reading: Reading, words: SheetWords, notes: NoteBook): Lines {
  const { scorecards, standings, policy } = appraisal;
  const decimals = policy.rounding.decimals;
  const format = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const names = new Map(reading.units.map((unit) => [unit.id, unit.name]));
  const totals = new Map(scorecards.map((card) => [card.unit, card.total]));
  const places = new Map(standings.map((standing) => [standing.unit, standing.place]));
  const nameOf = (unit: UnitId): string => names.get(unit) ?? unit;
  const figures = (row: number, unit: UnitId): void => {
    const total = totals.get(unit) ?? null;
    const place = places.get(unit) ?? null;
    draft.put(row, 4, 'points', total === null ? null : toNumber(total), { format });
    draft.put(row, 5, 'centre', place ?? words.summary.notPlaced);
  };
  return {
    nominee: (row, number, award, unit, vote, reason) => {
      draft.put(row, 1, 'centre', number);
      draft.put(row, PROPOSAL_KEYS.award, 'text', award);
      draft.put(row, PROPOSAL_KEYS.unit, 'text', nameOf(unit));
      figures(row, unit);
      draft.put(row, 6, 'centre', vote === null ? words.summary.notPlaced : words.proposal.votes(vote));
      draft.put(row, 7, 'text', words.reasons.proposal(reason));
      draft.put(row, NOTE, 'input', notes.take(award, nameOf(unit)));
    },
    leftOut: (row, number, unit, reason) => {
      draft.put(row, 1, 'centre', number);
      draft.span(row, 2, 3, 'text', nameOf(unit));
      figures(row, unit);
      draft.span(row, 6, 7, 'text', reason);
      draft.put(row, NOTE, 'input', notes.take(nameOf(unit)));
    },
  };
}

function headingRow(draft: SheetDraft, row: number, { proposal }: SheetWords): void {
  const { headings: h } = proposal;
  [h.number, h.award, h.unit, h.total, h.place, h.votes, h.reason, h.note].forEach((text, at) =>
    draft.put(row, at + 1, 'heading', text),
  );
}

function leftOutHeading(draft: SheetDraft, row: number, { proposal }: SheetWords): void {
  const { headings: h } = proposal;
  draft.put(row, 1, 'heading', h.number);
  draft.span(row, 2, 3, 'heading', h.unit);
  draft.put(row, 4, 'heading', h.total);
  draft.put(row, 5, 'heading', h.place);
  draft.span(row, 6, 7, 'heading', h.reason);
  draft.put(row, NOTE, 'heading', h.note);
}
