import { settle, settleCriterion } from '../../../src/core/crossScore/settle';
import type { CrossScore, Settlement } from '../../../src/core/domain/crossScore';
import { exactText, points, type Points } from '../../../src/core/domain/points';
import type { Policy } from '../../../src/core/domain/policy';
import type { Entry, Reading } from '../../../src/core/domain/reading';
import { number, policy, reading, type CellSpec } from '../../builders/readings';

const AT = { sheet: 'Chấm chéo', row: 4, column: 3 };

/** The scores of J1, J2, …; a pair names the school that the reviewer stands for. */
type Given = CellSpec | readonly [CellSpec, string];

const crossed = (...given: readonly Given[]): readonly CrossScore[] =>
  given.map((one, index) => {
    const [cell, unit] = Array.isArray(one) ? (one as readonly [CellSpec, string]) : [one as CellSpec, null];
    return { reviewer: { name: `J${String(index + 1)}`, unit, at: AT }, number: number(cell) };
  });

/** School A on criterion I of 10 points, unless another maximum is told; B where it matters. */
function book(
  a: readonly CrossScore[],
  more: Partial<Entry> = {},
  maximum: string | null = '10',
  b?: readonly CrossScore[],
): Reading {
  const made = reading({ criteria: [maximum === null ? { id: 'I' } : { id: 'I', maximum }], units: { A: {}, B: {} } });
  const entry = (unit: string, crossScores: readonly CrossScore[]): Entry => ({ unit, criterion: 'I', scores: {}, crossScores });
  return {
    ...made,
    entries: new Map([
      ['A', new Map([['I', { ...entry('A', a), ...more }]])],
      ['B', new Map(b === undefined ? [] : [['I', entry('B', b)]])],
    ]),
  };
}

function settlement(of: Reading, clauses: Partial<Policy> = {}): Settlement | undefined {
  return settle(of, policy(clauses)).entries.get('A')?.get('I')?.settlement;
}

const text = (value: Points | null): string | null => (value === null ? null : exactText(value));

/** `[state, points or what is missing, lowest, highest, τ, who stands out, mean of the others]` */
function said(found: Settlement | undefined): readonly unknown[] | undefined {
  if (found === undefined || found.state === 'unreadable') return undefined;
  const { lowest, highest, threshold, outliers, meanWithoutOutliers } = found.spread;
  const what =
    found.state === 'settled' ? `${found.rule} ${exactText(found.points)}` : found.state === 'unreconciled' ? found.missing : '';
  const names = outliers.map(({ reviewer }) => reviewer.name).join(' ');
  return [found.state, what, text(lowest), text(highest), text(threshold), names, text(meanWithoutOutliers)];
}

const reconciling = (of: Partial<NonNullable<Policy['reconcile']>>): Partial<Policy> => ({
  reconcile: { share: null, points: null, consensus: null, ...of },
});

describe('what several reviewers come to', () => {
  it('is the median from three on, else the mean', () => {
    expect(said(settlement(book(crossed('7', '8', '8.5'))))).toEqual(['settled', 'median 8', '7', '8.5', '2', '', null]);
    expect(said(settlement(book(crossed('7', '8'))))).toEqual(['settled', 'mean 7.5', '7', '8', '2', '', null]);
  });

  it('is what the policy says', () => {
    const mean = reconciling({ consensus: 'mean' });
    expect(said(settlement(book(crossed('7', '8', '8.5')), mean))).toEqual(['settled', 'mean 47/6', '7', '8.5', '2', '', null]);
  });

  it('leaves out who gave nothing, and the reviewer of the own school', () => {
    expect(said(settlement(book(crossed('7', null, ['1', 'A'], ['8', 'B']))))).toEqual([
      'settled',
      'mean 7.5',
      '7',
      '8',
      '2',
      '',
      null,
    ]);
    expect(settlement(book(crossed(null, ['1', 'A'])))).toBeUndefined();
    expect(settlement(book([]))).toBeUndefined();
  });

  it('is nothing where one cell cannot be read', () => {
    const scores = crossed('7', { unreadable: 'O8' });
    expect(settlement(book(scores))).toEqual({ state: 'unreadable', number: scores[1]?.number });
    expect(said(settlement(book(crossed('7', [{ unreadable: 'O8' }, 'A']))))?.[0]).toBe('settled');
  });

  it('leaves a reading without such scores as it is', () => {
    const plain = reading({ criteria: [{ id: 'I' }], units: { A: { I: '9' } } });
    expect(settle(plain, policy())).toBe(plain);
    expect(settle(book([]), policy())).toEqual(book([]));
  });
});

