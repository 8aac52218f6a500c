import type { CellRef } from '../../src/core/workbook/address';
import type { Edit } from '../../src/core/workbook/edit';
import { HostError, type HostFailure, type WorkbookHost } from '../../src/core/workbook/host';
import type { ModelValue } from '../../src/core/workbook/sheetModel';
import { cellAt, cellOf, sheetMarked, sheetNamed, type Sheet, type Workbook } from '../../src/core/workbook/workbook';
import {
  area,
  constant,
  errorCell,
  formulaCell,
  modelCell,
  modelOf,
  number,
  sheetOf,
  text,
  workbookOf,
} from './contractWorkbook';

/**
 * What every host promises, run by each of them. `make` builds a host that holds the workbook given,
 * by whatever means the host has: the value itself, the bytes of a file, a spreadsheet that imitates Excel.
 */
export function hostContract(name: string, make: (workbook: Workbook) => Promise<WorkbookHost>): void {
  describe(`the ${name} host keeps the contract of hosts`, () => {
    describe('read', () => {
      it('gives the sheets in their order, with their names and whether they are hidden', async () => {
        const read = await reading(make, cluster());
        expect(read.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.kind])).toEqual([
          ['Trường M', 'visible', 'worksheet'],
          ["Cấu 'hình' & khác", 'hidden', 'worksheet'],
          ['Danh mục', 'veryHidden', 'worksheet'],
          ['Trống', 'visible', 'worksheet'],
        ]);
        expect(read.isReadOnly).toBe(false);
        expect(read.isStructureProtected).toBe(false);
      });

      it('keeps numbers, texts, booleans, errors and blanks apart', async () => {
        const sheet = named(await reading(make, cluster()), 'Trường M');
        expect(cellAt(sheet, 3, 3).value).toEqual({ kind: 'number', value: 24.5 });
        expect(cellAt(sheet, 4, 3).value).toEqual({ kind: 'text', text: '24,5' });
        expect(cellAt(sheet, 5, 3).value).toEqual({ kind: 'blank' });
        expect(cellAt(sheet, 6, 3).value).toEqual({ kind: 'boolean', value: true });
        expect(cellAt(sheet, 7, 3).value).toEqual({ kind: 'error', error: '#N/A' });
        expect(cellAt(sheet, 8, 3).value).toEqual({ kind: 'number', value: 0 });
        expect(cellAt(sheet, 9, 3).value).toEqual({ kind: 'number', value: 0.1 + 0.2 });
      });

      it('keeps texts letter for letter: marks, line breaks, leading zeros and signs', async () => {
        const sheet = named(await reading(make, cluster()), 'Trường M');
        expect(cellAt(sheet, 1, 1).value).toEqual({ kind: 'text', text: 'PHIẾU TỰ CHẤM ĐIỂM' });
        expect(cellAt(sheet, 4, 2).value).toEqual({ kind: 'text', text: 'Báo cáo đúng hạn\n- đủ 4 quý; <95% & "khá"' });
        expect(cellAt(sheet, 5, 1).value).toEqual({ kind: 'text', text: '0012' });
        expect(cellAt(sheet, 6, 1).value).toEqual({ kind: 'text', text: '-2' });
      });

      it('gives a formula without its sign, beside the value it last had', async () => {
        const sheet = named(await reading(make, cluster()), 'Trường M');
        expect(cellAt(sheet, 10, 3)).toMatchObject({ formula: 'SUM(C3:C6)', value: { kind: 'number', value: 24.5 } });
        expect(cellAt(sheet, 3, 3).formula).toBeNull();
      });

      it('gives number formats as Excel writes them in English', async () => {
        const sheet = named(await reading(make, cluster()), 'Trường M');
        expect(cellAt(sheet, 3, 3).format).toBe('0.00');
        expect(cellAt(sheet, 4, 3).format).toBe('@');
        expect(cellAt(sheet, 8, 3).format).toBe('General');
        expect(cellAt(sheet, 11, 3)).toMatchObject({ value: { kind: 'number', value: 0.52 }, format: '0%' });
      });

      it('stores no cell that holds nothing, and keeps rows and columns in ascending order', async () => {
        const read = await reading(make, cluster());
        expect(named(read, 'Trống').rows.size).toBe(0);
        const sheet = named(read, 'Trường M');
        expect(sheet.rows.get(5)?.has(3)).toBe(false);
        expect([...sheet.rows.keys()]).toEqual([...sheet.rows.keys()].sort((a, b) => a - b));
        for (const row of sheet.rows.values()) expect([...row.keys()]).toEqual([...row.keys()].sort((a, b) => a - b));
      });

      it('gives merged areas, hidden rows and hidden columns', async () => {
        const sheet = named(await reading(make, cluster()), 'Trường M');
        expect(sheet.merges).toEqual([area(1, 1, 1, 3)]);
        expect([...sheet.hiddenRows]).toEqual([9]);
        expect([...sheet.hiddenColumns]).toEqual([2]);
      });

      it('says which sheets are protected, and whether the list of sheets is', async () => {
        const read = await reading(make, workbookOf([protectedSheet(), sheetOf('Mở', [[1]])]));
        expect(read.sheets.map((sheet) => sheet.isProtected)).toEqual([true, false]);
        const locked = await reading(make, workbookOf([sheetOf('Mở', [[1]])], { isStructureProtected: true }));
        expect(locked.isStructureProtected).toBe(true);
      });

      it('has no mark on sheets that people made', async () => {
        const read = await reading(make, cluster());
        expect(read.sheets.map((sheet) => sheet.mark)).toEqual([null, null, null, null]);
      });
    });

    describe('apply › putSheet', () => {
      it('adds a sheet that is not there yet at the end, with its mark', async () => {
        const host = await make(cluster());
        const before = await host.read();
        const receipt = await host.apply([put('summary', 'Tổng hợp', 'Xuất sắc')]);
        const after = await host.read();
        expect(receipt.written).toEqual(['Tổng hợp']);
        expect(names(after)).toEqual([...names(before), 'Tổng hợp']);
        expect(sheetMarked(after, 'summary')?.name).toBe('Tổng hợp');
        expect(after.sheets.slice(0, -1).map(plain)).toEqual(before.sheets.map(plain));
      });

      it('writes numbers, texts, formulas, formats and merges of the model', async () => {
        const host = await make(cluster());
        await host.apply([put('summary', 'Tổng hợp', 'Xuất sắc')]);
        const sheet = named(await host.read(), 'Tổng hợp');
        expect(cellAt(sheet, 1, 1).value).toEqual({ kind: 'text', text: 'BẢNG TỔNG HỢP' });
        expect(sheet.merges).toEqual([area(1, 1, 1, 3)]);
        expect(cellAt(sheet, 3, 1).value).toEqual({ kind: 'number', value: 96.5 });
        expect(cellAt(sheet, 3, 1).format).toBe('0.00');
        expect(cellAt(sheet, 3, 2).value).toEqual({ kind: 'text', text: 'Xuất sắc' });
        expect(cellAt(sheet, 3, 3).formula).toBe("'Trường M'!C3+1");
        expect(cellAt(sheet, 3, 3).value).toEqual({ kind: 'number', value: 25.5 });
      });

      it('replaces exactly the sheet with the same mark, in its place, and leaves nothing of the old one', async () => {
        const host = await make(cluster());
        await host.apply([put('summary', 'Tổng hợp', 'cũ'), put('check', 'Kiểm tra', 'giữ nguyên')]);
        const before = await host.read();
        await host.apply([{ kind: 'putSheet', sheet: modelOf('summary', 'Tổng hợp', [modelCell(1, 2, text('mới'))]) }]);
        const after = await host.read();
        expect(names(after)).toEqual(names(before));
        expect(held(named(after, 'Tổng hợp'))).toEqual({ B1: 'mới' });
        expect(named(after, 'Tổng hợp').merges).toEqual([]);
        const others = (workbook: Workbook) => workbook.sheets.filter((sheet) => sheet.mark !== 'summary').map(plain);
        expect(others(after)).toEqual(others(before));
      });

      it('gives the same workbook when the same edits are applied twice', async () => {
        const host = await make(cluster());
        const edits = [
          put('summary', 'Tổng hợp', 'x'),
          put('proposal', 'Đề nghị khen thưởng', 'y'),
          put('check', 'Kiểm tra', 'z'),
        ];
        await host.apply(edits);
        const once = await host.read();
        await host.apply(edits);
        expect((await host.read()).sheets.map(plain)).toEqual(once.sheets.map(plain));
      });

      it('takes the new name when the sheet with the same mark had another one', async () => {
        const host = await make(cluster());
        await host.apply([put('summary', 'Tổng hợp', 'x')]);
        await host.apply([put('summary', 'Tổng hợp (2)', 'x')]);
        const after = await host.read();
        expect(names(after).slice(4)).toEqual(['Tổng hợp (2)']);
        expect(sheetMarked(after, 'summary')?.name).toBe('Tổng hợp (2)');
      });

      it("refuses a name that a person's sheet has, whatever its capitals, and leaves that sheet alone", async () => {
        const host = await make(workbookOf([sheetOf('Tổng hợp', [['của người dùng']])]));
        expect(await failure(host.apply([put('summary', 'TỔNG HỢP', 'x')]))).toEqual({ code: 'nameTaken', sheet: 'TỔNG HỢP' });
        const after = await host.read();
        expect(names(after)).toEqual(['Tổng hợp']);
        expect(held(named(after, 'Tổng hợp'))).toEqual({ A1: 'của người dùng' });
      });

      it("stands beside a person's sheet of the same name under another one", async () => {
        const host = await make(workbookOf([sheetOf('Tổng hợp', [['của người dùng']])]));
        await host.apply([put('summary', 'Tổng hợp (2)', 'x')]);
        const after = await host.read();
        expect(names(after)).toEqual(['Tổng hợp', 'Tổng hợp (2)']);
        expect(held(named(after, 'Tổng hợp'))).toEqual({ A1: 'của người dùng' });
        expect(after.sheets.map((sheet) => sheet.mark)).toEqual([null, 'summary']);
      });

      it('is possible beside a protected sheet', async () => {
        const host = await make(workbookOf([protectedSheet()]));
        await host.apply([put('summary', 'Tổng hợp', 'x')]);
        expect(names(await host.read())).toEqual(['Khóa', 'Tổng hợp']);
      });
    });

    describe('apply › setCells', () => {
      it('changes the values named and nothing else, and keeps number formats', async () => {
        const host = await make(cluster());
        const before = await host.read();
        await host.apply([
          set(['Trường M', 3, 3, number(25)], ['Trường M', 4, 2, text('Đúng hạn')], ['Trường M', 8, 3, { kind: 'blank' }]),
        ]);
        const after = await host.read();
        const sheet = named(after, 'Trường M');
        expect(cellAt(sheet, 3, 3)).toMatchObject({ value: { kind: 'number', value: 25 }, format: '0.00', formula: null });
        expect(cellAt(sheet, 4, 2).value).toEqual({ kind: 'text', text: 'Đúng hạn' });
        expect(cellAt(sheet, 8, 3).value).toEqual({ kind: 'blank' });
        const rest = (workbook: Workbook) => {
          const { C3, B4, C8, C10, ...others } = held(named(workbook, 'Trường M'));
          void [C3, B4, C8, C10];
          return others;
        };
        expect(rest(after)).toEqual(rest(before));
        expect(after.sheets.slice(1).map(plain)).toEqual(before.sheets.slice(1).map(plain));
      });

      it('turns a text that only looks like a number into the number', async () => {
        const host = await make(cluster());
        await host.apply([set(['Trường M', 4, 3, number(24.5)])]);
        expect(cellAt(named(await host.read(), 'Trường M'), 4, 3).value).toEqual({ kind: 'number', value: 24.5 });
      });

      it('writes a cell that held nothing, in a row or a sheet that held nothing', async () => {
        const host = await make(cluster());
        await host.apply([
          set(['Trường M', 5, 3, number(7)], ['Trường M', 40, 2, text('dưới cùng')], ['Trống', 2, 28, number(1)]),
        ]);
        const after = await host.read();
        expect(cellAt(named(after, 'Trường M'), 5, 3).value).toEqual({ kind: 'number', value: 7 });
        expect(cellAt(named(after, 'Trường M'), 40, 2).value).toEqual({ kind: 'text', text: 'dưới cùng' });
        expect(held(named(after, 'Trống'))).toEqual({ AB2: 1 });
      });

      it('writes formulas', async () => {
        const host = await make(cluster());
        await host.apply([set(['Trường M', 5, 3, { kind: 'formula', formula: 'C3+0.5', cached: 25 }])]);
        expect(cellAt(named(await host.read(), 'Trường M'), 5, 3)).toMatchObject({
          formula: 'C3+0.5',
          value: { kind: 'number', value: 25 },
        });
      });

      it.each([
        ['a sheet that is not there', 'Trường N', 1, 1, { code: 'sheetMissing', sheet: 'Trường N' }],
        [
          'a cell inside a merged area',
          'Trường M',
          1,
          2,
          { code: 'cellNotWritable', at: { sheet: 'Trường M', row: 1, column: 2 }, because: 'merged' },
        ],
      ])('refuses %s', async (_what, sheet, row, column, expected) => {
        const host = await make(cluster());
        expect(await failure(host.apply([set([sheet, row, column, number(1)])]))).toEqual(expected);
      });

      it('refuses a protected sheet', async () => {
        const host = await make(workbookOf([protectedSheet()]));
        expect(await failure(host.apply([set(['Khóa', 1, 1, number(1)])]))).toEqual({ code: 'sheetProtected', sheet: 'Khóa' });
      });
    });

    describe('apply', () => {
      it.each(['=1+1', '=HYPERLINK("http://example.invalid")', '+84', '-2', '@SUM(A1)', "'trích", '  có khoảng trắng  '])(
        'writes %j as a text, on a sheet of ours and in a cell of the user',
        async (words) => {
          const host = await make(cluster());
          await host.apply([
            { kind: 'putSheet', sheet: modelOf('check', 'Kiểm tra', [modelCell(1, 1, text(words))]) },
            set(['Trường M', 4, 2, text(words)]),
          ]);
          const after = await host.read();
          for (const cell of [cellAt(named(after, 'Kiểm tra'), 1, 1), cellAt(named(after, 'Trường M'), 4, 2)]) {
            expect(cell.value).toEqual({ kind: 'text', text: words });
            expect(cell.formula).toBeNull();
          }
        },
      );

      it('changes nothing when one of its edits is refused, not even by the edits before it', async () => {
        const host = await make(cluster());
        const before = await host.read();
        const edits = [put('summary', 'Tổng hợp', 'x'), set(['Trường M', 3, 3, number(1)]), set(['Trường N', 1, 1, number(1)])];
        expect(await failure(host.apply(edits))).toEqual({ code: 'sheetMissing', sheet: 'Trường N' });
        expect((await host.read()).sheets.map(plain)).toEqual(before.sheets.map(plain));
      });

      it('refuses to add to a workbook whose list of sheets is protected', async () => {
        const host = await make(workbookOf([sheetOf('Trường M', [[1]])], { isStructureProtected: true }));
        expect(await failure(host.apply([put('summary', 'Tổng hợp', 'x')]))).toEqual({ code: 'structureProtected' });
        expect(names(await host.read())).toEqual(['Trường M']);
      });

      it('does nothing when there is nothing to do', async () => {
        const host = await make(cluster());
        const before = await host.read();
        const receipt = await host.apply([]);
        expect(receipt.written).toEqual([]);
        expect((await host.read()).sheets.map(plain)).toEqual(before.sheets.map(plain));
      });
    });

    describe('restore', () => {
      it('says in `can` whether it is possible, and then puts everything back', async () => {
        const host = await make(cluster());
        const before = await host.read();
        const receipt = await host.apply([
          put('summary', 'Tổng hợp', 'x'),
          set(['Trường M', 3, 3, number(1)], ['Trường M', 5, 3, number(2)]),
        ]);
        if (!host.can.restore) {
          await expect(host.restore(receipt)).rejects.toBeInstanceOf(HostError);
          return;
        }
        await host.restore(receipt);
        expect((await host.read()).sheets.map(plain)).toEqual(before.sheets.map(plain));
      });

      it('puts back the sheet of ours that was replaced', async () => {
        const host = await make(cluster());
        await host.apply([put('summary', 'Tổng hợp', 'lần một')]);
        const once = await host.read();
        const receipt = await host.apply([put('summary', 'Tổng hợp', 'lần hai')]);
        if (!host.can.restore) {
          await expect(host.restore(receipt)).rejects.toBeInstanceOf(HostError);
          return;
        }
        await host.restore(receipt);
        const values = (workbook: Workbook) => workbook.sheets.map((sheet) => [sheet.name, sheet.mark, held(sheet)]);
        expect(values(await host.read())).toEqual(values(once));
      });
    });

    describe('lastReceipt', () => {
      it('knows of nothing before anything was written', async () => {
        const host = await make(cluster());
        await host.read();
        expect(await host.lastReceipt()).toBeNull();
      });

      it('says in `can` whether receipts are kept in the workbook, and then tells what the last write was about', async () => {
        const host = await make(cluster());
        const receipt = await host.apply([put('summary', 'Tổng hợp', 'x'), set(['Trường M', 3, 3, number(1)])]);
        const told = {
          written: ['Tổng hợp'],
          cells: [{ sheet: 'Trường M', row: 3, column: 3 }],
          isComplete: true,
          canRestore: host.can.restore,
        };
        expect(receipt).toMatchObject(told);
        const last = await host.lastReceipt();
        if (!host.can.remember) {
          expect(last).toBeNull();
          return;
        }
        expect(last).toMatchObject(told);
        await host.restore(last ?? receipt);
        expect(await host.lastReceipt()).toBeNull();
      });

      it('changes no sheet when a write is kept as it is or its backup deleted', async () => {
        const host = await make(cluster());
        const receipt = await host.apply([put('summary', 'Tổng hợp', 'x')]);
        const written = await host.read();
        await host.keep(receipt);
        expect((await host.read()).sheets.map(plain)).toEqual(written.sheets.map(plain));
        await host.forgetBackups();
        expect((await host.read()).sheets.map(plain)).toEqual(written.sheets.map(plain));
        expect(await host.lastReceipt()).toBeNull();
      });
    });

    describe('readCells', () => {
      it('where there is such a thing, gives single cells as reading everything does', async () => {
        const host = await make(cluster());
        const whole = await host.read();
        const cells = [
          { sheet: 'Trường M', row: 3, column: 3 },
          { sheet: 'Trường M', row: 4, column: 3 },
          { sheet: 'Trường M', row: 3, column: 2 },
          { sheet: 'Trường M', row: 90, column: 9 },
        ];
        const found = (await host.readCells?.(cells)) ?? null;
        if (found === null) return;
        for (const at of cells) {
          const { value, formula, format } = cellOf(whole, at);
          const one = found.find(({ at: { row, column } }) => row === at.row && column === at.column);
          expect(one).toEqual({ at, value, formula, format });
        }
      });
    });

    describe('onChange', () => {
      it('gives a way to stop, also where nothing can be watched', async () => {
        const host = await make(cluster());
        let calls = 0;
        const stop = host.onChange(() => (calls += 1));
        stop();
        stop();
        await host.apply([set(['Trường M', 3, 3, number(1)])]);
        expect(calls).toBe(0);
      });
    });
  });
}

