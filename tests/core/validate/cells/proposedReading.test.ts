import { points, exactText } from '../../../../src/core/domain/points';
import type { NumberReading } from '../../../../src/core/domain/reading';
import { dateInText } from '../../../../src/core/validate/cells/dateInText';
import { suggestedValue } from '../../../../src/core/validate/cells/suggestedValue';
import type { PlacedNumber } from '../../../../src/core/validate/placedNumbers';
import { criteria, number } from '../../../builders/readings';

describe('a text that is a day', () => {
  const said = (text: string): string | null => {
    const found = dateInText(text);
    if (found === null) return null;
    const { day, sureness } = found;
    return day === null ? sureness : `${String(day.day)}/${String(day.month)}/${String(day.year)} ${sureness}`;
  };

  it('is of a year in which somebody may have scored', () => {
    expect(['13/7/1949', '13/7/1950', '13/7/2100', '13/7/2101'].map(said)).toEqual([
      null,
      '13/7/1950 sure',
      '13/7/2100 sure',
      null,
    ]);
  });

  it('may be read in two ways up to the twelfth, unless both come to the same', () => {
    expect(['12/7/2026', '7/7/2026', '7/20/2026', '31/02/2026'].map(said)).toEqual([
      '12/7/2026 either',
      '7/7/2026 sure',
      '20/7/2026 monthFirst',
      'impossible',
    ]);
  });

  it('is all of the text, with a year of four digits', () => {
    expect(['ngày 13/7/2026', 'từ 13/7/2026', '13/7/26'].map(said)).toEqual(['13/7/2026 sure', null, null]);
  });
});

describe('the reading that is proposed for an unclear number', () => {
  const asked = (candidates: readonly string[], suggested?: string): NumberReading => ({
    status: 'ask',
    value: null,
    why: ['ambiguousSeparator'],
    candidates: candidates.map(points),
    ...(suggested === undefined ? {} : { suggested: points(suggested) }),
  });
  const proposed = (reading: NumberReading, maximum: string | null = '10', kind: 'score' | 'result' = 'score'): string | null => {
    const [criterion] = criteria([maximum === null ? { id: 'c' } : { id: 'c', maximum }]);
    const placed = {
      number: { ...number('1'), reading },
      use: { kind },
      unit: 'A',
      criterion: criterion ?? null,
    } as unknown as PlacedNumber;
    const found = suggestedValue(placed);
    return found === null ? null : exactText(found);
  };

  it('is the one the column speaks for, else the only one up to the maximum', () => {
    expect(proposed(asked(['1.234', '1234'], '1234'))).toBe('1234');
    expect(proposed(asked(['1.234', '1234']))).toBe('1.234');
    expect(proposed(asked(['-1.234', '1234']))).toBe('-1.234');
    expect(proposed(asked(['10', '10000']))).toBe('10');
  });

  it('is none where both are possible, or neither', () => {
    expect(proposed(asked(['1.234', '1234']), '2000')).toBeNull();
    expect(proposed(asked(['12.34', '1234']))).toBeNull();
  });

  it('is none without a maximum, of what is no score, and of what is clear', () => {
    expect(proposed(asked(['1.234', '1234']), null)).toBeNull();
    expect(proposed(asked(['1.234', '1234']), '10', 'result')).toBeNull();
    expect(proposed({ status: 'error', value: null, why: ['letterInNumber'] })).toBeNull();
    expect(proposed({ status: 'ok', value: points('5'), why: [], isPercent: false })).toBeNull();
  });
});
