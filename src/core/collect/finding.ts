import type { Issue, IssueCode, IssueOf, IssuePlace } from '../domain/issue';

/** Rule, severity and what is blocked, of every finding of a collection. Source: METHODS §10. */
const RULES = {
  versionDiffers: { rule: 'VER-01', severity: 'error', blocks: 'ranking' },
  maximumChanged: { rule: 'VER-02', severity: 'error', blocks: 'ranking' },
  targetChanged: { rule: 'TGT-06', severity: 'error', blocks: 'ranking' },
  reviewCellsFilled: { rule: 'AUD-03', severity: 'error', blocks: 'ranking' },
  changedSinceStamp: { rule: 'AUD-03', severity: 'error', blocks: 'ranking' },
  returnOffRecord: { rule: 'AUD-02', severity: 'warning', blocks: 'tick' },
  unitMatchedByName: { rule: 'KEY-03', severity: 'warning', blocks: 'tick' },
  unitInTwoFiles: { rule: 'DUP-01', severity: 'error', blocks: 'ranking' },
  rowsChanged: { rule: 'STR-04', severity: 'warning', blocks: 'tick' },
  othersInPacket: { rule: 'PKT-01', severity: 'error', blocks: 'print' },
  sameNumbers: { rule: 'DUP-04', severity: 'warning', blocks: 'tick' },
  numberAsText: { rule: 'TYP-01', severity: 'warning', blocks: 'tick' },
  ambiguousSeparator: { rule: 'TYP-03', severity: 'warning', blocks: 'tick' },
  letterInNumber: { rule: 'TYP-04', severity: 'error', blocks: 'ranking' },
  errorValue: { rule: 'TYP-11', severity: 'error', blocks: 'ranking' },
  constantInFormulas: { rule: 'FRM-01', severity: 'error', blocks: 'ranking' },
  externalLink: { rule: 'FRM-06', severity: 'error', blocks: 'ranking' },
  scoreAboveMaximum: { rule: 'RNG-04', severity: 'error', blocks: 'ranking' },
} as const satisfies { readonly [Code in IssueCode]?: Pick<Issue, 'rule' | 'severity' | 'blocks'> };

export type CollectedCode = keyof typeof RULES;

/** A finding of a collection with the rule it breaks. */
export function finding<Code extends CollectedCode>(
  code: Code,
  place: IssuePlace,
  facts: IssueOf<Code>['facts'],
  fix: IssueOf<Code>['fix'] = null,
): IssueOf<Code> {
  return { ...RULES[code], code, place, facts, fix };
}
