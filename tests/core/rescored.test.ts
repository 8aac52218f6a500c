/** What comes of edited cells: the units they concern, their points, the ranking; or why that is not enough. */
import { appraise } from '../../src/core/appraise';
import { decimalText } from '../../src/core/domain/points';
import { cellPlaces } from '../../src/core/read/again/places';
import { rescored, type Rescored } from '../../src/core/rescored';
import type { CellRef } from '../../src/core/workbook/address';
import type { CellValue } from '../../src/core/workbook/cell';
import { withCells } from '../../src/core/workbook/withCells';
import type { Workbook } from '../../src/core/workbook/workbook';
import { judgedWorkbook } from '../builders/scoringWorkbooks';
import { sheet, workbook } from '../builders/workbook';

/** Totals of 17, 15 and 13; with a relative criterion beside them or none. */
const schools = (second: string): Workbook =>
  workbook(
    sheet('Chấm điểm', [
      ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
      ['TT', 'Đơn vị', '1. Hoàn thành kế hoạch mở lớp (10 điểm)', second],
      [1, 'Trường M', 9, 8],
      [2, 'Trường N', 8, 7],
      [3, 'Trường P', 7, 6],
    ]),
  );
const PLAIN = schools('2. Nghiên cứu khoa học (10 điểm)');
const at = (row: number, column: number): CellRef => ({ sheet: 'Chấm điểm', row, column });

function edited(book: Workbook, where: CellRef, value: CellValue) {
  const before = appraise(book);
  const { recognition, reading, policy, scorecards } = before;
  if (recognition.kind !== 'recognised' || reading === null) throw new Error('not read');
  const after = withCells(book, [{ at: where, value, formula: null }]);
  const found = rescored({ workbook: book, recognition, reading, policy, scorecards }, after, [where], cellPlaces(reading));
  return { before, found };
}
const number = (value: number): CellValue => ({ kind: 'number', value });
function done(found: ReturnType<typeof edited>['found']): Rescored {
  if (typeof found === 'string') throw new Error(found);
  return found;
}

it('a score concerns its school, whose points and place are others; the other cards are the very same', () => {
  const { before, found } = edited(PLAIN, at(4, 3), number(10));
  const { units, scorecards, ranked, reading } = done(found);
  expect([...units]).toEqual(['u2']);
  expect(scorecards.map(({ total }) => (total === null ? null : decimalText(total)))).toEqual(['17', '17', '13']);
  expect([scorecards[0], scorecards[2]]).toEqual([before.scorecards[0], before.scorecards[2]]);
  expect(scorecards[0]).toBe(before.scorecards[0]);
  expect(scorecards[2]).toBe(before.scorecards[2]);
  expect(ranked.map(({ place }) => place)).toEqual([1, 1, 3]);
  expect(reading.entries.get('u1')).toBe(before.reading?.entries.get('u1'));
});

it('a score that is taken away leaves its school without a total', () => {
  const { units, scorecards, ranked } = done(edited(PLAIN, at(3, 3), { kind: 'blank' }).found);
  expect([...units]).toEqual(['u1']);
  expect(scorecards.map(({ total }) => total === null)).toEqual([true, false, false]);
  expect(ranked.map(({ place }) => place)).toEqual([null, 1, 2]);
});

it('a heading, or a cell that is read as nothing, is not enough to go by', () => {
  expect(edited(PLAIN, at(2, 3), { kind: 'text', text: '1. Khác (20 điểm)' }).found).toBe('otherCell');
  expect(edited(PLAIN, at(9, 9), number(1)).found).toBe('otherCell');
});

describe('where schools are compared', () => {
  const sentence = 'Đơn vị có kết quả cao nhất cụm được điểm tối đa, các đơn vị khác tính theo tỷ lệ';
  const compared = workbook(
    ...['M', 'N', 'P'].map((name, turn) =>
      sheet(name, [
        ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, `Đơn vị: Trường ${name}`],
        [],
        ['TT', 'Nội dung', 'Điểm tối đa', 'Cách chấm điểm', 'Kết quả thực hiện', 'Điểm thống nhất'],
        ['1', 'Gửi báo cáo đúng hạn', 10, null, null, 9],
        ['2', 'Số đề tài khoa học', 20, sentence, 4 + turn, null],
      ]),
    ),
  );

  it('a result concerns all whose points follow from it: the best of 6 becomes one of 12', () => {
    const { units, scorecards } = done(edited(compared, { sheet: 'N', row: 5, column: 5 }, number(12)).found);
    expect(new Set(units)).toEqual(new Set(['u1', 'u2', 'u3']));
    // 9 + 20·4/12, 9 + 20, 9 + 20·6/12.
    expect(scorecards.map(({ total }) => (total === null ? null : decimalText(total, 2)))).toEqual(['15.67', '29', '19']);
  });

  it('a result that is not the best concerns its own school only', () => {
    const { units } = done(edited(compared, { sheet: 'N', row: 5, column: 5 }, number(3)).found);
    expect([...units]).toEqual(['u2']);
  });
});

it('where reviewers score, one more score concerns the school it is settled for', () => {
  const judged = judgedWorkbook(7);
  const { units, scorecards } = done(edited(judged, { sheet: 'Bảng', row: 5, column: 5 }, number(9)).found);
  expect([...units]).toEqual(['u2']);
  // The median of three.
  expect(scorecards.map(({ total }) => (total === null ? null : decimalText(total)))).toEqual(['7', '8']);
});
