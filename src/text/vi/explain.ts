import type { NamedCriterion } from '../../core/domain/explanation';
import { isNegative, isZero, negate, type Points } from '../../core/domain/points';
import { criterionName } from '../criterionName';
import { vietnameseNumbers as numbers } from '../format';
import { issueSentence } from '../issueSentence';
import { lowerFirst } from '../lowerFirst';
import type { ExplainWords } from '../parts/explainWords';
import { awardSentence } from './explainAward';
import { issues } from './issues';
import { methods } from './readBack';
import { keyName, reasons } from './reasons';

/** As many decimals as it takes to add the numbers up by hand. */
export const exact = (points: Points): string => numbers.points(points, 6);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const CELL = {
  self: 'Điểm tự chấm',
  review1: 'Điểm thẩm định lần 1',
  review2: 'Điểm thẩm định lần 2',
  agreed: 'Điểm thống nhất',
  result: 'Kết quả thực hiện',
  target: 'Chỉ tiêu',
  bonusBeside: 'Điểm thưởng ghi bên cạnh',
  penaltyBeside: 'Điểm trừ ghi bên cạnh',
} as const;

const APART = { settled: 'trong ngưỡng', unreconciled: 'chưa đối chiếu nên chưa có điểm', reconciled: 'đã đối chiếu' } as const;

const ROUNDED = { criterion: 'ở từng tiêu chí', group: 'ở nhóm', total: 'ở tổng điểm' } as const;

