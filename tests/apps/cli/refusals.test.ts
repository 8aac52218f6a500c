import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { failureSchema } from './contractSchema';
import { samples, thidua } from './thidua';

const sample = join(samples, 'cum-mau-moi-truong-mot-trang.xlsx');

describe('thidua refuses', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'thidua-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const refusal = (...args: readonly string[]) => {
    const ran = thidua(...args, '--json');
    return { exit: ran.code, ...v.parse(failureSchema, ran.json()).failure };
  };
  const file = (name: string, bytes: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };

  it('a file that is not there', () => {
    expect(refusal(join(folder, 'không có.xlsx'))).toMatchObject({ exit: 2, code: 'fileMissing' });
  });

  it('a folder', () => {
    expect(refusal(folder)).toMatchObject({ exit: 2, code: 'isFolder' });
  });

  it('a text that calls itself a workbook: damaged, since nothing of a workbook is left in it', () => {
    expect(refusal(file('văn bản.xlsx', 'Đây không phải sổ tính'))).toMatchObject({ exit: 2, code: 'damaged' });
  });

  it('a workbook cut off in the middle', () => {
    const whole = readFileSync(sample);
    expect(refusal(file('cụt.xlsx', whole.subarray(0, whole.length / 2)))).toMatchObject({ exit: 2, code: 'damaged' });
  });

  it('a policy that is no JSON', () => {
    expect(refusal(sample, '--policy', file('quy-che.json', '{ năm: 2026 }'))).toMatchObject({ exit: 2, code: 'policyNotJson' });
  });

  it('to overwrite its input, even with --force', () => {
    const copy = file('bản sao.xlsx', readFileSync(sample));
    expect(refusal('write', copy, '--out', copy, '--force')).toMatchObject({ exit: 3, code: 'outIsInput' });
    expect(readFileSync(copy).equals(readFileSync(sample))).toBe(true);
  });

  it('to overwrite its input by another name of it, even with --force', () => {
    const copy = file('bản gốc.xlsx', readFileSync(sample));
    const link = join(folder, 'tên khác.xlsx');
    symlinkSync(copy, link);
    expect(refusal('write', copy, '--out', link, '--force')).toMatchObject({ exit: 3, code: 'outIsInput' });
    expect(refusal('write', link, '--out', copy, '--force')).toMatchObject({ exit: 3, code: 'outIsInput' });
    expect(readFileSync(copy).equals(readFileSync(sample))).toBe(true);
  });

  it('to replace an existing result unless forced', () => {
    const out = file('kết quả.xlsx', 'của người dùng');
    expect(refusal('write', sample, '--out', out)).toMatchObject({ exit: 3, code: 'outExists' });
    expect(readFileSync(out, 'utf8')).toBe('của người dùng');
    expect(thidua('write', sample, '--out', out, '--force').code).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  it('a folder that cannot be written, and leaves nothing half written', () => {
    expect(refusal('write', sample, '--out', join(folder, 'không có thư mục này', 'a.xlsx'))).toMatchObject({
      exit: 3,
      code: 'outNotWritable',
    });
    mkdirSync(join(folder, 'đầy.xlsx'));
    expect(refusal('write', sample, '--out', join(folder, 'đầy.xlsx'))).toMatchObject({ exit: 3 });
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('wrong usage with one sentence and exit 64', () => {
    const ran = thidua('write', sample);
    expect(ran).toMatchObject({ code: 64, out: '' });
    expect(ran.err).toContain('--out');
    expect(existsSync(join(folder, 'undefined'))).toBe(false);
  });

  it('in English when asked', () => {
    expect(thidua(join(folder, 'missing.xlsx'), '--lang', 'en').err).toContain('was not found');
  });
});
