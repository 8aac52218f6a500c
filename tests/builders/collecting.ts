/** A cluster's workbook in every layout, and the files its schools send back. Figures are samples (số liệu mẫu). */
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';
import { a1, columnName } from '../../src/core/workbook/address';
import { sheet, workbook, type CellInput } from './workbook';

export type ClusterLayout = 'unitSheets' | 'unitsDown' | 'criteriaDown';

export const SCHOOLS = [
  'Trường Chính trị Tôn Đức Thắng tỉnh An Giang',
  'Trường Chính trị Châu Văn Đặng tỉnh Bạc Liêu',
  'Trường Chính trị tỉnh Bến Tre',
  'Trường Chính trị tỉnh Cà Mau',
  'Trường Chính trị tỉnh Đồng Tháp',
  'Trường Chính trị tỉnh Hậu Giang',
  'Trường Chính trị tỉnh Kiên Giang',
  'Trường Chính trị thành phố Cần Thơ',
  'Trường Chính trị tỉnh Sóc Trăng',
  'Trường Chính trị tỉnh Tiền Giang',
  'Trường Chính trị tỉnh Trà Vinh',
  'Trường Chính trị Phạm Hùng tỉnh Vĩnh Long',
] as const;

export interface FormRow {
  readonly number: string;
  readonly text: string;
  readonly maximum: number;
  readonly isGroup: boolean;
}

const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  [
    'Lãnh đạo, chỉ đạo, xây dựng Đảng',
    [
      'Ban hành kế hoạch công tác và chương trình hành động trong quý một',
      'Tổ chức học tập nghị quyết cho cán bộ, giảng viên, người lao động',
      'Thực hiện quy chế dân chủ ở cơ sở, không có đơn thư vượt cấp',
      'Hoàn thành kế hoạch kiểm tra, giám sát của đảng ủy trường',
      'Xây dựng văn hóa trường Đảng, môi trường sư phạm kiểu mẫu',
    ],
  ],
  [
    'Công tác đào tạo, bồi dưỡng',
    [
      'Mở đủ số lớp trung cấp lý luận chính trị theo kế hoạch được giao',
      'Mở đủ số lớp bồi dưỡng ngạch chuyên viên và lãnh đạo cấp phòng',
      'Quản lý học viên chặt chẽ, tỷ lệ chuyên cần đạt yêu cầu đề ra',
      'Đổi mới phương pháp giảng dạy, dự giờ và thao giảng định kỳ',
      'Gửi báo cáo kết quả mở lớp đúng mẫu, đúng thời hạn quy định',
    ],
  ],
  [
    'Nghiên cứu khoa học, tổng kết thực tiễn',
    [
      'Nghiệm thu đề tài khoa học cấp tỉnh hoặc cấp trường trong năm',
      'Xuất bản nội san, kỷ yếu và bản tin theo giấy phép đã cấp',
      'Đăng bài trên tạp chí chuyên ngành có chỉ số xuất bản quốc gia',
      'Đưa giảng viên đi nghiên cứu thực tế dài hạn tại cơ sở xã',
      'Tổ chức hội thảo, tọa đàm khoa học với các trường trong Cụm',
    ],
  ],
  [
    'Thi đua, khen thưởng, hoạt động Cụm',
    [
      'Đăng ký thi đua đầu năm đủ tập thể, cá nhân, đúng thời gian',
      'Tham gia đầy đủ hội nghị, giao lưu văn nghệ, thể thao của Cụm',
      'Có sáng kiến, mô hình mới được cấp có thẩm quyền công nhận',
      'Tham gia hoạt động từ thiện, đền ơn đáp nghĩa do Cụm phát động',
      'Lưu trữ hồ sơ thi đua khoa học, cung cấp minh chứng khi cần',
    ],
  ],
];
const ROMAN = ['I', 'II', 'III', 'IV'] as const;
/** Maxima of the five criteria of each group: 25 points, 100 in all. */
const MAXIMA = [4, 5, 6, 7, 3] as const;

export const FORM: readonly FormRow[] = TEXTS.flatMap(([text, leaves], group): readonly FormRow[] => [
  { number: ROMAN[group] ?? '', text, maximum: 25, isGroup: true },
  ...leaves.map((leaf, at) => ({ number: String(at + 1), text: leaf, maximum: MAXIMA[at] ?? 0, isGroup: false })),
]);
export const LEAVES: readonly FormRow[] = FORM.filter(({ isGroup }) => !isGroup);

/** What a school claims for a criterion: below the maximum, no two schools alike. */
export function claimOf(school: number, leaf: number): number {
  const maximum = LEAVES[leaf]?.maximum ?? 0;
  return Math.round((maximum - 0.05 * (school + 1) - 0.01 * ((leaf * 7 + school * 3) % 11)) * 100) / 100;
}

const TITLE = 'CHẤM ĐIỂM THI ĐUA NĂM';

