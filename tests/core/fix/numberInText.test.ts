import { appraise } from '../../../src/core/appraise';
import { cellFixes } from '../../../src/core/fix/cellFixes';
import { typedFix } from '../../../src/core/typedFix';
import { takesTyped } from '../../../src/core/domain/takesTyped';
import type { Issue } from '../../../src/core/domain/issue';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput } from '../../builders/workbook';

/** Số liệu mẫu. */
function form(heading: readonly CellInput[], ...names: readonly (readonly CellInput[])[]): Workbook {
  return workbook(
    sheet('Phiếu chấm', [
      ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026'],
      ['Đơn vị: Trường M'],
      [...heading, 'Điểm tối đa', 'Điểm tự chấm'],
      ...names.map((name) => [...name, 10, 8]),
    ]),
  );
}

/** Two criteria with one number. */
function numberTwice(heading: readonly CellInput[], ...names: readonly (readonly CellInput[])[]): Issue | undefined {
  return appraise(form(heading, ...names)).issues.find(({ code }) => code === 'numberTwice');
}

describe('a number that a person gives a criterion', () => {
  it('may be typed where the number has a cell of its own', () => {
    const issue = numberTwice(['TT', 'Nội dung'], ['1', 'Mở lớp'], ['2', 'Nghiên cứu'], ['2', 'Thi đua']);
    expect(issue).toMatchObject({ place: { at: { row: 6, column: 1 } }, facts: { cells: ["'Phiếu chấm'!A6"] } });
    expect(issue === undefined ? null : takesTyped(issue)).toBe('text');
  });

  it.each([
    ['3', 2, { kind: 'number', value: 3 }],
    ['1.10', 2, { kind: 'text', text: '1.10' }],
    ['3', '2', { kind: 'text', text: '3' }],
    // The format of a column of whole numbers may print `2` for 1.5.
    ['1.5', 2, { kind: 'text', text: '1.5' }],
    ['Infinity', 2, { kind: 'text', text: 'Infinity' }],
  ] as const)('%s, where %p stood, is written as %p', (given, stood, put) => {
    const names: readonly (readonly CellInput[])[] = [
      [1, 'Mở lớp'],
      [2, 'Nghiên cứu'],
      [stood, 'Thi đua'],
    ];
    const issue = numberTwice(['TT', 'Nội dung'], ...names);
    const typed = issue === undefined ? null : typedFix(issue, given);
    expect(typed === null ? [] : cellFixes(typed, form(['TT', 'Nội dung'], ...names)).map((fix) => fix.put)).toEqual([put]);
  });

  it('is not asked for where it stands before the text of the criterion: the text would be gone', () => {
    const issue = numberTwice(['Nội dung'], ['1. Mở lớp'], ['2. Nghiên cứu'], ['2. Thi đua']);
    expect(issue).toMatchObject({ place: { at: { row: 6, column: 1 } }, facts: { cells: [] } });
    expect(issue === undefined ? '' : takesTyped(issue)).toBeNull();
  });
});
