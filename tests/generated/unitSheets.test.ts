import { assertLayout } from './assertLayout';

describe('generated workbooks: a sheet for every unit, and a summary', () => {
  it('are read as they were written, or a question is asked', () => {
    assertLayout({ layout: 'unitSheets', fixed: 170, random: 30 });
  }, 120_000);
});
