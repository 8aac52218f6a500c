/** The words and forms that decide whether a rule of METHODS §10 speaks: each by itself. */
import { evidenceReferences } from '../../../src/core/domain/evidenceReference';
import { points } from '../../../src/core/domain/points';
import { agrees, declaredDecimals } from '../../../src/core/validate/claims/agrees';
import { isCounted } from '../../../src/core/validate/countedResults';
import { issuerIsAbove, issuerIsSchool } from '../../../src/core/validate/evidence/issuer';
import { emulationPeriod } from '../../../src/core/validate/evidence/emulationPeriod';
import {
  addressesGlued,
  documentKey,
  documentName,
  namesFile,
  type PlacedEvidence,
} from '../../../src/core/validate/evidence/placedEvidence';
import { isAboveWhole, isMeasuredInPercent, isShare } from '../../../src/core/validate/percents';
import { percentText } from '../../../src/core/validate/percentText';
import { plainName } from '../../../src/core/validate/plainName';
import { criteria, number, policy, reading, type Row } from '../../builders/readings';
import { CLEAN } from './cleanCluster';
import { onlyIssue, issuesOf } from './findings';

const each = (words: string): readonly string[] => words.split(', ');
const criterion = (row: Partial<Row>) => {
  const [one] = criteria([{ id: '1', ...row }]);
  if (one === undefined) throw new Error('one row, one criterion');
  return one;
};

describe('units of measure that count things', () => {
  it.each(
    each(
      'lớp, giải, giải thưởng, đề tài, đề án, bài, bài báo, bài viết, lượt, lượt người, người, cán bộ, giảng viên, học viên, đảng viên, đồng chí, cuộc, buổi, hội thảo, tọa đàm, hội nghị, số, tin, bản tin, kỷ yếu, văn bản, báo cáo, lần, cá nhân, tập thể, đơn vị, chuyên đề, chương trình, giáo trình, tài liệu, công trình, sáng kiến, mô hình, hợp đồng, câu lạc bộ, đoàn, chuyến, hồ sơ, trường hợp, vụ, vụ việc, Số lớp, LỚP, lớp., bài:, lop',
    ),
  )('«%s»', (unitOfMeasure) => {
    expect(isCounted(criterion({ unitOfMeasure }))).toBe(true);
  });

  it.each(each('%, điểm, triệu đồng, tỷ lệ, giờ, lớp học, tỷ lệ lớp, lớp.x'))('not «%s»', (unitOfMeasure) => {
    expect(isCounted(criterion({ unitOfMeasure }))).toBe(false);
  });

  it('the method says it without one', () => {
    const two = points('2');
    const perUnit = { kind: 'perUnit', pointsPerUnit: two, freeUnits: points('0'), max: null } as unknown as NonNullable<
      Row['method']
    >;
    expect(isCounted(criterion({ method: perUnit }))).toBe(true);
    expect(isCounted(criterion({ method: { ...perUnit, kind: 'penalty' } as NonNullable<Row['method']> }))).toBe(true);
    expect(isCounted(criterion({ method: { ...perUnit, kind: 'bonus' } as NonNullable<Row['method']> }))).toBe(true);
    expect(isCounted(criterion({}))).toBe(false);
  });
});

