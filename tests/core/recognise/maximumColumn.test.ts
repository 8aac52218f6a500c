/** Which column holds the maxima of a criterion: words first, then data; doubts are asked (WORKBOOKS §2, §4). */
import { agreement, maximumColumn } from '../../../src/core/recognise/maximumColumn';
import { columnName } from '../../../src/core/workbook/address';
import { columnNamed, columnsOf, toldBy, type Cells } from './tableOf';

const TT: readonly [string, Cells] = ['TT', [1, 2, 3, 4]];
const TEXT: readonly [string, Cells] = [
  'Nội dung tiêu chí',
  ['Hoàn thành kế hoạch năm', 'Báo cáo đúng hạn', 'Mở lớp bồi dưỡng', 'Tổ chức hội thảo'],
];
const SCORES: readonly [string, Cells] = ['Điểm tự chấm', [9, 4, 14, 8]];
const MAXIMA: Cells = [10, 5, 15, 8];

/** Where the maximum is, with the clues; behind «?» what is asked. */
function found(...columns: readonly (readonly [heading: string, values: Cells])[]): string {
  const table = columnsOf([TT, TEXT, ...columns]);
  const said = maximumColumn(table, columnNamed(table, 'B'));
  if ('conflict' in said) return `? ${toldBy(said.conflict)}`;
  return [said.maximum === null ? 'none' : columnName(said.maximum.column), ...said.clues.map(toldBy)].join('; ');
}

describe('a column headed as one of maxima', () => {
  it.each(['Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Điểm trừ tối đa'])('«%s» is one', (heading) => {
    expect(found([heading, MAXIMA], SCORES)).toBe(`C; maximumColumn: C, ${heading}`);
  });

  it('is one without any score beside it', () => {
    expect(found(['Điểm tối đa', MAXIMA])).toBe('C; maximumColumn: C, Điểm tối đa');
  });

  it('is asked about where more than half of the scores are above it', () => {
    const asked = '? candidate: maximum, C «Điểm tối đa»; D «Điểm tự chấm»';
    expect(found(['Điểm tối đa', MAXIMA], ['Điểm tự chấm', [11, 6, 16, 8]])).toBe(asked);
    expect(found(['Điểm tối đa', MAXIMA], ['Điểm tự chấm', [11, 6, 15, 8]])).toBe('C; maximumColumn: C, Điểm tối đa');
  });

  it('a second score may contradict it as well', () => {
    expect(found(['Điểm tối đa', MAXIMA], SCORES, ['Điểm thẩm định', [11, 6, 16, 9]])).toBe(
      '? candidate: maximum, C «Điểm tối đa»; E «Điểm thẩm định»',
    );
  });

  it('is none left of the criteria', () => {
    const table = columnsOf([['Điểm tối đa', MAXIMA], TEXT, SCORES]);
    const said = maximumColumn(table, columnNamed(table, 'B'));
    expect(said).toEqual({ maximum: null, clues: [] });
  });

  it('holds sentences that state a number where most of them do', () => {
    const heading = 'Điểm tối đa';
    const four = ['Tối đa 8 điểm', 'Từ 0 đến 5', 'tuỳ theo mức', '5đ/đề tài'];
    expect(found([heading, four], SCORES)).toBe('C; maximumColumn: C, Điểm tối đa');
    expect(found([heading, ['Tối đa 8 điểm', 'Từ 0 đến 5', 'tuỳ theo mức', 'xem quy chế']], SCORES)).toBe('none');
  });
});

describe('several columns headed so', () => {
  it('the one with numbers that no score exceeds', () => {
    const low = ['Điểm tối đa năm trước', [3, 2, 4, 5]] as const;
    expect(found(low, ['Điểm tối đa', MAXIMA], SCORES)).toBe('D; roleFromData: D, Điểm tối đa, maximum, notBelowScores');
    expect(found(['Điểm tối đa', MAXIMA], low, SCORES)).toBe('C; roleFromData: C, Điểm tối đa, maximum, notBelowScores');
  });

  it('one that is hardly filled is none of them', () => {
    const half = ['Thang điểm', [10, null, null, 8]] as const;
    const more = ['Thang điểm', [10, 5, null, 8]] as const;
    expect(found(half, ['Điểm tối đa', MAXIMA], SCORES)).toBe('D; roleFromData: D, Điểm tối đa, maximum, notBelowScores');
    expect(found(more, ['Điểm tối đa', MAXIMA], SCORES)).toBe('? candidate: maximum, C «Thang điểm»; D «Điểm tối đa»');
  });

  it('are asked about where all fit or none does', () => {
    const asked = '? candidate: maximum, C «Thang điểm»; D «Điểm tối đa»';
    expect(found(['Thang điểm', MAXIMA], ['Điểm tối đa', MAXIMA], SCORES)).toBe(asked);
    expect(found(['Thang điểm', [1, 1, 1, 1]], ['Điểm tối đa', [2, 2, 2, 2]], SCORES)).toBe(asked);
  });
});

