import { collectMembers, openCluster, type ClusterBook, type MemberInput } from '../../../src/core/collectMembers';
import { valueText } from '../../../src/core/collectResult';
import type { Change, CollectedMember, Collection, MemberDecision } from '../../../src/core/domain/collection';
import { refText } from '../../../src/core/workbook/address';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { vi } from '../../../src/text/vi';
import { clusterBook, SCHOOLS, selfCell, type ClusterLayout } from '../../builders/collecting';
import { expectedDifferences, expectedValues, plantedSheet, type Planted } from '../../builders/memberPlants';
import { sheet, workbook } from '../../builders/workbook';

type Cluster = Extract<ClusterBook, { kind: 'cluster' }>;

const LAYOUTS: readonly ClusterLayout[] = ['unitSheets', 'unitsDown', 'criteriaDown'];

function cluster(book: Workbook): Cluster {
  const opened = openCluster(book, vi.sheets.log);
  if (opened.kind !== 'cluster') throw new Error(opened.kind);
  return opened;
}

function sent(file: string, book: Workbook, decision: MemberDecision | null = null): MemberInput {
  return { file, workbook: book, decision };
}

const planted = (school: number, change: Partial<Planted> = {}): Planted => ({
  school,
  name: SCHOOLS[school] ?? '',
  plants: [],
  ...change,
});

function fileOf(one: Planted, file = `${one.school}.xlsx`, decision: MemberDecision | null = null): MemberInput {
  return sent(file, workbook(plantedSheet(one)), decision);
}

function member(collection: Collection, file: string): CollectedMember {
  const found = collection.members.find((one) => one.file === file);
  if (found === undefined) throw new Error(file);
  return found;
}

/** What is written where, as texts. */
function taken({ changes }: CollectedMember): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap(({ at, put }): [string, string][] => {
      if (at === null || put === null) return [];
      const value = put.kind === 'number' ? String(put.value) : put.kind === 'text' ? put.text : '';
      return [[refText(at), value]];
    }),
  );
}

/** Everything else that differs, one line each. */
function left({ changes }: CollectedMember): readonly string[] {
  return changes
    .filter(({ put }) => put === null)
    .map(lineOf)
    .sort();
}

function lineOf({ kind, subject, from, to }: Change): string {
  switch (kind) {
    case 'maximum':
      return `maximum ${valueText(from)} → ${valueText(to)}`;
    case 'rowRemoved':
      return `rowRemoved ${valueText(from).replace(/^\S+ /, '')}`;
    case 'rowAdded':
      return `rowAdded ${valueText(to).replace(/^\S+ /, '')}`;
    case 'value':
      return `value ${subject} ${valueText(to)}`;
    default:
      return `${kind} ${valueText(to)}`;
  }
}

const AN_GIANG: Planted = planted(0, { name: 'TCT Tôn Đức Thắng, tỉnh An Giang' });
const BAC_LIEU: Planted = planted(1, { plants: [{ kind: 'maximum', leaf: 3, to: 9 }] });
const BEN_TRE: Planted = planted(2, { plants: [{ kind: 'removed', leaf: 7 }] });
const CA_MAU: Planted = planted(3, {
  plants: [{ kind: 'added', after: 9, text: 'Có phòng đọc sách mở cửa cả ngày nghỉ cuối tuần', value: 1.5 }],
});
const DONG_THAP: Planted = planted(4, { name: 'TRƯỜNG CHÍNH TRỊ  TỈNH ĐỒNG THÁP' });
const HAU_GIANG: Planted = planted(5, { year: 2025 });
const KIEN_GIANG: Planted = planted(6, {
  plants: [
    { kind: 'typed', leaf: 2, text: '5,25' },
    { kind: 'typed', leaf: 5, text: '3 đ' },
    { kind: 'typed', leaf: 8, text: 'O5' },
  ],
});
const CAN_THO: Planted = planted(7, {
  plants: [
    { kind: 'review', leaf: 0, value: 3.5 },
    { kind: 'review', leaf: 1, value: 4.5 },
  ],
});
const SOC_TRANG: Planted = planted(8, {
  plants: [{ kind: 'reworded', leaf: 12, text: 'Đăng bài trên tạp chí chuyên ngành có chỉ số quốc tế' }],
});
const TIEN_GIANG: Planted = planted(9, { plants: [{ kind: 'blank', leaf: 4 }] });
const TRA_VINH: Planted = planted(10);
const STRANGER: Planted = planted(11, { name: 'Trường Chính trị tỉnh Thái Nguyên' });

const ALL: readonly MemberInput[] = [
  fileOf(AN_GIANG),
  fileOf(BAC_LIEU),
  fileOf(BEN_TRE),
  fileOf(CA_MAU),
  fileOf(DONG_THAP),
  fileOf(HAU_GIANG),
  fileOf(KIEN_GIANG),
  fileOf(CAN_THO),
  fileOf(SOC_TRANG),
  fileOf(TIEN_GIANG),
  fileOf(TRA_VINH, '10.xlsx'),
  fileOf(TRA_VINH, '10 (2).xlsx'),
  fileOf(STRANGER, '11.xlsx'),
];

