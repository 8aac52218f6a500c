/** What the registers of a year say in words: every word that is understood, what a blank cell means, where a record stands. */
import { decimalText, type Points } from '../../../../src/core/domain/points';
import { readActivities } from '../../../../src/core/read/year/readActivities';
import { readHistory } from '../../../../src/core/read/year/readHistory';
import { readMembers } from '../../../../src/core/read/year/readMembers';
import { readRegistrations } from '../../../../src/core/read/year/readRegistrations';
import { readStandard } from '../../../../src/core/read/year/readStandard';
import { readTargets } from '../../../../src/core/read/year/readTargets';
import { sheet, type CellInput } from '../../../builders/workbook';

const said = (number: Points | null | undefined): string | null =>
  number === null || number === undefined ? null : decimalText(number);
const page = (...rows: readonly (readonly CellInput[])[]) => sheet('Sổ', rows);

describe('«Thành viên»', () => {
  const read = (role: CellInput, state: CellInput = null) =>
    readMembers(page(['Năm', 'Đơn vị', 'Vai trò', 'Trạng thái'], [2026, 'Trường M', role, state]), false);

  it.each([
    ['Cụm trưởng', 'leader'],
    ['Trưởng cụm', 'leader'],
    ['Khối trưởng', 'leader'],
    ['leader', 'leader'],
    ['Cụm phó', 'deputy'],
    ['Phó cụm', 'deputy'],
    ['Khối phó', 'deputy'],
    ['deputy', 'deputy'],
    ['Thành viên', 'member'],
    ['member', 'member'],
    ['Đăng cai', 'host'],
    ['Đơn vị đăng cai', 'host'],
    ['host', 'host'],
    ['CUM TRUONG', 'leader'],
  ])('a role «%s» is %s', (word, role) => {
    const { members, findings } = read(word);
    expect([members[0]?.roles, findings]).toEqual([[role], []]);
  });

  it('a unit may have two roles, and is a member where none is said', () => {
    expect(read('Cụm trưởng; Đăng cai').members[0]?.roles).toEqual(['leader', 'host']);
    expect(read('Cụm phó\nĐăng cai').members[0]?.roles).toEqual(['deputy', 'host']);
    expect(read(null, 'Dự kiến').members[0]?.roles).toEqual(['member']);
  });

  it('a role nobody knows is asked about, with the words that are known and the cell, and is none', () => {
    const { members, findings } = read('Cụm trưởng; Trưởng ban');
    expect(members[0]?.roles).toEqual(['leader']);
    expect(findings).toEqual([
      {
        code: 'wordUnknown',
        severity: 'error',
        at: { sheet: 'Sổ', row: 2, column: 3 },
        facts: { heading: 'Vai trò', text: 'Trưởng ban', known: ['Cụm trưởng', 'Cụm phó', 'Thành viên', 'Đăng cai'] },
      },
    ]);
  });

  it.each([
    ['Công nhận', 'recognised'],
    ['Đã công nhận', 'recognised'],
    ['recognised', 'recognised'],
    ['Giới thiệu', 'introduced'],
    ['Được giới thiệu', 'introduced'],
    ['introduced', 'introduced'],
    ['Dự kiến', 'expected'],
    ['expected', 'expected'],
  ])('a state «%s» is %s', (word, state) => {
    const { members, findings } = read('Cụm trưởng', word);
    expect([members[0]?.state, findings]).toEqual([state, []]);
  });

  it('a state nobody knows is asked about and taken for none', () => {
    const { members, findings } = read('Cụm trưởng', 'Chờ');
    expect(members[0]?.state).toBeNull();
    expect(findings.map(({ code, at, facts }) => [code, at?.column, facts])).toEqual([
      ['wordUnknown', 4, { heading: 'Trạng thái', text: 'Chờ', known: ['Công nhận', 'Giới thiệu', 'Dự kiến'] }],
    ]);
  });

  it('what is not stated is null, and the record stands at its name', () => {
    expect(read(null, 'Dự kiến').members).toEqual([
      {
        cluster: null,
        year: 2026,
        unit: 'Trường M',
        roles: ['member'],
        from: null,
        to: null,
        state: 'expected',
        basis: null,
        note: null,
        at: { sheet: 'Sổ', row: 2, column: 2 },
      },
    ]);
  });

  it('a record without its year or its school is kept, and asked about', () => {
    const { members, findings } = readMembers(
      page(['Năm', 'Đơn vị', 'Vai trò', 'Căn cứ'], [null, 'Trường M', 'Cụm trưởng'], [2026, null, 'Cụm phó', 'QĐ 5']),
      false,
    );
    expect(members.map(({ year, unit }) => [year, unit])).toEqual([
      [0, 'Trường M'],
      [2026, ''],
    ]);
    expect(findings.map(({ code, at, facts }) => [code, at, facts])).toEqual([
      ['cellMissing', { sheet: 'Sổ', row: 2, column: 1 }, { heading: 'Năm' }],
      ['cellMissing', { sheet: 'Sổ', row: 3, column: 2 }, { heading: 'Đơn vị' }],
    ]);
  });

  it('the names below are a table of their own', () => {
    const { members, names, findings } = readMembers(
      page(
        ['Năm', 'Đơn vị', 'Vai trò'],
        [2026, 'Trường M', 'Cụm trưởng'],
        [],
        ['Tên chính thức', 'Tên gọi khác', 'Tỉnh, thành phố', 'Hợp nhất từ', 'Căn cứ', 'Từ ngày'],
        ['Trường Q', 'TCT Q; Trường CT Q', 'Tỉnh Q', 'Trường N\nTrường P', 'NQ 202', '01/7/2025'],
        ['Trường R', 'TCT R'],
      ),
      false,
    );
    expect(members).toHaveLength(1);
    expect(names).toEqual([
      {
        name: 'Trường Q',
        aliases: ['TCT Q', 'Trường CT Q'],
        province: 'Tỉnh Q',
        predecessors: ['Trường N', 'Trường P'],
        from: { year: 2025, month: 7, day: 1 },
        basis: 'NQ 202',
        at: { sheet: 'Sổ', row: 5, column: 1 },
      },
      {
        name: 'Trường R',
        aliases: ['TCT R'],
        province: null,
        predecessors: [],
        from: null,
        basis: null,
        at: { sheet: 'Sổ', row: 6, column: 1 },
      },
    ]);
    expect(findings).toEqual([]);
  });
});

