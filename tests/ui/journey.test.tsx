import { configure } from '@testing-library/dom';
import { screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../src/core/workbook/host';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { selfScoreSheet, SCHOOL_M, sheetPerSchool } from '../builders/scoringWorkbooks';
import { workbook } from '../builders/workbook';
import { expectAccessible } from './expectAccessible';
import { openTool } from './openTool';
import { hostOver, renderPanel } from './renderPanel';

// What is folded away must not be found.
configure({ defaultHidden: false });

const START = 'Kiểm tra bảng chấm điểm';
const tabs = (): readonly (string | null)[] =>
  screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-label') ?? tab.textContent);

describe('the journey', () => {
  it('is the school’s for one unit’s sheet, and leads from the check to sending', async () => {
    const { user, container } = renderPanel(hostOver(workbook(selfScoreSheet('Phiếu chấm', 'Trường M', SCHOOL_M))));
    expect(screen.queryByRole('tablist')).toBeNull();
    await user.click(screen.getByRole('button', { name: START }));
    await user.click(await screen.findByRole('button', { name: 'Chuẩn bị gửi' }));
    expect(tabs()).toEqual(['1. Kiểm tra', '2. Gửi']);
    await screen.findByRole('heading', { name: 'Trước khi gửi cho Cụm' });
    expect(screen.queryByRole('button', { name: /^Ghi \d+ trang/ })).toBeNull();
    await expectAccessible(container);
  });

  it('is the cluster’s for a workbook of several units, and can be changed for the other', async () => {
    const { user, container } = renderPanel(hostOver(sheetPerSchool()));
    await user.click(screen.getByRole('button', { name: START }));
    await screen.findByRole('button', { name: 'Xem kết quả' });
    expect(tabs()[0]).toMatch(/^1\. Kiểm tra/);
    expect(tabs().slice(1)).toEqual(['2. Đối chiếu', '3. Xem', '4. Bỏ phiếu', '5. Khen thưởng', '6. Ghi']);
    await user.click(screen.getByRole('tab', { name: '6. Ghi' }));
    const more = screen.getByRole('button', { name: /^Việc khác/ });
    await user.click(more);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Chuyển sang việc của một trường' }));
    expect(tabs()[1]).toBe('2. Gửi');
    // Writing is no step of a school: the check is open instead, and the focus is where it was.
    expect(screen.getByRole('tab', { name: /^1\. Kiểm tra/, selected: true })).toBeTruthy();
    expect(document.activeElement).toBe(more);
    await user.click(screen.getByRole('tab', { name: '2. Gửi' }));
    expect(await screen.findByText(/^Sổ này không phải phiếu của riêng một trường/)).toBeTruthy();
    await openTool(user, 'Chuyển sang việc của Cụm');
    expect(tabs().slice(1)).toEqual(['2. Đối chiếu', '3. Xem', '4. Bỏ phiếu', '5. Khen thưởng', '6. Ghi']);
  });

  it('shows many steps as numbers with the name of the one that is open, and all names when asked', async () => {
    const { user, container } = renderPanel(hostOver(sheetPerSchool()));
    await user.click(screen.getByRole('button', { name: START }));
    await user.click(await screen.findByRole('button', { name: 'Xem kết quả' }));
    const steps = within(screen.getByRole('tablist', { name: 'Các bước' }));
    const shown = (): readonly (string | null)[] => steps.getAllByRole('tab').map((tab) => tab.textContent);
    expect(shown()).toEqual([expect.stringMatching(/^1/), '2', '3. Xem', '4', '5', '6']);
    // To who does not see them they have their names all the time.
    expect(screen.getByRole('tab', { name: '6. Ghi' }).title).toBe('6. Ghi');
    const names = screen.getByRole('button', { name: 'Tên các bước', pressed: false });
    await user.click(names);
    expect(shown().slice(1)).toEqual(['2. Đối chiếu', '3. Xem', '4. Bỏ phiếu', '5. Khen thưởng', '6. Ghi']);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Tên các bước', pressed: true }));
    expect(shown().slice(3)).toEqual(['4', '5', '6']);
  });

  it('has the same steps with the same numbers before a check and after it, whatever scores the workbook has', async () => {
    const { user } = renderPanel(hostOver(sheetPerSchool()), 'look');
    const before = tabs();
    await user.click(screen.getByRole('tab', { name: '1. Kiểm tra' }));
    await user.click(screen.getByRole('button', { name: START }));
    await screen.findByRole('button', { name: 'Xem kết quả' });
    expect(tabs()).toEqual(before);
    // One score of each criterion: there are no differences to go through.
    expect(screen.queryByRole('button', { name: 'Đối chiếu điểm' })).toBeNull();
  });

  it('keeps what is opened now and then behind one button, which Escape closes', async () => {
    const { user } = renderPanel(hostOver(sheetPerSchool()));
    await user.click(screen.getByRole('button', { name: START }));
    await screen.findByRole('button', { name: 'Xem kết quả' });
    const more = screen.getByRole('button', { name: 'Việc khác' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('button', { name: 'Quy chế' })).toBeNull();
    await user.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Quy chế' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(more);
    expect(screen.queryByRole('button', { name: 'Quy chế' })).toBeNull();
    await openTool(user, 'Quy chế');
    expect(await screen.findByLabelText('Làm tròn tại')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Việc khác: Quy chế' })).toBeTruthy();
    // No step is chosen, and the steps are still one stop of Tab.
    const steps = within(screen.getByRole('tablist', { name: 'Các bước' }));
    expect(steps.queryByRole('tab', { selected: true })).toBeNull();
    expect(steps.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
  });
});

describe('a fresh scoring workbook', () => {
  const nothing = memoryHost(workbook());

  it('is made on the first screen, and what came of it is said', async () => {
    let made = 0;
    const { user, container } = renderPanel(nothing, 'check', null, async () => void (made += 1));
    await user.click(screen.getByRole('button', { name: 'Tạo sổ chấm điểm mẫu' }));
    expect(await screen.findByText(/^Đã mở sổ chấm điểm mẫu/)).toBeTruthy();
    expect(made).toBe(1);
    await expectAccessible(container);
  });

  it('says what to do when it cannot be made', async () => {
    const { user } = renderPanel(nothing, 'check', null, () => Promise.reject(new Error('refused')));
    await user.click(screen.getByRole('button', { name: 'Tạo sổ chấm điểm mẫu' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Sổ tính đang mở không thay đổi.'));
    expect(screen.getByRole('button', { name: 'Tạo sổ chấm điểm mẫu' })).toBeTruthy();
  });

  it('says what the host waits for, where a person can do something about it', async () => {
    const { user } = renderPanel(nothing, 'check', null, () => Promise.reject(new HostError({ code: 'busyInCellEdit' })));
    await user.click(screen.getByRole('button', { name: 'Tạo sổ chấm điểm mẫu' }));
    expect(await screen.findByText('Excel đang ở chế độ nhập ô.')).toBeTruthy();
    expect(screen.getByText(/^Sổ tính đang mở không thay đổi\. Hãy thử lại/)).toBeTruthy();
  });
});
