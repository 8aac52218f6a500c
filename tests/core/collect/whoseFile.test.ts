/** Whose file it is (WORKBOOKS §8): what was typed, a code, a name, what the officer says; and files that say the same. */
import { collectMembers, openCluster, type ClusterBook, type MemberInput } from '../../../src/core/collectMembers';
import type { MemberDecision } from '../../../src/core/domain/collection';
import type { LogEntry } from '../../../src/core/domain/logEntry';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { vi } from '../../../src/text/vi';
import { sheet, workbook, type CellInput } from '../../builders/workbook';

type Cluster = Extract<ClusterBook, { kind: 'cluster' }>;
const TEXTS = [
  'Ban hành kế hoạch công tác năm trong tháng đầu tiên',
  'Tổ chức học tập nghị quyết cho cán bộ, giảng viên',
  'Nghiệm thu đề tài khoa học cấp tỉnh, cấp trường',
  'Xuất bản nội san, kỷ yếu và bản tin theo giấy phép',
];

/** One school's form; the maxima are 10 each. */
const form = (
  name: string,
  school: string | null,
  self: readonly CellInput[],
  maxima: readonly CellInput[] = [10, 10, 10, 10],
): Sheet =>
  sheet(name, [
    ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026'],
    [school === null ? null : `Đơn vị: ${school}`],
    ['TT', 'Nội dung', 'Điểm chuẩn', 'Điểm tự chấm'],
    ...TEXTS.map((text, at): readonly CellInput[] => [String(at + 1), text, maxima[at] ?? null, self[at] ?? null]),
  ]);
const NAMES = ['Trường M', 'Trường N', 'Trường Phạm Hùng'] as const;
const cluster = (filled: readonly (readonly CellInput[])[] = [], ...beside: readonly Sheet[]): Cluster => {
  const opened = openCluster(workbook(...NAMES.map((name, at) => form(name, name, filled[at] ?? [])), ...beside), vi.sheets.log);
  if (opened.kind !== 'cluster') throw new Error(opened.kind);
  return opened;
};
const file = (name: string, sheets: Sheet | readonly Sheet[], decision: MemberDecision | null = null): MemberInput => ({
  file: name,
  workbook: workbook(...[sheets].flat()),
  decision,
});
const first = (into: Cluster, ...files: readonly MemberInput[]) => {
  const [member] = collectMembers(into, files).members;
  if (member === undefined) throw new Error('one file, one member');
  return member;
};
const OWN = [9, 8, 7, 6] as const;

describe('the school of a file', () => {
  it('is that of its name', () => {
    expect(first(cluster(), file('a.xlsx', form('Phiếu chấm', 'Trường N', OWN)))).toMatchObject({
      unit: 'u2',
      unitName: 'Trường N',
      matchedBy: 'same',
      candidates: [],
      status: 'taken',
      reason: null,
    });
  });

  it('is that of its code before its name', () => {
    const codes = sheet('Đơn vị', [
      ['TT', 'Mã đơn vị', 'Đơn vị', 'Vai trò'],
      [1, 'A1', 'Trường M', 'Cụm trưởng'],
      [2, 'A2', 'Trường N', null],
    ]);
    const own = form('Phiếu chấm', 'Tên gọi khác', OWN);
    const coded: Sheet = { ...own, rows: new Map([...own.rows, ...sheet('', [['Mã đơn vị: A2']]).rows]) };
    expect(first(cluster([], codes), file('a.xlsx', coded))).toMatchObject({
      unit: 'u2',
      matchedBy: 'code',
      status: 'taken',
      reason: null,
    });
  });

  it('is asked about where the name is near to one, and taken for that one once the officer accepts the file', () => {
    const near = form('Phiếu chấm', 'Trường Pham Hùng', OWN);
    expect(first(cluster(), file('a.xlsx', near))).toMatchObject({
      unit: null,
      matchedBy: null,
      candidates: ['u3'],
      status: 'toDecide',
      reason: { code: 'unitNotSure', name: 'Trường Pham Hùng' },
    });
    expect(first(cluster(), file('a.xlsx', near, { kind: 'accept', unit: null }))).toMatchObject({
      unit: 'u3',
      matchedBy: 'decision',
      candidates: [],
      status: 'taken',
      reason: null,
    });
  });

  it('is nobody where the name is of none, and waits where there is no name', () => {
    expect(first(cluster(), file('a.xlsx', form('Phiếu chấm', 'Trường Xa Lạ', OWN)))).toMatchObject({
      unit: null,
      unitName: 'Trường Xa Lạ',
      status: 'refused',
      reason: { code: 'unitUnknown', name: 'Trường Xa Lạ' },
    });
    expect(first(cluster(), file('a.xlsx', form('Phiếu chấm', null, OWN)))).toMatchObject({
      unit: null,
      unitName: null,
      status: 'toDecide',
      reason: { code: 'unitNotNamed' },
    });
  });

  it('is whom the officer names, by its name or its id', () => {
    const stranger = form('Phiếu chấm', 'Trường Xa Lạ', OWN);
    for (const unit of ['u2', ' u2 ', 'trường n'])
      expect(first(cluster(), file('a.xlsx', stranger, { kind: 'accept', unit }))).toMatchObject({
        unit: 'u2',
        matchedBy: 'decision',
        status: 'taken',
      });
  });
});

