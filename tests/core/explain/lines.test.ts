import type { Appraisal } from '../../../src/core/domain/appraisal';
import type { ExplainedLine, SectionName } from '../../../src/core/domain/explanation';
import type { Issue } from '../../../src/core/domain/issue';
import { exactText, isPoints, points } from '../../../src/core/domain/points';
import type { Policy } from '../../../src/core/domain/policy';
import type { Entry, Reading } from '../../../src/core/domain/reading';
import type { Unit } from '../../../src/core/domain/unit';
import { settle } from '../../../src/core/crossScore/settle';
import { explain } from '../../../src/core/explain/explain';
import { propose } from '../../../src/core/propose/propose';
import { rank } from '../../../src/core/rank/rank';
import { score } from '../../../src/core/score/score';
import { refText, type CellRef } from '../../../src/core/workbook/address';
import { award, caps, number, policy, type CellSpec } from '../../builders/readings';
import { appraisal, placed, type AppraisalSpec } from '../render/appraisals';

const AT = { sheet: 'Phiếu chấm', row: 1, column: 1 };

/** Facts with numbers as texts and criteria as their ids. */
function plain(value: unknown): unknown {
  if (isPoints(value)) return exactText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('number' in value && 'text' in value && 'id' in value) return value.id;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
}

type Line = readonly [code: string, facts: unknown, ...cells: string[]];

function lines(found: Appraisal, section: SectionName, criterion: string | null, unit = 'A'): readonly Line[] {
  const told = explain(found, unit, criterion)?.sections.find(({ name }) => name === section)?.lines ?? [];
  return told.map(({ code, facts, cells }: ExplainedLine): Line => [code, plain(facts), ...cells.map(refText)]);
}

const only = (code: string, all: readonly Line[]): readonly Line[] => all.filter(([one]) => one === code);

/** A reading that the builder cannot make, by the real stages. */
function ofReading(of: Reading, clauses: Partial<Policy> = {}): Appraisal {
  const rules = policy(clauses);
  const settled = settle(of, rules);
  const scorecards = score(settled, rules);
  const standings = rank(scorecards, settled, rules);
  const proposal = propose(standings, scorecards, settled, rules);
  return { ...appraisal({ criteria: [], units: {} }), reading: settled, policy: rules, scorecards, standings, proposal };
}

function withEntry(of: Reading, criterion: string, change: Partial<Entry>): Reading {
  const own = of.entries.get('A') ?? new Map<string, Entry>();
  const entry: Entry = { ...(own.get(criterion) ?? { unit: 'A', criterion, scores: {} }), ...change };
  return { ...of, entries: new Map([...of.entries, ['A', new Map([...own, [criterion, entry]])]]) };
}

function withUnit(of: Reading, change: Partial<Unit>): Reading {
  return { ...of, units: of.units.map((unit) => (unit.id === 'A' ? { ...unit, ...change } : unit)) };
}

const group = (criterion: string, of: Readonly<Record<string, unknown>>): unknown => ({
  criterion,
  maximum: null,
  cap: null,
  isInner: false,
  isRounded: false,
  penalty: '0',
  lostToCap: '0',
  lostToFloor: '0',
  ...of,
});

const step = (criterion: string, gained: string | null, how: unknown, more: Readonly<Record<string, unknown>> = {}): unknown => ({
  criterion,
  points: gained,
  maximum: null,
  how,
  lostToMaximum: '0',
  lostToFloor: '0',
  ...more,
});

const ENTERED = { code: 'entered', stage: 'agreed' };

