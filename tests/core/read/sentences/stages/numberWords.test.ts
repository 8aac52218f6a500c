import { withNumbers } from '../../../../../src/core/read/sentences/numberWords';
import { withSlashedNumbersApart } from '../../../../../src/core/read/sentences/slashedNumbers';
import { lineOf, tokensOf } from './tokens';

const told = (line: string): string => lineOf(withNumbers(tokensOf(line)));

describe('how large a number word is', () => {
  it.each([
    ['được hai điểm', 'được N2 điểm'],
    ['được một điểm', 'được N1 điểm'],
    ['được ba điểm', 'được N3 điểm'],
    ['được bốn điểm', 'được N4 điểm'],
    ['được năm điểm', 'được N5 điểm'],
    ['được sáu điểm', 'được N6 điểm'],
    ['được bảy điểm', 'được N7 điểm'],
    ['được bẩy điểm', 'được N7 điểm'],
    ['được tám điểm', 'được N8 điểm'],
    ['được chín điểm', 'được N9 điểm'],
    ['được mười điểm', 'được N10 điểm'],
    ['được mười hai điểm', 'được N12 điểm'],
    ['được mười lăm điểm', 'được N15 điểm'],
    ['được muoi lam diem', 'được N15 diem'],
    ['được mười không điểm', 'được N10 không điểm'],
    ['được hai mươi điểm', 'được N20 điểm'],
    ['được ba mươi mốt điểm', 'được N31 điểm'],
    ['được bốn mươi tư điểm', 'được N44 điểm'],
    ['được chín muoi lam diem', 'được N95 diem'],
    ['được hai mươi không điểm', 'được N20 không điểm'],
    ['được một trăm điểm', 'được N100 điểm'],
    ['được hai tram diem', 'được N200 diem'],
    ['được sau diem', 'được N6 diem'],
    ['được sau điểm', 'được N6 điểm'],
    ['được sau muoi diem', 'được N60 diem'],
    ['được sau bài', 'được sau bài'],
    ['được một phẩy năm điểm', 'được N1.5 điểm'],
    ['được một phay nam diem', 'được N1.5 diem'],
    ['được không phẩy hai lăm điểm', 'được N0.25 điểm'],
    ['được không phẩy hai mươi lăm điểm', 'được N0.25 điểm'],
    ['được không phẩy không năm điểm', 'được N0.05 điểm'],
    ['mot diem', 'N1 diem'],
    ['bon diem', 'N4 diem'],
    ['nam diem', 'N5 diem'],
    ['bay diem', 'N7 diem'],
    ['tam diem', 'N8 diem'],
    ['chin diem', 'N9 diem'],
    ['hai đ', 'N2 đ'],
  ])('«%s» is «%s»', (line, numbers) => {
    expect(told(line)).toBe(numbers);
  });

  it('what was typed stays with the number', () => {
    expect(withNumbers(tokensOf('được hai mươi mốt điểm')).map(({ text }) => text)).toEqual(['được', 'hai mươi mốt', 'điểm']);
  });
});

describe('a number said twice', () => {
  it.each([
    ['N2 ( hai ) điểm', 'N2 điểm'],
    ['hai ( N2 ) điểm', 'N2 điểm'],
    ['N20 ( hai mươi ) điểm', 'N20 điểm'],
    ['hai ( N3 ) điểm', 'hai ( N3 ) điểm'],
    ['N2 ( hai bài ) điểm', 'N2 ( N2 bài ) điểm'],
    ['N2 ( bài ) điểm', 'N2 ( bài ) điểm'],
    ['điểm ( N2 ) bài', 'điểm ( N2 ) bài'],
    ['( hai )', '( hai )'],
    ['N2 (', 'N2 ('],
  ])('«%s» is «%s»', (line, numbers) => {
    expect(told(line)).toBe(numbers);
  });
});

