/** One cell of `Cấu hình` as the value of a setting (CONTRACT §3.1), or not read; never a guess. */
import type { Setting } from '../../../../src/core/domain/policyLabels';
import { gradeBounds } from '../../../../src/core/read/policySheet/gradeBounds';
import { labelled } from '../../../../src/core/read/policySheet/labelled';
import { settingValue } from '../../../../src/core/read/policySheet/settingValue';
import { statedAmount } from '../../../../src/core/read/policySheet/statedAmount';
import { cellAt } from '../../../../src/core/workbook/workbook';
import { sheet, type CellInput } from '../../../builders/workbook';

const cell = (input: CellInput) => cellAt(sheet('Cấu hình', [[input]]), 1, 1);
const setting = (form: Setting['form'], path = 'x', mayBeNone = false): Setting => ({ path, labels: ['X'], form, mayBeNone });
const said = (of: Setting, input: CellInput, date1904 = false): unknown => {
  const read = settingValue(of, cell(input), date1904);
  return read.kind === 'value' ? read.value : `(${read.kind})`;
};

describe('an amount with words around it', () => {
  it.each([
    ['5', '5', null],
    ['từ 80', '80', 'atLeast'],
    ['Từ 80% trở lên', '80%', 'atLeast'],
    ['80% trở lên', '80%', 'atLeast'],
    ['80 trở đi', '80', 'atLeast'],
    ['đạt từ 90', '90', 'atLeast'],
    ['đạt 90', '90', 'atLeast'],
    ['ít nhất 2/3', '2/3', 'atLeast'],
    ['tối thiểu 5', '5', 'atLeast'],
    ['không dưới 5', '5', 'atLeast'],
    ['không ít hơn 5', '5', 'atLeast'],
    ['>= 5', '5', 'atLeast'],
    ['≥5', '5', 'atLeast'],
    ['tối đa 5', '5', 'atMost'],
    ['không quá 5 điểm', '5', 'atMost'],
    ['không vượt quá 5', '5', 'atMost'],
    ['<= 5', '5', 'atMost'],
    ['≤5', '5', 'atMost'],
    ['trên 50%', '50%', 'moreThan'],
    ['hơn 50%', '50%', 'moreThan'],
    ['quá 50%', '50%', 'moreThan'],
    ['> 50%', '50%', 'moreThan'],
    ['quá bán', '1/2', 'moreThan'],
    ['Quá nửa', '1/2', 'moreThan'],
    ['80 phần trăm', '80 %', null],
    ['2 chữ số', '2', null],
    ['2 chữ số thập phân', '2', null],
    ['3 suất', '3', null],
    ['3 đơn vị', '3', null],
    ['3 trường', '3', null],
    ['3 tập thể', '3', null],
    ['3 điểm', '3', null],
    ['3đ', '3', null],
    ['3 đ.', '3', null],
    ['3 phiếu', '3', null],
    ['2/3 số phiếu', '2/3', null],
    ['đạt', 'dat', null],
    ['từng 5', 'tung 5', null],
    ['trên', 'tren', null],
    ['3 điểm thưởng', '3 diem thuong', null],
  ])('«%s»', (text, amount, bound) => {
    expect(statedAmount(text)).toEqual({ amount, bound });
  });
});

describe('a whole number', () => {
  const whole = setting({ kind: 'whole' });
  it.each<[CellInput, unknown]>([
    [2, 2],
    ['02', 2],
    ['2 chữ số', 2],
    [0, 0],
    [2.5, '(notRead)'],
    [-1, '(notRead)'],
    ['ít nhất 2', '(notRead)'],
    ['nhiều', '(notRead)'],
    [{ v: 0.02, format: '0%' }, '(notRead)'],
    [null, '(blank)'],
    ['  ', '(blank)'],
    ['Không', '(notRead)'],
  ])('%j is %j', (input, expected) => {
    expect(said(whole, input)).toEqual(expected);
  });
});

describe('points', () => {
  it('a cap is at most so much, every other bound at least: the words may say it once more, and nothing else', () => {
    const cap = setting({ kind: 'points' }, 'caps.bonus', true);
    const bound = setting({ kind: 'points' }, 'from');
    expect(['tối đa 5 điểm', '5,5', 5, '12.5'].map((input) => said(cap, input))).toEqual(['5', '5.5', '5', '12.5']);
    expect(['từ 5', 'trên 5', '10%', '1.234'].map((input) => said(cap, input))).toEqual(Array(4).fill('(notRead)'));
    expect(['từ 90 điểm', '90 điểm trở lên', '≥ 90'].map((input) => said(bound, input))).toEqual(['90', '90', '90']);
    expect(['tối đa 90', 'trên 90'].map((input) => said(bound, input))).toEqual(Array(2).fill('(notRead)'));
  });

  it.each(['Không', 'không có', 'KHÔNG QUY ĐỊNH', 'Không giới hạn', 'khong ap dung'])(
    '«%s» is none where it may be none',
    (word) => {
      expect(said(setting({ kind: 'points' }, 'caps.bonus', true), word)).toBe('(none)');
      expect(said(setting({ kind: 'points' }, 'caps.bonus', false), word)).toBe('(notRead)');
    },
  );
});

