import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { computedWorkbook } from '../../builders/computedWorkbook';
import { bytesOf } from '../../hosts/xlsx/fixtures/bytesOf';
import { partsOf, partText, sameBytes } from '../../hosts/xlsx/fixtures/packageOf';
import { samples, thidua } from './thidua';

const faulty = join(samples, 'cum-mau-co-loi.xlsx');
const fixedSchema = v.looseObject({
  issues: v.array(v.looseObject({ rule: v.string(), fix: v.nullable(v.looseObject({ kind: v.string() })) })),
  fixed: v.looseObject({
    cells: v.array(v.looseObject({ sheet: v.string(), cell: v.string(), from: v.string(), to: v.string() })),
    issuesGone: v.number(),
    issuesCome: v.number(),
  }),
  written: v.looseObject({ sheets: v.array(v.string()) }),
});
const foundSchema = v.looseObject({ issues: v.array(v.unknown()) });

describe('thidua check --fix safe', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-fix-'));
  const out = join(folder, 'Đã sửa.xlsx');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('sets right a copy, changes no other cell of it, and a second time finds nothing to do', () => {
    const input = new Uint8Array(readFileSync(faulty));
    const ran = thidua('check', faulty, '--fix', 'safe', '--out', out, '--by', 'Nguyễn Văn Mẫu', '--json');
    const { issues, fixed, written } = v.parse(fixedSchema, ran.json());
    expect(fixed.cells.length).toBeGreaterThan(0);
    expect(issues.filter(({ fix }) => fix?.kind === 'safe')).toEqual([]);
    expect(written.sheets).toEqual(['Nhật ký']);

    expect(sameBytes(new Uint8Array(readFileSync(faulty)), input)).toBe(true);
    const output = new Uint8Array(readFileSync(out));
    const [before, after] = [partsOf(input), partsOf(output)];
    const changed = Object.keys(before).filter((name) => !sameBytes(before[name], after[name]));
    // One part for each sheet that has a cell set; beside them only what lists the sheets, for the log.
    const lists = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'docProps/app.xml'];
    const sheets = changed.filter((name) => !lists.includes(name));
    expect(sheets.every((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))).toBe(true);
    expect(sheets).toHaveLength(new Set(fixed.cells.map(({ sheet }) => sheet)).size);
    const cells = new Set(fixed.cells.map(({ cell }) => cell));
    for (const name of sheets)
      expect(differingCells(partText(input, name), partText(output, name)).filter((cell) => !cells.has(cell))).toEqual([]);

    const again = thidua('check', out, '--fix', 'safe', '--out', join(folder, 'Lần hai.xlsx'), '--json');
    expect(v.parse(fixedSchema, again.json()).fixed.cells).toEqual([]);
    expect(sameBytes(new Uint8Array(readFileSync(join(folder, 'Lần hai.xlsx'))), output)).toBe(true);
  });

  it('says it for people: the cell, from and to, and what becomes of totals and places', () => {
    const ran = thidua('check', faulty, '--fix', 'safe', '--rule', 'TYP-01', '--out', out, '--force');
    expect(ran.out).toContain("'3 Mẫu Ba'!K18 [TYP-01] «2,25» → 2,25 (số)");
    expect(ran.out).toContain('Không tổng điểm và hạng nào của chương trình thay đổi');
    expect(ran.out).toContain('mỗi ô một dòng ở trang Nhật ký');
  });

  it('tells one workbook: what is said to be gone is not told again', () => {
    // The total adds the text once it is a number: 8,5 + 7.
    const file = join(folder, 'Tổng cũ.xlsx');
    writeFileSync(file, bytesOf(computedWorkbook({ C4: '8,5', E4: { f: 'SUM(C4:D4)', v: 7 } })));
    const found = v.parse(foundSchema, thidua('check', file, '--json').json()).issues;
    const ran = thidua('check', file, '--fix', 'safe', '--out', out, '--json', '--force');
    const { issues, fixed } = v.parse(fixedSchema, ran.json());
    expect(fixed.cells).toMatchObject([{ cell: 'C4', to: '8.5' }]);
    expect([fixed.issuesGone, fixed.issuesCome]).toEqual([found.length - issues.length, 0]);
    expect([issues, ran.code]).toEqual([[], 0]);
  });

  it('needs an output, knows only safe fixes, and never writes over its input', () => {
    expect(thidua('check', faulty, '--fix', 'safe').code).toBe(64);
    expect(thidua('check', faulty, '--fix', 'all', '--out', out).code).toBe(64);
    expect(thidua('check', faulty, '--fix', 'safe', '--out', faulty, '--force').code).toBe(3);
  });
});

/** References of the cells whose XML is not the same in two parts of a sheet; what stands outside cells must be the same. */
function differingCells(one: string, other: string): readonly string[] {
  const [before, after] = [cellsOf(one), cellsOf(other)];
  expect(one.replace(CELL, '')).toBe(other.replace(CELL, ''));
  return [...new Set([...before.keys(), ...after.keys()])].filter((cell) => before.get(cell) !== after.get(cell));
}

const CELL = /<c [^>]*?(?:\/>|>.*?<\/c>)/gs;

function cellsOf(xml: string): ReadonlyMap<string, string> {
  return new Map([...xml.matchAll(CELL)].map(([cell]) => [/ r="([A-Z]+\d+)"/.exec(cell)?.[1] ?? '', cell]));
}
