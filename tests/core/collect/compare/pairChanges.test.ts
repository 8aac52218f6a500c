import type { AlignedPair } from '../../../../src/core/collect/align/alignCriteria';
import { pairChanges } from '../../../../src/core/collect/compare/pairChanges';
import type { Criterion } from '../../../../src/core/domain/criteria';
import type { Change } from '../../../../src/core/domain/collection';
import { points } from '../../../../src/core/domain/points';
import type { Entry } from '../../../../src/core/domain/reading';
import { criteria, number, reading } from '../../../builders/readings';
import { compared, type Cells } from './comparing';

const AT = { sheet: 'Phiếu A', row: 7, column: 2 };
const OUR_MAXIMUM = { sheet: 'Phiếu A', row: 7, column: 3 };
const MEMBER = { sheet: 'Phiếu', row: 9, column: 2 };
const THEIR_MAXIMUM = { sheet: 'Phiếu', row: 9, column: 3 };

const [PLAIN] = criteria([{ id: 'c1' }]);

function criterion(of: Partial<Omit<Criterion, 'maximum'>> & { readonly maximum?: string }): Criterion {
  if (PLAIN === undefined) throw new Error('One row is one criterion');
  return { ...PLAIN, text: 'Mở lớp', ...of, maximum: of.maximum === undefined ? null : points(of.maximum) };
}

interface Given {
  readonly ours?: Parameters<typeof criterion>[0];
  readonly theirs?: Parameters<typeof criterion>[0];
  readonly wording?: AlignedPair['wording'];
  readonly entry?: Entry;
  readonly other?: Entry;
  /** Maxima of the school's whole form; as a rule it has some. */
  readonly form?: string | null;
  readonly cells?: Cells;
}

function found({ ours = {}, theirs = {}, wording = 'same', entry, other, form = '10', cells = {} }: Given): {
  readonly changes: readonly Partial<Change>[];
  readonly issues: readonly unknown[];
} {
  const rows = criteria([
    form === null ? { id: 'x' } : { id: 'x', maximum: form },
    { id: 'g', maximum: '5', rows: [{ id: 'y' }] },
  ]);
  const empty = reading({ criteria: [], units: {} });
  const both = compared({ reading: empty }, { reading: { ...empty, criteria: rows }, cells });
  const pair = {
    cluster: criterion({ maximumAt: OUR_MAXIMUM, ...ours }),
    member: criterion({ id: 'm1', at: MEMBER, maximumAt: THEIR_MAXIMUM, ...theirs }),
    wording,
  };
  const { changes, issues } = pairChanges(both, pair, AT, entry, other);
  return { changes, issues: issues.map(({ rule, place, facts }) => [rule, place, facts]) };
}

const kept = (of: Partial<Change>): Partial<Change> => ({ criterion: 'c1', put: null, notTaken: 'clusterKeeps', ...of });
const text = (said: string): Change['from'] => ({ kind: 'text', text: said });
const value = (said: string): Change['from'] => ({ kind: 'number', value: said });

describe('the words of a criterion in two files', () => {
  it('are told where they differ', () => {
    const theirs = { text: 'Mở lớp mo\u031b\u0301i' };
    expect(found({ theirs, wording: 'differs' }).changes).toEqual([
      kept({ kind: 'text', subject: 'wording', at: AT, memberAt: MEMBER, from: text('Mở lớp'), to: text('Mở lớp mới') }),
    ]);
    expect(found({ theirs, wording: 'ask' }).changes).toHaveLength(1);
    expect(found({ theirs, wording: 'same' }).changes).toEqual([]);
  });

  it('go before its scoring sentence, which is told where they are the same', () => {
    const sentences = { ours: { sentence: 'Mỗi lớp 2 điểm' }, theirs: { sentence: 'Mỗi lớp 3 điểm' } };
    expect(found(sentences).changes).toEqual([
      kept({
        kind: 'text',
        subject: 'sentence',
        at: AT,
        memberAt: MEMBER,
        from: text('Mỗi lớp 2 điểm'),
        to: text('Mỗi lớp 3 điểm'),
      }),
    ]);
    expect(found({ ...sentences, wording: 'differs' }).changes.map(({ subject }) => subject)).toEqual(['wording']);
  });

  it('are no other sentence where a form has none, or the same but for marks and spaces', () => {
    expect(found({ ours: { sentence: 'Mỗi lớp 2 điểm' } }).changes).toEqual([]);
    expect(found({ theirs: { sentence: 'Mỗi lớp 2 điểm' } }).changes).toEqual([]);
    expect(found({ ours: { sentence: 'Mỗi lớp 2 điểm' }, theirs: { sentence: 'Mỗi lớp:  2 điểm.' } }).changes).toEqual([]);
  });
});

