import { appraise } from '../../src/core/appraise';
import type { Appraisal } from '../../src/core/domain/appraisal';
import { countedBallots, neededFor, outcomeFor } from '../../src/core/countedBallots';
import { fieldKey, lineKey, withDraft, type BallotDraft, type BallotForm, type VotePart } from '../../src/core/domain/ballotForm';
import { decimalText, type Points } from '../../src/core/domain/points';
import type { AwardRule, Policy } from '../../src/core/domain/policy';
import type { Reading } from '../../src/core/domain/reading';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../src/core/policies/policySheetRows';
import { ballotEdits, recordedBallots, triedBallots } from '../../src/core/recordBallots';
import { readLog } from '../../src/core/render/log/readLog';
import { statedBallots } from '../../src/core/statedBallots';
import { refText } from '../../src/core/workbook/address';
import { cellText } from '../../src/core/workbook/cell';
import { sheetNamed, type Sheet, type Workbook } from '../../src/core/workbook/workbook';
import { applyEdits } from '../../src/hosts/memory/applyEdits';
import { vi } from '../../src/text/vi';
import { award, threshold } from '../builders/readings';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const FLAG = 'Cờ thi đua mẫu';
const CERTIFICATE = 'Bằng khen mẫu';
/** The flag asks 80% of all members, the certificate 2/3 of those who took part. */
const RULES: Policy = {
  ...draftPolicy,
  isDraft: false,
  tieBreak: [],
  awards: [
    { ...award('co', { quota: { fixed: 1 } }), name: FLAG, vote: { threshold: threshold('80'), of: 'members' } },
    { ...award('bk', { quota: { fixed: 1 } }), name: CERTIFICATE, vote: { threshold: threshold('2/3'), of: 'present' } },
  ],
};
const SCORES = sheet('Chấm điểm', [
  ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
  ['TT', 'Đơn vị', '1. Hoàn thành kế hoạch mở lớp (10 điểm)', '2. Nghiên cứu khoa học (10 điểm)'],
  [1, 'Trường M', 9, 9],
  [2, 'Trường N', 8, 8],
  [3, 'Trường P', 7, 7],
]);
const book = (...sheets: readonly Sheet[]): Workbook => workbook(SCORES, sheet('Cấu hình', policySheetRows(RULES)), ...sheets);
const COUNTS: readonly (readonly CellInput[])[] = [
  ['Tổng số thành viên', 11],
  ['Có mặt', 9],
  ['Ý kiến bằng văn bản', 2],
  ['Phát ra', 11],
  ['Thu về', 11],
];
const HEADINGS = ['TT', 'Đơn vị', 'Hình thức', 'Đồng ý', 'Không đồng ý', 'Không hợp lệ'];
const voted = (...rows: readonly (readonly CellInput[])[]): Sheet =>
  sheet('Bỏ phiếu', [['KẾT QUẢ BỎ PHIẾU'], ...COUNTS, [], HEADINGS, ...rows]);
const HELD = voted([1, 'Trường M', FLAG, 9, 2, 0], [2, 'Trường N', CERTIFICATE, 8, 3, 0]);

const LINE = { M: { unit: 'u1', award: 'co' }, N: { unit: 'u2', award: 'bk' } } as const;
const key = (of: keyof typeof LINE, part: VotePart): string => fieldKey({ kind: 'vote', ...LINE[of], part });

function opened(of: Workbook) {
  const appraisal = appraise(of);
  const reading = appraisal.reading as Reading;
  const stated = statedBallots(of, appraisal, reading);
  const typed = (draft: BallotDraft): BallotForm => withDraft(stated.form, draft);
  const edits = (draft: BallotDraft) => ballotEdits(typed(draft), stated, of, appraisal, reading, vi.sheets.template);
  const cells = (draft: BallotDraft): readonly string[] =>
    edits(draft).edits.flatMap((edit) =>
      edit.kind === 'putSheet'
        ? []
        : edit.cells.map(({ at, value }) => {
            const shown = value.kind === 'number' ? String(value.value) : value.kind === 'text' ? `«${value.text}»` : '–';
            return `${refText(at).replace("'Bỏ phiếu'!", '')} ${shown}`;
          }),
    );
  const counted = (draft: BallotDraft) => countedBallots(typed(draft), stated, reading);
  const save = (draft: BallotDraft): Workbook => {
    const words = { template: vi.sheets.template, log: vi.sheets.log };
    const on = { year: 2026, month: 11, day: 20 };
    return applyEdits(of, recordedBallots(typed(draft), of, appraisal, words, { by: 'Lê Thị Mẫu', on })).workbook;
  };
  const tried = (draft: BallotDraft) => triedBallots(typed(draft), stated, of, appraisal, reading, edits(draft).edits);
  return { appraisal, reading, stated, typed, edits, cells, counted, save, tried };
}
const flagIn = ({ policy }: Appraisal): AwardRule => {
  const [flag] = policy.awards;
  if (flag === undefined) throw new Error('no flag');
  return flag;
};
const shownOf = (value: Points | undefined): string => (value === undefined ? '' : decimalText(value));
const awarded = (of: Workbook): readonly string[] =>
  appraise(of).proposal.awards.map(({ nominees, leftOut }) =>
    [
      ...nominees.map(({ unit, vote }) => `${unit} ${vote.status}`),
      ...leftOut.flatMap(({ unit, reason }) => (reason.code === 'voteFailed' ? [`${unit} out`] : [])),
    ].join(', '),
  );

