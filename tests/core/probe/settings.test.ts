/** What a moved cell holds afterwards: the same cell with another number, and nothing else of the entry changed. */
import { exactText, points } from '../../../src/core/domain/points';
import type { Entry, Reading } from '../../../src/core/domain/reading';
import { leavesOf, type Leaf } from '../../../src/core/probe/leaves';
import { countingStage, resultSetting, scoreSetting } from '../../../src/core/probe/settings';
import { policy, reading, type EntrySpec, type Row } from '../../builders/readings';

function given(cells: EntrySpec, row: Partial<Row> = {}): { readonly leaf: Leaf; readonly entry: Entry } {
  const of: Reading = reading({ criteria: [{ ...row, id: 'c' }], units: { A: { c: cells } }, stages: ['self', 'agreed'] });
  const [leaf] = leavesOf(of.criteria);
  const entry = of.entries.get('A')?.get('c');
  if (leaf === undefined || entry === undefined) throw new Error('One criterion with one entry');
  return { leaf, entry };
}

const BOTH = policy({ basis: ['agreed', 'self'] });

describe('countingStage', () => {
  const stage = (cells: EntrySpec): string | null => countingStage(given(cells).entry, BOTH)?.stage ?? null;

  it('is the first of the basis that is given', () => {
    expect(stage({ agreed: '2', self: '3' })).toBe('agreed');
    expect(stage({ agreed: null, self: '3' })).toBe('self');
    expect(stage({ self: '3' })).toBe('self');
    expect(stage({ review1: '3' })).toBeNull();
    expect(stage({ agreed: null })).toBeNull();
  });

  it('is none where that one is no number: no other stands in for it', () => {
    expect(stage({ agreed: { unreadable: 'O5' }, self: '3' })).toBeNull();
  });
});

describe('scoreSetting', () => {
  const set = (cells: EntrySpec, value: string, row: Partial<Row> = {}): Entry => {
    const { leaf, entry } = given(cells, row);
    const setting = scoreSetting(leaf, entry, points(value), BOTH);
    expect([setting.unit, setting.criterion]).toEqual(['A', 'c']);
    return setting.entry;
  };

  it('puts the number into the stage that counts and leaves the others', () => {
    const { entry } = given({ agreed: '2', self: '3' });
    const after = set({ agreed: '2', self: '3' }, '2.5');
    expect(after.scores.self).toEqual(entry.scores.self);
    expect(after.scores.agreed).toMatchObject({
      at: entry.scores.agreed?.at,
      formula: null,
      reading: { status: 'ok', isPercent: false },
    });
    expect(exactText(after.scores.agreed?.reading.value ?? points('0'))).toBe('2.5');
  });

  it('counts where the school scored itself alone', () => {
    const after = set({ agreed: null, self: '3' }, '1');
    expect(after.scores.self?.reading.value).toEqual(points('1'));
    expect(after.scores.agreed?.reading.status).toBe('missing');
  });

  it('keeps a percent one', () => {
    expect(set({ agreed: { percent: '0.98' } }, '0.9').scores.agreed?.reading).toMatchObject({
      isPercent: true,
      value: points('0.9'),
    });
  });

  it('types it where the points follow from a result', () => {
    const after = set({ result: '7' }, '4');
    expect(after.scores.agreed).toMatchObject({
      stored: { kind: 'blank' },
      shown: '',
      formula: null,
      format: 'General',
      reading: { status: 'ok', value: points('4'), isPercent: false, why: [] },
    });
    expect(after.result?.number.reading.value).toEqual(points('7'));
  });

  it('keeps the sign of the row it stands in', () => {
    const deduction = { kind: 'penalty' as const };
    expect(set({ agreed: '-2' }, '-1', deduction).scores.agreed?.reading.value).toEqual(points('-1'));
    const { leaf, entry } = given({ agreed: '2' }, deduction);
    const counting: Leaf = { ...leaf, criterion: { ...leaf.criterion, countsDeductions: true } };
    expect(scoreSetting(counting, entry, points('-1'), BOTH).entry.scores.agreed?.reading.value).toEqual(points('1'));
    const own = given({ agreed: '2' });
    const plain: Leaf = { ...own.leaf, criterion: { ...own.leaf.criterion, countsDeductions: true } };
    expect(scoreSetting(plain, own.entry, points('-1'), BOTH).entry.scores.agreed?.reading.value).toEqual(points('-1'));
  });

  it('changes nothing under a policy without a stage', () => {
    const { leaf, entry } = given({ result: '7' });
    expect(scoreSetting(leaf, entry, points('4'), policy({ basis: [] })).entry).toBe(entry);
  });
});

describe('resultSetting', () => {
  it('is another number in the cell of the result, a word no longer one', () => {
    const { entry } = given({ word: 'Tốt', self: '2' });
    const { unit, criterion, entry: after } = resultSetting(entry, points('5'));
    expect([unit, criterion]).toEqual(['A', 'c']);
    expect(after.result).toMatchObject({ word: null, number: { reading: { status: 'ok', value: points('5') } } });
    expect(after.scores).toEqual(entry.scores);
  });

  it('changes nothing where there is no result', () => {
    const { entry } = given({ self: '2' });
    expect(resultSetting(entry, points('5')).entry).toBe(entry);
  });
});
