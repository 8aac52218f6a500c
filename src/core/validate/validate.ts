import type { Issue } from '../domain/issue';
import type { Policy } from '../domain/policy';
import type { PolicyProblem } from '../domain/policyProblem';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import type { Standing } from '../domain/standing';
import type { CellRef } from '../workbook/address';
import { NOTHING_AROUND, type Around } from './around';
import { contextOf } from './contextOf';
import { catalogue } from './catalogue';
import { sheetOrder } from './inCellOrder';
import { issueFrom } from './issueFrom';
import { resultOf, validationFrom, type Validation } from './validation';

/**
 * All findings of all rules, in the order of METHODS §10 and then of the cells. `standings` are those before any
 * are withheld, so that a place typed on a summary can be compared.
 */
export function validate(
  reading: Reading,
  scorecards: readonly Scorecard[],
  standings: readonly Standing[],
  policy: Policy,
  policyProblems: readonly PolicyProblem[],
  policyCells: ReadonlyMap<string, CellRef> = new Map(),
  around: Around = NOTHING_AROUND,
): readonly Issue[] {
  return validated(reading, scorecards, standings, policy, policyProblems, policyCells, around).issues;
}

/** The same with what was looked at: for each rule how many things it tested, and in how many cells it found something. */
export function validated(...given: Parameters<typeof contextOf>): Validation {
  const context = contextOf(...given);
  const sheets = sheetOrder(context);
  const results = catalogue.map((rule) => {
    const found = (check: typeof rule.check): readonly Issue[] => check(context).map((finding) => issueFrom(rule, finding));
    return resultOf(rule, found(rule.check), rule.also === undefined ? [] : found(rule.also.check), sheets);
  });
  return validationFrom(context, sheets, results);
}
