import { appraise } from '../../../src/core/appraise';
import { takesTyped } from '../../../src/core/domain/takesTyped';
import type { Issue } from '../../../src/core/domain/issue';
import { sheet, workbook, type CellInput } from '../../builders/workbook';

/** Two criteria with one number. Số liệu mẫu. */
function numberTwice(heading: readonly CellInput[], ...names: readonly (readonly CellInput[])[]): Issue | undefined {
  const appraisal = appraise(
    workbook(
      sheet('Phiếu chấm', [
        ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026'],
        ['Đơn vị: Trường M'],
        [...heading, 'Điểm tối đa', 'Điểm tự chấm'],
        ...names.map((name) => [...name, 10, 8]),
      ]),
    ),
  );
  return appraisal.issues.find(({ code }) => code === 'numberTwice');
}

describe('a number that a person gives a criterion', () => {
  it('may be typed where the number has a cell of its own', () => {
    const issue = numberTwice(['TT', 'Nội dung'], ['1', 'Mở lớp'], ['2', 'Nghiên cứu'], ['2', 'Thi đua']);
    expect(issue).toMatchObject({ place: { at: { row: 6, column: 1 } }, facts: { cells: ["'Phiếu chấm'!A6"] } });
    expect(issue === undefined ? null : takesTyped(issue)).toBe('text');
  });

  it('is not asked for where it stands before the text of the criterion: the text would be gone', () => {
    const issue = numberTwice(['Nội dung'], ['1. Mở lớp'], ['2. Nghiên cứu'], ['2. Thi đua']);
    expect(issue).toMatchObject({ place: { at: { row: 6, column: 1 } }, facts: { cells: [] } });
    expect(issue === undefined ? '' : takesTyped(issue)).toBeNull();
  });
});
