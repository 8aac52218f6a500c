/** Every field of CONTRACT §3.1 with the values it takes, those it refuses, and what stands in where it may be left out. */
import { choosePolicy } from '../../../src/core/policies/choosePolicy';
import { policySheetRows } from '../../../src/core/policies/policySheetRows';
import { policyToJson } from '../../../src/core/policies/policyToJson';
import { shareFrom } from '../../../src/core/policies/policySchema';
import { exactText } from '../../../src/core/domain/points';
import { contractPolicy, withValue } from './contractPolicy';

/** The policy without decisions on its ties, and with one. */
const given = (path: string, value: unknown) => choosePolicy(withValue(contractPolicy(), path, value), null);
const problems = (path: string, value: unknown) => given(path, value).problems.map((one) => `${one.path} ${one.problem}`);
const at = (json: unknown, path: string): unknown =>
  path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined),
      json,
    );

const DECISION = { award: 'Giấy khen', chosen: 'A', among: 'A; B', by: 'Hội nghị', on: '20/12/2026', reason: 'lý do' };

describe('a field takes', () => {
  it.each<readonly [path: string, values: readonly unknown[]]>([
    ['year', [1900, 2026, 2999, null]],
    ['period', ['year', 'half', null]],
    ['clusterName', ['Cụm A', null]],
    ['basis', [['agreed'], ['review2'], ['review1'], ['self'], ['self', 'agreed']]],
    ['rounding.at', ['criterion', 'group', 'total', 'none']],
    ['rounding.decimals', [0, 2, 10]],
    ['caps.total', ['100', '99.5', null]],
    ['caps.bonus', ['5', null]],
    ['caps.penalty', ['5', null]],
    ['caps.penaltyFloor', ['criterion', 'group', 'total']],
    ['caps.bonusMayExceedTotal', [true, false]],
    ['rankBy', ['points', 'percent']],
    ['ranking', ['competition', 'dense', 'ordinal']],
    ['tieBreak[0].by', ['group', 'criterion']],
    ['tieBreak[0].order', ['desc', 'asc']],
    ['tieBreak[1].by', ['beforeBonus', 'bonus', 'penalty', 'votes', 'missing', 'decision']],
    ['tieBreak[1].order', ['desc', 'asc']],
    ['awards[1].quota.round', ['floor', 'halfUp']],
    ['awards[1].quota.base', ['units', 'eligible']],
    ['awards[1].quota.share', ['20', '0.5', '100', '1/3', '2/3']],
    ['awards[1].quota.atLeast', [0, 3]],
    ['awards[0].quota.fixed', [0, 7]],
    ['awards[0].minTotal', ['90', '89.5', null]],
    ['awards[0].places', [1, 9, null]],
    ['awards[0].registered', [true, false]],
    ['awards[0].vote.of', ['members', 'present', 'valid']],
    ['awards[0].vote.threshold', ['80', '66.7', '2/3', '>50', '>1/2', '100']],
    ['awards[0].vote', [null]],
    ['awards[0].cutLine', ['decide', 'expand', 'exclude']],
    ['awards[0].passDown', [true, false]],
    ['oneAwardPerUnit', [true, false]],
    ['unassignedWithResult', ['ask', 'exclude', 'leaderShare']],
    ['bandOn', ['rounded', 'exact']],
    ['reconcile.share', ['20', '1/3', null]],
    ['reconcile.points', ['3', '0.5']],
    ['reconcile.consensus', ['median', 'mean', 'trimmed']],
    ['visibility', ['own', 'all']],
    ['paperStyle', ['party', 'state']],
    ['isDraft', [true, false]],
    ['severities', [[{ rule: 'STA-02', severity: 'error', reason: 'x' }], [{ rule: 'STA-02', severity: 'info', reason: 'x' }]]],
    ['citations[0].from', ['2024-01-01', null]],
    ['citations[0].to', ['2024-01-01', null]],
    ['decisions', [[DECISION]]],
  ])('%s', (path, values) => {
    for (const value of values) {
      const { policy, problems: found } = given(path, value);
      expect([path, value, found]).toEqual([path, value, []]);
      expect([value, at(policyToJson(policy), path) ?? null]).toEqual([value, value]);
    }
  });
});