describe('the ballots of a workbook as a form', () => {
  it('hold what was counted, and blank lines for whoever stands on a ballot and has no votes yet', () => {
    const { stated } = opened(book(HELD));
    expect(stated.form.counts).toEqual({ members: '11', present: '9', written: '2', issued: '11', returned: '11' });
    expect(stated.form.lines.map(({ unit, award: on, typed }) => [unit, on, ...Object.values(typed)].join(' '))).toEqual([
      'u1 co 9 2 0',
      'u2 bk 8 3 0',
    ]);
    expect(opened(book()).stated.form.lines.map((line) => lineKey(line))).toEqual([lineKey(LINE.M), lineKey(LINE.N)]);
    expect(opened(book()).stated.sheet).toBeNull();
  });

  it('tell how many votes are needed before anything is counted: 80% of 11 members are 9, 2/3 of 11 who took part are 8', () => {
    const { counted } = opened(book());
    const { ballots } = counted({ members: '11', present: '9', written: '2' });
    expect(RULES.awards.map((rule) => neededFor(rule, ballots))).toEqual([
      { of: 11, needYes: 9 },
      { of: 11, needYes: 8 },
    ]);
    expect(neededFor(RULES.awards[0] ?? award('x'), counted({}).ballots)).toEqual({ of: null, needYes: null });
  });

  it('judge a vote while it is typed: 9 of 11 pass 80%, 8 do not', () => {
    const { counted, appraisal } = opened(book(HELD));
    const flag = flagIn(appraisal);
    const outcome = (yes: string, no: string) =>
      outcomeFor('u1', flag, counted({ [key('M', 'votesFor')]: yes, [key('M', 'votesAgainst')]: no }), appraisal);
    expect(outcome('9', '2')).toMatchObject({ status: 'passed', yes: 9, needYes: 9, of: 11 });
    expect(outcome('8', '3')).toMatchObject({ status: 'failed', yes: 8, needYes: 9, of: 11 });
  });
});

describe('a number that cannot stand', () => {
  it.each([
    ['chín', 'notNumber'],
    ['1.000', 'ambiguous'],
    ['8,5', 'notWhole'],
    ['90%', 'notWhole'],
    ['-1', 'negative'],
    ['', 'forMissing'],
  ])('%s is told at its field and nowhere cut to fit', (typed, trouble) => {
    const { counted } = opened(book(HELD));
    const { troubles } = counted({ [key('M', 'votesFor')]: typed });
    expect([...troubles]).toEqual([[key('M', 'votesFor'), trouble]]);
  });

  it.each([
    [{ [key('M', 'votesAgainst')]: '3' }, key('M', 'votesFor'), 'ballotsDiffer', '12', '11', 1],
    [{ [key('M', 'votesFor')]: '12', [key('M', 'votesAgainst')]: '' }, key('M', 'votesFor'), 'yesAboveValid', '12', '11', 1],
    [{ returned: '12', issued: '' }, 'returned', 'returnedAboveVoters', '12', '11', 3],
    [{ present: '12' }, 'present', 'presentAboveMembers', '12', '11', 1],
  ])('counts that cannot be true together: %j', (draft, at, problem, left, right, told) => {
    const { counted } = opened(book(HELD));
    const found = counted(draft as unknown as BallotDraft);
    expect(found.imbalances.get(at)).toMatchObject({ problem });
    expect([shownOf(found.imbalances.get(at)?.left), shownOf(found.imbalances.get(at)?.right)]).toEqual([left, right]);
    expect(found.imbalances.size).toBe(told);
  });

  it('leaves the vote waiting: it has neither passed nor failed', () => {
    const { counted, appraisal } = opened(book(HELD));
    const status = (draft: BallotDraft): string => outcomeFor('u1', flagIn(appraisal), counted(draft), appraisal).status;
    expect(status({})).toBe('passed');
    expect(status({ [key('M', 'votesAgainst')]: '3' })).toBe('pending');
    expect(status({ present: '12' })).toBe('pending');
  });
});

