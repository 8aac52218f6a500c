/** Appraisals of readings whose cells stand on sheets of their own, one per unit, as a cluster's workbook has them. Figures are samples (số liệu mẫu). */
import type { Appraisal } from '../../../src/core/domain/appraisal';
import type { Issue } from '../../../src/core/domain/issue';
import type { Policy } from '../../../src/core/domain/policy';
import type { Entry, ReadNumber, Reading } from '../../../src/core/domain/reading';
import type { ReviewStage } from '../../../src/core/domain/review';
import { propose } from '../../../src/core/propose/propose';
import { rank } from '../../../src/core/rank/rank';
import { withholdPlaces } from '../../../src/core/rank/withholdPlaces';
import { score } from '../../../src/core/score/score';
import type { ModelCell, SheetModel } from '../../../src/core/workbook/sheetModel';
import { sheetOfModel } from '../../../src/core/workbook/sheetOfModel';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { policy, reading, type ReadingSpec } from '../../builders/readings';
import { formulaValue } from './formulaValue';

const FIRST_ROW = 5;
const COLUMNS: Readonly<Record<ReviewStage | 'target' | 'result', number>> = {
  target: 5,
  result: 6,
  self: 7,
  review1: 8,
  review2: 10,
  agreed: 11,
};
const BONUS = 14;
const PENALTY = 15;

export const sheetOf = (unit: string): string => `Phiếu ${unit}`;

/** 30 and 30 of 60 points, and 40. */
export const TWO_GROUPS: ReadingSpec['criteria'] = [
  {
    id: 'I',
    maximum: '60',
    rows: [
      { id: '1', maximum: '30' },
      { id: '2', maximum: '30' },
    ],
  },
  { id: 'II', maximum: '40', rows: [{ id: '3', maximum: '40' }] },
];

/** The same reading with every number in a cell of its own: criterion n of unit A in row 4 + n of `Phiếu A`. */
export function placed(spec: ReadingSpec): Reading {
  const plain = reading(spec);
  const rowOf = new Map(plain.criteria.map((criterion, at) => [criterion.id, FIRST_ROW + at]));
  const moved = (number: ReadNumber, unit: string, row: number, column: number): ReadNumber => ({
    ...number,
    at: { sheet: sheetOf(unit), row, column },
  });
  const entry = (unit: string, old: Entry): Entry => {
    const row = rowOf.get(old.criterion) ?? 0;
    const scores = Object.fromEntries(
      (['self', 'review1', 'review2', 'agreed'] as const).flatMap((stage) => {
        const number = old.scores[stage];
        return number === undefined ? [] : [[stage, moved(number, unit, row, COLUMNS[stage])]];
      }),
    );
    const target =
      old.target?.state === 'assigned'
        ? { ...old.target, number: moved(old.target.number, unit, row, COLUMNS.target) }
        : old.target;
    return {
      ...old,
      scores,
      ...(target === undefined ? {} : { target }),
      ...(old.result === undefined
        ? {}
        : { result: { ...old.result, number: moved(old.result.number, unit, row, COLUMNS.result) } }),
    };
  };
  const column = (numbers: ReadonlyMap<string, ReadNumber>, at: number): ReadonlyMap<string, ReadNumber> =>
    new Map([...numbers].map(([unit, number]) => [unit, moved(number, unit, 3, at)]));
  return {
    ...plain,
    entries: new Map(
      [...plain.entries].map(([unit, entries]) => [unit, new Map([...entries].map(([id, old]) => [id, entry(unit, old)]))]),
    ),
    bonusColumn: column(plain.bonusColumn, BONUS),
    penaltyColumn: column(plain.penaltyColumn, PENALTY),
  };
}

export interface AppraisalSpec extends ReadingSpec {
  readonly policy?: Partial<Policy>;
  readonly issues?: readonly Issue[];
}

/** The appraisal of a placed reading by the real stages; issues are given, and those that block withhold the places. */
export function appraisal(spec: AppraisalSpec): Appraisal & { readonly reading: Reading } {
  const given = placed(spec);
  const rules = policy(spec.policy);
  const issues = spec.issues ?? [];
  const scorecards = score(given, rules);
  const ranked = rank(scorecards, given, rules);
  const isBlocked = issues.some((issue) => issue.blocks === 'ranking');
  const standings = isBlocked ? withholdPlaces(ranked) : ranked;
  return {
    recognition: { kind: 'recognised', layout: 'unitSheets', sheets: [], clues: [] },
    reading: given,
    policy: rules,
    issues,
    scorecards,
    standings,
    proposal: propose(standings, scorecards, given, rules),
    isBlocked,
  };
}

/** The number each cell of the scoring sheets holds; texts and blanks are 0, as SUM takes them. */
function numbersOf(given: Reading): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const put = (number: ReadNumber): void => {
    if (number.stored.kind === 'number')
      numbers.set(`${number.at.sheet}!${number.at.row}:${number.at.column}`, number.stored.value);
  };
  for (const entries of given.entries.values()) {
    for (const entry of entries.values()) {
      for (const score of Object.values(entry.scores)) put(score);
      if (entry.result !== undefined) put(entry.result.number);
      if (entry.target?.state === 'assigned') put(entry.target.number);
    }
  }
  for (const number of [...given.bonusColumn.values(), ...given.penaltyColumn.values()]) put(number);
  return numbers;
}

/** What each formula of a sheet of ours shows when Excel computes it, beside what is cached. */
export function recomputed(
  model: SheetModel,
  given: Reading,
): readonly { readonly row: number; readonly column: number; readonly cached: unknown; readonly value: number }[] {
  const numbers = numbersOf(given);
  const own = new Map(model.cells.map((cell) => [`${cell.row}:${cell.column}`, cell.value]));
  const at = (sheet: string, row: number, column: number): number => {
    if (sheet !== '') return numbers.get(`${sheet}!${row}:${column}`) ?? 0;
    const value = own.get(`${row}:${column}`);
    if (value?.kind === 'formula') return formulaValue(value.formula, at);
    return value?.kind === 'number' ? value.value : 0;
  };
  return model.cells.flatMap(({ row, column, value }) =>
    value.kind === 'formula' ? [{ row, column, cached: value.cached, value: formulaValue(value.formula, at) }] : [],
  );
}

/** A sheet of ours as the next run reads it back, with what a person typed into some cells. */
export function asRead(model: SheetModel, typed: Readonly<Record<string, string>> = {}): Sheet {
  const own = Object.entries(typed).map(([place, text]): ModelCell => {
    const [row = 0, column = 0] = place.split(':').map(Number);
    return { row, column, value: { kind: 'text', text }, style: 'plain' };
  });
  const places = new Set(own.map(({ row, column }) => `${row}:${column}`));
  const others = model.cells.filter(({ row, column }) => !places.has(`${row}:${column}`));
  return sheetOfModel({ ...model, cells: [...others, ...own] });
}

/** The texts of a sheet, row by row, for looking something up. */
export function textsOf(model: SheetModel): readonly string[] {
  return model.cells.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []));
}
