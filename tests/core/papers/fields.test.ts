/** What fills the fields of an office's own template: every field by its Vietnamese name, and lists row by row. */
import type { Appraisal } from '../../../src/core/domain/appraisal';
import type { Indicator } from '../../../src/core/domain/reading';
import { fillFields, type FilledTemplate } from '../../../src/core/papers/fields/fillFields';
import { quantitiesOf, subjectOf } from '../../../src/core/papers/report/quantities';
import { shareOfVotes } from '../../../src/core/papers/ballot/shareOfVotes';
import { exactText, points } from '../../../src/core/domain/points';
import { fieldKey, type TemplateField } from '../../../src/core/workbook/paperTemplate';
import { papers as words } from '../../../src/text/vi/papers';
import { award, ballots, number, reading, threshold } from '../../builders/readings';
import { appraisal, type AppraisalSpec } from '../render/appraisals';
import { indicator, ON, saying } from './made';

const SPEC: AppraisalSpec = {
  criteria: [{ id: 'I', maximum: '100' }, { id: 'T', maximum: '10', kind: 'bonus' }], // prettier-ignore
  units: {
    A: { I: { self: '97', agreed: '98.5' }, T: { self: '1', agreed: '2' } },
    B: { I: { self: '96', agreed: '95' }, T: { self: null, agreed: '0' } },
    C: { I: { self: '91', agreed: '90' }, T: { self: null, agreed: '0' } },
  },
  stages: ['self', 'agreed'],
  disqualified: { C: 'Vi phạm kỷ luật' },
  policy: {
    rounding: { at: 'total', decimals: 2 },
    awards: [
      award('co', { name: 'Cờ thi đua', vote: { threshold: threshold('80'), of: 'members' } }),
      award('bang', { name: 'Bằng khen' }),
    ],
  },
  ballots: ballots({ members: 10, present: 8, written: 1, returned: 9, votes: [{ unit: 'A', yes: 8, no: 1, invalid: 0 }] }),
};
const INDICATORS = [
  indicator('Trường A', 'Số lớp', '12', { 'Chính quy': '8', 'Tại chức': '4' }, { 'Học viên nữ': '3' }),
  indicator('Trường B', 'Số lớp', '10', { 'Chính quy': '6', 'Tại chức': '4' }, { 'Học viên nữ': '2' }),
  indicator('Trường C', 'Số lớp', '5', { 'Chính quy': '5', 'Tại chức': '0' }, { 'Học viên nữ': null }),
];
const CLUSTER = { name: 'Cụm thi đua số 2', year: 2026, period: 'year' as const };
const of = (spec: AppraisalSpec = SPEC, cluster: Partial<typeof CLUSTER> & object = CLUSTER): Appraisal =>
  saying(appraisal(spec), { cluster: { ...CLUSTER, ...cluster }, indicators: INDICATORS });

const at = { paragraph: 'p', cell: null };
const field = (name: string, kind: TemplateField['kind'] = 'value'): TemplateField => ({ kind, name, at });
function filled(from: Appraisal, ...fields: readonly (TemplateField | string)[]): FilledTemplate {
  if (from.reading === null) throw new Error('nothing was read');
  return fillFields(
    fields.map((one) => (typeof one === 'string' ? field(one) : one)),
    from,
    from.reading,
    words,
    ON,
  );
}
function copies(from: Appraisal, ...fields: readonly (TemplateField | string)[]) {
  const found = filled(from, ...fields);
  if (found.kind === 'problems') throw new Error(JSON.stringify(found.problems));
  return found.copies;
}
const problems = (from: Appraisal, ...fields: readonly (TemplateField | string)[]): readonly string[] => {
  const found = filled(from, ...fields);
  return found.kind === 'problems' ? found.problems.map(({ code, field: name }) => `${code} ${name}`) : [];
};
/** One field of the cluster. */
const value = (name: string, from = of()): string | undefined => copies(from, name)[0]?.values.values.get(fieldKey(name));
/** The rows of a list, each as `name: value`. */
const list = (name: string, from = of()): readonly Readonly<Record<string, string>>[] =>
  (copies(from, 'Dự thảo', field(name, 'open'), field(name, 'close'))[0]?.values.lists.get(fieldKey(name)) ?? []).map((row) =>
    Object.fromEntries(row),
  );

