/** What faults do to totals and places: METHODS §10, VIS-02 ("836,17 → 861,84, hạng 5 → 5"). The figures are added up by hand. */
import { appraise, appraiseToRecheck } from '../../src/core/appraise';
import type { IssueCode } from '../../src/core/domain/issue';
import { recheck, recheckable } from '../../src/core/recheck';
import { issueResult } from '../../src/core/issueResult';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';
import { issueText } from '../../src/text/issueText';
import { en } from '../../src/text/en';
import { vi } from '../../src/text/vi';
import { computedWorkbook } from '../builders/computedWorkbook';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const formula = (f: string, v: number): CellInput => ({ f, v });

/** Two groups, 57.5 and 36, so 93.5 in all. */
function school(name: string, cells: Readonly<Record<string, CellInput>> = {}): Sheet {
  const points = (cell: string, sound: CellInput): CellInput => cells[cell] ?? sound;
  return sheet(name, [
    ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026', null, `Đơn vị: ${name}`],
    [],
    ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
    ['I', 'Công tác đào tạo, bồi dưỡng', 60, points('D4', formula('SUM(D5:D7)', 57.5))],
    ['1', 'Hoàn thành kế hoạch mở lớp đào tạo', 25, 24.5],
    ['2', 'Gửi báo cáo kết quả đào tạo đúng hạn', 15, points('D6', 15)],
    ['3', 'Tổ chức thao giảng, dự giờ', 20, 18],
    ['II', 'Nghiên cứu khoa học', 40, points('D8', formula('SUM(D9:D10)', 36))],
    ['1', 'Nghiệm thu đề tài khoa học', 25, 22],
    ['2', 'Xuất bản nội san, bản tin', 15, 14],
    [null, 'TỔNG CỘNG', 100, points('D11', formula('D4+D8', 93.5))],
  ]);
}

const beside = (cells: Readonly<Record<string, CellInput>>): Workbook => workbook(school('Trường N'), school('Trường M', cells));

/** `unit: total (place) → total (place)` of each finding of that code. */
function told(book: Workbook, code: IssueCode): readonly (readonly string[] | null)[] {
  return appraise(book)
    .issues.filter((issue) => issue.code === code)
    .map(
      ({ effect }) =>
        effect?.map(
          ({ name, total, place }) =>
            `${name}: ${String(total.with)} (${String(place.with)}) → ${String(total.without)} (${String(place.without)})`,
        ) ?? null,
    );
}

describe('a sum that is wrong', () => {
  it('shifts the total that is made of it, and the place', () => {
    expect(told(beside({ D4: 50, D11: formula('D4+D8', 86) }), 'groupTotalDiffers')).toEqual([['Trường M: 86 (2) → 93.5 (1)']]);
  });

  it('shifts nothing where the total adds the criteria, and says so', () => {
    const book = beside({ D4: 58.5, D11: formula('SUM(D5:D7,D9:D10)', 93.5) });
    expect(told(book, 'groupTotalDiffers')).toEqual([['Trường M: 93.5 (1) → 93.5 (1)']]);
    const [issue] = appraise(book).issues;
    expect(issue === undefined ? '' : issueText(vi.issues, issue)).toContain(
      'Trường M: hiện tổng điểm vẫn là 93,5 điểm (hạng 1), sửa hay không cũng vậy. Điểm nhóm in ra không khớp',
    );
  });

  it('is one of two: each is told by itself, from the total as it stands', () => {
    const book = beside({ D4: 58.5, D8: 37.5, D11: formula('D4+D8', 96) });
    expect(told(book, 'groupTotalDiffers')).toEqual([['Trường M: 96 (1) → 95 (1)'], ['Trường M: 96 (1) → 94.5 (1)']]);
  });

  it('is not told where the total is typed and follows from nothing', () => {
    expect(told(beside({ D4: 58.5, D11: 99 }), 'groupTotalDiffers')).toEqual([null]);
  });

  it('leaves rows out: the total as it is and as it would be', () => {
    const book = beside({ D4: formula('SUM(D5:D6)', 39.5), D11: formula('D4+D8', 75.5) });
    expect(told(book, 'rangeLeavesOut')).toEqual([['Trường M: 75.5 (2) → 93.5 (1)']]);
  });

  it('skips a number stored as text: the number tells it as the total does', () => {
    const book = beside({ D6: '15', D4: formula('SUM(D5:D7)', 42.5), D11: formula('D4+D8', 78.5) });
    expect(told(book, 'numberAsText')).toEqual([['Trường M: 78.5 (2) → 93.5 (1)']]);
    expect(told(book, 'totalDiffers')).toEqual([['Trường M: 78.5 (2) → 93.5 (1)']]);
  });

  it('has no place where no other school is ranked', () => {
    expect(told(workbook(school('Trường M', { D4: 50, D11: formula('D4+D8', 86) })), 'groupTotalDiffers')).toEqual([
      ['Trường M: 86 (null) → 93.5 (null)'],
    ]);
  });
});

