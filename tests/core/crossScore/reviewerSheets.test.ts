import { sheet } from '../../builders/workbook';
import { layoutOf } from '../recognise/rolesOf';
import { found, school, seen, totals } from './workbooks';

const judge = (name: string, less: number, more: readonly (readonly string[])[] = []) =>
  sheet(name, [
    ['BẢNG CHẤM ĐIỂM'],
    ...more,
    ['TT', 'Đơn vị', 'Tiêu chí 1 (10 điểm)', 'Tiêu chí 2 (20 điểm)', 'Tổng điểm'],
    [1, 'Trường M', 8 - less, 15, 23 - less],
    [2, 'Trường N', 7, 18 - less, 25 - less],
    [3, 'Trường P', 7, 18 - less, 25 - less],
  ]);

const own = (name: string) => school({ name, headings: ['Tự chấm'], scores: [[9], [18], [9]] });
const checked = (
  sheetName: string,
  by: string,
  name: string,
  scores: readonly (number | null)[],
  more: readonly (readonly (string | number)[])[] = [],
) =>
  school({
    name,
    more,
    sheetName,
    headings: ['Điểm chấm chéo', 'Lý do'],
    scores: scores.map((score) => [score]),
    above: [[`Đơn vị chấm chéo: ${by}`]],
  });

describe('a sheet of each reviewer', () => {
  it('named by its number: each is read as a score sheet is, and they come to their median', () => {
    const appraisal = seen(judge('Giám khảo 1', 0), judge('Giám khảo 2', 1), judge('Giám khảo 3', 0.5));
    expect(layoutOf(appraisal.recognition)).toBe('unitsDown');
    expect(appraisal.recognition.sheets.map(({ role, reviewer }) => `${role} ${reviewer?.name ?? ''}`)).toEqual([
      'crossScores Giám khảo 1',
      'crossScores Giám khảo 2',
      'crossScores Giám khảo 3',
    ]);
    expect([totals(appraisal), found(appraisal)]).toEqual([['Trường M: 22.5', 'Trường N: 24.5', 'Trường P: 24.5'], []]);
  });

  it('named above its table', () => {
    const appraisal = seen(judge('A', 0, [['Giám khảo: Nguyễn Văn A']]), judge('B', 1, [['Giám khảo: Trần Thị B']]));
    expect(totals(appraisal)).toEqual(['Trường M: 22.5', 'Trường N: 24.5', 'Trường P: 24.5']);
  });

  it('but one sheet that names its reviewer is a score sheet as before', () => {
    const appraisal = seen(judge('A', 0, [['Người chấm: Nguyễn Văn A']]));
    expect(appraisal.recognition.sheets.map(({ role }) => role)).toEqual(['scores']);
    expect(totals(appraisal)).toEqual(['Trường M: 23', 'Trường N: 25', 'Trường P: 25']);
  });

  it('of a pair of schools: counts for the school it names, beside that school’s own sheet', () => {
    const appraisal = seen(
      own('Trường M'),
      own('Trường N'),
      checked('P1', 'Trường N', 'Trường M', [8, 17, 9]),
      checked('P2', 'Trường M', 'Trường N', [9, 17, null]),
    );
    expect(layoutOf(appraisal.recognition)).toBe('unitSheets');
    expect([totals(appraisal), found(appraisal)]).toEqual([
      ['Trường M: 34', 'Trường N: 35'],
      ["STA-05 selfFarAboveReview 'Trường M'!D5"],
    ]);
  });

  it('still blank: nothing is asked for, the scores of before count', () => {
    const appraisal = seen(own('Trường M'), own('Trường N'), checked('P1', 'Trường N', 'Trường M', [null, null, null]));
    expect([totals(appraisal), found(appraisal)]).toEqual([['Trường M: 36', 'Trường N: 36'], []]);
  });

  it('JUD-02: a school that scores itself is told, and its score is no part of the result', () => {
    const appraisal = seen(own('Trường M'), own('Trường N'), checked('P1', 'Trường M', 'Trường M', [10, null, null]));
    expect(found(appraisal)).toEqual(["JUD-02 ownSchoolScored 'P1'!D6"]);
    expect(totals(appraisal)).toEqual(['Trường M: 36', 'Trường N: 36']);
  });

  it('MIS-03: for a school that nobody knows, it counts for nobody and says so', () => {
    const appraisal = seen(own('Trường M'), own('Trường N'), checked('P1', 'Trường N', 'Trường Q', [10, null, null]));
    expect(found(appraisal)).toEqual(["MIS-03 crossScoresUnplaced 'P1'!A2"]);
  });

  it('STR-04: a score in a row that the score sheets do not have counts for nobody and says so, a blank one says nothing', () => {
    const row = ['4', 'Xây dựng nông thôn mới ở cơ sở', 5];
    const of = (...scores: readonly (number | null)[]) =>
      seen(own('Trường M'), own('Trường N'), checked('P1', 'Trường N', 'Trường M', scores, [row]));
    const told = of(9, 18, 9, 4);
    expect(found(told)).toEqual(["STR-04 crossRowUnplaced 'P1'!D9"]);
    expect(told.issues.map(({ facts, severity, blocks }) => [facts, severity, blocks])).toEqual([
      [{ text: '4. Xây dựng nông thôn mới ở cơ sở' }, 'error', 'ranking'],
    ]);
    expect(found(of(9, 18, 9, null))).toEqual([]);
  });
});

describe('JUD-03 a reviewer who gives every school one mark', () => {
  const marks = (...columns: readonly (readonly number[])[]) =>
    sheet(
      'Bảng',
      [
        ['BẢNG ĐIỂM'],
        ['TT', 'Đơn vị', 'Tiêu chí 1 (10 điểm)', null, 'Tiêu chí 2 (20 điểm)', null],
        [null, null, 'GK1', 'GK2', 'GK1', 'GK2'],
        ...['Trường M', 'Trường N', 'Trường P'].map((name, index) => [
          index + 1,
          name,
          ...columns.map((column) => column[index] ?? null),
        ]),
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'] },
    );

  it('is told for information, once for the reviewer', () => {
    const appraisal = seen(marks([9, 9, 9], [8, 9, 9.5], [18, 18, 18], [18, 18, 18]));
    expect(appraisal.issues).toMatchObject([
      { rule: 'JUD-03', severity: 'info', blocks: null, facts: { reviewer: 'GK1', marks: ['9', '18'], units: 3 } },
    ]);
    expect(appraisal.isBlocked).toBe(false);
  });

  it('is not who differs on one criterion', () => {
    expect(found(seen(marks([9, 9, 9], [8, 9, 9.5], [18, 17.5, 18], [18, 18, 18])))).toEqual([]);
  });
});
