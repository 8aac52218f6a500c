import { assertLayout } from './assertLayout';

describe('generated workbooks: units down, criteria across', () => {
  it('are read as they were written, or a question is asked', () => {
    assertLayout({ layout: 'unitsDown', fixed: 650, random: 50 });
  }, 120_000);
});
