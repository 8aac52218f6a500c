import type { Criterion } from '../../core/domain/criteria';
import type { Reading } from '../../core/domain/reading';
import { stripMarks } from '../../core/shared/foldHeading';
import type { CriteriaFilter } from '../../text/parts/criteriaWords';

/** A criterion with how its sentence fared. */
export interface ListedCriterion {
  readonly criterion: Criterion;
  /** The group of the top level it stands in; `null`: it stands in none. */
  readonly group: Criterion | null;
  readonly problem: Reading['sentenceProblems'][number] | null;
}

/** All criteria that are scored, in document order. */
export function listedCriteria({ criteria, sentenceProblems }: Reading): readonly ListedCriterion[] {
  const problems = new Map(sentenceProblems.map((problem) => [problem.criterion, problem]));
  const groups = new Map<Criterion['id'], Criterion>();
  return criteria.flatMap((criterion): readonly ListedCriterion[] => {
    const group = criterion.parent === null ? null : (groups.get(criterion.parent) ?? null);
    if (criterion.hasChildren) {
      groups.set(criterion.id, group ?? criterion);
      return [];
    }
    return [{ criterion, group, problem: problems.get(criterion.id) ?? null }];
  });
}

/** Those that a person looks for; marks and case do not matter. */
export function sought(all: readonly ListedCriterion[], filter: CriteriaFilter, search: string): readonly ListedCriterion[] {
  const words = stripMarks(search).trim();
  return all.filter((one) => isOf(filter, one) && (words === '' || stripMarks(wordsOf(one.criterion)).includes(words)));
}

function isOf(filter: CriteriaFilter, { criterion, problem }: ListedCriterion): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'troubled':
      return problem !== null;
    case 'read':
      return criterion.method.kind !== 'manual';
    case 'typed':
      return criterion.method.kind === 'manual';
  }
}

function wordsOf({ number, text, sentence }: Criterion): string {
  return [number, text, sentence ?? ''].join(' ');
}

export interface CriteriaSection {
  readonly group: Criterion | null;
  readonly criteria: readonly ListedCriterion[];
}

/** By group, in document order; criteria without a group keep their place between the groups. */
export function byGroup(listed: readonly ListedCriterion[]): readonly CriteriaSection[] {
  const sections: { group: Criterion | null; criteria: ListedCriterion[] }[] = [];
  for (const one of listed) {
    const last = sections.at(-1);
    if (last !== undefined && last.group === one.group) last.criteria.push(one);
    else sections.push({ group: one.group, criteria: [one] });
  }
  return sections;
}
