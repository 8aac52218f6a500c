import { useRef, useState, type ReactNode } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { startTexts } from '../../src/text/languages';
import { Frame } from '../../src/ui/Frame';
import { later } from '../../src/ui/shared/later';
import { useKeptFocus } from '../../src/ui/shared/useKeptFocus';
import { ViewHeading } from '../../src/ui/shared/ViewHeading';
import { StartPanel, type Wanted } from '../../src/ui/StartPanel';
import { failureOf } from '../../src/ui/state/failureOf';
import { expectAccessible } from './expectAccessible';

const start = startTexts.vi;
const MISSING = 'Chưa tải được phần này của chương trình.';

function Sum({ of }: { of: number }) {
  return <p>{`Tổng ${of}`}</p>;
}

describe('a part of the program that comes when it is opened', () => {
  it('shows a sketch until it has come', async () => {
    let come = (): void => undefined;
    const View = later(() => new Promise<typeof Sum>((resolve) => (come = () => resolve(Sum))));
    const { container } = render(
      <Frame text={start} appearance="light">
        <View of={7} />
      </Frame>,
    );
    expect(screen.getByRole('status').textContent).toBe('Đang mở…');
    await expectAccessible(container);
    come();
    expect(await screen.findByText('Tổng 7')).toBeTruthy();
    expect(screen.queryByText('Đang mở…')).toBeNull();
  });

  it('says what is missing when it does not come, and comes when tried again', async () => {
    let attempts = 0;
    const View = later(async () => {
      attempts += 1;
      if (attempts === 1) throw new Error('no such file');
      return Sum;
    });
    const { container } = render(
      <Frame text={start} appearance="light">
        <View of={7} />
      </Frame>,
    );
    expect((await screen.findByRole('alert')).textContent).toContain(MISSING);
    expect(screen.getByRole('alert').textContent).toContain('Sổ tính không thay đổi.');
    await expectAccessible(container);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByText('Tổng 7')).toBeTruthy();
  });

  it('keeps the focus: from the button that is gone to the sketch, and on to the heading of what comes', async () => {
    let come = (): void => undefined;
    const Opened = (): ReactNode => <ViewHeading>Đã mở</ViewHeading>;
    const View = later(() => new Promise<typeof Opened>((resolve) => (come = () => resolve(Opened))));
    function Opener() {
      const [isOpen, setOpen] = useState(false);
      const root = useRef<HTMLDivElement>(null);
      useKeptFocus(root);
      return (
        <div ref={root}>
          <button type="button">Bước</button>
          {isOpen ? (
            <View />
          ) : (
            <button type="button" onClick={() => setOpen(true)}>
              Mở
            </button>
          )}
        </div>
      );
    }
    render(
      <Frame text={start} appearance="light">
        <Opener />
      </Frame>,
    );
    await userEvent.setup().click(screen.getByRole('button', { name: 'Mở' }));
    expect(document.activeElement).toBe(screen.getByRole('status'));
    come();
    const heading = await screen.findByRole('heading', { name: 'Đã mở' });
    expect(document.activeElement).toBe(heading);
  });

  it('is there at once when it was brought before', async () => {
    const View = later(() => Promise.resolve(Sum));
    View.fetch();
    await Promise.resolve();
    await Promise.resolve();
    render(
      <Frame text={start} appearance="light">
        <View of={7} />
      </Frame>,
    );
    expect(screen.getByText('Tổng 7')).toBeTruthy();
  });

  it('fails a job as a part that is missing, not as a defect', () => {
    const error = Object.assign(new Error('Loading chunk story failed.'), { name: 'ChunkLoadError' });
    expect(failureOf(error)).toEqual({ kind: 'piece' });
    expect(failureOf(new Error('else')).kind).toBe('defect');
  });
});

describe('the first screen before the rest has come', () => {
  const nothing = (): void => undefined;
  const startPanel = (isBegun: boolean, retry: (() => void) | null, onBegin: (what: Wanted) => void = nothing) => (
    <Frame text={start} appearance="light">
      <StartPanel
        version="0.1.0"
        isBegun={isBegun}
        onBegin={onBegin}
        onWay={nothing}
        retry={retry}
        onLanguage={nothing}
        onAbout={nothing}
      />
    </Frame>
  );

  it('has its buttons, and says that it is opening once one is pressed', async () => {
    const pressed: Wanted[] = [];
    const user = userEvent.setup();
    const { container, rerender } = render(startPanel(false, null, (what) => pressed.push(what)));
    await user.click(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }));
    await user.click(screen.getByRole('button', { name: 'Tạo sổ chấm điểm mẫu' }));
    expect(pressed).toEqual(['check', 'template']);
    await expectAccessible(container);
    rerender(startPanel(true, null));
    expect(screen.getByRole('status').textContent).toBe('Đang mở…');
  });

  it('says when the rest does not come, without losing the first screen', async () => {
    let asked = 0;
    const { container } = render(startPanel(false, () => (asked += 1)));
    expect(screen.getByRole('alert').textContent).toContain(MISSING);
    expect(screen.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' })).toBeTruthy();
    await expectAccessible(container);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(asked).toBe(1);
  });
});