describe('percents', () => {
  it.each(
    each(
      'Tỷ lệ hoàn thành kế hoạch, Hoàn thành chỉ tiêu, thực hiện 100% kế hoạch, đạt chỉ tiêu giao, So với năm trước, Tăng số lớp, Giảm số vụ, Vượt mức, Kế hoạch năm, Chỉ tiêu năm',
    ),
  )('«%s» may pass 100%%', (text) => {
    expect(isShare({ ...criterion({}), text })).toBe(false);
  });

  it.each(each('Tỷ lệ giảng viên đạt chuẩn, Hoàn thành nhiệm vụ, Tỷ lệ học viên khá giỏi'))(
    '«%s» is a share of a whole',
    (text) => {
      expect(isShare({ ...criterion({}), text })).toBe(true);
    },
  );

  it('a scale with steps above 100 is none', () => {
    const tiers = (from: string, direction: 'higher' | 'lower' = 'higher') =>
      isShare({
        ...criterion({
          method: { kind: 'tiers', direction, tiers: [{ from: points('0') }, { from: points(from) }] } as unknown as NonNullable<
            Row['method']
          >,
        }),
        text: 'Tỷ lệ giảng viên đạt chuẩn',
      });
    expect([tiers('100'), tiers('101'), tiers('101', 'lower')]).toEqual([true, false, true]);
  });

  it('98% is 0.98 in its cell and 98 under the unit %', () => {
    expect([isAboveWhole(points('1'), true), isAboveWhole(points('1.01'), true)]).toEqual([false, true]);
    expect([
      isAboveWhole(points('100'), false),
      isAboveWhole(points('100.5'), false),
      isAboveWhole(points('1.01'), false),
    ]).toEqual([false, true, false]);
    expect([percentText(points('1.05'), true), percentText(points('98.5'), false)]).toEqual(['105', '98.5']);
    expect(isMeasuredInPercent(criterion({}))).toBe(false);
  });
});

