import type { Issue } from './domain/issue';
import type { Reading } from './domain/reading';
import type { UnitId } from './domain/unit';
import { unitNames } from './domain/unitNames';

/**
 * PKT-01: what is to be sent to one school, in a cluster where each sees its own sheet only, holds others as well: each of them once, at
 * the cell that names it. For whoever makes packets; a workbook of the cluster itself is none.
 * @param packet what the packet's workbook says
 * @param visibility what the cluster lets its schools see
 */
export function packetIssues(packet: Reading, owner: UnitId, visibility: 'own' | 'all'): readonly Issue[] {
  if (visibility === 'all') return [];
  const name = unitNames(packet);
  return packet.units
    .filter(({ id }) => id !== owner)
    .map(({ id, at }) => ({
      rule: 'PKT-01',
      code: 'othersInPacket',
      severity: 'error',
      blocks: 'print',
      place: { at, unit: id, criterion: null },
      facts: { owner: name(owner), other: name(id) },
      fix: null,
    }));
}
