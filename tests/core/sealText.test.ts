import type { Appraisal } from '../../src/core/domain/appraisal';
import type { Policy } from '../../src/core/domain/policy';
import type { Reading } from '../../src/core/domain/reading';
import { sealText } from '../../src/core/sealText';
import { ballots, number, policy, reading } from '../builders/readings';

const read = (score = '40'): Reading =>
  reading({ criteria: [{ id: 'I', maximum: '50' }], units: { A: { I: score }, B: { I: '45' } } });

function sealed(one: Reading, rules: Policy = policy()): string {
  const appraisal: Appraisal = {
    recognition: { kind: 'recognised', layout: 'unitsDown', sheets: [], clues: [] },
    reading: one,
    policy: rules,
    issues: [],
    scorecards: [],
    standings: [],
    proposal: { awards: [] },
    isBlocked: false,
  };
  return sealText(appraisal);
}

describe('sealText', () => {
  it('is the same for the same inputs', () => {
    expect(sealed(read())).toBe(sealed(read()));
  });

  it.each<readonly [what: string, changed: Reading]>([
    ['a score', read('41')],
    ['a vote', { ...read(), ballots: ballots({ members: 2, votes: [{ unit: 'A', yes: 1 }] }) }],
    ['points in a bonus column', { ...read(), bonusColumn: new Map([['A', number('2')]]) }],
    ['the same points in a column of deductions', { ...read(), penaltyColumn: new Map([['A', number('2')]]) }],
    ['the list of units', { ...read(), expectedUnits: [] }],
    ['a declared maximum', { ...read(), declaredMaximum: number('100') }],
    [
      'a total the workbook states',
      { ...read(), claims: [{ what: 'total', stage: 'agreed', unit: 'A', criterion: null, number: number('40') }] },
    ],
    ['a quantity of Số liệu', { ...read(), indicators: [{ unitName: 'A', name: 'học viên', total: number('9'), parts: [] }] }],
  ])('tells a workbook with another input apart: %s', (_what, changed) => {
    expect(sealed(changed)).not.toBe(sealed(read()));
  });

  it('tells bonus from deductions', () => {
    const [bonus, penalty] = [new Map([['A', number('2')]]), new Map<string, never>()];
    const one = sealed({ ...read(), bonusColumn: bonus, penaltyColumn: penalty });
    expect(one).not.toBe(sealed({ ...read(), bonusColumn: penalty, penaltyColumn: bonus }));
  });

  it('tells another policy apart', () => {
    expect(sealed(read(), policy({ rankBy: 'percent' }))).not.toBe(sealed(read()));
  });
});
