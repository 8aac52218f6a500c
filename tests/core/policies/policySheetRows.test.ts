import type { PolicyForm } from '../../../src/core/domain/policyForm';
import { choice, setting, SETTINGS, type SettingForm } from '../../../src/core/domain/policyLabels';
import { points } from '../../../src/core/domain/points';
import type { Policy } from '../../../src/core/domain/policy';
import { cellOf, itemValue, policySheetRows, valueAt, type SheetCell } from '../../../src/core/policies/policySheetRows';
import { policyToJson } from '../../../src/core/policies/policyToJson';
import { schemaProblems } from '../../../src/core/policies/schemaProblems';
import { settingDifferences, type SettingNames } from '../../../src/core/policies/settingDifferences';
import { caps, policy } from '../../builders/readings';

describe('a setting in its cell', () => {
  const cell = (form: SettingForm, value: unknown, path = 'x', mayBeNone = false): SheetCell =>
    cellOf(setting(path, ['Nhãn'], form, mayBeNone), value);
  const choices = [choice('a', 'Một', 'Mot'), choice('b', 'Hai')];

  it('is blank where nothing is stated; a ceiling that is meant to be none says so', () => {
    expect(cell({ kind: 'points' }, null, 'caps.bonus', true)).toBe('Không');
    expect(cell({ kind: 'points' }, undefined, 'caps.bonus', true)).toBe('Không');
    expect(cell({ kind: 'points' }, null, 'reconcile.points', true)).toBeNull();
    expect(cell({ kind: 'points' }, null, 'caps.bonus', false)).toBeNull();
  });

  it('is the first word of what is chosen', () => {
    expect(cell({ kind: 'choice', choices }, 'a')).toBe('Một');
    expect(cell({ kind: 'choice', choices }, 'c')).toBeNull();
    expect(cell({ kind: 'choices', choices }, ['b', 'a'])).toBe('Hai; Một');
    expect(cell({ kind: 'choices', choices }, 'a')).toBeNull();
  });

  it('is Có only for what is true', () => {
    expect([true, false, 'true'].map((value) => cell({ kind: 'yesNo' }, value))).toEqual(['Có', 'Không', 'Không']);
  });

  it('is a share as people write it, a fraction as it is', () => {
    expect(['20', '12.5', '2/3'].map((value) => cell({ kind: 'share' }, value))).toEqual(['20%', '12,5%', '2/3']);
    const votes = ['80', '>50', '2/3', '>1/2'].map((value) => cell({ kind: 'text' }, value, 'vote.threshold'));
    expect(votes).toEqual(['80%', 'Trên 50%', '2/3', 'Trên 1/2']);
  });

  it('is a number where a cell can hold it exactly', () => {
    const written = ['7.5', '0', '1/3', '0.12345678901234567', 'bảy'].map((value) => cell({ kind: 'points' }, value));
    expect(written).toEqual([7.5, 0, '1/3', '0.12345678901234567', 'bảy']);
    expect([3, '3'].map((value) => cell({ kind: 'whole' }, value))).toEqual([3, null]);
    expect([3, 'ba'].map((value) => cell({ kind: 'text' }, value))).toEqual([3, 'ba']);
  });
});

describe('a field of an award', () => {
  it('of how many is a number of seats or a share', () => {
    expect(itemValue({ quota: { fixed: 2 } }, 'quota.amount')).toBe(2);
    expect(itemValue({ quota: { share: '20' } }, 'quota.amount')).toBe('20%');
    expect(itemValue({ quota: {} }, 'quota.amount')).toBeNull();
    expect(itemValue({}, 'quota.amount')).toBeNull();
  });

  it('stands at its path', () => {
    expect(itemValue({ vote: { of: 'members' } }, 'vote.of')).toBe('members');
    expect(itemValue({ vote: null }, 'vote.of')).toBeNull();
    expect(valueAt({ vote: null }, 'vote.of')).toBeUndefined();
    expect(valueAt('text', 'length')).toBeUndefined();
  });
});

describe('the sheet of a policy', () => {
  const labelOf = (path: string): string => SETTINGS.find((one) => one.path === path)?.labels[0] ?? path;
  const row = (clauses: Partial<Policy>, path: string): readonly SheetCell[] | null =>
    policySheetRows(policy(clauses)).find(([label]) => label === labelOf(path)) ?? null;

  it('states ceilings also where there are none', () => {
    expect(row({}, 'caps.bonus')).toEqual([labelOf('caps.bonus'), 'Không', null]);
    expect(row({ caps: caps({ bonus: points('2.5') }) }, 'caps.bonus')).toEqual([labelOf('caps.bonus'), 2.5, null]);
  });

  it('states how reviewers are reconciled, and what schools see, only where the policy does', () => {
    expect(row({}, 'reconcile.share')).toBeNull();
    const reconcile = { share: points('1/5'), points: null, consensus: null };
    expect(row({ reconcile }, 'reconcile.share')?.slice(1)).toEqual(['20%', null]);
    expect(row({ reconcile }, 'reconcile.points')?.slice(1)).toEqual([null, null]);
    expect(row({}, 'visibility')).toBeNull();
    expect(row({ visibility: 'own' }, 'visibility')?.[1]).not.toBeNull();
  });
});

