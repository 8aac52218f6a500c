import type { Issue } from '../domain/issue';
import type { Policy } from '../domain/policy';
import type { Proposal } from '../domain/proposal';
import type { Reading } from '../domain/reading';
import { unitNames } from '../domain/unitNames';

/**
 * RNK-04: more equal units than seats at the end of an award, and nobody has decided yet (METHODS §6.5). It is found once the awards are
 * filled, so it stands outside the catalogue.
 */
export function cutLineIssues({ awards }: Proposal, reading: Reading, { isDraft }: Policy): readonly Issue[] {
  if (isDraft) return []; // its awards are nobody's yet
  const name = unitNames(reading);
  return awards.flatMap(({ name: award, needsDecision }): readonly Issue[] => {
    const first = reading.units.find(({ id }) => id === needsDecision?.units[0]);
    if (needsDecision === null || first === undefined) return [];
    return [
      {
        rule: 'RNK-04',
        code: 'tiedAtCutLine',
        severity: 'error',
        blocks: 'awards',
        place: { at: first.at, unit: first.id, criterion: null },
        facts: { award, units: needsDecision.units.map(name), seats: needsDecision.seats },
        fix: null,
      },
    ];
  });
}
