import { pairSheet } from '../../../src/core/render/pairs/pairSheet';
import type { SheetModel } from '../../../src/core/workbook/sheetModel';
import { pairWords as words } from '../../../src/text/vi/sheets/pairWords';
import { reading } from '../../builders/readings';

const given = reading({
  criteria: [
    { id: 'I', maximum: '10', rows: [{ id: 'I.1', maximum: '6.5' }, { id: 'I.2' }] },
    { id: 'K', kind: 'disqualifier' },
    { id: 'B', kind: 'bonus', maximum: '2' },
  ],
  stages: ['self', 'agreed'],
  units: { M: { 'I.1': { self: '6.25', agreed: '5' }, 'I.2': { self: null }, B: { agreed: '1' } } },
});

const sheetOf = (entries = given.entries.get('M')): SheetModel =>
  pairSheet(
    { checker: 'Trường N', checked: 'Trường M', name: 'CC 1 N chấm M', mark: 'cross:1' },
    given.criteria,
    entries,
    { cluster: null, year: 2026, period: 'year', leader: null },
    words,
  );

/** The cells of the rows of criteria: value and style, a blank as `-`. */
function rows({ cells }: SheetModel): readonly (readonly string[])[] {
  const byRow = new Map<number, string[]>();
  for (const { row, value, style, format } of cells) {
    if (row < 7 || style === 'signature' || style === 'signatureHint') continue;
    const text = value.kind === 'text' ? value.text : value.kind === 'number' ? String(value.value) : '-';
    byRow.set(row, [...(byRow.get(row) ?? []), [text, style, format ?? ''].join(' ').trim()]);
  }
  return [...byRow.values()];
}

describe('the sheet on which one school scores another', () => {
  it('has the criteria with the self-scores, and two columns to fill in; a bar is scored by nobody', () => {
    expect(rows(sheetOf())).toEqual([
      ['I textBold', 'Tiêu chí I textBold', '10 textBold', '- textBold', '- textBold', '- textBold'],
      ['I.1 centre', 'Tiêu chí I.1 text', '6.5 centre', '6.25 points 0.00', '- input 0.00', '- input'],
      ['I.2 centre', 'Tiêu chí I.2 text', '- centre', '- points 0.00', '- input 0.00', '- input'],
      ['B centre', 'Tiêu chí B text', '2 centre', '- points 0.00', '- input 0.00', '- input'],
    ]);
  });

  it('has no self-scores of a school without any', () => {
    expect(rows(sheetOf(new Map()))[1]?.[3]).toBe('- points 0.00');
  });

  it('names who scores whom, and where to sign', () => {
    const texts = sheetOf().cells.flatMap(({ row, column, value, style }) =>
      value.kind === 'text' && (row < 5 || style.startsWith('signature'))
        ? [`${String(row)}:${String(column)} ${value.text}`]
        : [],
    );
    expect(texts).toEqual([
      `1:1 ${words.title(2026, 'year')}`,
      '2:1 Đơn vị chấm chéo: Trường N',
      '3:1 Đơn vị được chấm: Trường M',
      `4:1 ${words.howTo}`,
      `12:4 ${words.signature}`,
      `13:4 ${words.hint}`,
    ]);
    const { name, mark } = sheetOf();
    expect([name, mark]).toEqual(['CC 1 N chấm M', 'cross:1']);
  });
});
