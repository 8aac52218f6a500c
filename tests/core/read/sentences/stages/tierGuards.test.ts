import { exactText, type Points } from '../../../../../src/core/domain/points';
import { boundFrom, type Bound } from '../../../../../src/core/read/sentences/bound';
import { planBound } from '../../../../../src/core/read/sentences/planBound';
import { beyondIn, beyondOthers, LESS, MORE } from '../../../../../src/core/read/sentences/methods/beyondOthers';
import { deniesCounted } from '../../../../../src/core/read/sentences/methods/deniesCounted';
import { mixesExcess } from '../../../../../src/core/read/sentences/methods/excess';
import { isNumberedCase, isNumberedName } from '../../../../../src/core/read/sentences/methods/numberedCase';
import { speaksOfPlan } from '../../../../../src/core/read/sentences/methods/ofPlan';
import { isOnTime } from '../../../../../src/core/read/sentences/methods/onTime';
import { sameThing } from '../../../../../src/core/read/sentences/methods/sameThing';
import { withoutUndone } from '../../../../../src/core/read/sentences/methods/undone';
import { clausesIn, grantsIn } from './grants';
import { lineOf, tokensOf } from './tokens';

const end = (value: Points | null): string => (value === null ? '' : exactText(value));
const shown = (bound: Bound | null): string =>
  bound === null
    ? 'none'
    : `${bound.includesFrom ? '[' : '('}${end(bound.from)}, ${end(bound.to)}${bound.includesTo ? ']' : ')'}${bound.isPercent ? ' %' : ''}`;
const boundOf = (line: string): Bound => {
  const bound = boundFrom(tokensOf(line));
  if (bound === null) throw new Error(`«${line}» bounds nothing`);
  return bound;
};

describe('a plan as percents of it', () => {
  it.each([
    ['OVER PLAN FROM P10 UP', '[110, ] %'],
    ['OVER P10 UP', '[110, ] %'],
    ['IF lớp OVER mức PLAN P10 COMPARED PLAN UP', '[110, ] %'],
    ['OVER ABOVE P10', '(110, ] %'],
    ['OVER PLAN trên P5', '(105, ] %'],
    ['OVER FROM P5 TOBELOW P10', '[105, 110) %'],
    ['OVER PLAN FROM P5 OVER TOBELOW P10 PLAN', '[105, 110) %'],
    ['FROM P100 đến OVER BELOW P5', '[100, 105) %'],
    ['EXACT P100 PLAN đến OVER BELOW P5 PLAN', '[100, 105) %'],
    ['FROM P95 đến OVER BELOW P5', 'none'],
    ['OVER PLAN BELOW P10', '(100, 110) %'],
    ['đạt AND OVER PLAN', '[100, ] %'],
    ['hoàn thành OR OVER mức PLAN', '[100, ] %'],
    ['thực hiện PLAN , OVER', '[100, ] %'],
    ['OVER PLAN', '(100, ] %'],
    ['hoàn thành OVER mức PLAN', '(100, ] %'],
    ['IF đạt OVER', '(100, ] %'],
    ['NOT đạt PLAN', '[, 100) %'],
    ['NOT hoàn thành', '[, 100) %'],
    ['NOT thực hiện PLAN', '[, 100) %'],
    ['NOT PLAN', 'none'],
    ['đạt PLAN', '[100, 100] %'],
    ['lớp hoàn thành PLAN', '[100, 100] %'],
    ['đạt đúng bằng PLAN', '[100, 100] %'],
    ['đủ PLAN', '[100, 100] %'],
    ['hoàn thành', '[100, 100] %'],
    ['đạt', '[100, 100] %'],
    ['IF đủ', '[100, 100] %'],
    ['thực hiện', 'none'],
    ['đạt yêu cầu', 'none'],
    ['PLAN', 'none'],
    ['FROM P90 UP', 'none'],
  ])('«%s»: %s', (line, interval) => {
    expect(shown(planBound(tokensOf(line)))).toBe(interval);
  });
});

