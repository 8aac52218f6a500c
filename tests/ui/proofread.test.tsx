import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HostError, type WorkbookHost } from '../../src/core/workbook/host';
import { vi } from '../../src/text/vi';
import { Frame } from '../../src/ui/Frame';
import { Panel } from '../../src/ui/Panel';
import { useAppraisal } from '../../src/ui/state/useAppraisal';
import type { OpenReport } from '../../src/ui/state/useProofreading';
import { sheet, workbook } from '../builders/workbook';
import { expectAccessible } from './expectAccessible';
import { hostOver } from './renderPanel';

const WRONG =
  'Năm 2025, Trường mẫu mở tổng số 12 lớp với 605 học viên, cụ thể: 05 lớp đào tạo với 250 học viên; 07 lớp bồi dưỡng với 350 học viên.';

const openReport: OpenReport = async (file) => {
  if (file.name.endsWith('.doc')) throw new HostError({ code: 'notDocument', detail: 'doc' });
  return [{ number: 4, text: WRONG, cells: null }];
};

function PanelOver({ host }: { readonly host: WorkbookHost }) {
  const appraising = useAppraisal(host, vi, () => ({ year: 2026, month: 11, day: 20 }));
  return <Panel appraising={appraising} openReport={openReport} version="0" startsAt="proofread" onLanguage={() => undefined} />;
}

function renderProofreading() {
  const user = userEvent.setup();
  const view = render(
    <Frame text={vi} appearance="light">
      <PanelOver host={hostOver(workbook(sheet('Trang', [['x']])))} />
    </Frame>,
  );
  return { user, ...view };
}

async function choose(name: string): Promise<void> {
  const input = await screen.findByLabelText<HTMLInputElement>(
    'Mở tệp .docx hoặc .txt',
    { selector: 'input' },
    { timeout: 40_000 },
  );
  fireEvent.change(input, { target: { files: [new File(['x'], name)] } });
}

describe('a report beside the workbook', () => {
  it('is pasted and proofread before any workbook is checked', async () => {
    const { user, container } = renderProofreading();
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Nội dung báo cáo', {}, { timeout: 40_000 });
    const read = screen.getByText<HTMLButtonElement>('Soát');
    expect(read.disabled).toBe(true);
    fireEvent.change(field, { target: { value: `Mở đầu.\n${WRONG}` } });
    await user.click(read);
    const finding = (await screen.findByText(/Tổng nêu 605 học viên, các phần cộng lại 600 \(250 \+ 350\), lệch 5\./)).closest(
      'li',
    );
    expect(finding).not.toBeNull();
    if (finding !== null) expect(within(finding).getByText('dòng 2, cột 44')).toBeTruthy();
    expect(screen.getByText(/Đã đọc 2 chỗ nêu tổng với các phần, 0 văn bản được viện dẫn; 1 chỗ cần kiểm tra\./)).toBeTruthy();
    expect(screen.getByText('khớp · dòng 2, cột 33: 12 lớp = 5 + 7')).toBeTruthy();
    await expectAccessible(container);
  });

  it('is opened from a file, and another one after it', async () => {
    const { user } = renderProofreading();
    await choose('Báo cáo mẫu.docx');
    expect(await screen.findByText('Báo cáo mẫu.docx: 1 dòng')).toBeTruthy();
    expect(screen.getByText(/dòng 4, cột 33/, { selector: 'li' })).toBeTruthy();
    await user.click(screen.getByText('Xoá, soát văn bản khác'));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Nội dung báo cáo').value).toBe('');
  });

  it('says what to do with a file that is no report, and keeps what was typed', async () => {
    renderProofreading();
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Nội dung báo cáo', {}, { timeout: 40_000 });
    fireEvent.change(field, { target: { value: 'đang gõ' } });
    await choose('cũ.doc');
    expect((await screen.findByRole('alert')).textContent).toContain('Mở bằng Word, lưu lại ở dạng .docx');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Nội dung báo cáo').value).toBe('đang gõ');
  });

  it('outlives a look at another step', async () => {
    const { user } = renderProofreading();
    await choose('Báo cáo mẫu.docx');
    await screen.findByText('Báo cáo mẫu.docx: 1 dòng');
    await user.click(screen.getByRole('tab', { name: '1. Kiểm tra' }));
    expect(screen.queryByText('Báo cáo mẫu.docx: 1 dòng')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Soát một văn bản' }));
    expect(screen.getByText('Báo cáo mẫu.docx: 1 dòng')).toBeTruthy();
  });
});
