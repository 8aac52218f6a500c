import {
  COLUMN_CHOICES,
  EVERY_SHEET,
  isOne,
  NO_HEADING,
  OF_UNITS,
  ROW_CHOICES,
  statedColumn,
  statedRow,
  statedSheet,
  statedWords,
  subjectFrom,
  subjectWords,
  WHOLE_SHEET,
} from '../../../src/core/domain/correctionLabels';
import type { ReadingCorrection } from '../../../src/core/domain/readingCorrection';

const column = (over: Partial<Extract<ReadingCorrection, { kind: 'column' }>>): ReadingCorrection => ({
  kind: 'column',
  sheet: null,
  at: null,
  column: 5,
  heading: null,
  is: { role: 'self', unitName: null },
  ...over,
});
const row = (over: Partial<Extract<ReadingCorrection, { kind: 'row' }>>): ReadingCorrection => ({
  kind: 'row',
  sheet: null,
  at: null,
  row: 12,
  heading: null,
  is: 'group',
  ...over,
});
const whole = (is: Extract<ReadingCorrection, { kind: 'sheet' }>['is']): ReadingCorrection => ({ kind: 'sheet', sheet: null, at: null, is }); // prettier-ignore

describe('the words of «Chỉnh cách đọc»', () => {
  it.each(COLUMN_CHOICES.map(({ value, words }) => [value, words] as const))(
    'every word for the column %s is read as it',
    (value, words) => {
      expect(words.length).toBeGreaterThan(0);
      expect(words.map((word) => [word, statedColumn(word)])).toEqual(
        words.map((word) => [word, { role: value, unitName: null }]),
      );
      // In capitals and with a colon behind it as well.
      expect(words.map((word) => [word, statedColumn(`${word.toUpperCase()}:`)])).toEqual(
        words.map((word) => [word, { role: value, unitName: null }]),
      );
      expect(statedWords(column({ is: { role: value, unitName: null } }))).toBe(words[0]);
    },
  );

  it.each(ROW_CHOICES.map(({ value, words }) => [value, words] as const))(
    'every word for the row %s is read as it',
    (value, words) => {
      expect(words.length).toBeGreaterThan(0);
      expect(words.map((word) => [word, statedRow(word)])).toEqual(words.map((word) => [word, value]));
      expect(statedWords(row({ is: value }))).toBe(words[0]);
    },
  );

  it('have no empty one, so that an empty cell says nothing', () => {
    const all = [...COLUMN_CHOICES, ...ROW_CHOICES].flatMap(({ words }) => words);
    expect([...all, ...EVERY_SHEET, ...NO_HEADING, ...WHOLE_SHEET].filter((word) => word.trim() === '')).toEqual([]);
    expect([statedColumn(''), statedRow(' '), statedSheet(''), subjectFrom(' ')]).toEqual([null, null, null, null]);
  });

  it('are read without marks, in capitals and with a colon behind them', () => {
    expect(statedColumn('DIEM TU CHAM:')).toEqual({ role: 'self', unitName: null });
    expect(statedRow('Nhom tieu chi.')).toBe('group');
    expect(statedColumn('diem thuong cua Truong M ')).toEqual({ role: 'bonus', unitName: 'Truong M' });
  });

  it.each([...OF_UNITS])('a column %s may stand under a school’s name', (role) => {
    const is = { role, unitName: 'Trường M' };
    expect(statedColumn(statedWords(column({ is })))).toEqual(is);
  });

  it('those of schools are columns that can be chosen', () => {
    for (const role of OF_UNITS) expect(COLUMN_CHOICES.map(({ value }) => value)).toContain(role);
    expect([...OF_UNITS].sort()).toEqual(
      [
        'self',
        'review1',
        'review2',
        'agreed',
        'score',
        'target',
        'result',
        'evidence',
        'explanation',
        'reason',
        'note',
        'bonus',
        'penalty',
      ].sort(),
    );
  });

  it('points under a school’s name are simply its points', () => {
    expect(statedWords(column({ is: { role: 'score', unitName: 'Trường M' } }))).toBe('Điểm của Trường M');
    expect(statedColumn('Điểm của Trường M')).toEqual({ role: 'score', unitName: 'Trường M' });
  });

  it('what belongs to no school is of none', () => {
    const none = ['Điểm tối đa của Trường M', 'Số thứ tự của Trường M', 'Gì đó của Trường M', 'Điểm gì đó của Trường M'];
    expect([...none, 'Điểm gì đó'].map(statedColumn)).toEqual([null, null, null, null, null]);
  });

  it.each<readonly [typed: string, subject: ReturnType<typeof subjectFrom>]>([
    ['Cột E', { kind: 'column', column: 5 }],
    ['cot ab', { kind: 'column', column: 28 }],
    ['E', { kind: 'column', column: 5 }],
    ['Cột', { kind: 'column', column: null }],
    ['Dòng 12', { kind: 'row', row: 12 }],
    ['hàng 3.', { kind: 'row', row: 3 }],
    ['12', { kind: 'row', row: 12 }],
    ['Dòng', { kind: 'row', row: null }],
    ['Hàng:', { kind: 'row', row: null }],
    ['Cả sheet', { kind: 'sheet' }],
    ['Trang', { kind: 'sheet' }],
    ['cot AA.', { kind: 'column', column: 27 }],
    ['Hàng 3:', { kind: 'row', row: 3 }],
    ['Hàng', { kind: 'row', row: null }],
    ['trang', { kind: 'sheet' }],
    ['Dòng 0', null],
    ['Dòng mười', null],
    ['Ô D5', null],
    ['Cột XFE', null],
    ['Cột ABCD', null],
    ['Cột 5', null],
    ['bảng này', null],
  ])('«%s» speaks of its column, row or sheet, or of nothing', (typed, subject) => {
    expect(subjectFrom(typed)).toEqual(subject);
  });

  it('every word for a whole sheet is read as it', () => {
    expect(WHOLE_SHEET.map(subjectFrom)).toEqual(WHOLE_SHEET.map(() => ({ kind: 'sheet' })));
  });

  it('what it speaks of is written as it is read', () => {
    const all = [column({}), column({ column: null }), row({}), row({ row: null }), whole({ kind: 'summary' })];
    expect(all.map(subjectWords)).toEqual(['Cột E', 'Cột', 'Dòng 12', 'Dòng', 'Cả sheet']);
    expect(all.map((one) => subjectFrom(subjectWords(one)))).toEqual([
      { kind: 'column', column: 5 },
      { kind: 'column', column: null },
      { kind: 'row', row: 12 },
      { kind: 'row', row: null },
      { kind: 'sheet' },
    ]);
  });

  it('what it is is written as it is listed first', () => {
    const all = [
      row({ is: 'total' }),
      whole({ kind: 'summary' }),
      whole({ kind: 'notScores' }),
      whole({ kind: 'scores', unitName: null }),
      whole({ kind: 'scores', unitName: 'Trường M' }),
    ];
    expect(all.map(statedWords)).toEqual([
      'Tổng cộng',
      'Bảng tổng hợp',
      'Không phải bảng chấm điểm',
      'Bảng chấm điểm',
      'Bảng chấm điểm của Trường M',
    ]);
    expect([isOne(['Bỏ qua'], 'bo qua'), isOne(['Bỏ qua'], 'bo')]).toEqual([true, false]);
  });

  it.each<readonly [typed: string, is: ReturnType<typeof statedSheet>]>([
    ['Bảng chấm điểm', { kind: 'scores', unitName: null }],
    ['Bảng điểm', { kind: 'scores', unitName: null }],
    ['Phiếu chấm', { kind: 'scores', unitName: null }],
    ['phieu cham diem', { kind: 'scores', unitName: null }],
    ['Bảng chấm điểm của Trường M', { kind: 'scores', unitName: 'Trường M' }],
    ['Bảng tổng hợp', { kind: 'summary' }],
    ['Tổng hợp', { kind: 'summary' }],
    ['Không phải bảng chấm điểm', { kind: 'notScores' }],
    ['Không phải bảng điểm', { kind: 'notScores' }],
    ['Bỏ qua', { kind: 'notScores' }],
    ['Không đọc', { kind: 'notScores' }],
    ['Không dùng', { kind: 'notScores' }],
    ['Bảng lương của Trường M', null],
    ['Bảng lương', null],
    ['Phiếu chấm của Trường M', { kind: 'scores', unitName: 'Trường M' }],
    ['tong hop', { kind: 'summary' }],
    ['Tổng hợp của Trường M', null],
    ['Khác', null],
  ])('a sheet is said to be «%s»', (typed, is) => {
    expect(statedSheet(typed)).toEqual(is);
    if (is !== null) expect(statedSheet(statedWords(whole(is)))).toEqual(is);
  });
});
