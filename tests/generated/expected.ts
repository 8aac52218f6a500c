import type { Layout } from '../../src/core/domain/tableRoles';
import type { Workbook } from '../../src/core/workbook/workbook';
import type { Hundredths } from './amounts';
import type { Kind, Stage } from './cluster';

/** One criterion as the reader must find it, in document order. */
export interface ExpectedCriterion {
  readonly number: string;
  readonly text: string;
  readonly level: number;
  readonly parent: number | null;
  readonly maximum: Hundredths | null;
  readonly kind: Kind;
}

/** One score cell. `isAsked`: the reader must not take it, but name its cell. */
export interface ExpectedScore {
  readonly unit: number;
  readonly criterion: number;
  readonly stage: Stage;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Hundredths | null;
  readonly isAsked: boolean;
}

/** A number beside the scores: target or result. */
export interface ExpectedFigure {
  readonly what: 'target' | 'result';
  readonly unit: number;
  readonly criterion: number;
  readonly row: number;
  readonly column: number;
  readonly value: Hundredths | 'notAssigned' | null;
}

/** A workbook together with what is written in it. */
export interface Generated {
  readonly workbook: Workbook;
  readonly layout: Layout;
  readonly units: readonly string[];
  readonly criteria: readonly ExpectedCriterion[];
  readonly scores: readonly ExpectedScore[];
  readonly figures: readonly ExpectedFigure[];
  /** What makes a question, or no answer at all, the right answer; empty: it must be recognised and read. */
  readonly doubts: readonly string[];
}
