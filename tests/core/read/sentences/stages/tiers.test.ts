import { exactText } from '../../../../../src/core/domain/points';
import { tiers } from '../../../../../src/core/read/sentences/methods/tiers';
import { knowing, saidBy, understoodBy, type Known } from './recognise';

const said = (line: string, known: Known = {}): string => saidBy(tiers, line, known);
const TWO = 'FROM P90 UP N10 PT ; BELOW P90 N5 PT';

describe('points by intervals', () => {
  it.each<[string, Known, string]>([
    [TWO, {}, 'tiers 0→5 90→10'],
    [`${TWO} ; CAP N10 PT`, {}, 'tiers 0→5 90→10'],
    [`${TWO} ; không_cộng_dồn→HIGHEST`, {}, 'tiers 0→5 90→10'],
    [`${TWO} ; trong năm`, {}, 'tiers 0→5 90→10'],
    [`kết quả : ${TWO}`, {}, 'tiers 0→5 90→10'],
    ['FROM P90 UP FULL ; BELOW P90 P50 FULL', {}, 'tiers 0→50% 90→100%'],
    ['FROM P90 UP FULL ; BELOW P90 P50 FULL', { maximum: '8' }, 'tiers 0→4 90→8'],
    ['FROM P90 UP N10 PT ; BELOW P90 LOSEALL', {}, 'tiers 0→0 90→10'],
    ['FROM P90 UP ADD N10 PT ; BELOW P90 ADD N5 PT', { kind: 'bonus' }, 'tiers 0→5 90→10'],
    ['FROM P90 UP N10 PT ; REST N5 PT', {}, 'tiers 0→5 90→10'],
    ['FROM P90 UP N10 PT ; IF REST N5 PT', {}, 'tiers 0→5 90→10'],
    ['FROM P90 UP N10 PT ; BELOW P70 N2 PT ; MIDDLE N5 PT', {}, 'tiers 0→2 70→5 90→10'],
    ['ABOVE P90 N10 PT ; CAP P70 N2 PT ; MIDDLE N5 PT', {}, 'tiers ≤70→2 ≤90→5 else 10'],
    ['FROM N5 bài UP N6 PT ; FROM N2 TO N4 bài N3 PT ; ít hơn N1 PT', {}, 'tiers 0→1 2→3 5→6'],
    ['FROM N0 TO N1 lỗi N6 PT ; FROM N2 TO N3 lỗi N3 PT ; nhiều hơn N0 PT', {}, 'tiers ≤1→6 ≤3→3 else 0'],
    ['FROM P90 UP N10 PT ; FROM P80 TOBELOW P90 N5 PT ; NOT đạt ZERO', {}, 'tiers 0→0 80→5 90→10'],
    ['FROM P90 UP N10 PT ; FROM P80 TOBELOW P90 N5 PT ; NOT đạt các mức trên ZERO', {}, 'tiers 0→0 80→5 90→10'],
    ['OVER PLAN N10 PT ; đạt PLAN N8 PT ; NOT đạt N3 PT', {}, 'tiers 0→3 100→8 >100→10 of target'],
    ['OVER PLAN N10 PT ; đạt PLAN N8 PT ; NOT đạt N3 PT', { unit: '%' }, 'tiers 0→3 100→8 >100→10'],
    ['đạt PLAN N10 PT ; FROM P80 TOBELOW P100 N5 PT ; BELOW P80 ZERO', {}, 'tiers 0→0 80→5 100→10 of target'],
    ['FROM P90 PLAN UP N10 PT ; BELOW P90 PLAN N5 PT', { hasTarget: true, unit: 'lớp' }, 'tiers 0→5 90→10 of target'],
    ['EXACT N2 bài N4 PT ; N1 bài N2 PT ; NOT có bài nào N0 PT', {}, 'tiers 0→0 1→2 2→4'],
    ['đạt N2 N4 PT ; đạt N1 N2 PT ; NOT có ZERO', {}, 'tiers 0→0 1→2 2→4'],
    ['số lớp N2 N4 PT ; số lớp N1 N2 PT ; NOT có ZERO', {}, 'tiers 0→0 1→2 2→4'],
    ['trường hợp FROM N3 bài UP N4 PT', {}, 'tiers 0→0 3→4'],
    ['FROM N3 bài UP N4 PT', {}, 'tiers 0→0 3→4'],
    ['FROM N5 bài TO N9 bài HALF FULL', {}, 'tiers 0→0 5…9→50%'],
    ['FROM N3 bài UP N4 PT ; FROM N1 TO N2 bài N2 PT ; NOT nộp bài nào ZERO', {}, 'tiers 0→0 1→2 3→4'],
    ['có FROM N3 bài UP N4 PT ; có FROM N1 TO N2 bài N2 PT ; NOT có ZERO', {}, 'tiers 0→0 1→2 3→4'],
    ['đúng thời hạn N5 PT ; chậm FROM N1 TO N3 ngày N3 PT ; chậm ABOVE N3 ngày ZERO', {}, 'tiers ≤0→5 ≤3→3 else 0'],
    ['đúng hạn N5 PT ; chậm BELOW N3 ngày N3 PT ; chậm FROM N3 ngày UP ZERO', {}, 'tiers 0→5 >0→3 3→0'],
    ['NOT có vụ N5 PT ; BELOW N3 vụ N3 PT ; FROM N3 vụ UP ZERO', {}, 'tiers 0→5 >0→3 3→0'],
    ['chậm TO N3 ngày N3 PT ; chậm ABOVE N3 ngày OR NOT gửi ZERO', {}, 'tiers ≤3→3 else 0'],
    ['GROWN FROM P10 UP COMPARED cùng kỳ N5 PT ; BELOW P10 N3 PT', {}, 'tiers 0→3 10→5'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });

  it.each(
    knowing([
      ['trong năm'],
      ['FROM P90 UP ( thiếu N1 nội dung ) N10 PT ; BELOW P90 N5 PT'],
      [`${TWO} ; ONCE`],
      [`${TWO} ; CAP N3 bài`],
      [`${TWO} ; CAP N10 PT ; CAP N8 PT`],
      [`${TWO} ; EACH quý CAP N10 PT`],
      ['FROM P90 UP N10 PT ; không_cộng_dồn→HIGHEST'],
      [`${TWO} ; so mức khác nhau`],
      [`${TWO}`, { kind: 'disqualifier' }],
      [`FROM P90 UP N10 PT ; kết quả : BELOW P90 N5 PT`],
      [`EACH lớp : ${TWO}`],
      ['ORD1 FROM P90 UP N10 PT ; BELOW P90 N5 PT'],
      ['LEADER FROM P90 UP N10 PT ; BELOW P90 N5 PT'],
      ['BEST FROM P90 UP N10 PT ; BELOW P90 N5 PT'],
      ['WORST FROM P90 UP N10 PT ; BELOW P90 N5 PT'],
      ['FROM P90 COMPARED đơn vị N10 PT ; BELOW P90 N5 PT'],
      ['FROM P90 UP ADD N10 PT ; BELOW P90 ADD N5 PT'],
      ['FROM P90 UP N10 PT ; FROM P80 TOBELOW P90 N5 PT ; BELOW P80 SUB N2 PT'],
      ['FROM P90 UP N10 PT ; REST N5 PT ; REST N3 PT'],
      ['FROM P90 UP N10 PT ; MIDDLE N5 PT'],
      ['FROM N5 bài UP N6 PT ; FROM N2 TO N4 bài N3 PT ; nhiều hơn N1 PT'],
      ['FROM P90 UP N10 PT ; FROM P80 TOBELOW P90 N5 PT ; NOT đạt N1 PT'],
      ['OVER FROM P10 UP N10 PT ; FROM P5 TOBELOW P10 N8 PT'],
      ['FROM P90 UP N10 PT ; FROM N3 TOBELOW N5 N5 PT'],
      ['FROM P90 bài UP N10 PT ; BELOW P90 lớp N5 PT'],
      ['BELOW N3 bài N5 PT'],
      ['N3 bài N5 PT'],
      ['FROM P90 UP PROPORTION ; BELOW P90 N5 PT'],
      ['FROM P90 UP N10 PT IF đúng hạn ; BELOW P90 N5 PT'],
      ['phần N1 N4 PT ; phần N2 N3 PT'],
      ['mục N1 N4 PT ; mục N2 N3 PT'],
      ['nội dung N1 N4 PT ; nội dung N2 N3 PT'],
      ['tiêu chí N1 N4 PT ; tiêu chí N2 N3 PT'],
      ...'phương_án khoản tiêu_chuẩn khu_vực tình_huống vùng bước đợt giai_đoạn hạng_mục vòng phòng câu danh_mục'
        .split(' ')
        .map((name): [string] => [`${name.replace('_', ' ')} N1 N4 PT ; ${name.replace('_', ' ')} N2 N3 PT`]),
      ['trường hợp N1 N4 PT ; trường hợp N2 N3 PT'],
      ['cấp a , cấp b : N5 N5 PT ; N3 N3 PT'],
      ['REST N5 PT'],
      ['FROM P90 UP N10 PT ; FROM P70 PLAN UP N5 PT', { unit: 'lớp' }],
    ]),
  )('«%s» %j is none', (line, known) => {
    expect(said(line, known)).toBe('nothing');
  });

  it.each([
    `${TWO} ; CAP N8 PT`,
    `${TWO} ; CAP N12 PT`,
    'FROM P90 UP N10 PT ; BELOW P80 N5 PT',
    'FROM P90 UP N5 PT ; FROM P80 TOBELOW P90 N10 PT ; BELOW P80 N3 PT',
  ])('«%s» contradicts itself', (line) => {
    expect(said(line)).toBe('contradicts');
  });
});

describe('deductions by intervals', () => {
  const LATE = 'chậm FROM N1 TO N5 ngày SUB N1 PT ; chậm ABOVE N5 ngày SUB N2 PT';
  it.each<[string, Known, string]>([
    [LATE, {}, 'tiers ≤0→0 ≤5→-1 else -2'],
    [LATE, { kind: 'penalty', maximum: '3' }, 'tiers ≤0→0 ≤5→-1 else -2'],
    [LATE, { kind: 'points', maximum: '5' }, 'tiers ≤0→5 ≤5→4 else 3'],
    [`${LATE} ; CAP N2 PT`, {}, 'nothing'],
    [LATE, { kind: 'points' }, 'nothing'],
    [`đúng hạn NODEDUCTION ; ${LATE}`, {}, 'tiers ≤0→0 ≤5→-1 else -2'],
    [`đúng hạn NODEDUCTION ; ${LATE}`, { kind: 'points', maximum: '5' }, 'tiers ≤0→5 ≤5→4 else 3'],
    [
      'chậm FROM N1 TO N5 ngày SUB N1 PT ; chậm ABOVE N5 ngày LOSEALL',
      { kind: 'points', maximum: '5' },
      'tiers ≤0→5 ≤5→4 else 0',
    ],
    ['chậm FROM N1 TO N5 ngày SUB N1 PT ; chậm ABOVE N5 ngày LOSEALL', { maximum: '5' }, 'tiers ≤0→0 ≤5→-1 else -5'],
    [
      'chậm FROM N1 TO N5 ngày SUB P50 FULL ; chậm ABOVE N5 ngày SUB FULL',
      { kind: 'points', maximum: '8' },
      'tiers ≤0→8 ≤5→4 else 0',
    ],
    ['chậm FROM N1 TO N5 ngày SUB P50 FULL ; chậm ABOVE N5 ngày SUB FULL', { maximum: '8' }, 'nothing'],
    // what is taken is taken from what stands first
    ['NOT có vụ N10 PT ; FROM N1 TO N2 vụ SUB N4 PT ; FROM N3 vụ UP SUB N10 PT', {}, 'tiers ≤0→10 ≤2→6 else 0'],
    ['NOT có vụ FULL ; FROM N1 TO N2 vụ SUB N4 PT ; FROM N3 vụ UP LOSEALL', { maximum: '10' }, 'tiers ≤0→10 ≤2→6 else 0'],
    ['NOT có vụ FULL ; FROM N1 TO N2 vụ SUB N4 PT ; FROM N3 vụ UP LOSEALL', {}, 'nothing'],
    ['NOT có vụ HALF FULL ; FROM N1 TO N2 vụ SUB N4 PT ; FROM N3 vụ UP LOSEALL', { maximum: '10' }, 'nothing'],
    ['FROM P90 UP N10 PT ; FROM P80 TOBELOW P90 SUB N4 PT ; BELOW P80 LOSEALL', {}, 'nothing'],
    ['NOT có vụ N10 PT ; N1 vụ SUB N5 PT', {}, 'nothing'],
    ['NOT có vụ N10 PT ; FROM N1 vụ UP SUB N5 PT', {}, 'tiers ≤0→10 else 5'],
    ['NOT có vụ N10 PT ; N1 vụ SUB N5 PT ; FROM N2 vụ UP LOSEALL', {}, 'tiers ≤0→10 ≤1→5 else 0'],
    // nothing is left in the end
    ['N1 vụ SUB N2 PT ; FROM N2 vụ UP ZERO', { kind: 'points', maximum: '10' }, 'tiers ≤0→10 ≤1→8 else 0'],
    ['N1 vụ SUB N2 PT ; FROM N2 vụ UP ZERO', {}, 'nothing'],
    ['BELOW P90 SUB N2 PT ; FROM P90 UP ZERO', {}, 'tiers 0→-2 90→0'],
    ['chậm FROM N1 TO N5 ngày SUB PROPORTION ; chậm ABOVE N5 ngày SUB N2 PT', {}, 'nothing'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });

  it('the most of a criterion of deductions is what is taken at most', () => {
    const most = (line: string, known: Known = {}): string => {
      const understood = understoodBy(tiers, line, known);
      const points = understood?.most ?? null;
      return `${points === null ? 'unknown' : exactText(points)}${understood?.isExact === true ? ' exactly' : ''}`;
    };
    expect(most(LATE)).toBe('2');
    expect(most('chậm FROM N1 TO N5 ngày SUB N3 PT ; chậm ABOVE N5 ngày LOSEALL')).toBe('unknown');
    expect(most(LATE, { kind: 'points', maximum: '5' })).toBe('5 exactly');
    expect(most(TWO)).toBe('10 exactly');
    expect(most('NOT có vụ N10 PT ; FROM N1 vụ UP SUB N5 PT')).toBe('10 exactly');
  });
});
