import { explain } from '../../../src/core/explain/explain';
import type { Appraisal } from '../../../src/core/domain/appraisal';
import { points } from '../../../src/core/domain/points';
import { unitNames } from '../../../src/core/domain/unitNames';
import { refText } from '../../../src/core/workbook/address';
import { explainSentence } from '../../../src/text/explainSentence';
import { en } from '../../../src/text/en';
import { vi } from '../../../src/text/vi';
import { appraise } from '../../../src/core/appraise';
import { sheet, workbook } from '../../builders/workbook';
import { award, ballots, caps, threshold } from '../../builders/readings';
import { appraisal, type AppraisalSpec } from '../render/appraisals';

/** The lines as a person reads them: section, sentence, cells. */
function told(spec: AppraisalSpec, unit: string, criterion: string | null = null, text = vi): readonly string[] {
  return toldOf(appraisal(spec), unit, criterion, text);
}

function toldOf(found: Appraisal, unit: string, criterion: string | null, text = vi): readonly string[] {
  const nameOf = unitNames(found.reading);
  return (explain(found, unit, criterion)?.sections ?? []).flatMap(({ name, lines }) =>
    lines.map((line) => [`${name}: ${explainSentence(text.explain, line, nameOf)}`, ...line.cells.map(refText)].join(' | ')),
  );
}

/** 4 × 2 = 8 is cut to 6; group I has 6 + 3,333… = 9,333…, cap 9; bonus 3 of at most 2; deduction 1; rounded to 2 decimals. */
const CHAIN: AppraisalSpec = {
  criteria: [
    {
      id: 'I',
      maximum: '10',
      cap: '9',
      rows: [
        {
          id: 'I.1',
          maximum: '6',
          method: { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: null },
        },
        {
          id: 'I.2',
          maximum: '5',
          method: {
            kind: 'ratioToTarget',
            maximum: null,
            target: null,
            floorRatio: points('0'),
            capRatio: points('1'),
            direction: 'higher',
            onZero: null,
          },
        },
      ],
    },
    { id: 'II', maximum: '80', rows: [{ id: 'II.1', maximum: '80' }] },
    { id: 'B', kind: 'bonus', maximum: '5' },
    { id: 'K', kind: 'penalty' },
  ],
  units: {
    A: { 'I.1': { result: '4' }, 'I.2': { result: '2', target: '3' }, 'II.1': '70', B: '3', K: '-1' },
    C: { 'I.1': { result: '1' }, 'I.2': { result: '3', target: '3' }, 'II.1': '60', B: null, K: null },
  },
  policy: {
    caps: caps({ bonus: points('2') }),
    rounding: { at: 'total', decimals: 2 },
    grades: [
      { name: 'Xuất sắc', from: points('90') },
      { name: 'Tốt', from: points('80') },
    ],
  },
};

describe('where the sentence of a criterion stands', () => {
  const scores = (sentence: string | null) =>
    sheet('Trường M', [
      ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026'],
      ['Đơn vị:', 'Trường M'],
      ['STT', 'Nội dung', 'Điểm chuẩn', ...(sentence === null ? [] : ['Cách chấm điểm']), 'Kết quả', 'Điểm thống nhất'],
      ['1', 'Đề tài cấp tỉnh', 6, ...(sentence === null ? [] : [sentence]), 2, null],
    ]);
  const list = sheet('Bộ tiêu chí', [
    ['STT', 'Nội dung', 'Điểm chuẩn', 'Cách chấm điểm'],
    ['1', 'Đề tài cấp tỉnh', 6, 'Mỗi đề tài được 2 điểm, tối đa 6 điểm'],
  ]);
  const cellOf = (found: Appraisal): readonly string[] =>
    toldOf(found, 'u1', 'c1').flatMap((line) => (line.startsWith('rule: «') ? [line.split(' | ')[1] ?? ''] : []));

  it('is told, whether beside the criterion or on the list of criteria', () => {
    expect(cellOf(appraise(workbook(scores('Mỗi đề tài được 2 điểm, tối đa 6 điểm'))))).toEqual(["'Trường M'!D4"]);
    expect(cellOf(appraise(workbook(scores(null), list)))).toEqual(["'Bộ tiêu chí'!D2"]);
  });
});

