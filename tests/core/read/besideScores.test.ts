import { exactText } from '../../../src/core/domain/points';
import type { Reading } from '../../../src/core/domain/reading';
import { barTick, isMark, saysBar } from '../../../src/core/domain/barTick';
import { awardAndRound } from '../../../src/core/read/sheets/ballots';
import { withCount } from '../../../src/core/read/sheets/ballotCounts';
import { titleYear, yearIn } from '../../../src/core/read/sheets/titleYear';
import { refText } from '../../../src/core/workbook/address';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { ballotSheet, criteriaDownSheet, schoolsDown, sheetPerSchool } from '../../builders/scoringWorkbooks';
import { sheet, type CellInput } from '../../builders/workbook';
import { readWorkbook, shown } from './readWorkbook';

type Row = readonly CellInput[];

describe('the counts above the ballots', () => {
  const counts = (...above: readonly Row[]): Readonly<Record<string, string | null>> => {
    const { ballots } = readWorkbook(
      schoolsDown(),
      sheet('Bỏ phiếu', [
        ['KẾT QUẢ BỎ PHIẾU'],
        ...above,
        ['TT', 'Đơn vị', 'Hình thức', 'Đồng ý', 'Không đồng ý', 'Không hợp lệ'],
        [1, 'Trường M', 'Cờ thi đua', 11, 0, 0],
        [2, 'Trường N', 'Cờ thi đua', 9, 2, 0],
      ]),
    );
    const { members, present, written, issued, returned } = ballots ?? {};
    return Object.fromEntries(
      Object.entries({ members, present, written, issued, returned }).map(([name, number]) => [name, shown(number)]),
    );
  };
  const NONE = { members: null, present: null, written: null, issued: null, returned: null };

  it.each([
    ['Tổng số thành viên', 'members'],
    ['Số thành viên', 'members'],
    ['Tổng số đại biểu', 'members'],
    ['Tổng số người', 'members'],
    ['Members', 'members'],
    ['Số thành viên có mặt', 'present'],
    ['Có mặt', 'present'],
    ['Dự họp', 'present'],
    ['Present', 'present'],
    ['Ý kiến bằng văn bản', 'written'],
    ['Written opinions', 'written'],
    ['Số phiếu phát ra', 'issued'],
    ['Issued', 'issued'],
    ['Thu về', 'returned'],
    ['Returned', 'returned'],
  ])('«%s» beside its number: %s', (label, name) => {
    expect(counts([label, 12])).toEqual({ ...NONE, [name]: '12' });
    expect(counts([`${label}: 12 phiếu`])).toEqual({ ...NONE, [name]: '12' });
    expect(counts([label, null, 'là', '12 người.'])).toEqual({ ...NONE, [name]: '12' });
  });

  it('several stand on one line, each with the first number behind it', () => {
    expect(counts(['Phát ra', 12, 'Thu về', 11])).toEqual({ ...NONE, issued: '12', returned: '11' });
    expect(counts(['Phát ra: 12; thu về: 11'])).toEqual({ ...NONE, issued: '12', returned: '11' });
    expect(counts(['Phát ra: 12\nThu về: 11'])).toEqual({ ...NONE, issued: '12', returned: '11' });
    expect(counts(['Phát ra', 'Thu về', 11])).toEqual({ ...NONE, returned: '11' });
  });

  it('of a name said twice the first holds, but one without a number waits for one that has it', () => {
    expect(counts(['Có mặt', 11], ['Có mặt', 10])).toEqual({ ...NONE, present: '11' });
    expect(counts(['Có mặt'], ['Có mặt', 10])).toEqual({ ...NONE, present: '10' });
  });

  it('words are no number, and a count whose number cannot be read stays open', () => {
    expect(counts(['Có mặt', 'đủ'])).toEqual({ ...NONE, present: 'error' });
    expect(counts(['Có mặt', '……'])).toEqual({ ...NONE, present: 'missing' });
    expect(counts(['Có mặt', 'mười', 11])).toEqual({ ...NONE, present: '11' });
    expect(counts(['Người có mặt ở hội nghị rất đông'])).toEqual(NONE);
  });

  it('what stands under the heading is a ballot, never a count', () => {
    const { ballots } = readWorkbook(
      schoolsDown(),
      sheet('Bỏ phiếu', [
        ['KẾT QUẢ BỎ PHIẾU'],
        ['TT', 'Đơn vị', 'Hình thức', 'Đồng ý', 'Không đồng ý', 'Không hợp lệ'],
        [1, 'Trường M', 'Cờ thi đua', 11, 0, 0],
        [2, 'Trường N', 'Cờ thi đua', 9, 2, 0],
        [null, 'Thu về: 11'],
      ]),
    );
    expect(ballots?.returned).toBeNull();
  });

  it('a new number is put where the old one stands, and the words around it stay', () => {
    expect(withCount('Phát ra: 12 phiếu', 'issued', '11')).toBe('Phát ra: 11 phiếu');
    expect(withCount('12 phiếu', 'issued', '11')).toBe('11 phiếu');
    expect(withCount('Phát ra: 12 phiếu; thu về: 12 phiếu', 'returned', '11')).toBe('Phát ra: 12 phiếu; thu về: 11 phiếu');
    expect(withCount('Phát ra: 12\nThu về: 1.200', 'returned', '11')).toBe('Phát ra: 12\nThu về: 11');
    expect(withCount('Vòng 2, phát ra: 12', 'issued', '9')).toBe('Vòng 2, phát ra: 9');
  });
});

