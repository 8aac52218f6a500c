/** Decisions on last seats as rows of the policy: which give way, which is taken back, and what is written of them. */
import { appraise } from '../../src/core/appraise';
import type { Policy, RecordedDecision } from '../../src/core/domain/policy';
import type { Reading } from '../../src/core/domain/reading';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../src/core/policies/policySheetRows';
import {
  decisionEdits,
  recordedFrom,
  withDecision,
  withdrawalEdits,
  withoutDecision,
  type TakenDecision,
} from '../../src/core/recordDecision';
import { vi } from '../../src/text/vi';
import { award } from '../builders/readings';
import { sheet, workbook } from '../builders/workbook';

const decision = (chosen: string, more: Partial<RecordedDecision> = {}): RecordedDecision => ({
  award: 'Danh hiệu co',
  chosen,
  among: 'Trường M; Trường N',
  by: 'Hội nghị Cụm',
  on: '05/12/2026',
  reason: 'biểu quyết 9/11',
  ...more,
});
const RULES: Policy = { ...draftPolicy, isDraft: false, tieBreak: [], awards: [award('co'), award('bk')] };
const SCORES = sheet('Chấm điểm', [
  ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
  ['TT', 'Đơn vị', '1. Hoàn thành kế hoạch mở lớp (10 điểm)', '2. Nghiên cứu khoa học (10 điểm)'],
  [1, 'Trường M', 9, 9],
  [2, 'Trường N', 9, 9],
  [3, 'Trường P', 9, 9],
]);
const book = (...decisions: readonly RecordedDecision[]) =>
  workbook(SCORES, sheet('Cấu hình', policySheetRows({ ...RULES, decisions })));
const TAKEN: TakenDecision = {
  award: 'co',
  chosen: ['u2', 'u1'],
  among: ['u1', 'u2', 'u3'],
  by: ' Hội nghị Cụm ',
  on: ' 05/12/2026 ',
  reason: ' biểu quyết 9/11 ',
};
const WORDS = { settings: { sheetName: 'Cấu hình', title: 'CẤU HÌNH' }, log: vi.sheets.log };

function opened(...decisions: readonly RecordedDecision[]) {
  const opening = book(...decisions);
  const appraisal = appraise(opening);
  return { opening, appraisal, reading: appraisal.reading as Reading };
}

it('what is recorded are names, as the workbook has them, and texts without blanks around', () => {
  const { appraisal, reading } = opened();
  expect(recordedFrom(TAKEN, appraisal, reading)).toEqual({
    award: 'Danh hiệu co',
    chosen: 'Trường N; Trường M',
    among: 'Trường M; Trường N; Trường P',
    by: 'Hội nghị Cụm',
    on: '05/12/2026',
    reason: 'biểu quyết 9/11',
  });
  expect(recordedFrom({ ...TAKEN, award: 'zz' }, appraisal, reading).award).toBe('zz');
});

it('a decision stands behind the others; the one on the same tie of the same award gives way, whatever it chose', () => {
  const others = [
    decision('Trường M'),
    decision('Trường M', { award: 'Danh hiệu bk', among: 'Trường M; Trường N; Trường P' }),
    decision('Trường P', { among: 'Trường P; Trường N; Trường M' }),
  ];
  const { opening, appraisal, reading } = opened(...others);
  const { tables, settings } = withDecision(opening, appraisal, reading, TAKEN);
  expect(tables.decisions).toEqual([others[0], others[1], recordedFrom(TAKEN, appraisal, reading)]);
  expect(Object.keys(settings).length).toBeGreaterThan(0);
});

describe('a decision that is taken back', () => {
  const others = [decision('Trường M'), decision('Trường N'), decision('Trường N')];
  const left = (of: RecordedDecision): readonly unknown[] => {
    const { opening, appraisal } = opened(...others);
    return withoutDecision(opening, appraisal, of).tables.decisions.map((row) => row['chosen']);
  };

  it('is gone, of two alike the first; blanks around and how letters are composed do not matter', () => {
    expect(left(decision('Trường M'))).toEqual(['Trường N', 'Trường N']);
    expect(left(decision('Trường N'))).toEqual(['Trường M', 'Trường N']);
    expect(left(decision(` ${'Trường M'.normalize('NFD')} `))).toEqual(['Trường N', 'Trường N']);
  });

  it.each(['award', 'chosen', 'among', 'by', 'on', 'reason'] as const)('with another %s is another one', (part) => {
    expect(left({ ...decision('Trường M'), [part]: 'khác' })).toHaveLength(3);
  });

  it('that is not there is not written of', () => {
    const { opening, appraisal } = opened(...others);
    const back = (of: RecordedDecision) => withdrawalEdits(opening, appraisal, of, 'lý do', WORDS, { by: 'x', on: null });
    expect(back(decision('Trường P'))).toEqual([]);
    expect(back(decision('Trường M')).map(({ kind }) => kind)).toEqual(['setCells', 'putSheet']);
  });
});

it('a workbook that was not read takes none', () => {
  const { opening, appraisal } = opened();
  expect(decisionEdits(opening, { ...appraisal, reading: null }, TAKEN, WORDS, null)).toEqual([]);
  expect(decisionEdits(opening, appraisal, TAKEN, WORDS, null).map(({ kind }) => kind)).toEqual(['setCells', 'putSheet']);
});
