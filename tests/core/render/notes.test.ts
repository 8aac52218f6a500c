/** Notes a person typed on a sheet of ours survive the next run (CONTRACT §5): found by headings, handed back by row, never lost. */
import { keptNotes, joined, numbered } from '../../../src/core/render/notes/keptNotes';
import { leftoverNotes, noteBook } from '../../../src/core/render/notes/noteBook';
import { startSheet } from '../../../src/core/render/sheetDraft';
import { sheet, type CellInput } from '../../builders/workbook';

const WORDS = { headings: ['Ghi chú', 'Notes'], leftover: 'GHI CHÚ CÒN LẠI', about: 'Về dòng', note: 'Ghi chú' };
const kept = (...rows: readonly (readonly CellInput[])[]) => [
  ...keptNotes(sheet('S', rows), ['Danh hiệu', 'Đơn vị'], [1, 2], WORDS).values(),
];

describe('notes that stand on a sheet', () => {
  it('belong to the row by what names it, in the order of the key', () => {
    expect(
      kept(
        ['BẢNG', null, 'trước bảng'],
        ['STT', 'Đơn vị', 'Điểm', 'Danh hiệu', 'Ghi chú'],
        [1, 'Trường A', 90, 'Cờ', ' hỏi lại '],
        [2, 'Trường B', 80, 'Cờ', null],
        [3, 'Trường C', 70, null, 'chờ'],
        [4, null, 60, null, 'không của ai'],
      ),
    ).toEqual([
      { about: 'Cờ · Trường A', text: 'hỏi lại' },
      { about: 'Trường C', text: 'chờ' },
    ]);
  });

  it('the second row of one name keeps its own, the same note twice once, two notes of one row both', () => {
    expect(
      kept(
        ['Đơn vị', 'Ghi chú'],
        ['Trường A', 'một'],
        ['trường  a', 'hai'],
        ['Trường B', 'x'],
        ['Đơn vị', 'Ghi chú'],
        ['Trường A', 'ba'],
      ),
    ).toEqual([
      { about: 'Trường A', text: 'một' },
      { about: 'trường  a (2)', text: 'hai' },
      { about: 'Trường B', text: 'x' },
      { about: 'Trường A (3)', text: 'ba' },
    ]);
    expect(kept(['Đơn vị', 'Ghi chú'], ['Trường A (2)', 'x'], ['Trường A'], ['Trường A', 'x'])).toEqual([
      { about: 'Trường A (2)', text: 'x' },
    ]);
    expect(kept(['Đơn vị', 'Ghi chú'], ['Trường A (2)', 'x'], ['Trường A'], ['Trường A', 'y'])).toEqual([
      { about: 'Trường A (2)', text: 'x; y' },
    ]);
  });

  it('stand under the heading of either language, the columns of the key where they stood', () => {
    expect(kept(['Award', 'Unit', 'NOTES'], ['Cờ', 'Trường A', 'x'])).toEqual([{ about: 'Cờ · Trường A', text: 'x' }]);
  });

  it('the block of what was left over is read like any other table, by what it is about', () => {
    expect(kept(['GHI CHÚ CÒN LẠI'], ['Về dòng', null, 'Đơn vị', 'Ghi chú'], ['Cờ · Trường A', null, 'y', 'x'])).toEqual([
      { about: 'Cờ · Trường A', text: 'x' },
    ]);
  });

  it('rows are taken from top to bottom, however they are held', () => {
    const turned = sheet('S', [
      ['Đơn vị', 'Ghi chú'],
      ['Trường A', 'x'],
    ]);
    const rows = new Map([...turned.rows].reverse());
    expect([...keptNotes({ ...turned, rows }, ['Đơn vị'], [1], WORDS).values()]).toEqual([{ about: 'Trường A', text: 'x' }]);
  });

  it('there are none without a sheet, or without the heading', () => {
    expect(keptNotes(null, ['Đơn vị'], [1], WORDS).size).toBe(0);
    expect(kept(['Đơn vị', 'Nhận xét'], ['Trường A', 'x'])).toEqual([]);
  });

  it('names are joined without what is blank, and counted from two on', () => {
    expect([joined([' a ', '', ' ', 'b']), joined([]), numbered('a', 1), numbered('a', 2)]).toEqual(['a · b', '', 'a', 'a (2)']);
  });
});

describe('notes handed back', () => {
  const book = () =>
    noteBook(
      keptNotes(
        sheet('S', [
          ['Đơn vị', 'Ghi chú'],
          ['Trường A', 'một'],
          ['Trường A', 'hai'],
          ['Trường B', 'ba'],
        ]),
        ['Đơn vị'],
        [1],
        WORDS,
      ),
    );

  it('to each row its own, once', () => {
    const notes = book();
    expect([notes.take('trường a'), notes.take('Trường A'), notes.take('Trường A'), notes.take('Trường C')]).toEqual([
      'một',
      'hai',
      null,
      null,
    ]);
    expect(notes.rest()).toEqual([{ about: 'Trường B', text: 'ba' }]);
  });

  it('what nobody took is kept in a block of its own', () => {
    const draft = startSheet([10, 10, 10, 10, 10]);
    expect(leftoverNotes(draft, 5, 7, book().rest(), WORDS)).toBe(11);
    const finished = draft.finish({
      mark: 'summary',
      name: 'S',
      freeze: null,
      orientation: 'portrait',
      repeatRows: null,
      footer: null,
    } as unknown as Parameters<typeof draft.finish>[0]);
    expect(
      finished.cells.flatMap(({ row, column, value, style }) =>
        value.kind === 'text' ? [[row, column, style, value.text]] : [],
      ),
    ).toEqual([
      [7, 1, 'section', 'GHI CHÚ CÒN LẠI'],
      [8, 1, 'heading', 'Về dòng'],
      [8, 3, 'heading', 'Ghi chú'],
      [9, 1, 'text', 'Trường A'],
      [9, 3, 'input', 'một'],
      [10, 1, 'text', 'Trường A (2)'],
      [10, 3, 'input', 'hai'],
      [11, 1, 'text', 'Trường B'],
      [11, 3, 'input', 'ba'],
    ]);
    expect(finished.merges).toContainEqual({ top: 7, left: 1, bottom: 7, right: 5 });
    expect(finished.merges).toContainEqual({ top: 9, left: 1, bottom: 9, right: 2 });
    expect(finished.merges).toContainEqual({ top: 9, left: 3, bottom: 9, right: 5 });
  });

  it('nothing left over takes no room', () => {
    const draft = startSheet([10]);
    expect(leftoverNotes(draft, 1, 7, [], WORDS)).toBe(6);
  });
});
