/** What became of units between two runs, what a rehearsal says of criteria and ties, and findings as documents carry them. */
import { appraise } from '../../src/core/appraise';
import { collectResult, valueText } from '../../src/core/collectResult';
import type { Collection, CollectedMember } from '../../src/core/domain/collection';
import type { Issue } from '../../src/core/domain/issue';
import type { Proposal } from '../../src/core/domain/proposal';
import type { Standing } from '../../src/core/domain/standing';
import { issueResult } from '../../src/core/issueResult';
import { rehearse } from '../../src/core/rehearse';
import { typedFix } from '../../src/core/typedFix';
import { whoMoved } from '../../src/core/whoMoved';
import { policy, reading, totals } from '../builders/readings';
import { selfScoreSheet } from '../builders/scoringWorkbooks';
import { workbook } from '../builders/workbook';

describe('who moved', () => {
  const outcome = (
    places: Readonly<Record<string, number | null>>,
    awards: Readonly<Record<string, readonly string[]>> = {},
    waiting: Readonly<Record<string, readonly string[]>> = {},
  ) => ({
    standings: Object.entries(places).map(([unit, place]) => ({ unit, place })) as unknown as readonly Standing[],
    proposal: {
      awards: [...new Set([...Object.keys(awards), ...Object.keys(waiting)])].map((name) => ({
        name,
        nominees: (awards[name] ?? []).map((unit) => ({ unit })),
        needsDecision: waiting[name] === undefined ? null : { units: waiting[name] },
      })),
    } as unknown as Proposal,
  });

  it('nobody, where places and awards are the same', () => {
    const same = outcome({ A: 1, B: 2 }, { Cờ: ['A'] });
    expect(whoMoved(same, same)).toEqual([
      {
        unit: 'A',
        placeBefore: 1,
        placeAfter: 1,
        awardsBefore: [{ name: 'Cờ', waits: false }],
        awardsAfter: [{ name: 'Cờ', waits: false }],
        hasMoved: false,
      },
      { unit: 'B', placeBefore: 2, placeAfter: 2, awardsBefore: [], awardsAfter: [], hasMoved: false },
    ]);
  });

  it('by place, by award, and by waiting for one', () => {
    const before = outcome({ A: 1, B: 2, C: 3 }, { Cờ: ['A'], 'Bằng khen': ['C'] });
    const after = outcome({ C: 3, B: 1, A: 2 }, { 'Bằng khen': ['A'] }, { Cờ: ['B', 'C'] });
    expect(whoMoved(before, after).map(({ unit, hasMoved, awardsAfter }) => [unit, hasMoved, awardsAfter])).toEqual([
      ['B', true, [{ name: 'Cờ', waits: true }]],
      ['A', true, [{ name: 'Bằng khen', waits: false }]],
      ['C', true, [{ name: 'Cờ', waits: true }]],
    ]);
    const [only] = whoMoved(outcome({ A: 1 }, { Cờ: ['A'] }), outcome({ A: 1 }));
    expect(only).toMatchObject({ placeBefore: 1, placeAfter: 1, hasMoved: true, awardsAfter: [] });
  });

  it('a unit that is new or has no place, which stands last', () => {
    expect(
      whoMoved(outcome({ B: 1 }), outcome({ A: null, B: 1, C: 2 })).map(({ unit, placeBefore, placeAfter, hasMoved }) => [
        unit,
        placeBefore,
        placeAfter,
        hasMoved,
      ]),
    ).toEqual([
      ['B', 1, 1, false],
      ['C', null, 2, true],
      ['A', null, null, false],
    ]);
  });
});

