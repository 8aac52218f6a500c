import { choosePolicy } from '../../../src/core/policies/choosePolicy';
import { draftPolicy } from '../../../src/core/policies/draftPolicy';
import { policyToJson } from '../../../src/core/policies/policyToJson';
import { exactText } from '../../../src/core/domain/points';
import type { PolicySheetDraft } from '../../../src/core/domain/policyProblem';
import { contractPolicy, withValue } from './contractPolicy';

const sheet = (
  record: unknown,
  cells: PolicySheetDraft['cells'] = new Map(),
  problems: PolicySheetDraft['problems'] = [],
): PolicySheetDraft => ({ record, cells, problems });
const at = { sheet: 'Cấu hình', row: 4, column: 2 };

describe('choosePolicy', () => {
  it('takes the draft, marked as a draft, when nobody gives a policy', () => {
    const { policy, problems } = choosePolicy(null, null);
    expect(policy).toBe(draftPolicy);
    expect(policy.isDraft).toBe(true);
    expect(problems).toEqual([]);
  });

  it('takes a complete given policy as it is and no longer calls it a draft', () => {
    const { policy, problems } = choosePolicy(contractPolicy(), null);
    expect(problems).toEqual([]);
    expect(policy.isDraft).toBe(false);
    expect({ ...policyToJson(policy), isDraft: undefined }).toEqual({ ...contractPolicy(), isDraft: undefined });
  });

  it('reads 80 as four fifths, 2/3 as two thirds and >1/2 as more than half', () => {
    const votes = choosePolicy(contractPolicy(), null).policy.awards.map((award) => award.vote?.threshold);
    expect(votes.map((vote) => [vote === undefined ? '' : exactText(vote.share), vote?.moreThan])).toEqual([
      ['0.8', false],
      ['2/3', false],
      ['0.5', true],
    ]);
  });

  it('reads a quota of 20 as one fifth and 1/3 as one third', () => {
    const quotas = choosePolicy(contractPolicy(), null).policy.awards.map(({ quota }) =>
      'fixed' in quota ? quota.fixed : exactText(quota.share),
    );
    expect(quotas).toEqual([1, '0.2', '1/3']);
  });

  it.each([
    ['basis', 'basis'],
    ['rounding', 'rounding'],
    ['rounding.decimals', 'rounding.decimals'],
    ['caps.penaltyFloor', 'caps.penaltyFloor'],
    ['rankBy', 'rankBy'],
    ['ranking', 'ranking'],
    ['tieBreak', 'tieBreak'],
    ['awards[1].quota', 'awards[1].quota'],
    ['awards[1].quota.round', 'awards[1].quota.round'],
  ])('reports %s as missing and fills nothing in silently', (field, path) => {
    const { problems } = choosePolicy(withValue(contractPolicy(), field, undefined), null);
    expect(problems.map((one) => [one.path, one.problem])).toEqual([[path, 'missing']]);
  });

  it('reports an unknown field and a wrong type with their paths and what was found', () => {
    const given = withValue(withValue(contractPolicy(), 'colour', 'blue'), 'awards[0].vote.threshold', 80);
    const { problems } = choosePolicy(given, null);
    expect(problems).toEqual(
      expect.arrayContaining([
        { path: 'colour', problem: 'unknownField', found: 'blue', at: null },
        { path: 'awards[0].vote.threshold', problem: 'wrongType', found: '80', at: null },
      ]),
    );
    expect(problems).toHaveLength(2);
  });

  it('names every unknown field, also several of one record and those with names every object has', () => {
    const given: Record<string, unknown> = JSON.parse(
      JSON.stringify(contractPolicy()).replace(/^\{/, '{"colour":"blue","toString":1,"__proto__":{"rankBy":"percent"},'),
    );
    const more = withValue(withValue(given, 'awards[1].size', 3), 'awards[1].shape', 'round');
    for (const sheetPolicy of [null, sheet(contractPolicy())]) {
      const { policy, problems } = choosePolicy(more, sheetPolicy);
      expect(problems.map((one) => [one.path, one.problem]).sort()).toEqual([
        ['__proto__', 'unknownField'],
        ['awards[1].shape', 'unknownField'],
        ['awards[1].size', 'unknownField'],
        ['colour', 'unknownField'],
        ['toString', 'unknownField'],
      ]);
      expect(policy.rankBy).toBe('points');
    }
  });

  it('counts a share of all units, with no least number, unless the policy says otherwise', () => {
    const given = withValue(contractPolicy(), 'awards[1].quota', { share: '20', round: 'floor' });
    const { policy, problems } = choosePolicy(given, null);
    expect(problems).toEqual([]);
    expect(policy.awards[1]?.quota).toMatchObject({ base: 'units', atLeast: 0 });
  });

  it('proposes for no award at all where the awards cannot be used, rather than for those of the draft', () => {
    const { policy } = choosePolicy(withValue(contractPolicy(), 'awards[0].quota', undefined), null);
    expect(policy.awards).toEqual([]);
  });

  it.each([
    ['awards[1].id', 'coThiDua', 'awards[1].id', 'duplicate'],
    ['awards[1].name', 'cờ thi đua của giám đốc học viện', 'awards[1].name', 'duplicate'],
    ['grades[1].name', 'Xuất sắc', 'grades[1].name', 'duplicate'],
    ['grades[1].from', '90.0', 'grades[1].from', 'duplicate'],
    ['awards[0].minGrade', 'Giỏi', 'awards[0].minGrade', 'unknownName'],
    ['tieBreak[0]', { by: 'self', order: 'desc' }, 'tieBreak[0].by', 'notAllowed'],
  ])('reports that %s = %j contradicts the rest', (field, value, path, problem) => {
    const { problems } = choosePolicy(withValue(contractPolicy(), field, value), null);
    expect(problems.map((one) => [one.path, one.problem])).toEqual([[path, problem]]);
  });

  it('says so when what is given is no record', () => {
    expect(choosePolicy(['basis'], null).problems).toEqual([{ path: '', problem: 'wrongType', found: 'object', at: null }]);
  });

  it('lets the given policy override the sheet field by field', () => {
    const { policy, problems } = choosePolicy({ rankBy: 'percent', rounding: { decimals: 1 } }, sheet(contractPolicy()));
    expect(problems).toEqual([]);
    expect([policy.rankBy, policy.rounding]).toEqual(['percent', { at: 'criterion', decimals: 1 }]);
    expect(policy.clusterName).toBe('Cụm thi đua mẫu');
  });

  it('gives a problem of the sheet its cell', () => {
    const cells = new Map([['rankBy', at]]);
    const { problems } = choosePolicy(null, sheet(withValue(contractPolicy(), 'rankBy', undefined), cells));
    expect(problems).toEqual([{ path: 'rankBy', problem: 'missing', found: '', at }]);
  });

  it('gives a field that is not there the cell of the nearest thing it belongs to', () => {
    const { problems } = choosePolicy(
      null,
      sheet(withValue(contractPolicy(), 'awards', [{ id: 'co' }]), new Map([['awards[0]', at]])),
    );
    expect(problems.length).toBeGreaterThan(2);
    expect(new Set(problems.map((one) => one.at))).toEqual(new Set([at]));
  });

  it('reports a value the sheet could not read once, and not at all when a given policy replaces it', () => {
    const unread = { path: 'rankBy', problem: 'notRead' as const, found: 'theo ý', at };
    const draft = sheet(withValue(contractPolicy(), 'rankBy', undefined), new Map([['rankBy', at]]), [unread]);
    expect(choosePolicy(null, draft).problems).toEqual([unread]);
    expect(choosePolicy({ rankBy: 'points' }, draft).problems).toEqual([]);
  });
});

describe('policyToJson', () => {
  it('gives a JSON that reads back as the same policy', () => {
    const { policy } = choosePolicy(contractPolicy(), null);
    const again = choosePolicy(JSON.parse(JSON.stringify(policyToJson(policy))), null);
    expect(again.problems).toEqual([]);
    expect(policyToJson(again.policy)).toEqual(policyToJson(policy));
  });

  it('keeps the draft a draft', () => {
    const again = choosePolicy(JSON.parse(JSON.stringify(policyToJson(draftPolicy))), null);
    expect(again.problems).toEqual([]);
    expect(again.policy).toEqual(draftPolicy);
  });
});