describe('what is wrong with a policy', () => {
  const problems = (change: Readonly<Record<string, unknown>>): unknown =>
    schemaProblems({ ...policyToJson(policy()), ...change });

  it('is told with what stands there, shortened', () => {
    const told = (found: string): unknown => [{ path: 'period', problem: 'wrongType', found, at: null }];
    expect(problems({ period: 'x'.repeat(80) })).toEqual(told('x'.repeat(80)));
    expect(problems({ period: 'x'.repeat(81) })).toEqual(told(`${'x'.repeat(79)}…`));
    expect(problems({ period: [1, 'hai'] })).toEqual(told('[1,"hai"]'));
  });

  it('are all unknown fields, of several in one record each', () => {
    expect(problems({ ceiling: 1, floor: { of: 2 } })).toEqual([
      { path: 'ceiling', problem: 'unknownField', found: '1', at: null },
      { path: 'floor', problem: 'unknownField', found: '{"of":2}', at: null },
    ]);
    const grades = [
      { name: 'Tốt', from: '80', colour: 'red' },
      { name: 'Khá', from: '65', until: '79', colour: 'blue' },
    ];
    expect(problems({ grades })).toEqual([
      { path: 'grades[0].colour', problem: 'unknownField', found: 'red', at: null },
      { path: 'grades[1].until', problem: 'unknownField', found: '79', at: null },
      { path: 'grades[1].colour', problem: 'unknownField', found: 'blue', at: null },
    ]);
  });
});

describe('what two years say otherwise', () => {
  const NAMES: SettingNames = {
    labels: { year: 'Năm', awards: 'Khen thưởng', 'awards.name': 'Tên', 'awards.quota.amount': 'Số lượng' },
    row: (table, at) => `${table}, dòng ${String(at)}`,
    compare: { notStated: 'chưa nêu' },
  };
  const form = (settings: PolicyForm['settings'], awards: PolicyForm['tables']['awards'] = []): PolicyForm => ({
    settings,
    tables: { tieBreak: [], grades: [], awards, decisions: [], citations: [], severities: [] },
  });
  const said = (before: PolicyForm, after: PolicyForm, ...paths: readonly string[]): readonly string[] =>
    settingDifferences(
      paths.map((path) => ({ path, before: null, after: null })),
      before,
      after,
      NAMES,
    ).map((one) => `${one.label}: ${one.before} → ${one.after}`);

  it('is told in the words of the sheet, also where one year says nothing', () => {
    expect(said(form({ year: '2025' }), form({ year: '2026' }), 'year')).toEqual(['Năm: 2025 → 2026']);
    expect(said(form({ year: '2025' }), form({ year: '' }), 'year')).toEqual(['Năm: 2025 → chưa nêu']);
    expect(said(form({}), form({ year: '2026' }), 'year')).toEqual(['Năm: chưa nêu → 2026']);
    expect(said(form({ year: '2025' }), form({ year: '2025' }), 'year')).toEqual([]);
  });

  it('is named as on the sheet where the language has no name, else by its path', () => {
    expect(said(form({ period: 'a' }), form({ period: 'b' }), 'period')).toEqual(['Kỳ: a → b']);
    expect(said(form({ nothing: 'a' }), form({ nothing: 'b' }), 'nothing')).toEqual(['nothing: a → b']);
  });

  it('of a table is told by row and column; fields that share a column once', () => {
    const [before, after] = [
      form({}, [{ name: 'Cờ', 'quota.amount': '2' }]),
      form({}, [{ name: 'Bằng khen', 'quota.amount': '20%' }]),
    ];
    expect(said(before, after, 'awards[0].name', 'awards[0].quota.fixed', 'awards[0].quota.share')).toEqual([
      'Khen thưởng, dòng 1, Tên: Cờ → Bằng khen',
      'Khen thưởng, dòng 1, Số lượng: 2 → 20%',
    ]);
    expect(said(form({}, [{ minTotal: '80' }]), form({}, [{}]), 'awards[0].minTotal')).toEqual([
      'Khen thưởng, dòng 1, minTotal: 80 → chưa nêu',
    ]);
  });

  it('of a whole row is told with all that stands in it', () => {
    const row = { name: 'Cờ', minTotal: '', 'quota.amount': '2' };
    expect(said(form({}), form({}, [row]), 'awards[0]')).toEqual(['Khen thưởng, dòng 1: chưa nêu → Cờ, 2']);
    expect(said(form({}, [{ name: '' }]), form({}, [row]), 'awards[0]')).toEqual(['Khen thưởng, dòng 1: chưa nêu → Cờ, 2']);
  });
});
