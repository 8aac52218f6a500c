import { readIn } from './readIn';
import { saidMethod } from './saidMethod';

const said = (sentence: string): string => {
  const { method, notUnderstood } = readIn(sentence, { maximum: '10' });
  return notUnderstood.length > 0 ? `? ${notUnderstood.join(' | ')}` : saidMethod(method);
};

/** A sentence that needs nothing more, and stays what it is with every one of these behind it. */
const BASE = 'Mỗi đề tài được 2 điểm, tối đa 10 điểm';

describe('words that change nothing', () => {
  it.each([
    'không giới hạn số lượng',
    'không khống chế số điểm cộng',
    'đơn vị chưa được giao chỉ tiêu thì không chấm tiêu chí này',
    'mỗi nội dung không đạt mức trên thì không tính điểm của nội dung đó',
    'không tính đề tài chưa nghiệm thu',
    'mỗi đề tài chỉ tính một lần',
    'đề tài kéo dài nhiều năm thì chỉ tính một lần',
    'kể cả đề tài đồng tác giả',
    'không trừ sang tiêu chí khác',
    'phần lẻ không tính',
  ])('«%s»', (note) => {
    expect(said(`${BASE}; ${note}`)).toBe(said(BASE));
  });
});

describe('who gives the points of a criterion is told, and the score is typed', () => {
  it.each([
    'Nhập điểm thẩm định',
    'Nhập điểm số đánh giá',
    'Nhập điểm kiểm tra của Cụm',
    'Nhập điểm do Học viện thông báo',
    'Nhập điểm trực tiếp theo kết quả kiểm tra',
    'Chấm điểm trực tiếp theo hồ sơ',
    'Cho điểm trực tiếp trên cơ sở hồ sơ',
    'Điểm do các đơn vị chấm chéo',
    'Các trường tự chấm điểm, hội đồng thẩm định lại',
    'Tự chấm điểm, tổ thẩm định xem xét lại',
    'Nhập điểm do hội đồng thống nhất',
    'Điểm của tiêu chí này do hội đồng chấm trực tiếp',
    'Thường trực hội đồng chấm điểm trực tiếp',
    'Thường trực cụm cho điểm',
    'Cơ quan thường trực cụm chấm điểm',
    'Bộ phận thường trực khối đánh giá trực tiếp',
    'Nhập điểm trực tiếp',
    'Chấm trực tiếp số điểm đạt được',
    'Hội đồng thi đua chấm điểm trực tiếp',
    'Tổ công tác thẩm định, chấm điểm trực tiếp',
    'Do các đơn vị tự chấm điểm',
    'Điểm tự chấm',
    'Điểm do hội đồng thi đua chấm trực tiếp',
    'Hội đồng chấm điểm',
    'Ban chỉ đạo đánh giá',
    'Tổ thẩm định cho điểm',
    'Tổ thẩm định xem xét, chấm điểm',
    'Hội đồng chấm điểm căn cứ kết quả thực hiện',
  ])('«%s»', (note) => {
    expect(said(`${note}, tối đa 10 điểm`)).toBe(said('Nhập điểm, tối đa 10 điểm'));
    expect(said('Nhập điểm, tối đa 10 điểm')).not.toMatch(/^\?|nothing/);
  });

  it.each([
    'Tùy mức độ hoàn thành, hội đồng chấm điểm',
    'Chấm điểm theo mức độ hoàn thành',
    'Đánh giá căn cứ kết quả thực tế',
    'Điểm cụ thể do hội đồng xem xét, quyết định',
    'Hội đồng thi đua xem xét, quyết định mức điểm cụ thể',
    'Hội đồng thi đua xem xét và cho điểm cụ thể',
    'Căn cứ hồ sơ minh chứng chấm điểm',
  ])('«%s», beside a limit', (note) => {
    expect(said(`${note}, tối đa 10 điểm`)).toBe(said('Nhập điểm, tối đa 10 điểm'));
    expect(said(note)).toMatch(/^\?|nothing/);
  });

  it.each([
    'Hội đồng chấm từ 0 đến 10 điểm',
    'Tổ thẩm định xem xét hồ sơ và cho điểm trong khoảng từ 0 đến 10 điểm',
    'Thang điểm 0 - 10',
    'Từ 0 đến 10 điểm',
    'Đánh giá của cụm: 0 - 10 điểm',
    'Điểm: 0 - 10 do Hội đồng chấm',
    'Nhập điểm do tổ thẩm định thống nhất, từ 0 đến 10 điểm',
    'Chấm điểm trực tiếp, thang điểm 10',
    'Khung điểm: 10',
    'Hội đồng cho điểm theo thang điểm 10',
  ])('«%s» says the limit itself', (note) => {
    expect(said(note)).toBe(said('Nhập điểm, tối đa 10 điểm'));
  });
});
