import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaProblems } from '../../../src/core/policies/schemaProblems';
import { policyFields } from '../../../src/core/policies/policySchema';
import { draftPolicy } from '../../../src/core/policies/draftPolicy';
import { policyToJson } from '../../../src/core/policies/policyToJson';
import { contractPolicy, withValue } from './contractPolicy';
import { accepts } from './jsonSchema';

const file = JSON.parse(readFileSync(join(__dirname, '../../../assets/policy.schema.json'), 'utf8'));

/** Each with one thing wrong. */
const REFUSED: readonly (readonly [string, unknown])[] = [
  ['colour', 'blue'],
  ['visibility', 'some'],
  ['basis', undefined],
  ['basis', []],
  ['basis', ['self', 'self']],
  ['basis', ['chief']],
  ['rounding', undefined],
  ['rounding.at', undefined],
  ['rounding.at', 'row'],
  ['rounding.decimals', undefined],
  ['rounding.decimals', 1.5],
  ['rounding.decimals', '2'],
  ['rounding.mode', 'up'],
  ['caps', undefined],
  ['caps.penaltyFloor', undefined],
  ['caps.bonus', 5],
  ['caps.bonus', '5,5'],
  ['caps.total', '-1'],
  ['rankBy', undefined],
  ['rankBy', 'votes'],
  ['ranking', undefined],
  ['ranking', 'modified'],
  ['tieBreak', undefined],
  ['tieBreak[0].number', undefined],
  ['tieBreak[1].order', undefined],
  ['tieBreak[1].number', 'II'],
  ['tieBreak[1].by', 'code'],
  ['grades[0].from', 90],
  ['grades[0].name', ''],
  ['awards', undefined],
  ['awards[0].quota', undefined],
  ['awards[0].quota', { fixed: -1 }],
  ['awards[1].quota.round', undefined],
  ['awards[1].quota.share', '20%'],
  ['awards[1].quota.fixed', 2],
  ['awards[0].vote.threshold', '4/0'],
  ['awards[0].vote.threshold', 80],
  ['awards[0].vote.of', undefined],
  ['awards[0].passDown', undefined],
  ['awards[0].places', 0],
  ['bandOn', 'both'],
  ['reconcile.share', 20],
  ['citations[0].document', undefined],
  ['isDraft', 'yes'],
  ['paperStyle', 'church'],
  ['year', '2026'],
  ['period', 'quarter'],
];

const ACCEPTED: readonly (readonly [string, unknown])[] = [
  ['visibility', 'own'],
  ['visibility', null],
  ['year', null],
  ['year', undefined],
  ['clusterName', undefined],
  ['grades', undefined],
  ['oneAwardPerUnit', undefined],
  ['reconcile', undefined],
  ['reconcile', null],
  ['citations', undefined],
  ['caps.total', null],
  ['caps.bonus', undefined],
  ['awards', []],
  ['awards[0].vote', null],
  ['awards[0].vote', undefined],
  ['awards[0].minTotal', undefined],
  ['awards[1].quota.share', '1/5'],
  ['isDraft', true],
  ['paperStyle', undefined],
];

describe('policySchema', () => {
  it('accepts the policy of the contract, and so does the schema file', () => {
    expect(schemaProblems(contractPolicy())).toEqual([]);
    expect(accepts(file, contractPolicy())).toBe(true);
  });

  it('accepts the draft that ships with the product, and so does the schema file', () => {
    expect(schemaProblems(policyToJson(draftPolicy))).toEqual([]);
    expect(accepts(file, policyToJson(draftPolicy))).toBe(true);
  });

  it.each(ACCEPTED)('accepts %s as %j, and so does the schema file', (path, value) => {
    const policy = withValue(contractPolicy(), path, value);
    expect(schemaProblems(policy)).toEqual([]);
    expect(accepts(file, policy)).toBe(true);
  });

  it.each(REFUSED)('refuses %s as %j, and so does the schema file', (path, value) => {
    const policy = withValue(contractPolicy(), path, value);
    expect(schemaProblems(policy)).not.toEqual([]);
    expect(accepts(file, policy)).toBe(false);
  });

  it('names the same fields as the schema file', () => {
    expect(Object.keys(file.properties).sort()).toEqual(Object.keys(policyFields).sort());
  });

  it('refuses a share above the whole or of nothing', () => {
    for (const share of ['120', '6/5', '0']) {
      expect(schemaProblems(withValue(contractPolicy(), 'awards[1].quota.share', share)).map((one) => one.path)).toEqual([
        'awards[1].quota.share',
      ]);
    }
  });
});
