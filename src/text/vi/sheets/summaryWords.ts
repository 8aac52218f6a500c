import type { Points } from '../../../core/domain/points';
import type { Policy, TieBreakKey } from '../../../core/domain/policy';
import type { SummaryWords } from '../../../core/render/sheetWords';
import { vietnameseNumbers } from '../../format';
import { periodWords } from './periodWords';
import { lowerFirst } from '../../lowerFirst';
import { shortened } from '../../shortened';

/** Groups without a number are headed by their name, cut at this length; the whole name stands under the table. */
const LONGEST_GROUP = 30;

/** «Nhóm II», as summaries of clusters head their columns; a number with a word of its own («Điều 4») stands alone. */
function groupHeading(label: string, text: string): string {
  if (label === '') return shortened(text, LONGEST_GROUP);
  return /^\p{L}+\s/u.test(label) ? label : `Nhóm ${label}`;
}
const number = (value: Points): string => vietnameseNumbers.points(value, 6);

export const summaryWords: SummaryWords = {
  title: (year, period) => `BẢNG TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM THI ĐUA ${periodWords(year, period)}`,
  attachedTo: '(Kèm theo …………… số ………… ngày …… tháng …… năm ……… của ……………………)',
  headings: {
    number: 'STT',
    unit: 'Đơn vị',
    criteria: 'Điểm các tiêu chí',
    bonus: 'Điểm thưởng',
    penalty: 'Điểm trừ',
    self: 'Tự chấm',
    reviewed: 'Cụm chấm',
    assigned: 'Điểm tối đa được giao',
    percent: 'Tỷ lệ (%)',
    total: 'Tổng điểm',
    place: 'Xếp hạng',
    grade: 'Xếp loại',
    note: 'Ghi chú',
  },
  group: (label, text, cap) =>
    [groupHeading(label, text), cap === null ? '' : `(không quá ${number(cap)})`].filter((line) => line !== '').join('\n'),
  maxima: 'Điểm tối đa',
  notPlaced: '–',
  notApplicable: 'Không giao',
  legend: {
    groups: (groups) =>
      `Các nhóm tiêu chí: ${groups.map(({ number: label, text }) => (label === '' ? text : `${label}. ${text}`)).join('; ')}.`,
    key: keyWords,
    rounding: roundingWords,
    shared: (place, units) => `${units.join(', ')} bằng nhau sau khi xét hết các tiêu chí phụ, đồng hạng ${place}.`,
    groupCut: (unit, group, cap, lost) =>
      `${unit}: nhóm ${group} đã đủ ${cap === null ? 'mức trần' : `${number(cap)} điểm`}, ${number(lost)} điểm không được tính.`,
    bonusCut: (unit, cap, lost) =>
      `${unit}: điểm thưởng đã đủ ${cap === null ? 'mức trần' : `${number(cap)} điểm`}, ${number(lost)} điểm không được tính.`,
    penaltySpared: (unit, cap, spared) =>
      `${unit}: điểm trừ đã đến ${cap === null ? 'mức trần' : `mức trần ${number(cap)} điểm`}, ${number(spared)} điểm không phải trừ.`,
    floorLost: (unit, lost) => `${unit}: điểm không hạ xuống dưới 0, ${number(lost)} điểm trừ không trừ hết.`,
    totalCut: (unit, cap, lost) =>
      `${unit}: tổng điểm không vượt quá ${cap === null ? 'mức trần' : `${number(cap)} điểm`}, ${number(lost)} điểm không được tính.`,
    ineligible: (unit, why, wouldBe) =>
      `${unit}: ${why.length === 0 ? 'không xếp hạng' : lowerFirst(why.join('; '))}${wouldBe === null ? '' : `; nếu xét: hạng ${wouldBe}`}.`,
    incomplete: (unit, missing) => `${unit}: còn ${missing} tiêu chí chưa có điểm, chưa có tổng điểm.`,
    countedFromSelf: (cells) => `${cells} ô điểm chưa có kết quả thẩm định, tạm tính theo điểm đơn vị tự chấm.`,
    stamp: (digest) => `Tem số liệu: ${digest} (số liệu hoặc quy chế thay đổi thì tem khác đi và phải lập lại bảng).`,
    values: (areas) =>
      `Các ô ${areas.join(', ')} ghi kết quả phần mềm đã tính, không phải công thức (cách tính không viết gọn được thành một công thức); số liệu thay đổi thì phải lập lại bảng.`,
  },
};

function keyWords(policy: Policy): string {
  const by = policy.rankBy === 'points' ? 'tổng điểm' : 'tỷ lệ tổng điểm trên điểm tối đa được giao';
  const keys = policy.tieBreak.filter((key) => key.by !== 'decision').map(keyName);
  const last = policy.tieBreak.some((key) => key.by === 'decision') ? ['sau cùng do Cụm quyết định'] : [];
  const order = [...keys, ...last].join('; ');
  return `Xếp hạng theo ${by}, từ cao xuống thấp${order === '' ? '' : `. Khi bằng nhau lần lượt xét: ${order}`}. ${sharedRule(policy)}`;
}

function sharedRule({ ranking }: Policy): string {
  switch (ranking) {
    case 'competition':
      return 'Các đơn vị vẫn bằng nhau thì đồng hạng, hạng kế tiếp bỏ trống.';
    case 'dense':
      return 'Các đơn vị vẫn bằng nhau thì đồng hạng, hạng kế tiếp không bỏ trống.';
    case 'ordinal':
      return 'Các đơn vị vẫn bằng nhau thì xếp theo thứ tự trong danh sách; thứ tự này không dùng để xét khen thưởng.';
  }
}

function keyName(key: TieBreakKey): string {
  const order = key.order === 'desc' ? 'cao hơn xếp trên' : 'ít hơn xếp trên';
  switch (key.by) {
    case 'group':
      return `điểm nhóm ${key.number} (${order})`;
    case 'criterion':
      return `điểm tiêu chí ${key.number} (${order})`;
    case 'beforeBonus':
      return `điểm chưa tính thưởng (${order})`;
    case 'bonus':
      return `điểm thưởng (${order})`;
    case 'penalty':
      return `điểm trừ (${order})`;
    case 'votes':
      return `số phiếu đồng ý (${order})`;
    case 'missing':
      return `số tiêu chí chưa có điểm (${order})`;
    case 'self':
      return `điểm tự chấm (${order})`;
    case 'decision':
      return 'Cụm quyết định';
  }
}

function roundingWords({ rounding: { at, decimals } }: Policy): string {
  const places = decimals === 0 ? 'đến hàng đơn vị' : `đến ${decimals} chữ số thập phân`;
  const mayDiffer = 'các số in ra đã rút gọn nên cộng lại có thể lệch ở chữ số cuối';
  switch (at) {
    case 'criterion':
      return `Điểm từng tiêu chí làm tròn ${places} (từ 5 làm tròn lên); nhóm và tổng là tổng của các số đã làm tròn.`;
    case 'group':
      return `Điểm từng nhóm làm tròn ${places} (từ 5 làm tròn lên); tổng điểm là tổng của các số đã làm tròn.`;
    case 'total':
      return `Chỉ tổng điểm được làm tròn ${places} (từ 5 làm tròn lên); ${mayDiffer}.`;
    case 'none':
      return `Điểm không làm tròn khi tính và khi xếp hạng; ${mayDiffer}.`;
  }
}