describe('a rehearsal', () => {
  it('names each tie once, however many share it, and none where nobody does', () => {
    const ties = (scores: Readonly<Record<string, string>>) => rehearse(totals(scores), policy()).ties;
    expect(ties({ A: '90', B: '90', C: '80', D: '80', E: '80' })).toEqual([
      ['A', 'B'],
      ['C', 'D', 'E'],
    ]);
    expect(ties({ A: '90', B: '89', C: '80' })).toEqual([]);
  });

  it('a criterion separates nobody where all with points have the same, two at least', () => {
    const separates = (units: Readonly<Record<string, Readonly<Record<string, string | null>>>>) =>
      rehearse(
        reading({
          criteria: [
            { id: '1', maximum: '10' },
            { id: '2', maximum: '10' },
          ],
          units,
        }),
        policy(),
      ).separatesNobody.map(({ id }) => id);
    expect(separates({ A: { 1: '5', 2: '5' }, B: { 1: '5', 2: '6' } })).toEqual(['1']);
    expect(separates({ A: { 1: '5', 2: '5' }, B: { 1: '5.0', 2: '5' }, C: { 1: null, 2: '6' } })).toEqual(['1']);
    expect(separates({ A: { 1: '5', 2: '5' } })).toEqual([]);
    expect(separates({ A: { 1: null, 2: null }, B: { 1: null, 2: null } })).toEqual([]);
  });
});

const AT = { sheet: 'Phiếu chấm', row: 5, column: 4 };
const ISSUE = {
  rule: 'RNG-04',
  code: 'scoreAboveMaximum',
  severity: 'error',
  blocks: 'ranking',
  place: { at: AT, unit: 'u1', criterion: 'c2' },
  facts: { value: '12', maximum: '10' },
  fix: null,
} as unknown as Issue;

describe('a finding as JSON carries it (CONTRACT §3)', () => {
  it('where, what, how heavy, and its words', () => {
    expect(issueResult(ISSUE, ({ code }) => `«${code}»`)).toEqual({
      rule: 'RNG-04',
      code: 'scoreAboveMaximum',
      severity: 'error',
      blocks: true,
      blocksFrom: 'ranking',
      sheet: 'Phiếu chấm',
      cell: 'D5',
      unit: 'u1',
      criterion: 'c2',
      facts: { value: '12', maximum: '10' },
      message: '«scoreAboveMaximum»',
      fix: null,
    });
  });

  it('without a cell; with what it does to totals, what it was let stand for and what the policy made of it', () => {
    const effect = [{ unit: 'u1' }] as unknown as NonNullable<Issue['effect']>;
    const letStand = { by: 'A' } as unknown as NonNullable<Issue['letStand']>;
    const override = { from: 'error' } as unknown as NonNullable<Issue['override']>;
    const found = issueResult(
      { ...ISSUE, blocks: 'tick', place: { at: null, unit: null, criterion: null }, effect, letStand, override } as Issue,
      () => '',
    );
    expect(found).toMatchObject({
      sheet: null,
      cell: null,
      unit: null,
      criterion: null,
      blocks: false,
      blocksFrom: 'tick',
      letStand,
      override,
    });
    expect(found['facts']).toEqual({ value: '12', maximum: '10', effect });
  });
});

