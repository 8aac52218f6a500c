import { noteFrom } from '../../../../../src/core/read/sentences/notes';
import { tokensOf } from './tokens';

const said = (line: string): string => noteFrom(tokensOf(line))?.says ?? 'none';

describe('points that somebody gives', () => {
  it.each([
    'nhập điểm thẩm định',
    'nhập điểm số đánh giá của cụm',
    'nhập điểm do tổ thông báo',
    'nhập điểm của hội đồng chấm cho EACH đơn vị',
    'nhập điểm trực tiếp theo biên bản',
    'chấm trực tiếp trên hồ sơ',
    'cho điểm trực tiếp qua kiểm tra',
    'các đơn vị chấm chéo',
    'điểm do từng trường đánh giá',
    'các đơn vị tự chấm điểm , hội đồng thẩm định',
    'tự chấm điểm rồi tổ kiểm tra lại',
    'nhập điểm do hội đồng quyết định',
    'điểm của tiêu chí này do các hội đồng cụm chấm điểm theo hồ sơ',
    'thường trực hội đồng chấm điểm',
    'cơ quan thường trực cụm cho điểm trực tiếp',
    'cụm trưởng nhập điểm trực tiếp',
    'nhập điểm',
    'chấm trực tiếp số điểm đạt được',
    'hội đồng thẩm định đánh giá trực tiếp',
    'tổ kiểm tra xét AND thống nhất cho điểm trực tiếp',
    'các đơn vị tự đánh giá',
    'do đơn vị tự nhập điểm',
    'điểm tự chấm',
    'điểm do hội đồng thi chấm điểm trên bài',
    'ban chỉ đạo chấm điểm',
  ])('«%s»', (line) => {
    expect(said(line)).toBe('typed');
  });

  it.each([
    'VAGUE mức độ kết quả mà chấm điểm',
    'chấm điểm theo mức độ',
    'đánh giá căn cứ kết quả',
    'cho điểm theo tình hình thực tế',
    'mức điểm cụ thể do hội đồng xem xét , quyết định',
    'hội đồng xem xét AND quyết định mức điểm cụ thể',
    'căn cứ hồ sơ OR PLAN chấm điểm',
    'điểm của tiêu chí này do hội đồng xem xét quyết định trên cơ sở hồ sơ',
  ])('«%s» says not how', (line) => {
    expect(said(line)).toBe('vague');
  });

  it.each(['nhập điểm hay', 'chấm bài', 'hội đồng họp', 'tự chấm điểm , hội đồng nghỉ', 'mức điểm do hội đồng quyết'])(
    '«%s» is no note',
    (line) => {
      expect(said(line)).toBe('none');
    },
  );
});

describe('what changes nothing', () => {
  it.each([
    'đồng_thời→EXCEPT xét điều kiện loại',
    'cụ thể',
    'NOT hạn chế số bài',
    'NOT giới hạn tổng số điểm ADD CAP',
    'NOT khống chế mức SUB',
    'đơn vị NOT được giao PLAN THEN NOT chấm điểm ở tiêu chí này',
    'IF trường NOT giao PLAN THEN ZERO',
    'EACH nội dung NOT đạt mức trên THEN ZERO của nội dung đó',
    'EACH phần REST có THEN ZERO ở phần ấy',
    'BUT NOT tính theo số lượng bài',
    'NOT tính đề tài NOT nghiệm thu',
    'NOT tính bài báo NOT đăng',
    'EACH công trình ONCE',
    'đề tài nhiều năm THEN ONCE',
    'tiêu chí này lấy RATE lớp mở làm căn cứ',
    'mục này dùng số lớp làm cơ sở',
    'kể cả bài đồng tác giả',
    'NODEDUCTION sang tiêu chí khác',
    'AND NODEDUCTION vào mục sau',
    'IF các đơn vị đồng hạng THEN cùng hưởng mức của hạng đó',
    'trường bằng điểm THEN được điểm của hạng ấy',
    'phần lẻ ZERO',
    'BUT phần dư NOT tính',
    'AND NOT tính điểm cho phần lẻ',
    'NOT cộng số dư',
    'báo cáo bao gồm báo cáo quý , báo cáo năm',
    'trong mục này chuyên đề được hiểu là hội thảo',
    'chuyên đề được tính là hội thảo trong năm chấm điểm',
    'trường chuẩn mức N là trường tốt',
    'thời hạn được tính theo ngày làm việc',
    'được cộng dồn',
    'tính cộng gộp',
  ])('«%s» only explains', (line) => {
    expect(said(line)).toBe('explains');
  });

  it.each([
    'NOT tính phiếu NOT hợp lệ',
    'tiêu chí này lấy RATE lớp mở',
    'NODEDUCTION sang',
    'đơn vị đồng hạng THEN bốc thăm',
    'NOT cộng số bài',
    'tổng cộng dồn',
    'cộng dồn điểm',
  ])('«%s» does not', (line) => {
    expect(said(line)).not.toBe('explains');
  });
});

describe('points of places that are shared', () => {
  const TIED = [
    'nếu đồng hạng thì mỗi đơn vị hưởng trung bình cộng điểm của các hạng mà các đơn vị đồng hạng chiếm chỗ',
    'trường hợp có nhiều đơn vị cùng hạng thì các đơn vị đó được hưởng trung bình cộng số điểm của các hạng đó',
    'các đơn vị bằng hạng nhau thì cùng tính bình quân điểm của các hạng liên quan',
    'đồng hạng thì lấy trung bình điểm các hạng tương ứng',
    'khi hai trường đồng thứ hạng, thì trường đó nhận mức điểm bình quân của những hạng này',
    'đồng hạng thì hưởng trung bình điểm của các hạng mà các đoàn đó cùng giữ',
  ];
  it.each(TIED)('«%s»', (line) => {
    expect(said(line)).toBe('tiedMean');
  });
  it.each([
    `${TIED[0] ?? ''} và hơn`,
    'đồng hạng thì hưởng trung bình điểm của cụm',
    'đồng điểm thì hưởng trung bình cộng điểm của các thứ đó',
    'không đồng hạng thì hưởng trung bình điểm của các hạng đó',
  ])('«%s» says something else', (line) => {
    expect(said(line)).not.toBe('tiedMean');
  });
});

describe('points that are summed up', () => {
  it.each([
    'điểm được cộng dồn',
    'tổng số điểm cộng lại',
    'điểm của các đề tài được cộng lại',
    'điểm của từng loại tính cộng gộp',
    'số điểm của mỗi danh hiệu cộng dồn',
    'IF có nhiều đề tài THEN được tính cộng dồn',
    'có FROM N2 đề tài UP THEN cộng_dồn→MATH',
  ])('«%s»', (line) => {
    expect(said(line)).toBe('summed');
  });
  it.each(['điểm của phiếu được cộng dồn', 'điểm được chia lại', 'nhiều đề tài THEN chia_đều→MATH', 'ít đề tài THEN cộng dồn'])(
    '«%s» is none',
    (line) => {
      expect(said(line)).not.toBe('summed');
    },
  );
});