describe('what stands in one cell of a register', () => {
  const HEADINGS = ['Năm', 'Đơn vị', 'Vai trò', 'Từ ngày', 'Đến ngày', 'Căn cứ'];
  const read = (...cells: readonly CellInput[]) => readMembers(page(HEADINGS, cells), false);

  it.each<[CellInput, number]>([
    [2026, 2026],
    ['2026', 2026],
    ['năm 2026', 2026],
    ['Năm 1999', 1999],
    [' NĂM 2026 ', 2026],
  ])('the year %j is %i', (year, expected) => {
    expect(read(year, 'Trường M', 'Cụm trưởng').members[0]?.year).toBe(expected);
  });

  it.each<[CellInput, string]>([
    ['nay', 'nay'],
    [26, '26'],
    [20261, '20261'],
    ['1826', '1826'],
    ['2026-2027', '2026-2027'],
    ['từ năm 2026', 'từ năm 2026'],
    [{ e: '#REF!' }, '#REF!'],
  ])('the year %j cannot be read, and the cell is named', (year, text) => {
    const { members, findings } = read(year, 'Trường M', 'Cụm trưởng');
    expect(members[0]?.year).toBe(0);
    expect(findings).toEqual([
      { code: 'yearUnread', severity: 'error', at: { sheet: 'Sổ', row: 2, column: 1 }, facts: { heading: 'Năm', text } },
    ]);
  });

  it.each<[CellInput, unknown]>([
    ['02/3/2026', { year: 2026, month: 3, day: 2 }],
    ['ngày 2 tháng 3 năm 2026', { year: 2026, month: 3, day: 2 }],
    // 2 March 2026 as Excel counts days.
    [
      { v: 46083, format: 'dd/mm/yyyy' },
      { year: 2026, month: 3, day: 2 },
    ],
  ])('the day %j is read', (day, expected) => {
    const { members, findings } = read(2026, 'Trường M', 'Cụm trưởng', day);
    expect([members[0]?.from, findings]).toEqual([expected, []]);
  });

  it.each<[CellInput, string]>([
    ['đầu năm', 'đầu năm'],
    ['31/02/2026', '31/02/2026'],
    [46083, '46083'],
    [{ e: '#N/A' }, '#N/A'],
  ])('the day %j cannot be read', (day, text) => {
    const { members, findings } = read(2026, 'Trường M', 'Cụm trưởng', null, day);
    expect(members[0]?.to).toBeNull();
    expect(findings).toEqual([
      { code: 'dateUnread', severity: 'error', at: { sheet: 'Sổ', row: 2, column: 5 }, facts: { heading: 'Đến ngày', text } },
    ]);
  });

  it.each<[CellInput, string | null]>([
    ['  QĐ 12 ', 'QĐ 12'],
    ['   ', null],
    [12, '12'],
    [{ v: 46083, format: 'dd/mm/yyyy' }, '2/3/2026'],
    [{ e: '#N/A' }, '#N/A'],
  ])('the words %j are %j', (cell, expected) => {
    expect(read(2026, 'Trường M', 'Cụm trưởng', null, null, cell).members[0]?.basis).toBe(expected);
  });

  it('a day is four years and a day later where the workbook counts from 1904', () => {
    const typed = [2026, 'Trường M', 'Cụm trưởng', { v: 46083 - 1462, format: 'dd/mm/yyyy' }];
    expect(readMembers(page(HEADINGS, typed), true).members[0]?.from).toEqual({ year: 2026, month: 3, day: 2 });
  });

  it('a remark of one cell, a number alone and a blank row are no records; a row of two things is', () => {
    const headings = ['STT', ...HEADINGS];
    const rows = [[null, 'Danh sách theo quyết định'], [2], [3, 2026], [4, 2026, 'Trường M'], [null, ' ', 'Trường N', 'Cụm phó']];
    expect(readMembers(page(headings, ...rows), false).members.map(({ unit }) => unit)).toEqual(['Trường M', 'Trường N']);
  });

  it('a heading given again begins anew, a column nobody knows is named, and the second of two alike is not known', () => {
    const { members, findings } = readMembers(
      page(
        ['Năm', 'Đơn vị', 'Vai trò', 'Điện thoại', ' '],
        [2025, 'Trường M', 'Cụm trưởng', '0912'],
        ['Vai trò', 'Năm', 'Đơn vị', 'Tên đơn vị'],
        ['Cụm phó', 2026, 'Trường N', 'Trường X'],
      ),
      false,
    );
    expect(members.map(({ year, unit, roles }) => [year, unit, roles[0]])).toEqual([
      [2025, 'Trường M', 'leader'],
      [2026, 'Trường N', 'deputy'],
    ]);
    expect(findings.map(({ code, at, facts }) => [code, at?.row, at?.column, facts])).toEqual([
      ['columnUnknown', 1, 4, { heading: 'Điện thoại' }],
      ['columnUnknown', 3, 4, { heading: 'Tên đơn vị' }],
    ]);
  });

  it('a sheet without the heading has no records', () => {
    expect(readMembers(page(['Năm', 'Đơn vị'], [2026, 'Trường M']), false)).toEqual({ members: [], names: [], findings: [] });
  });
});

