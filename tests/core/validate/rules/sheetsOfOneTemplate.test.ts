import { appraise } from '../../../../src/core/appraise';
import type { Issue } from '../../../../src/core/domain/issue';
import type { Workbook } from '../../../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput } from '../../../builders/workbook';
import { inShort } from '../findings';

interface Top {
  readonly year?: number | null;
  readonly version?: CellInput;
  /** Beside the title, in B1. */
  readonly beside?: string;
}

/** A sheet for each school, with the year in A1 and the version of the template in C2. */
function book(tops: readonly Top[], settings: readonly CellInput[][] = []): Workbook {
  const texts = ['Hoàn thành kế hoạch mở lớp', 'Nghiệm thu đề tài khoa học', 'Gửi báo cáo đúng hạn'];
  const sheets = tops.map(({ year = 2026, version = null, beside = '' }, at) =>
    sheet(`Trường ${'MNPQ'.charAt(at)}`, [
      [`PHIẾU CHẤM ĐIỂM THI ĐUA${year === null ? '' : ` NĂM ${String(year)}`}`, beside],
      version === null ? [] : [null, 'Phiên bản mẫu', version],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ...texts.map((text, row): CellInput[] => [row + 1, text, [40, 30, 30][row] ?? 0, ([38, 27, 29][row] ?? 0) - at]),
      [null, 'Tổng cộng', 100, 94 - 3 * at],
    ]),
  );
  const config = settings.length === 0 ? [] : [sheet('Cấu hình', [['Mục', 'Giá trị'], ...settings])];
  return workbook(...sheets, ...config);
}

const found = (made: Workbook): readonly Issue[] => appraise(made).issues.filter(({ rule }) => rule === 'STR-06');

describe('STR-06 sheets of another template', () => {
  it('one sheet of last year among those of this year, at its title', () => {
    const issues = found(book([{}, { year: 2025 }, {}]));
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.facts, issue.place.unit])).toEqual([
      ["STR-06 'Trường N'!A1", 'error', 'ranking', { what: 'year', stated: '2025', cluster: '2026' }, 'u2'],
    ]);
  });

  it('a version other than most sheets have, or than Cấu hình says', () => {
    const versions = [{ version: 'v2' }, { version: 'v2' }, { version: 'v1' }];
    expect(found(book(versions)).map(inShort)).toEqual(["STR-06 'Trường P'!C2"]);
    expect(found(book(versions, [['Phiên bản mẫu', 'V1']])).map(inShort)).toEqual([
      "STR-06 'Trường M'!C2",
      "STR-06 'Trường N'!C2",
    ]);
  });

  it('a version of 2023 in 2024', () => {
    const all = [
      { year: 2024, version: 'v2023' },
      { year: 2024, version: 'v2023' },
    ];
    expect(found(book(all)).map(({ facts }) => facts)).toEqual(
      Array(2).fill({ what: 'version', stated: 'v2023', cluster: '2024' }),
    );
    expect(found(book(all, [['Phiên bản mẫu', 'v2023']]))).toEqual([]);
  });

  it('titles of another year than Cấu hình', () => {
    expect(found(book([{}, {}], [['Năm', 2027]])).map(({ facts }) => facts)).toEqual(
      Array(2).fill({ what: 'year', stated: '2026', cluster: '2027' }),
    );
  });

  it('says nothing where all agree, or a sheet says nothing', () => {
    expect(found(book([{ version: 'v2' }, { version: ' V2 ' }, {}]))).toEqual([]);
    expect(found(book([{}, { year: null }, {}]))).toEqual([]);
    expect(found(book([{ version: 2026 }, { version: 2026 }]))).toEqual([]);
  });

  it.each([
    'Kèm theo Quy chế ban hành ngày 15 tháng 3 năm 2024',
    '(Ban hành kèm theo Quyết định số 12/QĐ-TCT năm 2024)',
    'Theo Quy chế năm 2024',
    'Căn cứ hướng dẫn năm 2024',
    'Mẫu, ngày 15 tháng 3 năm 2024',
    'Mẫu số 1 (kèm theo Quy chế năm 2024)',
    'Năm học 2023–2024',
    'Kết quả so với năm 2024 và năm 2025',
    'Quy chế năm 2024 của cụm',
  ])('takes no year of a date, of a cited document or of what is no title for the sheet’s: %s', (beside) => {
    const settings = [['Năm', 2026]];
    expect(
      found(
        book(
          [
            { year: null, beside },
            { year: null, beside },
          ],
          settings,
        ),
      ),
    ).toEqual([]);
    // Nor for the cluster's.
    expect(found(book([{ beside }, {}, {}]))).toEqual([]);
  });
});
