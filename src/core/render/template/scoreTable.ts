import type { CriteriaSet } from '../../domain/criteriaSet';
import { add, decimalText, subtract, toNumber, type Points } from '../../domain/points';
import { a1 } from '../../workbook/address';
import type { StyleName } from '../../workbook/sheetModel';
import type { SheetDraft } from '../sheetDraft';
import {
  capped,
  deductionOfStage,
  formula,
  SUM_FORMAT,
  sumOfMaxima,
  sumOfStage,
  type ScoreStage,
  type UnitFigures,
} from './scoreFormulas';
import { templateGroups, type TemplateGroup } from './templateGroups';
import type { TemplateWords } from './templateWords';

/** One column of points: whose figures stand there and of which stage. */
export interface ScoreColumn {
  readonly column: number;
  readonly figures: UnitFigures;
  readonly stage: ScoreStage;
}

export interface ScoreTable {
  readonly maximum: number;
  readonly scores: readonly ScoreColumn[];
  /** All columns of the table: rows of sums are drawn over each. */
  readonly columns: number;
  readonly criterionRow: (row: number, criterion: TemplateGroup['criteria'][number]) => void;
}

export interface TotalRows {
  readonly total: number;
}

const FORMAT = { format: SUM_FORMAT };

/**
 * Criteria down, points across: group rows with their sums, then Cộng (A), Cộng điểm thưởng (B), Cộng điểm trừ (C),
 * Tổng điểm (A + B − C), all as formulas with the value they give. Returns the row of the total.
 */
export function scoreTable(
  draft: SheetDraft,
  head: number,
  set: CriteriaSet,
  words: TemplateWords,
  table: ScoreTable,
): TotalRows {
  let row = head;
  const rowsOf: Record<TemplateGroup['kind'], number[]> = { points: [], bonus: [], penalty: [] };
  for (const group of templateGroups(set, words)) {
    const at = (row += 1);
    rowsOf[group.kind].push(at);
    for (const criterion of group.criteria) table.criterionRow((row += 1), criterion);
    const below = (column: number): string => `SUM(${a1(at + 1, column)}:${a1(row, column)})`;
    label(draft, at, table, group.number, group.text, 'textBold');
    if (group.ceiling !== null) draft.put(at, table.maximum, 'textBold', toNumber(group.ceiling));
    else if (group.kind !== 'penalty')
      draft.put(at, table.maximum, 'textBold', formula(below(table.maximum), sumOfMaxima(group.criteria)));
    for (const { column, figures, stage } of table.scores) {
      draft.put(at, column, 'pointsBold', formula(below(column), sumOfStage(group.criteria, figures, stage)), FORMAT);
    }
  }
  const all = set.groups.flatMap((group) => group.criteria);
  const sumRow = (text: string, of: (score: ScoreColumn) => { readonly text: string; readonly value: Points }): number => {
    const at = (row += 1);
    label(draft, at, table, '', text, 'total');
    for (const score of table.scores) {
      const { text: written, value } = of(score);
      draft.put(at, score.column, 'total', formula(written, value), FORMAT);
    }
    return at;
  };
  const added = (kind: TemplateGroup['kind'], column: number): string =>
    rowsOf[kind].map((at) => a1(at, column)).join('+') || '0';
  const sumAt = sumRow(words.rows.sum, ({ column, figures, stage }) => ({
    text: added('points', column),
    value: sumOfStage(all, figures, stage),
  }));
  draft.put(sumAt, table.maximum, 'total', formula(added('points', table.maximum), sumOfMaxima(all)));
  const bonusOf = ({ figures, stage }: ScoreColumn): Points => capped(sumOfStage(set.bonus, figures, stage), set.bonusCap);
  const bonusAt = sumRow(words.rows.bonus, (score) => ({
    text: atMost(set.bonusCap, added('bonus', score.column)),
    value: bonusOf(score),
  }));
  const penaltyOf = ({ figures, stage }: ScoreColumn): Points =>
    capped(deductionOfStage(set.penalty, figures, stage), set.penaltyCap);
  const penaltyAt = sumRow(words.rows.penalty, (score) => ({
    text: atMost(set.penaltyCap, `-(${added('penalty', score.column)})`),
    value: penaltyOf(score),
  }));
  const total = sumRow(words.rows.total, (score) => ({
    text: `${a1(sumAt, score.column)}+${a1(bonusAt, score.column)}-${a1(penaltyAt, score.column)}`,
    value: subtract(add(sumOfStage(all, score.figures, score.stage), bonusOf(score)), penaltyOf(score)),
  }));
  draft.put(total, table.maximum, 'total', formula(a1(sumAt, table.maximum), sumOfMaxima(all)));
  return { total };
}

function label(draft: SheetDraft, row: number, table: ScoreTable, number: string, text: string, style: StyleName): void {
  for (let column = 1; column <= table.columns; column += 1) draft.put(row, column, style, null);
  draft.put(row, 1, style, number);
  draft.put(row, 2, style, text);
}

function atMost(cap: Points | null, text: string): string {
  return cap === null ? text : `MIN(${decimalText(cap)},${text})`;
}