describe('the round of a vote', () => {
  it.each([
    ['Cờ thi đua', 'Cờ thi đua', 1],
    ['Cờ thi đua (vòng 2)', 'Cờ thi đua', 2],
    ['Cờ thi đua - lần 2', 'Cờ thi đua', 2],
    ['Cờ thi đua – Lần thứ hai', 'Cờ thi đua', 2],
    ['Cờ thi đua; vòng thứ ba', 'Cờ thi đua', 3],
    ['Cờ thi đua: vòng 3 )', 'Cờ thi đua', 3],
    ['Vòng 2', null, 2],
    ['Lần đầu tặng cờ', 'Lần đầu tặng cờ', 1],
    ['Vòng 2 của năm', 'Vòng 2 của năm', 1],
    [null, null, 1],
  ])('%j', (typed, award, round) => {
    expect(awardAndRound(typed)).toEqual({ award, round });
  });
});

describe('the sheet Số liệu', () => {
  const figures = (headings: readonly Row[], values: Row, merges: readonly string[] = []): readonly unknown[] =>
    readWorkbook(
      schoolsDown(),
      sheet('Số liệu', [['SỐ LIỆU NĂM 2026'], ...headings, [1, 'Trường M', ...values], [2, 'Trường N', ...values]], { merges }),
    )
      .indicators.filter(({ unitName }) => unitName === 'Trường M')
      .map(({ name, total, parts }) => [name, shown(total), ...parts.map((one) => [one.name, shown(one.number), one.isSubset])]);

  it('under a heading of one level each column is a quantity, and «Trong đó» and «Tỷ lệ» belong to the one before', () => {
    expect(figures([['TT', 'Đơn vị', 'Học viên', 'Trong đó: nữ', 'Tỷ lệ (%)', 'Giảng viên']], [990, 646, 65, 40])).toEqual([
      ['Học viên', '990', ['Trong đó: nữ', '646', true], ['Tỷ lệ (%)', '65', false]],
      ['Giảng viên', '40'],
    ]);
  });

  it('a subset before any quantity is one of its own', () => {
    expect(figures([['TT', 'Đơn vị', 'Trong đó: nữ', 'Học viên']], [646, 990])).toEqual([
      ['Trong đó: nữ', '646'],
      ['Học viên', '990'],
    ]);
  });

  it('under two levels the total may stand anywhere, and a quantity without one is left out', () => {
    const merges = ['A2:A3', 'B2:B3', 'C2:E2', 'F2:G2', 'H2:I2'];
    expect(
      figures(
        [
          ['TT', 'Đơn vị', 'Học viên', null, null, 'Giảng viên', null, 'Đề tài', null],
          [null, null, 'Nam', 'Nữ', 'Tổng số', 'Tổng cộng', 'Trong đó: thạc sĩ', 'Cấp tỉnh', 'Cấp trường'],
        ],
        [344, 646, 990, 40, 31, 2, 3],
        merges,
      ),
    ).toEqual([
      ['Học viên', '990', ['Nam', '344', false], ['Nữ', '646', false]],
      ['Giảng viên', '40', ['Trong đó: thạc sĩ', '31', true]],
    ]);
  });

  it('a row without a name says nothing of anybody', () => {
    const { indicators } = readWorkbook(
      schoolsDown(),
      sheet('Số liệu', [
        ['TT', 'Đơn vị', 'Học viên', 'Giảng viên'],
        [1, 'Trường M', 990, 40],
        [2, null, 12, 3],
        [3, 'Trường N', 812, 38],
      ]),
    );
    expect(indicators.map(({ unitName }) => unitName)).toEqual(['Trường M', 'Trường M', 'Trường N', 'Trường N']);
  });
});

