import { exactText } from '../../../../../src/core/domain/points';
import { deduction } from '../../../../../src/core/read/sentences/methods/deduction';
import { goalposts } from '../../../../../src/core/read/sentences/methods/goalposts';
import { manual } from '../../../../../src/core/read/sentences/methods/manual';
import { onceBonus } from '../../../../../src/core/read/sentences/methods/once';
import { saidBy, understoodBy, type Known } from './recognise';

describe('all points less so many for each fault', () => {
  const said = (line: string, known: Known = {}): string => saidBy(deduction, line, known);
  const FULL = 'thực hiện đầy đủ N5 PT';
  it.each<[string, Known, string]>([
    [`${FULL} ; thiếu N1 nội dung SUB N1 PT`, {}, 'penalty 1 max - from 5'],
    [`${FULL} ; EACH lỗi SUB N1 PT`, {}, 'penalty 1 max - from 5'],
    [`${FULL} ; EACH lỗi SUB N1 PT ; CAP N3 PT`, {}, 'penalty 1 max 3 from 5'],
    [`${FULL} ; cứ→EVERY N5 lỗi SUB N1 PT`, {}, 'penalty 1 by 5 max - from 5'],
    ['thực hiện FULL ; EACH lỗi SUB N1 PT', {}, 'penalty 1 max - from all'],
    ['thực hiện FULL ; EACH lỗi SUB N1 PT', { maximum: '4' }, 'penalty 1 max - from 4'],
    ['thực hiện P100 nội dung N5 PT ; EACH lỗi SUB N1 PT', {}, 'penalty 1 max - from 5'],
    ['EACH lỗi SUB N1 PT', { kind: 'points' }, 'penalty 1 max - from all'],
    ['CAP N10 PT ; EACH lỗi SUB N1 PT', {}, 'penalty 1 max - from 10'],
    ['CAP N10 PT ; EACH lỗi SUB N1 PT ; SUB CAP N3 PT', {}, 'penalty 1 max 3 from 10'],
    [`${FULL} ; EACH lỗi SUB N1 PT ; EACH vụ SUB N2 PT`, {}, 'penalty Lỗi=1 Vụ=2 max - from 5'],
    ['EXACT N4 báo cáo N5 PT ; EACH lỗi SUB N1 PT ; EACH vụ SUB N2 PT', {}, 'penalty Lỗi=1 Vụ=2 max - from 5'],
    ['thực hiện đủ N2 PT ; thiếu N1 loại SUB N0.5 PT ; thiếu FROM N4 loại ZERO', {}, 'penalty 0.5 max - from 2'],
    ['thực hiện đủ N2 PT ; thiếu N1 loại SUB N0.5 PT ; thiếu N5 loại UP LOSEALL', {}, 'penalty 0.5 max - from 2'],
    // something else
    ['EACH lỗi SUB N1 PT', {}, 'nothing'],
    ['EACH lỗi SUB N1 PT', { kind: 'penalty' }, 'nothing'],
    [`${FULL} ; EACH lỗi SUB N1 PT`, { kind: 'bonus' }, 'nothing'],
    [FULL, {}, 'nothing'],
    [`${FULL} ; đầy đủ N3 PT ; EACH lỗi SUB N1 PT`, {}, 'nothing'],
    [`CAP N10 PT ; ${FULL} ; EACH lỗi SUB N1 PT`, {}, 'nothing'],
    [`${FULL} ; EACH lỗi SUB N1 PT ; tốt ADD N1 PT`, {}, 'nothing'],
    [`${FULL} ; EACH lỗi SUB N1 PT ; ADD CAP N3 PT`, {}, 'nothing'],
    [`${FULL} ; EACH lỗi SUB N1 PT ; EACH quý CAP N3 PT`, {}, 'nothing'],
    [`${FULL} ; EACH lỗi SUB N1 PT ; CAP N3 PT ; CAP N2 PT`, {}, 'nothing'],
    [`${FULL} ; EACH lỗi SUB N1 PT ; ONCE`, {}, 'nothing'],
    [`${FULL} ( N2 bài ) ; EACH lỗi SUB N1 PT`, {}, 'nothing'],
    [`${FULL} ; cấp tỉnh : EACH lỗi SUB N1 PT`, {}, 'nothing'],
    ['thực hiện P90 nội dung N5 PT ; EACH lỗi SUB N1 PT', {}, 'nothing'],
    ['EXACT N4 báo cáo N5 PT ; EACH lỗi SUB N1 PT', {}, 'nothing'],
    ['thực hiện ZERO ; EACH lỗi SUB N1 PT', {}, 'nothing'],
    ...'tốt khá giỏi yếu kém'
      .split(' ')
      .map((grade): [string, Known, string] => [`thực hiện ${grade} N5 PT ; EACH lỗi SUB N1 PT`, {}, 'nothing']),
    [`${FULL} ; EACH bậc SUB N1 PT`, {}, 'nothing'],
    [`${FULL} ; EACH hạng SUB N1 PT`, {}, 'nothing'],
    [`${FULL} ; EACH NEXT SUB N1 PT`, {}, 'nothing'],
    ['đạt PLAN N10 PT ; EACH đề tài thiếu SUB N2 PT', {}, 'nothing'],
    [`${FULL} ; EACH lớp thiếu SUB N1 PT`, { hasTarget: true, unit: 'lớp' }, 'nothing'],
    [`${FULL} ; EACH lỗi theo mức độ SUB N1 PT`, {}, 'nothing'],
    [`${FULL} ; lỗi điểm , EACH lỗi SUB N1 PT`, {}, 'nothing'],
    [`${FULL} ; EACH lỗi SUB ZERO`, {}, 'nothing'],
    [`${FULL} ; EACH lỗi SUB FULL`, {}, 'nothing'],
    [`${FULL} ; lỗi SUB N1 PT`, {}, 'nothing'],
    [`${FULL} ; từ lỗi ORD3 ONWARD , EACH lỗi SUB N1 PT`, {}, 'nothing'],
    [`${FULL} ; EACH lỗi SUB N1 PT ; EACH lỗi SUB N2 PT`, {}, 'nothing'],
    ['thực hiện đủ N2 PT ; thiếu N1 loại SUB N0.5 PT ; thiếu FROM N3 loại ZERO', {}, 'nothing'],
    ['thực hiện đủ N2 PT ; thiếu N1 loại SUB N0.5 PT ; thiếu ABOVE N4 loại ZERO', {}, 'nothing'],
    ['thực hiện đủ N2 PT ; thiếu N1 loại SUB N0.5 PT ; vắng FROM N4 buổi ZERO', {}, 'nothing'],
    ['thực hiện FULL ; thiếu N1 loại SUB N0.5 PT ; thiếu FROM N4 loại ZERO', {}, 'nothing'],
    ['thực hiện đủ N2 PT ; cứ→EVERY N2 loại SUB N1 PT ; FROM N9 loại UP ZERO', {}, 'nothing'],
    [`${FULL} ; EACH lỗi SUB N2 PT ; CAP N1 PT`, {}, 'contradicts'],
    [`${FULL} ; EACH lỗi SUB N1 PT ; EACH vụ SUB N2 PT ; CAP N1 PT`, {}, 'contradicts'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });

  it('the most is what it is taken from, where that is known', () => {
    const most = (line: string, known: Known = {}): string => {
      const read = understoodBy(deduction, line, known);
      const points = read?.most ?? null;
      return `${points === null ? 'unknown' : exactText(points)}${read?.isExact === true ? ' exactly' : ''}`;
    };
    expect(most(`${FULL} ; EACH lỗi SUB N1 PT`)).toBe('5 exactly');
    expect(most('EACH lỗi SUB N1 PT', { kind: 'points' })).toBe('1');
    expect(most('EACH lỗi SUB N1 PT ; CAP N3 PT', { kind: 'points' })).toBe('3');
    expect(most('EACH lỗi SUB N1 PT ; EACH vụ SUB N2 PT', { kind: 'points' })).toBe('2');
  });
});

describe('a bonus that is given once', () => {
  const said = (line: string, known: Known = {}): string => saidBy(onceBonus, line, known);
  it.each<[string, Known, string]>([
    ['được khen thưởng ADD N2 PT', {}, 'bonus once 2 max -'],
    ['IF được khen thưởng N2 PT', { kind: 'bonus' }, 'bonus once 2 max -'],
    ['được khen thưởng ADD N2 PT ; CAP N3 PT', {}, 'bonus once 2 max 3'],
    ['được khen thưởng ADD N2 PT ; ONCE', {}, 'bonus once 2 max -'],
    ['được khen thưởng ADD N2 PT ; HIGHEST', {}, 'bonus once 2 max -'],
    ['được khen thưởng ADD N2 PT ; NOT được tặng NOMORE', {}, 'bonus once 2 max -'],
    ['được khen thưởng ADD N2 PT ; NOT có giải ZERO', {}, 'bonus once 2 max -'],
    ['được khen thưởng ADD N2 PT ; CAP N1 PT', {}, 'contradicts'],
    ['được khen thưởng N2 PT', {}, 'nothing'],
    ['được khen thưởng ADD N2 PT', { kind: 'points' }, 'nothing'],
    ['được khen thưởng ADD N2 PT', { kind: 'penalty' }, 'nothing'],
    ['được khen thưởng SUB N2 PT', { kind: 'bonus' }, 'nothing'],
    ['được khen thưởng ADD N2 PT ; được tặng cờ ADD N3 PT', {}, 'nothing'],
    ['được khen thưởng ADD N2 PT ; trễ ZERO', {}, 'nothing'],
    ['được khen thưởng ADD FULL', {}, 'nothing'],
    ['được khen thưởng ADD N0 PT', {}, 'nothing'],
    ['được khen thưởng ADD N2 PT ; EACH quý CAP N3 PT', {}, 'nothing'],
    ['được khen thưởng ADD N2 PT ; CAP N3 bài', {}, 'nothing'],
    ['được khen thưởng ( N2 bài ) ADD N2 PT', {}, 'nothing'],
    ['có N2 giải ADD N2 PT', {}, 'nothing'],
    ['đạt mức a ADD N2 PT', {}, 'nothing'],
    ['đạt loại a ADD N2 PT', {}, 'nothing'],
    ['RATE giỏi ADD N2 PT', {}, 'nothing'],
    ['đạt PLAN ADD N2 PT', {}, 'nothing'],
    ['OVER ADD N2 PT', {}, 'nothing'],
    ['khen ADD N2 PT / lần', {}, 'nothing'],
  ])('«%s» %j: %s', (line, known, method) => expect(said(line, known)).toBe(method));
  it('its most is exact with a limit', () => {
    expect(understoodBy(onceBonus, 'được khen ADD N2 PT')?.isExact).toBe(false);
    expect(understoodBy(onceBonus, 'được khen ADD N2 PT ; CAP N3 PT')?.isExact).toBe(true);
  });
});

describe('points that are typed', () => {
  const said = (line: string, known: Known = {}): string => saidBy(manual, line, known);
  it.each<[string, Known, string]>([
    ['hội đồng chấm điểm', {}, 'manual'],
    ['hội đồng chấm điểm ; CAP N10 PT', {}, 'manual'],
    ['hội đồng chấm điểm ; CAP N10 PT ; bước N0.5 điểm', {}, 'manual step 0.5'],
    ['CAP N10 PT', {}, 'manual'],
    ['điểm_tối_đa→CAP N10', {}, 'manual'],
    ['CAP FULL', {}, 'manual'],
    ['VAGUE mức chấm điểm ; CAP N10 PT', {}, 'manual'],
    ['thang điểm N10', {}, 'manual'],
    ['thang điểm N10 ; CAP N10 PT', {}, 'manual'],
    ['VAGUE mức chấm điểm', {}, 'nothing'],
    ['CAP N10', {}, 'nothing'],
    ['tổng CAP N10 PT', {}, 'nothing'],
    ['ADD CAP N10 PT', {}, 'nothing'],
    ['SUB CAP N10 PT', {}, 'nothing'],
    ['tổng điểm các tiêu chí CAP N10 PT', {}, 'nothing'],
    ['hội đồng chấm điểm ; tổng CAP N10 PT', {}, 'manual'],
    ['CAP P10 FULL', {}, 'nothing'],
    ['hội đồng chấm điểm ; CAP P10 FULL', {}, 'nothing'],
    ['hội đồng chấm điểm ; CAP N10 PT ; CAP N8 PT', {}, 'nothing'],
    ['hội đồng chấm điểm ; EACH quý CAP N10 PT', {}, 'nothing'],
    ['hội đồng chấm điểm ; bước N0.5 điểm ; bước N1 điểm', {}, 'nothing'],
    ['hội đồng chấm điểm ; bước N0 điểm', {}, 'nothing'],
    ['bước N0.5 điểm', {}, 'nothing'],
    ['hội đồng chấm điểm ; EACH bài N1 PT', {}, 'nothing'],
    ['hội đồng chấm điểm ; ONCE', {}, 'nothing'],
    ['thang điểm N10 ; CAP N8 PT', {}, 'contradicts'],
    ['thang điểm N10 ; thang điểm N8', {}, 'contradicts'],
  ])('«%s» %j: %s', (line, known, method) => expect(said(line, known)).toBe(method));
});

describe('between two posts', () => {
  const said = (line: string, known: Known = {}): string => saidBy(goalposts, line, known);
  const TWO = 'P60 N0 PT ; P90 UP N15 PT';
  it.each<[string, Known, string]>([
    [`${TWO} ; ở giữa INTERPOLATED`, {}, 'goalposts 60→0 90→15'],
    [`P90 UP N15 PT ; P60 ZERO ; giữa hai mốc INTERPOLATED`, {}, 'goalposts 60→0 90→15'],
    ['BELOW P60 ZERO ; P90 UP N15 PT ; REST INTERPOLATED', {}, 'goalposts 60→0 90→15'],
    ['P5 ZERO ; P1 N10 PT ; ở giữa INTERPOLATED', {}, 'goalposts 5→0 1→10'],
    [`${TWO} ; FROM P60 TO P90 INTERPOLATED`, {}, 'goalposts 60→0 90→15'],
    [`${TWO} ; FROM P60 AND BELOW P90 INTERPOLATED`, {}, 'goalposts 60→0 90→15'],
    ['P60 ZERO ; P90 UP FULL ; ở giữa INTERPOLATED', { maximum: '8' }, 'goalposts 60→0 90→8'],
    [`${TWO} ; ở giữa INTERPOLATED FROM N0 TO N15`, {}, 'goalposts 60→0 90→15'],
    [`${TWO} ; INTERPOLATED giữa hai mốc trên`, {}, 'goalposts 60→0 90→15'],
    [`${TWO} ; ở INTERPOLATED ở giữa hai mốc này`, {}, 'goalposts 60→0 90→15'],
    [`${TWO} ; trên INTERPOLATED theo phần trên mốc P60`, {}, 'goalposts 60→0 90→15'],
    [`${TWO} ; ở giữa INTERPOLATED ; ví dụ P70 THEN N5 PT`, {}, 'goalposts 60→0 90→15'],
    [`${TWO} ; ở giữa INTERPOLATED ; ví dụ đạt P70 THEN N6 PT`, {}, 'contradicts'],
    ['INTERPOLATED FROM P50 ZERO TO P100 N10 PT', {}, 'goalposts 50→0 100→10'],
    ['RATE giỏi INTERPOLATED FROM N50 là N0 PT TO N100 UP được N10 PT .', {}, 'goalposts 50→0 100→10'],
    ['FROM P50 TO P100 : INTERPOLATED FROM N0 TO N10 PT', {}, 'goalposts 50→0 100→10'],
    ['INTERPOLATED FROM P50 N1 PT TO P100 N10 PT', {}, 'nothing'],
    ['INTERPOLATED FROM P50 ZERO TO N100 N10 PT', {}, 'nothing'],
    ['INTERPOLATED FROM P50 ZERO TO P50 N10 PT', {}, 'nothing'],
    ['INTERPOLATED FROM P50 ZERO TO P100 N0 PT', {}, 'nothing'],
    [TWO, {}, 'nothing'],
    ['P60 N1 PT ; P90 UP N15 PT ; ở giữa INTERPOLATED', {}, 'nothing'],
    ['P60 ZERO ; P90 ZERO ; ở giữa INTERPOLATED', {}, 'nothing'],
    ['P60 ZERO ; P60 N15 PT ; ở giữa INTERPOLATED', {}, 'nothing'],
    ['P60 ZERO ; P90 UP FULL ; ở giữa INTERPOLATED', {}, 'nothing'],
    ['P60 ZERO ; P90 SUB N5 PT ; ở giữa INTERPOLATED', {}, 'nothing'],
    ['FROM P50 TO P60 ZERO ; P90 N15 PT ; ở giữa INTERPOLATED', {}, 'nothing'],
    [`${TWO} ; P95 N20 PT ; ở giữa INTERPOLATED`, {}, 'nothing'],
    [`${TWO} ; ở giữa INTERPOLATED ; ở giữa INTERPOLATED`, {}, 'nothing'],
    [`${TWO} ; ở giữa INTERPOLATED ; CAP N15 PT`, {}, 'nothing'],
    [`P60 ( N2 bài ) N0 PT ; P90 UP N15 PT ; ở giữa INTERPOLATED`, {}, 'nothing'],
    [`${TWO} ; tốt INTERPOLATED`, {}, 'nothing'],
    [`${TWO} ; FROM P65 TO P90 INTERPOLATED`, {}, 'nothing'],
    [`${TWO} ; FROM P60 TO P85 INTERPOLATED`, {}, 'nothing'],
    [`${TWO} ; ở giữa INTERPOLATED FROM N0 TO N10`, {}, 'nothing'],
    [`${TWO} ; ở giữa INTERPOLATED FROM N1 TO N15`, {}, 'nothing'],
    [`${TWO} ; trên INTERPOLATED theo phần trên mốc P50`, {}, 'nothing'],
    [`${TWO} ; ở giữa INTERPOLATED theo mức`, {}, 'nothing'],
  ])('«%s» %j: %s', (line, known, method) => expect(said(line, known)).toBe(method));
});
