import { appraise } from '../../src/core/appraise';
import type { Policy, RecordedDecision } from '../../src/core/domain/policy';
import type { Reading } from '../../src/core/domain/reading';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../src/core/policies/policySheetRows';
import { decisionEdits, withDecision, withdrawalEdits, type TakenDecision } from '../../src/core/recordDecision';
import { readLog } from '../../src/core/render/log/readLog';
import { cellText } from '../../src/core/workbook/cell';
import { sheetNamed, type Workbook } from '../../src/core/workbook/workbook';
import { applyEdits } from '../../src/hosts/memory/applyEdits';
import { vi } from '../../src/text/vi';
import { award } from '../builders/readings';
import { sheet, workbook } from '../builders/workbook';

const FLAG = 'Cờ thi đua mẫu';
const RULES: Policy = {
  ...draftPolicy,
  isDraft: false,
  tieBreak: [],
  awards: [{ ...award('co', { quota: { fixed: 1 } }), name: FLAG }],
};
const SCORES = sheet('Chấm điểm', [
  ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
  ['TT', 'Đơn vị', '1. Hoàn thành kế hoạch mở lớp (10 điểm)', '2. Nghiên cứu khoa học (10 điểm)'],
  [1, 'Trường M', 9, 9],
  [2, 'Trường N', 9, 9],
  [3, 'Trường P', 7, 7],
]);
const SETTLED = workbook(SCORES, sheet('Cấu hình', [...policySheetRows(RULES), [], ['Người lập: Lê Thị Mẫu']]));
const ON = { year: 2026, month: 12, day: 6 };
const WORDS = { settings: { sheetName: 'Cấu hình', title: 'CẤU HÌNH' }, log: vi.sheets.log };
const TAKEN: TakenDecision = {
  award: 'co',
  chosen: ['u2'],
  among: ['u1', 'u2'],
  by: ' Hội nghị Cụm ',
  on: '05/12/2026',
  reason: 'biểu quyết 9/11',
};

const decide = (book: Workbook, taken: TakenDecision = TAKEN): Workbook =>
  applyEdits(book, decisionEdits(book, appraise(book), taken, WORDS, ON)).workbook;
const withdraw = (book: Workbook, decision: RecordedDecision): Workbook =>
  applyEdits(book, withdrawalEdits(book, appraise(book), decision, 'bỏ phiếu lại', WORDS, { by: 'Trần Thị Mẫu', on: ON }))
    .workbook;
const flagOf = (book: Workbook) => {
  const [flag] = appraise(book).proposal.awards;
  if (flag === undefined) throw new Error('no award');
  return flag;
};
const seated = (book: Workbook): readonly string[] => flagOf(book).nominees.map(({ unit }) => unit);
const settings = (book: Workbook): readonly string[] =>
  [...(sheetNamed(book, 'Cấu hình')?.rows.values() ?? [])].map((cells) => [...cells.values()].map(cellText).join(' | '));
const only = (book: Workbook): RecordedDecision => {
  const { decisions } = appraise(book).policy;
  const [one] = decisions;
  if (one === undefined || decisions.length > 1) throw new Error(`${String(decisions.length)} decisions`);
  return one;
};

describe('a decision on the last seat', () => {
  it('stands in the table of Cấu hình, is honoured by a run done again, and leaves a line on the log', () => {
    expect([seated(SETTLED), flagOf(SETTLED).openTies]).toEqual([[], [{ units: ['u1', 'u2'], seats: 1 }]]);
    const after = decide(SETTLED);
    expect(seated(after)).toEqual(['u2']);
    expect(flagOf(after).openTies).toEqual([]);
    expect(only(after)).toEqual({
      award: FLAG,
      chosen: 'Trường N',
      among: 'Trường M; Trường N',
      by: 'Hội nghị Cụm',
      on: '05/12/2026',
      reason: 'biểu quyết 9/11',
    });
    expect(settings(after).slice(0, settings(SETTLED).length)).toEqual(settings(SETTLED));
    expect(readLog(after, vi.sheets.log)).toEqual([
      {
        kind: 'decision',
        on: '06/12/2026',
        by: 'Hội nghị Cụm',
        unit: 'Trường N',
        at: null,
        award: FLAG,
        from: { kind: 'text', text: 'Trường M; Trường N' },
        to: { kind: 'text', text: 'Trường N' },
        note: '05/12/2026: biểu quyết 9/11',
      },
    ]);
  });

  it('taken back, leaves the seat waiting again; the log keeps both', () => {
    const decided = decide(SETTLED);
    const after = withdraw(decided, only(decided));
    expect([seated(after), flagOf(after).openTies]).toEqual([[], [{ units: ['u1', 'u2'], seats: 1 }]]);
    expect(appraise(after).policy.decisions).toEqual([]);
    expect(readLog(after, vi.sheets.log).map((line) => ('note' in line ? [line.kind, line.note] : []))).toEqual([
      ['decision', '05/12/2026: biểu quyết 9/11'],
      ['withdrawal', 'bỏ phiếu lại'],
    ]);
  });

  it('on a tie that was decided before takes its place: two would decide nothing', () => {
    const after = decide(decide(SETTLED), { ...TAKEN, chosen: ['u1'] });
    expect(only(after).chosen).toBe('Trường M');
    expect(seated(after)).toEqual(['u1']);
    const other = withDecision(SETTLED, appraise(SETTLED), appraise(SETTLED).reading as Reading, {
      ...TAKEN,
      among: ['u1', 'u2', 'u3'],
    });
    expect(other.tables.decisions).toHaveLength(1);
  });

  it('that is not there changes nothing when it is taken back', () => {
    const decided = decide(SETTLED);
    const other = { ...only(decided), reason: 'khác' };
    expect(withdrawalEdits(decided, appraise(decided), other, 'x', WORDS, { by: '', on: null })).toEqual([]);
  });

  it('brings the whole policy onto a sheet where the workbook has none', () => {
    const plain = workbook(SCORES);
    const [first] = appraise(plain).proposal.awards;
    const tie = first?.openTies[0];
    if (first === undefined || tie === undefined) throw new Error('the draft has a first award and both lead');
    const after = decide(plain, { ...TAKEN, award: first.id, among: tie.units, chosen: tie.units.slice(0, tie.seats) });
    expect(sheetNamed(after, 'Cấu hình')).not.toBeNull();
    expect(appraise(after).policy.isDraft).toBe(true);
    expect(seated(after)).toEqual(tie.units.slice(0, tie.seats));
  });
});