describe('a formula', () => {
  it('of a score that was typed over, or is another: the points as they would be', () => {
    expect(told(computedWorkbook({ D4: 2, E4: formula('SUM(C4:D4)', 10) }), 'constantInFormulas')).toEqual([
      ['Trường N: 10 (4) → 15 (3)'],
    ]);
    const half = computedWorkbook({ D4: formula("'Số liệu'!B4/2", 3.5), E4: formula('SUM(C4:D4)', 11.5) });
    expect(told(half, 'formulaUnlikeNeighbours')).toEqual([['Trường N: 11.5 (4) → 15 (3)']]);
  });

  it('of a total: the total it states; one typed over rightly changes nothing', () => {
    expect(told(computedWorkbook({ E4: 11 }), 'constantInFormulas')).toEqual([['Trường N: 11 (4) → 15 (3)']]);
    expect(told(computedWorkbook({ E4: 15 }), 'constantInFormulas')).toEqual([['Trường N: 15 (3) → 15 (3)']]);
  });

  it('is not told where only Excel can say what it comes to', () => {
    const looked = (row: number, value: number): CellInput => formula(`VLOOKUP(B${String(row)},X!A:B,2,0)`, value);
    const cells = { D3: looked(3, 8), D4: 6, D5: looked(5, 10), D6: looked(6, 6), D7: looked(7, 4), D8: looked(8, 3) };
    expect(told(computedWorkbook({ ...cells, E4: formula('SUM(C4:D4)', 14) }), 'constantInFormulas')).toEqual([null]);
    // The points of the other criterion follow from the cell.
    const following = { C4: formula('VLOOKUP(D4,X!A:B,2,0)', 8), D4: 2, E4: formula('SUM(C4:D4)', 10) };
    expect(told(computedWorkbook(following), 'constantInFormulas')).toEqual([null]);
  });
});

describe('a number that cannot be read', () => {
  it('leaves its school without a total and a place, which it would have as proposed', () => {
    expect(told(computedWorkbook({ C4: '1O' }), 'letterInNumber')).toEqual([['Trường N: null (null) → 17 (1)']]);
    expect(told(computedWorkbook({ C3: 8.25, C4: '8.500' }), 'ambiguousSeparator')).toEqual([
      ['Trường N: null (null) → 15.5 (3)'],
    ]);
  });
});

it('stands in the document, among the facts, and in the sentence of either language', () => {
  const appraisal = appraise(computedWorkbook({ E4: 11 }));
  const found = appraisal.issues.find(({ rule }) => rule === 'FRM-01');
  if (found === undefined) throw new Error('FRM-01 found nothing');
  const typed = issueResult(found, (issue) => issueText(vi.issues, issue));
  expect(typed.facts).toMatchObject({
    value: '11',
    effect: [{ unit: 'u2', name: 'Trường N', total: { with: '11', without: '15' }, place: { with: '4', without: '3' } }],
  });
  expect(typed.message).toContain('Trường N: để nguyên thì 11 điểm (hạng 4), sửa xong thì 15 điểm (hạng 3).');
  expect(issueText(en.issues, found)).toContain(
    'Trường N: 11 points (place 4) as it stands, 15 points (place 3) once set right.',
  );
});

it('is the same after an edit as of the whole workbook: the place of another school moves it', () => {
  const before = computedWorkbook({ E4: 11 });
  const cell = (column: number) => ({ sheet: 'Chấm điểm', row: 6, column });
  const edited = recheck(recheckable(appraiseToRecheck(before)), [
    { at: cell(3), value: { kind: 'number', value: 3 }, formula: null },
    { at: cell(5), value: { kind: 'number', value: 9 }, formula: 'SUM(C6:D6)' },
  ]);
  if (edited.kind !== 'rechecked') throw new Error(edited.because);
  const whole = appraise(edited.now.workbook);
  expect(edited.now.appraisal.issues).toEqual(whole.issues);
  const typed = whole.issues.find(({ code }) => code === 'constantInFormulas');
  // Trường Q has 9 points now.
  expect(typed?.effect).toMatchObject([{ place: { with: '3', without: '3' } }]);
});
