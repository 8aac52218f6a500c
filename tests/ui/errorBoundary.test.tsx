import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Reading } from '../../src/core/domain/reading';
import { vi } from '../../src/text/vi';
import { Frame } from '../../src/ui/Frame';
import { Panel } from '../../src/ui/Panel';
import { useAppraisal } from '../../src/ui/state/useAppraisal';
import { VIEWS, type View } from '../../src/ui/view';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { clean } from './workbooks';

const host = memoryHost(clean());
const today = () => ({ year: 2026, month: 11, day: 20 });
/** What the bar below the views needs. */
const SOUND = ['issues', 'isBlocked', 'recognition'];
/** What the step of sending shows over a cluster’s workbook can hardly fail; the history and what the product is are not told from the result. */
const BROKEN = VIEWS.filter((view) => !['send', 'history', 'about'].includes(view));

/** A panel whose views meet a defect of ours as soon as they look at the result. */
function Broken({ startsAt }: { startsAt: View }) {
  const appraising = useAppraisal(host, vi, today);
  const { checked } = appraising.state;
  const broken =
    checked === null
      ? null
      : {
          ...checked,
          appraisal: new Proxy(checked.appraisal, {
            get: (appraisal, name) => {
              // The steps need to know how many units there are, and which kinds of score, no more.
              if (name === 'reading') return unitsAndStages(appraisal.reading);
              if (!SOUND.includes(String(name))) throw new TypeError(`no ${String(name)}`);
              return Reflect.get(appraisal, name);
            },
          }),
        };
  const state = { ...appraising.state, checked: broken };
  return <Panel appraising={{ ...appraising, state }} version="0" startsAt={startsAt} onLanguage={() => undefined} />;
}

function unitsAndStages(reading: Reading | null): Reading | null {
  if (reading === null) return null;
  return new Proxy(reading, {
    get: (of, name) => {
      if (name !== 'units' && name !== 'stages') throw new TypeError(`no ${String(name)}`);
      return of[name];
    },
  });
}

describe('a view that fails', () => {
  beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => void jest.restoreAllMocks());

  it.each(BROKEN)('says so and leaves the rest of the panel usable: %s', async (view) => {
    const user = userEvent.setup();
    const { container } = render(
      <Frame text={vi} appearance="light">
        <Broken startsAt={view} />
      </Frame>,
    );
    await user.click(screen.getAllByText('Kiểm tra bảng chấm điểm').at(-1) ?? container);
    expect(await screen.findByText('Chương trình gặp lỗi ngoài dự kiến.', {}, { timeout: 40_000 })).toBeTruthy();
    // All steps of the cluster’s work but collecting, which only comes where files can be opened.
    expect(screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-label')?.slice(0, 2))).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
      '5.',
      '6.',
    ]);
    await user.click(screen.getByText('Chi tiết kỹ thuật'));
    expect(container.querySelector('textarea')?.textContent).toContain('TypeError');
    await user.click(screen.getByRole('tab', { name: view === 'check' ? '3. Xem' : '1. Kiểm tra' }));
    expect(container.querySelector('[role=alert]')).toBeTruthy();
  });
});
