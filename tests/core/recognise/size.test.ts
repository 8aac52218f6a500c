import { recognise } from '../../../src/core/recognise/recognise';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { layoutOf, sheetOf } from './rolesOf';

/** As many communes as the country has: the largest cluster anyone could score. */
const UNITS = 3_321;
const CRITERIA = 100;
/** Generous: a busy machine must not fail what takes it two seconds when idle. */
const MILLISECONDS = 60_000;

const texts = Array.from(
  { length: CRITERIA },
  (_, index) => `Nội dung thi đua thứ ${String(index + 1)} theo kế hoạch công tác năm`,
);

describe('recognise, in time proportional to the content', () => {
  it(
    `${String(UNITS)} sheets of ${String(CRITERIA)} criteria`,
    () => {
      const rows = (unit: number): CellInput[][] => [
        ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
        ...texts.map((text, index) => [index + 1, text, 10, (unit + index) % 11]),
      ];
      const seen = recognise(
        workbook(...Array.from({ length: UNITS }, (_, unit) => sheet(`Xã ${String(unit + 1)}`, rows(unit)))),
      );
      expect(layoutOf(seen)).toBe('unitSheets');
      expect(seen.sheets).toHaveLength(UNITS);
    },
    MILLISECONDS,
  );

  it(
    `${String(UNITS)} rows of ${String(CRITERIA)} columns`,
    () => {
      const rows = Array.from({ length: UNITS }, (_, unit): CellInput[] => [
        unit + 1,
        `Xã ${String(unit + 1)}`,
        ...texts.map((_text, index) => (unit + index) % 11),
      ]);
      const seen = recognise(
        workbook(sheet('Cụm', [['TT', 'Đơn vị', ...texts.map((_text, index) => `TC${String(index + 1)} (10đ)`)], ...rows])),
      );
      expect(layoutOf(seen)).toBe('unitsDown');
      expect(sheetOf(seen).data).toEqual({ from: 2, to: UNITS + 1 });
    },
    MILLISECONDS,
  );

  it(
    `${String(UNITS)} columns of ${String(CRITERIA)} rows`,
    () => {
      const units = Array.from({ length: UNITS }, (_, unit) => unit);
      const rows = texts.map((text, index): CellInput[] => [index + 1, text, 10, ...units.map((unit) => (unit + index) % 11)]);
      const seen = recognise(
        workbook(sheet('Cụm', [['TT', 'Tiêu chí', 'Điểm tối đa', ...units.map((unit) => `Xã ${String(unit + 1)}`)], ...rows])),
      );
      expect(layoutOf(seen)).toBe('criteriaDown');
      expect(sheetOf(seen).columns).toHaveLength(UNITS + 3);
    },
    MILLISECONDS,
  );

  it('a table in the corner of a sheet whose last cell is formatted', () => {
    const small = sheet('Trường M', [
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      [1, texts[0] ?? '', 10, 9],
    ]);
    const far = { value: { kind: 'blank' }, formula: null, format: '0.00', look: null } as const;
    const seen = recognise(workbook({ ...small, rows: new Map([...small.rows, [1_048_576, new Map([[16_384, far]])]]) }));
    expect(sheetOf(seen).data).toEqual({ from: 2, to: 2 });
    expect(sheetOf(seen).columns).toHaveLength(4);
  });
});
