import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import * as v from 'valibot';
import { BLANK_CELL, type Cell } from '../../../src/core/workbook/cell';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { copySheets } from '../../../src/core/workbook/copySheets';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { readXlsx } from '../../../src/hosts/xlsx/readXlsx';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { cellOf, sheetMarked } from '../../../src/core/workbook/workbook';
import { claimOf, clusterBook, COLUMN, FIRST_ROW, SCHOOLS, selfCell } from '../../builders/collecting';
import { plantedSheet, type Planted } from '../../builders/memberPlants';
import { workbook } from '../../builders/workbook';
import { issueSchema, failureSchema } from './contractSchema';
import { thidua } from './thidua';

/** CONTRACT §3.2, with the fields added here. */
const collectSchema = v.looseObject({
  into: v.string(),
  members: v.array(
    v.looseObject({
      file: v.string(),
      unit: v.nullable(v.pipe(v.string(), v.regex(/^u\d+$/))),
      status: v.picklist(['taken', 'refused']),
      toDecide: v.boolean(),
      reason: v.nullable(v.pipe(v.string(), v.minLength(10))),
      changes: v.array(
        v.looseObject({
          kind: v.picklist(['value', 'maximum', 'text', 'rowAdded', 'rowRemoved', 'renamed', 'version']),
          cell: v.string(),
          from: v.string(),
          to: v.string(),
          taken: v.boolean(),
        }),
      ),
    }),
  ),
  missing: v.array(v.looseObject({ unit: v.string(), name: v.string() })),
  issues: v.array(issueSchema),
});

let folder = '';
const path = (name: string): string => join(folder, name);

function save(name: string, book: Workbook): string {
  writeFileSync(path(name), newXlsx(copySheets(book)));
  return path(name);
}

/** The same cells in a file kind that is only read. */
function saveForeign(name: string, book: Workbook, kind: BookType): string {
  const file = utils.book_new();
  for (const sheet of book.sheets) {
    const cells: WorkSheet = {};
    let [lastRow, lastColumn] = [1, 1];
    for (const [row, line] of sheet.rows) {
      for (const [column, { value }] of line) {
        if (value.kind !== 'number' && value.kind !== 'text') continue;
        cells[utils.encode_cell({ r: row - 1, c: column - 1 })] =
          value.kind === 'number' ? { t: 'n', v: value.value } : { t: 's', v: value.text };
        [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, column)];
      }
    }
    cells['!ref'] = `A1:${utils.encode_cell({ r: lastRow - 1, c: lastColumn - 1 })}`;
    utils.book_append_sheet(file, cells, sheet.name);
  }
  writeFileSync(path(name), write(file, { type: 'buffer', bookType: kind }));
  return path(name);
}

const school = (index: number, change: Partial<Planted> = {}): Planted => ({
  school: index,
  name: SCHOOLS[index] ?? '',
  plants: [],
  ...change,
});
const member = (name: string, one: Planted): string => save(name, workbook(plantedSheet(one)));

/** The number in the cell `'1. An Giang'!D7` of a file. */
function numberIn(file: string, ref: string): number | null {
  const book = readXlsx(readFileSync(file), file);
  const [, sheet = '', column = '', row = ''] = /^'?(.*?)'?!([A-Z]+)(\d+)$/.exec(ref) ?? [];
  const number = [...column].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0);
  const { value } = cellOf(book, { sheet, row: Number(row), column: number });
  return value.kind === 'number' ? value.value : null;
}

/** A formula in one cell of the first sheet. */
function withFormula(book: Workbook, ref: string): Workbook {
  const [, column = '', row = ''] = /!([A-Z])(\d+)$/.exec(ref) ?? [];
  const at = column.charCodeAt(0) - 64;
  const formula: Cell = { ...BLANK_CELL, value: { kind: 'number', value: 2 }, formula: '1+1' };
  return {
    ...book,
    sheets: book.sheets.map((sheet, place) =>
      place > 0
        ? sheet
        : {
            ...sheet,
            rows: new Map(
              [...sheet.rows].map(([number, cells]) => [number, number === Number(row) ? inOrder(cells, at, formula) : cells]),
            ),
          },
    ),
  };
}

function inOrder(cells: ReadonlyMap<number, Cell>, column: number, cell: Cell): ReadonlyMap<number, Cell> {
  return new Map([...cells, [column, cell] as const].sort(([one], [other]) => one - other));
}

