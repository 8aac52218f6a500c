import type { Frame } from 'playwright-core';
import { workbookFrom } from '../embeddedExcel/model/fromValue';
import { Person } from '../embeddedExcel/people';
import type { Batch } from '../embeddedExcel/wire/protocol';
import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { atRest, panesInExcel, type PaneInExcel, type PaneOptions } from './paneInExcel';
import { until } from './until';

const panes = panesInExcel();
jest.setTimeout(30_000);
const SHEET = 'Trường M';

/** The pane's page, beside a workbook of one sheet. */
async function opened(options: PaneOptions = {}): Promise<PaneInExcel> {
  const one = await panes.open(workbookFrom(workbookOf([sheetOf(SHEET, [[1]])])), options);
  await one.pane.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }).waitFor();
  return one;
}

/** Writes 7 into B1, C1 and D1, and says what the library said: the code of its error, or `done`. */
function write(pane: Frame, delayForCellEdit = false): Promise<string> {
  return pane.evaluate(async (delay) => {
    try {
      await Excel.run({ delayForCellEdit: delay }, async (context) => {
        const sheet = context.workbook.worksheets.getItem('Trường M');
        for (const address of ['B1', 'C1', 'D1']) sheet.getRange(address).values = [[7]];
        await context.sync();
      });
      return 'done';
    } catch (error) {
      return error instanceof OfficeExtension.Error ? error.code : String(error);
    }
  }, delayForCellEdit);
}

/** The pane asks for things of its own at its start: only batches that write values are looked at. */
const isWrite = (batch: Batch): boolean => batch.Actions.some(({ Name }) => Name === 'Values');
const writes = ({ excel }: PaneInExcel): number => excel.log.batches.filter(({ verbs }) => verbs.includes('Values=')).length;

const number = (value: number): object => ({ kind: 'number', value });
const inB1 = ({ excel }: PaneInExcel): unknown => excel.workbook.sheetNamed(SHEET)?.content(1, 2).value;

describe('the frame of Excel on the web', () => {
  it('has the names of the library that the protocol rests on', async () => {
    const { pane } = await opened();
    const names = [
      'OSF.WindowNameItemKeys.XdmInfo',
      'OSF.DDA.WAC.Delegate.executeAsync',
      'OSF.DDA.WAC.Delegate.registerEventAsync',
      'OSF.InitializationHelper.prototype.getAppContext',
      'OSF.InitializationHelper.prototype.checkReceiverOriginAndRun',
      'Microsoft.Office.Common.Message',
      'Microsoft.Office.Common.XdmCommunicationManager.connect',
      'OfficeExtension.CommonUtility._doApiNotSupportedCheck',
    ];
    const gone = await pane.evaluate(
      (all) =>
        all.filter((name) => {
          let at: unknown = globalThis;
          for (const part of name.split('.')) at = Object(at)[part];
          return at === undefined;
        }),
      names,
    );
    expect(gone).toEqual([]);
  });

  it('tells the add-in where it is', async () => {
    const { pane, frame } = await opened();
    expect(
      await pane.evaluate(() => [Office.context.host, Office.context.platform, Office.context.displayLanguage].map(String)),
    ).toEqual(['Excel', 'OfficeOnline', 'vi-VN']);
    expect(frame.starts).toBe(1);
  });

  it('carries a batch to the workbook and its answer back', async () => {
    const one = await opened();
    expect(await write(one.pane)).toBe('done');
    expect(inB1(one)).toEqual(number(7));
    expect(writes(one)).toBe(1);
  });

  it('carries 50 000 cells in one trip', async () => {
    const one = await opened();
    const total = await one.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Trường M').getRangeByIndexes(0, 0, 5000, 10);
        range.values = Array.from({ length: 5000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row + column));
        range.load('values');
        await context.sync();
        return range.values.flat().reduce((all: number, value: number) => all + value, 0);
      }),
    );
    expect(total).toBe(125_200_000);
    expect(writes(one)).toBe(1);
  });

  it('tells of what a person does, as long as someone listens', async () => {
    const one = await opened();
    await one.pane.evaluate(async () => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      await Excel.run(async (context) => {
        const handler = context.workbook.worksheets.getItem('Trường M').onChanged.add(async ({ address, source }) => {
          heard.push(`${address} ${source}`);
        });
        await context.sync();
        Object.assign(globalThis, { handler });
      });
    });
    const heard = (): Promise<string> => one.pane.evaluate<string>('heard.join()');
    // The page forbids evaluating texts, which a waiting inside it would need.
    const heardSo = async (many: number): Promise<void> => {
      while ((await one.pane.evaluate<number>('heard.length')) < many) await one.page.waitForTimeout(20);
    };
    new Person(one.excel).type(SHEET, 'A1', 9);
    await heardSo(1);
    expect(await heard()).toBe('A1 Local');
    new Person(one.excel, 'coAuthor').type(SHEET, 'A2', 9);
    await heardSo(2);
    expect(await heard()).toBe('A1 Local,A2 Remote');
    await one.pane.evaluate(
      '(async () => { handler.remove(); await Excel.run(handler.context, (context) => context.sync()); })()',
    );
    new Person(one.excel).type(SHEET, 'A3', 9);
    expect(await write(one.pane)).toBe('done');
    expect(await heard()).toBe('A1 Local,A2 Remote');
  });
});

