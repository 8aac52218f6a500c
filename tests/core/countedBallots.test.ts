/** Counts of a ballot while they are typed: METHODS §7 on values, without a workbook. */
import type { Appraisal } from '../../src/core/domain/appraisal';
import { countedBallots, neededFor, outcomeFor } from '../../src/core/countedBallots';
import { lineKey, type BallotForm, type BallotLine } from '../../src/core/domain/ballotForm';
import type { Votes } from '../../src/core/domain/ballot';
import type { ReadNumber } from '../../src/core/domain/readNumber';
import { exactText } from '../../src/core/domain/points';
import type { StatedBallots } from '../../src/core/statedBallots';
import { award, ballots, policy, threshold, totals } from '../builders/readings';

const AT = { sheet: 'Bỏ phiếu', row: 9, column: 5 };
const BLANK: BallotForm['counts'] = { members: '', present: '', written: '', issued: '', returned: '' };
const NONE: BallotLine['typed'] = { votesFor: '', votesAgainst: '', invalid: '' };
const READING = totals({ M: '90', N: '80' });
const line = (unit: string, typed: Partial<BallotLine['typed']>, more: Partial<BallotLine> = {}): BallotLine => ({
  unit,
  award: 'co',
  round: 1,
  ...more,
  typed: { ...NONE, ...typed },
});
const key = (unit: string, award: string | null = 'co'): string => lineKey({ unit, award });
const stated = (more: Partial<StatedBallots> = {}): StatedBallots => ({
  form: { counts: BLANK, lines: [] },
  awards: [],
  sheet: null,
  votes: new Map(),
  rows: new Map(),
  calculated: new Map(),
  ...more,
});
const counted = (
  lines: readonly BallotLine[],
  { counts = {}, of = stated(), reading = READING } = {} as {
    counts?: Partial<BallotForm['counts']>;
    of?: StatedBallots;
    reading?: typeof READING;
  },
) => countedBallots({ counts: { ...BLANK, ...counts }, lines }, of, reading);

const shown = (number: ReadNumber | null): string | null =>
  number === null ? null : number.reading.value === null ? `?${number.shown}` : exactText(number.reading.value);
const told = ({ unit, unitName, award: of, round, votesFor, votesAgainst, invalid }: Votes) => ({
  unit,
  unitName,
  award: of,
  round,
  typed: [votesFor, votesAgainst, invalid].map(shown),
});

describe('what is typed', () => {
  it('becomes the counts of the meeting, and a blank field is not given', () => {
    const { ballots: found, troubles, imbalances } = counted([], { counts: { members: '12', present: ' 11 ', returned: '10' } });
    const { members, present, written, issued, returned, votes } = found;
    expect([members, present, written, issued, returned].map(shown)).toEqual(['12', '11', null, null, '10']);
    expect([votes, [...troubles], [...imbalances]]).toEqual([[], [], []]);
    expect(Object.values(counted([], { counts: { written: '1', issued: '9' } }).ballots).slice(0, 5)).toMatchObject([
      null,
      null,
      { shown: '1' },
      { shown: '9' },
      null,
    ]);
  });

  it('becomes the votes on each unit by its name, with the round; a part that is blank is not given', () => {
    const lines = [
      line('M', { votesFor: '9', votesAgainst: '2', invalid: '1' }),
      line('N', { votesFor: '8', votesAgainst: ' ' }, { award: null, round: 2 }),
      line('X', { votesFor: '7' }),
    ];
    const { ballots: found, troubles } = counted(lines);
    expect(found.votes.map(told)).toEqual([
      { unit: 'M', unitName: 'Trường M', award: 'co', round: 1, typed: ['9', '2', '1'] },
      { unit: 'N', unitName: 'Trường N', award: null, round: 2, typed: ['8', null, null] },
      { unit: 'X', unitName: '', award: 'co', round: 1, typed: ['7', null, null] },
    ]);
    expect([...troubles]).toEqual([]);
  });

  it('keeps the words of a row that is there: the name and the award as they were typed', () => {
    const [row] = ballots({ votes: [{ unit: 'M', yes: 5, award: 'Cờ thi đua mẫu' }] }).votes;
    const own = { ...row, unitName: 'TRƯỜNG M' } as Votes;
    const { ballots: found } = counted([line('M', { votesFor: '9' })], { of: stated({ votes: new Map([[key('M'), own]]) }) });
    expect(found.votes.map(told)).toEqual([
      { unit: 'M', unitName: 'TRƯỜNG M', award: 'Cờ thi đua mẫu', round: 1, typed: ['9', null, null] },
    ]);
    // A row that serves all awards stays one, whatever line shows it.
    const general = stated({ votes: new Map([[key('M'), { ...own, award: null }]]) });
    expect(counted([line('M', { votesFor: '9' })], { of: general }).ballots.votes[0]?.award).toBeNull();
  });

  it('stands behind the rows that the form does not show', () => {
    const reading = { ...READING, ballots: ballots({ votes: [{ unit: 'N', yes: 5 }] }) };
    const found = counted([line('M', { votesFor: '9' })], { reading });
    expect(found.ballots.votes.map(({ unit }) => unit)).toEqual(['N', 'M']);
  });
});

