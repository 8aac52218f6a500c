import { join } from 'node:path';
import { narrowPane } from './narrowPane';
import { overflow, smallTargets, violations } from './violations';

jest.setTimeout(180_000);

const FAULTY = join(__dirname, '..', '..', 'assets', 'samples', 'cum-mau-co-loi.xlsx');

const pane = narrowPane();
const { picture } = pane;

describe('findings and those that are let stand, in a narrow pane', () => {
  it.each([
    [320, 'light', 'none'],
    [350, 'dark', 'none'],
    [320, 'light', 'active'],
  ] as const)(
    '%d px, %s, forced colours %s: grouped, and let stand for a reason, by everybody',
    async (width, scheme, forced) => {
      const page = await pane.open(width, scheme, forced);
      const found: string[] = [];
      const look = async (screen: string): Promise<void> => {
        await picture(page, `${screen}-${String(width)}-${scheme}-${forced}`);
        found.push(...[...(await violations(page)), ...(await smallTargets(page))].map((one) => `${screen}: ${one}`));
        if ((await overflow(page)) > 0) found.push(`${screen}: wider than the page`);
      };
      await page.setInputFiles('header input[type=file]', FAULTY);
      await page.getByText('cum-mau-co-loi.xlsx').first().waitFor();
      await page.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }).click();
      await page.getByLabel('Nhóm theo').selectOption({ label: 'Đơn vị' });
      await look('byUnit');
      await page.getByLabel('Nhóm theo').selectOption({ label: 'Quy tắc' });
      await look('byRule');
      const letStand = page.getByRole('button', { name: 'Bỏ qua…' }).first();
      await letStand.focus();
      await page.keyboard.press('Enter');
      // What is asked for is typed at once, in a group that says what it is about.
      const asked = page.getByRole('group', { name: 'Bỏ qua 1 phát hiện' });
      await asked.getByLabel('Lý do').and(page.locator(':focus')).waitFor();
      await page.getByRole('button', { name: 'Bỏ qua và ghi vào Nhật ký' }).click();
      await page.getByText('Cần ghi lý do.').waitFor();
      await look('noReason');
      await page.getByLabel('Lý do').fill('Đã đối chiếu với bản giấy');
      await page.getByLabel('Người bỏ qua').fill('Trần Thị Mẫu');
      await page.getByRole('button', { name: 'Bỏ qua và ghi vào Nhật ký' }).click();
      await page.getByText('Đã bỏ qua (1)').click();
      await page.getByText(/^Trần Thị Mẫu, \d{2}\/\d{2}\/\d{4}: Đã đối chiếu với bản giấy$/).waitFor();
      await look('letStand');
      expect(found).toEqual([]);
      await page.context().close();
    },
  );
});
