import { collectMembers, openCluster, type ClusterBook, type MemberInput } from '../../../src/core/collectMembers';
import { statusOf } from '../../../src/core/collect/judgeFile';
import type { Collection, MemberReason } from '../../../src/core/domain/collection';
import type { StampSeen } from '../../../src/core/domain/submission';
import { vi } from '../../../src/text/vi';
import { clusterBook, FORM, LEAVES, SCHOOLS, unitSheet } from '../../builders/collecting';
import { plantedSheet, type Planted } from '../../builders/memberPlants';
import { sheet, workbook, type CellInput } from '../../builders/workbook';

const opened: ClusterBook = openCluster(clusterBook('unitSheets'), vi.sheets.log);

function collected(input: MemberInput, ...unwritable: Parameters<typeof collectMembers>[2] & object): Collection {
  if (opened.kind !== 'cluster') throw new Error(opened.kind);
  return collectMembers(opened, [input], unwritable);
}

const planted = (school: number, change: Partial<Planted> = {}): Planted => ({
  school,
  name: SCHOOLS[school] ?? '',
  plants: [],
  ...change,
});

const fileOf = (one: Planted, more: Partial<Extract<MemberInput, { workbook: unknown }>> = {}): MemberInput => ({
  file: 'a.xlsx',
  workbook: workbook(plantedSheet(one)),
  decision: null,
  ...more,
});

const issues = ({ issues: found }: Collection): readonly unknown[] =>
  found.map(({ issue: { rule, place, facts } }) => [rule, place, facts]);

describe('a file that cannot be used', () => {
  const refused = (reason: MemberReason): unknown => ({
    file: 'a.xlsx',
    unit: null,
    unitName: null,
    matchedBy: null,
    candidates: [],
    status: 'refused',
    reason,
    changes: [],
    earlier: null,
    stamp: null,
  });

  it('because it did not open is refused, saying why', () => {
    const { members, issues: found } = collected({ file: 'a.xlsx', failure: { code: 'encrypted' } });
    const failure = { code: 'notOpened', failure: { code: 'encrypted' } } as const;
    expect(members).toEqual([refused({ code: 'notUsable', failure })]);
    expect(found).toEqual([]);
  });

  it('because all its columns are reviewers’ is refused', () => {
    const rows = LEAVES.map(({ number, text, maximum }): CellInput[] => [number, text, maximum, maximum - 1, maximum - 2]);
    const head = ['TT', 'Nội dung', 'Điểm chuẩn', 'Thẩm định lần 1', 'Thẩm định lần 2'];
    const form = sheet('Phiếu', [[null, 'PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026'], [null, `Đơn vị: ${SCHOOLS[3]}`], [], head, ...rows]);
    const { members } = collected({ file: 'a.xlsx', workbook: workbook(form), decision: null });
    expect(members).toEqual([refused({ code: 'notUsable', failure: { code: 'noSelfColumn' } })]);
  });
});

describe('a file with a stamp (AUD-03)', () => {
  const stamp = (isIntact: boolean): StampSeen => ({ on: '28/11/2026 21:05', isIntact }) as StampSeen;

  it('says where something was typed after it, unless the officer accepts that', () => {
    const place = { at: null, unit: 'u11', criterion: null };
    expect(issues(collected(fileOf(planted(10), { stamp: stamp(false) })))).toEqual([
      ['AUD-03', place, { on: '28/11/2026 21:05' }],
    ]);
    const accepted = { stamp: stamp(false), decision: { kind: 'accept', unit: null } } as const;
    expect(issues(collected(fileOf(planted(10), accepted)))).toEqual([]);
    expect(issues(collected(fileOf(planted(10), { stamp: stamp(true) })))).toEqual([]);
    expect(collected(fileOf(planted(10), { stamp: stamp(true) })).members[0]?.stamp).toEqual(stamp(true));
  });
});

describe('a cell of the cluster that cannot be written', () => {
  it('is left, saying so; the others are taken', () => {
    const whole = collected(fileOf(planted(10))).members[0]?.changes ?? [];
    const [first, second] = whole;
    if (first?.at === undefined || first.at === null || second === undefined) throw new Error('Every claim is taken');
    const left = collected(fileOf(planted(10)), first.at).members[0]?.changes;
    expect(first.put).not.toBeNull();
    expect(left).toEqual([{ ...first, put: null, notTaken: 'notWritable' }, ...whole.slice(1)]);
    for (const apart of [{ sheet: 'Khác' }, { row: 900 }, { column: 900 }])
      expect(collected(fileOf(planted(10)), { ...first.at, ...apart }).members[0]?.changes).toEqual(whole);
  });
});

describe('a file that is sent back without a reason or a name (AUD-02)', () => {
  const returned = (one: Planted): readonly unknown[] => issues(collected(fileOf(one, { decision: { kind: 'refuse' } })));
  const facts = (name: string): unknown => ({ file: 'a.xlsx', name, lacks: ['reason', 'by'] });

  it('is told with the school as the cluster writes it, else as the file does', () => {
    const short = 'TCT Tôn Đức Thắng, tỉnh An Giang';
    expect(returned(planted(0, { name: short }))).toContainEqual([
      'AUD-02',
      { at: null, unit: 'u1', criterion: null },
      facts(SCHOOLS[0]),
    ]);
    const stranger = 'Trường Chính trị tỉnh Thái Nguyên';
    expect(returned(planted(11, { name: stranger }))).toEqual([
      ['AUD-02', { at: null, unit: null, criterion: null }, facts(stranger)],
    ]);
  });

  it('is told without a name where several schools are filled in', () => {
    const several = workbook(...[3, 4].map((school) => plantedSheet(planted(school, { sheet: `Phiếu ${String(school)}` }))));
    const found = collected({ file: 'a.xlsx', workbook: several, decision: { kind: 'refuse' } });
    expect(issues(found)).toEqual([['AUD-02', { at: null, unit: null, criterion: null }, facts('')]]);
  });
});

describe('an empty form', () => {
  it('is refused: nothing was filled in', () => {
    const form = unitSheet('Phiếu', SCHOOLS[3], [...FORM], { self: () => null });
    const { members } = collected({ file: 'a.xlsx', workbook: workbook(form), decision: null });
    expect(members.map(({ status, reason, unit }) => [status, reason, unit])).toEqual([
      ['refused', { code: 'nothingFilled' }, 'u4'],
    ]);
  });
});

describe('what becomes of a file, by the reason', () => {
  const STATUS: Readonly<Record<MemberReason['code'], 'refused' | 'toDecide'>> = {
    notUsable: 'refused',
    refusedByOfficer: 'refused',
    unitUnknown: 'refused',
    nothingFilled: 'refused',
    unitTwice: 'refused',
    rowsDiffer: 'refused',
    sheetProtected: 'refused',
    unitNotNamed: 'toDecide',
    unitNotSure: 'toDecide',
    unitMerged: 'toDecide',
    severalUnitsFilled: 'toDecide',
    versionDiffers: 'toDecide',
    wordingNotSure: 'toDecide',
    bothChanged: 'toDecide',
  };

  it.each(Object.entries(STATUS))('%s: %s', (code, status) => {
    expect(statusOf({ code } as MemberReason)).toBe(status);
  });
});