describe('where a word counts', () => {
  it.each([
    ['hai chuyên đề', 'N2 chuyên đề'],
    ['từ ba đến bốn bài', 'từ N3 đến N4 bài'],
    ['ba tới bốn bài', 'N3 tới N4 bài'],
    ['dưới hai phiếu', 'dưới N2 phiếu'],
    ['điểm tối đa mười', 'điểm tối đa N10'],
    ['diem toi da muoi .', 'diem toi da N10 .'],
    ['tối đa mười ,', 'tối đa N10 ,'],
    ['tối đa mười ; hai bài', 'tối đa N10 ; N2 bài'],
    ['( tối đa mười )', '( tối đa N10 )'],
    ['quá đa mười', 'quá đa mười'],
    ['hai phần trăm', 'P2'],
    ['chín mươi phần trăm', 'P90'],
    ['chin muoi phan tram', 'P90'],
    ['một phần', 'một phần'],
    ['đạt một lớp', 'đạt N1 lớp'],
    ['một người', 'N1 người'],
    ['một trong hai', 'một trong hai'],
    ['; ba lượt trở lên', '; N3 lượt trở lên'],
    [', ba bài', ', N3 bài'],
    ['; ba phiếu', '; ba phiếu'],
    ['; ba công khai', '; ba công khai'],
    ['; ba lần lượt', '; ba lần lượt'],
    ['hai tọa đàm đầu không tính', 'N2 tọa đàm đầu không tính'],
    ['; hai phiếu đầu không tính', '; N2 phiếu đầu không tính'],
    ['. năm bài đầu', '. N5 bài đầu'],
    ['. năm phiếu đầu', '. năm phiếu đầu'],
    [', hai phiếu dau', ', N2 phiếu dau'],
    ['và hai phiếu đầu', 'và hai phiếu đầu'],
    ['mỗi năm mở N3 lớp', 'mỗi năm mở N3 lớp'],
    ['đủ năm bài', 'đủ N5 bài'],
    ['từ năm bài', 'từ N5 bài'],
    ['tu nam bài', 'tu nam bài'],
    ['đủ tư bài', 'đủ N4 bài'],
    ['từ tư bài', 'từ tư bài'],
    ['đủ năm phiếu', 'đủ năm phiếu'],
    ['làm năm bài', 'làm năm bài'],
    ['năm bài', 'năm bài'],
    ['hai mươi phiếu', 'N20 phiếu'],
    ['hai phiếu', 'hai phiếu'],
    ['hai', 'hai'],
    ['hai N3', 'hai N3'],
    ['hai :', 'hai :'],
    ['hai năm nay', 'hai năm nay'],
    ['được một nửa', 'được một nửa'],
    ['được một số', 'được một số'],
    ['không điểm', 'không điểm'],
    [': không điểm', ': N0 điểm'],
    ['được không điểm', 'được N0 điểm'],
    ['được không đ', 'được N0 đ'],
    ['từ không đến hai bài', 'từ không đến N2 bài'],
    ['thứ hai điểm', 'thứ hai điểm'],
    ['giải ba điểm', 'giải ba điểm'],
    ['nhì năm điểm', 'nhì N5 điểm'],
    ['nhì năm bài', 'nhì năm bài'],
    ['cấp hai bài', 'cấp hai bài'],
  ])('«%s» is «%s»', (line, numbers) => {
    expect(told(line)).toBe(numbers);
  });
});

describe('percents in words', () => {
  it.each([
    ['N95 phần trăm', 'P95'],
    ['N95 phan tram', 'P95'],
    ['N95 phần', 'N95 phần'],
    ['P95 phần trăm', 'P95 phần trăm'],
    ['mỗi phần trăm vượt', 'mỗi P1 vượt'],
    ['cứ phần trăm vượt', 'cứ P1 vượt'],
    ['từng phần trăm vượt', 'từng P1 vượt'],
    ['moi phan tram vuot', 'moi P1 vuot'],
    ['mỗi %→phần trăm vượt', 'mỗi P1 vượt'],
    ['theo phần trăm', 'theo phần trăm'],
    ['theo phan tram', 'theo phan tram'],
    ['mỗi phần việc', 'mỗi phần việc'],
    ['mỗi trăm bài', 'mỗi trăm bài'],
    ['mỗi lớp tram', 'mỗi lớp tram'],
  ])('«%s» is «%s»', (line, numbers) => {
    expect(told(line)).toBe(numbers);
  });

  it('what was typed stays with the percent', () => {
    expect(withNumbers(tokensOf('N95 phần trăm')).map(({ text }) => text)).toEqual(['95 phần trăm']);
  });
});

