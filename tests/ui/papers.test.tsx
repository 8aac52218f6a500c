import './withCrypto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Policy } from '../../src/core/domain/policy';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../src/core/policies/policySheetRows';
import { HostError } from '../../src/core/workbook/host';
import type { TemplateRead, TemplateValues } from '../../src/core/workbook/paperTemplate';
import type { Workbook } from '../../src/core/workbook/workbook';
import { archive } from '../../src/hosts/docx/write/archive';
import { papers as words } from '../../src/text/vi/papers';
import type { PaperDoor, PaperTools } from '../../src/ui/papers/paperTools';
import { award, threshold } from '../builders/readings';
import { sheet, workbook } from '../builders/workbook';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';
import { twoCriteria } from './workbooks';

const RULES: Policy = {
  ...draftPolicy,
  isDraft: false,
  tieBreak: [],
  awards: [
    { ...award('co', { quota: { fixed: 1 } }), name: 'Cờ thi đua mẫu', vote: { threshold: threshold('80'), of: 'members' } },
  ],
};
const book = (change: Partial<Policy> = {}): Workbook =>
  workbook(
    ...twoCriteria(['Trường M', 9, 9], ['Trường N', 8, 8]).sheets,
    sheet('Cấu hình', policySheetRows({ ...RULES, ...change })),
  );

interface Handed {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The words and the archive are the product's own; what makes a .docx is tested by itself and in the browser. */
function doorWith(change: Partial<PaperTools> = {}, bring?: PaperDoor['bring']): { door: PaperDoor; handed: Handed[] } {
  const handed: Handed[] = [];
  const tools: PaperTools = {
    words,
    paperBytes: async ({ name }) => new TextEncoder().encode(name),
    templateFields: () => Promise.reject(new Error('no template')),
    fillTemplate: () => Promise.reject(new Error('no template')),
    archive,
    ...change,
  };
  const download: PaperDoor['download'] = (bytes, name, type) => void handed.push({ bytes, name, type });
  return { door: { bring: bring ?? (() => Promise.resolve(tools)), download, isSure: false }, handed };
}

async function opened(of: Workbook, door: PaperDoor) {
  const rendered = renderPanel(hostOver(of), 'check', null, null, door);
  await rendered.user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
  await screen.findByRole('button', { name: 'Xem kết quả' });
  await rendered.user.click(screen.getByRole('tab', { name: /Văn bản/ }));
  await screen.findByRole('heading', { name: 'Văn bản của hội nghị' });
  return rendered;
}
const make = (user: UserEvent): Promise<void> => user.click(screen.getByRole('button', { name: 'Lập văn bản' }));
const template = (): void => {
  const file = new File(['x'], 'Mẫu riêng.docx');
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });
  fireEvent.change(screen.getByLabelText('Chọn mẫu .docx', { selector: 'input' }), { target: { files: [file] } });
};
const fields = (...names: readonly string[]): Promise<TemplateRead> =>
  Promise.resolve({
    kind: 'fields',
    fields: names.map((name) => ({ kind: 'value', name, at: { paragraph: name, cell: null } })),
  });

