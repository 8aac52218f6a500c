import { screen, within } from '@testing-library/react';
import type { Workbook } from '../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput } from '../builders/workbook';
import { expectAccessible } from './expectAccessible';
import { hostOver, renderPanel } from './renderPanel';

const LEADER =
  'Hoàn thành chỉ tiêu được 1/2 số điểm; không hoàn thành tính theo tỷ lệ; đơn vị dẫn đầu được điểm tối đa, các đơn vị vượt còn lại tính theo mức vượt so với đơn vị dẫn đầu';

/** One school's sheet; rows of target, result and score. Figures are samples (số liệu mẫu). */
function schoolSheet(name: string, leader: readonly CellInput[], more: readonly (readonly CellInput[])[] = []) {
  return sheet(name, [
    [`PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026: ${name.toUpperCase()}`],
    ['TT', 'Nội dung', 'Điểm chuẩn', 'Cách chấm điểm', 'Chỉ tiêu', 'Kết quả', 'Điểm tự chấm'],
    ['I', 'Công tác chuyên môn', 40, null, null, null, null],
    ['1', 'Số đề tài khoa học cấp tỉnh', 10, 'Mỗi đề tài cấp tỉnh được 2 điểm, tối đa 10 điểm', null, 3, null],
    ['2', 'Số lớp bồi dưỡng', 10, LEADER, ...leader, null],
    ['3', 'Chất lượng báo cáo', 10, 'Xét theo thực tế từng báo cáo, do cụm xem xét', null, null, 8],
    [
      '4',
      'Tỷ lệ học viên khá, giỏi',
      10,
      'Đạt từ 95% trở lên: 10 điểm; từ 90% đến dưới 95%: 8 điểm; dưới 90%: 5 điểm',
      null,
      '96%',
      null,
    ],
    ['II', 'Phong trào', 5, null, null, null, null],
    ['1', 'Chấp hành chế độ thông tin', 5, null, null, null, 4],
    ...more,
  ]);
}

const schools = (): Workbook =>
  workbook(schoolSheet('Trường M', [10, 20]), schoolSheet('Trường N', [10, 15]), schoolSheet('Trường P', [10, 8]));

async function atCriteria(book = schools()) {
  const host = hostOver(book);
  const rendered = renderPanel(host, 'policy', async () => book);
  await rendered.user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
  await rendered.user.click(await screen.findByRole('tab', { name: 'Cách chấm' }));
  await screen.findByText('5 tiêu chí');
  const cards = (): readonly HTMLElement[] => screen.getAllByRole('listitem').filter((one) => one.querySelector('h3') !== null);
  const card = (words: string): HTMLElement => {
    const found = cards().find((one) => one.querySelector('h3')?.textContent?.includes(words));
    if (found === undefined) throw new Error(`No card of ${words}`);
    return found;
  };
  const tryOn = async (words: string, value: string): Promise<HTMLElement> => {
    await rendered.user.click(within(card(words)).getByRole('button', { name: /^Thử một giá trị/ }));
    await rendered.user.keyboard(value);
    return card(words);
  };
  return { host, ...rendered, card, cards, tryOn };
}

/** What the live region of a card comes to say. */
const answerOf = (card: HTMLElement, words: string | RegExp) => within(within(card).getByRole('status')).findByText(words);

