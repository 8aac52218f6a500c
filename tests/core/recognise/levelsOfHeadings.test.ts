import type { Recognition } from '../../../src/core/domain/recognition';
import { headingPaths } from '../../../src/core/recognise/headingPaths';
import { recognise } from '../../../src/core/recognise/recognise';
import { parseArea } from '../../../src/core/workbook/address';
import { correctionSheet } from '../../builders/correctionSheet';
import { ballotSheet, criteriaListSheet, indicatorSheet, schoolsDown, unitListSheet } from '../../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { layoutOf, rolesOf } from './rolesOf';

type Row = readonly CellInput[];

describe('the headings over each column', () => {
  const paths = (rows: readonly Row[], merges: readonly string[] = []): readonly string[] => {
    const areas = merges.map((text) => parseArea(text) ?? { top: 0, left: 0, bottom: 0, right: 0 });
    const width = Math.max(...rows.map((row) => row.length));
    const found = headingPaths(
      sheet('S', rows),
      { from: 1, to: rows.length },
      Array.from({ length: width }, (_, at) => at + 1),
      new Map(areas.map(({ top }) => [top, areas.filter((one) => one.top === top)])),
    );
    return [...found.values()].map((levels) => levels.map(({ text }) => text).join(' / '));
  };
  it('a merged one covers all its columns and counts once', () => {
    expect(
      paths(
        [
          ['TT', 'Đào tạo', null, 'Tổng'],
          [null, 'a', 'b'],
        ],
        ['A1:A2', 'B1:C1', 'D1:D2'],
      ),
    ).toEqual(['TT', 'Đào tạo / a', 'Đào tạo / b', 'Tổng']);
  });
  it('where merges were lost, an empty cell beside a caption belongs to it when both have a heading below', () => {
    expect(
      paths([
        ['TT', 'Đào tạo', null, null],
        [null, 'a', 'b', 'c'],
      ]),
    ).toEqual(['TT', 'Đào tạo / a', 'Đào tạo / b', 'Đào tạo / c']);
    expect(
      paths([
        ['TT', 'Đào tạo', null],
        [null, 'a', null],
      ]),
    ).toEqual(['TT', 'Đào tạo / a', '']);
    expect(
      paths([
        ['TT', 'Đào tạo', null],
        [null, null, 'b'],
      ]),
    ).toEqual(['TT', 'Đào tạo', 'b']);
    expect(
      paths([
        ['TT', null, null],
        [null, 'a', 'b'],
      ]),
    ).toEqual(['TT', 'a', 'b']);
  });
  it('a merged caption says itself how far it reaches', () => {
    expect(
      paths(
        [
          ['TT', 'Đào tạo', null, null],
          [null, 'a', 'b', 'c'],
        ],
        ['B1:C1'],
      ),
    ).toEqual(['TT', 'Đào tạo / a', 'Đào tạo / b', 'c']);
  });
  it('three levels', () => {
    expect(
      paths(
        [
          ['TT', 'A', null, null],
          [null, 'I', null, 'II'],
          [null, 'a', 'b', 'c'],
        ],
        ['B1:D1', 'B2:C2', 'A1:A3'],
      ),
    ).toEqual(['TT', 'A / I / a', 'A / I / b', 'A / II / c']);
  });
});

