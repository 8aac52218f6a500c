/** Party papers (36-HD/VPTW) or State papers (NĐ 30/2020): a choice of letterhead, sizes and marks. Source: DOMAIN §5. */
export type PaperStyle = 'party' | 'state';

/** A piece of a paragraph. */
export interface Run {
  readonly text: string;
  readonly isBold?: true;
  readonly isItalic?: true;
  /** A place that an officer fills in, shown so that nobody overlooks it. */
  readonly isGap?: true;
}

/** What a paragraph is; hosts know how each looks in the paper's style. */
export type ParagraphRole =
  // the heading block
  | 'superior'
  | 'issuer'
  | 'mark'
  | 'number'
  | 'motto'
  | 'secondMotto'
  | 'placeDate'
  // the title
  | 'title'
  | 'subject'
  | 'draft'
  | 'addressee'
  // the text
  | 'part'
  | 'section'
  | 'subsection'
  | 'body'
  | 'item'
  | 'note'
  | 'caption'
  // the end
  | 'receivers'
  | 'receiver'
  | 'signature'
  | 'hint'
  /** Room to sign in. */
  | 'room'
  /** The same where several sign below each other, so that they stay on one page with the end of the text. */
  | 'shortRoom'
  | 'signer';

export interface PaperParagraph {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly runs: readonly Run[];
}

/** Paragraphs side by side, without borders, never parted by a page: the heading block and the signatures. Widths are shares. */
export interface PaperColumns {
  readonly kind: 'columns';
  readonly columns: readonly { readonly width: number; readonly paragraphs: readonly PaperParagraph[] }[];
}

export interface PaperCell {
  readonly runs: readonly Run[];
  /** How many columns it takes; absent: one. */
  readonly columns?: number;
  /** How many rows of the heading it takes; absent: one. */
  readonly rows?: number;
}

/** A table with all borders, its heading repeated on each page and no row parted. Widths are shares. */
export interface PaperTable {
  readonly kind: 'table';
  readonly columns: readonly { readonly width: number; readonly align: 'left' | 'centre' | 'right' }[];
  readonly headings: readonly (readonly PaperCell[])[];
  readonly rows: readonly { readonly cells: readonly PaperCell[]; readonly isBold?: true; readonly isTall?: true }[];
}

export type PaperBlock = PaperParagraph | PaperColumns | PaperTable;

/** Pages of one orientation. */
export interface PaperSection {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly PaperBlock[];
}

/** A paper as plain data, as `SheetModel` is a sheet: A4, numbered from page 2 on. */
export interface PaperModel {
  /** The document's own name, without extension. */
  readonly name: string;
  readonly style: PaperStyle;
  /** The day it is made (ISO), so that the same workbook gives the same bytes. */
  readonly on: string;
  readonly sections: readonly PaperSection[];
}
