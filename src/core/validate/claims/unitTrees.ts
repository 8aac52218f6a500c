import type { CriterionId } from '../../domain/criteria';
import type { UnitId } from '../../domain/unit';
import type { PlacedEntry } from '../placedEntries';
import type { ClaimGround } from './claimGround';
import type { UnitTree } from './stageColumn';

/** The tree of criteria with the entries of each unit. */
export function unitTrees(ground: Pick<ClaimGround, 'entries' | 'children'>): ReadonlyMap<UnitId, UnitTree> {
  const entries = new Map<UnitId, Map<CriterionId, PlacedEntry>>();
  for (const placed of ground.entries) {
    const known = entries.get(placed.unit.id);
    if (known === undefined) entries.set(placed.unit.id, new Map([[placed.criterion.id, placed]]));
    else known.set(placed.criterion.id, placed);
  }
  return new Map([...entries].map(([unit, ofUnit]) => [unit, { children: ground.children, entries: ofUnit }]));
}
