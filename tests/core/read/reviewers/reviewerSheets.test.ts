/** The sheets of several reviewers (METHODS §8): what they score is brought to the school and the criterion they speak of. */
import type { Reading } from '../../../../src/core/domain/reading';
import { REVIEW_STAGES } from '../../../../src/core/domain/review';
import type { Sheet } from '../../../../src/core/workbook/workbook';
import { sheet, type CellInput } from '../../../builders/workbook';
import { readWorkbook } from '../readWorkbook';
import { claimsOf, criteriaOf, valueOf } from '../said';

type Row = readonly CellInput[];

const CRITERIA: readonly Row[] = [
  ['1', 'Đào tạo, bồi dưỡng cán bộ', 10],
  ['2', 'Nghiên cứu khoa học, tổng kết thực tiễn', 20],
  ['3', 'Xây dựng Đảng và hệ thống chính trị', 10],
];
const CLASSES = 'Đào tạo, bồi dưỡng cán bộ';
const THEMES = 'Nghiên cứu khoa học, tổng kết thực tiễn';
const PARTY = 'Xây dựng Đảng và hệ thống chính trị';

interface SheetOf {
  readonly name: string;
  readonly above: readonly string[];
  readonly heading?: string;
  readonly rows?: readonly Row[];
  readonly total?: boolean;
  readonly more?: readonly Row[];
}

/** The heading stands in row 5, whatever is above. */
const scored = ({ name, above, heading = 'Điểm', rows = CRITERIA, total = false, more = [] }: SheetOf, ...scores: Row): Sheet =>
  sheet(name, [
    ['PHIẾU CHẤM ĐIỂM THI ĐUA'],
    ...[0, 1, 2].map((at): Row => (above[at] === undefined ? [] : [above[at]])),
    ['STT', 'Nội dung', 'Điểm chuẩn', heading],
    ...rows.map((row, at): Row => [...row, scores[at] ?? null]),
    ...(total ? [[null, 'TỔNG CỘNG', 40, 30]] : []),
    ...more,
  ]);

/** A table of deductions below the other, its heading in row 12. */
const deductions = (late: number, above: string | null = null): readonly Row[] => [
  [],
  [above],
  ['BẢNG ĐIỂM TRỪ'],
  ['STT', 'Nội dung vi phạm', 'Điểm trừ tối đa', 'Điểm trừ'],
  ['1', 'Gửi báo cáo chậm so với quy định', 5, late],
  ['2', 'Không tham gia hội nghị của Cụm', 5, 0],
];

/** `Trường M: Đào tạo …: self 9 D6, GK1 8 P1!D6`; a reviewer that is a school of the cluster is followed by its name. */
function entriesOf(reading: Reading): readonly string[] {
  const name = (id: string | null) => reading.units.find((one) => one.id === id)?.name;
  return [...reading.entries].flatMap(([unit, entries]) =>
    [...entries.values()].map(({ criterion, scores, crossScores = [] }) => {
      const text = reading.criteria.find(({ id }) => id === criterion)?.text ?? '';
      const own = REVIEW_STAGES.flatMap((stage) => {
        const number = scores[stage];
        return number === undefined ? [] : [`${stage} ${valueOf(number)}`];
      });
      const others = crossScores.map(
        ({ reviewer, number }) =>
          `${reviewer.name}${reviewer.unit === null ? '' : ` = ${name(reviewer.unit) ?? '?'}`} ${valueOf(number)} of ${number.at.sheet}`,
      );
      return `${name(unit) ?? '?'}: ${text}: ${[...own, ...others].join(', ')}`;
    }),
  );
}

