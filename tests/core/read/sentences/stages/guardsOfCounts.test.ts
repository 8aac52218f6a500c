import { points } from '../../../../../src/core/domain/points';
import { barsBeside } from '../../../../../src/core/read/sentences/methods/barsBeside';
import { deniesCount, isUnlimited } from '../../../../../src/core/read/sentences/methods/deniedCounts';
import { isAboveOwnTarget, isShortOfOwnTarget } from '../../../../../src/core/read/sentences/methods/aboveTarget';
import { isByTurn } from '../../../../../src/core/read/sentences/methods/byTurn';
import { isUpsideDown } from '../../../../../src/core/read/sentences/methods/gradeOrder';
import { isJudged } from '../../../../../src/core/read/sentences/methods/judged';
import { missesNumber } from '../../../../../src/core/read/sentences/methods/missingNumber';
import { isUnsaidFault } from '../../../../../src/core/read/sentences/methods/unsaidFault';
import { isPerOther } from '../../../../../src/core/read/sentences/perOther';
import type { Clause, Grant } from '../../../../../src/core/read/sentences/clause';
import { grantsIn } from './grants';
import { tokensOf } from './tokens';

function first(line: string): Grant {
  const [grant] = grantsIn(line);
  if (grant === undefined) throw new Error(`«${line}» gives nothing`);
  return grant;
}
const note = (line: string): Clause => ({ kind: 'note', says: 'explains', value: null, source: tokensOf(line) });

describe('which time it is', () => {
  it.each([
    'lần đầu trừ→SUB N1 PT',
    'vắng lần đầu tiên SUB N1 PT',
    'lần thứ nhất bị nhắc SUB N1 PT',
    'các lần sau SUB N1 PT',
    'vụ tiếp theo SUB N1 PT',
    'bài kế tiếp N1 PT',
    'buổi kế sau N1 PT',
    'lượt còn lại N1 PT',
    'cuộc tiếp sau N1 PT',
    'lớp sau N1 PT',
    'người sau N1 PT',
    'đề tài sau N1 PT',
    'trường hợp sau N1 PT',
    'quý sau N1 PT',
    'mỗi sáng kiến sau N1 PT',
    'những báo cáo sau N1 PT',
    'tái phạm SUB N2 PT',
    'tái diễn SUB N2 PT',
    'lặp lại SUB N2 PT',
  ])('«%s»', (line) => expect(isByTurn(first(line))).toBe(true));

  it.each([
    'tạp chí hàng đầu N1 PT',
    'bước đầu N1 PT',
    'đứng đầu N1 PT',
    'ban đầu N1 PT',
    'dẫn đầu N1 PT',
    'đầu tư N1 PT',
    'lần vi phạm SUB N1 PT',
    'sau đại học N1 PT',
  ])('«%s» names no time', (line) => expect(isByTurn(first(line))).toBe(false));
});

describe('left to a judgement, or found in another way', () => {
  it.each([
    'lần OR xét theo mức',
    'lần OR xem mức',
    'lần OR chấm điểm',
    'lần OR tính điểm',
    'lần OR tính theo mức',
    'lần OR cho điểm',
    'lần OR căn cứ mức',
    'lần OR dựa vào mức',
    'lần OR tùy mức',
    'lần OR theo mức',
    'lần OR do hội đồng',
    'lần OR quyết định',
    'lần OR trừ',
    'lần OR cộng điểm',
    'lần OR SUB',
    'lần OR ADD',
    'lần OR VAGUE',
    'lần OR bị xét',
    'lan OR duoc xet',
    'bài theo chất lượng',
    'bài căn cứ vào tính chất',
    'bài dựa trên quy mô',
    'bài xét từng người',
    'bài chấm theo mức',
    'bài theo hậu quả',
    'bài theo khối lượng',
    'bài theo số lượng',
    'bai theo chat luong',
    'lần OR hạ bậc thi đua',
    'hạ một bậc xếp loại',
    'hạ mức phân loại',
    'hạ loại',
    'ha N bac thi dua',
    'hạ xếp loại',
  ])('«%s»', (line) => expect(isJudged(tokensOf(line))).toBe(true));

  it.each([
    'lần NOT nộp OR nộp chậm',
    'đề tài OR xét nghiệm',
    'đề tài OR cộng đồng',
    'đề tài OR tính toán',
    'đề tài OR cho vay',
    'hạ bậc lương',
    'theo kế hoạch',
    'bài theo mứcđộ',
  ])('«%s» is neither', (line) => expect(isJudged(tokensOf(line))).toBe(false));
});

