import { exactText, points } from '../../../../../src/core/domain/points';
import { countedItems } from '../../../../../src/core/read/sentences/methods/countedItems';
import { sizedItems } from '../../../../../src/core/read/sentences/methods/sizedItems';
import { withoutTop } from '../../../../../src/core/read/sentences/methods/blocksOfGrants';
import { grantsIn, saidGrant } from './grants';

function items(line: string, cap?: string, hasLimit = cap !== undefined): string {
  const found = countedItems(grantsIn(line), hasLimit, cap === undefined ? null : points(cap));
  return found === null ? 'none' : found.map((one) => `${one.label}=${exactText(one.points)}`).join(', ');
}

describe('kinds that are counted', () => {
  it.each([
    // prizes and medals, of which there may be several
    ['giải nhất N8 PT ; giải nhì N6 PT', 'Giải nhất=8, Giải nhì=6'],
    ['huy chương vàng N3 PT ; huy chương bạc N2 PT', 'Huy chương vàng=3, Huy chương bạc=2'],
    ['hcv N3 PT ; hcb N2 PT ; hcđ N1 PT', 'Hcv=3, Hcb=2, Hcđ=1'],
    ['giải nhất N8 PT ; nhì N6 PT ; ba N4 PT', 'Giải nhất=8, Nhì=6, Ba=4'],
    ['giải nhất N8 PT ; tư N6 PT ; khuyến khích N4 PT', 'Giải nhất=8, Tư=6, Khuyến khích=4'],
    ['giải a N8 PT ; b N6 PT ; c N4 PT', 'Giải a=8, B=6, C=4'],
    ['nhất N8 PT ; nhì N6 PT ; khuyến khích N4 PT', 'Nhất=8, Nhì=6, Khuyến khích=4'],
    ['nhất N8 PT ; nhì N6 PT ; kk N4 PT', 'Nhất=8, Nhì=6, Kk=4'],
    ['huân chương hạng nhất N8 PT ; hạng nhì N6 PT ; hạng ba N4 PT', 'Huân chương hạng nhất=8, Hạng nhì=6, Hạng ba=4'],
    ['đạt huy chương vàng N8 PT ; bạc N6 PT ; đồng N4 PT', 'Huy chương vàng=8, Bạc=6, Đồng=4'],
    ['giải nhất , nhì N8 PT ; giải ba N4 PT', 'Giải nhất=8, Giải nhì=8, Giải ba=4'],
    ['giải nhất AND nhì N8 PT ; giải ba N4 PT', 'Giải nhất=8, Giải nhì=8, Giải ba=4'],
    // each says it
    ['EACH đề tài N3 PT ; EACH bài báo N1 PT', 'Đề tài=3, Bài báo=1'],
    ['N3 PT / đề tài ; N1 PT / bài báo', 'Đề tài=3, Bài báo=1'],
    ['cử đi học : N2 PT / tiến sĩ ; N1 PT / thạc sĩ', 'Tiến sĩ=2, Thạc sĩ=1'],
    ['EACH đề tài đạt xuất sắc N5 PT ; đạt khá N3 PT', 'Đề tài đạt xuất sắc=5, Khá=3'],
    ['EACH đề tài cấp tỉnh N3 PT ; cấp cơ sở N1 PT', 'Đề tài cấp tỉnh=3, Cấp cơ sở=1'],
    ['EACH sáng kiến loại a N3 PT ; loại b N1 PT', 'Sáng kiến loại a=3, Loại b=1'],
    ['EACH sáng kiến mức a N3 PT ; mức b N1 PT', 'Sáng kiến mức a=3, Mức b=1'],
    ['EACH sáng kiến hạng a N3 PT ; hạng b N1 PT', 'Sáng kiến hạng a=3, Hạng b=1'],
    // deductions and bonuses are of each
    ['nộp chậm SUB N1 PT ; NOT nộp SUB N2 PT', 'Nộp chậm=1, NOT nộp=2'],
    ['được khen ADD N1 PT ; được tặng cờ ADD N2 PT', 'Khen=1, Tặng cờ=2'],
    ['có phép SUB N1 PT ; NOT phép SUB N2 PT', 'Có phép=1, NOT phép=2'],
    ['có lý do SUB N1 PT ; vắng SUB N2 PT', 'Có lý do=1, Vắng=2'],
    ['có lỗi SUB N1 PT ; vắng SUB N2 PT', 'Lỗi=1, Vắng=2'],
  ])('«%s»: %s', (line, said) => {
    expect(items(line)).toBe(said);
  });

  it.each([
    ['tốt N5 PT ; khá N3 PT', 'none'],
    ['đạt N5 PT ; trượt N3 PT', 'none'],
    ['EACH đề tài N3 PT ; bài báo N1 PT', 'none'],
    ['EACH đề tài N3 PT ; hoặc→OR bài báo N1 PT', 'none'],
    ['EACH đề tài N3 PT ; có thêm bài báo N1 PT', 'none'],
    ['EACH đề tài N3 PT ; EACH đề tài N1 PT', 'none'],
    ['EACH giải N1 PT ; EACH giải nhất N2 PT', 'none'],
    ['EACH giải ADD N1 PT ; giải nhất cộng_thêm→ADD N1 PT', 'none'],
    ['EACH giải cộng_thêm→ADD N1 PT ; EACH bài cộng_thêm→ADD N1 PT', 'Giải=1, Bài=1'],
    ['giải nhất N8 PT ; NOT đạt giải N1 PT', 'none'],
    ['từ lớp ORD3 ONWARD , EACH lớp N1 PT ; EACH bài N2 PT', 'none'],
    ['cứ→EVERY N5 lớp N1 PT ; EACH bài N2 PT', 'none'],
    ['giải nhất FULL ; giải nhì N6 PT', 'none'],
    ['EACH lớp N1 PT ; đạt FROM P90 N2 PT', 'none'],
    // of units in one place and in another
    ['trường miền núi : EACH lớp N1 PT ; trường đồng bằng : EACH lớp N0.5 PT', 'none'],
    ['đơn vị miền núi : EACH lớp N1 PT ; các đơn vị đồng bằng : EACH lớp N0.5 PT', 'none'],
    ['đơn vị chủ trì : EACH lớp N1 PT ; đơn vị phối hợp : EACH lớp N0.5 PT', 'Đơn vị chủ trì lớp=1, Đơn vị phối hợp lớp=0.5'],
    ['huân chương hạng nhất N8 PT ; tốt N6 PT', 'none'],
    ['nhất N8 PT ; nhì N6 PT', 'none'],
    ['tốt N8 PT ; nhì N6 PT ; khuyến khích N4 PT', 'none'],
  ])('«%s»: %s', (line, said) => {
    expect(items(line)).toBe(said);
  });
});