describe('the whole list of a unit', () => {
  const spec: AppraisalSpec = {
    criteria: [
      {
        id: 'I',
        maximum: '10',
        cap: '9',
        rows: [
          { id: 'I.1', maximum: '6' },
          { id: 'I.2', maximum: '4' },
        ],
      },
      { id: 'B', kind: 'bonus', rows: [{ id: 'b' }] },
      { id: 'K', kind: 'disqualifier' },
    ],
    units: { A: { 'I.1': '6', 'I.2': '3.5', b: '1' } },
  };

  it('has each group with its sum, then its rows; what has no sum is no line', () => {
    expect(lines(appraisal(spec), 'groups', null)).toEqual([
      ['group', group('I', { maximum: '10', cap: '9', raw: '9.5', counted: '9', lostToCap: '0.5' }), "'Phiếu chấm'!A1"],
      ['step', step('I.1', '6', ENTERED, { maximum: '6' }), "'Phiếu A'!K6"],
      ['step', step('I.2', '3.5', ENTERED, { maximum: '4' }), "'Phiếu A'!K7"],
      ['step', step('b', '1', ENTERED), "'Phiếu A'!K9"],
    ]);
  });

  it('says that groups are rounded only where the policy rounds them, and at the top', () => {
    const inner: AppraisalSpec = {
      criteria: [{ id: 'I', rows: [{ id: 'I.A', rows: [{ id: 'I.1' }] }] }],
      units: { A: { 'I.1': '1.25' } },
    };
    const rounded = (at: Policy['rounding']['at']): readonly unknown[] =>
      lines(appraisal({ ...inner, policy: { rounding: { at, decimals: 1 } } }), 'groups', null)
        .filter(([code]) => code === 'group')
        .map(([, facts]) => [(facts as { isInner: boolean }).isInner, (facts as { isRounded: boolean }).isRounded]);
    expect(rounded('group')).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(rounded('total')).toEqual([
      [false, false],
      [true, false],
    ]);
  });
});

describe('the sums a criterion goes into', () => {
  it('of branches of one choice at the top are those of the first of them', () => {
    const branches: AppraisalSpec = {
      criteria: [
        { id: 'I', alternatives: 'x', maximum: '20', rows: [{ id: 'I.1', maximum: '10' }] },
        { id: 'II', alternatives: 'x', maximum: '20', cap: '9', rows: [{ id: 'II.1', maximum: '20' }] },
      ],
      units: { A: { 'I.1': '4', 'II.1': '13' } },
    };
    const sum = { maximum: '20', raw: '13', counted: '9', lostToCap: '4' };
    expect(lines(appraisal(branches), 'group', 'II.1')).toEqual([
      ['group', group('II', { ...sum, cap: '9' }), "'Phiếu chấm'!A1"],
    ]);
    expect(lines(appraisal(branches), 'group', 'I.1')).toEqual([['group', group('I', sum), "'Phiếu chấm'!A1"]]);
  });

  it('are none of bonuses, which go into the total', () => {
    const bonus: AppraisalSpec = {
      criteria: [{ id: 'I' }, { id: 'B', kind: 'bonus', rows: [{ id: 'b' }] }],
      units: { A: { I: '9', b: '1' } },
    };
    expect(lines(appraisal(bonus), 'group', 'b')).toEqual([]);
    expect(only('bonus', lines(appraisal(bonus), 'total', 'b'))).toEqual([
      ['bonus', { raw: '1', counted: '1', lostToCap: '0', cap: null }, "'Phiếu A'!K7"],
    ]);
  });
});