/** Lời giải thích vì sao ra điểm này, từng dòng một. */
export const explain: ExplainWords = {
  heading: (unit, criterion) =>
    criterion === null
      ? `${unit}: vì sao có điểm, hạng và đề nghị này`
      : `${unit}, ${criterionName(criterion)}: vì sao ra điểm này`,
  sections: {
    values: 'Số liệu trong sổ',
    rule: 'Cách chấm điểm',
    points: 'Thành điểm',
    group: 'Vào nhóm',
    groups: 'Từng nhóm',
    total: 'Vào tổng điểm',
    place: 'Thứ hạng',
    grade: 'Xếp loại',
    awards: 'Khen thưởng',
    issues: 'Lỗi đang chặn xếp hạng',
  },
  lines: {
    cell: ({ what, shown, counts }) =>
      `${CELL[what]} ${shown.trim() === '' ? 'để trống' : `ghi «${shown.trim()}»`}${counts ? ' (được tính)' : ''}.`,
    crossCell: ({ reviewer, shown, counts, isOwnSchool }) =>
      `«${reviewer}» ${shown.trim() === '' ? 'chưa chấm' : `chấm «${shown.trim()}»`}${counts ? ' (được tính)' : ''}${isOwnSchool ? ' (chấm chính đơn vị mình, không tính)' : ''}.`,
    reviewersApart: ({ lowest, highest, threshold, state, outliers }) => {
      const limit = threshold === null ? '' : `, ngưỡng phải đối chiếu ${exact(threshold)}`;
      const who = outliers.map(({ reviewer, score }) => `«${reviewer}»${score === null ? '' : ` (${exact(score)})`}`).join(', ');
      return `Các điểm chấm từ ${exact(lowest)} đến ${exact(highest)}${limit}: ${APART[state]}${who === '' ? '' : `; xa số giữa nhất: ${who}`}.`;
    },
    noCell: () => 'Sổ không có ô nào ghi về tiêu chí này của đơn vị.',
    targetNotAssigned: () => 'Cụm không giao chỉ tiêu này cho đơn vị.',
    sentence: ({ sentence, method }) =>
      sentence === null ? methods.readBack(method) : `«${sentence}» Hiểu là: ${lowerFirst(methods.readBack(method))}`,
    maximum: ({ maximum, cap }) =>
      [maximum === null ? '' : `Điểm chuẩn ${exact(maximum)}.`, cap === null ? '' : `Trần điểm ${exact(cap)}.`]
        .filter((one) => one !== '')
        .join(' '),
    earned: ({ how, points }) => `${capital(reasons.step(how))}${points === null ? '' : `: ${exact(points)} điểm`}.`,
    ruleDiffers: ({ typed, computed }) =>
      `Theo cách chấm thì kết quả này được ${exact(computed)} điểm; điểm người chấm nhập là ${exact(typed)} và được giữ nguyên.`,
    cutByMaximum: ({ before, maximum, lost, after }) =>
      isNegative(before)
        ? `${most('Mức trừ tối đa', maximum)}: ${exact(before)} → ${exact(after)}, được bớt ${exact(lost)} điểm trừ.`
        : `${most('Điểm tối đa', maximum)}: ${exact(before)} → ${exact(after)}, ${exact(lost)} điểm không được tính.`,
    rounded: ({ at, decimals, before, after }) =>
      `Làm tròn ${decimals} chữ số thập phân ${ROUNDED[at]}: ${exact(before)} → ${exact(after)}.`,
    lostToFloor: ({ lost }) => `Chỉ trừ đến 0: ${exact(lost)} điểm trừ không trừ thêm được.`,
    step: ({ criterion, points, maximum, how, lostToMaximum, lostToFloor }) => {
      const of = maximum === null ? '' : ` trên ${exact(maximum)}`;
      const parts = [
        `${criterionName(criterion)}: ${points === null ? 'không có điểm' : `${exact(points)}${of} điểm`}`,
        reasons.step(how),
        ...(isZero(lostToMaximum) ? [] : [`vượt tối đa ${exact(lostToMaximum)}, không tính`]),
        ...(isZero(lostToFloor) ? [] : [`${exact(lostToFloor)} không trừ thêm được`]),
      ];
      return `${parts.join('; ')}.`;
    },
    group: ({ criterion, maximum, cap, isInner, isRounded, raw, counted, penalty, lostToCap, lostToFloor }) => {
      const parts = [
        `cộng ${exact(raw)}`,
        ...(isZero(penalty) ? [] : [`trừ ${exact(penalty)}`]),
        ...(isZero(lostToFloor) ? [] : [`chỉ trừ đến 0 nên ${exact(lostToFloor)} không trừ thêm được`]),
        ...(isZero(lostToCap)
          ? []
          : [`${cap === null ? 'trần của nhóm bên trong' : `trần ${exact(cap)}`} nên ${exact(lostToCap)} điểm không được tính`]),
        ...(isRounded ? ['làm tròn ở nhóm'] : []),
        `được ${exact(counted)}${maximum === null ? '' : ` trên ${exact(maximum)}`} điểm`,
      ];
      return `${isInner ? 'Mục' : 'Nhóm'} ${criterionName(criterion)}: ${parts.join('; ')}.`;
    },
    beforeBonus: ({ groups, sum }) =>
      groups.length < 2
        ? `Điểm các tiêu chí: ${exact(sum)}.`
        : `Cộng các nhóm: ${groups.map(({ criterion, counted }) => `${shortName(criterion)} ${exact(counted)}`).join(' + ')} = ${exact(sum)}.`,
    bonus: ({ raw, counted, lostToCap, cap }) =>
      isZero(lostToCap)
        ? `Điểm thưởng: cộng ${exact(counted)}.`
        : `Điểm thưởng ${exact(raw)}${cap === null ? '' : `, tối đa ${exact(cap)}`}: cộng ${exact(counted)}, ${exact(lostToCap)} điểm không được tính.`,
    penalty: ({ raw, counted, sparedByCap, cap, inGroups }) => {
      const spared = isZero(sparedByCap)
        ? ''
        : `${cap === null ? '' : `, trừ tối đa ${exact(cap)}`}, được bớt ${exact(sparedByCap)}`;
      return `Điểm trừ ${exact(raw)}${spared}: trừ ${exact(counted)}${isZero(inGroups) ? '' : `, trong đó ${exact(inGroups)} đã trừ trong nhóm`}.`;
    },
    totalFloored: ({ lost }) => `Tổng điểm không dưới 0: ${exact(lost)} điểm trừ không trừ thêm được.`,
    totalCapped: ({ cap, lost }) =>
      `Tổng điểm ${cap === null ? 'có trần' : `không quá ${exact(cap)}`}: ${exact(lost)} điểm không được tính.`,
    total: ({ total }) => `Tổng điểm: ${exact(total)}.`,
    noTotal: ({ missing, columns }) => {
      const names = [
        ...missing.map(criterionName),
        ...columns.map((one) => (one === 'bonus' ? 'cột Điểm thưởng' : 'cột Điểm trừ')),
      ];
      return `Chưa có tổng điểm: còn thiếu ở ${names.join('; ')}.`;
    },
    percent: ({ percent, total, assignedMaximum, ranks }) =>
      `Tỷ lệ: ${exact(total)} / ${exact(assignedMaximum)} điểm được giao = ${numbers.points(percent, 4)}%${ranks ? ', dùng để xếp hạng' : ''}.`,
    claims: ({ self, reviewed }) =>
      capital(
        [self === null ? '' : `tổng tự chấm ${exact(self)}`, reviewed === null ? '' : `tổng thẩm định ${exact(reviewed)}`]
          .filter((one) => one !== '')
          .join(', '),
      ) + '.',
    place: ({ place, of, by, sharedWith }, unitName) =>
      `Hạng ${place} trong ${of} đơn vị được xếp hạng, theo ${by === 'points' ? 'tổng điểm' : 'tỷ lệ điểm'}${sharedWith.length === 0 ? '' : `; đồng hạng với ${sharedWith.map(unitName).join(', ')}`}.`,
    noPlace: ({ reason }) => `${reasons.standing(reason)}.`,
    wouldBePlace: ({ place }) => `Nếu xét thì ở hạng ${place}.`,
    tieBroken: ({ tie }, unitName) => `${reasons.tieBroken(tie, unitName)}.`,
    tieStands: ({ keys }) =>
      keys.length === 0
        ? 'Quy chế không có tiêu chí phụ nào để phân định nên giữ đồng hạng.'
        : `Đã so các tiêu chí phụ (${keys.map(keyName).join(', ')}) mà không phân định được: giữ đồng hạng.`,
    grade: ({ grade, from, value, next }) =>
      `Xếp loại ${grade}: ${exact(value)} đạt mức từ ${exact(from)}${next === null ? '' : `; loại ${next.name} từ ${exact(next.from)}`}.`,
    gradeLowered: ({ reason }) => `${reasons.standing(reason)}.`,
    noGrade: ({ value, lowest }) =>
      value === null || lowest === null
        ? 'Chưa xếp loại: chưa có tổng điểm.'
        : `Không xếp loại: ${exact(value)} dưới mức thấp nhất (${lowest.name} từ ${exact(lowest.from)}).`,
    award: awardSentence,
    blocking: ({ issue }) => `[${issue.rule}] ${issueSentence(issues, issue).what}`,
  },
  notFound: {
    unit: (typed, nearest) => `Sổ không có đơn vị «${typed}». Tên gần nhất: ${nearest.join('; ')}.`,
    criterion: (typed, nearest) => `Sổ không có tiêu chí «${typed}». Gần nhất: ${nearest.join('; ')}.`,
  },
  several: {
    unit: (typed, among) => `«${typed}» có thể là nhiều đơn vị: ${among.join('; ')}. Hãy ghi đủ tên hoặc mã (u1, u2…).`,
    criterion: (typed, among) =>
      `«${typed}» có thể là nhiều tiêu chí: ${among.join('; ')}. Hãy ghi cả số của nhóm (II.3) hoặc mã (c1, c2…).`,
  },
};

function most(words: string, maximum: Points | null): string {
  return maximum === null ? words : `${words} ${exact(isNegative(maximum) ? negate(maximum) : maximum)}`;
}

function shortName(criterion: NamedCriterion): string {
  return criterion.number === '' ? criterionName(criterion) : criterion.number;
}