/** One workbook that holds each thing a host must carry. */
function cluster(): Workbook {
  return workbookOf([
    sheetOf(
      'Trường M',
      [
        ['PHIẾU TỰ CHẤM ĐIỂM'],
        ['TT', 'Nội dung', 'Điểm'],
        ['1', 'Kế hoạch năm', constant(24.5, '0.00')],
        ['2', 'Báo cáo đúng hạn\n- đủ 4 quý; <95% & "khá"', constant('24,5', '@')],
        [constant('0012', '@'), 'Mã số'],
        [constant('-2', '@'), 'Điểm trừ', true],
        [null, 'Tra cứu', errorCell('#N/A', 'NA()')],
        [null, 'Không', 0],
        [null, 'Ẩn', 0.1 + 0.2],
        // What Excel calculates as well: texts, blanks and booleans count nothing, and the error is not in it.
        [null, 'TỔNG CỘNG', formulaCell('SUM(C3:C6)', 24.5)],
        [null, 'Tỷ lệ', constant(0.52, '0%')],
      ],
      { merges: [area(1, 1, 1, 3)], hiddenRows: new Set([9]), hiddenColumns: new Set([2]) },
    ),
    sheetOf("Cấu 'hình' & khác", [['Năm', 2026]], { visibility: 'hidden' }),
    sheetOf('Danh mục', [['A']], { visibility: 'veryHidden' }),
    sheetOf('Trống', []),
  ]);
}

