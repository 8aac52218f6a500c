import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { marksIn } from '../../../src/hosts/xlsx/marks/markXlsx';
import { differingParts, partsOf, sameBytes } from '../../hosts/xlsx/fixtures/packageOf';
import { samples, thidua } from './thidua';

const faulty = join(samples, 'cum-mau-co-loi.xlsx');
const schema = v.looseObject({
  issues: v.array(v.looseObject({ severity: v.string(), sheet: v.nullable(v.string()), cell: v.nullable(v.string()) })),
  marks: v.looseObject({
    is: v.picklist(['on', 'off']),
    sheets: v.array(v.looseObject({ sheet: v.string(), errors: v.number(), warnings: v.number() })),
    notMarked: v.array(v.unknown()),
  }),
  written: v.looseObject({ file: v.string(), sheets: v.array(v.string()) }),
});

describe('thidua check --marks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-marks-'));
  const [out, back] = [join(folder, 'Có dấu.xlsx'), join(folder, 'Hết dấu.xlsx')];
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

  it('marks a copy at the cells of its errors and warnings, and takes all of it off again', () => {
    const input = bytesOf(faulty);
    const ran = thidua('check', faulty, '--marks', 'on', '--out', out, '--json');
    const plain = thidua('check', faulty, '--json');
    const { issues, marks, written } = v.parse(schema, ran.json());
    expect(ran.code).toBe(plain.code);
    expect(sameBytes(bytesOf(faulty), input)).toBe(true);
    const found = issues.filter(({ severity, cell }) => severity !== 'info' && cell !== null);
    expect(new Set(marks.sheets.map(({ sheet }) => sheet))).toEqual(new Set(found.map(({ sheet }) => sheet)));
    expect(marksIn(bytesOf(out)).length).toBeGreaterThan(0);
    expect([marks.is, marks.notMarked, written]).toEqual(['on', [], { file: out, sheets: [] }]);
    // What is understood of the copy is the same, but for its name.
    expect(thidua('check', out, '--json').out.replaceAll(JSON.stringify(out), JSON.stringify(faulty))).toBe(plain.out);

    const off = v.parse(schema, thidua('check', out, '--marks', 'off', '--out', back, '--json').json());
    expect(off.marks).toEqual({ ...marks, is: 'off' });
    expect(differingParts(input, bytesOf(back), Object.keys(partsOf(input)))).toEqual([]);
  });

  it('says it for people, and marks what is left after fixing', () => {
    const ran = thidua('check', faulty, '--fix', 'safe', '--marks', 'on', '--out', out, '--force');
    expect(ran.out).toMatch(/Đã đánh dấu \d+ ô có lỗi, \d+ ô có cảnh báo trong .*Có dấu\.xlsx/);
    expect(ran.out).toContain('ĐÃ SỬA');
  });
});
