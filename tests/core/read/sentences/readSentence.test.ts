import fc from 'fast-check';
import { exactText, points } from '../../../../src/core/domain/points';
import type { RowContext as Context } from './corpus/corpusRow';
import { readIn } from './readIn';
import { saidMethod as said } from './saidMethod';

function cases(rows: readonly (readonly [string, string, Context?])[]): (readonly [string, string, Context])[] {
  return rows.map(([sentence, expected, context]): readonly [string, string, Context] => [sentence, expected, context ?? {}]);
}

describe('readSentence', () => {
  describe('reads the sentences of the contract', () => {
    it.each(
      cases([
        ['Nhập điểm, tối đa 10 điểm', 'manual'],
        ['Mỗi đề tài cấp tỉnh được 2 điểm, tối đa 6 điểm', 'perUnit 2 max 6'],
        ['2 điểm/lần', 'perUnit 2 max -'],
        ['1,0đ/bài, không quá 5đ', 'perUnit 1 max 5'],
        ['Từ lớp thứ ba trở đi, mỗi lớp được 1 điểm', 'perUnit 1 free 2 max -'],
        ['Đạt từ 95% trở lên: 10 điểm; từ 90% đến dưới 95%: 8 điểm; dưới 90%: 5 điểm', 'tiers 0→5 90→8 95→10'],
        ['Đủ 2 chuyên đề: 4 điểm; 01 chuyên đề: 2 điểm; không có: 0 điểm', 'tiers 0→0 1→2 2→4'],
        [
          'Đạt 100% kế hoạch được điểm tối đa; không đạt tính theo tỷ lệ; dưới 50% không tính điểm',
          'ratio max 8 target - floor 0.5',
          { maximum: '8' },
        ],
        ['Xuất sắc: 5 điểm; Tốt: 4 điểm; Khá: 3 điểm; còn lại: 0 điểm', 'levels Xuất sắc=5 Tốt=4 Khá=3 Còn lại=0'],
        ['Có: 5 điểm; không: 0 điểm', 'passFail 5'],
        ['Thực hiện đầy đủ được 3 điểm, không thực hiện 0 điểm', 'passFail 3'],
        ['Cộng 2 điểm cho mỗi giải thưởng cấp Nhà nước, tối đa 5 điểm', 'bonus 2 max 5'],
        ['Trừ 0,5 điểm/lần, trừ không quá điểm chuẩn', 'penalty 0.5 max 4', { maximum: '4' }],
        ['Không xét thi đua đối với đơn vị có cá nhân bị kỷ luật từ cảnh cáo trở lên', 'bar rank'],
      ]),
    )('%s → %s', (sentence, expected, context) => {
      const read = readIn(sentence, context);
      expect(said(read.method)).toBe(expected);
      expect([read.notUnderstood, read.contradicts]).toEqual([[], false]);
    });
  });

  describe('reads others of the same build', () => {
    it.each(
      cases([
        ['Mỗi bài hai điểm, tối đa mười điểm', 'perUnit 2 max 10'],
        ['Mỗi một sáng kiến được công nhận tính 1,5 điểm nhưng không quá 4,5 điểm', 'perUnit 1.5 max 4.5'],
        ['MỖI 01 LỚP ĐƯỢC 0.5 ĐIỂM TỐI ĐA 5 ĐIỂM', 'perUnit 0.5 max 5'],
        ['Moi de tai duoc 2 diem, toi da 6 diem', 'perUnit 2 max 6'],
        ['Từ bài thứ 4 trở đi, mỗi bài được 0,5 điểm, tối đa 3 điểm', 'perUnit 0.5 free 3 max 3'],
        ['Mỗi bài đăng trong năm 2025 được 1 điểm, tối đa 5 điểm', 'perUnit 1 max 5'],
        ['3 điểm cho mỗi đề tài, tối đa 9 điểm', 'perUnit 3 max 9'],
        [
          'Từ 3 đề tài trở lên được 10 điểm; 2 đề tài được 7 điểm; 1 đề tài được 4 điểm; không có không tính điểm',
          'tiers 0→0 1→4 2→7 3→10',
        ],
        ['Từ 95% trở lên: 10 điểm; từ 90% trở lên: 8 điểm; từ 80% trở lên: 5 điểm; còn lại: 0 điểm', 'tiers 0→0 80→5 90→8 95→10'],
        ['Dưới 5%: 10 điểm; từ 5% đến dưới 10%: 8 điểm; từ 10% trở lên: 0 điểm', 'tiers 0→10 5→8 10→0'],
        ['Không vi phạm: 10 điểm; từ 1 đến 2 vụ: 5 điểm; từ 3 vụ trở lên: 0 điểm', 'tiers ≤0→10 ≤2→5 else 0'],
        ['Không quá 1 lần: 10 điểm; không quá 3 lần: 5 điểm; còn lại 0 điểm', 'tiers ≤1→10 ≤3→5 else 0'],
        ['≥ 95%: 10 điểm; < 95%: 5 điểm', 'tiers 0→5 95→10'],
        ['Đạt từ 75% trở lên được 3 điểm; dưới 75% tính theo tỷ lệ', 'ratio max 3 target 75', { unit: '%' }],
        [
          'Đạt từ 100% kế hoạch trở lên được 4 điểm; dưới 100% tính theo tỷ lệ học viên thực hiện',
          'ratio max 4 target -',
          { unit: 'học viên' },
        ],
        ['Hoàn thành chỉ tiêu được 5 điểm; không hoàn thành tính theo tỷ lệ', 'ratio max 5 target -'],
        ['Loại A: 10 điểm; loại B: 8 điểm; loại C: 5 điểm', 'levels A=10 B=8 C=5'],
        ['Hoàn thành tốt: 5đ; hoàn thành: 3đ; không hoàn thành: 0đ', 'levels Hoàn thành tốt=5 Hoàn thành=3 Không hoàn thành=0'],
        ['Mức 1: 10 điểm; mức 2: 6 điểm; mức 3: 0 điểm', 'levels Mức 1=10 Mức 2=6 Mức 3=0'],
        ['Đạt: 5 điểm; không đạt: 0 điểm', 'passFail 5'],
        ['Có kế hoạch: 2 điểm; không có kế hoạch: 0 điểm', 'passFail 2'],
        ['Nhập điểm, tối đa 10 điểm, bước 0,25 điểm', 'manual step 0.25'],
        [
          'Được khen thưởng được cộng 2 điểm; nhiều hình thức chỉ tính một lần',
          'bonus once 2 max -',
          { kind: 'bonus', maximum: '2' },
        ],
        ['Mỗi trường hợp bị cảnh cáo trở lên trừ 2 điểm; đồng thời xét điều kiện loại', 'penalty 2 max -'],
        ['2 điểm/lần', 'penalty 2 max 6', { kind: 'penalty', maximum: '6' }],
        ['Mỗi lần được cộng 1 điểm, tối đa 5 điểm', 'perUnit 1 max 5', { kind: 'points', maximum: '5' }],
      ]),
    )('%s → %s', (sentence, expected, context) => {
      const read = readIn(sentence, context);
      expect(said(read.method)).toBe(expected);
      expect([read.notUnderstood, read.contradicts]).toEqual([[], false]);
    });
  });

  it.each([
    'xét theo thực tế',
    'Mỗi 2 bài được 1 điểm',
    'Mỗi bài trong 3 tháng được 1 điểm',
    'Mỗi tháng tối đa 2 điểm',
    'Hoàn thành chỉ tiêu được 1/2 số điểm; không hoàn thành tính theo tỷ lệ; đơn vị dẫn đầu được điểm tối đa',
    'Hoàn thành từ 90% kế hoạch trở lên được 5 điểm, dưới 90% tính theo tỷ lệ',
    'Mỗi bài (từ 1.000 chữ) được 1 điểm',
    '',
  ])('does not guess at %j', (sentence) => {
    const read = readIn(sentence);
    expect(said(read.method)).toBe('nothing');
    expect(read.notUnderstood).not.toEqual([]);
    expect(read.contradicts).toBe(false);
  });

  it('names the words that stopped the reading', () => {
    expect(readIn('Mỗi 2 bài được 1 điểm').notUnderstood).toEqual(['Mỗi 2 bài']);
    expect(readIn('xét theo thực tế').notUnderstood).toEqual(['xét theo thực tế']);
  });

  it.each<readonly [string, string]>([
    ['Mỗi đề tài được 2 điểm, tối đa 6 điểm', '5'],
    ['Nhập điểm, tối đa 10 điểm', '8'],
    ['Tốt: 5 điểm; khá: 3 điểm; còn lại: 0 điểm', '4'],
    ['Đạt từ 95% trở lên: 10 điểm; dưới 95%: 5 điểm', '8'],
    ['Có: 5 điểm; không: 0 điểm', '3'],
    ['Đạt 100% kế hoạch được 6 điểm; không đạt tính theo tỷ lệ', '5'],
    ['Mỗi bài được 3 điểm', '2'],
    ['Điểm = 11 trừ thứ hạng', '15'],
  ])('%s contradicts a maximum of %s, and not its own', (sentence, maximum) => {
    expect(readIn(sentence, { maximum, kind: 'points' }).contradicts).toBe(true);
    expect(readIn(sentence, { kind: 'points' }).contradicts).toBe(false);
  });

  it('says that tiers with a gap or an overlap contradict themselves', () => {
    expect(readIn('Từ 95% trở lên: 10 điểm; từ 90% đến dưới 94%: 8 điểm; dưới 90%: 5 điểm')).toMatchObject({
      method: null,
      contradicts: true,
    });
    expect(readIn('Từ 95% trở lên: 10 điểm; từ 90% đến dưới 97%: 8 điểm; dưới 90%: 5 điểm')).toMatchObject({
      method: null,
      contradicts: true,
    });
    expect(readIn('Từ 95% trở lên: 10 điểm; từ 90% đến dưới 95%: 8 điểm; dưới 90%: 5 điểm').contradicts).toBe(false);
  });

  it('takes percents of a plan for percents of each target where results are counts with targets', () => {
    const sentence = 'Đạt từ 95% kế hoạch trở lên: 10 điểm; dưới 95%: 5 điểm';
    expect(said(readIn(sentence, { unit: 'lớp', hasTarget: true }).method)).toBe('tiers 0→5 95→10 of target');
    expect(said(readIn(sentence, { unit: '%' }).method)).toBe('tiers 0→5 95→10');
  });

  it('takes a percent for the target where results are percents, whatever the target column holds', () => {
    const sentence = 'Đạt từ 75% trở lên được 3 điểm; dưới 75% tính theo tỷ lệ';
    expect(said(readIn(sentence, { unit: '%', hasTarget: true }).method)).toBe('ratio max 3 target 75');
    expect(said(readIn(sentence, { hasTarget: true }).method)).toBe('nothing');
    const whole = 'Đạt 100% kế hoạch được 3 điểm; không đạt tính theo tỷ lệ';
    expect(said(readIn(whole, { unit: '%', hasTarget: true }).method)).toBe('ratio max 3 target -');
    expect(said(readIn(whole, { unit: '%', hasTarget: false }).method)).toBe('ratio max 3 target 100');
  });

  it('takes a deduction on a criterion that earns points from all of its points', () => {
    expect(said(readIn('Mỗi lần chậm trừ 1 điểm', { kind: 'points', maximum: '5' }).method)).toBe('penalty 1 max - from all');
    expect(said(readIn('Mỗi lần chậm trừ 1 điểm', { kind: 'penalty' }).method)).toBe('penalty 1 max -');
  });

  it('reads every rate and limit exactly, in digits of either mark', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 99 }), fc.boolean(), (tenths, times, comma) => {
        const rate = `${Math.floor(tenths / 10)}${comma ? ',' : '.'}${tenths % 10}`;
        const most = Math.ceil((tenths * times) / 10);
        const read = readIn(`Mỗi đề tài được ${rate} điểm, tối đa ${most} điểm`);
        return said(read.method) === `perUnit ${exactText(points(rate.replace(',', '.')))} max ${most}`;
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    const words = fc.constantFrom(
      'mỗi',
      'được',
      'tối đa',
      'điểm',
      '2',
      '1,5',
      '%',
      ';',
      ',',
      'trừ',
      'từ',
      'đến dưới',
      'trở lên',
      '(',
      ')',
      '/',
      'không',
      'tính theo tỷ lệ',
      '\n',
      ':',
      '90%',
    );
    fc.assert(fc.property(fc.array(words, { maxLength: 14 }), (all) => readIn(all.join(' ')).notUnderstood.length >= 0));
  });
});

