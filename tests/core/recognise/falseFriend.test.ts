import { recognise } from '../../../src/core/recognise/recognise';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { friendsOf, rolesOf } from './rolesOf';

type Rows = readonly (readonly CellInput[])[];

const FRIENDS: readonly (readonly [string, string | null, Rows])[] = [
  [
    'cut-off marks of universities',
    'admissionScores',
    [
      ['ĐIỂM CHUẨN NĂM 2026'],
      ['TT', 'Ngành', 'Mã ngành', 'Tổ hợp', 'Điểm chuẩn'],
      [1, 'Luật', '7380101', 'C00', 26.5],
      [2, 'Triết học', '7229001', 'C00', 24],
      [3, 'Kinh tế', '7310101', 'A01', 25.25],
    ],
  ],
  [
    'nominations for awards',
    'nominationList',
    [
      ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
      ['TT', 'Tên tập thể/cá nhân', 'Chức vụ', 'Đơn vị công tác', 'Hình thức khen thưởng'],
      [1, 'Bà A', 'Trưởng khoa', 'Trường M', 'Bằng khen'],
      [2, 'Ông B', 'Giảng viên', 'Trường N', 'Giấy khen'],
    ],
  ],
  [
    'nominations of persons by name',
    'nominationList',
    [
      ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
      ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu', 'Hình thức khen thưởng'],
      [1, 'Nguyễn Văn A', 'Trường M', 'Chiến sĩ thi đua', 'Giấy khen'],
      [2, 'Trần Thị B', 'Trường N', 'Lao động tiên tiến', 'Giấy khen'],
    ],
  ],
  [
    'nominations of persons with their results of the year',
    'nominationList',
    [
      ['DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA'],
      ['STT', 'Họ và tên', 'Xếp loại', 'Tổng điểm', 'Danh hiệu đề nghị'],
      [1, 'Nguyễn Văn A', 'Xuất sắc', 95, 'Chiến sĩ thi đua'],
      [2, 'Trần Thị B', 'Tốt', 90, 'Lao động tiên tiến'],
    ],
  ],
  [
    'nominations of collectives',
    'nominationList',
    [
      ['TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG'],
      ['STT', 'Tên tập thể', 'Danh hiệu thi đua', 'Hình thức khen thưởng'],
      [1, 'Khoa A', 'Tập thể lao động xuất sắc', 'Giấy khen'],
      [2, 'Phòng B', 'Tập thể lao động tiên tiến', 'Giấy khen'],
    ],
  ],
  [
    'a statistical report',
    'statisticalReport',
    [
      ['BÁO CÁO THỐNG KÊ'],
      ['TT', 'Chỉ tiêu', 'Đơn vị', 'Số lượng', 'Ghi chú'],
      ['A', 'B', '(1)', '(2)', '(3)'],
      [1, 'Số lớp bồi dưỡng đã mở', 'Lớp', 12, null],
      [2, 'Số học viên tốt nghiệp', 'Người', 990, null],
      [3, 'Tỷ lệ chuyên cần', '%', 98, null],
    ],
  ],
  [
    'variables of a study',
    'researchVariables',
    [
      ['BỘ TIÊU CHÍ: 18 BIẾN'],
      ['STT', 'Vai trò', 'Mã biến', 'Tên biến', 'Định nghĩa', 'Nguồn trích dẫn'],
      [1, 'S', 'AB', 'Kỳ vọng hiệu quả', 'Mức độ tin rằng công cụ có ích', 'Tác giả (2012)'],
      [2, 'S', 'CD', 'Ảnh hưởng xã hội', 'Mức độ nghe theo người khác', 'Tác giả (2012)'],
    ],
  ],
  [
    'a class record',
    'classRecord',
    [
      ['BẢNG ĐIỂM LỚP TRUNG CẤP'],
      ['TT', 'Họ và tên', 'Môn 1', 'Môn 2', 'Tổng điểm', 'Xếp loại'],
      [1, 'Nguyễn Văn A', 8, 7, 15, 'Khá'],
      [2, 'Trần Thị B', 9, 9, 18, 'Giỏi'],
      [3, 'Lê Văn C', 6, 7, 13, 'Trung bình'],
    ],
  ],
  [
    'a price list',
    'priceList',
    [
      ['TT', 'Nội dung', 'Đơn vị tính', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      [1, 'Giấy in khổ A4 loại tốt', 'ram', 20, 70000, 1400000],
      [2, 'Mực in máy văn phòng', 'hộp', 3, 350000, 1050000],
    ],
  ],
  [
    'a budget',
    'money',
    [
      ['Đơn vị tính: triệu đồng'],
      ['TT', 'Nội dung', 'Tối đa', 'Thực hiện'],
      [1, 'Chi thường xuyên trong năm', 1200, 1100],
      [2, 'Chi đầu tư phát triển', 900, 850],
    ],
  ],
  [
    'attendance by words',
    'attendance',
    [
      ['TT', 'Đơn vị', 'Có mặt', 'Vắng'],
      [1, 'Trường M', 11, 1],
      [2, 'Trường N', 12, 0],
    ],
  ],
  [
    'attendance by ticks',
    'attendance',
    [
      ['Ngày', 'A', 'B', 'C', 'D'],
      [45000, true, false, true, true],
      [45001, true, true, true, false],
      [45002, false, true, true, true],
    ],
  ],
  [
    'a budget with its settlement',
    'budget',
    [
      ['BÁO CÁO QUYẾT TOÁN KINH PHÍ NĂM 2026'],
      ['TT', 'Nội dung', 'Dự toán được giao', 'Đã chi', 'Còn lại', 'Tỷ lệ'],
      [1, 'Chi tiền lương, các khoản đóng góp', 5200, 5100, 100, 98],
      [2, 'Chi nghiệp vụ chuyên môn đào tạo', 900, 850, 50, 94],
      [3, 'Chi mua sắm, sửa chữa thường xuyên', 400, 380, 20, 95],
      [null, 'Tổng cộng', 6500, 6330, 170, 97],
    ],
  ],
  [
    'a payroll',
    'payroll',
    [
      ['BẢNG THANH TOÁN TIỀN LƯƠNG THÁNG 5/2026'],
      ['TT', 'Họ và tên', 'Chức vụ', 'Hệ số lương', 'Phụ cấp', 'Thực lĩnh', 'Ký nhận'],
      [1, 'Nguyễn Văn A', 'Hiệu trưởng', 5.76, 0.8, 15350, null],
      [2, 'Trần Thị B', 'Giảng viên', 3.66, 0, 8560, null],
    ],
  ],
  [
    'an inventory of assets',
    'assetInventory',
    [
      ['BIÊN BẢN KIỂM KÊ TÀI SẢN'],
      ['TT', 'Tên tài sản', 'Mã tài sản', 'Đơn vị tính', 'Số lượng', 'Nguyên giá', 'Giá trị còn lại'],
      [1, 'Máy chiếu phòng học số 1', 'MC01', 'Cái', 1, 12000, 4000],
      [2, 'Bàn ghế hội trường lớn', 'BG02', 'Bộ', 40, 52000, 30000],
    ],
  ],
  [
    'a timetable',
    'timetable',
    [
      ['THỜI KHÓA BIỂU TUẦN 12'],
      ['Tiết', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu'],
      [1, 'Triết học', 'Kinh tế', 'Nghỉ', 'Triết học', 'Xây dựng Đảng'],
      [2, 'Triết học', 'Kinh tế', 'Nghỉ', 'Triết học', 'Xây dựng Đảng'],
    ],
  ],
  [
    'a survey with counts of answers',
    'survey',
    [
      ['TỔNG HỢP KẾT QUẢ KHẢO SÁT'],
      ['TT', 'Nội dung', 'Rất hài lòng', 'Hài lòng', 'Không hài lòng'],
      [1, 'Thái độ phục vụ của bộ phận một cửa', 45, 30, 5],
      [2, 'Cơ sở vật chất của lớp học', 40, 25, 15],
    ],
  ],
  [
    'attendance of a class',
    'attendance',
    [
      ['BẢNG ĐIỂM DANH LỚP K15'],
      ['TT', 'Họ và tên', 'Có phép', 'Không phép', 'Số buổi vắng'],
      [1, 'Nguyễn Văn A', 1, 0, 1],
      [2, 'Trần Thị B', 0, 0, 0],
      [3, 'Lê Văn C', 2, 1, 3],
    ],
  ],
  [
    'a register of documents',
    'documentLog',
    [
      ['SỔ THEO DÕI VĂN BẢN ĐI'],
      ['TT', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu nội dung', 'Nơi nhận'],
      [1, '12-KH/TCT', 46000, 'Kế hoạch tổ chức hội nghị tổng kết', 'Các khoa, phòng'],
      [2, '13-BC/TCT', 46003, 'Báo cáo kết quả công tác quý I', 'Cụm trưởng'],
    ],
  ],
  [
    'a work plan',
    'workPlan',
    [
      ['KẾ HOẠCH CÔNG TÁC THÁNG 5'],
      ['TT', 'Nội dung công việc', 'Thời gian hoàn thành', 'Đơn vị thực hiện', 'Đơn vị phối hợp'],
      [1, 'Chuẩn bị hội nghị sơ kết của Cụm', '15/5', 'Phòng Tổ chức', 'Các khoa'],
      [2, 'Rà soát hồ sơ đề nghị khen thưởng', '20/5', 'Phòng Tổ chức', 'Phòng Đào tạo'],
    ],
  ],
  [
    'a list of nominees that speaks of points',
    'nominationList',
    [
      ['DANH SÁCH CÁ NHÂN ĐỀ NGHỊ XÉT TẶNG CHIẾN SĨ THI ĐUA (KÈM ĐIỂM THI ĐUA)'],
      ['TT', 'Họ và tên', 'Chức vụ', 'Tóm tắt thành tích', 'Danh hiệu thi đua/Hình thức khen thưởng'],
      [1, 'Nguyễn Văn A', 'Trưởng khoa', 'Hoàn thành xuất sắc nhiệm vụ nhiều năm', 'Chiến sĩ thi đua'],
      [2, 'Trần Thị B', 'Giảng viên', 'Có sáng kiến được công nhận', 'Lao động tiên tiến'],
    ],
  ],
  [
    'cut-off marks beside a column of points',
    'admissionScores',
    [
      ['BẢNG ĐIỂM TRÚNG TUYỂN NĂM 2026'],
      ['TT', 'Mã ngành', 'Tên ngành', 'Tổ hợp xét tuyển', 'Điểm chuẩn', 'Ghi chú'],
      [1, '7310202', 'Xây dựng Đảng và chính quyền', 'C00', 25.5, null],
      [2, '7310201', 'Chính trị học', 'C14', 23.25, null],
    ],
  ],
  [
    'figures of schools without points',
    null,
    [['BÁO CÁO SỐ LỚP'], ['TT', 'Đơn vị', 'Quý I', 'Quý II', 'Tổng cộng'], [1, 'Trường M', 5, 6, 11], [2, 'Trường N', 4, 4, 8]],
  ],
  [
    'a medal table',
    null,
    [
      ['BẢNG TỔNG SẮP HUY CHƯƠNG'],
      ['TT', 'Đơn vị', 'Vàng', 'Bạc', 'Đồng', 'Tổng', 'Xếp hạng'],
      [1, 'Trường M', 5, 2, 1, 8, 1],
      [2, 'Trường N', 3, 3, 3, 9, 2],
    ],
  ],
  [
    'scores by year, not by school',
    null,
    [
      ['BẢNG THEO DÕI ĐIỂM'],
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Năm 2024', 'Năm 2025'],
      [1, 'Hoàn thành kế hoạch công tác năm', 10, 9, 8],
      [2, 'Gửi báo cáo đúng thời hạn', 10, 9, 9],
    ],
  ],
  [
    'places and meeting times',
    'workPlan',
    [
      ['TT', 'Nội dung', 'Thời điểm', 'Địa điểm'],
      [1, 'Hội nghị sơ kết sáu tháng đầu năm', '8 giờ', 'Trường M'],
      [2, 'Hội thảo khoa học cấp cụm', '14 giờ', 'Trường N'],
    ],
  ],
  [
    'totals without criteria',
    null,
    [['BẢNG XẾP HẠNG THI ĐUA'], ['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'], [1, 'Trường M', 93.5, 1], [2, 'Trường N', 90, 2]],
  ],
  [
    'stages without criteria',
    null,
    [
      ['TT', 'Đơn vị', 'Điểm tự chấm', 'Điểm thẩm định', 'Xếp hạng'],
      [1, 'Trường M', 98, 96.5, 1],
      [2, 'Trường N', 95, 94, 2],
    ],
  ],
];

describe('recognise refuses what only looks like scores', () => {
  it.each(FRIENDS)('%s', (_, what, rows) => {
    const seen = recognise(workbook(sheet('Trang 1', rows)));
    expect(seen.kind).toBe('unknown');
    expect(friendsOf(seen)).toEqual(what === null ? [] : [what]);
    expect(seen.clues.length).toBeGreaterThan(0);
  });

  it('says of a checklist that it states words, not points', () => {
    const seen = recognise(
      workbook(
        sheet('Danh mục', [
          ['Nhóm', 'Nội dung', 'Trạng thái'],
          ['An toàn', 'Có quy chế bảo vệ cơ quan', 'Đạt'],
          ['An toàn', 'Có phương án phòng cháy', 'Chưa đạt'],
          ['Văn thư', 'Có sổ công văn đến và đi', 'Đạt'],
        ]),
      ),
    );
    expect(seen.kind).toBe('unknown');
    expect(seen.clues.map(({ code }) => code)).toEqual(['checklist', 'noScoreColumn', 'noMaximum', 'howToBeRead']);
  });

  it('says of a mapping matrix that it holds ticks and codes', () => {
    const tick = (...columns: readonly number[]): readonly CellInput[] =>
      [1, 2, 3, 4, 5].map((column) => (columns.includes(column) ? 'x' : null));
    const seen = recognise(
      workbook(
        sheet('Đối chiếu', [
          ['', 'Điều 1', 'Điều 2', 'Điều 3', 'Điều 4', 'Điều 5'],
          ['TC 1', ...tick(1, 2, 3)],
          ['TC 2', ...tick(2, 4, 5)],
          ['TC 3', ...tick(1, 5)],
        ]),
      ),
    );
    expect(seen.kind).toBe('unknown');
    expect(seen.clues[0]).toMatchObject({ code: 'mappingMatrix', facts: { marks: 8 } });
  });

  it('says of sheets that share no criterion that each is a group', () => {
    const group = (name: string, ...texts: readonly string[]): ReturnType<typeof sheet> =>
      sheet(name, [
        ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
        ...texts.map((text, index): CellInput[] => [index + 1, text, 10, 9]),
      ]);
    const seen = recognise(
      workbook(
        group('Đào tạo', 'Mở lớp đúng kế hoạch', 'Bảo đảm sĩ số các lớp', 'Quản lý học viên chặt chẽ'),
        group('Nghiên cứu', 'Nghiệm thu đề tài đúng hạn', 'Xuất bản bản tin hằng quý', 'Tổ chức hội thảo cấp trường'),
      ),
    );
    expect(seen.kind).toBe('unknown');
    expect(seen.clues.map(({ code }) => code)).toContain('groupSheets');
  });
});

describe('recognise keeps score tables that use a word of a false friend', () => {
  it('a column Số lượng beside maximum and self-assessed score', () => {
    const seen = recognise(
      workbook(
        sheet('Trường M', [
          ['TT', 'Nội dung', 'Điểm tối đa', 'Số lượng', 'Điểm tự chấm'],
          [1, 'Số bài viết đăng trên bản tin cụm', 10, 5, 9],
          [2, 'Số hội thảo khoa học đã tổ chức', 10, 2, 8],
        ]),
      ),
    );
    expect(seen.kind).toBe('recognised');
  });

  it('criteria of schools headed by words of attendance and money, under a title that announces points', () => {
    const seen = recognise(
      workbook(
        sheet('Cụm', [
          ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2026'],
          ['TT', 'Tên trường', 'Chuyên cần', 'Kinh phí', 'Nghiên cứu', 'Tổng điểm', 'Xếp hạng'],
          [1, 'Trường M', 9, 18, 27, 54, 1],
          [2, 'Trường N', 8, 19, 26, 53, 2],
        ]),
      ),
    );
    expect(seen.kind).toBe('recognised');
    expect(rolesOf(seen)).toBe('A number, B unit, C score, D score, E score, F total, G place');
  });

  it('a group of criteria headed Kinh phí whose maxima are stated', () => {
    const seen = recognise(
      workbook(
        sheet('Cụm', [
          ['TT', 'Đơn vị', 'Kinh phí (10đ)', 'Học viên (20đ)', 'Tổng điểm'],
          [1, 'Trường M', 9, 18, 27],
          [2, 'Trường N', 8, 19, 27],
        ]),
      ),
    );
    expect(seen.kind).toBe('recognised');
  });
});
