import { exactText } from '../../../../src/core/domain/points';
import type { Claim, ReadNumber, Reading } from '../../../../src/core/domain/reading';
import { score } from '../../../../src/core/score/score';
import { contextOf } from '../../../../src/core/validate/contextOf';
import { refText } from '../../../../src/core/workbook/address';
import { policy } from '../../../builders/readings';
import { clusterReading, typed, type Row, type Typed } from '../clusterReading';

/** I is row 4, a 5, its leaves 6 and 7; II 8 and 9; the deductions 10. 25 + 15 + 22 − 2 = 60. */
const ROWS: readonly Row[] = [
  { id: 'I', rows: [{ id: 'a', rows: [{ id: 'I.1' }, { id: 'I.2' }] }] },
  { id: 'II', rows: [{ id: 'II.1' }] },
  { id: '-', kind: 'penalty' },
];
const AGREED = { 'I.1': 25, 'I.2': 15, 'II.1': 22, '-': -2 };

interface Stated {
  readonly agreed?: Readonly<Record<string, Typed>>;
  readonly groups?: Readonly<Record<string, Typed>>;
  readonly total?: Typed;
  readonly deducted?: Typed;
  readonly more?: Partial<Reading>;
}

function number(value: Typed, row: number, column = 8): ReadNumber {
  return typed(value, { sheet: 'Trường M', row, column });
}

function claims({ agreed, groups = {}, total, deducted, more }: Stated): readonly string[] {
  const claim = (what: Claim['what'], criterion: string | null, cell: ReadNumber): Claim => ({
    what,
    stage: null,
    unit: 'u1',
    criterion,
    number: cell,
  });
  const reading = clusterReading({
    criteria: ROWS,
    schools: [{ name: 'Trường M', agreed: { ...AGREED, ...agreed } }],
    more: {
      claims: [
        ...Object.entries(groups).map(([id, value], index) => claim('groupTotal', id, number(value, 20 + index))),
        ...(total === undefined ? [] : [claim('total', null, number(total, 30))]),
      ],
      ...(deducted === undefined ? {} : { penaltyColumn: new Map([['u1', number(deducted, 31)]]) }),
      ...more,
    },
  });
  const rules = policy();
  const { claims: found } = contextOf(reading, score(reading, rules), [], rules, []);
  return found.map(({ claim: { what, criterion }, stated, computed, textCells, cause, law }) =>
    [`${what} ${criterion ?? ''}`.trim(), exactText(stated), exactText(computed), cause, law, ...textCells.map(refText)].join(
      ' ',
    ),
  );
}

describe('sums that the workbook states', () => {
  it('are not told where they are right, or cannot be read', () => {
    expect(claims({ groups: { a: 40, I: 40, II: 22 }, total: 60, deducted: 2 })).toEqual([]);
    expect(claims({ groups: { a: null }, total: 'O60' })).toEqual([]);
  });

  it('are told once: what adds a wrong sum rightly goes with it', () => {
    expect(claims({ groups: { a: 42, I: 42, II: 22 }, total: 62 })).toEqual([
      'groupTotal a 42 40 own sum',
      'groupTotal I 42 40 parts sum',
      'total 62 60 parts sum',
    ]);
  });

  it('go into the nearest sum above that is wrong as well, however far up', () => {
    expect(claims({ groups: { a: 42 }, total: 62 })).toEqual(['groupTotal a 42 40 own sum', 'total 62 60 parts sum']);
    expect(claims({ groups: { a: 42, I: 40 }, total: 62 })).toEqual(['groupTotal a 42 40 own sum', 'total 62 60 parts sum']);
  });

  it('are wrong by themselves where their parts do not make up the whole difference', () => {
    expect(claims({ groups: { a: 42, I: 43 }, total: 63 })).toEqual([
      'groupTotal a 42 40 own sum',
      'groupTotal I 43 40 own sum',
      'total 63 60 parts sum',
    ]);
    expect(claims({ groups: { a: 42, II: 23 }, total: 63 })).toEqual([
      'groupTotal a 42 40 own sum',
      'groupTotal II 23 22 own sum',
      'total 63 60 parts sum',
    ]);
  });

  it('of deductions lower the total by what they are too much', () => {
    expect(claims({ total: 57, deducted: 5 })).toEqual(['total 57 60 parts sum', 'penalty 5 2 own sum']);
    expect(claims({ total: 63, deducted: 5 })).toEqual(['total 63 60 own sum', 'penalty 5 2 own sum']);
    expect(claims({ deducted: -5 })).toEqual(['penalty 5 2 own sum']);
    expect(claims({ deducted: -2 })).toEqual([]);
  });

  it('of a unit without any entry are compared with nothing', () => {
    const rules = policy();
    const reading = clusterReading({ criteria: ROWS, schools: [{ name: 'Trường M', agreed: {}, total: 60 }] });
    expect(contextOf(reading, score(reading, rules), [], rules, []).claims).toEqual([]);
    const scored = clusterReading({ criteria: ROWS, schools: [{ name: 'Trường M', agreed: AGREED, total: 61 }] });
    expect(contextOf(scored, [], [], rules, []).claims).toEqual([]);
  });
});

describe('numbers stored as text that a sum skipped', () => {
  const agreed = { 'I.1': '25', 'I.2': '15' };

  it('are named where all of them, or one, are the whole difference', () => {
    expect(claims({ agreed, total: 20 })).toEqual(["total 20 60 own textLeftOut 'Trường M'!H6 'Trường M'!H7"]);
    expect(claims({ agreed, total: 45 })).toEqual(["total 45 60 own textLeftOut 'Trường M'!H7"]);
    expect(claims({ agreed, total: 44 })).toEqual(['total 44 60 own sum']);
  });

  it('are told once, at the total that skipped them too', () => {
    expect(claims({ agreed, groups: { a: 0 }, total: 20 })).toEqual([
      "groupTotal a 0 40 text textLeftOut 'Trường M'!H6 'Trường M'!H7",
      "total 20 60 own textLeftOut 'Trường M'!H6 'Trường M'!H7",
    ]);
    expect(claims({ agreed, groups: { a: 0 }, total: 44 })).toEqual([
      "groupTotal a 0 40 own textLeftOut 'Trường M'!H6 'Trường M'!H7",
      'total 44 60 own sum',
    ]);
  });
});
