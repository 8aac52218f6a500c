import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appraise } from '../../src/core/appraise';
import { judgedAppraisal } from '../../src/core/judgeIssues';
import { refText, parseA1 } from '../../src/core/workbook/address';
import { vi } from '../../src/text/vi';
import { excelDoor, workbenchDoor, type Door, type SentFile } from './doors';
import { panesInExcel } from './paneInExcel';
import { served } from './served';

jest.setTimeout(300_000);

const SAMPLES = join(__dirname, '..', '..', 'assets', 'samples');
const FAULTY = 'cum-mau-co-loi.xlsx';
/** More than this for one finding and a newcomer is lost. */
const MOST_CLICKS = 2;
const FIRST_MILLISECONDS = 60_000;

/** What a newcomer does with a finding, all of it offered by its card. */
type Way =
  /** Takes the value the program proposes. */
  | { readonly kind: 'proposal'; readonly to: string }
  /** Types what only they know into the field of the panel. */
  | { readonly kind: 'field'; readonly text: string }
  /** Goes to the cell and types there; `null` empties it. */
  | { readonly kind: 'cell'; readonly text: string | null }
  | { readonly kind: 'letStand'; readonly reason: string };

const proposal = (to: string): Way => ({ kind: 'proposal', to });
const field = (text: string): Way => ({ kind: 'field', text });
const cell = (text: string | null): Way => ({ kind: 'cell', text });

const WAYS: Readonly<Record<string, Way>> = {
  "'3 Mẫu Ba'!K18": proposal('2,25'),
  "'4 Mẫu Bốn'!F16": field('1045'),
  "'5 Mẫu Năm'!K46": proposal('0,75'),
  "'1 Mẫu Một'!F30": cell('8'),
  "'6 Mẫu Hoà'!K40": field('2'),
  "'4 Mẫu Bốn'!K60": proposal('-0,5'),
  "'2 Mẫu Hai'!K26": proposal('3'),
  "'1 Mẫu Một'!K68": proposal('98,63'),
  "'7 Mẫu Hòa'!K51": cell('2'),
  "'2 Mẫu Hai'!L33": field('Báo cáo số 223-BC/TCT ngày 16/10/2026'),
  "'Đơn vị'!B13": cell(null),
  "'7 Mẫu Hòa'!A3": { kind: 'letStand', reason: 'Hai trường khác nhau, đã đối chiếu với danh sách của Cụm' },
  "'1 Mẫu Một'!A35": field('4.3'),
  "'1 Mẫu Một'!K20": proposal('=H20'),
  "'1 Mẫu Một'!K28": proposal('=H28'),
  "'5 Mẫu Năm'!K32": proposal('=SUM(K33:K36)'),
  "'1 Mẫu Một'!C43": proposal('8'),
  // The row nobody had scored has two more blanks, told once it counts.
  "'7 Mẫu Hòa'!G51": cell('2'),
  "'7 Mẫu Hòa'!H51": cell('2'),
};
/** Totals that are right as soon as the cell is that made them wrong. */
const FOLLOWING: ReadonlySet<string> = new Set(["'3 Mẫu Ba'!K68", "'4 Mẫu Bốn'!K68"]);

/** The cells of the table in the samples' README: what was planted. */
const PLANTED: readonly string[] = [
  ...readFileSync(join(SAMPLES, 'README.md'), 'utf8').matchAll(/^\| [A-Z]{3}-\d{2} \| ([^|]+) \| ([A-Z]+\d+) \|/gm),
].map(([, sheet = '', address = '']) => {
  const place = parseA1(address);
  if (place === null) throw new Error(address);
  return refText({ sheet, ...place });
});

const panes = panesInExcel();
const web = served();

const DOORS: readonly (readonly [string, (file: SentFile) => Promise<Door>])[] = [
  ['in the workbench, over its grid', (file) => workbenchDoor(web, file)],
  ['in the pane, over our model of Excel', (file) => excelDoor(panes, file)],
];

/** A hand on the mouse that counts what it presses. */
class Newcomer {
  clicks = 0;

  constructor(private readonly door: Door) {}

  async click(name: string | RegExp, within?: string): Promise<void> {
    const { pane } = this.door;
    const buttons = (within === undefined ? pane : this.card(within)).getByRole('button', {
      name,
      exact: typeof name === 'string',
    });
    await buttons.first().waitFor({ timeout: FIRST_MILLISECONDS });
    await buttons.first().click();
    this.clicks += 1;
  }

