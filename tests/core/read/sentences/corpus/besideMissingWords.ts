import type { CorpusRow } from './corpusRow';

/** Neighbours of sentences with a missing word that say all they need: read. */
export const besideMissingWords: readonly CorpusRow[] = [
  ['Trừ 0,5 điểm/lần không nộp hoặc nộp chậm', 'penalty 0.5 max -', { kind: 'penalty' }],
  ['Trừ 0,5 điểm/lần vắng hoặc chậm báo cáo', 'penalty 0.5 max -', { kind: 'penalty' }],
  ['Viên chức bị cảnh cáo hoặc hạ bậc lương trừ 1 điểm/người', 'penalty 1 max -', { kind: 'penalty' }],
  ['0,5 điểm cho mỗi bài hoặc tin, tối đa 3 điểm', 'perUnit 0.5 max 3', { maximum: '3' }],
  ['Mỗi điểm cầu trực tuyến được 0,5 điểm, tối đa 3 điểm', 'perUnit 0.5 max 3', { maximum: '3' }],
  ['Mỗi bài phê phán quan điểm, luận điệu sai trái được 0,5 điểm, tối đa 3 điểm', 'perUnit 0.5 max 3', { maximum: '3' }],
  ['Kể từ sáng kiến thứ hai, mỗi sáng kiến được 1 điểm', 'perUnit 1 free 1 max 5', { maximum: '5' }],
  ['Tính từ đầu năm, mỗi lớp 0,5 điểm', 'perUnit 0.5 max 5', { maximum: '5' }],
  ['Không xét tặng Cờ thi đua: nộp báo cáo chậm', 'bar flagOnly'],
  ['Không xét tặng Cờ thi đua: không nộp báo cáo', 'bar flagOnly'],
  ['Không xét tặng Cờ thi đua do nộp báo cáo chậm', 'bar flagOnly'],
  ['Không xét tặng Bằng khen và Cờ thi đua đối với đơn vị vi phạm', 'bar allAwards'],
  ['Không xét danh hiệu thi đua năm đó đối với đơn vị vi phạm', 'bar allAwards'],
  // who is not ranked has no award either
  ['Không xếp hạng, không xét khen thưởng đối với đơn vị vi phạm', 'bar rank'],
  ['Không xét khen thưởng và xếp hạng đối với đơn vị vi phạm', 'bar rank'],
  // of limits, answers and years
  ['0,25 điểm cho một buổi báo cáo ngoại khóa, cộng dồn đến 2 điểm thì thôi', 'perUnit 0.25 max 2', { maximum: '2' }],
  ['Mỗi bài 0,5 điểm, tính đến 3 điểm là dừng', 'perUnit 0.5 max 3', { maximum: '3' }],
  [
    'Đề tài cấp bộ 5 điểm/đề tài, đề tài cấp tỉnh 3 điểm/đề tài. Tổng điểm các loại đề tài không vượt quá 15 điểm',
    'count Đề tài cấp bộ=5 Đề tài cấp tỉnh=3 max 15',
    { maximum: '15' },
  ],
  [
    'Mỗi đề tài cấp tỉnh 3 điểm, mỗi sáng kiến 1 điểm, tổng điểm các loại không quá 15 điểm',
    'count Đề tài cấp tỉnh=3 Sáng kiến=1 max 15',
    { maximum: '15' },
  ],
  [
    'Rất hài lòng: 4 điểm; Hài lòng: 3 điểm; Bình thường: 1 điểm; Không hài lòng: 0 điểm',
    'levels Rất hài lòng=4 Hài lòng=3 Bình thường=1 Không hài lòng=0',
    { maximum: '4' },
  ],
  ['Trường nào không gửi bảng tự chấm thì không được xếp hạng năm đó', 'bar rank'],
  ['Nhập điểm trực tiếp, bội số của 0,25 điểm, cao nhất 2 điểm', 'manual step 0.25', { maximum: '2' }],
  [
    'Điểm của tiêu chí gồm: 1. Thư viện số: có 1,5 điểm, không có 0 điểm; 2. Số hóa tài liệu: 0,1 điểm/tài liệu, tối đa 1,5 điểm',
    'sum [passFail 1.5 | perUnit 0.1 max 1.5] max -',
    { maximum: '3' },
  ],
  [
    'a) Hiến máu tình nguyện: 0,2 điểm/người, tối đa 2 điểm; b) Đóng góp các quỹ: hoàn thành 2 điểm, không hoàn thành 0 điểm. Tổng điểm của hai nội dung không quá 3 điểm',
    'sum [perUnit 0.2 max 2 | passFail 2] max 3',
    { maximum: '3' },
  ],
];