describe('a file in which nobody typed anything', () => {
  it.each([
    ['of one school', [form('Phiếu chấm', 'Trường N', [])], 'u2'],
    ['of several schools', NAMES.map((name) => form(name, name, [])), null],
  ])('%s is refused', (_, sheets, unit) => {
    expect(first(cluster(), file('a.xlsx', sheets))).toMatchObject({
      unit,
      status: 'refused',
      reason: { code: 'nothingFilled' },
    });
  });

  it('holds formulas only: they count where there is nothing else', () => {
    const formulas = [
      { f: '4+5', v: 9 },
      { f: '4+4', v: 8 },
      { f: '3+4', v: 7 },
      { f: '3+3', v: 6 },
    ];
    expect(first(cluster(), file('a.xlsx', form('Phiếu chấm', 'Trường N', formulas)))).toMatchObject({
      unit: 'u2',
      status: 'taken',
    });
  });
});

describe('a copy of the cluster’s file', () => {
  const copy = (...filled: readonly (readonly CellInput[])[]) => NAMES.map((name, at) => form(name, name, filled[at] ?? []));

  it('is from the one school that is filled in', () => {
    expect(first(cluster(), file('a.xlsx', copy([], OWN)))).toMatchObject({ unit: 'u2', matchedBy: 'same', status: 'taken' });
  });

  it('is from the only one that says something new', () => {
    expect(first(cluster([[5, 5, 5, 5]]), file('a.xlsx', copy([5, 5, 5, 5], OWN)))).toMatchObject({
      unit: 'u2',
      matchedBy: 'contents',
      status: 'taken',
    });
  });

  it('waits where several do, unless the officer says which is meant', () => {
    const two = copy([5, 5, 5, 4], OWN);
    expect(first(cluster(), file('a.xlsx', two))).toMatchObject({
      unit: null,
      unitName: null,
      candidates: ['u1', 'u2'],
      status: 'toDecide',
      reason: { code: 'severalUnitsFilled', names: ['Trường M', 'Trường N'] },
      changes: [],
    });
    expect(first(cluster(), file('a.xlsx', two, { kind: 'accept', unit: 'Trường N' }))).toMatchObject({
      unit: 'u2',
      status: 'taken',
    });
    expect(first(cluster(), file('a.xlsx', two, { kind: 'accept', unit: null }))).toMatchObject({ status: 'toDecide' });
    expect(first(cluster(), file('a.xlsx', two, { kind: 'accept', unit: 'Trường Phạm Hùng' }))).toMatchObject({
      status: 'toDecide',
    });
  });

  it('says nothing new where all of it was collected, and is from the school that sent it then', () => {
    const there = [[5, 5, 5, 5], OWN];
    expect(first(cluster(there), file('a.xlsx', copy(...there)))).toMatchObject({
      unit: null,
      status: 'refused',
      reason: { code: 'nothingFilled' },
    });
    const taken = (unit: string, from: string): LogEntry => ({
      kind: 'file',
      on: '1/11/2026',
      file: from,
      unit,
      status: 'taken',
      by: '',
      note: '',
    });
    const known = (...log: readonly LogEntry[]) => first({ ...cluster(there), log }, file('thư mục/a.xlsx', copy(...there)));
    expect(known(taken('Trường N', 'a.xlsx'))).toMatchObject({ unit: 'u2', status: 'taken', earlier: null });
    expect(known(taken('Trường N', 'b.xlsx'))).toMatchObject({ unit: null, status: 'refused' });
    expect(known({ ...taken('Trường N', 'a.xlsx'), status: 'refused' } as LogEntry)).toMatchObject({ unit: null });
    expect(known(taken('Trường N', 'a.xlsx'), taken('Trường M', 'a.xlsx'))).toMatchObject({ unit: null });
    expect(known(taken('Trường N', 'b.xlsx'), taken('Trường N', 'a.xlsx'))).toMatchObject({ unit: 'u2', earlier: 'b.xlsx' });
  });
});

