import { readRegistrations } from '../../../src/core/read/year/readRegistrations';
import { yearResult } from '../../../src/core/yearResult';
import { yearReview } from '../../../src/core/yearReview';
import { appraise } from '../../../src/core/appraise';
import { draftPolicy } from '../../../src/core/policies/draftPolicy';
import { policyToJson } from '../../../src/core/policies/policyToJson';
import { sheet, workbook, type CellInput } from '../../builders/workbook';

const HEADING = ['STT', 'Cụm', 'Năm', 'Đơn vị', 'Danh hiệu đăng ký', 'Giao ước thi đua', 'Báo cáo', 'Kỷ luật', 'Căn cứ'];
const register = (
  [pledge, reports, discipline]: readonly [CellInput, CellInput, CellInput],
  conditions: readonly (readonly CellInput[])[] | null = null,
  basis: CellInput = 'QĐ 12',
) =>
  sheet('Đăng ký', [
    HEADING,
    [1, 'Cụm 2', 2026, 'Trường M', 'Cờ thi đua', pledge, reports, discipline, basis],
    ...(conditions === null
      ? []
      : [[], ['STT', 'Điều kiện xét', 'Áp dụng', 'Văn bản', 'Hiệu lực từ ngày', 'Hiệu lực đến ngày'], ...conditions]),
  ]);
const failed = (...of: Parameters<typeof register>): readonly string[] =>
  (readRegistrations(register(...of), false).registrations[0]?.failed ?? []).map(
    ({ kind, reason, document }) => `${kind} | ${reason} | ${document ?? ''}`,
  );
const FINE = ['Đã ký', 'Đủ', 'Không'] as const;

describe('what a registration does not meet (DOMAIN S4, §3.4)', () => {
  it.each([
    ['Đã ký', 'Đủ', 'Không'],
    ['Có', 'Đầy đủ', 'Không có'],
    ['x', 'Đã nộp đủ', 'Không vi phạm'],
    [null, null, null],
    ['Đã ký ngày 16/3', 'Nộp đủ', 'Không bị kỷ luật'],
    ['Đã ký', 'Chậm', '-'],
    ['Đã ký', 'Đủ', 'Khiển trách'],
    ['Đã ký', 'Đủ', 'Bị kỷ luật khiển trách 01 đồng chí'],
  ])('nothing: %s, %s, %s', (...cells) => {
    expect(failed(cells)).toEqual([]);
  });

  it.each(['Chưa ký', 'Không ký', 'Chưa', 'Không', 'Thiếu', 'chua ky'])('a pledge «%s»', (pledge) => {
    expect(failed([pledge, 'Đủ', 'Không'])).toEqual([`pledge | Giao ước thi đua: ${pledge} | QĐ 12`]);
  });

  it.each(['Chưa nộp', 'Không nộp', 'Chưa đủ', 'Nộp thiếu', 'Thiếu báo cáo 6 tháng'])('reports «%s»', (reports) => {
    expect(failed(['Đã ký', reports, 'Không'])).toEqual([`reports | Báo cáo: ${reports} | QĐ 12`]);
  });

  it.each(['Cảnh cáo', 'Cách chức 01 đồng chí', 'Có', 'lời khó hiểu'])(
    'a discipline «%s», be it one nobody can weigh',
    (said) => {
      expect(failed(['Đã ký', 'Đủ', said])).toEqual([`discipline | Kỷ luật: ${said} | QĐ 12`]);
    },
  );

  it.each(['Đang xem xét kỷ luật', 'Đang bị điều tra', 'đang được thanh tra', 'Chờ kết luận'])('under review: «%s»', (said) => {
    expect(failed(['Đã ký', 'Đủ', said])).toEqual([`underReview | Kỷ luật: ${said} | QĐ 12`]);
  });

  it('a word that says neither is asked about, and bars nobody', () => {
    const { registrations, findings } = readRegistrations(register(['ai biết', 'Đủ', 'Không']), false);
    expect([registrations[0]?.failed, findings.length]).toEqual([[], 1]);
  });
});

