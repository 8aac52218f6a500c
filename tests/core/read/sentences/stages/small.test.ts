import { exactText } from '../../../../../src/core/domain/points';
import { withGradesUp } from '../../../../../src/core/read/sentences/gradesUp';
import { withoutGates } from '../../../../../src/core/read/sentences/gates';
import { groupCap } from '../../../../../src/core/read/sentences/groupCap';
import { withOneMoney } from '../../../../../src/core/read/sentences/money';
import { withPartsTold } from '../../../../../src/core/read/sentences/parts';
import { isPricedTwice } from '../../../../../src/core/read/sentences/pricedTwice';
import { ofSomeUnits } from '../../../../../src/core/read/sentences/someUnits';
import { withThousandsJoined } from '../../../../../src/core/read/sentences/thousands';
import { toneInPlace } from '../../../../../src/core/read/sentences/toneInPlace';
import { labelOf, wordsOf } from '../../../../../src/core/read/sentences/token';
import { tokenise } from '../../../../../src/core/read/sentences/tokenise';
import { withoutEdges } from '../../../../../src/core/read/sentences/withoutEdges';
import { clausesIn, saidGrant } from './grants';
import { itTurns } from './stage';
import { lineOf, tokensOf } from './tokens';

describe('sums of money in one unit', () => {
  const told = (line: string, unit: string | null = null): string => lineOf(withOneMoney(tokensOf(line), unit));
  it.each<[string, string | null, string]>([
    ['từ N1 tỷ ; từ N500 triệu', null, 'từ N1000 tiền ; từ N500 tiền'],
    ['từ N1 tỉ ; N300 nghìn', null, 'từ N1000000 tiền ; N300 tiền'],
    ['N2 triệu ; N500 ngàn', null, 'N2000 tiền ; N500 tiền'],
    ['N2 trieu ; N1 ty', null, 'N2 tiền ; N1000 tiền'],
    ['N500 nghin ; N2 trieu', null, 'N500 tiền ; N2000 tiền'],
    ['từ N1 đến dưới N2 tỷ ; N500 triệu', null, 'từ N1000 đến dưới N2000 tiền ; N500 tiền'],
    [
      'N1 - N2 tỷ ; N1 tới cận N3 tỷ ; N1 < N4 tỷ ; N500 triệu',
      null,
      'N1000 - N2000 tiền ; N1000 tới cận N3000 tiền ; N1000 < N4000 tiền ; N500 tiền',
    ],
    ['từ N1 tỷ ; từ N500 triệu', 'tỷ đồng', 'từ N1 tiền ; từ N0.5 tiền'],
    ['từ N1 tỷ', 'triệu đồng', 'từ N1000 tiền'],
    ['từ N1 tỷ ; N3 bài ; P5', 'triệu đồng', 'từ N1000 tiền ; N3 bài ; P5'],
    // one unit, or none
    ['từ N1 tỷ ; từ N2 tỷ', null, 'từ N1 tỷ ; từ N2 tỷ'],
    ['từ N1 tỷ', 'tỷ đồng', 'từ N1 tỷ'],
    ['từ N1 tỷ', 'lớp', 'từ N1 tỷ'],
    ['N1 tỷ lệ ; N500 triệu', null, 'N1 tỷ lệ ; N500 triệu'],
    ['N1 ty le ; N500 triệu', null, 'N1 ty le ; N500 triệu'],
    ['P1 tỷ ; N500 triệu', null, 'P1 tỷ ; N500 triệu'],
    ['N3 bài', 'triệu đồng', 'N3 bài'],
    ['N1 đến bài tỷ ; N1 tỷ ; N5 triệu', null, 'N1 đến bài tỷ ; N1000 tiền ; N5 tiền'],
  ])('«%s» of %s is «%s»', (line, unit, said) => {
    expect(told(line, unit)).toBe(said);
  });
});

