import { disqualifier } from '../../../../../src/core/read/sentences/methods/disqualifier';
import { barsOthers } from '../../../../../src/core/read/sentences/methods/barredPersons';
import { deniesPlainly } from '../../../../../src/core/read/sentences/methods/deniedAwards';
import { knowing, saidBy, type Known } from './recognise';
import { tokensOf } from './tokens';

const said = (line: string, known: Known = {}): string => saidBy(disqualifier, line, known);

describe('what bars, and from what', () => {
  it.each([
    // from every comparison
    ['NOT xét thi đua IF đơn vị có vi phạm', 'bar rank'],
    ['NOT được bình xét thi đua', 'bar rank'],
    ['NOT xếp hạng', 'bar rank'],
    ['NOT đưa vào diện xét thi đua', 'bar rank'],
    ['NOT đủ điều kiện xét thi đua', 'bar rank'],
    ['loại ra khỏi danh sách xét thi đua', 'bar rank'],
    ['cắt thi đua cả năm', 'bar rank'],
    ['huỷ xét thi đua', 'bar rank'],
    ['đơn vị có vi phạm THEN NOT xét thi đua', 'bar rank'],
    ['NOT xét cờ thi đua AND thi đua', 'bar rank'],
    ['NOT xếp loại thi đua', 'bar rank'],
    // from all awards
    ['NOT xét khen thưởng', 'bar allAwards'],
    ['NOT đề nghị tặng bằng khen', 'bar allAwards'],
    ['NOT công nhận danh hiệu thi đua', 'bar allAwards'],
    ['NOT xét cờ thi đua AND bằng khen', 'bar allAwards'],
    // from the flag alone
    ['NOT xét tặng cờ thi đua', 'bar flagOnly'],
    ['NOT tặng cờ thi đua của cụm', 'bar flagOnly'],
    ['NOT xét cờ , BUT vẫn được xếp hạng', 'bar flagOnly'],
    ['NOT xét cờ BUT vẫn xét khen thưởng khác', 'bar flagOnly'],
    ['NOT xét tặng cờ : nộp báo cáo chậm', 'bar flagOnly'],
    ['NOT xét tặng cờ , chỉ xét bằng khen', 'bar flagOnly'],
    // two things are denied
    ['NOT xếp hạng , NOT xét khen thưởng', 'bar rank'],
    ['NOT xét thi đua AND NOT xét khen thưởng', 'bar rank'],
    ['NOT được xét thi đua , NOT xét khen thưởng', 'bar rank'],
    ['NOT xem xét thi đua , NOT đề nghị khen thưởng', 'bar rank'],
    ['NOT bình xét thi đua , NOT đề nghị khen thưởng', 'bar rank'],
    ['NOT đề nghị thi đua , NOT xét khen thưởng', 'bar rank'],
    ['NOT công nhận thi đua , NOT xét khen thưởng', 'bar rank'],
    ['NOT tặng thi đua , NOT xét khen thưởng', 'bar rank'],
    ['NOT đề nghị danh hiệu , NOT xét khen thưởng', 'bar allAwards'],
    ['NOT nộp báo cáo thi đua THEN NOT tặng cờ', 'bar flagOnly'],
    // a ceiling
    ['chỉ xếp loại tu khá DOWN', 'bar ceiling Khá'],
    ['chỉ xếp loại BEST là tốt đối với đơn vị', 'bar ceiling Tốt'],
    ['kết quả xếp loại CAP mức hoàn thành nhiệm vụ', 'bar ceiling Hoàn thành nhiệm vụ'],
    ['kết quả xếp loại CAP mức hoàn thành', 'bar ceiling Hoàn thành'],
    ['kết quả xếp loại BEST chỉ là yếu', 'bar ceiling Yếu'],
    ['kết quả xếp loại BEST là loại b', 'bar ceiling B'],
    ['chỉ xếp loại từ khá DOWN', 'bar ceiling Khá'],
    ['chỉ được xếp loại BEST là tốt', 'bar ceiling Tốt'],
    ['đơn vị vi phạm THEN xếp loại CAP mức khá', 'bar ceiling Khá'],
    ['NOT được xếp loại cao hơn mức khá', 'bar ceiling Khá'],
    ['NOT xếp loại trên khá IF vi phạm', 'bar ceiling Khá'],
    ['chỉ xếp loại từ khá DOWN đối với đơn vị vi phạm', 'bar ceiling Khá'],
    ['kết quả xếp loại cuối năm NOT cao hơn mức khá', 'bar ceiling Khá'],
    ['kết quả phân loại CAP loại trung bình', 'bar ceiling Trung bình'],
    ['NOT xếp loại hoàn thành xuất sắc nhiệm vụ', 'bar ceiling Hoàn thành tốt nhiệm vụ'],
    ['NOT đề nghị công nhận hoàn thành xuất sắc IF có vi phạm', 'bar ceiling Hoàn thành tốt nhiệm vụ'],
    ['NOT xét xếp loại hoàn thành xuất sắc đối với đơn vị', 'bar ceiling Hoàn thành tốt nhiệm vụ'],
  ])('«%s»: %s', (line, bar) => {
    expect(said(line)).toBe(bar);
  });

  it.each(
    knowing([
      ['NOT xét thi đua', { kind: 'points' }],
      ['NOT xét thi đua', { kind: 'penalty' }],
      ['NOT xét thi đua N2 năm'],
      ['NOT xét thi đua ; NOT xét khen thưởng'],
      ['NOT xét thi đua đối với cá nhân'],
      ['NOT xét thi đua trong hai năm liền'],
      ['NOT xét thi đua năm sau'],
      ['NOT xét thi đua các năm'],
      ['NOT xếp loại tốt'],
      ['NOT xếp loại khá'],
      ['NOT xếp loại a'],
      ['NOT nộp báo cáo'],
      ['xét thi đua'],
      ['NOT xét thi đua BUT vẫn được xếp hạng'],
      ['NOT xét cờ BUT vẫn được giữ chức'],
      ['NOT xét tặng cờ AND xếp loại'],
      ['NOT xét tặng cờ : vẫn xét bằng khen'],
      ['NOT xét tặng cờ AND được tặng bằng khen'],
      ['NOT xét danh lam'],
      ['NOT xếp loại tốt AND NOT xét cờ'],
      ['hai năm NOT xét thi đua'],
      ['năm sau NOT xét thi đua'],
      ...'cờ bằng giấy danh thi khen chỉ BUT hạng loại'.split(' ').map((award): [string] => [`NOT xét tặng cờ : ${award} gì đó`]),
      ['NOT xét tiền thưởng'],
    ]),
  )('«%s» %j is no bar of that kind', (line, known) => {
    expect(said(line, known)).toBe('nothing');
  });
  it('a criterion that bars says so', () => expect(said('NOT xét thi đua', { kind: 'disqualifier' })).toBe('bar rank'));
});