describe.each(LAYOUTS)('files of twelve schools into %s', (layout) => {
  const found = collectMembers(cluster(clusterBook(layout)), ALL);
  const values = (one: Planted): ReadonlyMap<string, string> =>
    new Map([...expectedValues(one)].map(([leaf, value]) => [selfCell(layout, one.school, leaf), value]));
  const rules = (file: string): readonly string[] =>
    found.issues.filter((one) => one.file === file).map(({ issue }) => issue.rule);

  it.each([
    ['0.xlsx', AN_GIANG, ['KEY-03'], ['renamed TCT Tôn Đức Thắng, tỉnh An Giang']],
    ['1.xlsx', BAC_LIEU, ['VER-02'], []],
    ['2.xlsx', BEN_TRE, ['STR-04'], []],
    ['3.xlsx', CA_MAU, ['STR-04'], []],
    ['4.xlsx', DONG_THAP, ['KEY-03'], ['renamed TRƯỜNG CHÍNH TRỊ TỈNH ĐỒNG THÁP']],
    ['7.xlsx', CAN_THO, ['AUD-03'], []],
    ['8.xlsx', SOC_TRANG, [], []],
    ['9.xlsx', TIEN_GIANG, [], []],
  ] as const)('%s: exactly what was planted', (file, one, issues, also) => {
    const its = member(found, file);
    expect(its.status).toBe('taken');
    expect(taken(its)).toEqual(values(one));
    expect(left(its)).toEqual([...expectedDifferences(one), ...also].sort());
    expect(rules(file)).toEqual(issues);
  });

  it('numbers typed as text come as numbers, what has no reading as it was typed', () => {
    const its = member(found, '6.xlsx');
    const expected = new Map(values(KIEN_GIANG)).set(selfCell(layout, 6, 2), '5.25');
    expect(taken(its)).toEqual(expected);
    expect(left(its)).toEqual([]);
    expect(rules('6.xlsx')).toEqual(['TYP-01', 'TYP-07', 'TYP-04']);
  });

  it('another year waits for a decision, and nothing of it is taken', () => {
    const its = member(found, '5.xlsx');
    expect([its.status, its.reason?.code, taken(its).size]).toEqual(['toDecide', 'versionDiffers', 0]);
    expect(rules('5.xlsx')).toEqual(['VER-01']);
  });

  it('one school in two files: both are refused, each naming the other', () => {
    expect(member(found, '10.xlsx')).toMatchObject({ status: 'refused', reason: { code: 'unitTwice', others: ['10 (2).xlsx'] } });
    expect(member(found, '10 (2).xlsx')).toMatchObject({ status: 'refused', reason: { code: 'unitTwice', others: ['10.xlsx'] } });
    expect(rules('10.xlsx')).toEqual(['DUP-01']);
  });

  it('a stranger is refused, and the school that sent nothing is named', () => {
    expect(member(found, '11.xlsx')).toMatchObject({ status: 'refused', unit: null, reason: { code: 'unitUnknown' } });
    expect(found.missing).toEqual(['u12']);
  });
});

describe('what the officer decides', () => {
  const into = cluster(clusterBook('unitSheets'));
  const accept: MemberDecision = { kind: 'accept', unit: null };

  it('another year is taken once it is accepted', () => {
    const its = member(collectMembers(into, [fileOf(HAU_GIANG, 'a.xlsx', accept)]), 'a.xlsx');
    expect([its.status, taken(its).size]).toEqual(['taken', 20]);
  });

  it('of two files of one school the accepted one is taken', () => {
    const found = collectMembers(into, [fileOf(TRA_VINH, 'a.xlsx', accept), fileOf(TRA_VINH, 'b.xlsx')]);
    expect(found.members.map(({ status }) => status)).toEqual(['taken', 'refused']);
  });

  it('a file is not taken once it is refused', () => {
    const its = member(collectMembers(into, [fileOf(TRA_VINH, 'a.xlsx', { kind: 'refuse' })]), 'a.xlsx');
    expect([its.status, its.reason?.code, taken(its).size]).toEqual(['refused', 'refusedByOfficer', 0]);
  });

  it('a file that is sent back without a reason, or without who decided it, is off the record (AUD-02)', () => {
    const issuesOf = (decision: MemberDecision): readonly unknown[] =>
      collectMembers(into, [fileOf(TRA_VINH, 'thư mục/a.xlsx', decision)]).issues.map(({ file, issue }) => [
        file,
        issue.rule,
        issue.severity,
        issue.blocks,
        issue.place.unit,
        issue.facts,
      ]);
    const facts = { file: 'a.xlsx', name: SCHOOLS[10], lacks: ['reason', 'by'] };
    expect(issuesOf({ kind: 'refuse' })).toEqual([['thư mục/a.xlsx', 'AUD-02', 'warning', 'tick', 'u11', facts]]);
    expect(issuesOf({ kind: 'refuse', reason: 'Thiếu minh chứng', by: ' ' })).toMatchObject([
      ['thư mục/a.xlsx', 'AUD-02', 'warning', 'tick', 'u11', { lacks: ['by'] }],
    ]);
    expect(issuesOf({ kind: 'refuse', reason: 'Thiếu minh chứng', by: 'Nguyễn Văn A' })).toEqual([]);
  });

  it('a stranger is taken for the school the officer names', () => {
    const named: MemberDecision = { kind: 'accept', unit: 'Phạm Hùng' };
    const its = member(collectMembers(into, [fileOf(STRANGER, 'a.xlsx', named)]), 'a.xlsx');
    expect([its.status, its.unit, its.matchedBy]).toEqual(['taken', 'u12', 'decision']);
  });

  it('a school the officer names that is not in the cluster is nobody', () => {
    const named: MemberDecision = { kind: 'accept', unit: 'Trường Chính trị tỉnh Sơn La' };
    const its = member(collectMembers(into, [fileOf(planted(3), 'a.xlsx', named)]), 'a.xlsx');
    expect([its.status, its.unit, its.reason]).toEqual([
      'refused',
      null,
      { code: 'unitUnknown', name: 'Trường Chính trị tỉnh Sơn La' },
    ]);
  });

  it('a file that names no school waits, whatever the file is called', () => {
    const nameless = fileOf(planted(3, { name: null }), 'Trường Chính trị tỉnh Cà Mau.xlsx');
    expect(collectMembers(into, [nameless]).members[0]).toMatchObject({
      status: 'toDecide',
      unit: null,
      reason: { code: 'unitNotNamed' },
    });
  });
});

