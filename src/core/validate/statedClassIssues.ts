import { awardNamed } from '../domain/awardNamed';
import type { Issue } from '../domain/issue';
import type { Policy } from '../domain/policy';
import type { Proposal } from '../domain/proposal';
import type { Reading, StatedClass } from '../domain/reading';
import type { Standing } from '../domain/standing';
import { nameKey } from '../shared/nameKey';

/**
 * REL-11: a class or an award in words that is another than the policy comes to. Found once the awards are filled, so it stands outside the
 * catalogue. Only words the policy knows are compared, and nothing is while it is a draft, a place is withheld or a seat is to be decided.
 */
export function statedClassIssues(
  { statedClasses = [] }: Reading,
  standings: readonly Standing[],
  proposal: Proposal,
  policy: Policy,
): readonly Issue[] {
  if (policy.isDraft || statedClasses.length === 0) return [];
  const byUnit = new Map(standings.map((standing) => [standing.unit, standing]));
  return statedClasses.flatMap((stated): readonly Issue[] => {
    const standing = byUnit.get(stated.unit);
    if (standing === undefined || standing.place === null) return [];
    const grade = policy.grades.find(({ name }) => nameKey(name) === nameKey(stated.text));
    if (grade !== undefined) return standing.grade === grade.name ? [] : [issueOf(stated, 'grade', standing.grade)];
    const award = awardNamed(stated.text, policy.awards);
    return award === null ? [] : otherAward(stated, award.id, proposal);
  });
}

function otherAward(stated: StatedClass, id: string, { awards }: Proposal): readonly Issue[] {
  const open = awards.some(({ needsDecision }) => needsDecision?.units.includes(stated.unit) === true);
  const own = awards.filter(({ nominees }) => nominees.some(({ unit }) => unit === stated.unit));
  if (open || own.some((award) => award.id === id)) return [];
  return [issueOf(stated, 'award', own.length === 0 ? null : own.map(({ name }) => name).join('; '))];
}

function issueOf({ unit, text, at }: StatedClass, of: 'grade' | 'award', computed: string | null): Issue {
  return {
    rule: 'REL-11',
    code: 'classDiffers',
    severity: 'error',
    blocks: 'print',
    place: { at, unit, criterion: null },
    facts: { of, stated: text, computed },
    fix: computed === null ? null : { kind: 'ask', from: text, to: computed },
  };
}
