import { exactText } from '../../../../../src/core/domain/points';
import { grantFrom } from '../../../../../src/core/read/sentences/grantFrom';
import { conditionOf, sizeOf, subjectOf } from '../../../../../src/core/read/sentences/subject';
import { lineOf, tokensOf } from './tokens';

const grantOf = (line: string) => {
  const grant = grantFrom(tokensOf(line), null, false);
  if (grant === null) throw new Error(`«${line}» gives nothing`);
  return grant;
};

/** `đề tài`, `đề tài free 2`, `bài by 5`, `one đề tài` where the sentence does not say "each"; `none` when nothing is counted. */
function said(line: string): string {
  const subject = subjectOf(grantOf(line));
  if (subject === null) return 'none';
  const { words, free, isEach, block } = subject;
  const most = exactText(free) === '0' ? '' : ` free ${exactText(free)}`;
  return `${isEach ? '' : 'one '}${lineOf(words)}${most}${block === null ? '' : ` by ${exactText(block)}`}`;
}

describe('what is counted one by one', () => {
  it.each([
    ['EACH đề tài được N2 PT', 'đề tài'],
    ['IF EACH đề tài THEN được N2 PT', 'đề tài'],
    ['EVERY N1 đề tài được N2 PT', 'đề tài'],
    ['EACH có N1 đề tài được N2 PT', 'đề tài'],
    ['EACH thêm EXACT N1 đề tài được N2 PT', 'đề tài'],
    ['EACH chậm N1 báo cáo trừ→SUB N2 PT', 'báo cáo'],
    ['hội thảo , EACH hội thảo được N2 PT', 'hội thảo , hội thảo'],
    ['EVERY tổ chức được N1 cuộc hội thảo được N2 PT', 'cuộc hội thảo'],
    ['EACH khi mở thêm N1 lớp được N2 PT', 'lớp'],
    ['EACH IF viết EXACT N1 bài THEN được N2 PT', 'bài'],
    ['EVERY xây dựng N1 mô hình được N2 PT', 'mô hình'],
    ['có N1 sáng kiến được N2 PT', 'one có sáng kiến'],
    ['IF N1 sáng kiến được N2 PT', 'one sáng kiến'],
    ['nghiệm thu một đề tài được N2 PT', 'one nghiệm thu đề tài'],
    ['N2 PT / lần', 'lần'],
    ['N2 PT / N1 lần', 'lần'],
    ['N2 PT cho EACH lớp', 'lớp'],
    ['N2 PT với EACH EXACT N1 lớp', 'lớp'],
    ['N2 PT trên EACH lớp', 'lớp'],
    ['N2 PT IF EVERY N1 lớp', 'lớp'],
    ['N2 PT EACH lớp', 'lớp'],
    ['N2 PT cho một N1 lớp', 'lớp'],
    ['N2 PT trên N1 đề tài', 'đề tài'],
    ['SUB N1 PT IF chậm N1 báo cáo', 'chậm báo cáo'],
    ['ADD N1 PT IF chậm N1 báo cáo', 'none'],
    ['SUB N2 PT / vụ IF trường hợp xảy ra', 'vụ trường hợp xảy ra'],
    ['SUB N2 PT / vụ cho trường hợp xảy ra', 'vụ cho trường hợp xảy ra'],
    ['đề tài cấp tỉnh N2 PT / đề tài', 'đề tài cấp tỉnh đề tài'],
    ['IF đề tài cấp tỉnh N2 PT / đề tài', 'đề tài cấp tỉnh đề tài'],
    ['EACH giảng viên giỏi N2 PT / giảng viên', 'giảng viên giỏi'],
    ['có N1 giảng viên giỏi N2 PT / giảng viên', 'có giảng viên giỏi'],
    ['EACH giảng viên giỏi N2 PT / lớp', 'none'],
    ['EACH cán bộ bị kỷ luật SUB N2 PT / trường hợp', 'cán bộ bị kỷ luật'],
    ['EACH cán bộ bị kỷ luật N2 PT / trường hợp', 'none'],
    ['FROM P90 N2 PT / lần', 'none'],
    ['EACH giải N2 PT cho EACH giải', 'none'],
    ['đạt yêu cầu N2 PT', 'none'],
    ['N2 PT', 'none'],
  ])('«%s»: %s', (line, subject) => {
    expect(said(line)).toBe(subject);
  });

  it.each(
    [
      'đề sáng bài lớp buổi cuộc hội chuyên giáo giải lượt tin mô công ấn sản tọa phóng đoàn chuyến kỷ bằng'
        .split(' ')
        .map((thing): readonly [string] => [thing]),
    ].flat(),
  )('«một %s» is one thing', (thing) => {
    expect(said(`mở một ${thing} mới được N2 PT`)).toBe(`one mở ${thing} mới`);
  });

  it.each(['mở một phần được N2 PT', 'chọn một trong hai được N2 PT', 'một bài được N2 PT'])('«%s» counts nothing', (line) => {
    expect(said(line)).toBe('none');
  });
});

