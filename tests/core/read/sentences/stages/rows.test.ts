import { withPointsNamed } from '../../../../../src/core/read/sentences/bareTable';
import { withBracketedRows } from '../../../../../src/core/read/sentences/bracketedRows';
import { withSharesCarried } from '../../../../../src/core/read/sentences/carriedShares';
import { withDashesAsColons, withLimitApart } from '../../../../../src/core/read/sentences/dashes';
import { withListMarks, withoutRowNumbers } from '../../../../../src/core/read/sentences/listMarks';
import { withRowsCut } from '../../../../../src/core/read/sentences/rowMarks';
import { withRowsDivided } from '../../../../../src/core/read/sentences/rowSlashes';
import { itTurns } from './stage';

describe('marks of a list', () => {
  itTurns(
    withListMarks,
    [
      ['a / mở lớp ; b / cử người', 'a ) mở lớp ; b ) cử người'],
      ['a , mở lớp ; b , cử người ; c , học', 'a ) mở lớp ; b ) cử người ; c ) học'],
      ['a - mở lớp . b - cử người', 'a ) mở lớp . b ) cử người'],
      ['N1 / mở lớp ; N2 / cử người', 'N1 ) mở lớp ; N2 ) cử người'],
      ['N1 - mở lớp ; N2 - cử người', 'N1 ) mở lớp ; N2 ) cử người'],
      ['a / mở / lớp ; b / cử', 'a ) mở / lớp ; b ) cử'],
      ['a / mở ; b / cử ; d / học', 'a ) mở ; b ) cử ; d / học'],
      [
        'a - x ; b - x ; c - x ; d - x ; đ - x ; e - x ; g - x ; h - x',
        'a ) x ; b ) x ; c ) x ; d ) x ; đ ) x ; e ) x ; g ) x ; h ) x',
      ],
    ],
    [
      'a - N5 điểm ; b - N4 điểm',
      'a - N5 đ ; b - N4 đ',
      'a - N5 diem ; b - N4 d',
      'a / mở lớp',
      'a / mở lớp ; c / cử người',
      'a / mở lớp b / cử người',
      'N1 , mở lớp ; N2 , cử người',
      'N1 : mở lớp ; N2 : cử người',
      'b / mở lớp ; c / cử người',
      'P1 - mở lớp ; P2 - cử người',
      'mở lớp ; a / x y ; b / x y',
      'a / mở lớp ; b - cử người',
    ],
  );
});

describe('numbers of rows that a bound tells apart', () => {
  itTurns(
    withoutRowNumbers,
    [
      ['mức N1 : từ P90 ; mức N2 : dưới P90', 'từ P90 ; dưới P90'],
      ['khung N1 : trên P90 . khung N2 : P80', 'trên P90 . P80'],
      ...'mức khung bậc nhóm loại muc bac nhom loai'
        .split(' ')
        .map((name): [string, string] => [`${name} N1 : từ P90 ; ${name} N2 : dưới P90`, 'từ P90 ; dưới P90']),
      ...'từ trên dưới đạt tu tren duoi dat ≥ > < ≤'
        .split(' ')
        .map((bound): [string, string] => [`mức N1 : ${bound} P90 ; mức N2 : ${bound} P80`, `${bound} P90 ; ${bound} P80`]),
    ],
    [
      'mức N1 : từ P90',
      'mức N1 : từ P90 ; nhóm N2 : dưới P90',
      'mức N1 : từ P90 ; mức b : dưới P90',
      'mức N1 : từ P90 ; mức N2 dưới P90',
      'mức N1 : tốt ; mức N2 : khá',
      'mức N1 : từ P90 ; dưới P90',
      'phần N1 : từ P90 ; phần N2 : dưới P90',
      'mức a : từ P90 ; mức b : dưới P90',
      'mức N1 từ P90 ; mức N2 : dưới P90',
    ],
  );
});

