import type { Issue } from '../../src/core/domain/issue';
import type { Recognition, RecognisedSheet } from '../../src/core/domain/recognition';
import { appraiseResult, checkResult, recognitionResult, type ResultWords } from '../../src/core/result';
import { vi } from '../../src/text/vi';
import { award, caps } from '../builders/readings';
import { points } from '../../src/core/domain/points';
import { appraisal, type AppraisalSpec } from './render/appraisals';

/** Sentences as their codes, so that it is seen which one was asked for. */
const WORDS: ResultWords = {
  clue: ({ code }) => `clue ${code}`,
  issue: ({ code }) => `issue ${code}`,
  standing: ({ code }) => `standing ${code}`,
  tieBroken: ({ unit, against }, name) => `${name(unit)} above ${name(against)}`,
  proposal: ({ code }) => `proposal ${code}`,
  unfitDecision: ({ code }) => `unfit ${code}`,
  analysis: vi.sheets.analysis,
};
/** A and B have 90 each, parted by group II; C is barred, D lacks a score. */
const SPEC: AppraisalSpec = {
  criteria: [
    { id: 'I', maximum: '60', cap: '55', rows: [{ id: 'I.1', maximum: '60' }] },
    { id: 'II', maximum: '40', rows: [{ id: 'II.1', maximum: '40' }] },
  ],
  units: {
    A: { 'I.1': '60', 'II.1': '35' },
    B: { 'I.1': '54', 'II.1': '36' },
    C: { 'I.1': '50', 'II.1': '30' },
    D: { 'I.1': '50', 'II.1': null },
  },
  disqualified: { C: 'có cán bộ bị kỷ luật' },
  policy: {
    caps: caps({ total: points('100') }),
    tieBreak: [{ by: 'group', number: 'II', order: 'desc' }],
    grades: [{ name: 'Xuất sắc', from: points('90') }],
    awards: [award('co', { name: 'Cờ thi đua' }), award('bang', { quota: { fixed: 3 } })],
  },
};
const ISSUE: Issue = {
  rule: 'RNG-04',
  code: 'scoreAboveMaximum',
  severity: 'error',
  blocks: 'awards',
  place: { at: { sheet: 'Phiếu A', row: 12, column: 5 }, unit: 'A', criterion: 'I.1' },
  facts: { value: '61', maximum: '60' },
  fix: { kind: 'ask', from: '61', to: '60' },
};
const found = appraisal(SPEC);
const document = JSON.parse(JSON.stringify(appraiseResult(found, null, 'Sổ.xlsx', WORDS, 'ab12')));
const byUnit = (list: readonly { readonly unit: string }[], unit: string) => list.find((one) => one.unit === unit);

