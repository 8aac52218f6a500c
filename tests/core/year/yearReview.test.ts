/** Which year and which cluster a workbook is of, and what its registers are held against. */
import { appraise } from '../../../src/core/appraise';
import type { Appraisal } from '../../../src/core/domain/appraisal';
import { yearReview } from '../../../src/core/yearReview';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { policy, totals } from '../../builders/readings';
import { sheet, workbook, type CellInput } from '../../builders/workbook';

type Row = readonly CellInput[];

const members = (...rows: readonly Row[]): Sheet =>
  sheet('Thành viên', [['Cụm', 'Năm', 'Đơn vị', 'Vai trò', 'Trạng thái'], ...rows]);
const of = (...sheets: readonly Sheet[]) => yearReview(workbook(...sheets), null);
const appraisal = (more: Partial<Appraisal> = {}): Appraisal => ({
  recognition: { kind: 'recognised', layout: 'unitsDown', sheets: [], clues: [] },
  reading: totals({ M: '90', N: '80' }),
  policy: policy({ year: null }),
  issues: [],
  scorecards: [],
  standings: [],
  proposal: { awards: [] },
  isBlocked: false,
  ...more,
});

describe('a workbook of registers alone', () => {
  it('is of the last year whose posts are held: one that is only introduced or expected is still to come', () => {
    const held: readonly Row[] = [
      ['Cụm 2', 2025, 'Trường M', 'Cụm trưởng', null],
      ['Cụm 1', 2026, 'Trường M', 'Thành viên', null],
      ['Cụm 3', 2026, 'Trường N', 'Cụm trưởng', 'Công nhận'],
    ];
    const next = (state: string): Row => ['Cụm 9', 2027, 'Trường M', 'Cụm trưởng', state];
    expect(of(members(...held))).toMatchObject({ year: 2026, cluster: 'Cụm 1' });
    expect(of(members(...held, next('Giới thiệu'))).year).toBe(2026);
    expect(of(members(...held, next('Dự kiến'))).year).toBe(2026);
    expect(of(members(next('Giới thiệu'))).year).toBe(2027);
    expect(of(members(next('Công nhận'), ...held)).year).toBe(2027);
  });

  it('has the cluster of its members of that year; without one, none', () => {
    expect(of(members([null, 2026, 'Trường M', 'Cụm trưởng', null], ['Cụm 2', 2026, 'Trường N', null, null])).cluster).toBe(
      'Cụm 2',
    );
    expect(of(members(['Cụm 2', 2025, 'Trường M', null, null], [null, 2026, 'Trường M', null, null])).cluster).toBeNull();
  });

  it('without members is of no year: no turn, no attendance and nothing to hold it against', () => {
    expect(of(sheet('Ghi chú', [['Xin chào']]))).toMatchObject({
      cluster: null,
      year: null,
      turns: [],
      attendance: [],
      proposed: new Map(),
      findings: [],
    });
  });

  it('says whose turn it was and who took part, in its year', () => {
    const activities = sheet('Hoạt động', [
      ['Cụm', 'Năm', 'Loại', 'Nội dung', 'Đơn vị tham gia'],
      ['Cụm 2', 2026, 'Hội thảo', 'Hội thảo khoa học', 'Trường M'],
    ]);
    const found = of(
      members(['Cụm 2', 2026, 'Trường M', 'Cụm trưởng', null], ['Cụm 2', 2026, 'Trường N', null, null]),
      activities,
    );
    expect(found.turns).toEqual([
      { unit: 'Trường M', led: [2026], deputised: [], hosted: [] },
      { unit: 'Trường N', led: [], deputised: [], hosted: [] },
    ]);
    expect(found.attendance).toEqual([
      { unit: 'Trường M', attended: 1, of: 1 },
      { unit: 'Trường N', attended: 0, of: 1 },
    ]);
  });
});

