import { awardNamed } from '../domain/awardNamed';
import { compare, exactText } from '../domain/points';
import type { Policy } from '../domain/policy';
import type { PolicyProblem } from '../domain/policyProblem';
import { nameKey } from '../shared/nameKey';

type Found = Omit<PolicyProblem, 'at'>;

/**
 * What is wrong with a policy although each field is of its type: two awards or grades that cannot be told apart, two grades
 * from one bound or not the highest first (CFG-10), an award for a grade that is not there, a decision on an award nobody gives, the unit's own claim as a tie-break key (CFG-06).
 */
export function contradictions({ awards, grades, tieBreak, decisions, severities = [] }: Policy): readonly Found[] {
  const known = new Set(grades.map((grade) => nameKey(grade.name)));
  return [
    ...repeated(awards.map(({ id }) => id)).map(({ at, text }) => duplicate(`awards[${at}].id`, text)),
    ...repeated(awards.map(({ name }) => name)).map(({ at, text }) => duplicate(`awards[${at}].name`, text)),
    ...repeated(grades.map(({ name }) => name)).map(({ at, text }) => duplicate(`grades[${at}].name`, text)),
    ...repeated(grades.map(({ from }) => exactText(from))).map(({ at, text }) => duplicate(`grades[${at}].from`, text)),
    ...grades.flatMap(({ from }, at): readonly Found[] => {
      const above = grades[at - 1];
      return above === undefined || compare(from, above.from) <= 0
        ? []
        : [{ path: `grades[${at}].from`, problem: 'notSorted', found: exactText(from) }];
    }),
    ...awards.flatMap(({ minGrade }, at): readonly Found[] =>
      minGrade === null || known.has(nameKey(minGrade))
        ? []
        : [{ path: `awards[${at}].minGrade`, problem: 'unknownName', found: minGrade }],
    ),
    ...decisions.flatMap(({ award }, at): readonly Found[] =>
      awardNamed(award, awards) === null ? [{ path: `decisions[${at}].award`, problem: 'unknownName', found: award }] : [],
    ),
    ...repeated(severities.map(({ rule }) => rule)).map(({ at, text }) => duplicate(`severities[${at}].rule`, text)),
    ...tieBreak.flatMap((key, at): readonly Found[] =>
      key.by === 'self' ? [{ path: `tieBreak[${at}].by`, problem: 'notAllowed', found: key.by }] : [],
    ),
  ];
}

function duplicate(path: string, found: string): Found {
  return { path, problem: 'duplicate', found };
}

function repeated(texts: readonly string[]): readonly { readonly at: number; readonly text: string }[] {
  const keys = texts.map(nameKey);
  return texts.flatMap((text, at) => (keys.indexOf(nameKey(text)) < at ? [{ at, text }] : []));
}
