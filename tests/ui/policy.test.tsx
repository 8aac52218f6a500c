import { screen, waitFor, within } from '@testing-library/react';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../src/core/policies/policySheetRows';
import { points } from '../../src/core/domain/points';
import { SETTINGS } from '../../src/core/domain/policyLabels';
import { POLICY_TABLES, writtenColumns } from '../../src/core/domain/policyTables';
import { HostError } from '../../src/core/workbook/host';
import { cellText } from '../../src/core/workbook/cell';
import { sheetNamed, type Workbook } from '../../src/core/workbook/workbook';
import { en } from '../../src/text/en';
import { vi } from '../../src/text/vi';
import { sheet, workbook } from '../builders/workbook';
import { expectAccessible } from './expectAccessible';
import { openTool } from './openTool';
import { hostOver, renderPanel } from './renderPanel';
import { twoCriteria } from './workbooks';

const FIGURES = twoCriteria(['Trường P', 8, 9.5], ['Trường M', 9, 8.5], ['Trường N', 7, 8]);
const GRADED = { ...draftPolicy, isDraft: false, tieBreak: [], grades: [{ name: 'Xuất sắc', from: points('16') }] };
const settled = (): Workbook => ({
  ...FIGURES,
  sheets: [...FIGURES.sheets, sheet('Cấu hình', [...policySheetRows(GRADED), [], ['Người lập: Lê Thị Mẫu']])],
});

async function opened(
  book: Workbook,
  change: Parameters<typeof hostOver>[1] = {},
  open: ((file: File) => Promise<Workbook>) | null = null,
) {
  const host = hostOver(book, change);
  const rendered = renderPanel(host, 'check', open);
  await rendered.user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
  await screen.findByRole('button', { name: 'Xem kết quả' });
  await openTool(rendered.user, 'Quy chế');
  await screen.findByLabelText('Làm tròn tại');
  return { host, ...rendered };
}

const field = (label: string): HTMLElement => screen.getByLabelText(label);
const describes = (label: string): string => {
  const id = field(label).getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent ?? '';
};
/** By its label: roles are slow to compute in a page of many fields that nobody draws. */
const region = (name: string): HTMLElement => screen.getByLabelText(name, { selector: 'section' });
const preview = (): HTMLElement => region('Trước khi lưu: ai đổi hạng, đổi danh hiệu');
const noPreview = (): void => expect(document.querySelector('section[aria-label^="Trước khi lưu"]')).toBeNull();
const button = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (found === undefined) throw new Error(name);
  return found;
};
const rowsOf = (inside: HTMLElement): readonly string[] =>
  [...inside.querySelectorAll('tr')].slice(1).map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));
const lines = async (host: { read: () => Promise<Workbook> }): Promise<readonly string[]> =>
  [...(sheetNamed(await host.read(), 'Cấu hình')?.rows.values() ?? [])].map((cells) =>
    [...cells.values()].map(cellText).join(' | '),
  );
const type = async (user: Awaited<ReturnType<typeof opened>>['user'], label: string, text: string): Promise<void> => {
  await user.clear(field(label));
  if (text !== '') await user.type(field(label), text);
};

// A page of many fields takes its time where nothing is drawn and the machine is shared.
jest.setTimeout(120_000);

