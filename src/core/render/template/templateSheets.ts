import type { CriteriaSet } from '../../domain/criteriaSet';
import type { SheetModel } from '../../workbook/sheetModel';
import { freeSheetName } from '../sheetName';
import { ballotsSheet } from './ballotsSheet';
import { criteriaSheet } from './criteriaSheet';
import { indicatorsSheet } from './indicatorsSheet';
import { policySheet } from './policySheet';
import { scoreSheet } from './scoreSheet';
import type { PolicyRows, TemplateOptions, TemplateUnit } from './templateOptions';
import type { TemplateWords } from './templateWords';
import { unitsSheet } from './unitsSheet';

/**
 * A fresh scoring workbook, one score sheet per unit, then the lists a cluster keeps beside them (CONTRACT §5).
 * They are the user's sheets from the start: no mark, so no run of ours ever replaces them.
 */
export function templateSheets(
  set: CriteriaSet,
  units: readonly TemplateUnit[],
  policyRows: PolicyRows,
  words: TemplateWords,
  options: TemplateOptions = {},
): readonly SheetModel[] {
  return [
    ...scoreSheets(set, units, words, options),
    criteriaSheet(set, words, options),
    unitsSheet(units, words, options),
    ballotsSheet(units, words, options),
    policySheet(policyRows, words),
    indicatorsSheet(units, words, options),
  ];
}

/** The score sheets alone, named `1 Lai Châu`, `2 Sơn La`, … */
export function scoreSheets(
  set: CriteriaSet,
  units: readonly TemplateUnit[],
  words: TemplateWords,
  options: TemplateOptions = {},
): readonly SheetModel[] {
  const taken: string[] = [];
  return units.map((unit, at) => {
    const name = freeSheetName(words.scoreSheet(at + 1, unit.name), taken);
    taken.push(name);
    return scoreSheet(set, unit, name, words, options);
  });
}
