import { officeForTests } from './forTests';

const tests = officeForTests();
const CHANGED = 'library changed, re-check OFFICE 12.3';

/** Undocumented names of the library that the embedded host stands on. */
describe('the installed library still has the hook points', () => {
  it.each([
    ['the bridge to the host', 'OfficeExtension.HostBridge.init'],
    ['the switch of the strict mode', 'OfficeExtension.CommonUtility.throwIfApiNotSupported'],
    ['where a batch leaves the library', 'OfficeExtension.ClientRequestContext.prototype.syncPrivate'],
    ['where the pane learns which Excel it is in', 'OSF.InitializationHelper.prototype.getAppContext'],
    ['the recorder of batches', 'OfficeExtension.CoreUtility.log'],
  ])('%s', async (_what, path) => {
    const { window } = await tests.window();
    const found = path
      .split('.')
      .reduce<unknown>(
        (at, name) => ((typeof at === 'object' || typeof at === 'function') && at !== null ? Reflect.get(at, name) : undefined),
        window,
      );
    expect([CHANGED, typeof found]).toEqual([CHANGED, 'function']);
  });

  it.each(['_doApiNotSupportedCheck', '_logEnabled'])('the flag %s', async (flag) => {
    const { window } = await tests.window();
    const holders = [window.OfficeExtension.CommonUtility, window.OfficeExtension.CoreUtility];
    expect([CHANGED, holders.some((holder) => typeof Reflect.get(holder, flag) === 'boolean')]).toEqual([CHANGED, true]);
  });

  it('is the version that was examined', async () => {
    expect([CHANGED, (await import('@microsoft/office-js/package.json')).version]).toEqual([CHANGED, '1.1.110']);
  });

  it('asks for the library, the file of its host and its Vietnamese strings, and for nothing else', async () => {
    const { requested } = await tests.window();
    expect(requested).toEqual(['/lib/office.js', '/lib/excel-win32-16.01.js', '/lib/vi-vn/office_strings.js']);
  });
});
