import { appraise } from '../../src/core/appraise';
import type { Appraisal } from '../../src/core/domain/appraisal';
import { blocksRanking } from '../../src/core/domain/blocksRanking';
import { decimalText } from '../../src/core/domain/points';
import { refText } from '../../src/core/workbook/address';
import type { Sheet } from '../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput, type SheetExtra } from '../builders/workbook';

type Row = readonly CellInput[];

/** Number, text, maximum, self, review: sums 60 + 40; figures are samples. */
const ROWS: readonly Row[] = [
  ['I', 'Chuyên môn', 60, null, null],
  ['1', 'Đào tạo, bồi dưỡng', 30, 29, 29],
  ['2', 'Nghiên cứu khoa học', 20, 19, 19],
  ['3', 'Thực tế cơ sở', 10, 9, 9],
  ['II', 'Phong trào', 40, null, null],
  ['1', 'Công tác Đảng', 25, 24, 24],
  ['2', 'Công đoàn, đoàn thanh niên', 15, 14, 14],
];

const school = (name: string, rows: readonly Row[] = ROWS, extra: SheetExtra = {}): Sheet =>
  sheet(
    name,
    [
      ['PHIẾU CHẤM ĐIỂM THI ĐUA'],
      [`Đơn vị: Trường Chính trị tỉnh ${name}`],
      ['STT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm', 'Cụm chấm'],
      ...rows,
    ],
    extra,
  );

const without = (...dropped: readonly number[]): readonly Row[] => ROWS.filter((_, at) => !dropped.includes(at));
const withRow = (at: number, row: Row): readonly Row[] => [...ROWS.slice(0, at), row, ...ROWS.slice(at)];
const inOrder = (...order: readonly number[]): readonly Row[] => order.map((at) => ROWS[at] ?? []);

const found = ({ issues }: Appraisal): readonly string[] =>
  issues.map((issue) => {
    const at = issue.place.at === null ? '' : refText(issue.place.at);
    return `${issue.rule} ${at}${blocksRanking(issue) ? '' : ' (told)'}`;
  });
const totals = ({ scorecards }: Appraisal): readonly (string | null)[] =>
  scorecards.map(({ total }) => (total === null ? null : decimalText(total)));
const hasPlaces = ({ standings }: Appraisal): boolean => standings.some(({ place }) => place !== null);

