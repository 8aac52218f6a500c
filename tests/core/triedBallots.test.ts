/** Edits of a ballot read back before anybody agrees: what would not be read as it was typed is found out. */
import { appraise } from '../../src/core/appraise';
import { withDraft, type BallotDraft } from '../../src/core/domain/ballotForm';
import type { Policy } from '../../src/core/domain/policy';
import type { Reading } from '../../src/core/domain/reading';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../src/core/policies/policySheetRows';
import { triedBallots } from '../../src/core/recordBallots';
import { statedBallots } from '../../src/core/statedBallots';
import type { Edit } from '../../src/core/workbook/edit';
import { award, threshold } from '../builders/readings';
import { sheet, workbook } from '../builders/workbook';

const vote = { threshold: threshold('80'), of: 'members' } as const;
const RULES: Policy = {
  ...draftPolicy,
  isDraft: false,
  tieBreak: [],
  awards: [award('co', { name: 'Cờ thi đua mẫu', vote }), award('bk', { name: 'Bằng khen mẫu', vote })],
};
/** The counts stand in B2:B3, the votes of M for the flag on row 6, those of N for the certificate on row 7. */
const BOOK = workbook(
  sheet('Chấm điểm', [
    ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
    ['TT', 'Đơn vị', '1. Mở lớp (10 điểm)', '2. Nghiên cứu (10 điểm)'],
    [1, 'Trường M', 9, 9],
    [2, 'Trường N', 8, 8],
  ]),
  sheet('Cấu hình', policySheetRows(RULES)),
  sheet('Bỏ phiếu', [
    ['KẾT QUẢ BỎ PHIẾU'],
    ['Tổng số thành viên', 11],
    ['Thu về', 11],
    [],
    ['TT', 'Đơn vị', 'Hình thức', 'Đồng ý', 'Không đồng ý', 'Không hợp lệ'],
    [1, 'Trường M', 'Cờ thi đua mẫu', 9, 2, 0],
    [2, 'Trường N', 'Bằng khen mẫu', 10, 1, 0],
  ]),
);
const appraisal = appraise(BOOK);
const reading = appraisal.reading as Reading;
const stated = statedBallots(BOOK, appraisal, reading);

type Put = readonly [row: number, column: number, value: number | string | null];
function tried(draft: BallotDraft, ...cells: readonly Put[]) {
  const set: Edit = {
    kind: 'setCells',
    cells: cells.map(([row, column, value]) => ({
      at: { sheet: 'Bỏ phiếu', row, column },
      value:
        value === null
          ? { kind: 'blank' }
          : typeof value === 'number'
            ? { kind: 'number', value }
            : { kind: 'text', text: value },
    })),
  };
  return triedBallots(withDraft(stated.form, draft), stated, BOOK, appraisal, reading, cells.length === 0 ? [] : [set]);
}
const M = '["u1","co"]';

it('what is written as it was typed is read back, with what comes of it', () => {
  expect(tried({}).isReadBack).toBe(true);
  const found = tried({ [`${M} votesFor`]: '8', [`${M} votesAgainst`]: '3' }, [6, 4, 8], [6, 5, 3]);
  expect(found.isReadBack).toBe(true);
  expect(found.appraisal.proposal.awards[0]?.leftOut.map(({ unit, reason }) => [unit, reason.code])).toContainEqual([
    'u1',
    'voteFailed',
  ]);
});

it.each<readonly [string, BallotDraft, readonly Put[]]>([
  ['another count than was typed', { members: '12' }, [[2, 2, 13]]],
  ['no count where one was typed', { members: '12' }, [[2, 2, null]]],
  ['a count where none was typed', { members: '' }, []],
  ['other votes than were typed', { [`${M} votesFor`]: '8' }, [[6, 4, 7]]],
  ['other votes that are not valid', { [`${M} invalid`]: '1' }, [[6, 6, 2]]],
  ['the votes of another school', {}, [[6, 2, 'Trường N']]],
  ['the votes for another award', {}, [[6, 3, 'Bằng khen mẫu']]],
  ['the votes for an award nobody knows', {}, [[6, 3, 'Giấy khen']]],
  ['the votes for all awards', {}, [[6, 3, null]]],
  ['the votes of another round', {}, [[6, 3, 'Cờ thi đua mẫu (vòng 2)']]],
  [
    'a row more',
    {},
    [
      [8, 2, 'Trường M'],
      [8, 3, 'Bằng khen mẫu'],
      [8, 4, 5],
    ],
  ],
  [
    'a row less',
    {},
    [
      [7, 4, null],
      [7, 5, null],
      [7, 6, null],
    ],
  ],
])('%s is found out', (_, draft, cells) => {
  expect(tried(draft, ...cells).isReadBack).toBe(false);
});
