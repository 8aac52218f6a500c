import { appraise } from '../../src/core/appraise';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policyToJson } from '../../src/core/policies/policyToJson';
import type { Appraisal } from '../../src/core/domain/appraisal';
import { vi } from '../../src/text/vi';
import { sheet, workbook, type CellInput } from '../builders/workbook';

/** A bars list, four schools; figures are samples. */
const book = (bars: Readonly<Record<string, readonly [reason: CellInput, basis: CellInput]>>) =>
  workbook(
    sheet('Chấm điểm', [
      ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
      ['TT', 'Đơn vị', '1. Đào tạo, bồi dưỡng (60 điểm)', '2. Nghiên cứu khoa học (40 điểm)'],
      [1, 'Trường A', 58, 39],
      [2, 'Trường B', 57, 38],
      [3, 'Trường C', 50, 36],
      [4, 'Trường D', 50, 30],
    ]),
    sheet('Đơn vị', [
      ['TT', 'Đơn vị', 'Điều kiện loại', 'Căn cứ'],
      ...['Trường A', 'Trường B', 'Trường C', 'Trường D'].map((name, index) => [
        index + 1,
        name,
        bars[name]?.[0] ?? null,
        bars[name]?.[1] ?? null,
      ]),
    ]),
  );

const POLICY = {
  ...policyToJson(draftPolicy),
  grades: [
    { name: 'Xuất sắc', from: '90' },
    { name: 'Tốt', from: '80' },
  ],
  awards: [
    {
      id: 'co',
      name: 'Cờ thi đua',
      quota: { fixed: 1 },
      minTotal: null,
      minGrade: null,
      places: null,
      registered: false,
      vote: null,
      cutLine: 'decide',
      passDown: true,
    },
    {
      id: 'bang',
      name: 'Bằng khen',
      quota: { fixed: 2 },
      minTotal: null,
      minGrade: 'Xuất sắc',
      places: null,
      registered: false,
      vote: null,
      cutLine: 'decide',
      passDown: true,
    },
  ],
};

const appraised = (bars: Parameters<typeof book>[0]): Appraisal => appraise(book(bars), POLICY);
const names = ({ reading }: Appraisal): ReadonlyMap<string, string> =>
  new Map((reading?.units ?? []).map(({ id, name }) => [id, name]));

/** Award: nominees; then who was left out, with the sentence. */
function proposed(found: Appraisal): Readonly<Record<string, readonly string[]>> {
  const nameOf = names(found);
  return Object.fromEntries(
    found.proposal.awards.map((award) => [
      award.name,
      [
        ...award.nominees.map(({ unit }) => `+ ${nameOf.get(unit) ?? ''}`),
        ...award.leftOut.map(({ unit, reason }) => `- ${nameOf.get(unit) ?? ''}: ${vi.reasons.proposal(reason)}`),
      ],
    ]),
  );
}

const standing = (found: Appraisal, name: string): readonly unknown[] => {
  const one = found.standings.find(({ unit }) => names(found).get(unit) === name);
  return [one?.place, one?.grade, one?.eligible, ...(one?.reasons ?? []).map(vi.reasons.standing)];
};

describe('bars that leave a unit its place', () => {
  it('from the first award only: the flag passes down, the certificate is still possible', () => {
    const found = appraised({ 'Trường A': ['Không xét tặng Cờ thi đua: nộp báo cáo chậm', 'Công văn 12-CV/C'] });
    expect(standing(found, 'Trường A')).toEqual([1, 'Xuất sắc', true]);
    expect(proposed(found)).toEqual({
      'Cờ thi đua': [
        '+ Trường B',
        '- Trường A: Không xét: Không xét tặng Cờ thi đua: nộp báo cáo chậm (Công văn 12-CV/C)',
        '- Trường C: Hạng 3, đã hết 1 suất',
        '- Trường D: Hạng 4, đã hết 1 suất',
      ],
      'Bằng khen': [
        '+ Trường A',
        '- Trường B: Đã được đề nghị Cờ thi đua',
        '- Trường C: Xếp loại Tốt, yêu cầu từ Xuất sắc',
        '- Trường D: Xếp loại Tốt, yêu cầu từ Xuất sắc',
      ],
    });
  });

  it('from every award: no nominee, but a place and a grade', () => {
    const found = appraised({ 'Trường A': ['Không xét khen thưởng do có cá nhân bị kỷ luật', 'QĐ 5-QĐ/TU'] });
    expect(standing(found, 'Trường A')).toEqual([1, 'Xuất sắc', true]);
    expect(proposed(found)['Cờ thi đua']?.slice(0, 2)).toEqual([
      '+ Trường B',
      '- Trường A: Không xét: Không xét khen thưởng do có cá nhân bị kỷ luật (QĐ 5-QĐ/TU)',
    ]);
    expect(proposed(found)['Bằng khen']?.some((line) => line.startsWith('+ Trường A'))).toBe(false);
  });

  it('a ceiling lowers the grade, says so, and closes awards that ask for the higher one', () => {
    const found = appraised({ 'Trường B': ['Chỉ được xếp loại từ Tốt trở xuống', 'QĐ 7-QĐ/TU'] });
    expect(standing(found, 'Trường B')).toEqual([
      2,
      'Tốt',
      true,
      'Xếp loại Tốt thay cho Xuất sắc: Chỉ được xếp loại từ Tốt trở xuống (QĐ 7-QĐ/TU)',
    ]);
    expect(proposed(found)['Bằng khen']?.find((line) => line.includes('Trường B'))).toBe(
      '- Trường B: Xếp loại Tốt, yêu cầu từ Xuất sắc',
    );
  });

  it('a ceiling that does not bite says nothing', () => {
    const found = appraised({ 'Trường D': ['Chỉ được xếp loại từ Tốt trở xuống', 'QĐ 7-QĐ/TU'] });
    expect(standing(found, 'Trường D')).toEqual([4, 'Tốt', true]);
  });

  it('words that say nothing of a scope bar from a place, as before', () => {
    const found = appraised({ 'Trường A': ['Có cá nhân bị kỷ luật', 'QĐ 5-QĐ/TU'] });
    expect(standing(found, 'Trường A').slice(0, 3)).toEqual([null, 'Xuất sắc', false]);
    expect(standing(found, 'Trường B')[0]).toBe(1);
  });

  it('each needs its document too (MIS-06)', () => {
    const found = appraised({ 'Trường A': ['Không xét tặng Cờ thi đua: nộp báo cáo chậm', null] });
    expect(found.issues.filter(({ rule }) => rule === 'MIS-06').map(({ place }) => place.at)).toEqual([
      { sheet: 'Đơn vị', row: 2, column: 3 },
    ]);
    expect(found.isBlocked).toBe(true);
  });
});
