import type { Policy } from '../../../src/core/domain/policy';
import type { PolicyProblem } from '../../../src/core/domain/policyProblem';
import { CLEAN } from './cleanCluster';
import { issuesOf } from './findings';

function found(path: string, problem: PolicyProblem['problem'] = 'missing'): readonly unknown[] {
  return issuesOf(CLEAN, {}, [{ path, problem, found: '', at: null }]).map(({ rule, severity, blocks }) => [
    rule,
    severity,
    blocks,
  ]);
}

const DECISION = { by: 'decision', order: 'desc' } as const;

describe('problems of the policy', () => {
  it.each([
    ['rounding.decimals', 'CFG-07', 'ranking'],
    ['caps.penaltyFloor', 'CFG-11', 'ranking'],
    ['tieBreak[1].by', 'CFG-06', 'ranking'],
    ['basis', 'CFG-03', 'ranking'],
    ['bandOn', 'CFG-08', 'awards'],
    ['awards[0].quota.round', 'CFG-09', 'awards'],
    ['grades[2].from', 'CFG-10', 'awards'],
  ])('%s is one finding of %s and blocks %s', (path, rule, blocks) => {
    expect(found(path)).toEqual([[rule, 'error', blocks]]);
  });

  it.each(['unknownField', 'wrongType', 'notRead'] as const)('%s blocks as a missing field does', (problem) => {
    expect(found('rounding.at', problem)).toEqual([['CFG-07', 'error', 'ranking']]);
  });

  it('a field nobody knows blocks, for it may be a misspelt one', () => {
    expect(found('roundings', 'unknownField')).toEqual([['CFG-03', 'error', 'ranking']]);
  });

  it('a tie-break key that must not decide only waits for a tick, for it decides nothing', () => {
    expect(found('tieBreak[0].by', 'notAllowed')).toEqual([['CFG-06', 'warning', 'tick']]);
  });

  it('a tie-break key on a group the workbook does not have waits for a tick, except in the draft of the product', () => {
    const keysOn = (number: string, isDraft: boolean) =>
      issuesOf(CLEAN, { tieBreak: [{ by: 'group', number, order: 'desc' }, DECISION], isDraft }).map(({ rule, facts }) => [
        rule,
        facts,
      ]);
    const facts = expect.objectContaining({ path: 'tieBreak[0].number', problem: 'unknownName', found: 'IX', label: 'Số mục' });
    expect(keysOn('IX', false)).toEqual([['CFG-06', facts]]);
    expect(keysOn('IX', true)).toEqual([]);
    expect(keysOn('ii.', false)).toEqual([]);
  });

  it('says the path, what was found and the cell of Cấu hình', () => {
    const at = { sheet: 'Cấu hình', row: 4, column: 2 };
    const [issue] = issuesOf(CLEAN, {}, [{ path: 'rounding.at', problem: 'wrongType', found: 'nhóm?', at }]);
    expect(issue).toMatchObject({ place: { at }, facts: { path: 'rounding.at', problem: 'wrongType', found: 'nhóm?' } });
  });

  it('a whole policy raises nothing', () => {
    expect(issuesOf(CLEAN)).toEqual([]);
  });
});

describe('a rule whose weight the policy changes and that there is not', () => {
  const told = (rule: string): readonly unknown[] =>
    issuesOf(CLEAN, { severities: [{ rule, severity: 'info', reason: 'Vì thế' }] as unknown as Policy['severities'] })
      .filter(({ code }) => code === 'policyProblem')
      .map(({ rule: by, severity, blocks, place, facts }) => ({ by, severity, blocks, place, facts }));

  it('is told as a warning, for nobody would see that it does nothing', () => {
    expect(told('XYZ-01')).toEqual([
      {
        by: expect.stringMatching(/^CFG-/) as unknown,
        severity: 'warning',
        blocks: 'tick',
        place: { at: null, unit: null, criterion: null },
        facts: expect.objectContaining({ path: 'severities[0].rule', problem: 'unknownName', found: 'XYZ-01' }) as unknown,
      },
    ]);
  });

  it('is not told where it is checked elsewhere', () => {
    for (const rule of [
      'AUD-03',
      'DUP-04',
      'PKT-01',
      'PRT-01',
      'RNK-04',
      'STA-01',
      'STL-01',
      'STL-02',
      'STL-04',
      'TGT-06',
      'VER-02',
    ])
      expect([rule, told(rule)]).toEqual([rule, []]);
    expect(told('RNG-04')).toEqual([]);
  });
});
