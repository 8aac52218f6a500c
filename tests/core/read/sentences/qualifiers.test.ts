import { readIn } from './readIn';
import { saidMethod } from './saidMethod';

/** Rules: their beginning up to the first points, and the rest. */
const RULES: readonly (readonly [before: string, rest: string, maximum: string])[] = [
  ['mỗi mô hình dân vận được 1,5 điểm', ', tối đa 6 điểm', '6'],
  ['0,25 điểm/tin', ', không quá 3 điểm', '3'],
  ['tỷ lệ hài lòng từ 95% trở lên: 5 điểm', '; từ 85% đến dưới 95%: 3 điểm; dưới 85%: 0 điểm', '5'],
  ['hoàn thành kế hoạch được 8 điểm', '; không hoàn thành tính theo tỷ lệ; dưới 60% không tính điểm', '8'],
  ['loại A: 4 điểm', '; loại B: 2 điểm; loại C: 0 điểm', '4'],
  ['tổ chức hội thi được 2 điểm', '; không tổ chức 0 điểm', '2'],
  ['giải nhất 5 điểm', ', giải nhì 3 điểm, giải ba 1 điểm; tổng không quá 10 điểm', '10'],
  ['đơn vị dẫn đầu được 6 điểm', '; các đơn vị khác tính theo tỷ lệ so với đơn vị dẫn đầu', '6'],
  ['mỗi lần vắng họp trừ 0,5 điểm', ', trừ không quá 2 điểm', '2'],
];
/** None of these says anything about points. */
const CIRCUMSTANCES = [
  'trong năm học 2024-2025',
  'theo kế hoạch được phê duyệt',
  'căn cứ Quyết định số 12/QĐ-TU ngày 05/3/2025',
  'theo kết quả xếp loại của Ban Tuyên giáo',
  'căn cứ kết quả xếp loại chất lượng của Học viện',
  'tính từ ngày 01/12/2024 đến ngày 30/11/2025',
  'do Tỉnh ủy công nhận',
  'trên địa bàn tỉnh',
];
const PROOFS = [
  'có minh chứng kèm theo',
  'có quyết định công nhận của cấp trên',
  'hồ sơ minh chứng gồm báo cáo, hình ảnh',
  'số liệu tính đến 30/11/2025',
];
/** These may: other points for some, a share, a limit, an exception. */
const CHANGES = [
  'theo chất lượng',
  'theo quy mô',
  'theo quy định về quy mô',
  'theo hướng dẫn về khối lượng',
  'tại huyện tính một nửa',
  'do Bộ tổ chức hưởng mức khác',
  'theo số giảng viên',
  'theo kết quả thực hiện',
  'theo bảng điểm của Hội đồng',
  'theo quy định riêng của từng trường',
  'trường vùng cao được cao hơn',
  'chia theo số giảng viên',
  'tính bình quân',
  'trừ trường hợp bất khả kháng',
  'trong đó chủ trì hưởng một nửa',
  'nộp trước ngày 15/11',
];

const said = (sentence: string, maximum: string): string => {
  const read = readIn(sentence, { maximum });
  return read.contradicts ? 'contradicts' : saidMethod(read.method);
};
const written = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

describe.each(RULES)('%s%s', (before, rest, maximum) => {
  const plain = said(written(`${before}${rest}`), maximum);

  it('is read without a circumstance', () => expect(plain).not.toBe('nothing'));

  it.each(CIRCUMSTANCES)('is the same with «%s» in front, behind its points or at its end', (words) => {
    expect(said(`${written(words)}, ${before}${rest}`, maximum)).toBe(plain);
    expect(said(written(`${before} ${words}${rest}`), maximum)).toBe(plain);
    expect(said(written(`${before}${rest}, ${words}`), maximum)).toBe(plain);
  });

  it.each(PROOFS)('is the same with «%s» at its end', (words) => {
    expect(said(written(`${before}${rest}; ${words}`), maximum)).toBe(plain);
    expect(said(`${written(`${before}${rest}`)}. ${written(words)}.`, maximum)).toBe(plain);
  });

  it.each(CHANGES)('is not read with «%s» at its end', (words) => {
    expect(said(written(`${before}${rest}, ${words}`), maximum)).toBe('nothing');
  });
});