describe('so many together', () => {
  it.each([
    ['cứ→EVERY N5 bài được N1 PT', 'bài by 5'],
    ['cứ→EVERY EXACT N5 bài được N1 PT', 'bài by 5'],
    ['cứ_mỗi→EACH N5 bài được N1 PT', 'bài by 5'],
    ['mỗi→EACH N100 đầu sách được N1 PT', 'đầu sách by 100'],
    ['mỗi→EACH N10 bài được N1 PT', 'bài by 10'],
    ['mỗi→EACH N9 bài được N1 PT', 'none'],
    ['mỗi→EACH N2 bài được N1 PT', 'none'],
    ['cứ→EVERY thêm N5 bài được N1 PT', 'none'],
    ['cứ→EVERY N1.5 bài được N1 PT', 'none'],
    ['cứ→EVERY N0.5 bài được N1 PT', 'none'],
    ['cứ→EVERY N1 bài được N1 PT', 'bài'],
    ['cứ→EVERY N3 lớp đầu được N1 PT', 'none'],
    ['cứ→EVERY N3 lớp cuối được N1 PT', 'none'],
    ['cứ→EVERY N3 đầu sách được N1 PT', 'đầu sách by 3'],
    ['cứ→EVERY N3 tháng được N1 PT', 'none'],
    ['cứ→EVERY N3 năm được N1 PT', 'none'],
    ['cứ→EVERY N3 quý được N1 PT', 'none'],
    ['cứ→EVERY N2 kỳ được N1 PT', 'none'],
    ['cứ→EVERY N2 tuần được N1 PT', 'none'],
    ['cứ→EVERY N5 ngày được N1 PT', 'none'],
    ['cứ→EVERY N2 học kỳ được N1 PT', 'none'],
    ['cứ→EVERY N20 học viên được N1 PT', 'học viên by 20'],
    ['cứ→EVERY N20 học sinh được N1 PT', 'học sinh by 20'],
    ['cứ→EVERY chậm N3 ngày SUB N1 PT', 'ngày by 3'],
    ['N1 PT cho cứ→EVERY N5 bài', 'bài by 5'],
  ])('«%s»: %s', (line, subject) => {
    expect(said(line)).toBe(subject);
  });
});

