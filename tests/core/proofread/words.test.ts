/** The words that decide what a number of a report counts and whether parts may be all there is (DOMAIN §6), each by itself. */
import { decimalText, points } from '../../../src/core/domain/points';
import { issuersDiffer } from '../../../src/core/proofread/citations/issuers';
import { letterheadDay, statedDateAt } from '../../../src/core/proofread/citations/statedDay';
import {
  areComplements,
  areParallel,
  areStates,
  isComparable,
  isNear,
  mayOverlap,
} from '../../../src/core/proofread/sums/evidence';
import { amountsIn } from '../../../src/core/proofread/text/amount';
import { masked } from '../../../src/core/proofread/text/masked';
import { areAlike, nounAt } from '../../../src/core/proofread/text/nouns';
import { isInSomeUnit, moneyIn } from '../../../src/core/proofread/workbook/moneyIn';
import { isOfItsTime, isOfWholeCluster, isPlainly, type Said } from '../../../src/core/proofread/workbook/wholeCluster';
import { reading } from '../../builders/readings';

const each = (words: string): readonly string[] => words.split(', ');

describe('two parts that leave nothing out', () => {
  it.each([
    ['nam 17 người', 'nữ 18 người'],
    ['trong tỉnh', 'ngoài tỉnh là 05 đoàn'],
    ['tại tỉnh', 'ngoài tỉnh'],
    ['trong nước', 'ngoài nước'],
    ['trong nước', 'nước ngoài'],
    ['hệ đào tạo', 'hệ bồi dưỡng'],
    ['biên chế', 'hợp đồng'],
    ['viên chức', 'hợp đồng'],
    ['công chức', 'lao động hợp đồng'],
    ['lớp tập trung', 'lớp không tập trung'],
    ['tập trung', 'vừa làm vừa học'],
    ['tập trung', 'tại chức'],
    ['trực tiếp', 'trực tuyến'],
    ['đảng viên chính thức', 'đảng viên dự bị'],
    ['lý thuyết', 'thực hành'],
    ['lý thuyết', 'thực tế'],
    ['lý thuyết', 'thảo luận'],
    ['tập thể', 'cá nhân'],
    ['đúng hạn', 'quá hạn'],
    ['đúng hạn', 'trễ hạn'],
    ['trung ương', 'địa phương'],
    ['cơ hữu', 'kiêm nhiệm'],
    ['chuyên trách', 'thỉnh giảng'],
    ['đạt', 'không đạt'],
    ['đạt', 'chưa đạt'],
    ['hợp lệ', 'không hợp lệ'],
    ['đồng ý', 'không đồng ý'],
    ['hoàn thành', 'chưa hoàn thành'],
    ['có mặt 10', 'vắng 01'],
    ['có mặt', 'vắng mặt'],
    ['xây mới', 'sửa chữa'],
    ['mở mới', 'duy trì từ năm trước'],
    ['khai giảng', 'chuyển tiếp'],
  ])('«%s» and «%s», whichever comes first', (one, other) => {
    expect([areComplements([one, other]), areComplements([other, one])]).toEqual([true, true]);
  });

  it.each([
    [['nam 17', 'nam 18']],
    [['nam 17']],
    [['nam 17', 'nữ 18', 'khác 1']],
    [['Việt Nam học', 'nhà']],
    [['đào tạo', 'nghiên cứu']],
    [['trong tỉnh', 'trong nước']],
    [[]],
  ])('but not %j', (texts) => {
    expect(areComplements(texts)).toBe(false);
  });
});