describe('the way to the total', () => {
  it('ends at the ceiling of the total', () => {
    const capped: AppraisalSpec = {
      criteria: [
        { id: 'I', maximum: '100' },
        { id: 'B', kind: 'bonus' },
      ],
      units: { A: { I: '98', B: '5' } },
      policy: { caps: caps({ total: points('100') }) },
    };
    expect(lines(appraisal(capped), 'total', null)).toEqual([
      ['beforeBonus', { groups: [{ criterion: 'I', counted: '98' }], sum: '98' }],
      ['bonus', { raw: '5', counted: '5', lostToCap: '0', cap: null }, "'Phiếu A'!K6"],
      ['totalCapped', { cap: '100', lost: '3' }],
      ['total', { total: '100' }],
      ['percent', { percent: '100', total: '100', assignedMaximum: '100', ranks: false }],
    ]);
  });

  it('is told with the cells of bonuses and deductions wherever they stand', () => {
    const columns: AppraisalSpec = {
      criteria: [{ id: 'I', maximum: '100' }],
      units: { A: { I: '90' } },
      bonusColumn: { A: '2' },
      penaltyColumn: { A: '1' },
    };
    const column = lines(appraisal(columns), 'total', null);
    expect(only('bonus', column)).toEqual([['bonus', { raw: '2', counted: '2', lostToCap: '0', cap: null }, "'Phiếu A'!N3"]]);
    expect(only('penalty', column)).toEqual([
      ['penalty', { raw: '1', counted: '1', sparedByCap: '0', cap: null, inGroups: '0' }, "'Phiếu A'!O3"],
    ]);
    const beside = (kind: 'bonus' | 'penalty', cell: CellSpec, row: number): NonNullable<Entry['beside']>[number] => ({
      kind,
      number: number(cell, { sheet: 'Phiếu A', row, column: 12 }),
    });
    const rows = placed({ criteria: [{ id: 'I', maximum: '100' }], units: { A: { I: '90' } } });
    const own = withEntry(rows, 'I', { beside: [beside('bonus', '2', 5), beside('penalty', '1', 6), beside('bonus', null, 7)] });
    const told = lines(ofReading(own), 'total', null);
    expect(only('bonus', told).map(([, , ...cells]) => cells)).toEqual([["'Phiếu A'!L5"]]);
    expect(only('penalty', told).map(([, , ...cells]) => cells)).toEqual([["'Phiếu A'!L6"]]);
  });

  it('leaves out rows of the kind that give nothing', () => {
    const zero: AppraisalSpec = {
      criteria: [{ id: 'I' }, { id: 'B', kind: 'bonus', rows: [{ id: 'b' }, { id: 'c' }, { id: 'd' }] }],
      units: { A: { I: '9', b: '1', c: '0', d: null } },
    };
    expect(only('bonus', lines(appraisal(zero), 'total', null)).map(([, , ...cells]) => cells)).toEqual([["'Phiếu A'!K7"]]);
  });
});