describe('where nobody but reviewers has sheets', () => {
  const by = (reviewer: string, school: string, name: string, more: Partial<SheetOf> = {}, ...scores: Row): Sheet =>
    scored({ name, above: [`Đơn vị: ${school}`, `Giám khảo: ${reviewer}`], ...more }, ...scores);

  it('schools and criteria are those of each school’s first sheet, the scores are the reviewers’ alone', () => {
    const reading = readWorkbook(
      by('Nguyễn Văn A', 'Trường M', 'A1', { total: true }, 8, 15, 9),
      by('Nguyễn Văn A', 'Trường N', 'A2', { total: true }, 7, 14, 8),
      by('Trần Thị B', 'Trường N', 'B1', { total: true }, 6, 13, 7),
      by('Trần Thị B', 'Trường M', 'B2', { total: true }, 9, 16, 10),
    );
    expect(reading.units.map(({ name, at }) => [name, at.sheet])).toEqual([
      ['Trường M', 'A1'],
      ['Trường N', 'A2'],
    ]);
    expect(criteriaOf(reading)).toEqual([`${CLASSES} points 10 C6`, `${THEMES} points 20 C7`, `${PARTY} points 10 C8`]);
    expect(entriesOf(reading)).toEqual([
      `Trường M: ${CLASSES}: Nguyễn Văn A 8 D6 of A1, Trần Thị B 9 D6 of B2`,
      `Trường M: ${THEMES}: Nguyễn Văn A 15 D7 of A1, Trần Thị B 16 D7 of B2`,
      `Trường M: ${PARTY}: Nguyễn Văn A 9 D8 of A1, Trần Thị B 10 D8 of B2`,
      `Trường N: ${CLASSES}: Nguyễn Văn A 7 D6 of A2, Trần Thị B 6 D6 of B1`,
      `Trường N: ${THEMES}: Nguyễn Văn A 14 D7 of A2, Trần Thị B 13 D7 of B1`,
      `Trường N: ${PARTY}: Nguyễn Văn A 8 D8 of A2, Trần Thị B 7 D8 of B1`,
    ]);
    // What each sheet adds up is nobody's total; what it declares all maxima to be is everybody's.
    expect(claimsOf(reading)).toEqual(['maximumTotal: 40 C9', 'maximumTotal: 40 C9']);
    expect(reading.stages).toEqual(['review1']);
  });

  it('a school that the first reviewer leaves out stands with the sheet of another', () => {
    const reading = readWorkbook(
      by('Nguyễn Văn A', 'Trường M', 'A1', {}, 8, 15, 9),
      by('Trần Thị B', 'Trường M', 'B1', {}, 9, 16, 10),
      by('Trần Thị B', 'Trường N', 'B2', {}, 6, 13, 7),
    );
    expect(reading.units.map(({ name, at }) => [name, at.sheet])).toEqual([
      ['Trường M', 'A1'],
      ['Trường N', 'B2'],
    ]);
    expect(entriesOf(reading).slice(3)).toEqual([
      `Trường N: ${CLASSES}: Trần Thị B 6 D6 of B2`,
      `Trường N: ${THEMES}: Trần Thị B 13 D7 of B2`,
      `Trường N: ${PARTY}: Trần Thị B 7 D8 of B2`,
    ]);
  });

  it('all tables of a school’s first sheet speak of it', () => {
    const reading = readWorkbook(
      by('Nguyễn Văn A', 'Trường M', 'A1', { more: deductions(2) }, 8, 15, 9),
      by('Trần Thị B', 'Trường M', 'B1', { more: deductions(3) }, 9, 16, 10),
    );
    expect(reading.units.map(({ name }) => name)).toEqual(['Trường M']);
    expect(criteriaOf(reading).slice(3)).toEqual([
      'Gửi báo cáo chậm so với quy định penalty 5 C13',
      'Không tham gia hội nghị của Cụm penalty 5 C14',
    ]);
    expect(entriesOf(reading)[3]).toBe(
      'Trường M: Gửi báo cáo chậm so với quy định: Nguyễn Văn A 2 D13 of A1, Trần Thị B 3 D13 of B1',
    );
  });
});

