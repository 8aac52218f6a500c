import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { recognise } from '../../../src/core/recognise/recognise';
import { readXlsx } from '../../../src/hosts/xlsx/readXlsx';
import { correctionSheet } from '../../builders/correctionSheet';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { bytesOf } from '../../hosts/xlsx/fixtures/bytesOf';
import { checkSchema } from './contractSchema';
import { thidua } from './thidua';

const CRITERIA = [
  'Hoàn thành kế hoạch mở lớp',
  'Gửi báo cáo đúng hạn',
  'Tổ chức thao giảng, dự giờ',
  'Nghiệm thu đề tài cấp trường',
];
/** Two columns that may both be the self-assessed scores. */
const ASKED = sheet('Trường M', [
  ['TT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm', 'Tự đánh giá'],
  ...CRITERIA.map((text, row): CellInput[] => [String(row + 1), text, 10, 9, 7]),
]);
const CHOSEN: CellInput[] = ['Trường M', 'Cột E', 'Điểm tự chấm', 'Tự đánh giá'];

describe('thidua on a workbook whose reading was corrected', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'thidua-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, ...lines: readonly CellInput[][]): string => {
    const path = join(folder, name);
    writeFileSync(path, bytesOf(workbook(ASKED, ...(lines.length === 0 ? [] : [correctionSheet(...lines)]))));
    return path;
  };

  it('refuses without the correction, and reads with it', () => {
    expect(thidua('check', file('hỏi.xlsx')).code).toBe(2);
    const ran = thidua('check', file('đã chỉ.xlsx', CHOSEN), '--json');
    const { recognition } = v.parse(checkSchema, ran.json());
    expect(recognition).toMatchObject({
      kind: 'recognised',
      layout: 'unitSheet',
      corrections: [{ sheet: 'Trường M', subject: 'Cột E', is: 'Điểm tự chấm', cell: "'Cấu hình'!A5", applied: true }],
    });
    expect(recognition.sheets[0]?.columns.map(({ role }) => role)).toEqual(['number', 'criterion', 'maximum', 'ignored', 'self']);
  });

  it('names one that no longer fits, with its cell, and ends with 1', () => {
    const ran = thidua('check', file('cũ.xlsx', CHOSEN, ['Trường M', 'Cột C', 'Bỏ qua', 'Khung điểm']));
    expect(ran.code).toBe(1);
    expect(ran.out).toContain("CFG-03] 'Cấu hình'!A6 Dòng chỉnh cách đọc «Trường M, Cột C: Bỏ qua» không còn khớp");
  });

  it('writes what was read so, and leaves the corrections in the copy', () => {
    const out = join(folder, 'kết quả.xlsx');
    expect(thidua('write', file('ghi.xlsx', CHOSEN), '--out', out).code).toBe(0);
    const written = readXlsx(readFileSync(out), 'kết quả.xlsx');
    expect(written.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Cấu hình', 'Tổng hợp']));
    expect(recognise(written).corrections).toMatchObject({ all: [{ kind: 'column', column: 5 }], problems: [] });
  });
});
