import type { Issue } from '../domain/issue';
import type { Policy } from '../domain/policy';
import type { Reading } from '../domain/reading';
import type { UnitId } from '../domain/unit';
import { unitNames } from '../domain/unitNames';
import { refText } from '../workbook/address';
import { finding } from './finding';

/**
 * PKT-01: the file of one school, in a cluster where each sees its own sheet only, holds others as well: it was made from a packet that
 * showed it theirs. Told once, at the cell that names the first of them. A workbook of the cluster itself is no packet.
 * @param packet what the school's workbook says
 * @param visibility what the cluster lets its schools see
 */
export function packetIssues(packet: Reading, owner: UnitId, visibility: Policy['visibility']): readonly Issue[] {
  const others = visibility === 'own' ? packet.units.filter(({ id }) => id !== owner) : [];
  const [first] = others;
  if (first === undefined) return [];
  const facts = {
    owner: unitNames(packet)(owner),
    others: others.map(({ name }) => name),
    cells: others.map(({ at }) => refText(at)),
  };
  return [finding('othersInPacket', { at: first.at, unit: null, criterion: null }, facts)];
}