describe('the first ones that earn nothing', () => {
  it.each([
    ['từ lớp ORD3 ONWARD , EACH lớp được N1 PT', 'lớp free 2'],
    ['kể từ lớp ORD3 ONWARD THEN EACH N1 lớp được N1 PT', 'lớp free 2'],
    ['tính từ lớp ORD2 UP EACH có lớp NEXT được N1 PT', 'lớp free 1'],
    ['lớp ORD6 ONWARD mới tính , EACH lớp được N1 PT', 'lớp free 5'],
    ['từ lớp ORD3 ONWARD , EACH N2 lớp được N1 PT', 'none'],
    ['từ lớp ORD3 ONWARD , N1 PT / lớp', 'lớp free 2'],
    ['từ lớp ORD3 , N1 PT cho EACH lớp', 'lớp free 2'],
    ['lớp ORD3 ONWARD N1 PT / lớp', 'lớp free 2'],
    ['lớp ORD3 ONWARD N1 PT cho EACH lớp', 'none'],
    ['từ lớp ORD3 ONWARD N1 PT theo lớp', 'none'],
    ['EACH lớp được N1 PT kể từ lớp ORD3', 'lớp free 2'],
    ['lớp được N1 PT kể từ lớp ORD3', 'none'],
    ['ngoài N2 cuộc theo quy định , EACH cuộc thêm được N1 PT', 'cuộc thêm free 2'],
    ['ngoài N2 cuộc , THEN EACH có thêm N1 cuộc được N1 PT', 'cuộc free 2'],
    ['ngoài N2 cuộc , EACH lớp được N1 PT', 'none'],
    ['ngoài N1.5 cuộc , EACH cuộc được N1 PT', 'none'],
    ['ngoài N2 cuộc , EACH N2 cuộc được N1 PT', 'none'],
    ['IF có ABOVE N3 đề tài THEN EACH đề tài OVER được N1 PT', 'đề tài free 3'],
    ['IF có OVER N3 đề tài , EACH đề tài NEXT được N1 PT', 'đề tài free 3'],
    ['EACH đề tài OVER N3 đề tài được N1 PT', 'đề tài free 3'],
    ['EACH đề tài ABOVE N3 bài được N1 PT', 'none'],
    ['ngoài N5 lớp theo quy định , từ lớp ORD6 ONWARD EACH lớp được N1 PT', 'lớp free 5'],
    ['ngoài N5 lớp , kể từ lớp ORD6 ONWARD , EACH N1 lớp được N1 PT', 'lớp free 5'],
    ['ngoài N5 lớp , từ lớp ORD7 ONWARD EACH lớp được N1 PT', 'none'],
    ['ngoài N5 lớp , từ bài ORD6 ONWARD EACH lớp được N1 PT', 'none'],
    ['từ lớp ORD3 ONWARD , EACH lớp được N1 PT / lớp', 'none'],
    // which of them are free was not read
    ['kể từ lớp thứ hai , EACH lớp được N1 PT', 'none'],
    ['từ lớp mở thêm , EACH lớp được N1 PT', 'none'],
    ['ke tu lop mở , EACH lop được N1 PT', 'none'],
    ['tính từ đợt sau , EACH lớp được N1 PT', 'none'],
    ['từ đợt đầu , EACH lớp được N1 PT', 'none'],
    ['từ ngày đầu năm , EACH lớp được N1 PT', 'từ ngày đầu năm , lớp'],
    ['từ đợt kế , EACH lớp được N1 PT', 'none'],
    ['từ đợt tiếp , EACH lớp được N1 PT', 'none'],
    ['từ lớp mở N1 PT / lớp', 'none'],
    ['từ nguồn xã hội , EACH lớp được N1 PT', 'từ nguồn xã hội , lớp'],
  ])('«%s»: %s', (line, subject) => {
    expect(said(line)).toBe(subject);
  });
});

it.each(['EACH lớp từ lớp ORD3 ONWARD được N1 PT', 'EACH lớp kể từ ORD3 UP được N1 PT'])('«%s»: two are free', (line) => {
  expect(said(line)).toMatch(/^lớp .*free 2$/);
});