describe('parts of all that bound', () => {
  itTurns(
    withPartsTold,
    [
      ['hai phần ba số đảng viên', 'P200/3 số đảng viên'],
      ['một phần tư lớp', 'P25 lớp'],
      ['hai phan ba lop', 'P200/3 lop'],
      ['dưới một nửa đảng viên', 'dưới P50 đảng viên'],
      ['trên nửa lớp', 'trên P50 lớp'],
      ...'từ dưới trên đến hơn quá tới tu duoi tren den hon qua'
        .split(' ')
        .map((bound): [string, string] => [`${bound} một nửa lớp`, `${bound} P50 lớp`]),
      ['hon mot nua lop', 'hon P50 lop'],
      ['chưa được một nửa kế hoạch', 'chưa được P50 kế hoạch'],
      ['chua duoc mot nua chi tieu', 'chua duoc P50 chi tieu'],
    ],
    [
      'hai phần ba số điểm',
      'hai phần ba của tổng số điểm',
      'hai phần ba mức điểm',
      'ba phần hai lớp',
      'hai phần hai lớp',
      'không phần ba lớp',
      'hai phần việc',
      'được một nửa lớp',
      'một nửa lớp',
      'trên một nửa số điểm',
      'trên nửa điểm',
      'được một nửa kế hoạch',
      'chưa được một nửa lớp',
    ],
  );
});

describe('«trở lên» behind a grade', () => {
  itTurns(
    withGradesUp,
    [
      ['loại khá UP N5 PT', 'loại khá trở_lên N5 PT'],
      ['N3 bài , khá UP', 'N3 bài , khá trở_lên'],
      ['N3 bài ; khá UP', 'N3 bài ; khá trở_lên'],
      ['N3 bài . khá UP : N3', 'N3 bài . khá trở_lên : N3'],
      ['N3 : khá UP', 'N3 : khá trở_lên'],
      ['a ) khá UP', 'a ) khá trở_lên'],
      ['( a ) khá UP', '( a ) khá trở_lên'],
    ],
    ['N3 bài UP', 'P90 UP', 'tốt ( khá UP )', 'FROM N3 bài khá UP'],
  );
});

describe('conditions without which nothing is earned', () => {
  const gated = (line: string): string => {
    const found = withoutGates(clausesIn(line));
    if (found === null) return 'none';
    const rest = found.clauses.map((one) => (one.kind === 'grant' ? saidGrant(one) : one.kind)).join(' ; ');
    return `${found.gates.join(' | ')} / ${rest}${found.mayBeOfOne ? ' (of one)' : ''}${found.isDenial ? ' (denial)' : ''}`;
  };
  it.each([
    ['EACH bài N1 PT ; IF để xảy ra vi phạm THEN ZERO', 'để xảy ra vi phạm / EACH bài = 1'],
    ['EACH bài N1 PT ; IF đơn vị vi phạm LOSEALL', 'đơn vị vi phạm / EACH bài = 1'],
    ['EACH bài N1 PT ; ZERO IF tập thể vi phạm', 'tập thể vi phạm / EACH bài = 1'],
    ['EACH bài N1 PT ; IF đăng lại ZERO', 'đăng lại / EACH bài = 1 (of one)'],
    ['EACH bài N1 PT ; không→NOT nộp báo cáo ZERO', 'không nộp báo cáo / EACH bài = 1 (of one) (denial)'],
    ['EACH bài N1 PT ; vi phạm nghiêm trọng LOSEALL', 'vi phạm nghiêm trọng / EACH bài = 1 (denial)'],
    ['EACH bài N1 PT ; chỉ→PICK khi→IF có minh chứng rõ', 'chỉ khi có minh chứng rõ / EACH bài = 1'],
    ...'để_xảy_ra_lỗi xảy_ra_lỗi có_vi_phạm vi_phạm đơn_vị_lỗi tập_thể_lỗi có_cá_nhân_lỗi có_cán_bộ_lỗi có_đảng_viên_lỗi có_giảng_viên_lỗi có_viên_chức_lỗi có_đơn_thư'
      .split(' ')
      .map((one): [string, string] => [
        `EACH bài N1 PT ; IF ${one.replace(/_/g, ' ')} ZERO`,
        `${one.replace(/_/g, ' ')} / EACH bài = 1`,
      ]),
    ['EACH bài N1 PT ; vi phạm nghiêm trọng ZERO', 'none'],
    ['EACH bài N1 PT ; IF vi phạm N1 PT', 'none'],
    ['EACH bài N1 PT ; IF vi phạm ZERO / lần', 'none'],
    ['EACH bài N1 PT ; IF N2 lỗi ZERO', 'none'],
    ['IF vi phạm ZERO', 'none'],
    ['EACH bài N1 PT', 'none'],
    ['EACH bài N1 PT ; xét theo mức', 'none'],
  ])('«%s»: %s', (line, said) => {
    expect(gated(line)).toBe(said);
  });
});