describe('parts that may be the same people', () => {
  const SIDES: readonly (readonly [string, string])[] = [
    ['post', 'giảng viên, chuyên viên, kế toán, văn thư, bảo vệ, lái xe, hiệu trưởng, trưởng khoa'],
    ['sex', 'nữ, nam'],
    ['people', 'người dân tộc, thiểu số'],
    ['belief', 'tôn giáo, công giáo'],
    ['party', 'đảng viên, đoàn viên'],
    ['age', 'dưới 30 tuổi'],
    ['politics', 'cao cấp, trung cấp lý luận, trung cấp LLCT, trung cấp chính trị, sơ cấp'],
    ['degree', 'tiến sĩ, tiến sỹ, thạc sĩ, thạc sỹ, cử nhân, đại học, cao đẳng, trung cấp'],
    ['merit', 'chiến sĩ thi đua, lao động tiên tiến, giỏi, xuất sắc'],
  ];
  it.each(SIDES)('words of one side, %s, are one side', (_, words) => {
    expect(mayOverlap(each(words))).toBe(false);
  });

  it.each(SIDES)('each word of %s beside one of another side may be of the same people', (side, words) => {
    const other = side === 'age' ? 'nữ' : '30 tuổi';
    expect(each(words).filter((word) => !mayOverlap([word, other]))).toEqual([]);
  });

  it('what tells no side overlaps nothing', () => {
    expect([mayOverlap(['lớp A', 'nữ']), mayOverlap(['năm học', 'tuổi trẻ']), mayOverlap([])]).toEqual([false, false, false]);
  });
});

describe('what was done with the parts', () => {
  it.each(
    each(
      'được đăng, được trình bày, được khen, được cử, được chọn, được in, được xét, được công nhận, được bổ nhiệm, được tặng, được nghiệm thu, trình bày tại hội thảo, đăng kỷ yếu, phát biểu, tham gia, đạt giải, tham luận tại, là nữ, là đảng viên, là người',
    ),
  )('«%s» is a state', (text) => {
    expect([areStates([text]), areStates(['lớp A', text])]).toEqual([true, true]);
  });

  it.each(each('lớp A, được, đăng ký, là lớp, giải nhất, nữ'))('«%s» is none', (text) => {
    expect(areStates([text])).toBe(false);
  });
});

describe('parts named in one way', () => {
  it.each([
    [['cấp tỉnh', 'cấp trường', 'cấp khoa'], true],
    [['hệ đào tạo', 'hệ bồi dưỡng'], true],
    [['quý I', 'quý II'], true],
    [['khối A', 'khối B'], true],
    [['loại tốt', 'loại khá'], true],
    [['hạng nhất', 'hạng nhì'], true],
    [['lớp A', 'lớp B'], true],
    [['nguồn A', 'nguồn B'], true],
    [['ngân sách tỉnh', 'ngân sách huyện'], true],
    [['khoa A', 'khoa B'], true],
    [['phòng A', 'phòng B'], true],
    [['huyện A', 'huyện B'], true],
    [['xã A', 'xã B'], true],
    [['hình thức A', 'hình thức B'], true],
    [['đợt 1', 'đợt 2'], true],
    [['mức 1', 'mức 2'], true],
    [['tại tỉnh', 'tại trường'], true],
    [['cấp tỉnh', 'hệ đào tạo'], false],
    [['cấp tỉnh', 'đăng báo'], false],
    [['đăng báo', 'in sách'], false],
    [[], false],
  ])('%j: %s', (texts, are) => {
    // Nothing at all is no kind of name either.
    expect(texts.length > 0 && areParallel(texts)).toBe(are);
  });
});

