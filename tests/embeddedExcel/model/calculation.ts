import type { Sheets } from 'hyperformula';
import type { CellValue } from '../../../src/core/workbook/cell';
import {
  buildEngine,
  engineFormula,
  valueFrom,
  type Engine,
  type RawCellContent,
  type SimpleCellAddress,
  type SimpleCellRange,
} from './calculationEngine';
import type { CellStore, Content } from './cellStore';

/** More cells than this at once are not followed one by one. */
const FOLLOWED = 2_000;

export interface CalculatedSheet {
  readonly id: string;
  readonly name: string;
  readonly cells: CellStore;
}

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Keeps the engine beside the sheets and tells which formulas have another value. */
export class Calculation {
  private engine: Engine | null = null;
  private dirty: CellPlace[] = [];
  private isWholeDirty = false;
  /** A formula as the engine can read it, where it stands. */
  readable: (formula: string, place: CellPlace) => string = (formula) => formula;

  /** A cell was written; it and what depends on it are calculated before the next reading. */
  touch(place: CellPlace): void {
    this.dirty.push(place);
  }

  /** Sheets came, went or moved: the engine begins anew, and what formulas last had stays. */
  restart(): void {
    this.engine?.destroy();
    this.engine = null;
  }

  /** Every formula is calculated before the next reading. */
  touchAll(): void {
    this.restart();
    this.isWholeDirty = true;
  }

  /** What the sheets hold is taken as calculated. */
  forget(): void {
    this.restart();
    this.dirty = [];
    this.isWholeDirty = false;
  }

  get isDirty(): boolean {
    return this.isWholeDirty || this.dirty.length > 0;
  }

  /** Puts the new values of formulas into the sheets, and answers on which ones. */
  run(sheets: readonly CalculatedSheet[], names: ReadonlyMap<string, string>): ReadonlySet<string> {
    const { dirty, isWholeDirty } = this;
    this.dirty = [];
    this.isWholeDirty = false;
    if (sheets.every(({ cells }) => cells.formulaCount === 0)) {
      this.restart();
      return new Set();
    }
    const engine = this.engine === null ? this.build(sheets, names) : this.update(this.engine, sheets, dirty);
    return isWholeDirty || dirty.length > FOLLOWED ? takeAll(engine, sheets) : takeDependents(engine, sheets, dirty);
  }

  /** Only the formulas that were just entered have their values; what depends on them waits, as in manual calculation. */
  runEntered(sheets: readonly CalculatedSheet[], names: ReadonlyMap<string, string>): void {
    const engine = this.engine === null ? this.build(sheets, names) : this.update(this.engine, sheets, this.dirty);
    for (const { sheet, row, column } of this.dirty) {
      const owner = sheets.find(({ id }) => id === sheet);
      const index = owner === undefined ? undefined : engine.getSheetId(owner.name);
      if (owner !== undefined && index !== undefined && owner.cells.at(row, column).formula !== null)
        take(engine, owner.cells, { sheet: index, row: row - 1, col: column - 1 });
    }
  }

  /** What a formula would give on a sheet, without writing it anywhere. `null` for one that cannot be read. */
  valueOf(
    formula: string,
    place: CellPlace,
    sheets: readonly CalculatedSheet[],
    names: ReadonlyMap<string, string>,
  ): CellValue | null {
    const engine = this.engine ?? this.build(sheets, names);
    const sheet = sheets.find(({ id }) => id === place.sheet);
    const index = sheet === undefined ? undefined : engine.getSheetId(sheet.name);
    const readable = `=${this.readable(formula, place)}`;
    if (index === undefined || !engine.validateFormula(readable)) return null;
    const result = engine.calculateFormula(readable, index);
    const first = Array.isArray(result) ? result[0]?.[0] : result;
    return first === undefined ? null : valueFrom(first);
  }

  private build(sheets: readonly CalculatedSheet[], names: ReadonlyMap<string, string>): Engine {
    const contents: Sheets = {};
    for (const { id, name, cells } of sheets) {
      const grid: RawCellContent[][] = [];
      for (const [row, column, content] of cells.all()) {
        while (grid.length < row) grid.push([]);
        const line = grid[row - 1] ?? [];
        while (line.length < column) line.push(null);
        line[column - 1] = this.raw(content, { sheet: id, row, column });
      }
      contents[name] = grid;
    }
    const expressions = [...names].flatMap(([name, expression]) =>
      /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? [{ name, expression }] : [],
    );
    this.engine = buildEngine(contents, expressions);
    return this.engine;
  }

  private update(engine: Engine, sheets: readonly CalculatedSheet[], dirty: readonly CellPlace[]): Engine {
    engine.batch(() => {
      for (const { sheet, row, column } of dirty) {
        const owner = sheets.find(({ id }) => id === sheet);
        const index = owner === undefined ? undefined : engine.getSheetId(owner.name);
        if (owner === undefined || index === undefined) continue;
        const address = { sheet: index, row: row - 1, col: column - 1 };
        // A cell into which an array spilt cannot be written by itself.
        if (engine.isItPossibleToSetCellContents(address))
          engine.setCellContents(address, [[this.raw(owner.cells.at(row, column), { sheet, row, column })]]);
      }
    });
    return engine;
  }

  private raw({ value, formula }: Content, place: CellPlace): RawCellContent {
    if (formula !== null) return engineFormula(this.readable(formula, place));
    switch (value.kind) {
      case 'number':
      case 'boolean':
        return value.value;
      case 'text':
        return `'${value.text}`;
      case 'error':
        return value.error;
      case 'blank':
        return null;
    }
  }
}

function takeAll(engine: Engine, sheets: readonly CalculatedSheet[]): ReadonlySet<string> {
  for (const { name, cells } of sheets) {
    const sheet = engine.getSheetId(name);
    if (sheet === undefined) continue;
    for (const [row, column, content] of [...cells.all()])
      if (content.formula !== null) take(engine, cells, { sheet, row: row - 1, col: column - 1 });
  }
  return new Set(sheets.flatMap(({ id, cells }) => (cells.formulaCount > 0 ? [id] : [])));
}

function takeDependents(engine: Engine, sheets: readonly CalculatedSheet[], dirty: readonly CellPlace[]): ReadonlySet<string> {
  const calculated = new Set<string>();
  const owners = new Map(sheets.flatMap((owner) => [[engine.getSheetId(owner.name), owner] as const]));
  const seen = new Set<string>();
  const next: (SimpleCellAddress | SimpleCellRange)[] = dirty.flatMap(({ sheet, row, column }) => {
    const found = [...owners].find(([, owner]) => owner.id === sheet)?.[0];
    return found === undefined ? [] : [{ sheet: found, row: row - 1, col: column - 1 }];
  });
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    const key = JSON.stringify(at);
    if (seen.has(key)) continue;
    seen.add(key);
    if (!('start' in at)) {
      const owner = owners.get(at.sheet);
      if (owner !== undefined && owner.cells.at(at.row + 1, at.col + 1).formula !== null) {
        take(engine, owner.cells, at);
        calculated.add(owner.id);
      }
    }
    next.push(...engine.getCellDependents(at));
  }
  return calculated;
}

function take(engine: Engine, cells: CellStore, at: SimpleCellAddress): void {
  const { formula } = cells.at(at.row + 1, at.col + 1);
  cells.put(at.row + 1, at.col + 1, { formula, value: valueFrom(engine.getCellValue(at)) });
}