describe('points for some of the units only', () => {
  const some = (sentence: string): string | null => {
    const read = tokenise(sentence);
    return 'tokens' in read ? ofSomeUnits(read.tokens) : 'unread';
  };
  it.each([
    ['Đối với trường miền núi mỗi lớp 2 điểm', 'trường miền núi'],
    ['Mỗi lớp 1 điểm (trường vùng cao 2 điểm)', 'trường vùng cao'],
    ['Riêng các đơn vị ở vùng khó khăn: 2 điểm', 'đơn vị ở vùng khó'],
    ['Mỗi lớp 1 điểm; những trường THPT miền xuôi 2 điểm', 'trường THPT miền xuôi'],
    ['Trường hạng I được 5 điểm', 'Trường hạng I'],
    ['Nếu là trường hạng 2 được 5 điểm', 'trường hạng 2'],
    ['Chỉ áp dụng cho các đơn vị lớn', 'Chỉ áp dụng cho các đơn vị'],
    ['Mỗi lớp 1 điểm, chỉ tính điểm đối với trường', 'chỉ tính điểm đối với trường'],
    ['Không phải cứ mở lớp là được 10 điểm', 'Không phải cứ'],
    ['Không phải trường nào cũng được 10 điểm', 'Không phải trường nào'],
    ['Truong mien nui moi lop 2 diem', 'Truong mien nui'],
    ['Mỗi lớp tại trường miền núi được 2 điểm', null],
    ['Trường hạng 1: 10 điểm', null],
    ['Mỗi lớp được 2 điểm', null],
    ['Chỉ áp dụng cho các lớp', null],
    ['Không phải sửa được 10 điểm', null],
  ])('«%s»: %s', (sentence, words) => {
    expect(some(sentence)).toBe(words);
  });
});

describe('dots that group thousands', () => {
  it.each([
    ['từ 1.200 học viên', 'từ 1200 học viên'],
    ['1.234.567 đồng', '1234567 đồng'],
    ['1.234 (4,5 điểm)', '1234 (4,5 điểm)'],
    ...'học viên|HV|lượt|người|cán bộ|giảng viên|đảng viên|đoàn viên|hội viên|học sinh|sinh viên|viên chức|hộ|bài|tin|lớp|tiết|giờ|cuốn|triệu đồng'
      .split('|')
      .map((thing): [string, string] => [`1.200 ${thing}`, `1200 ${thing}`]),
    ['1.200 tấn', '1.200 tấn'],
    ['1.200 bàn', '1.200 bàn'],
    ['1.200 điểm, 4,5 bài', '1.200 điểm, 4,5 bài'],
    ['1.200đ và 1.300 bài', '1.200đ và 1.300 bài'],
    ['1.200 tấn và 1.5 lần và 2,5', '1.200 tấn và 1.5 lần và 2,5'],
    ['1.2003 bài', '1.2003 bài'],
    ['11.1.200 bài', '11.1.200 bài'],
    ['bài 5', 'bài 5'],
  ])('«%s» is «%s»', (sentence, joined) => {
    expect(withThousandsJoined(sentence)).toBe(joined);
  });
});