describe('with a limit', () => {
  it.each([
    ['chủ nhiệm N3 PT ; thành viên N1 PT', '6', 'Chủ nhiệm=3, Thành viên=1'],
    ['chủ nhiệm N3 PT ; thành viên N1 PT', '4', 'none'],
    ['chủ nhiệm N3 PT ; thành viên N1 PT', undefined, 'none'],
    ['tốt N3 PT ; khá N1 PT', '6', 'none'],
    ['giỏi N3 PT ; kém N1 PT', '6', 'none'],
    ['hoàn thành N3 PT ; chưa làm N1 PT', '6', 'none'],
    ['vấn đề trọng yếu N3 PT ; vấn đề khác N1 PT', '6', 'Vấn đề trọng yếu=3, Vấn đề khác=1'],
    ['có báo cáo N3 PT ; có tờ trình N1 PT', '6', 'none'],
    ['thực hiện N3 PT ; tờ trình N1 PT', '6', 'none'],
    ['đảm bảo N3 PT ; tờ trình N1 PT', '6', 'none'],
    ['bảo đảm N3 PT ; tờ trình N1 PT', '6', 'none'],
    ['cờ thi đua N3 PT ; bằng khen N2 PT', '4', 'Cờ thi đua=3, Bằng khen=2'],
    ['giấy khen N3 PT ; kỷ niệm chương N2 PT', '4', 'Giấy khen=3, Kỷ niệm chương=2'],
    ['cờ thi đua N3 PT ; tốt N2 PT', '4', 'none'],
    ['cờ thi đua N3 PT ; bằng khen N2 PT', undefined, 'none'],
    ['EACH đề tài N3 PT ; bài báo N1 PT', '3', 'Đề tài=3, Bài báo=1'],
    ['có cấp tỉnh N3 PT ; cấp huyện N1 PT', '6', 'Cấp tỉnh=3, Cấp huyện=1'],
  ])('«%s» up to %s: %s', (line, cap, said) => {
    expect(items(line, cap)).toBe(said);
  });
});

