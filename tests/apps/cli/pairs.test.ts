import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { samples, thidua } from './thidua';

const perSchool = join(samples, 'cum-mau-moi-truong-mot-trang.xlsx');
const pairsSchema = v.looseObject({
  pairs: v.array(v.looseObject({ checker: v.string(), checked: v.string(), sheet: v.string() })),
  written: v.looseObject({ file: v.string(), sheets: v.array(v.string()) }),
});
const totalsSchema = v.looseObject({
  issues: v.array(v.looseObject({ rule: v.string(), sheet: v.nullable(v.string()) })),
  scorecards: v.array(v.looseObject({ unit: v.string(), total: v.nullable(v.string()) })),
});

describe('thidua pairs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-pairs-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes a sheet for each pair into a copy; blank they change no total and raise nothing, and are kept when made again', () => {
    const out = join(folder, 'Chấm chéo.xlsx');
    const ran = thidua('pairs', perSchool, '--out', out, '--json');
    expect(ran.code).toBe(0);
    const { pairs, written } = v.parse(pairsSchema, ran.json());
    expect(pairs.every(({ checker, checked }) => checker !== checked)).toBe(true);
    expect(new Set(pairs.map(({ checked }) => checked)).size).toBe(pairs.length);
    expect(written.sheets).toEqual(['Cặp chấm chéo', ...pairs.map(({ sheet }) => sheet)]);
    const before = v.parse(totalsSchema, thidua('appraise', perSchool, '--json').json());
    const after = v.parse(totalsSchema, thidua('appraise', out, '--json').json());
    expect(after).toMatchObject({ issues: before.issues, scorecards: before.scorecards });
    const again = thidua('pairs', out, '--out', join(folder, 'Lần hai.xlsx'));
    expect(again.out).toContain(`${String(pairs.length)} phiếu đã có được giữ nguyên`);
  });

  it.each([
    ['--each', '0'],
    ['--each', 'x'],
    ['--turn', '-1.5'],
  ])('refuses %s %s', (option, value) => {
    expect(thidua('pairs', perSchool, '--out', join(folder, 'x.xlsx'), `${option}=${value}`).code).toBe(64);
  });
});