function protectedSheet(): Sheet {
  return sheetOf('Khóa', [[1]], { isProtected: true });
}

/** A sheet of ours with a title over merged cells, a number, a text and a live formula. */
function put(mark: string, name: string, words: string): Edit {
  return {
    kind: 'putSheet',
    sheet: modelOf(
      mark,
      name,
      [
        modelCell(1, 1, text('BẢNG TỔNG HỢP'), { style: 'title' }),
        modelCell(3, 1, number(96.5), { format: '0.00' }),
        modelCell(3, 2, text(words)),
        modelCell(
          3,
          3,
          { kind: 'formula', formula: "'Trường M'!C3+1", cached: 25.5 },
          { link: { sheet: 'Trường M', row: 3, column: 3 } },
        ),
      ],
      { merges: [area(1, 1, 1, 3)] },
    ),
  };
}

function set(...cells: readonly [sheet: string, row: number, column: number, value: ModelValue][]): Edit {
  return {
    kind: 'setCells',
    cells: cells.map(([sheet, row, column, value]) => ({ at: { sheet, row, column } satisfies CellRef, value })),
  };
}

async function reading(make: (workbook: Workbook) => Promise<WorkbookHost>, workbook: Workbook): Promise<Workbook> {
  return (await make(workbook)).read();
}