describe('the list Đơn vị', () => {
  const listed = (...rows: readonly Row[]): Reading =>
    readWorkbook(
      schoolsDown(),
      sheet('Đơn vị', [['TT', 'Đơn vị', 'Vai trò', 'Danh hiệu đăng ký', 'Điều kiện loại', 'Căn cứ'], ...rows]),
    );
  const M = (...cells: Row): Reading['units'][number] | undefined => listed([1, 'Trường M', ...cells], [2, 'Trường N']).units[0];

  it.each([
    ['Cụm trưởng', 'leader'],
    ['Khối trưởng', 'leader'],
    ['Đơn vị trưởng Cụm', 'leader'],
    ['Leader', 'leader'],
    ['Cụm phó', 'deputy'],
    ['Khối phó thi đua', 'deputy'],
    ['Deputy', 'deputy'],
    ['Thành viên', 'member'],
    ['Member', 'member'],
    ['Khách mời', null],
    ['Our leader', null],
    [null, null],
  ])('%j: %s', (words, role) => {
    expect(M(words)?.role).toBe(role);
  });

  it.each([
    ['Cờ thi đua', ['Cờ thi đua']],
    ['Cờ thi đua; Bằng khen', ['Cờ thi đua', 'Bằng khen']],
    ['Cờ thi đua\n Bằng khen ;', ['Cờ thi đua', 'Bằng khen']],
    ['...', []],
    [null, []],
  ])('registered %j', (words, titles) => {
    expect(M(null, words)?.registered).toEqual(titles);
  });

  it.each([
    [['Có cá nhân bị kỷ luật', 'QĐ số 05'], { reason: 'Có cá nhân bị kỷ luật', legalBasis: 'QĐ số 05' }],
    [['Có cá nhân bị kỷ luật', null], { reason: 'Có cá nhân bị kỷ luật', legalBasis: null }],
    [['x', 'QĐ số 05'], { reason: null, legalBasis: 'QĐ số 05' }],
    [[null, 'QĐ số 05'], { reason: null, legalBasis: 'QĐ số 05' }],
    [['Không', null], null],
    [['không có', null], null],
    [['Không vi phạm', null], null],
    [[0, null], null],
    [[null, null], null],
  ] as readonly (readonly [Row, object | null])[])('barred by %j', (cells, bar) => {
    const found = M(null, null, ...cells)?.disqualification ?? null;
    expect(found === null ? null : { reason: found.reason, legalBasis: found.legalBasis }).toEqual(bar);
  });

  it('names every school that is expected, and no placeholder', () => {
    expect(listed([1, 'Trường M'], [2, '...'], [3, 'Trường X']).expectedUnits?.map(({ text }) => text)).toEqual([
      'Trường M',
      'Trường X',
    ]);
  });
});

