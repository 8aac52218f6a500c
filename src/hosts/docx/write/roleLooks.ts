import type { ParagraphRole, PaperStyle } from '../../../core/workbook/paperModel';

/** Sizes in points, spaces in points, indents in millimetres. */
export interface Look {
  readonly size: number;
  readonly align: 'left' | 'centre' | 'both';
  readonly isBold?: true;
  readonly isItalic?: true;
  readonly isUnderlined?: true;
  readonly before?: number;
  readonly after?: number;
  readonly firstLine?: number;
  readonly left?: number;
  /** A rule under the text, this share of it long. */
  readonly rule?: number;
  readonly staysWithNext?: true;
  /** The level of a heading in the document's outline, from 0. */
  readonly outline?: number;
}

/** What both styles share; sizes are those of the text, 14. Source: DOMAIN §5. */
const BOTH: Readonly<Record<ParagraphRole, Look>> = {
  superior: { size: 14, align: 'centre' },
  issuer: { size: 14, align: 'centre', isBold: true },
  mark: { size: 14, align: 'centre' },
  number: { size: 14, align: 'centre', before: 3 },
  motto: { size: 15, align: 'centre', isBold: true, rule: 1, after: 6 },
  secondMotto: { size: 14, align: 'centre', isBold: true, rule: 1, after: 6 },
  placeDate: { size: 14, align: 'centre', isItalic: true, before: 3 },
  title: { size: 16, align: 'centre', isBold: true, before: 18, staysWithNext: true },
  subject: { size: 14, align: 'centre', isBold: true, after: 6 },
  draft: { size: 14, align: 'centre', isBold: true, before: 6, after: 6 },
  addressee: { size: 14, align: 'left', left: 25, before: 6, after: 6 },
  part: { size: 14, align: 'both', isBold: true, before: 8, after: 4, firstLine: 12.7, staysWithNext: true, outline: 0 },
  section: { size: 14, align: 'both', isBold: true, before: 6, after: 4, firstLine: 12.7, staysWithNext: true, outline: 1 },
  subsection: {
    size: 14,
    align: 'both',
    isBold: true,
    isItalic: true,
    before: 4,
    after: 4,
    firstLine: 12.7,
    staysWithNext: true,
    outline: 2,
  },
  body: { size: 14, align: 'both', before: 3, after: 3, firstLine: 12.7 },
  item: { size: 14, align: 'both', before: 2, after: 2, firstLine: 12.7 },
  note: { size: 12, align: 'both', isItalic: true, before: 4, after: 4 },
  caption: { size: 13, align: 'centre', isBold: true, before: 8, after: 4, staysWithNext: true },
  receivers: { size: 14, align: 'left', isUnderlined: true },
  receiver: { size: 12, align: 'left' },
  signature: { size: 14, align: 'centre', isBold: true },
  hint: { size: 12, align: 'centre', isItalic: true, after: 4 },
  room: { size: 14, align: 'centre', before: 28, after: 14 },
  shortRoom: { size: 14, align: 'centre', before: 12, after: 6 },
  signer: { size: 14, align: 'centre', isBold: true },
};

const STATE: Readonly<Partial<Record<ParagraphRole, Look>>> = {
  secondMotto: { size: 13, align: 'centre', isBold: true, rule: 1, after: 6 },
  placeDate: { size: 13, align: 'centre', isItalic: true, before: 3 },
  superior: { size: 12, align: 'centre' },
  issuer: { size: 12, align: 'centre', isBold: true, rule: 0.4, after: 6 },
  number: { size: 13, align: 'centre', before: 3 },
  motto: { size: 12, align: 'centre', isBold: true },
  title: { size: 14, align: 'centre', isBold: true, before: 18, staysWithNext: true },
  subject: { size: 14, align: 'centre', isBold: true, rule: 0.3, after: 8 },
  receivers: { size: 12, align: 'left', isBold: true, isItalic: true },
  receiver: { size: 11, align: 'left' },
};

export function lookOf(role: ParagraphRole, style: PaperStyle): Look {
  return (style === 'state' ? STATE[role] : undefined) ?? BOTH[role];
}

export const ROLES = Object.keys(BOTH).filter(isRole);

function isRole(name: string): name is ParagraphRole {
  return name in BOTH;
}

/** Margins of A4 in millimetres, the wide one where the papers are bound. Source: DOMAIN §5. */
export const MARGINS = {
  portrait: { top: 20, bottom: 20, left: 30, right: 15 },
  landscape: { top: 25, bottom: 15, left: 20, right: 20 },
} as const;
export const A4 = { width: 210, height: 297 } as const;

/** A style of the document for each role, under this id. */
export const styleId = (role: ParagraphRole): string => `ctd-${role}`;
/** Paragraphs in tables, by how they are aligned. */
export const CELL_STYLES = { left: 'ctd-cell-left', centre: 'ctd-cell-centre', right: 'ctd-cell-right', heading: 'ctd-heading' };
