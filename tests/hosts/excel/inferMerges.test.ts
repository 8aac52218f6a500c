import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appraise } from '../../../src/core/appraise';
import { areaText } from '../../../src/core/workbook/address';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { inferMerges } from '../../../src/hosts/excel/inferMerges';
import { readXlsx } from '../../../src/hosts/xlsx/readXlsx';
import * as builders from '../../builders/scoringWorkbooks';
import { workbook } from '../../builders/workbook';
import { sheetOf } from '../contractWorkbook';

const inferred = (sheet: Sheet): readonly string[] => inferMerges(sheet.rows).map(areaText).sort();

describe('the merged headings of an Excel that cannot list them', () => {
  it('span the headings under a group, and go down beside it', () => {
    const sheet = sheetOf('Chấm điểm', [
      ['BẢNG CHẤM ĐIỂM'],
      [null, 'Số liệu mẫu'],
      ['TT', 'Đơn vị', 'I. Chuyên môn', null, null, 'II. Đoàn thể', 'Tổng'],
      [null, null, '1.1', '1.2', '1.3', '2.1'],
      [1, 'Trường M', 2, 2, 2, 2, 8],
    ]);
    expect(inferred(sheet)).toEqual(['A3:A4', 'B3:B4', 'C3:E3', 'G3:G4']);
  });

  it('may have three levels', () => {
    const sheet = sheetOf('Chấm điểm', [
      ['TT', 'I. Chuyên môn', null, null, null, 'Tổng'],
      [null, '1. Dạy học', null, '2. Khoa học'],
      [null, '1.1', '1.2', '2.1', '2.2'],
      ['1', 2, 2, 2, 2, 8],
    ]);
    expect(inferred(sheet)).toEqual(['A1:A3', 'B1:E1', 'B2:C2', 'D2:E2', 'F1:F3']);
  });

  it.each<[string, Sheet]>([
    ['titles', sheetOf('A', [['BẢNG ĐIỂM'], ['Cụm 2', null, 'Năm 2026'], ['TT', 'Đơn vị', 'Điểm'], [1, 'M', 9]])],
    [
      'a section row over rows with numbers',
      sheetOf('B', [
        ['TT', 'Nội dung', 'Điểm'],
        ['I', 'Chung'],
        ['1', 'Kế hoạch', 9],
      ]),
    ],
    ['texts over texts with no numbers near', sheetOf('C', [['Họ tên', 'Ghi chú'], ['A'], ['B', 'x', 'y', 'z']])],
  ])('are not seen in %s', (_what, sheet) => {
    expect(inferred(sheet)).toEqual([]);
  });
});

describe('reading without the list of merged areas', () => {
  const samples = ['cum-mau-bang-tong-hop', 'cum-mau-co-loi', 'cum-mau-moi-truong-mot-trang'].map((name): [string, Workbook] => {
    const bytes = readFileSync(join(__dirname, '../../../assets/samples', `${name}.xlsx`));
    return [name, readXlsx(new Uint8Array(bytes), name)];
  });
  const built: readonly [string, Workbook][] = [
    ['one school', workbook(builders.selfScoreSheet())],
    ['one school, reviewed', workbook(builders.reviewedSheet())],
    ['targets', workbook(builders.targetSheet())],
    ['a sheet for each school', builders.sheetPerSchool()],
    ['schools as rows', workbook(builders.schoolsDown())],
    ['criteria as rows', workbook(builders.criteriaDownSheet())],
    ['criteria as rows, two columns each', workbook(builders.criteriaDownPairsSheet())],
  ];

  it.each([...samples, ...built])('gives the same criteria, scores, places and findings: %s', (_name, whole) => {
    const bare = { ...whole, sheets: whole.sheets.map((sheet) => ({ ...sheet, merges: inferMerges(sheet.rows) })) };
    expect(outcome(bare)).toEqual(outcome(whole));
  });

  it('would not without inferring them', () => {
    const [[, whole] = fail()] = samples;
    const bare = { ...whole, sheets: whole.sheets.map((sheet) => ({ ...sheet, merges: [] })) };
    expect(outcome(bare)).not.toEqual(outcome(whole));
  });
});

function outcome(book: Workbook): unknown {
  const { recognition, reading, scorecards, standings, issues } = appraise(book);
  return {
    kind: recognition.kind,
    criteria: reading?.criteria,
    scorecards,
    standings,
    issues: issues.map(({ code, place }) => [code, place]),
  };
}

function fail(): never {
  throw new Error('no sample');
}