describe('a mark on a row of kind Điều kiện', () => {
  const of = (typed: string, text = 'Có cá nhân bị kỷ luật'): boolean | null => barTick({ kind: 'text', text: typed }, text);
  it.each(['x', 'X', 'v', '✓', '✔', '☑', 'TRUE', 'Vi phạm', 'Có vi phạm', 'bị loại', 'Loại', 'Không xét', 'Có', 'Có.', 'x ;'])(
    '«%s» bars',
    (typed) => {
      expect(of(typed)).toBe(true);
    },
  );
  it.each(['Không', 'không có', 'Không vi phạm', 'Không phát sinh', 'Chưa', 'chưa có', 'FALSE', '-', '–', '//', '', ' '])(
    '«%s» does not',
    (typed) => {
      expect(of(typed)).toBe(false);
    },
  );
  it.each(['?', 'có thể', 'đang xét', 'xx', 'không rõ'])('«%s» cannot be told', (typed) => {
    expect(of(typed)).toBeNull();
  });
  it('«Có» and «Không» beside what must not be may mean either', () => {
    expect(of('Có', 'V. Không có cá nhân bị kỷ luật')).toBeNull();
    expect(of('Không', '2.1. Không có đơn thư')).toBeNull();
    expect(of('x', 'Không có cá nhân bị kỷ luật')).toBe(true);
    expect(of('Không vi phạm', 'Không có cá nhân bị kỷ luật')).toBe(false);
    expect(of('Có', 'Không xét: có cá nhân bị kỷ luật')).toBe(true);
    expect(of('Có', 'Đơn vị không có mặt')).toBe(true);
  });
  it('a number above 0 bars, a blank does not, an error cannot be told', () => {
    expect(barTick({ kind: 'number', value: 1 }, 'Bị kỷ luật')).toBe(true);
    expect(barTick({ kind: 'number', value: 0 }, 'Bị kỷ luật')).toBe(false);
    expect(barTick({ kind: 'boolean', value: true }, 'Bị kỷ luật')).toBe(true);
    expect(barTick({ kind: 'boolean', value: false }, 'Bị kỷ luật')).toBe(false);
    expect(barTick({ kind: 'blank' }, 'Bị kỷ luật')).toBe(false);
    expect(barTick({ kind: 'error', error: '#N/A' }, 'Bị kỷ luật')).toBeNull();
  });
  it.each([
    ['x', true],
    ['Có', true],
    ['không có.', true],
    ['Có vi phạm', true],
    ['Không vi phạm', true],
    ['Vi phạm', false],
    ['Có cá nhân bị kỷ luật', false],
    ['', false],
  ])('«%s» is a mark rather than words: %s', (words, is) => {
    expect(isMark(words)).toBe(is);
  });
  it.each([
    ['Có cá nhân bị kỷ luật', true],
    ['Vi phạm quy chế', true],
    ['Không xét thi đua', true],
    ['Bị loại', true],
    ['Trường hợp loại trừ', true],
    ['Điều kiện', true],
    ['Điểm liệt', true],
    ['Gửi báo cáo đúng hạn', false],
  ])('«%s» says what bars: %s', (words, is) => {
    expect(saysBar(words)).toBe(is);
  });
});