describe('kinds that a size tells apart', () => {
  const sized = (line: string): string => {
    const found = sizedItems(grantsIn(line));
    return found === null ? 'none' : found.map((one) => `${one.label}=${exactText(one.points)}`).join(', ');
  };

  it.each([
    [
      'báo cáo chậm TO N5 ngày SUB N1 PT / báo cáo ; chậm ABOVE N5 ngày SUB N2 PT / báo cáo',
      'Báo cáo chậm TO 5 ngày=1, Chậm ABOVE 5 ngày=2',
    ],
    ['chậm CAP N5 ngày SUB N1 PT / một báo cáo ; chậm FROM N6 ngày SUB N2 PT / báo cáo', 'Chậm CAP 5 ngày=1, Chậm FROM 6 ngày=2'],
    ['EACH báo cáo chậm TO N5 ngày SUB N1 PT ; chậm ABOVE N5 ngày SUB N2 PT', 'Báo cáo chậm TO 5 ngày=1, Chậm ABOVE 5 ngày=2'],
    [
      'chậm BELOW N5 ngày SUB N1 PT / báo cáo ; chậm FROM N5 ngày SUB N2 PT / báo cáo ; NOT gửi SUB N3 PT / báo cáo',
      'Chậm BELOW 5 ngày=1, Chậm FROM 5 ngày=2, NOT gửi=3',
    ],
    ['FROM N1 TO N2 tuần SUB N1 PT / bài ; FROM N3 tuần UP SUB N2 PT / bài', 'FROM 1 TO 2 tuần=1, FROM 3 tuần UP=2'],
    ['BELOW N5 trang N1 PT / bài ; FROM N5 trang N2 PT / bài', 'BELOW 5 trang=1, FROM 5 trang=2'],
    ['BELOW N5 tiết N1 PT / bài ; FROM N5 tiết N2 PT / bài', 'BELOW 5 tiết=1, FROM 5 tiết=2'],
    ['BELOW N5 giờ N1 PT / bài ; FROM N5 giờ N2 PT / bài', 'BELOW 5 giờ=1, FROM 5 giờ=2'],
    ['BELOW N5 phút N1 PT / bài ; FROM N5 phút N2 PT / bài', 'BELOW 5 phút=1, FROM 5 phút=2'],
    ['BELOW N5 tháng N1 PT / bài ; FROM N5 tháng N2 PT / bài', 'BELOW 5 tháng=1, FROM 5 tháng=2'],
    ['BELOW N5 triệu N1 PT / bài ; FROM N5 triệu N2 PT / bài', 'BELOW 5 triệu=1, FROM 5 triệu=2'],
  ])('«%s»: %s', (line, said) => {
    expect(sized(line)).toBe(said);
  });

  it.each([
    'BELOW N5 bài N1 PT / lớp ; FROM N5 bài N2 PT / lớp', // how many there are
    'BELOW N5 ngày N1 PT / bài ; FROM N6 ngày N2 PT / bài', // a gap
    'CAP N5 ngày N1 PT / bài ; FROM N5 ngày N2 PT / bài', // both
    'BELOW N5 ngày N1 PT / bài ; FROM N5 tuần N2 PT / bài',
    'BELOW N5 ngày N1 PT / bài ; FROM N5 ngày N2 PT / lớp',
    'BELOW N5 ngày N1 PT / bài ; FROM N5 ngày N2 PT',
    'BELOW N5 ngày FULL / bài ; FROM N5 ngày N2 PT / bài',
    'BELOW P5 ngày N1 PT / bài ; FROM P5 ngày N2 PT / bài',
    'BELOW N5 ngày N1 PT / bài ; chậm N2 PT / bài',
    'BELOW N5 ngày N1 PT / ngày ; FROM N5 ngày N2 PT / ngày',
    'FROM N5 ngày N1 PT / bài ; FROM N6 ngày N2 PT / bài',
    'EACH đơn vị chậm TO N5 ngày SUB N1 PT ; chậm ABOVE N5 ngày SUB N2 PT',
    'EACH tháng chậm TO N5 ngày SUB N1 PT ; chậm ABOVE N5 ngày SUB N2 PT',
    'EACH báo cáo chậm TO N5 ngày N1 PT ; chậm ABOVE N5 ngày N2 PT',
    'EACH báo cáo chậm TO N5 báo SUB N1 PT ; chậm ABOVE N5 báo SUB N2 PT',
    'EACH EACH chậm TO N5 ngày SUB N1 PT / bài ; chậm ABOVE N5 ngày SUB N2 PT / bài',
  ])('«%s»: none', (line) => {
    expect(sized(line)).toBe('none');
  });
});