describe('the document of `thidua appraise --json`, as CONTRACT §3 has it', () => {
  it('criteria and units, each with its cell', () => {
    expect(document.criteria[0]).toMatchObject({ id: 'I', level: 1, parent: null, maximum: '60', cap: '55', kind: 'points' });
    expect(document.criteria[1]).toEqual({
      id: 'I.1',
      number: 'I.1',
      text: 'Tiêu chí I.1',
      level: 2,
      parent: 'I',
      maximum: '60',
      cap: null,
      kind: 'points',
      method: { kind: 'manual', step: null },
      sentence: null,
      cell: "'Phiếu chấm'!A1",
    });
    expect(document.units[0]).toEqual({ id: 'A', name: 'Trường A', role: null, cell: "'Phiếu chấm'!A1" });
    expect([document.file, document.seal]).toEqual(['Sổ.xlsx', 'ab12']);
  });

  it('a scorecard: what the cap of a group took, and the steps with their cells', () => {
    expect(byUnit(document.scorecards, 'A')).toEqual({
      unit: 'A',
      self: null,
      reviewed: null,
      total: '90',
      assignedMaximum: '95',
      percent: '94.74',
      groups: [
        { criterion: 'I', raw: '60', counted: '55', lostToCap: '5' },
        { criterion: 'II', raw: '35', counted: '35', lostToCap: '0' },
      ],
      bonus: '0',
      penalty: '0',
      lostToFloor: '0',
      lostToTotalCap: '0',
      missing: [],
      steps: [
        {
          criterion: 'I.1',
          value: '60',
          points: '60',
          how: 'entered',
          why: { code: 'entered', stage: 'agreed' },
          lostToMaximum: '0',
          cells: ["'Phiếu A'!K6"],
        },
        {
          criterion: 'II.1',
          value: '35',
          points: '35',
          how: 'entered',
          why: { code: 'entered', stage: 'agreed' },
          lostToMaximum: '0',
          cells: ["'Phiếu A'!K8"],
        },
      ],
    });
  });

  it('what is not given is null, never 0', () => {
    const card = byUnit(document.scorecards, 'D');
    expect(card).toMatchObject({ total: null, percent: null, missing: ['II.1'] });
  });

  it('points that a sentence gave are said to be of the sentence', () => {
    const method = { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: null } as const;
    const computed = appraisal({ criteria: [{ id: 'I', maximum: '5', method }], units: { A: { I: { result: '3' } } } });
    const { scorecards } = JSON.parse(JSON.stringify(appraiseResult(computed, null, '', WORDS, '')));
    expect(scorecards[0].steps[0]).toMatchObject({ how: 'sentence', value: '3', points: '5', lostToMaximum: '1' });
    expect(scorecards[0].steps[0].why.code).toBe('computed');
  });

  it('standings: places, who is barred and why, how a tie was broken', () => {
    expect(document.standings).toEqual([
      expect.objectContaining({ unit: 'A', place: 2, wouldBePlace: 2, sharedWith: [], grade: 'Xuất sắc', eligible: true }),
      {
        unit: 'B',
        place: 1,
        wouldBePlace: 1,
        sharedWith: [],
        decidedBy: 'Trường B above Trường A',
        grade: 'Xuất sắc',
        eligible: true,
        reasons: [],
      },
      expect.objectContaining({ unit: 'C', place: null, eligible: false, reasons: ['standing disqualified'] }),
      expect.objectContaining({ unit: 'D', place: null, wouldBePlace: null, reasons: ['standing incomplete'] }),
    ]);
  });

  it('awards: nominees and those left out, each with its reason, and the seats nobody takes', () => {
    const [flag, certificates] = document.proposal.awards;
    expect(flag).toMatchObject({ id: 'co', name: 'Cờ thi đua', seats: 1, needsDecision: null, unfilled: 0 });
    expect(flag.nominees).toEqual([{ unit: 'B', place: 1, reason: 'proposal nominated' }]);
    expect(flag.leftOut).toContainEqual({ unit: 'A', reason: 'proposal seatsTaken' });
    expect(flag.leftOut).toContainEqual({ unit: 'C', reason: 'proposal disqualified' });
    expect(certificates).toMatchObject({ nominees: [{ unit: 'A', place: 2, reason: 'proposal nominated' }], unfilled: 2 });
  });

  it('a tie at the last seat waits for a decision', () => {
    const tied = appraisal({ ...SPEC, policy: { ...SPEC.policy, tieBreak: [] } });
    const { proposal, standings } = JSON.parse(JSON.stringify(appraiseResult(tied, null, '', WORDS, '')));
    expect(proposal.awards[0].needsDecision).toEqual({ units: ['A', 'B'], seats: 1, reason: 'proposal tiedAtCut' });
    expect(standings[0]).toMatchObject({ place: 1, sharedWith: ['B'], decidedBy: null });
  });

  it('margins are known before anything is probed, and say nothing in words', () => {
    expect(document.robustness).toMatchObject({ margins: [{ above: 'B', below: 'A', gap: '0' }], flips: [], sentences: [] });
  });

  it('findings with sheet, cell, unit, criterion; only what blocks the ranking blocks', () => {
    const { issues, counts } = checkResult({ ...found, issues: [ISSUE, { ...ISSUE, blocks: 'ranking' }] }, '', WORDS);
    expect(issues).toEqual([
      {
        rule: 'RNG-04',
        code: 'scoreAboveMaximum',
        severity: 'error',
        blocks: false,
        blocksFrom: 'awards',
        sheet: 'Phiếu A',
        cell: 'E12',
        unit: 'A',
        criterion: 'I.1',
        facts: { value: '61', maximum: '60' },
        message: 'issue scoreAboveMaximum',
        fix: { kind: 'ask', from: '61', to: '60' },
      },
      expect.objectContaining({ blocks: true, blocksFrom: 'ranking' }),
    ]);
    expect(counts).toEqual({ error: 2, warning: 0, info: 0, letStand: 0 });
  });

  it('a finding of the whole workbook has no cell; what it does to totals, who lets it stand and what the policy made of it are told', () => {
    const letStand = { by: 'Nguyễn Văn M', on: null, reason: 'đã đối chiếu' };
    const override = { from: 'error', to: 'warning', reason: 'quy chế', isApplied: true } as const;
    const effect = [{ unit: 'A', name: 'Trường A', total: { with: '90', without: '91' }, place: { with: '1', without: '1' } }];
    const place = { at: null, unit: null, criterion: null };
    const { issues, counts } = checkResult(
      { ...found, issues: [{ ...ISSUE, place, letStand, override, effect, fix: null }] },
      '',
      WORDS,
    );
    expect(issues).toEqual([
      expect.objectContaining({
        sheet: null,
        cell: null,
        letStand,
        override,
        facts: { value: '61', maximum: '60', effect },
        fix: null,
      }),
    ]);
    expect(counts).toMatchObject({ error: 0, letStand: 1 });
  });

  it('the cluster by the workbook first, then by the policy', () => {
    const { cluster } = checkResult({ ...found, policy: { ...found.policy, clusterName: 'Cụm 2', year: 2026 } }, '', WORDS);
    expect(cluster).toEqual({ name: 'Cụm 2', year: 2026, period: 'year' });
    const stated = { ...found.reading, cluster: { name: 'Cụm 9', year: 2025, period: 'half' as const } };
    expect(checkResult({ ...found, reading: stated }, '', WORDS).cluster).toEqual({ name: 'Cụm 9', year: 2025, period: 'half' });
  });

  it('a workbook that was not read has nothing of it, and every field is there', () => {
    expect(checkResult({ ...found, reading: null, issues: [] }, 'x.xlsx', WORDS)).toMatchObject({
      file: 'x.xlsx',
      cluster: { name: null, year: null, period: null },
      criteria: [],
      units: [],
      issues: [],
      checks: [],
    });
  });
});

