import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import type { Policy } from '../../src/core/domain/policy';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../src/core/policies/policySheetRows';
import { copySheets } from '../../src/core/workbook/copySheets';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { readDocument } from '../../src/hosts/docx/readDocument';
import { docxOf, p } from '../builders/docx';
import { award, threshold } from '../builders/readings';
import { sheet, workbook } from '../builders/workbook';
import { twoCriteria } from '../ui/workbooks';
import { narrowPane } from './narrowPane';
import { overflow, smallTargets, violations } from './violations';

jest.setTimeout(240_000);

const FLAG = 'Cờ thi đua của Cụm mẫu';
const RULES: Policy = {
  ...draftPolicy,
  isDraft: false,
  clusterName: 'Cụm thi đua mẫu',
  tieBreak: [],
  awards: [
    { ...award('co', { quota: { fixed: 1 } }), name: FLAG, vote: { threshold: threshold('80'), of: 'members' } },
    { ...award('bk', { quota: { fixed: 1 }, registered: true }), name: 'Bằng khen mẫu' },
  ],
  citations: [{ field: 'awards', document: 'Quy chế mẫu số 05-QC/CTĐ', from: null, to: null }],
};
const BOOK = newXlsx(
  copySheets(
    workbook(
      ...twoCriteria(['Trường Chính trị Mẫu Một', 9, 8], ['Trường Chính trị Mẫu Hai', 9, 8], ['Trường Chính trị Mẫu Ba', 8, 7.5])
        .sheets,
      sheet('Cấu hình', policySheetRows(RULES)),
      sheet('Đơn vị', [
        ['TT', 'Đơn vị', 'Vai trò', 'Danh hiệu đăng ký'],
        [1, 'Trường Chính trị Mẫu Một', 'Cụm trưởng', FLAG],
        [2, 'Trường Chính trị Mẫu Hai', 'Thành viên', FLAG],
        [3, 'Trường Chính trị Mẫu Ba', 'Thành viên', 'Bằng khen mẫu'],
      ]),
    ),
  ),
);
const FILE = {
  name: 'Cụm mẫu bằng điểm.xlsx',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(BOOK),
};
const TEMPLATE = {
  name: 'Mẫu của cơ quan.docx',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(docxOf(p('Kính gửi {Đơn vị},') + p('thuộc {Tên Cụm}.'))),
};

const pane = narrowPane();

async function checked(page: Page): Promise<void> {
  await page.setInputFiles('header input[type=file]', FILE);
  await page.getByText(FILE.name).first().waitFor();
  await page.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }).click();
  await page.getByRole('button', { name: 'Xem kết quả' }).waitFor();
}

describe('the ballot, the awards and the papers, in a narrow pane', () => {
  it.each([
    [320, 'light', 'none'],
    [350, 'dark', 'none'],
    [320, 'light', 'active'],
  ] as const)('%d px, %s, forced colours %s: step by step to the papers, by everybody', async (width, scheme, forced) => {
    const page = await pane.open(width, scheme, forced);
    const found: string[] = [];
    const look = async (screen: string): Promise<void> => {
      await pane.picture(page, `decide-${screen}-${String(width)}-${scheme}-${forced}`);
      found.push(...[...(await violations(page)), ...(await smallTargets(page))].map((one) => `${screen}: ${one}`));
      if ((await overflow(page)) > 0) found.push(`${screen}: wider than the page`);
    };
    await checked(page);
    // Each step hands on to the next.
    await page.getByRole('button', { name: 'Xem kết quả' }).click();
    await page.getByRole('button', { name: 'Sang bước bỏ phiếu' }).click();
    await page.getByLabel('Tổng số thành viên').fill('11');
    await page.getByLabel('Phiếu thu về').fill('11');
    await page.getByLabel('Không đồng ý').first().fill('2');
    await page.getByLabel('Không hợp lệ').first().fill('0');
    await page.getByLabel('Đồng ý', { exact: true }).first().fill('8');
    await page.getByText(/cộng lại 10 phiếu, trong khi thu về 11 phiếu/).waitFor();
    await look('votesWrong');
    await page.getByLabel('Đồng ý', { exact: true }).first().fill('9');
    await page.getByLabel('Đồng ý', { exact: true }).nth(1).fill('9');
    await page.getByRole('button', { name: 'Ghi kết quả kiểm phiếu' }).and(page.locator(':enabled')).waitFor();
    await look('votes');
    await page.getByRole('button', { name: 'Ghi kết quả kiểm phiếu' }).click();
    await page.getByText('Đã ghi kết quả kiểm phiếu').first().waitFor();
    await page.getByRole('button', { name: 'Xem khen thưởng' }).click();
    await page.getByRole('button', { name: 'Ghi quyết định…' }).waitFor();
    await look('awards');
    await page.getByRole('button', { name: 'Ghi quyết định…' }).click();
    await page.getByRole('button', { name: 'Ghi quyết định', exact: true }).click();
    await page.getByText('Cần ghi lý do.').waitFor();
    await look('decisionMissing');
    await page.getByLabel('Trường Chính trị Mẫu Hai').check();
    await page.getByLabel('Người hoặc hội nghị quyết định').fill('Hội nghị Cụm');
    await page.getByLabel('Ngày quyết định').fill('05/01/2026');
    await page.getByLabel('Lý do').fill('biểu quyết 9/11');
    await page.getByText(/^Trường Chính trị Mẫu Một: danh hiệu: .* → không$/).waitFor();
    await look('decision');
    await page.getByRole('button', { name: 'Ghi quyết định', exact: true }).click();
    await page.getByText('Quyết định về suất cuối đã ghi (1)').waitFor();
    await look('decided');
    await page.getByRole('button', { name: 'Xem trước khi ghi' }).click();
    await page.getByRole('button', { name: 'Lập văn bản' }).click();
    await look('papers');
    await page.getByRole('button', { name: 'Lập văn bản' }).first().click();
    await page.getByRole('button', { name: /^Tải cả \d+ văn bản/ }).waitFor();
    await page.getByRole('button', { name: /^Xem Biên bản hội nghị/ }).click();
    await look('papersMade');
    expect(found).toEqual([]);
    await page.context().close();
  });

  it('the papers are real ones, and so is an office’s own template', async () => {
    const page = await pane.open(350, 'light', 'none');
    await checked(page);
    await page.getByRole('tab', { name: /Văn bản/ }).click();
    await page.getByRole('button', { name: 'Lập văn bản' }).first().click();
    const all = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Tải cả \d+ văn bản/ }).click();
    const archive = await all;
    expect(archive.suggestedFilename()).toBe('Văn bản của hội nghị.zip');
    const files = unzipSync(readFileSync(await archive.path()));
    expect(Object.keys(files)).toHaveLength(8);
    const lines = (name: string): string =>
      readDocument(files[name] ?? new Uint8Array())
        .map(({ text }) => text)
        .join('\n');
    expect(lines('Biên bản hội nghị bình xét.docx')).toContain(FLAG);
    expect(lines('Thông báo kết quả - Trường Chính trị Mẫu Ba.docx')).toContain('Trường Chính trị Mẫu Ba');
    await page.setInputFiles('input[accept=".docx"]', TEMPLATE);
    await page.getByRole('button', { name: 'Lập lại' }).click();
    const one = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Tải Mẫu của cơ quan - Trường Chính trị Mẫu Hai/ }).click();
    const filled = readDocument(readFileSync(await (await one).path()));
    expect(filled.map(({ text }) => text)).toEqual(['Kính gửi Trường Chính trị Mẫu Hai,', 'thuộc Cụm thi đua mẫu.']);
    await page.context().close();
  });
});
