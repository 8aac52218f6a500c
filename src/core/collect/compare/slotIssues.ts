import type { Change } from '../../domain/collection';
import type { Issue, IssuePlace } from '../../domain/issue';
import { compare, decimalText, type Points } from '../../domain/points';
import type { ReadNumber } from '../../domain/readNumber';
import type { UnitId } from '../../domain/unit';
import { finding } from '../finding';
import type { Slot } from './slots';

const EXTERNAL = /\[[^\]]+\][^!'"]*'?!/;

/** What is to be said of a value that is taken, or cannot be: a number as text, an error, a link to another file, too many points. */
export function slotIssues(change: Change, cluster: Slot, member: Slot, unit: UnitId, maximum: Points | null): readonly Issue[] {
  const place: IssuePlace = { at: member.at, unit, criterion: change.criterion };
  const issues: Issue[] = [];
  const { formula, value } = member.cell;
  if (value.kind === 'error') issues.push(finding('errorValue', place, { error: value.error }));
  if (formula !== null && EXTERNAL.test(formula))
    issues.push(finding('externalLink', place, { formula: formula.startsWith('=') ? formula : `=${formula}` }));
  if (member.number !== null) issues.push(...numberIssues(member.number, place, change.subject === 'result'));
  if (change.put !== null && cluster.cell.formula !== null && value.kind !== 'error') {
    const typed = change.to.kind === 'number' ? change.to.value : change.to.kind === 'text' ? change.to.text : '';
    const at = { ...place, at: cluster.at };
    issues.push(
      finding('constantInFormulas', at, { value: typed, formula: `=${cluster.cell.formula}`, recomputed: null, cells: [] }),
    );
  }
  const points = member.number?.reading.value ?? null;
  if (change.put !== null && change.subject === 'self' && points !== null && maximum !== null && compare(points, maximum) > 0)
    issues.push(finding('scoreAboveMaximum', place, { value: decimalText(points), maximum: decimalText(maximum) }));
  return issues;
}

function numberIssues({ stored, reading, shown, format }: ReadNumber, place: IssuePlace, mayBeWord: boolean): readonly Issue[] {
  if (stored.kind === 'error') return [];
  const text = stored.kind === 'text' ? stored.text : shown;
  switch (reading.status) {
    case 'missing':
      return [];
    case 'ok':
    case 'warn': {
      if (stored.kind !== 'text') return [];
      const value = decimalText(reading.value);
      const isPercent = reading.isPercent && !format.includes('%');
      return [
        finding('numberAsText', place, { text, value, isPercent }, isPercent ? null : { kind: 'safe', from: text, to: value }),
      ];
    }
    case 'ask': {
      const candidates = reading.candidates.map((one) => decimalText(one));
      const suggested = reading.suggested === undefined ? null : decimalText(reading.suggested);
      const facts = { text, candidates, suggested };
      if (reading.why.includes('ambiguousSeparator')) return [finding('ambiguousSeparator', place, facts)];
      return [unreadable(place, { ...facts, why: reading.why[0] ?? 'notNumber' })];
    }
    case 'error':
      if (mayBeWord && stored.kind === 'text' && !/\d/.test(stored.text)) return [];
      if (reading.why.includes('letterInNumber')) return [finding('letterInNumber', place, { text })];
      return [unreadable(place, { text, why: reading.why[0] ?? 'notNumber', candidates: [], suggested: null })];
  }
}

type Unreadable = Extract<Issue, { code: 'unreadableNumber' }>;

/** The rule depends on what the cell holds: METHODS §10, TYP. */
function unreadable(place: IssuePlace, facts: Unreadable['facts']): Unreadable {
  const { rule, isWarning } = UNREADABLE[facts.why] ?? { rule: 'TYP-08', isWarning: true };
  return {
    rule,
    code: 'unreadableNumber',
    severity: isWarning ? 'warning' : 'error',
    blocks: isWarning ? 'tick' : 'ranking',
    place,
    facts,
    fix: null,
  };
}

const UNREADABLE: { readonly [Why in Unreadable['facts']['why']]?: { readonly rule: string; readonly isWarning: boolean } } = {
  unitInside: { rule: 'TYP-07', isWarning: true },
  dateInScore: { rule: 'TYP-10', isWarning: false },
  ratioOrDate: { rule: 'TYP-13', isWarning: false },
  scoreAndMaximum: { rule: 'TYP-13', isWarning: false },
  exponentText: { rule: 'TYP-04', isWarning: false },
  noCachedValue: { rule: 'TYP-11', isWarning: false },
};
