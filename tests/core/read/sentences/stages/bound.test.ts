import { exactText, type Points } from '../../../../../src/core/domain/points';
import { boundFrom } from '../../../../../src/core/read/sentences/bound';
import { lineOf, tokensOf } from './tokens';

const end = (value: Points | null): string => (value === null ? '' : exactText(value));

/** `[90, 95) %`: an end that belongs to the interval has a square bracket, one that is open no number. */
function said(line: string): string {
  const bound = boundFrom(tokensOf(line));
  if (bound === null) return 'none';
  const { from, includesFrom, to, includesTo, isPercent } = bound;
  return `${includesFrom ? '[' : '('}${end(from)}, ${end(to)}${includesTo ? ']' : ')'}${isPercent ? ' %' : ''}`;
}

const words = (line: string): readonly [lead: string, noun: string] => {
  const bound = boundFrom(tokensOf(line));
  return [lineOf(bound?.lead ?? []), lineOf(bound?.noun ?? [])];
};

describe('both ends of an interval', () => {
  it.each([
    ['FROM P90 TOBELOW P95', '[90, 95) %'],
    ['≥ P90 UP TOBELOW P95', '[90, 95) %'],
    ['từ ≥ P90 đến < P95', '[90, 95) %'],
    ['≥ N3 AND < N5', '[3, 5)'],
    ['≥ N3 , < N5', '[3, 5)'],
    ['FROM N3 BELOW N5', '[3, 5)'],
    ['FROM N3 bài , BELOW N5 bài', '[3, 5)'],
    ['FROM N3 AND BELOW N5', '[3, 5)'],
    ['BELOW P95 TO P90', '[90, 95) %'],
    ['< P95 TO P90', '[90, 95) %'],
    ['BELOW P95 AND FROM P90', '[90, 95) %'],
    ['< P95 BUT ≥ P90', '[90, 95) %'],
    ['BELOW P95 , ABOVE P90', '(90, 95) %'],
    ['< P95 AND > P90', '(90, 95) %'],
    ['FROM N3 bài TO N5 bài', '[3, 5]'],
    ['ABOVE P90 TOBELOW P95', '(90, 95) %'],
    ['> P90 TOBELOW P95', '(90, 95) %'],
    ['ABOVE P90 TO P95', '(90, 95] %'],
    ['> P90 TO P95', '(90, 95] %'],
    ['ABOVE P2 BUT CAP P5', '(2, 5] %'],
    ['> P2 AND ≤ P5', '(2, 5] %'],
    ['ABOVE P2 , ≤ P5', '(2, 5] %'],
    ['FROM P2 UP BUT CAP P5', '[2, 5] %'],
    ['≥ P2 AND ≤ P5', '[2, 5] %'],
    ['ABOVE P2 BUT BELOW P5', '(2, 5) %'],
    ['> P2 , < P5', '(2, 5) %'],
    ['FROM P2 UP BUT BELOW P5', '[2, 5) %'],
    ['≥ P2 , AND < P5', '[2, 5) %'],
    ['P90 UP BUT BELOW P98', '[90, 98) %'],
    ['P90 UP , < P98', '[90, 98) %'],
    ['P90 ≤ RATE < P95', '[90, 95) %'],
    ['P90 < RATE ≤ P95', '(90, 95] %'],
    ['P90 ≤ RATE ≤ P95', '[90, 95] %'],
    ['P90 < RATE < P95', '(90, 95) %'],
    ['N3 TOBELOW N5', '[3, 5)'],
    ['N3 TO N5 bài', '[3, 5]'],
    ['IF RATE hài lòng đạt FROM P90 TOBELOW P95', '[90, 95) %'],
    ['FROM N3 TO N3', '[3, 3]'],
  ])('«%s»: %s', (line, interval) => {
    expect(said(line)).toBe(interval);
  });

  it.each(['FROM P95 TO P90', 'ABOVE P95 TO P90', 'N5 TO N3', 'BELOW P90 TO P95', 'P95 ≤ RATE < P90'])(
    '«%s» ends before it begins',
    (line) => {
      expect(said(line)).toBe('none');
    },
  );
});

