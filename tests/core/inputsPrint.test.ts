/** What the stamp of `Tổng hợp` is taken of, and what leaves it as it is: METHODS §10 STL-04, §12.6. */
import type { Appraisal } from '../../src/core/domain/appraisal';
import type { Policy } from '../../src/core/domain/policy';
import type { Entry, Reading } from '../../src/core/domain/reading';
import { inputsPrint, STAMP_FORMAT } from '../../src/core/inputsPrint';
import type { CellRef } from '../../src/core/workbook/address';
import { award, ballots, number, policy, reading, type EntrySpec } from '../builders/readings';

const AT: CellRef = { sheet: 'Khác', row: 77, column: 9 };
const of = (read: Reading | null, rules: Policy = policy()): string => inputsPrint({ reading: read, policy: rules } as Appraisal);
const read = (m: EntrySpec = '9', n: EntrySpec = '8'): Reading =>
  reading({ criteria: [{ id: 'I', maximum: '10' }], units: { M: { I: m }, N: { I: n } } });
const PRINT = of(read());
const entryOf = (change: (entry: Entry) => Entry): Reading => {
  const base = read();
  const entries = new Map(
    [...base.entries].map(([unit, own]) => [
      unit,
      new Map([...own].map(([id, entry]) => [id, unit === 'M' ? change(entry) : entry])),
    ]),
  );
  return { ...base, entries };
};
const criterion = (more: object): Reading => ({ ...read(), criteria: read().criteria.map((one) => ({ ...one, ...more })) });
const unit = (more: object): Reading => ({
  ...read(),
  units: read().units.map((one, turn) => (turn === 0 ? { ...one, ...more } : one)),
});

it('is the format and sixteen digits, the same every time', () => {
  expect(STAMP_FORMAT).toBe('2');
  expect(PRINT).toMatch(/^2-[0-9a-f]{16}$/);
  expect(of(read())).toBe(PRINT);
  expect(of(null)).toMatch(/^2-[0-9a-f]{16}$/);
  expect(of(null)).not.toBe(PRINT);
});

describe('is another with', () => {
  it.each<readonly [string, Reading]>([
    ['another score', read('9.5')],
    ['a score of another stage', read({ self: '9' })],
    ['a score that is not given', read(null)],
    ['a score that cannot be read', read({ agreed: { unreadable: 'O5' } })],
    ['a target', read({ agreed: '9', target: '12' })],
    ['a target that is not assigned', read({ agreed: '9', target: 'notAssigned' })],
    ['a result', read({ agreed: '9', result: '3' })],
    ['a result in words', read({ agreed: '9', word: 'Tốt' })],
    [
      'scores of reviewers',
      entryOf(
        (entry) =>
          ({ ...entry, crossScores: [{ reviewer: { name: 'GK1', unit: null }, number: number('8') }] }) as unknown as Entry,
      ),
    ],
    [
      'what stands beside the scores',
      entryOf((entry) => ({ ...entry, beside: [{ heading: 'x', number: number('8') }] }) as unknown as Entry),
    ],
    ['another maximum', reading({ criteria: [{ id: 'I', maximum: '12' }], units: { M: { I: '9' }, N: { I: '8' } } })],
    ['another criterion', criterion({ text: 'Khác' })],
    ['another sentence', criterion({ sentence: 'Mỗi lớp 2 điểm' })],
    ['another name', unit({ name: 'Trường khác' })],
    ['another role', unit({ role: 'leader' })],
    ['what a school registered for', unit({ registered: ['Cờ'] })],
    ['a school that is barred', unit({ disqualification: { reason: 'kỷ luật', legalBasis: null, at: AT } })],
    ['points in a bonus column', { ...read(), bonusColumn: new Map([['M', number('2')]]) }],
    ['deductions in a column', { ...read(), penaltyColumn: new Map([['M', number('2')]]) }],
    ['maxima of columns', { ...read(), columnMaxima: new Map([['M', number('2')]]) } as unknown as Reading],
    ['the name of the cluster', { ...read(), cluster: { name: 'Cụm 2', year: null, period: null } }],
    ['the year', { ...read(), cluster: { name: null, year: 2026, period: null } }],
    ['counts of a ballot', { ...read(), ballots: ballots({ members: 11, votes: [] }) }],
  ])('%s', (_, other) => {
    expect(of(other)).not.toBe(PRINT);
  });

  it('another count, and other votes, on a ballot', () => {
    const voted = (members: number, ...yes: readonly number[]) =>
      of({ ...read(), ballots: ballots({ members, votes: yes.map((one) => ({ unit: 'M', yes: one })) }) });
    expect(new Set([voted(11), voted(12), voted(11, 9), voted(11, 8), voted(11, 9, 9)]).size).toBe(5);
  });

  it.each<readonly [string, Partial<Policy>]>([
    ['the basis', { basis: ['agreed'] }],
    ['the rounding', { rounding: { at: 'total', decimals: 2 } }],
    ['awards', { awards: [award('co')] }],
    ['what ranks', { rankBy: 'percent' }],
  ])('another policy: %s', (_, clause) => {
    expect(of(read(), policy(clause))).not.toBe(PRINT);
  });

  it('points of deductions for points of bonus', () => {
    const one = { ...read(), bonusColumn: new Map([['M', number('2')]]) };
    expect(of(one)).not.toBe(of({ ...read(), penaltyColumn: new Map([['M', number('2')]]) }));
  });

  it('the scores of two schools changed round', () => {
    expect(of(read('8', '9'))).not.toBe(PRINT);
  });
});

