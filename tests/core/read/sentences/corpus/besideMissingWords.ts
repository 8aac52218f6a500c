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
  ['Không xét tặng Bằng khen và Cờ thi đua đối với đơn vị vi phạm', 'bar allAwards'],
  ['Không xét danh hiệu thi đua năm đó đối với đơn vị vi phạm', 'bar allAwards'],
];
