import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { codeOf } from './codeOf';
import { officeForTests } from './forTests';

const tests = officeForTests();
const grid = [
  ['Xếp loại', 'Điểm', 'Ngày'],
  ['Tốt', 9.5, 45_000],
  ['Khá', 8, 46_000],
  ['Giỏi', 11, null],
];

async function onSheet<T>(job: (sheet: Excel.Worksheet, sync: () => Promise<unknown>) => Promise<T>): Promise<T> {
  const { office } = await tests.open(workbookOf([sheetOf('A', grid)]), { excelApi: '1.15' });
  return office.run((context) => job(context.workbook.worksheets.getItem('A'), () => context.sync()));
}

type Rule = Excel.DataValidationRule;
/** Range, rule as it is given and as it is answered, its type, and the cells that do not meet it. */
type Case = readonly [string, string, (sheet: Excel.Worksheet) => Rule, Rule, string, string | null];

/** Source: `Excel.DataValidation` and `Excel.DataValidationRule` in @types/office-js; learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation. */
describe('data validation', () => {
  it.each<Case>([
    [
      'a list of texts',
      'A2:A4',
      () => ({ list: { inCellDropDown: true, source: 'Tốt,Khá,Đạt' } }),
      { list: { inCellDropDown: true, source: 'Tốt,Khá,Đạt' } },
      'List',
      'A!A4',
    ],
    [
      'a list in cells',
      'A2:A4',
      (sheet) => ({ list: { inCellDropDown: false, source: sheet.getRange('A2:A3') } }),
      { list: { inCellDropDown: false, source: '=A!$A$2:$A$3' } },
      'List',
      'A!A4',
    ],
    [
      'whole numbers',
      'B2:B4',
      () => ({ wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } }),
      { wholeNumber: { formula1: '=0', formula2: '=10', operator: 'Between' } },
      'WholeNumber',
      'A!B2,A!B4',
    ],
    [
      'decimals up to a cell',
      'B2:B4',
      (sheet) => ({ decimal: { formula1: sheet.getRange('B2'), operator: 'LessThanOrEqualTo' } }),
      { decimal: { formula1: '=A!$B$2', operator: 'LessThanOrEqualTo' } },
      'Decimal',
      'A!B4',
    ],
    [
      'dates',
      'C2:C4',
      () => ({ date: { formula1: '2025-01-01', operator: 'GreaterThan' } }),
      { date: { formula1: '=45658', operator: 'GreaterThan' } },
      'Date',
      'A!C2',
    ],
    [
      'lengths of texts',
      'A2:A4',
      () => ({ textLength: { formula1: 3, operator: 'EqualTo' } }),
      { textLength: { formula1: '=3', operator: 'EqualTo' } },
      'TextLength',
      'A!A4',
    ],
    [
      'a formula, seen from the first cell',
      'B2:B4',
      () => ({ custom: { formula: '=B2<=10' } }),
      { custom: { formula: '=B2<=10' } },
      'Custom',
      'A!B4',
    ],
    [
      'what everything meets',
      'B2:B4',
      () => ({ custom: { formula: '=TRUE' } }),
      { custom: { formula: '=TRUE' } },
      'Custom',
      null,
    ],
  ])('of %s', async (_what, address, given, rule, type, expected) => {
    const seen = await onSheet(async (sheet, sync) => {
      const { dataValidation } = sheet.getRange(address);
      dataValidation.rule = given(sheet);
      await sync();
      dataValidation.load('rule,type,valid');
      const invalid = dataValidation.getInvalidCellsOrNullObject();
      invalid.load('address');
      await sync();
      return [dataValidation.rule, dataValidation.type, invalid.isNullObject ? null : invalid.address, dataValidation.valid];
    });
    expect(seen).toEqual([rule, type, expected, expected === null ? true : null]);
  });

  it('lets blank cells be, unless it is told not to', async () => {
    const seen = await onSheet(async (sheet, sync) => {
      const { dataValidation } = sheet.getRange('C4');
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      dataValidation.load('valid,ignoreBlanks');
      await sync();
      const before = [dataValidation.valid, dataValidation.ignoreBlanks];
      dataValidation.ignoreBlanks = false;
      dataValidation.load('valid');
      await sync();
      return [before, dataValidation.valid];
    });
    expect(seen).toEqual([[true, true], false]);
  });

  it('keeps what people are told before and after', async () => {
    const seen = await onSheet(async (sheet, sync) => {
      const { dataValidation } = sheet.getRange('B2:B4');
      dataValidation.prompt = { showPrompt: true, title: 'Điểm', message: 'Từ 0 đến 10' };
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Sai', message: 'Quá 10' };
      dataValidation.rule = { decimal: { formula1: 10, operator: 'LessThanOrEqualTo' } };
      const one = sheet.getRange('B3').dataValidation;
      one.load('prompt,errorAlert');
      await sync();
      return [one.prompt, one.errorAlert];
    });
    expect(seen).toEqual([
      { showPrompt: true, title: 'Điểm', message: 'Từ 0 đến 10' },
      { showAlert: true, style: 'Warning', title: 'Sai', message: 'Quá 10' },
    ]);
  });

  it('says where only some cells have a rule, or different ones', async () => {
    const seen = await onSheet(async (sheet, sync) => {
      sheet.getRange('B2').dataValidation.rule = { custom: { formula: '=TRUE' } };
      const all = sheet.getRange('B2:B3').dataValidation;
      all.load('type,rule');
      await sync();
      const some = [all.type, all.rule];
      sheet.getRange('B3').dataValidation.rule = { list: { inCellDropDown: true, source: '1,2' } };
      all.load('type');
      await sync();
      const different = all.type;
      sheet.getRange('B2').dataValidation.clear();
      const [cleared, kept] = [sheet.getRange('B2').dataValidation, sheet.getRange('B3').dataValidation];
      cleared.load('type');
      kept.load('type');
      await sync();
      return [some, different, cleared.type, kept.type];
    });
    expect(seen).toEqual([['MixedCriteria', null], 'Inconsistent', 'None', 'List']);
  });

  it('does not keep an add-in from writing, and finds no invalid cells where there are none', async () => {
    const seen = await onSheet(async (sheet, sync) => {
      const range = sheet.getRange('B2');
      range.dataValidation.rule = { wholeNumber: { formula1: 5, operator: 'EqualTo' } };
      range.values = [[7]];
      range.dataValidation.load('valid');
      await sync();
      const valid = range.dataValidation.valid;
      range.values = [[5]];
      range.dataValidation.getInvalidCells().load('address');
      return [valid, await sync().catch(codeOf)];
    });
    expect(seen).toEqual([false, 'ItemNotFound']);
  });

  it.each<readonly [string, Excel.DataValidationRule]>([
    ['two kinds at once', { custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: '1' } }],
    ['no kind', {}],
    ['a word where a number belongs', { decimal: { formula1: 'mười', operator: 'EqualTo' } }],
    ['one bound of two', { decimal: { formula1: 1, operator: 'Between' } }],
  ])('refuses %s', async (_what, rule) => {
    const job = onSheet(async (sheet, sync) => {
      sheet.getRange('B2').dataValidation.rule = rule;
      await sync();
    });
    await expect(job).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('moves with its cells', async () => {
    const seen = await onSheet(async (sheet, sync) => {
      sheet.getRange('B2:B4').dataValidation.rule = { custom: { formula: '=TRUE' } };
      sheet.getRange('3:3').insert('Down');
      const [inside, beyond] = [sheet.getRange('B2:B5').dataValidation, sheet.getRange('B6').dataValidation];
      inside.load('type');
      beyond.load('type');
      await sync();
      return [inside.type, beyond.type];
    });
    expect(seen).toEqual(['Custom', 'None']);
  });
});
