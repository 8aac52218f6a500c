import { saysBar } from '../../domain/barTick';
import type { Criterion, CriterionId } from '../../domain/criteria';
import type { Claim, Entry, FormulaColumn, Reading } from '../../domain/reading';
import type { RecognisedSheet, Recognition } from '../../domain/recognition';
import type { UnitId } from '../../domain/unit';
import { sameValue } from '../../shared/sameValue';
import type { CellRef } from '../../workbook/address';
import type { Cell } from '../../workbook/cell';
import { legibleWorkbook } from '../../workbook/legibleWorkbook';
import { cellOf, type Workbook } from '../../workbook/workbook';
import { numberIn } from '../table/readCells';
import { odditiesOf } from '../texts/oddText';
import { entryAgain, type CellNow } from './entryAgain';
import type { CellPlaces, CellUse } from './places';
import { sameRows } from './sameRows';
import type { WholeReason } from './wholeReason';

type Recognised = Extract<Recognition, { kind: 'recognised' }>;

/** A reading with the edited cells read again, and what of it is not what it was. */
export interface ReadAgain {
  readonly reading: Reading;
  readonly units: ReadonlySet<UnitId>;
  readonly criteria: ReadonlySet<CriterionId>;
  readonly hasOtherEvidence: boolean;
  readonly hasOtherConstants: boolean;
}

/**
 * Reads only the edited cells again, as `read` would: a score, a value, evidence, a note of a unit on a criterion, a target that stays
 * one, and the sums that formulas make of them. Whatever may decide more is left to `read`. Scores of several reviewers are not settled.
 *
 * @param reading of `before`, by this `recognition`, which is that of `after` too
 */
export function readAgain(
  reading: Reading,
  before: Workbook,
  after: Workbook,
  recognition: Recognised,
  cells: readonly CellRef[],
  places: CellPlaces,
): ReadAgain | WholeReason {
  if (legibleWorkbook(before).legacy.length > 0) return 'letters';
  // Whether a text is in an old font its neighbours may decide, which are texts.
  const isAboutTexts = cells.some((at) => [before, after].some((workbook) => cellOf(workbook, at).value.kind === 'text'));
  if (isAboutTexts && legibleWorkbook(after).legacy.length > 0) return 'letters';
  const now = new Rewritten(reading, after.date1904, places);
  for (const at of cells) {
    const was = cellOf(before, at);
    const edited = { at, cell: cellOf(after, at) };
    if (sameValue(was, edited.cell)) continue;
    // Which cells depend on which rests on formulas of every sheet, also of those nobody reads.
    if (was.formula !== edited.cell.formula) return 'formula';
    const tables = recognition.sheets.filter(({ name, role }) => name === at.sheet && role !== 'ignored');
    if (tables.length === 0) continue;
    if (hasOddLetters(was) || hasOddLetters(edited.cell)) return 'letters';
    const uses = places.usesOf(at);
    if (uses.length === 0) {
      if (isReadByNobody(edited, was, tables)) continue;
      return 'otherCell';
    }
    if (!sameRows(before, after, recognition, at)) return 'outline';
    for (const use of uses) {
      const reason = now.take(use, edited, was);
      if (reason !== null) return reason;
    }
  }
  return now.result();
}

function hasOddLetters({ value, formula }: Cell): boolean {
  return value.kind === 'text' && formula === null && odditiesOf(value.text, false).length > 0;
}

/** A formula for people only: a rate, a grade, an average below the table, in a column or a row the reading passes over. */
function isReadByNobody({ at, cell }: CellNow, was: Cell, tables: readonly RecognisedSheet[]): boolean {
  if (cell.formula === null || cell.value.kind !== 'number' || was.value.kind !== 'number') return false;
  return tables.every(({ header, data, columns, specialRows }) => {
    const isInside = header !== null && data !== null && header.from <= at.row && at.row <= data.to;
    const role = columns.find(({ column }) => column === at.column)?.role ?? 'ignored';
    return header !== null && at.row > header.to && (!isInside || role === 'ignored' || specialRows.get(at.row) === 'statistics');
  });
}

/** The parts of a reading that edits change, copied when the first of them does. */
class Rewritten {
  private readonly entries = new Map<UnitId, Map<CriterionId, Entry>>();
  private readonly criteriaById: ReadonlyMap<CriterionId, Criterion>;
  private readonly units = new Set<UnitId>();
  private readonly criteria = new Set<CriterionId>();
  private claims: Claim[] | null = null;
  private formulaColumns: FormulaColumn[] | null = null;
  private readonly aside = { bonusColumn: new Map<UnitId, CellNow>(), penaltyColumn: new Map<UnitId, CellNow>() };
  private hasOtherEvidence = false;
  private hasOtherConstants = false;

