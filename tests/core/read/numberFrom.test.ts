import fc from 'fast-check';
import numbers from '../../cases/methods/28-number-parsing-vi.json';
import { equal, exactText, points, pointsFrom } from '../../../src/core/domain/points';
import type { NumberReading } from '../../../src/core/domain/reading';
import { numberFrom } from '../../../src/core/read/numberFrom';
import { BLANK_CELL, type Cell } from '../../../src/core/workbook/cell';

const text = (value: string): Cell => ({ ...BLANK_CELL, value: { kind: 'text', text: value } });
const number = (value: number, format = 'General'): Cell => ({ ...BLANK_CELL, value: { kind: 'number', value }, format });
const place = (maximum: string | null, date1904 = false) => ({ maximum: maximum === null ? null : points(maximum), date1904 });

const valueOf = (reading: NumberReading): string | null => (reading.value === null ? null : exactText(reading.value));
const candidatesOf = (reading: NumberReading): readonly string[] =>
  reading.status === 'ask' ? reading.candidates.map(exactText) : [];
const whyOf = (reading: NumberReading): readonly string[] => (reading.status === 'missing' ? [] : reading.why);

/** The reasons of case 28 in our words. */
const WHY: Readonly<Record<string, string>> = {
  'en-US style': 'englishStyle',
  'dot decimal': 'dotDecimal',
  percent: 'percent',
  trim: 'trimmed',
  'full-width digit': 'fullWidthDigit',
  'letter O': 'letterInNumber',
  'ratio or date': 'ratioOrDate',
  'space thousands': 'spaceThousands',
  'nbsp thousands': 'spaceThousands',
  'U+2212 minus': 'unicodeMinus',
  'not a number': 'notNumber',
  '0 or missing': 'wordForZero',
  'trailing dot': 'trailingDot',
  'exponent text': 'exponentText',
};

