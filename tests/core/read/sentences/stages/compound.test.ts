import { exactText, points } from '../../../../../src/core/domain/points';
import { alternatives } from '../../../../../src/core/read/sentences/alternatives';
import { composite, headOf, segments, withoutLetters } from '../../../../../src/core/read/sentences/compound';
import { enumerated } from '../../../../../src/core/read/sentences/enumerated';
import type { Understood } from '../../../../../src/core/read/sentences/parsed';
import { understand } from '../../../../../src/core/read/sentences/understand';
import { saidMethod } from '../saidMethod';
import { lineOf, tokensOf } from './tokens';

const context = (maximum?: string) => ({
  maximum: maximum === undefined ? null : points(maximum),
  kind: null,
  unitOfMeasure: null,
});
const shown = (read: Understood | null): string =>
  read === null ? 'nothing' : read.contradicts === true ? 'contradicts' : saidMethod(read.method);

describe('parts with letters and numbers', () => {
  const parts = (line: string): string => {
    const list = enumerated(tokensOf(line));
    if (list === null) return 'none';
    const stated = list.stated.some((one) => one !== null)
      ? ` of ${list.stated.map((one) => (one === null ? '-' : exactText(one))).join(' ')}`
      : '';
    return `${list.isChoice ? 'choice ' : ''}${list.isNamed ? 'named ' : ''}${list.parts.map(lineOf).join(' | ')}${stated}`;
  };

  it.each([
    ['a ) x ; b ) y', 'x ; | y'],
    ['( a ) x ; ( b ) y', 'x ; | y'],
    ['a . x . b . y', 'x . | y'],
    ['i ) x ; ii ) y ; iii ) z', 'x ; | y ; | z'],
    ['N1 ) x , N2 ) y', 'x , | y'],
    ['N1 . x ; N2 . y', 'x ; | y'],
    ['N1 / x ; N2 / y', 'x ; | y'],
    ['a ) x N2 PT b ) y', 'x N2 PT | y'],
    ['a ) x ; b ) y ; c ) z ; d ) u ; đ ) v ; e ) w ; g ) s ; h ) t', 'x ; | y ; | z ; | u ; | v ; | w ; | s ; | t'],
    ['iv ) x ; v ) y', 'none'],
    ['công tác : a ) x ; b ) y', 'x ; | y'],
    ['; RATE giỏi : ; a ) x ; b ) y', 'x ; | y'],
    ['gồm N2 nội dung : a ) x ; b ) y', 'x ; | y'],
    ['gồm hai nội dung sau : a ) x ; b ) y', 'x ; | y'],
    ['tiêu chí này bao gồm ba phần : a ) x ; b ) y ; c ) z', 'x ; | y ; | z'],
    ['gồm N2 phần , EACH phần chấm riêng rồi ADD lại : a ) x ; b ) y', 'x ; | y'],
    ['gồm : N1 . x ; N2 . y', 'x ; | y'],
    ['gồm hai phần : ORD1 , x ; ORD2 , y', 'named x ; | y'],
    ['gồm hai phần : ORD1 : x ; ORD2 : y', 'named x ; | y'],
    ['gồm N2 phần : phần ORD1 , x ; phần ORD2 , y', 'named x ; | y'],
    ['phần N1 : x ; phần N2 : y', 'named x ; | y'],
    ['nội dung N1 ( N5 PT ) : x ; nội dung N2 ( N3 PT ) : y', 'named x ; | y of 5 3'],
    ['mục N1 : x ; mục N2 ( N3 PT ) : y', 'named x ; | y of - 3'],
    ['tiêu chí N1 : x ; ý N2 : y', 'named x ; | y'],
    // a choice
    ['chọn một trong hai nội dung sau : a ) x ; b ) y', 'choice x ; | y'],
    ['PICK tính N1 trong các nội dung : a ) x ; b ) y', 'choice x ; | y'],
    ['đơn vị được chọn N1 trong N2 phương án , lấy mức cao nhất : a ) x ; b ) y', 'choice x ; | y'],
    ['a ) x ; OR b ) y', 'choice x ; | y'],
    ['a ) x ; b ) OR y', 'choice x ; | y'],
    // no list
    ['a ) x', 'none'],
    ['a ) x ; c ) y', 'none'],
    ['b ) x ; c ) y', 'none'],
    ['a ) x b ) y', 'none'],
    ['N1 x ; N2 y', 'none'],
    ['ORD1 , x ; ORD2 , y', 'none'],
    ['gồm N3 nội dung : a ) x ; b ) y', 'none'],
    ['gồm ba nội dung : a ) x ; b ) y', 'none'],
    ['chọn một trong ba nội dung : a ) x ; b ) y', 'none'],
    ['chọn N2 trong hai nội dung : a ) x ; b ) y', 'none'],
    ['lấy mức thấp : a ) x ; b ) y', 'none'],
    ['EACH lớp : a ) x ; b ) y', 'none'],
    ['a ) x ; OR b ) y ; c ) z', 'none'],
    ['phần N1 : x ; phần N3 : y', 'none'],
    ['phần N1 , x ; phần N2 , y', 'none'],
    ['điều N1 : x ; điều N2 : y', 'none'],
  ])('«%s»: %s', (line, list) => {
    expect(parts(line)).toBe(list);
  });

  it('a list without its letters is one rule, and a choice keeps its word', () => {
    const bare = (line: string): string => lineOf(withoutLetters(tokensOf(line)));
    expect(bare('a ) x ; b ) y')).toBe('x ; ; y ;');
    expect(bare('a ) x ; OR b ) y')).toBe('x ; ; OR y ;');
    expect(bare('phần N1 : x ; phần N2 : y')).toBe('phần N1 : x ; phần N2 : y');
    expect(bare('x ; y')).toBe('x ; y');
  });
});