describe('a field refuses', () => {
  it.each<readonly [path: string, values: readonly unknown[]]>([
    ['year', [1899, 3000, 2026.5, '2026']],
    ['period', ['quarter', 6]],
    ['clusterName', [5]],
    ['basis', [[], ['agreed', 'agreed'], 'agreed']],
    ['basis[0]', ['review3']],
    ['rounding.at', ['unit']],
    ['rounding.decimals', [11, -1, 1.5, '2']],
    ['caps.total', [100, '100,5', '-1', '1e2', 'x100', '100x', '100.', '']],
    ['caps.penaltyFloor', ['unit']],
    ['caps.bonusMayExceedTotal', ['Có']],
    ['rankBy', ['percentage']],
    ['ranking', ['modified', 'fractional']],
    ['tieBreak[0].number', ['', 2]],
    ['tieBreak[0].order', ['down']],
    ['tieBreak[1].by', ['name']],
    ['awards[0].id', ['', 5]],
    ['awards[0].name', ['']],
    ['awards[0].quota.fixed', [-1, 1.5, '1']],
    ['awards[1].quota.share', ['0', '101', '0/5', '6/5', '1/0', '-20', '20%', 20, 'x20']],
    ['awards[1].quota.base', ['members']],
    ['awards[1].quota.round', ['atLeastOne']],
    ['awards[1].quota.atLeast', [-1]],
    ['awards[0].minTotal', [90, '9o']],
    ['awards[0].minGrade', [5]],
    ['awards[0].places', [0, 1.5]],
    ['awards[0].registered', ['x']],
    ['awards[0].vote.threshold', ['0', '101', '>0', '<50', '2/3 phiếu', '>>50', '4/3']],
    ['awards[0].vote.of', ['council']],
    ['awards[0].cutLine', ['share']],
    ['awards[0].passDown', ['Có']],
    ['grades[0].name', ['']],
    ['grades[0].from', [90, 'x']],
    ['oneAwardPerUnit', [1]],
    ['unassignedWithResult', ['zero']],
    ['bandOn', ['both']],
    ['reconcile.share', ['0', '150']],
    ['reconcile.consensus', ['max']],
    ['visibility', ['none']],
    ['paperStyle', ['church']],
    ['isDraft', ['true']],
    ['citations[0].field', [5]],
    ['citations[0].document', [null]],
  ])('%s', (path, values) => {
    for (const value of values)
      expect([value, problems(path, value).filter((one) => one.startsWith(path.replace(/\[0\]$/, ''))).length > 0]).toEqual([
        value,
        true,
      ]);
  });

  it.each(['award', 'chosen', 'among', 'by', 'on', 'reason'])('a decision without %s', (field) => {
    expect(problems('decisions', [{ ...DECISION, [field]: ' ' }])).toHaveLength(1);
    expect(problems('decisions', [{ ...DECISION, [field]: undefined }])).toHaveLength(1);
  });

  it.each(['rule', 'severity', 'reason'])('a severity without %s', (field) => {
    const one = { rule: 'STA-02', severity: 'info', reason: 'Cụm thống nhất' };
    expect(problems('severities', [one])).toEqual([]);
    expect(problems('severities', [{ ...one, [field]: ' ' }])).toHaveLength(1);
    expect(problems('severities', [{ ...one, [field]: undefined }])).toHaveLength(1);
  });

  it.each(['', '.'])('what no field is called, in every record%s', () => {
    for (const path of [
      'size',
      'rounding.size',
      'caps.size',
      'tieBreak[0].size',
      'tieBreak[1].size',
      'grades[0].size',
      'awards[0].size',
      'awards[0].quota.size',
      'awards[1].quota.size',
      'awards[0].vote.size',
      'reconcile.size',
      'citations[0].size',
    ])
      expect([path, problems(path, 1)]).toEqual([path, [`${path} unknownField`]]);
  });

  it('what has to be stated and is not', () => {
    for (const path of [
      'basis',
      'rounding',
      'rounding.at',
      'rounding.decimals',
      'caps',
      'caps.penaltyFloor',
      'rankBy',
      'ranking',
      'tieBreak',
      'tieBreak[0].number',
      'tieBreak[0].order',
      'tieBreak[1].order',
      'grades[0].name',
      'grades[0].from',
      'awards',
      'awards[0].id',
      'awards[0].name',
      'awards[0].quota',
      'awards[1].quota.share',
      'awards[1].quota.round',
      'awards[0].passDown',
      'awards[0].vote.threshold',
      'awards[0].vote.of',
      'citations[0].field',
      'citations[0].document',
    ])
      expect([path, problems(path, undefined)]).toEqual([path, [`${path} missing`]]);
  });
});

