import type { Workbook as WorkbookValue } from '../../src/core/workbook/workbook';
import { EmbeddedExcel } from './embeddedExcel';
import { workbookFrom } from './model/fromValue';
import { openOfficeWindow, type OfficeWindow } from './nativeBridge';
import type { Requirements } from './officeContext';

/** What a test file uses: pages with the library, one for each Excel that is imitated, and workbooks open in them. */
export interface OfficeForTests {
  /** A page of this Excel; the same one for every test of the file. */
  readonly window: (requirements?: Requirements) => Promise<OfficeWindow>;
  /** Opens a workbook in such a page; the one opened before is forgotten. */
  readonly open: (
    workbook: WorkbookValue,
    requirements?: Requirements,
  ) => Promise<{ readonly excel: EmbeddedExcel; readonly office: OfficeWindow }>;
}

const LATEST: Requirements = { excelApi: '1.20' };

/**
 * Call once, at the top of a test file. After its last test the pages are closed, a defect of the host fails the file,
 * and members that were asked for and that no table knows are listed (OFFICE §12.12): `allowed` names those that a test asked for on purpose.
 */
export function officeForTests(allowed: readonly string[] = []): OfficeForTests {
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

  return {
    window,
    async open(workbook, requirements) {
      const office = await window(requirements);
      const excel = new EmbeddedExcel(workbookFrom(workbook));
      office.connect(excel);
      opened.push(excel);
      return { excel, office };
    },
  };
}
