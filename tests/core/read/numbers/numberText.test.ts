/** Every way a number is typed (METHODS §1.2, WORKBOOKS §5): its status, its value or readings, and all that is said about it. */
import { decimalText, points } from '../../../../src/core/domain/points';
import { numberText } from '../../../../src/core/read/numbers/numberText';
import { plainText } from '../../../../src/core/read/numbers/plainText';
import { isNotAssigned, isPlaceholder } from '../../../../src/core/read/numbers/wordsForNoNumber';

const said = (typed: string, maximum: string | null = null): readonly unknown[] => {
  const reading = numberText(typed, maximum === null ? null : points(maximum));
  if (reading.status === 'missing') return ['missing'];
  if (reading.status === 'error') return ['error', ...reading.why];
  if (reading.status === 'ask') return ['ask', ...reading.why, reading.candidates.map((one) => decimalText(one, 4))];
  return [reading.status, decimalText(reading.value), ...reading.why, ...(reading.isPercent ? ['%'] : [])];
};

describe('one reading only', () => {
  it.each([
    ['12', 'ok', '12', 'textNumber'],
    ['007', 'ok', '7', 'textNumber'],
    ['12,5', 'ok', '12.5', 'textNumber'],
    [',5', 'ok', '0.5', 'textNumber'],
    ['12,50', 'ok', '12.5', 'textNumber'],
    ['-12,5', 'ok', '-12.5', 'textNumber'],
    ['- 12,5', 'ok', '-12.5', 'textNumber'],
    ['+5', 'ok', '5', 'textNumber'],
    ['+ 5', 'ok', '5', 'textNumber'],
    ['1.234,5', 'ok', '1234.5', 'textNumber'],
    ['12.345,68', 'ok', '12345.68', 'textNumber'],
    ['1.234.567', 'ok', '1234567', 'textNumber'],
    ['1.234.567,8', 'ok', '1234567.8', 'textNumber'],
    ['1234,567', 'ok', '1234.567', 'textNumber'],
    ['0,345', 'ok', '0.345', 'textNumber'],
    ['1 234', 'ok', '1234', 'textNumber', 'spaceThousands'],
    ['12 345 678', 'ok', '12345678', 'textNumber', 'spaceThousands'],
    ['1 234,5', 'ok', '1234.5', 'textNumber', 'spaceThousands'],
    ['98%', 'ok', '0.98', 'textNumber', 'percent', '%'],
    ['98 %', 'ok', '0.98', 'textNumber', 'percent', '%'],
    ['-2,5%', 'ok', '-0.025', 'textNumber', 'percent', '%'],
    [' 9 ', 'ok', '9', 'textNumber', 'trimmed'],
    ['\u00A09', 'ok', '9', 'textNumber', 'trimmed'],
    ['9\u200B', 'ok', '9', 'textNumber', 'trimmed'],
    ['1\u202F234', 'ok', '1234', 'textNumber', 'trimmed', 'spaceThousands'],
    ['0', 'ok', '0', 'textNumber'],
  ])('«%s» is %s', (typed, ...expected) => {
    expect(said(typed)).toEqual(expected);
  });

  it.each([
    ['12.5', 'warn', '12.5', 'textNumber', 'dotDecimal'],
    ['.5', 'warn', '0.5', 'textNumber', 'dotDecimal'],
    ['0.345', 'warn', '0.345', 'textNumber', 'dotDecimal'],
    ['1234.567', 'warn', '1234.567', 'textNumber', 'dotDecimal'],
    ['1 234.5', 'warn', '1234.5', 'textNumber', 'dotDecimal'],
    ['1,234.5', 'warn', '1234.5', 'textNumber', 'englishStyle'],
    ['1,234,567', 'warn', '1234567', 'textNumber', 'englishStyle'],
    ['1,234,567.8', 'warn', '1234567.8', 'textNumber', 'englishStyle'],
    ['12.', 'warn', '12', 'textNumber', 'trailingDot'],
    ['12,', 'warn', '12', 'textNumber', 'trailingDot'],
    ['１２', 'warn', '12', 'textNumber', 'fullWidthDigit'],
    ['９５％', 'warn', '0.95', 'textNumber', 'percent', 'fullWidthDigit', '%'],
    ['\u22123', 'warn', '-3', 'textNumber', 'unicodeMinus'],
    ['–\u00A03,5', 'warn', '-3.5', 'textNumber', 'trimmed', 'unicodeMinus'],
    ['\u2014.5', 'warn', '-0.5', 'textNumber', 'unicodeMinus', 'dotDecimal'],
    [' \u2212１,５ ', 'warn', '-1.5', 'textNumber', 'trimmed', 'fullWidthDigit', 'unicodeMinus'],
  ])('«%s» is read with a warning', (typed, ...expected) => {
    expect(said(typed)).toEqual(expected);
  });
});