async function failure(promise: Promise<unknown>): Promise<HostFailure> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof HostError) return error.failure;
    throw error;
  }
  throw new Error('the host did not refuse');
}

function named(workbook: Workbook, name: string): Sheet {
  const sheet = sheetNamed(workbook, name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
}

function names(workbook: Workbook): readonly string[] {
  return workbook.sheets.map((sheet) => sheet.name);
}

/** What cells hold, by address: the value, or the formula with its sign. */
function held(sheet: Sheet): Record<string, number | string | boolean> {
  const all: Record<string, number | string | boolean> = {};
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells)
      all[`${letters(column)}${row}`] = cell.formula === null ? plainValue(cell.value) : `=${cell.formula}`;
  }
  return all;
}

function plainValue(value: ReturnType<typeof cellAt>['value']): number | string | boolean {
  switch (value.kind) {
    case 'number':
    case 'boolean':
      return value.value;
    case 'text':
      return value.text;
    case 'error':
      return value.error;
    case 'blank':
      return '';
  }
}

function letters(column: number): string {
  return (
    (column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26))
  );
}

/** A sheet without its looks, which hosts may leave out. */
function plain(sheet: Sheet): unknown {
  const cells = [...sheet.rows].flatMap(([row, of]) =>
    [...of].map(([column, { value, formula, format }]) => ({ row, column, value, formula, format })),
  );
  return { ...sheet, rows: cells, hiddenRows: [...sheet.hiddenRows], hiddenColumns: [...sheet.hiddenColumns] };
}