describe('a stated number beside the computed one', () => {
  const stated = (text: string, format = 'General') => ({ ...number(text), format });
  const rules = (at: 'criterion' | 'none', decimals = 2) => policy({ rounding: { at, decimals } });
  const is = (text: string, computed: string, format?: string, rounding = rules('none')) =>
    agrees(stated(text, format), points(text), points(computed), rounding);

  it('agrees exactly, or as the nearest double', () => {
    expect([is('6.5', '6.5'), is('6.5', '6.51')]).toEqual([true, false]);
    expect([is('6.66666666666667', '20/3'), is('6.6667', '20/3')]).toEqual([true, false]);
  });

  it('agrees as the policy rounds, where it rounds', () => {
    expect(is('6.67', '20/3', undefined, rules('criterion'))).toBe(true);
    expect(is('6.67', '20/3', undefined, rules('none'))).toBe(false);
    expect(is('6.7', '20/3', undefined, rules('criterion'))).toBe(false);
  });

  it('agrees as its format rounds, where a number is stored', () => {
    expect([is('6.7', '20/3', '0.0'), is('6.7', '20/3', '0.00'), is('7', '20/3', '0'), is('6.7', '20/3', '#,##0.0')]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    const typed = { ...stated('6.7', '0.0'), stored: { kind: 'text' as const, text: '6,7' } };
    expect(agrees(typed, points('6.7'), points('20/3'), rules('none'))).toBe(false);
  });

  it.each([
    ['0', 0],
    ['0.0', 1],
    ['0.00', 2],
    ['#,##0', 0],
    ['#,##0.000', 3],
    ['General', null],
    ['0.0#', null],
    ['0%', null],
    ['"Điểm" 0.0', null],
    ['x0.0', null],
    ['0.', null],
    ['00.0', null],
  ])('the format %s declares %j decimals', (format, decimals) => {
    expect(declaredDecimals(format)).toBe(decimals);
  });
});

describe('evidence', () => {
  const evidence = (text: string) => ({ text, cited: evidenceReferences(text) }) as unknown as PlacedEvidence;
  const [cited] = evidenceReferences('Số 76-BC/TCT ngày 20/7/2022');
  if (cited === undefined) throw new Error('one document');
  const signed = (symbol: string) => ({ ...cited, symbol });

  it.each(
    each(
      'https://a.vn/b, http://a.vn, www.a.vn/x, bc1.pdf, Báo cáo quý.doc, a.docx, a.xls, a.xlsx, a.ppt, a.pptx, a.jpg, a.jpeg, a.png, a.rar, a.zip, a.mp4, a.tif, a.tiff, A.PDF',
    ),
  )('«%s» stands elsewhere', (text) => {
    expect([namesFile(evidence(text)), namesFile(evidence(`${text}; b.pdf`)), namesFile(evidence(`${text}\n`))]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each(['Báo cáo quý', 'a.pdf; Báo cáo quý', '.pdf', 'a.pdfx', 'a.pd', 'xem a.pdf và b', 'https:// a'])(
    '«%s» says something itself',
    (text) => {
      expect(namesFile(evidence(text))).toBe(false);
    },
  );

  it.each([
    ['Báo cáo:https://a.vn', true],
    ['https://a.vnhttps://b.vn', true],
    ['Báo cáo: https://a.vn', false],
    ['(https://a.vn)', false],
    ['"https://a.vn"', false],
    ["'https://a.vn'", false],
    ['[https://a.vn]', false],
    ['<https://a.vn>', false],
    ['a;https://a.vn', false],
    ['a,https://a.vn', false],
    ['a|https://a.vn', false],
    ['a\nhttps://a.vn', false],
    ['https://a.vn?u=https://b.vn&v.x-y=http://c.vn', false],
    ['HTTPS://a.vn', false],
    ['xHTTP://a.vn', true],
  ])('an address in %j is glued to a word: %s', (text, isGlued) => {
    expect(addressesGlued(text)).toBe(isGlued);
  });

  it.each(
    each(
      'QĐ-HVCTQG, QĐ/HỌCVIỆN, QĐ-UBND, NQ-HĐND, KH/TU, QĐ/TW, QĐ-TTg, NĐ-CP, QĐ-CTN, TT-BNV, QĐ-BGDĐT, QĐ-SNV, KH-SGDĐT, QĐ-ĐUK, QĐ-LĐLĐ, KH/CTĐ, KH/Cụm, KH/BanTG',
    ),
  )('%s is signed above the schools', (symbol) => {
    expect([issuerIsAbove(signed(symbol)), issuerIsSchool(signed(symbol))]).toEqual([true, false]);
  });

  it.each(each('BC/TCT, BC-TCTLC, QĐ/TRƯỜNG'))('%s by a school', (symbol) => {
    expect([issuerIsAbove(signed(symbol)), issuerIsSchool(signed(symbol))]).toEqual([false, true]);
  });

  it.each(each('BC, BC/XYZ, UBND/BC, TCT-BC, BC/B, BC/S1'))('%s by nobody we know', (symbol) => {
    expect([issuerIsAbove(signed(symbol)), issuerIsSchool(signed(symbol))]).toEqual([false, false]);
  });

  it('one document has one name, however its strokes and case are typed', () => {
    expect(documentName(cited)).toBe('76-BC/TCT');
    expect(documentKey(signed('bc-tct'))).toBe(documentKey(cited));
    expect(documentKey({ ...cited, number: '77' })).not.toBe(documentKey(cited));
    const [later] = evidenceReferences('Số 76-BC/TCT ngày 21/7/2022');
    if (later === undefined) throw new Error('one document');
    expect(documentKey(later)).not.toBe(documentKey(cited));
  });
});

describe('the days that belong to a year', () => {
  const period = (cluster: { year: number | null; period: 'year' | 'half' | null }, clauses: Parameters<typeof policy>[0]) => {
    const one = reading({ criteria: [{ id: '1' }], units: { u1: {} } });
    const found = emulationPeriod({ ...one, cluster: { ...one.cluster, ...cluster } }, policy(clauses));
    return found === null
      ? null
      : [found.first, found.last].map(({ year, month, day }) => `${String(day)}/${String(month)}/${String(year)}`);
  };

  it('from the last month of the year before to its end, or to that of its first half', () => {
    expect(period({ year: null, period: null }, { year: 2026, period: 'year' })).toEqual(['1/12/2025', '31/12/2026']);
    expect(period({ year: null, period: null }, { year: 2026, period: 'half' })).toEqual(['1/12/2025', '30/6/2026']);
  });

  it('the policy says the year before the title does, the title the period before the policy', () => {
    expect(period({ year: 2025, period: 'half' }, { year: 2026, period: 'year' })).toEqual(['1/12/2025', '30/6/2026']);
    expect(period({ year: 2025, period: null }, { year: null, period: 'year' })).toEqual(['1/12/2024', '31/12/2025']);
  });

  it('there are none where nobody says the year or the period', () => {
    expect(period({ year: null, period: 'year' }, { year: null, period: 'year' })).toBeNull();
    expect(period({ year: 2026, period: null }, { year: 2026, period: null })).toBeNull();
  });
});

describe('EVD-08 an award from above on a paper of the school', () => {
  const told = (text: string, evidenceText: string): number =>
    issuesOf({
      criteria: [{ id: 'I', maximum: '10', text }],
      schools: [{ name: 'Trường M', agreed: { I: 5 }, evidence: { I: evidenceText } }],
    } as Parameters<typeof issuesOf>[0]).filter(({ rule }) => rule === 'EVD-08').length;
  const OWN = 'Số 76-BC/TCT ngày 20/7/2022';

  it.each(each('bằng khen, cờ thi đua, huân chương, chiến sĩ thi đua, kỷ niệm chương'))('«%s»', (award) => {
    expect([told(`Được tặng ${award} cấp tỉnh`, OWN), told(`Được tặng ${award}`, OWN)]).toEqual([1, 0]);
  });

  it.each(
    each('cấp tỉnh, của tỉnh, UBND, Ủy ban nhân dân, Học viện, Chính phủ, Thủ tướng, Nhà nước, cấp bộ, toàn quốc, Trung ương'),
  )('of «%s»', (above) => {
    expect([told(`Bằng khen ${above}`, OWN), told(`Giấy khen ${above}`, OWN)]).toEqual([1, 0]);
  });

  it('beside a decision from above nothing is said', () => {
    expect(told('Bằng khen cấp tỉnh', `${OWN}; Số 12-QĐ/UBND ngày 20/7/2022`)).toBe(0);
  });
});

describe('names', () => {
  it.each([
    ['  Trường  A ', 'trường a'],
    ['Trường\u00A0A', 'trường a'],
    ['Tr\u00ADường\u200B A\uFEFF', 'trường a'],
    ['TRƯỜNG A'.normalize('NFD'), 'trường a'],
    ['Hoà', 'hoà'],
  ])('%j is «%s»', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });
});

describe('what a finding tells of a shares’ sum', () => {
  const at = (column: number) => ({ sheet: 'Số liệu', row: 4, column });
  const found = (name: string, total: string | null, ...shares: readonly (string | null | readonly [string, 'subset'])[]) =>
    issuesOf({
      ...CLEAN,
      more: {
        indicators: [
          {
            unitName: 'Trường M',
            name,
            total: number(total, at(3)),
            parts: shares.map((share, index) => ({
              name: `Loại ${String(index)}`,
              number: number(Array.isArray(share) ? share[0] : (share as string | null), at(4 + index)),
              isSubset: Array.isArray(share),
            })),
          },
        ],
      },
    }).filter(({ rule }) => rule === 'REL-05');
  const facts = (...of: Parameters<typeof found>) => found(...of).map((issue) => issue.facts);

  it('shares of 1 or of 100, by what they come to', () => {
    expect(facts('Tỷ lệ xếp loại', '1', '0.55', '0.4')).toEqual([{ name: 'Tỷ lệ xếp loại', sum: '0.95', whole: '1' }]);
    expect(facts('Tỷ lệ xếp loại (%)', '100', '50', '49')).toEqual([]);
    expect(facts('Tỷ lệ xếp loại (%)', '100', '50.0', '48')).toEqual([{ name: 'Tỷ lệ xếp loại (%)', sum: '98', whole: '100' }]);
  });

  it('without a stated whole only what comes near one is meant as one', () => {
    expect(facts('Tỷ lệ (%)', null, '50', '47')).toEqual([{ name: 'Tỷ lệ (%)', sum: '97', whole: '100' }]);
    expect(facts('Tỷ lệ (%)', null, '50', '45')).toEqual([{ name: 'Tỷ lệ (%)', sum: '95', whole: '100' }]);
    expect(facts('Tỷ lệ (%)', null, '50', '44')).toEqual([]);
    expect(facts('Tỷ lệ (%)', null, '60', '45')).toEqual([{ name: 'Tỷ lệ (%)', sum: '105', whole: '100' }]);
    expect(facts('Tỷ lệ (%)', null, '60', '46')).toEqual([]);
  });

  it('what is of something else, one share, a subset or a blank among them says nothing', () => {
    expect(facts('Tỷ lệ (%)', '90', '50', '47')).toEqual([]);
    expect(facts('Số lớp', null, '50', '47')).toEqual([]);
    expect(facts('Tỷ lệ (%)', '100', '97')).toEqual([]);
    expect(facts('Tỷ lệ (%)', '100', '50', ['47', 'subset'])).toEqual([]);
    expect(facts('Tỷ lệ (%)', '100', '50', '47', null)).toEqual([]);
  });
});

describe('TYP-06 the rarer scale is told, with the usual one', () => {
  type Typed = number | { readonly v: number; readonly format: string };
  const rates = (...results: readonly Typed[]) => ({
    criteria: [{ id: 'I', maximum: '10', text: 'Tỷ lệ giảng viên đạt chuẩn', unitOfMeasure: '%' }],
    schools: results.map((result, index) => ({ name: `Trường ${String(index + 1)}`, agreed: { I: 8 }, result: { I: result } })),
  });
  const told = (...results: readonly Typed[]) =>
    issuesOf(rates(...results)).flatMap(({ rule, place, facts }) => (rule === 'TYP-06' ? [[place.unit, facts]] : []));
  const shown = (v: number) => ({ v, format: '0%' });

  it('among percents, among shares of 1 and among hundreds', () => {
    expect(told(shown(0.9), shown(0.8), 70)).toEqual([['u3', { text: '70', usual: 'percentSign' }]]);
    expect(told(0.9, 0.8, 70)).toEqual([['u3', { text: '70', usual: 'upTo1' }]]);
    expect(told(90, 80, 0.7)).toEqual([['u3', { text: '0,7', usual: 'upTo100' }]]);
    expect(told(shown(0.9), 0.8, 0.7)).toEqual([['u1', { text: '90%', usual: 'upTo1' }]]);
  });

  it('only where it is clear that hundreds are meant: from 30 on, or where a percent sign stands', () => {
    expect(told(29, 0.5)).toEqual([]);
    expect(told(30, 20, 0.5)).toEqual([['u3', { text: '0,5', usual: 'upTo100' }]]);
    expect(told(1, 40, 50)).toEqual([['u1', { text: '1', usual: 'upTo100' }]]);
    expect(told(1.5, 40, 50)).toEqual([]);
  });
});

it('EVD-04 is silent where most documents lie outside, and speaks where half of them do', () => {
  const cluster = (...texts: readonly string[]) =>
    ({
      criteria: texts.map((_, at) => ({ id: `c${String(at)}`, maximum: '10' })),
      schools: [
        {
          name: 'Trường M',
          agreed: Object.fromEntries(texts.map((_, at) => [`c${String(at)}`, 5])),
          evidence: Object.fromEntries(texts.map((text, at) => [`c${String(at)}`, text])),
        },
      ],
    }) as Parameters<typeof issuesOf>[0];
  const told = (...texts: readonly string[]): number =>
    issuesOf(cluster(...texts), { year: 2026, period: 'year' }).filter(({ rule }) => rule === 'EVD-04').length;
  const [inside, outside] = ['Số 76-BC/TCT ngày 20/7/2026', 'Số 77-BC/TCT ngày 20/7/2024'];
  expect([told(inside, outside), told(outside), told(inside, outside, outside.replace('77', '78'))]).toEqual([1, 1, 0]);
  expect(onlyIssue('EVD-04', cluster(inside, outside), { year: 2026, period: 'year' }).facts).toEqual({
    document: '77-BC/TCT',
    date: '20/7/2024',
    from: '1/12/2025',
    to: '31/12/2026',
  });
});
