import { pageOf } from '../../../src/core/render/pageFit';
import { policyWidths } from '../../../src/core/render/policyWidths';

/** Print of 12 points comes out at 8 points, within whole percents. */
const READABLE = 0.66;

describe('the columns of Cấu hình', () => {
  // Three for the settings alone, six with the tie-breaks and grades, fourteen with the awards.
  it.each([3, 6, 14])('%d of them are printed on one page, large enough to read', (columns) => {
    const widths = policyWidths(columns);
    expect(widths).toHaveLength(columns);
    expect(pageOf({ orientation: 'landscape' }, widths).scale).toBeGreaterThanOrEqual(READABLE);
  });
});