describe('several readings, or one that a person has to confirm', () => {
  it.each<readonly [typed: string, why: readonly string[], candidates: readonly string[]]>([
    ['1.234', ['textNumber', 'ambiguousSeparator'], ['1234', '1.234']],
    ['1,234', ['textNumber', 'ambiguousSeparator'], ['1.234', '1234']],
    ['12,345', ['textNumber', 'ambiguousSeparator'], ['12.345', '12345']],
    ['-999.000', ['textNumber', 'ambiguousSeparator'], ['-999000', '-999']],
    ['1.000%', ['textNumber', 'ambiguousSeparator'], ['10', '0.01']],
    ['12/15', ['ratioOrDate'], ['12', '0.8']],
    ['7,5 / 10', ['ratioOrDate'], ['7.5', '0.75']],
    ['1/0', ['ratioOrDate'], ['1']],
    ['20/7/2022', ['ratioOrDate'], []],
    ['20-7-2022', ['ratioOrDate'], []],
    ['20.7.2022', ['ratioOrDate'], []],
    ['2022-07-20', ['ratioOrDate'], []],
    ['12 giải', ['unitInside'], ['12']],
    ['9đ', ['unitInside'], ['9']],
    ['9.đ', ['unitInside'], ['9']],
    ['-5 điểm', ['unitInside'], ['-5']],
    ['8 điểm/lần', ['unitInside'], ['8']],
    ['9,5 điểm', ['unitInside'], ['9.5']],
    ['1.234 lượt', ['unitInside', 'textNumber', 'ambiguousSeparator'], ['1234', '1.234']],
    ['không', ['wordForZero'], ['0']],
    ['Khong', ['wordForZero'], ['0']],
  ])('«%s» is asked about', (typed, why, candidates) => {
    expect(said(typed)).toEqual(['ask', ...why, candidates]);
  });

  it('a number beside the maximum is the score, and proposed', () => {
    expect(said('20/25', '25')).toEqual(['ask', 'scoreAndMaximum', ['20']]);
    expect(said('20,0/25,0', '25')).toEqual(['ask', 'scoreAndMaximum', ['20']]);
    expect(said('20/25', '20')).toEqual(['ask', 'ratioOrDate', ['20', '0.8']]);
    expect(said('20/25')).toEqual(['ask', 'ratioOrDate', ['20', '0.8']]);
    expect(said('1.234/25', '25')).toEqual(['ask', 'ratioOrDate', []]);
    expect(said('20/1.234', '25')).toEqual(['ask', 'ratioOrDate', []]);
    const suggested = (typed: string, maximum: string | null) => {
      const reading = numberText(typed, maximum === null ? null : points(maximum));
      return reading.status === 'ask' && reading.suggested !== undefined ? decimalText(reading.suggested) : null;
    };
    expect([suggested('20/25', '25'), suggested('20/25', null), suggested('9 đ', null), suggested('1.234', null)]).toEqual([
      '20',
      null,
      '9',
      null,
    ]);
  });
});

