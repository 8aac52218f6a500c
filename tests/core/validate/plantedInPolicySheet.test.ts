import { appraise } from '../../../src/core/appraise';
import type { Issue } from '../../../src/core/domain/issue';
import { draftPolicy } from '../../../src/core/policies/draftPolicy';
import { points } from '../../../src/core/domain/points';
import { policySheetRows, type SheetCell } from '../../../src/core/policies/policySheetRows';
import { refText } from '../../../src/core/workbook/address';
import { issueText } from '../../../src/text/issueText';
import { vi } from '../../../src/text/vi';
import { schoolsDown } from '../../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput } from '../../builders/workbook';

const GRADED = {
  ...draftPolicy,
  isDraft: false,
  tieBreak: [
    { by: 'penalty', order: 'asc' },
    { by: 'decision', order: 'desc' },
  ] as const,
  grades: [
    { name: 'Xuất sắc', from: points('90') },
    { name: 'Tốt', from: points('80') },
  ],
};
type Rows = readonly (readonly CellInput[])[];
const CLEAN: Rows = [['CẤU HÌNH'], [], ...policySheetRows(GRADED)];

/** The settings with the row that begins with a label changed. */
const withRow = (label: string, change: (row: readonly CellInput[]) => Rows): Rows =>
  CLEAN.flatMap((row) => (row[0] === label ? change(row) : [row]));
const withValue = (label: string, value: SheetCell): Rows => withRow(label, ([first]) => [[first ?? null, value]]);
const withGrades = (...grades: Rows): Rows => [
  ...CLEAN.slice(
    0,
    CLEAN.findIndex(([first]) => first === 'Loại'),
  ),
  ...grades,
  ...CLEAN.slice(CLEAN.findIndex(([first]) => first === 'Tốt') + 1),
];
const rowOf = (rows: Rows, label: string): number => rows.findIndex(([first]) => first === label) + 1;

const found = (rows: Rows): readonly Issue[] =>
  appraise(workbook(schoolsDown(), sheet('Cấu hình', rows))).issues.filter(({ rule }) => rule.startsWith('CFG'));
const inShort = ({ rule, place }: Issue): string => `${rule} ${place.at === null ? '–' : refText(place.at)}`;

