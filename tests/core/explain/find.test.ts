import { findCriterion, findUnit, type Found } from '../../../src/core/explain/find';
import { criteria, reading } from '../../builders/readings';

const base = reading({ criteria: [], units: { u1: {}, u2: {}, u3: {}, u4: {} } }).units;
const NAMES = [
  'Trường Chính trị tỉnh An Giang',
  'Trường Chính trị tỉnh Hoà Bình',
  'Trường Chính trị tỉnh Hoa Bình',
  'Trường Lạng Sơn',
];
const units = base.map((unit, index) => ({ ...unit, name: NAMES[index] ?? '' }));

const said = <Named extends { readonly id: string }>(found: Found<Named>): string =>
  found.kind === 'one'
    ? found.one.id
    : found.kind === 'several'
      ? `several: ${found.among.map(({ id }) => id).join(' ')}`
      : `none, nearest ${found.nearest[0]?.id ?? ''}`;

describe('which unit is meant', () => {
  it.each([
    ['u3', 'u3'],
    ['Trường Chính trị tỉnh Hòa Bình', 'u2'],
    ['trường chính trị tỉnh hoa bình', 'u3'],
    ['Truong Lang Son', 'u4'],
    ['an giang', 'u1'],
    ['Lạng', 'u4'],
    ['Trường Chính trị', 'several: u1 u2 u3'],
    ['Hoa Binh', 'several: u2 u3'],
    ['Trường Lạng Sơm', 'none, nearest u4'],
    ['Trường Chính trị tỉnh An Giag', 'none, nearest u1'],
  ])('%s', (typed, expected) => {
    expect(said(findUnit(typed, units))).toBe(expected);
  });

  it('part of a word is no word', () => {
    expect(findUnit('ang', units).kind).toBe('none');
  });

  it('nothing at all is nobody', () => {
    expect(findUnit('  ', units).kind).toBe('none');
  });
});

describe('which criterion is meant', () => {
  const tree = criteria([
    {
      id: 'c1',
      number: 'I',
      rows: [
        { id: 'c2', number: '1.1' },
        { id: 'c3', number: '2' },
      ],
    },
    {
      id: 'c4',
      number: 'II',
      rows: [
        { id: 'c5', number: '2.' },
        { id: 'c6', number: 'II.3' },
      ],
    },
  ]);
  it.each([
    ['c3', 'c3'],
    ['1.1', 'c2'],
    ['i.1', 'c2'],
    ['I > 2', 'c3'],
    ['II.2', 'c5'],
    ['II.3', 'c6'],
    ['2', 'several: c3 c5'],
    ['tieu chi c6', 'c6'],
    ['Tiêu chí', 'several: c1 c2 c3 c4 c5 c6'],
  ])('%s', (typed, expected) => {
    expect(said(findCriterion(typed, tree))).toBe(expected);
  });

  it('a number nobody has is none, with what is nearest', () => {
    expect(findCriterion('II.33', tree)).toMatchObject({ kind: 'none', nearest: { 0: { id: 'c6' } } });
  });
});