describe('reviewers who lie too far apart', () => {
  const far = crossed('7', '7.5', '8', '8.5', '3');

  it('talk it over; who stands out is named, and the mean of the others told', () => {
    expect(said(settlement(book(far)))).toEqual(['unreconciled', 'number', '3', '8.5', '2', 'J5', '7.75']);
  });

  it('are those of more than a fifth of the maximum, and at least one step of the scores of all schools', () => {
    expect(said(settlement(book(crossed('6', '8'))))?.[0]).toBe('settled');
    expect(said(settlement(book(crossed('6', '8.5'))))?.[0]).toBe('unreconciled');
    expect(said(settlement(book(crossed('1', '2'), {}, '2')))).toEqual(['settled', 'mean 1.5', '1', '2', '1', '', null]);
    expect(said(settlement(book(crossed('1', '2'), {}, '2', crossed('0.5'))))).toEqual([
      'unreconciled',
      'number',
      '1',
      '2',
      '0.5',
      '',
      null,
    ]);
  });

  it('are measured by the maximum of the school’s own sheet', () => {
    const own = { ownMaximum: number('5') };
    expect(said(settlement(book(crossed('3', '4.5'), own)))?.slice(0, 5)).toEqual(['unreconciled', 'number', '3', '4.5', '1']);
    expect(said(settlement(book(crossed('3', '4.5'), { ownMaximum: number(null) })))?.slice(0, 5)).toEqual([
      'settled',
      'mean 3.75',
      '3',
      '4.5',
      '2',
    ]);
  });

  it('are measured by the policy’s points where no maximum is stated, and by nothing where it says none', () => {
    const two = book(crossed('3', '9'), {}, null);
    expect(said(settlement(two))).toEqual(['settled', 'mean 6', '3', '9', null, '', null]);
    expect(said(settlement(two, reconciling({ share: points('1/10') })))).toEqual([
      'settled',
      'mean 6',
      '3',
      '9',
      null,
      '',
      null,
    ]);
    expect(said(settlement(two, reconciling({ points: points('5') })))?.slice(0, 5)).toEqual([
      'unreconciled',
      'number',
      '3',
      '9',
      '5',
    ]);
  });

  const reason = { at: AT, text: 'Đã trao đổi, thống nhất 7,5' };
  const blank = { at: AT, text: null };
  const typed = (stage: keyof Entry['scores'], more: Partial<Entry> = {}, clauses: Partial<Policy> = {}): unknown =>
    said(settlement(book(far, { scores: { [stage]: number('7.5') }, ...more }), clauses))?.slice(0, 2);

  it('are reconciled by the number they came to, with its reason', () => {
    expect(typed('agreed', { reason })).toEqual(['reconciled', '']);
    expect(typed('agreed', { note: reason })).toEqual(['reconciled', '']);
    expect(typed('agreed', { reason: blank, note: reason })).toEqual(['reconciled', '']);
    expect(typed('agreed', { reason: blank, note: blank })).toEqual(['unreconciled', 'reason']);
    expect(typed('agreed')).toEqual(['unreconciled', 'reason']);
  });

  it('are not reconciled by a self-score, nor by a review that counts after theirs', () => {
    expect(typed('self', { reason })).toEqual(['unreconciled', 'number']);
    expect(typed('review1', { reason })).toEqual(['reconciled', '']);
    expect(typed('review2', { reason })).toEqual(['reconciled', '']);
    expect(typed('agreed', { reason }, { basis: ['review1', 'agreed'] })).toEqual(['unreconciled', 'number']);
    expect(typed('agreed', { reason }, { basis: ['agreed', 'self'] })).toEqual(['reconciled', '']);
    expect(typed('review2', { reason }, { basis: ['agreed'] })).toEqual(['unreconciled', 'number']);
  });

  it('are not reconciled by a cell that is blank', () => {
    expect(said(settlement(book(far, { scores: { agreed: number(null) }, reason })))?.slice(0, 2)).toEqual([
      'unreconciled',
      'number',
    ]);
  });
});

describe('one criterion settled by itself', () => {
  it('comes to the same', () => {
    const of = book(crossed('7', '8'), {}, '10', crossed('9', '9.5'));
    const entries = [...of.entries.values()].flatMap((ofUnit) => [...ofUnit.values()]);
    const [criterion] = of.criteria;
    if (criterion === undefined) throw new Error('There is one');
    const whole = [...settle(of, policy()).entries.values()].flatMap((ofUnit) => [...ofUnit.values()]);
    expect(settleCriterion(entries, criterion, policy())).toEqual(whole);
    expect(settleCriterion([], criterion, policy())).toEqual([]);
  });
});
