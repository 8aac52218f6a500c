import { recognise } from '../../../src/core/recognise/recognise';
import {
  ballotSheet,
  criteriaDownPairsSheet,
  criteriaDownSheet,
  criteriaListSheet,
  indicatorSheet,
  penaltySheet,
  policySheet,
  reviewedSheet,
  schoolsDown,
  selfScoreSheet,
  sheetPerSchool,
  targetSheet,
  unitListSheet,
} from '../../builders/scoringWorkbooks';
import { sheet, workbook } from '../../builders/workbook';
import { codesOf, layoutOf, rolesOf, sheetOf } from './rolesOf';

describe('recognise, one school on one sheet', () => {
  it('takes a single score column as self-assessed and reads the school from its label', () => {
    const seen = recognise(workbook(selfScoreSheet()));
    expect(layoutOf(seen)).toBe('unitSheet');
    expect(rolesOf(seen)).toBe('A number, B criterion, C maximum, D self');
    expect(sheetOf(seen)).toMatchObject({
      header: { from: 3, to: 3 },
      data: { from: 4, to: 11 },
      unitName: 'Trường M',
      tableKind: 'points',
    });
    expect(sheetOf(seen).specialRows).toEqual(new Map([[11, 'total']]));
  });

  it('takes columns under a heading of two levels in the order of the review', () => {
    const seen = recognise(workbook(reviewedSheet()));
    expect(rolesOf(seen)).toBe(
      'A number, B criterion, C maximum, D self, E evidence, F explanation, G review1, H review2, I agreed, J reason',
    );
    expect(sheetOf(seen)).toMatchObject({ header: { from: 3, to: 4 }, data: { from: 5, to: 12 } });
  });

  it('tells the criterion headed Chỉ tiêu from targets, and a plain Điểm from what was earned', () => {
    const seen = recognise(workbook(targetSheet()));
    expect(rolesOf(seen)).toBe('A number, B criterion, C unitOfMeasure, D maximum, E target, F result, G self');
  });

  it('takes a table of violations as deductions', () => {
    const seen = recognise(workbook(penaltySheet()));
    expect(rolesOf(seen)).toBe('A number, B criterion, C maximum, D penalty');
    expect(sheetOf(seen)).toMatchObject({ tableKind: 'penalty', unitName: 'Trường M' });
  });

  it('reads a table of deductions beside the scores as the same school', () => {
    const seen = recognise(workbook(selfScoreSheet(), penaltySheet()));
    expect(layoutOf(seen)).toBe('unitSheet');
    expect(seen.sheets.map(({ unitName, tableKind }) => `${unitName ?? ''} ${tableKind}`)).toEqual([
      'Trường M points',
      'Trường M penalty',
    ]);
  });

  it('recognises a template without rows and says that it holds no data', () => {
    const seen = recognise(workbook(sheet('Mẫu', [['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm']])));
    expect(layoutOf(seen)).toBe('unitSheet');
    expect(sheetOf(seen).data).toBeNull();
    expect(codesOf(seen)).toContain('noData');
  });

  it('recognises criteria without scores and says that none is entered', () => {
    const seen = recognise(
      workbook(
        sheet('Phiếu', [
          ['Đơn vị: Trường M'],
          ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
          ['1', 'Tổ chức hội nghị tổng kết của cụm', 10],
          ['2', 'Gửi báo cáo chuyên đề đúng hạn', 5],
        ]),
      ),
    );
    expect(layoutOf(seen)).toBe('unitSheet');
    expect(codesOf(seen)).toContain('noScoresYet');
    expect(codesOf(recognise(workbook(selfScoreSheet())))).not.toContain('noScoresYet');
  });
});

describe('recognise, one sheet per school', () => {
  it('joins sheets of one kind, names schools by their sheets, and only compares the summary', () => {
    const seen = recognise(sheetPerSchool());
    expect(layoutOf(seen)).toBe('unitSheets');
    expect(seen.sheets.map(({ name, role, unitName }) => [name, role, unitName])).toEqual([
      ['1 Tr.M', 'scores', 'Tr.M'],
      ['2 Tr.N', 'scores', 'Tr.N'],
      ['3 Tr.P', 'scores', 'Tr.P'],
      ['Tổng hợp', 'summary', null],
    ]);
    expect(rolesOf(seen, 'Tổng hợp')).toBe('A number, B unit, C total, D place');
  });

  it('reads a hidden score sheet and says so', () => {
    const seen = recognise(workbook(selfScoreSheet('Tr.M', null), selfScoreSheet('Tr.N', null, undefined, { hidden: true })));
    expect(layoutOf(seen)).toBe('unitSheets');
    expect(sheetOf(seen, 'Tr.N').role).toBe('scores');
    expect(seen.clues.filter(({ code }) => code === 'hiddenSheet').map((clue) => clue.sheet)).toEqual(['Tr.N']);
  });

  it('never reads a sheet of its own as input', () => {
    const ours = selfScoreSheet('Tổng hợp (2)', null, undefined, { mark: 'summary' });
    const seen = recognise(workbook(selfScoreSheet('Tr.M', null), ours));
    expect(layoutOf(seen)).toBe('unitSheet');
    expect(sheetOf(seen, 'Tổng hợp (2)').role).toBe('ignored');
    expect(codesOf(seen)).toContain('ourSheet');
  });
});

