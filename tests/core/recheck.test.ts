import { appraise, appraiseToRecheck } from '../../src/core/appraise';
import { decimalText } from '../../src/core/domain/points';
import { recheck, recheckable, tablesHold, type Rechecked } from '../../src/core/recheck';
import { parseA1 } from '../../src/core/workbook/address';
import type { Cell } from '../../src/core/workbook/cell';
import { withCells, type EditedCell } from '../../src/core/workbook/withCells';
import { cellOf, type Workbook } from '../../src/core/workbook/workbook';
import { judgedWorkbook, reviewedSheet, schoolsDown } from '../builders/scoringWorkbooks';
import { sheet, workbook } from '../builders/workbook';

/** A cell of the first sheet with another content. */
function edited(book: Workbook, a1: string, put: Partial<Cell>): EditedCell {
  const place = parseA1(a1) ?? { row: 1, column: 1 };
  const at = { sheet: book.sheets[0]?.name ?? '', ...place };
  const { value, formula, format } = cellOf(book, at);
  return { at, value, formula, format, ...put };
}

const number = (value: number): Partial<Cell> => ({ value: { kind: 'number', value } });
const text = (said: string): Partial<Cell> => ({ value: { kind: 'text', text: said } });

/** What is said of one edit; the answer is held against a whole check. */
function answer(book: Workbook, ...cells: readonly EditedCell[]): string {
  const found: Rechecked = recheck(recheckable(appraiseToRecheck(book)), cells);
  if (found.kind === 'whole') return found.because;
  if (!tablesHold(found.now)) return 'recognition';
  expect(found.now.appraisal).toStrictEqual(appraise(withCells(book, cells)));
  return 'rechecked';
}

/** Two criteria; the second compares the schools with the best of them. */
const compared = (): Workbook =>
  workbook(
    ...['M', 'N', 'P'].map((name, index) =>
      sheet(`Trường ${name}`, [
        ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, `Đơn vị: Trường ${name}`],
        [],
        ['TT', 'Nội dung', 'Điểm tối đa', 'Cách chấm điểm', 'Kết quả thực hiện', 'Điểm thống nhất'],
        ['1', 'Gửi báo cáo đúng hạn', 10, null, null, 9],
        [
          '2',
          'Số đề tài khoa học',
          20,
          'Đơn vị có kết quả cao nhất cụm được điểm tối đa, các đơn vị khác tính theo tỷ lệ',
          4 + index,
          null,
        ],
      ]),
    ),
  );

const judged = (): Workbook => judgedWorkbook(5);

describe('an edit', () => {
  const down = workbook(schoolsDown());

  it('of a score is checked by itself, with the total that Excel calculated again', () => {
    expect(answer(down, edited(down, 'C6', number(20)), edited(down, 'H6', number(89)))).toBe('rechecked');
  });

  it('of a score leaves what was found elsewhere the very same', () => {
    const book = workbook(schoolsDown([[5, 'Trường R', 26, 12, 15, 18, 10, 81, 5]]));
    const before = recheckable(appraiseToRecheck(book));
    const found = recheck(before, [edited(book, 'C6', number(30))]);
    if (found.kind === 'whole') throw new Error(found.because);
    const ofOther = (issues: typeof before.appraisal.issues): unknown => issues.find(({ code }) => code === 'scoreAboveMaximum');
    expect(ofOther(before.appraisal.issues)).toBeDefined();
    expect(found.now.appraisal.issues.filter(({ code }) => code === 'scoreAboveMaximum')).toContain(
      ofOther(before.appraisal.issues),
    );
    expect(found.now.appraisal.issues.filter(({ code }) => code === 'scoreAboveMaximum')).toHaveLength(2);
  });

  it.each([
    ['a heading', 'C5', text('TC1 (30đ)'), 'otherCell'],
    ['a name', 'B6', text('Trường X'), 'otherCell'],
    ['a stated place', 'I6', { ...number(2) }, 'rechecked'],
    ['a formula where a score was', 'C6', { ...number(20), formula: '10+10' }, 'formula'],
    ['a number typed over a sum', 'H6', { ...number(90), formula: null }, 'formula'],
    ['a number that can be read in two ways', 'C6', text('1.234'), 'doubtfulColumn'],
    ['a cell beside the table', 'K6', number(3), 'otherCell'],
  ])('of %s', (_, at, put, expected) => {
    expect(answer(down, edited(down, at, put))).toBe(expected);
  });

  it('that makes a column no sum of the others is left to a whole check where that decides the tables', () => {
    const book = workbook(
      sheet('Bảng điểm', [
        ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
        ['TT', 'Đơn vị', 'Đào tạo (25 điểm)', 'Khoa học (15 điểm)', 'Xây dựng Đảng (20 điểm)', 'Kết luận của cụm'],
        ...[20, 21, 22, 23].map((first, index) => [index + 1, `Trường ${'MNPQ'.charAt(index)}`, first, 10, 15, first + 25]),
      ]),
    );
    expect(answer(book, edited(book, 'C3', number(3)))).toBe('recognition');
  });

  it('of a value that schools are compared by scores all of them again', () => {
    const book = compared();
    const before = recheckable(appraiseToRecheck(book));
    const found = recheck(before, [edited(book, 'E5', number(12))]);
    if (found.kind === 'whole') throw new Error(found.because);
    const totals = ({ appraisal }: typeof before): readonly (string | null)[] =>
      appraisal.scorecards.map(({ total }) => (total === null ? null : decimalText(total, 2)));
    // 9 + 20·4/6, 9 + 20·5/6, 9 + 20; then the first is the best.
    expect(totals(before)).toEqual(['22.33', '25.67', '29']);
    expect(totals(found.now)).toEqual(['29', '17.33', '19']);
    expect(answer(book, edited(book, 'E5', number(12)))).toBe('rechecked');
  });

  it('of one of several reviewers settles its criterion for everybody', () => {
    const book = judged();
    expect(answer(book, edited(book, 'E5', number(7.5)))).toBe('rechecked');
    expect(answer(book, edited(book, 'E5', number(1)))).toBe('rechecked');
    expect(answer(book, edited(book, 'C4', { value: { kind: 'blank' } }))).toBe('rechecked');
    expect(answer(book, edited(book, 'C4', text('7,25')))).toBe('reviewerText');
  });

  it('of a blank cell in a school’s own sheet is checked by itself as long as its rows stay what they are', () => {
    const book = workbook(reviewedSheet());
    expect(answer(book, edited(book, 'D6', { value: { kind: 'blank' } }))).toBe('rechecked');
  });

  it('that changes nothing comes to the same', () => {
    expect(answer(down, edited(down, 'C6', {}))).toBe('rechecked');
  });

  it('of a workbook that was not understood needs a whole check', () => {
    const book = workbook(sheet('Ghi chú', [['Xin chào']]));
    expect(
      answer(book, { at: { sheet: 'Ghi chú', row: 2, column: 1 }, value: { kind: 'number', value: 1 }, formula: null }),
    ).toBe('notRecognised');
  });
});
