import type { Workbook as WorkbookValue } from '../../src/core/workbook/workbook';
import { EmbeddedExcel } from './embeddedExcel';
import { workbookFrom } from './model/fromValue';
import type { Workbook } from './model/workbook';
import { openOfficeWindow, type OfficeWindow } from './nativeBridge';
import type { Requirements } from './officeContext';

export interface Opened {
  readonly excel: EmbeddedExcel;
  readonly office: OfficeWindow;
}

/** What a test file uses: pages with the library, one for each Excel that is imitated, and workbooks open in them. */
export interface OfficeForTests {
  /** A page of this Excel; the same one for every test of the file. */
  readonly window: (requirements?: Requirements) => Promise<OfficeWindow>;
  /** Opens a workbook in such a page; the one opened before is forgotten. */
  readonly open: (workbook: WorkbookValue, requirements?: Requirements) => Promise<Opened>;
  /** The same for a workbook of our model, as one read from a file. */
  readonly openModel: (workbook: Workbook, requirements?: Requirements) => Promise<Opened>;
}

const LATEST: Requirements = { excelApi: '1.20' };

/**
 * Call once, at the top of a test file. After its last test the pages are closed, a defect of the host fails the file,
 * and members that were asked for and that no table knows are listed (OFFICE §12.12): `allowed` names those that a test asked for on purpose.
 */
export function officeForTests(allowed: readonly string[] = []): OfficeForTests {
  // A page takes a second to open, and several on a busy machine.
  jest.setTimeout(30_000);
  const windows = new Map<string, Promise<OfficeWindow>>();
  const opened: EmbeddedExcel[] = [];
  const window = (requirements: Requirements = LATEST): Promise<OfficeWindow> => {
    const key = JSON.stringify(requirements);
    const known = windows.get(key) ?? openOfficeWindow(requirements);
    windows.set(key, known);
    return known;
  };

  afterAll(async () => {
    for (const one of windows.values()) (await one).close();
    expect(opened.flatMap(({ crashes }) => crashes)).toEqual([]);
    const missing = [...new Set(opened.flatMap((excel) => excel.missing))].sort();
    if (missing.length > 0) process.stdout.write(`asked for and missing: ${missing.join(', ')}\n`);
    expect(missing.filter((member) => !allowed.includes(member))).toEqual([]);
  });

  const openModel: OfficeForTests['openModel'] = async (workbook, requirements) => {
    const office = await window(requirements);
    const excel = new EmbeddedExcel(workbook);
    office.connect(excel);
    opened.push(excel);
    return { excel, office };
  };

  return { window, openModel, open: (workbook, requirements) => openModel(workbookFrom(workbook), requirements) };
}