/** The cluster's workbook with nothing filled in, or with what the schools claimed. */
export function clusterBook(layout: ClusterLayout, isFilled = false, year = 2026): Workbook {
  const value = (school: number, leaf: number): number | null => (isFilled ? claimOf(school, leaf) : null);
  switch (layout) {
    case 'unitSheets':
      return workbook(
        ...SCHOOLS.map((name, school) =>
          unitSheet(
            `${school + 1}. ${shortName(name)}`,
            name,
            FORM.map((row) => ({ ...row })),
            {
              self: (leaf) => value(school, leaf),
              year,
            },
          ),
        ),
      );
    case 'criteriaDown':
      return workbook(criteriaDown(value, year));
    case 'unitsDown':
      return workbook(unitsDown(value, year));
  }
}

export function shortName(name: string): string {
  return name.replace(/^.*(?:tỉnh|thành phố) /u, '');
}

export interface SheetFill {
  readonly self: (leaf: number) => CellInput;
  readonly evidence?: (leaf: number) => CellInput;
  readonly review?: (leaf: number) => CellInput;
  readonly year?: number;
  readonly version?: string;
}

/** The rows of a unit's sheet begin here: `TT | Nội dung | Điểm chuẩn | Tự chấm | Minh chứng | Thẩm định`. */
export const FIRST_ROW = 6;
export const COLUMN = { number: 1, text: 2, maximum: 3, self: 4, evidence: 5, review: 6 } as const;

/** One school's sheet; leaves are counted in the order of `rows`. */
export function unitSheet(name: string, school: string | null, rows: readonly FormRow[], fill: SheetFill): Sheet {
  let next = 0;
  const last = FIRST_ROW + rows.length - 1;
  return sheet(name, [
    [null, `PHIẾU ${TITLE} ${fill.year ?? 2026}`],
    [null, school === null ? null : `Đơn vị: ${school}`],
    fill.version === undefined ? [] : [null, 'Phiên bản mẫu', fill.version],
    [],
    ['TT', 'Nội dung', 'Điểm chuẩn', 'Điểm tự chấm', 'Minh chứng', 'Cụm thẩm định'],
    ...rows.map((row): CellInput[] => {
      if (row.isGroup) return [row.number, row.text, row.maximum];
      const leaf = next++;
      return [row.number, row.text, row.maximum, fill.self(leaf), fill.evidence?.(leaf) ?? null, fill.review?.(leaf) ?? null];
    }),
    [null, 'TỔNG CỘNG', 100, { f: `SUM(D${String(FIRST_ROW)}:D${String(last)})`, v: 0 }],
  ]);
}

/** A pair `Tự chấm | Thẩm định` under each school. */
function criteriaDown(value: (school: number, leaf: number) => number | null, year: number): Sheet {
  const heads = SCHOOLS.flatMap((name) => [name, null]);
  const stages = SCHOOLS.flatMap(() => ['Tự chấm', 'Thẩm định']);
  let leaf = -1;
  const merges = SCHOOLS.map((_, at) => `${columnName(4 + 2 * at)}3:${columnName(5 + 2 * at)}3`);
  return sheet(
    'Bảng chấm điểm',
    [
      [`BẢNG ${TITLE} ${year}`],
      [],
      ['TT', 'Tiêu chí', 'Điểm chuẩn', ...heads],
      [null, null, null, ...stages],
      ...FORM.map((row): CellInput[] => {
        if (row.isGroup) return [row.number, row.text, row.maximum];
        leaf += 1;
        const of = leaf;
        return [row.number, row.text, row.maximum, ...SCHOOLS.flatMap((_, school) => [value(school, of), null])];
      }),
    ],
    { merges: ['A3:A4', 'B3:B4', 'C3:C4', ...merges] },
  );
}

/** Groups over criteria in two levels of headings, a row of maxima, then one row per school. */
function unitsDown(value: (school: number, leaf: number) => number | null, year: number): Sheet {
  const groups = FORM.filter(({ isGroup }) => isGroup);
  const merges = groups.map((_, at) => `${columnName(3 + 5 * at)}3:${columnName(7 + 5 * at)}3`);
  return sheet(
    'Tổng hợp tự chấm',
    [
      [`BẢNG TỔNG HỢP ĐIỂM TỰ CHẤM THI ĐUA NĂM ${year}`],
      [],
      ['TT', 'Đơn vị', ...groups.flatMap(({ number, text }) => [`${number}. ${text}`, null, null, null, null])],
      [null, null, ...LEAVES.map(({ number, text }) => `${number}. ${text}`)],
      [null, 'Điểm tối đa', ...LEAVES.map(({ maximum }) => maximum)],
      ...SCHOOLS.map((name, school): CellInput[] => [school + 1, name, ...LEAVES.map((_, leaf) => value(school, leaf))]),
    ],
    { merges: ['A3:A4', 'B3:B4', ...merges] },
  );
}

/** Where the cluster's file keeps a school's self-score. */
export function selfCell(layout: ClusterLayout, school: number, leaf: number): string {
  const row = FORM.indexOf(LEAVES[leaf] ?? { number: '', text: '', maximum: 0, isGroup: false });
  switch (layout) {
    case 'unitSheets':
      return `'${school + 1}. ${shortName(SCHOOLS[school] ?? '')}'!${a1(FIRST_ROW + row, COLUMN.self)}`;
    case 'criteriaDown':
      return `'Bảng chấm điểm'!${a1(5 + row, 4 + 2 * school)}`;
    case 'unitsDown':
      return `'Tổng hợp tự chấm'!${a1(6 + school, 3 + leaf)}`;
  }
}
