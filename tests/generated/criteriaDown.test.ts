import { assertLayout } from './assertLayout';

describe('generated workbooks: criteria down, units across', () => {
  it('are read as they were written, or a question is asked', () => {
    assertLayout({ layout: 'criteriaDown', fixed: 500, random: 50 });
  }, 120_000);
});
