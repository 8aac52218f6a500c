import { namesFile, placeOfEvidence, type PlacedEvidence } from '../evidence/placedEvidence';
import { columnKey } from '../cellKey';
import { refText } from '../../workbook/address';
import type { Finding, Rule } from '../rule';

/**
 * EVD-01: evidence names its document by number, symbol and date. Where most cells of a column do, one that does not is a finding;
 * where most are words, that is how the workbook is filled in, and it is told once. A file or an address is looked up, not read.
 */
export const evidenceCitesDocument: Rule = {
  id: 'EVD-01',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'evidence',
  scope: 'evidence',
  check: ({ evidence }) => {
    const columns = new Map<string, PlacedEvidence[]>();
    for (const one of evidence) {
      if (namesFile(one)) continue;
      const known = columns.get(columnKey(one.at));
      if (known === undefined) columns.set(columnKey(one.at), [one]);
      else known.push(one);
    }
    return [...columns.values()].flatMap((column): readonly Finding[] => {
      const vague = column.filter(({ cited }) => !cited.some(({ kind }) => kind !== 'noDate'));
      if (vague.length * 2 <= column.length) return vague.map(vagueEvidence);
      const [first] = vague;
      const cells = vague.map(({ at }) => refText(at));
      return first === undefined
        ? []
        : [
            {
              code: 'evidenceInWords',
              place: placeOfEvidence(first),
              facts: { text: first.text, cells },
              severity: 'info',
              blocks: null,
            },
          ];
    });
  },
};

function vagueEvidence(one: PlacedEvidence): Finding {
  const lacks = one.cited.length === 0 ? 'number' : 'date';
  return { code: 'evidenceVague', place: placeOfEvidence(one), facts: { text: one.text, lacks } };
}
