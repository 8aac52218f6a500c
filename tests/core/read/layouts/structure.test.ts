/** How the sheets of several schools differ (WORKBOOKS §1 L5, §8): missing, extra, moved and reworded rows, a whole group told once. */
import type { StructureDifference } from '../../../../src/core/domain/reading';
import type { Sheet } from '../../../../src/core/workbook/workbook';
import { sheet, type CellInput } from '../../../builders/workbook';
import { readWorkbook } from '../readWorkbook';
import { placeOf } from '../said';

type Row = readonly CellInput[];

const GROUP: Row = ['I', 'Công tác đào tạo, bồi dưỡng', 50];
const CLASSES: Row = ['1', 'Hoàn thành kế hoạch mở lớp', 20, 18];
const REPORTS: Row = ['2', 'Gửi báo cáo đúng thời hạn', 15, 15];
const TALKS: Row = ['3', 'Tổ chức thao giảng, dự giờ', 15, 14];
const OTHER: Row = ['II', 'Nghiên cứu khoa học', 50];
const THEMES: Row = ['1', 'Nghiệm thu đề tài cấp tỉnh', 30, 25];
const BOOKS: Row = ['2', 'Xuất bản nội san, kỷ yếu', 20, 14];
const ALL = [GROUP, CLASSES, REPORTS, TALKS, OTHER, THEMES, BOOKS];

/** A school's sheet: its name in A2, the criteria from row 5 on. */
const school = (name: string, rows: readonly Row[] = ALL): Sheet =>
  sheet(name, [
    ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026'],
    [`Đơn vị: ${name}`],
    [],
    ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
    ...rows,
  ]);

/** `Trường P: rowMissing Gửi báo cáo … Trường P!B6, other Trường M!B7`, and the criteria of a few sheets only. */
function differences(...sheets: readonly Sheet[]): readonly (readonly string[])[] {
  const reading = readWorkbook(...sheets);
  const text = (id: string) => reading.criteria.find((one) => one.id === id)?.text ?? '';
  const said = (one: StructureDifference): string => {
    const unit = reading.units.find(({ id }) => id === one.unit)?.name ?? '';
    const other = 'other' in one ? `, other ${one.other.sheet}!${placeOf(one.other)}` : '';
    const words = 'text' in one ? ` «${one.text}»` : '';
    return `${unit}: ${one.kind} ${text(one.criterion)} ${one.at.sheet}!${placeOf(one.at)}${other}${words}`;
  };
  return [(reading.structure ?? []).map(said), [...(reading.ownCriteria ?? [])].map(text)];
}

const without = (...rows: readonly Row[]): readonly Row[] => ALL.filter((row) => !rows.includes(row));
const [M, N] = [school('Trường M'), school('Trường N')];