describe('a field left out is', () => {
  it.each<readonly [path: string, value: unknown]>([
    ['year', null],
    ['period', null],
    ['clusterName', null],
    ['caps.total', null],
    ['caps.bonus', null],
    ['caps.penalty', null],
    ['caps.bonusMayExceedTotal', false],
    ['grades', []],
    ['awards[1].quota.base', 'units'],
    ['awards[1].quota.atLeast', 0],
    ['awards[0].minTotal', null],
    ['awards[1].minGrade', null],
    ['awards[0].places', null],
    ['awards[0].registered', false],
    ['awards[0].vote', null],
    ['awards[1].cutLine', 'decide'],
    ['oneAwardPerUnit', true],
    ['unassignedWithResult', 'ask'],
    ['bandOn', 'rounded'],
    ['citations', []],
    ['citations[0].from', null],
    ['isDraft', false],
    ['paperStyle', 'party'],
  ])('%s: %j', (path, value) => {
    const source = path === 'grades' ? withValue(contractPolicy(), 'awards[0].minGrade', null) : contractPolicy();
    const { policy, problems: found } = choosePolicy(withValue(source, path, undefined), null);
    expect([found, at(policyToJson(policy), path)]).toEqual([[], value]);
  });

  it.each(['reconcile', 'decisions', 'severities', 'visibility'])('%s: not there', (path) => {
    const { policy, problems: found } = choosePolicy(withValue(contractPolicy(), path, undefined), null);
    expect([found, path in policyToJson(policy)]).toEqual([[], false]);
  });
});

describe('a share', () => {
  it.each([
    ['20', '0.2'],
    ['12.5', '0.125'],
    ['1/5', '0.2'],
    ['2/3', '2/3'],
    ['x', null],
  ])('«%s» is %j', (text, share) => {
    const found = shareFrom(text);
    expect(found === null ? null : exactText(found)).toBe(share);
  });
});

describe('what contradicts itself', () => {
  const twoGrades = (first: string, second: string) =>
    withValue(contractPolicy(), 'grades', [
      { name: 'Xuất sắc', from: first },
      { name: 'Tốt', from: second },
    ]);
  const found = (policy: unknown) =>
    choosePolicy(policy, null).problems.map(({ path, problem, found: text }) => [path, problem, text]);

  it('grades are listed the highest first', () => {
    expect(found(twoGrades('80', '90'))).toEqual([['grades[1].from', 'notSorted', '90']]);
    expect(found(twoGrades('90', '80'))).toEqual([]);
    expect(found(twoGrades('90', '90'))).toEqual([['grades[1].from', 'duplicate', '90']]);
  });

  it('a decision is on an award that is given, by its name in whatever spelling', () => {
    expect(found(withValue(contractPolicy(), 'decisions', [DECISION, { ...DECISION, award: 'Huân chương' }]))).toEqual([
      ['decisions[1].award', 'unknownName', 'Huân chương'],
    ]);
    expect(found(withValue(contractPolicy(), 'decisions', [{ ...DECISION, award: 'giấy  khen' }]))).toEqual([]);
  });

  it('a rule is made heavier or lighter once', () => {
    const one = { rule: 'STA-02', severity: 'info', reason: 'x' };
    expect(found(withValue(contractPolicy(), 'severities', [one, { ...one, rule: 'sta-02' }]))).toEqual([
      ['severities[1].rule', 'duplicate', 'STA-02'],
    ]);
    expect(found(withValue(contractPolicy(), 'severities', [one, { ...one, rule: 'STA-03' }]))).toEqual([]);
  });

  it('only a policy that can be used is asked whether it does', () => {
    expect(found(withValue(twoGrades('80', '90'), 'rankBy', 'x')).map(([path]) => path)).toEqual(['rankBy']);
  });
});