describe('a row at the top of things that are counted', () => {
  const topped = (line: string, maximum?: string): string => {
    const { grants, cap } = withoutTop(grantsIn(line), maximum === undefined ? null : points(maximum));
    return `${grants.map(saidGrant).join(' ; ')}${cap === null ? '' : ` up to ${exactText(cap)}`}`;
  };

  it.each([
    ['EACH đề tài N1 PT ; FROM N3 đề tài UP N3 PT', 'EACH đề tài = 1 up to 3'],
    ['EACH đề tài N2 PT ; có FROM N3 đề tài UP N6 PT', 'EACH đề tài = 2 up to 6'],
    ['N2 PT / đề tài ; đạt ≥ N3 đề tài N6 PT', ' = 2 (/ đề tài) up to 6'],
    ['EACH đề tài N2 PT ; N3 đề tài UP N6 PT', 'EACH đề tài = 2 up to 6'],
  ])('«%s»: %s', (line, said) => {
    expect(topped(line)).toBe(said);
  });

  it.each([
    'EACH đề tài N1 PT ; FROM N3 đề tài UP N4 PT',
    'EACH đề tài N1 PT ; FROM N3 bài UP N3 PT',
    'EACH đề tài N1 PT ; FROM N3 UP N3 PT',
    'EACH đề tài N1 PT ; FROM P3 đề tài UP N3 PT',
    'EACH đề tài N1 PT ; FROM N2.5 đề tài UP N2.5 PT',
    'EACH đề tài N1 PT ; BELOW N3 đề tài N3 PT',
    'EACH đề tài N1 PT ; FROM N3 TO N5 đề tài N3 PT',
    'EACH đề tài N1 PT ; N3 đề tài N3 PT',
    'EACH đề tài N1 PT ; nộp FROM N3 đề tài UP N3 PT',
    'EACH đề tài N1 PT ; FROM N3 đề tài UP ADD N3 PT',
    'EACH đề tài SUB N1 PT ; FROM N3 đề tài UP N3 PT',
    'EACH đề tài N1 PT ; FROM N3 đề tài UP FULL',
    'EACH đề tài FULL ; FROM N3 đề tài UP N3 PT',
    'có N1 đề tài N1 PT ; FROM N3 đề tài UP N3 PT',
    'cứ→EVERY N2 đề tài N1 PT ; FROM N3 đề tài UP N3 PT',
    'từ đề tài ORD2 ONWARD , EACH đề tài N1 PT ; FROM N3 đề tài UP N3 PT',
    'EACH đề tài N1 PT ; FROM N3 đề tài UP N3 PT ; bài N1 PT',
    'EACH đề tài N1 PT',
  ])('«%s» says more', (line) => {
    expect(topped(line)).toBe(grantsIn(line).map(saidGrant).join(' ; '));
  });

  it('so many things and no more are the top where that is all there is', () => {
    expect(topped('EACH đề tài N1 PT ; N3 đề tài N3 PT', '3')).toBe('EACH đề tài = 1 up to 3');
    expect(topped('EACH đề tài N1 PT ; N3 đề tài N3 PT', '5')).toBe('EACH đề tài = 1 ; N3 đề tài = 3');
  });
});
