import { summarySheet, FIRST_UNIT_ROW, HEADING_ROW } from '../../../src/core/render/summary/summarySheet';
import type { Appraisal } from '../../../src/core/domain/appraisal';
import { points } from '../../../src/core/domain/points';
import type { Reading } from '../../../src/core/domain/reading';
import { a1 } from '../../../src/core/workbook/address';
import type { ModelValue, SheetModel } from '../../../src/core/workbook/sheetModel';
import { sheets as words } from '../../../src/text/vi/sheets';
import { caps, type Row } from '../../builders/readings';
import { appraisal, recomputed, textsOf, TWO_GROUPS, type AppraisalSpec } from './appraisals';

const GROUPS: readonly Row[] = [
  ...TWO_GROUPS,
  {
    id: 'B',
    kind: 'bonus',
    rows: [
      { id: 'b1', kind: 'bonus' },
      { id: 'b2', kind: 'bonus' },
    ],
  },
  { id: 'K', kind: 'penalty', rows: [{ id: 'k1', kind: 'penalty' }] },
];
const CRITERION = { at: 'criterion', decimals: 2 } as const;

function written(spec: AppraisalSpec): { readonly sheet: SheetModel; readonly of: Appraisal & { readonly reading: Reading } } {
  const of = appraisal(spec);
  return {
    of,
    sheet: summarySheet(of, of.reading, words, {
      name: 'Tổng hợp',
      on: { year: 2026, month: 2, day: 5 },
      notes: new Map(),
      stamp: '0123456789abcdef',
    }),
  };
}

function columnOf(sheet: SheetModel, heading: string): number {
  const cell = sheet.cells.find(
    (one) =>
      one.row === HEADING_ROW &&
      one.value.kind === 'text' &&
      (one.value.text === heading ||
        one.value.text.startsWith(`${heading}\n`) ||
        (!heading.startsWith('Nhóm') && one.value.text.startsWith(heading))),
  );
  if (cell === undefined) throw new Error(`No column ${heading}`);
  return cell.column;
}

function valueAt(sheet: SheetModel, unit: number, heading: string): ModelValue {
  const column = columnOf(sheet, heading);
  const cell = sheet.cells.find((one) => one.row === FIRST_UNIT_ROW + unit && one.column === column);
  if (cell === undefined) throw new Error(`No cell ${heading}`);
  return cell.value;
}

function formulaAt(sheet: SheetModel, unit: number, heading: string): string | null {
  const value = valueAt(sheet, unit, heading);
  return value.kind === 'formula' ? value.formula : null;
}

const PLAIN: AppraisalSpec = {
  criteria: GROUPS,
  units: {
    A: { '1': '28.5', '2': '30', '3': '37.25', b1: '2', k1: '-0.5' },
    B: { '1': '25', '2': '27', '3': '39', b1: null, b2: '1', k1: null },
    C: { '1': '25', '2': '29.999', '3': '30', k1: null },
  },
  policy: { rounding: CRITERION, caps: caps({ bonus: points('5') }) },
};