describe('fields of the cluster', () => {
  it.each([
    ['Tên Cụm', 'Cụm thi đua số 2'],
    ['Năm', '2026'],
    ['Số đơn vị', '3'],
    ['Tổng số thành viên', '10'],
    ['Có mặt', '8'],
    ['Ý kiến bằng văn bản', '1'],
    ['Số phiếu thu về', '9'],
    ['Dự thảo', ''],
    ['Số lớp', '27'],
    ['Số lớp: Chính quy', '19'],
    ['Số lớp: Tại chức', '8'],
  ])('{%s} is «%s»', (name, expected) => {
    expect(value(name)).toBe(expected);
  });

  it('counts of places and of proposals, where there are any', () => {
    const [copy] = copies(of(), 'Số đơn vị xếp hạng', 'Số đề nghị', 'Dự thảo');
    expect(['Số đơn vị xếp hạng', 'Số đề nghị'].map((name) => copy?.values.values.get(fieldKey(name)))).toEqual(['2', '2']);
    expect(copy?.unit).toBeNull();
  });

  it('the day is that of the paper', () => {
    expect(value('Ngày lập')).toMatch(/ngày 0?5 tháng 11 năm 2026/i);
  });

  it.each(['Số phiếu phát ra', 'Cụm trưởng', 'Số lớp: Học viên nữ'])('{%s} that nobody said is asked for', (name) => {
    expect(problems(of(), name)).toEqual([`noValue ${name}`]);
  });

  it('without ballots, a year or a name of the cluster their fields have no value', () => {
    const { ballots: _, ...plain } = SPEC;
    expect(problems(of(plain), 'Tổng số thành viên', 'Có mặt', 'Ý kiến bằng văn bản', 'Số phiếu thu về')).toHaveLength(4);
    const bare = saying(appraisal({ ...SPEC, policy: { ...SPEC.policy, clusterName: null } }), {
      cluster: { name: null, year: null, period: null },
    });
    expect(problems(bare, 'Tên Cụm')).toEqual(['noValue Tên Cụm']);
  });
});

describe('a school without a total', () => {
  const missing: AppraisalSpec = {
    ...SPEC,
    units: { ...SPEC.units, B: { I: { self: null, agreed: null }, T: { self: null, agreed: '1' } } },
    disqualified: {},
    policy: { ...SPEC.policy, rankBy: 'percent' },
  };

  it('has dashes for what is not known yet, and the reason', () => {
    const row = list('Các đơn vị', of(missing)).find((one) => one['don vi'] === 'Trường B');
    expect([
      row?.['tong diem'],
      row?.['diem tu cham'],
      row?.['ty le'],
      row?.['xep hang'],
      row?.['xep loai'],
      row?.['khen thuong'],
    ]).toEqual(['–', '–', '–', '–', '–', '–']);
    expect([row?.['diem thuong'], row?.['diem tru']]).toEqual(['1,00', '0,00']);
    expect(row?.['ly do xep hang']).toBe(words.reasons.standing({ code: 'incomplete', missing: 1 }));
    expect(list('Các đơn vị', of(missing)).find((one) => one['don vi'] === 'Trường C')?.['ty le']).toBe('90,00%');
  });
});