describe('«Lịch sử»', () => {
  const HEADINGS = ['Năm', 'Đơn vị', 'Tổng điểm', 'Xếp hạng', 'Danh hiệu, hình thức khen thưởng', 'Kết quả khen thưởng'];
  const read = (...cells: readonly CellInput[]) => readHistory(page(HEADINGS, cells), false);

  it.each([
    ['Đề nghị', 'proposed'],
    ['proposed', 'proposed'],
    ['Được tặng', 'granted'],
    ['Đã tặng', 'granted'],
    ['granted', 'granted'],
    ['Không được tặng', 'refused'],
    ['refused', 'refused'],
  ])('an award «%s» is %s', (word, state) => {
    const { results, findings } = read(2025, 'Trường M', 95.5, 1, 'Cờ thi đua', word);
    expect([results[0]?.state, findings]).toEqual([state, []]);
  });

  it('an outcome nobody knows is asked about', () => {
    const { results, findings } = read(2025, 'Trường M', 95.5, 1, 'Cờ thi đua', 'Treo');
    expect(results[0]?.state).toBeNull();
    expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['wordUnknown', { heading: 'Kết quả khen thưởng', text: 'Treo', known: ['Đề nghị', 'Được tặng', 'Không được tặng'] }],
    ]);
  });

  it('a total and a place are numbers, a school without them has none', () => {
    const one = read(2025, 'Trường M', '95,5', 1).results[0];
    expect([said(one?.total), said(one?.place)]).toEqual(['95.5', '1']);
    expect(read(2025, 'Trường M').results).toEqual([
      {
        cluster: null,
        year: 2025,
        unit: 'Trường M',
        total: null,
        place: null,
        grade: null,
        award: null,
        state: null,
        decision: null,
        note: null,
        at: { sheet: 'Sổ', row: 2, column: 1 },
      },
    ]);
  });

  it('a total that is no number is named', () => {
    expect(read(2025, 'Trường M', 'chưa có').findings).toEqual([
      {
        code: 'numberUnread',
        severity: 'error',
        at: { sheet: 'Sổ', row: 2, column: 3 },
        facts: { heading: 'Tổng điểm', text: 'chưa có' },
      },
    ]);
  });
});