describe('why a criterion has its points', () => {
  it('goes from the cell to the total: value, sentence, cut, group with its cap, total', () => {
    expect(told(CHAIN, 'A', 'I.1')).toEqual([
      "values: Kết quả thực hiện ghi «4» (được tính). | 'Phiếu A'!F6",
      "rule: Mỗi đơn vị kết quả được 2 điểm. | 'Phiếu chấm'!A1",
      'rule: Điểm chuẩn 6.',
      "points: 2 điểm × 4: 8 điểm. | 'Phiếu A'!F6",
      'points: Điểm tối đa 6: 8 → 6, 2 điểm không được tính.',
      "group: Nhóm I Tiêu chí I: cộng 9,333333; trần 9 nên 0,333333 điểm không được tính; được 9 trên 10 điểm. | 'Phiếu chấm'!A1",
      'total: Cộng các nhóm: I 9 + II 70 = 79.',
      "total: Điểm thưởng 3, tối đa 2: cộng 2, 1 điểm không được tính. | 'Phiếu A'!K10",
      "total: Điểm trừ 1: trừ 1. | 'Phiếu A'!K11",
      'total: Tổng điểm: 80.',
      'total: Tỷ lệ: 80 / 89 điểm được giao = 89,8876%.',
    ]);
  });

  it('says it in English too', () => {
    expect(told(CHAIN, 'A', 'I.1', en).slice(3, 6)).toEqual([
      "points: 2 points × 4: 8 points. | 'Phiếu A'!F6",
      'points: Maximum 6: 8 → 6, 2 not counted.',
      "group: Group I Tiêu chí I: adds up to 9.333333; cap 9, so 0.333333 not counted; counts 9 of 10. | 'Phiếu chấm'!A1",
    ]);
  });

  it('shows where a value is rounded, once', () => {
    const atCriterion = { ...CHAIN, policy: { ...CHAIN.policy, rounding: { at: 'criterion' as const, decimals: 2 } } };
    const rounded = (spec: AppraisalSpec): readonly string[] =>
      told(spec, 'A', 'I.2').filter((line) => line.includes('Làm tròn'));
    expect(rounded(atCriterion)).toEqual(['points: Làm tròn 2 chữ số thập phân ở từng tiêu chí: 3,333333 → 3,33.']);
    expect(rounded({ ...CHAIN, criteria: CHAIN.criteria.map((row) => (row.id === 'I' ? { ...row, cap: '20' } : row)) })).toEqual([
      'total: Làm tròn 2 chữ số thập phân ở tổng điểm: 80,333333 → 80,33.',
    ]);
  });

  it('names the stage that counts, and the one it was put in the place of', () => {
    const spec: AppraisalSpec = {
      criteria: [{ id: 'I', maximum: '10' }],
      units: { A: { I: { self: '10', review1: '8' } } },
      stages: ['self', 'review1'],
    };
    expect(told(spec, 'A', 'I').slice(0, 2)).toEqual([
      "values: Điểm tự chấm ghi «10». | 'Phiếu A'!G5",
      "values: Điểm thẩm định lần 1 ghi «8» (được tính). | 'Phiếu A'!H5",
    ]);
  });

  it('tells a typed score from what the rule would give', () => {
    const spec = { ...CHAIN, units: { A: { ...CHAIN.units['A'], 'I.1': { result: '1', agreed: '5' } } } };
    expect(told(spec, 'A', 'I.1')).toContain(
      "points: Theo cách chấm thì kết quả này được 2 điểm; điểm người chấm nhập là 5 và được giữ nguyên. | 'Phiếu A'!F6",
    );
  });

  it('tells a deduction that found nothing left to take', () => {
    const spec: AppraisalSpec = {
      criteria: [
        {
          id: 'I',
          rows: [
            { id: 'I.1', maximum: '5' },
            { id: 'I.2', kind: 'penalty' },
          ],
        },
        { id: 'II', maximum: '5' },
      ],
      units: { A: { 'I.1': '4', 'I.2': '-7', II: '5' } },
      policy: { caps: caps({ penaltyFloor: 'group' }) },
    };
    const lines = told(spec, 'A', 'I.2');
    expect(lines).toContain('points: Chỉ trừ đến 0: 3 điểm trừ không trừ thêm được.');
    expect(lines.at(-1)).toContain('5 / 10');
    expect(lines.find((line) => line.startsWith('group:'))).toContain(
      'cộng 4; trừ 7; chỉ trừ đến 0 nên 3 không trừ thêm được; được 0 điểm',
    );
  });

  it('never calls a blank 0', () => {
    const spec = { ...CHAIN, units: { A: { ...CHAIN.units['A'], 'II.1': null } } };
    expect(told(spec, 'A', 'II.1')).toEqual(
      expect.arrayContaining(["values: Điểm thống nhất để trống. | 'Phiếu A'!K9", "points: Chưa có điểm. | 'Phiếu A'!K9"]),
    );
    expect(told(spec, 'A', 'II.1').at(-1)).toBe("total: Chưa có tổng điểm: còn thiếu ở II.1 Tiêu chí II.1. | 'Phiếu A'!K9");
  });

  it('of a group tells its rows and every group around it', () => {
    const spec: AppraisalSpec = {
      criteria: [
        {
          id: 'I',
          maximum: '30',
          rows: [
            {
              id: 'I.A',
              cap: '8',
              maximum: '8',
              rows: [
                { id: 'I.A.1', maximum: '6' },
                { id: 'I.A.2', maximum: '6' },
              ],
            },
          ],
        },
      ],
      units: { A: { 'I.A.1': '5', 'I.A.2': '6' } },
    };
    expect(told(spec, 'A', 'I.A').filter((line) => line.startsWith('group:'))).toEqual([
      "group: Mục I.A Tiêu chí I.A: cộng 11; trần 8 nên 3 điểm không được tính; được 8 trên 8 điểm. | 'Phiếu chấm'!A1",
      "group: Nhóm I Tiêu chí I: cộng 11; trần của nhóm bên trong nên 3 điểm không được tính; được 8 trên 30 điểm. | 'Phiếu chấm'!A1",
    ]);
  });

  it('knows nothing of units and criteria that are not there', () => {
    const found = appraisal(CHAIN);
    expect([explain(found, 'X', null), explain(found, 'A', 'X')]).toEqual([null, null]);
  });
});