describe('thidua collect', () => {
  let into = '';
  let files: readonly string[] = [];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'thidua-'));
    into = save('Sổ của Cụm.xlsx', clusterBook('unitSheets'));
    files = [
      member('An Giang (2) bản cuối.xlsx', school(0)),
      saveForeign('Bạc Liêu.xls', workbook(plantedSheet(school(1))), 'biff8'),
      saveForeign('Bến Tre.ods', workbook(plantedSheet(school(2))), 'ods'),
      member('Cà Mau.xlsx', school(3, { plants: [{ kind: 'maximum', leaf: 3, to: 9 }] })),
    ];
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('brings .xlsx, .xls and .ods into a copy, and says so in the contract’s form', () => {
    const out = path('Kết quả.xlsx');
    const before = readFileSync(into);
    const ran = thidua('collect', ...files, '--into', into, '--out', out, '--json');
    const document = v.parse(collectSchema, ran.json());
    expect(document.members.map(({ file, unit, status }) => [file, unit, status])).toEqual(
      files.map((file, at) => [file, `u${at + 1}`, 'taken']),
    );
    for (const [at] of files.entries()) {
      for (const leaf of [0, 9, 19]) expect(numberIn(out, selfCell('unitSheets', at, leaf))).toBe(claimOf(at, leaf));
    }
    expect(document.members[3]?.changes.filter(({ taken }) => !taken)).toMatchObject([
      { kind: 'maximum', cell: `'4. Cà Mau'!C${FIRST_ROW + 4}`, from: '7', to: '9' },
    ]);
    expect(numberIn(out, `'4. Cà Mau'!C${FIRST_ROW + 4}`)).toBe(7);
    expect(document.issues.map(({ rule }) => rule)).toEqual(['VER-02']);
    expect(document.missing.map(({ unit }) => unit)).toEqual(['u5', 'u6', 'u7', 'u8', 'u9', 'u10', 'u11', 'u12']);
    expect(ran.code).toBe(1);
    expect(readFileSync(into).equals(before)).toBe(true);
    expect(sheetMarked(readXlsx(readFileSync(out), out), 'log')?.name).toBe('Nhật ký');
  });

  it('ends with 0 when all is taken, and the second time leaves the file as it is, byte for byte', () => {
    const [first, second] = [path('lần một.xlsx'), path('lần hai.xlsx')];
    expect(thidua('collect', ...files.slice(0, 3), '--into', into, '--out', first).code).toBe(0);
    expect(thidua('collect', ...files.slice(0, 3), '--into', first, '--out', second).code).toBe(0);
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  });

  it('leaves every cell of the reviewers and every other sheet as it was', () => {
    const out = path('giữ nguyên.xlsx');
    thidua('collect', files[0] ?? '', '--into', into, '--out', out);
    const [was, is] = [into, out].map((file) => readXlsx(readFileSync(file), file));
    expect(is?.sheets.slice(1, 12)).toEqual(was?.sheets.slice(1, 12));
    const others = (book: Workbook | undefined): unknown =>
      [...(book?.sheets[0]?.rows ?? [])].map(([row, cells]) => [row, [...cells].filter(([column]) => column !== COLUMN.self)]);
    expect(others(is)).toEqual(others(was));
  });

  it('writes the rest where one cell of the cluster’s cannot be written, and says which', () => {
    const locked = path('công thức dùng chung.xlsx');
    const plain = newXlsx(copySheets(withFormula(clusterBook('unitSheets'), selfCell('unitSheets', 0, 1))));
    const parts = unzipSync(plain);
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    const shared = sheet.replace('<f>1+1</f>', '<f t="shared" ref="D8:D9" si="0">1+1</f>');
    expect(shared).not.toBe(sheet);
    writeFileSync(locked, zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new TextEncoder().encode(shared) }));
    const out = path('công thức dùng chung, kết quả.xlsx');
    const ran = thidua('collect', files[0] ?? '', '--into', locked, '--out', out, '--json');
    const { changes } = v.parse(collectSchema, ran.json()).members[0] ?? { changes: [] };
    expect(changes.filter(({ taken }) => !taken)).toMatchObject([
      { cell: selfCell('unitSheets', 0, 1), notTaken: 'notWritable', to: String(claimOf(0, 1)) },
    ]);
    expect(numberIn(out, selfCell('unitSheets', 0, 2))).toBe(claimOf(0, 2));
  });

  it('prints one table per school in Vietnamese, and who has sent nothing', () => {
    const ran = thidua('collect', ...files, '--into', into, '--out', path('bảng.xlsx'));
    expect(ran.out).toContain('4 tệp đã nhận, 0 tệp không nhận, 0 tệp chờ quyết định; 80 ô được điền.');
    expect(ran.out).toContain(`ĐÃ NHẬN: ${files[3]}`);
    expect(ran.out).toMatch(/'4\. Cà Mau'!C10 +Điểm chuẩn khác .* 7 +9 +giữ theo sổ của Cụm/);
    expect(ran.out).toContain('Chưa gửi (8): Trường Chính trị tỉnh Đồng Tháp, ');
  });

  describe('decisions', () => {
    const stranger = (): string => member('lạ.xlsx', school(6, { name: 'Trường Chính trị tỉnh Thái Nguyên' }));
    const other = (): string => member('năm ngoái.xlsx', school(5, { year: 2025 }));

    it('come as options, by the name of the file', () => {
      const out = path('quyết định.xlsx');
      const options = ['--accept', 'lạ.xlsx=Trường Chính trị tỉnh Kiên Giang', '--accept', 'năm ngoái.xlsx'];
      const ran = thidua('collect', stranger(), other(), '--into', into, '--out', out, ...options, '--json');
      const { members } = v.parse(collectSchema, ran.json());
      expect(members.map(({ unit, status }) => [unit, status])).toEqual([
        ['u7', 'taken'],
        ['u6', 'taken'],
      ]);
      expect(numberIn(out, selfCell('unitSheets', 6, 0))).toBe(claimOf(6, 0));
    });

    it('come as a list, and what nobody decided waits with exit code 1', () => {
      writeFileSync(path('quyết định.json'), JSON.stringify([{ file: 'lạ.xlsx', decision: 'refuse' }]));
      const decisions = path('quyết định.json');
      const ran = thidua(
        'collect',
        stranger(),
        other(),
        '--into',
        into,
        '--out',
        path('chờ.xlsx'),
        '--decisions',
        decisions,
        '--json',
      );
      const { members } = v.parse(collectSchema, ran.json());
      expect(members.map(({ status, toDecide }) => [status, toDecide])).toEqual([
        ['refused', false],
        ['refused', true],
      ]);
      expect(ran.code).toBe(1);
    });

    it('about a file nobody sent are a wrong command', () => {
      const ran = thidua('collect', other(), '--into', into, '--out', path('x.xlsx'), '--refuse', 'không có.xlsx');
      expect([ran.code, existsSync(path('x.xlsx'))]).toEqual([64, false]);
    });

    it('that cannot be read are said, and nothing is written', () => {
      writeFileSync(path('hỏng.json'), '[{"file":"a","decision":"maybe"}]');
      const ran = thidua('collect', other(), '--into', into, '--out', path('x.xlsx'), '--decisions', path('hỏng.json'), '--json');
      expect(v.parse(failureSchema, ran.json()).failure.code).toBe('decisionsNotRead');
      expect([ran.code, existsSync(path('x.xlsx'))]).toEqual([2, false]);
    });
  });

  describe('what it refuses', () => {
    it('a result that is there, the cluster’s file or a school’s: 3, and nothing is changed', () => {
      const there = save('đã có.xlsx', workbook(plantedSheet(school(0))));
      const before = readFileSync(there);
      for (const out of [there, into, files[0] ?? '']) {
        expect(thidua('collect', files[0] ?? '', '--into', into, '--out', out).code).toBe(3);
      }
      for (const out of [into, files[0] ?? '']) {
        expect(thidua('collect', files[0] ?? '', '--into', into, '--out', out, '--force').code).toBe(3);
      }
      expect(readFileSync(there).equals(before)).toBe(true);
      expect(thidua('collect', files[0] ?? '', '--into', into, '--out', there, '--force').code).toBe(0);
    });

    it('a cluster’s file that is none: 2', () => {
      writeFileSync(path('không phải.xlsx'), 'xin chào');
      const ran = thidua('collect', files[0] ?? '', '--into', path('không phải.xlsx'), '--out', path('y.xlsx'), '--json');
      expect([ran.code, existsSync(path('y.xlsx'))]).toEqual([2, false]);
      expect(v.safeParse(failureSchema, ran.json()).success).toBe(true);
    });

    it('files of which none can be used: 2, each with its reason; one of several is no more than refused', () => {
      writeFileSync(path('hỏng.xlsx'), 'xin chào');
      const alone = thidua('collect', path('hỏng.xlsx'), '--into', into, '--out', path('z.xlsx'), '--json');
      expect(v.parse(failureSchema, alone.json()).failure.code).toBe('noMemberUsable');
      expect([alone.code, existsSync(path('z.xlsx'))]).toEqual([2, false]);
      const both = thidua('collect', path('hỏng.xlsx'), files[0] ?? '', '--into', into, '--out', path('z.xlsx'), '--json');
      const { members } = v.parse(collectSchema, both.json());
      expect(members.map(({ status }) => status)).toEqual(['refused', 'taken']);
      expect(members[0]?.reason).toContain('hỏng.xlsx');
      expect(both.code).toBe(1);
    });

    it('a command without the cluster’s file, the schools’ or the result: 64', () => {
      expect(thidua('collect', 'a.xlsx', '--out', 'b.xlsx').code).toBe(64);
      expect(thidua('collect', '--into', 'a.xlsx', '--out', 'b.xlsx').code).toBe(64);
      expect(thidua('collect', 'a.xlsx', '--into', 'b.xlsx').code).toBe(64);
    });

    it('a result in a folder that is not there: 3, and nothing is left beside it', () => {
      const ran = thidua('collect', files[0] ?? '', '--into', into, '--out', join(folder, 'không có', 'kq.xlsx'));
      expect(ran.code).toBe(3);
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    });
  });

  it('verifies the stamp of a file that was checked before it was sent, and tells what was typed after it', async () => {
    const into = save('Cụm có dấu.xlsx', clusterBook('unitSheets'));
    // The planted file states no evidence, and a total of its own: a school that sends it first sets both right.
    const draft = member('Trường 1 nháp.xlsx', school(0));
    expect(thidua('stamp', draft, '--out', path('chưa được.xlsx')).code).toBe(1);
    expect(existsSync(path('chưa được.xlsx'))).toBe(false);
    const evidence = Array.from({ length: 24 }, (_, at) => at + FIRST_ROW).map((row) => ({
      at: { sheet: 'Phiếu chấm', row, column: 5 },
      value: { kind: 'text' as const, text: `Số ${String(row)}-BC/TCT ngày 5/10/2026` },
    }));
    const total =
      Array.from({ length: 20 }, (_, leaf) => Math.round(claimOf(0, leaf) * 100)).reduce((sum, one) => sum + one, 0) / 100;
    const ready = xlsxHost(new Uint8Array(readFileSync(draft)), 'x.xlsx');
    await ready.apply([
      {
        kind: 'setCells',
        cells: [...evidence, { at: { sheet: 'Phiếu chấm', row: 30, column: 4 }, value: { kind: 'number', value: total } }],
      },
    ]);
    const sent = path('Trường 1.xlsx');
    writeFileSync(sent, ready.bytes());
    const stamped = path('Trường 1 đã đóng dấu.xlsx');
    const checked = thidua('stamp', sent, '--out', stamped, '--json');
    expect(checked.json()).toMatchObject({
      checklist: expect.arrayContaining([expect.objectContaining({ question: 'noErrors', answer: 'done' })]),
    });
    expect(checked.code).toBe(0);
    const collect = (file: string, out: string): unknown =>
      thidua('collect', file, '--into', into, '--out', path(out), '--json').json();
    expect(collect(stamped, 'Nhận 1.xlsx')).toMatchObject({ members: [{ status: 'taken', stamp: { isIntact: true } }] });
    const host = xlsxHost(new Uint8Array(readFileSync(stamped)), 'x.xlsx');
    const own = (await host.read()).sheets.find(({ mark }) => mark === null)?.name ?? '';
    await host.apply([
      { kind: 'setCells', cells: [{ at: { sheet: own, row: 200, column: 2 }, value: { kind: 'text', text: 'thêm sau' } }] },
    ]);
    writeFileSync(path('Đã sửa sau.xlsx'), host.bytes());
    const found = v.parse(collectSchema, collect(path('Đã sửa sau.xlsx'), 'Nhận 2.xlsx'));
    expect(found.issues.map(({ rule, code }) => [rule, code])).toContainEqual(['AUD-03', 'changedSinceStamp']);
  });
});
