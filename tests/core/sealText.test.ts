import type { Appraisal } from '../../src/core/domain/appraisal';
import type { Policy } from '../../src/core/domain/policy';
import type { Reading } from '../../src/core/domain/reading';
import { points } from '../../src/core/domain/points';
import { plain, sealText } from '../../src/core/sealText';
import { VERSION } from '../../src/core/version';
import { ballots, number, policy, reading } from '../builders/readings';

const read = (score = '40'): Reading =>
  reading({ criteria: [{ id: 'I', maximum: '50' }], units: { A: { I: score }, B: { I: '45' } } });

function sealed(one: Reading, rules: Policy = policy()): string {
  const appraisal: Appraisal = {
    recognition: { kind: 'recognised', layout: 'unitsDown', sheets: [], clues: [] },
    reading: one,
    policy: rules,
    issues: [],
    scorecards: [],
    standings: [],
    proposal: { awards: [] },
    isBlocked: false,
  };
  return sealText(appraisal);
}

describe('sealText', () => {
  it('is the same for the same inputs', () => {
    expect(sealed(read())).toBe(sealed(read()));
  });

  it.each<readonly [what: string, changed: Reading]>([
    ['a score', read('41')],
    ['a vote', { ...read(), ballots: ballots({ members: 2, votes: [{ unit: 'A', yes: 1 }] }) }],
    ['points in a bonus column', { ...read(), bonusColumn: new Map([['A', number('2')]]) }],
    ['the same points in a column of deductions', { ...read(), penaltyColumn: new Map([['A', number('2')]]) }],
    ['the list of units', { ...read(), expectedUnits: [] }],
    ['a declared maximum', { ...read(), declaredMaximum: number('100') }],
    [
      'a total the workbook states',
      { ...read(), claims: [{ what: 'total', stage: 'agreed', unit: 'A', criterion: null, number: number('40') }] },
    ],
    ['a quantity of Số liệu', { ...read(), indicators: [{ unitName: 'A', name: 'học viên', total: number('9'), parts: [] }] }],
  ])('tells a workbook with another input apart: %s', (_what, changed) => {
    expect(sealed(changed)).not.toBe(sealed(read()));
  });

  it('tells bonus from deductions', () => {
    const [bonus, penalty] = [new Map([['A', number('2')]]), new Map<string, never>()];
    const one = sealed({ ...read(), bonusColumn: bonus, penaltyColumn: penalty });
    expect(one).not.toBe(sealed({ ...read(), bonusColumn: penalty, penaltyColumn: bonus }));
  });

  it('tells another policy apart', () => {
    expect(sealed(read(), policy({ rankBy: 'percent' }))).not.toBe(sealed(read()));
  });

  it('begins with the version and the policy, then says every criterion, unit and entry with its cell, and the rest', () => {
    const lines = sealed({ ...read(), bonusColumn: new Map([['A', number('2')]]) }).split('\n');
    expect(lines[0]).toBe(VERSION);
    expect(JSON.parse(lines[1] ?? '')).toEqual(plain(policy()));
    const [criterion, unit, entry, other, otherEntry] = lines.slice(2, 7);
    expect(JSON.parse(criterion ?? '')).toMatchObject({ id: 'I', maximum: '50', at: "'Phiếu chấm'!A1", maximumAt: null });
    expect(JSON.parse(unit ?? '')).toMatchObject({ id: 'A', name: 'Trường A', at: "'Phiếu chấm'!A1" });
    expect(entry).toMatch(/^I \{/);
    expect(JSON.parse((entry ?? '').slice(2))).toMatchObject({ unit: 'A', scores: { agreed: { reading: { value: '40' } } } });
    expect(JSON.parse(other ?? '')).toMatchObject({ id: 'B' });
    expect(JSON.parse((otherEntry ?? '').slice(2))).toMatchObject({ scores: { agreed: { reading: { value: '45' } } } });
    // Columns of bonus and deductions, maxima of columns, ballots, the cluster, expected units, the declared maximum, sums, quantities.
    const [bonus, ...rest] = lines.slice(7);
    expect(JSON.parse(bonus ?? '')).toMatchObject([['A', { reading: { value: '2' } }]]);
    expect(rest.map((line): unknown => JSON.parse(line))).toEqual([
      [],
      null,
      null,
      { name: null, year: null, period: null },
      null,
      null,
      [],
      [],
    ]);
  });

  it('of a unit without entries has none, of a workbook that was not read only the version and the policy', () => {
    const { entries, ...rest } = read();
    void entries;
    expect(sealed({ ...rest, entries: new Map() }).split('\n')).toHaveLength(2 + 1 + 2 + 9);
    const none = { reading: null, policy: policy() } as unknown as Appraisal;
    expect(sealText(none)).toBe([VERSION, JSON.stringify(plain(policy()))].join('\n'));
  });
});

describe('a value in plain words', () => {
  it('has points as exact texts, maps as pairs, and everything else as it is, however deep', () => {
    const third = points('1/3');
    expect(plain({ a: third, b: new Map([['x', [third, 1]]]), c: null, d: 'chữ', e: true })).toEqual({
      a: '1/3',
      b: [['x', ['1/3', 1]]],
      c: null,
      d: 'chữ',
      e: true,
    });
  });

  it('has points as they are asked for', () => {
    const third = points('1/3');
    const written = plain({ a: third, b: new Map([[third, third]]), c: [third] }, () => 'điểm');
    expect(written).toEqual({ a: 'điểm', b: [['điểm', 'điểm']], c: ['điểm'] });
  });
});
