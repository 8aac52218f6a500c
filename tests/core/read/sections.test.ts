import { exactText } from '../../../src/core/domain/points';
import { sheet, type CellInput } from '../../builders/workbook';
import { entry, readWorkbook, scores, shown } from './readWorkbook';

const HEADING = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];

function kinds(rows: readonly (readonly CellInput[])[], merges: readonly string[] = []): readonly string[] {
  const reading = readWorkbook(sheet('Phiếu chấm', [['Trường Chính trị tỉnh M'], ...rows], { merges }));
  return reading.criteria.map(({ level, text, kind }) => `${'  '.repeat(level - 1)}${text} ${kind}`);
}

describe('read sections of points, bonuses and deductions', () => {
  it('titles above repeated headings head what follows, numbered through or anew', () => {
    for (const [bonus, penalty] of [
      [3, 4],
      [1, 1],
    ] as const)
      expect(
        kinds([
          ['A. ĐIỂM CHUẨN'],
          HEADING,
          [1, 'Đào tạo', 60, 58],
          [2, 'Khoa học', 40, 39],
          ['B. ĐIỂM THƯỞNG'],
          HEADING,
          [bonus, 'Sáng kiến', 5, 2],
          ['C. ĐIỂM TRỪ'],
          HEADING,
          [penalty, 'Chậm báo cáo', 3, -1],
        ]),
      ).toEqual([
        'Đào tạo points',
        'Khoa học points',
        'ĐIỂM THƯỞNG bonus',
        '  Sáng kiến bonus',
        'ĐIỂM TRỪ penalty',
        '  Chậm báo cáo penalty',
      ]);
  });

  it('so do plain words merged over the row', () => {
    expect(
      kinds(
        [
          HEADING,
          ['Điểm chuẩn'],
          [1, 'Đào tạo', 60, 58],
          ['Điểm thưởng'],
          [2, 'Sáng kiến', 5, 2],
          ['Điểm trừ'],
          [3, 'Chậm báo cáo', 3, -1],
        ],
        ['A3:D3', 'A5:D5', 'A7:D7'],
      ),
    ).toEqual([
      'Điểm chuẩn points',
      '  Đào tạo points',
      'Điểm thưởng bonus',
      '  Sáng kiến bonus',
      'Điểm trừ penalty',
      '  Chậm báo cáo penalty',
    ]);
  });

  it('a note that speaks of deductions heads nothing', () => {
    expect(kinds([HEADING, [1, 'Báo cáo', 60, 58], [null, 'Trừ điểm nếu gửi chậm'], [2, 'Khoa học', 40, 39]])).toEqual([
      'Báo cáo points',
      'Khoa học points',
    ]);
  });

  it('a table of deductions counts up or down, as its numbers do', () => {
    const counts = (first: number, second: number): boolean =>
      readWorkbook(
        sheet('Điểm trừ', [
          ['Trường Chính trị tỉnh M'],
          ['TT', 'Nội dung vi phạm', 'Điểm trừ tối đa', 'Điểm tự chấm'],
          [1, 'Gửi báo cáo chậm', 5, first],
          [2, 'Có đơn thư', 5, second],
        ]),
      ).criteria[0]?.countsDeductions === true;
    expect([counts(2, 0), counts(-2, 0), counts(-2, 1)]).toEqual([true, false, false]);
  });

  it('1a and 1b are parts of 1 where it has no score, or their maxima make up its own; 2a after a scored 2 stands beside it', () => {
    const levels = (rows: readonly (readonly CellInput[])[]): readonly number[] =>
      readWorkbook(sheet('Phiếu chấm', [['Trường Chính trị tỉnh M'], HEADING, ...rows])).criteria.map(({ level }) => level);
    expect(
      levels([
        ['1', 'Đào tạo', 50, null],
        ['1a', 'Mở lớp', 20, 20],
        ['1b', 'Chất lượng', 30, 30],
      ]),
    ).toEqual([1, 2, 2]);
    expect(
      levels([
        ['1', 'Đào tạo', 50, 50],
        ['1a', 'Mở lớp', 20, 20],
        ['1b', 'Chất lượng', 30, 30],
      ]),
    ).toEqual([1, 2, 2]);
    expect(
      levels([
        ['1', 'Đào tạo', 10, 10],
        ['1a', 'Mở lớp', 20, 20],
        ['1b', 'Chất lượng', 30, 30],
      ]),
    ).toEqual([1, 1, 1]);
  });

  it('ranges in the column of maxima end at the maximum', () => {
    const reading = readWorkbook(
      sheet('Phiếu chấm', [
        ['Trường Chính trị tỉnh M'],
        ['TT', 'Nội dung', 'Khung điểm', 'Điểm tự chấm'],
        [1, 'Đào tạo', '0 - 10', 9],
        [2, 'Khoa học', 'Từ 0 đến 5', 4],
        [3, 'Phong trào', '10-5', 4],
      ]),
    );
    expect(reading.criteria.map(({ maximum }) => (maximum === null ? null : exactText(maximum)))).toEqual(['10', '5', null]);
  });
});

