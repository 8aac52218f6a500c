import { appraise } from '../../src/core/appraise';
import { correctionEdits } from '../../src/core/correctReading';
import type { ReadingCorrection } from '../../src/core/domain/readingCorrection';
import { recognise } from '../../src/core/recognise/recognise';
import { cellText } from '../../src/core/workbook/cell';
import type { Edit } from '../../src/core/workbook/edit';
import { sheetNamed, type Workbook } from '../../src/core/workbook/workbook';
import { applyEdits } from '../../src/hosts/memory/applyEdits';
import { correctionSheet } from '../builders/correctionSheet';
import { policySheet, reviewedSheet, selfScoreSheet } from '../builders/scoringWorkbooks';
import { sheet, workbook } from '../builders/workbook';

const WORDS = { sheetName: 'Cấu hình', title: 'CẤU HÌNH CHẤM ĐIỂM' };
const AGREED: ReadingCorrection = {
  kind: 'column',
  sheet: 'Phiếu chấm',
  column: 4,
  heading: 'Điểm tự chấm',
  is: { role: 'agreed', unitName: null },
  at: null,
};
const LEFT_OUT: ReadingCorrection = {
  kind: 'row',
  sheet: 'Phiếu chấm',
  row: 7,
  heading: '3 | Tổ chức thao giảng, dự giờ thường xuyên',
  is: 'ignored',
  at: null,
};
const SCHOOL: ReadingCorrection = {
  kind: 'sheet',
  sheet: 'Phiếu chấm',
  is: { kind: 'scores', unitName: 'Trường Hoà Bình' },
  at: null,
};

const edits = (book: Workbook, corrections: readonly ReadingCorrection[]): readonly Edit[] =>
  correctionEdits(book, corrections, WORDS);
const saved = (book: Workbook, corrections: readonly ReadingCorrection[]): Workbook =>
  applyEdits(book, edits(book, corrections)).workbook;
const lines = (book: Workbook): readonly string[] =>
  [...(sheetNamed(book, 'Cấu hình')?.rows ?? [])].map(
    ([row, cells]) => `${String(row)}: ${[...cells.values()].map(cellText).join(' | ')}`,
  );
const read = (book: Workbook): readonly ReadingCorrection[] => recognise(book).corrections?.all ?? [];
const withoutPlaces = (corrections: readonly ReadingCorrection[]): readonly ReadingCorrection[] =>
  corrections.map((one) => ({ ...one, at: null }));

