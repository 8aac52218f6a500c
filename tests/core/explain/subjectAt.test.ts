import { subjectAt } from '../../../src/core/explain/subjectAt';
import { number } from '../../builders/readings';
import { placed } from '../render/appraisals';

const reading = placed({
  criteria: [
    { id: 'I', maximum: '10' },
    { id: 'II', maximum: '10' },
  ],
  units: { A: { I: { self: '8', review1: '7', result: '3' }, II: '5' }, B: { I: '9', II: '6' } },
  bonusColumn: { A: '1' },
});

describe('what a cell is about', () => {
  it.each([
    ['the score itself', 'Phiếu A', 5, 8, { unit: 'A', criterion: 'I' }],
    ['the result it comes from', 'Phiếu A', 5, 6, { unit: 'A', criterion: 'I' }],
    ['another cell of its row', 'Phiếu B', 6, 2, { unit: 'B', criterion: 'II' }],
    ['a bonus column: the unit', 'Phiếu A', 3, 14, { unit: 'A', criterion: null }],
    ['a sheet that is one unit’s own: the unit', 'Phiếu B', 40, 1, { unit: 'B', criterion: null }],
    ['a sheet of nobody', 'Ghi chú', 5, 8, null],
  ])('%s', (_, sheet, row, column, expected) => {
    expect(subjectAt(reading, { sheet, row, column })).toEqual(expected);
  });

  it('a row that several units share is about none of them, its cells are', () => {
    const shared = placed({ criteria: [{ id: 'I' }], units: { A: { I: '8' }, B: { I: '9' } } });
    const down = {
      ...shared,
      entries: new Map(
        [...shared.entries].map(([unit, entries], index) => [
          unit,
          new Map(
            [...entries].map(([id, entry]) => {
              const { agreed } = entry.scores;
              const at = { sheet: 'Chấm', row: 5, column: 4 + index };
              return [id, agreed === undefined ? entry : { ...entry, scores: { agreed: { ...agreed, at } } }];
            }),
          ),
        ]),
      ),
    };
    expect(subjectAt(down, { sheet: 'Chấm', row: 5, column: 2 })).toBeNull();
    expect(subjectAt(down, { sheet: 'Chấm', row: 5, column: 5 })).toEqual({ unit: 'B', criterion: 'I' });
  });

  it('a target, and what stands beside a score, are about its criterion', () => {
    const rows = placed({ criteria: [{ id: 'I' }, { id: 'II' }], units: { A: { I: { target: '5', agreed: '8' }, II: '9' } } });
    expect(subjectAt(rows, { sheet: 'Phiếu A', row: 5, column: 5 })).toEqual({ unit: 'A', criterion: 'I' });
    const own = rows.entries.get('A');
    const entry = own?.get('II');
    if (own === undefined || entry === undefined) throw new Error('A has both');
    const at = { sheet: 'Điểm thưởng', row: 30, column: 7 };
    const beside = [
      { kind: 'bonus' as const, number: number('1', at) },
      { kind: 'penalty' as const, number: number('1', { ...at, row: 31 }) },
    ];
    const more = { ...rows, entries: new Map([['A', new Map([...own, ['II', { ...entry, beside }]])]]) };
    expect(subjectAt(more, at)).toEqual({ unit: 'A', criterion: 'II' });
    expect(subjectAt(more, { ...at, row: 31 })).toEqual({ unit: 'A', criterion: 'II' });
    const assigned = { state: 'notAssigned' as const, at: { sheet: 'Chỉ tiêu', row: 4, column: 4 } };
    const targets = { ...rows, entries: new Map([['A', new Map([...own, ['II', { ...entry, target: assigned }]])]]) };
    expect(subjectAt(targets, assigned.at)).toEqual({ unit: 'A', criterion: 'II' });
  });
});