describe('criteria of schools split into stages or reviewers', () => {
  const down = (captions: Row, levels: Row, merges: readonly string[], ...numbers: readonly Row[]): Recognition =>
    recognise(
      workbook(
        sheet(
          'Bảng',
          [
            ['BẢNG CHẤM ĐIỂM THI ĐUA'],
            ['TT', 'Đơn vị', ...captions],
            [null, null, ...levels],
            ...numbers.map((row, at): Row => [at + 1, `Trường ${'MNPQ'.charAt(at)}`, ...row]),
          ],
          { merges: ['A2:A3', 'B2:B3', ...merges] },
        ),
      ),
    );
  const roles = (seen: Recognition): string =>
    seen.kind === 'recognised'
      ? rolesOf(seen).replace('A number, B unit, ', '')
      : JSON.stringify(seen.clues.map(({ code, facts }) => [code, facts]));
  const TWO: Row = ['Đào tạo (10 điểm)', null, 'Khoa học (10 điểm)', null];
  const MERGES = ['C2:D2', 'E2:F2'];

  it('each by the last level of its heading', () => {
    expect(roles(down(TWO, ['Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'], MERGES, [9, 8, 8, 8], [8, 8, 7, 7]))).toBe(
      'C self, D review1, E self, F review1',
    );
    expect(roles(down(TWO, ['GK1', 'GK2', 'GK1', 'GK2'], MERGES, [9, 8, 8, 8], [8, 8, 7, 7]))).toBe(
      'C crossScore, D crossScore, E crossScore, F crossScore',
    );
    expect(roles(down(TWO, ['GK1', 'GK2', 'Kế hoạch', 'Báo cáo'], MERGES, [9, 8, 8, 8], [8, 8, 7, 7]))).toBe(
      'C crossScore, D crossScore, E score, F score',
    );
  });
  it('a criterion that names a stage is no stage', () => {
    expect(roles(down(TWO, ['1. Thẩm định giáo án', '2. Tự đánh giá', 'a', 'b'], MERGES, [9, 8, 8, 8], [8, 8, 7, 7]))).toBe(
      'C score, D score, E score, F score',
    );
    expect(roles(down(TWO, ['Tự chấm (5 điểm)', 'Thẩm định (5 điểm)', 'a', 'b'], MERGES, [5, 4, 8, 8], [5, 5, 7, 7]))).toBe(
      'C score, D score, E score, F score',
    );
  });
  it('stages above the criteria would count every criterion twice, so they are asked', () => {
    const seen = down(
      ['Tự chấm', null, 'Thẩm định', null],
      ['Đào tạo', 'Khoa học', 'Đào tạo', 'Khoa học'],
      MERGES,
      [9, 8, 8, 8],
      [8, 8, 7, 7],
    );
    expect(seen.kind).toBe('ambiguous');
    expect(seen.clues.find(({ code }) => code === 'candidate')?.facts).toEqual({
      role: 'score',
      columns: 'C «Tự chấm»; E «Thẩm định»',
    });
  });
  it('one stage twice under one criterion is asked', () => {
    const seen = down(TWO, ['Tự chấm', 'Tự đánh giá', 'Tự chấm', 'Thẩm định'], MERGES, [9, 8, 8, 8], [8, 8, 7, 7]);
    expect(seen.kind).toBe('ambiguous');
  });
  it('a plan and its result under one caption are figures, alone such a heading is a criterion', () => {
    const more = (first: string, second: string): string =>
      roles(
        down(
          ['Mở lớp', null, 'Khoa học (10 điểm)', 'Tổng điểm'],
          [first, second, null, null],
          ['C2:D2', 'E2:E3', 'F2:F3'],
          [12, 14, 8, 8],
          [10, 9, 7, 7],
        ),
      );
    expect(more('Kế hoạch', 'Thực hiện')).toBe('C ignored, D ignored, E score, F total');
    expect(more('Kết quả', 'Điểm')).toBe('C ignored, D score, E score, F total');
    expect(more('Kế hoạch', 'Tỷ lệ %')).toBe('C ignored, D percent, E score, F total');
    expect(more('Kế hoạch', 'Chất lượng')).toBe('C score, D score, E score, F total');
  });
});

describe('sheets with another part to play', () => {
  it.each([
    ['Bộ tiêu chí', criteriaListSheet(), 'criteria'],
    ['Đơn vị', unitListSheet(), 'units'],
    ['Bỏ phiếu', ballotSheet(), 'ballots'],
    ['Số liệu', indicatorSheet(), 'indicators'],
  ] as const)('«%s» is told with its part', (name, one, role) => {
    const seen = recognise(workbook(schoolsDown(), one));
    expect(seen.clues).toContainEqual({ code: 'specialSheet', sheet: name, facts: { role } });
  });
});

describe('who points at the score column of a sheet says that no school stands across it', () => {
  const TEXTS = ['Hoàn thành kế hoạch mở lớp trong năm', 'Gửi báo cáo kết quả đúng thời hạn', 'Tổ chức thao giảng, dự giờ'];
  const form = sheet('Phiếu', [
    ['BẢNG CHẤM ĐIỂM'],
    ['TT', 'Nội dung', 'Điểm chuẩn', 'VP', 'TCNS'],
    ...TEXTS.map((text, at): Row => [at + 1, text, 10, 9 - at, 8]),
  ]);
  it('without a word they are schools', () => {
    expect(layoutOf(recognise(workbook(form)))).toBe('criteriaDown');
  });
  it.each([
    ['Điểm tự chấm', 'self'],
    ['Điểm thẩm định lần 1', 'review1'],
    ['Điểm thẩm định lần 2', 'review2'],
    ['Điểm thống nhất', 'agreed'],
  ])('«%s»', (words, role) => {
    const said = correctionSheet(['Phiếu', 'Cột D', words, 'VP'], ['Phiếu', 'Cột E', 'Bỏ qua', 'TCNS']);
    const seen = recognise(workbook(form, said));
    expect(layoutOf(seen)).toBe('unitSheet');
    expect(rolesOf(seen)).toBe(`A number, B criterion, C maximum, D ${role}, E ignored`);
  });
});
