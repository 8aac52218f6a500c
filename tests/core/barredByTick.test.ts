import { appraise } from '../../src/core/appraise';
import type { Appraisal } from '../../src/core/domain/appraisal';
import { refText } from '../../src/core/workbook/address';
import type { Sheet } from '../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput } from '../builders/workbook';

/** A condition that bars a school, as its list and its tables write it; figures are samples. */
const CONDITION = 'Có cá nhân bị kỷ luật từ cảnh cáo trở lên';

const list = (kind: string | null = 'Điều kiện'): Sheet =>
  sheet('Bộ tiêu chí', [
    ['BỘ TIÊU CHÍ'],
    [],
    ['TT', 'Nội dung', 'Điểm chuẩn', 'Cách chấm điểm', 'Loại'],
    ['1', 'Đào tạo, bồi dưỡng', 60, null, 'Điểm'],
    ['2', 'Nghiên cứu khoa học', 40, null, 'Điểm'],
    ['3', CONDITION, null, null, kind],
  ]);

const schoolsDown = (marks: readonly CellInput[], heading = `3. ${CONDITION}`): Sheet =>
  sheet('Chấm điểm', [
    ['BẢNG CHẤM ĐIỂM THI ĐUA CÁC TRƯỜNG'],
    [],
    ['TT', 'Đơn vị', '1. Đào tạo, bồi dưỡng', '2. Nghiên cứu khoa học', heading, 'Tổng điểm'],
    [1, 'Trường A', 58, 37, marks[0] ?? null, 95],
    [2, 'Trường B', 60, 40, marks[1] ?? null, 100],
    [3, 'Trường C', 58, 38, marks[2] ?? null, 96],
  ]);

const criteriaDown = (mark: CellInput): Sheet =>
  sheet('Tổng hợp điểm', [
    ['BẢNG CHẤM ĐIỂM THI ĐUA'],
    [],
    ['TT', 'Tiêu chí', 'Loại', 'Điểm tối đa', 'Trường A', 'Trường B', 'Trường C'],
    ['1', 'Đào tạo, bồi dưỡng', 'Điểm', 60, 58, 60, 58],
    ['2', 'Nghiên cứu khoa học', 'Điểm', 40, 37, 40, 38],
    ['3', CONDITION, 'Điều kiện', null, null, mark, null],
  ]);

const ofSchool = (name: string, mark: CellInput): Sheet =>
  sheet(name, [
    ['PHIẾU CHẤM ĐIỂM', null, null, null, null],
    [`Đơn vị: ${name}`, null, null, null, null],
    ['TT', 'Nội dung', 'Loại', 'Điểm chuẩn', 'Tự chấm', 'Thẩm định'],
    ['1', 'Đào tạo, bồi dưỡng', 'Điểm', 60, 58, 58],
    ['2', 'Nghiên cứu khoa học', 'Điểm', 40, 37, 37],
    ['3', CONDITION, 'Điều kiện', null, mark, mark],
  ]);

const barred = ({ reading, standings }: Appraisal): readonly string[] =>
  (reading?.units ?? []).filter(({ id }) => standings.some((one) => one.unit === id && !one.eligible)).map(({ name }) => name);

const found = ({ issues }: Appraisal): readonly string[] =>
  issues.map(({ rule, place }) => `${rule} ${place.at === null ? '' : refText(place.at)}`);

describe('a tick on a condition bars the school', () => {
  it.each(['x', 'X', 'Có', '✓', true, 1])('as a column of a table of schools: %p', (mark) => {
    const appraisal = appraise(workbook(list(), schoolsDown([null, mark, null])));
    expect(barred(appraisal)).toEqual(['Trường B']);
    expect(found(appraisal)).toEqual(["MIS-06 'Chấm điểm'!E5"]);
  });

  it.each(['x', true, 'Có'])('behind the total of the points as well: %p', (mark) => {
    const book = (heading: string, marks: readonly CellInput[]): Sheet =>
      sheet('Chấm điểm', [
        ['BẢNG CHẤM ĐIỂM THI ĐUA CÁC TRƯỜNG'],
        [],
        ['TT', 'Đơn vị', '1. Đào tạo, bồi dưỡng', '2. Nghiên cứu khoa học', 'Tổng điểm', heading],
        [1, 'Trường A', 58, 37, 95, marks[0] ?? null],
        [2, 'Trường B', 60, 40, 100, marks[1] ?? null],
        [3, 'Trường C', 58, 38, 96, marks[2] ?? null],
      ]);
    for (const heading of [`3. ${CONDITION}`, CONDITION]) {
      expect(barred(appraise(workbook(list(), book(heading, [null, mark, null]))))).toEqual(['Trường B']);
      expect(barred(appraise(workbook(list(), book(heading, [0, mark, 0]))))).toEqual(['Trường B']);
      expect(barred(appraise(workbook(list(), book(heading, [null, null, null]))))).toEqual([]);
    }
  });

  it('beside schools whose cells say that there was nothing', () => {
    const appraisal = appraise(workbook(list(), schoolsDown(['Không', 'Có', '-'])));
    expect(barred(appraisal)).toEqual(['Trường B']);
    expect(found(appraisal)).toEqual(["MIS-06 'Chấm điểm'!E5"]);
  });

  it('and a column that says everywhere that there was nothing bars nobody', () => {
    const appraisal = appraise(workbook(list(), schoolsDown(['Không', 'Không', 'Không'])));
    expect(barred(appraisal)).toEqual([]);
    expect(found(appraisal)).toEqual([]);
  });

  it('where no list says its kind but its words do', () => {
    expect(barred(appraise(workbook(schoolsDown([null, 'x', null]))))).toEqual(['Trường B']);
  });

  it('in a column Điều kiện loại beside the scores', () => {
    const appraisal = appraise(workbook(schoolsDown([null, 'Có viên chức bị kỷ luật', null], 'Điều kiện loại')));
    expect(barred(appraisal)).toEqual(['Trường B']);
  });

  it.each(['x', 'Có', true])('as a row with schools across: %p', (mark) => {
    const appraisal = appraise(workbook(criteriaDown(mark)));
    expect(barred(appraisal)).toEqual(['Trường B']);
    expect(found(appraisal)).toEqual(["MIS-06 'Tổng hợp điểm'!F6"]);
  });

  it.each(['x', 'Có', true])("as a row of each school's own sheet: %p", (mark) => {
    const appraisal = appraise(workbook(ofSchool('Trường A', null), ofSchool('Trường B', mark), ofSchool('Trường C', 'Không')));
    expect(barred(appraisal)).toEqual(['Trường B']);
    expect(found(appraisal)).toEqual(["MIS-06 'Trường B'!E6"]);
  });
});

describe('a tick is no condition', () => {
  it('in a column that is neither listed nor numbered as a criterion, nor speaks of one', () => {
    const appraisal = appraise(workbook(schoolsDown(['x', 'x', 'x'], 'Đã gửi báo cáo')));
    expect(appraisal.reading?.criteria.map(({ text }) => text)).toEqual(['Đào tạo, bồi dưỡng', 'Nghiên cứu khoa học']);
    expect(barred(appraisal)).toEqual([]);
  });

  it('and words on a condition that say neither are asked about', () => {
    const appraisal = appraise(workbook(criteriaDown('đang xem xét')));
    expect(barred(appraisal)).toEqual([]);
    expect(found(appraisal)).toEqual(["TYP-08 'Tổng hợp điểm'!F6"]);
  });
});
