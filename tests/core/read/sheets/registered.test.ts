/** The register «Đăng ký» beside the scores (DOMAIN S4): which year of it counts, and what a school is kept from. */
import type { Sheet } from '../../../../src/core/workbook/workbook';
import { sheet, type CellInput } from '../../../builders/workbook';
import { readWorkbook } from '../readWorkbook';

type Row = readonly CellInput[];

/** Two schools scored in the year that the title says, if any. */
const scores = (title: string) =>
  sheet('Cụm', [
    [title],
    ['TT', 'Đơn vị', 'Đào tạo (60đ)', 'Khoa học (40đ)', 'Tổng điểm'],
    [1, 'Trường M', 55, 31, 86],
    [2, 'Trường N', 52, 35, 87],
  ]);
const HEADING = ['STT', 'Cụm', 'Năm', 'Đơn vị', 'Danh hiệu đăng ký', 'Giao ước thi đua', 'Báo cáo', 'Kỷ luật', 'Căn cứ'];
const ROWS: readonly Row[] = [
  [1, 'Cụm 2', 2025, 'Trường M', 'Cờ thi đua', 'Đã ký', 'Đủ', 'Không', null],
  [2, 'Cụm 2', 2025, 'Trường N', 'Bằng khen', 'Chưa ký', 'Đủ', 'Không', 'Công văn số 5-CV/TCT'],
  [3, 'Cụm 2', 2026, 'trường m', 'Bằng khen', 'Đã ký', 'Đủ', 'Không', null],
];
const register = (above: readonly Row[] = [], rows: readonly Row[] = ROWS) => sheet('Đăng ký', [...above, HEADING, ...rows]);

/** `Trường M: Cờ thi đua`, `–` where nobody can be checked. */
const registered = (...sheets: readonly Sheet[]): readonly string[] =>
  readWorkbook(...sheets).units.map(({ name, registered: titles }) => `${name}: ${titles === null ? '–' : titles.join(', ')}`);

const NO_YEAR = scores('BẢNG CHẤM ĐIỂM THI ĐUA');

describe('of the years on the register', () => {
  it('that of the workbook counts, be it not the last', () => {
    expect(registered(scores('BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025'), register())).toEqual([
      'Trường M: Cờ thi đua',
      'Trường N: Bằng khen',
    ]);
    expect(registered(scores('BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'), register([['ĐĂNG KÝ THI ĐUA NĂM 2025']]))).toEqual([
      'Trường M: Bằng khen',
      'Trường N: ',
    ]);
  });

  it('that of its own title counts where the workbook says none, then the last', () => {
    expect(registered(NO_YEAR, register([['TRƯỜNG CHÍNH TRỊ'], ['ĐĂNG KÝ THI ĐUA NĂM 2025']]))).toEqual([
      'Trường M: Cờ thi đua',
      'Trường N: Bằng khen',
    ]);
    expect(registered(NO_YEAR, register([[null, 'Đăng ký (năm 2025)']]))).toEqual([
      'Trường M: Cờ thi đua',
      'Trường N: Bằng khen',
    ]);
    for (const above of ['(Kèm theo Công văn năm 2026 của Cụm)', 'Hà Nội, ngày 3 tháng 2 năm 2026'])
      expect(registered(NO_YEAR, register([[above], ['DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2025']]))).toEqual([
        'Trường M: Cờ thi đua',
        'Trường N: Bằng khen',
      ]);
    expect(registered(NO_YEAR, register([['Lai Châu, ngày 3 tháng 2 năm 2025'], ['ĐĂNG KÝ THI ĐUA']]))).toEqual([
      'Trường M: Cờ thi đua',
      'Trường N: Bằng khen',
    ]);
    for (const title of ['ĐĂNG KÝ THI ĐUA', 'ĐĂNG KÝ THEO KẾ HOẠCH SỐ 2025', 'ĐĂNG KÝ NĂM 20251'])
      expect(registered(NO_YEAR, register([[title]]))).toEqual(['Trường M: Bằng khen', 'Trường N: ']);
  });

  it('what stands in its rows is no title', () => {
    const rows = ROWS.map((row): Row => [...row.slice(0, 4), `${String(row[4])} năm 2025`, ...row.slice(5)]);
    expect(registered(NO_YEAR, register([], rows))).toEqual(['Trường M: Bằng khen năm 2025', 'Trường N: ']);
  });

  it('one it has not leaves nobody to be checked', () => {
    expect(registered(scores('BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2024'), register())).toEqual(['Trường M: –', 'Trường N: –']);
  });
});

describe('a condition of an award that is not met', () => {
  it('limits the school to its place, with the words, the document and the cell', () => {
    const { units } = readWorkbook(scores('BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025'), register());
    expect(units.map(({ limits, disqualification }) => [limits, disqualification])).toEqual([
      [undefined, null],
      [
        [
          {
            reason: 'Giao ước thi đua: Chưa ký',
            legalBasis: 'Công văn số 5-CV/TCT',
            at: { sheet: 'Đăng ký', row: 3, column: 6 },
            scope: 'allAwards',
          },
        ],
        null,
      ],
    ]);
  });
});
