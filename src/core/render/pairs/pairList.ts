import type { SheetModel } from '../../workbook/sheetModel';
import type { ClusterFacts } from '../../domain/clusterFacts';
import { startSheet } from '../sheetDraft';
import type { PairOnSheet } from './pairSheet';
import type { PairWords } from './pairWords';

const WIDTHS = [6, 44, 44, 34];
export const PAIRS_MARK = 'pairs';

/** Cặp chấm chéo: who scores whom, each with a link to its sheet. */
export function pairList(pairs: readonly PairOnSheet[], name: string, facts: ClusterFacts, words: PairWords): SheetModel {
  const draft = startSheet(WIDTHS);
  draft.span(1, 1, WIDTHS.length, 'title', words.listTitle(facts.year, facts.period));
  draft.span(2, 1, WIDTHS.length, 'caption', words.listAbout);
  const head = 4;
  [words.headings.number, words.checker, words.checked, words.headings.sheet].forEach((text, at) =>
    draft.put(head, at + 1, 'heading', text),
  );
  pairs.forEach((pair, at) => {
    const row = head + 1 + at;
    draft.put(row, 1, 'centre', at + 1);
    draft.put(row, 2, 'text', pair.checker);
    draft.put(row, 3, 'text', pair.checked);
    draft.put(row, 4, 'link', pair.name, { link: { sheet: pair.name, row: 1, column: 1 } });
  });
  return draft.finish({
    mark: PAIRS_MARK,
    name,
    freeze: { rows: head, columns: 0 },
    orientation: 'portrait',
    repeatRows: { from: head, to: head },
    footer: words.footer,
  });
}