describe('recognise, schools as rows', () => {
  it('takes a merged heading of three levels as the tree of criteria', () => {
    const seen = recognise(workbook(schoolsDown()));
    expect(layoutOf(seen)).toBe('unitsDown');
    expect(rolesOf(seen)).toBe('A number, B unit, C score, D score, E score, F score, G score, H total, I place');
    expect(sheetOf(seen)).toMatchObject({
      header: { from: 3, to: 5 },
      data: { from: 6, to: 9 },
      stage: 'agreed',
      maximumRow: null,
    });
    expect(sheetOf(seen).columns.map(({ heading }) => heading)).toContain('A. CHUYÊN MÔN: 60 điểm / I. Đào tạo / TC2 (15đ)');
  });

  it.each([
    ['labelled', 'Điểm tối đa'],
    ['without a label', null],
  ])('keeps maxima under the data, after a blank row, apart from the schools: %s', (_, label) => {
    const seen = recognise(workbook(schoolsDown([[], [null, label, 25, 15, 20, 25, 15]])));
    expect(layoutOf(seen)).toBe('unitsDown');
    expect(sheetOf(seen).maximumRow).toBe(11);
    expect(sheetOf(seen).specialRows.get(11)).toBe('maximum');
  });

  it('leaves averages, signatures and names under them out', () => {
    const seen = recognise(
      workbook(
        schoolsDown([
          [null, 'Trung bình', 22.5, 14, 17.4, 21, 12.4],
          [],
          [null, null, null, null, null, 'Ngày 5 tháng 12 năm 2026'],
          [null, 'NGƯỜI LẬP BIỂU', null, null, null, 'TRƯỞNG CỤM'],
          [null, 'Nguyễn Văn M'],
        ]),
      ),
    );
    expect(sheetOf(seen).data).toEqual({ from: 6, to: 10 });
    expect(sheetOf(seen).specialRows).toEqual(new Map([[10, 'statistics']]));
  });

  it('takes a table whose title says tự chấm as self-assessed', () => {
    const self = sheet('Cụm', [
      ['BẢNG TỔNG HỢP ĐIỂM TỰ CHẤM'],
      ['TT', 'Đơn vị', 'Đào tạo (60đ)', 'Khoa học (40đ)', 'Tổng điểm'],
      [1, 'Trường M', 55, 31, 86],
      [2, 'Trường N', 52, 35, 87],
    ]);
    expect(sheetOf(recognise(workbook(self))).stage).toBe('self');
  });

  it('reads the stage of each row where a column tells it', () => {
    const seen = recognise(
      workbook(
        sheet('Cụm', [
          ['TT', 'Đơn vị', 'Bước chấm', 'Đào tạo (60đ)', 'Khoa học (40đ)', 'Tổng điểm'],
          [1, 'Trường M', 'Tự chấm', 55, 31, 86],
          [null, null, 'Thẩm định', 54, 30, 84],
          [2, 'Trường N', 'Tự chấm', 52, 35, 87],
          [null, null, 'Thẩm định', 52, 33, 85],
        ]),
      ),
    );
    expect(layoutOf(seen)).toBe('unitsDown');
    expect(sheetOf(seen).stage).toBeNull();
    expect([...sheetOf(seen).rowStages]).toEqual([
      [2, 'self'],
      [3, 'review1'],
      [4, 'self'],
      [5, 'review1'],
    ]);
  });

  it('asks when a school has several rows and nothing tells their stages', () => {
    const seen = recognise(
      workbook(
        sheet('Cụm', [
          ['TT', 'Đơn vị', 'Đào tạo (60đ)', 'Khoa học (40đ)', 'Tổng điểm'],
          [1, 'Trường M', 55, 31, 86],
          [null, null, 54, 30, 84],
          [2, 'Trường N', 52, 35, 87],
          [null, null, 52, 33, 85],
        ]),
      ),
    );
    expect(seen.kind).toBe('ambiguous');
    expect(codesOf(seen)).toContain('severalRowsPerUnit');
  });

  it('keeps sums of groups, bonus, deduction and the final total apart', () => {
    const seen = recognise(
      workbook(
        sheet('Cụm', [
          [
            'TT',
            'Đơn vị',
            'I. Đào tạo',
            null,
            null,
            'II. Khoa học',
            null,
            'Cộng II',
            'Điểm thưởng',
            'Điểm trừ',
            'Tổng điểm',
            'Xếp hạng',
            'Xếp loại',
          ],
          [null, null, 'TC1', 'TC2', 'Cộng', 'TC1', 'TC2'],
          [1, 'Trường M', 20, 10, 30, 15, 5, 20, 2, 1, 51, 1, 'Tốt'],
          [2, 'Trường N', 18, 11, 29, 12, 6, 18, 0, 0, 47, 2, 'Khá'],
        ]),
      ),
    );
    expect(rolesOf(seen)).toBe(
      'A number, B unit, C score, D score, E groupTotal, F score, G score, H groupTotal, I bonus, J penalty, K total, L place, M grade',
    );
  });
});