describe('counts that are saved', () => {
  it('stand in their own cells, and nothing else changes', () => {
    expect(opened(book(HELD)).cells({ [key('M', 'votesFor')]: '8', [key('M', 'votesAgainst')]: '3' })).toEqual(['D9 8', 'E9 3']);
    expect(opened(book(HELD)).cells({ present: '8', [key('N', 'invalid')]: '' })).toEqual(['B3 8', 'F10 –']);
    expect(opened(book(HELD)).edits({ [key('M', 'votesFor')]: ' 9 ' })).toEqual({ edits: [], changes: [], unplaced: [] });
  });

  it('are read by the next run, which gives the award by them, and leave a line each on the log', () => {
    const before = book(HELD);
    expect(awarded(before)).toEqual(['u1 passed', 'u2 passed']);
    const after = opened(before).save({
      present: '10',
      written: '1',
      [key('M', 'votesFor')]: '8',
      [key('M', 'votesAgainst')]: '3',
    });
    expect(awarded(after)).toEqual(['u2 pending, u1 out', 'u1 pending']);
    expect(readLog(after, vi.sheets.log)).toEqual([
      {
        kind: 'votes',
        on: '20/11/2026',
        by: 'Lê Thị Mẫu',
        unit: '',
        at: null,
        award: '',
        from: { kind: 'text', text: 'thành viên 11, có mặt 9, bằng văn bản 2, phát ra 11, thu về 11' },
        to: { kind: 'text', text: 'thành viên 11, có mặt 10, bằng văn bản 1, phát ra 11, thu về 11' },
        note: '',
      },
      {
        kind: 'votes',
        on: '20/11/2026',
        by: 'Lê Thị Mẫu',
        unit: 'Trường M',
        at: { sheet: 'Bỏ phiếu', row: 9, column: 4 },
        award: FLAG,
        from: { kind: 'text', text: 'đồng ý 9, không đồng ý 2, không hợp lệ 0' },
        to: { kind: 'text', text: 'đồng ý 8, không đồng ý 3, không hợp lệ 0' },
        note: '',
      },
    ]);
  });

  it('get a sheet where the workbook has none, to be written on the next time', () => {
    const before = book();
    const draft = {
      members: '11',
      returned: '11',
      [key('M', 'votesFor')]: '10',
      [key('M', 'votesAgainst')]: '1',
    };
    const { save, tried } = opened(before);
    expect(tried(draft).isReadBack).toBe(true);
    const after = save(draft);
    expect(awarded(after)).toEqual(['u1 passed', 'u2 pending']);
    const again = opened(after);
    expect(again.stated.form.counts).toMatchObject({ members: '11', present: '', returned: '11' });
    expect(again.cells({ [key('M', 'votesFor')]: '11' })).toHaveLength(1);
    expect(again.edits({ [key('N', 'votesFor')]: '9' }).unplaced).toEqual([]);
    expect(awarded(again.save({ present: '11', [key('N', 'votesFor')]: '9' }))).toEqual(['u1 passed', 'u2 passed']);
  });

  it('go to the row that waits for them, else under the table with the next number', () => {
    const waiting = voted([1, 'Trường M', FLAG], [2, 'Trường N']);
    expect(opened(book(waiting)).cells({ [key('M', 'votesFor')]: '9', [key('N', 'votesFor')]: '8' })).toEqual([
      'D9 9',
      'D10 8',
      `C10 «${CERTIFICATE}»`,
    ]);
    const one = voted([1, 'Trường M', FLAG, 9, 2, 0]);
    expect(opened(book(one)).cells({ [key('N', 'votesFor')]: '8' })).toEqual([
      'D10 8',
      `C10 «${CERTIFICATE}»`,
      'B10 «Trường N»',
      'A10 2',
    ]);
  });

  it('are not written over what stands under the table', () => {
    const signed = voted([1, 'Trường M', FLAG, 9, 2, 0], ['Người lập: Lê Thị Mẫu']);
    const found = opened(book(signed)).edits({ [key('N', 'votesFor')]: '8', members: '12' });
    expect(found.unplaced).toEqual([lineKey(LINE.N)]);
    expect(found.changes.map(({ kind }) => kind)).toEqual(['meeting']);
  });

  it('keep the words around a number, and put a label where there is none', () => {
    const words = sheet('Bỏ phiếu', [
      ['KẾT QUẢ BỎ PHIẾU'],
      ['Phát ra: 11 phiếu; thu về: 10 phiếu'],
      [],
      [],
      HEADINGS,
      [1, 'Trường M', FLAG, 9, 1, 0],
    ]);
    const { cells, save } = opened(book(words));
    const draft = { issued: '12', returned: '11', members: '12', [key('M', 'votesFor')]: '10' };
    expect(cells(draft)).toEqual(['B3 «Tổng số thành viên»', 'C3 12', 'A2 «Phát ra: 12 phiếu; thu về: 11 phiếu»', 'D6 10']);
    expect(opened(save(draft)).stated.form.counts).toEqual({
      members: '12',
      present: '',
      written: '',
      issued: '12',
      returned: '11',
    });
  });

  it('of one ballot for all awards stand once and serve all of them', () => {
    const general = sheet('Bỏ phiếu', [
      ['KẾT QUẢ BỎ PHIẾU'],
      ...COUNTS,
      [],
      ['TT', 'Đơn vị', 'Đồng ý', 'Không đồng ý', 'Không hợp lệ'],
      [1, 'Trường M', 9, 2, 0],
      [2, 'Trường N', 8, 3, 0],
    ]);
    const { stated, cells } = opened(book(general));
    expect(stated.form.lines.map((line) => line.award)).toEqual([null, null]);
    expect(cells({ [fieldKey({ kind: 'vote', unit: 'u2', award: null, part: 'votesFor' })]: '9' })).toEqual(['C10 9']);
  });

  it('leave formulas alone', () => {
    const summed = voted([1, 'Trường M', FLAG, { f: '5+4', v: 9 }, 2, 0]);
    expect([...opened(book(summed)).stated.calculated.keys()]).toEqual([key('M', 'votesFor')]);
    expect(opened(book(summed)).edits({ [key('M', 'votesFor')]: '8' })).toMatchObject({ edits: [], unplaced: [lineKey(LINE.M)] });
  });

  it('are read back before anybody agrees: edits that come to something else than was typed are found out', () => {
    const before = book(HELD);
    const { stated, appraisal, reading, typed, tried } = opened(before);
    expect(tried({ [key('M', 'votesFor')]: '8', [key('M', 'votesAgainst')]: '3' }).isReadBack).toBe(true);
    const other = typed({ [key('M', 'votesFor')]: '7' });
    expect(triedBallots(other, stated, before, appraisal, reading, []).isReadBack).toBe(false);
  });
});

