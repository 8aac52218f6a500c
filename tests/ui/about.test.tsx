import { screen, within } from '@testing-library/react';
import { cellText } from '../../src/core/workbook/cell';
import { HostError } from '../../src/core/workbook/host';
import { diagnostics } from '../../src/ui/about/diagnostics';
import { sheets } from '../../src/text/vi/sheets';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';
import { twoCriteria } from './workbooks';

const told = (): string => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Chi tiết kỹ thuật' }).value;

describe('about', () => {
  it('opens from the footer before anything was read: version, privacy, keys, licence', async () => {
    const { user, container } = renderPanel(hostOver(twoCriteria(['Trường M', 9, 8])));
    await user.click(within(screen.getByRole('contentinfo')).getByRole('button', { name: 'Về chương trình' }));
    await screen.findByRole('heading', { name: 'Về Chấm Thi Đua' });
    expect(screen.getByText('Phiên bản 0.1.0')).toBeTruthy();
    expect(screen.getByText(/^Không có dữ liệu nào rời khỏi máy này/)).toBeTruthy();
    expect(screen.getByRole('row', { name: /^Esc / })).toBeTruthy();
    expect(screen.getByText(/giấy phép MIT/)).toBeTruthy();
    expect(JSON.parse(told())).toMatchObject({ version: '0.1.0', language: 'vi', workbook: null, failures: [] });
    await expectAccessible(container);
    await user.click(screen.getByRole('tab', { name: '1. Kiểm tra' }));
    expect(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' })).toBeTruthy();
  });

  it('counts, times and names failures by their codes, and holds nothing that stands in the workbook', async () => {
    const book = twoCriteria(['Trường Mẫu Một', 9.25, 8.75], ['Trường Mẫu Hai', 7.5, 12.25]);
    let fails = true;
    const inner = hostOver(book);
    const host = hostOver(book, {
      read: (watch) => {
        if (!fails) return inner.read(watch);
        fails = false;
        return Promise.reject(new HostError({ code: 'sheetMissing', sheet: 'Chấm điểm' }));
      },
    });
    const { user } = renderPanel(host);
    await user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
    await user.click(await screen.findByRole('button', { name: 'Thử lại' }));
    await screen.findByRole('heading', { name: 'Kết quả kiểm tra' });
    await user.click(within(screen.getByRole('contentinfo')).getByRole('button', { name: 'Về chương trình' }));
    await screen.findByRole('heading', { name: 'Về Chấm Thi Đua' });
    const text = told();
    const found = JSON.parse(text);
    expect(found.workbook).toMatchObject({
      sheets: 1,
      rows: 4,
      cells: 13,
      units: 2,
      criteria: 2,
      layout: 'unitsDown',
      isBlocked: true,
    });
    expect(found.failures).toEqual([{ doing: 'check', code: 'sheetMissing' }]);
    expect(found.jobs.map(({ doing }: { readonly doing: string }) => doing)).toEqual(['check', 'check']);
    const held = book.sheets.flatMap(({ name, rows }) => [
      name,
      ...[...rows.values()].flatMap((cells) => [...cells.values()].map(cellText)),
    ]);
    for (const one of [book.name, ...held].filter((content) => content.length > 2)) expect(text).not.toContain(one);
  });
});

describe('the diagnostics', () => {
  it('say which Excel this is, as Office tells it', () => {
    const machine = { kind: 'excel', platform: 'PC', build: '16.0.1', sets: ['ExcelApi 1.17'], browser: 'Edge' } as const;
    const record = { jobs: [], failures: [] };
    const text = diagnostics({ version: '0.1.0', machine, language: 'en', checked: null, log: sheets.log, record });
    expect(JSON.parse(text)).toEqual({ version: '0.1.0', language: 'en', machine, workbook: null, jobs: [], failures: [] });
  });
});