describe('halves of points', () => {
  it.each([
    ['N2 điểm rưỡi', 'N2.5 điểm'],
    ['hai điểm rưỡi', 'N2.5 điểm'],
    ['N2 điểm ruoi', 'N2.5 điểm'],
    ['N2 giờ rưỡi', 'N2 giờ rưỡi'],
    ['P2 điểm rưỡi', 'P2 điểm rưỡi'],
    ['mỗi cuộc nửa điểm', 'mỗi cuộc N0.5 điểm'],
    ['cứ một cuộc nửa điểm', 'cứ N1 cuộc N0.5 điểm'],
    ['từng cuộc nua điểm', 'từng cuộc N0.5 điểm'],
    ['nửa điểm / cuộc', 'N0.5 điểm / cuộc'],
    ['nửa điểm mỗi cuộc', 'N0.5 điểm mỗi cuộc'],
    ['trừ nửa điểm', 'trừ N0.5 điểm'],
    ['cộng nửa điểm', 'cộng N0.5 điểm'],
    ['thưởng nửa điểm', 'thưởng N0.5 điểm'],
    ['được nửa điểm', 'được nửa điểm'],
    ['mỗi cuộc ; được nửa điểm', 'mỗi cuộc ; được nửa điểm'],
    ['mỗi cuộc . được nửa điểm', 'mỗi cuộc . được nửa điểm'],
    ['mỗi cuộc nửa điểm tối đa', 'mỗi cuộc nửa điểm tối đa'],
    ['mỗi cuộc nửa điểm chuẩn', 'mỗi cuộc nửa điểm chuẩn'],
    ['mỗi cuộc nửa điểm quy định', 'mỗi cuộc nửa điểm quy định'],
    ['mỗi cuộc nửa điểm của mục', 'mỗi cuộc nửa điểm của mục'],
    ['mỗi cuộc nửa điểm đó', 'mỗi cuộc nửa điểm đó'],
    ['mỗi cuộc nửa điểm này', 'mỗi cuộc nửa điểm này'],
    ['cấp tỉnh N1 điểm rưỡi ; cấp trường nửa điểm', 'cấp tỉnh N1.5 điểm ; cấp trường N0.5 điểm'],
    ['mỗi đảng viên được F1/2 điểm', 'mỗi đảng viên được N0.5 điểm'],
    ['mỗi đảng viên được F1/4 đ', 'mỗi đảng viên được N0.25 đ'],
    ['đảng viên được F1/2 điểm', 'đảng viên được F0.5 điểm'],
    ['mỗi đơn vị được F1/2 điểm', 'mỗi đơn vị được F0.5 điểm'],
    ['mỗi trường được F1/2 điểm', 'mỗi trường được F0.5 điểm'],
    ['mỗi lần hoàn thành được F1/2 điểm', 'mỗi lần hoàn thành được F0.5 điểm'],
    ['mỗi chỉ tiêu được F1/2 điểm', 'mỗi chỉ tiêu được F0.5 điểm'],
    ['mỗi kế hoạch được F1/2 điểm', 'mỗi kế hoạch được F0.5 điểm'],
    ['mỗi bài F1/2 số điểm', 'mỗi bài F0.5 số điểm'],
    ['điểm rưỡi', 'điểm rưỡi'],
  ])('«%s» is «%s»', (line, numbers) => {
    expect(told(line)).toBe(numbers);
  });
});

describe('numbers with slashes before points', () => {
  it.each([
    ['5/4/3/2 điểm', '5, 4, 3, 2 điểm'],
    ['5/4/3 đ', '5, 4, 3 đ'],
    ['1,5/1/0,5 điểm', '1,5, 1, 0,5 điểm'],
    ['3/0 điểm', '3, 0 điểm'],
    ['3/0đ', '3, 0đ'],
    ['5/4/3 diem', '5, 4, 3 diem'],
    ['1/2 điểm', '1/2 điểm'],
    ['15/11/2025', '15/11/2025'],
    ['5/4/3 đề tài', '5/4/3 đề tài'],
    ['5/4/3 bài', '5/4/3 bài'],
    ['3/0 bài', '3/0 bài'],
    ['5, 4 điểm', '5, 4 điểm'],
  ])('«%s» is «%s»', (sentence, apart) => {
    expect(withSlashedNumbersApart(sentence)).toBe(apart);
  });
});