describe('lists', () => {
  it('of the schools: from the first place down, those without a place behind', () => {
    const rows = list('Các đơn vị');
    expect(rows.map((row) => row['don vi'])).toEqual(['Trường A', 'Trường B', 'Trường C']);
    expect(rows[0]).toEqual({
      stt: '1',
      'don vi': 'Trường A',
      'vai tro': words.standing.notPlaced,
      'tong diem': '100,50',
      'diem tu cham': '98,00',
      'diem thuong': '2,00',
      'diem tru': '0,00',
      'ty le': rows[0]?.['ty le'],
      'xep hang': '1',
      'xep loai': words.standing.notPlaced,
      'ly do xep hang': '',
      'khen thuong': 'Cờ thi đua',
    });
    expect(rows[1]).toMatchObject({ stt: '2', 'tong diem': '95,00', 'xep hang': '2', 'khen thuong': 'Bằng khen' });
    expect(rows[2]).toMatchObject({
      stt: '3',
      'tong diem': '90,00',
      'xep hang': words.standing.notPlaced,
      'khen thuong': words.standing.notPlaced,
    });
    expect(rows[2]?.['ly do xep hang']).not.toBe('');
  });

  it('of the proposal: votes with their share, where there was a vote', () => {
    const rows = list('Đề nghị');
    expect(
      rows.map((row) => [row['stt'], row['don vi'], row['danh hieu'], row['tong diem'], row['xep hang'], row['so phieu']]),
    ).toEqual([
      ['1', 'Trường A', 'Cờ thi đua', '100,50', '1', '8/10 (80,00%)'],
      ['2', 'Trường B', 'Bằng khen', '95,00', '2', 'Không yêu cầu'],
    ]);
    expect(rows.every((row) => (row['ly do'] ?? '') !== '')).toBe(true);
  });

  it('of the figures: a total with its parts, what nobody said as such', () => {
    expect(list('Số liệu')).toEqual([
      {
        stt: '1',
        'chi tieu so lieu': 'Số lớp',
        'gia tri': '27',
        'cac phan': `Chính quy 19; Tại chức 8; Học viên nữ ${words.standing.notPlaced}`,
      },
    ]);
  });

  it('the role of a school', () => {
    const from = of();
    const units = (from.reading?.units ?? []).map((unit, index) => ({
      ...unit,
      role: (['leader', 'deputy', 'member'] as const)[index] ?? null,
    }));
    expect(list('Các đơn vị', saying(from, { units })).map((row) => row['vai tro'])).toEqual([
      'Cụm trưởng',
      'Cụm phó',
      'Thành viên',
    ]);
  });
});

describe('a copy for each school', () => {
  it('where it names one outside a list', () => {
    const found = copies(of(), 'Đơn vị', 'Tổng điểm', 'Dự thảo', 'Năm');
    expect(
      found.map(({ unit, values }) => [
        unit,
        values.values.get('don vi'),
        values.values.get('tong diem'),
        values.values.get('nam'),
      ]),
    ).toEqual([
      ['Trường A', 'Trường A', '100,50', '2026'],
      ['Trường B', 'Trường B', '95,00', '2026'],
      ['Trường C', 'Trường C', '90,00', '2026'],
    ]);
    expect(found[0]?.values.values.has(fieldKey('Cụm trưởng'))).toBe(false);
    expect([...(found[0]?.values.lists.keys() ?? [])]).toEqual(['cac don vi', 'de nghi', 'so lieu']);
  });

  it('not where it names one inside', () => {
    expect(
      copies(of(), field('Các đơn vị', 'open'), 'Đơn vị', field('Các đơn vị', 'close'), 'Năm').map(({ unit }) => unit),
    ).toEqual([null]);
    expect(copies(of(), field('Các đơn vị', 'open'), 'Đơn vị', field('Các đơn vị', 'close'), 'Đơn vị')).toHaveLength(3);
  });
});

