import { exactText } from '../../../../../src/core/domain/points';
import { counting } from '../../../../../src/core/read/sentences/methods/counting';
import { knowing, saidBy, understoodBy, type Known } from './recognise';

const said = (line: string, known: Known = {}): string => saidBy(counting, line, known);

describe('so much for each', () => {
  it.each<[string, Known, string]>([
    ['EACH đề tài N2 PT', {}, 'perUnit 2 max -'],
    ['EACH đề tài N2 PT', { maximum: '6' }, 'perUnit 2 max 6'],
    ['EACH đề tài N2 PT ; CAP N6 PT', {}, 'perUnit 2 max 6'],
    ['EACH đề tài N2 PT ; CAP N6 PT', { maximum: '8' }, 'perUnit 2 max 6'],
    ['cứ→EVERY N5 bài N1 PT ; CAP N6 PT', {}, 'perUnit 1 by 5 max 6'],
    ['từ lớp ORD3 ONWARD , EACH lớp N1 PT', {}, 'perUnit 1 free 2 max -'],
    ['EACH đề tài N2 PT ; CAP N3 đề tài', {}, 'perUnit 2 max 6'],
    ['EACH đề tài N2 PT ; CAP N3 lần', {}, 'perUnit 2 max 6'],
    ['EACH đề tài cấp tỉnh N2 PT ; CAP N3 cấp tỉnh', {}, 'perUnit 2 max 6'],
    ['EACH đề tài N2 PT ; CAP N3 đề tài ; CAP N6 PT', {}, 'perUnit 2 max 6'],
    ['EACH tin N0.5 PT ; EACH tháng CAP N2 PT', {}, 'perUnit 0.5 max - each month 2'],
    ['EACH tin N0.5 PT ; EACH quý CAP N2 PT ; CAP N8 PT', {}, 'perUnit 0.5 max 8 each quarter 2'],
    ['EACH tin N0.5 PT ; EACH học kỳ CAP N4 tin', {}, 'perUnit 0.5 max - each semester 2'],
    ['có N1 đề tài N2 PT ; CAP N6 PT', {}, 'perUnit 2 max 6'],
    ['có N1 đề tài N2 PT', {}, 'nothing'],
    ['EACH đề tài N1 PT ; FROM N3 đề tài UP N3 PT', {}, 'perUnit 1 max 3'],
    ['EACH đề tài N2 PT ; nhiều đề tài THEN được cộng_dồn→MATH', {}, 'perUnit 2 max -'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });

  it.each(
    knowing([
      ['EACH đề tài FULL'],
      ['EACH đề tài ZERO'],
      ['EACH đề tài N2 PT ; ONCE'],
      ['EACH đề tài N2 PT ; HIGHEST'],
      ['EACH đề tài N2 PT ; xét theo thực tế'],
      ['EACH đề tài ( thiếu N1 nội dung ) N2 PT'],
      ['EACH đề tài N2 PT ; CAP N6 PT ; CAP N8 PT'],
      ['EACH đề tài N2 PT ; CAP N3 bài'],
      ['EACH đề tài N2 PT ; CAP N3 đề tài ; CAP N8 PT'],
      ['từ lớp ORD3 ONWARD , EACH lớp N1 PT ; CAP N3 lớp'],
      ['cứ→EVERY N5 bài N1 PT ; CAP N3 bài'],
      ['cứ→EVERY N5 bài N1 PT ; EACH tháng CAP N3 PT'],
      ['EACH tin N0.5 PT ; EACH quý CAP N2 PT ; EACH tháng CAP N1 PT'],
      ['EACH tin N0.5 PT ; EACH quý CAP N4 tin ; EACH tháng CAP N2 tin'],
      ['EACH tin N0.5 PT ; EACH quý CAP N4 tin ; EACH tháng CAP N2 PT'],
      ['EACH tin N0.5 PT ; EACH quý CAP N4 lớp'],
      // the limit is what is taken from
      ['CAP N10 PT ; EACH lỗi SUB N1 PT'],
      ['điểm_chuẩn→CAP N10 PT ; EACH đề tài ADD N1 PT'],
      // a limit of something else
      ['EACH đề tài N2 PT ; SUB CAP N5 PT'],
      ['EACH lỗi SUB N2 PT ; ADD CAP N5 PT'],
      ['EACH lần vi phạm N1 PT'],
      ['NOT xét thi đua AND EACH lần SUB N1 PT'],
      ['EACH đề tài N2 PT ; NOT giới hạn', { maximum: '5' }],
      ['EACH đề tài theo chất lượng N2 PT'],
      ['giải nhì điểm , EACH giải ba N4 PT'],
      ['EACH lớp thiếu SUB N1 PT', { hasTarget: true, unit: 'lớp' }],
      ['EACH lớp OVER PLAN N1 PT ; EACH bài N2 PT', { hasTarget: true, unit: 'lớp' }],
      ['EACH lớp OVER PLAN SUB N1 PT', { hasTarget: true, unit: 'lớp' }],
      ['EACH lớp OVER PLAN N1 PT', { hasTarget: true, unit: 'lớp', kind: 'penalty' }],
      ['EACH lớp OVER PLAN N1 PT', { hasTarget: true, unit: 'bài' }],
      ['EACH lớp OVER PLAN N1 PT ; EACH tháng CAP N2 PT', { hasTarget: true, unit: 'lớp' }],
      ['cứ→EVERY N5 lớp OVER PLAN N1 PT', { hasTarget: true, unit: 'lớp' }],
      ['từ lớp ORD3 ONWARD , EACH lớp OVER PLAN N1 PT', { hasTarget: true, unit: 'lớp' }],
      ['EACH đề tài N2 PT ; nhiều bài THEN được cộng_dồn→MATH'],
      ['EACH đề tài N2 PT ; NOT tính theo số đề'],
      ['mức : EACH đề tài N2 PT', { kind: 'disqualifier' }],
      ['EACH lớp N2 PT ; lẻ N1 lớp ZERO'],
      ['nothing N2 PT'],
      ['đạt N2 PT'],
      ['CAP N6 PT'],
      ['EACH đề tài ADD N2 PT ; EACH bài SUB N1 PT'],
    ]),
  )('«%s» %j is none', (line, known) => {
    expect(said(line, known)).toBe('nothing');
  });

  it.each<[string, Known, string]>([
    [
      'EACH lớp OVER PLAN N1 PT ; CAP N3 PT',
      { hasTarget: true, unit: 'lớp' },
      'ratio max 0 target - nothing below above 1→1 to 3',
    ],
    [
      'EACH lớp OVER PLAN N1 PT',
      { hasTarget: true, unit: 'lớp', maximum: '5' },
      'ratio max 0 target - nothing below above 1→1 to 5',
    ],
    [
      'EACH số lượng lớp OVER PLAN N1 PT',
      { hasTarget: true, unit: 'lớp', maximum: '5' },
      'ratio max 0 target - nothing below above 1→1 to 5',
    ],
    ['EACH lớp OVER N1 PT', { hasTarget: true, unit: 'lớp' }, 'ratio max 0 target - nothing below above 1→1'],
    ['EACH lần OVER PLAN N1 PT', { hasTarget: true, unit: 'lần' }, 'nothing'],
    ['EACH lớp mới OVER cao N1 PT', { hasTarget: true, unit: 'lớp' }, 'nothing'],
    ['EACH lớp OVER PLAN N1 PT', { hasTarget: true, unit: 'lớp', isPart: true }, 'perUnit 1 max -'],
    ['EACH lớp thiếu SUB N1 PT', { hasTarget: true, unit: 'lớp', isPart: true }, 'penalty 1 max -'],
    ['EACH đề tài N2 PT ; NOT giới hạn', {}, 'perUnit 2 max -'],
    ['EACH đề tài N2 PT ; CAP N5 PT ; NOT giới hạn số bài', { maximum: '5' }, 'perUnit 2 max 5'],
    ['EACH lần vi phạm N1 PT', { kind: 'penalty' }, 'penalty 1 max -'],
    ['EACH lần N1 PT ; SUB CAP N5 PT', { kind: 'penalty' }, 'penalty 1 max 5'],
    ['EACH lỗi SUB N2 PT ; cộng→ADD lại CAP N5 PT', {}, 'penalty 2 max 5'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });
});

describe('as points, as a bonus or as a deduction', () => {
  it.each<[string, Known, string]>([
    ['EACH đề tài ADD N2 PT', {}, 'bonus 2 max -'],
    ['EACH đề tài ADD N2 PT', { maximum: '4' }, 'bonus 2 max 4'],
    ['EACH đề tài ADD N2 PT ; CAP N3 PT', { maximum: '4' }, 'bonus 2 max 3'],
    ['EACH đề tài ADD N2 PT', { kind: 'points' }, 'perUnit 2 max -'],
    ['EACH đề tài N2 PT', { kind: 'bonus' }, 'bonus 2 max -'],
    ['cứ→EVERY N5 bài ADD N1 PT', {}, 'bonus 1 by 5 max -'],
    ['EACH tin ADD N1 PT ; EACH quý CAP N2 PT', {}, 'bonus 1 max - each quarter 2'],
    ['từ lớp ORD3 ONWARD , EACH lớp ADD N1 PT', {}, 'perUnit 1 free 2 max -'],
    ['từ lớp ORD3 ONWARD , EACH lớp ADD N1 PT', { kind: 'bonus' }, 'nothing'],
    ['EACH lỗi SUB N1 PT', {}, 'penalty 1 max -'],
    ['EACH lỗi SUB N1 PT', { maximum: '4' }, 'penalty 1 max 4'],
    ['EACH lỗi SUB N1 PT ; CAP N3 PT', {}, 'penalty 1 max 3'],
    ['cứ→EVERY N5 lỗi SUB N1 PT', {}, 'penalty 1 by 5 max -'],
    ['EACH lỗi SUB N1 PT', { kind: 'points' }, 'nothing'],
    ['EACH lỗi SUB N1 PT', { kind: 'bonus' }, 'nothing'],
    ['EACH lỗi SUB N1 PT', { kind: 'disqualifier' }, 'nothing'],
    ['EACH đề tài ADD N1 PT', { kind: 'penalty' }, 'nothing'],
    ['từ lỗi ORD3 ONWARD , EACH lỗi SUB N1 PT', {}, 'nothing'],
    ['EACH lỗi SUB N1 PT ; EACH quý CAP N2 PT', {}, 'nothing'],
    ['nộp chậm báo cáo SUB N1 PT', {}, 'penalty 1 max -'],
    ['NOT nộp báo cáo SUB N1 PT', {}, 'penalty 1 max -'],
    ['chậm SUB N1 PT', {}, 'nothing'],
    ['N1 bài SUB N1 PT ; CAP N3 PT', {}, 'penalty 1 max 3'],
    ['EACH đề tài N2 PT ; CAP N1 PT', {}, 'contradicts'],
    ['EACH đề tài N2 PT ; CAP N2 PT', {}, 'perUnit 2 max 2'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });
});

describe('several kinds', () => {
  it.each<[string, Known, string]>([
    ['EACH đề tài N3 PT ; EACH bài N1 PT', {}, 'count Đề tài=3 Bài=1 max -'],
    ['EACH đề tài N3 PT ; EACH bài N1 PT', { maximum: '9' }, 'count Đề tài=3 Bài=1 max 9'],
    ['EACH đề tài N3 PT ; EACH bài N1 PT ; CAP N8 PT', {}, 'count Đề tài=3 Bài=1 max 8'],
    ['CAP N8 PT ; EACH đề tài N3 PT ; EACH bài N1 PT', {}, 'count Đề tài=3 Bài=1 max 8'],
    ['EACH đề tài ADD N3 PT ; EACH bài ADD N1 PT', {}, 'bonus Đề tài=3 Bài=1 max -'],
    ['EACH lỗi SUB N3 PT ; EACH bài SUB N1 PT', {}, 'penalty Lỗi=3 Bài=1 max -'],
    ['EACH đề tài N3 PT ; EACH bài N1 PT ; CAP N2 PT', {}, 'contradicts'],
    ['giải nhất N3 PT ; giải nhì N5 PT', {}, 'contradicts'],
    ['giải nhất N5 PT ; giải nhì N3 PT', {}, 'count Giải nhất=5 Giải nhì=3 max -'],
    // a limit between the two may be of the first alone
    ['EACH đề tài N3 PT ; CAP N6 PT ; EACH bài N1 PT', {}, 'nothing'],
    ['EACH đề tài N3 PT ; EACH bài N1 PT ; ONCE', {}, 'nothing'],
    ['EACH đề tài N3 PT ; EACH bài N1 PT ; CAP N3 bài', {}, 'nothing'],
    ['EACH đề tài N3 PT ; EACH bài N1 PT ; EACH quý CAP N3 PT', {}, 'nothing'],
    ['EACH đề tài N3 PT ; EACH bài N1 PT ; lẻ N1 bài ZERO', {}, 'nothing'],
    ['EACH đề tài N3 PT ; EACH bài FULL', {}, 'nothing'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });
});

it('the most is the limit where there is one, else what one of them earns', () => {
  const most = (line: string, known: Known = {}): string => {
    const understood = understoodBy(counting, line, known);
    return understood?.most === undefined || understood.most === null
      ? 'none'
      : `${exactText(understood.most)}${understood.isExact ? ' exactly' : ''}`;
  };
  expect(most('EACH đề tài N2 PT')).toBe('2');
  expect(most('EACH đề tài N2 PT ; CAP N6 PT')).toBe('6 exactly');
  expect(most('EACH đề tài N3 PT ; EACH bài N1 PT')).toBe('3');
  expect(most('EACH bài N1 PT ; EACH đề tài N3 PT')).toBe('3');
  expect(most('EACH lỗi SUB N1 PT ; CAP N3 PT')).toBe('3');
  expect(most('EACH lỗi SUB N1 PT ; CAP N3 PT', { kind: 'penalty' })).toBe('3 exactly');
  expect(most('EACH lớp OVER PLAN N1 PT ; CAP N3 PT', { hasTarget: true, unit: 'lớp' })).toBe('3 exactly');
  expect(most('EACH lớp OVER PLAN N1 PT', { hasTarget: true, unit: 'lớp' })).toBe('1');
});