describe('how far a total and its parts lie apart', () => {
  const near = (total: string, found: string) => isNear(points(total), points(found));
  const comparable = (total: string, found: string) => isComparable(points(total), points(found));

  it('near: within a tenth of the total, or one', () => {
    expect([near('100', '90'), near('100', '110'), near('100', '89'), near('100', '111')]).toEqual([true, true, false, false]);
    expect([near('5', '4'), near('5', '6'), near('5', '3'), near('5', '7')]).toEqual([true, true, false, false]);
  });

  it('comparable: within a factor of two', () => {
    expect([comparable('10', '20'), comparable('10', '21'), comparable('10', '5'), comparable('10', '4')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('who issued a document', () => {
  it.each([
    [['UBND tỉnh', 'Ủy ban nhân dân tỉnh'], false],
    [['HĐND tỉnh', 'Hội đồng nhân dân'], false],
    [['BTV Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy'], false],
    [['BCH Đảng bộ', 'Ban Chấp hành Đảng bộ'], false],
    [['Học viện CTQG', 'Chính trị quốc gia'], false],
    [['HCM', 'Hồ Chí Minh'], false],
    [['TCT Lai Châu', 'Trường Chính trị'], false],
    [['TW Đảng', 'Trung ương'], false],
    [['Giám đốc Học viện', 'Học viện'], false],
    [['đồng chí Phó Giám đốc Học viện', 'Học viện'], false],
    [['Hiệu trưởng Trường Chính trị', 'Trường Chính trị'], false],
    [['Chủ tịch UBND tỉnh', 'UBND'], false],
    [['Bộ Chính trị', 'Ban Bí thư'], true],
    [['Giám đốc Sở Nội vụ', 'Giám đốc Sở Tài chính'], true],
    [['Hiệu trưởng A1', 'Hiệu trưởng B2'], true],
    [['Chánh Văn phòng Tỉnh ủy', 'Chánh Văn phòng Sở Nội vụ'], true],
    [['Bộ trưởng Nội vụ', 'Thứ trưởng Tài chính'], true],
    [['Trưởng ban Tổ chức', 'Trưởng ban Tuyên giáo'], true],
    [['Bí thư Huyện ủy', 'Bí thư Đảng bộ'], true],
    [['Tổng Giám đốc Điện lực', 'Tổng Giám đốc Dầu khí'], true],
    [['Trường tỉnh', 'Thành phố'], false],
    [['Học viện'], false],
    [[], false],
  ])('%j differ: %s', (issuers, differ) => {
    expect(issuersDiffer(issuers)).toBe(differ);
  });

  it('of three it is enough that two have nothing in common', () => {
    expect(issuersDiffer(['Sở Nội vụ', 'Sở Nội vụ tỉnh', 'Học viện'])).toBe(true);
  });
});

describe('a day behind the number of a document', () => {
  it.each([
    [' ngày 20/7/2022', '2022-07-20'],
    [', ngày 5/1/2023 của Tỉnh ủy', '2023-01-05'],
    ['(ngày 20-7-2022)', '2022-07-20'],
    [' ban hành ngày 20.7.2022', '2022-07-20'],
    [' ký ngày 20/7/2022', '2022-07-20'],
    [' ngày 20 tháng 7 năm 2022', '2022-07-20'],
    [' ngày 20 tháng 7, năm 2022', '2022-07-20'],
    [' NGÀY 29/2/2024', '2024-02-29'],
    [' ngày 29/2/2000', '2000-02-29'],
    [' ngày 30/11/2022', '2022-11-30'],
    [' ngày 31/12/2022', '2022-12-31'],
  ])('«%s»', (text, iso) => {
    expect(statedDateAt(text)?.day).toMatchObject({ iso, isMonthFirst: false });
  });

  it.each([
    [' ngày 29/2/2023', false],
    [' ngày 29/2/1900', false],
    [' ngày 31/4/2022', false],
    [' ngày 31/6/2022', false],
    [' ngày 31/9/2022', false],
    [' ngày 31/11/2022', false],
    [' ngày 32/1/2022', false],
    [' ngày 0/1/2022', false],
    [' ngày 1/0/2022', false],
    [' ngày 7/20/2022', true],
    [' ngày 2/30/2022', false],
    [' ngày 20/20/2022', false],
  ])('«%s» is on no calendar; months first: %s', (text, isMonthFirst) => {
    expect(statedDateAt(text)?.day).toMatchObject({ iso: null, isMonthFirst });
  });

  it.each([' ngày 1/9/22', ' ngày 1/9/20225', ' của Tỉnh ủy ngày 1/9/2022', ' ngày 1/9', ' 1/9/2022', ' ngày 123/9/2022'])(
    '«%s» is none there',
    (text) => {
      expect(statedDateAt(text)).toBeNull();
    },
  );

  it('is shown as it stands, without what opens it', () => {
    const text = ', (ngày 20/7/2022) về việc';
    const found = statedDateAt(text);
    expect([found?.day.shown, found?.end]).toEqual(['ngày 20/7/2022', text.indexOf(')')]);
  });

  it.each([
    ['Lai Châu, ngày 20 tháng 7 năm 2022', '2022-07-20'],
    ['ngày 02 tháng 3 năm 2022.', '2022-03-02'],
    ['Hà Nội ngày 2 tháng 3 năm 2022', '2022-03-02'],
    ['Lai Châu, ngày 20/7/2022', undefined],
    ['Lai Châu, ngày 20 tháng 7 năm 2022 tại trường', undefined],
    [`${'Căn cứ quyết định của cấp có thẩm quyền về việc giao nhiệm vụ, '.repeat(2)}ngày 20 tháng 7 năm 2022`, undefined],
  ])('of a letterhead: «%s»', (text, iso) => {
    expect(letterheadDay(text)?.iso).toBe(iso);
  });
});

describe('the unit of money in the name of a quantity', () => {
  it.each([
    ['Kinh phí (triệu đồng)', 'Kinh phí', '1000000'],
    ['Kinh phí (tỷ đồng)', 'Kinh phí', '1000000000'],
    ['Kinh phí (tỉ)', 'Kinh phí', '1000000000'],
    ['Kinh phí nghìn đồng', 'Kinh phí', '1000'],
    ['Kinh phí (ngàn VNĐ)', 'Kinh phí', '1000'],
    ['Kinh phí (đồng)', 'Kinh phí', '1'],
    ['Kinh phí (VNĐ)', 'Kinh phí', '1'],
    ['Kinh phí TRIỆU', 'Kinh phí', '1000000'],
  ])('«%s»', (name, rest, factor) => {
    const found = moneyIn(name);
    expect([found.rest.trim(), found.factor === null ? null : decimalText(found.factor)]).toEqual([rest, factor]);
  });

  it.each(
    each(
      'Số hợp đồng, Hội đồng, Cộng đồng dân cư, Đồng chí, Đồng bào, Đồng đội, Đồng thời, Đồng nghiệp, Đồng bộ, Số lớp, Triệuphú',
    ),
  )('«%s» names none', (name) => {
    expect(moneyIn(name)).toEqual({ rest: name, factor: null });
  });

  it('an amount in đồng may be a figure in any of them', () => {
    const is = (figure: string) => isInSomeUnit(points('1200000000'), points(figure));
    expect(['1200000000', '1200000', '1200', '1.2'].map(is)).toEqual([true, true, true, true]);
    expect(['12', '1.3', '120000000'].map(is)).toEqual([false, false, false]);
  });
});

const said = (text: string) =>
  amountsIn(masked(text)).map(
    ({ value, isRough, isAside, noun, follow }) =>
      `${isRough ? '~' : ''}${isAside ? '^' : ''}${decimalText(value)} ${noun?.key ?? follow}`,
  );

describe('a number not meant exactly', () => {
  it.each(
    each(
      'hơn, trên, gần, khoảng, chừng, ước, ước đạt, ước tính, xấp xỉ, ít nhất, tối thiểu, tối đa, không quá, dưới, ngót, từ, đến, tới, quá, Hơn',
    ),
  )('%s', (word) => {
    expect([said(`${word} 5 lớp`), said(`${word} hai lớp`)]).toEqual([['~5 lớp'], ['~2 lớp']]);
  });

  it.each(['bình quân', 'trung bình mỗi năm', 'trung bình một năm', 'trung bình hằng năm', 'trung bình hàng năm'])(
    '%s',
    (words) => {
      expect(said(`${words} mở 5 lớp`)).toEqual(['~5 lớp']);
    },
  );

  it.each(['trở lên', 'học trở lên', 'ngắn hạn mới trở xuống'])('5 lớp %s', (words) => {
    expect(said(`mở 5 lớp ${words}`)).toEqual(['~5 lớp']);
  });

  it.each(['trung bình', 'bình quân: a, b;', 'nhơn', 'quáa'])('but not after «%s»', (words) => {
    expect(said(`${words} 5 lớp`)).toEqual(['5 lớp']);
  });
});

describe('growth, differences, so many for each', () => {
  it.each(
    each(
      'tăng, giảm, vượt, tăng thêm, giảm đi, cao hơn, nhiều hơn, còn thiếu, thiếu, hụt, mỗi, mỗi trường, mỗi trường có, mỗi trường được, mỗi trường là, so với',
    ),
  )('%s', (word) => {
    expect(said(`${word} 5 lớp`).map((one) => one.includes('^'))).toEqual([true]);
    expect(said(`${word} hai lớp`).map((one) => one.includes('^'))).toEqual(
      [word === 'mỗi' ? undefined : true].filter((one) => one !== undefined),
    );
  });

  it('for each of something', () => {
    expect(said('5 bài/năm')).toEqual(['^5 bài']);
    expect(said('5 bài / lớp')).toEqual(['^5 bài']);
    expect(said('5/năm')).toEqual(['^5 nothing']);
    expect(said('mở thêm 5 lớp')).toEqual(['5 lớp']);
  });
});

describe('words behind a number that tell which, not what', () => {
  it.each(
    each(
      'nam, nữ, cấp, hệ, loại, thuộc, tại, ở, do, được, đạt, là, có, trong, ngoài, và, với, cho, về, mới, khác, còn, từ, theo, trực tiếp, trực tuyến, tập trung, không, chính quy, tại chức, tiến, thạc, cử, đại học, cao đẳng, trung cấp, cao cấp, sơ cấp, dân tộc, hợp đồng, giáo sư, phó giáo sư, bác, kỹ, kĩ, xuất sắc, tốt, khá, giỏi, hoàn thành, trung bình, yếu, đang, đã, chưa, cơ bản, nguồn, ngân sách, học, bồi dưỡng, đào tạo, duy trì, khai giảng, tập huấn, chuyển, hết, bằng, chiếm, tương, nghiên cứu, tham gia, đi',
    ),
  )('%s', (word) => {
    const [amount] = amountsIn(`17 ${word} x`);
    expect([amount?.follow, amount?.guess, amount?.noun]).toEqual(['nothing', null, null]);
  });

  it.each(each('nam, nữ, tiến sĩ, thạc sĩ, cử nhân, giáo sư, phó giáo sư, kỹ sư, bác sĩ, dân tộc, người'))(
    '17 %s are persons',
    (word) => {
      expect(amountsIn(`17 ${word}`)[0]?.isOfPersons).toBe(true);
    },
  );

  it.each(each('lớp, tiến độ, namm, kỹ năng'))('17 %s are none', (word) => {
    expect(amountsIn(`17 ${word}`)[0]?.isOfPersons).toBe(false);
  });

  it('a word that links ends what is guessed', () => {
    for (const link of each('với, và, cho, của, tại, ở, là, được, có, để, trong, do, từ, bằng'))
      expect(amountsIn(`30 ghế ${link}`)[0]?.guess).toBe('ghế');
    expect(amountsIn('30 Ghế Nhựa đỏ')[0]?.guess).toBe('ghế nhựa');
  });
});

describe('number words before a noun', () => {
  it.each(each('thứ, hạng, cả, trong, hàng, hằng, mỗi, đầu, cuối, giữa, nửa, vài, nhiều, những, các, tháng, mặt, tuần'))(
    '«%s hai lớp» counts nothing',
    (word) => {
      expect(said(`${word} hai lớp`)).toEqual([]);
    },
  );

  it.each(
    each(
      'một phần, một lần, một ngày, một năm, một tháng, một tuần, một người, một điểm, một bộ, một đơn vị, một tiêu chí, một nội dung, năm tháng',
    ),
  )('«%s» counts nothing', (words) => {
    expect(said(`có ${words} quan trọng`)).toEqual([]);
  });

  it('but five pupils and one class do', () => {
    expect([said('có năm học viên'), said('có năm học sinh'), said('mở một lớp')]).toEqual([
      ['5 học viên'],
      ['5 học sinh'],
      ['1 lớp'],
    ]);
  });
});

describe('words before a number that name instead of counting', () => {
  it.each(
    each(
      'khóa, khoá, mục, điểm, phụ lục, biểu, bảng, mẫu, hạng, mức, mức độ, loại, cấp độ, bậc, nhóm, quyển, tập, chương, phần, trang, số, đợt, kỳ, học kỳ, đề án, dự án, tổ, đội, khu, khu vực, vùng, phường, quận, chương trình, luật, quyết định, kế hoạch, công văn, tiêu chí, chuẩn, lớp, khối, ca, vòng',
    ),
  )('«xem %s 5»', (word) => {
    expect(said(`xem ${word} 5 và`)).toEqual([]);
  });

  it.each(
    each('lần thứ, thứ, điều, khoản, nghị định, thông tư, nghị quyết, chỉ thị, kết luận, ban chỉ đạo, lần, Điều, nghị quyết số'),
  )('«theo %s 5»', (word) => {
    expect(said(`theo ${word} 5 và`)).toEqual([]);
  });

  it.each(
    each(
      'chi bộ, đợt, lớp, khóa, khoá, tổ, nhóm, cụm, khối, phần, học kỳ, kỳ, vòng, giai đoạn, nội dung, lần, buổi, mức, bước, đội',
    ),
  )('«%s 3: 12 bài» counts papers only', (word) => {
    expect(said(`${word} 3: 12 bài`)).toEqual(['12 bài']);
  });
});

describe('the kinds of thing that are counted', () => {
  it.each([
    ['đồng chí', 'người', true],
    ['báo cáo', 'kế hoạch', true],
    ['hội thảo', 'tọa đàm', true],
    ['bài báo', 'tham luận', true],
    ['lượt người', 'lượt', true],
    ['đồng', 'vnđ', true],
    ['lớp', 'lớp', true],
    ['lớp', 'khóa', false],
    ['năm', 'tháng', false],
    ['khoa', 'phòng', false],
    ['người', 'lượt người', false],
    ['lớp', 'người', false],
  ])('«%s» and «%s» may be added: %s', (one, other, alike) => {
    const [first, second] = [nounAt(one, 0), nounAt(other, 0)];
    if (first === null || second === null) throw new Error('known nouns');
    expect([areAlike(first, second), areAlike(second, first)]).toEqual([alike, alike]);
  });

  it('the longest noun that begins there, as it is written', () => {
    expect(nounAt('5 Lượt người đi', 1)).toEqual({ key: 'lượt người', family: 'turns', text: 'Lượt người', end: 12 });
    expect(nounAt('5\u00A0tổ chức cơ sở đảng', 1)).toMatchObject({ key: 'tổ chức cơ sở đảng', end: 20 });
    expect(nounAt('5 đ/c', 1)).toMatchObject({ key: 'đ/c', family: 'people' });
    expect(nounAt('5 bài/năm', 1)).toMatchObject({ key: 'bài', text: 'bài', end: 5 });
    expect([nounAt('5 ghế', 1), nounAt('5', 1), nounAt('5, lớp', 1)]).toEqual([null, null, null]);
  });
});

describe('a sentence about the whole cluster', () => {
  const scored = { ...reading({ criteria: [{ id: '1' }], units: { u1: {}, u2: {}, u3: {} } }) };
  const names = ['Trường Chính trị Mẫu Một', 'Trường Chính trị Mẫu Hai', 'Trường Chính trị Mẫu Ba'];
  const workbook = {
    ...scored,
    cluster: { ...scored.cluster, year: 2026, period: 'year' as const },
    units: scored.units.map((unit, at) => ({ ...unit, name: names[at] ?? '' })),
  };
  const about = (sentence: string, more: Partial<Said> = {}): Said => ({
    sentence,
    clause: sentence,
    nouns: [],
    paragraph: sentence,
    above: [],
    ...more,
  });

  it.each([
    'Toàn cụm mở',
    'Toàn bộ cụm có',
    'Cả cụm mở',
    'Các trường trong cụm mở',
    'Các đơn vị thành viên của cụm mở',
    'Tất cả các trường thuộc toàn cụm mở',
    'Các trường đã mở',
    'Các trường có',
    'Các trường hiện có',
    'Các đơn vị mở',
    'Cụm có',
    'Cụm hiện có',
    'Có 3/3 trường mở',
    'Có 3/3 đơn vị mở',
    'Cả cụm có 3 trường, mở',
  ])('«%s»', (sentence) => {
    expect(isOfWholeCluster(about(sentence), workbook)).toBe(true);
  });

  it.each([
    'Trường mở',
    'Các trường bạn mở',
    'Có 2/3 trường mở',
    'Cả cụm có 2 trường, mở',
    'Toàn cụm: một số trường mở',
    'Toàn cụm, còn lại',
    'Toàn cụm trong tổng số',
    'Toàn cụm bình quân',
    'Toàn cụm tham gia',
    'Toàn cụm tham dự',
    'Toàn cụm về dự',
    'Toàn cụm cử',
    'Toàn cụm tập huấn',
    'Toàn cụm hội thảo',
    'Toàn cụm hội thi',
    'Toàn cụm hội nghị',
    'Toàn cụm hội thao',
    'Toàn cụm giao lưu',
    'Toàn cụm, nhà trường',
    'Toàn cụm, trường tôi',
    'Toàn cụm, khoảng tổng số',
    'Toàn cụm phấn đấu',
    'Toàn cụm, Trường Chính trị Mẫu Ba',
    'Toàn cụm, Mẫu Hai',
  ])('not «%s»', (sentence) => {
    expect(isOfWholeCluster(about(sentence), workbook)).toBe(false);
  });

  it('the lines above it speak as well', () => {
    expect(isOfWholeCluster(about('mở', { above: ['Toàn cụm:'] }), workbook)).toBe(true);
    expect(isOfWholeCluster(about('toàn cụm mở', { above: ['Trường Chính trị Mẫu Một:'] }), workbook)).toBe(false);
    expect(isOfWholeCluster(about('toàn cụm mở', { above: ['Một số trường:'] }), workbook)).toBe(false);
    expect(isOfWholeCluster(about('toàn cụm mở', { paragraph: 'Mẫu Một và toàn cụm mở' }), workbook)).toBe(false);
  });

  it.each(
    each(
      'phấn đấu, dự kiến, sẽ, chỉ tiêu, theo kế hoạch, kế hoạch giao, đăng ký, giai đoạn, nhiệm kỳ, lũy kế, luỹ kế, từ năm, năm trước, năm ngoái, năm sau, năm tới, cùng kỳ, so với, quý, năm 2025, 6 tháng, sáu tháng',
    ),
  )('«%s» is of another time', (words) => {
    expect(isOfItsTime(about(`đã mở ${words} 12 lớp`), workbook)).toBe(false);
    expect(isOfItsTime(about('đã mở 12 lớp', { above: [`Kết quả ${words}:`] }), workbook)).toBe(false);
  });

  it('the year of the workbook is its time, half a year that of a half', () => {
    expect(isOfItsTime(about('năm 2026 đã mở'), workbook)).toBe(true);
    expect(isOfItsTime(about('mở 12 lớp'), workbook)).toBe(true);
    expect(isOfItsTime(about('văn bản số 120260'), workbook)).toBe(true);
    expect(isOfItsTime(about('năm 2025 đã mở'), { cluster: { ...workbook.cluster, year: null } })).toBe(true);
    expect(isOfItsTime(about('6 tháng đã mở'), { cluster: { ...workbook.cluster, period: 'half' } })).toBe(true);
  });

  it('a clause says nothing that narrows what is counted', () => {
    const counted = new Set(['lớp', 'học', 'viên']);
    const plain = (clause: string) => isPlainly(clause, counted);
    expect(plain('Trong năm qua toàn cụm triển khai công tác đào tạo, bồi dưỡng cho 12 lớp')).toBe(true);
    expect(plain('đào tạo và bồi dưỡng học viên')).toBe(true);
    expect(plain('đào tạo, cũng như bồi dưỡng học viên')).toBe(true);
    expect(plain('bồi dưỡng học viên')).toBe(false);
    expect(plain('lớp ngắn hạn')).toBe(false);
    expect(plain('lớp mới')).toBe(false);
  });
});