describe('the cells of a criterion', () => {
  const rows = placed({ criteria: [{ id: 'I', maximum: '10' }], units: { A: { I: { review1: '9' } } }, stages: ['review1'] });

  it('are told with the bonus and the deduction beside them', () => {
    const own = withEntry(rows, 'I', {
      beside: [
        { kind: 'bonus', number: number('2', { ...AT, column: 12 }) },
        { kind: 'penalty', number: number('1', { ...AT, column: 13 }) },
      ],
    });
    expect(lines(ofReading(own), 'values', 'I')).toEqual([
      ['cell', { what: 'review1', shown: '9', counts: true }, "'Phiếu A'!H5"],
      ['cell', { what: 'bonusBeside', shown: '2', counts: true }, "'Phiếu chấm'!L1"],
      ['cell', { what: 'penaltyBeside', shown: '1', counts: true }, "'Phiếu chấm'!M1"],
    ]);
  });

  it('are told as what they are: the result and its target count where points follow from them', () => {
    const method = { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: null } as const;
    const told = (cells: AppraisalSpec['units'][string][string]): readonly Line[] =>
      lines(appraisal({ criteria: [{ id: 'I', maximum: '10', method }], units: { A: { I: cells } } }), 'values', 'I');
    expect(told({ result: '3', target: '4' })).toEqual([
      ['cell', { what: 'result', shown: '3', counts: true }, "'Phiếu A'!F5"],
      ['cell', { what: 'target', shown: '4', counts: true }, "'Phiếu A'!E5"],
    ]);
    expect(told({ result: '3', target: '4', agreed: '5' })).toEqual([
      ['cell', { what: 'result', shown: '3', counts: false }, "'Phiếu A'!F5"],
      ['cell', { what: 'target', shown: '4', counts: false }, "'Phiếu A'!E5"],
      ['cell', { what: 'agreed', shown: '5', counts: true }, "'Phiếu A'!K5"],
    ]);
    expect(told({ target: 'notAssigned' })).toEqual([['targetNotAssigned', {}, "'Phiếu chấm'!A1"]]);
  });

  it('are none where the unit has no entry', () => {
    const bare = {
      ...rows,
      criteria: [...rows.criteria, ...placed({ criteria: [{ id: 'K', kind: 'disqualifier' }], units: {} }).criteria],
    };
    expect(lines(ofReading(bare), 'values', 'K')).toEqual([['noCell', {}]]);
    expect(lines(ofReading(bare), 'points', 'K')).toEqual([]);
  });

  const reviewer = (
    name: string,
    unit: string | null,
    cell: CellSpec,
    row: number,
  ): NonNullable<Entry['crossScores']>[number] => ({
    reviewer: { name, unit, at: AT },
    number: number(cell, { sheet: 'Chéo', row, column: 3 }),
  });

  it('of several reviewers are told with how far they are apart', () => {
    const own = withEntry(rows, 'I', {
      scores: {},
      crossScores: [
        reviewer('J1', null, '8', 4),
        reviewer('J2', 'A', '10', 5),
        reviewer('J3', null, '9', 6),
        reviewer('J4', null, null, 7),
      ],
    });
    const cross = (name: string, shown: string, counts: boolean, isOwnSchool: boolean): unknown => ({
      reviewer: name,
      shown,
      counts,
      isOwnSchool,
    });
    expect(lines(ofReading(own), 'values', 'I')).toEqual([
      ['crossCell', cross('J1', '8', true, false), 'Chéo!C4'],
      ['crossCell', cross('J2', '10', false, true), 'Chéo!C5'],
      ['crossCell', cross('J3', '9', true, false), 'Chéo!C6'],
      ['crossCell', cross('J4', '', false, false), 'Chéo!C7'],
      ['reviewersApart', { lowest: '8', highest: '9', threshold: '2', state: 'settled', outliers: [] }],
    ]);
  });

  it('say nothing of how far reviewers are apart where one cannot be read', () => {
    const own = withEntry(rows, 'I', {
      scores: {},
      crossScores: [reviewer('J1', null, '8', 4), reviewer('J2', null, { unreadable: 'O8' }, 5)],
    });
    expect(lines(ofReading(own), 'values', 'I').map(([code]) => code)).toEqual(['crossCell', 'crossCell']);
  });
});

describe('points that the rule’s own maximum cuts', () => {
  it('are told so where the criterion states none', () => {
    const method = { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: points('6') } as const;
    const cut = appraisal({ criteria: [{ id: 'I', method }], units: { A: { I: { result: '4' } } } });
    expect(only('cutByMaximum', lines(cut, 'points', 'I'))).toEqual([
      ['cutByMaximum', { before: '8', maximum: null, lost: '2', after: '6' }],
    ]);
  });
});