describe('strokes between rows', () => {
  itTurns(
    withRowsCut,
    [
      ['đạt : N3 đ / không đạt : N0 đ', 'đạt : N3 đ ; không đạt : N0 đ'],
      ['có : N3 điểm | không : N0 điểm', 'có : N3 điểm ; không : N0 điểm'],
      ['tốt được N3 điểm / hạn chế được N2 điểm', 'tốt được N3 điểm ; hạn chế được N2 điểm'],
      ['tốt thì N3 điểm / khá thì N2 điểm / kém thì N1 điểm', 'tốt thì N3 điểm ; khá thì N2 điểm ; kém thì N1 điểm'],
      ['lớp : N3 điểm / bài : N2 điểm', 'lớp : N3 điểm ; bài : N2 điểm'],
    ],
    [
      'N3 điểm / lớp',
      'tốt được N3 điểm / lớp khá được N2 điểm',
      ...'lớp bài đề tin cuộc buổi người lượt lần giải sáng mô công sản hội chuyên giáo đoàn đơn trường cá tập vụ năm tháng quý kỳ ngày lop bai de nguoi luot lan giai sang mo cong san hoi don truong ca tap vu nam thang quy ky ngay'
        .split(' ')
        .map((thing) => `tốt được N3 điểm / ${thing} khá được N2 điểm`),
      'tốt : N3 điểm / khá được N2 điểm',
      'tốt : N3 điểm / khá : N2 bài',
      'tốt : N3 bài / khá : N2 điểm',
      'tốt N3 điểm / khá N2 điểm',
      'tốt : N3 điểm / khá , giỏi : N2 điểm',
      'tốt : N3 điểm / a b c d e f g h i k l : N2 điểm',
      'tốt : N3 điểm / khá : N2 điểm ; tin / bài',
      'tốt : N3 điểm / : N2 điểm',
      'a ; b',
    ],
  );
});

describe('a slash before a denial', () => {
  itTurns(
    withRowsDivided,
    [
      ['có : N2 điểm / không : N0 điểm', 'có : N2 điểm ; không : N0 điểm'],
      ['có N2 đ / chưa có N0 đ', 'có N2 đ ; chưa có N0 đ'],
      ['co N2 diem / khong N0 diem', 'co N2 diem ; khong N0 diem'],
      ['co N2 d / chua N0 d', 'co N2 d ; chua N0 d'],
      ['có ( N2 điểm ) / ko N0 điểm', 'có ( N2 điểm ) ; ko N0 điểm'],
      ['có N2 điểm / k N0 điểm', 'có N2 điểm ; k N0 điểm'],
    ],
    [
      'N2 điểm / bài N1 điểm',
      'có N2 bài / không N0 điểm',
      'có điểm / không N0 điểm',
      'có N2 điểm / không nộp',
      'có N2 điểm / không nộp ; N0 điểm',
      'có N2 điểm / không nộp , N0 điểm',
      'có N2 điểm / không a b c d e f N0 điểm',
      'có N2 điểm - không N0 điểm',
      'có N2 điểm / không P0',
    ],
  );
});