  /** The card of the finding at that cell. */
  card(at: string): ReturnType<Door['pane']['locator']> {
    const { pane } = this.door;
    return pane.getByRole('listitem').filter({ has: pane.getByRole('button', { name: `Đến ô ${at}`, exact: true }) });
  }

  async clear(at: string, way: Way): Promise<void> {
    const { page, pane } = this.door;
    switch (way.kind) {
      case 'proposal':
        await this.click(`Sửa thành ${way.to}`, at);
        await this.click(/^Sửa \d+ ô$/);
        break;
      case 'field':
        await this.click('Nhập giá trị đúng…', at);
        await pane.getByLabel('Giá trị đúng', { exact: true }).and(pane.locator(':focus')).waitFor();
        await page.keyboard.type(way.text);
        await this.click(/^Sửa \d+ ô$/);
        break;
      case 'letStand':
        await this.click('Bỏ qua…', at);
        await pane.getByLabel('Lý do', { exact: true }).and(pane.locator(':focus')).waitFor();
        await page.keyboard.type(way.reason);
        await this.click('Bỏ qua và ghi vào Nhật ký');
        break;
      case 'cell':
        await this.click(`Đến ô ${at}`, at);
        await this.door.typeInto(at, way.text);
        if (await this.isStale(at)) await this.click('Kiểm tra lại');
    }
    await this.card(at).waitFor({ state: 'detached', timeout: FIRST_MILLISECONDS });
  }

  /** Either the finding goes by itself, or the panel asks for a whole check. */
  private async isStale(at: string): Promise<boolean> {
    const stale = this.door.pane.getByText(vi.panel.next.stale).first();
    return Promise.race([
      stale.waitFor({ timeout: FIRST_MILLISECONDS }).then(() => true),
      this.card(at)
        .waitFor({ state: 'detached', timeout: FIRST_MILLISECONDS })
        .then(() => false),
    ]);
  }

  /** Cells of the errors and warnings on the screen, in its order. */
  async open(): Promise<readonly string[]> {
    const { pane } = this.door;
    const cards = pane.getByRole('listitem').filter({ hasText: /^(Lỗi|Cảnh báo)\s*·/ });
    const names = await cards.getByRole('button', { name: /^Đến ô / }).allInnerTexts();
    return names.map((name) => name.replace('Đến ô ', ''));
  }
}

describe.each(DOORS)('someone who has never seen the product, %s', (_, open) => {
  it(`clears every planted fault with at most ${MOST_CLICKS} clicks each, and ends with a clean list`, async () => {
    const door = await open({ name: FAULTY, bytes: new Uint8Array(readFileSync(join(SAMPLES, FAULTY))) });
    const { pane } = door;
    const newcomer = new Newcomer(door);
    await newcomer.click('Kiểm tra bảng chấm điểm');
    await pane.getByText(vi.panel.issues.how).waitFor({ timeout: FIRST_MILLISECONDS });
    expect([...(await newcomer.open())].sort()).toEqual([...PLANTED].sort());

    const spent = new Map<string, number>();
    for (let next = await newcomer.open(); next.length > 0; next = await newcomer.open()) {
      const at = next.find((one) => !FOLLOWING.has(one)) ?? next[0] ?? '';
      const way = WAYS[at];
      if (way === undefined || spent.has(at)) throw new Error(`still there, or new: ${at}`);
      const before = newcomer.clicks;
      await newcomer.clear(at, way);
      spent.set(at, newcomer.clicks - before);
    }
    expect([...spent].filter(([, clicks]) => clicks > MOST_CLICKS)).toEqual([]);
    // Every planted fault was met, but for the totals that followed.
    expect(PLANTED.filter((at) => !spent.has(at) && !FOLLOWING.has(at))).toEqual([]);
    process.stdout.write(
      `${PLANTED.length} faults, ${newcomer.clicks} clicks: ${[...spent].map((one) => one.join(' ')).join(', ')}\n`,
    );

    await pane.getByText(/^Không còn lỗi, không còn cảnh báo\./).waitFor();
    await pane.getByText('Đã bỏ qua (1)').waitFor();
    expect(await pane.getByRole('tab', { name: /Kiểm tra$/ }).getAttribute('aria-description')).toBeNull();
    const saved = await door.saved();
    const { issues, isBlocked } = judgedAppraisal(appraise(saved), saved, vi.sheets.log);
    expect(isBlocked).toBe(false);
    expect(issues.filter(({ severity, letStand }) => severity !== 'info' && letStand === undefined)).toEqual([]);
    await door.close();
  });
});
