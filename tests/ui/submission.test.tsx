import './withCrypto';
import { screen } from '@testing-library/react';
import { createHash } from 'node:crypto';
import { readStamp } from '../../src/core/render/submission/readStamp';
import { stampText } from '../../src/core/submission';
import type { Workbook } from '../../src/core/workbook/workbook';
import { vi } from '../../src/text/vi';
import { selfScoreSheet, SCHOOL_M } from '../builders/scoringWorkbooks';
import { workbook } from '../builders/workbook';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';
import { clean } from './workbooks';

const own = (): Workbook => workbook(selfScoreSheet('Phiếu chấm', 'Trường M', SCHOOL_M));
const broken = (): Workbook => workbook(selfScoreSheet('Phiếu chấm', 'Trường M', [99, 15, 18, 22, 14]));

async function checked(book: Workbook) {
  const host = hostOver(book);
  const rendered = renderPanel(host);
  await rendered.user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
  await screen.findByRole('heading', { name: 'Kết quả kiểm tra' });
  const next = screen.queryByRole('button', { name: 'Chuẩn bị gửi' });
  if (next !== null) await rendered.user.click(next);
  return { host, ...rendered };
}

describe('a school’s own file, before it is sent', () => {
  it('shows that nothing is open, stamps the workbook, and says that it holds', async () => {
    const { host, user, container } = await checked(own());
    await screen.findByRole('heading', { name: 'Trước khi gửi cho Cụm' });
    await expectAccessible(container);
    await user.click(await screen.findByRole('button', { name: 'Đóng dấu vào sổ' }));
    await screen.findByText(/^Đã đóng dấu lúc \d{2}\/\d{2}\/\d{4} \d{2}:\d{2}\. Từ đó đến nay không ô nào thay đổi/);
    const sent = await host.read();
    expect(readStamp(sent, vi.sheets.submission)?.digest).toBe(createHash('sha256').update(stampText(sent)).digest('hex'));
    expect(screen.queryByRole('button', { name: /^Đóng dấu/ })).toBeNull();
  });

  it('is not told of a ranking that nobody makes of it: what is wrong is to be corrected before it is sent', async () => {
    const { container, user } = renderPanel(hostOver(broken()));
    await user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
    expect(await screen.findByText('Còn 1 lỗi phải sửa trước khi gửi.')).toBeTruthy();
    expect(screen.getAllByText(/^Phải sửa trước khi gửi ·/).length).toBeGreaterThan(0);
    expect(screen.getByText(/^Chưa thể đóng dấu để gửi/)).toBeTruthy();
    // Said aloud and in sight.
    expect(container.textContent).not.toMatch(/chặn xếp hạng/i);
    expect(container.textContent).not.toMatch(/chặn đề nghị/i);
  });

  it('keeps the stamp away while something is open, and leads to it', async () => {
    const { host, user } = await checked(broken());
    await screen.findByRole('heading', { name: 'Trước khi gửi cho Cụm' });
    expect(await screen.findByText(/^Chưa xong: Còn 1 lỗi phải sửa$/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Đóng dấu vào sổ' })).toBeNull();
    const [there] = screen.getAllByRole('button', { name: /^Đến ô/ });
    if (there === undefined) throw new Error('no way to the cell');
    await user.click(there);
    expect(host.visited).toHaveLength(1);
  });

  it('is not asked of a cluster’s workbook', async () => {
    await checked(clean());
    expect(screen.queryByRole('heading', { name: 'Trước khi gửi cho Cụm' })).toBeNull();
    expect(screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-label'))).toEqual([
      '1. Kiểm tra',
      '2. Đối chiếu',
      '3. Xem',
      '4. Bỏ phiếu',
      '5. Khen thưởng',
      '6. Ghi',
    ]);
  });
});