describe('dashes', () => {
  itTurns(
    withDashesAsColons,
    [
      ['xuất sắc - N10 điểm ; tốt - N8 điểm', 'xuất sắc : N10 điểm ; tốt : N8 điểm'],
      ['a - N10 đ ; b - N8 đ', 'a : N10 đ ; b : N8 đ'],
      ['a - N10 điểm ; b - N8 điểm ; c - N6 điểm ; khác N1 điểm', 'a : N10 điểm ; b : N8 điểm ; c : N6 điểm ; khác N1 điểm'],
      ['thứ N1 - N10 điểm ; hạng N2 - N8 điểm', 'thứ N1 : N10 điểm ; hạng N2 : N8 điểm'],
    ],
    [
      'a - N10 điểm',
      'a - N10 điểm ; b N8 điểm',
      'a - N10 điểm ; b - N8 điểm ; c N6 điểm',
      'khác N1 điểm ; a - N10 điểm ; b - N8 điểm ; c - N6 điểm',
      'a - N10 điểm ; b - N8 điểm ; c - N6 điểm ; d N1 điểm ; e N1 điểm',
      'N5 - N6 điểm ; N3 - N4 điểm',
      'mục N1 - N10 điểm ; mục N2 - N8 điểm',
      '- N10 điểm ; - N8 bài',
      ...'chậm muộn trễ lỗi vi sai thiếu vắng luật khiển cảnh mỗi cứ trừ lần'
        .split(' ')
        .map((fault) => `${fault} a - N10 điểm ; b - N8 điểm`),
    ],
  );
  describe('behind a limit that opens the sentence', () => {
    itTurns(
      withLimitApart,
      [
        ['tối đa N8 điểm - một lớp N1 điểm', 'tối đa N8 điểm ; một lớp N1 điểm'],
        ['; tối đa N8 đ - một lớp', '; tối đa N8 đ ; một lớp'],
        ['toi da N8 điểm - một lớp', 'toi da N8 điểm ; một lớp'],
      ],
      [
        'tối đa N8 bài - một lớp',
        'mở đa N8 bài N3 điểm xa quá dài - một lớp',
        'một lớp N8 điểm - tối đa',
        'tối đa N8 điểm - N1 lớp',
        'tối đa N8 điểm , một lớp',
        'N8 điểm - một lớp',
      ],
    );
  });
});

describe('rows whose points stand first', () => {
  itTurns(
    withBracketedRows,
    [
      ['N10 PT ( tốt ) , N8 PT ( khá )', '; tốt : N10 PT ; khá : N8 PT ;'],
      ['; N10 PT ( tốt ) ; N8 PT ( rất khá ) . N1 PT ( kém )', '; tốt : N10 PT ; rất khá : N8 PT ; kém : N1 PT ;'],
    ],
    [
      'N10 PT ( tốt )',
      'N10 PT ( tốt ) N8 PT ( khá )',
      'N10 PT ( tốt ) , N8 PT khá',
      'N10 PT ( tốt ) , N8 bài ( khá )',
      'N10 PT ( ) , N8 PT ( khá )',
      'N10 PT ( tốt , N8 PT ( khá )',
      'tốt N10 PT ( a ) , N8 PT ( b )',
      'N10 bài ( a ) , N8 PT ( b )',
      ...'CAP EACH EVERY PT FULL / HIGHEST ONCE PICK ZERO ADD SUB IF'
        .split(' ')
        .map((aside) => `N10 PT ( a ) , N8 PT ( ${aside} b )`),
    ],
  );
});

