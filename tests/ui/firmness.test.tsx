import { screen } from '@testing-library/react';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';
import { twoCriteria } from './workbooks';

async function atFirmness() {
  const host = hostOver(twoCriteria(['Trường P', 8, 7.5], ['Trường M', 9, 8.5], ['Trường N', 9, 8]));
  const rendered = renderPanel(host);
  await rendered.user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
  await rendered.user.click(await screen.findByRole('button', { name: 'Xem kết quả' }));
  await rendered.user.click(screen.getByRole('tab', { name: 'Độ vững' }));
  return { host, ...rendered };
}

const START = 'Phân tích độ vững';

describe('step 2, how firm the result is', () => {
  it('is worked out only when asked for, said in sentences, and then written along with the other sheets', async () => {
    const { host, user, container } = await atFirmness();
    expect(screen.queryByText(/hơn Trường/)).toBe(null);
    await user.click(screen.getByRole('button', { name: START }));
    expect(
      await screen.findByText(/Trường M hơn Trường N 0,5 điểm\. Trường M giữ .+ trừ khi điểm tiêu chí/, undefined, {
        timeout: 90_000,
      }),
    ).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('tab', { name: '6. Ghi' }));
    await user.click((await screen.findAllByRole('button', { name: 'Ghi 4 trang' }))[0] ?? container);
    expect(await screen.findByText('Đã ghi 4 trang: Tổng hợp, Đề nghị khen thưởng, Kiểm tra, Phân tích.')).toBeTruthy();
    const written = (await host.read()).sheets.find(({ mark }) => mark === 'analysis');
    expect(written?.charts).toHaveLength(2);
  }, 150_000);

  it('is worked out before the sheets are written, where nobody asked, and that can be cancelled', async () => {
    const { host, user, container } = await atFirmness();
    await user.click(screen.getByRole('tab', { name: '6. Ghi' }));
    expect(await screen.findByText('tính khi ghi')).toBeTruthy();
    const press = async (): Promise<void> => {
      await user.click((await screen.findAllByRole('button', { name: 'Ghi 4 trang' }))[0] ?? container);
      expect(await screen.findByText('Đang phân tích độ vững trước khi ghi…')).toBeTruthy();
    };
    await press();
    await user.click(screen.getByRole('button', { name: 'Huỷ' }));
    expect(await screen.findByText('Đã huỷ. Chưa thay đổi gì.')).toBeTruthy();
    expect((await host.read()).sheets.filter(({ mark }) => mark !== null)).toEqual([]);
    await press();
    expect(await screen.findByText('Đã ghi 4 trang: Tổng hợp, Đề nghị khen thưởng, Kiểm tra, Phân tích.')).toBeTruthy();
    const written = (await host.read()).sheets.find(({ mark }) => mark === 'analysis');
    expect(written?.charts).toHaveLength(2);
  }, 150_000);

  it('can be stopped, and asked for again', async () => {
    const { user } = await atFirmness();
    await user.click(screen.getByRole('button', { name: START }));
    await user.click(await screen.findByRole('button', { name: 'Dừng' }));
    expect(await screen.findByRole('button', { name: START })).toBeTruthy();
    expect(screen.queryByText(/hơn Trường/)).toBe(null);
  }, 150_000);
});
