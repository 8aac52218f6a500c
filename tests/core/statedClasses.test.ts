import { appraise } from '../../src/core/appraise';
import type { Issue } from '../../src/core/domain/issue';
import { points } from '../../src/core/domain/points';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policyToJson } from '../../src/core/policies/policyToJson';
import { sheet, workbook, type CellInput } from '../builders/workbook';
import { inShort } from './validate/findings';

const [FLAG] = draftPolicy.awards;
/** One flag for the first, Xuất sắc from 90 on and Tốt from 80 on. */
const given = (isDraft: boolean): unknown =>
  policyToJson({
    ...draftPolicy,
    isDraft,
    tieBreak: [],
    grades: [
      { name: 'Xuất sắc', from: points('90') },
      { name: 'Tốt', from: points('80') },
    ],
    awards:
      FLAG === undefined
        ? []
        : [{ ...FLAG, name: 'Cờ thi đua', vote: null, places: null, registered: false, minTotal: null, minGrade: null }],
  });

/** Three schools of 95, 92 and 85 points, with what stands in the columns Xếp loại and Danh hiệu. */
function found(classes: readonly (readonly [CellInput, CellInput])[], isDraft = false): readonly Issue[] {
  const rows = [95, 92, 85].map((total, at): CellInput[] => [
    at + 1,
    `Trường ${'MNP'.charAt(at)}`,
    total - 40,
    40,
    total,
    ...(classes[at] ?? []),
  ]);
  const table = sheet('Chấm điểm', [
    ['BẢNG CHẤM ĐIỂM THI ĐUA CỤM NĂM 2026'],
    ['TT', 'Đơn vị', 'Đào tạo, bồi dưỡng (60 điểm)', 'Nghiên cứu khoa học (40 điểm)', 'Tổng điểm', 'Xếp loại', 'Danh hiệu'],
    ...rows,
  ]);
  return appraise(workbook(table), given(isDraft)).issues.filter(({ rule }) => rule === 'REL-11');
}

describe('REL-11 classes and awards in words', () => {
  it('that are those of the policy raise nothing', () => {
    expect(
      found([
        ['Xuất sắc', 'Cờ thi đua'],
        ['Xuất sắc', null],
        ['Tốt', null],
      ]),
    ).toEqual([]);
  });

  it('another class than the points reach holds the print, at its cell', () => {
    const issues = found([
      ['Xuất sắc', 'Cờ thi đua'],
      ['Tốt', null],
      ['tốt', null],
    ]);
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.facts, issue.place.unit])).toEqual([
      ["REL-11 'Chấm điểm'!F4", 'error', 'print', { of: 'grade', stated: 'Tốt', computed: 'Xuất sắc' }, 'u2'],
    ]);
  });

  it('an award of somebody else', () => {
    expect(
      found([
        ['Xuất sắc', null],
        ['Xuất sắc', 'Cờ thi đua'],
        ['Tốt', null],
      ]).map((issue) => [inShort(issue), issue.facts]),
    ).toEqual([["REL-11 'Chấm điểm'!G4", { of: 'award', stated: 'Cờ thi đua', computed: null }]]);
  });

  it('is not asked while the policy is a draft, nor of words it does not know', () => {
    expect(
      found(
        [
          ['Tốt', null],
          ['Kém', 'Cờ thi đua'],
          ['Tốt', null],
        ],
        true,
      ),
    ).toEqual([]);
    expect(
      found([
        ['Xuất sắc', 'Chiến sĩ thi đua'],
        ['Đạt', null],
        ['Tốt', null],
      ]),
    ).toEqual([]);
  });
});
