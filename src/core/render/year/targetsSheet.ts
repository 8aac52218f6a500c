import { dateWords } from '../../domain/year/dateWords';
import { toNumber, type Points } from '../../domain/points';
import { LIMIT_TABLE, TARGET_TABLE } from '../../domain/year/targetTables';
import { OPERATOR_WORDS, TARGET_KIND_WORDS, type AssessedTarget, type LegalLimit, type Target } from '../../domain/year/targets';
import { a1 } from '../../workbook/address';
import type { SheetModel } from '../../workbook/sheetModel';
import type { Content } from '../sheetDraft';
import { columnStarts, FIRST_HEADING, recordSheet, register, type YearSheetWords } from './recordSheet';

/** What is said of a target in its row. */
export interface TargetWords {
  readonly fits: (fits: AssessedTarget['fits']) => string;
  /** The verdict with its arithmetic, and what the law says. */
  readonly verdict: (assessed: AssessedTarget) => string;
}

/**
 * «Chỉ tiêu»: every target with its bounds, whole and result; the whole of a share of another target is that target's result, and rates are
 * formulas, so a correction is seen at once. Verdicts are those of the last run (DOMAIN S3).
 *
 * @param baseOf the target whose result is the whole of another
 */
export function targetsSheet(
  assessed: readonly AssessedTarget[],
  limits: readonly LegalLimit[],
  baseOf: (target: Target) => Target | null,
  sheet: { readonly mark: string; readonly name: string },
  words: YearSheetWords,
  said: TargetWords,
): SheetModel {
  const result = columnStarts(TARGET_TABLE).get('result') ?? 1;
  const rowOf = (target: Target | null): number | null => {
    const turn = assessed.findIndex((one) => one.target === target);
    return turn < 0 ? null : FIRST_HEADING + 1 + turn;
  };
  const rows = register(TARGET_TABLE, assessed, (one, { row, column }) => {
    const { target, whole, rate } = one;
    const base = rowOf(baseOf(target));
    const [wholeAt, resultAt] = [a1(row, column('whole')), a1(row, column('result'))];
    return {
      cluster: target.cluster,
      year: target.year,
      unit: target.unit,
      id: target.id,
      text: target.text,
      operator: target.operator === null ? null : OPERATOR_WORDS[target.operator],
      least: number(target.least),
      most: number(target.most),
      measure: target.unitOfMeasure,
      kind: TARGET_KIND_WORDS[target.kind],
      base: target.base,
      whole:
        base === null
          ? number(target.whole)
          : { kind: 'formula', formula: a1(base, result), cached: whole === null ? 0 : toNumber(whole) },
      result: { content: number(target.result), style: 'input' },
      rate: {
        content: target.isShare
          ? {
              kind: 'formula',
              formula: `IF(AND(ISNUMBER(${wholeAt}),ISNUMBER(${resultAt})),IF(${wholeAt}>0,${resultAt}/${wholeAt}*100,""),"")`,
              cached: rate === null ? '' : toNumber(rate),
            }
          : null,
        format: '0.0',
      },
      fits: said.fits(one.fits),
      verdict: said.verdict(one),
      basis: target.basis,
      note: target.note,
    };
  });
  const law = register(LIMIT_TABLE, limits, (limit) => ({
    about: limit.about,
    most: number(limit.most),
    base: limit.base,
    document: limit.document,
    clause: limit.clause,
    from: limit.from === null ? null : dateWords(limit.from),
    to: limit.to === null ? null : dateWords(limit.to),
    warns: limit.warns ? 'Có' : 'Không',
  }));
  return recordSheet(sheet, [rows, law], words);
}

function number(value: Points | null): Content {
  return value === null ? null : toNumber(value);
}
