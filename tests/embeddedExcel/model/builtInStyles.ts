import { NO_BORDER, PLAIN_FORMAT, type Border, type CellFormat, type FontFormat } from './cellFormat';

type Look = Partial<CellFormat>;

const font = (change: Partial<FontFormat>): Look => ({ font: { ...PLAIN_FORMAT.font, ...change } });
const fill = (color: string): Look => ({ fill: { ...PLAIN_FORMAT.fill, color, pattern: 'Solid' } });
const line = (color: string, weight = 'Thin', style = 'Continuous'): Border => ({ ...NO_BORDER, color, weight, style });
const bottom = (border: Border): Look => ({ borders: { ...PLAIN_FORMAT.borders, bottom: border } });
const boxed = (border: Border): Look => ({
  borders: { ...PLAIN_FORMAT.borders, top: border, bottom: border, left: border, right: border },
});

/** Six colours, each whole with white letters, and three paler ones. */
const ACCENTS = [
  ['#4472C4', '#D9E1F2', '#B4C6E7', '#8EA9DB'],
  ['#ED7D31', '#FCE4D6', '#F8CBAD', '#F4B084'],
  ['#A5A5A5', '#EDEDED', '#DBDBDB', '#C9C9C9'],
  ['#FFC000', '#FFF2CC', '#FFE699', '#FFD966'],
  ['#5B9BD5', '#DDEBF7', '#BDD7EE', '#9BC2E6'],
  ['#70AD47', '#E2EFDA', '#C6E0B4', '#A9D08E'],
] as const;

/** `Excel.BuiltInStyle` in the theme "Office" of 2013 to 2022, as far as cells have to differ. */
export const BUILT_IN_LOOKS: Readonly<Record<string, Look>> = {
  Normal: {},
  Comma: { numberFormat: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)' },
  Currency: { numberFormat: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)' },
  Percent: { numberFormat: '0%' },
  WholeComma: { numberFormat: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)' },
  WholeDollar: { numberFormat: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)' },
  Hyperlink: font({ color: '#0563C1', underline: 'Single' }),
  Hlink: font({ color: '#0563C1', underline: 'Single' }),
  HlinkTrav: font({ color: '#954F72', underline: 'Single' }),
  Note: { ...fill('#FFFFCC'), ...boxed(line('#B2B2B2')) },
  WarningText: font({ color: '#FF0000' }),
  SheetTitle: font({ size: 18, name: 'Calibri Light', color: '#44546A' }),
  Heading1: { ...font({ bold: true, size: 15, color: '#44546A' }), ...bottom(line('#4472C4', 'Thick')) },
  Heading2: { ...font({ bold: true, size: 13, color: '#44546A' }), ...bottom(line('#A1B8E1', 'Thick')) },
  Heading3: { ...font({ bold: true, color: '#44546A' }), ...bottom(line('#8EA9DB', 'Medium')) },
  Heading4: font({ bold: true, color: '#44546A' }),
  Input: { ...font({ color: '#3F3F76' }), ...fill('#FFCC99'), ...boxed(line('#7F7F7F')) },
  Output: { ...font({ bold: true, color: '#3F3F3F' }), ...fill('#F2F2F2'), ...boxed(line('#3F3F3F')) },
  Calculation: { ...font({ bold: true, color: '#FA7D00' }), ...fill('#F2F2F2'), ...boxed(line('#7F7F7F')) },
  CheckCell: { ...font({ bold: true, color: '#FFFFFF' }), ...fill('#A5A5A5'), ...boxed(line('#3F3F3F', 'Thick', 'Double')) },
  LinkedCell: { ...font({ color: '#FA7D00' }), ...bottom(line('#FF8001', 'Thick', 'Double')) },
  Total: {
    ...font({ bold: true }),
    borders: { ...PLAIN_FORMAT.borders, top: line('#4472C4'), bottom: line('#4472C4', 'Thick', 'Double') },
  },
  Good: { ...font({ color: '#006100' }), ...fill('#C6EFCE') },
  Bad: { ...font({ color: '#9C0006' }), ...fill('#FFC7CE') },
  Neutral: { ...font({ color: '#9C5700' }), ...fill('#FFEB9C') },
  ExplanatoryText: font({ italic: true, color: '#7F7F7F' }),
  ...Object.fromEntries(
    ACCENTS.flatMap(([whole, fifth, twoFifths, threeFifths], index): readonly (readonly [string, Look])[] => [
      [`Accent${index + 1}`, { ...font({ color: '#FFFFFF' }), ...fill(whole) }],
      [`Accent${index + 1}_20`, fill(fifth)],
      [`Accent${index + 1}_40`, fill(twoFifths)],
      [`Accent${index + 1}_60`, { ...font({ color: '#FFFFFF' }), ...fill(threeFifths) }],
    ]),
  ),
};
