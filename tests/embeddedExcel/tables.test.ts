import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { codeOf } from './codeOf';
import { officeForTests } from './forTests';
import { Person } from './people';

const tests = officeForTests();
const rows = [
  ['Đơn vị', 'Khối', 'Điểm'],
  ['Trường M', 'A', 9.5],
  ['Trường N', 'B', 8],
  ['Trường P', 'A', 9],
];
const grid = rows.map((row) => [...row]);

/** Runs a job on a table over A1:C4 of sheet A. */
async function onTable<T>(
  job: (table: Excel.Table, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
  cells: readonly (readonly (string | number | null)[])[] = grid,
): Promise<T> {
  const { office } = await tests.open(workbookOf([sheetOf('A', cells)]), { excelApi: '1.15', excelApiOnline: '1.1' });
  return office.run((context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    return job(sheet.tables.add('A1:C4', true), context, sheet);
  });
}

const column = (range: Excel.Range): unknown => JSON.stringify(range.values.map((row: readonly unknown[]) => row[0]));

/** Source: `Excel.Table` and `Excel.TableCollection` in @types/office-js; learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables. */
describe('a table', () => {
  it('is found by name and by an id that renaming does not change', async () => {
    const seen = await onTable(async (table, context) => {
      table.load('id');
      await context.sync();
      table.name = 'DiemThiDua';
      const { tables } = context.workbook;
      const [byName, byId, none] = [tables.getItem('DIEMTHIDUA'), tables.getItem(table.id), tables.getItemOrNullObject('Khac')];
      byName.load('id,style,showBandedRows,showTotals');
      byId.load('name');
      const count = tables.getCount();
      await context.sync();
      return [byName.id === table.id, byId.name, none.isNullObject, count.value, byName.showBandedRows, byName.showTotals];
    });
    expect(seen).toEqual([true, 'DiemThiDua', true, 1, true, false]);
  });

  it('has a heading, rows and, when they are shown, totals', async () => {
    const seen = await onTable(async (table, context) => {
      const [whole, heading, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of [whole, heading, body]) range.load('address');
      await context.sync();
      const before = [whole.address, heading.address, body.address];
      table.showTotals = true;
      const totals = table.getTotalRowRange();
      const last = table.columns.getItem('Điểm').getTotalRowRange();
      totals.load('address');
      last.load('formulas');
      await context.sync();
      table.showTotals = false;
      table.getTotalRowRange().load('address');
      const code = await context.sync().catch(codeOf);
      return [...before, totals.address, String(last.formulas[0]?.[0]).startsWith('=SUBTOTAL(109,'), code];
    });
    expect(seen).toEqual(['A!A1:C4', 'A!A1:C1', 'A!A2:C4', 'A!A5:C5', true, 'ItemNotFound']);
  });

  it('without headers gets a row of them, and the data move down one row', async () => {
    const { office } = await tests.open(
      workbookOf([
        sheetOf('A', [
          [1, 2],
          [3, 4],
          [5, 6],
        ]),
      ]),
    );
    const seen = await office.run(async (context) => {
      const table = context.workbook.tables.add('A!A1:B2', false);
      const [range, below] = [table.getRange(), context.workbook.worksheets.getItem('A').getRange('A4')];
      range.load('address,values');
      below.load('values');
      await context.sync();
      return [range.address, range.values, below.values];
    });
    expect(seen).toEqual([
      'A!A1:B3',
      [
        ['Column1', 'Column2'],
        [1, 2],
        [3, 4],
      ],
      [[5]],
    ]);
  });

  it.each([
    ['that overlaps another', 'C4:D6'],
    ['at no address', 'Không đâu'],
  ])('%s is refused', async (_what, address) => {
    const job = onTable(async (_table, context, sheet) => {
      sheet.tables.add(address, true);
      await context.sync();
    });
    await expect(job).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('has headings that are texts, none empty, none there twice', async () => {
    const seen = await onTable(
      async (table, context) => {
        const heading = table.getHeaderRowRange();
        heading.load('values');
        await context.sync();
        return heading.values;
      },
      [
        ['Điểm', null, 'Điểm'],
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
      ],
    );
    expect(seen).toEqual([['Điểm', 'Column2', 'Điểm2']]);
  });

  it('becomes plain cells with all its data, or goes with them', async () => {
    const seen = await onTable(async (table, context, sheet) => {
      const range = table.convertToRange();
      range.load('address');
      const count = sheet.tables.getCount();
      const kept = sheet.getRange('A2');
      kept.load('values');
      await context.sync();
      const [before, left] = [count.value, kept.values[0]?.[0]];
      sheet.tables.add('A1:C4', true).delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return [range.address, before, left, used.isNullObject];
    });
    expect(seen).toEqual(['A!A1:C4', 0, 'Trường M', true]);
  });

  it('is resized to a range that begins in the same row', async () => {
    const seen = await onTable(async (table, context) => {
      table.resize('A1:D6');
      const range = table.getRange();
      range.load('address');
      table.columns.load('items/name');
      await context.sync();
      const names = table.columns.items.map(({ name }) => name);
      table.resize('A2:D6');
      const code = await context.sync().catch(codeOf);
      return [range.address, names, code];
    });
    expect(seen).toEqual(['A!A1:D6', ['Đơn vị', 'Khối', 'Điểm', 'Column4'], 'InvalidArgument']);
  });

  it('is among the tables of a range that touches it, or only of one that holds it', async () => {
    const seen = await onTable(async (_table, context, sheet) => {
      const [touched, held] = [
        sheet.getRange('C4:F9').getTables(false).getCount(),
        sheet.getRange('C4:F9').getTables(true).getCount(),
      ];
      await context.sync();
      return [touched.value, held.value];
    });
    expect(seen).toEqual([1, 0]);
  });
});

/** Source: `Excel.TableRowCollection`, `Excel.TableColumnCollection` in @types/office-js. */
describe('rows and columns of a table', () => {
  it('are added at the end or in between, and what lies below moves down', async () => {
    const seen = await onTable(
      async (table, context, sheet) => {
        table.rows.add(undefined, [['Trường Q', 'B', 7]]);
        const between = table.rows.add(0, [
          ['Trường R', 'A', 6],
          ['Trường S', 'A', 5],
        ]);
        between.load('index,values');
        const [body, below] = [table.getDataBodyRange(), sheet.getRange('A8')];
        body.load('address,values');
        below.load('values');
        table.rows.load('count');
        await context.sync();
        return [between.index, between.values, column(body), body.address, below.values, table.rows.count];
      },
      [...grid, ['ghi chú']],
    );
    expect(seen).toEqual([
      0,
      [['Trường R', 'A', 6]],
      JSON.stringify(['Trường R', 'Trường S', 'Trường M', 'Trường N', 'Trường P', 'Trường Q']),
      'A!A2:C7',
      [['ghi chú']],
      6,
    ]);
  });

  it('are refused when they have another width', async () => {
    const job = onTable(async (table, context) => {
      table.rows.add(undefined, [['Trường Q', 'B']]);
      await context.sync();
    });
    await expect(job).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('are deleted one by one or several at once, counted before any went', async () => {
    const seen = await onTable(async (table, context) => {
      table.rows.getItemAt(1).delete();
      const body = table.getDataBodyRange();
      body.load('values');
      await context.sync();
      const first = column(body);
      table.rows.deleteRows([0, 1]);
      table.getDataBodyRange().load('address');
      body.load('values,address');
      table.rows.load('count');
      await context.sync();
      return [first, table.rows.count];
    });
    expect(seen).toEqual([JSON.stringify(['Trường M', 'Trường P']), 1]);
  });

  it('may not be deleted while the table is filtered', async () => {
    const job = onTable(async (table, context) => {
      table.columns.getItem('Khối').filter.applyValuesFilter(['A']);
      table.rows.deleteRows([0]);
      await context.sync();
    });
    await expect(job).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
  });

  it('of columns are added with heading and values, renamed, and deleted', async () => {
    const seen = await onTable(async (table, context) => {
      table.columns.add(1, [['Hạng'], [1], [3], [2]]);
      table.columns.getItem('Khối').delete();
      const points = table.columns.getItem('Điểm');
      points.name = 'Tổng điểm';
      points.load('index,values');
      table.columns.load('items/name,items/id');
      await context.sync();
      const [id] = table.columns.items.flatMap(({ id: one, name }) => (name === 'Hạng' ? [one] : []));
      const byId = table.columns.getItem(id ?? 0);
      byId.load('name,values');
      await context.sync();
      return [table.columns.items.map(({ name }) => name), points.index, points.values[0], byId.name, byId.values];
    });
    expect(seen).toEqual([['Đơn vị', 'Hạng', 'Tổng điểm'], 2, ['Tổng điểm'], 'Hạng', [['Hạng'], [1], [3], [2]]]);
  });

  it('are counted in formulas by their names', async () => {
    const seen = await onTable(async (table, context, sheet) => {
      table.name = 'Diem';
      table.columns.add(undefined, [['Gấp đôi'], ['=[@Điểm]*2'], ['=[@Điểm]*2'], ['=[@Điểm]*2']]);
      sheet.getRange('F1').formulas = [['=SUM(Diem[Điểm])']];
      table.rows.add(undefined, [['Trường Q', 'B', 3.5, '=[@Điểm]*2']]);
      const [sum, double] = [sheet.getRange('F1'), table.columns.getItem('Gấp đôi').getDataBodyRange()];
      sum.load('values');
      double.load('values');
      await context.sync();
      return [sum.values, column(double)];
    });
    expect(seen).toEqual([[[30]], '[19,16,18,7]']);
  });

  it('shift with rows that are inserted into the sheet', async () => {
    const seen = await onTable(async (table, context, sheet) => {
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('4:4').insert('Down');
      const range = table.getRange();
      range.load('address');
      await context.sync();
      sheet.getRange('A3').insert('Down');
      const code = await context.sync().catch(codeOf);
      return [range.address, code];
    });
    expect(seen).toEqual(['A!A2:C6', 'InsertDeleteConflict']);
  });
});

/** Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables: sort data, apply filters, get the visible range. */
describe('a table is sorted and filtered', () => {
  it('by columns, the headings staying', async () => {
    const seen = await onTable(async (table, context) => {
      table.sort.apply([{ key: 2, ascending: true }], true);
      const range = table.getRange();
      range.load('values');
      table.sort.load('fields,matchCase');
      await context.sync();
      return [column(range), table.sort.fields[0]?.key, table.sort.matchCase];
    });
    expect(seen).toEqual([JSON.stringify(['Đơn vị', 'Trường N', 'Trường P', 'Trường M']), 2, true]);
  });

  it.each<readonly [string, (table: Excel.Table) => void, readonly string[]]>([
    ['by values', (table) => table.columns.getItem('Khối').filter.applyValuesFilter(['A']), ['Trường M', 'Trường P']],
    [
      'by a comparison',
      (table) => table.columns.getItem('Điểm').filter.apply({ filterOn: 'Custom', criterion1: '>=9' }),
      ['Trường M', 'Trường P'],
    ],
    [
      'by one of two',
      (table) => table.columns.getItem('Đơn vị').filter.applyCustomFilter('=*M', '=*N', 'Or'),
      ['Trường M', 'Trường N'],
    ],
    ['by the highest', (table) => table.columns.getItem('Điểm').filter.applyTopItemsFilter(1), ['Trường M']],
    ['by the lowest', (table) => table.columns.getItem('Điểm').filter.applyBottomItemsFilter(2), ['Trường N', 'Trường P']],
    ['below the average', (table) => table.columns.getItem('Điểm').filter.applyDynamicFilter('BelowAverage'), ['Trường N']],
    [
      'by two columns',
      (table) => {
        table.columns.getItem('Khối').filter.applyValuesFilter(['A']);
        table.columns.getItem('Điểm').filter.applyCustomFilter('<9.5');
      },
      ['Trường P'],
    ],
  ])('%s: the rest is hidden, not gone', async (_what, filter, expected) => {
    const seen = await onTable(async (table, context) => {
      filter(table);
      const view = table.getDataBodyRange().getVisibleView();
      view.load('values');
      const body = table.getDataBodyRange();
      body.load('values,rowHidden');
      table.autoFilter.load('isDataFiltered,enabled');
      await context.sync();
      const visible = view.values.map((row: readonly unknown[]) => row[0]);
      const isPartly = [body.rowHidden, body.values.length, table.autoFilter.isDataFiltered];
      table.clearFilters();
      body.load('rowHidden');
      await context.sync();
      return [visible, isPartly, body.rowHidden];
    });
    expect(seen).toEqual([expected, [null, 3, true], false]);
  });
});

/** Source: `Excel.TableChangedEventArgs` and the events of `Excel.Table` and `Excel.TableCollection` in @types/office-js. */
describe('events of tables', () => {
  it('tell what changed in a table, which was added or deleted, and what is selected in it', async () => {
    const { excel, office } = await tests.open(workbookOf([sheetOf('A', grid)]));
    const told: unknown[] = [];
    await office.run(async (context) => {
      const { tables } = context.workbook;
      tables.onAdded.add(async ({ type }) => void told.push(type));
      tables.onDeleted.add(async ({ type, tableName }) => void told.push([type, tableName]));
      await context.sync();
      const table = context.workbook.worksheets.getItem('A').tables.add('A1:C4', true);
      table.load('id');
      await context.sync();
      table.onChanged.add(async ({ address, changeType, details }) => void told.push([address, changeType, details?.valueAfter]));
      table.onSelectionChanged.add(async ({ isInsideTable, address }) => void told.push([isInsideTable, address]));
      await context.sync();
    });
    const person = new Person(excel);
    person.type('A', 'C2', 10);
    person.type('A', 'E9', 1);
    person.select('A', 'B2:E2');
    person.select('A', 'E9');
    await office.run(async (context) => {
      context.workbook.tables.getItemAt(0).convertToRange();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(told).toEqual(['TableAdded', ['C2', 'RangeEdited', 10], [true, 'B2:C2'], [false, ''], ['TableDeleted', 'Table1']]);
  });
});
