import { decimalText, sum } from '../../domain/points';
import { refText } from '../../workbook/address';
import { cellKey } from '../cellKey';
import { leftOutOfSums } from '../formulas/leftOutOfSums';
import type { Rule } from '../rule';

/** FRM-03: a SUM whose range leaves rows out. */
export const sumsCoverTheirRows: Rule = {
  id: 'FRM-03',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'formulas',
  scope: 'cluster',
  check: (context) => {
    const { reading } = context;
    const found = leftOutOfSums(reading);
    if (found.length === 0) return [];
    const values = new Map(context.numbers.map(({ number }) => [cellKey(number.at), number.reading.value]));
    const units = new Map(reading.claims.map(({ number, unit, criterion }) => [cellKey(number.at), { unit, criterion }]));
    return found.map(({ at, formula, cells, proposed }) => {
      const left = cells.map((cell) => values.get(cellKey(cell)) ?? null).filter((value) => value !== null);
      const { unit, criterion } = units.get(cellKey(at)) ?? { unit: null, criterion: null };
      return {
        code: 'rangeLeavesOut',
        place: { at, unit, criterion },
        facts: { formula: `=${formula}`, cells: cells.map(refText), leftOut: left.length === 0 ? null : decimalText(sum(left)) },
        fix: proposed === null ? null : { kind: 'ask', from: `=${formula}`, to: `=${proposed}` },
      };
    });
  },
};
