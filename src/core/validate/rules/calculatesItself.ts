import type { CellRef } from '../../workbook/address';
import type { Context } from '../context';
import type { Rule } from '../rule';

/**
 * FRM-08: the workbook is set to be calculated by hand, and has formulas: what they show is of the last time somebody asked for it. Told
 * once, at the first formula of the score sheets.
 */
export const calculatesItself: Rule = {
  id: 'FRM-08',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'formulas',
  scope: 'book',
  check: (context) => {
    if (context.around.workbook?.calculation !== 'manual') return [];
    const formulas = formulasOfScores(context);
    const [first] = formulas;
    if (first === undefined) return [];
    const place = { at: first, unit: null, criterion: null };
    return [{ code: 'manualCalculation', place, facts: { formulas: formulas.length } }];
  },
};

function formulasOfScores({ around: { workbook, recognition } }: Context): readonly CellRef[] {
  const tables = recognition?.sheets.filter(({ role }) => role !== 'ignored' && role !== 'policy') ?? [];
  const names = new Set(tables.map(({ name }) => name));
  return (workbook?.sheets ?? [])
    .filter(({ name, mark }) => names.has(name) && mark === null)
    .flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { formula }]) => (formula === null ? [] : [{ sheet: name, row, column }])),
      ),
    );
}
