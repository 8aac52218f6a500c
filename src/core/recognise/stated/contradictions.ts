import { nameKey } from '../../shared/nameKey';
import { statedWords, subjectWords } from '../../domain/correctionLabels';
import { ROLES_ONCE, type ReadingCorrection } from '../../domain/readingCorrection';
import { a1 } from '../../workbook/address';
import type { Table } from '../table';

/** A correction at one place of the workbook. */
export interface Claim {
  readonly correction: ReadingCorrection;
  readonly sheet: string;
  /** The first heading row of its table; 0 for rows and whole sheets. */
  readonly header: number;
  readonly place: number;
  readonly table: Table | null;
}

interface Judged {
  readonly kept: readonly Claim[];
  /** With the cell of the other correction, or its words before it is saved. */
  readonly refused: readonly { readonly correction: ReadingCorrection; readonly found: string }[];
}

/**
 * Of claims that contradict one another none is kept: two about one place, or two columns of one table with a role that occurs
 * once. What is said of one sheet by name goes before what is said of every sheet.
 */
export function contradictions(claims: readonly Claim[]): Judged {
  const own = claims.filter(
    (claim) => claim.correction.sheet !== null || !claims.some((one) => one.correction.sheet !== null && isSamePlace(one, claim)),
  );
  const against = new Map<ReadingCorrection, string>();
  own.forEach((claim, index) => {
    for (const other of own.slice(0, index)) {
      if (!contradict(claim, other)) continue;
      against.set(claim.correction, against.get(claim.correction) ?? named(other.correction));
      against.set(other.correction, against.get(other.correction) ?? named(claim.correction));
    }
  });
  return {
    kept: own.filter(({ correction }) => !against.has(correction)),
    refused: [...against].map(([correction, found]) => ({ correction, found })),
  };
}

function isSamePlace(one: Claim, other: Claim): boolean {
  return (
    one.correction.kind === other.correction.kind &&
    one.sheet === other.sheet &&
    one.header === other.header &&
    one.place === other.place
  );
}

function contradict(one: Claim, other: Claim): boolean {
  if (one.sheet !== other.sheet || one.header !== other.header || one.correction === other.correction) return false;
  if (isSamePlace(one, other)) return statedWords(one.correction) !== statedWords(other.correction);
  if (one.correction.kind !== 'column' || other.correction.kind !== 'column') return false;
  const [a, b] = [one.correction.is, other.correction.is];
  if (a.role !== b.role) return false;
  if (a.unitName !== null && b.unitName !== null) return nameKey(a.unitName) === nameKey(b.unitName);
  return a.unitName === null && b.unitName === null && ROLES_ONCE.has(a.role) && !(STAGES.has(a.role) && hasUnitRows(one.table));
}

const STAGES: ReadonlySet<string> = new Set(['self', 'review1', 'review2', 'agreed']);

/** Where rows are schools, each criterion may have its own column of a stage. */
function hasUnitRows(table: Table | null): boolean {
  const means = table?.columns.map(({ match }) => match?.means) ?? [];
  return means.includes('unit') && !means.includes('criterion');
}

function named(correction: ReadingCorrection): string {
  const { at } = correction;
  return at === null ? `${subjectWords(correction)}: ${statedWords(correction)}` : a1(at.row, at.column);
}
