import { screen } from '@testing-library/react';
import type { Workbook } from '../../src/core/workbook/workbook';
import { vi } from '../../src/text/vi';
import { sheet, workbook, type CellInput } from '../builders/workbook';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';

/** One school's own sheet, with a result that may be read in two ways and one document. Số liệu mẫu. */
const own = (result: CellInput, evidence: CellInput, score = 9): Workbook =>
  workbook(
    sheet('Phiếu chấm', [
      ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026'],
      ['Đơn vị: Trường M'],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Chỉ tiêu', 'Kết quả thực hiện', 'Điểm tự chấm', 'Minh chứng'],
      [1, 'Số học viên bồi dưỡng', 10, 1000, result, score, 'Báo cáo số 12-BC/TCT ngày 02/6/2026'],
      [2, 'Số đề tài khoa học', 10, 3, 3, 8, evidence],
      [null, 'TỔNG CỘNG', 20, null, null, score + 8],
    ]),
  );
const EVIDENCE = 'Quyết định số 15-QĐ/TCT ngày 05/6/2026';

async function checked(book: Workbook) {
  const host = hostOver(book);
  const rendered = renderPanel(host);
  await rendered.user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
  await screen.findByRole('heading', { name: 'Kết quả kiểm tra' });
  return { host, ...rendered };
}

describe('a value that a person types in the panel', () => {
  it('is not told to have been read already, for the program could not read the cell', async () => {
    const { user, container } = await checked(own('1.045', EVIDENCE));
    await user.click(screen.getByRole('button', { name: 'Nhập giá trị đúng…' }));
    await user.type(await screen.findByRole('textbox', { name: 'Giá trị đúng' }), '1045');
    expect(await screen.findByText('Không tổng điểm và hạng nào thay đổi.')).toBeTruthy();
    await expectAccessible(container);
  });

  it('has a way back while nothing is to be changed', async () => {
    const { user } = await checked(own(1045, EVIDENCE, 12));
    await user.click(screen.getByRole('button', { name: 'Nhập giá trị đúng…' }));
    await user.type(await screen.findByRole('textbox', { name: 'Giá trị đúng' }), '12');
    expect(await screen.findByText(vi.panel.fixing.nothing)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Về danh sách phát hiện' }));
    expect(await screen.findByRole('button', { name: 'Nhập giá trị đúng…' })).toBeTruthy();
  });
});

describe('what a school is told to correct before sending', () => {
  it('is all that keeps the stamp away: evidence that is missing', async () => {
    const { user } = await checked(own(1045, null));
    expect(screen.getByText('Còn 1 lỗi phải sửa trước khi gửi.')).toBeTruthy();
    expect(screen.getByText(/1 lỗi phải sửa trước khi gửi\.$/, { selector: '[aria-live]' })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lọc' }), 'Chỉ lỗi phải sửa trước khi gửi');
    expect(screen.getByText(/^1( trong \d+)? mục$/)).toBeTruthy();
  });
});
