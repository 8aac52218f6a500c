import type { MatchedBy, MemberDecision, MemberReason } from '../../domain/collection';
import type { Unit, UnitId } from '../../domain/unit';
import type { CellRef } from '../../workbook/address';
import type { Book } from '../book';
import { isBlankSlot, isFilledBySchool, slotsOf, type CellLookup } from '../compare/slots';
import { selfStage } from '../book';
import { entriesOf } from '../unitRows';
import { codeMatch } from './unitCodes';
import { matchUnit, type UnitMatch } from './matchUnit';
import type { ProvinceKeys } from './provinceKeys';

/** Which school of the cluster one unit of a file is. */
export interface Identified {
  readonly memberUnit: UnitId;
  readonly name: string | null;
  /** The cell of that name. */
  readonly at: CellRef | null;
  readonly unit: UnitId | null;
  readonly matchedBy: MatchedBy | null;
  readonly candidates: readonly UnitId[];
  /** Why it is not sure; `null` when it is. */
  readonly reason: MemberReason | null;
}

/** The units of a file in which a school typed anything; formulas alone are no sign, unless a file holds nothing else. */
export function filledUnits(book: Book, cellAt: CellLookup): readonly Unit[] {
  const self = selfStage(book);
  const filled = (countsFormulas: boolean): readonly Unit[] =>
    book.reading.units.filter((unit) =>
      [...entriesOf(book.reading, unit.id).values()].some((entry) =>
        slotsOf(entry, self, cellAt).some(
          (slot) => isFilledBySchool(slot.subject) && !isBlankSlot(slot) && (countsFormulas || slot.cell.formula === null),
        ),
      ),
    );
  const typed = filled(false);
  return typed.length > 0 ? typed : filled(true);
}

/** Names a unit of a file: by what the officer said, a code, then its name (WORKBOOKS §8). Never by the file's name. */
export function identify(
  unit: Unit,
  member: Book,
  cluster: Book,
  decision: MemberDecision | null,
  provinces: ProvinceKeys,
): Identified {
  const name = isNamed(member, unit) ? unit.name : null;
  const base = { memberUnit: unit.id, name, at: name === null ? null : unit.at, candidates: [] };
  if (decision?.kind === 'accept' && decision.unit !== null) {
    const decided = decidedUnit(decision.unit, cluster, provinces);
    return decided === null
      ? { ...base, unit: null, matchedBy: null, reason: { code: 'unitUnknown', name: decision.unit } }
      : { ...base, unit: decided, matchedBy: 'decision', reason: null };
  }
  const byCode = codeMatch(member, cluster);
  if (byCode !== null) return { ...base, unit: byCode, matchedBy: 'code', reason: null };
  if (name === null) return { ...base, unit: null, matchedBy: null, reason: { code: 'unitNotNamed' } };
  const match = matchUnit(name, cluster.reading.units, provinces);
  return { ...base, ...placed(match, decision) };
}

/** An officer who accepts a file for which one school was proposed accepts that school. */
function placed(
  match: UnitMatch,
  decision: MemberDecision | null,
): Pick<Identified, 'unit' | 'matchedBy' | 'candidates' | 'reason'> {
  if (match.kind === 'sure') return { unit: match.unit, matchedBy: match.by, candidates: [], reason: null };
  if (match.kind === 'none') return { unit: null, matchedBy: null, candidates: [], reason: match.reason };
  const [only] = match.candidates;
  if (decision?.kind === 'accept' && only !== undefined && match.candidates.length === 1)
    return { unit: only, matchedBy: 'decision', candidates: [], reason: null };
  return { unit: null, matchedBy: null, candidates: match.candidates, reason: match.reason };
}

/** A school as the officer named it: its id, or a name that is sure. */
export function decidedUnit(typed: string, cluster: Book, provinces: ProvinceKeys): UnitId | null {
  const byId = cluster.reading.units.find(({ id }) => id === typed.trim());
  if (byId !== undefined) return byId.id;
  const match = matchUnit(typed, cluster.reading.units, provinces);
  return match.kind === 'sure' ? match.unit : null;
}

/** A lone sheet called `Sheet1` or `Phiếu chấm` names nobody; several sheets are named by their names. */
function isNamed({ recognition, reading }: Book, unit: Unit): boolean {
  if (recognition.layout !== 'unitSheet' && reading.units.length > 1) return true;
  const scores = recognition.sheets.filter(({ role }) => role === 'scores');
  return (
    recognition.layout === 'unitsDown' ||
    recognition.layout === 'criteriaDown' ||
    scores.some((sheet) => sheet.unitName !== null && unit.name !== '')
  );
}