  constructor(
    private readonly reading: Reading,
    private readonly date1904: boolean,
    private readonly places: CellPlaces,
  ) {
    this.criteriaById = new Map(reading.criteria.map((criterion) => [criterion.id, criterion]));
  }

  take(use: CellUse, edited: CellNow, was: Cell): WholeReason | null {
    switch (use.kind) {
      case 'entry':
        return this.takeEntry(use, edited);
      case 'claim':
        return this.takeClaim(use.turn, edited);
      case 'bonusColumn':
      case 'penaltyColumn':
        return this.takeAside(use.kind, use.unit, edited);
      case 'formulaColumn':
        return this.takeFormulaCell(use.turn, use.cell, edited, was);
    }
  }

  result(): ReadAgain {
    const { reading, units, criteria, hasOtherEvidence, hasOtherConstants } = this;
    const column = (kind: 'bonusColumn' | 'penaltyColumn'): Reading['bonusColumn'] =>
      this.aside[kind].size === 0
        ? reading[kind]
        : new Map(
            [...reading[kind]].map(([unit, number]) => {
              const edited = this.aside[kind].get(unit);
              return [unit, edited === undefined ? number : this.numberOf(edited)];
            }),
          );
    const entries = new Map(reading.entries);
    for (const [unit, own] of this.entries) entries.set(unit, own);
    return {
      reading: {
        ...reading,
        entries,
        claims: this.claims ?? reading.claims,
        formulaColumns: this.formulaColumns ?? reading.formulaColumns,
        bonusColumn: column('bonusColumn'),
        penaltyColumn: column('penaltyColumn'),
      },
      units,
      criteria,
      hasOtherEvidence,
      hasOtherConstants,
    };
  }

  private takeEntry({ unit, criterion: id, part }: Extract<CellUse, { kind: 'entry' }>, edited: CellNow): WholeReason | null {
    const entries = this.entries.get(unit) ?? new Map(this.reading.entries.get(unit));
    const entry = entries.get(id);
    const criterion = this.criteriaById.get(id);
    if (entry === undefined || criterion === undefined) return 'otherCell';
    if (criterion.kind === 'disqualifier' || saysBar(criterion.text)) return 'condition';
    const now = entryAgain(entry, criterion, part, edited, this.date1904, this.places);
    if (typeof now === 'string') return now;
    this.entries.set(unit, entries.set(id, now));
    this.units.add(unit);
    this.criteria.add(id);
    if (part.kind === 'evidence') this.hasOtherEvidence = true;
    return null;
  }

  private takeClaim(turn: number, edited: CellNow): WholeReason | null {
    const claims = this.claims ?? [...this.reading.claims];
    const claim = claims[turn];
    // What is declared of all units stands among the criteria as well.
    if (claim === undefined || claim.unit === null) return 'otherCell';
    const number = this.numberOf(edited);
    if (number.reading.status === 'missing') return 'emptied';
    claims[turn] = { ...claim, number };
    this.claims = claims;
    this.units.add(claim.unit);
    return null;
  }

  private takeAside(kind: 'bonusColumn' | 'penaltyColumn', unit: UnitId, edited: CellNow): WholeReason | null {
    // Which of several cells counts rests on which of them are given.
    const was = this.reading[kind].get(unit)?.reading.status;
    if (was === 'missing' || this.numberOf(edited).reading.status === 'missing') return 'emptied';
    this.aside[kind].set(unit, edited);
    this.units.add(unit);
    return null;
  }

  private takeFormulaCell(turn: number, index: number, { cell }: CellNow, was: Cell): WholeReason | null {
    // A blank cell's fill is not kept: what is typed into it may stand out of the column's formulas.
    if ((cell.look?.fill ?? null) !== (was.look?.fill ?? null) || (was.value.kind === 'blank' && was.formula === null))
      return 'fill';
    const columns = this.formulaColumns ?? [...this.reading.formulaColumns];
    const column = columns[turn];
    if (column === undefined) return 'otherCell';
    columns[turn] = { ...column, cells: column.cells.map((one, at) => (at === index ? { ...one, value: cell.value } : one)) };
    this.formulaColumns = columns;
    if (cell.formula === null) this.hasOtherConstants = true;
    return null;
  }

  private numberOf({ at, cell }: CellNow): Claim['number'] {
    return numberIn(cell, at, { maximum: null, date1904: this.date1904 });
  }
}
