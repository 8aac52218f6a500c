import { exactText } from '../../../../../src/core/domain/points';
import { ratioToTarget } from '../../../../../src/core/read/sentences/methods/ratioToTarget';
import { knowing, saidBy, understoodBy, type Known } from './recognise';

const said = (line: string, known: Known = {}): string => saidBy(ratioToTarget, line, known);
const MET = 'đạt PLAN N8 PT';
const SHARE = 'NOT đạt PROPORTION';

describe('the target, and a share of it below', () => {
  it.each<[string, Known, string]>([
    [`${MET} ; ${SHARE}`, {}, 'ratio max 8 target -'],
    [`${MET} ; ${SHARE}`, { kind: 'bonus' }, 'ratio max 8 target -'],
    [`đạt PLAN FULL ; ${SHARE}`, {}, 'ratio max - target -'],
    [`đạt PLAN FULL ; ${SHARE}`, { maximum: '6' }, 'ratio max 6 target -'],
    [`đạt P100 PLAN N8 PT ; ${SHARE}`, {}, 'ratio max 8 target -'],
    [`đạt P100 PLAN N8 PT ; ${SHARE}`, { unit: '%', hasTarget: false }, 'ratio max 8 target 100'],
    [`đạt P100 N8 PT ; ${SHARE}`, { unit: '%', hasTarget: true }, 'ratio max 8 target 100'],
    [`đạt P100 N8 PT ; ${SHARE}`, { unit: 'lớp' }, 'ratio max 8 target -'],
    [`FROM P75 UP N8 PT ; BELOW P75 PROPORTION`, {}, 'ratio max 8 target 75'],
    [`FROM P75 UP N8 PT ; BELOW P75 PROPORTION`, { unit: '%', hasTarget: true }, 'ratio max 8 target 75'],
    [`FROM P75 TO P80 N8 PT ; BELOW P75 PROPORTION`, {}, 'ratio max 8 target 75'],
    [`hoàn thành N8 PT ; REST PROPORTION`, {}, 'ratio max 8 target -'],
    [`tham gia đầy đủ N8 PT ; thiếu PROPORTION`, {}, 'ratio max 8 target -'],
    [`${MET} ; IF thấp hơn THEN PROPORTION`, {}, 'ratio max 8 target -'],
    [`${MET} ; đạt dưới PLAN PROPORTION`, {}, 'ratio max 8 target -'],
    [`${MET} ; BELOW P100 PROPORTION`, {}, 'ratio max 8 target -'],
    [`${MET} ; ${SHARE} COMPARED PLAN`, {}, 'ratio max 8 target -'],
    [`${MET} ; ${SHARE} COMPARED với kết quả giao`, {}, 'ratio max 8 target -'],
    [`FROM P95 UP N8 PT ; BELOW P95 PROPORTION COMPARED mốc P95`, {}, 'ratio max 8 target 95'],
    [`đạt FROM P95 PLAN UP N8 PT ; BELOW P95 PROPORTION COMPARED mốc P95`, {}, 'ratio max 8 target 95'],
    // a floor
    [`${MET} ; ${SHARE} ; BELOW P50 ZERO`, {}, 'ratio max 8 target - floor 0.5'],
    [`${MET} ; FROM P50 TOBELOW P100 PROPORTION ; BELOW P50 ZERO`, {}, 'ratio max 8 target - floor 0.5'],
    // 50% itself earns nothing
    [`${MET} ; ${SHARE} ; CAP P50 ZERO`, {}, 'ratio max 8 target - floor >0.5'],
    [`${MET} ; ${SHARE} ; FROM P50 DOWN ZERO`, {}, 'ratio max 8 target - floor >0.5'],
    [`${MET} ; ABOVE P50 TOBELOW P100 PROPORTION ; FROM P50 DOWN ZERO`, {}, 'ratio max 8 target - floor >0.5'],
    [`${MET} ; ABOVE P50 PROPORTION ; ≤ P50 ZERO`, {}, 'ratio max 8 target - floor >0.5'],
    [`${MET} ; ABOVE P50 TOBELOW P100 PROPORTION ; REST ZERO`, {}, 'ratio max 8 target - floor >0.5'],
    [`${MET} ; FROM P50 TOBELOW P100 PROPORTION ; REST ZERO`, {}, 'ratio max 8 target - floor 0.5'],
    [`${MET} ; ${SHARE} ; thiếu FROM P30 UP ZERO`, {}, 'ratio max 8 target - floor >0.7'],
    [`ABOVE P80 PLAN PROPORTION ; CAP P80 ZERO`, { maximum: '6' }, 'ratio max 6 target - floor >0.8'],
    [`${MET} ; ${SHARE} ; ZERO IF BELOW P50`, {}, 'ratio max 8 target - floor 0.5'],
    [`${MET} ; ${SHARE} ; thiếu ABOVE P30 ZERO`, {}, 'ratio max 8 target - floor 0.7'],
    [`${MET} ; ${SHARE} ; hụt ABOVE P30 ZERO`, {}, 'ratio max 8 target - floor 0.7'],
    [`FROM P80 UP N8 PT ; BELOW P80 PROPORTION ; BELOW P40 ZERO`, {}, 'ratio max 8 target 80 floor 0.5'],
    [`FROM P80 PLAN UP PROPORTION ; BELOW P80 ZERO`, { maximum: '6' }, 'ratio max 6 target - floor 0.8'],
    [`FROM P80 PLAN UP PROPORTION ; BELOW P80 ZERO ; CAP N5 PT`, {}, 'ratio max 5 target - floor 0.8'],
    // nothing below
    [`${MET} ; NOT đạt ZERO`, {}, 'nothing'],
    [`${MET} ; NOT đạt ZERO ; EVERY OVER P5 ADD N1 PT`, {}, 'ratio max 8 target - nothing below above 5%→1'],
    // the less the better
    ['CAP PLAN N8 PT ; OVER INVERSE', {}, 'ratio max 8 target - lower'],
    ['CAP P2 N8 PT ; OVER INVERSE', {}, 'ratio max 8 target 2 lower'],
    ['CAP P2 N8 PT ; ABOVE P2 INVERSE', {}, 'ratio max 8 target 2 lower'],
    ['CAP P2 N8 PT ; cao hơn INVERSE', {}, 'ratio max 8 target 2 lower'],
    ['thấp hơn OR bằng PLAN N8 PT ; OVER INVERSE', {}, 'ratio max 8 target - lower'],
    ['bằng OR thấp hơn PLAN N8 PT ; OVER INVERSE', {}, 'ratio max 8 target - lower'],
    ['NOT OVER PLAN N8 PT ; OVER INVERSE', {}, 'ratio max 8 target - lower'],
    // more than all of it
    [`${MET} ; ${SHARE} ; OVER NOMORE`, {}, 'ratio max 8 target -'],
    [`${MET} ; ${SHARE} ; ABOVE P100 NOMORE`, {}, 'ratio max 8 target -'],
    // a number of things
    ['EXACT N12 lớp N6 PT ; thiếu PROPORTION', {}, 'ratio max 6 target 12'],
    ['PLAN N12 lớp : hoàn thành N6 PT ; NOT hoàn thành PROPORTION', {}, 'ratio max 6 target 12'],
    // the share alone
    ['PROPORTION hoàn thành PLAN', { maximum: '6' }, 'ratio max 6 target -'],
    ['PROPORTION hoàn thành PLAN ; CAP N5 PT', {}, 'ratio max 5 target -'],
    [`${MET} ; ${SHARE} ; CAP N8 PT`, {}, 'ratio max 8 target -'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });

  it.each(
    knowing([
      [`${MET} ; ${SHARE}`, { kind: 'penalty' }],
      [`${MET} ; ${SHARE}`, { kind: 'disqualifier' }],
      [`đạt PLAN ( thiếu N1 bài ) N8 PT ; ${SHARE}`],
      [`LEADER N8 PT ; ${SHARE}`],
      [`BEST N8 PT ; ${SHARE}`],
      [`WORST N8 PT ; ${SHARE}`],
      [`${MET} ; ${SHARE} ; ONCE`],
      [`${MET} ; cấp tỉnh : ${SHARE}`],
      [MET],
      [`đạt PLAN ZERO ; ${SHARE}`],
      [`đạt PLAN HALF FULL ; ${SHARE}`],
      [`đạt tốt PLAN N8 PT ; ${SHARE}`],
      [`đạt khá PLAN N8 PT ; ${SHARE}`],
      [`đạt loại giỏi PLAN N8 PT ; ${SHARE}`],
      [`đạt xuất sắc PLAN N8 PT ; ${SHARE}`],
      [`SUB N8 PT ; ${SHARE}`],
      [`FROM P75 PLAN UP N8 PT ; BELOW P75 PROPORTION`],
      [`FROM P75 UP N8 PT ; BELOW P75 PROPORTION`, { hasTarget: true }],
      [`FROM P75 UP N8 PT ; BELOW P75 PROPORTION`, { unit: 'lớp' }],
      ['ABOVE P75 N8 PT ; BELOW P75 PROPORTION'],
      ['FROM P75 TOBELOW P80 N8 PT ; BELOW P75 PROPORTION'],
      ['FROM P75 UP N8 PT ; BELOW P70 PROPORTION'],
      ['FROM P75 UP N8 PT ; CAP P75 PROPORTION'],
      ['FROM P75 UP N8 PT ; FROM P50 TOBELOW P75 PROPORTION'],
      ['FROM P75 UP N8 PT ; cao hơn PROPORTION'],
      ['FROM P95 UP N8 PT ; BELOW P95 PROPORTION COMPARED mốc P90'],
      [`${MET} ; OVER PROPORTION`],
      [`${MET} ; NOT đạt ADD PROPORTION`],
      [`${MET} ; ${SHARE} COMPARED năm trước`],
      [`${MET} ; ${SHARE} COMPARED với cùng kỳ`],
      [`${MET} ; ${SHARE} COMPARED bình quân`],
      [`${MET} ; ${SHARE} thiếu`],
      [`${MET} ; NOT đạt giảm_theo_tỷ_lệ→PROPORTION hoàn thành`],
      [`${MET} ; NOT đạt giảm_theo_tỷ_lệ→PROPORTION chậm`],
      [`${MET} ; NOT đạt INVERSE`],
      ['CAP P2 N8 PT ; OVER PROPORTION'],
      ['CAP P2 N8 PT ; thấp hơn INVERSE'],
      ['BELOW P2 N8 PT ; OVER INVERSE'],
      ['CAP N2 lỗi N8 PT ; OVER INVERSE'],
      ['CAP P0 N8 PT ; OVER INVERSE'],
      // a floor that is none
      [`${MET} ; ${SHARE} ; BELOW P100 ZERO`],
      [`${MET} ; ${SHARE} ; BELOW P0 ZERO`],
      [`${MET} ; ${SHARE} ; BELOW N50 bài ZERO`],
      [`${MET} ; ${SHARE} ; FROM P50 UP ZERO`],
      [`${MET} ; ${SHARE} ; BELOW P50 ZERO ; BELOW P40 ZERO`],
      [`${MET} ; ${SHARE} ; thiếu ABOVE N30 bài ZERO`],
      [`${MET} ; FROM P60 TOBELOW P100 PROPORTION ; BELOW P50 ZERO`],
      ['FROM P80 PLAN UP PROPORTION ; BELOW P70 ZERO', { maximum: '6' }],
      ['FROM P80 PLAN UP PROPORTION ; CAP P80 ZERO', { maximum: '6' }],
      [`${MET} ; FROM P60 TOBELOW P100 PROPORTION ; CAP P60 ZERO`],
      [`${MET} ; ABOVE P60 TOBELOW P100 PROPORTION ; BELOW P60 ZERO`],
      [`${MET} ; FROM P60 TOBELOW P90 PROPORTION ; REST ZERO`],
      [`${MET} ; ${SHARE} ; REST ZERO`],
      [`${MET} ; ${SHARE} ; CAP P100 ZERO`],
      ['ABOVE P80 PLAN PROPORTION ; BELOW P80 ZERO', { maximum: '6' }],
      [`${MET} ; ${SHARE} ; NOT đạt NOMORE`],
      [`${MET} ; ${SHARE} ; CAP N6 PT`],
      [`${MET} ; ${SHARE} ; EACH quý CAP N8 PT`],
      // a mean of all is no target
      ['đạt mức bình quân→MATH cụm N8 PT ; NOT đạt PROPORTION'],
      // one unit is the mark
      ['tham gia đủ N8 PT ; các_đơn_vị_khác→REST PROPORTION'],
      ['PROPORTION'],
      ['PROPORTION theo mức', { maximum: '6' }],
    ]),
  )('«%s» %j is none', (line, known) => {
    expect(said(line, known)).toBe('nothing');
  });
});

describe('steps above the target and below it', () => {
  const DOWN = 'EVERY REDUCED P5 SUB N1 PT';
  const UP = 'EVERY OVER P5 ADD N0.5 PT';
  it.each<[string, Known, string]>([
    [`${MET} ; ${DOWN}`, {}, 'ratio max 8 target - below 5%→1'],
    [`${MET} ; ${DOWN} ; BELOW P50 ZERO`, {}, 'ratio max 8 target - floor 0.5 below 5%→1'],
    [`${MET} ; ${DOWN} ; SUB CAP N4 PT`, {}, 'ratio max 8 target - below 5%→1 to 4'],
    [`${MET} ; ${DOWN} ; CAP N4 PT`, {}, 'ratio max 8 target - below 5%→1 to 4'],
    [`${MET} ; ${DOWN} ; SUB CAP FULL`, { maximum: '8' }, 'ratio max 8 target - below 5%→1'],
    [`${MET} ; ${SHARE} ; ${UP}`, {}, 'ratio max 8 target - above 5%→0.5'],
    [`${MET} ; ${SHARE} ; ${UP} ; CAP N2 PT`, {}, 'ratio max 8 target - above 5%→0.5 to 2'],
    [`${MET} ; ${SHARE} ; ${UP} ; ADD CAP N2 PT`, {}, 'ratio max 8 target - above 5%→0.5 to 2'],
    [`${MET} ; ${SHARE} ; ${UP} ; CAP N10 PT`, {}, 'ratio max 8 target - above 5%→0.5 to 2'],
    [`${MET} ; ${SHARE} ; ${UP} ; CAP N10 PT`, { maximum: '10' }, 'ratio max 8 target - above 5%→0.5 to 2'],
    [`${MET} ; ${DOWN} ; CAP N4 PT ; ${UP} ; CAP N2 PT`, {}, 'ratio max 8 target - below 5%→1 to 4 above 5%→0.5 to 2'],
    [`${UP} ; CAP N2 PT`, {}, 'ratio max 0 target - nothing below above 5%→0.5 to 2'],
    [`CAP N2 PT ; ${UP}`, {}, 'ratio max 0 target - nothing below above 5%→0.5 to 2'],
    [`${MET} ; ${UP}`, {}, 'ratio max 8 target - unknown below above 5%→0.5'],
    [`${MET} ; thiếu N1 bài SUB N1 PT`, {}, 'ratio max 8 target - below 1→1'],
    ['EXACT N12 lớp N6 PT ; EACH lớp thiếu SUB N0.5 PT', {}, 'ratio max 6 target 12 below 1→0.5'],
    [`${MET} ; ${DOWN} ; thiếu FROM P40 ZERO`, {}, 'ratio max 8 target - floor 0.6 below 5%→1'],
    [`${MET} ; ${DOWN} ; thiếu FROM P20 ZERO`, {}, 'nothing'],
    [`${UP} ; ${DOWN}`, {}, 'nothing'],
    [`${MET} ; ${SHARE} ; ${DOWN}`, {}, 'nothing'],
    [`${MET} ; ${DOWN} ; ${DOWN}`, {}, 'nothing'],
    [`${MET} ; ${DOWN} ; EACH quý CAP N4 PT`, {}, 'nothing'],
    [`${MET} ; ${DOWN} ; CAP N4 PT ; CAP N3 PT`, {}, 'nothing'],
    [`${MET} ; ${DOWN} ; ADD CAP N2 PT`, {}, 'nothing'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });

  it('what is left at most is exact without points beyond the target', () => {
    const most = (line: string, known: Known = {}): string => {
      const read = understoodBy(ratioToTarget, line, known);
      const points = read?.most ?? null;
      return `${points === null ? 'unknown' : exactText(points)}${read?.isExact === true ? ' exactly' : ''}`;
    };
    expect(most(`${MET} ; ${SHARE}`)).toBe('8 exactly');
    expect(most(`đạt PLAN FULL ; ${SHARE}`)).toBe('unknown exactly');
    expect(most(`${MET} ; ${SHARE} ; ${UP}`)).toBe('8');
  });
});

describe('more than all of it', () => {
  it.each<[string, Known, string]>([
    [`${MET} ; ${SHARE} ; OVER PLAN ADD PROPORTION phần OVER ; CAP N12 PT`, {}, 'ratio max 8 target - up to ×1.5'],
    [`${MET} ; ${SHARE} ; OVER PLAN PROPORTION ; CAP N12 PT`, {}, 'ratio max 8 target - up to ×1.5'],
    [`${MET} ; ${SHARE} ; OVER PLAN cũng THEN PROPORTION ; CAP P150 FULL`, {}, 'ratio max 8 target - up to ×1.5'],
    [`${MET} ; ${SHARE} ; OVER GROWN PROPORTION ; CAP N10 PT`, {}, 'ratio max 8 target - up to ×1.25'],
    [`${MET} ; ${SHARE} ; OVER ADD PROPORTION ; ADD CAP N4 PT`, {}, 'ratio max 8 target - up to ×1.5'],
    [`đạt PLAN FULL ; ${SHARE} ; OVER ADD PROPORTION ; CAP N12 PT`, { maximum: '8' }, 'ratio max 8 target - up to ×1.5'],
    [`${MET} ; OVER OR NOT đạt PLAN PROPORTION ; CAP N12 PT`, {}, 'ratio max 8 target - up to ×1.5'],
    [`${MET} ; NOT hoàn thành OR OVER PLAN đều PROPORTION ; CAP N12 PT`, {}, 'ratio max 8 target - up to ×1.5'],
    ['PROPORTION hoàn thành PLAN ; CAP P120 FULL', { maximum: '10' }, 'ratio max 10 target - up to ×1.2'],
    [`${MET} ; ${SHARE} ; OVER PLAN N8 PT`, {}, 'ratio max 8 target -'],
    [`${MET} ; ${SHARE} ; ABOVE P100 N8 PT`, {}, 'ratio max 8 target -'],
    [`${MET} ; ${SHARE} ; NOT thực hiện ZERO`, {}, 'ratio max 8 target -'],
    [`${MET} ; ${SHARE} ; NOT triển khai ZERO`, {}, 'ratio max 8 target -'],
    // without an end, or with one that is none
    [`${MET} ; ${SHARE} ; OVER ADD PROPORTION`, {}, 'nothing'],
    [`${MET} ; ${SHARE} ; OVER ADD PROPORTION ; CAP N8 PT`, {}, 'nothing'],
    [`${MET} ; ${SHARE} ; OVER ADD PROPORTION ; CAP N6 PT`, {}, 'nothing'],
    [`${MET} ; ${SHARE} ; OVER ADD PROPORTION ; CAP P90 FULL`, {}, 'nothing'],
    [`${MET} ; ${SHARE} ; OVER ADD PROPORTION ; CAP N12 PT ; CAP N12 PT`, {}, 'nothing'],
    [`${MET} ; ${SHARE} ; OVER ADD PROPORTION ; EACH quý CAP N12 PT`, {}, 'nothing'],
    [`${MET} ; ${SHARE} ; OVER ADD PROPORTION ; SUB CAP N12 PT`, {}, 'nothing'],
    [`đạt PLAN FULL ; ${SHARE} ; OVER ADD PROPORTION ; CAP N12 PT`, {}, 'nothing'],
    [`CAP PLAN N8 PT ; OVER INVERSE ; OVER ADD PROPORTION ; CAP N12 PT`, {}, 'nothing'],
    [`${MET} ; ${SHARE} ; OVER ADD PROPORTION ; EVERY OVER P5 ADD N1 PT ; CAP N12 PT`, {}, 'nothing'],
    [`${MET} ; ${SHARE} ; NOT OVER ADD PROPORTION ; CAP N12 PT`, {}, 'nothing'],
    [`${MET} ; ${SHARE} ; OVER PLAN N9 PT`, {}, 'nothing'],
    [`${MET} ; ${SHARE} ; ABOVE P90 N8 PT`, {}, 'nothing'],
    [`${MET} ; ${SHARE} ; OVER PLAN ADD N8 PT`, {}, 'nothing'],
    [`${MET} ; NOT thực hiện ZERO ; EVERY REDUCED P5 SUB N1 PT`, {}, 'nothing'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });
});

describe('a number of things', () => {
  it.each<[string, Known, string]>([
    ['FROM N5 bài UP N6 PT ; thiếu N1 bài SUB N1 PT', {}, 'ratio max 6 target 5 below 1→1'],
    ['EXACT N5 bài N6 PT ; EACH bài hụt SUB N1 PT ; BELOW N5 bài ZERO', {}, 'nothing'],
    [
      'EXACT N5 bài N6 PT ; từ bài ORD6 ONWARD , EACH bài N0.2 PT ; BELOW N5 bài ZERO',
      {},
      'ratio max 6 target 5 nothing below above 1→0.2',
    ],
    [
      'EXACT N5 bài N6 PT ; EACH bài thiếu SUB N1 PT ; EACH bài OVER ADD N0.5 PT',
      {},
      'ratio max 6 target 5 below 1→1 above 1→0.5',
    ],
    ['EXACT N5 bài N6 PT ; IF OVER PLAN THEN EACH N1 bài ADD N0.5 PT', {}, 'ratio max 6 target 5 unknown below above 1→0.5'],
    ['đạt PLAN N6 PT ; EACH lớp thiếu SUB N1 PT', {}, 'ratio max 6 target - below 1→1'],
    ['EXACT N5 bài N6 PT ; thiếu N1 lớp SUB N1 PT', {}, 'nothing'],
    ['EXACT N5 bài N6 PT ; thiếu N2 bài SUB N1 PT', {}, 'nothing'],
    ['EXACT N5 bài N6 PT ; từ bài ORD7 ONWARD , EACH bài N0.2 PT', {}, 'nothing'],
    ['EXACT N5 bài N6 PT ; từ lớp ORD6 ONWARD , EACH lớp N0.2 PT', {}, 'nothing'],
    ['EXACT N5 bài N6 PT ; EACH bài thiếu SUB N1 PT ; tốt ADD N0.5 PT', {}, 'nothing'],
    ['CAP P5 N8 PT ; EVERY OVER thêm P1 SUB N1 PT', {}, 'ratio max 8 target 5 lower below 1%→1'],
    ['CAP P5 N8 PT ; EVERY P1 GROWN SUB N1 PT', {}, 'ratio max 8 target 5 lower below 1%→1'],
    ['CAP P5 N8 PT ; EVERY OVER P1 SUB N1 PT ; ABOVE P9 ZERO', {}, 'nothing'],
    ['CAP PLAN N8 PT ; EVERY OVER P1 SUB N1 PT', {}, 'nothing'],
    ['có nội dung theo PLAN N6 PT ; thiếu N1 nội dung SUB N1 PT', {}, 'nothing'],
    ...'nội báo hồ văn minh yêu tiêu mục biểu chữ'
      .split(' ')
      .map((part): [string, Known, string] => [`đạt PLAN N6 PT ; thiếu N1 ${part} SUB N1 PT`, {}, 'nothing']),
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });
});