describe('a share', () => {
  it.each<[CellInput, unknown]>([
    ['20%', '20'],
    [{ v: 0.2, format: '0%' }, '20'],
    [{ v: 0.125, format: '0.0%' }, '12.5'],
    [20, '20'],
    ['20', '20'],
    ['12,5', '12.5'],
    ['1/5', '1/5'],
    ['2 / 3', '2/3'],
    ['1/0', '(notRead)'],
    [1, '(notRead)'],
    [0.8, '(notRead)'],
    [1.5, '1.5'],
    ['một phần năm', '(notRead)'],
    ['1.234', '(notRead)'],
  ])('%j is %j', (input, expected) => {
    expect(said(setting({ kind: 'share' }), input)).toEqual(expected);
  });
});

describe('what a vote takes', () => {
  const threshold = setting({ kind: 'text' }, 'vote.threshold');
  it.each<[CellInput, unknown]>([
    ['80%', '80'],
    [80, '80'],
    [{ v: 0.8, format: '0%' }, '80'],
    ['từ 80% trở lên', '80'],
    ['80% trở lên', '80'],
    ['2/3', '2/3'],
    ['trên 1/2', '>1/2'],
    ['trên 50%', '>50'],
    ['quá bán', '>1/2'],
    ['không quá 80%', '(notRead)'],
    ['trên cả', '(notRead)'],
    [0.8, '(notRead)'],
  ])('%j is %j', (input, expected) => {
    expect(said(threshold, input)).toEqual(expected);
  });
});

describe('how many are awarded', () => {
  const amount = setting({ kind: 'text' }, 'quota.amount');
  it.each<[CellInput, unknown]>([
    [1, 1],
    ['2 suất', 2],
    ['0', 0],
    ['20%', '20'],
    [{ v: 0.2, format: '0%' }, '20'],
    ['1/5', '1/5'],
    ['1,5', '(notRead)'],
    ['tối đa 2', '(notRead)'],
    ['vài', '(notRead)'],
  ])('%j is %j', (input, expected) => {
    expect(said(amount, input)).toEqual(expected);
  });
});

describe('words', () => {
  it.each<[CellInput, unknown]>([
    [' Cụm 2 ', 'Cụm 2'],
    ['Không', 'Không'],
    [12, '12'],
    // 2 March 2026 as Excel counts days.
    [{ v: 46083, format: 'dd/mm/yyyy' }, '2026-03-02'],
    [{ v: 46083 + 284, format: 'dd/mm/yyyy' }, '2026-12-11'],
    [{ v: -5, format: 'dd/mm/yyyy' }, '(notRead)'],
  ])('%j are %j', (input, expected) => {
    expect(said(setting({ kind: 'text' }), input)).toEqual(expected);
  });

  it('days are counted from 1904 where the workbook does', () => {
    expect(said(setting({ kind: 'text' }), { v: 46083 - 1462, format: 'dd/mm/yyyy' }, true)).toBe('2026-03-02');
  });
});

describe('yes and no', () => {
  const yesNo = setting({ kind: 'yesNo' });
  it.each<[CellInput, unknown]>([
    [true, true],
    [false, false],
    ['Có', true],
    ['co', true],
    ['X', true],
    ['v', true],
    ['✓', true],
    ['✔', true],
    ['Đúng', true],
    ['yes', true],
    ['Không', false],
    ['SAI', false],
    ['no', false],
    ['có thể', '(notRead)'],
    [1, '(notRead)'],
  ])('%j is %j', (input, expected) => {
    expect(said(yesNo, input)).toEqual(expected);
  });
});

