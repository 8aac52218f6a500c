import { startSheet, type SheetDraft } from '../../../src/core/render/sheetDraft';
import { memberSignatures, signatures, signedLines } from '../../../src/core/render/signatures';
import { lineCount } from '../../../src/core/render/rowHeight';
import type { SheetModel } from '../../../src/core/workbook/sheetModel';
import { vi } from '../../../src/text/vi';

const WORDS = {
  preparedBy: 'NGƯỜI LẬP BIỂU',
  leader: 'CỤM TRƯỞNG',
  leaderOf: (school: string) => `(HIỆU TRƯỞNG ${school})`,
  hint: '(Ký, ghi rõ họ tên)',
  members: 'CÁC THÀNH VIÊN',
};
const STYLE = vi.sheets.head.styles.party;
/** Ten columns of ten: the middle is between the fifth and the sixth. */
const WIDTHS = Array.from({ length: 10 }, () => 10);

function drafted(write: (draft: SheetDraft) => number, widths = WIDTHS): { readonly model: SheetModel; readonly last: number } {
  const draft = startSheet(widths);
  const last = write(draft);
  const model = draft.finish({
    mark: '',
    name: 'Trang',
    freeze: { rows: 0, columns: 0 },
    orientation: 'landscape',
    repeatRows: null,
    footer: null,
  });
  return { model, last };
}

/** `row from-to: text`, of every cell that says anything. */
function said({ cells, merges }: SheetModel): readonly string[] {
  return cells.flatMap(({ row, column, value }) => {
    if (value.kind !== 'text' || value.text.trim() === '') return [];
    const area = merges.find((one) => one.top === row && one.left === column);
    return [`${row} ${column}-${area?.right ?? column}: ${value.text}`];
  });
}

describe('the signatures under a table (DOMAIN §5)', () => {
  it('who drew it up on the left, on whose behalf the leader signs on the right, with room for both', () => {
    const { model, last } = drafted((draft) => signatures(draft, WIDTHS, 3, null, WORDS, STYLE));
    expect(said(model)).toEqual([
      '3 1-5: NGƯỜI LẬP BIỂU',
      `3 6-10: ${STYLE.onBehalf}`,
      '4 1-5: (Ký, ghi rõ họ tên)',
      '4 6-10: CỤM TRƯỞNG',
      '5 6-10: (Ký, ghi rõ họ tên)',
    ]);
    expect(last).toBe(6);
    expect(model.rowHeights.get(6)).toBe(40);
  });

  it('the leading school where it is known, in place of the hint', () => {
    const { model } = drafted((draft) => signatures(draft, WIDTHS, 1, 'TRƯỜNG M', WORDS, STYLE));
    expect(said(model)[4]).toBe('3 6-10: (HIỆU TRƯỞNG TRƯỜNG M)');
    const styleAt = (row: number, column: number) => model.cells.find((one) => one.row === row && one.column === column)?.style;
    expect([styleAt(1, 1), styleAt(2, 1), styleAt(3, 6)]).toEqual(['signature', 'signatureHint', 'signature']);
  });

  it('stand below what is said under the table and the notice, after an empty row', () => {
    const { model, last } = drafted((draft) =>
      signedLines(draft, WIDTHS, 2, { lines: ['một', 'hai', 'ba'], notice: 'DỰ THẢO' }, null, WORDS, STYLE),
    );
    expect(said(model).slice(0, 5)).toEqual([
      '3 1-10: – một',
      // A thin row: from here on all stays with the signatures.
      '5 1-10: – hai',
      '6 1-10: – ba',
      '7 1-10: DỰ THẢO',
      '9 1-5: NGƯỜI LẬP BIỂU',
    ]);
    expect([model.rowHeights.get(2), model.rowHeights.get(4)]).toEqual([8, 2]);
    expect(last).toBe(12);
  });

  it('follow at once where nothing is said', () => {
    const { model, last } = drafted((draft) => signedLines(draft, WIDTHS, 2, { lines: [], notice: null }, null, WORDS, STYLE));
    expect(said(model)[0]).toBe('4 1-5: NGƯỜI LẬP BIỂU');
    expect(last).toBe(7);
  });
});

describe('a place for each member to sign', () => {
  const named = (count: number, name = 'Trường') => Array.from({ length: count }, (_, at) => `${name} ${at + 1}`);
  const rowsOf = (model: SheetModel) => new Set(said(model).map((line) => Number(line.split(' ')[0])));

  it('seven in one line, each with as much of the width, and room below', () => {
    const widths = Array.from({ length: 14 }, () => 10);
    const { model, last } = drafted((draft) => memberSignatures(draft, widths, 2, named(7), WORDS), widths);
    expect(said(model)).toEqual([
      '2 1-14: CÁC THÀNH VIÊN',
      ...named(7).map((name, at) => `3 ${2 * at + 1}-${2 * at + 2}: ${name}`),
    ]);
    expect([last, model.rowHeights.get(4)]).toEqual([4, 40]);
  });

  it('eight in two lines, for seven are the most', () => {
    const { model, last } = drafted((draft) => memberSignatures(draft, WIDTHS, 2, named(8), WORDS));
    expect([...rowsOf(model)]).toEqual([2, 3, 5]);
    expect(last).toBe(6);
  });

  it('in more lines where a long name would take three lines of text', () => {
    const long = 'Trường Chính trị Hoàng Đình Giong tỉnh Cao Bằng, Cụm phó Cụm thi đua số 2';
    const widths = Array.from({ length: 12 }, () => 8);
    const { model } = drafted((draft) => memberSignatures(draft, widths, 1, named(6, long), WORDS), widths);
    const names = said(model).filter((line) => line.includes(long));
    expect(names).toHaveLength(6);
    expect(rowsOf(model).size).toBeGreaterThan(2);
    for (const line of names) {
      const [, from = 0, to = 0] = (/^\d+ (\d+)-(\d+)/.exec(line) ?? []).map(Number);
      expect(lineCount(long, (to - from + 1) * 8, 'signatureHint')).toBeLessThanOrEqual(2);
    }
  });

  it.each([1, 17])('none for %i: nobody to sign with, or more than a page holds', (count) => {
    const { model, last } = drafted((draft) => memberSignatures(draft, WIDTHS, 4, named(count), WORDS));
    expect([said(model), last]).toEqual([[], 3]);
  });

  it.each([2, 16])('some for %i', (count) => {
    const { model } = drafted((draft) => memberSignatures(draft, WIDTHS, 4, named(count), WORDS));
    expect(said(model)).toHaveLength(count + 1);
  });
});