describe('whether the rows speak of a plan', () => {
  it.each([
    ['OVER PLAN N5 PT ; a N3 PT', true],
    ['đạt PLAN N5 PT ; FROM P80 UP N3 PT', true],
    ['hoàn thành PLAN N5 PT ; BELOW P80 N3 PT', true],
    ['đạt PLAN N5 PT ; a N3 PT', false],
    ['NOT đạt PLAN N5 PT ; FROM P80 UP N3 PT', false],
    ['đạt N2 PLAN N5 PT ; FROM P80 UP N3 PT', false],
    ['xét PLAN N5 PT ; FROM P80 UP N3 PT', false],
    ['hoàn thành N5 PT ; FROM P80 UP N3 PT', false],
    ['N5 PT IF OVER PLAN', true],
  ])('«%s»: %s', (line, speaks) => {
    expect(speaksOfPlan(grantsIn(line))).toBe(speaks);
  });

  it.each([
    ['OVER FROM P10 UP N5 PT ; FROM P5 TOBELOW P10 N3 PT', true],
    ['OVER FROM P10 UP N5 PT ; OVER FROM P5 TOBELOW P10 N3 PT', false],
    ['OVER FROM P10 UP N5 PT ; đạt FROM P90 N3 PT', false],
    ['OVER FROM P10 UP N5 PT ; hoàn thành FROM P90 N3 PT', false],
    ['OVER FROM P10 UP N5 PT ; thực hiện FROM P90 N3 PT', false],
    ['OVER FROM P10 UP N5 PT ; FROM P90 PLAN N3 PT', false],
    ['OVER FROM P10 UP N5 PT ; EXACT P90 N3 PT', false],
    ['OVER FROM P10 UP N5 PT ; FROM P90 TO P100 N3 PT', false],
    ['OVER PLAN N5 PT ; FROM P5 TOBELOW P10 N3 PT', false],
    ['OVER FROM P10 UP N5 PT ; a N3 PT', false],
  ])('«%s» may measure the second by the excess as well: %s', (line, mixes) => {
    expect(mixesExcess(grantsIn(line))).toBe(mixes);
  });
});

describe('more and less than all the others', () => {
  it.each([
    ['nhiều hơn', 'more'],
    ['IF cao hơn nữa', 'more'],
    ['lớn hơn', 'more'],
    ['trên nữa', 'more'],
    ['ít hơn', 'less'],
    ['thấp hơn nữa', 'less'],
    ['nhỏ hơn', 'less'],
    ['kém hơn', 'less'],
    ['hơn', 'none'],
    ['nhiều bài', 'none'],
    ['nhiều hơn các đơn vị khác', 'none'],
    ['tốt hơn', 'none'],
  ])('«%s»: %s', (line, side) => {
    const found = beyondIn(tokensOf(line));
    expect(found === MORE ? 'more' : found === LESS ? 'less' : found).toBe(side === 'none' ? null : side);
  });

  const rows = (line: string) =>
    beyondOthers(
      line
        .split(' ; ')
        .map((one) => ({ bound: one === 'more' ? MORE : one === 'less' ? LESS : one === 'rest' ? null : boundOf(one) })),
    ).map(({ bound }) => (bound === MORE ? 'more' : bound === LESS ? 'less' : shown(bound)));
  it.each([
    ['FROM N2 TO N4 ; FROM N5 TO N8 ; more', ['[2, 4]', '[5, 8]', '(8, ]']],
    ['FROM P2 TOBELOW P4 ; FROM P4 TOBELOW P8 ; more', ['[2, 4) %', '[4, 8) %', '[8, ] %']],
    ['FROM N5 TO N8 ; FROM N2 TO N4 ; more', ['[5, 8]', '[2, 4]', '(8, ]']],
    ['FROM N5 TO N8 ; FROM N2 TO N4 ; less', ['[5, 8]', '[2, 4]', '[, 2)']],
    ['ABOVE P4 TO P8 ; ABOVE P2 TO P4 ; less', ['(4, 8] %', '(2, 4] %', '[, 2] %']],
    ['FROM N2 TO N4 ; rest ; less', ['[2, 4]', 'none', '[, 2)']],
    ['FROM N5 UP ; FROM N2 TO N4 ; more', ['[5, ]', '[2, 4]', 'more']],
    ['BELOW N5 ; FROM N5 TO N8 ; less', ['[, 5)', '[5, 8]', 'less']],
    ['more', ['more']],
    ['less', ['less']],
  ])('«%s»', (line, said) => {
    expect(rows(line)).toEqual(said);
  });
});

