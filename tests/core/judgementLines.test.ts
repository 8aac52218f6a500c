/** The line of a decision about a finding, exactly, and by what the finding is known again. */
import { afterEdits } from '../../src/core/afterEdits';
import type { Appraisal } from '../../src/core/domain/appraisal';
import type { Issue } from '../../src/core/domain/issue';
import { judgedAppraisal, judgedIssues, judgementEdits } from '../../src/core/judgeIssues';
import { readLog } from '../../src/core/render/log/readLog';
import type { CellRef } from '../../src/core/workbook/address';
import { logWords } from '../../src/text/vi/sheets/logWords';
import { totals } from '../builders/readings';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const ON = { year: 2026, month: 3, day: 5 };
const READING = totals({ M: '90', N: '80' });
const HELD: readonly CellInput[] = ['8,5', 0.1 + 0.2, null, true, { f: '1/3', v: 1 / 3 }, '', Number.POSITIVE_INFINITY];
const BOOK = workbook(sheet('Phiếu', [HELD]));
const at = (column: number, row = 1): CellRef => ({ sheet: 'Phiếu', row, column });

const issue = (place: Partial<Issue['place']> = {}, more: Partial<Issue> = {}): Issue =>
  ({
    rule: 'TYP-01',
    code: 'numberAsText',
    severity: 'warning',
    blocks: 'tick',
    place: { at: at(1), unit: 'M', criterion: 'I', ...place },
    facts: { text: '8,5' },
    fix: null,
    ...more,
  }) as Issue;

const edits = (
  issues: readonly Issue[],
  more: { readonly on?: typeof ON | null; readonly reading?: typeof READING | null } = {},
) => {
  const { on = ON, reading = READING } = more;
  return judgementEdits({ kind: 'dismissal', issues, by: 'Lê Thị Mẫu', reason: 'đã xem' }, BOOK, reading, logWords, on);
};
const lines = (...issues: readonly Issue[]) => readLog(afterEdits(BOOK, edits(issues)), logWords);

/** FNV-1a of 32 bits over the letters' units, without its lowest 8, in other arithmetic than the program's. */
function print(...said: readonly unknown[]): string {
  const bits = [...Array(JSON.stringify(said).length).keys()].reduce((so, place) => {
    const unit = BigInt(JSON.stringify(said).charCodeAt(place));
    return ((so ^ unit) * 0x01000193n) % 0x1_0000_0000n;
  }, 0x811c9dc5n);
  return (bits >> 8n).toString(16).padStart(6, '0');
}

const LINE = {
  kind: 'dismissal',
  on: '05/03/2026',
  by: 'Lê Thị Mẫu',
  unit: 'Trường M',
  at: at(1),
  criterion: 'I Tiêu chí I',
  rule: 'TYP-01',
  print: print('numberAsText', { text: '8,5' }, ['Trường M', 'I Tiêu chí I', 'Phiếu']),
  held: { kind: 'text', text: '8,5' },
  reason: 'đã xem',
};

describe('the line', () => {
  it('says who decided, when, about which finding, where and why', () => {
    expect(lines(issue())).toEqual([LINE]);
    expect(readLog(afterEdits(BOOK, edits([issue()], { on: null })), logWords)).toEqual([{ ...LINE, on: null }]);
  });

  it('of a finding without a unit, a criterion or a cell names none', () => {
    const nowhere = { at: null, unit: null, criterion: null };
    expect(lines(issue(nowhere))).toEqual([
      {
        ...LINE,
        unit: '',
        at: null,
        criterion: '',
        print: print('numberAsText', { text: '8,5' }, ''),
        held: { kind: 'blank' },
      },
    ]);
    expect(lines(issue({ criterion: 'IX' }))).toMatchObject([{ unit: 'Trường M', criterion: '' }]);
    const unread = readLog(afterEdits(BOOK, edits([issue()], { reading: null })), logWords);
    expect(unread).toMatchObject([{ unit: 'M', criterion: '' }]);
  });

  it.each([
    ['a text', 1, { kind: 'text', text: '8,5' }],
    ['a number, as Excel shows it to fifteen places', 2, { kind: 'number', value: '0.3' }],
    ['nothing', 3, { kind: 'blank' }],
    ['a tick', 4, { kind: 'text', text: 'TRUE' }],
    ['what a formula gives', 5, { kind: 'number', value: '0.333333333333333' }],
    ['an empty text', 6, { kind: 'blank' }],
  ])('says what the cell held: %s', (_, column, held) => {
    expect(lines(issue({ at: at(column) }))).toMatchObject([{ at: at(column), held }]);
  });

  it('of a sheet that is not there holds nothing', () => {
    expect(lines(issue({ at: { sheet: 'Không có', row: 1, column: 1 } }))).toMatchObject([{ held: { kind: 'blank' } }]);
  });

  it('there is one for each finding that may be let stand, and no edit where none may', () => {
    const error = issue({}, { severity: 'error' });
    expect(lines(error, issue({ unit: 'N' }), error).map((line) => ('unit' in line ? line.unit : ''))).toEqual(['Trường N']);
    expect(edits([error])).toEqual([]);
    expect(edits([])).toEqual([]);
  });
});