describe('beside the schools’ own sheets', () => {
  const own = (name: string, rows: readonly Row[] = CRITERIA, ...scores: Row): Sheet =>
    scored({ name, above: [`Đơn vị: ${name}`], heading: 'Tự chấm', rows }, ...scores);
  const pair = (name: string, by: string, school: string, rows: readonly Row[] = CRITERIA, ...scores: Row): Sheet =>
    scored({ name, above: [`Đơn vị chấm chéo: ${by}`, `Đơn vị: ${school}`], heading: 'Điểm chấm chéo', rows }, ...scores);

  it('a sheet that names no school is about the one there is', () => {
    const reading = readWorkbook(
      own('Trường M', CRITERIA, 9, 18, 10),
      scored({ name: 'Phiếu 1', above: ['Đơn vị chấm chéo: Trường N'], heading: 'Điểm chấm chéo' }, 8, 17, 9),
    );
    expect(entriesOf(reading)).toEqual([
      `Trường M: ${CLASSES}: self 9 D6, Trường N 8 D6 of Phiếu 1`,
      `Trường M: ${THEMES}: self 18 D7, Trường N 17 D7 of Phiếu 1`,
      `Trường M: ${PARTY}: self 10 D8, Trường N 9 D8 of Phiếu 1`,
    ]);
    expect([reading.stages, reading.unplacedCrossScores]).toEqual([['self', 'review1'], undefined]);
  });

  it('of several schools it is about none, told where it holds a score', () => {
    const unnamed = (...scores: Row) =>
      scored({ name: 'Phiếu 1', above: ['Đơn vị chấm chéo: Trường N'], heading: 'Điểm chấm chéo' }, ...scores);
    const schools = [own('Trường M', CRITERIA, 9, 18, 10), own('Trường N', CRITERIA, 8, 17, 9)];
    const told = readWorkbook(...schools, unnamed(null, 17, null));
    expect(told.unplacedCrossScores?.map(({ at, text }) => [at.sheet, text])).toEqual([['Phiếu 1', 'Phiếu 1']]);
    expect(entriesOf(told)).toEqual(entriesOf(readWorkbook(...schools)));
    expect(told.stages).toEqual(['self']);
    expect(readWorkbook(...schools, unnamed(null, null, null)).unplacedCrossScores).toBeUndefined();
  });

  it('a second table of the reviewer is no table of the school', () => {
    const mine = scored(
      { name: 'Trường M', above: ['Đơn vị: Trường M'], heading: 'Tự chấm', total: true, more: deductions(2) },
      9,
      18,
      10,
    );
    const theirs = (above: string | null) =>
      scored(
        {
          name: 'P1',
          above: ['Đơn vị chấm chéo: Trường N', 'Đơn vị: Trường M'],
          heading: 'Điểm chấm chéo',
          total: true,
          more: deductions(3, above),
        },
        8,
        17,
        9,
      );
    const about = 'Trường M: Gửi báo cáo chậm so với quy định: self 2 D14';
    expect(entriesOf(readWorkbook(mine, theirs(null)))[3]).toBe(`${about}, Trường N 3 D14 of P1`);
    expect(entriesOf(readWorkbook(mine, theirs('Đơn vị chấm chéo: Trường P')))[3]).toBe(`${about}, Trường P 3 D14 of P1`);
  });

  it('a reviewer that is a school of the cluster is known as such', () => {
    const reading = readWorkbook(
      own('Trường M', CRITERIA, 9, 18, 10),
      own('Trường N', CRITERIA, 8, 17, 9),
      pair('P1', 'Trường N', 'Trường M', CRITERIA, 8, 17, 9),
      pair('P2', 'Trường Q', 'Trường M', CRITERIA, 7, 16, 8),
    );
    expect(entriesOf(reading)).toEqual([
      `Trường M: ${CLASSES}: self 9 D6, Trường N = Trường N 8 D6 of P1, Trường Q 7 D6 of P2`,
      `Trường M: ${THEMES}: self 18 D7, Trường N = Trường N 17 D7 of P1, Trường Q 16 D7 of P2`,
      `Trường M: ${PARTY}: self 10 D8, Trường N = Trường N 9 D8 of P1, Trường Q 8 D8 of P2`,
      `Trường N: ${CLASSES}: self 8 D6`,
      `Trường N: ${THEMES}: self 17 D7`,
      `Trường N: ${PARTY}: self 9 D8`,
    ]);
  });

  it('a criterion is found by its number and words under its group, in whatever order; one nobody has counts for nothing', () => {
    const rows: readonly Row[] = [
      ['I', 'Chuyên môn', null],
      ['1', 'Mở lớp theo kế hoạch', 10],
      ['2', 'Gửi báo cáo', 5],
      ['II', 'Phong trào', null],
      ['1', 'Đăng cai hội thao', 10],
      ['2', 'Gửi báo cáo', 5],
    ];
    const mine: readonly Row[] = [
      ['II', 'Phong trào', null],
      ['2', 'Gửi báo cáo', 5],
      ['3', 'Viết tin bài cho Cụm', 5],
      ['I', 'Chuyên môn', null],
      ['1', 'Mở lớp theo kế hoạch', 10],
    ];
    const reading = readWorkbook(
      own('Trường M', rows, null, 9, 5, null, 10, 4),
      own('Trường N', rows, null, 8, 5, null, 9, 3),
      pair('P1', 'Trường N', 'Trường M', mine, null, 3, 5, null, 7),
    );
    expect(entriesOf(reading).slice(0, 4)).toEqual([
      'Trường M: Mở lớp theo kế hoạch: self 9 D7, Trường N = Trường N 7 D10 of P1',
      'Trường M: Gửi báo cáo: self 5 D8, Trường N = Trường N 3 D7 of P1',
      'Trường M: Đăng cai hội thao: self 10 D10',
      'Trường M: Gửi báo cáo: self 4 D11',
    ]);
  });

  it('a criterion that a school’s own sheet lacks has the reviewer’s score alone', () => {
    const reading = readWorkbook(
      own('Trường M', CRITERIA.slice(0, 2), 9, 18),
      own('Trường N', CRITERIA, 8, 17, 9),
      own('Trường P', CRITERIA, 8, 17, 9),
      pair('P1', 'Trường N', 'Trường M', CRITERIA, 8, 17, 6),
    );
    expect(entriesOf(reading).slice(0, 3)).toEqual([
      `Trường M: ${CLASSES}: self 9 D6, Trường N = Trường N 8 D6 of P1`,
      `Trường M: ${THEMES}: self 18 D7, Trường N = Trường N 17 D7 of P1`,
      `Trường M: ${PARTY}: Trường N = Trường N 6 D8 of P1`,
    ]);
  });
});