describe('the papers', () => {
  it('are in the style that Cấu hình says, unless another is chosen for this once', async () => {
    const made: string[] = [];
    const { door } = doorWith({ paperBytes: async ({ style }) => (made.push(style), new Uint8Array()) });
    const { user } = await opened(book({ paperStyle: 'state' }), door);
    await make(user);
    await screen.findByLabelText('Các văn bản đã lập', { selector: 'section' });
    expect(new Set(made)).toEqual(new Set(['state']));
    await user.selectOptions(screen.getByLabelText('Thể thức'), 'party');
    await user.click(screen.getByRole('button', { name: 'Lập lại' }));
    await waitFor(() => expect(new Set(made.slice(-7))).toEqual(new Set(['party'])));
  });

  it('are made of what was checked: each with its gaps, to be looked at, and downloaded one by one or all together', async () => {
    const { door, handed } = doorWith();
    const { user, container } = await opened(book(), door);
    // A year ends with a tổng kết.
    const ticked = [...container.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].filter(({ checked }) => checked);
    expect(ticked.map((box) => box.closest('label')?.textContent)).toEqual([
      'Tờ trình đề nghị khen thưởng',
      'Biên bản hội nghị bình xét',
      'Phiếu bầu suy tôn',
      'Biên bản kiểm phiếu',
      'Báo cáo tổng kết',
      'Thông báo kết quả (mỗi trường một bản, 2 bản)',
    ]);
    await make(user);
    const list = await screen.findByLabelText('Các văn bản đã lập', { selector: 'section' });
    const cards = [...(list.querySelectorAll('ul')[0]?.children ?? [])];
    expect(cards.map((card) => card.querySelector('span')?.textContent)).toEqual([
      'Tờ trình đề nghị khen thưởng.docx',
      'Biên bản hội nghị bình xét.docx',
      'Phiếu bầu suy tôn.docx',
      'Biên bản kiểm phiếu.docx',
      'Báo cáo tổng kết.docx',
      'Thông báo kết quả - Trường M.docx',
      'Thông báo kết quả - Trường N.docx',
    ]);
    const [submission] = cards;
    if (!(submission instanceof HTMLElement)) throw new Error('no paper');
    const gaps = within(submission).getByText(/^\d+ chỗ để cán bộ điền$/);
    expect(submission.querySelectorAll('details li')).toHaveLength(Number.parseInt(gaps.textContent ?? '', 10));
    expect([...submission.querySelectorAll('details li')].every((line) => (line.textContent ?? '').includes('«'))).toBe(true);
    await expectAccessible(container);
    await user.click(within(submission).getByLabelText('Xem Tờ trình đề nghị khen thưởng.docx'));
    expect(within(submission).getByText('TỜ TRÌNH')).toBeTruthy();
    // Where a web view drops downloads, the paper can be copied.
    expect(screen.getByText(/^Một số bản Excel trên máy không cho bảng này tải tệp/)).toBeTruthy();
    await user.click(within(submission).getByText('Chọn hết và sao chép'));
    expect(within(submission).getByText('Nội dung đã được chọn: nhấn Ctrl+C rồi dán vào Word.')).toBeTruthy();
    await user.click(within(submission).getByLabelText('Tải Tờ trình đề nghị khen thưởng.docx'));
    await user.click(within(list).getByText('Tải cả 7 văn bản (.zip)'));
    expect(handed.map(({ name, type }) => [name, type])).toEqual([
      ['Tờ trình đề nghị khen thưởng.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      ['Văn bản của hội nghị.zip', 'application/zip'],
    ]);
    expect(handed[0]?.bytes).toEqual(new TextEncoder().encode('Tờ trình đề nghị khen thưởng'));
    expect([...(handed[1]?.bytes.slice(0, 2) ?? [])]).toEqual([0x50, 0x4b]);
  });

  it('with places wait while errors block the ranking, and say so', async () => {
    const { door } = doorWith();
    const { user } = await opened(twoCriteria(['Trường M', 12, 8], ['Trường N', 9, 8]), door);
    await make(user);
    expect(await screen.findByText('Chưa lập Tờ trình đề nghị khen thưởng: còn 1 lỗi chặn xếp hạng.')).toBeTruthy();
    expect(screen.getByText('Báo cáo tổng kết.docx')).toBeTruthy();
  });

  it('can be stopped in between: nothing is made then', async () => {
    let go: () => void = () => undefined;
    const { door } = doorWith({ paperBytes: () => new Promise((resolve) => (go = () => resolve(new Uint8Array(1)))) });
    const { user } = await opened(book(), door);
    await make(user);
    await screen.findByText('Đang lập văn bản 0/7…');
    await user.click(screen.getByRole('button', { name: 'Dừng' }));
    go();
    expect(await screen.findByText('Đã dừng. Chưa có văn bản nào.')).toBeTruthy();
    expect(screen.queryByLabelText('Các văn bản đã lập')).toBeNull();
  });

  it('say what to do when their part of the program does not come', async () => {
    const { door } = doorWith({}, () => Promise.reject(new Error('offline')));
    const { user } = await opened(book(), door);
    await make(user);
    expect(await screen.findByText('Chưa tải được phần này của chương trình.')).toBeTruthy();
  });
});

describe('a template of an office’s own', () => {
  it('is filled in place of our papers', async () => {
    const filled: TemplateValues[] = [];
    const { door, handed } = doorWith({
      templateFields: () => fields('Tên Cụm', 'Đơn vị'),
      fillTemplate: async (_, values) => {
        filled.push(values);
        return new Uint8Array(1);
      },
    });
    const named = { ...RULES, clusterName: 'Cụm thi đua mẫu' };
    const { user } = await opened(
      workbook(...twoCriteria(['Trường M', 9, 9], ['Trường N', 8, 8]).sheets, sheet('Cấu hình', policySheetRows(named))),
      door,
    );
    template();
    await user.click(screen.getByRole('button', { name: 'Lập văn bản' }));
    await user.click(await screen.findByRole('button', { name: 'Tải Mẫu riêng - Trường N.docx' }));
    expect(handed.map(({ name }) => name)).toEqual(['Mẫu riêng - Trường N.docx']);
    expect(filled.map(({ values }) => values.get('don vi'))).toEqual(['Trường M', 'Trường N']);
  });

  it.each([
    ['a field nobody knows', () => fields('Màu cờ'), /^\{Màu cờ\}: không có trường này/],
    [
      'a lonely brace',
      () => Promise.resolve<TemplateRead>({ kind: 'broken', near: 'Kính gửi {Tên' }),
      /dấu ngoặc nhọn không đủ đôi/,
    ],
    [
      'another file',
      () => Promise.reject<TemplateRead>(new HostError({ code: 'notDocument', detail: '' }, 'untouched')),
      'Không mở được mẫu',
    ],
  ])('with %s is not filled, and says where', async (_, templateFields, wrong) => {
    const { door } = doorWith({ templateFields });
    const { user } = await opened(book(), door);
    template();
    await make(user);
    expect(await screen.findByText(wrong)).toBeTruthy();
    await waitFor(() => expect(screen.queryByText(/^Đang lập/)).toBeNull());
    expect(screen.queryByLabelText('Các văn bản đã lập')).toBeNull();
  });
});