describe('where a policy is stated', () => {
  const place = (row: number) => ({ sheet: 'Cấu hình', row, column: 2 });
  const sheet = (record: unknown) => ({
    record,
    cells: new Map([
      ['rankBy', place(1)],
      ['rounding', place(2)],
      ['rounding.at', place(3)],
    ]),
    problems: [],
  });

  it('a cell stands for what was not given from outside', () => {
    expect([...choosePolicy(null, sheet(contractPolicy())).cells.keys()]).toEqual(['rankBy', 'rounding', 'rounding.at']);
    expect([...choosePolicy({ rankBy: 'percent' }, sheet(contractPolicy())).cells.keys()]).toEqual(['rounding', 'rounding.at']);
    expect([...choosePolicy({ rounding: { decimals: 1 } }, sheet(contractPolicy())).cells.keys()]).toEqual([
      'rankBy',
      'rounding.at',
    ]);
    expect([...choosePolicy({ rounding: null }, sheet(contractPolicy())).cells.keys()]).toEqual(['rankBy']);
  });

  it('what was given and cannot be used has no cell', () => {
    const problem = (given_: unknown) => choosePolicy(given_, sheet(contractPolicy())).problems.map((one) => [one.path, one.at]);
    expect(problem({ rankBy: 'x' })).toEqual([['rankBy', null]]);
    expect(problem({ rounding: { decimals: 'x' } })).toEqual([['rounding.decimals', null]]);
    expect(
      choosePolicy(null, sheet(withValue(contractPolicy(), 'rounding.at', 'x'))).problems.map((one) => [one.path, one.at]),
    ).toEqual([['rounding.at', place(3)]]);
  });

  it('a sheet without a record states nothing', () => {
    expect(choosePolicy(null, sheet(null)).problems.map(({ problem }) => problem)).toContain('missing');
  });
});

describe('how a policy is written on its sheet', () => {
  const cell = (path: string, value: unknown, label: string) => {
    const { policy, problems: found } = given(path, value);
    expect(found).toEqual([]);
    const rows = policySheetRows(policy);
    return rows.find(([first]) => first === label)?.[1];
  };

  it('numbers as numbers, where a cell can hold them exactly', () => {
    expect(cell('caps.bonus', '5.5', 'Trần điểm thưởng')).toBe(5.5);
    expect(cell('caps.bonus', '0.12345678901234567', 'Trần điểm thưởng')).toBe('0.12345678901234567');
    expect(cell('caps.bonus', null, 'Trần điểm thưởng')).toBe('Không');
    expect(cell('rounding.decimals', 3, 'Số chữ số thập phân')).toBe(3);
    expect(cell('year', null, 'Năm')).toBeNull();
  });

  it('shares, thresholds and seats as people write them', () => {
    const award = (path: string, value: unknown, column: string) => {
      const rows = policySheetRows(given(path, value).policy);
      const heading = rows.findIndex((row) => row.includes('Tỷ lệ phiếu'));
      return rows[heading + Number(/\[(\d)\]/.exec(path)?.[1]) + 1]?.[(rows[heading] ?? []).indexOf(column)];
    };
    expect(award('awards[0].vote.threshold', '80', 'Tỷ lệ phiếu')).toBe('80%');
    expect(award('awards[0].vote.threshold', '66.7', 'Tỷ lệ phiếu')).toBe('66,7%');
    expect(award('awards[0].vote.threshold', '>50', 'Tỷ lệ phiếu')).toBe('Trên 50%');
    expect(award('awards[0].vote.threshold', '>1/2', 'Tỷ lệ phiếu')).toBe('Trên 1/2');
    expect(award('awards[0].vote.threshold', '2/3', 'Tỷ lệ phiếu')).toBe('2/3');
    expect(award('awards[0].quota.fixed', 2, 'Số lượng')).toBe(2);
    expect(award('awards[1].quota.share', '12.5', 'Số lượng')).toBe('12,5%');
    expect(award('awards[1].quota.share', '1/3', 'Số lượng')).toBe('1/3');
    expect(award('awards[0].passDown', true, 'Chuyển suất cho đơn vị kế tiếp')).toBe('Có');
    expect(award('awards[0].passDown', false, 'Chuyển suất cho đơn vị kế tiếp')).toBe('Không');
  });

  it('what need not be stated only where it is', () => {
    const labels = (path: string, value: unknown) => policySheetRows(given(path, value).policy).map(([first]) => first);
    expect(labels('visibility', 'own')).toContain('Trường được xem');
    expect(labels('visibility', undefined)).not.toContain('Trường được xem');
    expect(labels('reconcile', undefined).filter((one) => String(one).startsWith('Chênh lệch'))).toEqual([]);
    expect(labels('reconcile', { share: '20' }).filter((one) => String(one).startsWith('Chênh lệch')).length).toBeGreaterThan(0);
  });
});
