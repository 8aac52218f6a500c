import type { CellRef } from '../../core/workbook/address';
import type { Cell } from '../../core/workbook/cell';
import type { Edit } from '../../core/workbook/edit';
import { HostError } from '../../core/workbook/host';
import { sheetNamed, type Workbook } from '../../core/workbook/workbook';
import type { DateSystem } from './dateSystem';
import { failureFrom, isInvalidOperation } from './failureFrom';
import type { KnownSheets } from './knownSheet';
import type { Clock } from './patience';
import type { Snapshot } from './readWorkbook';
import { RUNTIME_FLOOR } from './runtimeFloor';
import type { Remembered } from './targets';

/** What an Excel may lack though we can do without. */
export type Feature = 'merges' | 'arrays' | 'journal' | 'print';

/** Requirement sets of `ExcelApi`; what is not here every Excel has that we run in. */
const NEEDS: Readonly<Partial<Record<Feature, string>>> = { merges: '1.13', arrays: '1.12' };

/** Two panes that begin a job at the same moment hardly ever give it the same number: one in a million. */
const NUMBERS = 1_000_000;

const USER_STARTED = { delayForCellEdit: true };

/** What the host needs of the outside; tests bring their own. */
export interface Surroundings {
  readonly run: typeof Excel.run;
  /** Whether this Excel has a requirement set of `ExcelApi`. It has been wrong (office-js#1031): what is missing all the same is caught. */
  readonly supports: (version: string) => boolean;
  readonly clock: Clock;
  /** From 0 to 1, 1 left out. */
  readonly chance: () => number;
}

/** Another job has begun: this one, answered late, leaves the workbook alone. */
export class Superseded extends Error {}

/**
 * What the host remembers between calls: what it last read and wrote, to notice that someone changed a sheet meanwhile, and what this
 * Excel turned out to lack. All of it can be read again.
 */
export class Session implements Remembered {
  known: KnownSheets = new Map();
  /** Which day is 0 in this workbook, once a date has told it. */
  dates: DateSystem | null = null;
  private lastRead: Workbook | null = null;
  private rewritten: ReadonlySet<string> = new Set();
  private readonly lacking = new Set<Feature>();
  private turn = 0;
  private job = 0;
  private readonly jobs = new Set<number>();

  constructor(readonly surroundings: Surroundings) {}

  /** Runs in Excel; everything Office.js throws leaves here as a `HostError`. */
  async inExcel<T>(job: (context: Excel.RequestContext) => Promise<T>, sheet = ''): Promise<T> {
    try {
      return await this.surroundings.run(USER_STARTED, job);
    } catch (error) {
      throw (await this.isCellEdit(error)) ? new HostError({ code: 'busyInCellEdit' }) : failureFrom(error, sheet);
    }
  }

  /** `InvalidOperation` may say that a cell is being edited and may say anything else: then Excel refuses even a simple question. */
  private async isCellEdit(error: unknown): Promise<boolean> {
    if (!isInvalidOperation(error)) return false;
    try {
      await this.surroundings.run(async (context) => {
        context.workbook.load('name');
        await context.sync();
      });
      return false;
    } catch (refusal) {
      const failure = failureFrom(refusal);
      return isInvalidOperation(refusal) || (failure instanceof HostError && failure.failure.code === 'busyInCellEdit');
    }
  }

  /** @throws HostError */
  requireFloor(): void {
    if (!this.surroundings.supports(RUNTIME_FLOOR)) throw new HostError({ code: 'tooOld', feature: `ExcelApi ${RUNTIME_FLOOR}` });
  }

  has(feature: Feature): boolean {
    const needs = NEEDS[feature];
    return !this.lacking.has(feature) && (needs === undefined || this.surroundings.supports(needs));
  }

  doWithout(feature: Feature): void {
    this.lacking.add(feature);
  }

  /** Jobs that change something take turns: when the next begins, what an earlier one still brings is not acted upon. */
  nextTurn(): () => void {
    const turn = (this.turn += 1);
    return () => {
      if (turn !== this.turn) throw new Superseded();
    };
  }

  /**
   * Greater than any job the workbook or this pane knows of, whatever the clocks of two machines say, and not the number of one that another
   * pane begins at this moment. The clock only keeps what was written before a journal was lost below what comes after.
   */
  nextJob(known: number): number {
    const { clock, chance } = this.surroundings;
    this.job = Math.max(this.job, known, Math.floor(clock.now())) + 1 + Math.floor(chance() * NUMBERS);
    this.jobs.add(this.job);
    return this.job;
  }

  isOwnJob(job: number): boolean {
    return this.jobs.has(job);
  }

  hasRead({ workbook, sheets, dates }: Snapshot): void {
    this.dates = dates;
    this.lastRead = workbook;
    this.known = sheets;
    this.rewritten = new Set();
  }

  hasWritten(edits: readonly Edit[], sheets: KnownSheets): void {
    this.known = new Map([...this.known, ...sheets]);
    this.rewritten = new Set([...this.rewritten, ...edits.flatMap(cellKeys)]);
  }

  /** What is remembered now, to be remembered again once the workbook is known to be as it was: edits made meanwhile are noticed then. */
  memory(): () => void {
    const { known, lastRead, rewritten } = this;
    return () => {
      this.known = known;
      this.lastRead = lastRead;
      this.rewritten = rewritten;
    };
  }

  /** Nobody knows how things stand: what is written next is looked at, not compared. */
  forget(): void {
    this.known = new Map();
    this.lastRead = null;
  }

  readonly cellAsRead = (at: CellRef): Cell | null | undefined => {
    const sheet = this.lastRead === null || this.rewritten.has(cellKey(at)) ? null : sheetNamed(this.lastRead, at.sheet);
    return sheet === null ? undefined : (sheet.rows.get(at.row)?.get(at.column) ?? null);
  };
}

function cellKeys(edit: Edit): readonly string[] {
  return edit.kind === 'setCells' ? edit.cells.map(({ at }) => cellKey(at)) : [];
}

function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet}!${row},${column}`;
}