describe('the year a title names', () => {
  it.each([
    ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026', 2026],
    ['Phiếu tự chấm năm: 2026', 2026],
    ['Kết quả thi đua 6 tháng đầu năm 2026', 2026],
    ['Tổng hợp điểm năm 2026 (Kèm theo Quy chế năm 2024)', 2026],
    ['Tự chấm năm 2026 [Ban hành theo Quyết định năm 2024]', 2026],
    ['II. Kết quả năm 2026', 2026],
    ['2) Kết quả năm 2026', 2026],
    ['EMULATION SCORES, FIRST HALF OF 2026', 2026],
    ['EMULATION SCORES, 2026', 2026],
    ['CỤM THI ĐUA SỐ 2 NĂM 1999', 1999],
    ['BẢNG CHẤM ĐIỂM NĂM HỌC 2025-2026', null],
    ['Bảng chấm điểm năm 2025-2026', null],
    ['Bảng chấm điểm năm 2025/26', null],
    ['Bảng chấm điểm năm 2025, so với 2024', null],
    ['Kèm theo Quy chế năm 2024', null],
    ['(Ban hành kèm theo Quyết định năm 2024)', null],
    ['Căn cứ Quy chế năm 2024', null],
    ['Hà Nội, ngày 5 tháng 12 năm 2026', null],
    ['Bảng lập ngày 5/12 năm 2026', null],
    ['Báo cáo năm 2026', null],
    ['Bảng chấm điểm', null],
    ['Bảng chấm điểm năm 20266', null],
  ])('«%s»: %s', (title, year) => {
    expect(titleYear(title)).toBe(year);
  });

  it.each([
    ['M, ngày 5 tháng 12 năm 2026', 2026],
    ['năm 2025-2026', null],
    ['năm 2025 – 2026', null],
    ['Thăm năm 2026', 2026],
    ['xnăm 2026', null],
    ['2026', null],
    ['năm 2126', null],
  ])('any text, be it a date: «%s»: %s', (title, year) => {
    expect(yearIn(title)).toBe(year);
  });
});

describe('titles of cluster and period', () => {
  const titled = (title: string): Reading['cluster'] => {
    const form = criteriaDownSheet();
    return readWorkbook({
      ...form,
      rows: new Map([...form.rows, ...sheet('x', [[title]]).rows].sort(([one], [other]) => one - other)),
    }).cluster;
  };
  it.each([
    ['CHẤM ĐIỂM CỤM THI ĐUA SỐ 3 NĂM 2026', 'CỤM THI ĐUA SỐ 3'],
    ['Bảng điểm Cụm thi đua các trường chính trị, năm 2026', 'Cụm thi đua các trường chính trị'],
    ['Bảng điểm Cụm số 5 (dự thảo)', 'Cụm số 5'],
    ['Bảng điểm Cụm thi đua   miền núi 6 tháng đầu năm 2026', 'Cụm thi đua miền núi'],
    ['Bảng điểm Cụm thi đua miền núi lần 2', 'Cụm thi đua miền núi'],
    ['Bảng điểm Cụm thi đua - năm 2026', 'Cụm thi đua'],
    ['Bảng điểm của cụm', null],
    ['Cụm từ cần đọc', null],
  ])('«%s»: %s', (title, name) => {
    expect(titled(title).name).toBe(name);
  });
  it.each([
    ['Bảng điểm năm 2026', 'year'],
    ['Bảng điểm 6 tháng đầu năm 2026', 'half'],
    ['Bảng điểm 06 tháng cuối năm 2026', 'half'],
    ['Bảng điểm sáu tháng năm 2026', 'half'],
    ['Bảng điểm giữa năm 2026', 'half'],
    ['Bảng điểm sơ kết 2026', 'half'],
    ['EMULATION SCORES, FIRST HALF OF 2026', 'half'],
    ['Bảng điểm 16 tháng năm 2026', null],
    ['Bảng điểm quý I năm 2026', null],
    ['Bảng điểm đợt 1 năm 2026', null],
    ['Bảng điểm học kỳ I năm 2026', null],
    ['Bảng điểm', null],
  ])('«%s»: %s', (title, period) => {
    expect(titled(title).period).toBe(period);
  });
});

