import { HostError } from '../../../src/core/workbook/host';
import { officeForTests } from '../../embeddedExcel/forTests';
import { Person } from '../../embeddedExcel/people';
import { EDITS, LONG_EDITS, openWorld, REPLACED } from './faultWorld';

/** What a way back holds, and what it says of what it does not hold. */
const tests = officeForTests();

describe('a way back', () => {
  it('holds all that the write took, also where only print set-up, panes and sizes differ', async () => {
    const { host, state } = await openWorld(tests);
    const before = state();
    const receipt = await host.apply(EDITS);
    expect(receipt.without).toEqual([]);
    expect(await host.restore(receipt)).toEqual({ leftAlone: [], without: [] });
    expect(state()).toEqual(before);
  });

  it('asks no more of one request than the sheet that comes back', async () => {
    const { excel, host, state } = await openWorld(tests);
    const before = state();
    const receipt = await host.apply(LONG_EDITS);
    excel.requestLimit = 100_000;
    await host.restore(receipt);
    excel.requestLimit = 5_000_000;
    expect(state()).toEqual(before);
  });

  it('does not hold merged areas below ExcelApi 1.13, and says so at once and afterwards', async () => {
    const { host, nextPane } = await openWorld(tests, '1.9');
    const receipt = await host.apply(EDITS);
    expect(receipt.without).toEqual(['merges']);
    expect((await nextPane().lastReceipt())?.without).toEqual(['merges']);
    expect(await host.restore(receipt)).toEqual({ leftAlone: [], without: ['merges'] });
  });

  it('does not hold looks that are too much for one answer, and says so at once and afterwards', async () => {
    const { excel, host, nextPane } = await openWorld(tests);
    excel.forgetTrips();
    excel.faults.at(2, 'ResponsePayloadSizeLimitExceeded', { when: 'after' });
    const receipt = await host.apply(EDITS);
    expect(receipt.without).toEqual(['looks']);
    expect((await nextPane().lastReceipt())?.without).toEqual(['looks']);
    expect((await host.restore(receipt)).without).toEqual(['looks']);
  });

  it('makes a sheet anew that somebody deleted, where it stood, and says what cannot be on it', async () => {
    const { excel, host } = await openWorld(tests);
    const position = excel.workbook.sheets.findIndex(({ name }) => name === REPLACED);
    const receipt = await host.apply(EDITS);
    new Person(excel, 'coAuthor').deleteSheet(REPLACED);
    expect((await host.restore(receipt)).without).toEqual(['objects']);
    expect(excel.workbook.sheets[position]).toMatchObject({ name: REPLACED, tabColor: '#00B050' });
  });

  it('says so where Excel keeps a print area that was not there before', async () => {
    const { excel, host } = await openWorld(tests);
    const sheet = excel.workbook.sheetNamed(REPLACED);
    if (sheet !== null) sheet.page.area = null;
    const receipt = await host.apply(EDITS);
    expect((await host.restore(receipt)).without).toEqual(['page']);
  });

  it('refuses a sheet of ours that somebody made a table on, before anything is written', async () => {
    const { excel, host, state } = await openWorld(tests);
    const office = await tests.window();
    await office.run(async (context) => {
      context.workbook.worksheets.getItem(REPLACED).tables.add('F1:G3', true);
      await context.sync();
    });
    const before = state();
    const refusal = await host.apply(EDITS).then(
      () => null,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(HostError);
    expect(refusal).toMatchObject({ failure: { code: 'areaBlocked', sheet: REPLACED }, left: 'untouched' });
    expect(state()).toEqual(before);
    expect(excel.workbook.sheetNamed(REPLACED)?.tables).toHaveLength(1);
  });
});
