/** Where counts of a ballot are written, with what stands there, on values of the sheet alone. */
import { afterEdits } from '../../src/core/afterEdits';
import { appraise } from '../../src/core/appraise';
import type { Appraisal } from '../../src/core/domain/appraisal';
import { lineKey, type BallotForm, type BallotLine } from '../../src/core/domain/ballotForm';
import type { Votes } from '../../src/core/domain/ballot';
import type { Reading } from '../../src/core/domain/reading';
import type { BallotSheet, CountPlace } from '../../src/core/read/sheets/ballotSheet';
import { ballotEdits, recordedBallots } from '../../src/core/recordBallots';
import { readLog } from '../../src/core/render/log/readLog';
import { statedBallots, type StatedBallots } from '../../src/core/statedBallots';
import { refText, type CellRef } from '../../src/core/workbook/address';
import { vi } from '../../src/text/vi';
import { award, ballots, number, policy, totals } from '../builders/readings';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const at = (row: number, column: number): CellRef => ({ sheet: 'Bỏ phiếu', row, column });
const NONE: BallotForm['counts'] = { members: '', present: '', written: '', issued: '', returned: '' };
const BLANK: BallotLine['typed'] = { votesFor: '', votesAgainst: '', invalid: '' };
const READING = totals({ M: '90', N: '80' });
const APPRAISAL = {
  recognition: { kind: 'recognised', layout: 'unitsDown', sheets: [], clues: [] },
  reading: READING,
  policy: policy({ year: 2026, clusterName: 'Cụm 2', awards: [award('co', { name: 'Cờ thi đua mẫu' })] }),
} as unknown as Appraisal;
const line = (typed: Partial<BallotLine['typed']>, more: Partial<BallotLine> = {}): BallotLine => ({
  unit: 'M',
  award: 'co',
  round: 1,
  ...more,
  typed: { ...BLANK, ...typed },
});
const place = (row: number, more: Partial<CountPlace> = {}): CountPlace => ({
  at: at(row, 2),
  within: null,
  labelAt: null,
  ...more,
});
const SHEET: BallotSheet = {
  name: 'Bỏ phiếu',
  counts: { members: place(2), present: place(3), written: null, issued: null, returned: null },
  columns: { number: 1, unit: 2, award: 3, votesFor: 4, votesAgainst: 5, invalid: null },
  waiting: [],
  below: { row: 10, count: 1 },
  lastNumber: 4,
};

const SCORES = sheet('Chấm điểm', [
  ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
  ['TT', 'Đơn vị', '1. Mở lớp (10 điểm)', '2. Nghiên cứu (10 điểm)'],
  [1, 'Trường M', 9, 9],
  [2, 'Trường N', 8, 8],
]);

interface Case {
  readonly counts?: Partial<BallotForm['counts']>;
  readonly lines?: readonly BallotLine[];
  readonly before?: readonly BallotLine[];
  readonly of?: Partial<StatedBallots>;
  readonly rows?: readonly (readonly CellInput[])[];
}
function planned({ counts = {}, lines = [], before = [], of = {}, rows = [] }: Case) {
  const stated: StatedBallots = {
    form: { counts: NONE, lines: before },
    awards: [],
    sheet: SHEET,
    votes: new Map(),
    rows: new Map(),
    calculated: new Map(),
    ...of,
  };
  const form = { counts: { ...NONE, ...counts }, lines };
  const { edits, changes, unplaced } = ballotEdits(
    form,
    stated,
    workbook(sheet('Bỏ phiếu', rows)),
    APPRAISAL,
    READING,
    vi.sheets.template,
  );
  const cells = edits.flatMap((edit) =>
    edit.kind === 'putSheet'
      ? [`+ ${edit.sheet.name} ${edit.sheet.mark}`]
      : edit.cells.map(({ at: where, value }) => {
          const shown = value.kind === 'number' ? String(value.value) : value.kind === 'text' ? `«${value.text}»` : '–';
          return `${refText(where).replace(/^.*!/, '')} ${shown}`;
        }),
  );
  return { cells, changes, unplaced, edits };
}

