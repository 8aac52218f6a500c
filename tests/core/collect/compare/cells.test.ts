import { collectMembers, openCluster, type ClusterBook } from '../../../../src/core/collectMembers';
import type { Change, CollectedMember, Collection } from '../../../../src/core/domain/collection';
import { vi } from '../../../../src/text/vi';
import type { Sheet } from '../../../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput, type SheetExtra } from '../../../builders/workbook';

const TEXTS = [
  'Số lớp bồi dưỡng đã mở trong năm theo kế hoạch được giao',
  'Số lượt giảng viên đi nghiên cứu thực tế ở cơ sở',
  'Tỷ lệ học viên xếp loại khá trở lên trong các lớp',
  'Gửi báo cáo định kỳ đúng mẫu và đúng thời hạn quy định',
] as const;

interface Line {
  readonly target?: CellInput;
  readonly result?: CellInput;
  readonly self?: CellInput;
  readonly evidence?: CellInput;
  readonly explanation?: CellInput;
  readonly review?: CellInput;
}

/** A sheet of one school with every kind of column; lines are given by their place. */
function form(lines: readonly Line[], extra: SheetExtra = {}, school = 'Trường M'): Sheet {
  return sheet(
    'Phiếu',
    [
      ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026'],
      [`Đơn vị: ${school}`],
      ['TT', 'Nội dung', 'Điểm chuẩn', 'Chỉ tiêu', 'Kết quả thực hiện', 'Điểm tự chấm', 'Minh chứng', 'Thẩm định lần 1', 'Lý do'],
      ...TEXTS.map((text, at): CellInput[] => {
        const line = lines[at] ?? {};
        const { target = 10, result = null, self = null, evidence = null, review = null } = line;
        return [String(at + 1), text, 10, target, result, self, evidence, review, line.explanation ?? null];
      }),
      [null, 'TỔNG CỘNG', 40, null, null, null, null, null],
    ],
    extra,
  );
}

const FULL: readonly Line[] = TEXTS.map((_, at) => ({ self: 9.5 - at, result: 8 + at }));

function collected(cluster: Sheet, member: Sheet): { readonly member: CollectedMember; readonly collection: Collection } {
  const opened: ClusterBook = openCluster(workbook(cluster), vi.sheets.log);
  if (opened.kind !== 'cluster') throw new Error(opened.kind);
  const collection = collectMembers(opened, [{ file: 'a.xlsx', workbook: workbook(member), decision: null }]);
  const [only] = collection.members;
  if (only === undefined) throw new Error('no member');
  return { member: only, collection };
}

/** The change of one cell of the first criterion. */
function changed(subject: Change['subject'], cluster: Line, member: Line, format: SheetExtra = {}): Change | undefined {
  const found = collected(form([cluster, ...FULL.slice(1)], format), form([member, ...FULL.slice(1)]));
  return found.member.changes.find((change) => change.subject === subject);
}

function rulesOf(cluster: Line, member: Line): readonly string[] {
  const found = collected(form([cluster, ...FULL.slice(1)]), form([member, ...FULL.slice(1)]));
  return found.collection.issues.map(({ issue }) => issue.rule);
}