describe('a number that was left out before its points', () => {
  it.each([
    'giải nhì điểm',
    'giải nhì điểm , giải ba',
    'giải nhì diem ; a',
    'giải nhì đ AND a',
    'giải nhì PT OR a',
    'giải nhì điểm / lần',
    'giải nhì điểm : a',
  ])('«%s»', (line) => expect(missesNumber(tokensOf(line))).toBe(true));
  it.each([
    'điểm',
    'giải nhì N2 điểm',
    'giải nhì điểm cao',
    ...'thời trong quan thi địa ưu nhược khuyết đặc tâm cực kiểm luận yếu giao tọa định tụ điện tiêu hai phạt số tổng mức thang chấm cho bằng cao có tính ghi mất không'
      .split(' ')
      .map((word) => `giải ${word} điểm`),
  ])('«%s» misses none', (line) => expect(missesNumber(tokensOf(line))).toBe(false));
});

describe('a fault of which nobody says whether it earns or loses', () => {
  it.each(
    'vi_phạm lỗi sai_sót sai_phạm chậm muộn trễ vắng thiếu hụt bị nợ kỷ_luật khiển_trách cảnh_cáo phê_bình nhắc_nhở'.split(' '),
  )('«%s»', (fault) => {
    const line = `EACH lần ${fault.replace('_', ' ')} N1 PT`;
    expect(isUnsaidFault(tokensOf(line))).toBe(true);
    for (const told of ['NOT', 'được', 'thưởng', 'phát hiện', 'xử lý', 'khắc phục', 'giải quyết', 'kiểm tra', 'phòng'])
      expect(isUnsaidFault(tokensOf(`${told} ${line}`))).toBe(false);
  });
  it('is none of something done', () => expect(isUnsaidFault(tokensOf('EACH bài báo N1 PT'))).toBe(false));
});

describe('a bar beside points', () => {
  it.each([
    'NOT xét thi đua AND SUB N5 PT',
    'NOT được xét khen AND SUB N5 PT',
    'NOT xem xét AND SUB N5 PT',
    'NOT đưa vào xét AND SUB N5 PT',
    'NOT xếp hạng AND SUB N5 PT',
    'NOT bình xét AND SUB N5 PT',
    'NOT đề nghị khen AND SUB N5 PT',
    'NOT de nghi tang AND SUB N5 PT',
    'SUB N5 PT AND NOT xét thi đua',
    'NOT xét thi đua : EACH lần SUB N5 PT',
  ])('«%s»', (line) => expect(barsBeside(first(line))).toBe(true));
  it.each(['NOT được công nhận SUB N5 PT', 'NOT xếp loại SUB N5 PT', 'NOT đề nghị mua SUB N5 PT', 'được xét SUB N5 PT'])(
    '«%s» is a fault',
    (line) => expect(barsBeside(first(line))).toBe(false),
  );
});

describe('notes about counts', () => {
  it.each([
    'NOT giới hạn',
    'BUT NOT khống chế',
    'AND NOT hạn chế',
    'NOT giới hạn tổng điểm',
    'NOT giới hạn số điểm',
    'NOT giới hạn điểm',
    'NOT hạn chế mức',
  ])('«%s» limits no points', (line) => expect(isUnlimited(note(line))).toBe(true));
  it.each(['NOT giới hạn số bài', 'NOT giới hạn bài', 'giới hạn', 'NOT hạn hẹp', 'nói NOT giới hạn', 'NOT giới hạn tổng số bài'])(
    '«%s» says nothing of them',
    (line) => expect(isUnlimited(note(line))).toBe(false),
  );
  it('no other clause does', () => expect(isUnlimited({ kind: 'unread', source: tokensOf('NOT giới hạn') })).toBe(false));

  it.each([
    ['NOT tính theo số bài', 'bài báo', true],
    ['NOT tính theo số lượng bài', 'bài báo', true],
    ['NOT tính theo số bài', 'tin', false],
    ['tính theo số bài', 'bài', false],
  ])('«%s» beside «%s»', (line, subject, denies) => {
    expect(deniesCount(note(line), tokensOf(subject))).toBe(denies);
    expect(deniesCount({ kind: 'unread', source: tokensOf(line) }, tokensOf(subject))).toBe(false);
  });
});

