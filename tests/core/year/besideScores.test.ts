import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appraise, appraiseToRecheck } from '../../../src/core/appraise';
import { recheck, recheckable } from '../../../src/core/recheck';
import { sheet, workbook } from '../../builders/workbook';

const CASES = join(__dirname, '..', '..', 'cases', 'year');
const sheetsOf = (name: string) =>
  JSON.parse(readFileSync(join(CASES, name, 'input.json'), 'utf8')).sheets.map((one: { name: string; rows: [] }) =>
    sheet(one.name, one.rows),
  );
const SCORES = sheet('Chấm điểm', [
  ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
  ['TT', 'Đơn vị', '1. Đào tạo, bồi dưỡng (60 điểm)', '2. Nghiên cứu khoa học (40 điểm)'],
  [1, 'Trường A', 59, 39],
  [2, 'Trường B', 58, 37],
  [3, 'Trường C', 57, 36],
]);

describe('registers made by hand beside the scores', () => {
  it.each([
    'S1-northern-border-members',
    'S10-mekong-handover',
    'S3-plan-of-lai-chau',
    'S7-research-of-lai-chau',
    'S8-activities-of-cluster-2',
    'S11-standard-school',
    'S12-mekong-totals',
  ])('%s changes nothing of what is read, scored and ranked', (name) => {
    const alone = appraise(workbook(SCORES));
    const beside = appraise(workbook(SCORES, ...sheetsOf(name)));
    expect(beside.recognition.kind).toBe('recognised');
    expect(beside.issues).toEqual(alone.issues);
    expect(beside.standings).toEqual(alone.standings);
    expect(beside.reading?.units).toEqual(alone.reading?.units);
  });

  it('an edit of a registration asks for a whole check', () => {
    const register = sheet('Đăng ký', [
      ['Năm', 'Đơn vị', 'Danh hiệu đăng ký'],
      [2026, 'Trường A', 'Cờ thi đua'],
    ]);
    const before = recheckable(appraiseToRecheck(workbook(SCORES, register)));
    const edited = {
      at: { sheet: 'Đăng ký', row: 2, column: 3 },
      value: { kind: 'text', text: 'Bằng khen' },
      formula: null,
    } as const;
    expect(recheck(before, [edited])).toMatchObject({ kind: 'whole' });
  });
});
