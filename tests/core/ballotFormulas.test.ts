/** Formulas and further rounds on `Bỏ phiếu`: what is never written over, and what follows while votes are typed. */
import { appraise } from '../../src/core/appraise';
import { countedBallots } from '../../src/core/countedBallots';
import { fieldKey, lineKey, withDraft, type BallotDraft, type VotePart } from '../../src/core/domain/ballotForm';
import type { Policy } from '../../src/core/domain/policy';
import type { Reading } from '../../src/core/domain/reading';
import { followedBallots } from '../../src/core/followedBallots';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../src/core/policies/policySheetRows';
import { ballotEdits, recordedBallots, triedBallots } from '../../src/core/recordBallots';
import { readLog } from '../../src/core/render/log/readLog';
import { statedBallots } from '../../src/core/statedBallots';
import { refText } from '../../src/core/workbook/address';
import type { Workbook } from '../../src/core/workbook/workbook';
import { applyEdits } from '../../src/hosts/memory/applyEdits';
import { vi } from '../../src/text/vi';
import { award, threshold } from '../builders/readings';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const FLAG = 'Cờ thi đua mẫu';
const RULES: Policy = {
  ...draftPolicy,
  isDraft: false,
  tieBreak: [],
  awards: [{ ...award('co', { quota: { fixed: 1 } }), name: FLAG, vote: { threshold: threshold('80'), of: 'members' } }],
};
type Row = readonly CellInput[];
const COUNTS: readonly Row[] = [
  ['Tổng số thành viên', 12],
  ['Có mặt', 12],
  ['Ý kiến bằng văn bản', 0],
  ['Phát ra', 12],
  ['Thu về', 12],
];

/** The counts stand in B2:B6, the table begins on row 9: columns D, E, F hold the votes. */
function opened({ counts = COUNTS, rows }: { readonly counts?: readonly Row[]; readonly rows: readonly Row[] }) {
  const book: Workbook = workbook(
    sheet('Chấm điểm', [
      ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
      ['TT', 'Đơn vị', '1. Hoàn thành kế hoạch mở lớp (10 điểm)', '2. Nghiên cứu khoa học (10 điểm)'],
      [1, 'Trường M', 9, 9],
      [2, 'Trường N', 8, 8],
    ]),
    sheet('Cấu hình', policySheetRows(RULES)),
    sheet('Bỏ phiếu', [
      ['KẾT QUẢ BỎ PHIẾU'],
      ...counts,
      [],
      ['TT', 'Đơn vị', 'Hình thức', 'Đồng ý', 'Không đồng ý', 'Không hợp lệ'],
      ...rows,
    ]),
  );
  const appraisal = appraise(book);
  const reading = appraisal.reading as Reading;
  const stated = statedBallots(book, appraisal, reading);
  const planned = (draft: BallotDraft) =>
    ballotEdits(withDraft(stated.form, draft), stated, book, appraisal, reading, vi.sheets.template);
  const cells = (draft: BallotDraft): readonly string[] =>
    planned(draft).edits.flatMap((edit) =>
      edit.kind === 'putSheet'
        ? []
        : edit.cells.map(({ at, value }) => {
            const shown = value.kind === 'number' ? String(value.value) : value.kind === 'text' ? `«${value.text}»` : '–';
            return `${refText(at).replace("'Bỏ phiếu'!", '')} ${shown}`;
          }),
    );
  const shown = (draft: BallotDraft) => followedBallots(withDraft(stated.form, draft), stated, book, planned(draft).edits).form;
  const counted = (draft: BallotDraft) => countedBallots(shown(draft), stated, reading);
  const tried = (draft: BallotDraft) =>
    triedBallots(withDraft(stated.form, draft), stated, book, appraisal, reading, planned(draft).edits);
  const saved = (draft: BallotDraft): Workbook => {
    const words = { template: vi.sheets.template, log: vi.sheets.log };
    const edits = recordedBallots(withDraft(stated.form, draft), book, appraisal, words, { by: 'Lê Thị Mẫu', on: null });
    return applyEdits(book, edits).workbook;
  };
  return { stated, planned, cells, shown, counted, tried, saved };
}
const ofM = (part: VotePart, of: string | null = 'co'): string => fieldKey({ kind: 'vote', unit: 'u1', award: of, part });
const M = lineKey({ unit: 'u1', award: 'co' });