describe('tone marks in their place', () => {
  it.each([
    ['laị', 'lại'],
    ['cuả', 'của'],
    ['qúa', 'quá'],
    ['gìơ', 'giờ'],
    ['điêm̉', 'điểm'],
    ['ngươì', 'người'],
    ['hòa', 'hoà'],
    ['thủy', 'thuỷ'],
    ['khỏe', 'khoẻ'],
    ['toán', 'toán'],
    ['ngoaì', 'ngoài'],
    ['mía', 'mía'],
    ['Đề', 'đề'],
    ['bai', 'bai'],
    ['xyz', 'xyz'],
  ])('«%s» is «%s»', (typed, word) => {
    expect(toneInPlace(typed)).toBe(word);
  });
});

describe('a limit of a group', () => {
  it.each([
    ['Tổng điểm của nhóm không vượt quá 40 điểm', '40'],
    ['Điểm nhóm này tối đa 40 điểm.', '40'],
    ['Tổng số điểm các tiêu chí trong mục II, không quá: 12,5đ', '12.5'],
    ['Tổng không được vượt quá là 40 điểm', '40'],
    ['Tổng  điểm cả nhóm 3 tối đa không quá 40 điểm', '40'],
    ['Tổng điểm của bài không vượt quá 40 điểm', null],
    ['Tổng điểm của nhóm 40 điểm', null],
    ['Tổng điểm của nhóm không vượt quá 40', null],
    ['Mỗi bài tối đa 40 điểm', null],
    ['Tổng điểm của nhóm không vượt quá 40 điểm và hơn', null],
  ])('«%s»: %s', (sentence, cap) => {
    const found = groupCap(sentence);
    expect(found === null ? null : exactText(found)).toBe(cap);
  });
});

describe('two prices for one thing', () => {
  it.each([
    ['EACH chuyên đề N1 PT ; FROM N3 chuyên đề UP N4 PT', true],
    ['N1 PT / chuyên đề ; FROM N3 chuyên đề cấp tỉnh UP N4 PT', true],
    ['EACH chuyên đề N1 PT ; chuyên đề FROM N3 UP N4 PT', true],
    ['EACH chuyên đề N1 PT ; FROM N3 bài UP N4 PT', false],
    ['EACH chuyên đề N1 PT ; FROM P3 chuyên đề UP N4 PT', false],
    ['EACH chuyên đề N1 PT ; FROM N3 UP N4 PT', false],
    ['có N1 chuyên đề N1 PT ; FROM N3 chuyên đề UP N4 PT', false],
    ['EACH chuyên đề SUB N1 PT ; FROM N3 chuyên đề UP N4 PT', false],
    ['EACH chuyên đề N1 PT ; FROM N3 chuyên đề UP SUB N4 PT', false],
  ])('«%s»: %s', (line, isTwice) => expect(isPricedTwice(clausesIn(line))).toBe(isTwice));
});

it('words are shown as they were written, and as a label', () => {
  const typed = (sentence: string) => {
    const read = tokenise(sentence);
    return 'tokens' in read ? read.tokens : [];
  };
  expect(wordsOf(typed('Mỗi bài ( báo ) , 90 % ; 2 / 3 : [ x ] .'))).toBe('Mỗi bài (báo), 90%; 2/3: [x].');
  expect(labelOf(typed('- đề tài ;'))).toBe('Đề tài');
  expect(labelOf(typed('+ • đề tài - .'))).toBe('Đề tài');
  expect(labelOf([])).toBe('');
  expect(lineOf(withoutEdges(tokensOf(', ; . : - + • * = " a , b " = * • + - : . ; ,')))).toBe('a , b');
  expect(lineOf(withoutEdges(tokensOf(', ;')))).toBe('');
});