describe('limits and zeros as people write them', () => {
  it.each(
    cases([
      ['1,5 điểm/01 bài báo (không quá 6 điểm)', 'perUnit 1.5 max 6', { maximum: '6' }],
      ['Mỗi hội thảo được 2 điểm (tối đa: 8 điểm)', 'perUnit 2 max 8', { maximum: '8' }],
      ['Mỗi lớp được 02 điểm (tối đa 05 lớp)', 'perUnit 2 max 10', { maximum: '10' }],
      ['Mỗi lớp bồi dưỡng 2 điểm nhưng không quá 3 lớp', 'perUnit 2 max 6', { maximum: '6' }],
      ['Xếp loại Tốt: 8 điểm; Khá: 4 điểm; Trung bình: 0', 'levels Tốt=8 Khá=4 Trung bình=0', { maximum: '8' }],
      ['Từ 3 bài trở lên: 4 điểm; 1 - 2 bài: 2 điểm; không có bài: 0', 'tiers 0→0 1→2 3→4', { maximum: '4', unit: 'bài' }],
      [
        'Đạt hoặc vượt chỉ tiêu: điểm tối đa; đạt dưới chỉ tiêu: tính theo tỷ lệ; đạt dưới 60% chỉ tiêu: 0 điểm',
        'ratio max 15 target - floor 0.6',
        { maximum: '15', unit: 'lớp', hasTarget: true },
      ],
      ['Đạt trên 50% đến 80%: 3 điểm; trên 80%: 5 điểm; còn lại 0 điểm', 'tiers ≤50→0 ≤80→3 else 5', { maximum: '5', unit: '%' }],
      ['Chậm 01 ngày trừ 0,5 điểm, tối đa trừ 3 điểm', 'penalty 0.5 max 3', { maximum: '3', kind: 'penalty' }],
    ]),
  )('«%s» is %s', (sentence, expected, context) => {
    expect(said(readIn(sentence, context).method)).toBe(expected);
  });

  it.each(
    cases([
      // What is limited is not what is counted.
      ['Mỗi lớp được 02 điểm (tối đa 05 đề tài)', 'nothing', { maximum: '10' }],
      ['Mỗi lớp được 02 điểm, không quá 3 lớp, tối đa 5 điểm', 'nothing', { maximum: '5' }],
      // A bracket that is no limit may change everything.
      ['Mỗi lớp được 2 điểm (lớp trên 3 tháng 4 điểm)', 'nothing', { maximum: '10' }],
      // Two bands share no number: a count word is no zero.
      ['Loại A: 5 điểm; loại B: 2', 'nothing', { maximum: '5' }],
      ['Chậm 02 ngày trừ 0,5 điểm', 'nothing', { maximum: '3', kind: 'penalty' }],
    ]),
  )('«%s» stays not understood', (sentence, expected, context) => {
    expect(said(readIn(sentence, context).method)).toBe(expected);
  });

  // A sign that could be a bullet takes points away where nobody would earn them, with or without marks.
  it.each(
    cases([
      ['-0,5đ/lần vắng họp giao ban', 'penalty 0.5 max -'],
      ['-0,5d/lan vang hop giao ban', 'penalty 0.5 max -'],
      ['-1 điểm/lần vi phạm', 'penalty 1 max -'],
      ['- 0,5đ/lần tổ chức hội nghị', 'perUnit 0.5 max -'],
      ['-0,5đ/lần tổ chức hội nghị', 'nothing'],
      ['- -0,5đ/lần vắng họp giao ban', 'nothing'],
      // typed without marks `so` may be `số`
      [
        'Đạt chỉ tiêu hưởng một nửa số điểm, không đạt nhân theo tỷ lệ. Đơn vị dẫn đầu Cụm hưởng trọn số điểm; các đơn vị vượt còn lại tính theo mức vượt so đơn vị dẫn đầu',
        'leader max 8',
        { maximum: '8' },
      ],
    ]),
  )('«%s» is %s', (sentence, expected, context) => {
    expect(said(readIn(sentence, context).method)).toBe(expected);
  });

  it('a limit of things above the maximum contradicts it', () => {
    expect(readIn('Mỗi lớp được 02 điểm (tối đa 05 lớp)', { maximum: '6' }).contradicts).toBe(true);
  });
});