describe('a choice', () => {
  const choices = [
    { value: 'review2', words: ['Thẩm định lần 2'] },
    { value: 'percent', words: ['Tỷ lệ phần trăm'] },
    { value: 'skip', words: ['1, 2, 2, 4'] },
  ];
  const one = setting({ kind: 'choice', choices });
  const several = setting({ kind: 'choices', choices });

  it.each([
    ['Thẩm định (lần 2)', 'review2'],
    ['THẨM ĐỊNH: lần 2.', 'review2'],
    ['tham dinh - lan 2', 'review2'],
    ['tỉ lệ phần trăm', 'percent'],
    ['1-2-2-4', 'skip'],
    ['1; 2; 2; 4', 'skip'],
    ['Thẩm định', '(notRead)'],
    ['Thẩm định lần 2 và 1', '(notRead)'],
  ])('«%s» is %s', (typed, value) => {
    expect(said(one, typed)).toBe(value);
  });

  it.each([
    ['Thẩm định lần 2; Tỷ lệ phần trăm', ['review2', 'percent']],
    ['Thẩm định lần 2, Tỷ lệ phần trăm', ['review2', 'percent']],
    ['Thẩm định lần 2\nTỷ lệ phần trăm', ['review2', 'percent']],
    ['Thẩm định lần 2 > Tỷ lệ phần trăm', ['review2', 'percent']],
    ['Thẩm định lần 2 → Tỷ lệ phần trăm;', ['review2', 'percent']],
    ['Thẩm định lần 2', ['review2']],
    ['Thẩm định lần 2; đoán', '(notRead)'],
    [';', '(notRead)'],
  ])('«%s» are %j', (typed, value) => {
    expect(said(several, typed)).toEqual(value);
  });
});

describe('the label of a setting', () => {
  const one = (labels: readonly string[]): Setting => ({
    path: labels[0] ?? '',
    labels,
    form: { kind: 'text' },
    mayBeNone: false,
  });
  const settings = [one(['Tỷ lệ (%)', 'Tỷ lệ phần trăm']), one(['Tỷ lệ']), one(['Năm', 'Năm thi đua'])];
  it.each([
    ['Tỷ lệ (%)', 'Tỷ lệ (%)'],
    ['ty le phan tram', 'Tỷ lệ (%)'],
    ['Tỷ lệ', 'Tỷ lệ'],
    ['TỶ LỆ:', 'Tỷ lệ'],
    ['Tỷ lệ (điểm)', 'Tỷ lệ (%)'],
    ['Năm thi đua *.', 'Năm'],
    ['Năm (của cụm)', 'Năm'],
    ['Năm học', null],
  ])('«%s» is %j', (text, path) => {
    expect(labelled(settings, text)?.path ?? null).toBe(path);
  });
});

describe('upper bounds stated beside the lower ones (METHODS §5)', () => {
  const told = (...grades: readonly (readonly [from: string | null, bound: 'to' | 'below', upper: unknown])[]) => {
    const records = grades.map(([from, bound, upper]) => new Map<string, unknown>([['from', from], [bound, upper]])); // prettier-ignore
    const cells = new Map(
      grades.map(([, bound], index) => [`grades[${String(index)}].${bound}`, { sheet: 'S', row: index + 1, column: 3 }]),
    );
    const problems = gradeBounds(records, cells).map(({ path, problem, found, at }) => [path, problem, found, at?.row]);
    expect(records.every((record) => [...record.keys()].join() === 'from')).toBe(true);
    return problems;
  };

  it('«80 – dưới 90» below «90 – 100» is right', () => {
    expect(told(['90', 'to', '100'], ['80', 'below', '90'])).toEqual([]);
    expect(told(['80', 'below', '90'], ['90', 'to', '100'])).toEqual([]);
  });

  it('«80 – 90» includes 90 twice, «80 – 89,99» leaves a gap, «80 – 91» overlaps', () => {
    expect(told(['90', 'to', '100'], ['80', 'to', '90'])).toEqual([['grades[1].to', 'overlap', '90', 2]]);
    expect(told(['90', 'to', '100'], ['80', 'to', '89.99'])).toEqual([['grades[1].to', 'gap', '89.99', 2]]);
    expect(told(['90', 'to', '100'], ['80', 'below', '89'])).toEqual([['grades[1].below', 'gap', '89', 2]]);
    expect(told(['90', 'to', '100'], ['80', 'below', '91'])).toEqual([['grades[1].below', 'overlap', '91', 2]]);
  });

  it('the highest may end anywhere, but not below where it begins', () => {
    expect(told(['90', 'to', '90'])).toEqual([]);
    expect(told(['90', 'to', '89'])).toEqual([['grades[0].to', 'overlap', '89', 1]]);
  });

  it('the next above is the lowest that is above, in whatever order they stand', () => {
    expect(told(['70', 'below', '80'], ['95', 'to', '100'], ['80', 'below', '95'])).toEqual([]);
  });

  it('a band without a lower bound, or a bound that is no number, is not compared', () => {
    expect(told([null, 'to', '80'], ['90', 'to', '100'])).toEqual([]);
    expect(told(['90', 'to', '100'], ['80', 'to', null])).toEqual([]);
  });
});