describe('the maximum of a criterion in two files', () => {
  it('is told at both cells where it differs, and stays the cluster’s (VER-02)', () => {
    expect(found({ ours: { maximum: '10' }, theirs: { maximum: '8.5' } })).toEqual({
      changes: [
        kept({
          kind: 'maximum',
          subject: 'maximum',
          at: OUR_MAXIMUM,
          memberAt: THEIR_MAXIMUM,
          from: value('10'),
          to: value('8.5'),
        }),
      ],
      issues: [['VER-02', { at: THEIR_MAXIMUM, unit: 'A', criterion: 'c1' }, { cluster: '10', member: '8.5' }]],
    });
    expect(found({ ours: { maximum: '10' }, theirs: { maximum: '10' } })).toEqual({ changes: [], issues: [] });
    expect(found({})).toEqual({ changes: [], issues: [] });
  });

  it('is that of the school’s own sheet, where sheets state one each', () => {
    const own = (at: Entry['unit'], maximum: string, row: number): Entry => ({
      unit: at,
      criterion: 'c1',
      scores: {},
      ownMaximum: number(maximum, { sheet: 'Riêng', row, column: 3 }),
    });
    const both = { ours: { maximum: '10' }, theirs: { maximum: '10' } };
    const { changes } = found({ ...both, entry: own('A', '7', 4), other: own('A', '6', 5) });
    expect(changes).toEqual([
      kept({
        kind: 'maximum',
        subject: 'maximum',
        at: { sheet: 'Riêng', row: 4, column: 3 },
        memberAt: { sheet: 'Riêng', row: 5, column: 3 },
        from: value('7'),
        to: value('6'),
      }),
    ]);
    expect(found({ ...both, entry: own('A', '7', 4), other: own('A', '7', 5) }).changes).toEqual([]);
  });

  it('is told at the criterion where the cluster has no cell for it', () => {
    const { changes } = found({ ours: { maximum: '10', maximumAt: null }, theirs: { maximum: '8' } });
    expect(changes.map(({ at }) => at)).toEqual([AT]);
  });

  it('is told where only one file states it', () => {
    const from = found({ theirs: { maximum: '8' } });
    expect(from.changes.map((one) => [one.from, one.to])).toEqual([[{ kind: 'blank' }, value('8')]]);
    expect(from.issues).toEqual([['VER-02', { at: THEIR_MAXIMUM, unit: 'A', criterion: 'c1' }, { cluster: null, member: '8' }]]);
    const to = found({ ours: { maximum: '10' } });
    expect(to.changes.map((one) => [one.from, one.to])).toEqual([[value('10'), { kind: 'blank' }]]);
    expect(to.issues).toEqual([['VER-02', { at: THEIR_MAXIMUM, unit: 'A', criterion: 'c1' }, { cluster: '10', member: null }]]);
  });

  it('is not missed in a form that states none for its criteria', () => {
    expect(found({ ours: { maximum: '10' }, form: null })).toEqual({ changes: [], issues: [] });
  });

  it('of a group is told where it is typed on both forms, not where it follows from its criteria', () => {
    const group = { hasChildren: true };
    const both = { ours: { ...group, maximum: '10' }, theirs: { ...group, maximum: '8' } };
    expect(found(both).changes).toHaveLength(1);
    expect(found({ ...both, cells: { 'Phiếu!C9': { formula: 'SUM(C10:C12)' } } }).changes).toEqual([]);
    expect(found({ ...both, theirs: { ...both.theirs, maximumAt: null } }).changes).toHaveLength(1);
    expect(found({ ours: both.ours, theirs: group }).changes).toEqual([]);
    expect(found({ ours: group, theirs: both.theirs }).changes).toEqual([]);
  });

  it('of a criterion is told even where a formula gives it', () => {
    const cells = { 'Phiếu!C9': { formula: 'SUM(C10:C12)' } };
    expect(found({ ours: { maximum: '10' }, theirs: { maximum: '8' }, cells }).changes).toHaveLength(1);
  });
});