describe('counts of the meeting', () => {
  it('are numbers in their cells, and one change from what stood there', () => {
    const { cells, changes, unplaced } = planned({ counts: { members: ' 11 ', present: '9' } });
    expect(cells).toEqual(['B2 11', 'B3 9']);
    expect(changes).toEqual([{ kind: 'meeting', from: NONE, to: { ...NONE, members: ' 11 ', present: '9' } }]);
    expect(unplaced).toEqual([]);
  });

  it('that cannot be read are put as they were typed, without blanks around', () => {
    expect(planned({ counts: { members: ' mười một ' } }).cells).toEqual(['B2 «mười một»']);
  });

  it('without a place, or where a formula stands, are not written', () => {
    const rows = [[], [null, { f: '5+6', v: 11 }]];
    const { cells, unplaced, changes } = planned({ counts: { members: '11', issued: '11', present: '9' }, rows });
    expect([cells, unplaced]).toEqual([['B3 9'], ['members', 'issued']]);
    // Nor are they told as changed.
    expect(changes).toEqual([{ kind: 'meeting', from: NONE, to: { ...NONE, present: '9' } }]);
    expect(planned({ counts: { members: '11' }, rows })).toMatchObject({ edits: [], changes: [], unplaced: ['members'] });
  });

  it('get their label where there is none, and not where a formula stands in its place', () => {
    const of = { sheet: { ...SHEET, counts: { ...SHEET.counts, members: place(2, { labelAt: at(2, 1) }) } } };
    expect(planned({ counts: { members: '11' }, of }).cells).toEqual(['A2 «Tổng số thành viên»', 'B2 11']);
    const taken = planned({ counts: { members: '11' }, of, rows: [[], [{ f: '"x"', v: 'x' }]] });
    expect([taken.cells, taken.unplaced]).toEqual([[], ['members']]);
  });

  it('keep the words around them, two counts of one cell one after the other', () => {
    const within = 'Phát ra: 11 phiếu; thu về: 10 phiếu';
    const counted = { issued: place(2, { within }), returned: place(2, { within }) };
    const of = { sheet: { ...SHEET, counts: { ...SHEET.counts, ...counted } } };
    expect(planned({ counts: { issued: '12', returned: '12' }, of }).cells).toEqual(['B2 «Phát ra: 12 phiếu; thu về: 12 phiếu»']);
  });
});

describe('votes', () => {
  it('on a row that has some are written over what changed, and told at the votes for', () => {
    const [own] = ballots({ votes: [{ unit: 'M', yes: 9, no: 2 }] }).votes;
    const votes = { ...own, votesFor: number('9', at(7, 4)), votesAgainst: number('2', at(7, 5)) } as Votes;
    const of = { votes: new Map([[lineKey(line({})), votes]]) };
    const before = [line({ votesFor: '9', votesAgainst: '2' })];
    const found = planned({ lines: [line({ votesFor: '8', votesAgainst: ' 2 ' })], before, of });
    expect(found.cells).toEqual(['D7 8']);
    expect(found.changes).toEqual([
      {
        kind: 'votes',
        unit: 'M',
        award: 'co',
        at: at(7, 4),
        from: before[0]?.typed,
        to: { votesFor: '8', votesAgainst: ' 2 ', invalid: '' },
      },
    ]);
    // The sheet has no place for votes that are not valid.
    const lost = planned({ lines: [line({ votesFor: '8', votesAgainst: '2', invalid: '1' })], before, of });
    expect([lost.cells, lost.changes, lost.unplaced]).toEqual([[], [], [lineKey(line({}))]]);
  });

  it('on a row that waits take its award where the cell is blank', () => {
    const waiting = (takesAward: boolean) => ({
      rows: new Map([[lineKey(line({})), { row: 8, unit: 'M', award: null, round: 1, takesAward }]]),
    });
    expect(planned({ lines: [line({ votesFor: '9' })], of: waiting(true) }).cells).toEqual(['D8 9', 'C8 «Cờ thi đua mẫu»']);
    expect(planned({ lines: [line({ votesFor: '9' })], of: waiting(false) }).cells).toEqual(['D8 9']);
    const general = line({ votesFor: '9' }, { award: null });
    const rows = new Map([[lineKey(general), { row: 8, unit: 'M', award: null, round: 1, takesAward: true }]]);
    expect(planned({ lines: [general], of: { rows } }).cells).toEqual(['D8 9']);
  });

  it('under the table bring award, name and number along while there is a row', () => {
    const lines = [line({ votesFor: '9' }), line({ votesFor: '8' }, { unit: 'N' })];
    const { cells, unplaced, changes } = planned({ lines });
    expect(cells).toEqual(['D10 9', 'C10 «Cờ thi đua mẫu»', 'B10 «Trường M»', 'A10 5']);
    expect(unplaced).toEqual([lineKey({ unit: 'N', award: 'co' })]);
    expect(changes).toMatchObject([{ unit: 'M', at: at(10, 4) }]);
    expect(planned({ lines: lines.slice(0, 1), of: { sheet: { ...SHEET, lastNumber: null } } }).cells).toEqual([
      'D10 9',
      'C10 «Cờ thi đua mẫu»',
      'B10 «Trường M»',
    ]);
    expect(planned({ lines: [line({ votesFor: '9' }, { award: 'lạ' })] }).cells).toContain('C10 «lạ»');
  });

  it('that are as they were, and forms that are, write nothing', () => {
    const same = [line({ votesFor: '9' })];
    expect(planned({ lines: [line({ votesFor: ' 9 ' })], before: same })).toMatchObject({ edits: [], changes: [], unplaced: [] });
    expect(planned({ lines: [line({})] })).toMatchObject({ edits: [], changes: [], unplaced: [] });
  });
});

