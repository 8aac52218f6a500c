import { points } from '../../../src/core/domain/points';
import type { AwardRule, Policy } from '../../../src/core/domain/policy';
import type { ProposedAward } from '../../../src/core/domain/proposal';
import type { Reading } from '../../../src/core/domain/reading';
import { propose } from '../../../src/core/propose/propose';
import { rank } from '../../../src/core/rank/rank';
import { withholdPlaces } from '../../../src/core/rank/withholdPlaces';
import { score } from '../../../src/core/score/score';
import { award, ballots, policy, threshold, totals } from '../../builders/readings';

function awardsOf(one: Reading, rules: Policy): readonly ProposedAward[] {
  const cards = score(one, rules);
  return propose(rank(cards, one, rules), cards, one, rules).awards;
}

const withAwards = (...awards: readonly AwardRule[]): Policy => policy({ awards });
const nominees = (proposed: ProposedAward | undefined): readonly string[] => (proposed?.nominees ?? []).map(({ unit }) => unit);
const whyOut = (proposed: ProposedAward | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((proposed?.leftOut ?? []).map(({ unit, reason }) => [unit, reason.code]));

const FIVE = { A: '98', B: '95.5', C: '94', D: '94', E: '91' };

describe('propose', () => {
  it('fills the seats in the order of places and gives every unit its reason', () => {
    const [flag, certificate] = awardsOf(
      totals({ A: '98', B: '95', C: '94', D: '61' }),
      withAwards(award('co'), award('bang', { quota: { fixed: 2 }, minTotal: points('70') })),
    );
    expect(nominees(flag)).toEqual(['A']);
    expect(whyOut(flag)).toEqual({ B: 'seatsTaken', C: 'seatsTaken', D: 'seatsTaken' });
    expect(nominees(certificate)).toEqual(['B', 'C']);
    expect(certificate?.leftOut.map(({ unit, reason }) => [unit, reason])).toEqual([
      ['A', { code: 'hasAward', award: 'Danh hiệu co' }],
      ['D', { code: 'belowMinimum', total: points('61'), minimum: points('70') }],
    ]);
    expect([flag?.unfilled, certificate?.unfilled, certificate?.unfilledBecause]).toEqual([0, 0, null]);
  });

  it('lists nominees and all others by place, whatever the order of the workbook', () => {
    const [flag] = awardsOf(
      totals({ A: '91', B: null, C: '98', D: '95', E: '95', F: '97' }),
      withAwards(award('co', { quota: { fixed: 2 } })),
    );
    expect(nominees(flag)).toEqual(['C', 'F']);
    expect(flag?.leftOut.map(({ unit }) => unit)).toEqual(['D', 'E', 'A', 'B']);
  });

  it('mentions every unit exactly once in every award', () => {
    const one = totals({ ...FIVE, F: null }, { disqualified: { B: 'kỷ luật' } });
    for (const cutLine of ['decide', 'expand', 'exclude'] as const) {
      for (const passDown of [true, false]) {
        const rules = withAwards(
          award('co', { cutLine, passDown }),
          award('bang', { quota: { fixed: 2 }, cutLine, passDown }),
          award('giay', { quota: { fixed: 9 }, passDown }),
        );
        for (const proposed of awardsOf(one, rules)) {
          const mentioned = [
            ...nominees(proposed),
            ...(proposed.needsDecision?.units ?? []),
            ...proposed.leftOut.map(({ unit }) => unit),
          ];
          expect(mentioned.sort()).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
        }
      }
    }
  });

  it('the order of the list gives no award to one of two equal units, even where it numbers them', () => {
    const [proposed] = awardsOf(
      totals(FIVE),
      policy({ ranking: 'ordinal', awards: [award('bang', { quota: { fixed: 3 }, places: 3 })] }),
    );
    expect([nominees(proposed), proposed?.needsDecision?.units, proposed?.needsDecision?.seats]).toEqual([
      ['A', 'B'],
      ['C', 'D'],
      1,
    ]);
  });

  it('who follows units that wait for a decision takes no seat of a barred unit', () => {
    const [, certificate] = awardsOf(
      totals(FIVE),
      withAwards(award('co', { quota: { fixed: 3 } }), award('bang', { quota: { fixed: 2 } })),
    );
    expect(certificate?.nominees.map(({ unit, reason }) => [unit, 'passedDown' in reason && reason.passedDown])).toEqual([
      ['E', false],
    ]);
  });

  it('who stands behind the seats takes one of a barred unit, also where others wait for a decision', () => {
    const [, certificate] = awardsOf(
      totals({ A: '98', B: '98', C: '95', D: '91' }, { disqualified: { C: 'kỷ luật' } }),
      withAwards(award('co'), award('bang', { quota: { fixed: 2 } })),
    );
    expect(certificate?.nominees.map(({ unit, reason }) => [unit, 'passedDown' in reason && reason.passedDown])).toEqual([
      ['D', true],
    ]);
  });

  it('one unit may take several awards where the policy lets it', () => {
    const [, second] = awardsOf(totals(FIVE), policy({ awards: [award('co'), award('bang')], oneAwardPerUnit: false }));
    expect(nominees(second)).toEqual(['A']);
  });

  it('leaves seats empty, and says why, when nobody else qualifies', () => {
    const [proposed] = awardsOf(
      totals({ A: '98', B: '60' }),
      withAwards(award('co', { quota: { fixed: 3 }, minTotal: points('90') })),
    );
    expect([nominees(proposed), proposed?.unfilled, proposed?.unfilledBecause]).toEqual([['A'], 2, 'tooFewCandidates']);
  });

  it('proposes nobody while places are withheld', () => {
    const one = totals(FIVE);
    const rules = withAwards(award('co', { quota: { fixed: 2 } }));
    const cards = score(one, rules);
    const [proposed] = propose(withholdPlaces(rank(cards, one, rules)), cards, one, rules).awards;
    expect([proposed?.nominees, proposed?.needsDecision, proposed?.unfilled, proposed?.unfilledBecause]).toEqual([
      [],
      null,
      2,
      'notRanked',
    ]);
    expect(new Set(Object.values(whyOut(proposed)))).toEqual(new Set(['notRanked']));
  });

  it('has no empty seat to explain where there are no seats', () => {
    const one = totals(FIVE);
    const rules = withAwards(award('co', { quota: { fixed: 0 } }));
    const cards = score(one, rules);
    const [proposed] = propose(withholdPlaces(rank(cards, one, rules)), cards, one, rules).awards;
    expect([proposed?.unfilled, proposed?.unfilledBecause]).toEqual([0, null]);
  });
});

describe('conditions of an award', () => {
  const out = (rule: Partial<AwardRule>, one: Reading, clauses: Partial<Policy> = {}): Readonly<Record<string, string>> =>
    whyOut(awardsOf(one, policy({ awards: [award('co', { quota: { fixed: 9 }, ...rule })], ...clauses }))[0]);

  it('the minimum total is included', () => {
    expect(out({ minTotal: points('94') }, totals(FIVE))).toEqual({ E: 'belowMinimum' });
  });

  it('a grade below the asked one, or none, or an asked grade the policy does not know', () => {
    const grades = [
      { name: 'Xuất sắc', from: points('95') },
      { name: 'Tốt', from: points('92') },
    ];
    expect(out({ minGrade: 'TỐT' }, totals(FIVE), { grades })).toEqual({ E: 'belowGrade' });
    expect(out({ minGrade: 'Xuất sắc' }, totals(FIVE), { grades })).toEqual({
      C: 'belowGrade',
      D: 'belowGrade',
      E: 'belowGrade',
    });
    expect(Object.keys(out({ minGrade: 'Giỏi' }, totals(FIVE), { grades }))).toHaveLength(5);
  });

  it('a place below the asked one', () => {
    expect(out({ places: 3 }, totals(FIVE))).toEqual({ E: 'placeTooLow' });
  });

  it('a bar by law, with its reason', () => {
    const [proposed] = awardsOf(totals(FIVE, { disqualified: { A: 'có cán bộ bị kỷ luật' } }), withAwards(award('co')));
    expect(nominees(proposed)).toEqual(['B']);
    expect(proposed?.leftOut[0]?.reason).toEqual({ code: 'disqualified', reason: 'có cán bộ bị kỷ luật', legalBasis: null });
  });

  it('a bar from grades above one is none from an award', () => {
    const one = totals(FIVE);
    const limits = [
      { scope: { ceiling: 'Tốt' }, reason: 'khiển trách', legalBasis: null, at: { sheet: 'Đơn vị', row: 2, column: 3 } },
    ];
    expect(out({}, { ...one, units: one.units.map((unit) => ({ ...unit, limits })) })).toEqual({});
  });

  it('a unit without a total', () => {
    expect(out({}, totals({ A: '90', B: null }))).toEqual({ B: 'notRanked' });
  });

  it('registration, by the name of the award however it is typed', () => {
    const registered = { A: ['danh hiệu CO'], B: ['co'], C: ['Danh hiệu khác'], D: [], E: ['Danh hiệu co', 'khác'] };
    expect(out({ registered: true }, totals(FIVE, { registered }))).toEqual({ C: 'notRegistered', D: 'notRegistered' });
    expect(out({ registered: false }, totals(FIVE, { registered }))).toEqual({});
  });

  it('without any list of registrations nobody is barred, and the reason says that it could not be checked', () => {
    const [proposed] = awardsOf(totals({ A: '90' }), withAwards(award('co', { registered: true })));
    expect(proposed?.nominees[0]?.reason).toMatchObject({ code: 'nominated', registrationUnknown: true });
    const [checked] = awardsOf(totals({ A: '90' }, { registered: { A: ['co'] } }), withAwards(award('co', { registered: true })));
    expect(checked?.nominees[0]?.reason).toMatchObject({ code: 'nominated', registrationUnknown: false });
  });
});

describe('votes', () => {
  const vote = { threshold: threshold('80'), of: 'members' as const };
  const flag = award('co', { vote });

  it('a failed vote bars from that award only, a vote not held is pending', () => {
    const one = totals(FIVE, {
      ballots: ballots({
        members: 11,
        votes: [
          { unit: 'A', yes: 8, award: 'Danh hiệu co' },
          { unit: 'B', yes: 9, award: 'Danh hiệu co' },
        ],
      }),
    });
    const [first, second] = awardsOf(one, withAwards({ ...flag, quota: { fixed: 2 }, cutLine: 'expand' }, award('bang')));
    expect(nominees(first)).toEqual(['B', 'C', 'D']);
    expect(first?.nominees.map((nominee) => nominee.vote.status)).toEqual(['passed', 'pending', 'pending']);
    expect(first?.nominees[1]?.vote).toEqual({ status: 'pending', needYes: 9, of: 11 });
    expect(first?.leftOut.find(({ unit }) => unit === 'A')?.reason).toMatchObject({
      code: 'voteFailed',
      vote: { yes: 8, needYes: 9, of: 11 },
    });
    expect(nominees(second)).toEqual(['A']);
  });

  it('one ballot that serves all bars from every award, unless that award has a threshold it reaches', () => {
    const one = totals(
      { A: '98', B: '95', C: '94' },
      {
        ballots: ballots({
          members: 10,
          votes: [
            { unit: 'A', yes: 6 },
            { unit: 'B', yes: 10 },
            { unit: 'C', yes: 9 },
          ],
        }),
      },
    );
    const half = { threshold: threshold('1/2', true), of: 'members' as const };
    const [, open] = awardsOf(one, withAwards(flag, award('bang')));
    expect(whyOut(open).A).toBe('voteFailed');
    expect(nominees(open)).toEqual(['C']);
    const [, own] = awardsOf(one, withAwards(flag, award('bang', { vote: half })));
    expect(nominees(own)).toEqual(['A']);
  });

  it('without any ballot sheet a vote that is asked for is pending', () => {
    const [proposed] = awardsOf(totals(FIVE), withAwards(flag));
    expect(proposed?.nominees[0]?.vote).toEqual({ status: 'pending', needYes: null, of: null });
  });

  it('the last round stands', () => {
    const one = totals(
      { A: '98' },
      {
        ballots: ballots({
          members: 10,
          votes: [
            { unit: 'A', yes: 9, round: 2 },
            { unit: 'A', yes: 3 },
          ],
        }),
      },
    );
    expect(nominees(awardsOf(one, withAwards(flag))[0])).toEqual(['A']);
  });

  it('of two rows of one round neither stands: the vote is pending', () => {
    const one = totals(
      { A: '98' },
      {
        ballots: ballots({
          members: 10,
          votes: [
            { unit: 'A', yes: 9 },
            { unit: 'A', yes: 3 },
          ],
        }),
      },
    );
    expect(awardsOf(one, withAwards(flag))[0]?.nominees[0]?.vote).toEqual({ status: 'pending', needYes: 8, of: 10 });
  });

  it.each([
    ['a vote whose counts are not what was returned', { returned: 11, votes: [{ unit: 'A', yes: 9, no: 1, invalid: 0 }] }],
    ['more ballots back than people voted', { present: 9, returned: 11, votes: [{ unit: 'A', yes: 9 }] }],
  ])('%s is pending', (_, counts) => {
    const one = totals({ A: '98' }, { ballots: ballots({ members: 11, ...counts }) });
    expect(awardsOf(one, withAwards(flag))[0]?.nominees[0]?.vote).toEqual({ status: 'pending', needYes: 9, of: 11 });
  });
});

describe('the cut line', () => {
  const three = (cutLine: AwardRule['cutLine']): ProposedAward | undefined =>
    awardsOf(totals(FIVE), withAwards(award('bang', { quota: { fixed: 3 }, cutLine })))[0];

  it('decide: two are sure, two wait for one seat', () => {
    const proposed = three('decide');
    expect(nominees(proposed)).toEqual(['A', 'B']);
    expect(proposed?.needsDecision).toEqual({ units: ['C', 'D'], seats: 1, reason: { code: 'tiedAtCut', place: 3, seats: 1 } });
    expect([proposed?.unfilled, whyOut(proposed)]).toEqual([0, { E: 'seatsTaken' }]);
  });

  it('expand: four', () => {
    expect(nominees(three('expand'))).toEqual(['A', 'B', 'C', 'D']);
    expect(three('expand')?.unfilled).toBe(0);
  });

  it('exclude: two, and the seat is not handed down past the tie', () => {
    const proposed = three('exclude');
    expect(nominees(proposed)).toEqual(['A', 'B']);
    expect([proposed?.unfilled, proposed?.unfilledBecause, whyOut(proposed)]).toEqual([
      1,
      'tieExcluded',
      { C: 'excludedByTie', D: 'excludedByTie', E: 'behindExcludedTie' },
    ]);
  });

  it('a tie that just fits needs no decision', () => {
    const [proposed] = awardsOf(totals(FIVE), withAwards(award('bang', { quota: { fixed: 4 } })));
    expect([nominees(proposed), proposed?.needsDecision]).toEqual([['A', 'B', 'C', 'D'], null]);
  });
});

describe('an open decision', () => {
  const tied = totals({ A: '98', B: '98', C: '98', D: '91', E: '90' });

  it('is carried into the next award: the units it leaves over come first there', () => {
    const [flag, certificate] = awardsOf(tied, withAwards(award('co'), award('bang', { quota: { fixed: 3 } })));
    expect(flag?.needsDecision).toMatchObject({ units: ['A', 'B', 'C'], seats: 1 });
    expect(nominees(certificate)).toEqual(['D']);
    expect(whyOut(certificate)).toEqual({ A: 'waitsForDecision', B: 'waitsForDecision', C: 'waitsForDecision', E: 'seatsTaken' });
    expect([certificate?.needsDecision, certificate?.unfilled]).toEqual([null, 0]);
  });

  it('does not pass over a unit of a better place that the earlier award was closed to', () => {
    const one = totals(
      { A: '99', B: '98', C: '98', D: '91' },
      {
        ballots: ballots({
          members: 10,
          votes: [
            { unit: 'A', yes: 3, award: 'co' },
            { unit: 'B', yes: 9, award: 'co' },
            { unit: 'C', yes: 9, award: 'co' },
          ],
        }),
      },
    );
    const vote = { threshold: threshold('80'), of: 'members' as const };
    const [flag, certificate] = awardsOf(one, withAwards(award('co', { vote }), award('bang')));
    expect(flag?.needsDecision).toMatchObject({ units: ['B', 'C'], seats: 1 });
    expect([nominees(certificate), certificate?.needsDecision]).toEqual([['A'], null]);
    const [, two] = awardsOf(one, withAwards(award('co', { vote }), award('bang', { quota: { fixed: 2 } })));
    expect([nominees(two), whyOut(two)]).toEqual([['A'], { B: 'waitsForDecision', C: 'waitsForDecision', D: 'seatsTaken' }]);
  });

  it('leaves a further one where it leaves over more units than there are seats', () => {
    const [, certificate, third] = awardsOf(tied, withAwards(award('co'), award('bang'), award('giay')));
    expect(certificate?.needsDecision).toMatchObject({ units: ['A', 'B', 'C'], seats: 1 });
    expect(whyOut(certificate)).toEqual({ D: 'seatsTaken', E: 'seatsTaken' });
    expect([nominees(third), third?.needsDecision]).toEqual([[], null]);
    expect(whyOut(third)).toMatchObject({ A: 'waitsForDecision', D: 'seatsTaken' });
  });

  it('keeps no seat for a unit that the next award bars', () => {
    const one = totals(
      { A: '98', B: '98', C: '91', D: '90' },
      { registered: { A: ['co'], B: ['co'], C: ['bang'], D: ['bang'] } },
    );
    const [, certificate] = awardsOf(one, withAwards(award('co'), award('bang', { registered: true })));
    expect(nominees(certificate)).toEqual(['C']);
    expect(whyOut(certificate)).toEqual({ A: 'notRegistered', B: 'notRegistered', D: 'seatsTaken' });
  });

  it('comes before an equal unit that it was not about', () => {
    const one = totals({ A: '98', B: '98', C: '98' }, { registered: { A: ['co'], B: ['co'], C: [] } });
    const [flag, certificate] = awardsOf(one, withAwards(award('co', { registered: true }), award('bang')));
    expect(flag?.needsDecision).toMatchObject({ units: ['A', 'B'], seats: 1 });
    expect([nominees(certificate), certificate?.needsDecision, whyOut(certificate).C]).toEqual([[], null, 'seatsTaken']);
  });

  it('does not matter where a unit may hold several awards', () => {
    const [, certificate] = awardsOf(
      tied,
      policy({ awards: [award('co'), award('bang', { quota: { fixed: 3 } })], oneAwardPerUnit: false }),
    );
    expect(nominees(certificate)).toEqual(['A', 'B', 'C']);
  });
});

describe('passing a seat down', () => {
  const barredLeader = totals({ A: '98', B: '96', C: '95', D: '91' }, { disqualified: { A: 'kỷ luật' } });

  it('true: the seat moves on, and the reason says so', () => {
    const [flag] = awardsOf(barredLeader, withAwards(award('co')));
    expect(flag?.nominees[0]).toMatchObject({ unit: 'B', place: 1, reason: { passedDown: true } });
  });

  it('true: who stands inside the seats anyway received nothing passed down', () => {
    const [flag] = awardsOf(barredLeader, withAwards(award('co', { quota: { fixed: 2 } })));
    expect(flag?.nominees.map(({ unit, reason }) => [unit, reason.code === 'nominated' && reason.passedDown])).toEqual([
      ['B', false],
      ['C', true],
    ]);
  });

  it('false: the seat of a barred owner stays empty and the next award owns the next places', () => {
    const [flag, certificate] = awardsOf(
      barredLeader,
      withAwards(award('co', { passDown: false }), award('bang', { quota: { fixed: 2 }, passDown: false })),
    );
    expect([nominees(flag), flag?.unfilled, flag?.unfilledBecause]).toEqual([[], 1, 'ownerBarred']);
    expect(flag?.leftOut.find(({ unit }) => unit === 'B')?.reason).toEqual({ code: 'placeNotCovered', place: 2, from: 1, to: 1 });
    expect(nominees(certificate)).toEqual(['B', 'C']);
    expect(whyOut(certificate).D).toBe('placeNotCovered');
  });

  it('false: a tie across the last place of the award is for the cut line, and its loser is first in the next', () => {
    const [flag, certificate] = awardsOf(
      totals({ A: '98', B: '98', C: '91', D: '90' }),
      withAwards(award('co', { passDown: false }), award('bang', { quota: { fixed: 2 }, passDown: false })),
    );
    expect(flag?.needsDecision).toMatchObject({ units: ['A', 'B'], seats: 1 });
    expect(nominees(certificate)).toEqual(['C']);
    expect([certificate?.unfilled, whyOut(certificate)]).toEqual([
      0,
      { A: 'waitsForDecision', B: 'waitsForDecision', D: 'placeNotCovered' },
    ]);
  });

  it('false: seats beyond the last unit stay empty for want of candidates', () => {
    const [proposed] = awardsOf(totals({ A: '98' }), withAwards(award('co', { passDown: false, quota: { fixed: 3 } })));
    expect([nominees(proposed), proposed?.unfilled, proposed?.unfilledBecause]).toEqual([['A'], 2, 'tooFewCandidates']);
  });
});
