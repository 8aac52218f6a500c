import { points } from '../../src/core/domain/points';
import type { Issue } from '../../src/core/domain/issue';
import type { Proposal } from '../../src/core/domain/proposal';
import type { Standing } from '../../src/core/domain/standing';
import { compareYears } from '../../src/core/policies/compareYears';
import { settingDifferences, type SettingNames } from '../../src/core/policies/settingDifferences';
import { rehearse } from '../../src/core/rehearse';
import { formOf } from '../../src/core/settlePolicy';
import { whoMoved, type Outcome } from '../../src/core/whoMoved';
import { compareResult, rehearseResult } from '../../src/core/yearsResult';
import { award, caps, criteria, policy } from '../builders/readings';
import { appraisal } from './render/appraisals';

const NAMES: SettingNames = {
  labels: { rankBy: 'Xếp hạng theo', awards: 'Khen thưởng', 'awards.quota.amount': 'Số lượng', 'grades.from': 'Từ điểm' },
  row: (table, row) => `${table} dòng ${row}`,
  compare: { notStated: '(không nêu)' },
};
const BEFORE = policy({
  awards: [award('co', { name: 'Cờ', quota: { fixed: 1 } })],
  grades: [{ name: 'Tốt', from: points('80') }],
});
const AFTER = policy({
  rankBy: 'percent',
  caps: caps({ bonus: points('3') }),
  awards: [award('co', { name: 'Cờ', quota: { fixed: 2 } })],
});
const differences = (before = BEFORE, after = AFTER) => {
  const found = compareYears({ criteria: [], policy: before }, { criteria: [], policy: after });
  return settingDifferences(found.policy, formOf(before), formOf(after), NAMES);
};

describe('two policies in the words of the sheet', () => {
  it('a setting by its label, what is not stated said so', () => {
    expect(differences()).toContainEqual({ label: 'Xếp hạng theo', before: 'Điểm', after: 'Tỷ lệ phần trăm' });
    // No name was given for this one, so it has that of the sheet.
    expect(differences()).toContainEqual({ label: 'Trần điểm thưởng', before: 'Không', after: '3' });
  });

  it('a field of an item by its row and column, once where several fields of the JSON share a cell', () => {
    expect(differences().filter(({ label }) => label.startsWith('Khen thưởng'))).toEqual([
      { label: 'Khen thưởng dòng 1, Số lượng', before: '1', after: '2' },
    ]);
  });

  it('a row that only one of them has, whole', () => {
    expect(differences().filter(({ label }) => label.startsWith('grades'))).toEqual([
      { label: 'grades dòng 1', before: 'Tốt, 80', after: '(không nêu)' },
    ]);
  });

  it('alike they say nothing', () => {
    expect(differences(BEFORE, BEFORE)).toEqual([]);
  });
});

describe('who moved between two runs', () => {
  const standing = (unit: string, place: number | null): Standing => ({
    unit,
    place,
    wouldBePlace: place,
    evenPlace: place,
    wouldBeEvenPlace: place,
    sharedWith: [],
    decidedBy: null,
    grade: null,
    eligible: true,
    reasons: [],
  });
  const won = (units: readonly string[], waiting: readonly string[] = []): Proposal => ({
    awards: [
      {
        id: 'co',
        name: 'Cờ',
        seats: 1,
        quotaSteps: null,
        nominees: units.map((unit) => ({
          unit,
          place: 1,
          vote: { status: 'notNeeded' },
          reason: { code: 'notRegistered' },
        })),
        needsDecision: waiting.length === 0 ? null : { units: waiting, seats: 1, reason: { code: 'notRegistered' } },
        openTies: [],
        unfitDecisions: [],
        leftOut: [],
        unfilled: 0,
        unfilledBecause: null,
      },
    ],
  });
  const before: Outcome = { standings: [standing('A', 1), standing('B', 2), standing('C', 3)], proposal: won(['A']) };

  it('by the places of the second run, those without one last; places and awards of both', () => {
    const after: Outcome = {
      standings: [standing('A', null), standing('C', 2), standing('B', 1), standing('D', 3)],
      proposal: won([], ['B', 'C']),
    };
    const flag = (waits: boolean) => [{ name: 'Cờ', waits }];
    expect(whoMoved(before, after)).toEqual([
      { unit: 'B', placeBefore: 2, placeAfter: 1, awardsBefore: [], awardsAfter: flag(true), hasMoved: true },
      { unit: 'C', placeBefore: 3, placeAfter: 2, awardsBefore: [], awardsAfter: flag(true), hasMoved: true },
      { unit: 'D', placeBefore: null, placeAfter: 3, awardsBefore: [], awardsAfter: [], hasMoved: true },
      { unit: 'A', placeBefore: 1, placeAfter: null, awardsBefore: flag(false), awardsAfter: [], hasMoved: true },
    ]);
  });

  it('whose place or award is another has moved, and nobody else', () => {
    const moved = (after: Outcome) => whoMoved(before, after).flatMap(({ unit, hasMoved }) => (hasMoved ? [unit] : []));
    expect(moved(before)).toEqual([]);
    expect(moved({ ...before, proposal: won(['B']) })).toEqual(['A', 'B']);
    expect(moved({ ...before, proposal: won([], ['A']) })).toEqual(['A']);
    expect(moved({ ...before, standings: [standing('A', 1), standing('B', 2), standing('C', 2)] })).toEqual(['C']);
  });
});