describe('parts that are added', () => {
  it.each<[string, string | undefined, string]>([
    ['a ) EACH bài N1 PT , CAP N3 PT ; b ) FROM P90 UP N2 PT', undefined, 'sum [perUnit 1 max 3 | tiers 0→0 90→2] max -'],
    ['a ) EACH bài N1 PT , CAP N3 PT ; b ) FROM P90 UP N2 PT', '5', 'sum [perUnit 1 max 3 | tiers 0→0 90→2] max -'],
    ['a ) EACH bài N1 PT , CAP N3 PT ; b ) FROM P90 UP N2 PT', '6', 'contradicts'],
    [
      'a ) EACH bài N1 PT , CAP N3 PT ; b ) FROM P90 UP N2 PT ; tổng điểm CAP N4 PT',
      undefined,
      'sum [perUnit 1 max 3 | tiers 0→0 90→2] max 4',
    ],
    [
      'a ) EACH bài N1 PT , CAP N3 PT ; b ) FROM P90 UP N2 PT ; tổng điểm của hai nội dung CAP N4 PT',
      undefined,
      'sum [perUnit 1 max 3 | tiers 0→0 90→2] max 4',
    ],
    [
      'a ) EACH bài N1 PT , CAP N3 PT ; b ) FROM P90 UP N2 PT ; tổng điểm của N2 phần CAP N4 PT',
      undefined,
      'sum [perUnit 1 max 3 | tiers 0→0 90→2] max 4',
    ],
    ['a ) có kế hoạch N1 PT ; b ) FROM P90 UP N2 PT', undefined, 'sum [passFail 1 | tiers 0→0 90→2] max -'],
    ['a ) có kế hoạch N1 PT ; b ) có báo cáo N2 PT', '3', 'sum [passFail 1 | passFail 2] max -'],
    ['a ) có kế hoạch N1 PT ; b ) có báo cáo N2 PT', '4', 'nothing'],
    ['a ) có kế hoạch N1 PT ; b ) có báo cáo N2 PT', undefined, 'nothing'],
    [
      'phần N1 ( N3 PT ) : EACH bài N1 PT , CAP N3 PT ; phần N2 ( N2 PT ) : FROM P90 UP N2 PT',
      undefined,
      'sum [perUnit 1 max 3 | tiers 0→0 90→2] max -',
    ],
    ['phần N1 ( N4 PT ) : EACH bài N1 PT , CAP N3 PT ; phần N2 ( N2 PT ) : FROM P90 UP N2 PT', undefined, 'nothing'],
    ['a ) EACH bài N1 PT , CAP N3 PT ; b ) xét theo thực tế', undefined, 'nothing'],
    ['a ) EACH bài N2 PT , CAP N1 PT ; b ) FROM P90 UP N2 PT', undefined, 'nothing'],
    ['chọn một trong hai nội dung : a ) EACH bài N1 PT , CAP N3 PT ; b ) FROM P90 UP N2 PT', undefined, 'nothing'],
    ['a ) giải nhất N1 PT ; b ) FROM P90 UP N2 PT', undefined, 'nothing'],
    ['a ) có kế hoạch ZERO ; b ) FROM P90 UP N2 PT', undefined, 'nothing'],
  ])('«%s» of %s: %s', (line, maximum, method) => {
    expect(shown(composite(tokensOf(line), context(maximum), understand))).toBe(method);
  });

  it.each<[string, string | undefined, string]>([
    ['EACH bài N1 PT , CAP N3 PT ; có kế hoạch N1 PT , NOT có N0 PT', '4', 'sum [perUnit 1 max 3 | passFail 1] max -'],
    ['EACH bài N1 PT , CAP N3 PT ; có kế hoạch N1 PT , NOT có N0 PT', '5', 'nothing'],
    ['EACH bài N1 PT , CAP N3 PT ; có kế hoạch N1 PT , NOT có N0 PT', undefined, 'nothing'],
    ['EACH bài N1 PT , CAP N3 PT ; OR có kế hoạch N1 PT , NOT có N0 PT', '4', 'nothing'],
    ['EACH bài N1 PT , CAP N3 PT', '3', 'nothing'],
    ['có kế hoạch N1 PT ; có báo cáo N2 PT', '3', 'nothing'],
    ['EACH bài N1 PT ( CAP N3 PT ; tối đa ) ; có kế hoạch N1 PT , NOT có N0 PT', '4', 'nothing'],
  ])('line by line: «%s» of %s: %s', (line, maximum, method) => {
    expect(shown(segments(tokensOf(line), context(maximum), understand))).toBe(method);
  });
  it('only points are added up', () => {
    const line = tokensOf('EACH bài N1 PT , CAP N3 PT ; có kế hoạch N1 PT , NOT có N0 PT');
    expect(shown(segments(line, { ...context('4'), kind: 'bonus' }, understand))).toBe('nothing');
    expect(shown(segments(line, { ...context('4'), kind: 'points' }, understand))).not.toBe('nothing');
  });

  it('a part is known by the words before its first number', () => {
    const head = (line: string): string => lineOf(headOf(tokensOf(line)));
    expect(head('EACH bài báo được N2 PT')).toBe('bài báo');
    expect(head('kế hoạch : N2 PT')).toBe('kế hoạch');
    expect(head('RATE giỏi FROM P90')).toBe('RATE giỏi');
    expect(head('RATE giỏi BELOW P90')).toBe('RATE giỏi');
    expect(head('RATE giỏi ABOVE P90')).toBe('RATE giỏi');
    expect(head('điểm CAP N5')).toBe('điểm');
    expect(head('trong đó : bài N2 PT')).toBe('bài');
    expect(head('cụ thể : IF bài N2 PT')).toBe('bài');
    expect(head('FULL cho bài')).toBe('FULL cho bài');
    expect(head('EVERY bài')).toBe('bài');
  });
});

