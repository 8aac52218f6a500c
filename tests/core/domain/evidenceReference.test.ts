import { evidenceReference, isWithin } from '../../../src/core/domain/evidenceReference';

describe('the reference of a document', () => {
  it.each(['Số 76-BC/TCT ngày 29/02/2024', 'Báo cáo số 12/BC-TCT, ngày 5-6-2025', 'QĐ số: 7a-QĐ/TU ngày 1.1.2026'])(
    'is whole in %s',
    (text) => {
      expect(evidenceReference(text).kind).toBe('whole');
    },
  );

  it.each(['29/02/2023', '31/4/2025', '0/1/2025', '1/13/2025', '32/1/2025'])('has no day %s', (date) => {
    expect(evidenceReference(`Số 1-BC/A ngày ${date}`)).toMatchObject({ kind: 'impossibleDate' });
  });

  it('tells a date that was typed month first', () => {
    expect(evidenceReference('Số 12/KH ngày 7/20/2022')).toMatchObject({ isMonthFirst: true });
    expect(evidenceReference('Số 12/KH ngày 31/02/2022')).toMatchObject({ isMonthFirst: false });
  });

  it('is read alike from composed and decomposed letters', () => {
    const text = 'Quyết định số 123/QĐ-SGDĐT ngày 30 tháng 12 năm 2022';
    expect(evidenceReference(text.normalize('NFD'))).toEqual(evidenceReference(text));
  });

  it('falls into a period with its first and last day', () => {
    const [first, last] = [
      { year: 2025, month: 12, day: 1 },
      { year: 2026, month: 11, day: 30 },
    ];
    expect(isWithin(first, first, last)).toBe(true);
    expect(isWithin(last, first, last)).toBe(true);
    expect(isWithin({ year: 2026, month: 12, day: 1 }, first, last)).toBe(false);
    expect(isWithin({ year: 2025, month: 11, day: 30 }, first, last)).toBe(false);
  });
});