describe('persons, and parts of a school, are not what is compared', () => {
  it.each([
    'NOT xét thi đua đối với cá nhân vi phạm',
    'NOT xét thi đua cho giảng viên',
    'các viên chức vi phạm NOT xét thi đua',
    'NOT xét thi đua cá nhân',
    'những học viên',
    'mỗi đảng viên',
    'EACH đảng viên',
    'NOT xét thi đua khoa',
    'trường hợp cán bộ',
    'danh hiệu đồng chí',
    'khen thưởng người vi phạm',
    'đối→IF khoa vi phạm',
    'phòng vi phạm NOT xét thi đua',
    'bộ môn vi phạm',
    'lớp vi phạm',
  ])('«%s»', (line) => expect(barsOthers(tokensOf(line))).toBe(true));
  it.each([
    'NOT xét thi đua đối với đơn vị có cá nhân vi phạm',
    'NOT xét thi đua đối với trường có cán bộ vi phạm',
    'tập thể có đảng viên vi phạm',
    'cơ quan có cá nhân vi phạm',
    'nếu→IF có cá nhân vi phạm',
    'khi→IF viên chức vi phạm',
    'NOT xét thi đua',
  ])('«%s» is of the unit', (line) => expect(barsOthers(tokensOf(line))).toBe(false));
});

describe('words that are denied', () => {
  it.each([
    'xét thi đua',
    'đề nghị tặng danh hiệu thi đua',
    'xét tặng cờ thi đua đơn vị dẫn đầu',
    'xét thi đua đối với đơn vị lạ',
    'xét thi đua của trường',
    'xét khen thưởng do vi phạm',
    'xét khen thưởng vì chậm',
    'xét thi đua và',
    '',
    'IF đơn vị',
  ])('«%s» are plain', (line) => expect(deniesPlainly(` ${line} `)).toBe(true));
  it.each([
    'xét huân chương',
    'xét danh lam',
    'xét hiệu',
    'xét bằng lái',
    'xét giấy tờ',
    'xét thi cử',
    'xét đua',
    'xét khen cờ',
    'xét cờ và',
    'xét bằng khen ,',
  ])('«%s» are not', (line) => expect(deniesPlainly(` ${line} `)).toBe(false));
});