describe('«Hoạt động»', () => {
  const HEADINGS = ['Năm', 'Loại hoạt động', 'Nội dung', 'Đơn vị tham gia', 'Số người'];
  const read = (...cells: readonly CellInput[]) => readActivities(page(HEADINGS, cells), false);

  it.each([
    ['Hội thảo', 'seminar'],
    ['Hội thảo khoa học', 'seminar'],
    ['Tọa đàm', 'seminar'],
    ['Hội thảo, tọa đàm', 'seminar'],
    ['Giao lưu', 'exchange'],
    ['Giao lưu thể thao, văn nghệ', 'exchange'],
    ['Thể thao, văn nghệ', 'exchange'],
    ['Tham quan', 'visit'],
    ['Tham quan di tích lịch sử văn hóa', 'visit'],
    ['Về nguồn', 'visit'],
    ['Thiện nguyện', 'charity'],
    ['An sinh xã hội', 'charity'],
    ['Tặng quà', 'charity'],
  ])('«%s» is of the kind %s', (word, kind) => {
    const { activities, findings } = read(2026, word, 'Cùng nhau');
    expect([activities[0]?.kind, findings]).toEqual([kind, []]);
  });

  it('another kind is asked about, and the activity is kept', () => {
    const { activities, findings } = read(2026, 'Tập huấn', 'Cùng nhau', 'Trường M; Trường N', 40);
    expect(activities.map(({ kind, participants, people, at }) => [kind, participants, said(people), at])).toEqual([
      [null, ['Trường M', 'Trường N'], '40', { sheet: 'Sổ', row: 2, column: 3 }],
    ]);
    expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
      [
        'wordUnknown',
        { heading: 'Loại hoạt động', text: 'Tập huấn', known: ['Hội thảo', 'Giao lưu', 'Tham quan', 'Thiện nguyện'] },
      ],
    ]);
  });

  it('what is not stated is null, or nobody', () => {
    expect(read(2026, 'Hội thảo').activities).toEqual([
      {
        cluster: null,
        year: 2026,
        kind: 'seminar',
        what: '',
        host: null,
        place: null,
        on: null,
        participants: [],
        people: null,
        basis: null,
        note: null,
        at: { sheet: 'Sổ', row: 2, column: 3 },
      },
    ]);
  });
});

