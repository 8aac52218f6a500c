import { screen, within } from '@testing-library/react';
import { sheet, workbook } from '../builders/workbook';
import type { Workbook } from '../../src/core/workbook/workbook';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';
import { twoCriteria } from './workbooks';

/** METHODS §8.3: J1 6, 8; J2 7, 8; J3 8, 5; the third unit far apart where `far` says so. */
const judged = (far: number): Workbook =>
  workbook(
    sheet(
      'Bảng',
      [
        ['BẢNG ĐIỂM'],
        ['TT', 'Đơn vị', 'Tiêu chí 1 (20 điểm)', null, null],
        [null, null, 'GK1', 'GK2', 'GK3'],
        [1, 'Trường M', 6, 7, 8],
        [2, 'Trường N', 8, 8, far],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:E2'] },
    ),
  );

async function lookedAt(book: Workbook) {
  const rendered = renderPanel(hostOver(book));
  await rendered.user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
  await rendered.user.click(await screen.findByRole('tab', { name: /Xem/ }));
  return rendered;
}

describe('step 2, several reviewers', () => {
  it('shows who leans which way and how far they agree, for information', async () => {
    const { user, container } = await lookedAt(judged(5));
    await user.click(screen.getByRole('tab', { name: 'Chấm chéo' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent).join(' · '))).toEqual([
      'GK1 · 2 · ngang bằng · 0',
      'GK2 · 2 · rộng hơn 0,75 điểm mỗi đơn vị · 0',
      'GK3 · 2 · chặt hơn 0,75 điểm mỗi đơn vị · 0',
    ]);
    expect(screen.getByText(/Độ thống nhất trên 2 đơn vị/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('counts what has to be reconciled', async () => {
    const { user } = await lookedAt(judged(3));
    await user.click(screen.getByRole('tab', { name: 'Chấm chéo' }));
    expect(screen.getByText(/Còn 1 chỗ lệch nhau quá ngưỡng/)).toBeTruthy();
  });

  it('is not there where a workbook has one review only', async () => {
    await lookedAt(twoCriteria(['Trường M', 9, 8], ['Trường N', 8, 8]));
    expect(screen.queryByRole('tab', { name: 'Chấm chéo' })).toBeNull();
    expect(screen.getByRole('tab', { name: 'Vì sao' })).toBeTruthy();
  });
});
