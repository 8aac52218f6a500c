/** Small scoring workbooks of every layout, with invented schools and texts. Figures are samples (số liệu mẫu). */
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput, type SheetExtra } from './workbook';

export type Rows = readonly (readonly CellInput[])[];

/** Five criteria in two groups, 100 points. */
const CRITERIA = [
  { number: 'I', text: 'Công tác đào tạo, bồi dưỡng', maximum: 60 },
  { number: '1', text: 'Hoàn thành kế hoạch mở lớp đào tạo, bồi dưỡng trong năm', maximum: 25 },
  { number: '2', text: 'Gửi báo cáo kết quả đào tạo đúng thời hạn quy định', maximum: 15 },
  { number: '3', text: 'Tổ chức thao giảng, dự giờ thường xuyên', maximum: 20 },
  { number: 'II', text: 'Nghiên cứu khoa học, tổng kết thực tiễn', maximum: 40 },
  { number: '1', text: 'Nghiệm thu đề tài khoa học cấp tỉnh, cấp trường', maximum: 25 },
  { number: '2', text: 'Xuất bản nội san, bản tin, kỷ yếu khoa học', maximum: 15 },
] as const;

/** The points of the five leaves, in order. */
export type Scores = readonly [number, number, number, number, number];

export const SCHOOL_M: Scores = [24.5, 15, 18, 22, 14];
export const SCHOOL_N: Scores = [23, 14, 19.5, 20, 13.5];
export const SCHOOL_P: Scores = [22.5, 15, 17, 24, 12];

function withScores(scores: Scores): readonly (readonly [string, string, number, number | null])[] {
  let next = 0;
  return CRITERIA.map(({ number, text, maximum }) => {
    const isGroup = number === 'I' || number === 'II';
    return [number, text, maximum, isGroup ? null : (scores[next++] ?? null)] as const;
  });
}

function sum(scores: Scores): number {
  return scores.reduce((total, score) => total + score, 0);
}

/** L1: one school, one score column; header in row 3, data in rows 4–11, total in row 11. */
export function selfScoreSheet(
  name = 'Phiếu chấm',
  school: string | null = 'Trường M',
  scores: Scores = SCHOOL_M,
  extra: SheetExtra = {},
): Sheet {
  return sheet(
    name,
    [
      ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026', null, school === null ? null : `Đơn vị: ${school}`],
      [],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ...withScores(scores),
      [null, 'TỔNG CỘNG', 100, { f: 'SUM(D5:D10)', v: sum(scores) }],
    ],
    extra,
  );
}