describe('the policy, how each criterion is scored', () => {
  it('shows the sentence of the workbook and how it is understood, or the words it stumbled on', async () => {
    const { card, container } = await atCriteria();
    expect(card('đề tài').textContent).toContain('«Mỗi đề tài cấp tỉnh được 2 điểm, tối đa 10 điểm»');
    expect(card('đề tài').textContent).toContain('Hiểu là: Mỗi đơn vị kết quả được 2 điểm, tối đa 10 điểm.');
    const alert = within(card('báo cáo')).getByText(/^Chưa hiểu cách chấm điểm; vướng ở «.+»/);
    expect(alert).toBeTruthy();
    expect(card('báo cáo').textContent).not.toContain('Hiểu là');
    expect(card('thông tin').textContent).toContain('Sổ không ghi cách chấm.');
    await expectAccessible(container);
  });

  it('finds criteria by words without marks, and those whose sentence is not used', async () => {
    const { user, cards } = await atCriteria();
    await user.type(screen.getByRole('searchbox'), 'hoc vien kha');
    expect(await screen.findByText('1 trong 5 tiêu chí')).toBeTruthy();
    expect(cards().map((one) => one.querySelector('h3')?.textContent)).toEqual(['4. Tỷ lệ học viên khá, giỏi']);
    await user.clear(screen.getByRole('searchbox'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lọc' }), 'Câu chưa hiểu hoặc mâu thuẫn');
    expect(await screen.findByText('1 trong 5 tiêu chí')).toBeTruthy();
    expect(cards()).toHaveLength(1);
    await user.type(screen.getByRole('searchbox'), 'không có gì như vậy');
    expect(await screen.findByText('Không có tiêu chí nào khớp.')).toBeTruthy();
  });

  it('tries a value by keyboard, says the points aloud, and tells step by step how they came about', async () => {
    const { tryOn, host, container } = await atCriteria();
    const found = await tryOn('đề tài', '7');
    expect(await answerOf(found, 'Được 10 điểm.')).toBeTruthy();
    const steps = within(within(found).getByRole('list', { name: 'Cách ra điểm' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(steps[0]).toBe('Giá trị thử đọc là 7.');
    expect(steps[1]).toContain('«Mỗi đề tài cấp tỉnh được 2 điểm, tối đa 10 điểm»');
    expect(steps.slice(2)).toEqual([
      'Điểm chuẩn 10.',
      '2 điểm × 7: 14 điểm.',
      'Điểm tối đa 10: 14 → 10, 4 điểm không được tính.',
    ]);
    await expectAccessible(container);
    expect((await host.read()).sheets).toEqual(schools().sheets);
  });

  it('asks where a mark may be two things, and takes what is chosen', async () => {
    const { tryOn, user } = await atCriteria();
    const found = await tryOn('khá, giỏi', '95.125');
    expect(await answerOf(found, /«95\.125»\. Dấu này có thể là dấu thập phân hoặc dấu hàng nghìn/)).toBeTruthy();
    expect(within(found).getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    await user.click(within(found).getByRole('button', { name: 'Lấy 95,125' }));
    expect(await answerOf(found, 'Được 10 điểm.')).toBeTruthy();
    expect(within(found).getByText('Giá trị thử đọc là 95,125.')).toBeTruthy();
  });

  it('says what is wrong with a value instead of clamping it', async () => {
    const { tryOn, user } = await atCriteria();
    const found = await tryOn('đề tài', '1,5');
    expect(await answerOf(found, 'Không tính được điểm: số lượng không phải số nguyên.')).toBeTruthy();
    const typed = await tryOn('thông tin', '6');
    expect(await answerOf(typed, 'Được 6 điểm.')).toBeTruthy();
    expect(within(typed).getByText(/^Điểm 6 vượt điểm tối đa 5\. /)).toBeTruthy();
    await user.clear(within(typed).getByRole('textbox'));
    await user.keyboard('nhiều lắm');
    expect(await answerOf(typed, /«nhiều lắm»\. Ở đây cần một số/)).toBeTruthy();
  });

  it('gives a school by itself the range it can get, and one of the workbook its points, with those that move', async () => {
    const { tryOn, user, container } = await atCriteria();
    const found = await tryOn('lớp bồi dưỡng', '40/10');
    expect(await answerOf(found, 'Phụ thuộc đơn vị dẫn đầu: từ 5 đến 10 điểm.')).toBeTruthy();
    await user.selectOptions(within(found).getByRole('combobox', { name: 'Thử cho' }), 'Trường P');
    expect(await answerOf(found, 'Được 10 điểm.')).toBeTruthy();
    // M falls from leading (10) to 5 + 5·(2 − 1)/(4 − 1), N from 7.5 to 5 + 5·(1.5 − 1)/3.
    expect(within(found).getByText('Nếu kết quả là như vậy, điểm của 2 đơn vị khác đổi theo:')).toBeTruthy();
    expect(within(found).getByText('Trường M: 10 → 6,67')).toBeTruthy();
    expect(within(found).getByText('Trường N: 7,5 → 5,83')).toBeTruthy();
    await expectAccessible(container);
    await user.clear(within(found).getByRole('textbox', { name: 'Giá trị thử' }));
    await user.type(within(found).getByRole('textbox', { name: 'Giá trị thử' }), '5');
    expect(await answerOf(found, 'Được 2,5 điểm.')).toBeTruthy();
    expect(within(found).getByText(/lấy chỉ tiêu trong sổ: 10\./)).toBeTruthy();
  });

  it('has one box open at a time, and goes to the cell of the criterion', async () => {
    const { tryOn, card, user, host } = await atCriteria();
    await tryOn('đề tài', '3');
    await tryOn('thông tin', '3');
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    expect(
      within(card('đề tài'))
        .getByRole('button', { name: /^Thử một giá trị/ })
        .getAttribute('aria-expanded'),
    ).toBe('false');
    await user.click(within(card('đề tài')).getByRole('button', { name: /^Đến ô / }));
    expect(host.visited.map(({ sheet: name, row }) => [name, row])).toEqual([['Trường M', 4]]);
  });

  it('draws nothing of a closed group, and a long one a page at a time', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => [String(at + 2), `Việc thứ ${String(at + 1)}`, 1, null, null, null, 1]);
    const long = workbook(schoolSheet('Trường M', [10, 20], rows), schoolSheet('Trường N', [10, 15], rows));
    const host = hostOver(long);
    const { user, container } = renderPanel(host, 'policy', async () => long);
    await user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
    await user.click(await screen.findByRole('tab', { name: 'Cách chấm' }));
    expect(await screen.findByText('35 tiêu chí')).toBeTruthy();
    expect(container.querySelectorAll('h3')).toHaveLength(0);
    await user.click(screen.getByText(/^II Phong trào \(31 tiêu chí\)/));
    expect(container.querySelectorAll('h3')).toHaveLength(25);
    await user.click(screen.getByRole('button', { name: 'Xem thêm 6 tiêu chí' }));
    expect(container.querySelectorAll('h3')).toHaveLength(31);
    await expectAccessible(container);
  });

  it('is the same in English', async () => {
    const { tryOn, user } = await atCriteria();
    await tryOn('đề tài', '2');
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByText('4 points.')).toBeTruthy();
  });
});