describe('a line without votes for', () => {
  it('that nobody touched is no vote and no trouble', () => {
    const found = counted([line('M', {}), line('N', { votesFor: '  ' })]);
    expect([found.ballots.votes, [...found.troubles]]).toEqual([[], []]);
  });

  it.each(['votesAgainst', 'invalid'] as const)('of which %s was typed is told', (part) => {
    const found = counted([line('M', { [part]: '2' })]);
    expect(found.ballots.votes).toEqual([]);
    expect([...found.troubles]).toEqual([[`${key('M')} votesFor`, 'forMissing']]);
  });

  it('that only a formula fills is untouched, unless votes stand on its row', () => {
    const calculated = new Map([[`${key('M')} votesAgainst`, AT]]);
    const lines = [line('M', { votesAgainst: '12' })];
    const waiting = counted(lines, { of: stated({ calculated }) });
    expect([waiting.ballots.votes, [...waiting.troubles]]).toEqual([[], []]);
    // A number of the same line that somebody typed.
    const typed = counted([line('M', { votesAgainst: '12', invalid: '1' })], { of: stated({ calculated }) });
    expect([...typed.troubles]).toEqual([[`${key('M')} votesFor`, 'forMissing']]);
    const [row] = ballots({ votes: [{ unit: 'M', yes: 5 }] }).votes;
    const held = new Map(row === undefined ? [] : [[key('M'), row] as const]);
    const emptied = counted(lines, { of: stated({ calculated, votes: held }) });
    expect([...emptied.troubles]).toEqual([[`${key('M')} votesFor`, 'forMissing']]);
  });
});

describe('a number that cannot stand', () => {
  it.each([
    ['chín', 'notNumber'],
    ['1.000', 'ambiguous'],
    ['8,5', 'notWhole'],
    ['100%', 'notWhole'],
    ['-1', 'negative'],
    ['-0,5', 'negative'],
    ['0', undefined],
    ['12', undefined],
  ])('«%s» as a count, as votes for and as votes against', (text, trouble) => {
    const lines = [line('M', { votesFor: text }), line('N', { votesFor: '1', invalid: text })];
    const { troubles } = counted(lines, { counts: { issued: text } });
    expect(['issued', `${key('M')} votesFor`, `${key('N')} invalid`].map((field) => troubles.get(field))).toEqual([
      trouble,
      trouble,
      trouble,
    ]);
    expect(troubles.size).toBe(trouble === undefined ? 0 : 3);
  });
});

describe('counts that cannot be true together', () => {
  const problems = (found: ReturnType<typeof counted>) =>
    [...found.imbalances].map(([field, { problem, unit, left, right }]) => [
      field,
      problem,
      unit,
      exactText(left),
      exactText(right),
    ]);

  it('are told beside the field they are about', () => {
    const lines = [line('M', { votesFor: '12' }), line('N', { votesFor: '8', votesAgainst: '4' })];
    expect(problems(counted(lines, { counts: { members: '10', present: '11', returned: '11' } }))).toEqual([
      ['present', 'presentAboveMembers', null, '11', '10'],
      [`${key('M')} votesFor`, 'yesAboveValid', 'M', '12', '11'],
      [`${key('N')} votesFor`, 'ballotsDiffer', 'N', '12', '11'],
    ]);
  });

  it('of one field the first is told: more came back than were issued, and than were there', () => {
    expect(problems(counted([], { counts: { present: '9', issued: '10', returned: '11' } }))).toEqual([
      ['returned', 'returnedAboveIssued', null, '11', '10'],
    ]);
  });

  it('of a row that the form does not show have no field to be told beside', () => {
    const reading = { ...READING, ballots: ballots({ votes: [{ unit: 'N', yes: 50 }] }) };
    expect(problems(counted([], { counts: { returned: '11' }, reading }))).toEqual([]);
  });
});

describe('how many votes an award asks for', () => {
  const rule = (of: 'members' | 'present' | 'valid', share = '80') => award('co', { vote: { threshold: threshold(share), of } });
  const given = ballots({ members: 11, present: 9, written: 1, returned: 10, votes: [] });

  it('80% of 11 members are 9, of 10 who took part 8; of valid ones it differs from unit to unit', () => {
    expect(neededFor(rule('members'), given)).toEqual({ of: 11, needYes: 9 });
    expect(neededFor(rule('present'), given)).toEqual({ of: 10, needYes: 8 });
    expect(neededFor(rule('valid'), given)).toEqual({ of: null, needYes: null });
  });

  it('is not known without a vote, without the number it is of, or of nobody', () => {
    const unknown = { of: null, needYes: null };
    expect(neededFor(award('co'), given)).toEqual(unknown);
    expect(neededFor(rule('members'), ballots({ votes: [] }))).toEqual(unknown);
    expect(neededFor(rule('members'), ballots({ members: 0, votes: [] }))).toEqual(unknown);
    expect(neededFor(rule('members'), ballots({ members: 1, votes: [] }))).toEqual({ of: 1, needYes: 1 });
  });
});

it('the outcome is of the unit’s own votes for that award', () => {
  const rule = award('co', { vote: { threshold: threshold('80'), of: 'members' } });
  const appraisal = { policy: policy({ awards: [rule] }) } as Appraisal;
  const named = { award: 'Danh hiệu co' };
  const rows = [line('M', { votesFor: '9' }), line('N', { votesFor: '8' })];
  const votes = new Map(
    ['M', 'N'].map((unit) => [key(unit), ballots({ votes: [{ unit, yes: 1, ...named }] }).votes[0] as Votes]),
  );
  const found = counted(rows, { counts: { members: '11', returned: '11' }, of: stated({ votes }) });
  expect(outcomeFor('M', rule, found, appraisal)).toMatchObject({ status: 'passed', yes: 9, needYes: 9, of: 11 });
  expect(outcomeFor('N', rule, found, appraisal)).toMatchObject({ status: 'failed', yes: 8, needYes: 9, of: 11 });
  expect(outcomeFor('P', rule, found, appraisal)).toEqual({ status: 'pending', needYes: 9, of: 11 });
});
