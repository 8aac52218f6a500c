import { exactText, points, type Points } from '../../../../src/core/domain/points';
import { maximaOf } from '../../../../src/core/render/summary/maximaOf';
import { placeKeys } from '../../../../src/core/render/summary/placeKeys';
import { summaryColumns, type SummaryColumns } from '../../../../src/core/render/summary/summaryColumns';
import { valueAreas } from '../../../../src/core/render/summary/valueAreas';
import { number, policy, type Row } from '../../../builders/readings';
import { appraisal, placed, type AppraisalSpec } from '../appraisals';

const groups = (many: number): readonly Row[] =>
  Array.from({ length: many }, (_, at) => ({ id: `G${String(at + 1)}`, maximum: '10' }));
const scores = (many: number): Readonly<Record<string, string>> => Object.fromEntries(groups(many).map(({ id }) => [id, '9']));

function columns(many: number, more: Partial<AppraisalSpec> = {}): SummaryColumns {
  const of = appraisal({ criteria: groups(many), units: { A: scores(many) }, ...more });
  return summaryColumns(of, of.reading);
}

describe('summaryColumns', () => {
  it('has groups, bonus, penalty, total, place and note, in this order', () => {
    const { groups: own, ...rest } = columns(2);
    expect(own.map(({ column, criterion, leaves }) => [column, criterion.id, [...leaves]])).toEqual([
      [3, 'G1', ['G1']],
      [4, 'G2', ['G2']],
    ]);
    expect(rest).toEqual({
      number: 1,
      unit: 2,
      criteria: null,
      bonus: 5,
      penalty: 6,
      self: null,
      reviewed: null,
      assigned: null,
      total: 7,
      percent: null,
      place: 8,
      grade: null,
      note: 9,
      widths: [5, 35, 11, 11, 8, 8, 9, 7, 15],
    });
  });

  it('knows the leaves below a group at any depth', () => {
    const rows = [{ id: 'I', rows: [{ id: '1', rows: [{ id: 'a' }, { id: 'b' }] }, { id: '2' }] }];
    const of = appraisal({ criteria: rows, units: { A: { a: '1', b: '2', '2': '3' } } });
    expect(summaryColumns(of, of.reading).groups.map(({ leaves }) => [...leaves])).toEqual([['a', 'b', '2']]);
  });

  it('shows what schools gave themselves, and what either review gave', () => {
    expect(columns(1, { stages: ['self', 'agreed'] })).toMatchObject({ self: 6, reviewed: null, total: 7 });
    expect(columns(1, { stages: ['self', 'review1'] })).toMatchObject({ self: 6, reviewed: 7, total: 8 });
    expect(columns(1, { stages: ['review2'] })).toMatchObject({ self: null, reviewed: 6, total: 7 });
  });

  it('shows percents where places follow from them, and grades where there are some', () => {
    expect(columns(1, { policy: { rankBy: 'percent' } })).toMatchObject({
      assigned: 6,
      total: 7,
      percent: 8,
      place: 9,
      grade: null,
    });
    expect(columns(1, { policy: { grades: [{ name: 'Tốt', from: points('80') }] } })).toMatchObject({
      place: 7,
      grade: 8,
      note: 9,
    });
  });

  it('has narrower names from eight groups on, and one column for all from fifteen on', () => {
    expect(columns(7).widths[1]).toBe(35);
    expect(columns(8).widths[1]).toBe(29);
    expect(columns(14)).toMatchObject({ criteria: null, bonus: 17 });
    expect(columns(15)).toMatchObject({ groups: [], criteria: 3, bonus: 4 });
    expect(columns(15).widths[2]).toBe(13);
  });
});

