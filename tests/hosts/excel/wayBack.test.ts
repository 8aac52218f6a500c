import { HostError, type HostFailure, type Left } from '../../../src/core/workbook/host';
import { officeForTests } from '../../embeddedExcel/forTests';
import { Person } from '../../embeddedExcel/people';
import { ADDED, EDITS, LONG_EDITS, openWorld, REPLACED, SHEET_OF_USER } from './faultWorld';

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

  it.each<readonly [string, (workbook: Excel.Workbook) => Excel.WorksheetProtection | Excel.WorkbookProtection]>([
    ['one of our sheets', ({ worksheets }) => worksheets.getItem(REPLACED).protection],
    ['a sheet with a corrected cell', ({ worksheets }) => worksheets.getItem(SHEET_OF_USER).protection],
    ['the list of sheets', ({ protection }) => protection],
  ])('says so, and touches nothing, where somebody has protected %s since; then it works', async (_what, protectionOf) => {
    const { host, state } = await openWorld(tests);
    const before = state();
    const receipt = await host.apply(EDITS);
    await inExcel(({ workbook }) => protectionOf(workbook).protect());
    const written = state();
    const [failure, left] = await refusal(host.restore(receipt));
    expect([failure.code, left]).toEqual([expect.stringMatching(/^(sheet|structure)Protected$/), 'untouched']);
    expect(state()).toEqual(written);
    expect(await host.lastReceipt()).toMatchObject({ isComplete: true, canRestore: true });
    await inExcel(({ workbook }) => protectionOf(workbook).unprotect());
    await host.restore(receipt);
    expect(state()).toEqual(before);
  });

  it.each(['A2:C8', 'F1:G3'])('touches nothing where somebody has made a table since (%s); then it works', async (address) => {
    const { host, state } = await openWorld(tests);
    const receipt = await host.apply(EDITS);
    await inExcel(({ workbook }) => void workbook.worksheets.getItem(REPLACED).tables.add(address, false));
    const written = state();
    expect(await refusal(host.restore(receipt))).toEqual([{ code: 'areaBlocked', sheet: REPLACED }, 'untouched']);
    expect(state()).toEqual(written);
    await inExcel(({ workbook }) => workbook.worksheets.getItem(REPLACED).tables.getItemAt(0).convertToRange());
    expect((await host.restore(receipt)).leftAlone).toEqual([]);
  });

  it('keeps a sheet that was added and renamed since, which may be a copy, and says so', async () => {
    const { excel, host } = await openWorld(tests);
    const receipt = await host.apply(EDITS);
    new Person(excel).renameSheet(ADDED, 'Của tôi');
    expect(await host.restore(receipt)).toEqual({ leftAlone: [], without: [], stayed: [{ from: ADDED, to: 'Của tôi' }] });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([SHEET_OF_USER, REPLACED, 'Của tôi']);
  });

  it.each(['', 'Bản lưu'])('leaves a copy that a person made of an added sheet, named %j', async (name) => {
    const { excel, host } = await openWorld(tests);
    const receipt = await host.apply(EDITS);
    await copyBefore(ADDED, name);
    await host.restore(receipt);
    const names = excel.workbook.sheets.map((sheet) => sheet.name);
    expect(names).toEqual([SHEET_OF_USER, REPLACED, name === '' ? `${ADDED} (2)` : name]);
  });

  it('leaves a copy of which the original is gone', async () => {
    const { excel, host } = await openWorld(tests);
    const receipt = await host.apply(EDITS);
    await copyBefore(ADDED, '');
    new Person(excel).deleteSheet(ADDED);
    await host.restore(receipt);
    expect(excel.workbook.sheets.map((sheet) => sheet.name)).toContain(`${ADDED} (2)`);
  });
});

describe('a copy that a person made of a sheet of ours, before it', () => {
  it('is theirs: it carries no mark, and a second run leaves it alone', async () => {
    const { excel, host, state } = await openWorld(tests);
    await copyBefore(REPLACED, '');
    const copy = excel.workbook.sheetNamed(`${REPLACED} (2)`)?.id;
    const before = state();
    const { sheets } = await host.read();
    expect(sheets.map(({ name, mark }) => [name, mark])).toEqual([
      [SHEET_OF_USER, null],
      [`${REPLACED} (2)`, null],
      [REPLACED, 'summary'],
    ]);
    const receipt = await host.apply(EDITS);
    expect(excel.workbook.sheetNamed(`${REPLACED} (2)`)?.id).toBe(copy);
    await host.restore(receipt);
    expect(state()).toEqual(before);
  });

  it('is left alone also by a pane that has not read before', async () => {
    const { excel, nextPane } = await openWorld(tests);
    await copyBefore(REPLACED, '');
    await nextPane().apply(EDITS);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([SHEET_OF_USER, `${REPLACED} (2)`, REPLACED, ADDED]);
  });
});

async function inExcel(job: (context: Excel.RequestContext) => void): Promise<void> {
  const office = await tests.window();
  await office.run(async (context) => {
    job(context);
    await context.sync();
  });
}

/** As a person does with "Move or Copy". @param name "" for the one Excel gives */
function copyBefore(sheetName: string, name: string): Promise<void> {
  return inExcel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(sheetName);
    const copy = sheet.copy('Before', sheet);
    if (name !== '') copy.name = name;
  });
}

async function refusal(job: Promise<unknown>): Promise<readonly [HostFailure, Left]> {
  const error: unknown = await job.then(
    () => null,
    (refused: unknown) => refused,
  );
  if (!(error instanceof HostError)) throw new Error('was not refused');
  return [error.failure, error.left];
}