describe('«Chỉ tiêu»', () => {
  const HEADINGS = ['Năm', 'Nội dung chỉ tiêu', 'Phép so', 'Từ', 'Đến', 'Đơn vị tính', 'Tính chất', 'Kết quả'];
  const read = (...cells: readonly CellInput[]) => readTargets(page(HEADINGS, cells), false);

  it.each([
    ['=', 'equal'],
    ['bằng', 'equal'],
    ['đạt', 'equal'],
    ['≥', 'atLeast'],
    ['>=', 'atLeast'],
    ['ít nhất', 'atLeast'],
    ['trở lên', 'atLeast'],
    ['từ', 'atLeast'],
    ['≤', 'atMost'],
    ['<=', 'atMost'],
    ['không quá', 'atMost'],
    ['nhiều nhất', 'atMost'],
    ['tối đa', 'atMost'],
    ['khoảng', 'between'],
    ['từ - đến', 'between'],
    ['từ … đến', 'between'],
    ['từ … đến …', 'between'],
    ['trong khoảng', 'between'],
  ])('«%s» compares as %s', (word, operator) => {
    const { targets, findings } = read(2026, 'Lao động tiên tiến', word, 90);
    expect([targets[0]?.operator, findings]).toEqual([operator, []]);
  });

  it.each([
    ['Mục tiêu', 'goal'],
    ['Trần', 'ceiling'],
    ['Không vượt', 'ceiling'],
    [null, 'goal'],
  ])('the nature %j is a %s', (word, kind) => {
    const { targets, findings } = read(2026, 'Lao động tiên tiến', '≥', 90, null, '%', word);
    expect([targets[0]?.kind, findings]).toEqual([kind, []]);
  });

  it('words nobody knows are asked about; the target then has no comparison and is a goal', () => {
    const { targets, findings } = read(2026, 'Lao động tiên tiến', 'gần', 90, null, '%', 'Mơ ước');
    expect(targets.map(({ operator, kind }) => [operator, kind])).toEqual([[null, 'goal']]);
    expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['wordUnknown', { heading: 'Phép so', text: 'gần', known: ['=', '≥', '≤', 'khoảng'] }],
      ['wordUnknown', { heading: 'Tính chất', text: 'Mơ ước', known: ['Mục tiêu', 'Trần'] }],
    ]);
  });

  it('only a percent is a share', () => {
    expect(read(2026, 'Lao động tiên tiến', '≥', 90, null, '%').targets.map((one) => [one.isShare, one.unitOfMeasure])).toEqual([
      [true, '%'],
    ]);
    expect(read(2026, 'Lớp', '≥', 9, null, 'lớp').targets.map((one) => [one.isShare, one.unitOfMeasure])).toEqual([
      [false, 'lớp'],
    ]);
    expect(read(2026, 'Lớp', '≥', 9).targets.map((one) => [one.isShare, one.unitOfMeasure])).toEqual([[false, null]]);
  });

  it('a bare target knows where it and its result stand, and the rest is null', () => {
    const { targets } = read(2026, 'Lao động tiên tiến', '≥');
    expect(targets).toEqual([
      {
        cluster: null,
        year: 2026,
        unit: null,
        id: null,
        text: 'Lao động tiên tiến',
        operator: 'atLeast',
        least: null,
        most: null,
        isShare: false,
        unitOfMeasure: null,
        kind: 'goal',
        base: null,
        whole: null,
        result: null,
        basis: null,
        note: null,
        at: { sheet: 'Sổ', row: 2, column: 2 },
        resultAt: { sheet: 'Sổ', row: 2, column: 8 },
      },
    ]);
  });

  const LAW = ['Áp dụng cho', 'Không quá (%)', 'Văn bản', 'Cảnh báo', 'Hiệu lực từ ngày'];
  const limits = (...rows: readonly (readonly CellInput[])[]) => readTargets(page(HEADINGS, [], LAW, ...rows), false);

  it.each([
    ['Có', true],
    ['x', true],
    ['Không', false],
    [null, false],
  ])('the law warns where «%s» is typed: %s', (word, warns) => {
    const { limits: law, findings } = limits(['Chiến sĩ thi đua cơ sở', 15, 'Nghị định 91/2017/NĐ-CP', word]);
    expect([law?.[0]?.warns, findings]).toEqual([warns, []]);
  });

  it('no list of the law is not an empty one', () => {
    expect(read(2026, 'Lao động tiên tiến', '≥', 90).limits).toBeNull();
    expect(limits().limits).toEqual([]);
  });

  it('a limit states its law, and asks about a word it does not know', () => {
    const { limits: law, findings } = limits(
      ['Chiến sĩ thi đua cơ sở', 15, 'NĐ 91', 'nhắc', '01/10/2017'],
      [null, 20, null, 'x'],
    );
    expect(law?.map((one) => ({ ...one, most: said(one.most) }))).toEqual([
      {
        about: 'Chiến sĩ thi đua cơ sở',
        most: '15',
        base: null,
        document: 'NĐ 91',
        clause: null,
        from: { year: 2017, month: 10, day: 1 },
        to: null,
        warns: false,
      },
      { about: '', most: '20', base: null, document: '', clause: null, from: null, to: null, warns: true },
    ]);
    expect(findings.map(({ code, facts }) => [code, 'heading' in facts ? facts.heading : null])).toEqual([
      ['cellMissing', 'Áp dụng cho'],
      ['cellMissing', 'Văn bản'],
      ['wordUnknown', 'Cảnh báo'],
    ]);
  });
});

