import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { officeForTests } from './forTests';
import { Person } from './people';

const tests = officeForTests();
const book = () => workbookOf([sheetOf('Trường M', [[1]]), sheetOf('Trường N', [[1]])]);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

/** Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events and `Excel.WorksheetChangedEventArgs` in @types/office-js. */
describe('events', () => {
  it('tell which cells of which sheet changed, who did it, and of one cell what it was', async () => {
    const { excel, office } = await tests.open(book());
    const told: unknown[] = [];
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Trường M');
      sheet.load('id');
      await context.sync();
      sheet.onChanged.add(async ({ address, source, triggerSource, changeType, details }) => {
        told.push([address, source, triggerSource, changeType, details?.valueBefore, details?.valueAfter]);
      });
      await context.sync();
      sheet.getRange('A1').values = [[2]];
      context.workbook.worksheets.getItem('Trường N').getRange('A1').values = [[2]];
      await context.sync();
    });
    new Person(excel).type('Trường M', 'B2:C3', 7);
    new Person(excel, 'coAuthor').type('Trường M', 'A1', 3);
    await settled();
    expect(told).toEqual([
      ['A1', 'Local', 'ThisLocalAddin', 'RangeEdited', 1, 2],
      ['B2:C3', 'Local', 'Unknown', 'RangeEdited', undefined, undefined],
      ['A1', 'Remote', 'Unknown', 'RangeEdited', 2, 3],
    ]);
  });

  it('of the collection tell of every sheet, of added and deleted ones, and which is shown', async () => {
    const { excel, office } = await tests.open(book());
    const told: string[] = [];
    await office.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async () => void told.push('changed'));
      worksheets.onAdded.add(async () => void told.push('added'));
      worksheets.onDeleted.add(async () => void told.push('deleted'));
      worksheets.onActivated.add(async () => void told.push('activated'));
      worksheets.onDeactivated.add(async () => void told.push('deactivated'));
      worksheets.onSelectionChanged.add(async ({ address }) => void told.push(`selected ${address}`));
      await context.sync();
    });
    const person = new Person(excel);
    person.addSheet('Mới');
    person.type('Mới', 'A1', 1);
    person.activate('Trường N');
    person.select('Trường N', 'B2:C3');
    person.deleteSheet('Mới');
    await settled();
    expect(told).toEqual(['added', 'changed', 'deactivated', 'activated', 'selected B2:C3', 'deleted']);
  });

  it('are not raised while they are switched off', async () => {
    const { office } = await tests.open(book());
    const told: string[] = [];
    await office.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void told.push(address));
      context.runtime.enableEvents = false;
      await context.sync();
      context.workbook.worksheets.getItem('Trường M').getRange('A1').values = [[2]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
      context.workbook.worksheets.getItem('Trường M').getRange('A2').values = [[2]];
      await context.sync();
    });
    await settled();
    expect(told).toEqual(['A2']);
  });

  it('end when their handler is removed with the context that added it', async () => {
    const { excel, office } = await tests.open(book());
    let told = 0;
    await office.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(async () => void (told += 1));
      await context.sync();
      handler.remove();
      await context.sync();
    });
    new Person(excel).type('Trường M', 'A1', 3);
    await settled();
    expect(told).toBe(0);
  });

  it('tell of names, visibility, protection, sorting, hidden rows and calculation', async () => {
    const { office } = await tests.open(book(), { excelApi: '1.20', excelApiOnline: '1.1' });
    const told: unknown[] = [];
    await office.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => void told.push([nameBefore, nameAfter]));
      worksheets.onVisibilityChanged.add(async ({ visibilityBefore, visibilityAfter }) => {
        told.push([visibilityBefore, visibilityAfter]);
      });
      worksheets.onProtectionChanged.add(async ({ isProtected }) => void told.push(isProtected));
      worksheets.onRowSorted.add(async ({ address }) => void told.push(address));
      worksheets.onRowHiddenChanged.add(async ({ address, changeType }) => void told.push([address, changeType]));
      const sheet = worksheets.getItem('Trường N');
      sheet.load('id');
      await context.sync();
      sheet.onCalculated.add(async ({ worksheetId }) => void told.push(['calculated', worksheetId === sheet.id]));
      await context.sync();
      sheet.getRange('A1:A2').sort.apply([{ key: 0, ascending: true }]);
      sheet.getRange('2:3').rowHidden = true;
      await context.sync();
      sheet.getRange('B1').formulas = [['=A1*2']];
      await context.sync();
      sheet.name = 'Trường P';
      sheet.protection.protect();
      sheet.visibility = 'Hidden';
      await context.sync();
    });
    await settled();
    expect(told).toEqual([
      'A1:A2',
      ['2:3', 'Hidden'],
      ['calculated', true],
      ['Trường N', 'Trường P'],
      true,
      ['Visible', 'Hidden'],
    ]);
  });

  it.each([
    ['lost', []],
    ['doubled', [7, 7]],
    ['withoutDetails', [undefined]],
  ] as const)('may be %s on their way', async (fault, expected) => {
    const { excel, office } = await tests.open(book());
    const told: unknown[] = [];
    await office.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ details }) => void told.push(details?.valueAfter));
      await context.sync();
    });
    excel.eventFault = fault;
    new Person(excel).type('Trường M', 'A1', 7);
    await settled();
    expect(told).toEqual(expected);
  });

  it('tell when the person comes back to the workbook', async () => {
    const { excel, office } = await tests.open(book());
    const told: unknown[] = [];
    await office.run(async (context) => {
      context.workbook.onActivated.add(async ({ type }) => void told.push(type));
      await context.sync();
    });
    new Person(excel).comeBack();
    await settled();
    expect(told).toEqual(['WorkbookActivated']);
  });
});