describe('one of several', () => {
  const ONE = 'EACH bài N1 PT , CAP N3 PT';
  const OTHER = 'EACH sách N4 PT , CAP N8 PT';
  const BOTH = 'either [perUnit 1 max 3 | perUnit 4 max 8]';

  it.each<[string, string | undefined, string]>([
    [`${ONE} ; OR ${OTHER}`, undefined, BOTH],
    [`OR : ${ONE} ; OR ${OTHER}`, undefined, BOTH],
    [`${ONE} , OR ${OTHER}`, undefined, BOTH],
    [`a ) ${ONE} ; OR b ) ${OTHER}`, undefined, BOTH],
    [`phương án N1 : ${ONE} ; OR phương án N2 : ${OTHER}`, undefined, BOTH],
    [`chọn một trong hai phương án , lấy mức cao hơn : ${ONE} ; OR ${OTHER}`, undefined, BOTH],
    [`đơn vị được tính theo phương án có điểm cao hơn : ${ONE} ; OR ${OTHER}`, undefined, BOTH],
    [`${ONE} ; OR ${OTHER} ; chỉ tính một trong hai trường hợp`, undefined, BOTH],
    [`${ONE} ; OR ${OTHER} ; lấy mức điểm cao hơn`, undefined, BOTH],
    [`${ONE} ; OR ${OTHER} ; IF có cả hai THEN PICK mức BEST`, undefined, BOTH],
    [`${ONE} ; OR ${OTHER} ; lấy mức cao hơn ; NOT có loại nào THEN N0 PT`, undefined, BOTH],
    [`${ONE} ; OR ${OTHER} ; lấy mức cao hơn ; HIGHEST`, undefined, BOTH],
    [`${ONE} ; OR ${OTHER} ( tính một trong hai nội dung )`, undefined, BOTH],
    [
      `EACH bài N1 PT ; OR EACH sách N4 PT ; lấy mức cao hơn ; CAP N8 PT`,
      undefined,
      'either [perUnit 1 max 8 | perUnit 4 max 8]',
    ],
    ['mở lớp N5 PT ; OR cử người N3 PT', '5', 'either [passFail 5 | passFail 3]'],
    ['mở N1 lớp N5 PT ; OR cử người N3 PT', '5', 'either [passFail 5 | passFail 3]'],
    ['mở lớp N5 PT ; OR cử người N3 PT', '6', 'nothing'],
    ['mở lớp N5 PT ; OR cử người N3 PT', undefined, 'nothing'],
    ['NOT mở lớp N5 PT ; OR cử người N3 PT', '5', 'nothing'],
    ['mở N2 lớp N5 PT ; OR cử người N3 PT', '5', 'nothing'],
    [`${ONE} ; ${OTHER}`, undefined, 'nothing'],
    [`${ONE} ; OR xét theo thực tế`, undefined, 'nothing'],
    [`${ONE} ; OR ${OTHER} ; NOT có bài nào THEN N0 PT`, undefined, 'nothing'],
    [`${ONE} ; OR ${OTHER} ; lấy mức cao hơn ; NOT có bài nào THEN N0 PT`, undefined, 'nothing'],
    [`${ONE} ; OR ${OTHER} ; lấy mức cao hơn ; NOT có loại nào THEN N1 PT`, undefined, 'nothing'],
    [`phương án N2 : ${ONE} ; OR phương án N1 : ${OTHER}`, undefined, 'nothing'],
    // a limit that may be of both
    ['EACH bài N1 PT OR EACH sách N4 PT , CAP N8 PT', undefined, 'nothing'],
    ['hội thảo tỉnh N3 PT OR EACH hội thảo trường N1 PT , CAP N2 PT', undefined, 'either [passFail 3 | perUnit 1 max 2]'],
    ['hội thảo tỉnh N3 PT OR EACH hội thảo trường N1 PT , CAP N3 PT', undefined, 'nothing'],
    ['hội thảo tỉnh N3 PT OR EACH hội thảo trường N1 PT , EACH quý CAP N2 PT', undefined, 'nothing'],
  ])('«%s» of %s: %s', (line, maximum, method) => {
    expect(shown(alternatives(tokensOf(line), context(maximum), understand))).toBe(method);
  });

  it('the most is that of the larger one', () => {
    const most = alternatives(tokensOf(`${ONE} ; OR ${OTHER}`), context(), understand)?.most ?? null;
    expect(most === null ? null : exactText(most)).toBe('8');
    const turned = alternatives(tokensOf(`${OTHER} ; OR ${ONE}`), context(), understand)?.most ?? null;
    expect(turned === null ? null : exactText(turned)).toBe('8');
  });
});