describe('why a unit has its place and its awards', () => {
  const tied: AppraisalSpec = {
    criteria: [
      { id: 'I', maximum: '50' },
      { id: 'II', maximum: '50' },
    ],
    units: { A: { I: '45', II: '40' }, B: { I: '44', II: '41' }, C: { I: '40', II: '40' }, D: { I: '40', II: '40' } },
    policy: {
      tieBreak: [{ by: 'group', number: 'II', order: 'desc' }],
      grades: [
        { name: 'Xuất sắc', from: points('85') },
        { name: 'Tốt', from: points('81') },
      ],
      awards: [award('co', { vote: { threshold: threshold('80'), of: 'members' } }), award('bang', { quota: { fixed: 2 } })],
    },
    ballots: ballots({
      members: 5,
      votes: [
        { unit: 'A', yes: 5, award: 'Danh hiệu co' },
        { unit: 'B', yes: 3, award: 'Danh hiệu co' },
      ],
    }),
  };

  it('tells the tie, what broke it, the grade, and both awards', () => {
    expect(told(tied, 'B').filter((line) => /^(place|grade|awards)/.test(line))).toEqual([
      'place: Hạng 1 trong 4 đơn vị được xếp hạng, theo tổng điểm.',
      'place: Trường B xếp trên Trường A: cùng 85 điểm, nhóm II 41 > 40.',
      'grade: Xếp loại Xuất sắc: 85 đạt mức từ 85.',
      'awards: Danh hiệu co: không đề nghị. 3/5 phiếu, cần 4.',
      'awards: Danh hiệu bang: được đề nghị. Hạng 1, đủ điều kiện.',
    ]);
  });

  it('tells a tie that stands, a grade not reached, and a decision that is waited for', () => {
    expect(told(tied, 'C').filter((line) => /^(place|grade|awards)/.test(line))).toEqual([
      'place: Hạng 3 trong 4 đơn vị được xếp hạng, theo tổng điểm; đồng hạng với Trường D.',
      'place: Đã so các tiêu chí phụ (nhóm II) mà không phân định được: giữ đồng hạng.',
      'grade: Không xếp loại: 80 dưới mức thấp nhất (Tốt từ 81).',
      'awards: Danh hiệu co: không đề nghị. Hạng 3, đã hết 1 suất. Phiếu: chờ bỏ phiếu (cần 4/5 phiếu).',
      'awards: Danh hiệu bang: chờ cụm quyết định cùng Trường D. Đồng hạng 3, còn 1 suất: cụm phải quyết định.',
    ]);
  });

  it('tells why there is no place, with the cell of the bar', () => {
    expect(told({ ...tied, disqualified: { A: 'kỷ luật trong năm' } }, 'A').filter((line) => line.startsWith('place'))).toEqual([
      "place: Không xếp hạng: kỷ luật trong năm. | 'Phiếu chấm'!A1",
      'place: Nếu xét thì ở hạng 2.',
    ]);
  });

  it('tells which findings withhold the places', () => {
    const at = { sheet: 'Phiếu A', row: 5, column: 11 };
    const found = appraisal({
      ...tied,
      issues: [
        {
          rule: 'RNG-04',
          code: 'scoreAboveMaximum',
          severity: 'error',
          blocks: 'ranking',
          place: { at, unit: 'A', criterion: 'I' },
          facts: { value: '52', maximum: '50' },
          fix: null,
        },
      ],
    });
    expect(toldOf(found, 'A', null).slice(-4)).toEqual([
      'place: Chưa xếp hạng: bảng điểm còn lỗi phải xử lý trước.',
      'awards: Danh hiệu co: chưa lập đề nghị vì còn lỗi chặn xếp hạng.',
      'awards: Danh hiệu bang: chưa lập đề nghị vì còn lỗi chặn xếp hạng.',
      expect.stringMatching(/^issues: \[RNG-04\] .*52.*50.* \| 'Phiếu A'!K5$/),
    ]);
    expect(toldOf(found, 'B', null).some((line) => line.startsWith('issues'))).toBe(false);
  });
});