describe('the conditions that apply', () => {
  const ALL = ['Chưa ký', 'Chưa nộp', 'Cảnh cáo'] as const;

  it.each([
    ['Ký giao ước thi đua', 'pledge'],
    ['Ký giao ước', 'pledge'],
    ['Giao ước thi đua', 'pledge'],
    ['Nộp đủ báo cáo', 'reports'],
    ['Báo cáo', 'reports'],
    ['Không bị kỷ luật từ cảnh cáo trở lên', 'discipline'],
    ['Kỷ luật', 'discipline'],
  ])('«%s» is the only one that bars', (words, kind) => {
    expect(failed(ALL, [[1, words, 'Có', 'Quy chế']]).map((one) => one.split(' ')[0])).toEqual([kind]);
  });

  it.each(['Không đang bị xem xét kỷ luật', 'Đang bị xem xét, điều tra, xác minh'])('«%s» is that of a review', (words) => {
    expect(failed(['Đã ký', 'Đủ', 'Chờ kết luận'], [[1, words, 'Áp dụng', null]])).toHaveLength(1);
    expect(failed(['Đã ký', 'Đủ', 'Cảnh cáo'], [[1, words, 'Áp dụng', null]])).toEqual([]);
  });

  it.each(['Có', 'Áp dụng', 'x', 'yes'])('applies: «%s»', (applies) => {
    expect(failed(ALL, [[1, 'Báo cáo', applies, 'Quy chế']])).toHaveLength(1);
  });

  it.each(['Không', 'Không áp dụng', 'no'])('does not apply: «%s»', (applies) => {
    expect(failed(ALL, [[1, 'Báo cáo', applies, 'Quy chế']])).toEqual([]);
  });

  it.each([
    ['from that year on', '01/01/2026', null, 1],
    ['from the next year on', '01/01/2027', null, 0],
    ['up to the year before', null, '31/12/2025', 0],
    ['up to that year', '01/01/2020', '31/12/2026', 1],
  ])('in force %s', (_, from, to, count) => {
    expect(failed(ALL, [[1, 'Báo cáo', 'Có', 'Quy chế', from, to]])).toHaveLength(count);
  });

  it('a condition has the document that asks for it, a discipline its own decision, and each the other’s where it has none', () => {
    const both = [
      [1, 'Báo cáo', 'Có', 'Quy chế'],
      [2, 'Kỷ luật', 'Có', 'Luật'],
    ];
    expect(failed(ALL, both)).toEqual(['reports | Báo cáo: Chưa nộp | Quy chế', 'discipline | Kỷ luật: Cảnh cáo | QĐ 12']);
    const silent = both.map((row) => row.slice(0, 3));
    expect(failed(ALL, silent)).toEqual(['reports | Báo cáo: Chưa nộp | QĐ 12', 'discipline | Kỷ luật: Cảnh cáo | QĐ 12']);
    expect(failed(ALL, both, null)).toEqual(['reports | Báo cáo: Chưa nộp | Quy chế', 'discipline | Kỷ luật: Cảnh cáo | Luật']);
  });

  it('a list of conditions that names none of them bars nobody; no list at all bars by every one', () => {
    expect(failed(ALL)).toHaveLength(3);
    expect(readRegistrations(register(FINE, [[1, 'Cao ráo', 'Có', 'Quy chế']]), false).findings).toHaveLength(1);
  });
});

it('`thidua year --json` tells why with the cell, and for what a school of this year is put forward', () => {
  const scores = sheet('Tổng hợp điểm', [
    ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2026'],
    ['TT', 'Đơn vị', 'Công tác đào tạo (60 điểm)', 'Nghiên cứu khoa học (40 điểm)', 'Tổng điểm'],
    [1, 'Trường Chính trị tỉnh M', 58, 39, 97],
    [2, 'Trường Chính trị tỉnh N', 50, 36, 86],
    [3, 'Trường Chính trị tỉnh P', 52, 30, 82],
  ]);
  const rows = sheet('Đăng ký', [
    HEADING,
    [1, null, 2026, 'Trường Chính trị tỉnh M', 'Cờ thi đua', 'Đã ký', 'Đủ', 'Không', null],
    [2, null, 2026, 'Trường Chính trị tỉnh N', 'Cờ thi đua', 'Chưa ký', 'Đủ', 'Không', 'BB 3'],
    [3, null, 2025, 'Trường Chính trị tỉnh M', 'Cờ thi đua', 'Đã ký', 'Đủ', 'Không', null],
  ]);
  const book = workbook(scores, rows);
  const [first] = draftPolicy.awards;
  if (first === undefined) throw new Error('the draft has awards');
  const flag = { ...first, name: 'Cờ thi đua', quota: { fixed: 1 }, minTotal: null, minGrade: null, places: null, vote: null };
  const rules = policyToJson({ ...draftPolicy, awards: [flag], citations: [] });
  const appraisal = appraise(book, rules);
  const awards = appraisal.proposal.awards.filter(({ nominees }) => nominees.length > 0).map(({ name }) => name);
  expect(awards).toEqual(['Cờ thi đua']);
  const { registrations } = JSON.parse(JSON.stringify(yearResult('sổ', yearReview(book, appraisal), () => '')));
  expect(registrations.map(({ proposedFor }: { proposedFor: unknown }) => proposedFor)).toEqual([['Cờ thi đua'], [], []]);
  expect(registrations[1].failed).toEqual([
    { kind: 'pledge', reason: 'Giao ước thi đua: Chưa ký', document: 'BB 3', cell: 'Đăng ký!F3' },
  ]);
});