describe('rows of the sheet that the form does not show', () => {
  it('stay as they are, and two rows of one round are nobody’s to edit here', () => {
    const twice = voted([1, 'Trường M', FLAG, 9, 2, 0], [2, 'Trường M', FLAG, 8, 3, 0]);
    const { stated, counted } = opened(book(twice));
    // The ranking waits while nobody knows which row is right, so that only those with votes stand on a ballot.
    expect(stated.votes.size).toBe(0);
    expect(
      counted({}).ballots.votes.map(({ votesFor }) =>
        cellText({ value: votesFor.stored, formula: null, format: '', look: null }),
      ),
    ).toEqual(['9', '8']);
  });

  it('are earlier rounds: the last is what is typed over', () => {
    const rounds = voted([1, 'Trường M', FLAG, 6, 5, 0], [2, 'Trường M', `${FLAG} (vòng 2)`, 9, 2, 0]);
    const { stated, cells } = opened(book(rounds));
    expect(stated.form.lines.find((line) => line.unit === 'u1')).toMatchObject({ round: 2, typed: { votesFor: '9' } });
    expect(cells({ [key('M', 'votesFor')]: '10' })).toEqual(['D10 10']);
    expect(
      sheetNamed(opened(book(rounds)).save({ [key('M', 'votesFor')]: '10' }), 'Bỏ phiếu')
        ?.rows.get(9)
        ?.get(4)?.value,
    ).toEqual({
      kind: 'number',
      value: 6,
    });
  });
});