describe('stays with', () => {
  it.each<readonly [string, Reading]>([
    ['cells that moved', entryOf((entry) => ({ ...entry, scores: { agreed: number('9', AT) } }))],
    [
      'a number that was typed otherwise',
      entryOf((entry) => ({ ...entry, scores: { agreed: { ...number('9'), shown: '9,0', format: '0.0', formula: '4+5' } } })),
    ],
    [
      'remarks and evidence',
      entryOf((entry) => ({ ...entry, evidence: { text: 'BC', at: AT }, note: { text: 'x', at: AT } }) as unknown as Entry),
    ],
    ['a criterion that moved', criterion({ at: AT, maximumAt: AT, sentenceAt: AT, numberAt: AT, numberStored: 1 })],
    ['a school that moved', unit({ at: AT })],
    [
      'another id of a school',
      {
        ...read(),
        units: read().units.map((one) => ({ ...one, id: `x${one.id}` })),
        entries: new Map([...read().entries].map(([id, own]) => [`x${id}`, own])),
      },
    ],
    ['schools in another order', reading({ criteria: [{ id: 'I', maximum: '10' }], units: { N: { I: '8' }, M: { I: '9' } } })],
    [
      'sums that the workbook states',
      { ...read(), claims: [{ what: 'total', stage: null, unit: 'M', criterion: null, number: number('9') }] },
    ],
    ['a field that may be left out, left out by name', criterion({ countsDeductions: undefined })],
  ])('%s', (_, same) => {
    expect(of(same)).toBe(PRINT);
  });

  it('stages in another order, and votes in another order and of another id', () => {
    const staged = (scores: object) => of(entryOf((entry) => ({ ...entry, scores }) as Entry));
    expect(staged({ self: number('9'), agreed: number('8') })).toBe(staged({ agreed: number('8'), self: number('9') }));
    expect(staged({ self: number('9'), agreed: number('8') })).not.toBe(staged({ agreed: number('9'), self: number('8') }));
    const voted = (...units: readonly string[]) =>
      of({ ...read(), ballots: ballots({ votes: units.map((id) => ({ unit: id, yes: id === 'M' ? 9 : 8 })) }) });
    expect(voted('M', 'N')).toBe(voted('N', 'M'));
    const [vote] = ballots({ votes: [{ unit: 'M', yes: 9 }] }).votes;
    const named = (id: string) =>
      of({ ...read(), ballots: { ...ballots({ votes: [] }), votes: vote === undefined ? [] : [{ ...vote, unit: id }] } });
    expect(named('M')).toBe(named('N'));
  });

  it.each<readonly [string, Partial<Policy>]>([
    [
      'where its clauses are from',
      { citations: [{ field: 'rankBy', document: 'QC', from: null, to: null }] } as unknown as Partial<Policy>,
    ],
    ['how bad findings are', { severities: [{ rule: 'TYP-01', severity: 'info', reason: 'x' }] } as Partial<Policy>],
    ['what schools may see', { visibility: 'own' } as Partial<Policy>],
    ['the style of papers', { paperStyle: 'state' }],
  ])('the policy but for %s', (_, clause) => {
    expect(of(read(), policy(clause))).toBe(PRINT);
  });

  it('a method that is read from a sentence; without one it is what was set', () => {
    const method = { kind: 'disqualifier' };
    expect(of(criterion({ sentence: 'Mỗi lớp 2 điểm', method }))).toBe(of(criterion({ sentence: 'Mỗi lớp 2 điểm' })));
    expect(of(criterion({ method }))).not.toBe(PRINT);
  });
});

it('texts that cannot be read are told apart by what is seen', () => {
  const seen = (text: string) => of(read({ agreed: { unreadable: text } }));
  expect(seen('O5')).not.toBe(seen('O6'));
  expect(seen('O5')).toBe(seen('O5'));
});
