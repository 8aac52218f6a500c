/** What several peers gave, beside the school's own score and the cluster's, where one cell or one peer is all there is. */
import { settle } from '../../../src/core/crossScore/settle';
import { stageDifferences } from '../../../src/core/crossScore/stageDifferences';
import { exactText, type Points } from '../../../src/core/domain/points';
import type { Entry } from '../../../src/core/domain/reading';
import { number, policy, reading, type CellSpec } from '../../builders/readings';

const at = (row: number) => ({ sheet: 'Chéo', row, column: 3 });
const text = (value: Points | null): string | null => (value === null ? null : exactText(value));

function rows(peers: readonly CellSpec[], scores: Entry['scores'], kind: 'points' | 'penalty' = 'points'): readonly unknown[] {
  const of = reading({ criteria: [{ id: 'I', maximum: '10', kind }], units: { A: {} } });
  const crossScores = peers.map((cell, index) => ({
    reviewer: { name: `J${String(index + 1)}`, unit: null, at: at(1) },
    number: number(cell, at(4 + index)),
  }));
  const entries = new Map([['A', new Map([['I', { unit: 'A', criterion: 'I', scores, crossScores }]])]]);
  const settled = settle({ ...of, entries }, policy());
  const recognition = { kind: 'recognised', layout: 'unitSheet', sheets: [], clues: [] } as const;
  return stageDifferences({ reading: settled, recognition }).map(
    ({ self, cross, crossRange, cluster, clusterStage, spread, cells }) => [
      text(self),
      text(cross),
      crossRange === null ? null : [text(crossRange.lowest), text(crossRange.highest)],
      text(cluster),
      clusterStage,
      text(spread),
      cells.self?.row ?? null,
      cells.cross.map(({ row }) => row),
      cells.cluster?.row ?? null,
    ],
  );
}

const self = (value: string): Entry['scores'] => ({ self: number(value, at(20)) });

describe('scores of peers beside those of the school and the cluster', () => {
  it('have no range where there is one', () => {
    expect(rows(['8'], self('9'))).toEqual([['9', '8', null, null, null, '1', 20, [4], null]]);
    expect(rows(['8', '9'], self('9.5'))).toEqual([['9.5', '8.5', ['8', '9'], null, null, '1', 20, [4, 5], null]]);
  });

  it('are nobody’s where one of them cannot be read', () => {
    const agreed = { ...self('9'), agreed: number('7', at(21)) };
    expect(rows(['8', { unreadable: 'O9' }], agreed)).toEqual([['9', null, null, '7', 'agreed', '2', 20, [], 21]]);
    expect(rows(['8', { unreadable: 'O9' }], self('9'))).toEqual([]);
  });

  it('stand beside the cluster’s alone where the school gave none', () => {
    expect(rows(['8', '9'], { agreed: number('7', at(21)) })).toEqual([
      [null, '8.5', ['8', '9'], '7', 'agreed', '1.5', null, [4, 5], 21],
    ]);
  });

  it('that are too far apart count each for itself', () => {
    expect(rows(['3', '9'], self('8'))).toEqual([['8', null, ['3', '9'], null, null, '6', 20, [4, 5], null]]);
  });

  it('of deductions are told above 0, the smaller one first', () => {
    expect(rows(['-1', '-2'], self('-3'), 'penalty')).toEqual([['3', '1.5', ['1', '2'], null, null, '1.5', 20, [4, 5], null]]);
  });
});
