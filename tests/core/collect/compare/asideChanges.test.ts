import { asideChanges, isKeptAside } from '../../../../src/core/collect/compare/asideChanges';
import type { Change } from '../../../../src/core/domain/collection';
import type { Reading } from '../../../../src/core/domain/reading';
import type { ReadNumber } from '../../../../src/core/domain/readNumber';
import { refText } from '../../../../src/core/workbook/address';
import { number, reading, type CellSpec, type Row } from '../../../builders/readings';
import { book, compared, type Cells, type Side } from './comparing';

const OURS = { sheet: 'Tổng hợp', row: 5, column: 8 };
const THEIRS = { sheet: 'Phiếu', row: 20, column: 4 };

const cell = (value: number): Cells[string] => ({ value: { kind: 'number', value } });

function sideOf(kind: 'bonus' | 'penalty', at: ReadNumber['at'], spec: CellSpec): Side {
  const column = new Map([['A', number(spec, at)]]);
  const plain = reading({ criteria: [{ id: 'I' }], units: { A: { I: { self: '9' } } }, stages: ['self'] });
  return {
    reading: { ...plain, ...(kind === 'bonus' ? { bonusColumn: column } : { penaltyColumn: column }) },
    cells: typeof spec === 'string' ? { [refText(at)]: cell(Number(spec)) } : {},
  };
}

const cluster = (spec: CellSpec, kind: 'bonus' | 'penalty' = 'bonus'): Side => sideOf(kind, OURS, spec);
const school = (spec: CellSpec, kind: 'bonus' | 'penalty' = 'bonus'): Side => sideOf(kind, THEIRS, spec);

function listed(of: Partial<Change>): Change {
  return {
    kind: 'value',
    subject: 'bonus',
    criterion: null,
    at: OURS,
    memberAt: THEIRS,
    from: { kind: 'number', value: '2' },
    to: { kind: 'number', value: '3' },
    put: null,
    notTaken: 'clusterKeeps',
    ...of,
  };
}

describe('a bonus that both files keep in a column', () => {
  it('is listed where the school’s is another, and stays the cluster’s', () => {
    expect(asideChanges(compared(cluster('2'), school('3')))).toEqual([listed({})]);
    expect(asideChanges(compared(cluster(null), school('3')))).toEqual([listed({ from: { kind: 'blank' } })]);
  });

  it('is no difference where it is the same, or where the school’s is blank', () => {
    expect(asideChanges(compared(cluster('2'), school('2')))).toEqual([]);
    expect(asideChanges(compared(cluster('2'), school(null)))).toEqual([]);
  });

  it('is told of deductions alike, and only of what the cluster keeps', () => {
    expect(asideChanges(compared(cluster('2', 'penalty'), school('3', 'penalty')))).toEqual([listed({ subject: 'penalty' })]);
    expect(asideChanges(compared(cluster('2', 'penalty'), school('3', 'bonus')))).toEqual([]);
  });
});

/** A school's form with bonuses and deductions as rows. */
const ROWS: readonly Row[] = [
  { id: 'I', rows: [{ id: 'I.1' }] },
  { id: '+', kind: 'bonus', rows: [{ id: '+1' }, { id: '+2' }] },
  { id: '-', kind: 'penalty' },
];

interface Filled {
  readonly bonuses?: readonly [CellSpec, CellSpec];
  readonly deduction?: CellSpec;
  readonly stage?: 'self' | 'agreed';
}

const byRows = ({ bonuses = ['1', '2.5'], deduction = '-1', stage = 'self' }: Filled = {}): Reading =>
  reading({
    criteria: ROWS,
    units: {
      A: {
        'I.1': { [stage]: '9' },
        '+1': { [stage]: bonuses[0] },
        '+2': { [stage]: bonuses[1] },
        '-': { [stage]: deduction },
      },
    },
    stages: [stage],
  });

/** What is said of it where none of these rows has a counterpart. */
function said(ours: Side, theirs: Reading, without: readonly string[] = []): readonly Change[] {
  const added = theirs.criteria.filter(({ id }) => !without.includes(id));
  return asideChanges(compared(ours, { reading: theirs }, { added }));
}

describe('a bonus that the school keeps in rows and the cluster in a column', () => {
  const at = { sheet: 'Phiếu chấm', row: 1, column: 1 };

  it('is their sum, listed at the first', () => {
    expect(said(cluster('2'), byRows())).toEqual([listed({ memberAt: at, to: { kind: 'number', value: '3.5' } })]);
    expect(said(cluster('2', 'penalty'), byRows())).toEqual([
      listed({ subject: 'penalty', memberAt: at, to: { kind: 'number', value: '-1' } }),
    ]);
  });

  it('is made of the rows that the cluster does not have, and that are filled', () => {
    expect(said(cluster('2'), byRows(), ['+1'])).toEqual([listed({ memberAt: at, to: { kind: 'number', value: '2.5' } })]);
    expect(said(cluster('2'), byRows({ bonuses: [null, '2.5'] }))).toEqual([
      listed({ memberAt: at, to: { kind: 'number', value: '2.5' } }),
    ]);
  });

  it('is nothing where nothing is claimed', () => {
    expect(said(cluster('2'), byRows({ bonuses: ['0', '0'] }))).toEqual([]);
    expect(said(cluster('2'), byRows({ bonuses: [null, null] }))).toEqual([]);
    expect(said(cluster('2'), byRows(), ['+1', '+2'])).toEqual([]);
  });

  it('is nothing where no column of the form is the school’s', () => {
    expect(said(cluster('2'), byRows({ stage: 'agreed' }))).toEqual([]);
  });
});

describe('rows whose points the other file keeps in a column', () => {
  const rows = book(byRows());
  const keptIn = (side: Side, id: string): boolean => {
    const criterion = rows.reading.criteria.find((one) => one.id === id);
    if (criterion === undefined) throw new Error(id);
    return isKeptAside(book(side.reading), rows, criterion);
  };

  it('are those of that kind, by themselves or by the group they stand in', () => {
    expect(['I', 'I.1', '+', '+1', '-'].filter((id) => keptIn(cluster('2'), id))).toEqual(['+', '+1']);
    expect(['I', 'I.1', '+', '+1', '-'].filter((id) => keptIn(cluster('2', 'penalty'), id))).toEqual(['-']);
  });

  it('are none where the other file has no such column', () => {
    const plain = { reading: reading({ criteria: [{ id: 'I' }], units: { A: { I: '9' } } }) };
    expect(['+', '+1', '-'].filter((id) => keptIn(plain, id))).toEqual([]);
  });
});