describe('what keeps a template from being filled', () => {
  const [open, close] = [(name: string) => field(name, 'open'), (name: string) => field(name, 'close')];
  it.each<readonly [string, readonly (TemplateField | string)[], readonly string[]]>([
    ['a field nobody knows', ['Giám đốc'], ['unknown Giám đốc']],
    ['a list nobody knows', [open('Giám đốc'), close('Giám đốc')], ['unknown Giám đốc']],
    ['a list that is not closed', [open('Số liệu')], ['notClosed Số liệu']],
    ['a list that was not opened', [close('Số liệu')], ['notOpened Số liệu']],
    ['lists that cross', [open('Số liệu'), close('Các đơn vị'), close('Số liệu')], ['notOpened Các đơn vị']],
    ['a list without its mark', ['Các đơn vị'], ['listWithoutMark Các đơn vị']],
    ['a field of another list', [open('Số liệu'), 'Danh hiệu', close('Số liệu')], ['unknown Danh hiệu']],
    ['a field of one school in a list of figures', [open('Số liệu'), 'Vai trò', close('Số liệu')], ['unknown Vai trò']],
    [
      'nothing: a field of the list around',
      [open('Các đơn vị'), open('Số liệu'), 'Vai trò', close('Số liệu'), close('Các đơn vị')],
      [],
    ],
    ['nothing: a field of the cluster in a list', [open('Số liệu'), 'Năm', close('Số liệu')], []],
    ['two at once, in the order of the template', ['Giám đốc', 'Cụm trưởng'], ['unknown Giám đốc', 'noValue Cụm trưởng']],
  ])('%s', (_, fields, expected) => {
    expect(problems(of(), ...fields)).toEqual(expected);
  });

  it('tells every name there is', () => {
    const found = filled(of(), 'Giám đốc');
    expect(found.kind === 'problems' ? found.known : []).toEqual(
      expect.arrayContaining([
        'Tên Cụm',
        'Vai trò',
        'Số lớp',
        'Số lớp: Chính quy',
        '#Số liệu: STT, Chỉ tiêu số liệu, Giá trị, Các phần',
      ]),
    );
  });

  const RANKED = ['Số đơn vị xếp hạng', 'Số đề nghị', 'Xếp hạng', 'Xếp loại', 'Lý do xếp hạng', 'Khen thưởng'];
  it.each(RANKED)('{%s} while an issue blocks the ranking', (name) => {
    const blocked = { ...of(), isBlocked: true };
    expect(problems(blocked, name)).toEqual([`needsRanking ${name}`]);
    expect(problems(of(), name)).toEqual([]);
  });

  it('a list of proposals while it is blocked; totals and figures may go out', () => {
    const blocked = { ...of(), isBlocked: true };
    expect(problems(blocked, open('Đề nghị'), close('Đề nghị'))).toEqual(['needsRanking Đề nghị']);
    expect(problems(blocked, open('Số liệu'), close('Số liệu'), 'Số đơn vị', 'Vai trò', 'Tổng điểm')).toEqual([]);
  });

  it('results of a draft that does not say so', () => {
    const { ballots: _, ...pending } = SPEC;
    const mark = problems(of(pending), 'Xếp hạng');
    expect(mark).toEqual(['needsDraftMark Dự thảo']);
    expect(problems(of(pending), 'Xếp hạng', 'Dự thảo')).toEqual([]);
    expect(problems(of(pending), 'Tổng điểm')).toEqual([]);
  });

  it('rows of others in the copy of a school that may see its own only', () => {
    const own = of({ ...SPEC, policy: { ...SPEC.policy, visibility: 'own' } });
    for (const name of ['Các đơn vị', 'Đề nghị'])
      expect(problems(own, 'Đơn vị', 'Dự thảo', open(name), close(name))).toEqual([`othersInCopy ${name}`]);
    expect(problems(own, 'Đơn vị', open('Số liệu'), close('Số liệu'))).toEqual([]);
    expect(problems(own, open('Các đơn vị'), close('Các đơn vị'))).toEqual([]);
    expect(problems(of(), 'Đơn vị', open('Các đơn vị'), close('Các đơn vị'))).toEqual([]);
  });
});