describe('the policy', () => {
  it('has words for every field in both languages', () => {
    const paths = [
      ...SETTINGS.map(({ path }) => path),
      ...POLICY_TABLES.flatMap((table) => [table.path, ...writtenColumns(table).map(({ path }) => `${table.path}.${path}`)]),
    ];
    for (const { policy } of [vi, en]) expect(paths.filter((path) => (policy.labels[path] ?? '') === '')).toEqual([]);
    const choices = [...SETTINGS, ...POLICY_TABLES.flatMap(({ columns }) => columns)].flatMap(({ path, form }) =>
      'choices' in form ? form.choices.map(({ value, words: [word = ''] }) => [path, value, word] as const) : [],
    );
    expect(choices.filter(([path, value, word]) => en.policy.choice(path, value, word) === word)).toEqual([]);
  });

  it('shows every setting with where it comes from, and goes to its cell', async () => {
    const { host, user, container } = await opened(settled());
    expect(describes('Làm tròn tại')).toContain("Theo ô 'Cấu hình'!B7");
    expect(describes('Chênh lệch phải đối chiếu (điểm)')).toBe('Mặc định của chương trình (dự thảo)');
    await user.click(button("Đến ô 'Cấu hình'!B7"));
    expect(host.visited).toEqual([{ sheet: 'Cấu hình', row: 7, column: 2 }]);
    await expectAccessible(container);
  });

  it('changed by keyboard alone: says who moves, saves only then, and is taken back', async () => {
    const { host, user } = await opened(settled());
    const before = await lines(host);
    // Browsers open it with Enter; jsdom does not.
    await user.click(screen.getByText(/^Tiêu chí phụ khi bằng điểm: chưa có dòng nào/));
    button('Thêm dòng vào «Tiêu chí phụ khi bằng điểm»').focus();
    await user.keyboard('{Enter}');
    expect(describes('So sánh')).toMatch(/^Chưa ghi\. một trong «Điểm nhóm»/);
    expect(within(preview()).getByText(/^Còn 1 chỗ phải sửa/)).toBeTruthy();
    await user.selectOptions(field('So sánh'), 'Điểm tiêu chí');
    field('Số mục').focus();
    await user.keyboard('1');
    await within(preview()).findByText(/đơn vị đổi hạng/, undefined, { timeout: 5000 });
    expect(rowsOf(preview()).map((row) => row.split(' | ').slice(0, 3))).toEqual([
      ['Trường M', '1', '1'],
      ['Trường P', '1', '2'],
    ]);
    await expectAccessible(preview());
    expect(await lines(host)).toEqual(before);
    await user.click(button('Lưu vào Cấu hình'));
    await waitFor(async () => expect(await lines(host)).toContain('Điểm tiêu chí | 1 | Cao hơn xếp trên'));
    expect(await lines(host)).toContain('Người lập: Lê Thị Mẫu');
    expect((await screen.findAllByText('Đã lưu quy chế vào trang Cấu hình và chấm lại.')).length).toBeGreaterThan(0);
    await waitFor(() => noPreview());
    await user.click(button('Hoàn tác'));
    await waitFor(async () => expect(await lines(host)).toEqual(before));
  });

  it('adds the sheet where the workbook has none, with the whole policy', async () => {
    const { host, user } = await opened(FIGURES);
    await user.selectOptions(field('Tình trạng'), 'Chính thức');
    await within(preview()).findByText(/^Lưu sẽ thêm trang Cấu hình/, undefined, { timeout: 5000 });
    expect(within(preview()).getByText('Không đơn vị nào đổi hạng hay đổi danh hiệu.')).toBeTruthy();
    await user.click(button('Lưu vào Cấu hình'));
    await waitFor(async () => expect(await lines(host)).toContain('Tình trạng | Chính thức'));
    expect(await lines(host)).toContain('Làm tròn tại | Từng tiêu chí');
  });

  it('says while typing what is wrong and what may stand there, and saves nothing of it', async () => {
    const { user } = await opened(settled());
    await type(user, 'Trần điểm thưởng', 'năm điểm rưỡi');
    expect(describes('Trần điểm thưởng')).toMatch(/^Không hiểu được\. một số điểm không âm, ví dụ 7,5/);
    expect(field('Trần điểm thưởng').getAttribute('aria-invalid')).toBe('true');
    expect(button('Lưu vào Cấu hình').hasAttribute('disabled')).toBe(true);
    await type(user, 'Trần điểm thưởng', '5,5');
    expect(field('Trần điểm thưởng').getAttribute('aria-invalid')).toBeNull();
    await user.click(button('Bỏ thay đổi'));
    noPreview();
  });

  it('keeps what was filled in when the host refuses', async () => {
    const refusal = new HostError({ code: 'busyInCellEdit' }, 'untouched');
    const { user } = await opened(settled(), { apply: () => Promise.reject(refusal) });
    await user.selectOptions(field('Xếp hạng theo'), 'Tỷ lệ phần trăm');
    await user.click(await enabledSave());
    expect(await screen.findByText('Chưa lưu được quy chế')).toBeTruthy();
    expect(field('Xếp hạng theo')).toHaveProperty('value', 'Tỷ lệ phần trăm');
  });
});

const enabledSave = (): Promise<HTMLElement> =>
  waitFor(
    () => {
      const save = button('Lưu vào Cấu hình');
      if (save.hasAttribute('disabled')) throw new Error('not yet');
      return save;
    },
    { timeout: 5000 },
  );

describe('another year', () => {
  const LAST = workbook(
    sheet('Chấm điểm', [
      ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025'],
      ['TT', 'Đơn vị', '1. Hoàn thành kế hoạch mở lớp (12 điểm)', '2. Bồi dưỡng cán bộ cơ sở (10 điểm)'],
      [1, 'Trường P', 8, 9.5],
      [2, 'Trường M', 9, 8.5],
      [3, 'Trường N', 7, 8],
    ]),
  );
  const file = new File(['x'], 'Năm 2025.xlsx');

  async function comparing(open: (chosen: File) => Promise<Workbook>) {
    const rendered = await opened(settled(), {}, open);
    await rendered.user.click(screen.getByRole('tab', { name: 'So với năm khác' }));
    await rendered.user.upload(screen.getByLabelText('Chọn sổ của năm khác', { selector: 'input' }), file);
    return rendered;
  }

  it('names criteria added, removed and with another maximum, settings that changed, and who moves under these rules', async () => {
    const { container } = await comparing(() => Promise.resolve(LAST));
    const found = await screen.findByLabelText('So với năm khác', { selector: 'section' });
    expect(within(found).getByText(/^2\. Nghiên cứu khoa học \(10 điểm\)$/)).toBeTruthy();
    expect(within(found).getByText(/^2\. Bồi dưỡng cán bộ cơ sở \(10 điểm\)$/)).toBeTruthy();
    expect(within(found).getByText('1. Hoàn thành kế hoạch mở lớp: điểm chuẩn từ 12 thành 10')).toBeTruthy();
    expect(within(found).getByText('Tình trạng: từ «Dự thảo» thành «Chính thức»')).toBeTruthy();
    const rehearsal = region('Diễn tập: số liệu năm kia theo quy chế đang mở');
    expect(rowsOf(rehearsal).map((row) => row.split(' | ').slice(0, 3).join(' '))).toEqual([
      'Trường P 1 1',
      'Trường M 1 1',
      'Trường N 3 3',
    ]);
    expect(within(rehearsal).getByText('Bằng điểm, đồng hạng: Trường P, Trường M.')).toBeTruthy();
    await expectAccessible(container);
  });

  it.each([
    [
      'a file that cannot be opened',
      () => Promise.reject(new HostError({ code: 'encrypted' }, 'untouched')),
      /^Không mở được Năm 2025\.xlsx/,
    ],
    [
      'a workbook without scores',
      () => Promise.resolve(workbook(sheet('Danh bạ', [['Họ tên'], ['Lê Thị Mẫu']]))),
      /^Chưa nhận ra bảng chấm điểm/,
    ],
  ])('says what is the matter with %s', async (_, open, words) => {
    await comparing(open);
    expect(await screen.findByText(words)).toBeTruthy();
  });
});