describe('corrections saved on Cấu hình', () => {
  it('get a sheet of their own kind where the workbook has none, and state no policy', () => {
    const book = saved(workbook(selfScoreSheet()), [AGREED, LEFT_OUT, SCHOOL]);
    expect(lines(book)).toEqual([
      '1: CẤU HÌNH CHẤM ĐIỂM',
      '3: Chỉnh cách đọc',
      '4: Sheet | Cột/Dòng | Là | Tiêu đề lúc chỉnh',
      '5: Phiếu chấm | Cột D | Điểm thống nhất | Điểm tự chấm',
      '6: Phiếu chấm | Dòng 7 | Bỏ qua | 3 | Tổ chức thao giảng, dự giờ thường xuyên',
      '7: Phiếu chấm | Cả sheet | Bảng chấm điểm của Trường Hoà Bình',
    ]);
    expect(appraise(book).policy).toEqual(appraise(workbook(selfScoreSheet())).policy);
    expect(withoutPlaces(read(book))).toEqual([AGREED, LEFT_OUT, SCHOOL]);
  });

  it('follow what stands on the sheet already, which stays as it was', () => {
    const before = workbook(selfScoreSheet(), policySheet());
    const book = saved(before, [AGREED]);
    expect(lines(book)).toEqual([
      ...lines(before),
      '7: Chỉnh cách đọc',
      '8: Sheet | Cột/Dòng | Là | Tiêu đề lúc chỉnh',
      '9: Phiếu chấm | Cột D | Điểm thống nhất | Điểm tự chấm',
    ]);
    expect(appraise(book).policy).toEqual(appraise(before).policy);
  });

  it('saved again change nothing', () => {
    const book = saved(workbook(selfScoreSheet(), policySheet()), [AGREED, SCHOOL]);
    expect(edits(book, read(book))).toEqual([]);
  });

  it('change one row and leave the words of the others as they were typed', () => {
    const book = workbook(
      selfScoreSheet(),
      correctionSheet(['Phiếu chấm', 'd', 'điểm thong nhat', null], ['Phiếu chấm', 'Dòng 7', 'Bỏ qua', null]),
    );
    const [first, second] = read(book);
    if (first === undefined || second?.kind !== 'row') throw new Error('Two corrections were written.');
    const [edit, ...others] = edits(book, [first, { ...second, is: 'note' }]);
    expect(others).toEqual([]);
    expect(edit).toEqual({
      kind: 'setCells',
      cells: [{ at: { sheet: 'Cấu hình', row: 6, column: 3 }, value: { kind: 'text', text: 'Ghi chú của dòng trên' } }],
    });
  });

  it('close up when one is taken back, and leave nothing behind when the last is', () => {
    const before = workbook(selfScoreSheet(), policySheet());
    const book = saved(before, [AGREED, LEFT_OUT]);
    const one = saved(book, read(book).slice(1));
    expect(lines(one).slice(-2)).toEqual([
      '8: Sheet | Cột/Dòng | Là | Tiêu đề lúc chỉnh',
      '9: Phiếu chấm | Dòng 7 | Bỏ qua | 3 | Tổ chức thao giảng, dự giờ thường xuyên',
    ]);
    expect(lines(saved(one, []))).toEqual(lines(before));
  });

  it('keep a row that nobody can read', () => {
    const book = workbook(selfScoreSheet(), correctionSheet(['Phiếu chấm', 'Cột ?', 'gì đó', null]));
    expect(lines(saved(book, [AGREED])).slice(-2)).toEqual([
      '5: Phiếu chấm | Cột ? | gì đó',
      '6: Phiếu chấm | Cột D | Điểm thống nhất | Điểm tự chấm',
    ]);
  });

  it('past an empty line and another table they never move over that table', () => {
    const rows = [
      ['Chỉnh cách đọc'],
      ['Sheet', 'Cột/Dòng', 'Là', 'Tiêu đề lúc chỉnh'],
      ['Phiếu chấm', 'Cột C', 'Điểm tối đa', null],
      ['Mục', 'Giá trị'],
      ['Năm', 2026],
      [],
      ['Phiếu chấm', 'Dòng 7', 'Bỏ qua', null],
    ];
    const spaced = [...rows.slice(0, 3), [], ...rows.slice(3)];
    const book = workbook(selfScoreSheet(), sheet('Cấu hình', spaced));
    const after = saved(book, [...read(book), AGREED]);
    expect(lines(after)).toEqual([
      '5: Mục | Giá trị',
      '6: Năm | 2026',
      '10: Chỉnh cách đọc',
      '11: Sheet | Cột/Dòng | Là | Tiêu đề lúc chỉnh',
      '12: Phiếu chấm | Cột C | Điểm tối đa',
      '13: Phiếu chấm | Dòng 7 | Bỏ qua',
      '14: Phiếu chấm | Cột D | Điểm thống nhất | Điểm tự chấm',
    ]);
  });

  it('go below everything when what stands under them leaves no room', () => {
    const rows = [
      ['Chỉnh cách đọc'],
      ['Sheet', 'Cột/Dòng', 'Là', 'Tiêu đề lúc chỉnh'],
      ['Phiếu chấm', 'Cột C', 'Điểm tối đa', null],
      [],
      ['Mục', 'Giá trị'],
      ['Năm', 2026],
    ];
    const book = workbook(selfScoreSheet(), sheet('Cấu hình', rows));
    const after = saved(book, [...read(book), AGREED]);
    expect(lines(after)).toEqual([
      '5: Mục | Giá trị',
      '6: Năm | 2026',
      '8: Chỉnh cách đọc',
      '9: Sheet | Cột/Dòng | Là | Tiêu đề lúc chỉnh',
      '10: Phiếu chấm | Cột C | Điểm tối đa',
      '11: Phiếu chấm | Cột D | Điểm thống nhất | Điểm tự chấm',
    ]);
    expect(appraise(after).policy.year).toBe(2026);
  });

  it('can be tried without being saved', () => {
    const book = workbook(reviewedSheet());
    const tried: ReadingCorrection = {
      ...AGREED,
      column: 9,
      heading: 'Điểm thống nhất',
      is: { role: 'ignored', unitName: null },
    };
    expect(appraise(book).reading?.stages).toContain('agreed');
    expect(appraise(book, null, [tried]).reading?.stages).not.toContain('agreed');
    expect(appraise(saved(book, [tried])).reading?.stages).toEqual(appraise(book, null, [tried]).reading?.stages);
  });
});
