import { absolute, least, negate, ZERO, type Points } from '../domain/points';
import type { Step } from '../domain/scorecard';
import { bestBranch } from './bestBranch';
import type { CriteriaLeaf, CriteriaPart } from './criteriaTree';
import { addAside, NOTHING, type Aside, type Earned } from './earned';

type EarnedAside = Pick<Earned, 'steps' | 'missing'> & { readonly aside: Aside };

/**
 * The magnitude of bonus or penalty rows. A blank one claims nothing and is not missing. A bonus row and a group of either are cut
 * at their own ceiling: the cap, or the maximum on the row ("Điểm thưởng, tối đa 5 điểm"); RNG-08 shows the cut. A deduction
 * typed above the ceiling of its row is an error instead (RNG-04).
 */
export function earnAside(part: CriteriaPart, leafPoints: (leaf: CriteriaLeaf) => Step): EarnedAside {
  switch (part.part) {
    case 'leaf': {
      const step = leafPoints(part);
      const isClaim = step.how.code !== 'missing' || step.how.because !== 'blank';
      const points = step.points ?? ZERO;
      const magnitude = part.kind === 'penalty' ? negate(points) : points;
      return {
        aside: { raw: magnitude, counted: part.kind === 'bonus' ? upTo(part.criterion.maximum, magnitude) : magnitude },
        steps: [step],
        missing: step.points === null && isClaim ? [{ criterion: part.criterion.id, isBlank: false }] : [],
      };
    }
    case 'group': {
      const rows = part.parts.map((row) => earnAside(row, leafPoints));
      const all = rows.reduce((total, row) => addAside(total, row.aside), NOTHING.bonus);
      const ceiling = part.criterion.cap ?? part.criterion.maximum;
      return {
        aside: { raw: all.raw, counted: upTo(ceiling, all.counted) },
        steps: rows.flatMap((row) => row.steps),
        missing: rows.flatMap((row) => row.missing),
      };
    }
    case 'alternatives': {
      const best = bestBranch(part, (branch) => {
        const { aside, steps, missing } = earnAside(branch, leafPoints);
        const isGiven = steps.some((step) => step.points !== null);
        return { ...NOTHING, net: aside.counted, bonus: aside, steps, missing, isGiven, isApplicable: true };
      });
      return { aside: best.bonus, steps: best.steps, missing: best.missing };
    }
  }
}

function upTo(ceiling: Points | null, points: Points): Points {
  return ceiling === null ? points : least(absolute(ceiling), points);
}