describe('«Trường chuẩn»', () => {
  const STATES = ['Năm', 'Đơn vị', 'Mức', 'Nhóm tiêu chí', 'Thời điểm', 'Số tiêu chí đạt', 'Năm phấn đấu', 'Nội dung còn thiếu'];
  const RULES = ['Mức chuẩn', 'Nhóm tiêu chí của mức', 'Số tiêu chí', 'Văn bản', 'Hiệu lực từ ngày', 'Hiệu lực đến ngày'];
  const SHARES = ['Năm', 'Đơn vị', 'Tỷ lệ', 'Tử số', 'Mẫu số', 'Tỷ lệ nêu (%)', 'Yêu cầu từ (%)'];

  it('three tables of one sheet are told apart, and the figures of the chart are none of them', () => {
    const { states, rules, shares, findings } = readStandard(
      page(
        STATES,
        [2023, 'Trường M', 1, 'toàn bộ', '13/11/2023', 26, 2026, 'Đề án; Cơ sở vật chất'],
        [],
        RULES,
        [1, null, 55, '11-QĐ/TW', '19/5/2021'],
        [2, 'Đội ngũ', null, '11-QĐ/TW'],
        [],
        SHARES,
        [2023, 'Trường M', 'Giảng viên chính', 3, 22, 14, 15],
        [],
        ['Số liệu biểu đồ', 'Đơn vị', '2023'],
        [null, 'Trường M', 26],
      ),
      false,
    );
    expect(findings).toEqual([]);
    expect(states.map((one) => ({ ...one, reached: said(one.reached) }))).toEqual([
      {
        cluster: null,
        year: 2023,
        unit: 'Trường M',
        level: 1,
        group: null,
        on: { year: 2023, month: 11, day: 13 },
        reached: '26',
        above: null,
        targetYear: 2026,
        missing: ['Đề án', 'Cơ sở vật chất'],
        basis: null,
        note: null,
        at: { sheet: 'Sổ', row: 2, column: 6 },
      },
    ]);
    expect(rules?.map((one) => ({ ...one, criteria: said(one.criteria) }))).toEqual([
      { level: 1, group: null, criteria: '55', document: '11-QĐ/TW', from: { year: 2021, month: 5, day: 19 }, to: null },
      { level: 2, group: 'Đội ngũ', criteria: null, document: '11-QĐ/TW', from: null, to: null },
    ]);
    expect(
      shares.map(({ name, part, whole, stated, asked, at }) => [name, ...[part, whole, stated, asked].map(said), at]),
    ).toEqual([['Giảng viên chính', '3', '22', '14', '15', { sheet: 'Sổ', row: 9, column: 6 }]]);
  });

  it.each([
    ['toàn bộ', null],
    ['Tất cả', null],
    ['Tổng số', null],
    ['TỔNG', null],
    [null, null],
    ['Tổng hợp', 'Tổng hợp'],
    ['Đào tạo, bồi dưỡng', 'Đào tạo, bồi dưỡng'],
    ['không phải toàn bộ', 'không phải toàn bộ'],
  ])('the group %j is %j', (word, group) => {
    expect(readStandard(page(STATES, [2023, 'Trường M', 1, word, null, 26]), false).states[0]?.group).toBe(group);
    const { rules } = readStandard(page(RULES, [1, word, 55, '11-QĐ/TW']), false);
    expect(rules?.[0]?.group).toBe(group);
  });

  it('nothing stated is null; without the list of levels there are no rules, which is not an empty list', () => {
    const { states, rules, shares } = readStandard(page(STATES, [2023, 'Trường M']), false);
    expect(states.map(({ level, reached, targetYear, missing }) => [level, reached, targetYear, missing])).toEqual([
      [null, null, null, []],
    ]);
    expect([rules, shares]).toEqual([null, []]);
    expect(readStandard(page(RULES), false).rules).toEqual([]);
    expect(readStandard(page(SHARES, [2023, 'Trường M', 'Giảng viên chính']), false).shares).toEqual([
      {
        cluster: null,
        year: 2023,
        unit: 'Trường M',
        name: 'Giảng viên chính',
        part: null,
        whole: null,
        stated: null,
        asked: null,
        basis: null,
        at: { sheet: 'Sổ', row: 2, column: 6 },
      },
    ]);
  });
});

