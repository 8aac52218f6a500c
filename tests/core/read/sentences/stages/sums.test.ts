import { exactText, points } from '../../../../../src/core/domain/points';
import { cappedParts } from '../../../../../src/core/read/sentences/cappedParts';
import { summedParts, type ReadClauses } from '../../../../../src/core/read/sentences/summedParts';
import { parsedFrom, understand, understandClauses } from '../../../../../src/core/read/sentences/understand';
import type { Parsed, Understood } from '../../../../../src/core/read/sentences/parsed';
import { scaleOf } from '../../../../../src/core/read/sentences/methods/tierScale';
import { boundFrom } from '../../../../../src/core/read/sentences/bound';
import { conditionOf } from '../../../../../src/core/read/sentences/subject';
import { amountAt } from '../../../../../src/core/read/sentences/amountAt';
import { stumblingWords } from '../../../../../src/core/read/sentences/stumblingWords';
import { saidMethod } from '../saidMethod';
import type { Known } from './recognise';
import { grantsIn } from './grants';
import { tokensOf } from './tokens';

const contextOf = (known: Known): Parsed['context'] => ({
  maximum: known.maximum === undefined ? null : points(known.maximum),
  kind: known.kind ?? null,
  unitOfMeasure: known.unit ?? null,
  ...(known.hasTarget === undefined ? {} : { hasTarget: known.hasTarget }),
});
function parsedOf(line: string, known: Known = {}): Parsed {
  const parsed = parsedFrom(tokensOf(line), contextOf(known));
  if (parsed === null) throw new Error(`«${line}» has a bracket that cannot be opened`);
  return parsed;
}
const shown = (read: Understood | null): string =>
  read === null ? 'nothing' : read.contradicts === true ? 'contradicts' : saidMethod(read.method);
const readBy =
  (parsed: Parsed): ReadClauses =>
  (clauses, context) =>
    understandClauses({ ...parsed, clauses, context, tokens: clauses.flatMap(({ source }) => source) });

