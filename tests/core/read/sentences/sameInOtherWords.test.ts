import type { RowContext } from './corpus/corpusRow';
import { readIn } from './readIn';
import { saidMethod } from './saidMethod';

const said = (sentence: string, context: RowContext = {}): string => {
  const { method, notUnderstood } = readIn(sentence, context);
  return notUnderstood.length > 0 ? `? ${notUnderstood.join(' | ')}` : saidMethod(method);
};

/** What the first sentence says, and others that say the same. */
const SAME: readonly (readonly [method: string, ...sentences: readonly string[]])[] = [
  [
    'perUnit 2 max 10',
    'Mỗi đề tài được 2 điểm, tối đa 10 điểm',
    'Cứ mỗi đề tài được tính 2 điểm, không quá 10 điểm',
    '2 điểm/đề tài, tối đa 10 điểm',
    '2 điểm / đề tài; ≤ 10 điểm',
    '2 điểm/đề tài, tối đa ≤ 10 điểm.',
    '2 điểm/đề tài (≤ 10 điểm)',
    '2 điểm/đề tài, không > 10 điểm',
    '01 đề tài được 2 điểm; tổng điểm không vượt quá 10 điểm',
  ],
  [
    'tiers 0→5 90→8 95→10',
    'Đạt từ 95% trở lên: 10 điểm; từ 90% đến dưới 95%: 8 điểm; dưới 90%: 5 điểm',
    'Mức 1: từ 95% trở lên: 10 điểm; mức 2: từ 90% đến dưới 95%: 8 điểm; mức 3: dưới 90%: 5 điểm',
    'Loại 1: từ 95% trở lên: 10 điểm; loại 2: từ 90% đến dưới 95%: 8 điểm; loại 3: dưới 90%: 5 điểm',
    'Nhóm 1: ≥ 95%: 10 điểm; nhóm 2: từ 90% đến dưới 95%: 8 điểm; nhóm 3: dưới 90%: 5 điểm',
    '≥ 95%: 10 điểm; 90% đến < 95%: 8 điểm; < 90%: 5 điểm',
  ],
  [
    'levels Xuất sắc=5 Tốt=4 Khá=3',
    'Xuất sắc: 5 điểm; tốt: 4 điểm; khá: 3 điểm',
    'Xuất sắc/tốt/khá: 5/4/3 điểm',
    'Xuất sắc, tốt, khá được 5, 4 và 3 điểm',
    'Loại xuất sắc 5 điểm, loại tốt 4 điểm, loại khá 3 điểm',
  ],
  [
    'ratio max 10 target -',
    'Điểm = tỷ lệ thực hiện x 10 điểm',
    'Điểm = tỷ lệ hoàn thành nhân với 10 điểm',
    'Lấy 10 điểm nhân với tỷ lệ hoàn thành',
    '10 điểm x kết quả / kế hoạch',
    'Điểm = kết quả chia cho kế hoạch, nhân 10 điểm',
    'Kết quả : kế hoạch x 10 điểm',
    'Đạt bao nhiêu % được bấy nhiêu % của 10 điểm',
    'Hoàn thành bao nhiêu % kế hoạch thì được tính bấy nhiêu phần trăm của 10 điểm',
    'Đạt 100% kế hoạch được 10 điểm; không đạt tính theo tỷ lệ',
    'Hoàn thành kế hoạch được 10 điểm, không hoàn thành thì tính theo tỷ lệ hoàn thành',
  ],
  [
    'ratio max 10 target - floor 0.5',
    'Đạt 100% kế hoạch được 10 điểm; không đạt tính theo tỷ lệ; dưới 50% không tính điểm',
    'Đạt kế hoạch được 10 điểm; không đạt thì tính theo tỷ lệ; đạt dưới 50% kế hoạch: 0 điểm',
  ],
  [
    'best max 10',
    'Đơn vị cao nhất được 10 điểm; các đơn vị khác tính theo tỷ lệ so với đơn vị cao nhất',
    'Trường có kết quả cao nhất được 10 điểm, các trường còn lại tính theo tỷ lệ so với trường cao nhất',
  ],
  [
    'passFail 5',
    'Có: 5 điểm; không: 0 điểm',
    'Có/không: 5/0 điểm',
    'Thực hiện đầy đủ được 5 điểm, không thực hiện 0 điểm',
    'Đạt: 5 điểm; không đạt: 0 điểm',
    'Đạt yêu cầu được 5 điểm, không đạt không có điểm',
  ],
  [
    'places 60 45 30 15 beyond 0',
    'Xếp thứ nhất 60 điểm, thứ nhì 45 điểm, thứ ba 30 điểm, thứ tư 15 điểm, còn lại 0 điểm',
    'Hạng nhất: 60 điểm; hạng nhì: 45 điểm; hạng ba: 30 điểm; hạng tư: 15 điểm; các hạng khác: 0 điểm',
    'Xếp hạng 1: 60 điểm; hạng 2: 45 điểm; hạng 3: 30 điểm; hạng 4: 15 điểm; còn lại: 0 điểm',
  ],
  [
    'penalty 0.5 max -',
    'Trừ 0,5 điểm/lần',
    'Mỗi lần trừ 0,5 điểm',
    'Cứ mỗi lần vi phạm bị trừ 0,5 điểm',
    'Chậm 01 lần trừ 0,5 điểm',
  ],
  [
    'bonus 2 max 5',
    'Cộng 2 điểm cho mỗi giải thưởng cấp Nhà nước, tối đa 5 điểm',
    'Mỗi giải thưởng cấp Nhà nước được cộng 2 điểm, tối đa 5 điểm',
    'Mỗi giải được thưởng 2 điểm; điểm thưởng không quá 5 điểm',
  ],
  [
    'bar rank',
    'Không xét thi đua đối với đơn vị có cá nhân bị kỷ luật từ cảnh cáo trở lên',
    'Đơn vị có cá nhân bị kỷ luật từ cảnh cáo trở lên thì không xét thi đua',
  ],
];

