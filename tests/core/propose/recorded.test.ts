import type { Policy, RecordedDecision } from '../../../src/core/domain/policy';
import type { ProposedAward } from '../../../src/core/domain/proposal';
import { propose } from '../../../src/core/propose/propose';
import { rank } from '../../../src/core/rank/rank';
import { rehearse } from '../../../src/core/rehearse';
import { score } from '../../../src/core/score/score';
import { award, policy, totals } from '../../builders/readings';

const FIVE = { A: '98', B: '95', C: '94', D: '94', E: '94' };

const decision = (chosen: string, among: string, more: Partial<RecordedDecision> = {}): RecordedDecision => ({
  award: 'Danh hiệu co',
  chosen,
  among,
  by: 'Hội nghị Cụm',
  on: '2026-12-20',
  reason: 'phiếu kín',
  ...more,
});

const TIE = 'Trường C; Trường D; Trường E';

function flag(
  decisions: readonly RecordedDecision[],
  scores: Readonly<Record<string, string>> = FIVE,
  more: Partial<Policy> = {},
): ProposedAward {
  const rules = policy({ awards: [award('co', { quota: { fixed: 4 } })], decisions, ...more });
  const one = totals(scores);
  const cards = score(one, rules);
  const [proposed] = propose(rank(cards, one, rules), cards, one, rules).awards;
  if (proposed === undefined) throw new Error('no award');
  return proposed;
}

const nominees = ({ nominees: all }: ProposedAward): readonly string[] => all.map(({ unit }) => unit);

describe('a decision that people recorded on a tie at the last seat', () => {
  it('is honoured when the flags are handed out again, and both sides are told who decided', () => {
    const decided = decision('Trường D; Trường C', TIE);
    const found = flag([decided]);
    expect(nominees(found)).toEqual(['A', 'B', 'C', 'D']);
    expect(found.needsDecision).toBeNull();
    expect(found.unfitDecisions).toEqual([]);
    expect(found.nominees.map(({ reason }) => reason.code === 'nominated' && reason.decision)).toEqual([
      null,
      null,
      decided,
      decided,
    ]);
    expect(found.leftOut.map(({ unit, reason }) => [unit, reason])).toEqual([
      ['E', { code: 'decidedForOthers', place: 3, decision: decided }],
    ]);
  });

  it.each([
    ['another number of units than seats', decision('Trường C', TIE), 'otherSeats'],
    ['a unit that is not of the tie', decision('Trường C; Trường B', TIE), 'chosenOutside'],
    ['one unit twice', decision('Trường C; Trường C', TIE), 'chosenOutside'],
    ['fewer equal units than there are', decision('Trường C; Trường D', 'Trường C; Trường D'), 'otherTie'],
    ['nobody', decision(';', TIE), 'chosenOutside'],
    ['a name nobody has beside all equal units', decision('Trường C; Trường D', `${TIE}; Trường X`), 'unknownUnit'],
    ['a name nobody has', decision('Trường C; Trường X', 'Trường C; Trường D; Trường X'), 'unknownUnit'],
  ])('is not used when it names %s: the tie waits, and that is told', (_what, decided, code) => {
    const found = flag([decided]);
    expect(nominees(found)).toEqual(['A', 'B']);
    expect(found.needsDecision?.units).toEqual(['C', 'D', 'E']);
    expect(found.unfitDecisions.map((one) => one.code)).toEqual([code]);
  });

  it('may end each name with a semicolon or a line', () => {
    expect(nominees(flag([decision('Trường D;\nTrường C;', 'Trường C;\n\nTrường D\nTrường E;')]))).toEqual(['A', 'B', 'C', 'D']);
  });

  it('is not used when two units have the name it gives', () => {
    const one = totals(FIVE);
    const named = { ...one, units: one.units.map((unit) => (unit.id === 'E' ? { ...unit, name: 'TRƯỜNG D' } : unit)) };
    const rules = policy({
      awards: [award('co', { quota: { fixed: 3 } })],
      decisions: [decision('Trường D', 'Trường C; Trường D')],
    });
    const cards = score(named, rules);
    const [proposed] = propose(rank(cards, named, rules), cards, named, rules).awards;
    expect(proposed?.unfitDecisions.map((unfit) => unfit.code)).toEqual(['unknownUnit']);
  });

  it('is told by itself what is wrong with it, beside one on another tie', () => {
    const found = flag([decision('Trường C', TIE), decision('Trường A', 'Trường A; Trường B')]);
    expect(found.unfitDecisions.map((one) => one.code)).toEqual(['otherSeats', 'otherTie']);
  });

  it('two of them on one tie decide nothing', () => {
    const found = flag([decision('Trường C; Trường D', TIE), decision('Trường D; Trường E', TIE)]);
    expect(found.needsDecision?.units).toEqual(['C', 'D', 'E']);
    expect(found.unfitDecisions.map((one) => one.code)).toEqual(['twice', 'twice']);
  });

  it('is not carried over to another tie when the scores change', () => {
    const found = flag([decision('Trường C; Trường D', TIE)], { ...FIVE, E: '93' });
    expect(nominees(found)).toEqual(['A', 'B', 'C', 'D']);
    expect(found.nominees.map(({ reason }) => reason.code === 'nominated' && reason.decision)).toEqual([null, null, null, null]);
    expect(found.unfitDecisions.map((one) => one.code)).toEqual(['otherTie']);
  });

  it('holds where seats are not passed down too', () => {
    const found = flag([decision('Trường C; Trường E', TIE)], FIVE, {
      awards: [award('co', { quota: { fixed: 4 }, passDown: false })],
    });
    expect(nominees(found)).toEqual(['A', 'B', 'C', 'E']);
    expect(found.unfilled).toBe(0);
  });

  it('decides nothing of a rehearsal', () => {
    const rules = policy({ awards: [award('co', { quota: { fixed: 4 } })], decisions: [decision('Trường C; Trường D', TIE)] });
    expect(rehearse(totals(FIVE), rules).proposal.awards[0]?.needsDecision?.units).toEqual(['C', 'D', 'E']);
  });
});
