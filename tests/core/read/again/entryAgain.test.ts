/** One cell of an entry read again (METHODS §2.7): what it changes, and what has to be read whole. */
import type { Criterion } from '../../../../src/core/domain/criteria';
import { exactText } from '../../../../src/core/domain/points';
import type { Entry, ReadNumber } from '../../../../src/core/domain/reading';
import { entryAgain } from '../../../../src/core/read/again/entryAgain';
import { cellPlaces, type CellPlaces, type EntryPart } from '../../../../src/core/read/again/places';
import { numberFrom } from '../../../../src/core/read/numberFrom';
import { cellAt } from '../../../../src/core/workbook/workbook';
import { criteria, number, reading } from '../../../builders/readings';
import { sheet, type CellInput } from '../../../builders/workbook';

const [CRITERION] = criteria([{ id: '1', maximum: '25' }]) as readonly [Criterion];
const ref = (row: number, column: number) => ({ sheet: 'Phiếu', row, column });
const AT = ref(5, 4);
const CALM: CellPlaces = { usesOf: () => [], isDoubtful: () => false };
const ENTRY: Entry = {
  unit: 'u1',
  criterion: '1',
  scores: { self: number('20', AT), review1: number('19', ref(5, 5)) },
  crossScores: [
    { judge: 'A', number: number('18', ref(5, 6)) },
    { judge: 'B', number: number('17', ref(5, 7)) },
  ] as unknown as NonNullable<Entry['crossScores']>,
  beside: [
    { kind: 'bonus', number: number('1', ref(5, 8)) },
    { kind: 'penalty', number: number('2', ref(5, 9)) },
  ] as unknown as NonNullable<Entry['beside']>,
  target: { state: 'assigned', number: number('12', ref(5, 10)) },
  result: { number: number('10', ref(5, 11)), word: null },
};
const again = (part: EntryPart, typed: CellInput, entry: Entry = ENTRY, places: CellPlaces = CALM): Entry | string =>
  entryAgain(entry, CRITERION, part, { at: AT, cell: cellAt(sheet('S', [[typed]]), 1, 1) }, false, places);
const shown = (one: ReadNumber | undefined): string =>
  one === undefined ? '' : one.reading.value === null ? one.reading.status : exactText(one.reading.value);
const changed = (found: Entry | string): readonly string[] => {
  if (typeof found === 'string') return [found];
  return Object.keys(found).filter((key) => found[key as keyof Entry] !== ENTRY[key as keyof Entry]);
};

describe('a score', () => {
  const score = { kind: 'score', stage: 'self' } as const;
  it('is that of its stage; the others stay', () => {
    const found = again(score, 21.5);
    expect(changed(found)).toEqual(['scores']);
    expect(found).toMatchObject({ scores: { review1: ENTRY.scores.review1 } });
    expect(typeof found === 'string' ? found : shown(found.scores.self)).toBe('21.5');
  });

  it('reads «20/25» by the maximum of its criterion', () => {
    const found = again(score, '20/25');
    expect(typeof found === 'string' ? found : found.scores.self?.reading).toMatchObject({
      status: 'ask',
      why: ['scoreAndMaximum'],
    });
  });

  it('in words repeats what the target declares', () => {
    const notAssigned: Entry = { ...ENTRY, target: { state: 'notAssigned', at: ref(5, 10) } };
    expect(again(score, 'KP', notAssigned)).toBe('target');
    expect(typeof again(score, 5, notAssigned)).toBe('object');
    expect(typeof again(score, 'KP')).toBe('object');
  });

  it('that can be read in two ways, or stands in a column of such, is read with its column', () => {
    const doubtful: CellPlaces = { ...CALM, isDoubtful: ({ column }) => column === AT.column };
    expect(again(score, '1.234')).toBe('doubtfulColumn');
    expect(again(score, 5, ENTRY, doubtful)).toBe('doubtfulColumn');
    expect(typeof again({ kind: 'result' }, 5, ENTRY, doubtful)).toBe('object');
    expect(typeof again({ kind: 'result' }, '1.234')).toBe('object');
    expect(again({ kind: 'crossScore', turn: 0 }, 5, ENTRY, doubtful)).toBe('doubtfulColumn');
    expect(again({ kind: 'beside', turn: 0 }, 5, ENTRY, doubtful)).toBe('doubtfulColumn');
  });
});

