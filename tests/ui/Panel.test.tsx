import { screen, within } from '@testing-library/react';
import { sheet, workbook } from '../builders/workbook';
import { schoolsDown, sheetPerSchool } from '../builders/scoringWorkbooks';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';

const START = 'Kiểm tra bảng chấm điểm';

describe('the first screen', () => {
  it('says what this is for, what stays untouched, and offers one main button', async () => {
    const { container } = renderPanel(hostOver(sheetPerSchool()));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Từ bảng chấm điểm đến bảng đề nghị khen thưởng');
    expect(screen.getByText('Không bao giờ tự thay đổi')).toBeTruthy();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([START, 'English', 'Về chương trình']);
    await expectAccessible(container);
  });

  it('shows a later step as not reached yet, with the way there', async () => {
    const { container, user } = renderPanel(hostOver(sheetPerSchool()), 'look');
    expect(screen.getByText('Chưa có kết quả. Cần kiểm tra bảng chấm điểm trước.')).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: START }));
    expect(await screen.findByRole('table')).toBeTruthy();
  });
});

describe('the panel over a workbook that is none of ours', () => {
  it('says that nothing was recognised and what is needed', async () => {
    const { container, user } = renderPanel(
      hostOver(
        workbook(
          sheet('Danh bạ', [
            ['Họ tên', 'Điện thoại'],
            ['Nguyễn Văn A', '0912'],
          ]),
        ),
      ),
    );
    await user.click(screen.getByRole('button', { name: START }));
    expect(await screen.findByText('Chưa nhận ra bảng chấm điểm nào trong sổ tính này.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Kiểm tra lại' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Ghi/ })).toBeNull();
    await expectAccessible(container);
  });
});

describe('the steps', () => {
  it('are walked with the arrow keys', async () => {
    const { user } = renderPanel(hostOver(sheetPerSchool()));
    await user.click(screen.getByRole('button', { name: START }));
    (await screen.findByRole('tab', { name: /^1\. Kiểm tra/ })).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: '2. Đối chiếu', selected: true }));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: '6. Ghi', selected: true }));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /^1\. Kiểm tra/, selected: true }));
  });

  it('keep the result while the language changes', async () => {
    const { user } = renderPanel(hostOver(workbook(schoolsDown())));
    await user.click(screen.getByRole('button', { name: START }));
    expect((await screen.findAllByText(/đơn vị theo dòng/)).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getAllByText(/units as rows/).length).toBeGreaterThan(0);
    expect(screen.queryByText(/đơn vị theo dòng/)).toBeNull();
    expect(within(screen.getByRole('tablist', { name: 'Steps' })).getAllByRole('tab')).toHaveLength(6);
  });
});
