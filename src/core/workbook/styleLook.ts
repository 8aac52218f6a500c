import type { StyleName } from './sheetModel';

/** What a style name looks like, for every host that writes formats: one table, so that a sheet looks the same from each door. */
export interface StyleLook {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** `RRGGBB`. */
  readonly colour: string;
  /** `RRGGBB`, `null` for none. */
  readonly fill: string | null;
  /** Thin black lines on the four sides. */
  readonly border: boolean;
  /** `general`: texts left, numbers right. */
  readonly horizontal: 'left' | 'center' | 'right' | 'general';
  readonly vertical: 'center' | 'top';
  /** Steps of indentation from the edge the text stands at: keeps words and numbers off the lines of a table. */
  readonly indent: number;
  readonly wrap: boolean;
}

export const STYLE_FONT = 'Times New Roman';

const PLAIN: StyleLook = {
  size: 12,
  bold: false,
  italic: false,
  underline: false,
  colour: '000000',
  fill: null,
  border: false,
  horizontal: 'left',
  vertical: 'center',
  indent: 0,
  wrap: true,
};
const BORDERED: StyleLook = { ...PLAIN, border: true, indent: 1 };
const CENTRED: StyleLook = { ...BORDERED, indent: 0, horizontal: 'center' };
/** Light enough to stay readable on a black-and-white printer. */
const GREY = 'EDEDED';

/** Sizes follow the official paper: 12-13 for the heading blocks, 14 for the title, 12 inside tables (Decree 30/2020/NĐ-CP, annex I). */
export const STYLE_LOOKS: Readonly<Record<StyleName, StyleLook>> = {
  issuer: { ...PLAIN, size: 13, horizontal: 'center' },
  issuerBold: { ...PLAIN, size: 13, bold: true, horizontal: 'center' },
  motto: { ...PLAIN, size: 13, bold: true, underline: true, horizontal: 'center' },
  placeDate: { ...PLAIN, size: 13, italic: true, horizontal: 'center' },
  title: { ...PLAIN, size: 14, bold: true, horizontal: 'center' },
  subtitle: { ...PLAIN, size: 13, bold: true, horizontal: 'center' },
  caption: { ...PLAIN, italic: true },
  section: { ...PLAIN, size: 13, bold: true },
  heading: { ...CENTRED, bold: true, fill: GREY },
  code: { ...CENTRED, size: 11, italic: true },
  text: BORDERED,
  textBold: { ...BORDERED, bold: true },
  centre: CENTRED,
  points: { ...BORDERED, horizontal: 'right', wrap: false },
  pointsBold: { ...BORDERED, bold: true, horizontal: 'right', wrap: false },
  total: { ...BORDERED, indent: 0, bold: true, fill: GREY, horizontal: 'general' },
  input: { ...BORDERED, fill: 'FFFEF5' },
  error: { ...BORDERED, fill: 'FBE3E1' },
  warning: { ...BORDERED, fill: 'FFF3D1' },
  info: BORDERED,
  link: { ...BORDERED, underline: true, colour: '0563C1' },
  notice: { ...PLAIN, italic: true },
  plain: PLAIN,
  plainBold: { ...PLAIN, bold: true },
  signature: { ...PLAIN, size: 13, bold: true, horizontal: 'center' },
  signatureHint: { ...PLAIN, size: 12, italic: true, horizontal: 'center' },
};
