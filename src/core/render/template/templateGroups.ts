import type { CriteriaSet, SetCriterion } from '../../domain/criteriaSet';
import type { Points } from '../../domain/points';
import type { TemplateWords } from './templateWords';

/** One group of rows of a scoring table. */
export interface TemplateGroup {
  readonly kind: 'points' | 'bonus' | 'penalty';
  readonly number: string;
  readonly text: string;
  /** Typed beside the group's name; `null`: the sum of its criteria, or nothing for deductions. */
  readonly ceiling: Points | null;
  readonly criteria: readonly SetCriterion[];
}

/** The groups of the set, then bonus and penalty rows as groups of their own, numbered on: VIII. Điểm thưởng, IX. Điểm trừ. */
export function templateGroups(set: CriteriaSet, words: TemplateWords): readonly TemplateGroup[] {
  const aside = (
    kind: 'bonus' | 'penalty',
    text: string,
    ceiling: Points | null,
    criteria: readonly SetCriterion[],
    at: number,
  ): TemplateGroup => ({
    kind,
    number: roman(at),
    text,
    ceiling,
    criteria,
  });
  const count = set.groups.length;
  return [
    ...set.groups.map(({ number, text, criteria }): TemplateGroup => ({ kind: 'points', number, text, ceiling: null, criteria })),
    aside('bonus', words.headings.bonus, set.bonusCap, set.bonus, count + 1),
    aside('penalty', words.headings.penalty, set.penaltyCap, set.penalty, count + 2),
  ].filter((group) => group.criteria.length > 0);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, letters] of ROMAN) {
    for (; rest >= size; rest -= size) text += letters;
  }
  return text;
}
