import type { ConsensusRule } from '../../core/domain/crossScore';
import type { MethodProblem, StepHow } from '../../core/domain/scorecard';
import { vietnameseNumbers as numbers } from '../format';

const STAGE = {
  self: 'điểm tự chấm',
  review1: 'điểm thẩm định lần 1',
  review2: 'điểm thẩm định lần 2',
  agreed: 'điểm thống nhất',
} as const;

const MISSING = {
  blank: 'chưa có điểm',
  unreadable: 'ô điểm không đọc được thành số',
  askAssigned: 'không giao chỉ tiêu nhưng có kết quả: cụm chưa chọn cách tính',
  unreconciled: 'những người chấm lệch nhau quá ngưỡng, chưa đối chiếu xong',
} as const;

const RULE: Readonly<Record<ConsensusRule, string>> = {
  median: 'trung vị',
  mean: 'trung bình cộng',
  trimmed: 'trung bình sau khi bỏ điểm cao nhất và thấp nhất',
};

const PROBLEM: Readonly<Record<MethodProblem, string>> = {
  negativeCount: 'kết quả âm',
  fractionalCount: 'số lượng không phải số nguyên',
  belowFirstTier: 'kết quả thấp hơn mức đầu tiên của khung điểm',
  betweenTiers: 'kết quả nằm giữa hai mức của khung điểm',
  aboveLastTier: 'kết quả vượt mức cuối của khung điểm',
  targetMissing: 'chưa có chỉ tiêu',
  targetNotAboveZero: 'chỉ tiêu phải lớn hơn 0',
  mixedScale: 'kết quả ghi theo phần trăm còn chỉ tiêu ghi theo số lượng',
  zeroResult: 'kết quả bằng 0, quy định chưa nêu cách tính',
  equalGoalposts: 'hai mốc bằng nhau',
  unknownWord: 'mức hoặc từ ghi ở kết quả không có trong cách chấm',
  notNumber: 'kết quả không phải là số',
  noMaximum: 'tiêu chí chưa có điểm tối đa',
  belowTarget: 'chưa đạt chỉ tiêu, quy định không nói được bao nhiêu điểm',
  placeNotInTable: 'thứ hạng không có trong bảng điểm',
  kindsNotGiven: 'chưa ghi rõ số lượng của từng loại, ví dụ «2 giải nhất, 1 giải nhì»',
  periodsNotGiven: 'chưa ghi rõ số lượng của từng kỳ, ví dụ «HK1: 3; HK2: 4»',
  partsNotGiven: 'chưa ghi đủ kết quả của các phần, ví dụ «a) 92%; b) 12%»',
};

/** Một tiêu chí được điểm như thế nào. */
export function stepReason(how: StepHow): string {
  switch (how.code) {
    case 'entered':
      return STAGE[how.stage];
    case 'crossScored':
      return how.reviewers === 1
        ? 'điểm chấm chéo của một người chấm'
        : `${RULE[how.rule]} của ${String(how.reviewers)} người chấm`;
    case 'computed':
      return computed(how.method, how.facts);
    case 'missing':
      return MISSING[how.because ?? 'blank'];
    case 'notComputable':
      return `không tính được điểm: ${PROBLEM[how.problem]}`;
    case 'range':
      return `phụ thuộc đơn vị dẫn đầu: từ ${numbers.points(how.least)} đến ${numbers.points(how.most)} điểm`;
    case 'notApplicable':
      return how.because === 'notOnSheet'
        ? 'phiếu của đơn vị không có dòng này, không tính vào điểm tối đa'
        : 'không giao chỉ tiêu, không tính vào điểm tối đa';
    case 'alternativeNotCounted':
      return 'không tính: phương án khác (Hoặc) được tính';
  }
}

function computed(method: string, facts: Readonly<Record<string, string>>): string {
  const of = (name: string): string => numbers.decimal(facts[name] ?? '');
  switch (method) {
    case 'clusterLeader':
      return facts.leader === undefined
        ? `đạt ${of('value')} so với chỉ tiêu ${of('target')}`
        : `đạt ${of('value')} so với chỉ tiêu ${of('target')}, đơn vị dẫn đầu gấp ${of('leader')} lần chỉ tiêu`;
    case 'relativeToBest':
      return `kết quả ${of('value')} so với đơn vị tốt nhất ${of('best')}`;
    case 'minMax':
      return `kết quả ${of('value')} trong khoảng từ ${of('low')} đến ${of('high')}`;
    case 'placeTable':
      return `xếp thứ ${of('place')}`;
    case 'perUnit':
    case 'bonus':
    case 'penalty':
      if (facts.count === undefined) return `tính từng loại, cộng lại ${of('full')} điểm`;
      return `${method === 'penalty' ? 'trừ ' : ''}${of('pointsPerUnit')} điểm × ${of('count')}`;
    case 'tiers':
      return facts.from !== undefined
        ? `${of('value')} thuộc mức từ ${of('from')}`
        : `${of('value')} thuộc mức ${facts.upTo === undefined ? 'còn lại' : `không quá ${of('upTo')}`}`;
    case 'ratioToTarget':
      return `kết quả ${of('value')} so với chỉ tiêu ${of('target')}`;
    case 'levels':
      return `mức ${facts.level ?? ''}`;
    case 'passFail':
      return facts.passed === 'true' ? 'đạt' : 'không đạt';
    case 'leaderShare':
      return 'theo kết quả cao nhất của các đơn vị không giao chỉ tiêu';
    default:
      return facts.value === undefined ? 'tính theo cách chấm' : `tính từ kết quả ${of('value')}`;
  }
}