describe('a copy of the whole cluster file', () => {
  it.each(LAYOUTS)('%s: the school that filled it in is the one it is from', (layout) => {
    const blank = clusterBook(layout);
    const filled = clusterBook(layout, true);
    const into = cluster(blank);
    const others = collectMembers(into, [sent('copy.xlsx', onlySchool(layout, filled, 4))]);
    expect(others.members[0]).toMatchObject({ status: 'taken', unit: 'u5' });
    expect(taken(others.members[0] ?? member(others, ''))).toEqual(
      new Map([...expectedValues(planted(4))].map(([leaf, value]) => [selfCell(layout, 4, leaf), value])),
    );
  });

  it('shows a school the others, which a cluster may forbid (PKT-01)', () => {
    const blank = clusterBook('unitsDown');
    const copy = sent('copy.xlsx', onlySchool('unitsDown', clusterBook('unitsDown', true), 4));
    const rulesIn = (own: Workbook): readonly string[] =>
      collectMembers(cluster(own), [copy]).issues.map(({ file, issue }) => `${String(file)} ${issue.rule}`);
    const secret = sheet('Cấu hình', [
      ['Mục', 'Giá trị'],
      ['Trường được xem', 'Chỉ phần của mình'],
    ]);
    expect(rulesIn(blank)).toEqual([]);
    expect(rulesIn({ ...blank, sheets: [...blank.sheets, secret] })).toEqual(['copy.xlsx PKT-01']);
    const alone = fileOf(planted(4), 'own.xlsx');
    expect(collectMembers(cluster({ ...blank, sheets: [...blank.sheets, secret] }), [alone]).issues).toEqual([]);
  });

  it('with several schools filled in it waits, naming them', () => {
    const its = collectMembers(cluster(clusterBook('unitSheets')), [sent('copy.xlsx', clusterBook('unitSheets', true))])
      .members[0];
    expect([its?.status, its?.reason?.code, its?.candidates.length]).toEqual(['toDecide', 'severalUnitsFilled', 12]);
  });
});

/** The filled workbook with the claims of every school but one taken out again. */
function onlySchool(layout: ClusterLayout, filled: Workbook, school: number): Workbook {
  const kept = new Set(Array.from({ length: 20 }, (_, leaf) => selfCell(layout, school, leaf)));
  const cleared = new Set(
    SCHOOLS.flatMap((_, other) => Array.from({ length: 20 }, (_each, leaf) => selfCell(layout, other, leaf))),
  );
  return {
    ...filled,
    sheets: filled.sheets.map((sheet) => ({
      ...sheet,
      rows: new Map(
        [...sheet.rows].map(([row, cells]) => [
          row,
          new Map(
            [...cells].filter(([column]) => {
              const cell = refText({ sheet: sheet.name, row, column });
              return kept.has(cell) || !cleared.has(cell);
            }),
          ),
        ]),
      ),
    })),
  };
}

describe('numbers of two schools', () => {
  it('are pointed out when they are the very same', () => {
    const into = cluster(clusterBook('unitSheets'));
    const mixed = fileOf({ ...TRA_VINH, name: SCHOOLS[11] }, 'b.xlsx');
    const found = collectMembers(into, [fileOf(TRA_VINH, 'a.xlsx'), mixed]);
    expect(found.issues.map(({ issue }) => issue.code)).toEqual(['sameNumbers']);
  });

  it('and when the cluster already has them under another name', () => {
    const into = cluster(clusterBook('unitSheets', true));
    const mixed = fileOf({ ...TRA_VINH, name: SCHOOLS[11] }, 'b.xlsx');
    expect(collectMembers(into, [mixed]).issues.map(({ issue }) => issue.code)).toEqual(['sameNumbers']);
  });
});
