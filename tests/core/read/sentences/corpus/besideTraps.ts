import type { CorpusRow } from './corpusRow';

/** Beside `refusedTraps.ts`: a word less or other than there, and nothing stands against reading them. */
export const besideTraps: readonly CorpusRow[] = [
  ['0,5 điểm/tin/bài, tối đa 4 điểm', 'perUnit 0.5 max 4', { maximum: '4' }],
  ['Trừ 0,5 điểm/lần/người', 'penalty 0.5 max -', { kind: 'penalty' }],
  ['1 điểm/cán bộ/giảng viên được cử đi học, tối đa 5 điểm', 'perUnit 1 max 5', { maximum: '5' }],
  ['Chậm báo cáo quý trừ 0,5 điểm/lần, chậm báo cáo năm trừ 1 điểm/lần', 'penalty Chậm báo cáo quý=0.5 Chậm báo cáo năm=1 max -'],
  [
    'Bài đăng tạp chí hàng đầu 2 điểm/bài, bài đăng nội san 1 điểm/bài, tối đa 5 điểm',
    'count Bài đăng tạp chí hàng đầu=2 Bài đăng nội san=1 max 5',
    { maximum: '5' },
  ],
  ['Gửi trước ngày 05/12: 2 điểm; gửi sau ngày 05/12 hoặc không gửi: 0 điểm', 'passFail 2', { maximum: '2' }],
  ['Ban hành trước ngày 31/3: chấm đủ 2 điểm; ban hành muộn hơn hoặc không ban hành: 0 điểm', 'passFail 2', { maximum: '2' }],
  ['Nộp chậm nhất ngày 15/11: 2 điểm; không nộp hoặc nộp muộn hơn thời hạn trên: 0 điểm', 'passFail 2', { maximum: '2' }],
  ['Không xét thi đua khi có cá nhân vi phạm', 'bar rank'],
  ['Không xét thi đua nếu viên chức bị kỷ luật', 'bar rank'],
  ['Không xét danh hiệu thi đua đối với tập thể, cá nhân vi phạm', 'bar allAwards'],
  ['Trường hợp đơn vị có giảng viên vi phạm quy chế thi thì không được xét danh hiệu', 'bar allAwards'],
  ['Mỗi bài được 0,5 điểm, không giới hạn số bài', 'perUnit 0.5 max 5', { maximum: '5' }],
  ['0,25 điểm/tin, bài, tối đa 6 điểm', 'perUnit 0.25 max 6', { maximum: '6' }],
  ['Trừ 1 điểm đối với mỗi cán bộ, giảng viên bị kỷ luật', 'penalty 1 max -', { kind: 'penalty' }],
  ['Không được công nhận chuẩn trừ 5 điểm', 'penalty 5 max -', { kind: 'penalty' }],
  ['Không xét thi đua trong năm', 'bar rank'],
  ['Đơn vị cao nhất 5 điểm; đơn vị thấp nhất 1 điểm; các đơn vị khác tính theo tỷ lệ', 'minMax 1 to 5', { maximum: '5' }],
  [
    'Hoàn thành trước hạn 5 điểm, đúng hạn 4 điểm, sau hạn 2 điểm',
    'levels Hoàn thành trước hạn=5 Đúng hạn=4 Sau hạn=2',
    { maximum: '5' },
  ],
  [
    'Mỗi sáng kiến cấp trường 1 điểm, mỗi sáng kiến cấp tỉnh 2 điểm, tối đa 6 điểm',
    'count Sáng kiến cấp trường=1 Sáng kiến cấp tỉnh=2 max 6',
    { maximum: '6' },
  ],
  [
    'Tính 0,5 điểm cho mỗi giảng viên có bài đăng trong năm, không tính theo số bài; tối đa 3 điểm',
    'perUnit 0.5 max 3',
    { maximum: '3' },
  ],
];