const ISSUE: Issue = {
  rule: 'RNG-04',
  code: 'scoreAboveMaximum',
  severity: 'error',
  blocks: 'ranking',
  place: { at: null, unit: null, criterion: null },
  facts: { value: '61', maximum: '60' },
  fix: null,
};

it('the document of `thidua compare --json`: criteria of both years, the policy by path and in words, jumps', () => {
  const [old] = criteria([{ id: 'I', maximum: '50' }]);
  const [now] = criteria([{ id: 'I', maximum: '60' }]);
  const [added] = criteria([{ id: 'II', maximum: '40' }]);
  if (old === undefined || now === undefined || added === undefined) throw new Error('no criteria');
  const found = compareYears({ criteria: [old], policy: BEFORE }, { criteria: [now, added], policy: AFTER });
  const document = compareResult({ before: '2025.xlsx', after: '2026.xlsx' }, found, differences(), [ISSUE], ({ code }) => code);
  expect(document).toMatchObject({
    before: '2025.xlsx',
    after: '2026.xlsx',
    added: [{ id: 'II', maximum: '40' }],
    removed: [],
    changed: [{ before: { maximum: '50' }, after: { maximum: '60' }, what: ['maximum'] }],
    jumps: [{ rule: 'RNG-04', message: 'scoreAboveMaximum' }],
    settings: differences(),
  });
  expect(document.policy).toContainEqual({ path: 'rankBy', before: 'points', after: 'percent' });
});

it('the document of `thidua rehearse --json`: who would stand where, ties, and what separates nobody', () => {
  const past = appraisal({
    criteria: [
      { id: 'I', maximum: '60' },
      { id: 'II', maximum: '40' },
    ],
    units: { A: { I: '50', II: '30' }, B: { I: '50', II: '30' }, C: { I: '50', II: '20' } },
    policy: { awards: [award('co', { name: 'Cờ', cutLine: 'expand' })] },
  });
  const rules = policy({ awards: [award('co', { name: 'Cờ' })] });
  const document = JSON.parse(
    JSON.stringify(
      rehearseResult('2025.xlsx', past, { file: '2026.xlsx', policy: rules, issues: [ISSUE] }, rehearse(past.reading, rules), () => 'lời'), // prettier-ignore
    ),
  );
  expect(document).toMatchObject({
    file: '2025.xlsx',
    with: '2026.xlsx',
    isRehearsal: true,
    isBlocked: false,
    ties: [['A', 'B']],
    separatesNobody: [{ criterion: 'I', number: 'I', text: 'Tiêu chí I' }],
    issues: [{ code: 'scoreAboveMaximum', message: 'lời' }],
    policy: { awards: [{ id: 'co', cutLine: 'decide' }] },
  });
  expect(document.units.map(({ name, placeAfter, hasMoved }: Record<string, unknown>) => [name, placeAfter, hasMoved])).toEqual([
    ['Trường A', 1, true],
    ['Trường B', 1, true],
    ['Trường C', 3, false],
  ]);
  expect(document.separatesNobody).toHaveLength(1);
});
