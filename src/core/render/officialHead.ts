import type { PaperStyle } from '../workbook/paperModel';
import type { SheetDraft } from './sheetDraft';
import type { PaperDate, SheetWords } from './sheetWords';

export interface HeadFacts {
  readonly style: PaperStyle;
  readonly cluster: string | null;
  readonly leader: string | null;
  readonly on: PaperDate | null;
  readonly title: string;
  readonly attachedTo: string | null;
  /** Said in bold under the title while the paper may not be signed. */
  readonly warning: string | null;
}

/** Rows the heading block takes, whatever is known: the table below always starts at one place. */
export const HEAD_ROWS = 7;
const NARROW_ROW = 8;

/** The heading block of an official paper: in Party style as 76-BC/TCT prints it, or in State style (DOMAIN §5). */
export function officialHead(draft: SheetDraft, widths: readonly number[], facts: HeadFacts, { head }: SheetWords): void {
  const said = head.styles[facts.style];
  const columns = widths.length;
  const middle = middleColumn(widths);
  const left = (row: number, style: 'issuer' | 'issuerBold', text: string): void => draft.span(row, 1, middle, style, text);
  const right = (row: number, style: 'issuerBold' | 'motto' | 'placeDate', text: string): void =>
    draft.span(row, middle + 1, columns, style, text);
  left(1, facts.leader === null ? 'issuerBold' : 'issuer', head.cluster(facts.cluster));
  // The last line of the motto is the one with a rule under it.
  right(1, said.secondMotto === null ? 'motto' : 'issuerBold', said.motto);
  if (facts.leader !== null) left(2, 'issuerBold', head.leader(facts.leader));
  if (said.secondMotto !== null) right(2, 'motto', said.secondMotto);
  left(3, 'issuer', said.mark);
  right(3, 'placeDate', head.placeDate(facts.leader, facts.on));
  draft.span(5, 1, columns, 'title', facts.title);
  if (facts.attachedTo !== null) draft.span(6, 1, columns, 'placeDate', facts.attachedTo);
  if (facts.warning !== null) draft.span(HEAD_ROWS, 1, columns, 'subtitle', facts.warning);
  else draft.height(HEAD_ROWS, NARROW_ROW);
  draft.height(4, NARROW_ROW);
}

/** The column that ends the left block: near the middle of the page. */
export function middleColumn(widths: readonly number[]): number {
  const half = widths.reduce((all, width) => all + width, 0) * 0.45;
  let used = 0;
  for (const [at, width] of widths.entries()) {
    used += width;
    if (used >= half) return Math.min(Math.max(1, at + 1), Math.max(1, widths.length - 1));
  }
  return 1;
}
