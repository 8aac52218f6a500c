import { HostError, type HostFailure } from '../../src/core/workbook/host';
import { triedAgain } from '../../src/ui/state/liveTries';

/** What came of a host that refuses so often, with what was waited for and how long. */
async function tries(refusal: HostFailure | 'defect', times: number, isWanted: () => boolean = () => true) {
  const waited: (string | number)[] = [];
  let count = 0;
  const attempt = (): Promise<string> => {
    count += 1;
    if (count > times) return Promise.resolve('read');
    return Promise.reject(refusal === 'defect' ? new TypeError('x') : new HostError(refusal));
  };
  const pause = (milliseconds: number): Promise<void> => {
    waited.push(milliseconds);
    return Promise.resolve();
  };
  const outcome = await triedAgain(attempt, isWanted, (why) => waited.push(why), pause).catch((error: Error) => error.message);
  return { outcome, count, waited };
}

describe('what Excel refuses while people type', () => {
  it.each<readonly [HostFailure, string]>([
    [{ code: 'busy' }, 'busy'],
    [{ code: 'busyInCellEdit' }, 'cellEdit'],
    [{ code: 'lostConnection' }, 'busy'],
    [{ code: 'dialogOpen' }, 'busy'],
  ])('%j is tried again, longer each time', async (failure, why) => {
    expect(await tries(failure, 2)).toEqual({ outcome: 'read', count: 3, waited: [why, 1_000, why, 2_000] });
  });

  it('is given up after the fifth try', async () => {
    const { outcome, count, waited } = await tries({ code: 'busy' }, 99);
    expect([outcome, count, waited.filter((one) => typeof one === 'number')]).toEqual(['busy', 5, [1_000, 2_000, 4_000, 8_000]]);
  });

  it('is not tried again where it will not pass', async () => {
    expect(await tries({ code: 'tooOld', feature: 'x' }, 1)).toEqual({ outcome: 'tooOld', count: 1, waited: [] });
    expect(await tries('defect', 1)).toEqual({ outcome: 'x', count: 1, waited: [] });
  });

  it('is not tried again once nobody wants it', async () => {
    let left = 1;
    expect(await tries({ code: 'busy' }, 9, () => left-- > 0)).toMatchObject({ outcome: 'busy', count: 1 });
  });
});
