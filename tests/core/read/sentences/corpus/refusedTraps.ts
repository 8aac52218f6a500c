import type { RefusedRow } from './refused';

/** Sentences that look like a rule the reader knows and mean another one, or two at once. */
export const refusedTraps: readonly RefusedRow[] = [
  // two units of measure
  ['0,5 điểm/bài/giảng viên, tối đa 4 điểm', 'of each article, or of the articles of each lecturer?', '', { maximum: '4' }],
  ['2 điểm/đề tài/khoa, tối đa 4 điểm', 'of each topic, or of the topics of each faculty?', '', { maximum: '4' }],
  ['Mỗi bài/giảng viên được 0,5 điểm', 'an average, or each?', '', { maximum: '4' }],
  ['1 điểm/học viên/lớp, tối đa 5 điểm', 'of each, or of how many a class has?', '', { maximum: '5' }],
  [
    'Cấp tỉnh 1 điểm/bài/giảng viên; cấp trường 0,5 điểm/bài/giảng viên; tối đa 5 điểm',
    'the same of two kinds',
    '',
    { maximum: '5' },
  ],
  // points by the turn
  ['Chậm lần đầu trừ 0,5 điểm, các lần sau mỗi lần trừ 1 điểm, tổng trừ không quá 4 điểm', 'the first counts otherwise', ''],
  ['Vi phạm lần đầu trừ 1 điểm; vi phạm lần sau trừ 2 điểm', 'the same', '', { kind: 'penalty' }],
  ['Vắng buổi đầu trừ 0,5 điểm; vắng mỗi buổi sau trừ 1 điểm', 'the same', '', { kind: 'penalty' }],
  ['Vi phạm trừ 1 điểm/lần; tái phạm trừ 2 điểm/lần', 'whether it is taken twice', '', { kind: 'penalty' }],
  ['Bài đầu 2 điểm, mỗi bài sau 1 điểm, tối đa 5 điểm', 'the rate falls', '', { maximum: '5', kind: 'points' }],
  ['Quý đầu trừ 1 điểm; các quý sau mỗi quý trừ 2 điểm', 'the same', '', { kind: 'penalty' }],
  // the day itself
  ['Gửi trước ngày 05/12: 2 điểm; gửi sau ngày 05/12: 1 điểm; không gửi: 0 điểm', 'the fifth has no row', '', { maximum: '2' }],
  ['Nộp trước ngày 15/11 được 5 điểm, nộp sau ngày 15/11 được 2 điểm', 'the fifteenth has no row', '', { maximum: '5' }],
  ['Ban hành trước ngày 31/3: 2 điểm; ban hành muộn hơn 10 ngày: 0 điểm', 'the ten days have no row', '', { maximum: '2' }],
  [
    'Ban hành kế hoạch trước ngày 31/3: 2 điểm; tổng kết muộn hơn hoặc không báo cáo: 0 điểm',
    'another matter',
    '',
    { maximum: '2' },
  ],
  // persons, not units
  ['Không xét danh hiệu thi đua đối với cá nhân bị kỷ luật trong năm', 'bars the person', ''],
  ['Không đề nghị khen thưởng những cá nhân không đăng ký', 'bars the person', ''],
  ['Giảng viên vi phạm quy chế thi không được xét danh hiệu', 'bars the person', ''],
  ['Không xếp loại cao hơn mức Khá đối với cá nhân bị kỷ luật', 'bars the person', ''],
  ['Không xét danh hiệu thi đua đối với khoa, phòng có viên chức bị kỷ luật', 'bars a part of the school', ''],
  // no limit where there is one
  ['Mỗi bài được 0,5 điểm, không giới hạn', 'the criterion has five points', '', { maximum: '5' }],
  ['Mỗi giải cộng 0,5 điểm, không khống chế tổng số điểm', 'the bonus has three points', '', { maximum: '3', kind: 'bonus' }],
  // more than what is counted
  ['Trừ 1 điểm/lần, tái phạm không xét thi đua', 'a bar behind it', 'tái phạm', { kind: 'penalty' }],
  ['Trừ 1 điểm/lần, vi phạm nặng hạ bậc thi đua', 'a grade less', 'hạ bậc', { kind: 'penalty' }],
  ['2 điểm/đề tài, đề tài chậm xem xét sau', 'others otherwise', 'xem xét', { maximum: '6' }],
  ['Không xét thi đua và trừ 5 điểm', 'a bar before it', 'Không xét thi đua'],
  ['Đơn vị vi phạm không được xét thi đua và bị trừ 5 điểm', 'a bar before it', '', { kind: 'penalty' }],
  ['Không xét thi đua trong hai năm liền', 'longer than the year', ''],
  ['Không xét thi đua năm sau', 'another year', ''],
  ['Điểm = số bài x độ khó x 0,5 điểm, tối đa 6 điểm', 'a second factor', '', { maximum: '6' }],
  // against something else
  ['Đạt chỉ tiêu 5 điểm; không đạt tính theo tỷ lệ so với năm trước', 'of last year, not of the target', '', { maximum: '5' }],
  [
    'Đơn vị cao nhất 5 điểm; các đơn vị khác theo tỷ lệ so với chỉ tiêu',
    'of the target, not of the best one',
    '',
    { maximum: '5' },
  ],
  [
    'Đơn vị cao nhất 5 điểm; các đơn vị khác tính theo tỷ lệ, thấp nhất 1 điểm',
    'the lowest one, or the least that is left?',
    'thấp nhất',
    { maximum: '5' },
  ],
  // one kind inside another
  ['Mỗi giải 1 điểm, và 2 điểm nếu giải Nhất', 'a first prize is a prize as well', '', { maximum: '5' }],
  ['Mỗi sáng kiến 1 điểm, mỗi sáng kiến cấp tỉnh 2 điểm, tối đa 6 điểm', 'the second is one of the first', '', { maximum: '6' }],
  ['Hoàn thành trước hạn 5 điểm, sau hạn 2 điểm', 'in time has no row', '', { maximum: '5' }],
  ['Mỗi bài được 0,5 điểm, không tính theo số bài; tối đa 3 điểm', 'denies what it counts', '', { maximum: '3' }],
];
