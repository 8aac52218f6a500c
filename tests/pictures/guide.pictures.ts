// `npm run pictures`: the pictures of README and guide, taken of the built pages in a real browser. Figures are samples (số liệu mẫu).
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { faultySheets } from '../../assets/samples/faultySheets';
import { oneSheetPerSchool } from '../../assets/samples/sampleModels';
import type { SheetModel } from '../../src/core/workbook/sheetModel';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { served } from '../browser/served';

jest.setTimeout(180_000);

const root = join(__dirname, '..', '..');
const GUIDE = join(root, 'docs', 'guide', 'pictures');
const START = 'Kiểm tra bảng chấm điểm';
const READY = 'Gõ trực tiếp vào ô để sửa';

const web = served();

beforeAll(() => void mkdirSync(GUIDE, { recursive: true }));

async function opened(file: { readonly name: string; readonly bytes: Uint8Array } | null): Promise<Page> {
  const context = await web.browser.newContext({ viewport: { width: 1180, height: 760 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(web.site.address);
  await page.getByText(READY).waitFor();
  if (file !== null) {
    const buffer = Buffer.from(file.bytes);
    await page
      .locator('header input[type=file]')
      .setInputFiles({ name: file.name, mimeType: 'application/octet-stream', buffer });
    await page.getByText(file.name).first().waitFor();
    await page.getByText(READY).waitFor();
  }
  return page;
}

/** The grid draws a moment after it was told. */
async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(GUIDE, `${name}.png`) });
}

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** One school's own sheet, as it is or with the faults that were planted in it. */
function ownFile(sheets: readonly SheetModel[]): { readonly name: string; readonly bytes: Uint8Array } {
  const own = sheets.filter(({ name }) => name === '3 Mẫu Ba');
  expect(own).toHaveLength(1);
  return { name: 'Phiếu tự chấm - Trường Mẫu Ba (mẫu).xlsx', bytes: newXlsx(own) };
}

function sample(name: string): { readonly name: string; readonly bytes: Uint8Array } {
  return { name, bytes: readFileSync(join(root, 'assets', 'samples', name)) };
}

describe('pictures of a school’s journey', () => {
  it('are taken', async () => {
    const page = await opened(ownFile(faultySheets()));
    await picture(page, 'truong-1-mo-tep');
    await press(page, START);
    await page.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
    await picture(page, 'truong-2-kiem-tra');
    await page
      .getByRole('button', { name: /^Sửa thành/ })
      .first()
      .scrollIntoViewIfNeeded();
    await picture(page, 'truong-3-phat-hien');
    await press(page, /^Sửa thành/);
    await page.getByRole('button', { name: /^Sửa 1 ô/ }).waitFor();
    await picture(page, 'truong-4-sua');
    await page.context().close();
    const clean = await opened(ownFile(oneSheetPerSchool()));
    await press(clean, START);
    await press(clean, 'Chuẩn bị gửi');
    await clean.getByRole('heading', { name: 'Trước khi gửi cho Cụm' }).waitFor();
    await picture(clean, 'truong-5-truoc-khi-gui');
    await clean.context().close();
  });
});

/** What three of the sample's schools sent: their own sheets, with the faults that were planted in them. */
function memberFiles(): readonly { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[] {
  return faultySheets()
    .filter(({ name }) => /^[1-5] Mẫu /.test(name))
    .map((sheet) => ({
      name: `${sheet.name.slice(2)} (mẫu).xlsx`,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(newXlsx([sheet])),
    }));
}

describe('pictures of the officer’s journey', () => {
  it('are taken of the files that come in, and of what is found', async () => {
    const page = await opened(null);
    await press(page, 'Nhận tệp của các trường');
    await page
      .getByLabel('Chọn tệp…', { exact: true })
      .and(page.locator('input'))
      .setInputFiles([...memberFiles()]);
    await page.getByText(/^\d tệp đã nhận/).waitFor();
    await page
      .getByText(/^Đã nhận: /)
      .first()
      .scrollIntoViewIfNeeded();
    await picture(page, 'cum-1-nhan-tep');
    await page.context().close();
    const faulty = await opened(sample('cum-mau-co-loi.xlsx'));
    await press(faulty, START);
    await faulty.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
    await faulty.getByLabel('Nhóm theo').selectOption({ label: 'Đơn vị' });
    await faulty.getByLabel('Nhóm theo').scrollIntoViewIfNeeded();
    await picture(faulty, 'cum-2-kiem-tra');
    await faulty.context().close();
  });

  it('are taken of the result, the ballots, the awards and what is made of them', async () => {
    const page = await opened(null);
    await press(page, START);
    await press(page, 'Đối chiếu điểm');
    await page.getByRole('heading', { name: 'Đối chiếu điểm' }).waitFor();
    await picture(page, 'cum-3-chenh-lech');
    await press(page, 'Xem kết quả');
    await page.getByRole('row', { name: /^1 / }).first().waitFor();
    await picture(page, 'cum-4-xep-hang');
    await page.screenshot({ path: join(root, 'assets', 'readme', 'workbench.png') });
    await press(page, 'Trường Chính trị Mẫu Một');
    await page
      .getByRole('heading', { name: /Một trường|Mẫu Một/ })
      .first()
      .waitFor();
    await picture(page, 'cum-5-mot-truong');
    await press(page, 'Sang bước bỏ phiếu');
    await page.getByRole('heading', { name: 'Bỏ phiếu suy tôn' }).waitFor();
    await picture(page, 'cum-6-bo-phieu');
    await press(page, 'Xem khen thưởng');
    await page.getByText('Cờ thi đua').first().waitFor();
    await picture(page, 'cum-7-khen-thuong');
    await press(page, 'Xem trước khi ghi');
    await press(page, /^Ghi \d trang$/);
    await page
      .getByText(/^Đã ghi \d trang/)
      .first()
      .waitFor();
    await picture(page, 'cum-8-ghi');
    await press(page, 'Lập văn bản');
    await page.getByRole('heading', { name: 'Văn bản của hội nghị' }).waitFor();
    await picture(page, 'cum-9-van-ban');
    await page.context().close();
  });
});
