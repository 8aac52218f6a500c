import { points } from '../../../../../src/core/domain/points';
import { isSameMethod } from '../../../../../src/core/read/sentences/sameMethod';
import { parsedFrom, understand } from '../../../../../src/core/read/sentences/understand';
import type { SentenceContext } from '../../../../../src/core/read/sentences/sentenceContext';
import { saidMethod } from '../saidMethod';
import type { Known } from './recognise';
import { tokensOf } from './tokens';

const contextOf = ({ maximum, kind, unit, hasTarget }: Known): SentenceContext => ({
  maximum: maximum === undefined ? null : points(maximum),
  kind: kind ?? null,
  unitOfMeasure: unit ?? null,
  ...(hasTarget === undefined ? {} : { hasTarget }),
});
function said(line: string, known: Known = {}): string {
  const read = understand(tokensOf(line), contextOf(known));
  return read === null ? 'nothing' : read.contradicts === true ? 'contradicts' : saidMethod(read.method);
}

describe('the one way to read a sentence', () => {
  it.each<[string, Known, string]>([
    ['EACH bài N1 PT', {}, 'perUnit 1 max -'],
    ['a ) EACH bài N1 PT , CAP N3 PT ; b ) FROM P90 UP N2 PT', {}, 'sum [perUnit 1 max 3 | tiers 0→0 90→2] max -'],
    ['EACH bài N1 PT , CAP N3 PT ; OR EACH sách N4 PT , CAP N8 PT', {}, 'either [perUnit 1 max 3 | perUnit 4 max 8]'],
    ['a ) tốt N5 PT ; b ) khá N3 PT', {}, 'levels Tốt=5 Khá=3'],
    ['điểm = N2 + N8 x ( kết quả - WORST ) / ( BEST - WORST )', {}, 'minMax 2 to 10'],
    ['điểm = N2 + N8 x ( kết quả - WORST ) / ( BEST - WORST )', { kind: 'points' }, 'minMax 2 to 10'],
    ['điểm = N2 + N8 x ( kết quả - WORST ) / ( BEST - WORST )', { kind: 'bonus' }, 'nothing'],
    ['EACH bài N1 PT ( loại EACH )', {}, 'nothing'],
    ['xét theo thực tế', {}, 'nothing'],
    ['EACH chuyên đề N1 PT , CAP N3 PT ; FROM N3 chuyên đề UP N4 PT', { maximum: '7' }, 'nothing'],
    // what shares are of
    ['điểm_chuẩn→CAP N10 PT ; đạt PLAN FULL ; NOT đạt PROPORTION', {}, 'ratio max 10 target -'],
    ['điểm_chuẩn→CAP N10 PT ; đạt PLAN FULL ; NOT đạt PROPORTION', { maximum: '10' }, 'ratio max 10 target -'],
    // the least that is left
    ['CAP N10 PT ; EACH lỗi SUB N1 PT ; tối thiểu là N4 điểm', {}, 'penalty 1 max 6 from 10'],
    ['CAP N10 PT ; EACH lỗi SUB N1 PT ; tối thiểu là N4 điểm ; tối thiểu là N3 điểm', {}, 'nothing'],
    ['xét theo thực tế ; tối thiểu là N4 điểm', {}, 'nothing'],
    // conditions around it
    [
      'đạt PLAN N5 PT ; NOT đạt PROPORTION ; IF để xảy ra vi phạm THEN ZERO',
      {},
      'ratio max 5 target - unless [để xảy ra vi phạm]',
    ],
    ['EACH bài N1 PT ; IF để xảy ra vi phạm THEN ZERO', {}, 'perUnit 1 max - unless [để xảy ra vi phạm]'],
    ['EACH bài N1 PT ; IF đăng lại THEN ZERO', {}, 'nothing'],
    ['EACH giải a N1 PT ; EACH giải b N2 PT ; IF đăng lại THEN ZERO', {}, 'nothing'],
    ['EACH bài ADD N1 PT ; IF đăng lại THEN ZERO', {}, 'nothing'],
    ['EACH lỗi SUB N1 PT ; IF khắc phục THEN ZERO', {}, 'nothing'],
    ['xét theo thực tế ; IF để xảy ra vi phạm THEN ZERO', {}, 'nothing'],
    ['thực hiện đầy đủ N5 PT ; EACH lỗi SUB N1 PT ; NOT gửi báo cáo ZERO', {}, 'penalty 1 max - from 5 unless [nOT gửi báo cáo]'],
    ['xuất sắc N5 PT ; tốt N5 PT', {}, 'contradicts'],
  ])('«%s» %j: %s', (line, known, method) => {
    expect(said(line, known)).toBe(method);
  });

  it('a bracket that cannot be opened leaves nothing to read', () => {
    expect(parsedFrom(tokensOf('EACH bài N1 PT ( loại EACH )'), contextOf({}))).toBeNull();
    expect(parsedFrom(tokensOf('tốt ( N2 bài ) N1 PT'), contextOf({}))?.hasCountAside).toBe(true);
  });

  it('the maximum is stated by a limit that stands first, for shares alone', () => {
    const maximum = (line: string, known: Known = {}) => parsedFrom(tokensOf(line), contextOf(known))?.context.maximum ?? null;
    expect(maximum('CAP N10 PT ; đạt PLAN FULL')).toEqual(points('10'));
    expect(maximum('CAP N10 PT ; đạt PLAN FULL', { maximum: '8' })).toEqual(points('8'));
    expect(maximum('CAP N10 PT ; EACH lỗi SUB N1 PT')).toBeNull();
    expect(maximum('đạt PLAN FULL ; CAP N10 PT')).toBeNull();
    expect(maximum('CAP FULL ; đạt PLAN FULL')).toBeNull();
  });
});

it('two readings are one where they say the same', () => {
  const five = { kind: 'passFail', maximum: points('5') } as const;
  expect(isSameMethod(five, { kind: 'passFail', maximum: points('5') })).toBe(true);
  expect(isSameMethod(five, { kind: 'passFail', maximum: points('4') })).toBe(false);
  expect(isSameMethod(five, { kind: 'passFail', maximum: null })).toBe(false);
  expect(isSameMethod(five, { kind: 'manual', step: points('5') })).toBe(false);
});