describe('summarySheet', () => {
  it('links group scores, bonus, penalty and total to the cells that were scored', () => {
    const { sheet } = written(PLAIN);
    expect(formulaAt(sheet, 0, 'Nhóm I')).toBe("SUMPRODUCT(ROUND('Phiếu A'!K6:K7,2))");
    expect(formulaAt(sheet, 0, 'Nhóm II')).toBe("ROUND('Phiếu A'!K9,2)");
    expect(formulaAt(sheet, 0, 'Điểm thưởng')).toBe("MIN(5,ROUND('Phiếu A'!K11,2))");
    expect(formulaAt(sheet, 0, 'Điểm trừ')).toBe("-ROUND('Phiếu A'!K14,2)");
    expect(formulaAt(sheet, 0, 'Tổng điểm')).toBe('MAX(0,SUM(C10:D10)+E10-F10)');
  });

  it.each([
    ['criterion', CRITERION],
    ['group', { at: 'group', decimals: 1 }],
    ['total', { at: 'total', decimals: 0 }],
    ['nowhere', { at: 'none', decimals: 2 }],
  ] as const)('rounds at %s as Excel computes it, and nowhere else', (_, rounding) => {
    const { sheet, of } = written({ ...PLAIN, policy: { rounding } });
    const all = recomputed(sheet, of.reading);
    expect(all.length).toBeGreaterThan(12);
    for (const { cached, value } of all) expect(Math.abs(value - Number(cached))).toBeLessThan(1e-9);
  });

  it('grades by a formula over the total, whose text is the engine’s grade', () => {
    const grades = [
      { name: 'Tốt', from: points('91.5') },
      { name: 'Xuất "sắc"', from: points('97.25') },
    ];
    const { sheet } = written({ ...PLAIN, policy: { ...PLAIN.policy, grades } });
    const graded = [0, 1, 2].map((unit) => valueAt(sheet, unit, 'Xếp loại'));
    const [total] = [columnOf(sheet, 'Tổng điểm')];
    const own = `ROUND(${a1(FIRST_UNIT_ROW, total)},9)`;
    expect(graded[0]).toEqual({
      kind: 'formula',
      formula: `IF(${own}>=97.25,"Xuất ""sắc""",IF(${own}>=91.5,"Tốt",""))`,
      cached: 'Xuất "sắc"',
    });
    expect(graded.map((value) => (value.kind === 'formula' ? value.cached : value))).toEqual(['Xuất "sắc"', 'Tốt', '']);
  });

  it('keeps a grade a text where its bound is held against a total that is not on the sheet', () => {
    const grades = [{ name: 'Tốt', from: points('0') }];
    const { sheet } = written({ ...PLAIN, policy: { rounding: { at: 'total', decimals: 0 }, bandOn: 'exact', grades } });
    expect(valueAt(sheet, 0, 'Xếp loại')).toEqual({ kind: 'text', text: 'Tốt' });
  });

  it('writes ROUND only where the policy rounds', () => {
    const { sheet } = written({ ...PLAIN, policy: { rounding: { at: 'total', decimals: 1 } } });
    expect(formulaAt(sheet, 0, 'Nhóm I')).toBe("SUM('Phiếu A'!K6:K7)");
    expect(formulaAt(sheet, 0, 'Tổng điểm')).toBe('ROUND(MAX(0,SUM(C10:D10)+E10-F10),1)');
  });

  it('cuts a group at its cap in the formula and says so below', () => {
    const capped = GROUPS.map((row) => (row.id === 'I' ? { ...row, cap: '42' } : row));
    const { sheet, of } = written({
      criteria: capped,
      units: { A: { '1': '25', '2': '22.5', '3': '30' }, B: { '1': '10', '2': '10', '3': '30' } },
      policy: { rounding: CRITERION },
    });
    expect(formulaAt(sheet, 0, 'Nhóm I')).toBe("MIN(42,SUMPRODUCT(ROUND('Phiếu A'!K6:K7,2)))");
    expect(textsOf(sheet)).toContain('– Trường A: nhóm I đã đủ 42 điểm, 5,5 điểm không được tính.');
    expect(textsOf(sheet).join()).not.toContain('Trường B: nhóm I');
    for (const { cached, value } of recomputed(sheet, of.reading)) expect(value).toBeCloseTo(Number(cached), 9);
  });

  it('caps the total, with the bonus outside it where the policy says so', () => {
    const units = { A: { '1': '30', '2': '30', '3': '40', b1: '3' } };
    const inside = written({ criteria: GROUPS, units, policy: { caps: caps({ total: points('100') }) } });
    expect(valueAt(inside.sheet, 0, 'Tổng điểm')).toMatchObject({ cached: 100 });
    const outside = written({
      criteria: GROUPS,
      units,
      policy: { caps: caps({ total: points('100'), bonusMayExceedTotal: true }) },
    });
    expect(valueAt(outside.sheet, 0, 'Tổng điểm')).toMatchObject({ cached: 103 });
    for (const { sheet, of } of [inside, outside]) {
      for (const { cached, value } of recomputed(sheet, of.reading)) expect(value).toBeCloseTo(Number(cached), 9);
    }
  });

  it('computes points from results: counts, ratios and tiers', () => {
    const rows: readonly Row[] = [
      {
        id: 'I',
        maximum: '26',
        rows: [
          {
            id: '1',
            maximum: '6',
            method: { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('1'), maximum: points('6') },
          },
          {
            id: '2',
            maximum: '10',
            method: {
              kind: 'ratioToTarget',
              maximum: points('10'),
              target: null,
              floorRatio: points('1/2'),
              capRatio: points('1'),
              direction: 'higher',
              onZero: null,
            },
          },
          {
            id: '3',
            maximum: '10',
            method: {
              kind: 'tiers',
              direction: 'higher',
              tiers: [
                { from: points('0'), points: points('0') },
                { from: points('80'), points: points('5') },
                { from: points('95'), points: points('10') },
              ],
            },
          },
        ],
      },
    ];
    const { sheet, of } = written({
      criteria: rows,
      units: {
        A: { '1': { result: '3' }, '2': { result: '7', target: '9' }, '3': { result: '94' } },
        B: { '1': { result: '9' }, '2': { result: '4', target: '9' }, '3': { result: '95' } },
      },
      policy: { rounding: CRITERION },
    });
    expect(valueAt(sheet, 0, 'Nhóm I')).toMatchObject({ kind: 'formula', cached: 16.78 });
    expect(valueAt(sheet, 1, 'Nhóm I')).toMatchObject({ kind: 'formula', cached: 16 });
    for (const { cached, value } of recomputed(sheet, of.reading)) expect(value).toBeCloseTo(Number(cached), 9);
  });

  it('writes the value, not a formula, where a cell is a number typed as text', () => {
    const { of } = written(PLAIN);
    const entries = of.reading.entries.get('A');
    const entry = entries?.get('1');
    if (entries === undefined || entry?.scores.agreed === undefined) throw new Error('No such cell');
    const text = { ...entry, scores: { agreed: { ...entry.scores.agreed, stored: { kind: 'text' as const, text: '28,5' } } } };
    const reading = { ...of.reading, entries: new Map([...of.reading.entries, ['A', new Map([...entries, ['1', text]])]]) };
    const sheet = summarySheet({ ...of, reading }, reading, words, {
      name: 'Tổng hợp',
      on: null,
      notes: new Map(),
      stamp: '0123456789abcdef',
    });
    expect(valueAt(sheet, 0, 'Nhóm I')).toEqual({ kind: 'number', value: 58.5 });
    expect(formulaAt(sheet, 0, 'Nhóm II')).not.toBeNull();
    expect(formulaAt(sheet, 0, 'Tổng điểm')).toBe('MAX(0,SUM(C10:D10)+E10-F10)');
    expect(textsOf(sheet).some((line) => line.startsWith('– Các ô C10 ghi kết quả'))).toBe(true);
  });

  it('ranks by a formula over the eligible units only', () => {
    const { sheet, of } = written({ ...PLAIN, disqualified: { B: 'kỷ luật trong năm' } });
    expect(valueAt(sheet, 1, 'Xếp hạng')).toEqual({ kind: 'text', text: '–' });
    expect(formulaAt(sheet, 0, 'Xếp hạng')).not.toContain('11');
    const place = columnOf(sheet, 'Xếp hạng');
    expect(recomputed(sheet, of.reading).flatMap((cell) => (cell.column === place ? [cell.value] : []))).toEqual([1, 2]);
    expect(textsOf(sheet)).toContain('– Trường B: không xếp hạng: kỷ luật trong năm; nếu xét: hạng 2.');
  });

  it('gives equal totals one place although their doubles differ in the last bit', () => {
    const { sheet, of } = written({
      criteria: [{ id: 'I', maximum: '100', rows: [{ id: '1' }, { id: '2' }, { id: '3' }] }],
      units: {
        A: { '1': '9.1', '2': '0.2', '3': '0.7' },
        B: { '1': '10', '2': '0', '3': '0' },
        C: { '1': '9', '2': '0', '3': '0' },
      },
    });
    const place = columnOf(sheet, 'Xếp hạng');
    expect(recomputed(sheet, of.reading).flatMap((cell) => (cell.column === place ? [cell.value] : []))).toEqual([1, 1, 3]);
    expect(textsOf(sheet).join()).toContain('Trường A, Trường B bằng nhau');
  });

  const TIED = {
    criteria: GROUPS,
    units: {
      A: { '1': '20', '2': '20', '3': '30' },
      B: { '1': '20', '2': '10', '3': '40' },
      C: { '1': '1', '2': '1', '3': '1' },
    },
  };
  const placesOf = ({ sheet, of }: ReturnType<typeof written>): readonly number[] => {
    const place = columnOf(sheet, 'Xếp hạng');
    return recomputed(sheet, of.reading).flatMap((cell) => (cell.column === place ? [cell.value] : []));
  };

  it('breaks ties in the formula of the place by keys that stand on the sheet, and says how below', () => {
    const one = written({ ...TIED, policy: { tieBreak: [{ by: 'group', number: 'II', order: 'desc' }] } });
    expect(placesOf(one)).toEqual([2, 1, 3]);
    expect(textsOf(one.sheet).some((line) => line.includes('Trường B xếp trên') && line.includes('Trường A'))).toBe(true);
    const other = written({ ...TIED, policy: { tieBreak: [{ by: 'group', number: 'II', order: 'asc' }] } });
    expect(placesOf(other)).toEqual([1, 2, 3]);
  });

  it('goes on to the next key where one leaves units equal, over runs of eligible units', () => {
    const one = written({
      criteria: GROUPS,
      units: {
        A: { '1': '20', '2': '20', '3': '30', b1: '1', k1: '-1' },
        X: { '1': '30', '2': '30', '3': '40' },
        B: { '1': '20', '2': '20', '3': '30' },
        C: { '1': '30', '2': '20', '3': '20' },
      },
      disqualified: { X: 'kỷ luật trong năm' },
      policy: {
        tieBreak: [
          { by: 'beforeBonus', order: 'desc' },
          { by: 'self', order: 'desc' },
          { by: 'group', number: 'II.', order: 'desc' },
          { by: 'penalty', order: 'asc' },
          { by: 'votes', order: 'desc' },
        ],
      },
    });
    expect(one.of.standings.map(({ place }) => place)).toEqual([2, null, 1, 3]);
    expect(placesOf(one)).toEqual([2, 1, 3]);
  });

  it('writes the place as a value where a key decided that does not stand on the sheet, and names those cells', () => {
    const { sheet } = written({ ...TIED, policy: { tieBreak: [{ by: 'criterion', number: '2', order: 'asc' }] } });
    expect(valueAt(sheet, 0, 'Xếp hạng')).toEqual({ kind: 'number', value: 2 });
    expect(valueAt(sheet, 1, 'Xếp hạng')).toEqual({ kind: 'number', value: 1 });
    expect(valueAt(sheet, 2, 'Xếp hạng')).toMatchObject({ kind: 'formula', cached: 3 });
    expect(textsOf(sheet).filter((line) => line.includes('ghi kết quả phần mềm'))).toHaveLength(1);
  });

  it('ranks by percent of the assigned points with the percent printed', () => {
    const { sheet, of } = written({
      criteria: GROUPS,
      units: { A: { '1': '25', '2': '25', '3': '36' }, B: { '1': '26', '2': '25', '3': { target: 'notAssigned' } } },
      policy: { rankBy: 'percent' },
    });
    expect(valueAt(sheet, 1, 'Điểm tối đa')).toMatchObject({ value: 60 });
    expect(valueAt(sheet, 1, 'Xếp hạng')).toMatchObject({ kind: 'formula', cached: 2 });
    expect(valueAt(sheet, 1, 'Nhóm II')).toEqual({ kind: 'text', text: 'Không giao' });
    for (const { cached, value } of recomputed(sheet, of.reading)) expect(value).toBeCloseTo(Number(cached), 9);
    expect(of.standings.map((standing) => standing.place)).toEqual([1, 2]);
  });

  it('leaves places blank and says DỰ THẢO while an error blocks the ranking', () => {
    const { sheet } = written({
      ...PLAIN,
      issues: [
        {
          rule: 'RNG-04',
          code: 'scoreAboveMaximum',
          severity: 'error',
          blocks: 'ranking',
          place: { at: { sheet: 'Phiếu A', row: 6, column: 11 }, unit: 'A', criterion: '1' },
          facts: { value: '31', maximum: '30' },
          fix: null,
        },
      ],
    });
    expect(valueAt(sheet, 0, 'Xếp hạng')).toEqual({ kind: 'blank' });
    expect(textsOf(sheet)).toContain('DỰ THẢO – còn 1 lỗi chặn xếp hạng');
    expect(textsOf(written(PLAIN).sheet).join()).not.toContain('DỰ THẢO');
  });

  it('leaves the group and the total of an incomplete unit blank, never 0', () => {
    const { sheet } = written({
      criteria: GROUPS,
      units: { A: { '1': '20', '2': null, '3': '30' }, B: { '1': '1', '2': '1', '3': '1' } },
    });
    expect(valueAt(sheet, 0, 'Nhóm I')).toEqual({ kind: 'blank' });
    expect(valueAt(sheet, 0, 'Nhóm II')).toMatchObject({ cached: 30 });
    expect(valueAt(sheet, 0, 'Tổng điểm')).toEqual({ kind: 'blank' });
    expect(textsOf(sheet).join()).toContain('Trường A: còn 1 tiêu chí chưa có điểm');
  });

  it('prints the draft notice only while the policy is a draft, and counts cells taken from self-scores', () => {
    const spec: AppraisalSpec = {
      criteria: [{ id: 'I', maximum: '100' }],
      units: { A: { I: { self: '90', agreed: '88' } }, B: { I: { self: '80', agreed: null } } },
      stages: ['self', 'agreed'],
    };
    expect(textsOf(written({ ...spec, policy: { isDraft: true } }).sheet)).toContain(words.draftNotice);
    const { sheet } = written(spec);
    expect(textsOf(sheet)).not.toContain(words.draftNotice);
    expect(textsOf(sheet).join()).toContain('1 ô điểm chưa có kết quả thẩm định');
    expect(valueAt(sheet, 0, 'Tự chấm')).toMatchObject({ kind: 'formula', cached: 90 });
  });

  it('prints an official heading with the date as papers write it', () => {
    const { sheet } = written(PLAIN);
    expect(textsOf(sheet)).toEqual(
      expect.arrayContaining(['ĐẢNG CỘNG SẢN VIỆT NAM', '………………, ngày 05 tháng 02 năm 2026', 'NGƯỜI LẬP BIỂU', 'CỤM TRƯỞNG']),
    );
    expect(sheet.print).toMatchObject({
      orientation: 'landscape',
      fitToWidth: true,
      repeatRows: { from: HEADING_ROW, to: HEADING_ROW + 1 },
    });
  });

  it('sums too many top-level criteria into one column', () => {
    const rows = Array.from({ length: 20 }, (_, at): Row => ({ id: String(at + 1), maximum: '5' }));
    const scores = Object.fromEntries(rows.map((row) => [row.id, '4.5']));
    const { sheet } = written({ criteria: rows, units: { A: scores }, policy: { rounding: CRITERION } });
    expect(valueAt(sheet, 0, 'Điểm các tiêu chí')).toMatchObject({ kind: 'formula', cached: 90 });
  });

  it('gives the rows of all units one height, also where one name takes two lines', () => {
    const long = 'Chính trị tỉnh có tên rất dài, dài đến mức phải xuống dòng trong cột Đơn vị';
    const { sheet } = written({ ...PLAIN, units: { ...PLAIN.units, [long]: { '1': '20', '2': '20', '3': '30' } } });
    const heights = [0, 1, 2, 3].map((at) => sheet.rowHeights.get(FIRST_UNIT_ROW + at));
    expect(new Set(heights).size).toBe(1);
    expect(heights[0]).toBeGreaterThan(20);
  });
});
