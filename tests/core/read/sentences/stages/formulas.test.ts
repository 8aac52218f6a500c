import { exactText, points } from '../../../../../src/core/domain/points';
import { bestFormula } from '../../../../../src/core/read/sentences/methods/bestFormula';
import { formula } from '../../../../../src/core/read/sentences/methods/formula';
import { placeFormula } from '../../../../../src/core/read/sentences/methods/placeFormula';
import { rangeFormula } from '../../../../../src/core/read/sentences/methods/rangeFormula';
import { saidMethod } from '../saidMethod';
import { saidBy, understoodBy, type Known } from './recognise';
import { tokensOf } from './tokens';

describe('a formula of the result', () => {
  const said = (line: string, known: Known = {}): string => saidBy(formula, line, known);
  it.each<[string, Known, string]>([
    // in proportion
    ['điểm = RATE hoàn thành x N10 PT', {}, 'ratio max 10 target -'],
    ['số điểm bằng kết quả thực hiện PLAN × với FULL', {}, 'ratio max - target -'],
    ['điểm : lấy N10 x RATE thực hiện PLAN', {}, 'ratio max 10 target -'],
    ['điểm = số lớp / PLAN * N10', {}, 'ratio max 10 target -'],
    ['điểm = N10 PT x kết quả : số giao', {}, 'ratio max 10 target -'],
    ['điểm = RATE giữa thực tế AND PLAN , rồi nhân→MATH với N10 PT', {}, 'ratio max 10 target -'],
    ['lấy kết quả / PLAN x N10', {}, 'ratio max 10 target -'],
    ['lấy RATE phần trăm hoàn thành PLAN x N10 PT', {}, 'ratio max 10 target -'],
    ['N10 PT x RATE hoàn thành', {}, 'ratio max 10 target -'],
    ['đạt bao nhiêu phần trăm THEN được bấy nhiêu phần trăm FULL', {}, 'ratio max - target -'],
    [
      'hoàn thành bao nhiêu phần trăm kế , THEN tính bấy nhiêu phần trăm của tổng số điểm',
      { maximum: '8' },
      'ratio max 8 target -',
    ],
    ['IF đơn vị đạt bao nhiêu phần trăm được bấy nhiêu phần trăm của N6 PT', {}, 'ratio max 6 target -'],
    // with a limit
    ['điểm = RATE hoàn thành x N10 PT , CAP N12 PT', {}, 'ratio max 10 target - up to ×1.2'],
    ['điểm = RATE hoàn thành x N10 PT ; CAP N10 PT', {}, 'ratio max 10 target -'],
    ['điểm = RATE hoàn thành x N10 PT . CAP FULL', { maximum: '10' }, 'ratio max 10 target -'],
    ['điểm = RATE hoàn thành x N10 PT , CAP N8 PT', {}, 'nothing'],
    ['điểm = RATE hoàn thành x FULL , CAP N12 PT', {}, 'nothing'],
    ['điểm = RATE hoàn thành x N10 PT , EACH quý CAP N12 PT', {}, 'nothing'],
    ['điểm = RATE hoàn thành x N10 PT , ADD CAP N12 PT', {}, 'nothing'],
    ['điểm = RATE hoàn thành x N10 PT , CAP N12 PT ; CAP N12 PT', {}, 'nothing'],
    ['điểm = RATE hoàn thành x N10 PT , CAP N3 lớp', {}, 'nothing'],
    // of so many things
    ['số tiêu chí đạt chia→MATH N55 x N5 PT ; CAP N5 PT', {}, 'ratio max 5 target 55'],
    ['điểm = số lượng bài / N4 x N5 PT', { maximum: '5' }, 'ratio max 5 target 4'],
    ['điểm = FULL nhân số bài / N4', { maximum: '5' }, 'ratio max 5 target 4'],
    ['N5 PT × tổng số bài / N4', { maximum: '5' }, 'ratio max 5 target 4'],
    ['số bài / N4 x N5 PT', {}, 'nothing'],
    ['số bài / N4 x N5 PT', { maximum: '6' }, 'nothing'],
    ['số bài / N1 x N5 PT', { maximum: '5' }, 'nothing'],
    ['số bài / N2.5 x N5 PT', { maximum: '5' }, 'nothing'],
    ...'điểm kỳ quý tháng năm lần đợt'
      .split(' ')
      .map((mean): [string, Known, string] => [`tổng ${mean} / N4 x N5 PT`, { maximum: '5' }, 'nothing']),
    // so much for each
    ['số sáng kiến x N0.5 PT', {}, 'perUnit 0.5 max -'],
    ['lấy số lượng sáng kiến × N0.5 PT , CAP N5 PT', {}, 'perUnit 0.5 max 5'],
    ['điểm = N0.5 x số sáng kiến', { maximum: '4' }, 'perUnit 0.5 max 4'],
    ['điểm = số sáng kiến x N0.5 ; CAP N4 sáng kiến', {}, 'perUnit 0.5 max 2'],
    ['N0.5 PT x số sáng kiến ; CAP N2 PT ; CAP N4 sáng kiến', {}, 'perUnit 0.5 max 2'],
    ['N0.5 PT x số sáng kiến ; CAP N3 PT ; CAP N4 sáng kiến', {}, 'nothing'],
    ['N0.5 PT x số sáng kiến ; CAP N4 bài', {}, 'nothing'],
    ['số lỗi x N0.5 PT', {}, 'nothing'],
    ['số bài bình_quân x N0.5 PT', {}, 'nothing'],
    ['số bài bình quân x N0.5 PT', {}, 'nothing'],
    ['số bài x độ khó x N0.5 PT', {}, 'nothing'],
    ['số bài chia khoa x N0.5 PT', {}, 'nothing'],
    ['số lớp OVER x N0.5 PT', { hasTarget: true, unit: 'số lớp' }, 'nothing'],
    ['số lớp OVER x N0.5 PT', { hasTarget: true, unit: 'lớp' }, 'ratio max 0 target - nothing below above 1→0.5'],
    // something else
    ['điểm = RATE thiếu hoàn thành x N10 PT', {}, 'nothing'],
    ['điểm = RATE hoàn thành chậm x N10 PT', {}, 'nothing'],
    ['điểm = RATE hoàn thành x N10 PT', { kind: 'bonus' }, 'nothing'],
    ['điểm = RATE giỏi x N10 PT', {}, 'nothing'],
    ['điểm = RATE hoàn thành N10 PT', {}, 'nothing'],
    ['RATE hoàn thành x N10', {}, 'nothing'],
    ['điểm = RATE hoàn thành x N10 PT , tối thiểu N2 PT', {}, 'nothing'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });

  it('the most is the limit where there is one', () => {
    const most = (line: string): string => {
      const read = understoodBy(formula, line);
      return read?.most === undefined || read.most === null
        ? 'unknown'
        : `${exactText(read.most)}${read.isExact ? ' exactly' : ''}`;
    };
    expect(most('điểm = RATE hoàn thành x N10 PT')).toBe('10 exactly');
    expect(most('điểm = RATE hoàn thành x N10 PT , CAP N12 PT')).toBe('12 exactly');
    expect(most('số sáng kiến x N0.5 PT')).toBe('0.5');
    expect(most('số sáng kiến x N0.5 PT , CAP N5 PT')).toBe('5 exactly');
  });
});

describe('a formula against the best or the worst', () => {
  const said = (line: string, known: Known = {}): string => saidBy(bestFormula, line, known);
  it.each<[string, Known, string]>([
    ['đơn vị BEST được N10 PT ; REST = kết quả / kết quả BEST x N10', {}, 'best max 10'],
    ['BEST : FULL ; REST bằng kết quả : kết quả BEST x FULL', {}, 'best max -'],
    ['BEST : FULL ; REST bằng kết quả : kết quả BEST x FULL', { maximum: '8' }, 'best max 8'],
    ['BEST được FULL : N10 PT ; REST = kết quả / BEST x N10', {}, 'best max 10'],
    ['BEST N10 PT ; các đơn vị khác = N10 x kết quả / BEST', {}, 'best max 10'],
    ['BEST N10 PT ; REST = N10 x RATE giữa kết quả AND kết quả BEST', {}, 'best max 10'],
    ['BEST N10 PT ; REST lấy kết quả chia→MATH kết quả BEST x N10', {}, 'best max 10'],
    [
      'lấy đơn vị BEST làm mốc P100 AND cho hưởng N6 PT , điểm của REST bằng RATE phần trăm COMPARED mốc này x N6 PT',
      {},
      'best max 6',
    ],
    ['điểm = ( kết quả : kết quả BEST ) x N10', {}, 'best max 10'],
    ['điểm = N10 x ( kết quả / kết quả BEST )', {}, 'best max 10'],
    ['RATE giỏi : BEST N10 PT ; REST = kết quả / BEST x N10', {}, 'best max 10'],
    ['đơn vị WORST được N10 PT ; REST = RATE WORST / RATE của mình x N10', {}, 'best max 10 lower'],
    ['WORST N10 PT ; REST = N10 x RATE WORST : RATE đơn vị', {}, 'best max 10 lower'],
    ['WORST N10 PT ; REST = N10 x RATE giữa số WORST AND số đơn vị', {}, 'best max 10 lower'],
    ['điểm = RATE WORST / RATE đơn vị x N10', {}, 'best max 10 lower'],
    // other points, another share
    ['BEST N10 PT ; REST = kết quả / BEST x N8', {}, 'nothing'],
    ['BEST FULL ; REST = kết quả / BEST x N8', {}, 'nothing'],
    ['BEST FULL ; REST = kết quả / BEST x N8', { maximum: '8' }, 'best max 8'],
    ['BEST N0 PT ; REST = kết quả / BEST x N0', {}, 'nothing'],
    ['BEST N10 PT ; REST lấy kết quả nhân→MATH kết quả BEST x N10', {}, 'nothing'],
    ['lấy đơn vị BEST làm mốc P90 AND cho hưởng N6 PT , điểm của REST bằng RATE COMPARED mốc này x N6 PT', {}, 'nothing'],
    ['BEST N10 PT ; REST = BEST / kết quả x N10', {}, 'nothing'],
    ['BEST N10 PT ; REST = kết quả / trung bình x N10', {}, 'nothing'],
    ['điểm = kết quả / BEST x N10', { kind: 'bonus' }, 'nothing'],
    ['điểm = kết quả / PLAN x N10', {}, 'nothing'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });
});

describe('a formula of the place', () => {
  const said = (line: string, known: Known = {}): string => saidBy(placeFormula, line, known);
  it.each<[string, Known, string]>([
    ['điểm = N5 - thứ hạng', {}, 'places 4 3 2 1 0 beyond -'],
    ['số điểm đạt là lấy N4 trừ đi số thứ tự xếp hạng của đơn vị', {}, 'places 3 2 1 0 beyond -'],
    ['N3 SUB thứ hạng trong cụm', {}, 'places 2 1 0 beyond -'],
    ['điểm = N5 - thứ hạng', { maximum: '4' }, 'places 4 3 2 1 0 beyond -'],
    ['điểm = N5 - thứ hạng', { maximum: '5' }, 'contradicts'],
    ['điểm = N1 - thứ hạng', {}, 'nothing'],
    ['điểm = N2.5 - thứ hạng', {}, 'nothing'],
    ['điểm = N101 - thứ hạng', {}, 'nothing'],
    ['điểm = N5 - thứ hạng', { kind: 'bonus' }, 'nothing'],
    ['điểm = N5 - số lỗi', {}, 'nothing'],
    ['điểm = N5 x thứ hạng', {}, 'nothing'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });
});

describe('a formula of the range', () => {
  const RANGE = '( kết quả - WORST ) / ( BEST - WORST )';
  const said = (line: string, maximum: string | null = null): string => {
    const read = rangeFormula(tokensOf(line), maximum === null ? null : points(maximum));
    return read === null ? 'nothing' : read.contradicts === true ? 'contradicts' : saidMethod(read.method);
  };
  it.each<[string, string | null, string]>([
    [`điểm = N2 + N8 x ${RANGE}`, null, 'minMax 2 to 10'],
    [`; số điểm của đơn vị : N2 PT ADD N8 PT nhân với ${RANGE} .`, null, 'minMax 2 to 10'],
    [`điểm = N2 + N8 x ${RANGE}`, '10', 'minMax 2 to 10'],
    [`điểm = N2 + N8 x ${RANGE}`, '8', 'contradicts'],
    [`đơn vị BEST được N10 PT ; đơn vị WORST được N2 PT ; điểm của REST = N2 + N8 x ${RANGE}`, null, 'minMax 2 to 10'],
    [`WORST : N2 PT , BEST : N10 PT . REST = N2 + N8 x ${RANGE}`, null, 'minMax 2 to 10'],
    [`BEST N9 PT ; WORST N2 PT ; REST = N2 + N8 x ${RANGE}`, null, 'nothing'],
    [`BEST N10 PT ; WORST N1 PT ; REST = N2 + N8 x ${RANGE}`, null, 'nothing'],
    [`điểm = N2 + N0 x ${RANGE}`, null, 'nothing'],
    [`điểm = N2 - N8 x ${RANGE}`, null, 'nothing'],
    ['điểm = N2 + N8 x ( kết quả - BEST ) / ( BEST - WORST )', null, 'nothing'],
    ['điểm = N2 + N8 x kết quả', null, 'nothing'],
  ])('«%s» of %s: %s', (line, maximum, method) => {
    expect(said(line, maximum)).toBe(method);
  });
});
