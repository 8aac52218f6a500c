import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import type { CalculatedValue } from '../../src/core/workbook/calculated';
import type { Workbook } from '../../src/core/workbook/workbook';
import { xlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { openXlsx, savedXlsx } from '../embeddedExcel/file/xlsxFile';
import { a1, parseRef } from '../../src/core/workbook/address';
import { Person } from '../embeddedExcel/people';
import { valueOf } from '../embeddedExcel/model/toValue';
import { keyboard, keyboardOn, type Hands, type KeyboardHands } from './hands';
import type { PanesInExcel } from './paneInExcel';
import { complaintsOf, type Served } from './served';
import { until } from './until';

/** Where the panel stands beside a workbook: in Excel (our model of it), or in the workbench with its grid. */
export interface Door {
  readonly page: Page;
  readonly pane: Frame;
  /** The keyboard alone. */
  readonly hands: KeyboardHands;
  /** Presses what opens the page's own dialog for files and chooses these there. */
  readonly choose: (button: string, files: readonly SentFile[]) => Promise<void>;
  /** Into the cell that the panel has led to, without a click; `null` empties it. */
  readonly typeInto: (at: string, text: string | null) => Promise<void>;
  /** The workbook as it is saved at the end, read from its bytes. */
  readonly saved: () => Promise<Workbook>;
  readonly close: () => Promise<void>;
}

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is pressed to get the file out of the workbench; in Excel people save as ever. */
const SAVE = 'Tải về .xlsx';

/** The pane in Excel, where the workbook is open already. */
export async function excelDoor(panes: PanesInExcel, { name, bytes }: SentFile): Promise<Door> {
  const one = await panes.open(openXlsx(bytes, name));
  const hands = keyboard(one);
  return {
    page: one.page,
    pane: one.pane,
    hands,
    choose: (button, files) => chosen(one.page, hands, button, files),
    async typeInto(at, text) {
      const ref = parseRef(at);
      if (ref === null) throw new Error(`no cell ${at}`);
      const { workbook } = one.excel;
      const { sheet, row, column } = ref;
      const isThere = (): boolean =>
        workbook.active.name === sheet && workbook.active.selection.top === row && workbook.active.selection.left === column;
      await until(isThere);
      new Person(one.excel).type(sheet, a1(row, column), text ?? '');
    },
    saved: async () => {
      const { workbook } = one.excel;
      workbook.calculate();
      const saved = xlsxHost(savedXlsx(bytes, workbook), name);
      // Excel saves what formulas come to beside them.
      saved.keepCalculated(calculatedIn(valueOf(workbook)));
      return xlsxHost(saved.bytes(), name).read();
    },
    // Held to what holds always, and closed, after each test.
    close: async () => undefined,
  };
}

/** The workbench, where the workbook is opened by its button. */
export async function workbenchDoor({ browser, site }: Served, file: SentFile): Promise<Door> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  const page = await context.newPage();
  const errors = complaintsOf(page);
  await page.goto(site.address);
  await page.getByText('Gõ trực tiếp vào ô để sửa').waitFor();
  const pane = page.mainFrame();
  const hands = keyboardOn({ page, pane, tab: () => tabAroundGrid(page) });
  await chosen(page, hands, 'Mở tệp…', [file]);
  await page.getByText(file.name).first().waitFor();
  return {
    page,
    pane,
    hands,
    choose: (button, files) => chosen(page, hands, button, files),
    async typeInto(at, text) {
      const address = at.slice(at.lastIndexOf('!') + 1);
      await page.waitForFunction(
        (shown) => document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === shown,
        address,
      );
      await page.waitForFunction(() => document.activeElement?.closest('[data-u-comp], [role=application]') !== null);
      if (text === null) await page.keyboard.press('Delete');
      else {
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }
    },
    async saved() {
      const [download] = await Promise.all([page.waitForEvent('download'), hands.press(SAVE)]);
      return xlsxHost(readFileSync(await download.path()), file.name).read();
    },
    async close() {
      await context.close();
      expect(errors).toEqual([]);
    },
  };
}

/** In the grid Tab goes from cell to cell, as in Excel: F6 leads out of it. */
async function tabAroundGrid(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  const isInGrid = await page.evaluate(() => (document.activeElement?.closest('[role=application]') ?? null) !== null);
  if (isInGrid) await page.keyboard.press('F6');
}

async function chosen(page: Page, hands: Hands, button: string, files: readonly SentFile[]): Promise<void> {
  const [dialog] = await Promise.all([page.waitForEvent('filechooser'), hands.press(button)]);
  await dialog.setFiles(
    files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })),
  );
}

function calculatedIn({ sheets }: Workbook): readonly CalculatedValue[] {
  return sheets.flatMap(({ name: sheet, mark, rows }) =>
    mark !== null
      ? []
      : [...rows].flatMap(([row, cells]) =>
          [...cells].flatMap(([column, { formula, value }]) => (formula === null ? [] : [{ at: { sheet, row, column }, value }])),
        ),
  );
}