/** L2: self, explanation, two reviews and agreed, under a two-level header in rows 3–4. */
export function reviewedSheet(name = 'Phiếu chấm', school = 'Trường M', scores: Scores = SCHOOL_M): Sheet {
  return sheet(
    name,
    [
      ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
      [`Đơn vị: ${school}`],
      [
        'TT',
        'Nội dung đánh giá',
        'Điểm chuẩn',
        'Tự chấm',
        null,
        'Giải trình',
        'Thẩm định lần 1',
        'Thẩm định lần 2',
        'Điểm thống nhất',
        'Lý do',
      ],
      [null, null, null, 'Điểm', 'Minh chứng'],
      ...withScores(scores).map(([number, text, maximum, score]): CellInput[] =>
        score === null
          ? [number, text, maximum]
          : [number, text, maximum, score, 'bc1.pdf', 'đủ bốn quý', score - 1, score - 0.5, score - 0.5, 'thiếu một báo cáo'],
      ),
      [null, 'TỔNG CỘNG', 100, sum(scores), null, null, sum(scores) - 5, sum(scores) - 2.5, sum(scores) - 2.5],
    ],
    { merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:F4', 'G3:G4', 'H3:H4', 'I3:I4', 'J3:J4'] },
  );
}

/** L7: target, result and score; header in row 3. */
export function targetSheet(name = 'Phiếu chấm', school = 'Trường M'): Sheet {
  return sheet(name, [
    ['CHẤM ĐIỂM THỰC HIỆN CHỈ TIÊU NĂM 2026'],
    [`Tên trường: ${school}`],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Điểm', 'Kế hoạch', 'Thực hiện', 'Điểm đạt'],
    ['1', 'Số lớp bồi dưỡng đã mở trong năm theo kế hoạch được giao', 'lớp', 10, 12, 14, 10],
    ['2', 'Số lượt giảng viên đi nghiên cứu thực tế ở cơ sở', 'lượt', 5, 'Không giao', null, null],
    ['3', 'Tỷ lệ học viên xếp loại khá trở lên trong các lớp', '%', 15, 80, 75, 14],
    [null, 'TỔNG CỘNG', null, 30, null, null, 24],
  ]);
}

/** L10: a penalty table of its own. */
export function penaltySheet(name = 'Điểm trừ', school = 'Trường M'): Sheet {
  return sheet(name, [
    ['BẢNG ĐIỂM TRỪ NĂM 2026'],
    [`Đơn vị: ${school}`],
    ['#', 'Nội dung vi phạm', 'Điểm trừ tối đa', 'Điểm trừ'],
    [1, 'Gửi báo cáo chậm so với thời hạn quy định của Cụm', 5, 2],
    [2, 'Không tham gia hội nghị do Cụm tổ chức trong năm', 6, 0],
    [3, 'Có đơn thư khiếu nại đúng sự thật, phải xử lý', 10, 0],
  ]);
}

/** L5: one sheet per school, and the user's own summary. */
export function sheetPerSchool(): Workbook {
  return workbook(
    selfScoreSheet('1 Tr.M', null, SCHOOL_M),
    selfScoreSheet('2 Tr.N', null, SCHOOL_N),
    selfScoreSheet('3 Tr.P', null, SCHOOL_P),
    sheet('Tổng hợp', [
      ['TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM'],
      [],
      ['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'],
      [1, 'Tr.M', { f: "'1 Tr.M'!D11", v: sum(SCHOOL_M) }, 1],
      [2, 'Tr.N', { f: "'2 Tr.N'!D11", v: sum(SCHOOL_N) }, 3],
      [3, 'Tr.P', { f: "'3 Tr.P'!D11", v: sum(SCHOOL_P) }, 2],
    ]),
  );
}

/** L3: schools as rows under a three-level merged header (rows 3–5); maxima stand in the header text. */
export function schoolsDown(extraRows: Rows = []): Sheet {
  const schools: readonly (readonly [string, Scores, number])[] = [
    ['Trường M', SCHOOL_M, 1],
    ['Trường N', SCHOOL_N, 3],
    ['Trường P', SCHOOL_P, 2],
    ['Trường Q', [20, 12, 15, 18, 10], 4],
  ];
  return sheet(
    'Tổng hợp chấm điểm',
    [
      ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA CỤM NĂM 2026'],
      [],
      ['TT', 'Tên trường', 'A. CHUYÊN MÔN: 60 điểm', null, null, 'B. NGHIÊN CỨU = 40đ', null, 'Tổng điểm', 'Xếp thứ tự'],
      [null, null, 'I. Đào tạo', null, 'II. Thao giảng', 'I. Khoa học'],
      [null, null, 'TC1 (25đ)', 'TC2 (15đ)', 'TC1 (20đ)', 'TC1 (25đ)', 'TC2 (15đ)'],
      ...schools.map(([name, scores, place], index): CellInput[] => [
        index + 1,
        name,
        ...scores,
        { f: `SUM(C${String(index + 6)}:G${String(index + 6)})`, v: sum(scores) },
        place,
      ]),
      ...extraRows,
    ],
    { merges: ['A3:A5', 'B3:B5', 'C3:E3', 'C4:D4', 'F3:G3', 'F4:G4', 'H3:H5', 'I3:I5'] },
  );
}

/** L12: criteria as rows, one column per school under a shared caption; header in rows 3–4. */
export function criteriaDownSheet(name = 'Chấm điểm'): Sheet {
  const [m, n, p] = [withScores(SCHOOL_M), withScores(SCHOOL_N), withScores(SCHOOL_P)];
  return sheet(
    name,
    [
      ['BẢNG CHẤM ĐIỂM THI ĐUA CỤM NĂM 2026'],
      [],
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Các trường'],
      [null, null, null, 'Trường M', 'Trường N', 'Trường P'],
      ...m.map(([number, text, maximum, score], index): CellInput[] => [
        number,
        text,
        maximum,
        score,
        n[index]?.[3] ?? null,
        p[index]?.[3] ?? null,
      ]),
      [null, 'Tổng cộng', 100, sum(SCHOOL_M), sum(SCHOOL_N), sum(SCHOOL_P)],
      [null, 'Xếp hạng', null, 1, 3, 2],
    ],
    { merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3'] },
  );
}

/** L12 with a pair `Tự chấm | Thẩm định` per school; header in rows 3–4. */
export function criteriaDownPairsSheet(name = 'Chấm điểm'): Sheet {
  const [m, n] = [withScores(SCHOOL_M), withScores(SCHOOL_N)];
  const less = (score: number | null | undefined): number | null => (score === null || score === undefined ? null : score - 0.5);
  return sheet(
    name,
    [
      ['BẢNG CHẤM ĐIỂM THI ĐUA CỤM NĂM 2026'],
      [],
      ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Trường M', null, 'Trường N', null],
      [null, null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      ...m.map(([number, text, maximum, score], index): CellInput[] => {
        const other = n[index]?.[3] ?? null;
        return [number, text, maximum, score, less(score), other, less(other)];
      }),
      [null, 'Tổng cộng', 100, sum(SCHOOL_M), sum(SCHOOL_M) - 2.5, sum(SCHOOL_N), sum(SCHOOL_N) - 2.5],
    ],
    { merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:G3'] },
  );
}

/** `Bộ tiêu chí` with scoring sentences. */
export function criteriaListSheet(): Sheet {
  return sheet('Bộ tiêu chí', [
    ['BỘ TIÊU CHÍ CHẤM ĐIỂM THI ĐUA NĂM 2026'],
    ['TT', 'Nội dung', 'Điểm chuẩn', 'Cách chấm điểm', 'Loại', 'Đơn vị tính', 'Minh chứng'],
    ['I', CRITERIA[0].text, 60, null, null, null, null],
    [
      '1',
      CRITERIA[1].text,
      25,
      'Đạt 100% kế hoạch được điểm tối đa; không đạt tính theo tỷ lệ',
      'Điểm',
      'lớp',
      'Kế hoạch, báo cáo',
    ],
    ['2', CRITERIA[2].text, 15, 'Nhập điểm, tối đa 15 điểm', 'Điểm', null, 'Công văn đến'],
    ['3', CRITERIA[3].text, 20, 'Nhập điểm, tối đa 20 điểm', 'Điểm', null, null],
    ['II', CRITERIA[4].text, 40, null, null, null, null],
    ['1', CRITERIA[5].text, 25, 'Mỗi đề tài được 5 điểm, tối đa 25 điểm', 'Điểm', 'đề tài', 'Quyết định nghiệm thu'],
    ['2', CRITERIA[6].text, 15, 'Nhập điểm, tối đa 15 điểm', 'Điểm', null, null],
  ]);
}

export function unitListSheet(): Sheet {
  return sheet('Đơn vị', [
    ['DANH SÁCH ĐƠN VỊ THÀNH VIÊN'],
    ['TT', 'Đơn vị', 'Vai trò', 'Danh hiệu đăng ký', 'Điều kiện loại', 'Căn cứ'],
    [1, 'Trường M', 'Cụm trưởng', 'Cờ thi đua', null, null],
    [2, 'Trường N', 'Cụm phó', 'Bằng khen', null, null],
    [3, 'Trường P', 'Thành viên', 'Cờ thi đua; Bằng khen', 'Có cá nhân bị kỷ luật cảnh cáo', 'Quyết định số 05-QĐ/TCT'],
  ]);
}

export function ballotSheet(): Sheet {
  return sheet('Bỏ phiếu', [
    ['KẾT QUẢ BỎ PHIẾU'],
    ['Tổng số thành viên', 12],
    ['Có mặt', 11],
    ['Ý kiến bằng văn bản', 1],
    ['Phát ra', 12],
    ['Thu về', 12],
    ['TT', 'Đơn vị', 'Hình thức', 'Đồng ý', 'Không đồng ý', 'Không hợp lệ'],
    [1, 'Trường M', 'Cờ thi đua của Giám đốc Học viện', 11, 1, 0],
    [2, 'Trường N', 'Cờ thi đua của Giám đốc Học viện', 7, 5, 0],
  ]);
}

export function policySheet(): Sheet {
  return sheet('Cấu hình', [
    ['CẤU HÌNH CHẤM ĐIỂM'],
    ['Mục', 'Giá trị', 'Ghi chú'],
    ['Năm', 2026, null],
    ['Tên cụm', 'Cụm thi đua mẫu', null],
    ['Làm tròn', 'Tổng điểm', null],
  ]);
}

export function indicatorSheet(): Sheet {
  return sheet(
    'Số liệu',
    [
      ['SỐ LIỆU NĂM 2026'],
      ['TT', 'Đơn vị', 'Học viên', null, null, 'Giảng viên', null],
      [null, null, 'Tổng số', 'Nam', 'Nữ', 'Tổng số', 'Trong đó: thạc sĩ'],
      [1, 'Trường M', 990, 344, 646, 40, 31],
      [2, 'Trường N', 812, 402, 410, 38, 30],
    ],
    { merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:G2'] },
  );
}

/** Three people score two schools. @param last what the third gives the second school */
export const judgedWorkbook = (last: number): Workbook =>
  workbook(
    sheet(
      'Bảng',
      [
        ['BẢNG ĐIỂM'],
        ['TT', 'Đơn vị', 'Tiêu chí 1 (20 điểm)', null, null],
        [null, null, 'GK1', 'GK2', 'GK3'],
        [1, 'Trường M', 6, 7, 8],
        [2, 'Trường N', 8, 8, last],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:E2'] },
    ),
  );
