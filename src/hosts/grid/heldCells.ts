import { CellValueType, type ICellData, type ICommandInfo, type Nullable, type Workbook as GridBook } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { CellValue } from '../../core/workbook/cell';
import { paramsOf } from './commandParams';
import type { HeldChange } from './screen';

/** After the last change it is quiet for so long before anybody is told: typing and calculating come in bursts. */
const QUIET_MILLISECONDS = 120;
/** What was set is calculated soon after; on a slow machine that begins late, and where nothing depends on it, never. */
const BEGINS_WITHIN_MILLISECONDS = 600;
/** A calculation that never ends is not waited for. */
const PATIENCE_MILLISECONDS = 4_000;

/** Which cells of a grid hold something else than before, told when typing and calculating have come to rest. */
export class HeldCells {
  private readonly touched = new Map<string, Map<number, Set<number>>>();
  private readonly listeners = new Set<(changes: readonly HeldChange[]) => void>();
  private isCalculating = false;
  /** Until when a calculation may still begin of what was set; `null`: none is due. */
  private beginsBefore: number | null = null;
  private quiet: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly book: () => GridBook | null,
    private readonly formulas: () => FormulaDataModel,
  ) {}

  onHeld(listener: (changes: readonly HeldChange[]) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Cells of the grid were set by somebody else than us. */
  touch(info: Readonly<ICommandInfo>): void {
    const { unitId, subUnitId, cellValue } = paramsOf(info);
    if (unitId !== this.book()?.getUnitId() || subUnitId === undefined) return;
    const rows = this.touched.get(subUnitId) ?? new Map<number, Set<number>>();
    this.touched.set(subUnitId, rows);
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      const columns = rows.get(Number(row)) ?? new Set<number>();
      rows.set(Number(row), columns);
      for (const column of Object.keys(cells)) columns.add(Number(column));
    }
  }

  /** Something was set by other hands than the calculation's: what depends on it is calculated in a moment. */
  calculationIsDue(): void {
    this.beginsBefore = Date.now() + BEGINS_WITHIN_MILLISECONDS;
  }

  tellSoon(): void {
    this.stop();
    this.quiet = setTimeout(() => this.tell(), QUIET_MILLISECONDS);
  }

  calculationBegins(): void {
    this.isCalculating = true;
    this.beginsBefore = null;
  }

  calculationEnds(): void {
    this.isCalculating = false;
    this.tellSoon();
  }

  /** Resolves when everything is calculated and told. */
  async settled(): Promise<void> {
    const until = Date.now() + PATIENCE_MILLISECONDS;
    const isAtRest = (): boolean => this.quiet === null && !this.isCalculating && this.touched.size === 0;
    while (!isAtRest() && Date.now() <= until) await new Promise((resolve) => setTimeout(resolve, QUIET_MILLISECONDS / 4));
  }

  stop(): void {
    if (this.quiet !== null) clearTimeout(this.quiet);
    this.quiet = null;
  }

  private tell(): void {
    this.quiet = null;
    if (this.isCalculating) return;
    if (this.beginsBefore !== null && Date.now() < this.beginsBefore) {
      this.tellSoon();
      return;
    }
    this.beginsBefore = null;
    const changes = [...this.touched].flatMap(([id, rows]) => this.changesOf(id, rows));
    this.touched.clear();
    if (changes.length > 0) for (const listener of [...this.listeners]) listener(changes);
  }

  private changesOf(id: string, rows: ReadonlyMap<number, ReadonlySet<number>>): readonly HeldChange[] {
    const book = this.book();
    const sheet = book?.getSheetBySheetId(id);
    if (book === null || sheet === null || sheet === undefined) return [];
    const formulas = this.formulas();
    return [...rows].flatMap(([row, columns]) =>
      [...columns].map((column): HeldChange => {
        const formula = formulas.getFormulaStringByCell(row, column, id, book.getUnitId()) ?? null;
        return {
          at: { sheet: sheet.getName(), row: row + 1, column: column + 1 },
          value: valueOf(sheet.getCellRaw(row, column), formula !== null),
          formula: formula === null ? null : formula.replace(/^=/, ''),
        };
      }),
    );
  }
}

function valueOf(cell: Nullable<ICellData>, isCalculated: boolean): CellValue {
  if (cell === null || cell === undefined) return { kind: 'blank' };
  if (cell.p !== null && cell.p !== undefined) {
    const text = (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n');
    return text === '' ? { kind: 'blank' } : { kind: 'text', text };
  }
  const { v, t } = cell;
  if (v === null || v === undefined || (v === '' && !isCalculated)) return { kind: 'blank' };
  if (t === CellValueType.BOOLEAN || typeof v === 'boolean')
    return { kind: 'boolean', value: v === 1 || v === true || String(v).toUpperCase() === 'TRUE' || v === '1' };
  if (typeof v === 'number') return { kind: 'number', value: v };
  if (isCalculated && /^#(?:[A-Z]+[/!?]?[A-Z0]*[!?]?|N\/A)$/.test(v)) return { kind: 'error', error: v };
  // The grid marks numbers it read from text itself.
  if (t === CellValueType.NUMBER && v.trim() !== '' && Number.isFinite(Number(v))) return { kind: 'number', value: Number(v) };
  return { kind: 'text', text: v };
}