describe.each(SAME)('%s', (method, ...sentences) => {
  it.each(sentences)('«%s»', (sentence) => {
    expect(said(sentence).replace(/loại /gi, '')).toBe(method);
  });
});

describe('places in words', () => {
  const WORDS = ['nhất', 'nhì', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
  it.each(['thứ', 'hạng'])('«%s nhất» to «… mười»', (rank) => {
    const sentence = WORDS.map((word, at) => `${rank} ${word} ${String(20 - at)} điểm`).join('; ');
    expect(said(`Xếp ${sentence}`)).toBe(
      said(`Xếp ${WORDS.map((_, at) => `${rank} ${String(at + 1)} ${String(20 - at)} điểm`).join('; ')}`),
    );
    expect(said(`Xếp ${sentence}`)).toMatch(/^places 20 19 18 17 16 15 14 13 12 11/);
  });
});

describe('steps below and above a target', () => {
  const AWAY = ['giảm', 'thiếu', 'hụt', 'thấp hơn', 'kém', 'không đạt'];
  it.each(AWAY)('«cứ %s 5% trừ 1 điểm»', (away) => {
    expect(said(`Đạt kế hoạch được 10 điểm; cứ ${away} 5% trừ 1 điểm`)).toBe(
      said('Đạt kế hoạch được 10 điểm; cứ giảm 5% trừ 1 điểm'),
    );
    expect(said(`Đạt kế hoạch được 10 điểm; cứ ${away} 5% trừ 1 điểm`)).toContain('below 5%→1');
  });
  it.each([
    'cứ vượt 5% được cộng 0,5 điểm, tối đa 2 điểm',
    'cứ vượt thêm 5% được cộng 0,5 điểm, tối đa 2 điểm',
    'cứ 5% vượt kế hoạch được cộng 0,5 điểm, tối đa 2 điểm',
    'vượt kế hoạch thì cứ 5% được cộng 0,5 điểm, tối đa 2 điểm',
    'cứ vượt đủ 5% được cộng 0,5 điểm, tối đa 2 điểm',
  ])('«%s»', (above) => {
    expect(said(`Đạt kế hoạch được 10 điểm; không đạt tính theo tỷ lệ; ${above}`)).toContain('above 5%→0.5 to 2');
  });
});

describe('one of several', () => {
  const TWO = 'Mỗi đề tài được 2 điểm, tối đa 8 điểm; hoặc có sách xuất bản được 5 điểm';
  it.each([
    'chỉ tính một trong hai nội dung trên',
    'chỉ chọn một trong các phương án trên',
    'chọn một trong hai hình thức',
    'lấy mức cao nhất',
    'tính mức cao nhất',
    'lấy phương án có lợi nhất',
  ])('«…; %s»', (chosen) => {
    expect(said(`${TWO}; ${chosen}`)).toBe(said(TWO));
    expect(said(TWO)).not.toMatch(/^\?|nothing/);
  });
});

describe('a limit of one of several things', () => {
  const TWO = 'Mỗi đề tài được 2 điểm; mỗi bài báo được 1 điểm; tối đa 10 điểm';
  it('is of that one', () => {
    const limited = said(`${TWO}; trong đó điểm của bài báo không quá 3 điểm`);
    expect(limited).not.toBe(said(TWO));
    expect(said(`${TWO}; riêng bài báo không quá 3 điểm`)).toBe(limited);
  });
});

describe('deductions for faults', () => {
  it.each(['vắng họp', 'chậm báo cáo', 'nộp muộn', 'sai sót', 'vi phạm'])('«-0,25 điểm/lần %s»', (fault) => {
    expect(said(`-0,25 điểm/lần ${fault}`)).toBe('penalty 0.25 max -');
  });
});
