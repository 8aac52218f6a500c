import { exactText } from '../../../../../src/core/domain/points';
import { levels } from '../../../../../src/core/read/sentences/methods/levels';
import { passFail } from '../../../../../src/core/read/sentences/methods/passFail';
import { knowing, saidBy, understoodBy, type Known } from './recognise';

const said = (line: string, known: Known = {}): string => saidBy(levels, line, known);
const answered = (line: string, known: Known = {}): string => {
  const read = understoodBy(passFail, line, known);
  if (read?.method.kind !== 'passFail') return 'nothing';
  const absence = read.method.absence === undefined ? '' : ` absence ${read.method.absence}`;
  return `passFail ${read.method.maximum === null ? '-' : exactText(read.method.maximum)}${absence}`;
};

describe('levels', () => {
  it.each<[string, Known, string]>([
    ['xuất sắc N5 PT ; tốt N4 PT ; khá N3 PT ; REST N0 PT', {}, 'levels Xuất sắc=5 Tốt=4 Khá=3 REST=0'],
    ['tốt FULL ; khá P50 FULL', {}, 'levels Tốt=100% Khá=50%'],
    ['tốt FULL ; khá P50 FULL', { maximum: '8' }, 'levels Tốt=8 Khá=4'],
    ['tốt ADD N4 PT ; khá ADD N3 PT', { kind: 'bonus' }, 'levels Tốt=4 Khá=3'],
    ['tốt N4 PT ; khá N3 PT ; không_cộng_dồn→HIGHEST', {}, 'levels Tốt=4 Khá=3'],
    ['kết quả : tốt N4 PT ; khá N3 PT', {}, 'levels Tốt=4 Khá=3'],
    ['tốt N4 PT ; yếu LOSEALL', {}, 'levels Tốt=4 Yếu=0'],
    ['a N4 PT ; b N3 PT', {}, 'levels A=4 B=3'],
    ['xếp loại a N4 PT ; b N3 PT', {}, 'levels A=4 B=3'],
    ['mức N1 N4 PT ; mức N2 N3 PT', {}, 'levels Mức 1=4 Mức 2=3'],
    ['hạng i N4 PT ; hạng ii N3 PT ; hạng iv N1 PT', {}, 'levels Hạng i=4 Hạng ii=3 Hạng iv=1'],
    ['chấp hành tốt N5 PT ; có vi phạm N0 PT', {}, 'levels Chấp hành tốt=5 Có vi phạm=0'],
    ['chấp hành tốt N5 PT ; để xảy ra vi phạm N0 PT', {}, 'levels Chấp hành tốt=5 Để xảy ra vi phạm=0'],
    ['có sáng kiến cấp tỉnh N5 PT ; cấp cơ sở N3 PT ; NOT có N0 PT', {}, 'levels Có sáng kiến cấp tỉnh=5 Cấp cơ sở=3 NOT có=0'],
    ['có : N5 PT ; có BUT NOT đầy đủ : N3 PT ; NOT : N0 PT', {}, 'levels Có=5 Có BUT NOT đầy đủ=3 NOT=0'],
    ['đúng hạn N5 PT ; chậm N3 PT ; NOT nộp N0 PT', {}, 'levels Đúng hạn=5 Chậm=3 NOT nộp=0'],
    ['nhất N5 PT ; nhì N4 PT ; tham gia N1 PT', { maximum: '5' }, 'levels Nhất=5 Nhì=4 Tham gia=1'],
    [
      'giải nhất N5 PT ; giải nhì N4 PT ; chỉ tham gia N1 PT ; NOT tham gia N0 PT',
      { maximum: '5' },
      'levels Giải nhất=5 Giải nhì=4 Chỉ tham gia=1 NOT tham gia=0',
    ],
    ['có giải quốc gia N5 PT ; NOT có giải quốc gia BUT có giải tỉnh N3 PT', {}, 'levels Có giải quốc gia=5 Có giải tỉnh=3'],
    ['chi bộ xếp loại xuất sắc N5 PT ; tốt N4 PT', {}, 'levels Xuất sắc=5 Tốt=4'],
    ['công đoàn trường đạt tốt N5 PT ; khá N4 PT', {}, 'levels Tốt=5 Khá=4'],
    ['công tác văn thư được đánh giá loại tốt N3 PT ; loại khá N2 PT', {}, 'levels Tốt=3 Khá=2'],
    ['kiểm tra xếp loại a N4 PT ; loại b N2 PT ; NOT xếp loại N0 PT', {}, 'levels A=4 B=2 NOT xếp loại=0'],
    ['xuất sắc về phong trào N3 PT ; khá N2 PT', {}, 'levels Xuất sắc=3 Khá=2'],
    ['tốt về phong trào N3 PT ; khá về phong trào N2 PT', {}, 'levels Tốt về phong trào=3 Khá về phong trào=2'],
    ['phong trào tốt đạt N3 PT ; khá đạt N2 PT ; NOT đạt N0 PT', {}, 'levels Phong trào tốt=3 Khá=2 NOT đạt=0'],
    // one thing, done well or less well, or not at all
    [
      'có kế hoạch AND triển khai N5 PT ; có kế hoạch BUT NOT triển khai N3 PT ; NOT có kế hoạch N0 PT',
      {},
      'levels Có kế hoạch AND triển khai=5 Có kế hoạch BUT NOT triển khai=3 NOT có kế hoạch=0',
    ],
    ['có kế hoạch AND triển khai N5 PT ; có kế hoạch BUT NOT triển khai N3 PT ; NOT có báo cáo N0 PT', {}, 'nothing'],
    ['có kế hoạch AND triển khai N5 PT ; có kế hoạch BUT NOT triển khai N3 PT ; NOT có kế hoạch N1 PT', {}, 'nothing'],
    [
      'có báo cáo quý N5 PT ; có báo cáo năm N3 PT ; NOT có báo cáo N0 PT',
      {},
      'levels Có báo cáo quý=5 Có báo cáo năm=3 NOT có báo cáo=0',
    ],
    ['có báo cáo quý N5 PT ; có kế hoạch năm N3 PT ; NOT có báo cáo N0 PT', {}, 'nothing'],
    ['có báo cáo quý N5 PT ; có báo cáo năm N3 PT ; NOT nộp N0 PT', {}, 'nothing'],
    ['có báo cáo quý N5 PT ; có báo cáo năm N3 PT ; NOT có báo cáo N1 PT', {}, 'nothing'],
    ['nộp sớm N5 PT ; nộp đúng hạn N3 PT ; NOT nộp N0 PT', {}, 'levels Nộp sớm=5 Nộp đúng hạn=3 NOT nộp=0'],
    ['nộp sớm N5 PT ; gửi đúng hạn N3 PT ; NOT nộp N0 PT', {}, 'nothing'],
    ['nộp sớm N5 PT ; nộp đủ N3 PT ; NOT nộp N0 PT', {}, 'nothing'],
    ['nộp sớm N5 PT ; nộp đúng hạn N3 PT ; NOT gửi N0 PT', {}, 'nothing'],
    ['có sáng kiến cấp tỉnh N5 PT ; cấp cơ sở N3 PT', {}, 'nothing'],
    ['có sáng kiến tỉnh N5 PT ; cấp cơ sở N3 PT ; NOT có N0 PT', {}, 'nothing'],
    ['có : N5 PT ; có BUT NOT đầy đủ : N3 PT ; NOT : N1 PT', {}, 'nothing'],
    ['chấp hành N5 PT ; có vi phạm N0 PT', {}, 'nothing'],
    // one standard
    [
      'công nhận chuẩn 2→named N10 PT ; chuẩn 1→named N8 PT ; NOT được công nhận N4 PT',
      {},
      'levels Công nhận chuẩn 2=10 Chuẩn 1=8 NOT được công nhận=4',
    ],
    ['chuẩn 2→named N10 PT ; chuẩn 1→named N8 PT', {}, 'levels Chuẩn 2=10 Chuẩn 1=8'],
    ['chuẩn 2→named N10 PT ; chuẩn 1→named N8 PT ; REST N4 PT', {}, 'levels Chuẩn 2=10 Chuẩn 1=8 REST=4'],
    [
      'chuẩn 2→named N10 PT ; chuẩn 1→named N8 PT ; NOT đạt đạt chuẩn N0 PT',
      {},
      'levels Chuẩn 2=10 Chuẩn 1=8 NOT đạt đạt chuẩn=0',
    ],
    ['chuẩn 2→named N10 PT ; chuẩn 1→named N8 PT ; NOT nộp N0 PT', {}, 'nothing'],
    ['chuẩn 2→named N10 PT ; chuẩn 1→named N8 PT ; NOT được công nhận N9 PT', {}, 'nothing'],
    ['chuẩn 2→named N10 PT ; chuẩn cao N8 PT ; NOT được công nhận N4 PT', {}, 'nothing'],
    ['bài 2→named N10 PT ; bài 1→named N8 PT', {}, 'nothing'],
    // a better one that earns less, and two that earn the same
    ['xuất sắc N2 PT ; tốt N4 PT', {}, 'contradicts'],
    ['xuất sắc N4 PT ; tốt N4 PT', {}, 'contradicts'],
    ['xuất sắc N4 PT ; tốt N0 PT ; khá N0 PT', {}, 'levels Xuất sắc=4 Tốt=0 Khá=0'],
    ['trên trung bình tỉnh : tốt N4 PT ; bằng trung bình tỉnh : khá N3 PT ; dưới trung bình : đạt N2 PT', {}, 'nothing'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });

  it.each([
    ...'mức_độ mức kết_quả_xếp_loại_cuối_năm xếp_loại_cuối_năm kết_quả_xếp_loại được_đánh_giá_xếp_loại được_đánh_giá_loại được_đánh_giá đánh_giá_xếp_loại được_xếp_loại xếp_loại được_phân_loại phân_loại được_công_nhận_đạt được_công_nhận xếp_mức đánh_giá đạt_loại đạt_mức loại đạt'.split(
      ' ',
    ),
  ])('«%s» before a level is no part of it', (prefix) => {
    const before = prefix.replace(/_/g, ' ');
    expect(said(`${before} tốt N4 PT ; ${before} khá N3 PT`)).toBe('levels Tốt=4 Khá=3');
  });

  it.each(
    'xuất_sắc tốt giỏi khá trung_bình yếu kém hoàn_thành htxsnv httnv htnv khtnv chtnv htxs htt ht kht cấp_độ đầy_đủ kịp_thời đúng_hạn chậm muộn trễ_hạn quá_hạn trước_hạn sau_hạn thời_hạn đúng_tiến_độ tiên_tiến khiển_trách cảnh_cáo cách_chức kỷ_luật trong_sạch vững_mạnh tiêu_biểu nghiêm_túc hạn_chế thường_xuyên tích_cực hiệu_quả đúng_quy_định trước_ngày sau_ngày cao thấp'.split(
      ' ',
    ),
  )('«%s» grades', (grade) => {
    const label = grade.replace(/_/g, ' ');
    expect(said(`nếp ${label} N4 PT ; nếp sống loại tốt N3 PT`)).toContain('levels');
    expect(said(`nếp lạ N4 PT ; nếp sống loại tốt N3 PT`)).toBe('nothing');
  });

  it.each(
    knowing([
      ['tốt N4 PT'],
      ['tốt N4 PT ; khá N3 PT', { kind: 'penalty' }],
      ['tốt N4 PT ; khá N3 PT', { kind: 'disqualifier' }],
      ['tốt ADD N4 PT ; khá ADD N3 PT'],
      ['tốt N4 PT ; khá N3 PT ; CAP N4 PT'],
      ['tốt N4 PT ; khá N3 PT ; ONCE'],
      ['tốt N4 PT ; cấp tỉnh : khá N3 PT'],
      ['tốt N4 PT ; khá PROPORTION'],
      ['đọc N4 PT ; viết N3 PT'],
      ['giải tốt N4 PT ; giải khá N3 PT'],
      ...'huy ORD1 LEADER BEST RATE bằng giấy cờ thứ'.split(' ').map((other): [string] => [`${other} tốt N4 PT ; khá N3 PT`]),
      ['tốt N6 PT ; khá N4 PT', { maximum: '10' }],
      ['tốt N4 PT ; tốt N3 PT'],
      ['tốt nửa N4 PT ; khá N3 PT'],
      ['trên trung bình : tốt N4 PT ; dưới trung bình : khá N3 PT'],
      ['cao trung bình tốt N4 PT ; thấp trung bình khá N3 PT'],
      ['nhất N5 PT ; nhì N4 PT ; tham gia N1 PT', { maximum: '6' }],
      ['nhất N5 PT ; nhì N4 PT ; tham gia N1 PT'],
      ['nhất N5 PT ; tham gia N1 PT', { maximum: '5' }],
      ['nhất N5 PT ; nhì N4 PT ; cổ vũ N1 PT', { maximum: '5' }],
      ['huân chương hạng i N4 PT ; hạng ii N3 PT'],
      ['chấp hành tốt N5 PT ; có vi phạm N1 PT'],
      ['có sáng kiến cấp tỉnh N5 PT ; bài báo N3 PT ; NOT có N0 PT'],
      ['có : N5 PT ; NOT : N0 PT'],
      ['đạt : N5 PT ; NOT đạt : N0 PT'],
    ]),
  )('«%s» %j are none', (line, known) => {
    expect(said(line, known)).toBe('nothing');
  });
});

describe('done or not', () => {
  it.each<[string, Known, string]>([
    ['có N5 PT ; NOT N0 PT', {}, 'passFail 5'],
    ['có kế hoạch N5 PT ; NOT có kế hoạch ZERO', {}, 'passFail 5'],
    ['NOT có kế hoạch ZERO ; có kế hoạch N5 PT', {}, 'passFail 5'],
    ['có kế hoạch FULL ; NOT có ZERO', {}, 'passFail -'],
    ['có kế hoạch FULL ; NOT có ZERO', { maximum: '4' }, 'passFail 4'],
    ['có kế hoạch N5 PT ; REST ZERO', {}, 'passFail 5'],
    ['NOT có đơn thư N5 PT ; có đơn thư ZERO', {}, 'passFail 5 absence stated'],
    ['NOT có đơn thư N5 PT ; REST ZERO', {}, 'passFail 5 absence alone'],
    ['NOT có đơn thư N5 PT', { maximum: '5' }, 'passFail 5 absence alone'],
    ['có sáng kiến N5 PT', { maximum: '5' }, 'passFail 5'],
    ['đảm bảo an ninh N5 PT ; để xảy ra mất an ninh ZERO', {}, 'passFail 5'],
    ['giữ vững đoàn kết N5 PT ; để mất đoàn kết ZERO', {}, 'passFail 5'],
    ['chấp hành nghiêm quy chế N5 PT ; vi phạm ZERO', {}, 'passFail 5'],
    ['bảo đảm an toàn N5 PT ; có vụ mất an toàn ZERO', {}, 'passFail 5'],
    ['có kế hoạch AND báo cáo N3 PT ; thiếu kế hoạch OR báo cáo ZERO', {}, 'passFail 3'],
    ['có đủ hồ sơ N2 PT ; thiếu OR NOT có hồ sơ ZERO', {}, 'passFail 2'],
    ['NOT xây quy chế ZERO ; đã xây N3 PT', {}, 'passFail 3'],
    // something else
    ['có N5 PT ; NOT N1 PT', {}, 'nothing'],
    ['có ZERO ; NOT ZERO', {}, 'nothing'],
    ['REST N5 PT ; NOT có ZERO', {}, 'nothing'],
    ['có N5 PT ; NOT ZERO ; REST ZERO', {}, 'nothing'],
    ['có N5 PT ; NOT ZERO', { kind: 'bonus' }, 'nothing'],
    ['có N5 PT ; NOT ZERO', { kind: 'penalty' }, 'nothing'],
    ['có N5 PT ; NOT ZERO ; CAP N5 PT', {}, 'nothing'],
    ['có N5 PT ; cấp tỉnh : NOT ZERO', {}, 'nothing'],
    ['có kế hoạch N5 PT ; NOT có báo cáo ZERO', {}, 'nothing'],
    ['có kế hoạch N5 PT ; có báo cáo ZERO', {}, 'nothing'],
    ...'tốt khá giỏi xuất loại mức giải'
      .split(' ')
      .map((grade): [string, Known, string] => [`đạt ${grade} N5 PT ; NOT đạt ${grade} ZERO`, {}, 'nothing']),
    ['có kế hoạch AND báo cáo N3 PT ; thiếu kế hoạch ZERO', {}, 'nothing'],
    ['có kế hoạch AND báo cáo N3 PT ; thiếu kế hoạch OR tờ trình ZERO', {}, 'nothing'],
    ['có hồ sơ N2 PT ; thiếu OR NOT có hồ sơ ZERO', {}, 'nothing'],
    ['NOT xây quy chế đúng hạn ZERO ; đã xây quy chế N3 PT', {}, 'nothing'],
    ['có sáng kiến N5 PT', { maximum: '6' }, 'nothing'],
    ['có sáng kiến N5 PT', {}, 'nothing'],
    ['có sáng kiến ZERO', { maximum: '0' }, 'nothing'],
    ['REST N5 PT', { maximum: '5' }, 'nothing'],
    ['đạt tốt N5 PT', { maximum: '5' }, 'nothing'],
    ['có sáng kiến N5 PT', { maximum: '5', kind: 'bonus' }, 'nothing'],
    ['có sáng kiến N5 PT ; CAP N5 PT', { maximum: '5' }, 'nothing'],
    ['có sáng kiến ( N2 bài ) N5 PT', { maximum: '5' }, 'nothing'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(answered(line, known)).toBe(method);
  });
});
