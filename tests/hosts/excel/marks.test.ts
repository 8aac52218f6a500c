import type { CellMarks } from '../../../src/core/workbook/cellMarks';
import { HostError, type WorkbookHost } from '../../../src/core/workbook/host';
import { excelHost } from '../../../src/hosts/excel/excelHost';
import { area, sheetOf, workbookOf } from '../contractWorkbook';
import { ConditionalFormat } from '../../embeddedExcel/model/conditionalFormat';
import type { EmbeddedExcel } from '../../embeddedExcel/embeddedExcel';
import { officeForTests } from '../../embeddedExcel/forTests';
import type { Sheet } from '../../embeddedExcel/model/sheet';

const tests = officeForTests();

const GRID = [
  ['TT', 'Điểm'],
  ['1', 9],
];
const name = (at: number): string => `Trường ${String(at)}`;

async function open(count: number): Promise<{ readonly excel: EmbeddedExcel; readonly host: WorkbookHost }> {
  const sheets = Array.from({ length: count }, (_, at) => sheetOf(name(at), GRID));
  const { excel, office } = await tests.open(workbookOf(sheets));
  const clock = { wait: async () => undefined, now: () => 0 };
  return { excel, host: excelHost(office.run, office.supports, clock) };
}

function sheetIn({ workbook }: EmbeddedExcel, at: number): Sheet {
  const sheet = workbook.sheetNamed(name(at));
  if (sheet === null) throw new Error('no such sheet');
  return sheet;
}

/** What a person made in Excel: a rule on a column, before all others. */
function theirs(sheet: Sheet, formula: string): ConditionalFormat {
  const format = new ConditionalFormat(sheet, 'Custom', [area(1, 2, 9, 2)]);
  format.rule.set('formula', formula);
  sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
  return format;
}

function bar(sheet: Sheet): ConditionalFormat {
  const format = new ConditionalFormat(sheet, 'DataBar', [area(1, 2, 9, 2)]);
  sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
  return format;
}

const marksOn = (count: number, cells: number): readonly CellMarks[] =>
  Array.from({ length: count }, (_, at): CellMarks => ({
    sheet: name(at),
    kind: at % 2 === 0 ? 'error' : 'warning',
    areas: Array.from({ length: cells }, (_unused, row) => area(2 * row + 1, 2, 2 * row + 1, 2)),
  }));

describe('marking cells in Excel', () => {
  it.each([
    [3, 1],
    [60, 1],
    [3, 2_000],
  ])('takes the same trips for %d sheets with %d cells each', async (count, cells) => {
    const { excel, host } = await open(count);
    await host.read();
    const taken = async (job: () => Promise<unknown>): Promise<number> => {
      excel.forgetTrips();
      await job();
      return excel.trips;
    };
    // Nobody's conditional formats: none to ask for its condition.
    expect(await taken(() => host.markedCells())).toBe(2);
    expect(await taken(() => host.markCells([]))).toBe(2);
    expect(await taken(() => host.markCells(marksOn(count, cells)))).toBe(3);
    expect(await taken(() => host.markCells(marksOn(count, cells)))).toBe(4);
    expect(await taken(() => host.markedCells())).toBe(4);
    expect(await taken(() => host.markCells([]))).toBe(4);
  });

  it('puts few rules, told apart without their colour, and changes no cell', async () => {
    const { excel, host } = await open(1);
    const sheet = sheetIn(excel, 0);
    await host.markCells([
      { sheet: name(0), kind: 'error', areas: [area(2, 2, 2, 2), area(5, 1, 6, 2)] },
      { sheet: name(0), kind: 'warning', areas: [area(3, 2, 3, 2)] },
    ]);
    const told = sheet.conditionalFormats.map(({ rule, areas }) => {
      const look = rule.part('Format');
      const edge = look.part('Borders').part('EdgeLeft');
      return [rule.get('formula', ''), areas.length, edge.get('Style', ''), look.part('Font').get('Underline', 'None')];
    });
    expect(told).toEqual([
      ['N("ChamThiDua:error")=0', 2, 'Continuous', 'Single'],
      ['N("ChamThiDua:warning")=0', 1, 'Dash', 'None'],
    ]);
  });

  it('leaves the formats of others, their order and their places, and takes off ours only', async () => {
    const { excel, host } = await open(1);
    const sheet = sheetIn(excel, 0);
    const others = [theirs(sheet, 'B1>5'), bar(sheet), theirs(sheet, 'N("ChamThiDua")=0')].reverse();
    const standing = (): readonly [ConditionalFormat, number][] => others.map((one) => [one, one.priority]);
    const before = standing();
    await host.markCells(marksOn(1, 3));
    expect(sheet.conditionalFormats).toHaveLength(4);
    expect(standing()).toEqual(before);
    await host.markCells([]);
    expect(sheet.conditionalFormats).toEqual(others);
  });

  it('takes off what went along when a person copied a sheet or a cell', async () => {
    const { excel, host } = await open(2);
    await host.markCells(marksOn(1, 1));
    const [from, to] = [sheetIn(excel, 0), sheetIn(excel, 1)];
    to.conditionalFormats = from.conditionalFormats.map((one) => one.copyTo(to));
    expect((await host.markedCells()).map(({ sheet }) => sheet)).toEqual([name(0), name(1)]);
    await host.markCells([]);
    expect(to.conditionalFormats).toEqual([]);
  });

  it('says which sheet is protected, also when old marks cannot be taken off there', async () => {
    const { excel, host } = await open(2);
    await host.markCells(marksOn(2, 1));
    sheetIn(excel, 1).protection.turnOn({}, null, 'test');
    expect(await host.markCells([])).toEqual([{ sheet: name(1), because: 'protected' }]);
    expect((await host.markedCells()).map(({ sheet }) => sheet)).toEqual([name(1)]);
  });

  it('goes on without a sheet of which Excel does not tell the formats, and names it', async () => {
    const { excel, host } = await open(3);
    theirs(sheetIn(excel, 1), 'B1>5');
    // The conditions of all sheets at once, and then, once sheets are listed (4) and the first is marked (5 to 7), those of this one.
    excel.faults.at(3, 'ItemNotFound');
    excel.faults.at(10, 'ItemNotFound');
    expect(await host.markCells(marksOn(3, 1))).toEqual([{ sheet: name(1), because: 'refused' }]);
    expect((await host.markedCells()).map(({ sheet }) => sheet)).toEqual([name(0), name(2)]);
    expect(sheetIn(excel, 1).conditionalFormats).toHaveLength(1);
  });

  it.each(['ActivityLimitReached', 'ConnectionFailure'])('tries again after %s, and half a batch is no harm', async (code) => {
    const { excel, host } = await open(2);
    await host.markCells(marksOn(2, 2));
    excel.faults.at(4, code, { when: 'half' });
    const wanted = marksOn(2, 1);
    expect(await host.markCells(wanted)).toEqual([]);
    expect(await host.markedCells()).toEqual(wanted);
  });

  it('fails in words of the host, and stops when nobody wants it any more', async () => {
    const { excel, host } = await open(1);
    excel.faults.at(1, 'InvalidOperationInCellEditMode');
    await expect(host.markCells(marksOn(1, 1))).rejects.toEqual(new HostError({ code: 'busyInCellEdit' }));
    const unwanted = new Error('unwanted');
    const progress = (): never => {
      throw unwanted;
    };
    await expect(host.markCells(marksOn(1, 1), { progress })).rejects.toBe(unwanted);
    expect(sheetIn(excel, 0).conditionalFormats).toEqual([]);
  });
});