describe('a cell a school fills in', () => {
  it.each([
    ['a number', { self: 9.5 }, { kind: 'number', value: 9.5 }],
    ['a number as text', { self: '9,5' }, { kind: 'number', value: 9.5 }],
    ['a text with two readings, as typed', { self: '1.234' }, { kind: 'text', text: '1.234' }],
    ['the value of a formula', { self: { f: 'E4*2', v: 7 } }, { kind: 'number', value: 7 }],
  ] as const)('%s is taken', (_, member, put) => {
    expect(changed('self', {}, member)).toMatchObject({ put, notTaken: null });
  });

  it('an error, a date and a formula that was never computed are not, and said', () => {
    expect(changed('self', {}, { self: { f: 'E4*2' } })).toMatchObject({ put: null, notTaken: 'unreadable' });
    expect(rulesOf({}, { self: { f: 'E4*2' } })).toEqual(['TYP-11']);
    expect(changed('self', {}, { self: { e: '#DIV/0!' } })).toMatchObject({ put: null, notTaken: 'unreadable' });
    expect(rulesOf({}, { self: { e: '#DIV/0!' } })).toEqual(['TYP-11']);
    expect(changed('self', { self: 8 }, { self: { v: 46_027, format: 'd/m/yyyy' } })).toMatchObject({ notTaken: 'unreadable' });
    expect(rulesOf({}, { self: { v: 46_027, format: 'd/m/yyyy' } })).toEqual(['TYP-10']);
  });

  it('a percent stays a percent in a cell of another format', () => {
    const percent: CellInput = { v: 0.95, format: '0%' };
    expect(changed('result', {}, { result: percent })).toMatchObject({ put: { kind: 'text', text: '95%' } });
    expect(changed('result', { result: { v: 0.5, format: '0%' } }, { result: percent })?.put).toEqual({
      kind: 'number',
      value: 0.95,
    });
    expect(changed('result', { result: { v: 0.5, format: '0%' } }, { result: '95%' })?.put).toEqual({
      kind: 'number',
      value: 0.95,
    });
    expect(changed('result', { result: { v: 0.95, format: '0%' } }, { result: '95%' })).toBeUndefined();
    expect(changed('result', { result: 0.95 }, { result: percent })?.put).toEqual({ kind: 'text', text: '95%' });
  });

  it('words of a result and evidence come as they are', () => {
    expect(changed('result', {}, { result: 'Tốt' })?.put).toEqual({ kind: 'text', text: 'Tốt' });
    expect(changed('evidence', {}, { evidence: 'Số 76-BC/TCT ngày 20/7/2022' })?.put).toEqual({
      kind: 'text',
      text: 'Số 76-BC/TCT ngày 20/7/2022',
    });
    expect(changed('evidence', { evidence: 'bc1.pdf' }, { evidence: ' bc1.pdf ' })).toBeUndefined();
  });

  it('a value over the cluster’s maximum is taken and said', () => {
    expect(changed('self', {}, { self: 12 })?.put).toEqual({ kind: 'number', value: 12 });
    expect(rulesOf({}, { self: 12 })).toEqual(['RNG-04']);
  });

  it('a value over a formula of the cluster is taken, with the finding; two formulas are left alone', () => {
    const formula: CellInput = { f: 'E4', v: 8 };
    expect(changed('self', { self: formula }, { self: 9 })).toMatchObject({ put: { kind: 'number', value: 9 } });
    expect(rulesOf({ self: formula }, { self: 9 })).toEqual(['FRM-01']);
    expect(changed('self', { self: formula }, { self: { f: 'E4', v: 9 } })).toBeUndefined();
    expect(changed('self', { self: formula }, { self: 8 })).toBeUndefined();
  });

  it('a link to another file is said, its value taken', () => {
    const linked: CellInput = { f: '[1]Sheet1!A1', v: 7 };
    expect(changed('self', {}, { self: linked })?.put).toEqual({ kind: 'number', value: 7 });
    expect(rulesOf({}, { self: linked })).toEqual(['FRM-06']);
  });
});

describe('a cell that is the cluster’s', () => {
  it('a target is listed and stays', () => {
    expect(changed('target', { target: 12 }, { target: 10, self: 9 })).toMatchObject({ put: null, notTaken: 'clusterKeeps' });
    expect(rulesOf({ target: 12 }, { target: 10 })).toEqual(['TGT-06']);
  });

  it('a review is listed and stays, and one finding names all such cells', () => {
    const reviewed = FULL.map((line) => ({ ...line, review: 5 }));
    const found = collected(form(FULL), form(reviewed));
    expect(found.member.changes.map(({ subject, notTaken }) => [subject, notTaken])).toEqual(
      TEXTS.map(() => ['review1', 'clusterKeeps']),
    );
    expect(
      found.collection.issues.map(({ issue }) => [issue.rule, issue.code === 'reviewCellsFilled' && issue.facts.cells]),
    ).toEqual([['AUD-03', ['Phiếu!H4', 'Phiếu!H5', 'Phiếu!H6', 'Phiếu!H7']]]);
  });

  it('a review the school left blank says nothing of the cluster’s', () => {
    expect(changed('review1', { review: 8 }, { self: 9 })).toBeUndefined();
  });
});

describe('a sheet of the cluster', () => {
  it('that is protected is not written', () => {
    const { member } = collected(form([], { isProtected: true }), form(FULL));
    expect([member.status, member.reason?.code]).toEqual(['refused', 'sheetProtected']);
    expect(member.changes.every(({ put }) => put === null)).toBe(true);
  });
});

describe('what no file of a school may be', () => {
  it('a form of which more than a tenth has no counterpart', () => {
    const other = sheet('Phiếu', [
      ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026'],
      ['Đơn vị: Trường M'],
      ['TT', 'Nội dung', 'Điểm chuẩn', 'Điểm tự chấm'],
      ['1', 'Một tiêu chí hoàn toàn khác của phong trào văn nghệ', 5, 4],
      ['2', TEXTS[1], 10, 9],
      ['3', 'Một tiêu chí khác nữa về công tác đoàn thể quần chúng', 7, 6],
      ['4', TEXTS[3], 10, 8],
      ['5', 'Và một tiêu chí thêm vào sau cùng của tờ phiếu', 8, 8],
    ]);
    const { member } = collected(form(FULL), other);
    expect([member.status, member.reason?.code]).toEqual(['refused', 'rowsDiffer']);
  });

  it('a sheet nobody filled in', () => {
    const { member } = collected(form(FULL), form([]));
    expect([member.status, member.reason?.code]).toEqual(['refused', 'nothingFilled']);
  });
});