describe('faults planted on Cấu hình', () => {
  it('a sheet without a fault raises nothing', () => {
    expect(found(CLEAN)).toEqual([]);
  });

  it.each<readonly [string, Rows, string, readonly [rule: string, column: string], readonly string[]]>([
    ['an unknown word', withValue('Làm tròn tại', 'nhóm lớn'), 'Làm tròn tại', ['CFG-07', 'B'], ['nhóm lớn', 'Từng nhóm']],
    [
      'a number that cannot be read',
      withValue('Số chữ số thập phân', 'hai'),
      'Số chữ số thập phân',
      ['CFG-07', 'B'],
      ['hai', 'số nguyên'],
    ],
    ['a cap in per cent', withValue('Trần điểm thưởng', '5%'), 'Trần điểm thưởng', ['CFG-11', 'B'], ['5%', '7,5']],
    ['a setting left blank', withValue('Xếp hạng theo', null), 'Xếp hạng theo', ['CFG-03', 'B'], ['Tỷ lệ phần trăm']],
    [
      'a label nobody knows',
      withRow('Xếp hạng theo', (row) => [row, ['Hệ số vùng', 2]]),
      'Hệ số vùng',
      ['CFG-03', 'A'],
      ['Hệ số vùng'],
    ],
    [
      'a setting said twice',
      withRow('Xếp loại trên', (row) => [['Xếp hạng theo', 'Tỷ lệ phần trăm'], row]),
      'Xếp loại trên',
      ['CFG-03', 'B'],
      ['Tỷ lệ phần trăm', 'Giữ một dòng'],
    ],
    [
      'a tie-break on the own claim',
      withRow('Điểm trừ', () => [['Điểm tự chấm', null, 'Cao hơn xếp trên']]),
      'Điểm tự chấm',
      ['CFG-06', 'A'],
      ['Chọn một tiêu chí phụ khác'],
    ],
    [
      'a tie-break on a group that is not there',
      withRow('Điểm trừ', () => [['Điểm nhóm', 'IX', 'Cao hơn xếp trên']]),
      'Điểm nhóm',
      ['CFG-06', 'B'],
      ['IX', 'dòng 1'],
    ],
    [
      'a word nobody knows among the tie-breaks',
      withRow('Điểm trừ', () => [['Thâm niên', null, 'Cao hơn xếp trên']]),
      'Thâm niên',
      ['CFG-06', 'A'],
      ['Thâm niên', 'Số phiếu'],
    ],
    [
      'a share of seats without its rounding',
      withRow('bangKhen', ([id, name]) => [
        [
          id ?? null,
          name ?? null,
          '30%',
          'Tổng số đơn vị',
          null,
          null,
          null,
          null,
          null,
          'Không',
          null,
          null,
          'Chờ quyết định',
          'Có',
        ],
      ]),
      'bangKhen',
      ['CFG-09', 'E'],
      ['Lấy tròn tỷ lệ', 'Lấy xuống'],
    ],
    [
      'seats that cannot be read',
      withRow('bangKhen', ([id, name, , ...rest]) => [[id ?? null, name ?? null, 'vài', ...rest]]),
      'bangKhen',
      ['CFG-09', 'C'],
      ['vài', 'số suất'],
    ],
    [
      'two awards of one name',
      withRow('bangKhen', ([id, , ...rest]) => [[id ?? null, 'Cờ thi đua của Giám đốc Học viện', ...rest]]),
      'bangKhen',
      ['CFG-09', 'B'],
      ['Cờ thi đua'],
    ],
  ])('%s is one finding at its cell', (_, rows, label, [rule, column], says) => {
    const last = rows.map(([first]) => first).lastIndexOf(label) + 1;
    const row = label === 'Xếp loại trên' ? last - 1 : last;
    const issues = found(rows);
    expect(issues.map(inShort)).toEqual([`${rule} 'Cấu hình'!${column}${String(row)}`]);
    for (const part of says) expect(issues.map((issue) => issueText(vi.issues, issue)).join()).toContain(part);
  });

  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'bands that touch',
      [
        ['Loại', 'Từ điểm', 'Đến dưới'],
        ['Xuất sắc', 90, null],
        ['Tốt', 80, 90],
      ],
      [],
    ],
    [
      'a highest band that says where the scale ends',
      [
        ['Loại', 'Từ điểm', 'Đến điểm'],
        ['Xuất sắc', 90, 100],
        ['Tốt', 80, null],
      ],
      [],
    ],
    [
      'a gap',
      [
        ['Loại', 'Từ điểm', 'Đến điểm'],
        ['Xuất sắc', 90, 100],
        ['Tốt', 80, '89,99'],
      ],
      ['CFG-10 C+2 89,99'],
    ],
    [
      'an end included twice',
      [
        ['Loại', 'Từ điểm', 'Đến điểm'],
        ['Xuất sắc', 90, 100],
        ['Tốt', 80, 90],
      ],
      ['CFG-10 C+2 90'],
    ],
    [
      'an overlap',
      [
        ['Loại', 'Từ điểm', 'Đến dưới'],
        ['Xuất sắc', 90, null],
        ['Tốt', 80, 95],
      ],
      ['CFG-10 C+2 95'],
    ],
    [
      'the lower one first',
      [
        ['Loại', 'Từ điểm'],
        ['Tốt', 80],
        ['Xuất sắc', 90],
      ],
      ['CFG-10 B+2 90'],
    ],
    [
      'two from one bound',
      [
        ['Loại', 'Từ điểm'],
        ['Xuất sắc', 90],
        ['Tốt', '90,0'],
      ],
      ['CFG-10 B+2 90'],
    ],
    [
      'a bound in words',
      [
        ['Loại', 'Từ điểm'],
        ['Xuất sắc', 'chín mươi'],
        ['Tốt', 80],
      ],
      ['CFG-10 B+1 chín mươi'],
    ],
  ])('grades: %s', (_, grades, expected) => {
    const rows = withGrades(...grades);
    const heading = rowOf(rows, 'Loại');
    const issues = found(rows);
    expect(issues.map(inShort)).toEqual(
      expected.map((one) => {
        const [rule = '', place = ''] = one.split(' ');
        const [column = '', below = ''] = place.split('+');
        return `${rule} 'Cấu hình'!${column}${String(heading + Number(below))}`;
      }),
    );
    for (const one of expected)
      expect(issues.map((issue) => issueText(vi.issues, issue)).join()).toContain(one.split(' ').slice(2).join(' '));
  });

  it('a table that stands twice is asked about, and the first counts', () => {
    const rows: Rows = [...CLEAN, [], ['Xếp loại'], ['Loại', 'Từ điểm'], ['Khá', 10]];
    const appraisal = appraise(workbook(schoolsDown(), sheet('Cấu hình', rows)));
    expect(found(rows).map(inShort)).toEqual([`CFG-10 'Cấu hình'!A${String(rows.length - 1)}`]);
    expect(appraisal.policy.grades.map(({ name }) => name)).toEqual(['Xuất sắc', 'Tốt']);
  });
});