describe('read the cluster’s sheets of one stage each', () => {
  const stageSheet = (name: string, rows: readonly (readonly CellInput[])[], most = 40) =>
    sheet(name, [
      [`BẢNG ĐIỂM ${name.toUpperCase()} NĂM 2026`],
      ['TT', 'Đơn vị', `Đào tạo (${String(most)}đ)`, 'Khoa học (60đ)', 'Điểm thưởng', 'Tổng điểm'],
      ...rows,
    ]);

  it('the same criteria are one, with a score for each stage', () => {
    const reading = readWorkbook(
      stageSheet('Thống nhất', [
        [1, 'Trường M', 38, 57, 1, 96],
        [2, 'Trường N', 37, 56, null, 93],
      ]),
      stageSheet('Tự chấm', [
        [1, 'Trường M', 39, 59, 2, 100],
        [2, 'Trường N', 38, 58, 3, 99],
      ]),
    );
    expect(reading.criteria.map(({ text }) => text)).toEqual(['Đào tạo', 'Khoa học']);
    expect(scores(reading, 'Trường M', 'self')).toEqual(['39', '59']);
    expect(scores(reading, 'Trường M', 'agreed')).toEqual(['38', '57']);
    expect([...reading.bonusColumn.values()].map(shown)).toEqual(['1', '3']);
  });

  it('another maximum on one of them is kept beside the one read', () => {
    const rows: CellInput[][] = [
      [1, 'Trường M', 30, 57, null, 87],
      [2, 'Trường N', 30, 56, null, 86],
    ];
    const reading = readWorkbook(stageSheet('Tự chấm', rows), stageSheet('Thẩm định', rows, 35));
    expect(shown(entry(reading, 'Trường M', 'Đào tạo').ownMaximum)).toBe('35');
    expect(entry(reading, 'Trường M', 'Khoa học').ownMaximum).toBeUndefined();
  });

  it('a score beside its place or its result belongs to the caption, whose maximum it has', () => {
    const reading = readWorkbook(
      sheet(
        'Bảng điểm',
        [
          ['CHẤM ĐIỂM CÁC TRƯỜNG'],
          ['TT', 'Đơn vị', 'Tỷ lệ học viên khá (40đ)', null, 'Giảng viên giỏi (60đ)', null, 'Tổng'],
          [null, null, 'Kết quả (%)', 'Điểm', 'Kết quả (%)', 'Điểm', null],
          [1, 'Trường M', 95, 38, 80, 55, 93],
          [2, 'Trường N', 90, 36, 85, 58, 94],
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:G3'] },
      ),
    );
    expect(
      reading.criteria.map(({ text, maximum, hasChildren }) => [text, maximum === null ? null : exactText(maximum), hasChildren]),
    ).toEqual([
      ['Tỷ lệ học viên khá', '40', false],
      ['Giảng viên giỏi', '60', false],
    ]);
    expect(scores(reading, 'Trường N', 'agreed')).toEqual(['36', '58']);
  });
});
