/** What the formulas of `Bỏ phiếu` make of counts that are typed: on values, for every field. */
import { fieldKey, type BallotForm, type BallotLine } from '../../src/core/domain/ballotForm';
import { followedBallots } from '../../src/core/followedBallots';
import type { StatedBallots } from '../../src/core/statedBallots';
import type { CellRef } from '../../src/core/workbook/address';
import type { Edit } from '../../src/core/workbook/edit';
import { cellOf } from '../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const at = (column: number): CellRef => ({ sheet: 'Bỏ phiếu', row: 1, column });
const book = (...cells: readonly CellInput[]) => workbook(sheet('Bỏ phiếu', [cells]));
const set = (column: number, value: number): Edit => ({
  kind: 'setCells',
  cells: [{ at: at(column), value: { kind: 'number', value } }],
});
const FORM: BallotForm = {
  counts: { members: '12', present: '11', written: '1', issued: '12', returned: '12' },
  lines: [
    { unit: 'u1', award: 'co', round: 1, typed: { votesFor: '9', votesAgainst: '3', invalid: '0' } },
    { unit: 'u2', award: null, round: 2, typed: { votesFor: '7', votesAgainst: '4', invalid: '1' } },
  ],
};
const stated = (...calculated: readonly (readonly [string, CellRef])[]): StatedBallots => ({
  form: FORM,
  awards: [],
  sheet: null,
  votes: new Map(),
  rows: new Map(),
  calculated: new Map(calculated),
});
const part = (name: keyof BallotLine['typed'], line = FORM.lines[0]): string =>
  fieldKey({ kind: 'vote', unit: line?.unit ?? '', award: line?.award ?? null, part: name });

it('nothing that is set leaves the form and the workbook as they are', () => {
  const opened = book(9, { f: 'A1', v: 5 });
  expect(followedBallots(FORM, stated(['members', at(2)]), opened, [])).toEqual({ form: FORM, workbook: opened });
});

it('a sheet that is put is there, though no formula follows from it', () => {
  const opened = book(9, { f: 'A1', v: 5 });
  const model = { mark: 'ballots', name: 'Bỏ phiếu (2)', cells: [], merges: [] } as unknown as Extract<
    Edit,
    { kind: 'putSheet' }
  >['sheet'];
  const followed = followedBallots(FORM, stated(['members', at(2)]), opened, [{ kind: 'putSheet', sheet: model }]);
  expect(followed.form).toBe(FORM);
  expect(followed.workbook.sheets.map(({ name }) => name)).toEqual(['Bỏ phiếu', 'Bỏ phiếu (2)']);
});

describe('a field that a formula gives', () => {
  it.each(['members', 'present', 'written', 'issued', 'returned'] as const)(
    '%s: what it comes to now, and no other is',
    (count) => {
      const { form } = followedBallots(FORM, stated([count, at(2)]), book(9, { f: 'A1*2', v: 18 }), [set(1, 10)]);
      expect(form).toEqual({ ...FORM, counts: { ...FORM.counts, [count]: '20' } });
    },
  );

  it.each(['votesFor', 'votesAgainst', 'invalid'] as const)('%s of a line: what it comes to now, on that line only', (name) => {
    const [first, second] = FORM.lines;
    const typed = { ...second?.typed, [name]: '2,5' };
    const { form } = followedBallots(FORM, stated([part(name, second), at(2)]), book(9, { f: 'A1/4', v: 2 }), [set(1, 10)]);
    expect(form).toEqual({ ...FORM, lines: [first, { ...second, typed }] });
  });

  it('that does not follow from what was typed keeps what it shows', () => {
    const { form } = followedBallots(FORM, stated(['members', at(2)]), book(9, { f: 'C1', v: 18 }, 3), [set(1, 10)]);
    expect(form).toEqual(FORM);
  });
});

describe('a formula that cannot be calculated ahead', () => {
  const looked = book(9, { f: 'VLOOKUP(A1,X!A:B,2,0)', v: 3 });

  it('is not given in its field, and its cell shows nothing', () => {
    const { form, workbook: after } = followedBallots(FORM, stated([part('votesAgainst'), at(2)]), looked, [set(1, 10)]);
    expect(form.lines[0]?.typed).toEqual({ votesFor: '9', votesAgainst: '', invalid: '0' });
    expect(cellOf(after, at(2))).toMatchObject({ value: { kind: 'blank' }, formula: 'VLOOKUP(A1,X!A:B,2,0)' });
  });

  it('of the votes for keeps what it shows, in its field and its cell', () => {
    const { form, workbook: after } = followedBallots(FORM, stated([part('votesFor'), at(2)]), looked, [set(1, 10)]);
    expect(form).toEqual(FORM);
    expect(cellOf(after, at(2)).value).toEqual({ kind: 'number', value: 3 });
  });

  it('that gives no field keeps what it shows', () => {
    const { form, workbook: after } = followedBallots(FORM, stated(), looked, [set(1, 10)]);
    expect(form).toEqual(FORM);
    expect(cellOf(after, at(2)).value).toEqual({ kind: 'number', value: 3 });
  });
});

it('the workbook holds what was set and what follows, formulas with their values', () => {
  const { workbook: after } = followedBallots(FORM, stated(), book(9, { f: 'A1*2', v: 18 }, 'x'), [set(1, 10)]);
  expect([1, 2, 3].map((column) => cellOf(after, at(column))).map(({ value, formula }) => [value, formula])).toEqual([
    [{ kind: 'number', value: 10 }, null],
    [{ kind: 'number', value: 20 }, 'A1*2'],
    [{ kind: 'text', text: 'x' }, null],
  ]);
});