describe('a class', () => {
  const grades = [
    { name: 'Tốt', from: points('80') },
    { name: 'Xuất sắc', from: points('90') },
  ];
  const plainUnit = placed({ criteria: [{ id: 'I', maximum: '100' }], units: { A: { I: '93' }, B: { I: null } } });

  it('is told with the bound reached, and with what lowered it', () => {
    const where: CellRef = { sheet: 'Đơn vị', row: 4, column: 6 };
    const limit = { reason: 'Trễ báo cáo', legalBasis: 'Điều 5', scope: { ceiling: 'Tốt' }, at: where };
    const other = { reason: 'Khác', legalBasis: 'Điều 6', scope: 'flagOnly' as const, at: { ...where, row: 5 } };
    const found = ofReading(withUnit({ ...plainUnit, units: plainUnit.units.slice(0, 1) }, { limits: [limit, other] }), {
      grades,
    });
    const lowered = {
      code: 'gradeLowered',
      from: 'Xuất sắc',
      ceiling: 'Tốt',
      to: 'Tốt',
      reason: 'Trễ báo cáo',
      legalBasis: 'Điều 5',
    };
    expect(lines(found, 'grade', null)).toEqual([
      ['grade', { grade: 'Xuất sắc', from: '90', value: '93', next: null }],
      ['gradeLowered', { reason: lowered }, "'Đơn vị'!F4"],
    ]);
  });

  it('has the one above it named', () => {
    const found = appraisal({ criteria: [{ id: 'I' }], units: { A: { I: '85' } }, policy: { grades } });
    const next = { name: 'Xuất sắc', from: '90' };
    expect(lines(found, 'grade', null)).toEqual([['grade', { grade: 'Tốt', from: '80', value: '85', next }]]);
  });

  it('is none without a total, and below the lowest', () => {
    const lowest = { name: 'Tốt', from: '80' };
    const missing = appraisal({ criteria: [{ id: 'I' }], units: { A: { I: null } }, policy: { grades } });
    expect(lines(missing, 'grade', null)).toEqual([['noGrade', { value: null, lowest }]]);
    const low = appraisal({ criteria: [{ id: 'I' }], units: { A: { I: '79' } }, policy: { grades } });
    expect(lines(low, 'grade', null)).toEqual([['noGrade', { value: '79', lowest }]]);
  });

  it('is not told of where the policy has none, or places are withheld', () => {
    expect(lines(appraisal({ criteria: [{ id: 'I' }], units: { A: { I: '85' } } }), 'grade', null)).toEqual([]);
  });
});

describe('an award that a bar keeps from a unit', () => {
  it('is told with the cell of that bar', () => {
    const two = placed({ criteria: [{ id: 'I' }], units: { A: { I: '93' }, B: { I: '90' } } });
    const at = (row: number): CellRef => ({ sheet: 'Đơn vị', row, column: 6 });
    const bar = { reason: 'Kỷ luật', legalBasis: 'QĐ 5' };
    const cellsOf = (change: Partial<Unit>): readonly unknown[] =>
      lines(ofReading(withUnit(two, change), { awards: [award('co')] }), 'awards', null).map(([code, facts, ...cells]) => [
        code,
        (facts as { verdict: string }).verdict,
        ...cells,
      ]);
    expect(cellsOf({ disqualification: { ...bar, at: at(4) } })).toEqual([['award', 'leftOut', "'Đơn vị'!F4"]]);
    const limits = [
      { ...bar, scope: 'allAwards' as const, at: at(5) },
      { ...bar, reason: 'Khác', scope: { ceiling: 'Tốt' }, at: at(6) },
      { ...bar, legalBasis: 'QĐ 6', scope: { ceiling: 'Tốt' }, at: at(7) },
    ];
    expect(cellsOf({ limits })).toEqual([['award', 'leftOut', "'Đơn vị'!F5"]]);
    expect(cellsOf({})).toEqual([['award', 'nominated']]);
  });
});

describe('findings that keep everyone from a place', () => {
  const issue = (of: Partial<Issue['place']>, blocks: Issue['blocks'] = 'ranking'): Issue => ({
    rule: 'RNG-04',
    code: 'scoreAboveMaximum',
    severity: 'error',
    blocks,
    place: { at: null, unit: null, criterion: null, ...of },
    facts: { value: '52', maximum: '50' },
    fix: null,
  });

  it('are those about the unit and about nobody in particular, with their cells', () => {
    const issues = [issue({ unit: 'A', at: AT }), issue({}), issue({ unit: 'B' }), issue({ unit: 'A' }, 'awards')];
    const found = appraisal({ criteria: [{ id: 'I' }], units: { A: { I: '85' }, B: { I: '80' } }, issues });
    expect(lines(found, 'issues', null)).toEqual([
      ['blocking', { issue: plain(issues[0]) }, "'Phiếu chấm'!A1"],
      ['blocking', { issue: plain(issues[1]) }],
    ]);
  });
});
