import { appraise } from '../../../../src/core/appraise';
import { LOGGED_RETURN, LOGGED_TAKING } from '../../../../src/core/domain/logColumns';
import type { Issue } from '../../../../src/core/domain/issue';
import { en } from '../../../../src/text/en';
import { vi } from '../../../../src/text/vi';
import { sheetPerSchool } from '../../../builders/scoringWorkbooks';
import { sheet, type CellInput } from '../../../builders/workbook';
import { inShort } from '../findings';

interface Line {
  readonly on?: string;
  readonly file?: string;
  readonly unit?: string;
  readonly action?: string;
  readonly note?: string;
  readonly by?: string;
}

const [M = '', N = ''] = (appraise(sheetPerSchool()).reading?.units ?? []).map(({ name }) => name);

/** Findings of a workbook whose log has these lines from row 5 on: B the day, C the file, E what was done, K the note, L who. */
function found(...lines: readonly Line[]): readonly Issue[] {
  const rows = lines.map(({ on = '20/11/2026', file = 'M.xlsx', unit = M, action = 'Trả lại', note = '', by = '' }, at) => {
    const cells: CellInput[] = [at + 1, on, file, unit, action, null, null, null, null, null, note, by];
    return cells.map((cell) => (cell === '' ? null : cell));
  });
  const headings = vi.sheets.log.headings;
  const head: CellInput[] = [headings.number[0] ?? '', headings.on, headings.file, headings.unit, headings.action];
  const log = sheet('Nhật ký', [['NHẬT KÝ'], [], [], head, ...rows], { mark: 'log' });
  const book = sheetPerSchool();
  return appraise({ ...book, sheets: [...book.sheets, log] }).issues.filter(({ rule }) => rule === 'AUD-02');
}

const taken: Line = { action: 'Đã nhận', file: 'M (2).xlsx' };
const whole: Line = { note: 'Thiếu minh chứng mục II', by: 'Nguyễn Văn A' };

describe('AUD-02 files that were sent back', () => {
  it('without a reason, at the note of the line', () => {
    const issues = found({ by: 'Nguyễn Văn A' }, taken);
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.facts, issue.place.unit])).toEqual([
      ["AUD-02 'Nhật ký'!K5", 'warning', 'tick', { file: 'M.xlsx', name: M, lacks: ['reason'] }, 'u1'],
    ]);
  });

  it.each<readonly [string, Line, string, readonly string[]]>([
    ['who did it', { ...whole, by: '' }, "AUD-02 'Nhật ký'!L5", ['by']],
    ['the day', { ...whole, on: '' }, "AUD-02 'Nhật ký'!B5", ['on']],
    ['anything', { on: '' }, "AUD-02 'Nhật ký'!K5", ['reason', 'by', 'on']],
  ])('without %s', (_, line, at, lacks) => {
    expect(found(line, taken).map((issue) => [inShort(issue), issue.facts])).toMatchObject([[at, { lacks }]]);
  });

  it('and nothing came from the school since', () => {
    expect(found(taken, whole).map((issue) => [inShort(issue), issue.facts])).toMatchObject([
      ["AUD-02 'Nhật ký'!E6", { lacks: ['answer'] }],
    ]);
    expect(found(whole, { ...taken, unit: N })).toHaveLength(1);
  });

  it('on record and answered are in order, in either language', () => {
    expect(found(whole, taken)).toEqual([]);
    expect(found({ ...whole, action: 'Returned' }, { ...taken, action: 'Taken' })).toEqual([]);
    expect(found(taken)).toEqual([]);
  });

  it('of one sent back twice the last line holds', () => {
    expect(found({ by: '' }, whole, taken)).toEqual([]);
  });

  it('are known by the words that the log is written with', () => {
    const of = (action: 'returned' | 'taken'): readonly string[] => [vi, en].map(({ sheets }) => sheets.log.actions[action]);
    expect([of('returned'), of('taken')]).toEqual([LOGGED_RETURN, LOGGED_TAKING]);
  });
});
