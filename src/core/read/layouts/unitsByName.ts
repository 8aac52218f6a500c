import { nameKey } from '../../shared/nameKey';
import type { CellRef } from '../../workbook/address';
import { shownName, unitId, type NamedUnit } from './scoreReading';

/**
 * The units of several tables: the first unit of a name in one table is the first of that name in the next. A name met twice
 * in one table is two units (DUP-01).
 */
export class UnitsByName {
  private readonly found: NamedUnit[] = [];
  private readonly byTurn = new Map<string, NamedUnit>();
  private turns = new Map<string, number>();

  get all(): readonly NamedUnit[] {
    return this.found;
  }

  beginTable(): void {
    this.turns = new Map();
  }

  named(name: string, at: CellRef): NamedUnit {
    const key = nameKey(name);
    const turn = (this.turns.get(key) ?? 0) + 1;
    this.turns.set(key, turn);
    const known = this.byTurn.get(`${key}#${String(turn)}`);
    if (known !== undefined) return known;
    const unit = { id: unitId(this.found.length), name: shownName(name), at };
    this.found.push(unit);
    this.byTurn.set(`${key}#${String(turn)}`, unit);
    return unit;
  }
}
