import type { Criterion, CriterionId } from '../../domain/criteria';
import { toNumber } from '../../domain/points';
import type { Entry } from '../../domain/reading';
import type { SheetModel } from '../../workbook/sheetModel';
import type { ClusterFacts } from '../../domain/clusterFacts';
import { startSheet, type SheetDraft } from '../sheetDraft';
import type { PairWords } from './pairWords';

const WIDTHS = [7, 58, 10, 11, 12, 34];
const FIRST_INPUT = 5;
/** Room between the table and who signs. */
const GAP = 2;

/** What one sheet of a pair says: which school scores which. */
export interface PairOnSheet {
  readonly checker: string;
  readonly checked: string;
  readonly name: string;
  readonly mark: string;
}

/** Phiếu chấm chéo: the criteria with the checked school's self-scores, and a column for the checking school to fill in with its reasons. */
export function pairSheet(
  pair: PairOnSheet,
  criteria: readonly Criterion[],
  entries: ReadonlyMap<CriterionId, Entry> | undefined,
  facts: ClusterFacts,
  words: PairWords,
): SheetModel {
  const draft = startSheet(WIDTHS);
  const columns = WIDTHS.length;
  draft.span(1, 1, columns, 'title', words.title(facts.year, facts.period));
  draft.span(2, 1, columns, 'subtitle', `${words.checker}: ${pair.checker}`);
  draft.span(3, 1, columns, 'subtitle', `${words.checked}: ${pair.checked}`);
  draft.span(4, 1, columns, 'caption', words.howTo);
  const head = 6;
  const { headings: h } = words;
  [h.number, h.criterion, h.maximum, h.self, h.crossScore, h.reason].forEach((text, at) =>
    draft.put(head, at + 1, 'heading', text),
  );
  let row = head;
  for (const criterion of criteria) {
    if (criterion.kind !== 'disqualifier') criterionRow(draft, (row += 1), criterion, entries?.get(criterion.id));
  }
  const sign = row + GAP;
  draft.span(sign, FIRST_INPUT - 1, columns, 'signature', words.signature);
  draft.span(sign + 1, FIRST_INPUT - 1, columns, 'signatureHint', words.hint);
  return draft.finish({
    mark: pair.mark,
    name: pair.name,
    freeze: { rows: head, columns: 2 },
    orientation: 'landscape',
    repeatRows: { from: head, to: head },
    footer: words.footer,
  });
}

function criterionRow(draft: SheetDraft, row: number, criterion: Criterion, entry: Entry | undefined): void {
  const { number, text, maximum, hasChildren } = criterion;
  const self = entry?.scores.self?.reading.value ?? null;
  draft.put(row, 1, hasChildren ? 'textBold' : 'centre', number);
  draft.put(row, 2, hasChildren ? 'textBold' : 'text', text);
  draft.put(row, 3, hasChildren ? 'textBold' : 'centre', maximum === null ? null : toNumber(maximum));
  if (hasChildren) {
    for (let column = 4; column <= WIDTHS.length; column += 1) draft.put(row, column, 'textBold', null);
    return;
  }
  draft.put(row, 4, 'points', self === null ? null : toNumber(self), { format: '0.00' });
  draft.put(row, FIRST_INPUT, 'input', null, { format: '0.00' });
  draft.put(row, FIRST_INPUT + 1, 'input', null);
}