describe('one end of an interval', () => {
  it.each([
    ['FROM P90 UP', '[90, ] %'],
    ['P90 UP', '[90, ] %'],
    ['EXACT N3 bài UP', '[3, ]'],
    ['FROM N3 bài', '[3, ]'],
    ['≥ P90', '[90, ] %'],
    ['ABOVE N3 bài', '(3, ]'],
    ['> P90', '(90, ] %'],
    ['BELOW P90', '[, 90) %'],
    ['< N3', '[, 3)'],
    ['CAP N3 lỗi', '[, 3]'],
    ['≤ P5', '[, 5] %'],
    ['chậm TO N3 ngày', '[, 3]'],
    ['nộp muộn TO N3 ngày', '[, 3]'],
    ['trễ hạn TO N3 ngày', '[, 3]'],
    ['vắng TO N2 buổi', '[, 2]'],
    ['thiếu TO N2 nội dung', '[, 2]'],
    ['sai TO N2 lỗi', '[, 2]'],
    ['lỗi TO N2 chỗ', '[, 2]'],
    ['TO N3 lỗi', '[, 3]'],
    ['N3 lỗi DOWN', '[, 3]'],
    ['FROM N3 lỗi DOWN', '[, 3]'],
    ['EXACT N4 bài', '[4, 4]'],
    ['có N4 bài', '[4, 4]'],
    ['N4', '[4, 4]'],
    ['P100', '[100, 100] %'],
  ])('«%s»: %s', (line, interval) => {
    expect(said(line)).toBe(interval);
  });

  it.each([
    'đạt TO P80', // up to 80, or from there on
    'FROM P90 UP AND đúng hạn', // a second condition
    'FROM P90 , đúng hạn',
    'FROM P90 , học viên',
    'FROM P90 cán bộ , giảng viên , nộp đủ',
    ...'có đạt nộp gửi được phải kèm hoàn thực bảo đảm trước sau bị để đã xếp tổ tham chất đồng'
      .split(' ')
      .map((word) => `FROM N5 bài , ${word} xác nhận`),
    'FROM P90 UP OR FROM N3',
    'FROM N3 bài UP EXCEPT năm đầu',
    'N3 N4',
    'NOT FROM N3',
    'EACH N3 bài',
  ])('«%s» says more than one end', (line) => {
    expect(said(line)).toBe('none');
  });
});

describe('one count or the next', () => {
  it.each([
    ['N3 OR N4 đề tài', '[3, 4]'],
    ['có N1 bài OR N2 bài', '[1, 2]'],
    ['N3 OR N5 đề tài', 'none'],
    ['N4 OR N3 đề tài', 'none'],
    ['N3 OR N3 đề tài', 'none'],
    ['N1.5 OR N2.5 đề tài', 'none'],
  ])('«%s»: %s', (line, interval) => {
    expect(said(line)).toBe(interval);
  });
});

describe('the number of a level is no value', () => {
  it.each(['mức N2', 'loại N1', 'đạt bậc N3', 'cấp N2', 'mức độ N1', 'nhóm N2'])('«%s»', (line) => {
    expect(said(line)).toBe('none');
  });
  it('of things it is one', () => {
    expect(said('mức đóng góp bài N2')).toBe('[2, 2]');
  });
});

describe('none of them', () => {
  it.each([
    'NOT có vụ việc',
    'NOT phát sinh đơn thư',
    'NOT vi phạm',
    'NOT để xảy ra vụ việc',
    'NOT xảy ra vụ việc',
    'NOT bị khiếu nại',
    'NOT tổ chức hội thảo',
    'NOT tham gia',
    'NOT đăng ký đề tài',
    'NOT triển khai',
    'NOT nợ',
    'NOT còn tồn đọng',
    'NOT mắc lỗi',
    'IF nhà trường NOT có vụ việc',
    'đơn vị NOT có vụ việc',
    'tập thể NOT có vụ việc',
    'NOT mở lớp nào',
    'NOT mở lớp',
    'IF NOT cử cán bộ nào',
    'năm đó NOT viết bài báo nào',
  ])('«%s» is zero', (line) => {
    expect(said(line)).toBe('[0, 0]');
  });

  it.each([
    'NOT đạt mức nào',
    'NOT xếp loại nào',
    'NOT đạt bậc nào',
    'NOT xếp hạng nào',
    'NOT đạt chuẩn nào',
    'NOT đủ điều kiện nào',
    'NOT đạt yêu cầu nào',
    'NOT rơi vào trường hợp nào',
    'NOT đạt vị thứ nào',
    'NOT đạt độ nào',
    'NOT đạt danh hiệu nào',
    'NOT nào',
    'mở lớp nào',
    'NOT có vụ việc N2',
    'NOT có a b c d e f g h i k l m n',
  ])('«%s» is no zero', (line) => {
    expect(said(line)).toBe('none');
  });

  it('is so with twelve words of what there is none of', () => {
    expect(said('NOT có a b c d e f g h i k l m')).toBe('[0, 0]');
  });
});

