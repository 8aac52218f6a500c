import type { Reading, StructureDifference } from '../../../../src/core/domain/reading';
import { contextOf } from '../../../../src/core/validate/contextOf';
import { noScoreMissing } from '../../../../src/core/validate/rules/noScoreMissing';
import { policy } from '../../../builders/readings';
import { clusterReading, typed, type Row, type Typed } from '../clusterReading';

const ROWS: readonly Row[] = [
  { id: 'I', maximum: '10' },
  { id: '+', kind: 'bonus', number: 'III' },
  { id: '-', kind: 'penalty', number: 'IV' },
  { id: 'K', kind: 'disqualifier', number: 'V' },
];
const AT = { sheet: 'Trường N', row: 9, column: 2 };
const OTHER = { sheet: 'Trường M', row: 5, column: 2 };

function found(more: Partial<Reading>): readonly unknown[] {
  const schools = ['M', 'N'].map((name) => ({ name: `Trường ${name}`, agreed: { I: 8, '+': 1, '-': -1 } }));
  const reading = { ...clusterReading({ criteria: ROWS, schools }), ...more };
  return noScoreMissing
    .check(contextOf(reading, [], [], policy(), []))
    .map(({ code, place, facts, severity = null, blocks }) => [code, place, facts, severity, blocks]);
}

describe('MIS-01 a row that other schools have', () => {
  const missing = (criterion: string, kind: 'rowMissing' | 'rowMoved' = 'rowMissing'): StructureDifference => ({
    kind,
    unit: 'u2',
    criterion,
    at: AT,
    other: OTHER,
  });
  const place = (criterion: string): unknown => ({ at: AT, unit: 'u2', criterion });
  const facts = (number: string, id: string): unknown => ({ number, text: `Tiêu chí ${id}`, other: "'Trường M'!B5" });

  it('blocks where points or a bar depend on it, and warns of a bonus or a deduction that is only not claimed', () => {
    const structure = ['I', '+', '-', 'K'].map((criterion) => missing(criterion));
    expect(found({ structure })).toEqual([
      ['rowMissing', place('I'), facts('I', 'I'), null, undefined],
      ['rowMissing', place('+'), facts('III', '+'), 'warning', 'tick'],
      ['rowMissing', place('-'), facts('IV', '-'), 'warning', 'tick'],
      ['rowMissing', place('K'), facts('V', 'K'), null, undefined],
    ]);
  });

  it('is not one that only stands elsewhere, nor one of nobody', () => {
    expect(found({ structure: [missing('I', 'rowMoved'), missing('X')] })).toEqual([]);
    expect(found({})).toEqual([]);
  });
});

describe('MIS-01 a column of bonuses or deductions', () => {
  const at = { sheet: 'Tổng hợp', row: 5, column: 9 };
  const column = (value: Typed): ReadonlyMap<string, ReturnType<typeof typed>> => new Map([['u1', typed(value, at)]]);

  it('may be blank, and not hold what is only asked about', () => {
    const asked = { at, unit: 'u1', criterion: null };
    expect(found({ bonusColumn: column('1.234') })).toEqual([['scoreMissing', asked, { stage: 'bonusColumn' }, null, undefined]]);
    expect(found({ penaltyColumn: column('1.234') })).toEqual([
      ['scoreMissing', asked, { stage: 'penaltyColumn' }, null, undefined],
    ]);
    expect(found({ bonusColumn: column(null), penaltyColumn: column(2) })).toEqual([]);
  });

  it('is told by its own finding where it holds an error', () => {
    expect(found({ bonusColumn: column('O5') })).toEqual([]);
  });
});
