/** What one cell could do to an award (METHODS §9.2), worked by hand. */
import type { Flip, Way } from '../../../src/core/domain/firmness';
import type { Policy } from '../../../src/core/domain/policy';
import { exactText, points } from '../../../src/core/domain/points';
import type { Reading } from '../../../src/core/domain/reading';
import { firmnessOf } from '../../builders/firmness';
import { award, policy, reading } from '../../builders/readings';

const moved = (to: Way['ties']): string => (to === null ? 'never' : `${exactText(to.to)} by ${exactText(to.amount)}`);

/** `A result 4: ties 3 by 1, lost 2 by 2, amber` */
const way = (of: Way | null): string =>
  of === null
    ? 'nothing to move'
    : `${of.unit} ${of.by} ${exactText(of.from)}: ties ${moved(of.ties)}, lost ${moved(of.overtakes)}, ${of.light}`;

const said = ({ criterion, lowerHolder, raiseRunner, usual, light }: Flip): readonly (string | null)[] => [
  criterion,
  way(lowerHolder),
  way(raiseRunner),
  usual === null ? null : exactText(usual),
  light,
];

function flips(of: Reading, clauses: Partial<Policy> = {}): readonly (readonly (string | null)[])[] {
  const { prizes } = firmnessOf(of, policy({ awards: [award('flag')], ...clauses }));
  return prizes.flatMap((prize) => prize.flips.map(said));
}

const TWO_EACH = { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: null } as const;

describe('a result that decides an award', () => {
  /** 4 × 2 = 8 against 3 × 2 = 6; a third school was corrected by so much on the same criterion. */
  const results = (corrected: readonly [string, string] | null): Reading =>
    reading({
      criteria: [
        { id: 'a', maximum: '20', method: TWO_EACH },
        { id: 'x', maximum: '5' },
      ],
      stages: ['self', 'agreed'],
      units: {
        A: { a: { result: '4' }, x: { target: 'notAssigned' } },
        B: { a: { result: '3' }, x: { target: 'notAssigned' } },
        C: { a: corrected === null ? '1' : { self: corrected[0], agreed: corrected[1] }, x: '0' },
      },
    });
  const expected = (light: string): readonly string[] => [
    'a',
    `A result 4: ties 3 by 1, lost 2 by 2, ${light}`,
    `B result 3: ties 4 by 1, lost 5 by 2, ${light}`,
  ];

  it('is red where its points move by a usual correction, and no criterion is told on which nothing can be moved', () => {
    expect(flips(results(['5', '3']))).toEqual([[...expected('red'), '2', 'red']]);
    expect(flips(results(['4.5', '3']))).toEqual([[...expected('amber'), '1.5', 'amber']]);
  });

  it('is amber where nothing was corrected, or by nothing', () => {
    expect(flips(results(null))).toEqual([[...expected('amber'), null, 'amber']]);
    expect(flips(results(['3', '3']))).toEqual([[...expected('amber'), '0', 'amber']]);
  });
});

describe('a score that decides an award', () => {
  it('may cost it before anybody is level, below its minimum', () => {
    const of = reading({ criteria: [{ id: 'a', maximum: '12' }], units: { A: { a: '10' }, B: { a: '5' } } });
    expect(flips(of, { awards: [award('flag', { minTotal: points('9') })] })).toEqual([
      ['a', 'A score 10: ties 5 by 5, lost 8 by 2, amber', 'B score 5: ties 10 by 5, lost 11 by 6, amber', null, 'amber'],
    ]);
  });

  it('may cost it long after, where the next by points may not take it', () => {
    const grades = [
      { name: 'Tốt', from: points('70') },
      { name: 'Khá', from: points('50') },
    ];
    const of = reading({ criteria: [{ id: 'a', maximum: '100' }], units: { A: { a: '90' }, B: { a: '80.01' } } });
    const at = { sheet: 'Đơn vị', row: 4, column: 6 };
    const limits = [{ reason: 'Trễ báo cáo', legalBasis: 'Điều 5', scope: { ceiling: 'Khá' }, at }];
    const limited = { ...of, units: of.units.map((unit) => (unit.id === 'B' ? { ...unit, limits } : unit)) };
    expect(flips(limited, { grades, awards: [award('flag', { minGrade: 'Tốt' })] })).toEqual([
      [
        'a',
        'A score 90: ties 80.01 by 9.99, lost 69.99 by 20.01, amber',
        'B score 80.01: ties 90 by 9.99, lost never, amber',
        null,
        'amber',
      ],
    ]);
  });

  it('is green where no single change can do it', () => {
    const of = reading({
      criteria: [
        { id: 'a', maximum: '100' },
        { id: 'b', maximum: '2' },
      ],
      units: { A: { a: '90', b: '1' }, B: { a: '80', b: '1' } },
    });
    expect(flips(of)[1]).toEqual([
      'b',
      'A score 1: ties never, lost never, green',
      'B score 1: ties never, lost never, green',
      null,
      'green',
    ]);
  });
});