describe('requirement sets on the web', () => {
  it('refuses what the declared sets do not have before anything is sent', async () => {
    const { pane, excel } = await opened({ requirements: { excelApi: '1.9' } });
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.getActiveCell().getMergedAreasOrNullObject();
        await context.sync();
        return 'done';
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(code).toBe('ApiNotFound');
    expect(excel.log.batches.filter(({ verbs }) => verbs.some((verb) => verb.includes('Merged')))).toEqual([]);
  });

  it('holds a batch that may wait while a cell is edited, and refuses one that may not', async () => {
    const one = await opened();
    one.excel.cellEditing.start();
    expect(await write(one.pane)).toBe('InvalidOperationInCellEditMode');
    const waiting = write(one.pane, true);
    await until(() => one.excel.cellEditing.held === 1);
    expect(inB1(one)).toEqual({ kind: 'blank' });
    one.excel.cellEditing.leave();
    expect(await waiting).toBe('done');
    expect(inB1(one)).toEqual(number(7));
  });

  it('refuses both where the set is not declared', async () => {
    const { pane, excel } = await opened({ requirements: { excelApi: '1.14', delayForCellEdit: false } });
    excel.cellEditing.start();
    expect(await write(pane, true)).toBe('InvalidOperationInCellEditMode');
  });
});

describe('faults on the web', () => {
  // OFFICE §12.9: by the numbers 5102, 5004, 7000, 5103, 5104, 5016, 5012 and 5001.
  it.each([
    ['ActivityLimitReached', 'ActivityLimitReached'],
    ['InvalidOperationInCellEditMode', 'InvalidOperationInCellEditMode'],
    ['AccessDenied', 'AccessDenied'],
    ['RequestPayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded'],
    ['ResponsePayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'],
    ['WriteNotSupportedWhenModalDialogOpen', 'WriteNotSupportedWhenModalDialogOpen'],
    ['InvalidOrTimedOutSession', 'InvalidOrTimedOutSession'],
    ['ConnectionFailure', 'GeneralException'],
    ['ItemNotFound', 'ItemNotFound'],
  ])('%s, before and after the write was applied, is thrown as %s', async (fault, thrown) => {
    const one = await opened();
    one.excel.faults.when(isWrite, fault);
    expect(await write(one.pane)).toBe(thrown);
    expect(inB1(one)).toEqual({ kind: 'blank' });
    one.excel.faults.when(isWrite, fault, { when: 'after' });
    expect(await write(one.pane)).toBe(thrown);
    expect(inB1(one)).toEqual(number(7));
  });

  it('leaves half of a batch that broke in the middle', async () => {
    const one = await opened();
    one.excel.faults.when(isWrite, 'GeneralException', { when: 'half' });
    expect(await write(one.pane)).toBe('GeneralException');
    expect(inB1(one)).toEqual(number(7));
    expect(one.excel.workbook.sheetNamed(SHEET)?.content(1, 4).value).toEqual({ kind: 'blank' });
  });

  it.each(['before', 'after'] as const)('stays pending when no answer comes, %s the write was applied', async (when) => {
    const one = await opened();
    one.excel.faults.when(isWrite, 'NoAnswer', { when });
    const answer = write(one.pane).catch(() => 'closed');
    await until(() => writes(one) === 1);
    expect(await Promise.race([answer, new Promise((resolve) => setTimeout(() => resolve('pending'), 1500))])).toBe('pending');
    expect(inB1(one)).toEqual(when === 'after' ? number(7) : { kind: 'blank' });
  });

  it('refuses a request and an answer that are too large', async () => {
    const one = await opened();
    // The limit would hit what the library sends by itself at the start, too.
    await atRest(one);
    one.excel.requestLimit = 200;
    expect(await write(one.pane)).toBe('RequestPayloadSizeLimitExceeded');
    one.excel.requestLimit = 5_000_000;
    one.excel.answerLimit = 10;
    expect(await write(one.pane)).toBe('ResponsePayloadSizeLimitExceeded');
  });
});