describe('growth', () => {
  it.each([
    ['GROWN FROM P10 UP COMPARED năm trước', '[10, ] %'],
    ['thu nhập GROWN FROM P5 TOBELOW P10 COMPARED với cùng kỳ năm trước', '[5, 10) %'],
    ['GROWN BELOW P5 COMPARED cùng kỳ', '[, 5) %'],
    ['GROWN FROM P10 UP', '[10, ] %'],
    ['GROWN FROM P10 UP COMPARED PLAN', 'none'],
    ['EACH GROWN P10 COMPARED năm trước', 'none'],
    ['EVERY GROWN P10 COMPARED năm trước', 'none'],
    ['GROWN FROM P10 UP COMPARED đơn vị khác', 'none'],
  ])('«%s»: %s', (line, interval) => {
    expect(said(line)).toBe(interval);
  });
});

describe('words that say nothing of the ends', () => {
  it.each([
    ['COMPARED PLAN đạt FROM P90 UP', '[90, ] %'],
    ['thiếu COMPARED PLAN ABOVE P2', '(2, ] %'],
    ['EACH năm có FROM N2 chuyên đề', '[2, ]'],
    ['EACH năm học có FROM N2 chuyên đề', '[2, ]'],
    ['cả năm NOT có đơn thư', '[0, 0]'],
    ['trong năm NOT có đơn thư', '[0, 0]'],
    ['trong kỳ NOT có đơn thư', '[0, 0]'],
    ['trong quý NOT có đơn thư', '[0, 0]'],
    ['trong kỳ có N2 đơn thư', '[2, 2]'],
    ['cả quý FROM N2 bài', '[2, ]'],
    ['IF cả năm ABOVE N2 bài', '(2, ]'],
    ['IF trong năm BELOW N2 bài', '[, 2)'],
    ['RATE học viên NOT hoàn thành BELOW P1', '[, 1) %'],
    ['IF số học viên NOT hoàn thành CAP N3', '[, 3]'],
    ['RATE học viên NOT hoàn thành ≤ P1', '[, 1] %'],
    ['RATE học viên NOT hoàn thành EXACT P1', '[1, 1] %'],
    ['RATE học viên NOT hoàn thành < P1', '[, 1) %'],
    ['RATE học viên NOT hoàn thành > P1', '(1, ] %'],
    ['RATE học viên NOT hoàn thành ≥ P1', '[1, ] %'],
    ['RATE học viên NOT hoàn thành P1', '[1, 1] %'],
    ['học viên NOT hoàn thành BELOW P1', 'none'],
    ['RATE học viên NOT BELOW P1', 'none'],
    ['RATE học viên NOT ABOVE P1', 'none'],
    ['RATE học viên NOT FROM P1', 'none'],
    ['RATE học viên NOT CAP P1', 'none'],
    ['RATE học viên NOT EXACT P1', 'none'],
    ['RATE học viên NOT < P1', 'none'],
    ['RATE học viên NOT > P1', 'none'],
    ['RATE học viên NOT ≤ P1', 'none'],
    ['RATE học viên NOT ≥ P1', 'none'],
    ['RATE học viên NOT P1', 'none'],
    ['RATE học viên BELOW P1 NOT hoàn thành', 'none'],
    ['IF cả năm NOT có đơn thư', '[0, 0]'],
    ['trong lớp NOT có đơn thư', 'none'],
    ['lớp năm NOT có đơn thư', 'none'],
    ['OVER COMPARED PLAN ABOVE P2', 'none'],
    ['EACH lớp COMPARED PLAN ABOVE P2', 'none'],
    ['EACH tháng có FROM N2 chuyên đề', 'none'],
  ])('«%s»: %s', (line, interval) => {
    expect(said(line)).toBe(interval);
  });
});

it('the words before the comparison and those with its numbers are kept apart', () => {
  expect(words('RATE hài lòng đạt FROM P90 UP')).toEqual(['RATE hài lòng đạt', '']);
  expect(words('có FROM N3 chuyên đề TO N5 chuyên đề mới')).toEqual(['có', 'chuyên đề chuyên đề mới']);
  expect(words('đạt FROM P90 cán bộ , giảng viên')).toEqual(['đạt', 'cán bộ , giảng viên']);
  expect(words('EXACT P100 báo cáo đầy đủ , đúng hạn')).toEqual(['', 'báo cáo đầy đủ , đúng hạn']);
  expect(words('có ABOVE N3 đề tài')).toEqual(['có', 'đề tài']);
  expect(words('≥ N3 bài đến < N5 bài')).toEqual(['', 'bài bài']);
  expect(words('EACH năm học có FROM N2 chuyên đề')).toEqual(['có', 'chuyên đề']);
  expect(words('EACH năm có FROM N2 chuyên đề')).toEqual(['có', 'chuyên đề']);
  expect(words('GROWN FROM P10 UP COMPARED năm trước')).toEqual(['tăng', '']);
  expect(words('RATE học viên NOT hoàn thành BELOW P1')).toEqual(['RATE học viên không hoàn thành', '']);
});
