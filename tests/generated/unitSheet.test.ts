import { assertLayout } from './assertLayout';

describe('generated workbooks: one unit, criteria down', () => {
  it('are read as they were written, or a question is asked', () => {
    assertLayout({ layout: 'unitSheet', fixed: 700, random: 50 });
  }, 120_000);
});