describe('bounds of one thing', () => {
  it.each([
    ['FROM N3 bài UP ; BELOW N3 bài', true],
    ['FROM N3 bài UP ; BELOW N3', true],
    ['FROM N3 bài báo UP ; BELOW N3 bài', true],
    ['FROM N3 bài UP ; BELOW N3 lớp', false],
    ['FROM N3 bài báo UP ; BELOW N3 bài viết', false],
    ['RATE hài lòng FROM P3 UP ; RATE hài lòng BELOW P3', true],
    ['RATE hài lòng FROM P3 UP ; BELOW P3', true],
    ['RATE hài lòng FROM P3 UP ; RATE hoàn thiện BELOW P3', false],
    ['trường lớn FROM P3 UP ; nhà trường lớn BELOW P3', true],
    ['IF trường giỏi FROM P3 UP ; giỏi BELOW P3', true],
    ['RATE này FROM P3 UP ; RATE giỏi BELOW P3', true],
    ['bài này FROM P3 UP ; bài giỏi BELOW P3', false],
    ...'đạt có được thực hiện hoàn thành nếu kết quả từ số đơn vị RATE chậm muộn trễ nộp tỷ lệ các phần trăm điểm vụ việc lần nào'
      .split(' ')
      .map((word): [string, boolean] => [`${word} FROM P3 UP ; giỏi BELOW P3`, true]),
  ])('«%s»: %s', (line, areSame) => {
    expect(sameThing(line.split(' ; ').map(boundOf))).toBe(areSame);
  });
});

describe('what says that none of it is missing, late or broken', () => {
  const LATE = 'chậm N3 ngày N2 PT';
  it.each([
    ['đúng hạn', LATE, true],
    ['nộp đúng thời hạn', LATE, true],
    ['đúng tiến độ', LATE, true],
    ['đúng quy định', 'chậm N3 ngày N2 PT', true],
    ['trước OR đúng thời hạn', LATE, true],
    ['đúng hạn OR sớm hơn thời hạn', LATE, true],
    ['đúng hạn', 'muộn N3 tuần N2 PT', true],
    ['đúng hạn', 'trễ N3 tháng N2 PT', true],
    ['đúng hạn', 'quá N3 giờ N2 PT', true],
    ['đúng hạn', 'chậm N3 phút N2 PT', true],
    ['đúng hạn', 'chậm N3 bài N2 PT', false],
    ['đúng hạn', 'chậm ngày N2 PT', false],
    ['đúng hạn', 'sớm N3 ngày N2 PT', false],
    ['đầy đủ', 'vắng N1 buổi N2 PT', true],
    ['tham gia đủ', 'thiếu N1 buổi N2 PT', true],
    ['họp mặt đủ', 'nghỉ N1 buổi N2 PT', true],
    ['dự P100', 'vắng N1 buổi N2 PT', true],
    ['dự P90', 'vắng N1 buổi N2 PT', false],
    ['đầy đủ', 'vắng buổi N2 PT', false],
    ['đầy đủ', 'vắng N1 buổi SUB N2 PT', false],
    ['đầy đủ', 'họp N1 buổi N2 PT', false],
    ['đủ', 'vắng N1 buổi N2 PT', false],
    ['chấp hành tốt', 'vi phạm N1 lần N2 PT', true],
    ['thực hiện nghiêm', 'có vi phạm N1 lần N2 PT', true],
    ['chấp hành đúng', 'vi phạm N1 lần SUB N2 PT', false],
    ['chấp hành đúng', 'vi phạm lần N2 PT', false],
    ['chấp hành đúng', 'vi ước N1 lần N2 PT', false],
    ['chấp hành đúng', 'hành phạm N1 lần N2 PT', false],
    ['tốt', 'vi phạm N1 lần N2 PT', false],
  ])('«%s» beside «%s»: %s', (condition, beside, isNone) => {
    expect(isOnTime(tokensOf(condition), clausesIn(beside))).toBe(isNone);
  });
});

