import { act, screen, within } from '@testing-library/react';
import type { CellRef } from '../../src/core/workbook/address';
import type { Workbook } from '../../src/core/workbook/workbook';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';
import { twoCriteria } from './workbooks';

async function lookedAt(workbook: Workbook) {
  const host = hostOver(workbook);
  const rendered = renderPanel(host);
  await rendered.user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
  await rendered.user.click(await screen.findByRole('button', { name: 'Xem kết quả' }));
  return { host, ...rendered };
}

/** M and N both have 17, with the same parts; P has 15,5. */
const shared = (): Workbook => twoCriteria(['Trường P', 8, 7.5], ['Trường M', 9, 8], ['Trường N', 9, 8]);

function rowsShown(): readonly string[] {
  return within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.querySelector('button')?.textContent ?? cell.textContent).join(' · '));
}

describe('step 2, the ranking', () => {
  it('stands in the order of the places; equal units share one and the next is skipped', async () => {
    const { container } = await lookedAt(shared());
    expect(rowsShown().map((row) => row.split(' · ').slice(0, 3))).toEqual([
      ['1', 'Trường M', '17'],
      ['1', 'Trường N', '17'],
      ['3', 'Trường P', '15,5'],
    ]);
    expect(screen.getByText('Đồng hạng với Trường N.')).toBeTruthy();
    await expectAccessible(container);
  });

  it('says that the draft of the product is in use', async () => {
    await lookedAt(shared());
    expect(screen.getByText('Đang dùng quy chế dự thảo của chương trình.')).toBeTruthy();
  });

  it('withholds places while an error blocks them, and leads to the errors', async () => {
    const { user } = await lookedAt(twoCriteria(['Trường M', 12, 8], ['Trường N', 9, 8]));
    expect(screen.getByText(/Chưa xếp hạng vì còn lỗi chặn/)).toBeTruthy();
    expect(rowsShown().every((row) => row.startsWith('không xếp'))).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Xem lỗi' }));
    expect(screen.getByRole('heading', { name: 'Kết quả kiểm tra' })).toBeTruthy();
  });
});

describe('step 2, why', () => {
  it('takes the points of a unit apart, down to the cell', async () => {
    const { host, user, container } = await lookedAt(shared());
    await user.click(screen.getByRole('button', { name: 'Trường P' }));
    await user.click(await screen.findByRole('button', { name: 'Xem cả phiếu điểm' }));
    expect(screen.getByRole('combobox', { name: 'Chọn đơn vị' })).toHaveProperty('selectedOptions.0.textContent', 'Trường P');
    expect(screen.getByText('Tổng điểm').nextElementSibling?.textContent).toBe('15,5');
    for (const details of container.querySelectorAll('details')) details.open = true;
    await user.click(screen.getByRole('button', { name: /^Đến ô .*D3$/ }));
    expect(host.visited).toEqual([{ sheet: 'Chấm điểm', row: 3, column: 4 }]);
    await expectAccessible(container);
  });

  it('takes one criterion apart, from its cell to the total, and goes back', async () => {
    const { host, user, container } = await lookedAt(shared());
    await user.click(screen.getByRole('button', { name: 'Trường P' }));
    await user.click(await screen.findByRole('button', { name: 'Xem cả phiếu điểm' }));
    for (const details of container.querySelectorAll('details')) details.open = true;
    const [first] = screen.getAllByRole('button', { name: 'Vì sao ra điểm này' });
    if (first === undefined) throw new Error('nothing to ask');
    await user.click(first);
    const card = screen.getByRole('heading', { name: /^Trường P, 1 .*vì sao ra điểm này$/ }).closest('section');
    expect(card?.textContent).toContain('Điểm thống nhất ghi «8» (được tính).');
    expect(card?.textContent).toContain('Tổng điểm: 15,5.');
    if (card === null) throw new Error('no card');
    const [cell] = within(card).getAllByRole('button', { name: /^Đến ô .*C3$/ });
    if (cell === undefined) throw new Error('no cell');
    await user.click(cell);
    expect(host.visited).toEqual([{ sheet: 'Chấm điểm', row: 3, column: 3 }]);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Xem cả phiếu điểm' }));
    expect(screen.queryByRole('heading', { name: /^Trường P, 1 / })).toBeNull();
    expect(screen.getByText(/^Hạng 3 trong 3 đơn vị được xếp hạng/)).toBeTruthy();
  });

  it('follows the cell that is chosen in the sheet, while it is looked at', async () => {
    const listeners = new Set<(at: CellRef) => void>();
    const host = hostOver(shared(), {
      onSelect: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    });
    const choose = (row: number, column: number): void =>
      act(() => listeners.forEach((tell) => tell({ sheet: 'Chấm điểm', row, column })));
    const { user } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
    await user.click(await screen.findByRole('button', { name: 'Xem kết quả' }));
    expect(listeners.size).toBe(0);
    await user.click(screen.getByRole('tab', { name: 'Vì sao' }));
    choose(4, 4);
    expect(screen.getByRole('heading', { name: /^Trường M, 2 .*vì sao ra điểm này$/ })).toBeTruthy();
    choose(5, 3);
    expect(screen.getByRole('heading', { name: /^Trường N, 1 .*vì sao ra điểm này$/ })).toBeTruthy();
    choose(1, 1);
    expect(screen.getByRole('heading', { name: /^Trường N, 1 / })).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Xếp hạng' }));
    expect(listeners.size).toBe(0);
  });

  it('is asked from a finding too', async () => {
    const { user } = await lookedAt(twoCriteria(['Trường M', 12, 8], ['Trường N', 9, 8]));
    await user.click(screen.getByRole('button', { name: 'Xem lỗi' }));
    const [ask] = screen.getAllByRole('button', { name: 'Vì sao ra điểm này' });
    if (ask === undefined) throw new Error('nothing to ask');
    await user.click(ask);
    expect(screen.getByRole('heading', { name: /^Trường M, 1 .*vì sao ra điểm này$/ })).toBeTruthy();
  });

  it('changes with the chosen unit', async () => {
    const { user } = await lookedAt(shared());
    await user.click(screen.getByRole('tab', { name: 'Vì sao' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Chọn đơn vị' }), 'Trường N');
    expect(screen.getByText('Tổng điểm').nextElementSibling?.textContent).toBe('17');
  });
});