describe('a workbook without the sheet', () => {
  it('gets it with all counts and lines, and the changes have no cell', () => {
    const lines = [line({ votesFor: '9', votesAgainst: 'hai' }), line({}, { unit: 'N' })];
    const found = planned({ counts: { members: '11', returned: 'mười' }, lines, of: { sheet: null } });
    expect(found.cells).toEqual(['+ Bỏ phiếu (2) ballots']);
    expect(found.changes).toEqual([
      { kind: 'meeting', from: NONE, to: { ...NONE, members: '11', returned: 'mười' } },
      { kind: 'votes', unit: 'M', award: 'co', at: null, from: BLANK, to: { votesFor: '9', votesAgainst: 'hai', invalid: '' } },
    ]);
    const [edit] = found.edits;
    const cells = edit?.kind === 'putSheet' ? edit.sheet.cells : [];
    const shown = (text: string): readonly unknown[] => {
      const row = cells.find(({ value }) => value.kind === 'text' && value.text === text)?.row;
      return cells.flatMap(({ row: own, value }) =>
        own === row ? [value.kind === 'text' ? value.text : value.kind === 'number' ? value.value : null] : [],
      );
    };
    expect(shown('Trường M')).toEqual([1, 'Trường M', 'Cờ thi đua mẫu', 9, null, null]);
    expect(shown('Trường N')).toEqual([2, 'Trường N', 'Cờ thi đua mẫu', null, null, null]);
    const counts = vi.sheets.template.ballotCounts;
    expect([counts.members, counts.present, counts.returned].map(shown)).toEqual([
      [counts.members, 11],
      [counts.present, null],
      [counts.returned, null],
    ]);
  });

  it('that was not read records nothing, and one that was not recognised states none', () => {
    const words = { template: vi.sheets.template, log: vi.sheets.log };
    const form = { counts: { ...NONE, members: '11' }, lines: [] };
    expect(recordedBallots(form, workbook(), { ...APPRAISAL, reading: null }, words, { by: 'x', on: null })).toEqual([]);
    const letter = workbook(sheet('Công văn', [['Kính gửi']]));
    const unknown = {
      ...APPRAISAL,
      recognition: appraise(letter).recognition,
      proposal: { awards: [] },
      standings: [],
    } as Appraisal;
    expect(statedBallots(letter, unknown, READING)).toMatchObject({ sheet: null, form: { counts: NONE, lines: [] } });
  });

  it('of which nothing could be placed leaves no line on the log', () => {
    const book = workbook(
      SCORES,
      sheet('Bỏ phiếu', [
        ['Tổng số thành viên', { f: '5+6', v: 11 }],
        [],
        ['TT', 'Đơn vị', 'Hình thức', 'Đồng ý', 'Không đồng ý', 'Không hợp lệ'],
        [1, 'Trường M', null, 9, 2, 0],
      ]),
    );
    const appraisal = appraise(book);
    const { form } = statedBallots(book, appraisal, appraisal.reading as Reading);
    const words = { template: vi.sheets.template, log: vi.sheets.log };
    expect(form.counts.members).toBe('11');
    const saved = (counts: Partial<BallotForm['counts']>) =>
      recordedBallots({ ...form, counts: { ...form.counts, ...counts } }, book, appraisal, words, { by: 'x', on: null });
    expect(saved({})).toEqual([]);
    expect(saved({ members: '12' })).toEqual([]);
  });

  it('of which one count could be placed tells of that one alone', () => {
    const book = workbook(
      SCORES,
      sheet('Bỏ phiếu', [
        ['Tổng số thành viên', { f: '5+6', v: 11 }],
        ['Có mặt', 9],
        [],
        ['TT', 'Đơn vị', 'Hình thức', 'Đồng ý', 'Không đồng ý', 'Không hợp lệ'],
        [1, 'Trường M', null, 9, 2, 0],
      ]),
    );
    const appraisal = appraise(book);
    const { form } = statedBallots(book, appraisal, appraisal.reading as Reading);
    const words = { template: vi.sheets.template, log: vi.sheets.log };
    const typed = { ...form, counts: { ...form.counts, members: '12', present: '10' } };
    const edits = recordedBallots(typed, book, appraisal, words, { by: 'x', on: null });
    expect(readLog(afterEdits(book, edits), vi.sheets.log)).toMatchObject([
      { from: { text: 'thành viên 11, có mặt 9' }, to: { text: 'thành viên 11, có mặt 10' } },
    ]);
  });
});