describe('a table without the word for points', () => {
  const GRADES =
    'xuất_sắc tốt giỏi khá trung_bình yếu kém loại_a hoàn_thành hoàn_thành_tốt hoàn_thành_xuất_sắc hoàn_thành_nhiệm_vụ ht htxs htt htnv khtnv chtnv vững_mạnh tiêu_biểu tiên_tiến trong_sạch REST ORD1 giải_nhất giải_nhì giải_ba giải_tư giải_khuyến_khích giải_kk đạt NOT_đạt';
  const MARKED =
    'có NOT đúng_hạn đúng_thời_hạn đúng_tiến_độ đầy_đủ kịp_thời chậm muộn trễ có_bài NOT_làm_bài UP DOWN ONWARD N3 P90 P90_học_viên';
  itTurns(
    withPointsNamed,
    [
      ['tốt N10 , khá N8', 'tốt : N10 PT , khá : N8 PT'],
      ['tốt : N10 ; khá = N8 . kém - N0', 'tốt : N10 PT ; khá : N8 PT . kém : N0 PT'],
      ['tốt ( N10 ) , khá ( N8 )', 'tốt : N10 PT , khá : N8 PT'],
      [
        'giải nhất N10 , nhì N8 , khuyến khích N2 , kk N1',
        'giải nhất : N10 PT , nhì : N8 PT , khuyến khích : N2 PT , kk : N1 PT',
      ],
      ['có : N5 ; NOT : N0', 'có : N5 PT ; NOT : N0 PT'],
      ['tốt : N10 PT , khá : N8 , kém : N0', 'tốt : N10 PT , khá : N8 PT , kém : N0 PT'],
      ['tốt N10 , khá N8 ; CAP N10 PT', 'tốt : N10 PT , khá : N8 PT ; CAP N10 PT'],
      ['; tốt N10 , khá N8 ;', '; tốt : N10 PT , khá : N8 PT ;'],
      ...GRADES.split(' ').map((one): [string, string] => {
        const label = one.replace(/_/g, ' ');
        return [`a tốt N10 , ${label} N8`, `a tốt : N10 PT , ${label} : N8 PT`];
      }),
      ...MARKED.split(' ').map((one): [string, string] => {
        const label = one.replace(/_/g, ' ');
        return [`có : N10 , ${label} : N8`, `có : N10 PT , ${label} : N8 PT`];
      }),
    ],
    [
      'tốt N10',
      'tốt : N10 PT , khá : N8',
      'tốt N10 , khá N8 PT , kém N0',
      'tốt N10 , mở lớp',
      'CAP N10 PT ; tốt N10 , khá N8',
      'tốt N10 , khá P8',
      'tốt N10 , mở lớp N8',
      'nhất N10 , nhì N8',
      'tốt N10 , nhì N8',
      'tốt N10 , EACH khá N8',
      'tốt N10 , N3 khá N8',
      'tốt N10 , N8',
      ...'có NOT đúng_hạn chậm UP P90'.split(' ').map((one) => `có : N10 , ${one.replace(/_/g, ' ')} N8`),
      'tốt : N10 PT , khá : N8 PT',
      'tốt N10 ) , khá N8 )',
    ],
  );
});

describe('shares of which the first says what they are of', () => {
  itTurns(
    withSharesCarried,
    [
      ['tốt hưởng P100 FULL , khá hưởng P80 , yếu hưởng P0', 'tốt hưởng P100 FULL , khá hưởng P80 FULL , yếu hưởng P0 FULL'],
      ['tốt : P100 FULL ; khá : P80 . yếu ZERO', 'tốt : P100 FULL ; khá : P80 FULL . yếu ZERO'],
      ['tốt được P100 FULL , khá được P80 ;', 'tốt được P100 FULL , khá được P80 FULL ;'],
      [
        'tốt tính P100 FULL , khá chấm P80 , kém = P10 , yếu THEN P5',
        'tốt tính P100 FULL , khá chấm P80 FULL , kém = P10 FULL , yếu THEN P5 FULL',
      ],
      ['tốt P100 FULL , khá hưởng P80', 'tốt P100 FULL , khá hưởng P80 FULL'],
      ['tốt hưởng P100 FULL , khá P80', 'tốt hưởng P100 FULL , khá P80 FULL'],
    ],
    [
      'tốt hưởng P100 FULL khá hưởng P80',
      'tốt hưởng N1 FULL , khá hưởng P80',
      'FULL , khá hưởng P80',
      'tốt hưởng P100 FULL , khá hưởng N80',
      'tốt hưởng P100 FULL , hưởng P80',
      'tốt hưởng P100 FULL , N3 khá hưởng P80',
      'tốt hưởng P100 FULL , BELOW khá hưởng P80',
      'tốt hưởng P100 FULL , yếu ZERO',
      'tốt hưởng P100 FULL , yếu ZERO , khá hưởng P80',
      'tốt hưởng P100 FULL , khá hưởng P80 , làm gì đó',
      'hưởng P100 FULL , khá hưởng P80',
      ...'đạt hoàn thành thực hiện RATE PLAN tỷ lệ mức từ đủ'.split(' ').map((word) => `tốt hưởng P100 FULL , ${word} được P80`),
    ],
  );
});
