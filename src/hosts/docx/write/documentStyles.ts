import type { IStylesOptions } from 'docx';
import type { PaperStyle } from '../../../core/workbook/paperModel';
import { CELL_STYLES, lookOf, ROLES, styleId, type Look } from './roleLooks';

type Styles = Required<IStylesOptions>['paragraphStyles'];

export const FONT = 'Times New Roman';
const TWIPS_PER_POINT = 20;
const HALF_POINTS = 2;
/** Of text: 240 is one line. */
const LINE = 264;
const CELL_SIZE = 12;

/** A style for every role, so that an officer changes a paper in one place; runs carry only what differs. */
export function documentStyles(style: PaperStyle): IStylesOptions {
  const cell = (id: string, align: Look['align'] | 'right', isBold: boolean): Styles[number] => ({
    id,
    name: id,
    basedOn: 'Normal',
    run: { size: CELL_SIZE * HALF_POINTS, bold: isBold },
    paragraph: { alignment: ALIGN[align], spacing: { before: 40, after: 40 } },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 14 * HALF_POINTS, language: { value: 'vi-VN' } },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
    },
    paragraphStyles: [
      ...ROLES.map((role) => styleOf(styleId(role), lookOf(role, style))),
      cell(CELL_STYLES.left, 'left', false),
      cell(CELL_STYLES.centre, 'centre', false),
      cell(CELL_STYLES.right, 'right', false),
      cell(CELL_STYLES.heading, 'centre', true),
    ],
  };
}

function styleOf(id: string, look: Look): Styles[number] {
  const isText = look.align === 'both';
  return {
    id,
    name: id,
    basedOn: 'Normal',
    run: {
      size: look.size * HALF_POINTS,
      ...(look.isBold === true ? { bold: true } : {}),
      ...(look.isItalic === true ? { italics: true } : {}),
      ...(look.isUnderlined === true ? { underline: {} } : {}),
    },
    paragraph: {
      alignment: ALIGN[look.align],
      spacing: {
        before: (look.before ?? 0) * TWIPS_PER_POINT,
        after: (look.after ?? 0) * TWIPS_PER_POINT,
        ...(isText ? { line: LINE, lineRule: 'auto' } : {}),
      },
      indent: { firstLine: mm(look.firstLine ?? 0), left: mm(look.left ?? 0) },
      ...(look.staysWithNext === true ? { keepNext: true } : {}),
      ...(look.outline === undefined ? {} : { outlineLevel: look.outline }),
    },
  };
}

const ALIGN = { left: 'left', centre: 'center', right: 'right', both: 'both' } as const;

/** Millimetres as twips, of which an inch has 1440. */
export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4);
}