describe('a formula on the sheet of ballots', () => {
  const waiting: Row = [1, 'Trường M', FLAG, null, { f: 'IF(D9="","",$B$6-D9)', v: '' }];

  it('in a row that waits for votes gives its field and is never written over', () => {
    const { stated, planned, cells } = opened({ rows: [waiting] });
    expect([...stated.calculated].map(([key, at]) => [key, refText(at)])).toEqual([[ofM('votesAgainst'), "'Bỏ phiếu'!E9"]]);
    expect(cells({ [ofM('votesFor')]: '9' })).toEqual(['D9 9']);
    expect(planned({ [ofM('votesFor')]: '9', [ofM('votesAgainst')]: '3' })).toEqual({ edits: [], changes: [], unplaced: [M] });
  });

  it('that waits for the votes for keeps its row: no second one is begun under the table', () => {
    const { stated, cells } = opened({ rows: [[1, 'Trường M', FLAG, { f: 'IF(H9="","",H9)', v: '' }]] });
    expect([...stated.calculated.keys()]).toEqual([ofM('votesFor')]);
    expect(cells({ [ofM('votesAgainst')]: '3' })).toEqual(['E9 3']);
  });

  it('in a row under the table is never written over either', () => {
    const below: Row = [null, null, null, null, { f: 'IF(D10="","",$B$6-D10)', v: '' }];
    const { planned } = opened({ rows: [[1, 'Trường N', FLAG, 9, 3, 0], below] });
    const { edits, unplaced } = planned({ [ofM('votesFor')]: '9', [ofM('votesAgainst')]: '3' });
    expect([edits, unplaced]).toEqual([[], [M]]);
  });

  it('in the cell of a count gives the count, also while it gives nothing', () => {
    const counts = COUNTS.map((row, at): Row => (at === 4 ? ['Thu về', { f: 'IF(B5="","",B5)', v: '' }] : row));
    const { stated, planned } = opened({ counts, rows: [waiting] });
    expect([...stated.calculated.keys()]).toContain('returned');
    expect(planned({ returned: '11' })).toMatchObject({ edits: [], unplaced: ['returned'] });
  });

  it('follows what is typed beside it: of 12 returned, 8 agree and 4 do not', () => {
    const { shown, counted, tried, saved, cells } = opened({ rows: [[1, 'Trường M', FLAG, 9, { f: '$B$6-D9', v: 3 }, 0]] });
    const draft = { [ofM('votesFor')]: '8' };
    expect(shown(draft).lines.find((line) => lineKey(line) === M)?.typed).toEqual({
      votesFor: '8',
      votesAgainst: '4',
      invalid: '0',
    });
    const { troubles, imbalances } = counted(draft);
    expect([troubles.size, imbalances.size]).toEqual([0, 0]);
    expect(cells(draft)).toEqual(['D9 8']);
    expect(tried(draft).isReadBack).toBe(true);
    expect(readLog(saved(draft), vi.sheets.log)).toMatchObject([{ to: { text: 'đồng ý 8, không đồng ý 4, không hợp lệ 0' } }]);
  });

  it('that cannot be calculated ahead counts as not given beside what was typed', () => {
    const looked: Row = [1, 'Trường M', FLAG, 9, { f: 'VLOOKUP(D9,H1:I20,2,0)', v: 3 }, 0];
    const { counted, tried } = opened({ rows: [looked] });
    const draft = { [ofM('votesFor')]: '8' };
    expect(counted({}).ballots.votes[0]?.votesAgainst?.shown).toBe('3');
    expect(counted(draft).ballots.votes[0]?.votesAgainst).toBeNull();
    expect(counted(draft).imbalances.size).toBe(0);
    expect(tried(draft).isReadBack).toBe(true);
  });

  it('on a row nobody has counted is no vote', () => {
    const { counted } = opened({ rows: [[1, 'Trường M', FLAG, null, { f: '$B$6-D9', v: 12 }]] });
    const found = counted({ returned: '11', issued: '11' });
    expect([found.troubles.size, found.ballots.votes]).toEqual([0, []]);
  });
});

describe('a further round', () => {
  it('is typed into the row that is ready for it, and the round before stays', () => {
    const { stated, cells, tried } = opened({
      rows: [
        [1, 'Trường M', FLAG, 6, 6, 0],
        [2, 'Trường M', `${FLAG} (vòng 2)`],
      ],
    });
    expect(stated.form.lines.find((line) => lineKey(line) === M)).toMatchObject({ round: 2, typed: { votesFor: '' } });
    const draft = { [ofM('votesFor')]: '10', [ofM('votesAgainst')]: '2' };
    expect(cells(draft)).toEqual(['D10 10', 'E10 2']);
    expect(tried(draft).isReadBack).toBe(true);
  });

  it('of one ballot for all awards keeps its words: the award is never written over them', () => {
    const { stated, cells, tried } = opened({ rows: [[1, 'Trường M', 'Vòng 2']] });
    expect(stated.form.lines.find(({ unit }) => unit === 'u1')).toMatchObject({ award: null, round: 2 });
    const draft = { [ofM('votesFor', null)]: '10', [ofM('votesAgainst', null)]: '2' };
    expect(cells(draft)).toEqual(['D9 10', 'E9 2']);
    expect(tried(draft).isReadBack).toBe(true);
  });

  it('of one ballot for all is not taken for the next round of an award’s own ballot', () => {
    const { cells } = opened({
      rows: [
        [1, 'Trường M', FLAG, 6, 6, 0],
        [2, 'Trường M', 'Vòng 2'],
      ],
    });
    expect(cells({ [ofM('votesFor')]: '7', [ofM('votesAgainst')]: '5' })).toEqual(['D9 7', 'E9 5']);
  });
});

describe('words beside or behind a count', () => {
  const rows: readonly Row[] = [[1, 'Trường M', FLAG, 9, 3, 0]];
  const withPresent = (...present: Row) => opened({ counts: COUNTS.map((row, at) => (at === 1 ? present : row)), rows });

  it('that hold no digit are not the place of the number: that is the blank cell beside the label', () => {
    const { stated, cells } = withPresent('Có mặt', null, null, null, 'Chủ trì: Lê Thị Mẫu');
    expect(stated.form.counts.present).toBe('');
    expect(cells({ present: '12' })).toEqual(['B3 12']);
  });

  it('where they stand right beside it leave no room, and a number behind them is read', () => {
    const noted = withPresent('Có mặt', 'có danh sách kèm theo');
    expect(noted.planned({ present: '12' })).toMatchObject({ edits: [], unplaced: ['present'] });
    expect(noted.counted({}).troubles.size).toBe(0);
    const named = withPresent('Có mặt', 'đại biểu', 11);
    expect(named.stated.form.counts.present).toBe('11');
    expect(named.cells({ present: '12' })).toEqual(['C3 12']);
  });

  it('do not keep dots to write on from being written on', () => {
    expect(withPresent('Có mặt', '……').cells({ present: '12' })).toEqual(['B3 12']);
  });
});
