import { points, ZERO } from '../../../../../src/core/domain/points';
import { areBothLate, isBehindTerm, isDenied, leavesTermOpen } from '../../../../../src/core/read/sentences/methods/terms';
import type { Labelled } from '../../../../../src/core/read/sentences/methods/labels';
import { tokensOf } from './tokens';

const labelled = (line: string): Labelled => ({
  label: tokensOf(line),
  award: { points: line.startsWith('NOT') ? ZERO : points('2') },
  isRest: line === 'REST',
});

describe('the second begins where the term of the first ends', () => {
  it.each([
    // late
    ['nộp đúng hạn', 'nộp trễ'],
    ['đúng thời hạn', 'chậm'],
    ['gửi đảm bảo tiến độ', 'gửi muộn tiến độ'],
    ['bảo đảm hạn', 'bị quá hạn'],
    ['báo cáo đúng hạn', 'báo cáo trễ thời hạn'],
    ['hoàn thành đúng tiến độ', 'hoàn thành chậm tiến độ'],
    ['tổ chức đúng hạn', 'tổ chức muộn'],
    ['thực hiện đúng hạn', 'thực hiện muộn'],
    ['nộp đúng hạn', 'NOT kịp'],
    ['nộp đúng hạn', 'NOT kịp thời gian'],
    ['ban hành trước ngày date', 'NOT kịp tiến độ'],
    // after the day
    ['gửi trước ngày 20/10→date', 'gửi sau ngày 20/10→date'],
    ['gửi trước 20/10→date', 'gửi từ 20/10→date ONWARD'],
    ['gửi trước ngày 20/10→date', 'sau ngày 20/10→date OR NOT gửi'],
    // after the quarter
    ['ký trong quý i', 'ký sau quý i'],
    ['ký hết học kỳ ii', 'quá học kỳ ii OR NOT ký'],
    ['ký trong tháng iii', 'ngoài tháng iii'],
    ['ký trong kỳ i', 'ký sau kỳ i'],
    // after what was named
    ['nộp trước ngày date', 'nộp sau thời hạn trên'],
    ['nộp trước ngày date', 'sau ngày này OR NOT nộp'],
    ['nộp đúng hạn', 'nộp sau hạn quy định'],
    ['nộp đúng hạn', 'quá mốc đó'],
    ['nộp chậm nhất ngày date', 'nộp sau'],
    ['nộp trước hoặc trong ngày date', 'nộp sau thời điểm ấy'],
    ['nộp đúng hạn', 'nộp quá thời gian nói trên'],
    // later
    ['ban hành trước ngày date', 'ban hành muộn hơn'],
    ['ban hành trước ngày date', 'ban hành muộn hơn OR NOT ban hành'],
    ['nộp đúng hạn', 'nộp trễ hơn thời hạn trên'],
    ['nộp chậm nhất là ngày date', 'chậm hơn ngày đó'],
  ])('«%s» and «%s»', (yes, no) => {
    expect(isBehindTerm(labelled(no), labelled(yes))).toBe(true);
  });

  it.each([
    ['nộp NOT đúng hạn', 'nộp trễ'],
    ['nộp đủ', 'nộp trễ'],
    ['nộp đúng hạn', 'nộp trễ N3 ngày'],
    ['nộp đúng hạn', 'lớp trễ'],
    ['nộp đủ', 'NOT kịp'],
    ['nộp đúng hạn', 'NOT kịp làm'],
    ['gửi trước ngày 20/10→date', 'gửi sau ngày 25/10→date'],
    ['gửi trước ngày 20/10→date', 'gửi trước ngày 20/10→date'],
    ['gửi trước ngày 20/10→date', 'in sau ngày 20/10→date'],
    ['gửi trước ngày date', 'gửi sau tháng'],
    ['ký trong quý i', 'ký sau quý ii'],
    ['ký trong quý i', 'ký sau tháng i'],
    ['ký trong quý i', 'in sau quý i'],
    ['NOT ký trong quý i', 'ký sau quý i'],
    ['ký quý i', 'ký sau quý i'],
    ['nộp trước ngày date', 'in sau thời hạn trên'],
    ['NOT nộp trước ngày date', 'nộp sau thời hạn trên'],
    ['nộp đủ', 'nộp sau thời hạn trên'],
    ['nộp trước ngày date', 'sau hạn OR NOT in'],
    ['ban hành trước ngày date', 'in muộn hơn'],
    ['ban hành trước ngày date', 'NOT ban hành muộn hơn'],
    ['NOT ban hành trước ngày date', 'ban hành muộn hơn'],
    ['ban hành đủ', 'ban hành muộn hơn'],
    ['ban hành trước ngày date', 'ban hành muộn hơn OR NOT in'],
    ['ban hành trước ngày date', 'ban hành muộn hơn OR ban hành'],
  ])('«%s» and «%s» do not', (yes, no) => {
    expect(isBehindTerm(labelled(no), labelled(yes))).toBe(false);
  });
});

it('late either way', () => {
  const both = (one: string, other: string): boolean => areBothLate(labelled(one), labelled(other));
  expect(both('NOT đúng hạn', 'chậm')).toBe(true);
  expect(both('nộp NOT kịp thời', 'nộp trễ hạn')).toBe(true);
  expect(both('NOT đảm bảo tiến độ', 'muộn')).toBe(true);
  expect(both('NOT bảo đảm thời hạn', 'quá hạn')).toBe(true);
  expect(both('đúng hạn', 'chậm')).toBe(false);
  expect(both('NOT đúng hạn', 'NOT nộp')).toBe(false);
  expect(isDenied(labelled('đã NOT nộp'))).toBe(true);
  expect(isDenied(labelled('đã nộp'))).toBe(false);
});

describe('what lies between two terms', () => {
  it.each([
    ['nộp trước ngày 15/11→date', 'sau hạn bổ sung'],
    ['ký trong quý i', 'ký sau quý ii'],
    ['nộp chậm nhất ngày date', 'quá tháng'],
    ['nộp trước ngày date', 'in muộn hơn'],
    ['NOT đúng hạn', 'chậm'],
    // the day itself
    ['gửi trước ngày date', 'gửi sau ngày date', 'NOT gửi'],
    ['gửi trước hạn', 'gửi sau hạn', 'NOT gửi'],
    ['gửi trước thời hạn', 'gửi quá thời hạn', 'NOT gửi'],
  ])('«%s», «%s», «%s» has no row', (...lines) => {
    expect(leavesTermOpen(lines.filter((one) => one !== undefined).map(labelled))).toBe(true);
  });
  it.each([
    ['nộp trước ngày date', 'nộp sau thời hạn trên'],
    ['nộp trước ngày date', 'REST'],
    ['nộp đủ', 'sau hạn bổ sung'],
    ['nộp trước ngày date', 'thiếu'],
    ['ký trong quý i', 'ký sau quý ii', 'NOT ký'],
    ['gửi trước ngày date', 'gửi từ ngày date', 'gửi sau ngày date'],
    ['gửi trước ngày date', 'gửi đúng ngày date', 'gửi sau ngày date'],
    ['gửi trước hoặc trong ngày date', 'gửi sau ngày date', 'NOT gửi'],
    ['gửi trước hạn', 'gửi đúng hạn', 'gửi sau hạn'],
    ['gửi trước hạn', 'NOT gửi', 'gửi thiếu'],
    ['gửi sau hạn', 'NOT gửi', 'gửi thiếu'],
    ['tốt'],
  ])('«%s», «%s», «%s» leaves none open', (...lines) => {
    expect(leavesTermOpen(lines.filter((one) => one !== undefined).map(labelled))).toBe(false);
  });
});