describe('the print', () => {
  const of = (place: Partial<Issue['place']>, more: Partial<Issue> = {}): unknown =>
    lines(issue(place, more)).map((line) => ('print' in line ? line.print : ''))[0];
  const facts = { text: '8,5' };

  it('is of the code, the facts, and the unit and criterion on their sheet, wherever the row is', () => {
    expect(of({ at: at(1, 7) })).toBe(LINE.print);
    expect(of({ at: { ...at(1), sheet: 'Phiếu 2' } })).toBe(
      print('numberAsText', facts, ['Trường M', 'I Tiêu chí I', 'Phiếu 2']),
    );
    expect(of({ criterion: null })).toBe(print('numberAsText', facts, ['Trường M', '', 'Phiếu']));
    expect(of({ unit: null })).toBe(print('numberAsText', facts, ['', 'I Tiêu chí I', 'Phiếu']));
    expect(of({ at: null })).toBe(print('numberAsText', facts, ['Trường M', 'I Tiêu chí I', '']));
    expect(of({}, { code: 'oddDigits' } as Partial<Issue>)).toBe(
      print('oddDigits', facts, ['Trường M', 'I Tiêu chí I', 'Phiếu']),
    );
  });

  it('of a finding that is of no unit and no criterion is of its cell', () => {
    expect(of({ unit: null, criterion: null })).toBe(print('numberAsText', facts, 'Phiếu!A1'));
    expect(of({ unit: null, criterion: null, at: at(1, 2) })).toBe(print('numberAsText', facts, 'Phiếu!A2'));
  });

  it('does not tell letters that are composed from those that are not', () => {
    const composed = { text: 'điểm tám' };
    expect(of({}, { facts: { text: composed.text.normalize('NFD') } } as Partial<Issue>)).toBe(
      of({}, { facts: composed } as Partial<Issue>),
    );
  });

  it('is six digits, be the first of them 0', () => {
    const prints = Array.from({ length: 40 }, (_, turn) => of({}, { facts: { text: String(turn) } } as Partial<Issue>));
    expect(prints.filter((one) => !/^[0-9a-f]{6}$/.test(String(one)))).toEqual([]);
    expect(prints.some((one) => String(one).startsWith('0'))).toBe(true);
  });
});

describe('findings held against the log', () => {
  const judged = afterEdits(BOOK, edits([issue()]));
  const other = issue({ unit: 'N' });

  it('are let stand or open, in their order', () => {
    expect(judgedIssues([other, issue(), other], READING, judged, logWords)).toEqual({
      open: [other, other],
      letStand: [{ issue: issue(), judgement: LINE }],
    });
    expect(judgedIssues([issue()], READING, BOOK, logWords)).toEqual({ open: [issue()], letStand: [] });
  });

  it('of another rule with the same print are open', () => {
    expect(judgedIssues([issue({}, { rule: 'TYP-02' } as Partial<Issue>)], READING, judged, logWords).letStand).toEqual([]);
  });

  it('say so in the appraisal, with who, when and why; the rest is the very same', () => {
    const appraisal = { issues: [other, issue()], reading: READING } as unknown as Appraisal;
    const { issues, ...rest } = judgedAppraisal(appraisal, judged, logWords);
    const letStand = { by: 'Lê Thị Mẫu', on: '05/03/2026', reason: 'đã xem' };
    expect(issues).toEqual([other, { ...issue(), letStand }]);
    expect(issues[0]).toBe(other);
    expect(rest).toEqual({ reading: READING });
    expect(judgedAppraisal(appraisal, BOOK, logWords)).toBe(appraisal);
  });
});