describe('the template a sheet is made from', () => {
  const version = (...above: readonly Row[]): readonly unknown[] => {
    const form = criteriaDownSheet();
    const rows = [...sheet('x', above).rows];
    const moved = new Map([...form.rows].map(([row, cells]) => [row + 10, cells]));
    const merges = form.merges.map((one) => ({ ...one, top: one.top + 10, bottom: one.bottom + 10 }));
    const { templates = [] } = readWorkbook({ ...form, merges, rows: new Map([...rows, ...moved]) });
    return templates.map((one) => [
      one.version === null ? null : `${one.version.text} ${refText(one.version.at)}`,
      ...one.years.map(({ year, at }) => `${String(year)} ${refText(at)}`),
    ]);
  };
  it.each([
    [['Phiên bản mẫu', '2026.1'], "2026.1 'Chấm điểm'!B1"],
    [['Phiên bản mẫu:', null, '2026.1'], "2026.1 'Chấm điểm'!C1"],
    [['Phiên bản: 2026.1'], "2026.1 'Chấm điểm'!A1"],
    [['phiên bản biểu mẫu : 2026.1 '], "2026.1 'Chấm điểm'!A1"],
    [['Phiên bản mẫu', 3], "3 'Chấm điểm'!B1"],
    [['Phiên bản mẫu'], null],
    [['Phiên bản mới của mẫu', '2026.1'], null],
    [['Các phiên bản mẫu', '2026.1'], null],
  ] as readonly (readonly [Row, string | null])[])('%j', (row, said) => {
    expect(version(row)).toEqual([[said, "2026 'Chấm điểm'!A11"]]);
  });
  it('keeps every year that titles name, each once, the first first', () => {
    expect(version(['Bảng điểm năm 2025'], ['Bảng điểm năm 2025'], ['Kết quả năm 2024'])).toEqual([
      [null, "2025 'Chấm điểm'!A1", "2024 'Chấm điểm'!A3", "2026 'Chấm điểm'!A11"],
    ]);
  });
});

describe('the summary beside the sheets of the schools', () => {
  const claims = (headings: Row, ...rows: readonly Row[]): readonly string[] => {
    const book = sheetPerSchool();
    const own: Sheet = sheet('Tổng hợp', [['TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM'], [], headings, ...rows]);
    const reading = readWorkbook(...book.sheets.slice(0, 3), own);
    return reading.claims.flatMap(({ what, unit, criterion, number, stage }) =>
      number.at.sheet === 'Tổng hợp'
        ? [
            `${refText(number.at).replace("'Tổng hợp'!", '')} ${what}${stage === null ? '' : ` ${stage}`} ${unit ?? ''} ${criterion ?? ''} ${
              number.reading.value === null ? number.reading.status : exactText(number.reading.value)
            }`.replace(/ +/g, ' '),
          ]
        : [],
    );
  };
  it('states totals and places of the schools it names; a blank states nothing', () => {
    expect(
      claims(['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'], [1, 'Tr.M', 93.5, 1], [2, 'Tr.X', 80, 2], [3, 'Tr.P', null, 3]),
    ).toEqual(['C4 total u1 93.5', 'D4 place u1 1', 'D6 place u3 3']);
  });
  it('speaks of a group by its number or its words', () => {
    expect(
      claims(
        ['TT', 'Đơn vị', 'I', 'Điểm mục II', 'Nhóm III', 'Tổng điểm', 'Xếp hạng'],
        [1, 'Tr.M', 57.5, 36, 5, 93.5, 1],
        [2, 'Tr.N', 56.5, 33.5, 5, 90, 2],
      ).filter((one) => one.includes('u1')),
    ).toEqual(['C4 groupTotal u1 c1 57.5', 'D4 groupTotal u1 c5 36', 'F4 total u1 93.5', 'G4 place u1 1']);
  });
});

it('votes of a school nobody scores keep its name, and a row without votes is none', () => {
  const own = ballotSheet();
  const { ballots } = readWorkbook(schoolsDown(), {
    ...own,
    rows: new Map([
      ...own.rows,
      ...sheet('x', [...Array.from({ length: 9 }, () => []), [3, 'Trường X', 'Cờ', 5, 7, 0], [4, 'Trường P', 'Cờ']]).rows,
    ]),
  });
  expect(ballots?.votes.map(({ unit, unitName, votesFor }) => [unit, unitName, shown(votesFor)])).toEqual([
    ['u1', 'Trường M', '11'],
    ['u2', 'Trường N', '7'],
    [null, 'Trường X', '5'],
  ]);
});
