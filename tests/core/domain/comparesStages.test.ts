import { comparesStages } from '../../../src/core/domain/comparesStages';
import { reading, type EntrySpec } from '../../builders/readings';

const of = (entry: EntrySpec, stages: Parameters<typeof reading>[0]['stages'] = ['self', 'agreed']) =>
  comparesStages(reading({ criteria: [{ id: 'I' }], units: { M: { I: entry } }, stages }));

describe('whether a workbook has scores to compare', () => {
  it('takes two of them on one criterion; a column that is still blank is none', () => {
    expect(of({ self: '9', agreed: '8' })).toBe(true);
    expect(of({ self: '9', agreed: null })).toBe(false);
    expect(of({ self: '9', agreed: { unreadable: 'O8' } })).toBe(false);
    expect(of({ self: '9' }, ['self'])).toBe(false);
    expect(comparesStages(null)).toBe(false);
  });
});
