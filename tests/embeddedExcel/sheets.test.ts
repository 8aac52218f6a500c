import { formulaCell, sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { officeForTests } from './forTests';

const tests = officeForTests();
const book = () =>
  workbookOf([
    sheetOf('Trường M', [[24.5]]),
    sheetOf('Tổng hợp', [[formulaCell("'Trường M'!A1*2", 49)]]),
    sheetOf('Ẩn', [], { visibility: 'veryHidden' }),
  ]);

async function code(job: Promise<unknown>): Promise<unknown> {
  return job.then(
    () => 'done',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
}

/** Source: `Excel.Worksheet` and `Excel.WorksheetCollection` in @types/office-js; learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets. */
describe('worksheets', () => {
  it('are listed in their order, hidden ones too', async () => {
    const { office } = await tests.open(book());
    const seen = await office.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/position,items/visibility');
      const count = worksheets.getCount(true);
      await context.sync();
      return [worksheets.items.map(({ name, position, visibility }) => [name, position, visibility]), count.value];
    });
    expect(seen).toEqual([
      [
        ['Trường M', 0, 'Visible'],
        ['Tổng hợp', 1, 'Visible'],
        ['Ẩn', 2, 'VeryHidden'],
      ],
      2,
    ]);
  });

  it('carry their name into formulas', async () => {
    const { office } = await tests.open(book());
    const seen = await office.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Trường M').name = 'Trường N';
      const cell = worksheets.getItem('Tổng hợp').getRange('A1');
      cell.load('formulas,values');
      await context.sync();
      return [cell.formulas, cell.values];
    });
    expect(seen).toEqual([[["='Trường N'!A1*2"]], [[49]]]);
  });

  it('leave #REF! behind when they are deleted', async () => {
    const { office } = await tests.open(book());
    const seen = await office.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Trường M').delete();
      const cell = worksheets.getItem('Tổng hợp').getRange('A1');
      cell.load('values,valueTypes');
      await context.sync();
      return [cell.values, cell.valueTypes];
    });
    expect(seen).toEqual([[['#REF!']], [['Error']]]);
  });

  it.each([
    [
      'another has the name, whatever its capitals',
      (sheets: Excel.WorksheetCollection) => sheets.add('TỔNG HỢP'),
      'ItemAlreadyExists',
    ],
    ['the name is too long', (sheets: Excel.WorksheetCollection) => sheets.add('x'.repeat(32)), 'InvalidArgument'],
    ['the name has a sign no sheet may have', (sheets: Excel.WorksheetCollection) => sheets.add('a/b'), 'InvalidArgument'],
    [
      'it is very hidden and is to be deleted',
      (sheets: Excel.WorksheetCollection) => sheets.getItem('Ẩn').delete(),
      'InvalidOperation',
    ],
    [
      'it is hidden and is to be shown',
      (sheets: Excel.WorksheetCollection) => sheets.getItem('Ẩn').activate(),
      'InvalidOperation',
    ],
  ])('are refused when %s', async (_what, job, expected) => {
    const { office } = await tests.open(book());
    const refused = office.run(async (context) => {
      job(context.workbook.worksheets);
      await context.sync();
    });
    expect(await code(refused)).toBe(expected);
  });

  it('keep what is on them when they are copied', async () => {
    const { excel, office } = await tests.open(book());
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Trường M');
      sheet.getRange('A1').format.font.bold = true;
      sheet.copy('End').tabColor = '#00ff00';
      await context.sync();
    });
    const copy = excel.workbook.sheets.at(-1);
    expect([copy?.name, copy?.tabColor, copy?.content(1, 1).value, copy?.formats.at(1, 1).font.bold]).toEqual([
      'Trường M (2)',
      '#00FF00',
      { kind: 'number', value: 24.5 },
      true,
    ]);
  });
});

/** Source: `Excel.WorksheetProtection` in @types/office-js; office-js#6784 for protecting twice. */
describe('protection', () => {
  it('refuses to change locked cells, lets others be, and ends with its password', async () => {
    const { excel, office } = await tests.open(book());
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Trường M');
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true }, 'mật khẩu');
      await context.sync();
    });
    const write = (address: string): Promise<unknown> =>
      code(
        office.run(async (context) => {
          context.workbook.worksheets.getItem('Trường M').getRange(address).values = [address.includes(':') ? [1, 1] : [1]];
          await context.sync();
        }),
      );
    const unprotect = (password?: string): Promise<unknown> =>
      code(
        office.run(async (context) => {
          context.workbook.worksheets.getItem('Trường M').protection.unprotect(password);
          await context.sync();
        }),
      );
    expect([await write('A1'), await write('B1'), await write('A1:B1')]).toEqual(['AccessDenied', 'done', 'AccessDenied']);
    expect([await unprotect(), await unprotect('mật khẩu'), await unprotect('mật khẩu')]).toEqual([
      'BadPassword',
      'done',
      'AccessDenied',
    ]);
    expect(excel.workbook.sheetNamed('Trường M')?.content(1, 2).value).toEqual({ kind: 'number', value: 1 });
  });

  it('of the list of sheets refuses adding, deleting and renaming', async () => {
    const { office } = await tests.open(workbookOf([sheetOf('A', []), sheetOf('B', [])], { isStructureProtected: true }));
    const jobs: readonly ((sheets: Excel.WorksheetCollection) => unknown)[] = [
      (sheets) => sheets.add('C'),
      (sheets) => sheets.getItem('A').delete(),
      (sheets) => (sheets.getItem('A').name = 'C'),
    ];
    const codes = await Promise.all(
      jobs.map((job) =>
        code(
          office.run(async (context) => {
            job(context.workbook.worksheets);
            await context.sync();
          }),
        ),
      ),
    );
    expect(codes).toEqual(['AccessDenied', 'AccessDenied', 'AccessDenied']);
  });
});

/** Source: `Excel.NamedItem` and `Excel.NamedItemCollection` in @types/office-js. */
describe('names', () => {
  it('stand for a range of the workbook or of one sheet, hidden or not', async () => {
    const { office } = await tests.open(book());
    const seen = await office.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem('Trường M');
      names.add('Điểm', sheet.getRange('A1:B2'), 'của trường');
      const own = sheet.names.add('_ChamThiDua_summary', sheet.getRange('A1'));
      own.visible = false;
      names.load('items/name,items/formula,items/scope,items/comment,items/type');
      sheet.names.load('items/name,items/visible,items/scope');
      const range = names.getItem('điểm').getRange();
      range.load('address');
      await context.sync();
      return [
        names.items.map(({ name, formula, scope, comment, type }) => ({ name, formula, scope, comment, type })),
        sheet.names.items.map(({ name, visible, scope }) => ({ name, visible, scope })),
        range.address,
      ];
    });
    expect(seen).toEqual([
      [{ name: 'Điểm', formula: "='Trường M'!$A$1:$B$2", scope: 'Workbook', comment: 'của trường', type: 'Range' }],
      [{ name: '_ChamThiDua_summary', visible: false, scope: 'Worksheet' }],
      "'Trường M'!A1:B2",
    ]);
  });
});