describe('a size that each must reach', () => {
  it.each([
    ['EACH đoàn đi FROM N5 ngày UP được N1 PT', 'đoàn đi', '5'],
    ['EACH lớp có FROM P80 học viên giỏi được N1 PT', 'lớp có', '80'],
    ['EACH đoàn đi EXACT N5 ngày UP được N1 PT', 'đoàn đi', '5'],
    ['EACH đơn vị có FROM N5 bài UP được N1 PT', 'none', '5'],
    ['EACH trường có FROM N5 bài UP được N1 PT', 'none', '5'],
    ['EACH nhà trường có FROM N5 bài UP được N1 PT', 'none', '5'],
    ['EACH tập thể có FROM N5 bài UP được N1 PT', 'none', '5'],
    ['EACH năm có FROM N5 bài UP được N1 PT', 'none', '5'],
    ['EACH tháng có FROM N5 bài UP được N1 PT', 'none', '5'],
    ['EACH quý có FROM N5 bài UP được N1 PT', 'none', '5'],
    ['EACH học kỳ có FROM N5 bài UP được N1 PT', 'none', '5'],
    ['EACH kỳ có FROM N5 bài UP được N1 PT', 'none', '5'],
    ['EACH tuần có FROM N5 bài UP được N1 PT', 'none', '5'],
    ['EACH ngày có FROM N5 bài UP được N1 PT', 'none', '5'],
    ['EACH khi có FROM N5 bài UP được N1 PT', 'none', '5'],
    ['EACH lần có FROM N5 bài UP được N1 PT', 'none', '5'],
    ['đi thực tế FROM N3 tháng UP , EACH đồng chí được N1 PT', 'đi thực tế đồng chí', 'none'],
    ['đi thực tế FROM N3 bài UP , EACH đồng chí được N1 PT', 'none', 'none'],
    ['đi thực tế FROM N3 tháng UP , EACH đơn vị được N1 PT', 'none', 'none'],
    ['học FROM N3 buổi UP , EACH buổi được N1 PT', 'none', 'none'],
    ['EACH đề tài được N1 PT', 'đề tài', 'none'],
  ])('«%s»: %s', (line, subject, size) => {
    expect(said(line)).toBe(subject);
    const found = sizeOf(grantOf(line));
    expect(found === null ? 'none' : exactText(found)).toBe(size);
  });

  it.each('tháng ngày tuần năm buổi tiết giờ phút trang chữ tín'.split(' '))('«từ 3 %s trở lên»', (measure) => {
    expect(said(`học FROM N3 ${measure} UP , EACH người được N1 PT`)).toBe('học người');
  });
});

describe('what is no thing', () => {
  it.each([
    'EACH lượt / năm được N1 PT',
    'EACH lượt / tháng được N1 PT',
    'EACH lượt / quý được N1 PT',
    'EACH lượt / kỳ được N1 PT',
    'EACH lượt / học được N1 PT',
    'EACH lượt / ngày được N1 PT',
    'EACH lượt / tuần được N1 PT',
    'EACH triệu đồng được N1 PT',
    'EACH N1 nghìn đồng được N1 PT',
    'EACH ngàn đồng được N1 PT',
    'EACH tỷ đồng được N1 PT',
    'EACH trăm bài được N1 PT',
    'EACH đồng được N1 PT',
    'EVERY OVER PLAN ADD N1 PT',
    'EVERY OVER mức ADD N1 PT',
    'EVERY OVER thêm ADD N1 PT',
    'EACH bài sau được N1 PT',
    'EACH bình_quân người được N1 PT',
    'EACH bình quân người được N1 PT',
  ])('«%s»', (line) => {
    expect(said(line)).toBe('none');
  });
  it.each([
    ['EACH tin / bài được N1 PT', 'tin / bài'],
    ['EACH đồng chí được N1 PT', 'đồng chí'],
    ['EACH bài OVER được N1 PT', 'bài OVER'],
    ['EACH sau được N1 PT', 'sau'],
    ['EACH bình hoa được N1 PT', 'bình hoa'],
  ])('but «%s» counts %s', (line, subject) => {
    expect(said(line)).toBe(subject);
  });
});

it('a condition stands before its points or behind them, not on both sides', () => {
  const condition = (line: string): string => {
    const found = conditionOf(grantOf(line));
    return found === null ? 'none' : lineOf(found);
  };
  expect(condition('đạt FROM P90 được N5 PT')).toBe('đạt FROM P90');
  expect(condition('N5 PT IF đạt FROM P90')).toBe('đạt FROM P90');
  expect(condition('N5 PT cho đơn vị giỏi')).toBe('đơn vị giỏi');
  expect(condition('N5 PT với đơn vị giỏi')).toBe('đơn vị giỏi');
  expect(condition('N5 PT / đơn vị giỏi')).toBe('none');
  expect(condition('đạt FROM P90 được N5 PT IF đúng hạn')).toBe('none');
});