describe('no number', () => {
  it.each([
    ['O5', 'letterInNumber'],
    ['l2', 'letterInNumber'],
    ['1O,5', 'letterInNumber'],
    ['-I0', 'letterInNumber'],
    ['1|', 'letterInNumber'],
    ['5a6', 'letterInNumber'],
    ['a5', 'letterInNumber'],
    ['1e3', 'exponentText'],
    ['-1,5E-7', 'exponentText'],
    ['1,2,3', 'notNumber'],
    ['1.2.3,4', 'notNumber'],
    ['1,234.5,6', 'notNumber'],
    ['1.23,4', 'notNumber'],
    ['1.234,', 'notNumber'],
    ['01.234.567', 'notNumber'],
    ['1.2345.678', 'notNumber'],
    ['12 34', 'notNumber'],
    ['1234 567', 'notNumber'],
    ['1 234 56', 'notNumber'],
    ['1 234 lượt và 5', 'notNumber'],
    ['5 6 lượt', 'notNumber'],
    ['tốt', 'notNumber'],
    ['Ol', 'notNumber'],
    ['x', 'notNumber'],
    ['0+', 'notNumber'],
    ['+', 'notNumber'],
    ['%', 'notNumber'],
    ['--5', 'notNumber'],
    ['không có', 'notNumber'],
  ])('«%s»: %s', (typed, why) => {
    expect(said(typed)).toEqual(['error', why]);
  });

  it.each([
    '',
    '  ',
    '\u200B',
    '-',
    '–',
    '—',
    '\u2212',
    '_',
    '____',
    '.',
    '…',
    '....',
    '·',
    '?',
    'chưa chấm',
    'Chưa có',
    'chưa nhập',
    'chưa đánh giá',
    'đang cập nhật',
    'Trống',
    'DANG CAP NHAT',
  ])('«%s» keeps the place of one', (typed) => {
    expect(said(typed)).toEqual(['missing']);
  });

  it.each(['chưa', 'chưa chấm xong', 'sẽ chưa chấm', 'a-', '- 5', 'trống không', 'KP'])('«%s» is no placeholder', (typed) => {
    expect(isPlaceholder(typed)).toBe(false);
  });
});

describe('what a unit is not assigned', () => {
  it.each([
    'KP',
    'kp.',
    'KP*',
    'k/a',
    'N/A',
    'na',
    'Không giao',
    'KHONG GIAO',
    'không được giao',
    'Không phân công',
    'không được phân công',
    'Không áp dụng',
    'không thuộc chức năng',
    'Không thuộc đối tượng',
    'không có chỉ tiêu',
    'Không giao chỉ tiêu năm 2026',
    'Not applicable',
  ])('«%s»', (word) => {
    expect(isNotAssigned(word)).toBe(true);
  });

  it.each(['không', 'giao', 'KPI', 'không được', 'Không giaoo', 'chưa giao', 'x KP', 'not applicable here', 'nan'])(
    'but not «%s»',
    (word) => {
      expect(isNotAssigned(word)).toBe(false);
    },
  );
});

describe('a typed number in plain characters', () => {
  it.each([
    ['12,5', '12,5', false, false, false],
    [' 12\u00A0\u3000345 ', '12 345', false, false, true],
    ['１２％', '12%', true, false, false],
    ['\u22125', '-5', false, true, false],
    ['\u2010 .5', '- .5', false, true, false],
    ['\u2013', '\u2013', false, false, false],
    ['5\u22123', '5\u22123', false, false, false],
    ['\u2014a', '\u2014a', false, false, false],
    ['1\u00AD2\u2060\uFEFF', '12', false, false, true],
    ['e\u0301', 'é', false, false, true],
  ])('%j', (typed, text, hadFullWidth, hadTypographicMinus, wasTrimmed) => {
    expect(plainText(typed)).toEqual({ text, hadFullWidth, hadTypographicMinus, wasTrimmed });
  });
});
