import { screen, within } from '@testing-library/react';
import type { Edit } from '../../src/core/workbook/edit';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';
import { twoCriteria } from './workbooks';

const SUMMARY = 'Chấm chéo: thêm phiếu cho từng cặp đơn vị';
const THREE = twoCriteria(['Trường M', 9, 8], ['Trường N', 8, 8], ['Trường P', 7, 7]);

async function atPairs(host = hostOver(THREE)) {
  const rendered = renderPanel(host, 'write');
  await rendered.user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
  await rendered.user.click(await screen.findByText(SUMMARY));
  return { host, ...rendered };
}

const marked = async (host: ReturnType<typeof hostOver>) =>
  (await host.read()).sheets.filter(({ mark }) => mark !== null).map(({ name }) => name);

describe('step 3, sheets for pairs', () => {
  it('says who would score whom before anything is written, then adds the sheets, and takes them back', async () => {
    const { host, user, container } = await atPairs();
    expect(await screen.findByText('Sẽ thêm 3 phiếu và ghi trang Cặp chấm chéo. Các trang khác giữ nguyên.')).toBeTruthy();
    expect(screen.getByText(/^Trường M chấm Trường N: trang «.+»$/)).toBeTruthy();
    expect(await marked(host)).toEqual([]);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Thêm 3 phiếu chấm chéo' }));
    expect((await screen.findAllByText('Đã thêm phiếu chấm chéo và kiểm tra lại.')).length).toBeGreaterThan(0);
    expect(await marked(host)).toHaveLength(4);
    expect(await screen.findByText(/^Mọi cặp này đã có phiếu/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByRole('button', { name: 'Thêm 3 phiếu chấm chéo' })).toBeTruthy();
    expect(await marked(host)).toEqual([]);
  });

  it('gives other pairs on another turn, and keeps those that are there', async () => {
    const { host, user } = await atPairs();
    await user.click(await screen.findByRole('button', { name: 'Thêm 3 phiếu chấm chéo' }));
    await screen.findByText(/^Mọi cặp này đã có phiếu/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lượt ghép cặp' }), 'Lượt 2 (các cặp khác)');
    expect(await screen.findByText(/^Sẽ thêm 3 phiếu .+; 3 phiếu đã có giữ nguyên\./)).toBeTruthy();
    expect(screen.getByText(/^Trường M chấm Trường P: trang «.+»$/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Thêm 3 phiếu chấm chéo' }));
    await screen.findByText(/^Mọi cặp này đã có phiếu/);
    expect(await marked(host)).toHaveLength(7);
  });

  it('writes nothing when the workbook changed after it was looked at', async () => {
    const applied: (readonly Edit[])[] = [];
    let reads = 0;
    const other = twoCriteria(['Trường M', 9, 8], ['Trường N', 8, 7], ['Trường P', 7, 7]);
    const host = hostOver(THREE, {
      read: async () => ((reads += 1) === 1 ? THREE : other),
      apply: (edits) => (applied.push(edits), memoryHost(THREE).apply(edits)),
    });
    const { user } = await atPairs(host);
    await user.click(await screen.findByRole('button', { name: 'Thêm 3 phiếu chấm chéo' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Chưa thêm được phiếu chấm chéo');
    expect(within(alert).getByText(/Sổ tính đã thay đổi/)).toBeTruthy();
    expect(applied).toEqual([]);
  });

  it('does not add where the structure of the workbook is locked', async () => {
    await atPairs(hostOver({ ...THREE, isStructureProtected: true }));
    expect((await screen.findByRole('button', { name: 'Thêm 3 phiếu chấm chéo' })).hasAttribute('disabled')).toBe(true);
  });

  it('is not offered for one school alone', async () => {
    const { user } = renderPanel(hostOver(twoCriteria(['Trường M', 9, 8])), 'write');
    await user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
    await screen.findByText('Xem trước khi ghi');
    expect(screen.queryByText(SUMMARY)).toBeNull();
  });
});
