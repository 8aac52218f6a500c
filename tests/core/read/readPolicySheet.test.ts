import { choosePolicy } from '../../../src/core/policies/choosePolicy';
import { draftPolicy } from '../../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../../src/core/policies/policySheetRows';
import { policyToJson } from '../../../src/core/policies/policyToJson';
import { readPolicySheet } from '../../../src/core/read/readPolicySheet';
import type { Policy } from '../../../src/core/domain/policy';
import type { Recognition } from '../../../src/core/domain/recognition';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { contractPolicy, withValue } from '../policies/contractPolicy';

const recognition: Recognition = {
  kind: 'unknown',
  sheets: [
    {
      name: 'Cấu hình',
      role: 'policy',
      header: null,
      data: null,
      columns: [],
      unitName: null,
      unitAt: null,
      specialRows: new Map(),
      maximumRow: null,
      tableKind: 'points',
      stage: null,
      rowStages: new Map(),
    },
  ],
  clues: [],
};

const readRows = (rows: readonly (readonly CellInput[])[]) => readPolicySheet(workbook(sheet('Cấu hình', rows)), recognition);
const roundTrip = (policy: Policy) => choosePolicy(null, readRows([['CẤU HÌNH'], [], ...policySheetRows(policy)]));

describe('readPolicySheet', () => {
  it('gives null when the workbook has no such sheet', () => {
    expect(readPolicySheet(workbook(sheet('Điểm', [['x']])), { kind: 'unknown', sheets: [], clues: [] })).toBeNull();
  });

  it('reads the sheet that was written from a policy back to the same policy', () => {
    const { policy } = choosePolicy(contractPolicy(), null);
    const again = roundTrip(policy);
    expect(again.problems).toEqual([]);
    expect(policyToJson(again.policy)).toEqual(policyToJson(policy));
  });

  it('reads the draft back as the draft', () => {
    const again = roundTrip(draftPolicy);
    expect(again.problems).toEqual([]);
    expect(again.policy).toEqual(draftPolicy);
  });

  it.each([
    ['rounding', { at: 'none', decimals: 0 }],
    ['caps', { total: '1000', bonus: null, penalty: '7.5', penaltyFloor: 'group', bonusMayExceedTotal: true }],
    ['rankBy', 'percent'],
    ['ranking', 'dense'],
    ['ranking', 'ordinal'],
    ['basis', ['agreed', 'review1']],
    ['unassignedWithResult', 'leaderShare'],
    ['bandOn', 'rounded'],
    ['visibility', 'own'],
    ['period', 'half'],
    ['oneAwardPerUnit', false],
    ['paperStyle', 'state'],
    [
      'tieBreak',
      [
        { by: 'criterion', number: '2.1', order: 'asc' },
        { by: 'missing', order: 'asc' },
        { by: 'decision', order: 'desc' },
      ],
    ],
    ['reconcile', { share: null, points: '3' }],
    ['awards', []],
    [
      'decisions',
      [
        {
          award: 'Cờ thi đua của Giám đốc Học viện',
          chosen: 'Trường B',
          among: 'Trường A; Trường B',
          by: 'Hội nghị Cụm',
          on: '20/12/2026',
          reason: 'nhiều đề tài hơn',
        },
      ],
    ],
    ['grades', []],
  ])('reads %s = %j back', (path, value) => {
    const ofAnyGrade = withValue(contractPolicy(), 'awards[0].minGrade', null);
    const { policy, problems } = choosePolicy(withValue(ofAnyGrade, path, value), null);
    expect(problems).toEqual([]);
    const again = roundTrip(policy);
    expect(again.problems).toEqual([]);
    expect(policyToJson(again.policy)[path]).toEqual(policyToJson(policy)[path]);
  });

  it('knows a label in any spelling of case and marks, with its remark left aside', () => {
    const draft = readRows([
      ['Mục', 'Giá trị', 'Căn cứ, ghi chú'],
      ['LÀM TRÒN TẠI:', 'tổng điểm', 'Điều 5 Quy chế'],
      ['So chu so thap phan', '2'],
      ['Xếp hạng theo', '%'],
    ]);
    expect(draft?.record).toEqual({ rounding: { at: 'total', decimals: 2 }, rankBy: 'percent' });
    expect(draft?.problems).toEqual([]);
    expect(draft?.cells.get('rounding.at')).toEqual({ sheet: 'Cấu hình', row: 2, column: 2 });
  });

  it('reports a label nobody knows and a value that cannot be read, with their cells', () => {
    const draft = readRows([
      ['Mục', 'Giá trị'],
      ['Hệ số vùng', 1.2],
      ['Xếp hạng theo', 'cảm tính'],
      ['Phiên bản mẫu', '3'],
    ]);
    expect(draft?.problems).toEqual([
      { path: 'Hệ số vùng', problem: 'unknownField', found: '1.2', at: { sheet: 'Cấu hình', row: 2, column: 1 } },
      { path: 'rankBy', problem: 'notRead', found: 'cảm tính', at: { sheet: 'Cấu hình', row: 3, column: 2 } },
    ]);
  });

  it('reads seats, percents and fractions as people type them', () => {
    const draft = readRows([
      ['Danh hiệu, hình thức khen thưởng'],
      [
        'Mã',
        'Danh hiệu, hình thức',
        'Số lượng',
        'Tỷ lệ tính trên',
        'Lấy tròn tỷ lệ',
        'Ít nhất',
        'Tỷ lệ phiếu',
        'Phiếu tính trên',
        'Chuyển suất cho đơn vị kế tiếp',
      ],
      ['a', 'Cờ', 1, null, null, null, { v: 0.8, format: '0%' }, 'Tổng số thành viên', 'Có'],
      ['b', 'Bằng khen', { v: 0.25, format: '0%' }, 'Tổng số đơn vị', 'Lấy xuống', 1, 'trên 1/2', 'Số có mặt', 'Không'],
    ]);
    expect(draft?.problems).toEqual([]);
    expect(draft?.record).toEqual({
      awards: [
        { id: 'a', name: 'Cờ', quota: { fixed: 1 }, vote: { threshold: '80', of: 'members' }, passDown: true },
        {
          id: 'b',
          name: 'Bằng khen',
          quota: { share: '25', base: 'units', round: 'floor', atLeast: 1 },
          vote: { threshold: '>1/2', of: 'present' },
          passDown: false,
        },
      ],
    });
  });

  it.each([
    ['Điểm được tính', 'Cụm thẩm định (lần 2), Cụm thẩm định (lần 1)', 'basis', ['review2', 'review1']],
    ['Điểm được tính', 'Thẩm định (lần 2)', 'basis', ['review2']],
    ['Cách ghi đồng hạng', '1,2,2,4', 'ranking', 'competition'],
    ['Xếp hạng theo', 'tỉ lệ phần trăm', 'rankBy', 'percent'],
    ['Số chữ số thập phân', '2 chữ số', 'rounding', { decimals: 2 }],
    ['Trần điểm thưởng', 'tối đa 2,5 điểm', 'caps', { bonus: '2.5' }],
    ['Mỗi đơn vị chỉ nhận một hình thức', 'KHÔNG', 'oneAwardPerUnit', false],
    ['Thể thức văn bản', 'theo Nghị định 30/2020/NĐ-CP', 'paperStyle', 'state'],
    ['Thể thức trình bày', 'đảng', 'paperStyle', 'party'],
  ])('reads «%s: %s»', (label, value, path, expected) => {
    const draft = readRows([
      ['Mục', 'Giá trị'],
      [label, value],
    ]);
    expect(draft?.problems).toEqual([]);
    expect(draft?.record).toEqual({ [path]: expected });
  });

  it.each([
    ['Trần điểm thưởng', '10%'],
    ['Trần điểm thưởng', 'ít nhất 5'],
    ['Điểm được tính', 'Thẩm định (lần 3)'],
    ['Chênh lệch phải đối chiếu (% điểm tối đa)', 0.2],
  ])('asks about «%s: %s» instead of guessing', (label, value) => {
    const draft = readRows([
      ['Mục', 'Giá trị'],
      [label, value],
    ]);
    expect(draft?.problems.map((one) => one.problem)).toEqual(['notRead']);
  });

  it.each([
    ['từ 80% trở lên', '80'],
    ['≥ 80 %', '80'],
    ['ít nhất 2/3 số phiếu', '2/3'],
    ['trên 50%', '>50'],
    ['quá bán', '>1/2'],
    ['80 phần trăm', '80'],
  ])('reads the share of votes «%s»', (typed, threshold) => {
    const draft = readRows([
      ['Mã', 'Hình thức', 'Tỷ lệ phiếu'],
      ['a', 'Cờ', typed],
    ]);
    expect(draft?.problems).toEqual([]);
    expect(draft?.record).toMatchObject({ awards: [{ vote: { threshold } }] });
  });

  it.each([0.8, '0,8', 'không quá 80%'])('asks about the share of votes «%s», which may mean two things', (typed) => {
    const draft = readRows([
      ['Mã', 'Hình thức', 'Tỷ lệ phiếu'],
      ['a', 'Cờ', typed],
    ]);
    expect(draft?.problems.map((one) => one.problem)).toEqual(['notRead']);
  });

  it('leaves what the sheet does not say to be reported as missing', () => {
    const { problems } = choosePolicy(
      null,
      readRows([
        ['Mục', 'Giá trị'],
        ['Năm', 2026],
      ]),
    );
    expect(problems.map((one) => [one.path, one.problem]).sort()).toEqual(
      ['awards', 'basis', 'caps', 'rankBy', 'ranking', 'rounding', 'tieBreak'].map((path) => [path, 'missing']),
    );
  });
});
