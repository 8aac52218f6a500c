import type { Ballots } from '../../../src/core/domain/ballot';
import type { Claim, Entry, Reading } from '../../../src/core/domain/reading';
import type { Recognition } from '../../../src/core/domain/recognition';
import { columnCells, emptiedCells } from '../../../src/core/year/emptied';
import { parseA1, refText, type CellRef } from '../../../src/core/workbook/address';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { number, reading } from '../../builders/readings';
import { sheet, workbook, type CellInput, type SheetExtra } from '../../builders/workbook';

const at = (a1: string, name = 'Phiếu'): CellRef => ({ sheet: name, ...(parseA1(a1) ?? { row: 1, column: 1 }) });
const NONE: Recognition = { kind: 'unknown', sheets: [], clues: [] } as unknown as Recognition;

/** Twenty rows of three filled cells. */
const filled = (extra: SheetExtra = {}, change: Readonly<Record<string, CellInput>> = {}): Workbook =>
  workbook(
    sheet(
      'Phiếu',
      Array.from({ length: 20 }, (_, row) =>
        ['A', 'B', 'C'].map((column) => {
          const own = change[`${column}${String(row + 1)}`];
          return own === undefined ? 5 : own;
        }),
      ),
      extra,
    ),
  );

const PLAIN = reading({ criteria: [{ id: 'I' }], units: { A: {} } });

const withEntry = (entry: Partial<Entry>): Reading => ({
  ...PLAIN,
  entries: new Map([['A', new Map([['I', { unit: 'A', criterion: 'I', scores: {}, ...entry }]])]]),
});

const shown = (book: Workbook, of: Reading, recognition = NONE): readonly string[] =>
  emptiedCells(book, recognition, of).map(
    ({ at: cell, value }) => `${refText(cell)} ${value.kind === 'text' ? value.text : value.kind}`,
  );

describe('last year’s figures', () => {
  it('are the scores of every stage and reviewer, and what stands beside them', () => {
    const reviewer = { name: 'GK1', unit: null, at: at('C20') };
    const entry: Partial<Entry> = {
      scores: { self: number('5', at('A1')), agreed: number('5', at('A2')) },
      crossScores: [{ reviewer, number: number('5', at('A3')) }],
      beside: [{ kind: 'bonus', number: number('5', at('A4')) }],
    };
    expect(shown(filled(), withEntry(entry))).toEqual(
      ['Phiếu!A1', 'Phiếu!A2', 'Phiếu!A3', 'Phiếu!A4'].map((one) => `${one} blank`),
    );
  });

  it('are targets in every state, results, and the words of the unit and its reviewers', () => {
    const said = (a1: string): { readonly at: CellRef; readonly text: string } => ({ at: at(a1), text: 'x' });
    const entry: Partial<Entry> = {
      target: { state: 'assigned', number: number('5', at('A1')) },
      result: { number: number('5', at('A2')), word: null },
      evidence: said('A3'),
      explanation: said('A4'),
      reason: said('A5'),
      note: said('A6'),
    };
    expect(shown(filled(), withEntry(entry))).toEqual([1, 2, 3, 4, 5, 6].map((row) => `Phiếu!A${String(row)} blank`));
    expect(shown(filled(), withEntry({ target: { state: 'notAssigned', at: at('B1') } }))).toEqual(['Phiếu!B1 blank']);
    expect(shown(filled(), withEntry({}))).toEqual([]);
  });

  it('are typed sums and places, not maxima', () => {
    const claim = (what: Claim['what'], a1: string): Claim => ({
      what,
      stage: null,
      unit: 'A',
      criterion: null,
      number: number('5', at(a1)),
    });
    const of: Reading = {
      ...PLAIN,
      claims: [
        claim('total', 'A1'),
        claim('groupTotal', 'A2'),
        claim('bonus', 'A3'),
        claim('penalty', 'A4'),
        claim('place', 'A5'),
        claim('maximumTotal', 'A6'),
        claim('groupMaximum', 'A7'),
      ],
      bonusColumn: new Map([['A', number('5', at('B1'))]]),
      penaltyColumn: new Map([['A', number('5', at('B2'))]]),
    };
    expect(shown(filled(), of)).toEqual(['B1', 'B2', 'A1', 'A2', 'A3', 'A4', 'A5'].map((cell) => `Phiếu!${cell} blank`));
  });

  it('are the statistics, in total and in parts', () => {
    const of: Reading = {
      ...PLAIN,
      indicators: [
        {
          unitName: 'Trường A',
          name: 'Giảng viên',
          total: number('5', at('A1')),
          parts: [
            { name: 'Nam', number: number('5', at('A2')), isSubset: false },
            { name: 'Nữ', number: number('5', at('A3')), isSubset: false },
          ],
        },
      ],
    };
    expect(shown(filled(), of)).toEqual(['Phiếu!A1 blank', 'Phiếu!A2 blank', 'Phiếu!A3 blank']);
  });

  it('leave formulas and blank cells alone, and are emptied once', () => {
    const entry: Partial<Entry> = {
      scores: { self: number('5', at('A1')), agreed: number('5', at('A2')) },
      note: { at: at('A3'), text: 'x' },
      reason: { at: at('A3'), text: 'x' },
    };
    const book = filled({}, { A1: { f: 'B1', v: 5 }, A2: null });
    expect(shown(book, withEntry(entry))).toEqual(['Phiếu!A3 blank']);
    expect(shown(filled(), withEntry({ note: { at: at('A3', 'Mất rồi'), text: 'x' } }))).toEqual([]);
  });

  it('are emptied through the first cell of a merged area only', () => {
    const entry = (a1: string): Reading => withEntry({ scores: { self: number('5', at(a1)) } });
    const book = filled({ merges: ['A1:B2'] });
    expect(['A1', 'A2', 'B1', 'B2', 'C1'].flatMap((a1) => shown(book, entry(a1)))).toEqual(['Phiếu!A1 blank', 'Phiếu!C1 blank']);
  });
});