describe('the score of one of several reviewers', () => {
  it('is that of its turn, and in words is read whole', () => {
    const found = again({ kind: 'crossScore', turn: 1 }, 16);
    expect(changed(found)).toEqual(['crossScores']);
    expect(typeof found === 'string' ? [] : found.crossScores?.map((one) => shown(one.number))).toEqual(['18', '16']);
    expect(again({ kind: 'crossScore', turn: 1 }, '16')).toBe('reviewerText');
  });
});

describe('a deduction or bonus beside a score', () => {
  it('is that of its turn, and emptied is read whole', () => {
    const found = again({ kind: 'beside', turn: 0 }, 3);
    expect(changed(found)).toEqual(['beside']);
    expect(typeof found === 'string' ? [] : found.beside?.map((one) => shown(one.number))).toEqual(['3', '2']);
    expect(again({ kind: 'beside', turn: 0 }, null)).toBe('emptied');
  });
});

describe('a target', () => {
  const target = { kind: 'target' } as const;
  it('that stays one is read', () => {
    const found = again(target, 15);
    expect(changed(found)).toEqual(['target']);
    expect(typeof found === 'string' || found.target?.state !== 'assigned' ? '' : shown(found.target.number)).toBe('15');
  });

  it.each<[CellInput, string]>([
    [null, 'blank'],
    ['KP', 'not assigned'],
    ['Không giao', 'not assigned'],
  ])('that becomes %j, %s, is read whole', (typed) => {
    expect(again(target, typed)).toBe('target');
  });

  it('where there was none is read whole', () => {
    expect(again(target, 15, { ...ENTRY, target: { state: 'notEntered', at: ref(5, 10) } })).toBe('target');
    const { target: _, ...without } = ENTRY;
    expect(again(target, 15, without)).toBe('target');
  });
});

describe('a result and the texts beside', () => {
  it('a result is a number or a word', () => {
    const of = (typed: CellInput) => {
      const found = again({ kind: 'result' }, typed);
      return typeof found === 'string' ? found : [shown(found.result?.number), found.result?.word];
    };
    expect(of(14)).toEqual(['14', null]);
    expect(of('Tốt')).toEqual(['error', 'Tốt']);
  });

  it.each(['evidence', 'explanation', 'reason', 'note'] as const)('%s is a text with its cell', (kind) => {
    const found = again({ kind }, ' Số 76-BC/TCT ');
    expect(changed(found)).toEqual([kind]);
    expect(typeof found === 'string' ? null : found[kind]?.at).toEqual(AT);
    expect(typeof found === 'string' ? null : (found[kind]?.text ?? '').trim()).toBe('Số 76-BC/TCT');
  });
});