describe('maximaOf', () => {
  const shown = (value: Points | null): string | null => (value === null ? null : exactText(value));
  const of = (criteria: readonly Row[], declared: string | null = null): readonly [readonly (string | null)[], string | null] => {
    const reading = placed({ criteria, units: { A: {} } });
    const found = maximaOf({ ...reading, declaredMaximum: declared === null ? null : number(declared) });
    return [reading.criteria.filter(({ parent }) => parent === null).map((one) => shown(found.of(one))), shown(found.total)];
  };

  it('is the stated maximum, or the sum of those below', () => {
    expect(
      of([
        { id: 'I', maximum: '60', rows: [{ id: '1', maximum: '10' }] },
        {
          id: 'II',
          rows: [
            { id: '2', maximum: '15' },
            { id: '3', rows: [{ id: 'a', maximum: '5' }] },
          ],
        },
      ]),
    ).toEqual([['60', '20'], '80']);
  });

  it('does not count what is bonus or penalty', () => {
    expect(
      of([
        {
          id: 'I',
          rows: [
            { id: '1', maximum: '60' },
            { id: 'b', kind: 'bonus', maximum: '5' },
          ],
        },
        { id: 'B', kind: 'bonus', maximum: '7' },
      ]),
    ).toEqual([['60', '7'], '60']);
  });

  it('is no more than the cap, and the cap where nothing else is stated', () => {
    expect(of([{ id: 'I', maximum: '60', cap: '50' }])).toEqual([['50'], '50']);
    expect(of([{ id: 'I', maximum: '40', cap: '50' }])).toEqual([['40'], '40']);
    expect(of([{ id: 'I', cap: '50' }])).toEqual([['50'], '50']);
  });

  it('is nothing where nothing is stated, and the declared maximum before any sum', () => {
    expect(of([{ id: 'I' }, { id: 'II', rows: [{ id: '1' }] }])).toEqual([[null, null], null]);
    expect(of([{ id: 'I' }, { id: 'II', maximum: '40' }])).toEqual([[null, '40'], '40']);
    expect(of([{ id: 'I', maximum: '60' }], '100')).toEqual([['60'], '100']);
  });
});

describe('placeKeys', () => {
  const keys = (by: readonly string[], many = 2): readonly string[] => {
    const tieBreak = by.map((one) => {
      const [name = '', order = 'desc', group = ''] = one.split(' ');
      return { by: name, order, ...(group === '' ? {} : { number: group }) } as unknown as ReturnType<
        typeof policy
      >['tieBreak'][number];
    });
    return placeKeys(policy({ tieBreak }), columns(many)).map(
      ({ columns: own, isDescending }) => `${own.join('+')} ${isDescending ? 'desc' : 'asc'}`,
    );
  };

  it('begin with the total, then the keys that stand on the sheet', () => {
    expect(keys([])).toEqual(['7 desc']);
    expect(keys(['beforeBonus desc', 'bonus asc', 'penalty asc'])).toEqual(['7 desc', '3+4 desc', '5 asc', '6 asc']);
    expect(keys(['beforeBonus desc'], 15)).toEqual(['6 desc', '3 desc']);
  });

  it('know a group by its number, however that is written', () => {
    expect(keys(['group desc G2'])).toEqual(['7 desc', '4 desc']);
    expect(keys(['group asc g2.'])).toEqual(['7 desc', '4 asc']);
    expect(keys(['group asc G2)'])).toEqual(['7 desc', '4 asc']);
  });

  it('end with the first that does not stand there, and leave out what decides nothing', () => {
    expect(keys(['group desc III', 'bonus desc'])).toEqual(['7 desc']);
    expect(keys(['votes desc', 'bonus desc'])).toEqual(['7 desc']);
    expect(keys(['missing desc', 'bonus desc'])).toEqual(['7 desc']);
    expect(keys(['criterion desc 1', 'bonus desc'])).toEqual(['7 desc']);
    expect(keys(['self desc', 'bonus desc', 'decision desc'])).toEqual(['7 desc', '5 desc']);
  });

  it('are by percent where places are, and none where the sheet has no percent', () => {
    const byPercent = policy({ rankBy: 'percent' });
    expect(placeKeys(byPercent, columns(1, { policy: { rankBy: 'percent' } }))).toEqual([{ columns: [8], isDescending: true }]);
    expect(placeKeys(byPercent, columns(1))).toEqual([]);
  });
});

describe('valueAreas', () => {
  const area = (...cells: readonly (readonly [row: number, column: number])[]): readonly string[] =>
    valueAreas(cells.map(([row, column]) => ({ row, column })));

  it('joins cells of a row, then equal runs below each other, in any order given', () => {
    expect(area()).toEqual([]);
    expect(area([4, 3])).toEqual(['C4']);
    expect(area([4, 5], [4, 3], [4, 4])).toEqual(['C4:E4']);
    expect(area([5, 3], [4, 3], [5, 4], [4, 4])).toEqual(['C4:D5']);
  });

  it('keeps apart what does not join', () => {
    expect(area([4, 3], [4, 5])).toEqual(['C4', 'E4']);
    expect(area([4, 3], [4, 4], [5, 3])).toEqual(['C4:D4', 'C5']);
    expect(area([4, 4], [5, 3], [5, 4])).toEqual(['D4', 'C5:D5']);
    expect(area([4, 3], [6, 3])).toEqual(['C4', 'C6']);
  });

  it('names twelve areas at most', () => {
    const apart = (many: number) => area(...Array.from({ length: many }, (_, at) => [4 + 2 * at, 3] as const));
    expect(apart(12)).toHaveLength(12);
    expect(apart(13).slice(10)).toEqual(['C24', 'C26', '…']);
  });
});
