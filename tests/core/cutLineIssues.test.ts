import { appraise } from '../../src/core/appraise';
import type { Issue } from '../../src/core/domain/issue';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policyToJson } from '../../src/core/policies/policyToJson';
import { sheet, workbook } from '../builders/workbook';
import { inShort } from './validate/findings';

const [FLAG] = draftPolicy.awards;
const given = (isDraft: boolean): unknown =>
  policyToJson({
    ...draftPolicy,
    isDraft,
    tieBreak: [],
    awards: FLAG === undefined ? [] : [{ ...FLAG, vote: null, places: null }],
  });

/** Three schools as rows, with these totals. */
function found(totals: readonly number[], isDraft = false): readonly Issue[] {
  const rows = totals.map((total, index) => [index + 1, `Trường ${'MNP'.charAt(index)}`, total - 40, 40, total]);
  const table = sheet('Chấm điểm', [
    ['BẢNG CHẤM ĐIỂM THI ĐUA CỤM NĂM 2026'],
    ['TT', 'Đơn vị', 'Đào tạo, bồi dưỡng (60 điểm)', 'Nghiên cứu khoa học (40 điểm)', 'Tổng điểm'],
    ...rows,
  ]);
  return appraise(workbook(table), given(isDraft)).issues;
}

describe('RNK-04 a tie across the last seat', () => {
  it('names the award, the units and the seats, and holds the awards until somebody decides', () => {
    expect(found([95, 95, 90]).map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.facts])).toEqual([
      [
        "RNK-04 'Chấm điểm'!B3",
        'error',
        'awards',
        { award: 'Cờ thi đua của Giám đốc Học viện', units: ['Trường M', 'Trường N'], seats: 1 },
      ],
    ]);
  });

  it('a tie below the last seat, and one under the draft of the product, raise nothing', () => {
    expect(found([95, 90, 90])).toEqual([]);
    expect(found([95, 95, 90], true)).toEqual([]);
  });
});