describe('sheets of several schools', () => {
  it('that are alike differ in nothing', () => {
    expect(differences(M, N, school('Trường P'))).toEqual([[], []]);
  });

  it('one without a row misses it, below the row above it', () => {
    expect(differences(M, N, school('Trường P', without(REPORTS)))).toEqual([
      ['Trường P: rowMissing Gửi báo cáo đúng thời hạn Trường P!B6, other Trường M!B7'],
      [],
    ]);
  });

  it('one without the first row misses it at its name', () => {
    const flat = [CLASSES, REPORTS, TALKS];
    expect(differences(school('Trường M', flat), school('Trường N', flat), school('Trường P', [REPORTS, TALKS]))).toEqual([
      ['Trường P: rowMissing Hoàn thành kế hoạch mở lớp Trường P!A2, other Trường M!B5'],
      [],
    ]);
  });

  it('one without a whole group misses the group, told once', () => {
    expect(differences(M, N, school('Trường P', without(OTHER, THEMES, BOOKS)))).toEqual([
      ['Trường P: rowMissing Nghiên cứu khoa học Trường P!B8, other Trường M!B9'],
      [],
    ]);
  });

  it('a row that one of three has is extra, and its own; half of them make it common', () => {
    const more: Row = ['4', 'Đăng cai hội thao của Cụm', 5, 5];
    const rows = [GROUP, CLASSES, REPORTS, TALKS, more, OTHER, THEMES, BOOKS];
    expect(differences(M, N, school('Trường P', rows))).toEqual([
      ['Trường P: rowExtra Đăng cai hội thao của Cụm Trường P!A9'],
      ['Đăng cai hội thao của Cụm'],
    ]);
    expect(differences(M, N, school('Trường P', rows), school('Trường Q', rows))).toEqual([
      [
        'Trường M: rowMissing Đăng cai hội thao của Cụm Trường M!B8, other Trường P!B9',
        'Trường N: rowMissing Đăng cai hội thao của Cụm Trường N!B8, other Trường P!B9',
      ],
      [],
    ]);
  });

  it('an extra row without a number is told at its text, an extra group once with all its rows its own', () => {
    const plain: Row = [null, 'Đăng cai hội thao của Cụm', 5, 5];
    expect(differences(M, N, school('Trường P', [...ALL, ['III', 'Phong trào của Cụm', 5], plain]))).toEqual([
      ['Trường P: rowExtra Phong trào của Cụm Trường P!A12'],
      ['Phong trào của Cụm', 'Đăng cai hội thao của Cụm'],
    ]);
    const [first, second] = [
      [null, 'Hoàn thành kế hoạch mở lớp', 20, 18],
      [null, 'Gửi báo cáo đúng thời hạn', 15, 15],
    ] as const;
    expect(
      differences(
        school('Trường M', [first, second]),
        school('Trường N', [first, second]),
        school('Trường P', [first, second, plain]),
      ),
    ).toEqual([['Trường P: rowExtra Đăng cai hội thao của Cụm Trường P!B7'], ['Đăng cai hội thao của Cụm']]);
  });

  it('a row in another order has moved, a group that moved is told once', () => {
    expect(differences(M, N, school('Trường P', [GROUP, TALKS, CLASSES, REPORTS, OTHER, THEMES, BOOKS]))).toEqual([
      ['Trường P: rowMoved Tổ chức thao giảng, dự giờ Trường P!A6, other Trường M!B8'],
      [],
    ]);
    expect(differences(M, N, school('Trường P', [OTHER, THEMES, BOOKS, GROUP, CLASSES, REPORTS, TALKS]))).toEqual([
      ['Trường P: rowMoved Nghiên cứu khoa học Trường P!A5, other Trường M!B9'],
      [],
    ]);
  });

  it.each([
    ['Kết nạp đảng viên mới', true],
    // Three of its five words stand in the other, which has six.
    ['Gửi công văn báo cáo', false],
    // Three of the six words of the other; then two of them.
    ['Gửi đủ báo cáo quý, báo cáo năm về Thường trực', false],
    ['Báo cáo viên của trường tham gia hội thi cấp tỉnh', true],
    ['Báo cáo', false],
    ['GUI BAO CAO DUNG THOI HAN', false],
  ])('a row at its place that says «%s» is another: %s', (text, isReworded) => {
    const told = `Trường P: rowReworded Gửi báo cáo đúng thời hạn Trường P!B7, other Trường M!B7 «${text}»`;
    const rows = ALL.map((row): Row => (row === REPORTS ? ['2', text, 15, 15] : row));
    expect(differences(M, N, school('Trường P', rows))).toEqual([isReworded ? [told] : [], []]);
  });

  it('what the list of criteria has is common though one sheet alone has it; what it has not, needs more than half', () => {
    const list = sheet('Bộ tiêu chí', [
      ['BỘ TIÊU CHÍ CHẤM ĐIỂM THI ĐUA NĂM 2026'],
      ['TT', 'Nội dung', 'Điểm chuẩn', 'Cách chấm điểm'],
      ...ALL.map(([number = null, text = null, maximum = null]): Row => [number, text, maximum, null]),
    ]);
    const few = without(BOOKS);
    expect(differences(list, school('Trường M', few), school('Trường N', few), school('Trường P'))).toEqual([
      [
        'Trường M: rowMissing Xuất bản nội san, kỷ yếu Trường M!B10, other Trường P!B11',
        'Trường N: rowMissing Xuất bản nội san, kỷ yếu Trường N!B10, other Trường P!B11',
      ],
      [],
    ]);
    const more: Row = ['3', 'Đăng cai hội thao của Cụm', 5, 5];
    expect(differences(list, M, school('Trường N', [...ALL, more]))).toEqual([
      ['Trường N: rowExtra Đăng cai hội thao của Cụm Trường N!A12'],
      ['Đăng cai hội thao của Cụm'],
    ]);
    expect(differences(M, school('Trường N', [...ALL, more]))).toEqual([
      ['Trường M: rowMissing Đăng cai hội thao của Cụm Trường M!B11, other Trường N!B12'],
      [],
    ]);
  });

  it('one school’s workbook has no structure to compare', () => {
    const reading = readWorkbook(M);
    expect(['structure' in reading, 'ownCriteria' in reading]).toEqual([false, false]);
  });
});
