import {
  announcesScores,
  endsWithMaximum,
  isAboutDeductions,
  mentionsPoints,
  statesMaximum,
} from '../../../src/core/recognise/mentionsPoints';

/** What is so, then what is not. */
const tells = (is: (text: string) => boolean, yes: readonly string[], no: readonly string[]): void => {
  it.each(yes)('«%s»', (text) => {
    expect(is(text)).toBe(true);
  });
  it.each(no)('but not «%s»', (text) => {
    expect(is(text)).toBe(false);
  });
};

describe('a text that speaks of points', () => {
  tells(
    mentionsPoints,
    ['Tổng điểm', 'BẢNG CHẤM ĐIỂM', '25đ', '25  đ', 'Điểm', 'Points', 'Diem chuan', 'Kiểm điểm và chấm điểm'],
    [
      ...['Thời điểm', 'Địa điểm', 'Quan điểm', 'Ưu điểm', 'Nhược điểm', 'Đặc điểm', 'Trọng điểm', 'Cao điểm', 'Khuyết điểm'],
      ...['Yếu điểm', 'Giao điểm', 'Kiểm điểm', 'Lúc điểm', 'Tâm điểm', 'Điểm danh', 'Điểm đến', 'Điểm du lịch', 'Điểm bán'],
      ...['Điểm kiểm', 'Điểm cầu', 'Điểm trường', 'Kế hoạch năm', 'Diemm', '25 đề tài', 'Viewpoints'],
    ],
  );
});

describe('a title that announces a score table', () => {
  tells(
    announcesScores,
    [
      ...['BẢNG CHẤM ĐIỂM THI ĐUA', 'Phiếu tự chấm', 'Điểm thi đua năm 2026', 'Bảng điểm', 'Phiếu điểm', 'Tổng hợp điểm'],
      ...['Kết quả điểm', 'Thẩm định điểm', 'Xếp hạng thi đua', 'Chấm thi đua', 'Emulation scores'],
    ],
    ['Địa điểm thi đấu', 'Bảng thời điểm', 'Kế hoạch thi đua', 'Danh sách khen thưởng', 'Tổng hợp đặc điểm'],
  );
});

describe('a heading that states a maximum', () => {
  tells(
    statesMaximum,
    [
      ...['A. CHUYÊN MÔN: 70 điểm', 'TC1 (25đ)', 'TC1 (25 đ)', 'Kế hoạch (tối đa 10)', 'Tối đa: 10', 'Tối đa :10'],
      ...['TC1 (7,5 điểm)'],
    ],
    ['2 điểm/lần', '2đ / lần', 'Điểm tối đa', '25 đề tài', '25 điểmm', 'Tối đa mười', 'Kế hoạch 2026'],
  );
});

describe('the maximum of a criterion at the end of its text', () => {
  tells(
    endsWithMaximum,
    [
      ...['Gửi báo cáo (5 điểm)', 'Gửi báo cáo (5đ)', 'Gửi báo cáo (5 đ).', 'Gửi báo cáo [5 điểm];', 'Gửi báo cáo (7,5 điểm)'],
      ...[
        'Gửi báo cáo (7.5 điểm)',
        'Gửi báo cáo (tối đa 5 điểm)',
        'Gửi báo cáo (tối đa: 15 điểm)',
        'Gửi báo cáo (5 điểm tối đa)',
      ],
      ...['Gửi báo cáo (điểm tối đa: 5 điểm)', 'Gửi báo cáo (+5 điểm)', 'Gửi báo cáo (-5 điểm)', 'Gửi báo cáo (−5đ)'],
      ...['Gửi báo cáo: 5 điểm', 'Gửi báo cáo = 15đ', 'Gửi báo cáo: 7,5 điểm.', 'Gửi báo cáo:5 điểm;'],
    ],
    [
      ...[
        '- Đạt loại khá: 3 điểm',
        '+ Đạt loại khá: 3 điểm',
        '• Đạt loại khá: 3 điểm',
        '* Đạt loại khá: 3đ',
        '– Đạt loại khá: 3đ',
      ],
      ...['Gửi báo cáo (5 điểm) đúng hạn', 'Gửi báo cáo 5 điểm', 'Gửi báo cáo: 5 điểm mỗi lần', 'Gửi báo cáo (5 lần)'],
      ...['Gửi báo cáo (điểm)', 'Gửi báo cáo: năm điểm', 'Gửi báo cáo (mục 5 điểm)', 'Gửi báo cáo: 5'],
    ],
  );
  it('a bracket holds it behind a bullet, too', () => {
    expect(endsWithMaximum('- Gửi báo cáo (5 điểm)')).toBe(true);
  });
});

describe('a heading about deductions', () => {
  tells(
    isAboutDeductions,
    [
      ...[
        'Điểm trừ',
        'III. Điểm trừ',
        'Trừ điểm',
        'Điểm phạt',
        'Phạt điểm',
        'Các trường hợp trừ điểm',
        'Những nội dung trừ điểm',
      ],
      ...['Các hành vi bị trừ điểm', 'Bảng điểm trừ', 'Tổng số điểm trừ', 'Vi phạm bị trừ điểm', 'Tổng điểm trừ tối đa'],
    ],
    ['Điểm thưởng', 'Điểm cộng, điểm trừ', 'Kết quả sau khi trừ điểm', 'Điểm trừu tượng', 'Thang điểm trừ', 'Điểm'],
  );
});