describe('parts that together make up the maximum', () => {
  const said = (line: string, known: Known = {}): string => {
    const parsed = parsedOf(line, known);
    return shown(summedParts(parsed, readBy(parsed)));
  };
  it.each<[string, Known, string]>([
    ['có kế hoạch N1 PT ; có báo cáo N2 PT', { maximum: '3' }, 'sum [passFail 1 | passFail 2] max -'],
    ['xây kế hoạch N1 PT ; FROM P90 UP N2 PT', { maximum: '3' }, 'sum [passFail 1 | tiers 0→0 90→2] max -'],
    ['có kế hoạch N1 PT ; có báo cáo N2 PT ; CAP N3 PT', {}, 'sum [passFail 1 | passFail 2] max 3'],
    ['có kế hoạch N1 PT ; có báo cáo N2 PT ; CAP N3 PT ; trong đó', { maximum: '3' }, 'sum [passFail 1 | passFail 2] max 3'],
    ['có kế hoạch N1 PT ; có báo cáo N1 PT', {}, 'sum [passFail 1 | passFail 1] max -'],
    [
      'FROM P90 UP N3 PT ; RATE giỏi FROM P50 UP N2 PT ; thấp hơn PROPORTION',
      { maximum: '5' },
      'sum [ratio max 3 target 90 | ratio max 2 target 50] max -',
    ],
    // not the maximum, or something else
    ['có kế hoạch N1 PT ; có báo cáo N2 PT', {}, 'nothing'],
    ['có kế hoạch N1 PT ; xây báo cáo N1 PT', {}, 'nothing'],
    ['có kế hoạch N1 PT ; có báo cáo N2 PT', { maximum: '4' }, 'nothing'],
    ['có kế hoạch N1 PT ; có báo cáo N2 PT ; CAP N4 PT', {}, 'nothing'],
    ['có kế hoạch N1 PT ; có báo cáo N2 PT ; CAP N2 PT', { maximum: '3' }, 'nothing'],
    ['có kế hoạch N1 PT ; có báo cáo N2 PT ; EACH quý CAP N3 PT', {}, 'nothing'],
    ['có kế hoạch N1 PT ; có báo cáo N2 PT ; CAP N3 PT ; CAP N3 PT', {}, 'nothing'],
    ['có kế hoạch N1 PT', { maximum: '1' }, 'nothing'],
    ['có kế hoạch ( N2 bài ) N1 PT ; có báo cáo N2 PT', { maximum: '3' }, 'nothing'],
    ['có kế hoạch N1 PT ; có báo cáo N2 PT ; ONCE', { maximum: '3' }, 'nothing'],
    ['có kế hoạch N1 PT ; có báo cáo N2 PT ; xét theo mức', { maximum: '3' }, 'nothing'],
    ['có kế hoạch N1 PT ; OR có báo cáo N2 PT', { maximum: '3' }, 'nothing'],
    ['tốt N2 PT ; khá N1 PT', { maximum: '3' }, 'nothing'],
    ['xuất sắc N2 PT ; trung bình N1 PT', { maximum: '3' }, 'nothing'],
    ['giỏi N2 PT ; yếu N1 PT', { maximum: '3' }, 'nothing'],
    ['khá N2 PT ; kém N1 PT', { maximum: '3' }, 'nothing'],
    ['giải nhất N2 PT ; giải nhì N1 PT', { maximum: '3' }, 'nothing'],
    ['giải nhì N2 PT ; giải ba N1 PT', { maximum: '3' }, 'nothing'],
    ['dạy tốt N2 PT ; học tốt N1 PT', { maximum: '3' }, 'sum [passFail 2 | passFail 1] max -'],
    ['EACH lớp : có kế hoạch N1 PT ; có báo cáo N2 PT', { maximum: '3' }, 'nothing'],
    ['có kế hoạch SUB N1 PT ; có báo cáo N2 PT', { maximum: '3' }, 'nothing'],
    ['có kế hoạch ZERO ; có báo cáo N3 PT', { maximum: '3' }, 'nothing'],
    ['có kế hoạch FULL ; có báo cáo N3 PT', { maximum: '3' }, 'nothing'],
    ['có kế hoạch N1 PT / lần hai ; có báo cáo N2 PT', { maximum: '3' }, 'nothing'],
    ['có kế hoạch N1 PT ; xét FROM P90 hay ABOVE P5 N2 PT', { maximum: '3' }, 'nothing'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });
});

describe('parts of which one has a limit of its own', () => {
  const said = (line: string, known: Known = {}): string => {
    const parsed = parsedOf(line, known);
    return shown(cappedParts(parsed, readBy(parsed)));
  };
  it.each<[string, Known, string]>([
    [
      'EACH tập thể N1 PT ; EACH cá nhân N0.5 PT ; trong đó điểm của cá nhân CAP N3 PT ; tổng CAP N7 PT',
      {},
      'sum [perUnit 1 max - | perUnit 0.5 max 3] max 7',
    ],
    [
      'có kế hoạch N2 PT ; EACH hội nghị N0.5 PT ; phần này CAP N1 PT',
      { maximum: '3' },
      'sum [passFail 2 | perUnit 0.5 max 1] max -',
    ],
    [
      'có kế hoạch N2 PT ; có báo cáo N1 PT ; EACH hội nghị N0.5 PT ; phần này CAP N1 PT',
      { maximum: '4' },
      'sum [passFail 2 | passFail 1 | perUnit 0.5 max 1] max -',
    ],
    ['có kế hoạch N2 PT ; có báo cáo N1 PT ; EACH hội nghị N0.5 PT ; phần này CAP N1 PT', { maximum: '5' }, 'nothing'],
    ['có kế hoạch N2 PT ; EACH hội nghị ADD N0.5 PT ; tổng CAP N4 PT', {}, 'sum [passFail 2 | perUnit 0.5 max -] max 4'],
    ['có kế hoạch N2 PT ; EACH hội nghị N0.5 PT ; CAP N4 PT', { maximum: '4' }, 'sum [passFail 2 | perUnit 0.5 max -] max 4'],
    [
      'có kế hoạch N2 PT ; EACH hội nghị N0.5 PT ; CAP N2.5 PT',
      { maximum: '4.5' },
      'sum [passFail 2 | perUnit 0.5 max 2.5] max -',
    ],
    ['có kế hoạch N2 PT ; EVERY hội nghị N0.5 PT ; đến_khi_đủ→CAP N4 PT', {}, 'sum [passFail 2 | perUnit 0.5 max -] max 4'],
    ['có kế hoạch N2 PT ; N0.5 PT / hội nghị ; tổng CAP N4 PT', {}, 'sum [passFail 2 | perUnit 0.5 max -] max 4'],
    // of what nobody says
    ['có kế hoạch N2 PT ; EACH hội nghị N0.5 PT ; CAP N4 PT', {}, 'nothing'],
    ['có kế hoạch N2 PT ; EACH hội nghị N0.5 PT ; CAP N4 PT', { maximum: '5' }, 'nothing'],
    ['có kế hoạch N2 PT ; EACH hội nghị N0.5 PT ; tổng CAP N2 PT', {}, 'nothing'],
    ['có kế hoạch N2 PT ; EACH hội nghị N0.5 PT', { maximum: '4' }, 'nothing'],
    ['EACH bài N2 PT ; EACH hội nghị N0.5 PT ; tổng CAP N4 PT', {}, 'nothing'],
    ['có kế hoạch N2 PT ; có báo cáo N0.5 PT ; tổng CAP N4 PT', {}, 'nothing'],
    ['có kế hoạch N2 PT ; EACH hội nghị N0.5 PT ; EACH bài N1 PT ; tổng CAP N4 PT', {}, 'nothing'],
    ['có kế hoạch ADD N2 PT ; EACH hội nghị ADD N0.5 PT ; tổng CAP N4 PT', {}, 'nothing'],
    ['có kế hoạch N2 PT ; EACH lỗi SUB N0.5 PT ; tổng CAP N4 PT', {}, 'nothing'],
    ['có kế hoạch FULL ; EACH hội nghị N0.5 PT ; tổng CAP N4 PT', {}, 'nothing'],
    ['có kế hoạch N2 PT ; EACH hội nghị N0.5 PT ; EACH quý CAP N4 PT', {}, 'nothing'],
    ['có kế hoạch N2 PT ; EACH hội nghị N0.5 PT ; tổng CAP N4 PT ; CAP N4 PT', {}, 'nothing'],
    ['có kế hoạch N2 PT ; EACH hội nghị N0.5 PT ; tổng CAP N4 PT ; ONCE', {}, 'nothing'],
    ['có kế hoạch N2 PT ; EACH hội nghị N0.5 PT ; tổng CAP N4 PT ; trong đó', {}, 'sum [passFail 2 | perUnit 0.5 max -] max 4'],
    ['có kế hoạch ( N2 bài ) N2 PT ; EACH hội nghị N0.5 PT ; tổng CAP N4 PT', {}, 'nothing'],
    ['EACH tập thể N1 PT ; EACH cá nhân N0.5 PT ; trong đó điểm của học viên CAP N3 PT ; tổng CAP N7 PT', {}, 'nothing'],
    ['EACH cá nhân giỏi N1 PT ; EACH cá nhân khá N0.5 PT ; trong đó điểm của cá nhân CAP N3 PT ; tổng CAP N7 PT', {}, 'nothing'],
    ['EACH tập thể N1 PT ; EACH cá nhân N0.5 PT ; trong đó điểm của cá nhân CAP N3 PT', {}, 'nothing'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });
});

describe('what the bounds are of', () => {
  const scale = (line: string, known: Known = {}): string => {
    const rows = grantsIn(line).map((one) => ({ bound: boundFrom(conditionOf(one) ?? []) }));
    return scaleOf(parsedOf(line, known), rows) ?? 'nobody can tell';
  };
  it.each<[string, Known, string]>([
    ['FROM N3 bài N5 PT ; BELOW N3 bài N3 PT', {}, 'value'],
    ['FROM P90 N5 PT ; BELOW P90 N3 PT', {}, 'value'],
    ['FROM P90 N5 PT ; BELOW P90 N3 PT', { unit: '%' }, 'value'],
    ['FROM P90 N5 PT ; BELOW P90 N3 PT', { unit: 'Tỷ lệ (%)' }, 'value'],
    ['FROM P90 N5 PT ; BELOW P90 N3 PT', { unit: 'phần trăm' }, 'value'],
    ['FROM P90 N5 PT ; BELOW P90 N3 PT', { unit: 'lớp', hasTarget: true }, 'target'],
    ['FROM P90 N5 PT ; BELOW P90 N3 PT', { hasTarget: true }, 'nobody can tell'],
    ['FROM P90 N5 PT ; BELOW P90 N3 PT', { unit: 'lớp' }, 'nobody can tell'],
    ['FROM P90 N5 PT ; BELOW P90 N3 PT', { unit: 'lớp', hasTarget: false }, 'nobody can tell'],
    ['FROM P90 PLAN N5 PT ; BELOW P90 N3 PT', {}, 'target'],
    ['FROM P90 PLAN N5 PT ; BELOW P90 N3 PT', { hasTarget: false }, 'value'],
    ['FROM P90 N5 PT ; N3 PT IF OVER PLAN', {}, 'target'],
    ['FROM P90 N5 PT ; FROM N3 bài N3 PT', {}, 'nobody can tell'],
    ['NOT có vụ N5 PT ; FROM P3 N3 PT', {}, 'value'],
    // what is missing
    ['thiếu FROM P5 N3 PT ; hụt BELOW P5 N5 PT', {}, 'value'],
    ['REDUCED FROM P5 N3 PT ; thiếu BELOW P5 N5 PT', {}, 'value'],
    ['thiếu FROM P5 N3 PT ; đạt BELOW P5 N5 PT', {}, 'nobody can tell'],
    ['thiếu FROM P5 N3 PT ; hụt BELOW P5 N5 PT', { hasTarget: true }, 'nobody can tell'],
    ['thiếu FROM P5 N3 PT ; hụt BELOW P5 N5 PT', { unit: 'lớp' }, 'nobody can tell'],
    ['thiếu FROM P5 N3 PT ; hụt BELOW P5 N5 PT', { unit: '%' }, 'value'],
  ])('«%s» %j: %s', (line, known, said) => {
    expect(scale(line, known)).toBe(said);
  });
});

describe('what a statement gives', () => {
  const amount = (line: string, at = 0): string => {
    const found = amountAt(tokensOf(line), at);
    if (found === null) return 'none';
    const { amount: one, length } = found;
    const size = one.kind === 'points' ? ` ${exactText(one.points)}` : one.kind === 'share' ? ` ${exactText(one.share)}` : '';
    return `${one.kind}${size} (${String(length)})`;
  };
  it.each<[string, number, string]>([
    ['N5 PT', 0, 'points 5 (2)'],
    ['FULL', 0, 'share 1 (1)'],
    ['HALF FULL', 0, 'share 0.5 (2)'],
    ['P75 FULL', 0, 'share 0.75 (2)'],
    ['F0.25 FULL', 0, 'share 0.25 (2)'],
    ['N3 FULL', 0, 'none'],
    ['a FULL', 0, 'none'],
    ['ZERO', 0, 'points 0 (1)'],
    ['LOSEALL', 0, 'loseAll (1)'],
    ['PROPORTION', 0, 'proportion (1)'],
    ['INVERSE', 0, 'inverse (1)'],
    ['INTERPOLATED', 0, 'interpolated (1)'],
    ['NOMORE', 0, 'noMore (1)'],
    ['NODEDUCTION', 0, 'noDeduction (1)'],
    // numbers without the word
    [': N0', 1, 'points 0 (1)'],
    ['= N0 ;', 1, 'points 0 (1)'],
    [': N0 bài', 1, 'none'],
    [': N5', 1, 'none'],
    ['CAP N20', 1, 'points 20 (1)'],
    ['CAP N20 .', 1, 'points 20 (1)'],
    ['CAP N20 :', 1, 'points 20 (1)'],
    ['SUB N1 ,', 1, 'points 1 (1)'],
    ['SUB N1 :', 1, 'none'],
    ['ADD N0.2', 1, 'points 0.2 (1)'],
    ['CAP N20 bài', 1, 'none'],
    ['tốt N5', 1, 'none'],
    ['P5 PT', 0, 'none'],
    ['HALF', 0, 'none'],
    ['N5 PT', 2, 'none'],
    ['N5 PT', 1, 'none'],
  ])('«%s» at %i: %s', (line, at, said) => {
    expect(amount(line, at)).toBe(said);
  });
});

describe('the words that stop a reading', () => {
  const stopped = (line: string): readonly string[] => stumblingWords(tokensOf(line), contextOf({}), '  the whole  ');
  it.each<[string, readonly string[]]>([
    ['EACH bài N1 PT ( loại EACH )', ['loại EACH']],
    ['EACH bài N1 PT ; xét theo mức', ['xét theo mức']],
    ['xét theo mức', ['the whole']],
    ['EACH bài N1 PT ; ONCE', ['ONCE']],
    ['EACH bài N1 PT ; FROM P90 ABOVE N2 PT', ['FROM 90 ABOVE 2 PT']],
    ['FROM N3 N4 được N5 PT theo mức', ['FROM 3 4', 'theo mức']],
    ['N5 PT theo mức', ['theo mức']],
    ['N5 PT', ['the whole']],
  ])('«%s»: %j', (line, words) => {
    expect(stopped(line)).toEqual(words);
  });
  it('are none of a sentence that reads', () => expect(understand(tokensOf('EACH bài N1 PT'), contextOf({}))).not.toBeNull());
});
