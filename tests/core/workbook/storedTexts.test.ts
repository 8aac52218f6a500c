/** Texts as they are stored and as they are understood (METHODS §11): whole, in part, and where nobody knows them. */
import type { CellRef } from '../../../src/core/workbook/address';
import { storedTexts } from '../../../src/core/workbook/storedTexts';
import { asTcvn3, asVni } from '../../builders/legacy';

const at = (row: number, column: number, sheet = 'Phiếu'): CellRef => ({ sheet, row, column });
const cell = (row: number, column: number, text: string, stored: string, encoding: 'tcvn3' | 'vni') => ({
  row,
  column,
  stored,
  text,
  encoding,
  font: null,
});

const TITLE = 'Đơn vị: Trường M';
const TRAINING = 'Đào tạo,\n bồi  dưỡng';
const THEME = 'Đề tài khoa học';
const TEXTS = storedTexts([
  {
    name: 'Phiếu',
    cells: [
      cell(2, 1, TITLE, asTcvn3(TITLE), 'tcvn3'),
      cell(4, 2, TRAINING, asVni(TRAINING), 'vni'),
      cell(4, 5, THEME, asVni(THEME), 'vni'),
    ],
  },
  { name: 'Khác', cells: [cell(4, 2, THEME, asTcvn3(THEME), 'tcvn3')] },
]);

it('a cell is known by its sheet and place', () => {
  expect([TEXTS.cell(at(4, 2))?.text, TEXTS.cell(at(4, 2, 'Khác'))?.text]).toEqual([TRAINING, THEME]);
  expect([TEXTS.cell(at(2, 4)), TEXTS.cell(at(4, 3)), TEXTS.cell(at(4, 2, 'Lạ'))]).toEqual([undefined, undefined, undefined]);
});

describe('what is stored for a text', () => {
  it('is known by the text on its sheet, where no cell is given', () => {
    expect(TEXTS.stored(THEME, 'Phiếu', null)).toBe(asVni(THEME));
    expect(TEXTS.stored(THEME, 'Khác', null)).toBe(asTcvn3(THEME));
    expect(TEXTS.stored('Đào tạo, bồi dưỡng', 'Phiếu', null)).toBe(asVni('Đào tạo, bồi dưỡng'));
    expect(TEXTS.stored(' Đào tạo,\tbồi dưỡng\n', 'Phiếu', null)).toBe(asVni('Đào tạo, bồi dưỡng'));
    // A part is not looked for on the whole sheet.
    expect(TEXTS.stored('khoa học', 'Phiếu', null)).toBe('khoa học');
  });

  it('is a part of what its cell holds, letter by letter', () => {
    expect(TEXTS.stored('Trường M', 'Phiếu', at(2, 1))).toBe(asTcvn3('Trường M'));
    expect(TEXTS.stored('tạo, bồi', 'Phiếu', at(4, 2))).toBe(asVni('tạo, bồi'));
    expect(TEXTS.stored('khoa học', 'Phiếu', at(4, 5))).toBe(asVni('khoa học'));
    expect(TEXTS.stored(THEME, 'Phiếu', at(4, 5))).toBe(asVni(THEME));
  });

  it('is looked for in the other cells of its row, its own first', () => {
    expect(TEXTS.stored('khoa học', 'Phiếu', at(4, 1))).toBe(asVni('khoa học'));
    expect(TEXTS.stored('dưỡng', 'Phiếu', at(4, 5))).toBe(asVni('dưỡng'));
    expect(TEXTS.stored('khoa học', 'Phiếu', at(3, 5))).toBe('khoa học');
    expect(TEXTS.stored('khoa học', 'Khác', at(4, 1, 'Khác'))).toBe(asTcvn3('khoa học'));
  });

  it('is the text itself where nobody knows it', () => {
    expect(TEXTS.stored('Bóng chuyền', 'Phiếu', at(4, 2))).toBe('Bóng chuyền');
    expect(TEXTS.stored('', 'Phiếu', at(4, 2))).toBe('');
    expect(TEXTS.stored(THEME, 'Lạ', null)).toBe(THEME);
  });
});

describe('what a stored text means', () => {
  it('is known by what is stored on its sheet, where no cell is given', () => {
    expect(TEXTS.understood(asVni(THEME), 'Phiếu', null)).toBe(THEME);
    expect(TEXTS.understood(asVni('Đào tạo, bồi dưỡng'), 'Phiếu', null)).toBe('Đào tạo, bồi dưỡng');
    expect(TEXTS.understood(asVni(THEME), 'Khác', null)).toBe(asVni(THEME));
    expect(TEXTS.understood(asVni('khoa học'), 'Phiếu', null)).toBe(asVni('khoa học'));
  });

  it('is a part of what its own cell means', () => {
    expect(TEXTS.understood(asTcvn3('Trường M'), 'Phiếu', at(2, 1))).toBe('Trường M');
    expect(TEXTS.understood(asVni('khoa học'), 'Phiếu', at(4, 5))).toBe('khoa học');
    expect(TEXTS.understood(asVni('tạo, bồi'), 'Phiếu', at(4, 2))).toBe('tạo, bồi');
    // The row is not asked, the sheet is.
    expect(TEXTS.understood(asVni('khoa học'), 'Phiếu', at(4, 2))).toBe(asVni('khoa học'));
    expect(TEXTS.understood(asVni(THEME), 'Phiếu', at(4, 2))).toBe(THEME);
  });

  it('half a letter means nothing', () => {
    // `Đề` is `Ñeà` in VNI: the mark of `ề` is a character of its own.
    expect(asVni('Đề')).toHaveLength(3);
    expect(TEXTS.understood(asVni('Đề').slice(0, 2), 'Phiếu', at(4, 5))).toBe(asVni('Đề').slice(0, 2));
    expect(TEXTS.understood(asVni('Đề tài').slice(2), 'Phiếu', at(4, 5))).toBe(asVni('Đề tài').slice(2));
  });

  it('of nothing is nothing', () => {
    expect(TEXTS.understood('', 'Phiếu', at(4, 5))).toBe('');
  });
});