describe('numberFrom', () => {
  describe('reads every text of case 28', () => {
    numbers.input.texts.forEach((typed, index) => {
      const expected = numbers.expected.result[index];
      it(`${JSON.stringify(typed)} is ${expected?.status ?? ''} ${expected?.value ?? ''}`, () => {
        const reading = numberFrom(text(typed));
        expect(reading.status).toBe(expected?.status);
        const value = expected?.value ?? null;
        expect(reading.value === null || value === null ? valueOf(reading) : equal(reading.value, points(value))).toBe(
          value === null ? null : true,
        );
        const why = WHY[expected?.why ?? ''];
        if (why !== undefined) expect(whyOf(reading)).toContain(why);
      });
    });
  });

  it('asks about 1.234 with both readings, the Vietnamese one first', () => {
    expect(candidatesOf(numberFrom(text('1.234')))).toEqual(['1234', '1.234']);
    expect(candidatesOf(numberFrom(text('12,345')))).toEqual(['12.345', '12345']);
  });

  it.each(['0,345', '0.345', '1234,567', '00,500'])('reads %s, for a leading 0 and four digits group no thousands', (typed) => {
    expect(numberFrom(text(typed)).value).not.toBeNull();
  });

  it('gives the value of a text number and says that it is text', () => {
    expect(numberFrom(text('25,67'))).toMatchObject({ status: 'ok', why: ['textNumber'], isPercent: false });
    expect(valueOf(numberFrom(text('25,67')))).toBe('25.67');
  });

  it.each([
    ['9 đ', '9'],
    ['9đ', '9'],
    ['12 giải', '12'],
    ['9,5 điểm', '9.5'],
    ['5 HS', '5'],
    ['8 điểm/lần', '8'],
  ])('asks about %s and proposes %s', (typed, proposed) => {
    const reading = numberFrom(text(typed));
    expect([reading.status, whyOf(reading)[0], candidatesOf(reading)]).toEqual(['ask', 'unitInside', [proposed]]);
  });

  it.each(['O5', 'l2', '1O', '5l', 'I0,5'])('refuses %s, a letter among digits', (typed) => {
    expect(numberFrom(text(typed))).toEqual({ status: 'error', value: null, why: ['letterInNumber'] });
  });

  it('asks about 20/25 and proposes 20 where 25 is the maximum', () => {
    const known = numberFrom(text('20/25'), place('25'));
    expect([known.status, whyOf(known), candidatesOf(known)]).toEqual(['ask', ['scoreAndMaximum'], ['20']]);
    expect(whyOf(numberFrom(text('20.0/25.0'), place('25')))).toEqual(['scoreAndMaximum']);
    expect(whyOf(numberFrom(text('20/25'), place('10')))).toEqual(['ratioOrDate']);
  });

  it.each(['', '   ', '-', '–', '…', '...', 'chưa chấm', '\u00a0'])('takes %j for missing, not for 0', (typed) => {
    expect(numberFrom(text(typed))).toEqual({ status: 'missing', value: null });
  });

  it.each(['KP', 'Không giao', 'x', 'Đ', '0+', '1+', 'tốt'])('takes no number from %s', (typed) => {
    expect(numberFrom(text(typed)).value).toBeNull();
    expect(numberFrom(text(typed)).status).toBe('error');
  });

  it('reads a number cell exactly, with its 15 digits', () => {
    expect(valueOf(numberFrom(number(0.1 + 0.2)))).toBe('0.3');
    expect(valueOf(numberFrom(number(836.1699999999998)))).toBe('836.17');
    expect(numberFrom(number(0))).toMatchObject({ status: 'ok', why: [] });
  });

  it('keeps both the number and the fact that it is a percent', () => {
    expect(numberFrom(number(0.98, '0%'))).toMatchObject({ status: 'ok', why: ['percent'], isPercent: true });
    expect(valueOf(numberFrom(number(0.98, '0.0%')))).toBe('0.98');
  });

  it('asks about a date in a score column with the readings it may have been typed as', () => {
    const typedAsDecimal = numberFrom(number(46143, 'd/m/yyyy'), place('10')); // 1 May 2026
    expect([typedAsDecimal.status, whyOf(typedAsDecimal), candidatesOf(typedAsDecimal)]).toEqual([
      'ask',
      ['dateInScore'],
      ['1.5', '0.2'],
    ]);
    expect(candidatesOf(numberFrom(number(46143 - 1462, 'dd/mm'), place('10', true)))).toEqual(['1.5', '0.2']);
    expect(candidatesOf(numberFrom(number(9, 'dd/mm/yyyy')))).toEqual(['9']);
  });

  it('does not take a colour or a currency in a format for a date', () => {
    expect(numberFrom(number(9, '[Red]0.0')).status).toBe('ok');
    expect(numberFrom(number(9, '#,##0 "đồng"')).status).toBe('ok');
  });

  it('gives no value for errors, booleans and formulas without cached value', () => {
    expect(numberFrom({ ...BLANK_CELL, value: { kind: 'error', error: '#REF!' } })).toEqual({
      status: 'error',
      value: null,
      why: ['errorValue'],
    });
    expect(numberFrom({ ...BLANK_CELL, value: { kind: 'boolean', value: true } })).toEqual({
      status: 'error',
      value: null,
      why: ['boolean'],
    });
    expect(numberFrom({ ...BLANK_CELL, formula: 'A1+B1' })).toEqual({ status: 'error', value: null, why: ['noCachedValue'] });
    expect(numberFrom(BLANK_CELL)).toEqual({ status: 'missing', value: null });
  });

  it('reads any decimal written the Vietnamese way exactly, or asks with the right reading among its candidates', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.integer({ min: 0, max: 6 }),
        fc.boolean(),
        (digits, decimals, grouped) => {
          const expected = pointsFrom(decimalOf(digits, decimals));
          const reading = numberFrom(text(vietnamese(decimalOf(digits, decimals), grouped)));
          if (expected === null) throw new Error('No decimal');
          if (reading.status === 'ask') return reading.candidates.some((one) => equal(one, expected));
          return reading.value !== null && equal(reading.value, expected);
        },
      ),
    );
  });

  it('never throws and never gives a value without a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (typed) => {
        const reading = numberFrom(text(typed));
        return reading.value === null || /\d/.test(typed.normalize('NFKC'));
      }),
    );
  });
});

function decimalOf(digits: bigint, decimals: number): string {
  const sign = digits < 0n ? '-' : '';
  const all = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? sign + all : `${sign}${all.slice(0, -decimals)}.${all.slice(-decimals)}`;
}

function vietnamese(decimal: string, grouped: boolean): string {
  const [whole = '0', part] = decimal.split('.');
  const thousands = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return part === undefined ? thousands : `${thousands},${part}`;
}