describe('beside scores', () => {
  const book = workbook(members(['Cụm 2', 2025, 'Trường M', 'Cụm trưởng', null]));
  const review = (more: Partial<Appraisal>) => yearReview(book, appraisal(more));
  const titled = (year: number | null, name: string | null): Partial<Appraisal> => ({
    reading: { ...totals({ M: '90', N: '80' }), cluster: { name, year, period: null } },
  });

  it('the year is that of the scores, else of the policy, else of the members', () => {
    expect(review({ ...titled(2027, null), policy: policy({ year: 2026 }) }).year).toBe(2027);
    expect(review({ policy: policy({ year: 2026 }) }).year).toBe(2026);
    expect(review({ reading: null, policy: policy({ year: 2026 }) }).year).toBe(2026);
    expect(review({}).year).toBe(2025);
    expect(review({ reading: null }).year).toBe(2025);
  });

  it('the cluster is named as the policy writes it, else as the title, else as its members', () => {
    expect(review({ ...titled(null, 'CỤM 7'), policy: policy({ year: null, clusterName: 'Cụm 7' }) }).cluster).toBe('Cụm 7');
    expect(review(titled(null, 'CỤM 7')).cluster).toBe('CỤM 7');
    expect(review({}).cluster).toBe('Cụm 2');
  });

  it('who is put forward for what is told of every school, by its official name', () => {
    const names = sheet('Thành viên', [
      ['Cụm', 'Năm', 'Đơn vị', 'Vai trò'],
      ['Cụm 2', 2026, 'Trường M', 'Cụm trưởng'],
      [],
      ['Tên chính thức', 'Tên gọi khác'],
      ['Trường Chính trị N', 'Trường N'],
    ]);
    const awards = [
      { name: 'Cờ', nominees: [{ unit: 'N' }] },
      { name: 'Bằng khen', nominees: [{ unit: 'M' }, { unit: 'N' }] },
      { name: 'Giấy khen', nominees: [] },
    ] as unknown as Appraisal['proposal']['awards'];
    const { proposed } = yearReview(workbook(names), appraisal({ proposal: { awards } }));
    expect([...proposed]).toEqual([
      ['Trường M', ['Bằng khen']],
      ['Trường Chính trị N', ['Cờ', 'Bằng khen']],
    ]);
    expect([...yearReview(workbook(names), appraisal({ reading: null, proposal: { awards } })).proposed]).toEqual([]);
  });

  it('members and scores of one year are held against each other, not where there is no year or nobody is scored', () => {
    const codes = (given: Appraisal | null, ...sheets: readonly Sheet[]): readonly string[] =>
      yearReview(workbook(...sheets), given).findings.map(({ code, facts }) =>
        `${code} ${'unit' in facts ? facts.unit : ''}`.trim(),
      );
    const own = members(['Cụm 2', 2026, 'Trường M', 'Cụm trưởng', null], ['Cụm 2', 2026, 'Trường P', null, null]);
    const scored = appraisal({ policy: policy({ year: 2026 }) });
    expect(codes(scored, own)).toEqual(['memberUnscored Trường P', 'scoredNoMember Trường N']);
    expect(codes(appraisal({ policy: policy({ year: 2026 }), reading: null }), own)).toEqual([]);
    expect(codes(appraisal(), sheet('Ghi chú', [['x']]))).toEqual([]);
  });

  it('what the registers hold is checked, each by its own rules', () => {
    const registers = workbook(
      members(['Cụm 2', 2026, 'Trường M', 'Cụm trưởng', null], ['Cụm 2', 2026, 'Trường N', 'Cụm trưởng', null]),
      sheet('Đăng ký', [
        ['Năm', 'Đơn vị', 'Danh hiệu đăng ký'],
        [2026, 'Trường M', 'Cờ'],
        [2026, 'Trường N', null],
      ]),
      sheet('Trường chuẩn', [
        ['Năm', 'Đơn vị', 'Số tiêu chí đạt', 'Trong đó vượt'],
        [2026, 'Trường M', 10, 12],
      ]),
      sheet('Hoạt động', [
        ['Năm', 'Loại', 'Nội dung', 'Ngày'],
        [2026, 'Chưa biết', 'Hội thảo khoa học', '5/3/2025'],
      ]),
      sheet('Thống kê', [
        ['Cụm 2 – Năm 2026'],
        ['STT', 'Nội dung', 'Cách chia', 'Đơn vị tính', 'Trường M', 'Toàn Cụm'],
        ['1', 'Cán bộ', null, 'người', 35, null],
        ['1.1', 'Nam', 'Giới tính', 'người', 17, null],
        ['1.2', 'Nữ', 'Giới tính', 'người', 17, null],
      ]),
      sheet('Chỉ tiêu', [
        ['Năm', 'Mã', 'Nội dung chỉ tiêu', 'Phép so', 'Từ', 'Đến', 'Kết quả'],
        [2026, 'T1', 'Tỷ lệ hoàn thành', 'khoảng', 90, 80, null],
      ]),
    );
    const codes = new Set(yearReview(registers, null).findings.map(({ code }) => code));
    expect([...codes].sort()).toEqual([
      'activityOtherYear',
      'boundsTurned',
      'leaderTwice',
      'partsDiffer',
      'standardAboveReached',
      'titlesMissing',
      'wordUnknown',
    ]);
  });
});

describe('a real workbook', () => {
  it('is reviewed with what was appraised of it', () => {
    const book = workbook(
      sheet('Chấm điểm', [
        ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
        ['TT', 'Đơn vị', '1. Mở lớp (10 điểm)', '2. Nghiên cứu (10 điểm)'],
        [1, 'Trường M', 9, 9],
        [2, 'Trường N', 8, 8],
      ]),
    );
    const found = yearReview(book, appraise(book));
    expect([found.year, [...found.proposed.keys()]]).toEqual([2026, ['Trường M', 'Trường N']]);
  });
});
