import type { NumberReading, NumberWhy } from '../../../../src/core/domain/reading';
import { cellTrouble } from '../../../../src/core/validate/cells/cellTrouble';
import { withAgreed } from '../cleanCluster';
import type { Typed } from '../clusterReading';
import { issuesOf } from '../findings';

const WITHOUT_VALUE: readonly NumberWhy[] = [
  'ambiguousSeparator',
  'ratioOrDate',
  'unitInside',
  'wordForZero',
  'scoreAndMaximum',
  'dateInScore',
  'letterInNumber',
  'notNumber',
  'exponentText',
  'boolean',
  'errorValue',
  'noCachedValue',
];
const at = { sheet: 'Trường M', row: 5, column: 8 };

describe('a text of nothing but spaces', () => {
  it('is a blank where it is typed, and no number where a formula gives it', () => {
    const number = (formula: string | null): Parameters<typeof cellTrouble>[0] => ({
      at,
      stored: { kind: 'text', text: ' ' },
      shown: ' ',
      formula,
      format: 'General',
      reading: { status: 'missing', value: null },
    });
    expect(cellTrouble(number(null))).toBeNull();
    expect(cellTrouble(number('IF(A1="","",A1)'))).toBe('emptyText');
  });
});

describe('cell trouble', () => {
  it.each(WITHOUT_VALUE)('a cell without a value because of %s breaks a law, asked or in error', (why) => {
    const shell = { at, stored: { kind: 'text' as const, text: '?' }, shown: '?', formula: null, format: 'General' };
    const readings: readonly NumberReading[] = [
      { status: 'ask', value: null, why: [why], candidates: [] },
      { status: 'error', value: null, why: [why] },
    ];
    for (const reading of readings) expect(cellTrouble({ ...shell, reading })).not.toBeNull();
  });

  it.each<Typed>([
    '1.234',
    '12/15',
    '20/25',
    '8 đ',
    'không',
    'O5',
    'tốt',
    '1e3',
    '1,2,3',
    true,
    { error: '#REF!' },
    { f: 'A1', v: null },
  ])('no score is lost silently: %j is reported, and blocks', (score) => {
    const issues = issuesOf(withAgreed({ 'I.1': score }));
    expect(issues.every(({ place }) => place.at?.row === 5 && place.at.column === 8)).toBe(true);
    expect(issues.some(({ blocks }) => blocks === 'ranking')).toBe(true);
  });

  it('a blank cell has none', () => {
    expect(
      cellTrouble({
        at,
        stored: { kind: 'blank' },
        shown: '',
        formula: null,
        format: 'General',
        reading: { status: 'missing', value: null },
      }),
    ).toBeNull();
  });
});