describe('recognise, headings of schools as rows that are easily mistaken', () => {
  const cluster = (...rows: Parameters<typeof sheet>[1]): ReturnType<typeof recognise> =>
    recognise(workbook(sheet('Cụm', [['BẢNG CHẤM ĐIỂM'], ...rows])));

  it('takes a criterion that speaks of grades, rates and plans for a criterion', () => {
    const seen = cluster(
      ['TT', 'Đơn vị', 'Xếp loại chi bộ (5đ)', 'Tỷ lệ học viên khá giỏi (10đ)', 'Kế hoạch năm (25đ)', 'Tổng điểm', 'Xếp loại'],
      [1, 'Trường M', 5, 9, 24, 38, 'Tốt'],
      [2, 'Trường N', 4, 8, 23, 35, 'Khá'],
    );
    expect(rolesOf(seen)).toBe('A number, B unit, C score, D score, E score, F total, G grade');
  });

  it('reads a total written over two unmerged rows', () => {
    const seen = cluster(
      ['TT', 'Đơn vị', 'I. Đào tạo: 60 điểm', null, 'Tổng'],
      [null, null, 'TC1', 'TC2', 'điểm'],
      [1, 'Trường M', 30, 25, 55],
      [2, 'Trường N', 29, 24, 53],
    );
    expect(rolesOf(seen)).toBe('A number, B unit, C score, D score, E total');
  });

  it('keeps the sum of maxima in the heading apart from criteria', () => {
    const seen = recognise(
      workbook(
        sheet(
          'Cụm',
          [
            ['BẢNG ĐIỂM'],
            ['TT', 'Đơn vị', 'Đào tạo', 'NCKH', 'Tổng điểm'],
            [null, null, 60, 40, 100],
            [1, 'Trường M', 55, 30, 85],
            [2, 'Trường N', 50, 35, 85],
          ],
          {
            merges: ['A2:A3', 'B2:B3'],
          },
        ),
      ),
    );
    expect(rolesOf(seen)).toBe('A number, B unit, C score, D score, E total');
    expect(sheetOf(seen).maximumRow).toBe(3);
  });

  it('keeps the maxima when a score is above one of them', () => {
    const seen = cluster(
      ['TT', 'Đơn vị', 'Đào tạo', 'NCKH', 'Tổng điểm'],
      [null, 'Điểm tối đa', 60, 40, 100],
      [1, 'Trường M', 65, 30, 95],
      [2, 'Trường N', 50, 35, 85],
    );
    expect(sheetOf(seen).maximumRow).toBe(3);
  });

  it('splits criteria into stages by the last level, and leaves the sums of stages out', () => {
    const seen = recognise(
      workbook(
        sheet(
          'Cụm',
          [
            ['BẢNG CHẤM ĐIỂM'],
            ['TT', 'Đơn vị', 'TC1 (60đ)', null, 'TC2 (40đ)', null, 'Tổng điểm', null],
            [null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
            [1, 'Trường M', 30, 25, 35, 30, 65, 55],
            [2, 'Trường N', 30, 24, 35, 30, 65, 54],
          ],
          { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2'] },
        ),
      ),
    );
    expect(rolesOf(seen)).toBe('A number, B unit, C self, D review1, E self, F review1, G ignored, H ignored');
  });
});

describe('recognise, criteria as rows and schools as columns', () => {
  it('names the schools by the heading cells and takes plain numbers as agreed', () => {
    const seen = recognise(workbook(criteriaDownSheet()));
    expect(layoutOf(seen)).toBe('criteriaDown');
    expect(rolesOf(seen)).toBe('A number, B criterion, C maximum, D agreed Trường M, E agreed Trường N, F agreed Trường P');
    expect(sheetOf(seen).columns[3]?.unitAt).toEqual({ sheet: 'Chấm điểm', row: 4, column: 4 });
    expect([...sheetOf(seen).specialRows]).toEqual([
      [12, 'total'],
      [13, 'place'],
    ]);
  });

  it('takes a pair of columns per school as self-assessed and reviewed', () => {
    const seen = recognise(workbook(criteriaDownPairsSheet()));
    expect(rolesOf(seen)).toBe(
      'A number, B criterion, C maximum, D self Trường M, E review1 Trường M, F self Trường N, G review1 Trường N',
    );
  });

  it('takes names that do not begin with Trường when their numbers obey the maximum', () => {
    const seen = recognise(
      workbook(
        sheet('Chấm', [
          ['BẢNG CHẤM ĐIỂM THI ĐUA'],
          ['TT', 'Tiêu chí', 'Điểm tối đa', 'Đồng M', 'Thượng N', 'Hạ P'],
          ['1', 'Hoàn thành kế hoạch công tác năm', 25, 24, 25, 22.5],
          ['2', 'Gửi báo cáo đúng hạn', 15, 15, 14, 12],
          ['3', 'Tham gia hoạt động của cụm', 10, 10, 10, 9],
          ['4', 'Viết bài cho bản tin của cụm', 5, 5, 3, 4],
        ]),
      ),
    );
    expect(layoutOf(seen)).toBe('criteriaDown');
  });
});

describe('recognise, the sheets beside the scores', () => {
  it('gives each its part by headings and name', () => {
    const seen = recognise(
      workbook(
        criteriaDownSheet(),
        criteriaListSheet(),
        unitListSheet(),
        ballotSheet(),
        policySheet(),
        indicatorSheet(),
        sheet('Trống', []),
      ),
    );
    expect(layoutOf(seen)).toBe('criteriaDown');
    expect(seen.sheets.map(({ name, role }) => [name, role])).toEqual([
      ['Chấm điểm', 'scores'],
      ['Bộ tiêu chí', 'criteria'],
      ['Đơn vị', 'units'],
      ['Bỏ phiếu', 'ballots'],
      ['Cấu hình', 'policy'],
      ['Số liệu', 'indicators'],
      ['Trống', 'ignored'],
    ]);
    expect(rolesOf(seen, 'Bộ tiêu chí')).toBe('A number, B criterion, C maximum, D method, E kind, F unitOfMeasure, G evidence');
    expect(rolesOf(seen, 'Đơn vị')).toBe('A number, B unit, C role, D registered, E disqualified, F basis');
    expect(rolesOf(seen, 'Bỏ phiếu')).toBe('A number, B unit, C award, D votesFor, E votesAgainst, F votesInvalid');
    expect(sheetOf(seen, 'Bỏ phiếu').header).toEqual({ from: 7, to: 7 });
    expect(rolesOf(seen, 'Số liệu')).toBe('A number, B unit, C indicator, D indicator, E indicator, F indicator, G indicator');
  });

  it('takes every row with a kind or a sentence for a criterion, whatever words its cells hold', () => {
    const list = sheet('Bộ tiêu chí', [
      ['TT', 'Nội dung', 'Điểm chuẩn', 'Cách chấm điểm', 'Loại', 'Đơn vị tính'],
      ['I', 'Lãnh đạo, chỉ đạo thực hiện nhiệm vụ', 10],
      ['1', 'Ban hành kế hoạch công tác năm', 10, 'Có: 10 điểm; không: 0 điểm', 'Điểm'],
      ['K1', 'Số liệu báo cáo sai lệch khi thẩm định', null, 'Mỗi nội dung sai lệch trừ 0,5 điểm', 'Điểm trừ', 'nội dung'],
      ['K2', 'Vắng hội nghị của cụm không có lý do', null, 'Mỗi lần vắng trừ 0,5 điểm', 'Điểm trừ', 'lần'],
    ]);
    const seen = recognise(workbook(criteriaDownSheet(), list));
    expect(sheetOf(seen, 'Bộ tiêu chí')).toMatchObject({ data: { from: 2, to: 5 }, specialRows: new Map() });
  });

  it('is not read when only they are there', () => {
    const seen = recognise(workbook(criteriaListSheet(), unitListSheet()));
    expect(seen.kind).toBe('unknown');
    expect(codesOf(seen)).toContain('noScoreColumn');
  });
});

describe('points that follow from results', () => {
  const columns = ['TT', 'Nội dung', 'ĐVT', 'Điểm tối đa', 'Kết quả', 'Cách chấm điểm'] as const;
  const book = (result: number | null) =>
    workbook(
      sheet('Phiếu', [
        ['Đơn vị: Trường M'],
        columns,
        [1, 'Bài báo đăng trên tạp chí khoa học', 'bài', 10, result, 'Mỗi bài được 2 điểm, tối đa 10 điểm'],
      ]),
    );

  it("maxima, sentences and results are a school's sheet even without a column of scores", () => {
    expect(layoutOf(recognise(book(3)))).toBe('unitSheet');
  });

  it('without a result it is a list of criteria', () => {
    expect(recognise(book(null)).sheets.map(({ role }) => role)).toEqual(['criteria']);
  });
});