describe('quantities of the sheet of figures', () => {
  it.each([
    [
      'research',
      [
        'Đề tài cấp tỉnh',
        'Đề án',
        'Hội thảo',
        'Tọa đàm',
        'Tham luận',
        'Nghiên cứu thực tế',
        'Sáng kiến',
        'Khoa học của học viên',
        'Kỷ yếu',
        'Tổng kết thực tiễn',
      ],
    ],
    [
      'information',
      [
        'Bản tin',
        'Tạp chí',
        'Tin bài',
        'Bài viết khoa học',
        'Bài đăng',
        'Bài báo khoa học',
        'Trang thông tin',
        'Thư viện',
        'Tư liệu',
        'Báo chí',
      ],
    ],
    ['training', ['Số lớp', 'Lớp mở mới', 'Học viên', 'Đào tạo', 'Bồi dưỡng cán bộ']],
    [
      'staff',
      [
        'Cán bộ',
        'Viên chức',
        'Người lao động',
        'Giảng viên',
        'Đảng viên',
        'Nhân sự',
        'Nhân viên',
        'Trình độ tiến sĩ',
        'Biên chế',
      ],
    ],
    ['others', ['Diện tích', 'Lớpp', 'Kinh phí']],
  ])('%s: %j', (subject, names) => {
    expect(names.map(subjectOf)).toEqual(names.map(() => subject));
  });

  const quantities = (...indicators: readonly Indicator[]) =>
    quantitiesOf({ ...reading({ criteria: [{ id: 'I' }], units: { A: { I: '1' }, B: { I: '1' } } }), indicators });
  const told = (...given: readonly Indicator[]): string =>
    quantities(...given)
      .map(({ name, total, parts, subsets, difference, missing }) => {
        const shown = (one: typeof total): string => (one === null ? '?' : exactText(one));
        const list = (some: typeof parts): string => some.map((part) => `${part.name} ${shown(part.total)}`).join(', ');
        return `${name} ${shown(total)} (${list(parts)}) [${list(subsets)}] ${difference === null ? '=' : exactText(difference)} ${missing.join(',')}`.trim();
      })
      .join('; ');

  it('are sums of the members, their parts beside them', () => {
    const [a, b] = [
      indicator('Trường A', 'Số lớp', '12', { x: '8', y: '4' }),
      indicator('trường  B', 'Số lớp', '10', { x: '6', y: '4' }),
    ];
    expect(told(a, b)).toBe('Số lớp 22 (x 14, y 8) [] =');
    expect(told(a, indicator('Trường B', 'Số lớp', '11', { x: '6', y: '4' }))).toBe('Số lớp 23 (x 14, y 8) [] -1');
    expect(told(a)).toBe('Số lớp ? (x ?, y ?) [] = B');
    expect(told(a, indicator('Trường B', 'Số lớp', '10', { x: null, y: '4' }))).toBe('Số lớp 22 (x ?, y 8) [] = B');
    // A row of totals is nobody's.
    expect(told(a, b, indicator('Tổng cộng', 'Số lớp', '22', { x: '14', y: '8' }))).toBe('Số lớp 22 (x 14, y 8) [] =');
    expect(told(indicator('Tổng cộng', 'Số lớp', '22'))).toBe('');
  });

  it('one part alone is a subset; shares in percent are never added', () => {
    const one = (unit: string) => indicator(unit, 'Số lớp', '12', { x: '8' }, { nữ: '3' });
    expect(told(one('Trường A'), one('Trường B'))).toBe('Số lớp 24 () [x 16, nữ 6] =');
    const share = (unit: string) => indicator(unit, 'Số lớp', '12', { x: '8', y: '4', 'Tỷ lệ z': '50', 'w %': '50' });
    expect(told(share('Trường A'), share('Trường B'))).toBe('Số lớp 24 (x 16, y 8) [] =');
    expect(
      told(
        indicator('Trường A', 'Tỷ lệ đạt', '12'),
        indicator('Trường A', '% đạt', '12'),
        indicator('Trường A', 'Tỉ lệ đạt', '12'),
      ),
    ).toBe('');
  });

  it('two rows of one school say two things: neither is taken', () => {
    expect(
      told(indicator('Trường A', 'Số lớp', '12'), indicator('Trường A', 'Số lớp', '13'), indicator('Trường B', 'Số lớp', '1')),
    ).toBe('Số lớp ? () [] = A');
  });
});

describe('votes in percent of their base (METHODS §7.2)', () => {
  const base = ballots({ members: 20, present: 10, written: 6, returned: 15, votes: [{ unit: 'A', yes: 8, no: 4, invalid: 3 }] });
  const [votes] = base.votes;
  const share = (
    of: 'members' | 'present' | 'valid',
    more: object = {},
    own: object = {},
    given: typeof base | null = { ...base, ...more },
  ): string | null => {
    if (votes === undefined) throw new Error('no votes');
    const found = shareOfVotes(points('8'), of, { ...votes, ...own }, given);
    return found === null ? null : exactText(found);
  };

  it.each<readonly ['members' | 'present' | 'valid', string | null, object, object]>([
    ['members', '40', {}, {}],
    ['members', null, { members: null }, {}],
    ['members', null, { members: number('0') }, {}],
    ['members', null, { members: number('-2') }, {}],
    ['present', '50', {}, {}],
    ['present', '80', { written: null }, {}],
    ['present', null, { present: null }, {}],
    ['valid', '200/3', {}, {}],
    ['valid', '160/3', {}, { invalid: null }],
    ['valid', '200/3', { returned: null }, {}],
    ['valid', null, { returned: null }, { votesAgainst: null }],
    ['valid', null, { returned: null }, { votesFor: number(null) }],
  ])('of %s: %s', (of, expected, more, own) => {
    expect(share(of, more, own)).toBe(expected);
  });

  it('without ballots only the valid ones are known', () => {
    expect([share('members', {}, {}, null), share('present', {}, {}, null), share('valid', {}, {}, null)]).toEqual([
      null,
      null,
      '200/3',
    ]);
  });
});
