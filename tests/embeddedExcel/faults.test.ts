import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import type { EmbeddedExcel } from './embeddedExcel';
import { officeForTests } from './forTests';

const tests = officeForTests();
const book = () => workbookOf([sheetOf('A', [[1], [2]])]);

async function writeTwo(run: typeof Excel.run): Promise<unknown> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    sheet.getRange('A1').values = [[10]];
    sheet.getRange('A2').values = [[20]];
    await context.sync();
    return 'done';
  }).catch((error: unknown) => (error instanceof Error && 'code' in error ? error.code : error));
}

function column(excel: EmbeddedExcel): readonly unknown[] {
  return [1, 2].map((row) => excel.workbook.sheetNamed('A')?.content(row, 1).value);
}

const number = (value: number) => ({ kind: 'number', value });

/** Codes: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling. */
describe('faults', () => {
  it.each([
    ['ActivityLimitReached', 'ActivityLimitReached'],
    ['InvalidOperationInCellEditMode', 'InvalidOperationInCellEditMode'],
    ['AccessDenied', 'AccessDenied'],
    ['RequestPayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded'],
    ['ResponsePayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'],
    ['WriteNotSupportedWhenModalDialogOpen', 'WriteNotSupportedWhenModalDialogOpen'],
    ['InvalidOrTimedOutSession', 'InvalidOrTimedOutSession'],
    ['ConnectionFailure', 'ConnectionFailure'],
    ['GeneralException', 'GeneralException'],
  ])('%s before the write changes nothing, after it everything', async (code, thrown) => {
    const { excel, office } = await tests.open(book());
    excel.faults.at(1, code);
    expect(await writeTwo(office.run)).toBe(thrown);
    expect(column(excel)).toEqual([number(1), number(2)]);
    excel.faults.at(2, code, { when: 'after' });
    expect(await writeTwo(office.run)).toBe(thrown);
    expect(column(excel)).toEqual([number(10), number(20)]);
    expect(await writeTwo(office.run)).toBe('done');
  });

  it('in the middle leave the first half written', async () => {
    const { excel, office } = await tests.open(book());
    excel.faults.when((batch) => batch.Actions.some(({ Name }) => Name === 'Values'), 'GeneralException', { when: 'half' });
    const writing = office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      for (const address of ['A1', 'B1', 'C1', 'D1', 'A2']) sheet.getRange(address).values = [[10]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'GeneralException' });
    expect(column(excel)).toEqual([number(10), number(2)]);
  });

  it('may be that no answer ever comes', async () => {
    const { excel, office } = await tests.open(book());
    excel.faults.at(1, 'NoAnswer', { when: 'after' });
    const waited = new Promise((resolve) => setTimeout(() => resolve('still waiting'), 50));
    expect(await Promise.race([writeTwo(office.run), waited])).toBe('still waiting');
    expect(column(excel)).toEqual([number(10), number(20)]);
  });

  it('come by themselves when a request or an answer is too large', async () => {
    const { excel, office } = await tests.open(book());
    excel.requestLimit = 100;
    expect(await writeTwo(office.run)).toBe('RequestPayloadSizeLimitExceeded');
    excel.requestLimit = 5_000_000;
    excel.answerLimit = 100;
    const read = office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1:Z9');
      range.load('values');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});

/** Source: `Excel.RunOptions.delayForCellEdit` in @types/office-js. */
describe('while a person types in a cell', () => {
  it('a batch is refused', async () => {
    const { excel, office } = await tests.open(book());
    excel.cellEditing.start();
    expect(await writeTwo(office.run)).toBe('InvalidOperationInCellEditMode');
    excel.cellEditing.leave();
    expect(await writeTwo(office.run)).toBe('done');
  });

  it.each([
    [true, 'done'],
    [false, 'InvalidOperationInCellEditMode'],
  ])('a batch that may wait waits, if this Excel can hold it (%s)', async (delayForCellEdit, expected) => {
    const { excel, office } = await tests.open(book(), { excelApi: '1.14', delayForCellEdit });
    excel.cellEditing.start();
    const writing = office
      .run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getItem('A').getRange('A1').values = [[10]];
        await context.sync();
        return 'done';
      })
      .catch((error: unknown) => (error instanceof Error && 'code' in error ? error.code : error));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(column(excel)[0]).toEqual(number(1));
    excel.cellEditing.leave();
    expect(await writing).toBe(expected);
  });
});

describe('the time a job takes', () => {
  it('follows its trips', async () => {
    const { excel, office } = await tests.open(book());
    excel.latency = 60;
    const started = Date.now();
    await office.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    expect(excel.trips).toBe(2);
    expect(Date.now() - started).toBeGreaterThanOrEqual(110);
  });
});
