import type { CorpusRow } from './corpusRow';

/** A last round, written after the grammar. */
export const latestRegulations: readonly CorpusRow[] = [
  [
    'Mỗi hội thảo khoa học cấp trường được tính 1 điểm, cấp tỉnh được tính 2 điểm, tối đa 8 điểm',
    'count Hội thảo khoa học cấp trường=1 Cấp tỉnh=2 max 8',
  ],
  ['Cứ mỗi đoàn viên đạt giải cấp huyện trở lên được 0,5đ, trần 3đ', 'perUnit 0.5 max 3'],
  ['Số người tham gia BHYT đạt từ 95% dân số trở lên: 10đ; từ 90% đến dưới 95%: 7đ; dưới 90%: 4đ', 'tiers 0→4 90→7 95→10'],
  ['Thu hồi nợ đọng: trên 2 tỷ đồng: 10; từ 1 tỷ đồng đến 2 tỷ đồng: 7; dưới 1 tỷ đồng: 3', 'tiers 0→3 1→7 >2→10'],
  ['Tỷ lệ bệnh nhân hài lòng < 80%: 0đ; 80 - 89%: 5đ; ≥ 90%: 10đ', 'tiers 0→0 80…89→5 90→10'],
  ['Đạt chuẩn: 5 điểm; chưa đạt chuẩn: 0 điểm', 'passFail 5'],
  ['Đảng viên hoàn thành xuất sắc nhiệm vụ đạt 20%: 5 điểm; thiếu 1% trừ 0,5 điểm', 'ratio max 5 target 20 below 1%→0.5'],
  [
    'Nộp báo cáo muộn 01 ngày trừ 0,25đ; không nộp báo cáo trừ 1đ; trừ tối đa 3đ',
    'penalty Nộp báo cáo muộn ngày=0.25 Không nộp báo cáo=1 max 3',
  ],
  ['Không tổ chức sơ kết trừ 1; không tổ chức tổng kết trừ 2', 'penalty Không tổ chức sơ kết=1 Không tổ chức tổng kết=2 max -'],
  ['Giỏi: 10; khá: 8; trung bình: 5; yếu: 0', 'levels Giỏi=10 Khá=8 Trung bình=5 Yếu=0'],
  [
    'Giải Nhất toàn đoàn 5 điểm, giải Nhì 4 điểm, giải Ba 3 điểm; không quá 10 điểm',
    'count Giải Nhất toàn đoàn=5 Giải Nhì=4 Giải Ba=3 max 10',
  ],
  ['Đứng thứ nhất được 10 điểm, thứ hai 9 điểm, thứ ba 8 điểm, các thứ hạng còn lại 5 điểm', 'places 10 9 8 beyond 5'],
  [
    'Hoàn thành 100% kế hoạch giảng dạy được 10 điểm, cứ thiếu 1% trừ 0,2 điểm, trừ không quá 5 điểm',
    'ratio max 10 target - below 1%→0.2 to 5',
  ],
  [
    'Vượt chỉ tiêu từ 5% trở lên: 10 điểm; vượt dưới 5%: 9 điểm; đạt chỉ tiêu: 8 điểm; không đạt: 0 điểm',
    'tiers 0→0 100→8 >100→9 105→10 of target',
  ],
  ['Đơn vị dẫn đầu được 10 điểm, các đơn vị khác tính theo tỷ lệ so với đơn vị dẫn đầu', 'best max 10'],
  ['Cộng 0,5đ/1 mô hình, tối đa cộng 2đ', 'bonus 0.5 max 2'],
  ['Mỗi công trình thanh niên được thưởng 1 điểm, không quá 2 điểm/học kỳ', 'bonus 1 max - each semester 2'],
  ['Không xét thi đua với đơn vị có người đứng đầu bị kỷ luật', 'bar rank'],
  ['Không đề nghị tặng cờ thi đua nếu đơn vị có đơn thư tố cáo đúng', 'bar flagOnly'],
  ['Chấm theo thang điểm 10', 'manual'],
  ['Có từ 3 đề tài: 10 điểm; 2 đề tài: 7 điểm; 1 đề tài: 4 điểm; không có đề tài: 0 điểm', 'tiers 0→0 1→4 2→7 3→10'],
  ['Đạt đơn vị văn hóa 3 điểm, không đạt 0 điểm', 'passFail 3'],
  ['Từ sáng kiến thứ 3, mỗi sáng kiến cộng 0,5 điểm, không quá 2 điểm', 'perUnit 0.5 free 2 max 2'],
  ['Chi bộ họp đủ 12 kỳ/năm: 6 điểm; thiếu 1 kỳ trừ 0,5 điểm', 'ratio max 6 target 12 below 1→0.5'],
  ['Hội đồng chấm trực tiếp, trần 5 điểm', 'manual'],
  ['Sinh viên NCKH: giải A 5đ, giải B 3đ, giải C 1đ, tối đa 10đ', 'count Sinh viên NCKH giải A=5 Giải B=3 Giải C=1 max 10'],
  ['Mỗi buổi lao động công ích 0.5 điểm (không quá 2 điểm)', 'perUnit 0.5 max 2'],
  ['Thiếu 1 chữ ký trừ 0,1 điểm; sai thể thức trừ 0,2 điểm/văn bản', 'penalty Thiếu chữ ký=0.1 Sai thể thức=0.2 max -'],
  [
    'Đăng ký danh hiệu đúng hạn: 1đ; đăng ký chậm: 0,5đ; không đăng ký: 0đ',
    'levels Đăng ký danh hiệu đúng hạn=1 Đăng ký chậm=0.5 Không đăng ký=0',
  ],
];
