/** What is typed to be tried is read as the workbook would read it; what it cannot be is said. */
import type { Method } from '../../../../src/core/domain/method';
import { exactText, points as P, ZERO, type Points } from '../../../../src/core/domain/points';
import { enteredAt, entryTried, takesPoints, takesTarget } from '../../../../src/core/read/typed/entryTried';
import type { Entry } from '../../../../src/core/domain/reading';
import { criteria, number, policy, reading, type Row } from '../../../builders/readings';

const COUNT: Method = { kind: 'perUnit', pointsPerUnit: P('2'), freeUnits: ZERO, maximum: null };
const ratio = (target: string | null): Method => ({
  kind: 'ratioToTarget',
  maximum: null,
  target: target === null ? null : P(target),
  floorRatio: ZERO,
  capRatio: P('1'),
  direction: 'higher',
  onZero: null,
});
const LEADER: Method = { kind: 'clusterLeader', maximum: null, pool: 'all' };
const TIERS: Method = { kind: 'tiers', direction: 'higher', tiers: [{ from: P('2'), points: P('1') }] };

const text = (value: Points | null): string => (value === null ? '-' : exactText(value));
function tried(row: Partial<Row>, value: string, target = '', standing?: Partial<Entry>): string {
  const [criterion] = criteria([{ id: 'c', maximum: '10', ...row }]);
  if (criterion === undefined) throw new Error('no criterion');
  const entry = standing === undefined ? undefined : { unit: 'A', criterion: 'c', scores: {}, ...standing };
  const found = entryTried(criterion, entry, 'A', 'agreed', { value, target, unit: 'A' });
  switch (found.kind) {
    case 'blank':
      return 'blank';
    case 'notRead':
      return `not read ${found.what}: ${found.trouble} [${found.candidates.map(exactText).join(' ')}]`;
    case 'entry': {
      const { entry: own, readAs, target: compared, trouble } = found;
      const as = (one: typeof readAs): string => (one === null ? '-' : `${text(one.number)}${one.isPercent ? '%' : ''}`);
      return [
        Object.keys(own.scores).join(','),
        own.result === undefined ? '' : `result ${text(own.result.number.reading.value)} ${own.result.word ?? ''}`.trim(),
        own.target === undefined ? '' : `target ${own.target.state}`,
        `as ${as(readAs)}`,
        compared === null ? '' : `to ${as(compared)}`,
        trouble === null ? '' : `${trouble.trouble} [${trouble.candidates.map(exactText).join(' ')}]`,
      ]
        .filter((one) => one !== '')
        .join('; ');
    }
  }
}

describe('points typed as such', () => {
  it.each([
    ['9', 'agreed; as 9'],
    ['9,5', 'agreed; as 9.5'],
    [' 9 ', 'agreed; as 9'],
    ['', 'blank'],
    ['  ', 'blank'],
    ['abc', 'agreed; as -; notNumber []'],
    ['1O', 'agreed; as -; letterInNumber []'],
    ['9 đ', 'agreed; as -; unitInside [9]'],
    // Ten is the maximum of the row, 25 is not.
    ['9/10', 'agreed; as -; scoreAndMaximum [9]'],
    ['20/25', 'agreed; as -; ratioOrDate [20 0.8]'],
  ])('«%s»: %s', (value, expected) => {
    expect(tried({}, value)).toBe(expected);
  });
});

describe('a result from which points follow', () => {
  it.each<readonly [string, Partial<Row>, string, string, string]>([
    ['a count', { method: COUNT }, '3', '', 'result 3; as 3'],
    ['a percent is meant as its number', { method: ratio('90') }, '98%', '', 'result 0.98; as 98%'],
    ['a word', { method: { kind: 'passFail', maximum: null } }, 'Có', '', 'result - Có; as -; notNumber []'],
    ['nothing', { method: COUNT }, '', '', 'blank'],
    ['beside its target', { method: ratio(null) }, '12', '15', 'result 12; target assigned; as 12; to 15'],
    ['with its target in one', { method: ratio(null) }, '12/15', '', 'result 12; target assigned; as 12; to 15'],
    [
      'its own target stands before the typed one',
      { method: ratio(null) },
      '12/15',
      '20',
      'result 12; target assigned; as 12; to 15',
    ],
    ['without a target', { method: ratio(null) }, '12', '', 'result 12; as 12'],
    ['a target that was not assigned', { method: ratio(null) }, '12', 'KP', 'result 12; target notAssigned; as 12'],
    ['a target that is no number', { method: ratio(null) }, '12', 'abc', 'not read target: notNumber []'],
    ['a target in percent', { method: ratio(null) }, '95%', '90%', 'result 0.95; target assigned; as 95%; to 90%'],
    ['a target that the method does not ask for', { method: ratio('90') }, '12', '15', 'result 12; as 12'],
  ])('%s', (_, row, value, target, expected) => {
    expect(tried(row, value, target)).toBe(expected);
  });

  it('a target left blank is that of the workbook', () => {
    const assigned: Partial<Entry> = { target: { state: 'assigned', number: number('15') } };
    const not: Partial<Entry> = { target: { state: 'notAssigned', at: { sheet: 'S', row: 1, column: 1 } } };
    expect(tried({ method: ratio(null) }, '12', '', assigned)).toBe('result 12; target assigned; as 12; to 15');
    expect(tried({ method: ratio(null) }, '12', '20', assigned)).toBe('result 12; target assigned; as 12; to 20');
    expect(tried({ method: ratio(null) }, '12', '', not)).toBe('result 12; target notAssigned; as 12');
    // Where the method asks for none, only what was not assigned at all matters.
    expect(tried({ method: COUNT }, '12', '', assigned)).toBe('result 12; as 12');
    expect(tried({ method: COUNT }, '12', '', not)).toBe('result 12; target notAssigned; as 12');
  });
});

it.each<readonly [Method, boolean, boolean]>([
  [{ kind: 'manual', step: null }, true, false],
  [COUNT, false, false],
  [ratio('90'), false, false],
  [ratio(null), false, true],
  [LEADER, false, true],
  [TIERS, false, false],
  [{ ...TIERS, ofTarget: true } as Method, false, true],
])('%j takes points: %s, a target: %s', (method, points, target) => {
  expect([takesPoints(method), takesTarget(method)]).toEqual([points, target]);
});

it('a typed score stands in the first cell that counts among those the workbook has', () => {
  const at = (stages: Parameters<typeof reading>[0]['stages'] & object, basis: ReturnType<typeof policy>['basis']) =>
    enteredAt(reading({ criteria: [{ id: 'c' }], units: { A: {} }, stages }), policy({ basis }));
  expect(at(['self', 'review1'], ['agreed', 'review2', 'review1', 'self'])).toBe('review1');
  expect(at(['self'], ['agreed', 'self'])).toBe('self');
  expect(at([], ['review2', 'self'])).toBe('review2');
  expect(at([], [])).toBe('agreed');
});
