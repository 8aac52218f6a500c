import type { Appraisal } from '../domain/appraisal';
import type { CriterionId } from '../domain/criteria';
import type { Explanation } from '../domain/explanation';
import type { UnitId } from '../domain/unit';
import { awardLines } from './awardLines';
import { criterionSections } from './criterionSections';
import { gradeLines } from './gradeLines';
import { ground, type Ground } from './ground';
import { groupLines } from './groupLines';
import { placeLines } from './placeLines';
import { section } from './section';
import { totalLines } from './totalLines';

/**
 * Why one unit has its points on one criterion, or its total, its place, its grade and its awards. Everything told here was found
 * before: nothing is computed but the sums that are told. `null`: the appraisal knows no such unit or criterion.
 */
export function explain(appraisal: Appraisal, unit: UnitId, criterion: CriterionId | null): Explanation | null {
  const found = ground(appraisal, unit);
  if (found === null) return null;
  if (criterion === null) return { unit: found.unit, criterion: null, sections: scorecardSections(found) };
  const asked = found.criteria.get(criterion);
  return asked === undefined ? null : { unit: found.unit, criterion: asked, sections: criterionSections(found, asked) };
}

function scorecardSections(found: Ground): Explanation['sections'] {
  return [
    ...section('groups', groupLines(found)),
    ...section('total', totalLines(found)),
    ...section('place', placeLines(found)),
    ...section('grade', gradeLines(found)),
    ...section('awards', awardLines(found)),
    ...section('issues', blockingLines(found)),
  ];
}

/** Findings about this unit, or about nobody in particular, that keep everyone from a place. */
function blockingLines({ appraisal, unit }: Ground): Explanation['sections'][number]['lines'] {
  return appraisal.issues.flatMap((issue) => {
    const isAbout = issue.place.unit === unit.id || issue.place.unit === null;
    if (issue.blocks !== 'ranking' || !isAbout) return [];
    const cells = issue.place.at === null ? [] : [issue.place.at];
    return [{ code: 'blocking' as const, facts: { issue }, cells }];
  });
}