describe('the very same numbers in two schools (WORKBOOKS §8)', () => {
  const told = (into: Cluster, ...files: readonly MemberInput[]) =>
    collectMembers(into, files).issues.flatMap(({ file: of, issue }) =>
      issue.code === 'sameNumbers' ? [[of, issue.rule, issue.place, issue.facts]] : [],
    );
  const place = (unit: string) => ({ at: null, unit, criterion: null });
  const sent = (at: number, self: readonly CellInput[], maxima?: readonly CellInput[]) =>
    file(`${String(at)}.xlsx`, form('Phiếu chấm', NAMES[at] ?? null, self, maxima));

  it('are told once, at the first file, with the other file or the school the cluster has them of', () => {
    expect(told(cluster(), sent(0, OWN), sent(1, OWN))).toEqual([
      ['0.xlsx', 'DUP-04', place('u1'), { other: '1.xlsx', criteria: 4 }],
    ]);
    expect(told(cluster([[], OWN]), sent(0, OWN))).toEqual([
      ['0.xlsx', 'DUP-04', place('u1'), { other: 'Trường N', criteria: 4 }],
    ]);
    expect(told(cluster([OWN, OWN]), sent(2, [1, 2, 3, 4]))).toEqual([]);
  });

  it('one number apart they are not the same', () => {
    expect(told(cluster(), sent(0, OWN), sent(1, [9, 8, 7, 5.5]))).toEqual([]);
    expect(told(cluster(), sent(0, OWN), sent(1, [9, 8, 7, null]))).toEqual([]);
    expect(told(cluster(), sent(0, [9, 8, 7, null]), sent(1, OWN))).toEqual([]);
  });

  it('as few as can be the same by chance, and full marks, say nothing', () => {
    expect(told(cluster(), sent(0, [9, 8, null, null]), sent(1, [9, 8, null, null]))).toEqual([]);
    expect(told(cluster(), sent(0, [9, 8, 7, null]), sent(1, [9, 8, 7, null]))).toMatchObject([
      ['0.xlsx', 'DUP-04', place('u1'), { criteria: 3 }],
    ]);
    expect(told(cluster(), sent(0, [10, 10, 10, 10]), sent(1, [10, 10, 10, 10]))).toEqual([]);
    expect(told(cluster(), sent(0, [9, 8, 10, 10]), sent(1, [9, 8, 10, 10]))).toEqual([]);
    expect(told(cluster(), sent(0, [9, 8, 7, 10]), sent(1, [9, 8, 7, 10]))).toMatchObject([
      ['0.xlsx', 'DUP-04', place('u1'), { criteria: 4 }],
    ]);
  });

  it('two files of one school are told as that, and not as two schools', () => {
    const issues = collectMembers(cluster(), [sent(0, OWN), { ...sent(0, OWN), file: 'b.xlsx' }]).issues;
    expect(issues.map(({ file: of, issue }) => [of, issue.rule, issue.code, issue.place, issue.facts])).toEqual([
      ['0.xlsx', 'DUP-01', 'unitInTwoFiles', place('u1'), { name: 'Trường M', others: ['b.xlsx'] }],
      ['b.xlsx', 'DUP-01', 'unitInTwoFiles', place('u1'), { name: 'Trường M', others: ['0.xlsx'] }],
    ]);
  });
});

describe('what belongs to the cluster', () => {
  const issuesOf = (own: Sheet) =>
    collectMembers(cluster(), [file('a.xlsx', own)]).issues.map(({ issue }) => [issue.rule, issue.place, issue.facts]);

  it('another maximum is told at the cell of the school’s file, with both (VER-02)', () => {
    expect(issuesOf(form('Phiếu chấm', 'Trường N', OWN, [10, 12, 10, 10]))).toEqual([
      [
        'VER-02',
        { at: { sheet: 'Phiếu chấm', row: 5, column: 3 }, unit: 'u2', criterion: 'c2' },
        { cluster: '10', member: '12' },
      ],
    ]);
  });

  it('a maximum left out among others is told, a form without any maximum says nothing', () => {
    expect(issuesOf(form('Phiếu chấm', 'Trường N', OWN, [10, null, 10, 10])).map(([rule, , facts]) => [rule, facts])).toEqual([
      ['VER-02', { cluster: '10', member: null }],
    ]);
  });

  it('another year is told, with both (VER-01)', () => {
    const own = form('Phiếu chấm', 'Trường N', OWN);
    const older: Sheet = { ...own, rows: new Map([...own.rows, ...sheet('', [['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2025']]).rows]) };
    expect(issuesOf(older)).toEqual([
      ['VER-01', { at: null, unit: null, criterion: null }, { what: 'year', cluster: '2026', member: '2025' }],
    ]);
  });
});