describe('beside a target of each unit', () => {
  const context = { maximum: points('5'), kind: null, unitOfMeasure: 'lớp', hasTarget: true } as const;

  it.each([
    ['lớp OVER PLAN', true],
    ['lớp mở thêm', true],
    ['lớp ngoài PLAN', true],
    ['lớp ngoài tỉnh', false],
    ['lớp', false],
  ])('«%s» counts those above it: %s', (line, isAbove) => {
    expect(isAboveOwnTarget(tokensOf(line), context)).toBe(isAbove);
    expect(isAboveOwnTarget(tokensOf(line), { ...context, hasTarget: false })).toBe(false);
    expect(isAboveOwnTarget(tokensOf(line), { ...context, isPart: true })).toBe(false);
  });

  it.each([
    ['lớp thiếu', 'lớp', true],
    ['lớp hụt', 'lớp', true],
    ['lớp NOT mở', 'lớp', true],
    ['EACH lớp hủy', 'lớp', true],
    ['lớp bỏ', 'lớp', true],
    ['lớp chậm', 'lớp', true],
    ['lớp trễ', 'lớp', true],
    ['lớp muộn', 'lớp', true],
    ['báo cáo chậm', 'báo cáo', true],
    ['báo chậm', 'báo cáo', false],
    ['chậm lớp', 'lớp', false],
    ['bài chậm', 'lớp', false],
    ['lớp mở', 'lớp', false],
    ['lần chậm', 'lần', false],
    ['lượt chậm', 'lượt', false],
    ['vụ NOT xử lý', 'vụ', false],
    ['lỗi chậm', 'lỗi', false],
    ['trường hợp chậm', 'trường hợp', false],
    ['ngày chậm', 'ngày', false],
  ])('«%s» of «%s» counts those short of it: %s', (line, unitOfMeasure, isShort) => {
    expect(isShortOfOwnTarget(tokensOf(line), { ...context, unitOfMeasure })).toBe(isShort);
    expect(isShortOfOwnTarget(tokensOf(line), { ...context, unitOfMeasure, hasTarget: false })).toBe(false);
  });
});

describe('grades that earn less than worse ones', () => {
  const rows = (line: string) =>
    line.split(', ').map((one) => {
      const [label = '', number = ''] = one.split('=');
      return { label, points: number === '?' ? null : points(number) };
    });
  it.each([
    ['Xuất sắc=2, Tốt=4', true],
    ['Tốt=4, Xuất sắc=2', true],
    ['Khá=1, Kém=2', true],
    ['Tốt=1, Trung bình=2', true],
    ['Trung bình=1, Yếu=2', true],
    ['Giỏi=1, Khá=2', true],
    ['Giỏi=1, Yếu=2', true],
    ['Giỏi=1, Kém=2', true],
    ['Giải nhất=1, Giải nhì=2', true],
    ['Giải nhì=1, Giải ba=2', true],
    ['Giải ba=1, Giải khuyến khích=2', true],
    ['Huy chương vàng=1, Huy chương bạc=2', true],
    ['Huy chương bạc=1, Huy chương đồng=2', true],
    ['Xuất sắc=4, Tốt=2', false],
    ['Xuất sắc=4, Tốt=4', false],
    ['Xuất sắc=?, Tốt=4', false],
    ['Xuất sắc=4, Tốt=?', false],
    ['Giải nhất=1, Tốt=2', false],
    ['A=1, Tốt=2', false],
  ])('«%s»: %s', (line, isTurned) => expect(isUpsideDown(rows(line))).toBe(isTurned));
});

describe('points of each thing and of each person', () => {
  it.each([
    'bài / giảng viên',
    'bài trên giảng viên',
    'bài trên một giảng viên',
    'bài trên mỗi cán bộ',
    'đề tài / khoa',
    'đề tài / trường',
    'giảng viên / khoa',
    ...'giáo_viên viên_chức công_chức cán_bộ người đồng_chí đảng_viên học_viên sinh_viên nhân_viên cá_nhân tập_thể tác_giả gv cb cbvc'
      .split(' ')
      .map((one) => `bài / ${one.replace('_', ' ')}`),
    ...'phòng bộ_môn tổ đơn_vị nhà_trường chi_bộ lớp'.split(' ').map((one) => `bài / ${one.replace('_', ' ')}`),
  ])('«%s»', (line) => expect(isPerOther(tokensOf(line))).toBe(true));
  it.each([
    'tin / bài',
    'bài',
    'bài giảng viên',
    'lần / người',
    'lượt / người',
    'vụ / người',
    'lỗi / người',
    'trường hợp / người',
    'giảng viên / học viên',
    'khoa / phòng',
    'bài / trường hợp',
    'bài giảng của khoa / tin',
  ])('«%s» is of one', (line) => expect(isPerOther(tokensOf(line))).toBe(false));
});