describe('a register with no more columns than it is known by', () => {
  it('«Thành viên»', () => {
    const { members, names, findings } = readMembers(
      page(
        ['Năm', 'Đơn vị', 'Vai trò'],
        [2026, 'Trường M', 'Cụm phó'],
        [],
        ['Tên chính thức', 'Tên gọi khác'],
        ['Trường M', 'TCT M'],
      ),
      false,
    );
    expect(members).toEqual([
      {
        cluster: null,
        year: 2026,
        unit: 'Trường M',
        roles: ['deputy'],
        from: null,
        to: null,
        state: null,
        basis: null,
        note: null,
        at: { sheet: 'Sổ', row: 2, column: 2 },
      },
    ]);
    expect(names.map(({ province, predecessors, from, basis }) => [province, predecessors, from, basis])).toEqual([
      [null, [], null, null],
    ]);
    expect(findings).toEqual([]);
  });

  it('«Lịch sử»', () => {
    const headings = ['Năm', 'Đơn vị', 'Danh hiệu, hình thức khen thưởng'];
    const { results, findings } = readHistory(page(headings, [2025, 'Trường M', 'Bằng khen']), false);
    expect(results).toEqual([
      {
        cluster: null,
        year: 2025,
        unit: 'Trường M',
        total: null,
        place: null,
        grade: null,
        award: 'Bằng khen',
        state: null,
        decision: null,
        note: null,
        at: { sheet: 'Sổ', row: 2, column: 1 },
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('«Hoạt động»', () => {
    const { activities, findings } = readActivities(page(['Năm', 'Loại', 'Nội dung'], [2026, 'Về nguồn', 'Điện Biên']), false);
    expect(activities).toEqual([
      {
        cluster: null,
        year: 2026,
        kind: 'visit',
        what: 'Điện Biên',
        host: null,
        place: null,
        on: null,
        participants: [],
        people: null,
        basis: null,
        note: null,
        at: { sheet: 'Sổ', row: 2, column: 3 },
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('«Chỉ tiêu»', () => {
    const { targets, limits, findings } = readTargets(
      page(
        ['Năm', 'Chỉ tiêu', 'Phép so', 'Kết quả'],
        [2026, 'Lao động tiên tiến', '≥', 32],
        [],
        ['Áp dụng cho', 'Văn bản', 'Cảnh báo'],
        ['Chiến sĩ thi đua cơ sở', 'NĐ 91', 'Có'],
      ),
      false,
    );
    expect(targets.map((one) => ({ ...one, result: said(one.result) }))).toEqual([
      {
        cluster: null,
        year: 2026,
        unit: null,
        id: null,
        text: 'Lao động tiên tiến',
        operator: 'atLeast',
        least: null,
        most: null,
        isShare: false,
        unitOfMeasure: null,
        kind: 'goal',
        base: null,
        whole: null,
        result: '32',
        basis: null,
        note: null,
        at: { sheet: 'Sổ', row: 2, column: 2 },
        resultAt: { sheet: 'Sổ', row: 2, column: 4 },
      },
    ]);
    expect(limits).toEqual([
      {
        about: 'Chiến sĩ thi đua cơ sở',
        most: null,
        base: null,
        document: 'NĐ 91',
        clause: null,
        from: null,
        to: null,
        warns: true,
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('«Trường chuẩn»', () => {
    const { states, rules, shares, findings } = readStandard(
      page(
        ['Năm', 'Đơn vị', 'Đạt'],
        [2023, 'Trường M', 26],
        [],
        ['Mức chuẩn', 'Số tiêu chí'],
        [1, 55],
        [],
        ['Năm', 'Đơn vị', 'Tỷ lệ', 'Tỷ lệ nêu (%)'],
        [2023, 'Trường M', 'Giảng viên chính', 14],
      ),
      false,
    );
    const plain = { cluster: null, year: 2023, unit: 'Trường M', basis: null };
    expect(states.map((one) => ({ ...one, reached: said(one.reached) }))).toEqual([
      {
        ...plain,
        level: null,
        group: null,
        on: null,
        reached: '26',
        above: null,
        targetYear: null,
        missing: [],
        note: null,
        at: { sheet: 'Sổ', row: 2, column: 3 },
      },
    ]);
    expect(rules?.map((one) => ({ ...one, criteria: said(one.criteria) }))).toEqual([
      { level: 1, group: null, criteria: '55', document: null, from: null, to: null },
    ]);
    expect(shares.map((one) => ({ ...one, stated: said(one.stated) }))).toEqual([
      {
        ...plain,
        name: 'Giảng viên chính',
        part: null,
        whole: null,
        stated: '14',
        asked: null,
        at: { sheet: 'Sổ', row: 8, column: 4 },
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('«Đăng ký»', () => {
    const { registrations, conditions, findings } = readRegistrations(
      page(
        ['Năm', 'Đơn vị', 'Danh hiệu đăng ký'],
        [2026, 'Trường M', 'Cờ thi đua; Bằng khen'],
        [],
        ['Điều kiện xét', 'Áp dụng'],
        ['Báo cáo', 'Không'],
      ),
      false,
    );
    expect(registrations).toEqual([
      {
        cluster: null,
        year: 2026,
        unit: 'Trường M',
        titles: ['Cờ thi đua', 'Bằng khen'],
        theme: null,
        pledge: null,
        pledgedOn: null,
        reports: null,
        discipline: null,
        basis: null,
        note: null,
        at: { sheet: 'Sổ', row: 2, column: 2 },
        failed: [],
      },
    ]);
    expect(conditions).toEqual([{ kind: 'reports', applies: false, document: null, from: null, to: null }]);
    expect(findings).toEqual([]);
  });
});
