import { blocksRanking } from './domain/blocksRanking';
import type { Issue } from './domain/issue';
import { plain } from './sealText';
import { a1 } from './workbook/address';

export interface ResultDocument {
  readonly [field: string]: unknown;
}

/** A finding as the documents of CONTRACT §3 carry it. */
export function issueResult(issue: Issue, message: (issue: Issue) => string): ResultDocument {
  return {
    rule: issue.rule,
    code: issue.code,
    severity: issue.severity,
    blocks: blocksRanking(issue),
    blocksFrom: issue.blocks,
    sheet: issue.place.at?.sheet ?? null,
    cell: issue.place.at === null ? null : a1(issue.place.at.row, issue.place.at.column),
    unit: issue.place.unit,
    criterion: issue.place.criterion,
    facts: plain(issue.effect === undefined ? issue.facts : { ...issue.facts, effect: issue.effect }),
    message: message(issue),
    fix: issue.fix,
    ...(issue.letStand === undefined ? {} : { letStand: issue.letStand }),
    ...(issue.override === undefined ? {} : { override: issue.override }),
  };
}