describe('last year’s ballots', () => {
  const NOBODY: Ballots = { members: null, present: null, written: null, issued: null, returned: null, votes: [] };
  const voted = (of: Partial<Ballots>): Reading => ({ ...PLAIN, ballots: { ...NOBODY, ...of } });

  it('are the votes', () => {
    const votes: Ballots['votes'] = [
      {
        unit: 'A',
        unitName: 'Trường A',
        award: null,
        round: 1,
        votesFor: number('5', at('A1')),
        votesAgainst: number('5', at('A2')),
        invalid: null,
      },
    ];
    expect(shown(filled(), voted({ votes }))).toEqual(['Phiếu!A1 blank', 'Phiếu!A2 blank']);
  });

  it('are the numbers present, in writing, issued and returned; how many members there are stays', () => {
    const of = voted({
      members: number('12', at('A1')),
      present: number('11', at('A2')),
      written: number('1', at('A3')),
      issued: number('12', at('A4')),
      returned: number('12', at('A5')),
    });
    const book = filled({}, { A4: 'Phát ra: 12 phiếu', A5: 'Thu về: 12' });
    expect(shown(book, of)).toEqual(['Phiếu!A2 blank', 'Phiếu!A3 blank', 'Phiếu!A4 Phát ra:', 'Phiếu!A5 Thu về:']);
  });

  it('are not what a formula counts', () => {
    const counted = { ...number('12', at('A2')), formula: 'COUNTA(B1:B12)' };
    expect(shown(filled(), voted({ present: counted, issued: null }))).toEqual([]);
    expect(shown(filled(), PLAIN)).toEqual([]);
  });
});

describe('the cells of some columns of a table', () => {
  type Table = Recognition['sheets'][number];
  const column = (role: string, place: number): Table['columns'][number] =>
    ({ role, column: place, heading: role }) as unknown as Table['columns'][number];
  const table = (of: Partial<Table> = {}): Table =>
    ({
      name: 'Phiếu',
      role: 'units',
      data: { from: 3, to: 4 },
      columns: [column('name', 1), column('registered', 2), column('basis', 3)],
      ...of,
    }) as unknown as Table;
  const cells = (book: Workbook, ...sheets: readonly Table[]): readonly string[] =>
    columnCells(book, { ...NONE, sheets } as Recognition, 'units', ['registered', 'basis']).map(refText);

  it('are those between its first and last row', () => {
    expect(cells(filled(), table())).toEqual(['Phiếu!B3', 'Phiếu!C3', 'Phiếu!B4', 'Phiếu!C4']);
  });

  it('are none of a table of another role, without rows, of a sheet that is gone or is the program’s own', () => {
    expect(cells(filled(), table({ role: 'scores' }))).toEqual([]);
    expect(cells(filled(), table({ data: null } as unknown as Partial<Table>))).toEqual([]);
    expect(cells(filled(), table({ name: 'Mất rồi' }))).toEqual([]);
    expect(cells(filled({ mark: 'units' }), table())).toEqual([]);
  });

  it('go with last year’s figures where they hold registrations, bars and their grounds', () => {
    const roles = table({ columns: [column('registered', 1), column('disqualified', 2), column('basis', 3), column('name', 4)] });
    const found = shown(filled(), PLAIN, { ...NONE, sheets: [roles] } as Recognition);
    expect(found).toEqual(['A3', 'B3', 'C3', 'A4', 'B4', 'C4'].map((cell) => `Phiếu!${cell} blank`));
  });
});
