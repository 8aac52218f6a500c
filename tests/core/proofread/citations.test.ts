import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { documentsIn } from '../../../src/core/proofread/citations/mention';
import { proofread } from '../../../src/core/proofread/proofread';
import { bulletOf } from '../../../src/core/proofread/text/bullet';
import { reportLines } from '../../../src/core/proofread/text/reportText';

const read = (text: string) => proofread(reportLines(text));
const cited = (text: string) => read(text).citations.map(({ document, dates, verdict }) => [document, [...dates], verdict]);
const codes = (text: string) => read(text).issues.map(({ rule, code }) => `${rule} ${code}`);

describe('documents cited', () => {
  it.each([
    ['Kế hoạch số 76-KH/TCT ngày 20/7/2022', ['76-KH/TCT', ['2022-07-20'], 'agrees']],
    ['Kế hoạch số 76-KH/TCT, ngày 20 tháng 7 năm 2022', ['76-KH/TCT', ['2022-07-20'], 'agrees']],
    ['Kế hoạch số: 76 - KH/TCT ngày 20.7.2022', ['76-KH/TCT', ['2022-07-20'], 'agrees']],
    ['Quyết định số 15/2023/QĐ-UBND ngày 05/01/2023', ['15/2023/QĐ-UBND', ['2023-01-05'], 'agrees']],
    ['Quy định số 09-QĐi/TW của Ban Bí thư, ngày 13/11/2018', ['09-QĐi/TW', ['2018-11-13'], 'agrees']],
    ['Nghị quyết 18-NQ/TW ngày 25/10/2017', ['18-NQ/TW', ['2017-10-25'], 'agrees']],
    ['Quyết định số 292 ngày 21/01/2021', ['Quyết định số 292', ['2021-01-21'], 'agrees']],
    ['Quy định số 11-QĐ/TW của Ban Bí thư về trường chính trị chuẩn', ['11-QĐ/TW', [], 'agrees']],
    ['Kế hoạch số 12-KH/TCT ngày 1/9/22', ['12-KH/TCT', [], 'agrees']],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });

  it('are no dates, fractions, spans or bare codes', () => {
    expect(cited('Đạt 26/55 tiêu chí trong giai đoạn 2020-2025, ngày 10/11/2023, Covid-19, phòng 5-A.')).toEqual([]);
  });

  it('given one date twice agree, however it is written', () => {
    expect(
      cited('Nghị quyết số 18-NQ/TW, ngày 25 tháng 10 năm 2017; Nghị quyết 18-NQ/TW ngày 25/10/2017; Nghị quyết số 18-NQ/TW.'),
    ).toEqual([['18-NQ/TW', ['2017-10-25'], 'agrees']]);
  });

  it('given two dates differ, with the place of each', () => {
    const { citations, issues } = read(
      'Thực hiện Kế hoạch số 45-KH/TU ngày 12/4/2024.\nTiếp tục thực hiện Kế hoạch số 45-KH/TU ngày 14/4/2024.',
    );
    expect(citations.map(({ verdict, dates }) => [verdict, dates])).toEqual([['differs', ['2024-04-12', '2024-04-14']]]);
    expect(issues.map(({ rule, at, others }) => [rule, at, others])).toEqual([
      ['EVD-10', { line: 1, column: 11 }, [{ line: 2, column: 20 }]],
    ]);
  });

  it('of two years are two documents unless only the year differs', () => {
    expect(codes('Kế hoạch số 12-KH/TCT ngày 05/01/2023 và Kế hoạch số 12-KH/TCT ngày 10/02/2024.')).toEqual([]);
    expect(codes('Kế hoạch số 12-KH/TCT ngày 05/01/2023 và Kế hoạch số 12-KH/TCT ngày 05/01/2024.')).toEqual([
      'EVD-10 datesDiffer',
    ]);
  });

  it('with the symbol QĐ may be a decision and a regulation of one number', () => {
    expect(codes('Quyết định số 11-QĐ/TW ngày 01/01/2021 và Quy định số 11-QĐ/TW ngày 19/5/2021.')).toEqual([]);
  });

  it('have one issuer, whoever signs for it', () => {
    const twice = (one: string, other: string) => codes(`Kế hoạch số 5-KH/HV của ${one}; Kế hoạch số 5-KH/HV của ${other}.`);
    expect(twice('Học viện Chính trị quốc gia Hồ Chí Minh', 'Giám đốc Học viện CTQG HCM')).toEqual([]);
    expect(twice('UBND tỉnh', 'Chủ tịch Ủy ban nhân dân tỉnh')).toEqual([]);
    expect(twice('Bộ Chính trị', 'Ban Bí thư')).toEqual(['EVD-11 issuersDiffer']);
  });

  it('on days that are on no calendar are told, months first apart', () => {
    expect(codes('Quyết định số 15-QĐ/TCT ngày 31/02/2023.')).toEqual(['EVD-02 impossibleDate']);
    expect(codes('Quyết định số 15-QĐ/TCT ngày 7/20/2022.')).toEqual(['EVD-03 impossibleDate']);
  });

  it('include the report itself, dated by its letterhead', () => {
    const head = 'TRƯỜNG MẪU\n*\nSố 76-BC/TCT\n\nNơi mẫu, ngày 20 tháng 7 năm 2022\n\nBÁO CÁO\n\n';
    expect(cited(`${head}Nội dung.`)).toEqual([['76-BC/TCT', ['2022-07-20'], 'agrees']]);
    expect(codes(`${head}Tiếp theo Báo cáo số 76-BC/TCT ngày 02/7/2022.`)).toEqual(['EVD-10 datesDiffer']);
  });
});

/** The reference case of evidence references, read as prose: what is whole there must be found here with the same number, symbol and date. */
describe('documents cited › case 29', () => {
  const schema = v.object({
    input: v.looseObject({ texts: v.array(v.string()) }),
    expected: v.object({
      result: v.array(
        v.looseObject({
          number: v.optional(v.string()),
          symbol: v.optional(v.string()),
          date: v.optional(v.nullable(v.string())),
        }),
      ),
    }),
  });
  const file = join(__dirname, '../../cases/methods/29-evidence-reference.json');
  const { input, expected } = v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));

  it.each(
    input.texts.map((text, index) => [text, expected.result[index]] as const).filter(([, found]) => found?.number !== undefined),
  )('%s', (text, found) => {
    const paragraph = { text, bullet: bulletOf(''), pieces: [{ from: 0, place: { line: 1, column: 1 } }], cells: null };
    const [document] = documentsIn(paragraph);
    expect([document?.number, document?.symbol, document?.day?.iso ?? null]).toEqual([
      found?.number,
      found?.symbol,
      found?.date ?? null,
    ]);
  });
});