describe('what denies that there is any', () => {
  it.each([
    ['NOT cử', 'cử FROM N5 đồng chí N4 PT', true],
    ['IF NOT cử đồng chí', 'cử FROM N5 đồng chí N4 PT', true],
    ['NOT mở lớp', 'cử FROM N5 đồng chí N4 PT', false],
    ['NOT đồng chí', 'cử FROM N5 đồng chí N4 PT', false],
    ['NOT cử', 'cử đồng chí N4 PT', false],
    ['NOT', 'cử FROM N5 đồng chí N4 PT', false],
    ['cử', 'cử FROM N5 đồng chí N4 PT', false],
    ['NOT a b c d e', 'a b c d e N5 N4 PT', false],
    ['NOT a b c d', 'a b c d N5 N4 PT', true],
    ...'đạt đủ hoàn thành được đúng kịp tốt đầy'
      .split(' ')
      .map((word): [string, string, boolean] => [`NOT cử ${word}`, `cử ${word} FROM N5 đồng chí N4 PT`, false]),
    // what is counted stands in the heading
    ['NOT dự', 'dự họp : N3 lần N2 PT ; N1 lần N1 PT', true],
    ['NOT dự họp', 'dự họp : N3 lần N2 PT ; N1 lần N1 PT', true],
    ['NOT du', 'dự họp : N3 lần N2 PT ; N1 lần N1 PT', true],
    ['NOT họp', 'dự họp : N3 lần N2 PT ; N1 lần N1 PT', false],
    ['NOT dự thi', 'dự họp : N3 lần N2 PT ; N1 lần N1 PT', false],
    ['NOT dự', 'dự họp : nhiều lần N2 PT', false],
    ...'vắng thiếu nghỉ chậm muộn trễ quá sau trước hạn sai lỗi vi phạm ngày tuần tháng giờ phút'
      .split(' ')
      .flatMap((word): [string, string, boolean][] => [
        ['NOT dự', `dự họp : N3 ${word} N2 PT ; N1 lần N1 PT`, false],
        ['NOT dự', `dự ${word} : N3 lần N2 PT ; N1 lần N1 PT`, false],
      ]),
    ['NOT dự', 'dự họp : P3 lần N2 PT ; N1 lần N1 PT', false],
  ])('«%s» after «%s»: %s', (condition, before, denies) => {
    expect(deniesCounted(tokensOf(condition), clausesIn(before))).toBe(denies);
  });
});

it('what was not done at all stands beside a bound', () => {
  const bound = (line: string): string => {
    const found = withoutUndone(tokensOf(line));
    return found === null ? 'none' : lineOf(found.bound);
  };
  expect(bound('chậm ABOVE N3 ngày OR NOT gửi')).toBe('chậm ABOVE N3 ngày');
  expect(bound('chậm CAP N3 ngày , OR NOT gửi')).toMatch(/^chậm CAP N3 ngày/);
  expect(bound('NOT gửi OR chậm FROM N3 ngày UP')).toBe('chậm FROM N3 ngày UP');
  expect(bound('chậm ABOVE N3 ngày')).toBe('none');
  expect(bound('chậm ABOVE N3 ngày OR gửi')).toBe('none');
});

describe('a number behind a name', () => {
  it.each(['phương án N1', 'IF nội dung N2', 'vùng N3'])('«%s» counts nothing', (line) => {
    expect(isNumberedName(tokensOf(line))).toBe(true);
  });
  it.each([
    'N1',
    'N1 phương án',
    'phương án N1 bài',
    'phương án P1',
    ...'có đạt được là bằng đủ số lượng tổng điểm lần'.split(' ').map((word) => `${word} mở N3`),
  ])('«%s» may', (line) => {
    expect(isNumberedName(tokensOf(line))).toBe(false);
  });

  it.each(['trường_hợp→IF ORD1', 'Trường_hợp→IF ORD2 đạt', 'nếu_trường_hợp→IF N1', 'truong_hop→IF N2'])(
    '«%s» is the number of a case',
    (line) => {
      expect(isNumberedCase(tokensOf(line))).toBe(true);
    },
  );
  it.each([
    'trường_hợp→IF xếp ORD1',
    'trường_hợp→IF N1 lỗi',
    'nếu→IF ORD1',
    'trường_hợp→IF P1',
    'trường_hợp ORD1',
    'trường_hợp→IF',
  ])('«%s» is none', (line) => {
    expect(isNumberedCase(tokensOf(line))).toBe(false);
  });
});