describe('`recognition` of CONTRACT §3', () => {
  const SHEET: RecognisedSheet = {
    name: 'Bảng chấm',
    role: 'scores',
    header: { from: 3, to: 5 },
    data: { from: 6, to: 40 },
    columns: [
      { column: 2, role: 'criterion', heading: 'Nội dung', unitName: null, unitAt: null },
      { column: 5, role: 'self', heading: 'Trường A / Tự chấm', unitName: 'Trường A', unitAt: null },
      { column: 28, role: 'self', heading: 'Trường Z', unitName: 'Trường Z', unitAt: null },
    ],
    unitName: null,
    unitAt: null,
    specialRows: new Map(),
    maximumRow: null,
    tableKind: 'points',
    stage: null,
    rowStages: new Map(),
  };
  const of = (recognition: Recognition) => recognitionResult({ recognition, reading: found.reading }, WORDS);

  it('sheets with their rows, columns by letter, and the unit a column belongs to, where one is read of that name', () => {
    const said = of({ kind: 'recognised', layout: 'criteriaDown', sheets: [SHEET], clues: [] });
    expect(said).toEqual({
      kind: 'recognised',
      layout: 'criteriaDown',
      clues: [],
      sheets: [
        {
          name: 'Bảng chấm',
          role: 'scores',
          isSummary: false,
          header: { from: 3, to: 5 },
          data: { from: 6, to: 40 },
          columns: [
            { column: 'B', role: 'criterion', heading: 'Nội dung', unit: null },
            { column: 'E', role: 'self', heading: 'Trường A / Tự chấm', unit: 'A' },
            { column: 'AB', role: 'self', heading: 'Trường Z', unit: null },
          ],
        },
      ],
    });
  });

  it('roles the contract does not know are told in its own: a summary is ignored, a reviewer’s sheet holds scores', () => {
    const summary = { ...SHEET, role: 'summary' } as const;
    const reviewer = { name: 'Giám khảo 1', at: null, layout: 'unitsDown' } as const;
    const cross = { ...SHEET, role: 'crossScores', reviewer } as const;
    const said = of({ kind: 'recognised', layout: 'unitsDown', sheets: [summary, cross], clues: [] }).sheets;
    expect(said).toEqual([
      expect.objectContaining({ role: 'ignored', isSummary: true }),
      expect.objectContaining({ role: 'scores', isSummary: false, reviewer: 'Giám khảo 1' }),
    ]);
  });

  it('what was said of the reading, and whether it was used', () => {
    const at = (row: number) => ({ sheet: 'Cấu hình', row, column: 1 });
    const is = { role: 'self', unitName: null } as const;
    const all = [
      { kind: 'column', sheet: 'Bảng chấm', column: 5, heading: 'Điểm', is, at: at(4) },
      { kind: 'sheet', sheet: null, is: { kind: 'notScores' }, at: at(5) },
    ] as const;
    const problem = { problem: 'headingDiffers', sheet: '', subject: '', is: '', heading: '', found: '', at: at(4) } as const;
    const corrections = { all, problems: [problem] };
    expect(of({ kind: 'unknown', sheets: [], clues: [], corrections })).toEqual({
      kind: 'unknown',
      layout: null,
      sheets: [],
      clues: [],
      corrections: [
        {
          sheet: 'Bảng chấm',
          subject: 'Cột E',
          is: 'Điểm tự chấm',
          heading: 'Điểm',
          cell: "'Cấu hình'!A4",
          applied: false,
        },
        {
          sheet: null,
          subject: 'Cả sheet',
          is: 'Không phải bảng chấm điểm',
          heading: null,
          cell: "'Cấu hình'!A5",
          applied: true,
        },
      ],
    });
  });

  it('an ambiguous workbook has its candidates and no layout', () => {
    const candidates = [{ layout: 'unitsDown', sheet: 'Tổng hợp', clues: [] }] as const;
    expect(of({ kind: 'ambiguous', candidates, sheets: [], clues: [] })).toEqual({
      kind: 'ambiguous',
      layout: null,
      sheets: [],
      clues: [],
      candidates: [{ layout: 'unitsDown', sheet: 'Tổng hợp', clues: [] }],
    });
  });
});