describe('a collection as JSON carries it (CONTRACT §3.2)', () => {
  const units = appraise(workbook(selfScoreSheet())).reading?.units ?? [];
  const member: CollectedMember = {
    file: 'a.xlsx',
    unit: 'u1',
    unitName: 'TCT M',
    matchedBy: 'spelling',
    candidates: [],
    status: 'taken',
    reason: null,
    changes: [
      {
        kind: 'value',
        subject: 'self',
        criterion: 'c2',
        at: AT,
        memberAt: { ...AT, sheet: 'Phiếu' },
        from: { kind: 'blank' },
        to: { kind: 'number', value: '9.5' },
        put: { kind: 'number', value: 9.5 },
        notTaken: null,
      },
      {
        kind: 'rowAdded',
        subject: 'row',
        criterion: null,
        at: null,
        memberAt: { ...AT, sheet: 'Phiếu' },
        from: { kind: 'blank' },
        to: { kind: 'text', text: '3 Mới' },
        put: null,
        notTaken: 'noPlace',
      },
      {
        kind: 'version',
        subject: 'year',
        criterion: null,
        at: null,
        memberAt: null,
        from: { kind: 'number', value: '2026' },
        to: { kind: 'number', value: '2025' },
        put: null,
        notTaken: 'clusterKeeps',
      },
    ],
    earlier: 'cũ.xlsx',
    stamp: null,
  };
  const waits: CollectedMember = {
    ...member,
    file: 'b.xlsx',
    unit: null,
    candidates: ['u1', 'u9'],
    status: 'toDecide',
    reason: { code: 'unitNotNamed' },
    changes: [],
  };
  const refused: CollectedMember = { ...waits, status: 'refused', candidates: [] };
  const collection: Collection = {
    members: [member, waits, refused],
    missing: ['u1', 'u9'],
    issues: [{ file: 'a.xlsx', issue: ISSUE }],
  };
  const found = collectResult(collection, 'cụm.xlsx', units, { reason: ({ file }) => `vì ${file}`, issue: () => 'lời' });

  it('who was taken, who waits and who is refused, each with its changes', () => {
    const name = units[0]?.name;
    expect(found).toMatchObject({ into: 'cụm.xlsx', units: [{ id: 'u1', name }] });
    expect(found['members']).toEqual([
      {
        file: 'a.xlsx',
        unit: 'u1',
        unitName: name,
        writtenAs: 'TCT M',
        matchedBy: 'spelling',
        status: 'taken',
        toDecide: false,
        reason: null,
        reasonCode: null,
        candidates: [],
        earlier: 'cũ.xlsx',
        stamp: null,
        changes: [
          {
            kind: 'value',
            subject: 'self',
            criterion: 'c2',
            cell: "'Phiếu chấm'!D5",
            memberCell: 'Phiếu!D5',
            from: '',
            to: '9.5',
            taken: true,
            notTaken: null,
          },
          {
            kind: 'rowAdded',
            subject: 'row',
            criterion: null,
            cell: 'Phiếu!D5',
            memberCell: 'Phiếu!D5',
            from: '',
            to: '3 Mới',
            taken: false,
            notTaken: 'noPlace',
          },
          {
            kind: 'version',
            subject: 'year',
            criterion: null,
            cell: '',
            memberCell: null,
            from: '2026',
            to: '2025',
            taken: false,
            notTaken: 'clusterKeeps',
          },
        ],
      },
      expect.objectContaining({
        unit: null,
        unitName: null,
        status: 'refused',
        toDecide: true,
        reason: 'vì b.xlsx',
        reasonCode: 'unitNotNamed',
        candidates: [
          { unit: 'u1', name },
          { unit: 'u9', name: null },
        ],
      }),
      expect.objectContaining({ status: 'refused', toDecide: false }),
    ]);
    expect(found['missing']).toEqual([
      { unit: 'u1', name },
      { unit: 'u9', name: null },
    ]);
    expect(found['issues']).toMatchObject([{ file: 'a.xlsx', rule: 'RNG-04', message: 'lời' }]);
    expect([
      valueText({ kind: 'blank' }),
      valueText({ kind: 'number', value: '5' }),
      valueText({ kind: 'text', text: 'x' }),
    ]).toEqual(['', '5', 'x']);
  });
});

describe('what a person types for a finding', () => {
  const missing = { ...ISSUE, code: 'scoreMissing', facts: { stage: 'agreed' } } as unknown as Issue;
  const evidence = { ...ISSUE, code: 'evidenceMissing', facts: {} } as unknown as Issue;

  it('becomes its proposal: a number where one belongs, else the words', () => {
    expect(typedFix(missing, ' 9,5 ')?.fix).toEqual({ kind: 'ask', from: '', to: '9.5' });
    expect(typedFix(evidence, ' Số 76-BC/TCT ')?.fix).toEqual({ kind: 'ask', from: '', to: 'Số 76-BC/TCT' });
  });

  it.each(['', '  ', 'chín', '1.234', '95%', '-'])('«%s» is no number to be put there', (typed) => {
    expect(typedFix(missing, typed)).toBeNull();
  });

  it('without a cell, or where nothing is typed, there is none', () => {
    expect(typedFix({ ...missing, place: { ...missing.place, at: null } } as Issue, '9')).toBeNull();
    expect(typedFix(evidence, '  ')).toBeNull();
    expect(typedFix({ ...ISSUE, code: 'unitMissing' } as unknown as Issue, '9')).toBeNull();
  });
});
