import type { UnitId } from '../../domain/unit';
import { a1, refText, type CellRef } from '../../workbook/address';
import { cellOf, sheetNamed, type Workbook } from '../../workbook/workbook';
import { addressesGlued, namesFile, placeOfEvidence, type PlacedEvidence } from '../evidence/placedEvidence';
import type { Finding, Rule } from '../rule';

/**
 * EVD-09: a file named without a link to it is found by nobody, and an address that runs into the words beside it leads nowhere.
 * Files without links are told once for each unit; hosts that do not tell links are not asked for them.
 */
export const evidenceLinked: Rule = {
  id: 'EVD-09',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'evidence',
  scope: 'unit',
  check: ({ evidence, around: { workbook } }) => {
    const bare = new Map<UnitId, PlacedEvidence[]>();
    for (const one of evidence) {
      if (workbook === null || !namesFile(one) || hasAddress(one) || isLinked(workbook, one.at) !== false) continue;
      const known = bare.get(one.unit.id);
      if (known === undefined) bare.set(one.unit.id, [one]);
      else known.push(one);
    }
    return [...[...bare.values()].flatMap(unlinked), ...evidence.filter(({ text }) => addressesGlued(text)).map(glued)];
  },
};

function hasAddress({ text }: PlacedEvidence): boolean {
  return /https?:\/\/|www\./iu.test(text);
}

/** `null`: the host does not tell. A link may be a formula as well. */
function isLinked(workbook: Workbook, at: CellRef): boolean | null {
  const links = sheetNamed(workbook, at.sheet)?.links;
  if (links === undefined) return null;
  return links.has(a1(at.row, at.column)) || /\bHYPERLINK\s*\(/i.test(cellOf(workbook, at).formula ?? '');
}

function unlinked(cells: readonly PlacedEvidence[]): readonly Finding[] {
  const [first] = cells;
  if (first === undefined) return [];
  const facts = { text: first.text, cells: cells.map(({ at }) => refText(at)) };
  return [{ code: 'evidenceUnlinked', place: placeOfEvidence(first), facts }];
}

function glued(one: PlacedEvidence): Finding {
  return { code: 'evidenceLinkGlued', place: placeOfEvidence(one), facts: { text: one.text } };
}