describe('sheets of schools that are built otherwise', () => {
  it('three that are alike raise nothing', () => {
    const appraisal = appraise(workbook(school('Sơn La'), school('Điện Biên'), school('Lai Châu')));
    expect(found(appraisal)).toEqual([]);
    expect(totals(appraisal)).toEqual(['95', '95', '95']);
  });

  it('a row missing on one is told at the row above it and blocks', () => {
    const appraisal = appraise(workbook(school('Sơn La'), school('Điện Biên'), school('Lai Châu', without(3))));
    expect(found(appraisal)).toEqual(["MIS-01 'Lai Châu'!B6"]);
    expect(totals(appraisal)).toEqual(['95', '95', null]);
    expect(hasPlaces(appraisal)).toBe(false);
  });

  it('and on the first of them as well', () => {
    const appraisal = appraise(workbook(school('Sơn La', without(3)), school('Điện Biên'), school('Lai Châu')));
    expect(found(appraisal)).toEqual(["MIS-01 'Sơn La'!B6"]);
    expect(appraisal.reading?.criteria.map(({ number }) => number)).toEqual(['I', '1', '2', '3', 'II', '1', '2']);
  });

  it('a whole group missing is told once', () => {
    const appraisal = appraise(workbook(school('Sơn La'), school('Điện Biên'), school('Lai Châu', without(4, 5, 6))));
    expect(found(appraisal)).toEqual(["MIS-01 'Lai Châu'!B7"]);
  });

  it('an extra row on one is told there, blocks, and takes no total from the others', () => {
    const extra = withRow(4, ['4', 'Thư viện', 5, 5, 5]);
    const appraisal = appraise(workbook(school('Sơn La'), school('Điện Biên'), school('Lai Châu', extra)));
    expect(found(appraisal)).toEqual(["STR-04 'Lai Châu'!A8"]);
    expect(totals(appraisal)).toEqual(['95', '95', '100']);
    expect(hasPlaces(appraisal)).toBe(false);
  });

  it('of two sheets the one that lacks a row is told', () => {
    const appraisal = appraise(workbook(school('Sơn La'), school('Lai Châu', without(3))));
    expect(found(appraisal)).toEqual(["MIS-01 'Lai Châu'!B6"]);
  });

  it('a hidden draft with a few rows is no school in silence', () => {
    const draft = school('Nháp', inOrder(0, 1), { hidden: true });
    const appraisal = appraise(workbook(school('Sơn La'), school('Điện Biên'), draft));
    const [hidden, ...missing] = found(appraisal)
      .filter((one) => one.startsWith('STR'))
      .concat(found(appraisal).filter((one) => !one.startsWith('STR')));
    expect(hidden).toMatch(/^STR-01 Nháp!/);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.every((one) => one.startsWith('MIS-01 Nháp!'))).toBe(true);
    expect(hasPlaces(appraisal)).toBe(false);
  });

  it('two rows that changed places are brought together by their words, and it is told', () => {
    const swapped = inOrder(0, 2, 1, 3, 4, 5, 6);
    const appraisal = appraise(workbook(school('Sơn La'), school('Điện Biên'), school('Lai Châu', swapped)));
    expect(found(appraisal)).toEqual([expect.stringMatching(/^STR-04 'Lai Châu'!A[56] \(told\)$/)]);
    expect(totals(appraisal)).toEqual(['95', '95', '95']);
    expect(hasPlaces(appraisal)).toBe(true);
  });

  it('and on the first sheet the same', () => {
    const swapped = inOrder(0, 2, 1, 3, 4, 5, 6);
    const appraisal = appraise(workbook(school('Sơn La', swapped), school('Điện Biên'), school('Lai Châu')));
    expect(found(appraisal)).toEqual([expect.stringMatching(/^STR-04 'Sơn La'!A[56] \(told\)$/)]);
    expect(appraisal.reading?.criteria.map(({ text }) => text)).toEqual(ROWS.map((row) => row[1]));
  });

  it('groups that changed places take their rows along and are told once', () => {
    const swapped = inOrder(4, 5, 6, 0, 1, 2, 3);
    const appraisal = appraise(workbook(school('Sơn La'), school('Điện Biên'), school('Lai Châu', swapped)));
    expect(found(appraisal)).toEqual([expect.stringMatching(/^STR-04 'Lai Châu'!A\d \(told\)$/)]);
    expect(totals(appraisal)).toEqual(['95', '95', '95']);
  });

  it('other words in the same place are told; with another number or maximum they block', () => {
    const reworded = (row: Row): Appraisal =>
      appraise(
        workbook(
          school('Sơn La'),
          school('Điện Biên'),
          school(
            'Lai Châu',
            ROWS.map((one, at) => (at === 3 ? row : one)),
          ),
        ),
      );
    expect(found(reworded(['3', 'Đi thực tế tại cơ sở', 10, 9, 9]))).toEqual([]);
    expect(found(reworded(['3', 'Thư viện', 10, 9, 9]))).toEqual(["STR-04 'Lai Châu'!B7 (told)"]);
    expect(found(reworded(['4', 'Thư viện', 10, 9, 9]))).toEqual(["STR-04 'Lai Châu'!B7"]);
  });
});

describe('the list of criteria and the score sheets', () => {
  const list = (research: number, ...more: readonly Row[]): Sheet =>
    sheet('Bộ tiêu chí', [
      ['TT', 'Nội dung', 'Điểm chuẩn', 'Cách chấm điểm', 'Loại'],
      ['I', 'Chuyên môn', 60],
      ['1', 'Đào tạo, bồi dưỡng', 30],
      ['2', 'Nghiên cứu khoa học', research],
      ['3', 'Thực tế cơ sở', 10],
      ['II', 'Phong trào', 40],
      ['1', 'Công tác Đảng', 25],
      ['2', 'Công đoàn, đoàn thanh niên', 15],
      ...more,
    ]);

  it('agree', () => {
    expect(found(appraise(workbook(list(20), school('Sơn La'), school('Lai Châu'))))).toEqual([]);
  });

  it('state two maxima of one criterion: both cells are named and nothing is ranked', () => {
    const appraisal = appraise(workbook(list(22), school('Sơn La'), school('Lai Châu')));
    expect(found(appraisal)).toEqual(["VER-01 'Bộ tiêu chí'!C4"]);
    expect(appraisal.issues[0]?.facts).toEqual({ listed: '22', common: '20', other: "'Sơn La'!C6" });
  });

  it('a criterion of the list that nobody is scored for blocks', () => {
    const more: Row = ['3', 'Chuyển đổi số', 10, null, 'Điểm'];
    expect(found(appraise(workbook(list(20, more), school('Sơn La'), school('Lai Châu'))))).toEqual(["MIS-08 'Bộ tiêu chí'!B9"]);
  });

  it('an unlisted row of one school is a row of its own even beside one other school', () => {
    const extra = school('Lai Châu', withRow(4, ['4', 'Thư viện', 5, 5, 5]));
    expect(found(appraise(workbook(list(20), school('Sơn La'), extra)))).toEqual(["STR-04 'Lai Châu'!A8"]);
  });
});
