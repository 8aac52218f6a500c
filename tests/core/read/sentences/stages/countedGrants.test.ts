import { countedGrants } from '../../../../../src/core/read/sentences/methods/countedGrants';
import { clausesIn, grantsIn, saidGrant } from './grants';

const left = (line: string): readonly string[] => countedGrants(grantsIn(line), clausesIn(line)).map(saidGrant);
const all = (line: string): readonly string[] => grantsIn(line).map(saidGrant);

describe('what earns nothing, or is said twice, is left out', () => {
  it.each([
    // without any item there are no points anyway
    ['giải nhất N5 PT ; giải nhì N3 PT ; NOT tham gia ZERO', ['giải nhất = 5', 'giải nhì = 3']],
    ['giải nhất N5 PT ; giải nhì N3 PT ; IF NOT có giải ZERO', ['giải nhất = 5', 'giải nhì = 3']],
    ['giải nhất N5 PT ; giải nhì N3 PT ; NOT dự thi N0 PT', ['giải nhất = 5', 'giải nhì = 3']],
    ['giải nhất N5 PT ; giải nhì N3 PT ; NOT đạt giải ZERO', ['giải nhất = 5', 'giải nhì = 3']],
    // a kind that earns nothing beside others that are counted
    ['EACH giải nhất N3 PT ; EACH giải nhì N2 PT ; giải khuyến khích ZERO', ['EACH giải nhất = 3', 'EACH giải nhì = 2']],
    [
      'EACH huy chương vàng N3 PT ; EACH huy chương bạc N2 PT ; huy chương đồng ZERO',
      ['EACH huy chương vàng = 3', 'EACH huy chương bạc = 2'],
    ],
    [
      'EACH bằng khen bộ N3 PT ; EACH bằng khen tỉnh N2 PT ; bằng khen ngành ZERO',
      ['EACH bằng khen bộ = 3', 'EACH bằng khen tỉnh = 2'],
    ],
    ['EACH cờ bộ N3 PT ; EACH cờ tỉnh N2 PT ; cờ ngành ZERO', ['EACH cờ bộ = 3', 'EACH cờ tỉnh = 2']],
    [
      'EACH huân chương a N3 PT ; EACH huân chương b N2 PT ; huân chương c ZERO',
      ['EACH huân chương a = 3', 'EACH huân chương b = 2'],
    ],
    // those of which nothing is counted yet
    ['EACH đề tài N3 PT ; đề tài NOT nghiệm thu ZERO', ['EACH đề tài = 3']],
    ['cấp tỉnh N3 PT / đề tài ; IF đề tài NOT nghiệm thu ZERO', ['cấp tỉnh = 3 (/ đề tài)']],
    // what is excused is what the other denies
    ['vắng có lý do NODEDUCTION ; vắng NOT lý do SUB N1 PT / lần', ['vắng NOT lý do = 1 (/ lần)']],
    ['vắng có phép NODEDUCTION ; vắng NOT có phép SUB N1 PT / lần', ['vắng NOT có phép = 1 (/ lần)']],
    // the first ones, said twice
    ['N2 lớp đầu ZERO ; từ lớp ORD3 ONWARD , EACH lớp N1 PT', ['từ lớp ORD3 ONWARD , EACH lớp = 1']],
    ['lớp đầu ZERO ; từ lớp ORD2 ONWARD , EACH lớp N1 PT', ['từ lớp ORD2 ONWARD , EACH lớp = 1']],
    ['N2 lớp NEXT ZERO ; từ lớp ORD3 ONWARD , EACH lớp N1 PT', ['từ lớp ORD3 ONWARD , EACH lớp = 1']],
    ['N2 lớp đầu năm thuộc PLAN ZERO ; từ lớp ORD3 ONWARD , EACH lớp N1 PT', ['từ lớp ORD3 ONWARD , EACH lớp = 1']],
    ['N2 lớp đầu ZERO ; EACH lớp NEXT N1 PT', ['từ lớp ORD3 ONWARD , EACH lớp = 1']],
    ['lớp đầu ZERO ; EACH lớp sau đó N1 PT', ['từ lớp ORD2 ONWARD , EACH lớp = 1']],
    ['N2 lớp đầu ZERO ; IF từ EACH lớp sau này THEN N1 PT', ['từ lớp ORD3 ONWARD , EACH lớp = 1']],
    ['EACH lớp N1 PT ; N2 lớp đầu ZERO', ['từ lớp ORD3 ONWARD , EACH lớp = 1']],
    ['EACH lớp N1 PT ; BUT lớp đầu ZERO', ['từ lớp ORD2 ONWARD , EACH lớp = 1']],
    ['EACH lớp N1 PT ; N2 lớp đầu ZERO vì nằm trong PLAN', ['từ lớp ORD3 ONWARD , EACH lớp = 1']],
    ['từ lớp ORD3 ONWARD , EACH lớp N1 PT ; N2 lớp đầu ZERO', ['từ lớp ORD3 ONWARD , EACH lớp = 1']],
    // smaller ones, said twice
    ['EACH đoàn FROM N5 ngày UP N1 PT ; đoàn BELOW N5 ngày ZERO', ['EACH đoàn FROM N5 ngày UP = 1']],
    // as much for each of them
    ['có N1 gương N1 PT ; EVERY thêm N1 gương : thêm N1 PT', ['EVERY N1 gương = 1']],
    ['có N1 gương N1 PT ; EACH thêm gương N1 PT ; NOT có ZERO', ['EACH gương = 1']],
    ['có N1 gương N1 PT ; IF thêm EACH N1 gương : N1 PT ; IF NOT có gương N0 PT', ['EACH gương = 1']],
    // a period that its limit says again
    ['EACH học kỳ dự giờ N0.5 PT / lượt ; CAP N4 PT / học kỳ', ['dự giờ = 0.5 (/ lượt)']],
    ['trong quý dự giờ N0.5 PT / lượt ; CAP N4 PT / quý', ['dự giờ = 0.5 (/ lượt)']],
    ['trong EACH tháng , EACH tin N0.5 PT ; CAP N4 PT / tháng', ['EACH tin = 0.5']],
    ['EACH tháng EACH tin N0.5 PT ; CAP N4 PT / tháng', ['EACH tin = 0.5']],
    ['một quý , EACH tin N0.5 PT ; EACH quý CAP N4 PT', ['EACH tin = 0.5']],
    // by blocks
    ['EXACT N10 tin N1 PT ; EVERY thêm N10 tin : thêm N1 PT', ['EVERY N10 tin = 1']],
    ['có FROM N10 tin UP N1 PT ; EVERY OVER N10 tin N1 PT', ['EVERY N10 tin = 1']],
    ['đăng EXACT N10 tin N1 PT ; IF thêm EXACT N10 tin NEXT : ADD N1 PT', ['EVERY N10 tin = 1']],
    // a kind that earns half of one
    ['EACH đợt N1 PT ; BUT IF đợt đó NOT báo cáo THEN PICK HALF FULL', ['EACH đợt = 1', 'EACH đợt NOT báo cáo = 0.5']],
    ['EACH đợt N3 PT ; IF đợt này trễ hạn được HALF FULL', ['EACH đợt = 3', 'EACH đợt trễ hạn = 1.5']],
  ])('«%s»', (line, rest) => {
    expect(left(line)).toEqual(rest);
  });

  it.each([
    'giải nhất N5 PT ; NOT tham gia ZERO',
    'giải nhất N5 PT ; giải nhì N3 PT ; NOT tham gia N1 PT',
    'giải nhất SUB N5 PT ; giải nhì SUB N3 PT ; NOT tham gia SUB N0 PT',
    'giải nhất N5 PT ; giải nhì N3 PT ; NOT nộp bài đủ ZERO',
    'EACH giải nhất N3 PT ; giải khuyến khích ZERO',
    'EACH giải nhất N3 PT ; giải nhì N2 PT ; giải khuyến khích ZERO',
    'EACH giải nhất N3 PT ; EACH cờ N2 PT ; giải khuyến khích ZERO',
    'EACH giải nhất N3 PT ; EACH giải nhì N2 PT ; cờ ZERO',
    'EACH giải nhất N3 PT ; EACH giải nhì N2 PT ; giải N3 ZERO',
    'EACH giải nhất N3 PT ; EACH giải nhì N2 PT ; giải ba ZERO / lần',
    'EACH đề tài a N3 PT ; EACH đề tài b N2 PT ; đề tài c ZERO',
    'EACH đề tài N3 PT ; bài NOT nghiệm thu ZERO',
    'EACH đề tài N3 PT ; đề tài NOT nghiệm thu ZERO / lần',
    'EACH đề tài N3 PT ; đề tài NOT nghiệm thu N1 PT',
    'EACH đề tài SUB N3 PT ; đề tài NOT nghiệm thu N0 PT',
    'đạt đề tài N3 PT ; đề tài NOT nghiệm thu ZERO',
    'EACH đề tài N3 PT ; EACH bài ZERO ; đề tài NOT nghiệm thu ZERO',
    'đề tài NOT nghiệm thu ZERO',
    'vắng có lý do NODEDUCTION ; vắng NOT phép SUB N1 PT / lần',
    'vắng lý do NODEDUCTION ; vắng NOT lý do SUB N1 PT / lần',
    'có lý do NODEDUCTION ; vắng NOT lý do SUB N1 PT / lần',
    'vắng có lý do NODEDUCTION / lần ; vắng NOT lý do SUB N1 PT / lần',
    'vắng N1 lần có lý do NODEDUCTION ; vắng NOT lý do SUB N1 PT / lần',
    'vắng có lý do NODEDUCTION ; họp có lý do NODEDUCTION ; vắng NOT lý do SUB N1 PT / lần',
    'vắng có lý do NODEDUCTION ; vắng NOT lý do SUB N1 PT / lần ; họp N1 PT',
    'vắng có lý do NODEDUCTION ; vắng NOT lý do SUB N1 PT / lần ; trễ SUB N1 PT / lần',
    'N2 lớp đầu ZERO ; từ lớp ORD4 ONWARD , EACH lớp N1 PT',
    'N2 lớp đầu N1 PT ; từ lớp ORD3 ONWARD , EACH lớp N1 PT',
    'N2 lớp đầu ZERO ; EACH bài NEXT N1 PT',
    'N0 lớp đầu ZERO ; EACH lớp N1 PT',
    'N2 lớp đầu ZERO ; từ lớp ORD3 ONWARD , EACH lớp N1 PT ; EACH bài N1 PT',
    'EACH lớp N1 PT ; N2 bài đầu ZERO',
    'EACH lớp N1 PT ; N2 lớp đầu SUB N0 PT',
    'EACH lớp N1 PT ; N2 lớp đầu N1 PT',
    'EACH lớp N1 PT ; N2 lớp đầu ZERO IF trễ',
    'EACH lớp SUB N1 PT ; N2 lớp đầu ZERO',
    'cứ→EVERY N5 lớp N1 PT ; N2 lớp đầu ZERO',
    'có N1 lớp N1 PT ; N2 lớp đầu ZERO',
    'EACH lớp FROM N5 ngày UP N1 PT ; N2 lớp đầu ZERO',
    'từ lớp ORD4 ONWARD , EACH lớp N1 PT ; N2 lớp đầu ZERO',
    'EACH đoàn FROM N5 ngày UP N1 PT ; đoàn BELOW N4 ngày ZERO',
    'EACH đoàn FROM N5 ngày UP N1 PT ; đoàn CAP N5 ngày ZERO',
    'EACH đoàn FROM N5 ngày UP N1 PT ; đoàn BELOW N5 ngày N1 PT',
    'EACH đoàn FROM N5 ngày UP N1 PT ; đoàn FROM N3 TOBELOW N5 ngày ZERO',
    'EACH đoàn N1 PT ; đoàn BELOW N5 ngày ZERO',
    'EACH đoàn FROM N5 ngày UP N1 PT ; đoàn BELOW N5 ngày ZERO ; EACH bài N1 PT',
    'có N1 gương N1 PT ; EVERY thêm N1 gương : thêm N2 PT',
    'có N1 gương N1 PT ; EVERY thêm N1 bài : thêm N1 PT',
    'có N2 gương N1 PT ; EVERY thêm N1 gương : thêm N1 PT',
    'có N1 gương N1 PT ; EVERY thêm N2 gương : thêm N1 PT',
    'có N1 gương N1 PT ; EVERY thêm N1 gương SUB N1 PT',
    'có N1 gương N1 PT ; EVERY thêm N1 gương N1 PT ; NOT có N1 PT',
    'có N1 gương N1 PT ; EVERY thêm N1 gương N1 PT ; đạt ZERO',
    'có N1 gương N1 PT ; EVERY thêm N1 gương N1 PT ; NOT có ZERO ; a N1 PT',
    'nêu N1 gương N1 PT ; EVERY thêm N1 gương N1 PT',
    'EACH học kỳ dự giờ N0.5 PT / lượt ; CAP N4 PT',
    'EACH học kỳ dự giờ N0.5 PT / lượt ; CAP N4 PT / quý',
    'EACH học kỳ dự giờ N0.5 PT / lượt ; EACH bài N1 PT ; CAP N4 PT / học kỳ',
    'EACH tuần , EACH tin N0.5 PT ; CAP N4 PT / tháng',
    'EXACT N10 tin N1 PT ; EVERY thêm N5 tin : thêm N1 PT',
    'EXACT N10 tin N1 PT ; EVERY thêm N10 tin : thêm N2 PT',
    'EXACT N10 tin N1 PT ; EVERY thêm N10 bài : thêm N1 PT',
    'EXACT N10 tin N1 PT ; EVERY thêm N10 tin SUB N1 PT',
    'EXACT N10 tin ADD N1 PT ; EVERY thêm N10 tin N1 PT',
    'EXACT N10 tin N1 PT ; EVERY thêm N10 tin N1 PT ; a N1 PT',
    'EXACT N10 tin N1 PT / bài ; EVERY thêm N10 tin N1 PT',
    'EXACT N10 tin N1 PT ; EVERY N10 tin N1 PT',
    'EACH đợt N1 PT ; IF bài đó trễ hạn được HALF FULL',
    'EACH đợt N1 PT ; IF đợt đó trễ hạn được F0.25 FULL',
    'EACH đợt N1 PT ; IF đợt đó trễ hạn được HALF một_nửa_số_điểm_tối_đa→FULL',
    'EACH đợt N1 PT ; IF đợt đó trễ hạn SUB HALF FULL',
    'EACH đợt SUB N1 PT ; IF đợt đó trễ hạn được HALF FULL',
    'có N1 đợt N1 PT ; IF đợt đó trễ hạn được HALF FULL',
    'cứ→EVERY N5 đợt N1 PT ; IF đợt đó trễ hạn được HALF FULL',
    'EACH đợt N1 PT ; IF đợt đó trễ hạn được HALF FULL ; a N1 PT',
    'EACH đợt FULL ; IF đợt đó trễ hạn được HALF FULL',
  ])('«%s» stays as it is', (line) => {
    expect(left(line)).toEqual(all(line));
  });
});
