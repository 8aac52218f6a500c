import { memoryHost } from '../../../src/hosts/memory/memoryHost';
import { HostError } from '../../../src/core/workbook/host';
import { hostContract } from '../contract';
import { keepsCorrections } from '../keepsCorrections';
import { marksCells } from '../marksCells';
import { modelCell, modelOf, number, sheetOf, workbookOf } from '../contractWorkbook';

hostContract('memory', async (workbook) => memoryHost(workbook));
keepsCorrections('memory', async (workbook) => memoryHost(workbook));
marksCells('memory', async (workbook) => memoryHost(workbook));

describe('memoryHost', () => {
  const edit = { kind: 'putSheet', sheet: modelOf('summary', 'Tổng hợp', [modelCell(1, 1, number(1))]) } as const;

  it('never changes the workbook it was given', async () => {
    const workbook = workbookOf([sheetOf('Trường M', [[1]])]);
    await memoryHost(workbook).apply([
      edit,
      { kind: 'setCells', cells: [{ at: { sheet: 'Trường M', row: 1, column: 1 }, value: { kind: 'blank' } }] },
    ]);
    expect(workbook).toEqual(workbookOf([sheetOf('Trường M', [[1]])]));
  });

  it('tells who listens when something was written or restored, until they stop', async () => {
    const host = memoryHost(workbookOf([sheetOf('Trường M', [[1]])]));
    let calls = 0;
    const stop = host.onChange(() => (calls += 1));
    const receipt = await host.apply([edit]);
    await host.restore(receipt);
    expect(calls).toBe(2);
    stop();
    await host.apply([edit]);
    expect(calls).toBe(2);
  });

  it('refuses to write what was read from a kind of file that cannot be written', async () => {
    const host = memoryHost(workbookOf([sheetOf('Trường M', [[1]])], { isReadOnly: true }));
    await expect(host.apply([edit])).rejects.toEqual(new HostError({ code: 'readOnly' }));
  });

  it('refuses a receipt that is not its own', async () => {
    const host = memoryHost(workbookOf([]));
    const other = { written: [], cells: [], isComplete: true, canRestore: true, restorePoint: 'elsewhere' };
    await expect(host.restore(other)).rejects.toBeInstanceOf(HostError);
  });
});