describe('a plain column of points left of the scores', () => {
  it.each(['Điểm', 'Số điểm', 'Điểm số'])('«%s» never below them is the maximum', (heading) => {
    expect(found([heading, MAXIMA], SCORES)).toBe(`C; roleFromData: C, ${heading}, maximum, notBelowScores`);
  });

  it('below one score of four it is none, nor right of all scores, nor alone, nor of words', () => {
    expect(found(['Điểm', [10, 3, 15, 8]], SCORES)).toBe('none');
    expect(found(SCORES, ['Điểm', MAXIMA])).toBe('none');
    expect(found(['Điểm', MAXIMA])).toBe('none');
    expect(found(['Điểm', [null, null, null, null]], SCORES)).toBe('none');
  });

  it('an empty score beside it does not speak against it, one that is above it does', () => {
    const empty = ['Điểm thẩm định', [null, null, null, null]] as const;
    expect(found(['Điểm', MAXIMA], SCORES, empty)).toBe('C; roleFromData: C, Điểm, maximum, notBelowScores');
    expect(found(['Điểm', MAXIMA], SCORES, ['Điểm thẩm định', [11, 5, 15, 8]])).toBe('none');
  });

  it('numbers without a heading left of every score are the maximum, two such columns are not', () => {
    expect(found(['', MAXIMA], SCORES)).toBe('C; roleFromData: C, , maximum, notBelowScores');
    expect(found(['', MAXIMA], ['', MAXIMA], SCORES)).toBe('none');
    expect(found(SCORES, ['', MAXIMA], ['Điểm thẩm định', [9, 4, 14, 8]])).toBe('none');
    expect(found(['', [10, 3, 15, 8]], SCORES)).toBe('none');
  });
});

describe('numbers under words nobody knows, left of the scores and never below them', () => {
  it.each(['Khung quy định', 'Mức trần', 'Mức chuẩn', 'Thang', 'Điểm theo quy chế', 'Điểm phân bổ'])(
    '«%s» speaks of maxima',
    (heading) => {
      expect(found([heading, MAXIMA], SCORES)).toBe(`C; roleFromData: C, ${heading}, maximum, notBelowScores`);
    },
  );

  it.each(['Mức theo quy chế', 'Con số', 'Điểm quy chế năm trước', 'Điểm giao kỳ này', 'Điểm giao lần này', 'Điểm quy chế cũ'])(
    '«%s» does not, and is asked about',
    (heading) => {
      expect(found([heading, MAXIMA], SCORES)).toBe(`? candidate: maximum, C «${heading}»`);
    },
  );

  it('two of them are asked about, even where one speaks of maxima', () => {
    expect(found(['Mức trần', MAXIMA], ['Con số', MAXIMA], SCORES)).toBe('? candidate: maximum, C «Mức trần»; D «Con số»');
  });

  it.each<readonly [string, Cells, Cells]>([
    ['below one score of four', [10, 3, 15, 8], [9, 4, 14, 8]],
    ['with three numbers', [10, null, 15, 8], [9, 4, 14, 8]],
    ['beside three scores', MAXIMA, [9, null, 14, 8]],
    ['with words', ['mười', 'năm', 'mười lăm', 'tám'], [9, 4, 14, 8]],
  ])('%s they are none', (_, values, scores) => {
    expect(found(['Con số', values], ['Điểm tự chấm', scores])).toBe('none');
  });

  it('right of a score they are none, nor are quarters or years', () => {
    expect(found(SCORES, ['Con số', MAXIMA])).toBe('none');
    expect(found(['Quý I', MAXIMA], SCORES)).toBe('none');
    expect(found(['Năm 2025', MAXIMA], SCORES)).toBe('none');
  });
});

describe('the share of rows in which a maximum is not below a score', () => {
  it.each<readonly [maxima: Cells, scores: Cells, share: number]>([
    [[10, 5, 15, 8], [9, 5, 16, 9], 0.5],
    [[10, 5, 15, 8], [10, 5, 15, 8], 1],
    [[10, 5, 15, 8], [11, 6, 16, 9], 0],
    // Too few rows have both.
    [[10, 5, 15], [11, 6, 16], 1],
    [[10, 5, 15, null], [11, 6, 16, 9], 1],
    [[10, 5, 15, 8], [11, 6, 16, null], 1],
    // Deductions, signed on either side.
    [[-10, -5, -15, -8], [-9, 5, -16, 9], 0.5],
    [[0, 0, 0, 0], [0, -1, 1, 0], 0.75],
  ])('%j over %j: %d', (maxima, scores, share) => {
    const table = columnsOf([TT, TEXT, ['Điểm tối đa', maxima], ['Điểm tự chấm', scores]]);
    expect(agreement(table, columnNamed(table, 'C'), columnNamed(table, 'D'))).toBe(share);
  });

  it('totals are not looked at', () => {
    const sum = ['Tổng cộng', 1, 99] as const;
    const table = columnsOf([
      ['TT', [1, 2, 3, 4, null]],
      [TEXT[0], [...TEXT[1], sum[0]]],
      ['Điểm tối đa', [...MAXIMA, sum[1]]],
      ['Điểm tự chấm', [10, 5, 15, 8, sum[2]]],
    ]);
    expect(agreement(table, columnNamed(table, 'C'), columnNamed(table, 'D'))).toBe(1);
  });
});