describe('where a reading has its values from', () => {
  const cellNumber = (typed: CellInput, at: ReturnType<typeof ref>): ReadNumber => ({
    ...number('0', at),
    reading: numberFrom(cellAt(sheet('S', [[typed]]), 1, 1)),
  });
  const text = (at: ReturnType<typeof ref>) => ({ text: 'x', at });
  const base = reading({ criteria: [{ id: '1', maximum: '25' }], units: { u1: { 1: '20' } } });
  const full = {
    ...base,
    entries: new Map([
      [
        'u1',
        new Map([
          [
            '1',
            {
              ...ENTRY,
              evidence: text(ref(5, 12)),
              explanation: text(ref(5, 13)),
              reason: text(ref(5, 14)),
              note: text(ref(5, 15)),
            },
          ],
        ]),
      ],
    ]),
    bonusColumn: new Map([['u1', number('3', ref(6, 4))]]),
    penaltyColumn: new Map([['u1', number('4', ref(6, 5))]]),
    claims: [
      { what: 'total' as const, unit: 'u1', stage: null, number: number('90', ref(9, 4)) },
    ] as unknown as typeof base.claims,
    formulaColumns: [
      {
        sheet: 'Phiếu',
        column: 4,
        cells: [
          { at: ref(5, 4), formula: null, value: { kind: 'blank' as const }, hasOwnFill: false },
          { at: ref(9, 4), formula: 'SUM(D5)', value: { kind: 'number' as const, value: 90 }, hasOwnFill: false },
        ],
      },
    ],
  };
  const places = cellPlaces(full);
  const uses = (row: number, column: number) => places.usesOf(ref(row, column));
  const part = (one: EntryPart) => ({ kind: 'entry', unit: 'u1', criterion: '1', part: one });

  it('every cell of an entry, and a cell of two uses has both', () => {
    expect(uses(5, 4)).toEqual([part({ kind: 'score', stage: 'self' }), { kind: 'formulaColumn', turn: 0, cell: 0 }]);
    expect(uses(5, 5)).toEqual([part({ kind: 'score', stage: 'review1' })]);
    expect(uses(5, 6)).toEqual([part({ kind: 'crossScore', turn: 0 })]);
    expect(uses(5, 7)).toEqual([part({ kind: 'crossScore', turn: 1 })]);
    expect(uses(5, 8)).toEqual([part({ kind: 'beside', turn: 0 })]);
    expect(uses(5, 10)).toEqual([part({ kind: 'target' })]);
    expect(uses(5, 11)).toEqual([part({ kind: 'result' })]);
    expect([12, 13, 14, 15].map((column) => uses(5, column))).toEqual(
      (['evidence', 'explanation', 'reason', 'note'] as const).map((kind) => [part({ kind })]),
    );
  });

  it('columns of bonus and deductions, claims and blocks of formulas', () => {
    expect(uses(6, 4)).toEqual([{ kind: 'bonusColumn', unit: 'u1' }]);
    expect(uses(6, 5)).toEqual([{ kind: 'penaltyColumn', unit: 'u1' }]);
    expect(uses(9, 4)).toEqual([
      { kind: 'claim', turn: 0 },
      { kind: 'formulaColumn', turn: 0, cell: 1 },
    ]);
    expect([uses(4, 5), uses(50, 4), places.usesOf({ ...ref(5, 4), sheet: 'Khác' })]).toEqual([[], [], []]);
  });

  it('a target that is not assigned stands in its own cell', () => {
    const own = { ...ENTRY, target: { state: 'notAssigned' as const, at: ref(7, 10) } };
    const found = cellPlaces({ ...full, entries: new Map([['u1', new Map([['1', own]])]]) });
    expect(found.usesOf(ref(7, 10))).toEqual([part({ kind: 'target' })]);
  });

  it('a column is doubtful where one of its scores can be read in two ways, on its own sheet', () => {
    const entry: Entry = { ...ENTRY, scores: { self: cellNumber('1.234', AT) } };
    const found = cellPlaces({ ...full, entries: new Map([['u1', new Map([['1', entry]])]]) });
    expect([found.isDoubtful(ref(99, 4)), found.isDoubtful(ref(5, 5)), found.isDoubtful({ ...AT, sheet: 'Khác' })]).toEqual([
      true,
      false,
      false,
    ]);
    expect(places.isDoubtful(AT)).toBe(false);
    const result: Entry = { ...ENTRY, result: { number: cellNumber('1.234', ref(5, 11)), word: null } };
    expect(cellPlaces({ ...full, entries: new Map([['u1', new Map([['1', result]])]]) }).isDoubtful(ref(5, 11))).toBe(false);
  });
});
