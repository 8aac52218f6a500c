import { formulaCell, sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { officeForTests } from './forTests';

const tests = officeForTests();
const book = () =>
  workbookOf([
    sheetOf('A', [
      [1, formulaCell('A1*10', 10)],
      [null, formulaCell('B1+1', 11)],
    ]),
  ]);

/** Source: `Excel.CalculationMode` and `Excel.Application` in @types/office-js. */
describe('calculation', () => {
  it('follows a change through every formula that depends on it', async () => {
    const { office } = await tests.open(book());
    const values = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.getRange('A1').values = [[2]];
      const range = sheet.getRange('B1:B2');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[20], [21]]);
  });

  it('keeps the values a file came with until something changes', async () => {
    const { office } = await tests.open(workbookOf([sheetOf('A', [[1, formulaCell('A1*10', 99)]])]));
    const values = await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1:B1');
      range.load('values');
      context.workbook.worksheets.add('B');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, 99]]);
  });

  it('waits to be asked in manual mode, save for the formula just entered', async () => {
    const { office } = await tests.open(book());
    const seen = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      context.workbook.application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[2]];
      sheet.getRange('C1').formulas = [['=A1+5']];
      const before = sheet.getRange('B1:C1');
      before.load('values');
      await context.sync();
      const waiting = JSON.stringify(before.values);
      context.workbook.application.calculate('Recalculate');
      before.load('values');
      await context.sync();
      return [waiting, JSON.stringify(before.values)];
    });
    expect(seen).toEqual(['[[10,7]]', '[[20,7]]']);
  });

  it('waits until the next sync when it is suspended', async () => {
    const { office } = await tests.open(book());
    const seen = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[2]];
      const cell = sheet.getRange('B1');
      cell.load('values');
      await context.sync();
      const during = JSON.stringify(cell.values);
      cell.load('values');
      await context.sync();
      return [during, JSON.stringify(cell.values)];
    });
    expect(seen).toEqual(['[[10]]', '[[20]]']);
  });

  it('knows names', async () => {
    const { office } = await tests.open(book());
    const values = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      context.workbook.names.add('HeSo', '=3');
      sheet.getRange('D1').formulas = [['=A1*HeSo']];
      const cell = sheet.getRange('D1');
      cell.load('values');
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([[3]]);
  });

  it('writes relative references in R1C1 too', async () => {
    const { office } = await tests.open(book());
    const seen = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.getRange('C2').formulasR1C1 = [['=R[-1]C[-2]*R1C2']];
      const cell = sheet.getRange('C2');
      cell.load('formulas,formulasR1C1,values');
      await context.sync();
      return [cell.formulas, cell.formulasR1C1, cell.values];
    });
    expect(seen).toEqual([[['=A1*$B$1']], [['=R[-1]C[-2]*R1C2']], [[10]]]);
  });
});
